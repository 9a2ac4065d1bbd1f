# SPDX-License-Identifier: EUPL-1.2
"""The page as HTML: a table of all agreements, and a section on each; it has no script and asks no server."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.assets import resource
from accordi_desktop.exchange.html import Html, element
from accordi_desktop.exchange.public_page.linked_data import linked_data, script_text
from accordi_desktop.exchange.public_page.section import dated, part_of_language, places, section
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from accordi_desktop.exchange.public_page.public_facts import PublicAgreement

BOOTSTRAP = "bootstrap-italia.min.css"


class PageForm(StrEnum):
    """One file with its own style, a folder with the style of Bootstrap Italia, or what goes into a page."""

    FILE = "file"
    FOLDER = "folder"
    FRAGMENT = "fragment"


@dataclass(frozen=True, slots=True)
class PageText:
    """What the office says on the page in one language, and the address of the page in the other one.

    `body` is the name of the office's body, `introduction` paragraphs with an empty line between them.
    """

    body: str
    introduction: str
    as_of: date
    other_language: str = ""
    other_page: str = ""


def page(agreements: Sequence[PublicAgreement], form: PageForm, text: PageText, words: Words) -> str:
    """The page in the language of `words`; equal facts give equal text."""
    content = _content(agreements, text, words)
    title = f"{words.text('page.title')} – {text.body}" if text.body else words.text("page.title")
    data = _data(agreements, title, words)
    if form is PageForm.FRAGMENT:
        return element("div", *content, data, lang=words.language, class_="accordi") + "\n"
    body = element(
        "body",
        element("a", words.text("page.skip"), class_="visually-hidden-focusable", href="#main"),
        _header(form, text, words),
        element("main", *content, id="main", tabindex="-1", class_=_container(form)),
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width,initial-scale=1"),
        *_style(form),
        element("title", title),
        data,
    )
    return "<!DOCTYPE html>\n" + element("html", head, body, lang=words.language) + "\n"


def _style(form: PageForm) -> tuple[Html, Html]:
    """The policy that allows this style and nothing else, and the style."""
    if form is PageForm.FOLDER:
        policy = "default-src 'none'; style-src 'self' file:; img-src data:; font-src data:"
        return _policy(policy), element("link", rel="stylesheet", href=BOOTSTRAP)
    style = resource("web", "page.css").read_text(encoding="utf-8")
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _policy(f"default-src 'none'; style-src 'sha256-{digest}'"), element("style", Html(style))


def _policy(text: str) -> Html:
    rest = "; base-uri 'none'; form-action 'none'"
    return element("meta", http_equiv="Content-Security-Policy", content=text + rest)


def _data(agreements: Sequence[PublicAgreement], title: str, words: Words) -> Html:
    text = script_text(linked_data(agreements, title, words))
    return element("script", Html(text), type="application/ld+json")


def _header(form: PageForm, text: PageText, words: Words) -> Html:
    children = [element("p", text.body)] if text.body else []
    children.append(element("h1", words.text("page.title")))
    if text.other_page:
        name = Words(text.other_language).language_name(text.other_language)
        named = {"href": text.other_page, "hreflang": text.other_language, "lang": text.other_language}
        link = element("a", name, **named)
        children.append(element("nav", link, aria_label=words.text("page.language")))
    if form is PageForm.FOLDER:
        return element("header", element("div", *children, class_="container py-4"), class_="bg-light")
    return element("header", *children)


def _container(form: PageForm) -> str:
    return "container py-4" if form is PageForm.FOLDER else ""


def _content(agreements: Sequence[PublicAgreement], text: PageText, words: Words) -> list[Html]:
    paragraphs = (part.strip() for part in text.introduction.split("\n\n"))
    as_of = dated(PartialDate.of(text.as_of), words)
    return [
        *(element("p", part) for part in paragraphs if part),
        _table(agreements, words) if agreements else element("p", words.text("page.none")),
        *(section(one, words) for one in agreements),
        element("p", words.text("page.as_of"), Html(" "), as_of),
    ]


def _table(agreements: Sequence[PublicAgreement], words: Words) -> Html:
    names = ("counterpart", "title", "country", "signed", "end")
    head = element("tr", *(element("th", words.text(f"column.{name}"), scope="col") for name in names))
    table = element(
        "table",
        element("caption", words.text("page.caption")),
        element("thead", head),
        element("tbody", *(_row(one, words) for one in agreements)),
        class_="table",
    )
    # Where the table is wider than the screen it is scrolled by the keyboard too.
    named = words.text("page.caption")
    return element("section", table, class_="table-responsive", aria_label=named, tabindex="0")


def _row(agreement: PublicAgreement, words: Words) -> Html:
    names = "; ".join(one.name for one in agreement.counterparts) or agreement.reference
    title, language = agreement.title(words.language)
    link = element("a", names, href=f"#{agreement.anchor}")
    return element(
        "tr",
        element("th", link, scope="row"),
        element("td", part_of_language(title, language, words)),
        element("td", places(agreement, words)),
        element("td", dated(agreement.signed, words)),
        element("td", dated(agreement.end, words)),
    )
