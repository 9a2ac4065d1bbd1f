# SPDX-License-Identifier: EUPL-1.2
"""The phrases by which prose is read (`resources/exchange/prose.toml`): regular expressions by subject."""

import tomllib
from functools import cache
from typing import Any

from accordi_desktop.assets import resource


def words(path: str) -> str:
    """The alternatives of "subject.name" for a pattern: "a|b|c"."""
    subject, name = path.split(".")
    return "|".join(_vocabulary()[subject][name])


def named(path: str) -> dict[str, str]:
    """The alternatives of each name of "subject.name" in the order of the file; what stands first wins."""
    subject, name = path.split(".")
    return {key: "|".join(phrases) for key, phrases in _vocabulary()[subject][name].items()}


def numbers(path: str) -> dict[str, int]:
    """What each word of "subject.name" counts."""
    subject, name = path.split(".")
    found: dict[str, int] = _vocabulary()[subject][name]
    return found


@cache
def _vocabulary() -> dict[str, Any]:
    return tomllib.loads(resource("exchange", "prose.toml").read_text(encoding="utf-8"))
