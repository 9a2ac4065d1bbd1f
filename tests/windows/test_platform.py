# SPDX-License-Identifier: EUPL-1.2
"""The program on Windows: where its data lie, files that are held, names Windows refuses, no printer."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register, open_sample
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.paths import Paths
from accordi_desktop.ui.preferences.autostart import start_with_system, starts_with_system
from accordi_desktop.ui.preview.printer import printer_there
from accordi_desktop.ui.theme.style import Scheme, apply
from tests.windows.desktop import windows_titled

on_the_desktop = pytest.mark.skipif(
    os.environ.get("QT_QPA_PLATFORM") == "offscreen", reason="needs the desktop of Windows"
)


def test_data_lie_in_the_local_application_data(home):
    local = Path(os.environ["WIN_PD_OVERRIDE_LOCAL_APPDATA"])
    assert Paths.of().data == local / "Accordi"
    assert Paths.of().log.is_relative_to(local)


def test_a_register_lives_in_a_folder_with_a_difficult_name(tmp_path):
    folder = tmp_path / "OneDrive - Comune di Città" / "成都 Đoković"
    folder.mkdir(parents=True)
    path = folder / "registro dell’ufficio.accordi"
    create_register(path, author="prova").close()
    with closing(open_register(path, author="prova")) as register:
        assert register.path == path


def test_a_path_longer_than_260_signs_can_be_opened(tmp_path):
    folder = tmp_path.joinpath(*("d" * 40 for _ in range(7)))
    try:
        folder.mkdir(parents=True)
    except OSError:
        pytest.skip("this Windows does not take long paths")
    create_register(folder / "registro.accordi", author="prova").close()


def test_a_backup_of_an_open_register_is_whole(tmp_path, home):
    path = tmp_path / "registro.accordi"
    with closing(create_register(path, author="prova")):
        backup = backup_service_of(path).make(BackupReason.MANUAL)
    with closing(sqlite3.connect(backup.file)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_register_that_is_held_elsewhere_is_not_restored_over(tmp_path, home):
    path = tmp_path / "registro.accordi"
    create_register(path, author="prova").close()
    backup_service = backup_service_of(path)
    backup = backup_service.make(BackupReason.MANUAL)
    before = path.read_bytes()
    with path.open("rb"), pytest.raises(AccordiError):
        backup_service.restore(backup)
    assert path.read_bytes() == before
    backup_service.restore(backup)


@pytest.mark.parametrize("name", ["CON.pdf", "a:b?.pdf", "nul", "x" * 300 + ".pdf", "fine. ", "com1.txt"])
def test_any_name_of_a_document_becomes_one_that_windows_takes(tmp_path, name):
    path = tmp_path / safe_name(name)
    path.write_bytes(b"%PDF-")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_windows_is_told_to_start_the_program_and_not_to():
    start_with_system(wanted=True)
    assert starts_with_system()
    start_with_system(wanted=False)
    assert not starts_with_system()


def test_a_computer_without_a_printer_is_known_as_such(qapp):
    assert printer_there() is bool(QPrinterInfo.availablePrinterNames())


@on_the_desktop
def test_a_window_stands_on_the_desktop(qtbot):
    # Without a screen behind it Windows draws all the same, and nobody sees it.
    window = QWidget()
    window.setWindowTitle("Finestra di prova")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(windows_titled("Finestra di prova")))


@on_the_desktop
def test_the_dark_scheme_reaches_the_title_bar(qapp, request):
    request.addfinalizer(lambda: apply(qapp, Scheme.SYSTEM))
    for scheme, wanted in ((Scheme.DARK, Qt.ColorScheme.Dark), (Scheme.LIGHT, Qt.ColorScheme.Light)):
        apply(qapp, scheme)
        assert QApplication.styleHints().colorScheme() is wanted


def test_the_sample_opens_in_a_profile_with_accents(tmp_path):
    with closing(open_sample(tmp_path / "Nicolò Đoković" / "AppData")) as register:
        assert register.path.exists()
