# SPDX-License-Identifier: EUPL-1.2
"""Whether a sentence brings an act in, or speaks again of the one before it."""

import re
from collections.abc import Sequence, Set

from accordi_desktop.exchange.prose import scope
from accordi_desktop.exchange.prose.groups.counterparts import sides_of
from accordi_desktop.exchange.prose.groups.group import Group
from accordi_desktop.exchange.prose.mentions.acts import TWINNING, ActMention
from accordi_desktop.exchange.prose.mentions.places import PlaceMention
from accordi_desktop.exchange.prose.reading import SentenceReading
from accordi_desktop.exchange.prose.vocabulary import words
from accordi_desktop.model.text.fold import fold

_LINKS = re.compile(rf"\b(?:{words('grouping.links')})\b", re.IGNORECASE)
BOTH = re.compile(rf"\b(?:{words('grouping.both')})\b", re.IGNORECASE)
_TWINNED_VERB = re.compile(r"\b(?:gemellat[aoei]|twinned)\b", re.IGNORECASE)
_WHICH_LINKS = re.compile(
    r"\s+(?:che|which|that)\b.{0,30}\b(?:lega|leg[ao]n|unisc|links?|dal \d|since)", re.IGNORECASE
)
_BESIDE = re.compile(r"\s+(?:biennale |triennale )?(?:con|tra|fra|with|between)\b", re.IGNORECASE)
_AT_THE_HEAD = 3
_RENEWED = re.compile(r"rinnov|renew", re.IGNORECASE)


def acts_told(reading: SentenceReading) -> list[ActMention]:
    """The acts of a sentence; "Firenze e Nanchino sono gemellate" is one without its noun."""
    match = _TWINNED_VERB.search(reading.text)
    if reading.acts or match is None or all(one.own for one in reading.places):
        return reading.acts
    return [ActMention(match.start(), match.end(), TWINNING, TWINNING, indefinite=True)]


def is_renewal(text: str) -> bool:
    """Whether a sentence speaks of a renewal."""
    return bool(_RENEWED.search(text))


def is_new(
    reading: SentenceReading,
    act: ActMention,
    current: Group | None,
    near: Sequence[PlaceMention],
    known: Set[str],
) -> bool:
    """Whether an act is brought in here: with whom or when it was made, not spoken of again.

    `current` is the agreement spoken of before; `near` the cities named before in this part of the text;
    `known` the folded cities of all agreements so far.
    """
    if act.several or act.general:
        return False
    if act.again:
        return bool(act.kind) or current is not None
    other = any(not one.own for one in reading.places) or bool(reading.bodies)
    if reading.sentence.listed:
        return other or (bool(reading.dates) and bool(near))
    with_others = bool(_BESIDE.match(reading.text, act.end)) and _names_others(reading, known)
    again = act.definite and not act.title and not with_others
    if current is not None and again and not _is_another(reading, act, current, near):
        return False
    return _is_told(reading, act, near, other=other)


def _is_told(reading: SentenceReading, act: ActMention, near: Sequence[PlaceMention], *, other: bool) -> bool:
    """Whether a sentence says enough of an act to begin one: who and when, or at its head with whom."""
    text = reading.text
    beside = bool(_BESIDE.match(text, act.end))
    if other and beside and (act.definite or act.start <= _AT_THE_HEAD):
        return True
    if act.start <= _AT_THE_HEAD and not act.definite and reading.dates and near:
        return True
    made = scope.is_made(text) or bool(_LINKS.search(text)) or bool(_TWINNED_VERB.search(text))
    told = bool(reading.dates) or act.indefinite or act.title is not None
    return told and (made or act.indefinite or other)


def _names_others(reading: SentenceReading, known: Set[str]) -> bool:
    """Whether a sentence names cities of the other side, and none of which an agreement is known."""
    named = {fold(one.name) for one in reading.places if not one.own}
    return bool(named) and not named & known


def _is_another(
    reading: SentenceReading, act: ActMention, current: Group, near: Sequence[PlaceMention]
) -> bool:
    """Whether an act with an article is another than the one at hand: by its date or its other side."""
    text = reading.text
    if _WHICH_LINKS.match(text, act.end):
        return True
    made = scope.is_made(text)
    if not (reading.dates and (made or _BESIDE.match(text, act.end))):
        return False
    sides = sides_of(reading, 0, len(text), near)
    if not sides.counterparts:
        return False
    names = {fold(one.name) for one, _ in sides.counterparts}
    if not names & {fold(one.name) for one in current.counterparts}:
        return True
    return made and current.signed is not None and not _RENEWED.search(text)
