# SPDX-License-Identifier: EUPL-1.2
"""Acts in a sentence: the kind as worded, the proper title, whether it is brought in or spoken of again."""

import re
from dataclasses import dataclass

from accordi_desktop.exchange.prose.vocabulary import named, words

# The kind as the office's list words it, and how texts word it.
_KINDS = tuple(named("acts.kinds").items())
TWINNING = "gemellaggio"
_KIND = re.compile(
    "|".join(
        rf"(?P<k{number}>(?<![\w-])(?:{pattern})(?![\w-]))" for number, (_, pattern) in enumerate(_KINDS)
    ),
    re.IGNORECASE,
)
_ELIDED = re.compile(r"(?:l|un|all|dall|dell|nell|sull|quest|quell|d)'$", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?P<word>quell[oa]|that|the one)\s+(?:\w+\s+)?(?:con|with|tra|between)\s+(?=[A-ZÀ-Ý])", re.IGNORECASE
)
_IN_A_PHRASE = re.compile(rf"(?:{words('acts.before_no_act')})\Z", re.IGNORECASE)
_PLURAL = re.compile(rf"(?:{words('acts.plural')})(?!\w)", re.IGNORECASE)
_INDEFINITE = re.compile(rf"(?:{words('acts.indefinite')})\s*(?:\w+\s+){{0,2}}$", re.IGNORECASE)
_BARE_DEFINITE = re.compile(rf"(?:{words('acts.bare_definite')})(?:\w+\s+)?$", re.IGNORECASE)
_GENERAL = re.compile(rf"\b(?:{words('acts.general')})\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)
_QUOTED = re.compile(
    rf"\s*(?:{words('acts.quoted')})?\s*[“\"«](?P<title>[^”\"»\n]{{6,200}})[”\"»]", re.IGNORECASE
)
# "Memorandum per il Rafforzamento delle Comunicazioni": words with capitals after one of the small words.
_CAPITALS = re.compile(rf"(?:{words('acts.capitals')}){{1,3}}\s*(?:[A-ZÀ-Ý][\w'-]*)")
_MORE_CAPITALS = re.compile(r"(?:\s+[A-ZÀ-Ý][\w'-]*)")


@dataclass(frozen=True, slots=True)
class ActMention:
    """A kind of act where it stands; `kind` as the office's list has it, `title` where it has one of its own.

    `several` for a plural; `indefinite` where it is brought in ("un accordo"), `definite` where it is spoken
    of again; `general` where no single act is meant; `again` for "quello con Riga", another of that kind.
    """

    start: int
    end: int
    kind: str
    wording: str
    title: tuple[int, int] | None = None
    several: bool = False
    indefinite: bool = False
    definite: bool = False
    general: bool = False
    again: bool = False


def acts_of(text: str) -> list[ActMention]:
    """The acts that a sentence speaks of, in order."""
    found = []
    for match in _KIND.finditer(text):
        number = next(int(name[1:]) for name, value in match.groupdict().items() if value is not None)
        before = text[: match.start()]
        if _no_act(before, match[0], text[match.end() :]):
            continue
        several = bool(_PLURAL.match(match[0]))
        found.append(
            ActMention(
                match.start(),
                match.end(),
                _KINDS[number][0],
                match[0],
                title=_title(text, match),
                several=several,
                indefinite=bool(_INDEFINITE.search(before)),
                definite=bool(_BARE_DEFINITE.search(before)),
                general=bool(_GENERAL.search(before)),
            )
        )
    return _again(text, _without_appositions(found))


def names_act(text: str) -> bool:
    """Whether a kind of act stands in a text."""
    return bool(_KIND.search(text))


def _again(text: str, found: list[ActMention]) -> list[ActMention]:
    """ "Quello con Filadelfia": another act of the kind named before it."""
    for match in _AGAIN.finditer(text):
        before = [one for one in found if one.end <= match.start()]
        kind, wording = (before[-1].kind, before[-1].wording) if before else ("", "")
        found.append(ActMention(match.start(), match.end("word"), kind, wording, again=True))
    return sorted(found, key=lambda one: one.start)


def _no_act(before: str, word: str, after: str) -> bool:
    """Words that only look like an act: "d'accordo", "di comune accordo", "intesa come", "in accordo con"."""
    if word.casefold() == "intesa" and re.match(r"\s+(?:come|quale|a)\b", after):
        return True
    alone = word.casefold() in {"accordo", "agreement", "intesa", "convenzione"}
    return alone and bool(_IN_A_PHRASE.search(before))


def _title(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """Where a proper title stands: quoted after the kind, or the kind with words in capitals after it."""
    quoted = _QUOTED.match(text, match.end())
    if quoted and not re.match(r"\s*(?:sul|per il|del|on the)?\s*progett", text[match.end() :]):
        return quoted.span("title")
    if not match[0][0].isupper() or not (more := _CAPITALS.match(text, match.end())):
        return None
    end = more.end()
    while more := _MORE_CAPITALS.match(text, end) or _CAPITALS.match(text, end):
        end = more.end()
    return None if _KIND.fullmatch(text[match.start() : end]) else (match.start(), end)


def _without_appositions(found: list[ActMention]) -> list[ActMention]:
    """Without what stands inside the title of the one before it."""
    kept: list[ActMention] = []
    for mention in found:
        before = kept[-1] if kept else None
        if before and before.title and before.title[0] <= mention.start < before.title[1]:
            continue
        kept.append(mention)
    return kept
