# SPDX-License-Identifier: EUPL-1.2
"""The window keeps the register safe: backups when it is closed, restores, a damaged file mended."""

import os
from contextlib import closing
from pathlib import Path
from shutil import rmtree

import pytest
from PySide6.QtWidgets import QLabel

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.sample import sample_data
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.registers.backups.damaged_dialog import DamagedDialog
from accordi_desktop.ui.registers.backups.dialog import BackupsDialog
from tests.builders import EVERYTHING
from tests.journeys.conftest import TODAY
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def path(tmp_path: Path, paths) -> Path:
    """A register with some work in it and a backup of the state before."""
    path = tmp_path / "registro.accordi"
    create_register(path, founding=sample_data(), author="prova", paths=paths).close()
    with closing(open_register(path, clock=lambda: TODAY, author="prova", paths=paths)) as register:
        register.perform(DeleteAgreements((1,)))
    return path


def total(window) -> int:
    return int(window.context.register.agreements.counts(EVERYTHING).total)


def opened(qtbot, application) -> None:
    qtbot.waitUntil(lambda: application.window.context.register is not None)
    qtbot.waitUntil(lambda: not application.window.context.tasks.busy)


def dialog_of(qtbot, window, kind):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_a_backup_is_made_looked_at_and_restored(qtbot, begin, path):
    application = begin(Wish(path))
    opened(qtbot, application)
    window = application.window
    window.actions_["backups"].trigger()
    dialog = dialog_of(qtbot, window, BackupsDialog)
    assert audit(dialog) == []
    before = dialog.model.rowCount()
    dialog.make_button.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == before + 1)
    assert dialog.model.index(0, 1).data() == "Fatta a mano"
    assert dialog.model.index(0, 2).data() == "4"
    dialog.table.selectRow(dialog.model.rowCount() - 1)
    asked = []
    window.context.prompts.confirm = lambda *said, **_: asked.append(said)
    dialog.restore_button.click()
    with gone(qtbot, dialog):
        asked[0][-1]()
    opened(qtbot, application)
    assert total(window) == 5
    assert "ripristinata" in window.bar.text()


def test_the_register_is_checked_from_the_dialog(qtbot, begin, path):
    application = begin(Wish(path))
    opened(qtbot, application)
    application.window.actions_["backups"].trigger()
    dialog = dialog_of(qtbot, application.window, BackupsDialog)
    dialog.check_button.click()
    assert not dialog.check_button.isEnabled()
    qtbot.waitUntil(dialog.check_button.isEnabled)
    assert dialog.line.said.text() == "Il registro è in ordine."


def test_a_damaged_register_is_told_and_mended(qtbot, begin, path, paths):
    content = bytearray(path.read_bytes())
    content[-9] ^= 1
    path.write_bytes(content)
    application = begin(Wish(path))
    window = application.window
    dialog = dialog_of(qtbot, window, DamagedDialog)
    assert audit(dialog) == []
    assert "non è andato perso nulla" in dialog.since.text()
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    with gone(qtbot, dialog):
        dialog.restore_button.click()
    opened(qtbot, application)
    assert total(window) == 4
    (quarantined_file,) = path.parent.glob("*.danneggiato-*")
    assert quarantined_file.name in window.bar.text()
    assert quarantined_file.read_bytes() == content


def test_the_changes_that_are_lost_are_listed(qtbot, begin, path, paths):
    register = open_register(path, clock=lambda: TODAY, author="prova", paths=paths)
    register.perform(DeleteAgreements((2, 3)))
    register.backups._hook = None  # as after a power cut
    register.close()
    content = bytearray(path.read_bytes())
    content[92] ^= 1
    path.write_bytes(content)
    application = begin(Wish(path))
    dialog = dialog_of(qtbot, application.window, DamagedDialog)
    assert dialog.changes.count() == 1
    assert "prova: spostamento di 2 accordi nel cestino" in dialog.changes.item(0).text()
    assert audit(dialog) == []
    dialog.reject()


def test_a_second_folder_that_fails_shows_a_sign(qtbot, begin, path, paths, tmp_path):
    application = begin(Wish(path))
    opened(qtbot, application)
    window = application.window
    assert window.backup_controller.sign.isHidden()
    window.actions_["backups"].trigger()
    dialog = dialog_of(qtbot, window, BackupsDialog)
    dialog.second.choose(tmp_path / "chiavetta")
    assert "non si trova" in dialog.second.problem.text()
    assert window.context.settings.backup_folder == ""
    (tmp_path / "chiavetta").mkdir()
    dialog.second.choose(tmp_path / "chiavetta")
    qtbot.waitUntil(lambda: bool(list((tmp_path / "chiavetta").rglob("*.json"))))
    qtbot.waitUntil(dialog.make_button.isEnabled)
    rmtree(tmp_path / "chiavetta")
    dialog.make_button.click()
    qtbot.waitUntil(lambda: "non si trova" in dialog.line.said.text())
    dialog.reject()
    assert window.backup_controller.sign.isVisible()
    (tmp_path / "chiavetta").mkdir()
    backup_service_of(path, paths).make(BackupReason.MANUAL)
    window.backup_controller.show_failure()
    assert window.backup_controller.sign.isHidden()
    assert list((tmp_path / "chiavetta").rglob("*.accordi"))


def test_what_a_crash_left_is_removed_when_asked(qtbot, begin, path):
    application = begin(Wish(path))
    opened(qtbot, application)
    window = application.window
    store = window.context.register.documents
    orphan = store.path_of(store.store_bytes(b"orfano", "lettera.txt").digest)
    os.utime(orphan, (0, 0))
    asked = []
    window.context.prompts.confirm = lambda *said, **_: asked.append(said)
    window.actions_["backups"].trigger()
    dialog = dialog_of(qtbot, window, BackupsDialog)
    dialog.check_button.click()
    qtbot.waitUntil(lambda: bool(asked))
    assert "c’è un file" in asked[0][2]
    assert orphan.is_file()
    asked[0][-1]()
    assert not orphan.exists()
    assert dialog.line.said.text() == "Rimosso un file non più usato."
