# SPDX-License-Identifier: EUPL-1.2
"""Help and usage errors in the language that was chosen, down to the words of argparse."""

import argparse
import ast
import inspect
import re

import pytest

from accordi_desktop.cli.argparse_texts import KEYS
from accordi_desktop.cli.command_table import COMMANDS
from tests.cli.conftest import Accordi

# What argparse says to whoever sets a parser up wrongly, and of what we do not use.
NOT_FOR_USERS = re.compile(
    r"conflicting|\.__call__|invalid argument for positionals|mutually exclusive arguments must"
    r"|is not callable|cannot (merge|have)|invalid option string|dest= is required|conflict_resolution"
    r"|argument \"-\" with mode|can't open|unknown parser|deprecated|subcommands"
)
ENGLISH = re.compile(
    r"\b(usage|positional|arguments|options|show this|message|exit|error|required|invalid|choice|choose"
    r"|expected|unrecognized|value|allowed)\b"
)


def test_nothing_that_argparse_says_to_users_is_left_out() -> None:
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(argparse))) if isinstance(node, ast.Call)]
    texts = {
        argument.value.strip()
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in {"_", "ngettext"}
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    assert texts
    assert {text for text in texts if not NOT_FOR_USERS.search(text)} <= KEYS.keys()


@pytest.mark.parametrize("command", ["", *COMMANDS, "report list", "report year"])
def test_no_english_is_left_in_the_italian_help(accordi: Accordi, command: str) -> None:
    said = accordi(*command.split(), "--help", "--lang", "it")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("uso: accordi")
    assert "opzioni:" in said.out
    assert not ENGLISH.findall(said.out)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_english_help_is_that_of_argparse(accordi: Accordi, command: str) -> None:
    said = accordi(*command.split(), "--help", "--lang", "en")
    assert said.out.startswith("usage: accordi")
    assert "show this help message and exit" in said.out


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (("show",), "accordi show: errore: argomenti mancanti: REF"),
        (("list", "--nothing"), "errore: argomenti sconosciuti: --nothing"),
        (("list", "--lang"), "errore: argomento --lang: manca il valore"),
        (("list", "--all", "--current"), "argomento --current: non si può usare insieme a --all"),
        (("renew", "A-001", "--on", "2020"), "serve uno di questi argomenti: --months --days --until"),
        (("renew", "A-001", "--on", "2020", "--months", "due"), "--months: 'due' non è un valore valido"),
        (("edit", "A-001", "--published", "forse"), "'forse' non è tra i valori possibili ('yes', 'no')"),
        (("list", "--json=sì"), "il valore 'sì' non è previsto"),
        (("report",), "argomenti mancanti: RESOCONTO"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_call_is_told_in_italian(accordi: Accordi, call: tuple[str, ...], told: str) -> None:
    said = accordi(*call)
    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert not ENGLISH.findall(said.err)


def test_the_language_of_the_preferences_holds_too(accordi: Accordi, tmp_path) -> None:
    (tmp_path / "dati").mkdir(exist_ok=True)
    (tmp_path / "dati" / "settings.toml").write_text('language = "en"\n', encoding="utf-8")
    assert accordi("--help").out.startswith("usage:")
