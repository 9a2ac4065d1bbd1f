# SPDX-License-Identifier: EUPL-1.2
"""A known body, person, city or sector brings what goes with it, and overwrites nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.model.enums import BodyKind, Origin, Side
from accordi_desktop.register.values.drafts import PartyDraft, SectorDraft, SignatoryDraft
from tests.builders import add, empty_register
from tests.ui.details.conftest import field, form, rows
from tests.ui.harness.keyboard import focused, press_tab

OSAKA = PartyDraft(
    "Politecnico di Osaka", body_kind=BodyKind.UNIVERSITY, city="Osaka", country="JP",
    country_origin=Origin.DERIVED, parent="Città di Osaka",
)  # fmt: skip
SALA = SignatoryDraft("Giuseppe Sala", "Sindaco", "Comune di Milano", Side.OWN)


@pytest.fixture
def new(open_view, context, tmp_path, qtbot):
    """A new agreement in a register that knows a body, a person and a sector."""
    register = empty_register(tmp_path)
    add(register, parties=(OSAKA,), signatories=(SALA,), sectors=(SectorDraft("moda etica"),))
    view = open_view(register, 760)
    view.new_agreement()
    qtbot.waitUntil(lambda: bool(view.editing._suggestions.names.find("party", "osaka")))
    return view


def select_all():
    QTest.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def counterpart(view):
    return form(view).draft().parties[-1]


def test_a_known_body_brings_kind_city_country_and_the_body_it_belongs_to(new):
    QTest.keyClicks(focused(), "politec")
    press_tab()
    assert counterpart(new) == OSAKA


def test_what_is_typed_stays(new):
    field(new, "parties[0].city").edit.setText("Kyōto")
    field(new, "parties[0].country").edit.setText("Cina")
    field(new, "parties[0].body_kind").box.setValue(BodyKind.AGENCY)
    QTest.keyClicks(focused(), "osaka")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    found = counterpart(new)
    assert (found.name, found.city, found.country) == (OSAKA.name, "Kyōto", "CN")
    assert (found.body_kind, found.country_origin) == (BodyKind.AGENCY, Origin.STATED)


def test_a_country_typed_after_is_stated(new):
    QTest.keyClicks(focused(), "osaka")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    country = field(new, "parties[0].country").edit
    country.setFocus()
    country.selectAll()
    QTest.keyClicks(country, "Cina")
    assert (counterpart(new).country, counterpart(new).country_origin) == ("CN", Origin.STATED)


def test_another_known_body_replaces_what_the_first_one_brought(new, context, qtbot):
    add(context.register, parties=(PartyDraft("Porto", city="Porto", country="PT"),))
    new.editing._suggestions.refresh()
    qtbot.waitUntil(lambda: bool(new.editing._suggestions.names.find("party", "porto")))
    for typed in ("osaka", "porto"):
        select_all()
        QTest.keyClicks(focused(), typed)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    found = counterpart(new)
    assert (found.city, found.country, found.body_kind) == ("Porto", "PT", None)


def test_a_known_city_brings_its_country(new):
    city = field(new, "parties[0].city").edit
    city.setFocus()
    QTest.keyClicks(city, "osa")
    QTest.keyClick(city, Qt.Key.Key_Return)
    assert (counterpart(new).city, counterpart(new).country) == ("Osaka", "JP")
    assert counterpart(new).country_origin is Origin.DERIVED


def test_a_known_person_brings_office_body_and_side(new):
    row = rows(new, "signatories")[0]
    row.form.first().setFocus()
    QTest.keyClicks(focused(), "sala")
    press_tab()
    assert form(new).draft().signatories == (SALA,)
    assert "Comune di Milano" in row.hidden.text()


def test_an_office_that_was_typed_stays(new):
    row = rows(new, "signatories")[0]
    row.form.fields["office"].edit.setText("Vicesindaco")
    row.form.first().setFocus()
    QTest.keyClicks(focused(), "sala")
    press_tab()
    assert form(new).draft().signatories[0].office == "Vicesindaco"


def test_a_new_name_brings_nothing(new):
    QTest.keyClicks(focused(), "Politecnico di Kyoto")
    press_tab()
    assert counterpart(new) == PartyDraft("Politecnico di Kyoto")


def test_what_is_stored_is_not_overwritten(open_view, context, tmp_path, qtbot):
    register = empty_register(tmp_path)
    add(register, parties=(OSAKA,))
    stored = add(register, parties=(PartyDraft("Osaka", city="Ōsaka", country=""),))
    view = open_view(register, 760)
    view.show_agreement(stored)
    view.edit()
    qtbot.waitUntil(lambda: bool(view.editing._suggestions.names.find("party", "politec")))
    select_all()
    QTest.keyClicks(focused(), "politec")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    found = counterpart(view)
    assert (found.city, found.body_kind, found.country) == ("Ōsaka", None, "JP")


def test_the_very_name_of_a_term_finds_the_term_and_a_similar_one_does_not(new, context):
    row = rows(new, "sectors")[0]
    terms = {term.name: term.id for term in context.register.office.sectors()}
    for wording, term in (("Cultura", terms.get("cultura")), ("Istruzione", None)):
        row.form.first().setFocus()
        select_all()
        QTest.keyClicks(focused(), wording)
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        press_tab()
        assert row.item().wording == wording
        assert row.item().sector_id == term


def test_sectors_and_offices_are_completed(new):
    for path, typed, whole in (("sectors", "mod", "moda etica"), ("signatories", "giu", "Giuseppe Sala")):
        rows(new, path)[0].form.first().setFocus()
        QTest.keyClicks(focused(), typed)
        press_tab()
        assert rows(new, path)[0].form.first().value() == whole


def type_city(view, text):
    city = field(view, "parties[0].city").edit
    city.setFocus()
    QTest.keyClicks(city, text)
    return city


@pytest.mark.parametrize(("typed", "proposed"), [("stocc", "Stoccarda"), ("Munich", "Monaco di Baviera")])
def test_the_places_of_the_world_are_proposed_with_their_country(new, typed, proposed):
    city = type_city(new, typed)
    assert proposed in city.suggestions()
    while city.current_suggestion() != proposed:
        QTest.keyClick(city, Qt.Key.Key_Down)
    QTest.keyClick(city, Qt.Key.Key_Return)
    found = counterpart(new)
    assert (found.city, found.country, found.country_origin) == (proposed, "DE", Origin.DERIVED)


def test_a_place_that_nobody_chose_replaces_nothing_that_was_typed(new):
    city = type_city(new, "Bar")
    assert city.suggestions()
    press_tab()
    assert counterpart(new).city == "Bar"
    assert counterpart(new).country == ""


def test_a_city_of_the_register_comes_before_the_places_of_the_world(new):
    city = type_city(new, "osa")
    assert city.suggestions()[0] == "Osaka"
    assert city.suggestions().count("Osaka") == 1
    press_tab()
    assert counterpart(new).city == "Osaka"
