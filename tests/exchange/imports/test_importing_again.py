# SPDX-License-Identifier: EUPL-1.2
"""A table imported again: what stayed, what changed in the file, in the register, or in both."""

from dataclasses import replace
from typing import Any

from accordi_desktop.exchange.imports.comparing import Difference
from accordi_desktop.exchange.imports.plan import Verdict
from accordi_desktop.exchange.imports.planning import NEW, TAKE, THE_OTHER
from accordi_desktop.exchange.imports.readings.reasons import Reason
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.model.progress import no_progress
from accordi_desktop.register.commands.agreements import DeleteAgreements, ReviseAgreement
from accordi_desktop.register.register import Register
from tests.builders import EVERYTHING, add
from tests.exchange.imports.conftest import Importer, row
from tests.stored_rows import facts


def revise(register: Register, reference: str, **changes: Any) -> None:
    """Change fields of an agreement as its form does."""
    sheet = register.agreements.sheet(register.agreements.id_of(reference))
    register.perform(ReviseAgreement(sheet.id, replace(sheet.content, **changes), sheet.version))


def test_the_same_file_again_changes_nothing(importer: Importer) -> None:
    importer.run(importer.plan("01", proposals=True))
    last = importer.register.history.last_revision
    again = importer.plan("01")
    assert [one.verdict for one in again.rows] == [Verdict.SAME] * 6
    assert importer.run(again) == 0
    assert importer.register.history.last_revision == last


def test_a_corrected_file(importer: Importer) -> None:
    importer.run(importer.plan("01", proposals=True))
    plan = importer.plan("09", proposals=True)
    assert [(one.draft.reference, one.verdict) for one in plan.rows] == [
        ("RI-001", Verdict.CHANGED),
        ("RI-002", Verdict.CHANGED),
        ("RI-003", Verdict.CHANGED),
        ("RI-014", Verdict.DOUBTFUL),
        ("007", Verdict.SAME),
        ("RI-006", Verdict.NEW),
    ]
    assert row(plan, 3).numbers == (3, 8)
    assert [one.kind for one in row(plan, 3).differences] == [Difference.ORDER]
    assert [(one.reason, one.about) for one in row(plan, 5).doubts] == [(Reason.OTHER_CODE, "RI-004")]
    assert [one.reference for one in plan.missing] == ["RI-005"]
    importer.run(plan)
    assert importer.content("RI-001").periods[0].act_date.edtf == "2019-03-15"
    assert importer.content("RI-003").titles[0].text == "Accordo di collaborazione con Praga 5"
    assert importer.content("RI-005").reference == "RI-005"
    again = importer.plan("09", proposals=True)
    assert importer.run(again) == 0


def test_undo_and_redo_of_both_imports_leave_everything_as_it_was(importer: Importer) -> None:
    register = importer.register
    before = facts(register.path)
    importer.run(importer.plan("01", proposals=True))
    first = facts(register.path)
    importer.run(importer.plan("09", proposals=True))
    second = facts(register.path)
    register.undo()
    assert facts(register.path) == first
    register.redo()
    assert facts(register.path) == second
    register.undo()
    register.undo()
    assert facts(register.path) == before
    assert register.agreements.counts(EVERYTHING).total == 0
    assert register.check(no_progress) == ()


def test_a_new_code_is_the_old_agreement_or_a_new_one_as_somebody_says(importer: Importer) -> None:
    importer.run(importer.plan("01", proposals=True))
    number = importer.register.agreements.id_of("RI-004")
    renamed = importer.plan("09", rows={(5, "", Reason.OTHER_CODE): THE_OTHER}, proposals=True)
    assert (row(renamed, 5).verdict, row(renamed, 5).target.id) == (Verdict.CHANGED, number)
    new = importer.plan("09", rows={(5, "", Reason.OTHER_CODE): NEW}, proposals=True)
    assert row(new, 5).verdict is Verdict.NEW
    importer.run(renamed)
    assert importer.register.agreements.id_of("RI-014") == number
    assert importer.plan("09").rows[3].verdict is Verdict.SAME


def test_what_the_office_changed_and_the_file_did_not_stays(importer: Importer) -> None:
    importer.run(importer.plan("01", proposals=True))
    revise(importer.register, "RI-001", purpose="Scambi", renewal_clause=RenewalClause.NONE)
    plan = importer.plan("09", proposals=True)
    assert {(one.field, one.kind) for one in row(plan, 2).differences} == {
        ("periods", Difference.CHANGED),
        ("purpose", Difference.KEPT),
        ("renewal_clause", Difference.KEPT),
    }
    importer.run(plan)
    found = importer.content("RI-001")
    assert (found.purpose, found.renewal_clause) == ("Scambi", "none")
    assert found.periods[0].act_date.edtf == "2019-03-15"


def test_what_both_changed_is_for_a_person(importer: Importer) -> None:
    importer.run(importer.plan("01", proposals=True))
    titles = importer.content("RI-003").titles
    revise(importer.register, "RI-003", titles=(replace(titles[0], text="Patto con Praga", proper=True),))
    plan = importer.plan("09")
    assert [(one.reason, one.heading) for one in row(plan, 4).doubts] == [(Reason.BOTH_CHANGED, "titles")]
    assert row(plan, 4).verdict is Verdict.DOUBTFUL
    taken = importer.plan("09", rows={(4, "titles", Reason.BOTH_CHANGED): TAKE})
    importer.run(taken)
    assert importer.content("RI-003").titles[0].text == "Accordo di collaborazione con Praga 5"


def test_a_cell_that_is_empty_now_empties_nothing_by_itself(importer: Importer) -> None:
    head = "Codice;Controparte;Note"
    importer.run(importer.plan_text(f"{head}\nA1;Città di Graz;prima nota"))
    plan = importer.plan_text(f"{head}\nA1;Città di Graz;")
    assert [one.reason for one in plan.rows[0].doubts] == [Reason.EMPTIED]
    kept = importer.plan_text(f"{head}\nA1;Città di Graz;", proposals=True)
    importer.run(kept)
    assert importer.content("A1").notes == "prima nota"


def test_an_agreement_of_the_register_is_proposed_and_never_merged(importer: Importer) -> None:
    add(importer.register, reference="A-017")
    plan = importer.plan_text("Città;Data firma\nLione;01/03/2026", proposals=True)
    assert [(one.reason, one.about) for one in plan.rows[0].doubts] == [(Reason.LIKE_ANOTHER, "A-017")]
    assert plan.command().changed_agreements == 0


def test_a_reference_that_another_agreement_has(importer: Importer) -> None:
    add(importer.register, reference="A-017")
    plan = importer.plan_text("Codice;Controparte\nA-017;Città di Graz", proposals=True)
    assert [one.reason for one in plan.rows[0].doubts] == [Reason.REFERENCE_TAKEN]
    new = importer.plan_text(
        "Codice;Controparte\nA-017;Città di Graz", rows={(2, "", Reason.REFERENCE_TAKEN): NEW}
    )
    importer.run(new)
    assert importer.register.agreements.counts(EVERYTHING).total == 2


def test_rows_with_one_code_are_for_a_person(importer: Importer) -> None:
    plan = importer.plan_text("Codice;Controparte\nA1;Città di Graz\nA1;Città di Linz")
    assert [[one.reason for one in line.doubts] for line in plan.rows] == [[Reason.SAME_KEY]] * 2


def test_a_row_whose_agreement_is_in_the_bin_is_left_out(importer: Importer) -> None:
    importer.run(importer.plan("01", proposals=True))
    importer.register.perform(DeleteAgreements((importer.register.agreements.id_of("RI-001"),)))
    plan = importer.plan("09", proposals=True)
    assert (row(plan, 2).verdict, row(plan, 2).remark) == (Verdict.LEFT_OUT, "in_bin")


def test_an_agreement_changed_since_the_plan_is_left_out_and_named(importer: Importer) -> None:
    importer.run(importer.plan("01", proposals=True))
    plan = importer.plan("09", proposals=True)
    revise(importer.register, "RI-001", purpose="Scambi")
    importer.run(plan)
    assert importer.content("RI-001").periods[0].act_date.edtf == "2019-03-14"
    assert importer.content("RI-003").titles[0].text == "Accordo di collaborazione con Praga 5"
    step = importer.register.history.undo_step
    assert (step.args["stale"], step.args["references"]) == (1, "RI-001")


def test_the_mapping_is_remembered(importer: Importer) -> None:
    mapping = importer.plan("01").mapping.settle("Settori", Reason.ONE_OR_SEVERAL, 1)
    importer.run(importer.plan("01", mapping=mapping))
    assert importer.plan("09").mapping.settled == {("Settori", Reason.ONE_OR_SEVERAL): 1}
