# SPDX-License-Identifier: EUPL-1.2
"""Random work, undone and done again: what was there is there again, row by row."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import AssertedStatus, PeriodKind, ProcedurePurpose, WorklistFact
from accordi_desktop.model.errors import AccordiError, UndoRefusedError
from accordi_desktop.model.stored_file import StoredFile
from accordi_desktop.register.commands.agreements import DeleteAgreements, RestoreAgreements, ReviseAgreement
from accordi_desktop.register.commands.batch_edit import EditAgreements
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.history import RestoreChange, RestoreState
from accordi_desktop.register.commands.office import SaveOffice, SaveSectors, SaveView
from accordi_desktop.register.commands.procedure import MoveStep, StartProcedure
from accordi_desktop.register.commands.reminders import FinishReminders, PlanReminders
from accordi_desktop.register.commands.renewal import ProlongAgreement, ProlongMany
from accordi_desktop.register.commands.status import (
    AssertStatus,
    DeclineRenewal,
    SuspendAgreements,
    TerminateAgreements,
)
from accordi_desktop.register.commands.worklist import AcceptFact
from accordi_desktop.register.register import Register
from accordi_desktop.register.undo.inversion import invert
from accordi_desktop.register.values.batch_edit import BatchEdit, ReminderDays
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.drafts import AssertionDraft, SignatoryDraft, TerminationDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.reminders import ReminderKey
from accordi_desktop.storage.inventory import journaled_columns
from tests.builders import EVERYTHING, TODAY, add, add_many, day
from tests.sample import open_sample
from tests.stored_rows import changed_rows, facts_by


class Work(RuleBasedStateMachine):
    """An office at work, which also changes its mind and restarts the program."""

    base: Path
    agreements = Bundle("agreements")

    @initialize(target=agreements, folder=st.uuids())
    def begin(self, folder):
        self.register = open_sample(self.base / str(folder), clock=lambda: TODAY, author="prova")
        self.path = self.register.path
        # One connection for all the looking: a new one reads the whole schema first.
        self.reader = sqlite3.connect(self.path)
        self.states = [self.facts()]
        self.place = 0
        self.revisions = self.last_revision()
        return 1

    def facts(self):
        return facts_by(self.reader)

    def last_revision(self):
        return self.register.history.last_revision().number

    def did(self):
        for revision in range(self.revisions + 1, self.last_revision() + 1):
            assert changed_rows(self.path, revision) != []
        self.revisions = self.last_revision()
        now = self.facts()
        if now != self.states[self.place]:
            self.states[self.place + 1 :] = [now]
            self.place += 1

    def do(self, command):
        try:
            self.register.perform(command)
        except AccordiError:
            assert self.facts() == self.states[self.place]
        self.did()

    @rule(target=agreements, text=st.sampled_from(["Memorandum", "Łódź", "Accordo"]))
    def create(self, text):
        created = add(self.register, notes=text)
        self.did()
        return created

    @rule(one=agreements, note=st.sampled_from(["", "x", "È", "due\nrighe"]), drop=st.booleans())
    def revise(self, one, note, drop):
        try:
            sheet = self.register.agreements.sheet(one)
        except AccordiError:
            return
        people = sheet.content.signatories
        changed = people[:-1] if drop else (SignatoryDraft("Ada Neri"), *people)
        self.do(ReviseAgreement(one, replace(sheet.content, notes=note, signatories=changed), sheet.version))

    @rule(ones=st.lists(agreements, min_size=1, max_size=3, unique=True), months=st.integers(1, 3))
    def renew(self, ones, months):
        items = [
            ProlongAgreement(one, PeriodKind.RENEWAL, day("2026-11-23"), months=months, note="rinnovo")
            for one in ones
        ]
        self.do(ProlongMany(tuple(items)))

    @rule(ones=st.lists(agreements, min_size=1, max_size=3, unique=True), published=st.booleans())
    def edit_alike(self, ones, published):
        new, old = self.register.office.sectors()[:2]
        reminders = ReminderDays("60") if published else ReminderDays(None)
        edit = BatchEdit(None, published, (new.id,), (old.id,), reminders=reminders)
        self.do(EditAgreements(tuple(ones), edit))

    @rule(one=agreements)
    def delete(self, one):
        self.do(DeleteAgreements((one,)))

    @rule(one=agreements)
    def restore(self, one):
        self.do(RestoreAgreements((one,)))

    @rule(one=agreements)
    def terminate(self, one):
        self.do(TerminateAgreements((one,), TerminationDraft(day("2026-05"), "disdetta")))

    @rule(one=agreements)
    def assert_status(self, one):
        self.do(AssertStatus((one,), AssertionDraft(AssertedStatus.IN_FORCE, "in vigore", "lettera")))

    @rule(one=agreements, on=st.sampled_from(["", "2026-02", "2026-05-01"]))
    def suspend_or_decline(self, one, on):
        self.do(SuspendAgreements((one,), day(on), "pausa") if on else DeclineRenewal((one,), day("2026-04")))

    @rule(one=agreements, name=st.sampled_from(["atto.pdf", "lettera.txt"]))
    def attach(self, one, name):
        kept = StoredFile("sha256:" + "0" * 64, 1, "text/plain")
        self.do(AttachDocuments(one, (AttachedFile(DocumentDraft(file_name=name), kept),)))

    @rule(one=agreements, purpose=st.sampled_from(ProcedurePurpose))
    def start_procedure(self, one, purpose):
        self.do(StartProcedure(one, purpose))

    @rule(one=agreements, fact=st.sampled_from(WorklistFact))
    def accept_a_fact(self, one, fact):
        self.do(AcceptFact((one,), fact, "non si sa"))

    @rule(one=agreements, days=st.sampled_from(["60", "", None]))
    def plan_reminders(self, one, days):
        self.do(PlanReminders(one, days))

    @rule(one=agreements, days=st.sampled_from([30, 90]))
    def hear_a_reminder(self, one, days):
        self.do(FinishReminders((ReminderKey(one, days, date(2027, 2, 10)),)))

    @rule(one=agreements, back=st.integers(0, 4))
    def bring_back(self, one, back):
        past = self.register.history.revisions(one)
        if past:
            self.do(RestoreState(one, past[min(back, len(past) - 1)].id))

    @rule(one=agreements, back=st.integers(0, 4), at=st.integers(0, 9), by_field=st.booleans())
    def bring_one_thing_back(self, one, back, at, by_field):
        past = self.register.history.revisions(one)
        rows = past[min(back, len(past) - 1)].rows if past else ()
        if rows:
            row = rows[at % len(rows)]
            column = row.fields[at % len(row.fields)].column if by_field and row.fields else ""
            self.do(RestoreChange(one, row.change_id, column))

    @rule(one=agreements, take=st.integers(0, 3))
    def type_a_part_again(self, one, take):
        try:
            sheet = self.register.agreements.sheet(one)
        except AccordiError:
            return
        people = [replace(person, id=None) for person in sheet.content.signatories]
        changed = (*people[take:], *people[:take])
        self.do(ReviseAgreement(one, replace(sheet.content, signatories=changed), sheet.version))

    @rule(one=agreements, by=st.integers(-2, 2))
    def move_a_step(self, one, by):
        try:
            steps = self.register.agreements.sheet(one).steps
        except AccordiError:
            return
        if steps:
            self.do(MoveStep(steps[0].id, by))

    @rule(by=st.integers(0, 2))
    def order_sectors(self, by):
        terms = self.register.office.sectors()
        self.do(SaveSectors((*terms[by:], *terms[:by])))

    @rule(name=st.sampled_from(["turismo", "viaggi", "sport"]))
    def rename_sector(self, name):
        terms = self.register.office.sectors()
        self.do(SaveSectors((replace(terms[0], name=name), *terms[1:])))

    @rule(days=st.integers(0, 400))
    def change_lead_time(self, days):
        self.do(SaveOffice(replace(self.register.office.particulars, lead_days=days)))

    @rule(name=st.sampled_from(["Cina", "In scadenza"]))
    def keep_view(self, name):
        self.do(SaveView(name, AgreementQuery(text=name).to_json()))

    @rule()
    def undo(self):
        if self.place == 0:
            with pytest.raises(UndoRefusedError):
                self.register.undo()
            return
        self.register.undo()
        self.place -= 1
        self.took_back()

    @rule()
    def redo(self):
        if self.place == len(self.states) - 1:
            with pytest.raises(UndoRefusedError):
                self.register.redo()
            return
        self.register.redo()
        self.place += 1
        self.took_back()

    def took_back(self):
        assert changed_rows(self.path, self.last_revision()) != []
        self.revisions = self.last_revision()

    @rule()
    def restart(self):
        self.register.close()
        self.register = open_register(self.path, clock=lambda: TODAY, author="prova")

    @invariant()
    def everything_is_as_expected(self):
        if hasattr(self, "states"):
            assert self.facts() == self.states[self.place]

    def teardown(self):
        if hasattr(self, "register"):
            while self.register.history.undo_step is not None:
                self.register.undo()
            assert self.facts() == self.states[0]
            self.register.close()
            self.reader.close()


def test_random_work_undone_is_as_before(tmp_path: Path) -> None:
    Work.base = tmp_path
    case = Work.TestCase
    case.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
    case().runTest()


def test_one_undo_takes_back_two_hundred_and_fifty_renewals(register: Register) -> None:
    ids = add_many(register, 250)
    before = [sheet.content for sheet in register.agreements.sheets(ids)]
    items = [register.agreements.suggested_renewal(one, PeriodKind.RENEWAL, day("2028-02-15")) for one in ids]
    register.perform(ProlongMany(tuple(items)))
    assert {row.end for row in register.agreements.rows(ids)} == {day("2030-03-01")}
    register.undo()
    assert [sheet.content for sheet in register.agreements.sheets(ids)] == before


def test_undo_refuses_over_a_row_that_was_changed_since(sample: Register) -> None:
    sample.perform(TerminateAgreements((1,), TerminationDraft(day("2019"), "recesso")))
    with sample._storage.revision("altri") as writer:
        writer.session.connection().exec_driver_sql("UPDATE agreement SET notes = 'altro' WHERE id = 1")
        writer.name("revise", reference="A-001", sections="notes")
    with sample._storage.reading() as connection:
        first = connection.exec_driver_sql("SELECT max(id) - 1 FROM revision").scalar_one()
    with pytest.raises(UndoRefusedError), sample._storage.revision("prova") as writer:
        invert(writer, first)
    assert sample.agreements.sheet(1).content.notes == "altro"


def test_a_command_that_changes_nothing_leaves_no_step(sample: Register) -> None:
    sheet = sample.agreements.sheet(1)
    change = sample.perform(ReviseAgreement(1, sheet.content, sheet.version))
    assert change.revision_id == 0
    assert sample.history.undo_step is None
    assert sample.agreements.sheet(1).version == sheet.version


def test_the_founding_cannot_be_undone(sample: Register) -> None:
    with pytest.raises(UndoRefusedError):
        sample.undo()
    assert sample.agreements.counts(EVERYTHING).total == 5


def test_derived_columns_have_no_history() -> None:
    assert "search_text" not in journaled_columns("agreement")
    assert "version" not in journaled_columns("agreement")
    assert "notes" in journaled_columns("agreement")
