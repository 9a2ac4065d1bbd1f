# SPDX-License-Identifier: EUPL-1.2
"""The general rule of a source: kept in the preferences, shown with its agreements, applied to none."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from accordi_desktop.ui.preferences.preferences_dialog import open_preferences
from tests.ui.harness.lifetimes import gone

PAGE = "Comune di Milano, pagina «Accordi di collaborazione»"


def test_the_rule_of_the_page_is_shown_with_its_agreements(context):
    sheet = context.register.agreements.sheet(2)
    assert sheet.source_rule.startswith("Generalmente, questo tipo di Accordi ha durata biennale")
    assert not sheet.end.known, "it is shown, and never applied"


def test_a_rule_is_typed_refused_without_its_source_and_undone(qtbot, context, window):
    dialog = open_preferences(context, window, lambda: None)
    page = dialog.source_rules
    dialog.tabs.setCurrentWidget(page)
    QTest.mouseClick(page.rules.add_button, Qt.MouseButton.LeftButton)
    fields: dict[str, Any] = page.rules.rows[1].form.fields
    fields["rule"].edit.insertPlainText("In genere cinque anni")
    dialog.save()
    assert dialog.fault.text()
    assert dialog.tabs.currentWidget() is page
    QTest.keyClicks(fields["source"].edit, "Archivio")
    with gone(qtbot, dialog):
        dialog.save()
    rules = context.register.office.source_rules()
    assert [(one.source, one.rule) for one in rules][1:] == [("Archivio", "In genere cinque anni")]
    assert context.register.history.undo_step.kind == "save_source_rules"
    context.register.undo()
    assert [one.source for one in context.register.office.source_rules()] == [PAGE]
