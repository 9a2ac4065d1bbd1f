# SPDX-License-Identifier: EUPL-1.2
"""Writes the pages of the languages into a folder, and says what changed since those that are there."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from accordi_desktop.assets import resource
from accordi_desktop.exchange.public_page.page import BOOTSTRAP, PageForm, PageText, page
from accordi_desktop.exchange.public_page.public_facts import public_agreement
from accordi_desktop.model.progress import no_progress
from accordi_desktop.storage.atomic_file import make_folder, write_files
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from accordi_desktop.exchange.public_page.public_facts import PublicAgreement
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress

_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
_MOST_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What is to be written: in which form and languages, with which words of the office.

    `introductions` are by language. The persons who signed are named only `with_names`.
    """

    form: PageForm = PageForm.FILE
    languages: tuple[str, ...] = ("it", "en")
    introductions: Mapping[str, str] = field(default_factory=dict)
    with_names: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """The pages by their file names, what changed since the last ones, and what a language lacks.

    `added`, `changed` and `removed` are references; so is `untitled`, of agreements without a title in one of
    the languages. `known` is whether there was a page to compare with.
    """

    pages: Mapping[str, str]
    known: bool
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    untitled: tuple[str, ...]

    @property
    def nothing_changed(self) -> bool:
        """Whether the agreements are those of the last page."""
        return self.known and not (self.added or self.changed or self.removed)


def prepare(
    selection: Selection, request: PageRequest, folder: Path | None, progress: Progress = no_progress
) -> Publication:
    """The pages of what is published of these agreements; nothing is written."""
    facts = [
        public_agreement(sheet, with_names=request.with_names)
        for sheet in selection.published().sheets(progress)
    ]
    body = selection.register.office.particulars.body
    pages = {}
    for language in request.languages:
        other = next((one for one in request.languages if one != language), "")
        text = PageText(
            body,
            request.introductions.get(language, ""),
            selection.today,
            other,
            page_name(other, request) if other else "",
        )
        pages[page_name(language, request)] = page(facts, request.form, text, Words(language))
    first = page_name(request.languages[0], request)
    before = _items_of(folder / first) if folder is not None else None
    now = _items(pages[first]) or {}
    told = before or {}
    return Publication(
        pages,
        before is not None,
        tuple(ref for ref in now if ref not in told) if before is not None else (),
        tuple(ref for ref in now if ref in told and now[ref] != told[ref]),
        tuple(ref for ref in told if ref not in now),
        _untitled(facts, request.languages),
    )


def differences(publication: Publication, words: Words, most: int) -> list[str]:
    """What changed since the last page and what a language lacks, a line each with at most so many names."""
    lines = [words.text("page.unchanged")] if publication.nothing_changed else []
    for name in ("added", "changed", "removed", "untitled"):
        references: tuple[str, ...] = getattr(publication, name)
        if references:
            more = "…" if len(references) > most else ""
            lines.append(words.text(f"page.{name}", references=", ".join(references[:most]) + more))
    return lines


def write_pages(publication: Publication, form: PageForm, folder: Path) -> tuple[Path, ...]:
    """Write the pages, and the style that a folder needs; returns their paths. Raises AccordiError."""
    make_folder(folder)
    files = {folder / name: text.encode() for name, text in publication.pages.items()}
    if form is PageForm.FOLDER:
        files[folder / BOOTSTRAP] = resource("web", BOOTSTRAP).read_bytes()
    write_files(files)
    return tuple(folder / name for name in publication.pages)


def page_name(language: str, request: PageRequest) -> str:
    """The name of the file in that language; the first language has the page that a server shows."""
    if request.form is PageForm.FRAGMENT:
        return f"accordi.{language}.html"
    return "index.html" if language == request.languages[0] else f"index.{language}.html"


def _untitled(facts: Sequence[PublicAgreement], languages: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        one.reference
        for one in facts
        if any(language not in {code for code, _title in one.titles} for language in languages)
    )


def _items_of(path: Path) -> dict[str, Any] | None:
    """What a page of ours says of each agreement, by reference; None where there is none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        return _items(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _items(text: str) -> dict[str, Any] | None:
    found = _DATA.search(text)
    if found is None:
        return None
    try:
        rows = json.loads(found[1])["itemListElement"]
        return {row["item"]["identifier"]: row["item"] for row in rows}
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
