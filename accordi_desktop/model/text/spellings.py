# SPDX-License-Identifier: EUPL-1.2
"""Spellings that mean the same word: elision, hyphens, dotted abbreviations, umlauts, the Arabic article."""

import re
from collections.abc import Iterable, Iterator

_WORD = r"[^\W_]+"
_APOSTROPHES = "'’‘ʼʹ′`´＇‛ꞌ"
_SIGNS = f"{_APOSTROPHES}‐‑‒–-"
ARTICLES = (
    "l", "un", "d", "c", "all", "dall", "dell", "nell", "sull", "coll", "quell", "quest", "bell", "qu", "j",
)  # fmt: skip

JOINING = re.compile(
    # "U.S.A.", "S.p.A"
    r"(?P<dotted>(?<![\w.])(?:[^\W\d_]\.)+[^\W\d_](?!\w)\.?)"
    # "dell'Università", "l’ e-mail"
    rf"|(?<!\w)(?P<article>{'|'.join(ARTICLES)})[{_APOSTROPHES}] ?(?P<rest>{_WORD}(?:[{_SIGNS}]{_WORD})*)"
    # "Sant'Ambrogio", "start-up"
    rf"|(?P<compound>{_WORD}(?:[{_SIGNS}]{_WORD})+)",
    re.IGNORECASE,
)
_JOINS = frozenset(f"{_SIGNS}.")
_ENDS = '.,;:!?)]»”"'
_BETWEEN = re.compile(f"[{_SIGNS}]")

_DIGRAPHS = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}
_LONG = str.maketrans(_DIGRAPHS | {sign.upper(): long.capitalize() for sign, long in _DIGRAPHS.items()})
_SHORT = re.compile("([aou])e|(a)a")
_SHORTEST = 5
_ARTICLE = "ال"
_MOST_PARTS = 5


def parts_of(compound: str) -> list[str]:
    """What stands between the hyphens and apostrophes of a compound; numbers alone are none."""
    parts = _BETWEEN.split(compound)
    return [] if all(part.isdigit() for part in parts) or len(parts) > _MOST_PARTS else parts


def with_digraphs(text: str) -> str:
    """Umlauts as two letters: "Zürich" as "Zuerich", "Århus" as "Aarhus"."""
    return text.translate(_LONG)


def without_digraphs(word: str) -> str:
    """A folded word as it is typed by those who leave the umlaut out: "zuerich" as "zurich"."""
    return _SHORT.sub(r"\1\2", word) if len(word) >= _SHORTEST else word


def without_articles(words: Iterable[str]) -> list[str]:
    """The folded Arabic words that have an article before them, without it."""
    return [word[len(_ARTICLE) :] for word in words if word.startswith(_ARTICLE) and len(word) >= _SHORTEST]


def compounds(text: str) -> Iterator[str]:
    """The parts of a text in which `JOINING` may find something: it is slow, and most words are plain."""
    before = ""
    for word in text.split():
        if before:
            yield f"{before} {word}"
        stem = word.rstrip(_ENDS)
        before = word if word[-1] in _APOSTROPHES else ""
        if not before and not _JOINS.isdisjoint(stem):
            yield stem if "." not in stem else word
