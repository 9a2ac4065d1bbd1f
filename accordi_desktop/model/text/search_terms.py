# SPDX-License-Identifier: EUPL-1.2
"""What is typed to search, as terms: a text is found when it has every term.

A term is a choice of alternatives; an alternative is a few words, each of which begins a word of the text.
A typed day or month is one term; small words are left out unless they are all that is typed.
"""

import unicodedata
from collections.abc import Iterator

from accordi_desktop.model.dates.dates_in_text import dates_in
from accordi_desktop.model.text.fold import fold_words
from accordi_desktop.model.text.search_words import date_word
from accordi_desktop.model.text.spellings import (
    JOINING,
    parts_of,
    with_digraphs,
    without_articles,
    without_digraphs,
)

Term = tuple[tuple[str, ...], ...]

_SMALL_WORDS = frozenset(
    (
        "a", "ad", "al", "alla", "alle", "agli", "ai", "and", "con", "da", "dal", "dalla", "dei", "degli",
        "del", "della", "delle", "di", "e", "ed", "for", "fra", "gli", "i", "il", "in", "la", "le", "lo",
        "n", "nel", "nella", "nr", "of", "per", "su", "sul", "sulla", "the", "tra", "un", "una", "uno",
    )
)  # fmt: skip


def terms(typed: str) -> tuple[Term, ...]:
    """The terms of a text; none where it has no letter and no digit."""
    # A mark that is no part of a letter is folded away in texts too, and would part a word here.
    composed = unicodedata.normalize("NFC", typed)
    text = "".join(sign for sign in composed if not unicodedata.combining(sign))
    found: list[Term] = []
    rest = []
    end = 0
    for match, value in dates_in(text):
        found.append(((date_word(value),),))
        rest.append(text[end : match.start()])
        end = match.end()
    for part in (*rest, text[end:]):
        found += _terms(part)
    telling = [term for term in found if not _is_small(term)]
    return tuple(telling or found)


def finds(search_text: str, typed: str) -> bool:
    """Whether the words of a text, joined by spaces, have every term."""
    spaced = f" {search_text}"
    return all(
        any(all(f" {word}" in spaced for word in alternative) for alternative in term)
        for term in terms(typed)
    )


def _terms(text: str) -> Iterator[Term]:
    end = 0
    for match in JOINING.finditer(text):
        yield from _plain(text[end : match.start()])
        end = match.end()
        if match["dotted"]:
            yield from _plain(match["dotted"].replace(".", ""))
        elif match["article"]:
            yield from _after_article(match["article"], match["rest"])
        else:
            yield from _compound(match["compound"])
    yield from _plain(text[end:])


def _plain(text: str) -> Iterator[Term]:
    for word, long in zip(fold_words(text), fold_words(with_digraphs(text)), strict=True):
        spellings = dict.fromkeys((word, long, without_digraphs(word), *without_articles([word])))
        yield tuple((spelling,) for spelling in spellings)


def _compound(text: str) -> Iterator[Term]:
    """Its parts, or the whole as one word."""
    joined = [fold_words("".join(parts_of(text)))]
    words = tuple(fold_words(text))
    if len(joined[0]) == 1:
        yield ((joined[0][0],), words)
    else:
        yield from _plain(text)


def _after_article(article: str, rest: str) -> Iterator[Term]:
    """The word without the article, or both as one word."""
    whole = fold_words(article + "".join(parts_of(rest) or [rest]))
    after = list(_compound(rest) if parts_of(rest)[1:] else _plain(rest))
    if len(after) == 1 and len(whole) == 1:
        yield (*after[0], (whole[0],))
    else:
        yield from after


def _is_small(term: Term) -> bool:
    return term[0][0] in _SMALL_WORDS and len(term[0]) == 1
