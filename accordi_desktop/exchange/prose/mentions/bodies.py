# SPDX-License-Identifier: EUPL-1.2
"""Bodies that are no city, by the words they begin or end with: agencies, offices, universities, regions."""

import re
from dataclasses import dataclass

from accordi_desktop.exchange.prose.vocabulary import named, words
from accordi_desktop.model.enums import BodyKind

_BIG = r"[^\W\d_a-zà-öø-ÿ][\w'’.&-]*"
_INNER = rf"(?:{words('bodies.inner')})"
# A word with a capital, or a lower one that a body's name has ("per l'innovazione", "Camera di commercio").
_REST = rf"(?:\s+(?:{_INNER}\s*){{0,3}}{_BIG})"
_HEADS = tuple((BodyKind(name), phrases) for name, phrases in named("bodies.heads").items())
_HEAD = re.compile(
    "|".join(rf"(?P<{kind.name}>(?<!\w)(?:{heads})(?!\w))" for kind, heads in _HEADS), re.IGNORECASE
)
_TAILS = tuple((BodyKind(name), phrases) for name, phrases in named("bodies.tails").items())
_TAIL = re.compile(
    rf"(?P<front>{_BIG}(?:\s+{_BIG}){{0,5}})\s+(?:"
    + "|".join(rf"(?P<{kind.name}>{tails})" for kind, tails in _TAILS)
    + r")(?![\w'])(?: (?:of|di|for) (?:the )?(?:City of )?[A-ZÀ-Ý][\w'-]*(?: [A-ZÀ-Ý][\w'-]*){0,2})?"
)
_JOINED = re.compile(
    r"\b(?:con|with|tra|fra|between|e|ed|and)\s+(?:il |lo |la |l'|i |gli |le |the )?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body where it stands, and what kind of body it is."""

    start: int
    end: int
    kind: BodyKind


def bodies_of(text: str, taken: list[tuple[int, int]]) -> list[BodyMention]:
    """The bodies of a sentence that are joined to another side by "con", "tra", "e" and the like."""
    found: list[BodyMention] = []
    for mention in (*_by_tail(text), *_by_head(text)):
        inside = any(mention.start < end and start < mention.end for start, end in taken)
        if not inside and all(mention.end <= one.start or one.end <= mention.start for one in found):
            found.append(mention)
    return sorted(found, key=lambda one: one.start)


def _by_tail(text: str) -> list[BodyMention]:
    """ "New York City Economic Development Corporation": the kind stands at the end."""
    found = []
    for match in _TAIL.finditer(text):
        kind = next(kind for kind, _ in _TAILS if match[kind.name])
        start = match.start()
        # "The" is no part of a name, and a sentence may begin with it.
        if lead := re.match(r"(?:The|Il|La|Lo|In|Con|With)\s+", text[start:]):
            start += lead.end()
        if _JOINED.search(text[:start]) or start != match.start() or start == 0:
            found.append(BodyMention(start, match.end(), kind))
    return found


def _by_head(text: str) -> list[BodyMention]:
    """ "Agenzia per l'innovazione di Riga": the kind stands at the head, a name in capitals behind it."""
    found = []
    for match in _HEAD.finditer(text):
        if not match[0][0].isupper() or not _JOINED.search(text[: match.start()]):
            continue
        kind = next(kind for kind, _ in _HEADS if match[kind.name])
        end = match.end()
        while more := re.compile(_REST).match(text, end):
            end = more.end()
        if end > match.end():
            found.append(BodyMention(match.start(), len(text[:end].rstrip(".,;")), kind))
    return found
