# SPDX-License-Identifier: EUPL-1.2
"""A text as paragraphs, lines and sentences that keep their place in it.

A missing space after a full stop ends a sentence too ("formazione.L’accordo"); abbreviations and initials do
not. Lines that a program has wrapped are one paragraph; items of a list are sentences of their own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from accordi_desktop.exchange.prose.vocabulary import words

# Sign for sign, so that every place in the plain text is that of the source.
_PLAIN = str.maketrans(
    "’‘ʼ`´ʹ＇\u00a0\u202f\u2009\t\u2010\u2011\u2012\u2013\u2014\u2212", "'''''''" + "    " + "------"
)
_ABBREVIATIONS = frozenset(words("sentences.abbreviations").split("|"))
_END = re.compile(r"[.!?…]+[\"'”»)\]]*(?=\s|$|[A-ZÀ-ÝŠŽČĆĐ“«])")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.]*)$")
_BULLET = re.compile(r"\s*(?:[-*•·▪◦‣o]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z]\)\s+)")
# "Durata: 36 mesi": lines of this kind below one another are a record.
_FIELD = re.compile(r"\s*[A-ZÀ-Ý][\w' ]{1,30}:\s+\S")
_FULL_LINE = 60
_LINE_END = re.compile(r"[.:;!?…”»\"]\s*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its place in the source; `text` has plain apostrophes, dashes and blanks, sign for sign.

    `listed` tells an item of a list, or a line that stands alone; paragraphs and blocks (between empty lines)
    are counted.
    """

    start: int
    text: str
    paragraph: int
    block: int
    listed: bool = False

    @property
    def end(self) -> int:
        """Where it ends in the source."""
        return self.start + len(self.text)


def plain(text: str) -> str:
    """The text with plain apostrophes, dashes and blanks; every sign keeps its place."""
    return text.translate(_PLAIN)


def sentences(source: str) -> Iterator[Sentence]:
    """The sentences of a text in order, without those that hold no letter."""
    text = plain(source)
    for number, (start, end, block, listed) in enumerate(_paragraphs(text)):
        for first, last in _split(text, start, end):
            part = text[first:last]
            lead = len(part) - len(part.lstrip())
            part = part.strip()
            if any(sign.isalpha() for sign in part):
                yield Sentence(
                    first + lead, part.replace("\n", " ").replace("\r", " "), number, block, listed
                )


def _paragraphs(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Where each paragraph stands, its block, and whether it is a line of its own."""
    block, start, lines = 0, -1, 0
    position = 0
    before = ""
    for line in text.splitlines(keepends=True):
        if not line.strip():
            if start >= 0:
                yield start, position, block, _listed(text[start:position], lines)
                start = -1
            block, before = block + 1, ""
        elif start < 0:
            start, lines, before = position, 1, line
        elif _wrapped(before, line):
            lines, before = lines + 1, line
        else:
            yield start, position, block, _listed(text[start:position], lines)
            start, lines, before = position, 1, line
        position += len(line)
    if start >= 0:
        yield start, position, block, _listed(text[start:position], lines)


def _wrapped(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    if _FIELD.match(line) and _FIELD.match(before):
        return True
    if _BULLET.match(line) or _LINE_END.search(before):
        return False
    first = line.lstrip()[0]
    return first.islower() or before.rstrip().endswith(",") or len(before.rstrip()) >= _FULL_LINE


def _listed(paragraph: str, lines: int) -> bool:
    if _BULLET.match(paragraph) or (lines > 1 and _FIELD.match(paragraph)):
        return True
    return lines == 1 and len(paragraph.strip()) <= 160 and not re.search(r"[.!?]\s*$", paragraph.strip())


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for found in _END.finditer(text, start, end):
        if not _is_abbreviation(text, first, found):
            yield first, found.end()
            first = found.end()
    if first < end:
        yield first, end


def _is_abbreviation(text: str, first: int, found: re.Match[str]) -> bool:
    """Whether the point belongs to the word before it: "art.", "G.", "S.p.A."."""
    if found[0][0] != ".":
        return False
    before = _WORD_BEFORE.search(text[first : found.start()])
    if before is None:
        return text[found.start() - 1 : found.start()].isdigit() and _goes_on(text, found.end())
    word = before[1]
    single = len(word.rsplit(".", 1)[-1]) == 1 and word[-1].isupper()
    return (single and _goes_on_as_name(text, found.end())) or word.casefold() in _ABBREVIATIONS


def _goes_on(text: str, position: int) -> bool:
    """Whether what follows a number and a point does not begin a sentence: "1. marzo"."""
    following = text[position:].lstrip(" ")[:1]
    return following.islower()


def _goes_on_as_name(text: str, position: int) -> bool:
    return text[position : position + 1] not in {"", "\n"}
