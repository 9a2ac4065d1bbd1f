# SPDX-License-Identifier: EUPL-1.2
"""The deadlines as a calendar file (iCalendar, RFC 5545) for Outlook, Thunderbird and the like.

The UID of an event names the register, the agreement and what happens: the same file imported again changes
the events that are there and adds none. Its version (SEQUENCE, LAST-MODIFIED) rises whenever what it says
changes, by a revision or by time alone; what was withdrawn is sent as CANCELLED for a year. A date known by
month or year is a note over its whole span.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event

from accordi_desktop import __version__
from accordi_desktop.exchange.calendar.one_line import one_line
from accordi_desktop.model.dates.partial_date import Precision
from accordi_desktop.model.enums import DeadlineKind
from accordi_desktop.model.reminders import reminder_days
from accordi_desktop.storage.atomic_file import writing_file

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

KINDS = frozenset({DeadlineKind.EXPIRY, DeadlineKind.NOTICE, DeadlineKind.DECISION, DeadlineKind.STEP})
_BACK, _AHEAD = timedelta(days=366), timedelta(days=30 * 366)
_AT_NINE = timedelta(hours=9)
_USUAL_ALARMS = (30, 7)
# A version counts revisions, and between two of them the states an agreement passes through by time alone.
_STATES = 1000


def write_calendar(
    register: Register,
    path: Path,
    words: Words,
    ids: Collection[int] = (),
    *,
    dated_only: bool = False,
    found: Collection[Deadline] | None = None,
) -> int:
    """Write the file whole or not at all; tells how many events it has. Without ids, of every agreement.

    `found` are its `calendar_deadlines` where they are at hand. Each event is written as it is made.
    """
    if found is None:
        found = calendar_deadlines(register, ids, dated_only=dated_only)
    off = withdrawn(register, ids, dated_only=dated_only)
    with writing_file(path) as file:
        file.writelines(calendar_pieces(register, found, words, datetime.now(UTC), off))
    return len(found)


def calendar_deadlines(
    register: Register, ids: Collection[int] = (), *, dated_only: bool = False
) -> tuple[Deadline, ...]:
    """From a year ago to thirty years ahead; `dated_only` leaves out what is known by month or year only."""
    today, wanted = register.calendar.today, frozenset(ids)
    first = today - min(_BACK, today - date.min)
    last = today + min(_AHEAD, date.max - today)
    return tuple(
        one
        for one in register.calendar.deadlines(first, last, kinds=KINDS)
        if (not wanted or one.agreement_id in wanted)
        and (not dated_only or one.on.precision is Precision.DAY)
    )


def withdrawn(
    register: Register, ids: Collection[int] = (), *, dated_only: bool = False
) -> tuple[Deadline, ...]:
    """What was withdrawn within a year: imported copies of it are to be taken off."""
    today, wanted = register.calendar.today, frozenset(ids)
    since = today - min(_BACK, today - date.min)
    return tuple(
        one
        for one in register.calendar.withdrawn(since)
        if (not wanted or one.agreement_id in wanted) and one.on.known and one.on.latest >= since
        if not dated_only or one.on.precision is Precision.DAY
    )


def calendar_file(
    register: Register,
    found: Iterable[Deadline],
    words: Words,
    now: datetime,
    cancelled: Iterable[Deadline] = (),
) -> bytes:
    """These deadlines as the bytes of a file, CRLF at line ends; `now` is when it is made."""
    return b"".join(calendar_pieces(register, found, words, now, cancelled))


def calendar_pieces(
    register: Register,
    found: Iterable[Deadline],
    words: Words,
    now: datetime,
    cancelled: Iterable[Deadline] = (),
) -> Iterator[bytes]:
    """The same bytes piece by piece, an event each: those of a large register fill no memory."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Accordi//Accordi {__version__}//{words.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.text("calendar_file.name"))
    head, end, _ = calendar.to_ical().rpartition(b"END:VCALENDAR")
    yield head
    identity, revision = register.office.identity, register.history.last_revision()
    decision_days = reminder_days(register.office.particulars.reminder_days)
    events = chain(((one, False) for one in found), ((one, True) for one in cancelled))
    today = register.calendar.today
    for one, off in events:
        event = _event(one, words)
        event.add("uid", f"{identity}-{_name(one)}@accordi")
        changed = _since(one) if revision is None else max(revision.at, _since(one))
        event.add("dtstamp", max(now, changed))
        if revision is not None:
            event.add("sequence", revision.number * _STATES + min(one.states, _STATES - 1))
            event.add("last-modified", changed)
        if off:
            event.add("status", "CANCELLED")
        elif one.on.precision is Precision.DAY and one.on.earliest >= today:
            days = decision_days if one.kind is DeadlineKind.DECISION else _USUAL_ALARMS
            for before in days:
                event.add_component(_alarm(before, _summary(one, words)))
        yield event.to_ical()
    yield end + b"\r\n"


def _since(one: Deadline) -> datetime:
    """When time last changed what an event says."""
    return datetime.combine(one.since or date.min, time(), UTC)


def _name(one: Deadline) -> str:
    """What the event is, whatever its date: an agreement has one of each kind, of steps many."""
    parts = (one.agreement_id, one.kind.value, one.side and one.side.value, one.step_id)
    return "-".join(str(part) for part in parts if part is not None)


def _summary(one: Deadline, words: Words) -> str:
    return one_line(f"{words.deadline(one)}: {one.counterpart or one.title} ({one.reference})")


def _event(one: Deadline, words: Words) -> Event:
    event = Event()
    event.add("summary", _summary(one, words))
    event.add("dtstart", one.on.earliest)
    if one.on.latest < date.max:
        event.add("dtend", one.on.latest + timedelta(days=1))
    event.add("description", "\n".join(_about(one, words)))
    event.add("categories", ["Accordi"])
    # A deadline takes nobody's day: the calendar shows it and leaves the day free.
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    return event


def _about(one: Deadline, words: Words) -> list[str]:
    lines = [one_line(one.title), f"{words.deadline(one)}: {words.date(one.on)}", words.label(one.status)]
    if one.on.precision is not Precision.DAY:
        lines.append(words.text("calendar_file.imprecise", span=_span(one.on, words)))
    return [line for line in lines if line]


def _span(on: PartialDate, words: Words) -> str:
    return f"{words.day(on.earliest)} – {words.day(on.latest)}"


def _alarm(before: int, summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    # An alarm after the start of an event is dropped by some programs.
    alarm.add("trigger", min(_AT_NINE - timedelta(days=before), timedelta(0)))
    return alarm
