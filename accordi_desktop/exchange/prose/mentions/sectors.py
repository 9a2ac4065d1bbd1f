# SPDX-License-Identifier: EUPL-1.2
"""Sectors as a sentence words them: what stands after "nei settori di", "in the fields of" and the like."""

import re
from dataclasses import dataclass

from accordi_desktop.exchange.prose.vocabulary import words
from accordi_desktop.model.enums import SectorLevel

_LEADS = (
    (SectorLevel.SECTOR, re.compile(words("sectors.leads"), re.IGNORECASE)),
    (SectorLevel.FOCUS, re.compile(words("sectors.focus_leads"), re.IGNORECASE)),
)
# A list of sectors right behind the kind: "protocollo d'intesa triennale per la cultura e lo sport".
_AFTER_KIND = re.compile(
    rf"(?:\s+(?:biennale|triennale|quadriennale|quinquennale|annuale))?\s+(?:{words('sectors.after_kind')})"
)
# An adjective that goes on from the words before it: "promozione turistica e territoriale".
_ADJECTIVE = re.compile(rf"[a-zà-ù]+(?:{words('sectors.adjective')})$")
_VERB = re.compile(
    rf"^(?:(?:a|ad|al|per)\s+)?(?:{words('sectors.verb')})\s+(?:(?:la|il|lo|le|i|gli|l')\s*)?(?:reciproc[aohei]+\s+)?|"
    r"^[\w' ]{0,40}\bche (?:promuovono|favoriscono|sostengono)\s+(?:(?:uno|una|un|la|il|lo|le|i|gli)\s+)?",
    re.IGNORECASE,
)
_STOP = re.compile(rf"[.;:()]|\b(?:{words('sectors.stop')})\b", re.IGNORECASE)
_FOCUS_STOP = re.compile(r"[.;:()]|\b(?:al fine|si |sarà|ha |hanno |attraverso|mediante)\b", re.IGNORECASE)
_SPLIT = re.compile(
    r",\s*(?:e |ed |and |nonché |come pure |oltre (?:a|che) )?|\s+(?:e|ed|and|nonché|&)\s+|\s*;\s*",
    re.IGNORECASE,
)
_ARTICLE = re.compile(rf"^(?:{words('sectors.article')})+", re.IGNORECASE)
_LONGEST_WORDS = 7


@dataclass(frozen=True, slots=True)
class SectorMention:
    """A sector as worded, and how the text speaks of it."""

    start: int
    end: int
    level: SectorLevel


def sectors_of(text: str, act_ends: list[int]) -> list[SectorMention]:
    """The sectors of a sentence in order; `act_ends` are the ends of kinds, for lists behind them."""
    found: list[SectorMention] = []
    leads = [(match.end(), level) for level, pattern in _LEADS for match in pattern.finditer(text)]
    leads += [
        (match.end(), SectorLevel.SECTOR) for end in act_ends if (match := _AFTER_KIND.match(text, end))
    ]
    others = sorted(start for start, _ in leads)
    for start, level in sorted(leads):
        limit = min((other for other in others if other > start), default=len(text))
        for mention in _items(text, start, limit, level):
            if all(mention.end <= one.start or one.end <= mention.start for one in found):
                found.append(mention)
    return sorted(found, key=lambda one: one.start)


def _items(text: str, start: int, limit: int, level: SectorLevel) -> list[SectorMention]:
    """The items of a list that begins here; adjectives that go on from an item are part of it."""
    stop = (_STOP if level is SectorLevel.SECTOR else _FOCUS_STOP).search(text, start, limit)
    end = stop.start() if stop else limit
    found: list[SectorMention] = []
    position = start
    for separator in (*_SPLIT.finditer(text, start, end), None):
        last = separator.start() if separator else end
        if found and _goes_on(text, found[-1], position, last):
            found[-1] = SectorMention(found[-1].start, len(text[:last].rstrip()), level)
        elif mention := _item(text, position, last, level):
            found.append(mention)
        position = separator.end() if separator else end
    return found


def _goes_on(text: str, before: SectorMention, start: int, end: int) -> bool:
    """Whether a word is an adjective of the item before it, which ends with one too."""
    words = text[before.start : before.end].split()
    return (
        len(words) > 1
        and bool(_ADJECTIVE.fullmatch(text[start:end].strip()))
        and bool(_ADJECTIVE.fullmatch(words[-1]))
    )


def _item(text: str, start: int, end: int, level: SectorLevel) -> SectorMention | None:
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    for pattern in (_VERB, _ARTICLE):
        if match := pattern.match(part[lead:]):
            lead += match.end()
    words = part[lead:].rstrip(" ,'\"")
    if (
        not 1 <= len(words.split()) <= _LONGEST_WORDS
        or len(words) < 3
        or not any(map(str.isalpha, words))
        or any(map(str.isdigit, words))
    ):
        return None
    return SectorMention(start + lead, start + lead + len(words), level)
