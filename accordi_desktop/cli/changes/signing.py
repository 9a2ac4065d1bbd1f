# SPDX-License-Identifier: EUPL-1.2
"""The options for the people who signed an act: "Anna Rossi; Sindaca; Comune di Milano"."""

import argparse

from accordi_desktop.model.enums import Side
from accordi_desktop.register.values.drafts import SignatoryDraft
from accordi_desktop.wording import Words


def add_signatories(parser: argparse.ArgumentParser, words: Words) -> None:
    """Each person by an option of their side: the name, then office and body where they are known."""
    value = words.text("cli.value.person")
    for option, key in (("--signatory", "cli.help.signatory"), ("--own-signatory", "cli.help.own_signatory")):
        parser.add_argument(option, action="append", default=[], metavar=value, help=words.text(key))


def signatories(arguments: argparse.Namespace) -> tuple[SignatoryDraft, ...]:
    """Our side first, each side in the order given."""
    return (
        *(_signatory(text, Side.OWN) for text in arguments.own_signatory),
        *(_signatory(text, Side.COUNTERPART) for text in arguments.signatory),
    )


def _signatory(text: str, side: Side) -> SignatoryDraft:
    person, office, body = (*(part.strip() for part in text.split(";", 2)), "", "")[:3]
    return SignatoryDraft(person, office, body, side)
