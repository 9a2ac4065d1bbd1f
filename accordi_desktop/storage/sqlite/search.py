# SPDX-License-Identifier: EUPL-1.2
"""Full-text search by FTS5: the table `search` has a row for each agreement, with its id as rowid."""

from typing import Any

from sqlalchemy.ext.compiler import compiles

from accordi_desktop.storage.search import (
    QUERY_SYNTAX,
    ListedIds,
    SearchHits,
    SearchQuery,
    TextPosition,
    Vocabulary,
)

# Made by every connection; not part of the file.
VOCABULARY = "CREATE VIRTUAL TABLE temp.search_word USING fts5vocab(main, search, row)"


def _fts5(query: SearchQuery) -> str:
    """The query in the syntax of FTS5."""

    def all_of(alternative: tuple[str, ...]) -> str:
        any_end = "" if query.whole_words else "*"
        return "(" + " AND ".join(f'"{word}"{any_end}' for word in alternative) + ")"

    return " AND ".join(f"({' OR '.join(map(all_of, term))})" for term in query.terms)


QUERY_SYNTAX["sqlite"] = _fts5


@compiles(SearchHits, "sqlite")
def _hits(element: SearchHits, compiler: Any, **options: Any) -> str:  # noqa: ANN401
    asked = compiler.process(element.clauses, **options)
    return f"(SELECT rowid AS id FROM search WHERE search MATCH {asked})"


@compiles(Vocabulary, "sqlite")
def _vocabulary(_element: Vocabulary, _compiler: Any, **_options: Any) -> str:  # noqa: ANN401
    return (
        "(SELECT term AS word, doc AS agreements, term GLOB '*[0-9]*' AS has_digit, "
        "term GLOB 'd[0-9]*' AS is_date FROM temp.search_word)"
    )


@compiles(ListedIds, "sqlite")
def _listed(element: ListedIds, compiler: Any, **options: Any) -> str:  # noqa: ANN401
    return f"(SELECT value AS id FROM json_each({compiler.process(element.clauses, **options)}))"


@compiles(TextPosition, "sqlite")
def _position(element: TextPosition, compiler: Any, **options: Any) -> str:  # noqa: ANN401
    return f"instr({compiler.process(element.clauses, **options)})"
