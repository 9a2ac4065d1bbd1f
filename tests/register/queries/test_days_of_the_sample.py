# SPDX-License-Identifier: EUPL-1.2
"""The sample on four days: calendar, first page and worklist, as somebody at the office would read them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from accordi_desktop.register.register import Register
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.worklist import word_detail
from tests.sample import open_sample

WORDS = Words("it")
DAYS = ("2013-01-01", "2018-03-01", "2020-02-02", "2026-11-22")


@pytest.mark.parametrize("today", DAYS)
def test_the_day(today: str, tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    day = date.fromisoformat(today)
    register = open_sample(tmp_path, clock=lambda: day)
    parts = (["OGGI", *first_page(register)], ["CALENDARIO", *calendar(register)], worklist(register))
    assert "\n".join(line for part in parts for line in [*part, ""]) == snapshot
    register.close()


def first_page(register: Register) -> Iterator[str]:
    home = register.dashboard.home()
    for count in home.counts:
        rows = register.agreements.page(count.query, 0, 10)
        assert len(rows) == count.number
        yield f"{count.number:4}  {count.kind}  {', '.join(row.counterpart for row in rows)}".rstrip()
    for deadline in home.coming:
        yield f"      {WORDS.date(deadline.on)}  {WORDS.label(deadline.kind)}: {deadline.counterpart}"


def calendar(register: Register) -> Iterator[str]:
    """The year around that day; what is known by year or month alone says so by its date."""
    year = register.calendar.today.year
    for deadline in register.calendar.deadlines(date(year, 1, 1), date(year + 1, 12, 31)):
        status = WORDS.label(deadline.status)
        kind = WORDS.label(deadline.kind)
        yield f"{WORDS.date(deadline.on):>12}  {kind}: {deadline.counterpart} ({status})"


def worklist(register: Register) -> Iterator[str]:
    yield "DA VERIFICARE"
    for count in register.dashboard.fact_counts():
        yield f"{count.open:4}  {WORDS.label(count.fact)}"
        for entry in register.dashboard.worklist(count.fact):
            said = " ".join(part for part in (f"→ {entry.path}", word_detail(entry, WORDS)) if part)
            yield f"      {entry.reference} {entry.counterpart} {said}"
