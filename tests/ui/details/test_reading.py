# SPDX-License-Identifier: EUPL-1.2
"""What the details say of an agreement."""

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from accordi_desktop.model.enums import Origin, Side
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.values.drafts import (
    GapDraft,
    PartyDraft,
    SectorDraft,
    SignatoryDraft,
    SuspensionDraft,
    TitleDraft,
)
from tests.builders import TODAY, add, day, empty_register
from tests.sample import open_sample
from tests.ui.details.conftest import riga
from tests.ui.harness.audit import audit


def texts(view):
    labels = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return labels + [edit.toPlainText() for edit in view.findChildren(QPlainTextEdit) if edit.isVisible()]


def test_nothing_chosen(view):
    assert "Choose an agreement" in texts(view)


def test_the_head_says_who_what_and_why(view):
    riga(view)
    assert view.header.name.text() == "Riga"
    assert view.header.title.text() == "Memorandum di collaborazione"
    assert view.header.pill.text() == "Scaduto"
    assert view.header.reason.text() == "scaduto il 02/02/2020: firmato il 02/02/2018, 24 mesi"


def test_sections(view):
    riga(view)
    said = texts(view)
    for text in (
        "Nils Ušakovs",
        "Presidente del Consiglio Comunale di Riga",
        "Riga · Lettonia (dedotto)",
        "«pianificazione urbana sostenibile»",
        "02/02/2020 (calcolata)",
    ):
        assert text in said


def test_what_is_missing_is_said(view, context):
    view.show_agreement(context.register.agreements.id_of("A-005"))
    assert "Nessun firmatario indicato" in texts(view)


def test_a_folded_section_stays_folded(view, context):
    riga(view)
    view.read_pane.sections["parties"].setExpanded(False)
    view.show_agreement(context.register.agreements.id_of("A-004"))
    assert not view.read_pane.sections["parties"].isExpanded()


def test_an_unknown_agreement_shows_nothing(view):
    view.show_agreement(999)
    assert "Choose an agreement" in texts(view)


def test_an_agreement_in_the_bin_says_so_and_is_not_edited(view, context):
    agreement_id = riga(view)
    context.register.perform(DeleteAgreements((agreement_id,)))
    assert view.banner.isVisible()
    assert "bin" in view.banner.text()
    view.edit()
    assert view.editing.pane is None


def test_an_agreement_in_the_bin_is_restored_from_its_banner(view, context, qtbot):
    agreement_id = riga(view)
    context.register.perform(DeleteAgreements((agreement_id,)))
    assert not view.header.edit_button.isVisible()
    assert audit(view) == []
    qtbot.mouseClick(view.banner.action_button, Qt.MouseButton.LeftButton)
    assert not context.register.agreements.sheet(agreement_id).deleted
    assert not view.banner.isVisible()
    assert view.header.edit_button.isVisible()


def test_a_change_by_others_shows_at_once(view, context):
    agreement_id = riga(view)
    context.register.perform(DeleteAgreements((agreement_id,)))
    context.register.undo()
    assert not view.banner.isVisible()


def test_a_change_made_while_out_of_sight_shows_when_looked_at(view, context):
    agreement_id = riga(view)
    view.hide()
    context.register.perform(DeleteAgreements((agreement_id,)))
    view.show()
    assert view.banner.isVisible()


def test_another_register_clears_the_details(view, context, tmp_path):
    riga(view)
    before = context.register
    context.use(empty_register(tmp_path))
    before.close()
    assert "Choose an agreement" in texts(view)


MARKUP = "<img src=x><b>grassetto</b>"


def test_mark_up_is_shown_as_it_is(open_view, tmp_path):
    register = empty_register(tmp_path)
    agreement_id = add(
        register,
        titles=(TitleDraft(MARKUP),),
        parties=(PartyDraft(MARKUP, country="FR", country_origin=Origin.DERIVED),),
        signatories=(SignatoryDraft(MARKUP, MARKUP, MARKUP, Side.OWN),),
        sectors=(SectorDraft(MARKUP),),
        gaps=(GapDraft(MARKUP),),
        notes=MARKUP,
    )
    view = open_view(register)
    view.show_agreement(agreement_id)
    said = texts(view)
    assert sum(MARKUP in text for text in said) >= 9
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in view.findChildren(QLabel) if label.text()
    )


@pytest.mark.parametrize("notes", ["parola " * 150_000, "riga\n" * 200_000, "x" * 1_000_000])
def test_a_million_letters_of_notes_do_not_freeze(open_view, qtbot, tmp_path, notes):
    register = empty_register(tmp_path)
    agreement_id = add(register, notes=notes)
    view = open_view(register)
    start = perf_counter()
    view.show_agreement(agreement_id)
    qtbot.waitUntil(lambda: view.read_pane.sections["notes"].height() > 0)
    view.edit()
    assert view.editing.pane.draft().notes == notes
    assert not view.is_dirty()
    assert perf_counter() - start < 20


@pytest.mark.parametrize("width", [360, 520])
def test_only_up_and_down_is_scrolled(open_view, qtbot, tmp_path, width):
    register = empty_register(tmp_path)
    wide = "https://www.comune.milano.it/" + "relazioni-internazionali" * 10
    agreement_id = add(register, titles=(TitleDraft(wide),), notes=wide, source=wide)
    view = open_view(register, width)
    view.show_agreement(agreement_id)
    assert_nothing_beyond_the_edge(view.read_pane, qtbot)
    view.edit()
    assert_nothing_beyond_the_edge(view.editing.pane, qtbot)
    assert view.width() == width


def assert_nothing_beyond_the_edge(pane, qtbot):
    qtbot.waitUntil(lambda: pane.widget().width() == pane.viewport().width())
    for child in pane.widget().findChildren(QWidget):
        if child.isVisible():
            right = child.mapTo(pane.widget(), QPoint(child.width(), 0)).x()
            assert right <= pane.viewport().width(), child


def test_the_head_has_the_height_of_its_texts_however_wide_its_buttons(qtbot, open_view, tmp_path):
    view = open_view(open_sample(tmp_path, clock=lambda: TODAY), width=1)
    view.header.set_actions(QAction("Un comando dal nome molto lungo, che da solo è più largo", view), [])
    header = view.header
    labels = (header.name, header.title, header.reason, header.reference)
    for agreement_id in (1, 2, 3, 5, 4):
        view.show_agreement(agreement_id)
        qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels))


def test_a_suspension_with_a_last_day_is_said_whole_and_can_be_taken_up_again(view, context, qtbot):
    resting = SuspensionDraft(day("2026-11-20"), day("2027-03-31"), "Elezioni in corso.")
    one = add(context.register, open_ended=True, suspensions=(resting,))
    view.show_agreement(one)
    banner = "Sospeso dal 20/11/2026 fino al 31/03/2027. Elezioni in corso."
    assert banner in texts(view)
    button = next(b for b in view.findChildren(QPushButton) if b.isVisible() and b.text() == "Take up again")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: context.register.agreements.sheet(one).suspension is None)
    assert banner not in texts(view)
