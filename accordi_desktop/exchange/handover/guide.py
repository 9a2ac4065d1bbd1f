# SPDX-License-Identifier: EUPL-1.2
"""The page that tells a successor what is in the folder, how to open it, and what is to be decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.html import Html, element
from accordi_desktop.wording.subjects.reminders import matter, time_left

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.register.register import Register
    from accordi_desktop.wording import Words

_STYLE = (
    "body{font:1.1rem/1.6 system-ui,'Segoe UI',sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse}th,td{text-align:left;padding:.4rem .8rem;border-bottom:1px solid #777}"
)


def guide(register: Register, count: int, words: Words) -> str:
    """The page; equal registers on equal days give equal text."""
    office = register.office.particulars
    title = words.text("handover.title")
    day = words.day(register.calendar.today)
    body = element(
        "main",
        element("h1", title),
        element(
            "p", words.text("handover.from", body=office.body or words.text("handover.no_body"), day=day)
        ),
        element("h2", words.text("handover.contents")),
        _list(
            words.text(f"handover.has.{name}", count=count)
            for name in ("register", "sheets", "data", "index")
        ),
        element("h2", words.text("handover.open")),
        _list((words.text(f"handover.step.{step}") for step in ("copy", "open", "check")), "ol"),
        element("h2", words.text("handover.decisions")),
        _decisions(register, words),
        element("h2", words.text("handover.worklist")),
        _open_facts(register, words),
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width,initial-scale=1"),
        element("title", title),
        element("style", Html(_STYLE)),
    )
    return "<!DOCTYPE html>\n" + element("html", head, element("body", body), lang=words.language) + "\n"


def _list(items: Iterable[str], tag: str = "ul") -> Html:
    return element(tag, *(element("li", item) for item in items))


def _decisions(register: Register, words: Words) -> Html:
    found = register.dashboard.all_reminders()
    if not found:
        return element("p", words.text("handover.no_decisions"))
    today = register.calendar.today
    rows = (
        (one.reference, matter(one, words), words.day(one.key.decision_on), time_left(one, words, today))
        for one in found
    )
    heads = ("column.reference", "handover.what", "handover.by", "handover.left")
    return _table([words.text(key) for key in heads], rows)


def _open_facts(register: Register, words: Words) -> Html:
    counts = [one for one in register.dashboard.fact_counts() if one.open]
    if not counts:
        return element("p", words.text("handover.no_facts"))
    rows = ((words.label(one.fact), str(one.open)) for one in counts)
    return _table([words.text("handover.fact"), words.text("handover.number")], rows)


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Html:
    head = element("tr", *(element("th", text, scope="col") for text in heads))
    body = (element("tr", *(element("td", text) for text in row)) for row in rows)
    return element("table", element("thead", head), element("tbody", *body))
