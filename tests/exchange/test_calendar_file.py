# SPDX-License-Identifier: EUPL-1.2
"""The calendar file as another program reads it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.exchange.calendar.calendar_file import (
    calendar_deadlines,
    calendar_file,
    withdrawn,
    write_calendar,
)
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import RenewalClause, StepOutcome
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.office import SaveOffice
from accordi_desktop.register.commands.procedure import AddStep, ReviseStep
from accordi_desktop.register.commands.status import TerminateAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft, TerminationDraft, TitleDraft
from accordi_desktop.register.values.procedure import StepDraft
from accordi_desktop.wording import Words
from tests.builders import add, day, draft
from tests.exchange.ics_reader import Component, read

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
HOSTILE = 'Città; "Lione", \\n BEGIN:VEVENT 里昂市 ' + "é" * 80


def exported(register: Register, *ids: int, dated_only: bool = False) -> Component:
    found = calendar_deadlines(register, ids, dated_only=dated_only)
    off = withdrawn(register, ids, dated_only=dated_only)
    return read(calendar_file(register, found, Words("it"), NOW, off))


def by_uid(calendar: Component) -> dict[str, Component]:
    events = {event.values["UID"]: event for event in calendar.parts}
    assert len(events) == len(calendar.parts)
    return events


def test_a_deadline_is_a_day_of_its_own_with_alarms(register: Register) -> None:
    add(register)
    calendar = exported(register)
    (expiry,) = (one for one in calendar.parts if "-expiry@" in one.values["UID"])
    assert expiry.values["SUMMARY"] == "Scadenza: Lione (A-001)"
    assert (expiry.values["DTSTART"], expiry.values["DTEND"]) == ("20280301", "20280302")
    assert expiry.values["TRANSP"] == "TRANSPARENT"
    assert [alarm.values["TRIGGER"] for alarm in expiry.parts] == ["-P29DT15H", "-P6DT15H"]
    assert calendar.values["X-WR-CALNAME"] == "Scadenze degli accordi"


def test_a_second_import_changes_the_same_events(register: Register) -> None:
    about = add(register)
    before = by_uid(exported(register))
    longer = draft(reference="A-001", periods=(PeriodDraft(act_date=day("2026-03-01"), months=36),))
    register.perform(ReviseAgreement(about, longer, register.agreements.sheet(about).version))
    after = by_uid(exported(register))
    assert after.keys() == before.keys()
    for uid, event in after.items():
        assert event.values["DTSTART"] > before[uid].values["DTSTART"]
        assert int(event.values["SEQUENCE"]) > int(before[uid].values["SEQUENCE"])


def test_a_second_register_has_other_events(register: Register, sample: Register) -> None:
    add(register)
    assert by_uid(exported(register)).keys().isdisjoint(by_uid(exported(sample)))


@pytest.mark.parametrize(
    ("end", "first", "behind"), [("2028", "20280101", "20290101"), ("2028-02", "20280201", "20280301")]
)
def test_what_has_no_day_is_a_note_over_its_span_or_left_out(
    register: Register, end: str, first: str, behind: str
) -> None:
    add(register, periods=(PeriodDraft(act_date=day("2026-03-01"), end=day(end)),))
    (expiry,) = (one for one in exported(register).parts if "-expiry@" in one.values["UID"])
    assert (expiry.values["DTSTART"], expiry.values["DTEND"]) == (first, behind)
    assert expiry.parts == []
    assert "Il giorno non è noto" in expiry.values["DESCRIPTION"]
    assert exported(register, dated_only=True).parts == []


def test_an_unknown_end_is_no_event(register: Register) -> None:
    add(register, periods=(PeriodDraft(act_date=day("2026-03-01"), end=UNKNOWN),))
    assert exported(register).parts == []


def test_any_text_comes_through_whole(register: Register) -> None:
    own = draft().parties[0]
    add(register, titles=(TitleDraft(HOSTILE),), parties=(own, PartyDraft(HOSTILE, country="FR")))
    for event in exported(register).parts:
        assert HOSTILE in event.values["SUMMARY"]
        assert event.values["DESCRIPTION"].startswith(HOSTILE)


def test_only_what_was_chosen_is_written(register: Register, tmp_path: Path) -> None:
    add(register)
    second = add(register)
    target = tmp_path / "scadenze.ics"
    assert write_calendar(register, target, Words("it"), [second]) == 2
    assert all("(A-002)" in event.values["SUMMARY"] for event in read(target.read_bytes()).parts)
    assert list(tmp_path.glob("*.part")) == []


def test_a_step_stays_its_own_event_when_another_is_done(register: Register) -> None:
    about = add(register)
    for name, due in (("Invio al Ministero", "2026-12-01"), ("Firma", "2026-12-20")):
        register.perform(AddStep(about, StepDraft(name, due_on=day(due))))
    before = steps(register)
    assert sorted(before.values()) == ["20261201", "20261220"]
    first = register.agreements.sheet(about).steps[0]
    register.perform(
        ReviseStep(first.id, replace(first.content, outcome=StepOutcome.DONE, done_on=day("2026-11-30")))
    )
    left = steps(register)
    assert list(left.values()) == ["20261220"]
    assert left.items() <= before.items()


def steps(register: Register) -> dict[str, str]:
    """The day of each step by its UID."""
    events = by_uid(exported(register)).items()
    return {uid: event.values["DTSTART"] for uid, event in events if "-step-" in uid}


LONG = {
    "periods": (PeriodDraft(act_date=day("2025-03-01"), months=48),),
    "renewal_clause": RenewalClause.EXPRESS,
    "notice_months": 6,
}


def events(calendar: Component) -> dict[str, tuple[str, str, str]]:
    """Kind of each event to its day, its summary and whether it is off."""
    return {
        uid.split("@")[0].split("-", 2)[2]: (
            event.values["DTSTART"],
            event.values["SUMMARY"].split(":")[0],
            event.values.get("STATUS", ""),
        )
        for uid, event in by_uid(calendar).items()
    }


def test_a_termination_that_lies_ahead_is_one_event_and_the_others_are_off(register: Register) -> None:
    one = add(register, **LONG)
    before = events(exported(register))
    assert set(before) == {"expiry", "notice", "decision"}
    register.perform(TerminateAgreements((one,), TerminationDraft(day("2027-10-01"), "recesso")))
    assert events(exported(register)) == {
        "expiry": ("20271001", "Cessazione", ""),
        "notice": (before["notice"][0], "Termine di preavviso", "CANCELLED"),
        "decision": (before["decision"][0], "Decisione sul rinnovo", "CANCELLED"),
    }
    register.undo()
    assert events(exported(register)) == before


def test_what_was_terminated_is_told_on_its_day(register: Register) -> None:
    add(register, termination=TerminationDraft(day("2026-05-01"), "recesso"), **LONG)
    found = events(exported(register))
    assert found["expiry"] == ("20260501", "Cessazione", "")
    assert {kind for kind, event in found.items() if event[2] == "CANCELLED"} == {"notice", "decision"}


def test_an_event_that_time_moves_has_another_version(tmp_path: Path) -> None:
    today = [date(2026, 6, 1)]
    opened = create_register(tmp_path / "registro.accordi", clock=lambda: today[0], author="prova")
    add(
        opened,
        periods=(PeriodDraft(act_date=day("2024-06-30"), months=12),),
        renewal_clause=RenewalClause.TACIT,
        notice_months=3,
    )
    before = by_uid(exported(opened))
    today[0] = date(2026, 7, 10)
    after = by_uid(exported(opened))
    today[0] = date(2027, 2, 1)
    later = by_uid(exported(opened))
    opened.close()
    assert before.keys() == after.keys() == later.keys()
    for uid, event in after.items():
        was, will = before[uid].values, later[uid].values
        assert event.values["DTSTART"] > was["DTSTART"]
        assert int(was["SEQUENCE"]) < int(event.values["SEQUENCE"]) < int(will["SEQUENCE"])
        assert event.values["DESCRIPTION"] != will["DESCRIPTION"]  # in force, then expiring
        assert event.values["DTSTART"] == will["DTSTART"]


def test_no_alarm_comes_after_the_start(register: Register) -> None:
    register.perform(SaveOffice(replace(register.office.particulars, reminder_days="30,0")))
    add(register, **LONG)
    (decision,) = (one for one in exported(register).parts if "-decision@" in one.values["UID"])
    assert [alarm.values["TRIGGER"] for alarm in decision.parts] == ["-P29DT15H", "P0D"]
