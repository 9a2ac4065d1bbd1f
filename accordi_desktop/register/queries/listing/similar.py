# SPDX-License-Identifier: EUPL-1.2
"""Other words for a search that finds nothing: those of the register that hold what is typed, or nearly."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.text.edit_distance import edit_distance
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.spellings import ARTICLES
from accordi_desktop.register.queries.listing.filters import match_expression

_MOST = 5
_MOST_TRIED = 40
_SHORTEST_PART, _SHORTEST_NEAR, _LONG = 4, 4, 6

# The words of the index; days and months have words of their own (`search_words.date_word`).
_HOLDING = text(
    "SELECT term, doc FROM temp.search_word WHERE instr(term, :part) > 1 AND term NOT GLOB 'd[0-9]*' "
    "ORDER BY doc DESC LIMIT :most"
)
_NEAR = (
    "SELECT term, doc FROM temp.search_word WHERE length(term) BETWEEN :shortest AND :longest "
    "AND term NOT GLOB '*[0-9]*' AND ({}) "
)
_IS_WORD = text("SELECT 1 FROM temp.search_word WHERE term = :word")
_EXAMPLE = text("SELECT rowid FROM search WHERE search MATCH :asked LIMIT 1")
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
    asked = match_expression(word)
    return asked is None or connection.scalar(_EXAMPLE, {"asked": asked}) is not None


def _has_article(connection: Connection, word: str) -> bool:
    """Whether it is a word of the register with an article before it: "dellinnovazione"."""
    rests = (word.removeprefix(article) for article in ARTICLES if word.startswith(article))
    return any(len(rest) >= _SHORTEST_PART and connection.scalar(_IS_WORD, {"word": rest}) for rest in rests)


def _candidates(connection: Connection, word: str) -> Iterator[_Candidate]:
    near = sorted(_near(connection, word), key=lambda one: one.rank)
    yield from near[:_MOST_TRIED]
    if len(word) >= _SHORTEST_PART:
        rows = connection.execute(_HOLDING, {"part": word, "most": _MOST_TRIED})
        known = {one.word for one in near}
        yield from (_Candidate(row.term, 0, row.doc) for row in rows if row.term not in known)


def _near(connection: Connection, word: str) -> Iterator[_Candidate]:
    """Words with one typing error, with two where the word is long."""
    if len(word) < _SHORTEST_NEAR or " " in word:
        return
    most = 1 if len(word) < _LONG else 2
    conditions, values = _sharing(word)
    asked = {"shortest": len(word) - most, "longest": len(word) + most} | values
    for term, agreements in connection.execute(text(_NEAR.format(conditions)), asked):
        errors = edit_distance(word, term, most)
        if errors <= most:
            yield _Candidate(term, errors, agreements)


def _sharing(word: str) -> tuple[str, dict[str, str]]:
    """What a word with so few errors has in common with this one, as a condition with its values."""
    if len(word) < _LONG:
        ends = {"first": word[0], "last": word[-1]}
        return "substr(term, 1, 1) = :first OR substr(term, -1) = :last", ends
    # Two errors leave one of three thirds as it is.
    third = len(word) // 3
    thirds = {"third0": word[:third], "third1": word[third : 2 * third], "third2": word[2 * third :]}
    return " OR ".join(f"instr(term, :{name}) > 0" for name in thirds), thirds


def _spelled(connection: Connection, word: str) -> str:
    """The word as an agreement that has it spells it, with its accents and capitals."""
    example = connection.scalar(_EXAMPLE, {"asked": f'"{word}"'})
    row = connection.execute(select(*_SPELLED).where(Agreement.id == example)).one_or_none()
    for found in _WORD.findall(" ".join(row) if row is not None else ""):
        if fold(found) == word:
            return str(found)
    return word
