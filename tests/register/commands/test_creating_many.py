# SPDX-License-Identifier: EUPL-1.2
"""Many agreements recorded as one revision are what each would be if recorded alone."""

from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from accordi_desktop.model.enums import PeriodKind, SignatoryRole
from accordi_desktop.model.errors import InvalidDraftError
from accordi_desktop.register.commands.agreements import CreateAgreement, CreateAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    LinkDraft,
    PartyDraft,
    PeriodDraft,
    SignatoryDraft,
    SuspensionDraft,
    TitleDraft,
)
from accordi_desktop.register.values.views import AgreementSheet
from tests.builders import add, day, draft, empty_register
from tests.stored_rows import facts


def create(register: Register, drafts: Sequence[AgreementDraft]) -> list[AgreementSheet]:
    change = register.perform(CreateAgreements(drafts))
    return list(register.agreements.sheets(sorted(change.agreement_ids)))


def refused(register: Register, drafts: Sequence[AgreementDraft]) -> list[tuple[str, str]]:
    """The problems of drafts that leave nothing behind."""
    before = facts(register.path)
    with pytest.raises(InvalidDraftError) as caught:
        register.perform(CreateAgreements(drafts))
    assert facts(register.path) == before
    return [(problem.path, problem.code) for problem in caught.value.problems]


def some(count: int) -> list[AgreementDraft]:
    return [
        draft(reference=f"N-{number:04d}", titles=(TitleDraft(f"Patto {number}"),)) for number in range(count)
    ]


def test_the_ids_come_in_the_order_of_the_drafts(register: Register) -> None:
    drafts = some(1_203)
    found = create(register, drafts)
    assert [sheet.content.reference for sheet in found] == [one.reference for one in drafts]
    assert [sheet.content.titles[0].text for sheet in found] == [one.titles[0].text for one in drafts]
    assert register.check(lambda *_: None) == ()


def test_each_is_what_it_is_when_recorded_alone(tmp_path: Path) -> None:
    (tmp_path / "alone").mkdir()
    (tmp_path / "together").mkdir()
    alone, together = empty_register(tmp_path / "alone"), empty_register(tmp_path / "together")
    drafts = [*sample_data().agreements, *some(3)]
    for one in drafts:
        alone.perform(CreateAgreement(one))
    sheets = create(together, drafts)
    assert [stored(sheet.content) for sheet in sheets] == [stored(one) for one in drafts]
    one_by_one, at_once = facts(alone.path), facts(together.path)
    del one_by_one["office"], at_once["office"]  # each register has an identity of its own
    assert at_once == one_by_one
    assert together.check(lambda *_: None) == ()
    for opened in (alone, together):
        opened.close()


def stored(content: AgreementDraft) -> AgreementDraft:
    """The same content without the ids that its parts got in the register."""
    parts: dict[str, Any] = {
        field.name: tuple(replace(part, id=None) for part in getattr(content, field.name))
        for field in fields(content)
        if isinstance(getattr(content, field.name), tuple)
    }
    return replace(content, **parts)


def test_empty_references_get_numbers_that_nothing_else_has(register: Register) -> None:
    add(register, reference="A-007")
    found = create(register, [draft(reference=""), draft(reference="a-009"), draft(reference="")])
    assert [sheet.content.reference for sheet in found] == ["A-010", "a-009", "A-011"]


def test_a_reference_is_refused_that_another_has_whatever_its_letters(register: Register) -> None:
    add(register, reference="B-1")
    assert refused(register, [draft(reference="C-1"), draft(reference="b-1"), draft(reference="c-1")]) == [
        ("drafts[1].reference", "duplicate_reference"),
        ("drafts[2].reference", "duplicate_reference"),
    ]


def test_a_reference_is_refused_that_a_draft_far_before_it_has(register: Register) -> None:
    drafts = [*some(700), draft(reference="n-0000")]
    assert refused(register, drafts) == [("drafts[700].reference", "duplicate_reference")]


def test_what_is_wrong_is_told_of_every_draft(register: Register) -> None:
    bad = draft(reference="X-1", parties=(PartyDraft(" "),), links=(LinkDraft(other_id=99),))
    assert refused(register, [draft(reference="X-0"), bad]) == [
        ("drafts[1].parties[0].name", "empty_party_name"),
        ("drafts[1].links[0].other_id", "empty_link"),
    ]


def test_signatories_and_acts_refer_to_the_acts_of_their_own_draft(register: Register) -> None:
    add(register, periods=(PeriodDraft(act_date=day("2001")),))
    acts = (
        PeriodDraft(act_date=day("2019-05-12"), months=24, id=1),
        PeriodDraft(PeriodKind.RENEWAL, day("2021-05-01"), months=24, id=2, about_id=1),
    )
    signed = (
        SignatoryDraft("Anna Prova", period_id=2),
        SignatoryDraft("Jaan Näide", role=SignatoryRole.WITNESS),
        SignatoryDraft("Eva Blu", suspension_id=7),
    )
    rests = (SuspensionDraft(day("2022-01-01"), day("2022-02-01"), id=6), SuspensionDraft(day("2023"), id=7))
    found = create(
        register,
        [draft(reference=f"S-{one}", periods=acts, signatories=signed, suspensions=rests) for one in (1, 2)],
    )
    for sheet in found:
        first, second = sheet.content.periods
        assert second.about_id == first.id
        assert [one.period_id for one in sheet.content.signatories] == [second.id, None, None]
        assert sheet.content.signatories[2].suspension_id == sheet.content.suspensions[1].id
    assert len({one.id for sheet in found for one in sheet.content.periods}) == 4


def test_stopped_by_its_progress_it_leaves_nothing(register: Register) -> None:
    before = facts(register.path)
    steps: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 1_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        register.perform(CreateAgreements(some(1_500)), progress=stop)
    assert steps == [(500, 1_500), (1_000, 1_500)]
    assert facts(register.path) == before


def test_it_is_undone_and_redone_whole(register: Register) -> None:
    add(register)
    before = facts(register.path)
    create(register, some(30))
    recorded = facts(register.path)
    register.undo()
    assert facts(register.path) == before
    register.redo()
    assert facts(register.path) == recorded
    assert register.check(lambda *_: None) == ()


def test_it_is_one_step_that_says_how_many(register: Register) -> None:
    create(register, some(3))
    step = register.history.undo_step
    assert step is not None
    assert (step.kind, step.args) == ("create_many", {"count": 3})
