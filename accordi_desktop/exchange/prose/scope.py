# SPDX-License-Identifier: EUPL-1.2
"""Sentences that speak of no agreement made: plans, anniversaries, general rules; clauses on a call."""

import re

from accordi_desktop.exchange.prose.marks import RemarkKind
from accordi_desktop.exchange.prose.vocabulary import words

_PLANNED = re.compile(rf"\b(?:{words('scope.planned')})\b", re.IGNORECASE)
_ANNIVERSARY = re.compile(rf"\b(?:{words('scope.anniversary')})", re.IGNORECASE)
_GENERAL = re.compile(
    rf"^(?:{words('scope.generally')})\b|\b(?:{words('scope.general')})\b",
    re.IGNORECASE,
)
_MADE = re.compile(rf"\b(?:{words('scope.made')})", re.IGNORECASE)
_CALL = re.compile(rf"\b(?:{words('scope.call')})\b", re.IGNORECASE)
_COLUMN_WORDS = frozenset(words("scope.column_words").split("|"))


def remark_on(text: str) -> RemarkKind | None:
    """Why a sentence speaks of no agreement made; None where it may."""
    if _PLANNED.search(text) and not _MADE.search(text):
        return RemarkKind.PLANNED
    if _ANNIVERSARY.search(text) and not _MADE.search(text):
        return RemarkKind.ANNIVERSARY
    return None


def is_general(text: str) -> bool:
    """Whether a sentence tells a rule for all agreements."""
    return bool(_GENERAL.search(text))


def is_made(text: str) -> bool:
    """Whether a sentence tells that something was signed."""
    return bool(_MADE.search(text))


def is_table_head(text: str) -> bool:
    """Whether a line names the columns of a table: "Città   Atto   Data"."""
    found = [word.casefold() for word in re.findall(r"[^\W\d_]+", text)]
    heads = sum(word in _COLUMN_WORDS for word in found)
    return heads >= 2 and heads * 2 >= len(found)


def of_a_call(text: str, position: int) -> bool:
    """Whether the clause before a place in the sentence speaks of a call or a project."""
    clause = re.split(r"[;]", text[:position])[-1]
    return bool(_CALL.search(clause))
