# SPDX-License-Identifier: EUPL-1.2
"""What the office decides: its particulars, its lists, its saved views."""

from dataclasses import replace
from typing import Any

import pytest

from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.register.commands.office import (
    DeleteView,
    SaveInstrumentKinds,
    SaveOffice,
    SaveSectors,
    SaveView,
)
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import SectorDraft
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.views import OfficeParticulars, TermChoice
from tests.builders import add

QUERY = AgreementQuery(text="riga").to_json()


def test_sectors_are_renamed_moved_added_and_taken_away(register: Register) -> None:
    first, second, third, *others = register.office.sectors()
    one = add(register, sectors=(SectorDraft("istruzione", second.id),))
    wanted = (
        replace(second, name="istruzione e formazione"),
        TermChoice(0, "sport"),
        replace(first, name=third.name),
        *others,
    )
    change = register.perform(SaveSectors(wanted))
    assert change.lists_changed
    names = [sector.name for sector in register.office.sectors()]
    assert names[:3] == ["istruzione e formazione", "sport", third.name]
    assert register.agreements.sheet(one).sector_names[second.id] == "istruzione e formazione"
    register.undo()
    assert [sector.name for sector in register.office.sectors()][:3] == [first.name, second.name, third.name]


def test_two_terms_exchange_their_names(register: Register) -> None:
    first, second, *others = register.office.sectors()
    swapped = (replace(first, name=second.name), replace(second, name=first.name), *others)
    register.perform(SaveSectors(swapped))
    assert [sector.name for sector in register.office.sectors()][:2] == [second.name, first.name]


def test_a_term_in_use_is_not_taken_away(register: Register) -> None:
    sectors, kinds = register.office.sectors(), register.office.instrument_kinds()
    add(register, sectors=(SectorDraft("", sectors[0].id),), kind_id=kinds[0].id)
    for command in (SaveSectors(sectors[1:]), SaveInstrumentKinds(kinds[1:])):
        with pytest.raises(AccordiError) as refused:
            register.perform(command)
        assert refused.value.code == "term_in_use"
    assert [one.id for one in register.office.sectors()] == [one.id for one in sectors]
    assert [one.id for one in register.office.instrument_kinds()] == [one.id for one in kinds]


@pytest.mark.parametrize(("name", "code"), [(" ", "empty_name"), ("CULTURA", "duplicate_name")])
def test_a_term_needs_a_name_of_its_own(register: Register, name: str, code: str) -> None:
    before = register.office.sectors()
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(SaveSectors((*before, TermChoice(0, name))))
    assert [problem.code for problem in refused.value.problems] == [code]
    assert register.office.sectors() == before


def test_the_office_is_kept_and_taken_back(register: Register) -> None:
    before = register.office.particulars
    office = OfficeParticulars("Comune di Łódź", "Ufficio relazioni", "Łódź", "PL", lead_days=90)
    assert register.perform(SaveOffice(office)).office_changed
    assert register.office.particulars == office
    register.undo()
    assert register.office.particulars == before


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"lead_days": -1}, "lead_days_out_of_range"),
        ({"lead_days": 3651}, "lead_days_out_of_range"),
        ({"usual_months": 0}, "months_not_positive"),
        ({"usual_months": 1201}, "months_too_many"),
        ({"body": "Comune\x00"}, "invalid_character"),
    ],
)
def test_an_office_that_cannot_be_is_refused(register: Register, changes: dict[str, Any], code: str) -> None:
    before = register.office.particulars
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(SaveOffice(replace(before, **changes)))
    assert [problem.code for problem in refused.value.problems] == [code]
    assert register.office.particulars == before


def test_a_view_is_saved_replaced_and_forgotten(register: Register) -> None:
    for name in ("Città", "È ora", "È ora", "CITTà"):
        assert register.perform(SaveView(name, AgreementQuery(text=name).to_json())) is not None
    assert [view.name for view in register.office.saved_views()] == ["Città", "È ora"]
    kept = register.office.saved_views()[0]
    assert AgreementQuery.from_json(kept.query_json).text == "CITTà"
    assert register.perform(DeleteView(kept.id)).views_changed
    assert [view.name for view in register.office.saved_views()] == ["È ora"]


@pytest.mark.parametrize(
    ("name", "code"), [(" ", "empty_name"), ("a\x00", "invalid_character"), ("\ud800", "invalid_character")]
)
def test_a_view_needs_a_name_that_can_be_read(register: Register, name: str, code: str) -> None:
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(SaveView(name, QUERY))
    assert [problem.code for problem in refused.value.problems] == [code]
    assert register.office.saved_views() == ()
