# SPDX-License-Identifier: EUPL-1.2
"""A damaged register of which this computer has no backup: it is named, and a copy can be looked for."""

from contextlib import closing
from pathlib import Path
from shutil import copy, rmtree

import pytest
from PySide6.QtWidgets import QLabel

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register
from accordi_desktop.register.sample import sample_data
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.registers.backups.damaged_dialog import DamagedDialog
from accordi_desktop.ui.registers.backups.dialog import BackupsDialog
from tests.builders import EVERYTHING, empty_register
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def broken(tmp_path: Path, paths) -> Path:
    """A damaged register, a whole copy of it on a stick, and no backup here."""
    path = tmp_path / "rotto.accordi"
    create_register(path, founding=sample_data(), author="prova", paths=paths).close()
    (tmp_path / "chiavetta").mkdir()
    copy(path, tmp_path / "chiavetta" / "copia.accordi")
    content = bytearray(path.read_bytes())
    content[-9] ^= 1
    path.write_bytes(content)
    folder = backup_service_of(path, paths).folder.path
    for backup in folder.glob("0*"):
        backup.unlink()
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "chiavetta"


def dialog_of(qtbot, window, kind):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def texts(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def search(window, dialog, chosen: Path) -> None:
    """Press the button and choose a file."""
    window.context.prompts.ask_open_file = lambda _parent, _title, _filters, then, _folder=None: then(chosen)
    dialog.search_button.click()


def test_it_is_named_and_a_copy_on_a_stick_takes_its_place(qtbot, begin, broken, stick, paths) -> None:
    content = broken.read_bytes()
    window = begin(Wish(broken)).window
    dialog = dialog_of(qtbot, window, DamagedDialog)
    assert audit(dialog) == []
    assert "«rotto.accordi»" in texts(dialog)
    assert "non ce ne sono copie" in texts(dialog)
    assert not dialog.restore_button.isVisible()
    with gone(qtbot, dialog):
        search(window, dialog, stick / "copia.accordi")
    found = dialog_of(qtbot, window, DamagedDialog)
    assert "copia.accordi" in texts(found)
    assert audit(found) == []
    assert broken.read_bytes() == content
    with gone(qtbot, found):
        found.restore_button.click()
    qtbot.waitUntil(lambda: window.context.register is not None)
    assert window.context.register.path == broken
    assert window.context.register.agreements.counts(EVERYTHING).total == 5
    (quarantined_file,) = broken.parent.glob("*.danneggiato-*")
    assert quarantined_file.read_bytes() == content
    assert (stick / "copia.accordi").is_file()


def test_a_backup_with_its_manifest_is_taken_for_what_it_is(
    qtbot, begin, broken, stick, paths, tmp_path
) -> None:
    other = tmp_path / "altrove" / "registro.accordi"
    other.parent.mkdir()
    with closing(create_register(other, founding=sample_data(), author="prova", paths=paths)) as register:
        register.documents.store_bytes(b"gentile", "lettera.txt")
    backup = backup_service_of(other, paths).last_good()
    window = begin(Wish(broken)).window
    dialog = dialog_of(qtbot, window, DamagedDialog)
    with gone(qtbot, dialog):
        search(window, dialog, backup.file)
    found = dialog_of(qtbot, window, DamagedDialog)
    assert found._options.backup == backup
    found.reject()


@pytest.mark.parametrize("kind", ["itself", "photo", "damaged"])
def test_what_is_no_whole_copy_is_said_and_can_be_chosen_again(
    qtbot, begin, broken, stick, kind: str
) -> None:
    photo, damaged = stick / "foto.accordi", stick / "altra.accordi"
    photo.write_bytes(b"\x89PNG")
    damaged.write_bytes((stick / "copia.accordi").read_bytes()[:-4096])
    window = begin(Wish(broken)).window
    dialog = dialog_of(qtbot, window, DamagedDialog)
    search(window, dialog, {"itself": broken, "photo": photo, "damaged": damaged}[kind])
    qtbot.waitUntil(lambda: dialog.fault.text() != "")
    assert dialog.isVisible()
    with gone(qtbot, dialog):
        search(window, dialog, stick / "copia.accordi")
    dialog_of(qtbot, window, DamagedDialog).reject()


def test_the_backups_of_another_register_are_not_taken_for_its(qtbot, begin, broken, tmp_path, paths) -> None:
    register = empty_register(tmp_path)
    register.close()
    window = begin(Wish(register.path)).window
    qtbot.waitUntil(lambda: window.context.register is not None and not window.context.tasks.busy)
    window.opening.open(broken)
    dialog = dialog_of(qtbot, window, DamagedDialog)
    dialog.reject()
    assert "rotto.accordi" in window.bar.text()
    window.actions_["backups"].trigger()
    backups = dialog_of(qtbot, window, BackupsDialog)
    assert "registro" in backups.windowTitle()
    backups.reject()


def test_with_backups_here_another_copy_can_be_chosen_too(qtbot, begin, broken, stick, paths) -> None:
    """The newest one here may be older than the one on the stick."""
    rmtree(backup_service_of(broken, paths).folder.path)
    copy(stick / "copia.accordi", broken)
    with closing(open_register(broken, author="prova", paths=paths)):
        pass
    content = bytearray(broken.read_bytes())
    content[-9] ^= 1
    broken.write_bytes(content)
    window = begin(Wish(broken)).window
    dialog = dialog_of(qtbot, window, DamagedDialog)
    assert dialog.restore_button.isVisible()
    with gone(qtbot, dialog):
        search(window, dialog, stick / "copia.accordi")
    assert "copia.accordi" in texts(dialog_of(qtbot, window, DamagedDialog))
    dialog_of(qtbot, window, DamagedDialog).reject()
