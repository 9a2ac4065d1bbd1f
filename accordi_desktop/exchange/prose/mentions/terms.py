# SPDX-License-Identifier: EUPL-1.2
"""How long an agreement is said to last, and whether and how it may be renewed.

A number of years after "verifica" or "review" is never a term; nor is the length of a call or a project.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from accordi_desktop.exchange.prose.marks import MarkKind
from accordi_desktop.exchange.prose.vocabulary import named, numbers, words
from accordi_desktop.model.enums import RenewalClause

_NUMBERS, _ADJECTIVES = numbers("terms.numbers"), numbers("terms.adjectives")
_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_UNIT = r"(?P<unit>ann[oi]|mes[ie]|years?|months?)"
_AMOUNT = rf"{_NUMBER}\s*(?:\([\w-]+\)\s*)?[- ]?{_UNIT}(?!\w)"
_TERM = re.compile(rf"(?<!\w)(?:{words('terms.lasting')}){_AMOUNT}", re.IGNORECASE)
_COMPOUND = re.compile(rf"(?<!\w){_NUMBER}-(?P<unit>year|month)(?!\w)", re.IGNORECASE)
_ADJECTIVE = re.compile(rf"(?<!\w)(?P<word>{'|'.join(_ADJECTIVES)})(?!\w)", re.IGNORECASE)
_LEAD_TIME = rf"{_NUMBER}\s*(?:\([\w-]+\)\s*)?(?P<unit>mes[ie]|giorn[oi]|months?|days?)(?!\w)"
_NOTICE = (
    re.compile(rf"(?<!\w)preavviso (?:scritto )?(?:di |minimo di )?(?:almeno )?{_LEAD_TIME}", re.IGNORECASE),
    re.compile(
        rf"(?<!\w){_LEAD_TIME}(?:'s?| of)? (?:prior |written )*(?:notice|di preavviso)", re.IGNORECASE
    ),
)
_OPEN_ENDED = re.compile(rf"(?<!\w)(?:{words('terms.open_ended')})(?!\w)", re.IGNORECASE)
_NO_TERM = re.compile(rf"(?:{words('terms.no_term')})\W+(?:\w+\W+){{0,3}}$", re.IGNORECASE)
_AGO = re.compile(
    r"\s*(?:fa|or sono|ago|later|dopo|prima|di attività|di collaborazione|di amicizia|di età|old)(?!\w)",
    re.IGNORECASE,
)
_CLAUSES = tuple(
    (RenewalClause(name), re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE))
    for name, phrases in named("terms.clauses").items()
)
_MONTHS_IN_YEAR, _MOST_MONTHS = 12, 1200


@dataclass(frozen=True, slots=True)
class TermMention:
    """What is said of the term or its renewal; months of a term, the clause of a clause."""

    start: int
    end: int
    kind: MarkKind
    value: int | str
    rule: str


def terms_of(text: str) -> list[TermMention]:
    """Terms, open ends and clauses of a sentence, in order and apart from each other."""
    found: list[TermMention] = []
    for mention in (*_clauses(text), *_notices(text), *_terms(text)):
        if all(mention.end <= one.start or one.end <= mention.start for one in found):
            found.append(mention)
    return sorted(found, key=lambda one: one.start)


def _clauses(text: str) -> Iterator[TermMention]:
    for clause, pattern in _CLAUSES:
        for match in pattern.finditer(text):
            rule = "renewable" if clause is RenewalClause.UNKNOWN else "clause"
            yield TermMention(match.start(), match.end(), MarkKind.CLAUSE, clause.value, rule)


def _notices(text: str) -> Iterator[TermMention]:
    for match in (found for pattern in _NOTICE for found in pattern.finditer(text)):
        kind = MarkKind.NOTICE_DAYS if match["unit"][0].casefold() in "gd" else MarkKind.NOTICE_MONTHS
        if 0 < (count := _count(match["number"])) <= _MOST_MONTHS:
            yield TermMention(match.start(), match.end(), kind, count, "notice")


def _terms(text: str) -> Iterator[TermMention]:
    for match in _OPEN_ENDED.finditer(text):
        yield TermMention(match.start(), match.end(), MarkKind.OPEN_ENDED, "", "open_ended")
    for pattern in (_TERM, _COMPOUND):
        for match in pattern.finditer(text):
            if _NO_TERM.search(text[: match.start()]) or _AGO.match(text, match.end()):
                continue
            if months := _months(match["number"], match["unit"]):
                start = match.start() + len(match[0]) - len(match[0].lstrip())
                yield TermMention(start, match.end(), MarkKind.TERM, months, "term")
    for match in _ADJECTIVE.finditer(text):
        if not _NO_TERM.search(text[: match.start()]):
            yield TermMention(
                match.start(), match.end(), MarkKind.TERM, _ADJECTIVES[match["word"].casefold()], "term"
            )


def _months(number: str, unit: str) -> int:
    """The months; 0 for none or for more than a century."""
    months = _count(number) * (_MONTHS_IN_YEAR if unit[0].casefold() in "ay" else 1)
    return months if months <= _MOST_MONTHS else 0


def _count(number: str) -> int:
    return int(number) if number.isdigit() else _NUMBERS[number.casefold()]
