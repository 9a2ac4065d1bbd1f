# SPDX-License-Identifier: EUPL-1.2
"""A month or a year of deadlines on one page, as plain data for its template."""

import calendar
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from accordi_desktop.model.dates.partial_date import PartialDate, Precision
from accordi_desktop.printing.plain_text import line
from accordi_desktop.printing.summary_data import around_page_numbers, letterhead
from accordi_desktop.printing.typesetting import Document, typeset
from accordi_desktop.register.values.views import Deadline, OfficeParticulars
from accordi_desktop.wording import Words

# What a page holds: the height of the grid in millimetres, the lines of a day by the weeks of its month.
_GRID_HEIGHT = 118
_ENTRIES = {4: 7, 5: 5, 6: 4}
_MOST_LISTED = 25
_MOST_UNDATED = 6
_LONGEST, _LONGEST_IN_A_DAY = 40, 24


def month_page(
    month: date, deadlines: Iterable[Deadline], office: OfficeParticulars, words: Words, on: date
) -> Document:
    """The weeks of a month with their deadlines; a crowded day names the number of those left out."""
    by_day, undated = _spread(deadlines)
    weeks = calendar.Calendar().monthdatescalendar(month.year, month.month)
    most = _ENTRIES[len(weeks)]
    heading = _heading(words.long_date(PartialDate(month.year, month.month)))
    data = _data(heading, office, words, on) | {
        "flipped": True,
        "month": {
            "weekdays": _weekdays(words, short=False),
            "height": _GRID_HEIGHT / len(weeks),
            "weeks": [[_day(day, month, by_day, most, words) for day in week] for week in weeks],
        },
    }
    touching = [one for one in undated if one.on.contains(PartialDate(month.year, month.month).earliest)]
    return typeset("calendar", data | _undated(touching, words), words, on)


def year_page(
    year: int, deadlines: Iterable[Deadline], office: OfficeParticulars, words: Words, on: date
) -> Document:
    """Twelve small months with their days marked, and as many deadlines as the page holds."""
    by_day, undated = _spread(deadlines)
    dated = [one for day in sorted(by_day) for one in by_day[day] if day.year == year]
    heading = str(year)
    data = _data(heading, office, words, on) | {
        "months": [_small_month(date(year, number, 1), by_day, words) for number in range(1, 13)],
        "rows_title": words.count("print.calendar.dated", len(dated)),
        "rows": [_row(one, words) for one in dated[:_MOST_LISTED]],
        "rows_more": _more(len(dated) - _MOST_LISTED, words),
    }
    return typeset("calendar", data | _undated(undated, words), words, on)


def _data(heading: str, office: OfficeParticulars, words: Words, on: date) -> dict[str, Any]:
    return {
        "language": words.language,
        "title": f"{words.text('print.calendar')} – {heading}",
        "author": line(office.body, 240),
        "office": letterhead(office),
        "foot": words.text("print.printed_on", date=words.day(on)),
        "page": around_page_numbers(words),
        "heading": f"{words.text('print.calendar')} – {heading}",
        "columns": [words.text(key) for key in ("cli.due.on", "cli.due.what", "print.calendar.about")],
        "flipped": False,
        "month": None,
        "months": [],
        "rows": [],
        "missing": "",
    }


def _spread(deadlines: Iterable[Deadline]) -> tuple[dict[date, list[Deadline]], list[Deadline]]:
    by_day: dict[date, list[Deadline]] = {}
    undated = []
    for one in deadlines:
        if one.on.precision is Precision.DAY:
            by_day.setdefault(one.on.earliest, []).append(one)
        else:
            undated.append(one)
    return by_day, undated


def _day(
    day: date, month: date, by_day: Mapping[date, Sequence[Deadline]], most: int, words: Words
) -> dict[str, Any]:
    found = by_day.get(day, ())
    shown = found if len(found) <= most else found[: most - 1]
    return {
        "number": str(day.day),
        "inside": day.month == month.month,
        "entries": [_row(one, words, _LONGEST_IN_A_DAY - len(words.short(one.kind))) for one in shown],
        "more": _more(len(found) - len(shown), words),
    }


def _small_month(month: date, by_day: Mapping[date, Sequence[Deadline]], words: Words) -> dict[str, Any]:
    weeks = calendar.Calendar().monthdatescalendar(month.year, month.month)
    name = _heading(words.long_date(PartialDate(month.year, month.month)).rpartition(" ")[0])
    inside = [day for week in weeks for day in week if day.month == month.month]
    count = sum(len(by_day.get(day, ())) for day in inside)
    return {
        "title": f"{name} ({count})" if count else name,
        "weekdays": _weekdays(words, short=True),
        "weeks": [
            [
                {
                    "number": str(day.day),
                    "inside": day.month == month.month,
                    "count": len(by_day.get(day, ())) if day.month == month.month else 0,
                }
                for day in week
            ]
            for week in weeks
        ],
    }


def _undated(found: Sequence[Deadline], words: Words) -> dict[str, Any]:
    texts = [
        f"{words.date(one.on)}: {words.deadline(one)}, {_about(one, _LONGEST_IN_A_DAY)}"
        for one in found[:_MOST_UNDATED]
    ]
    left = _more(len(found) - _MOST_UNDATED, words)
    return {
        "undated_title": words.text("print.calendar.undated"),
        "undated": [*texts, left] if left else texts,
    }


def _row(one: Deadline, words: Words, longest: int = _LONGEST) -> dict[str, str]:
    return {
        "on": words.date(one.on),
        "kind": one.kind.value,
        "word": words.short(one.kind),
        "about": _about(one, longest),
    }


def _about(one: Deadline, longest: int = _LONGEST) -> str:
    return line(one.counterpart or one.title or one.reference, longest)


def _more(number: int, words: Words) -> str:
    return words.count("calendar.more", number) if number > 0 else ""


def _weekdays(words: Words, *, short: bool) -> list[str]:
    names = words.text("print.calendar.weekdays").split(" ")
    return [name[:1].upper() if short else name for name in names]


def _heading(text: str) -> str:
    return text[:1].upper() + text[1:]
