# SPDX-License-Identifier: EUPL-1.2
"""A piece of a section as it is read: a heading, lines, and facts with their labels."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """`tag` stands small beside the title; `quiet` is for what is settled; facts are (label, value).

    `chips` are short texts to stand side by side.
    """

    title: str = ""
    tag: str = ""
    lines: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    quiet: bool = False
    name: str = ""
    chips: tuple[str, ...] = ()


def stated(*facts: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """The facts that say something."""
    return tuple((label, value) for label, value in facts if value)


def joined(*parts: str) -> str:
    """The parts that say something, on one line."""
    return " · ".join(part for part in parts if part)
