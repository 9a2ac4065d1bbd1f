# SPDX-License-Identifier: EUPL-1.2
"""Choosing a report: each line makes its own, and opens as pages."""

import pytest
from PySide6.QtCore import Qt

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.preview.preview_dialog import PrintPreview
from accordi_desktop.ui.preview.reports_dialog import open_reports
from tests.ui.harness.audit import audit


@pytest.fixture
def dialog(context, window):
    return open_reports(context, AgreementQuery(), window)


def pages_of(qtbot, window) -> int:
    preview = window.findChild(PrintPreview)
    qtbot.waitUntil(lambda: preview._rendered is not None)
    preview.close()
    return len(preview._rendered.document.pages)


def test_the_dialog_passes_the_audit(dialog):
    assert audit(dialog) == []


@pytest.mark.parametrize("row", range(5))
def test_each_report_opens_as_pages(qtbot, dialog, window, row):
    dialog._group.button(row).click()
    dialog.save()
    assert pages_of(qtbot, window) >= 1


def test_typing_into_a_line_chooses_it(qtbot, dialog):
    qtbot.keyClick(dialog.choices[-1].year.edit, Qt.Key.Key_Backspace)
    assert dialog._group.checkedId() == len(dialog.choices) - 1


def test_a_period_wants_two_whole_days_in_their_order(dialog):
    expiring = dialog.choices[1]
    dialog._group.button(1).click()
    for first, last in (("2019", "2020-01-01"), ("2020-01-02", "2020-01-01"), ("", "2020-01-01")):
        expiring.first.setValue(PartialDate.from_edtf(first) if first else PartialDate())
        expiring.last.setValue(PartialDate.from_edtf(last))
        dialog.save()
        assert dialog.isVisible()
        assert not dialog.fault.isHidden()


def test_a_year_has_four_digits(dialog):
    dialog.choices[-1].year.edit.setText("18")
    dialog._group.button(len(dialog.choices) - 1).click()
    dialog.save()
    assert dialog.isVisible()
    assert "quattro" in dialog.fault.text() or "four" in dialog.fault.text()
