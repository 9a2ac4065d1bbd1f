# SPDX-License-Identifier: EUPL-1.2
"""A register with foreign parts is refused by the window, which offers to take its contents over."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from accordi_desktop.bootstrap import create_register, salvage
from accordi_desktop.model.enums import SalvageStep
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import CreateAgreement
from accordi_desktop.register.salvage import take_contents
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.registers import watched_task
from accordi_desktop.ui.registers.progress_dialog import ProgressDialog
from accordi_desktop.ui.registers.text_dialog import SalvageDialog
from tests.builders import EVERYTHING, TODAY, draft
from tests.ui.harness.audit import audit


@pytest.fixture
def path(tmp_path: Path, paths: Paths) -> Path:
    """A register with two agreements, a trigger of a stranger and a value that is none."""
    path = tmp_path / "ricevuto.accordi"
    with closing(create_register(path, clock=lambda: TODAY, author="prova", paths=paths)) as register:
        register.perform(CreateAgreement(draft(reference="A-001", notes="uno")))
        register.perform(CreateAgreement(draft(reference="A-002", notes="due")))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE period SET act_date = '2018-13-45' WHERE agreement_id = 1")
        connection.execute("CREATE TRIGGER zz AFTER UPDATE ON agreement BEGIN DELETE FROM agreement; END")
    return path


def refusal(qtbot, window) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box: QMessageBox = window.findChildren(QMessageBox)[0]
    return box


def button(box: QMessageBox, text: str) -> QPushButton:
    return next(one for one in box.findChildren(QPushButton) if text in one.text())


def choose_target(qtbot, window, target: Path) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    dialog = window.findChildren(QFileDialog)[0]
    dialog.selectFile(str(target))
    dialog.accept()


def test_its_contents_are_taken_over_and_what_was_left_out_is_told(qtbot, begin, path):
    before = path.read_bytes()
    window = begin(Wish(path)).window
    box = refusal(qtbot, window)
    assert "trigger zz" in box.informativeText()
    button(box, "Riprendi il contenuto").click()
    target = path.with_name("nuovo.accordi")
    choose_target(qtbot, window, target)
    qtbot.waitUntil(lambda: bool(window.findChildren(SalvageDialog)))
    report = window.findChildren(SalvageDialog)[0]
    assert audit(report) == []
    assert "period 1: act_date" in report.text.toPlainText()
    assert window.context.register.path == target
    assert window.context.register.agreements.counts(EVERYTHING).total == 2
    assert path.read_bytes() == before
    report.accept()


def test_it_is_stopped_and_nothing_is_made(qtbot, begin, path, monkeypatch):
    go_on, take = Event(), take_contents

    def take_slowly(storage, source, author, progress):
        while not go_on.wait(0.05):
            progress(SalvageStep.READ, 0, 1)
        return take(storage, source, author, progress)

    monkeypatch.setattr(watched_task, "_WORTH_SHOWING_MS", 0)
    monkeypatch.setattr(salvage, "take_contents", take_slowly)
    window = begin(Wish(path)).window
    button(refusal(qtbot, window), "Riprendi il contenuto").click()
    target = path.with_name("nuovo.accordi")
    choose_target(qtbot, window, target)
    qtbot.waitUntil(lambda: bool(window.findChildren(ProgressDialog)))
    dialog = window.findChildren(ProgressDialog)[0]
    assert audit(dialog) == []
    dialog.stop_button.click()
    assert "nessun registro" in dialog.step.text()
    go_on.set()
    qtbot.waitUntil(lambda: not window.context.tasks.busy)
    assert not target.exists()
    assert window.context.register is None
    assert "Nessun registro" in window.bar.text()


def test_it_is_left_alone_by_cancel(qtbot, begin, path):
    before = path.read_bytes()
    window = begin(Wish(path)).window
    button(refusal(qtbot, window), "Annulla").click()
    qtbot.waitUntil(lambda: not window.context.tasks.busy)
    assert path.read_bytes() == before
    assert window.context.register is None
