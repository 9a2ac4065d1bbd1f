# SPDX-License-Identifier: EUPL-1.2
"""A register of an earlier version opened in the window: it is shown, stopped, or carried through."""

from pathlib import Path
from threading import Event

import pytest

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.bootstrap import backup_service_of
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.storage.sqlite.header import SCHEMA_VERSION, read_header
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.registers import watched_task
from accordi_desktop.ui.registers.progress_dialog import ProgressDialog
from tests.builders import EVERYTHING
from tests.storage.schema.first_schema import first_register
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register of the first schema."""
    return first_register(tmp_path / "registro.accordi")


@pytest.fixture
def held(monkeypatch) -> Event:
    """Holds an upgrade at its backup until it is set."""
    go_on, backed_up = Event(), BackupService.before_migration

    def before_migration(backup_service, progress) -> None:
        while not go_on.wait(0.1):
            progress(0, 1)
        backed_up(backup_service, progress)

    monkeypatch.setattr(watched_task, "_WORTH_SHOWING_MS", 0)
    monkeypatch.setattr(BackupService, "before_migration", before_migration)
    return go_on


def shown(qtbot, window) -> ProgressDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ProgressDialog)))
    dialog: ProgressDialog = window.findChildren(ProgressDialog)[0]
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_it_is_updated_and_its_backup_is_told_of(qtbot, begin, path, paths, held):
    window = begin(Wish(path)).window
    dialog = shown(qtbot, window)
    assert audit(dialog) == []
    qtbot.waitUntil(lambda: dialog.step.text() == "Copia di sicurezza")
    with gone(qtbot, dialog):
        held.set()
    qtbot.waitUntil(lambda: window.context.register is not None)
    assert window.context.register.agreements.counts(EVERYTHING).total == 4
    assert "copie di sicurezza" in window.bar.text()
    assert read_header(path).schema_version == SCHEMA_VERSION
    reasons = [one.manifest.reason for one in backup_service_of(path, paths).folder.backups()]
    assert BackupReason.BEFORE_MIGRATION in reasons


def test_it_is_stopped_and_stays_as_it_was(qtbot, begin, path, held):
    content = path.read_bytes()
    window = begin(Wish(path)).window
    dialog = shown(qtbot, window)
    dialog.stop_button.click()
    assert dialog.isVisible()
    assert not dialog.stop_button.isEnabled()
    with gone(qtbot, dialog):
        pass
    held.set()
    qtbot.waitUntil(lambda: not window.context.tasks.busy)
    assert window.context.register is None
    assert path.read_bytes() == content
    assert "com’era" in window.bar.text()
    window.opening.open(path)
    qtbot.waitUntil(lambda: window.context.register is not None)


def test_closing_the_window_stops_it_too(qtbot, begin, path, held):
    content = path.read_bytes()
    window = begin(Wish(path)).window
    shown(qtbot, window)
    window.close()
    held.set()
    assert path.read_bytes() == content
    assert window.context.register is None
