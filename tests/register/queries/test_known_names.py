# SPDX-License-Identifier: EUPL-1.2
"""What a form suggests: names by the beginnings of their words, as the latest agreement has them."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import BodyKind, Origin, Side
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft, SectorDraft, SignatoryDraft
from accordi_desktop.register.values.lists.known_names import KnownBody, KnownNames
from tests.builders import add, day

OSAKA = PartyDraft(
    "Politecnico di Osaka", body_kind=BodyKind.UNIVERSITY, city="Osaka", country="JP",
    country_origin=Origin.DERIVED, parent="Città di Osaka", other_names="大阪",
)  # fmt: skip


def signed(on: str) -> tuple[PeriodDraft, ...]:
    return (PeriodDraft(act_date=day(on)),)


def test_a_body_is_known_as_its_latest_agreement_has_it(register: Register) -> None:
    add(register, periods=signed("2019-01-01"), parties=(OSAKA,))
    add(register, periods=signed("2009-01-01"), parties=(replace(OSAKA, city="Ōsaka", country="CN"),))
    add(register, periods=(PeriodDraft(),), parties=(replace(OSAKA, city="", country=""),))
    found = register.agreements.known_names().body("Politecnico di Osaka")
    assert found == KnownBody(
        OSAKA.name, OSAKA.side, OSAKA.body_kind, OSAKA.parent, OSAKA.city, OSAKA.country,
        OSAKA.country_origin, OSAKA.other_names,
    )  # fmt: skip


def test_a_person_is_known_with_the_office_held_last(register: Register) -> None:
    for on, office in (("2022-06-01", "Sindaca"), ("2015-06-01", "Assessora")):
        person = SignatoryDraft("Ana Šarić", office, "Città di Zagabria", Side.COUNTERPART)
        add(register, periods=signed(on), signatories=(person,))
    found = register.agreements.known_names().person("Ana Šarić")
    assert found is not None
    assert (found.office, found.body, found.side) == ("Sindaca", "Città di Zagabria", Side.COUNTERPART)


def test_a_city_brings_its_country(register: Register) -> None:
    add(register, parties=(OSAKA,))
    city = register.agreements.known_names().city("Osaka")
    assert city is not None
    assert (city.country, city.country_origin) == ("JP", Origin.DERIVED)


def test_what_is_in_the_bin_is_not_suggested(register: Register) -> None:
    binned = add(register, parties=(OSAKA,))
    register.perform(DeleteAgreements((binned,)))
    assert register.agreements.known_names().find("party", "Osaka") == ()


def test_names_are_found_without_accents_by_the_beginning_of_any_word(register: Register) -> None:
    add(register, parties=(OSAKA, PartyDraft("Università di Łódź")))
    names = register.agreements.known_names()
    assert names.find("party", "osa") == ("Politecnico di Osaka",)
    assert names.find("party", "lodz univ") == ("Università di Łódź",)
    assert names.find("party", "saka") == ()
    assert names.find("party", " ") == ()
    assert names.find("nothing", "a") == ()


def test_names_that_begin_so_come_first_then_the_most_used(register: Register) -> None:
    for name in ("Porto Alegre", "Comune di Porto", "Porto", "Porto"):
        add(register, parties=(PartyDraft(name),))
    assert register.agreements.known_names().find("party", "porto") == (
        "Porto",
        "Porto Alegre",
        "Comune di Porto",
    )


@pytest.mark.parametrize("field", ["office", "body", "parent", "sector"])
def test_texts_are_known_by_their_field(register: Register, field: str) -> None:
    add(
        register,
        parties=(PartyDraft("Milano", Side.OWN, parent="Zeta parent"),),
        signatories=(SignatoryDraft("Nome", "Zeta office", "Zeta body"),),
        sectors=(SectorDraft("Zeta sector"),),
    )
    assert register.agreements.known_names().find(field, "zeta") == (f"Zeta {field}",)


def test_the_terms_of_the_office_are_known_as_sectors(sample: Register) -> None:
    assert sample.office.sectors()[0].name in sample.agreements.known_names().find(
        "sector", sample.office.sectors()[0].name
    )


def test_bodies_of_both_sides_are_known_as_what_one_signs_for(sample: Register) -> None:
    assert "Comune di Milano" in sample.agreements.known_names().find("body", "milano")


def test_at_most_eight_are_found() -> None:
    names = KnownNames(texts={"office": [f"Assessore {number}" for number in range(30)]})
    assert len(names.find("office", "ass")) == 8
