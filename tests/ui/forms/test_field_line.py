# SPDX-License-Identifier: EUPL-1.2
"""Fields side by side have the room that they need, else a line of their own."""

import pytest
from PySide6.QtWidgets import QVBoxLayout

from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.ui.details.editing.sections.overview_forms import ClauseForm, EndingForm, ReferencesForm
from accordi_desktop.ui.forms.fields.choice_fields import TickField
from accordi_desktop.ui.forms.fields.field_line import FieldLine
from accordi_desktop.ui.theme.style import apply
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.wording import Words

DATES = ["prima del 30/6/2020", "tra il 1/3/2020 e il 30/6/2020", "2012", ""]
_MARGINS = 18  # of the edge and the padding of a line, in pixels


@pytest.fixture
def holder(window, qapp):
    apply(qapp, "light")
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    return window


def put(holder, form, width):
    holder.layout().addWidget(form)
    form.show()
    holder.setMinimumWidth(0)
    holder.resize(width, 400)
    holder.layout().activate()


@pytest.mark.parametrize("width", [280, 420, 520, 700])
def test_a_date_is_whole_and_its_button_beside_it(holder, width):
    line = FieldLine()
    fields = []
    for text in DATES:
        field = PartialDateField(Words("it"), "Fine", echo=False)
        field.setValue(parse_approximate_date(text) if text else UNKNOWN)
        line.add(field, "Fine", 2, 120)
        fields.append(field)
    put(holder, line, width)
    for field in fields:
        assert not field.edit.geometry().intersects(field.button.geometry())
        assert field.rect().contains(field.button.geometry())
        said = field.edit.text() or field.edit.placeholderText()
        needed = field.edit.fontMetrics().horizontalAdvance(said) + _MARGINS
        assert needed <= field.edit.width(), said
        assert field.edit.text() in field.edit.toolTip()


def test_what_is_typed_moves_nothing_until_one_leaves_the_field(holder):
    field = PartialDateField(Words("it"), "Fine", echo=False)
    put(holder, field, 400)
    before = field.minimumSizeHint().width()
    field.edit.setText("tra il 1/3/2020 e il 30/6/2020")
    field.edit.textEdited.emit(field.edit.text())
    assert field.minimumSizeHint().width() == before
    field.edit.editingFinished.emit()
    assert field.minimumSizeHint().width() > before


def test_dates_and_numbers_stand_level(holder):
    line = FieldLine()
    date = PartialDateField(Words("it"), "Fine", echo=False)
    months = MonthsField(Words("it"), "Durata")
    line.add(date, "Fine", 1, 120)
    line.add(months, "Durata", 1, 120)
    put(holder, line, 500)
    places = [edit.mapTo(line, edit.rect().topLeft()).y() for edit in (date.edit, months.edit)]
    assert places[0] == places[1]
    assert date.edit.height() == months.edit.height()


@pytest.mark.parametrize("width", [260, 500])
@pytest.mark.parametrize("form", [ClauseForm, EndingForm, ReferencesForm])
def test_a_check_box_has_its_whole_text(holder, form, width):
    shown = form(Words("it"), AgreementDraft())
    put(holder, shown, width)
    boxes = [field.box for field in shown.fields.values() if isinstance(field, TickField)]
    assert boxes
    for box in boxes:
        assert box.width() >= box.sizeHint().width(), box.text()
        assert box.mapTo(shown, box.rect().topRight()).x() <= width
