# SPDX-License-Identifier: EUPL-1.2
"""The commands that the README shows are calls that the program understands."""

import re
import shlex
from pathlib import Path

import pytest

from accordi_desktop.cli.command_table import COMMANDS
from accordi_desktop.cli.early_options import early_options
from accordi_desktop.cli.parser import parse

README = Path(__file__).parents[2] / "README.md"
_CALL = re.compile(r"^accordi (?P<words>.*?)(?: {2,}.*)?$", re.MULTILINE)


def calls() -> list[str]:
    """What stands behind `accordi` on the lines that show a command."""
    return [match["words"] for match in _CALL.finditer(README.read_text(encoding="utf-8"))]


def test_most_commands_are_shown() -> None:
    shown = {call.split()[0] for call in calls()}
    assert len(shown) >= 15
    assert shown <= set(COMMANDS)


@pytest.mark.parametrize("call", calls())
def test_a_call_is_understood(call: str) -> None:
    words = shlex.split(call)
    arguments = parse(words, early_options(words))
    assert callable(arguments.run)


def test_every_command_is_named() -> None:
    text = README.read_text(encoding="utf-8")
    section = text.partition("### Dalla riga di comando")[2].partition("\n### ")[0]
    assert [name for name in COMMANDS if not re.search(rf"\b{name}\b", section)] == []
