# SPDX-License-Identifier: EUPL-1.2
"""Reminders of whole registers: due, put off, heard, re-armed, planned otherwise, undone."""

from contextlib import closing
from datetime import date

import pytest

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.model.enums import PeriodKind, RenewalClause
from accordi_desktop.model.errors import InvalidDraftError
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.commands.reminders import FinishReminders, PlanReminders, SnoozeReminders
from accordi_desktop.register.commands.status import DeclineRenewal, TerminateAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PeriodDraft, SuspensionDraft, TerminationDraft
from accordi_desktop.register.values.reminders import ReminderKey, ReminderMatter
from tests.builders import TODAY, add, day, draft

# Ends on 10 February 2027: 79 days from the day of the tests.
ENDING = {"periods": (PeriodDraft(act_date=day("2025-02-10"), months=24),)}
DECISION = date(2027, 2, 10)


def keys(register: Register) -> list[ReminderKey]:
    return [one.key for one in register.dashboard.reminders()]


def test_one_reminder_for_each_agreement_the_nearest_decision_first(register: Register) -> None:
    far = add(register)  # ends on 1 March 2028
    later = add(register, periods=(PeriodDraft(act_date=day("2025-09-01"), months=24),))
    near = add(register, **ENDING)
    assert keys(register) == [
        ReminderKey(near, 90, DECISION),
        ReminderKey(later, 365, date(2027, 9, 1)),
    ]
    assert far not in {key.agreement_id for key in keys(register)}
    assert [one.key for one in register.dashboard.home().reminders] == keys(register)


@pytest.mark.parametrize(
    "changes",
    [
        {"periods": (PeriodDraft(act_date=day("2025-02"), months=24),)},
        {"periods": (PeriodDraft(act_date=day("2025"), months=24),)},
        {"periods": (PeriodDraft(act_date=day("2025-02-10")),)},
        {"periods": (PeriodDraft(act_date=day("2024-02-10"), months=24),)},
        {"open_ended": True},
        {**ENDING, "suspensions": (SuspensionDraft(day("2026-01-01")),)},
    ],
    ids=["month", "year", "no term", "over", "open-ended", "suspended"],
)
def test_there_is_none_without_a_day_to_decide_on(register: Register, changes) -> None:
    add(register, **changes)
    assert keys(register) == []


def test_there_is_none_of_what_was_terminated(register: Register) -> None:
    one = add(register, **ENDING)
    register.perform(TerminateAgreements((one,), TerminationDraft(day("2026-10-01"), "recesso")))
    assert keys(register) == []


def test_notice_is_decided_on_first_and_then_the_end(register: Register) -> None:
    one = add(register, **ENDING, renewal_clause=RenewalClause.TACIT, notice_months=2)
    (reminder,) = register.dashboard.reminders()
    assert (reminder.key, reminder.matter) == (
        ReminderKey(one, 30, date(2026, 12, 10)),
        ReminderMatter.NOTICE,
    )


def test_what_renews_itself_says_so_once_the_day_for_notice_is_over(register: Register) -> None:
    one = add(register, **ENDING, renewal_clause=RenewalClause.TACIT, notice_months=3)
    (reminder,) = register.dashboard.reminders()
    assert (reminder.key, reminder.matter) == (ReminderKey(one, 90, DECISION), ReminderMatter.TACIT)


def test_there_is_nothing_to_decide_on_once_notice_was_given_unless_it_is_renewed(register: Register) -> None:
    one = add(register, **ENDING, renewal_clause=RenewalClause.TACIT, notice_months=2)
    register.perform(DeclineRenewal((one,), day("2026-11-01")))
    assert keys(register) == []
    register.perform(register.agreements.suggested_renewal(one, PeriodKind.RENEWAL, day("2026-11-20")))
    register.perform(PlanReminders(one, "900"))
    assert [key.days_before for key in keys(register)] == [900]


def test_what_was_put_off_comes_again_on_its_day(tmp_path) -> None:
    today = [TODAY]
    path = tmp_path / "registro.accordi"
    with closing(create_register(path, clock=lambda: today[0], author="prova")) as register:
        one = add(register, **ENDING)
        key = ReminderKey(one, 90, DECISION)
        register.perform(SnoozeReminders((key,), date(2026, 11, 30)))
        assert keys(register) == []
        today[0] = date(2026, 11, 29)
        assert keys(register) == []
        today[0] = date(2026, 11, 30)
        assert keys(register) == [key]
    with closing(open_register(path, clock=lambda: today[0], author="prova")) as register:
        register.undo()
        assert keys(register) == [key]


def test_what_was_heard_is_silent_until_the_next(tmp_path) -> None:
    today = [TODAY]
    with closing(
        create_register(tmp_path / "registro.accordi", clock=lambda: today[0], author="prova")
    ) as register:
        one = add(register, **ENDING)
        register.perform(FinishReminders((ReminderKey(one, 90, DECISION),)))
        assert keys(register) == []
        today[0] = date(2027, 1, 11)
        assert keys(register) == [ReminderKey(one, 30, DECISION)]


def test_other_dates_arm_it_again(register: Register) -> None:
    one = add(register, **ENDING)
    register.perform(FinishReminders((ReminderKey(one, 90, DECISION),)))
    sheet = register.agreements.sheet(one)
    sooner = draft(
        reference=sheet.content.reference, periods=(PeriodDraft(act_date=day("2025-02-01"), months=24),)
    )
    register.perform(ReviseAgreement(one, sooner, sheet.version))
    assert keys(register) == [ReminderKey(one, 90, date(2027, 2, 1))]


def test_an_agreement_has_reminders_of_its_own_or_those_of_the_office(register: Register) -> None:
    one = add(register, **ENDING)
    version = register.agreements.sheet(one).version
    register.perform(PlanReminders(one, "60, 400"))
    assert register.agreements.sheet(one).reminder_days == "400,60"
    assert keys(register) == [ReminderKey(one, 400, DECISION)]
    register.perform(PlanReminders(one, ""))
    assert keys(register) == []
    register.perform(PlanReminders(one, None))
    assert register.agreements.sheet(one).reminder_days is None
    assert keys(register) == [ReminderKey(one, 90, DECISION)]
    assert register.agreements.sheet(one).version == version  # an open form of it is not made stale


def test_a_plan_further_ahead_than_that_of_the_office_is_kept(register: Register) -> None:
    one = add(register)  # ends on 1 March 2028
    register.perform(PlanReminders(one, "700"))
    assert keys(register) == [ReminderKey(one, 700, date(2028, 3, 1))]


@pytest.mark.parametrize("days", ["tra un mese", "-3", "99999", "30;;"])
def test_what_are_no_days_is_refused(register: Register, days: str) -> None:
    one = add(register, **ENDING)
    with pytest.raises(InvalidDraftError):
        register.perform(PlanReminders(one, days))
    assert register.agreements.sheet(one).reminder_days is None


@pytest.mark.parametrize("until", [TODAY, date(2026, 1, 1), date(2027, 2, 11)])
def test_it_is_put_off_to_a_day_before_the_decision(register: Register, until: date) -> None:
    one = add(register, **ENDING)
    with pytest.raises(InvalidDraftError):
        register.perform(SnoozeReminders((ReminderKey(one, 90, DECISION),), until))
    assert len(keys(register)) == 1


def test_the_history_tells_of_it(register: Register) -> None:
    one = add(register, **ENDING)
    register.perform(PlanReminders(one, "60"))
    register.perform(SnoozeReminders((ReminderKey(one, 90, DECISION),), date(2026, 12, 1)))
    register.perform(FinishReminders((ReminderKey(one, 90, DECISION),)))
    kinds = [revision.label.kind for revision in register.history.revisions(one)]
    assert kinds[:3] == ["finish_reminder", "snooze_reminder", "plan_reminders"]
