# SPDX-License-Identifier: EUPL-1.2
"""Terminating and asserting a status."""

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.model.vocabulary import AssertedStatus, Status
from accordi_desktop.ui.dialogs.assert_status import open_assert_status
from accordi_desktop.ui.dialogs.terminate import open_terminate
from tests.ui.audit import audit
from tests.ui.lifetimes import gone


def test_a_termination_needs_its_reason(qtbot, desk, window):
    dialog = open_terminate(desk, (1,), window)
    dialog.save()
    assert dialog.reason.problem()
    dialog.reason.edit.setPlainText("Recesso di una parte <b>x</b>")
    with gone(qtbot, dialog):
        dialog.save()
    assert desk.register.rows([1])[0].status is Status.TERMINATED


def test_a_status_needs_its_source(qtbot, desk, window):
    dialog = open_assert_status(desk, (3,), window)
    dialog.status.setValue(AssertedStatus.IN_FORCE)
    dialog.save()
    assert dialog.source.problem()
    dialog.source.edit.setText("Lettera del 1º ottobre")
    with gone(qtbot, dialog):
        dialog.save()
    assert desk.register.sheet(3).content.assertion.source == "Lettera del 1º ottobre"


def test_none_takes_the_status_back(qtbot, desk, window):
    dialog = open_assert_status(desk, (4,), window)
    dialog.status.setValue(None)
    with gone(qtbot, dialog):
        dialog.save()
    assert desk.register.sheet(4).content.assertion.status is None


@pytest.mark.parametrize("opener", [open_terminate, open_assert_status])
@pytest.mark.parametrize("ids", [(1,), (1, 2, 3)])
def test_the_dialogs_pass_the_audit_and_die_on_close(qtbot, desk, window, opener, ids):
    dialog = opener(desk, ids, window)
    assert audit(dialog) == []
    wrapper = weakref.ref(dialog)
    with gone(qtbot, dialog):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    del dialog
    gc.collect()
    assert wrapper() is None
