# SPDX-License-Identifier: EUPL-1.2
"""The command that shows or changes the particulars of the office: office."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from accordi_desktop.cli import names
from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.output.text_table import pairs
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.register.commands.office import SaveOffice, SaveSourceRules
from accordi_desktop.register.values.views import OfficeParticulars, SourceRuleDraft
from accordi_desktop.wording import Words

_PARTICULARS = ("body", "office", "city", "country", "address", "contacts")


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The particulars to change; without any, they are printed."""
    add_particulars(parser, words)
    parser.add_argument(
        "--source-rule",
        nargs=2,
        action="append",
        default=[],
        metavar=(words.text("cli.value.source"), words.text("cli.value.text")),
        help=words.text("cli.help.source_rule"),
    )
    parser.set_defaults(run=office)


def add_particulars(parser: argparse.ArgumentParser, words: Words) -> None:
    """An option for each particular of the letterhead."""
    text = words.text("cli.value.text")
    for name in _PARTICULARS:
        label = words.field(name)
        parser.add_argument(f"--{name}", metavar=text, help=f"{label[0].lower()}{label[1:]}")


def particulars(arguments: argparse.Namespace, words: Words) -> dict[str, Any]:
    """The particulars that were given; raises AccordiError for an unknown country."""
    values = {name: getattr(arguments, name) for name in _PARTICULARS}
    given = {name: value for name, value in values.items() if value is not None}
    if arguments.country is not None:
        given["country"] = names.country(arguments.country, words.language)
    return given


def office(arguments: argparse.Namespace, words: Words) -> int:
    """Change the particulars that were given, or print all."""
    given = particulars(arguments, words)
    rules = dict(arguments.source_rule)
    with chosen_register(arguments, writing=bool(given or rules)) as register:
        if given:
            perform(register, SaveOffice(replace(register.office.particulars, **given)), words)
        if rules:
            stands = register.office.source_rules()
            perform(register, SaveSourceRules(_with_rules(stands, rules)), words)
        shown = _shown(register.office.particulars, register.office.source_rules(), words)
    print(shown)
    if given or rules:
        tell_sample(arguments, words)
    return 0


def _with_rules(stands: Sequence[SourceRuleDraft], rules: Mapping[str, str]) -> tuple[SourceRuleDraft, ...]:
    """The rules with those of some sources changed or added; an empty text removes one."""
    kept = [replace(one, rule=rules.get(one.source, one.rule)) for one in stands]
    known = {one.source for one in stands}
    kept += [SourceRuleDraft(source, rule) for source, rule in rules.items() if source not in known]
    return tuple(one for one in kept if one.rule)


def _shown(found: OfficeParticulars, rules: Sequence[SourceRuleDraft], words: Words) -> str:
    named = replace(found, country=words.country(found.country))
    facts = [(words.field(name), getattr(named, name)) for name in _PARTICULARS]
    facts += [(words.field("source_rule"), f"{one.source}: {one.rule}") for one in rules]
    return pairs(facts)
