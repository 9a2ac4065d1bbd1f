# SPDX-License-Identifier: EUPL-1.2
"""The headings and errors of argparse in the language of the program, whatever the system speaks."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from accordi_desktop.wording import Words

# What argparse says of a call, and the key of its wording; errors of who sets up a parser are not among them.
KEYS = {
    "usage:": "argparse.usage",
    "positional arguments": "argparse.positionals",
    "options": "argparse.options",
    "show this help message and exit": "argparse.help",
    "%(prog)s: error: %(message)s": "argparse.error",
    "argument %(argument_name)s: %(message)s": "argparse.argument",
    "the following arguments are required: %s": "argparse.required",
    "one of the arguments %s is required": "argparse.one_required",
    "unrecognized arguments: %s": "argparse.unrecognized",
    "not allowed with argument %s": "argparse.not_with",
    "invalid choice: %(value)r (choose from %(choices)s)": "argparse.invalid_choice",
    "invalid %(type)s value: %(value)r": "argparse.invalid_value",
    "ambiguous option: %(option)s could match %(matches)s": "argparse.ambiguous",
    "unexpected option string: %s": "argparse.unexpected_option",
    "ignored explicit argument %r": "argparse.ignored_argument",
    "expected one argument": "argparse.one_argument",
    "expected at most one argument": "argparse.at_most_one",
    "expected at least one argument": "argparse.at_least_one",
    "expected %s argument": "argparse.value_needed",
    "expected %s arguments": "argparse.values_needed",
}


@contextmanager
def argparse_in(words: Words) -> Iterator[None]:
    """Let argparse speak the language of `words`: it asks gettext, which only knows that of the system."""
    names = vars(argparse)
    before: dict[str, Any] = {name: names[name] for name in ("_", "ngettext") if name in names}

    def translated(text: str | None) -> str | None:
        # A description that nobody gave is asked for too.
        plain = (text or "").strip()
        return text.replace(plain, words.text(KEYS[plain])) if text and plain in KEYS else text

    def counted(one: str, many: str, number: int) -> str | None:
        return translated(one if number == 1 else many)

    names |= {"_": translated, "ngettext": counted}
    try:
        yield
    finally:
        names |= before
