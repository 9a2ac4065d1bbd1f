# SPDX-License-Identifier: EUPL-1.2
"""A folder of documents attached from the window, by keys: the plan, its ticks, one revision, trouble."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accordi_desktop.bootstrap import backup_service_of, create_register
from accordi_desktop.exchange.document_folder.verdict import Verdict
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.paths import Paths
from accordi_desktop.ui.exchange.document_folder.dialog import AttachFolderDialog, open_attach_folder
from accordi_desktop.ui.exchange.document_folder.model import AGREEMENTS, FILE, OUTCOME
from tests.builders import TODAY, add
from tests.stored_rows import facts
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone
from tests.ui.harness.program import newest, program, triggered, until

RIGA, STRATEGY = 1, 2
TICK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def folder(tmp_path):
    """A file for each of two agreements, and one for none."""
    made = tmp_path / "scansioni"
    made.mkdir()
    for name in ("A-001 lettera.pdf", "A-002 delibera.pdf", "appunti.txt"):
        (made / name).write_bytes(name.encode())
    return made


@pytest.fixture
def dialog(qtbot, context, window, folder):
    dialog = open_attach_folder(context, folder, window)
    qtbot.waitUntil(lambda: dialog.ready)
    return dialog


def names(register, agreement_id):
    return [one.content.file_name for one in register.agreements.sheet(agreement_id).documents]


def test_the_plan_says_what_becomes_of_each_file(dialog, context):
    words = context.words
    rows = [
        [dialog.plan.index(row, column).data() for column in (FILE, AGREEMENTS, OUTCOME)] for row in range(3)
    ]
    assert rows == [
        ["scansioni/A-001 lettera.pdf", "A-001 · Riga", words.text("folder_verdict.attach")],
        ["scansioni/A-002 delibera.pdf", rows[1][1], words.text("folder_verdict.attach")],
        ["scansioni/appunti.txt", "", words.text("folder_verdict.unmatched")],
    ]
    assert rows[1][1].startswith("A-002")
    assert dialog.plan.index(2, FILE).data(TICK) is None
    assert f"{words.text('folder_verdict.attach')}: 2" in dialog.summary.text()


def test_enter_attaches_all_as_one_step_that_is_undone(qtbot, dialog, context):
    register = context.register
    before, attached = facts(register.path), names(register, RIGA)
    with gone(qtbot, dialog):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert names(register, RIGA) == [*attached, "A-001 lettera.pdf"]
    assert "A-002 delibera.pdf" in names(register, STRATEGY)
    assert register.history.undo_step.kind == "attach_to_many"
    register.undo()
    assert facts(register.path) == before


def test_a_file_without_its_tick_is_left_out(qtbot, dialog, context):
    register = context.register
    attached = names(register, RIGA)
    dialog.table.setCurrentIndex(dialog.plan.index(0, FILE))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert Qt.CheckState(dialog.plan.index(0, FILE).data(TICK)) is Qt.CheckState.Unchecked
    with gone(qtbot, dialog):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert names(register, RIGA) == attached
    assert "A-002 delibera.pdf" in names(register, STRATEGY)


def test_a_file_that_changed_is_told_and_nothing_attached(qtbot, dialog, context, folder):
    register = context.register
    before, stored = facts(register.path), set(register.documents.stored_files())
    (folder / "A-002 delibera.pdf").write_bytes(b"altro")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.fault.isVisible)
    assert "A-002 delibera.pdf" in dialog.fault.text()
    assert dialog.accept_button.isEnabled()
    assert facts(register.path) == before
    assert set(register.documents.stored_files()) == stored


def test_many_are_attached_after_the_backup(qtbot, bare_context, window, tmp_path, folder):
    paths = Paths.of(tmp_path / "dati")
    register = create_register(tmp_path / "molti.accordi", clock=lambda: TODAY, paths=paths)
    for number in range(1, 22):
        add(register)
        (folder / f"A-{number:03} atto.pdf").write_bytes(f"{number}".encode())
    bare_context.use(register)
    dialog = open_attach_folder(bare_context, folder, window)
    qtbot.waitUntil(lambda: dialog.ready)
    with gone(qtbot, dialog):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    backups = backup_service_of(register.path, paths).folder.backups()
    assert [one.manifest.reason for one in backups] == [BackupReason.BEFORE_BULK]
    assert register.history.undo_step.args == {"count": 23, "agreements": 21}


def test_escape_leaves_everything_as_it_was(qtbot, dialog, context):
    before = facts(context.register.path)
    with gone(qtbot, dialog):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert facts(context.register.path) == before


def test_a_folder_that_is_gone_is_told(qtbot, context, window, tmp_path):
    dialog = open_attach_folder(context, tmp_path / "mai", window)
    qtbot.waitUntil(dialog.fault.isVisible)
    assert "mai" in dialog.fault.text()
    assert not dialog.accept_button.isEnabled()


def test_an_empty_folder_is_told(qtbot, context, window, tmp_path):
    (tmp_path / "vuota").mkdir()
    dialog = open_attach_folder(context, tmp_path / "vuota", window)
    qtbot.waitUntil(lambda: dialog.ready)
    assert dialog.summary.text() == dialog.tr("The folder has no files.")
    assert not dialog.accept_button.isEnabled()


def test_the_same_folder_again_has_nothing_to_attach(qtbot, dialog, context, window, folder):
    with gone(qtbot, dialog):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    again = open_attach_folder(context, folder, window)
    qtbot.waitUntil(lambda: again.ready)
    assert [row.verdict for row in again.plan.rows] == [Verdict.PRESENT, Verdict.PRESENT, Verdict.UNMATCHED]
    assert not again.accept_button.isEnabled()


def test_it_can_be_used_without_a_mouse_and_without_seeing(dialog):
    assert audit(dialog) == []
    assert isinstance(dialog, AttachFolderDialog)


def drop(window, folder):
    """Drop a folder on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, none))


def test_the_menu_and_a_drop_lead_to_the_plan(tmp_path, folder, monkeypatch):
    with program(tmp_path) as window:
        prompts = window.context.prompts
        monkeypatch.setattr(prompts, "ask_folder", lambda _parent, _title, then: then(folder))
        dialog = triggered(window, window.actions_["attach_folder"])
        assert isinstance(dialog, AttachFolderDialog)
        until(lambda: dialog.ready)
        assert dialog.accept_button.text() == "Allega 2 documenti"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        drop(window, folder)
        dropped = newest(window)
        assert isinstance(dropped, AttachFolderDialog)
        until(lambda: dropped.ready)
        assert [row.name for row in dropped.plan.ticked()] == [
            "scansioni/A-001 lettera.pdf",
            "scansioni/A-002 delibera.pdf",
        ]
