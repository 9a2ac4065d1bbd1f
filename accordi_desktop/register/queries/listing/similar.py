# SPDX-License-Identifier: EUPL-1.2
"""Other words for a search that finds nothing: those of the register that hold what is typed, or nearly."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, not_, or_, select

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.text.edit_distance import edit_distance
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.search_terms import terms
from accordi_desktop.model.text.spellings import ARTICLES
from accordi_desktop.storage.search import SearchQuery, matching_ids, position, vocabulary

_MOST = 5
_MOST_TRIED = 40
_SHORTEST_PART, _SHORTEST_NEAR, _LONG = 4, 4, 6

_WORDS = vocabulary()
_EXAMPLE = matching_ids().limit(1)
_FOUND = (_WORDS.c.word, _WORDS.c.agreements)
_SPELLED = (Agreement.list_counterpart, Agreement.list_city, Agreement.list_title, Agreement.list_sectors)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Candidate:
    word: str
    errors: int
    agreements: int

    @property
    def rank(self) -> tuple[int, int, str]:
        return (self.errors, -self.agreements, self.word)


def similar_searches(connection: Connection, typed: str, finds: Callable[[str], bool]) -> tuple[str, ...]:
    """At most five texts to search for instead, of which `finds` says that they find something.

    The words that are in no agreement are replaced; where each is in some, there is nothing to propose.
    """
    words = typed.split()
    unknown = [index for index, word in enumerate(words) if not _is_known(connection, word)]
    if not unknown:
        return ()
    for index in unknown[:-1]:
        best = next(_candidates(connection, fold(words[index])), None)
        if best is None:
            return ()
        words[index] = _spelled(connection, best.word)
    found: dict[str, None] = {}
    for candidate in _candidates(connection, fold(words[unknown[-1]])):
        if _has_article(connection, candidate.word):
            continue
        words[unknown[-1]] = _spelled(connection, candidate.word)
        if finds(" ".join(words)):
            found[" ".join(words)] = None
        if len(found) == _MOST:
            break
    return tuple(found)


def _is_known(connection: Connection, word: str) -> bool:
    asked = terms(word)
    return not asked or _example(connection, SearchQuery(asked)) is not None


def _example(connection: Connection, query: SearchQuery) -> int | None:
    """The id of one agreement that the query finds."""
    return connection.scalar(_EXAMPLE, {"asked": query})


def _has_article(connection: Connection, word: str) -> bool:
    """Whether it is a word of the register with an article before it: "dellinnovazione"."""
    rests = {word.removeprefix(article) for article in ARTICLES if word.startswith(article)}
    long = sorted(rest for rest in rests if len(rest) >= _SHORTEST_PART)
    return any(connection.scalar(select(_WORDS.c.word).where(_WORDS.c.word == rest)) for rest in long)


def _candidates(connection: Connection, word: str) -> Iterator[_Candidate]:
    near = sorted(_near(connection, word), key=lambda one: one.rank)
    yield from near[:_MOST_TRIED]
    if len(word) >= _SHORTEST_PART:
        holding = select(*_FOUND).where(position(_WORDS.c.word, word) > 1, not_(_WORDS.c.is_date))
        rows = connection.execute(holding.order_by(_WORDS.c.agreements.desc()).limit(_MOST_TRIED))
        known = {one.word for one in near}
        yield from (_Candidate(row.word, 0, row.agreements) for row in rows if row.word not in known)


def _near(connection: Connection, word: str) -> Iterator[_Candidate]:
    """Words with one typing error, with two where the word is long."""
    if len(word) < _SHORTEST_NEAR or " " in word:
        return
    most = 1 if len(word) < _LONG else 2
    as_long = func.length(_WORDS.c.word).between(len(word) - most, len(word) + most)
    near = select(*_FOUND).where(as_long, not_(_WORDS.c.has_digit), _shares(word))
    for found, agreements in connection.execute(near):
        errors = edit_distance(word, found, most)
        if errors <= most:
            yield _Candidate(found, errors, agreements)


def _shares(word: str) -> ColumnElement[bool]:
    """Whether a word of the register has what a word with so few errors must have in common with this one."""
    other = _WORDS.c.word
    if len(word) < _LONG:
        last = func.substr(other, func.length(other), 1)
        return or_(func.substr(other, 1, 1) == word[0], last == word[-1])
    # Two errors leave one of three thirds as it is.
    third = len(word) // 3
    thirds = (word[:third], word[third : 2 * third], word[2 * third :])
    return or_(*(position(other, part) > 0 for part in thirds))


def _spelled(connection: Connection, word: str) -> str:
    """The word as an agreement that has it spells it, with its accents and capitals."""
    example = _example(connection, SearchQuery((((word,),),), whole_words=True))
    row = connection.execute(select(*_SPELLED).where(Agreement.id == example)).one_or_none()
    for found in _WORD.findall(" ".join(row) if row is not None else ""):
        if fold(found) == word:
            return str(found)
    return word
