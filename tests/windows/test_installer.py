# SPDX-License-Identifier: EUPL-1.2
"""The installer, in silence, for a user whose name is not ASCII: new, over an older one, and away again."""

import os
import subprocess
import sys
import winreg
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from accordi_desktop import __version__
from accordi_desktop.bootstrap import create_register
from tests.windows.desktop import close, run, running, wait_for, windows_titled

assert sys.platform == "win32"

INSTALLER = os.environ.get("ACCORDI_INSTALLER", "")
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Accordi"
FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
OPEN = r"Software\Classes\Accordi.Registro\shell\open\command"

pytestmark = pytest.mark.skipif(not INSTALLER, reason="no installer was built")


def value(key: str, name: str = "") -> str | None:
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    except FileNotFoundError:
        return None


@pytest.fixture
def local(tmp_path: Path, monkeypatch) -> Iterator[Path]:
    """The local application data of a user named Nicolò Đoković."""
    local = tmp_path / "Nicolò Đoković" / "AppData" / "Local"
    local.mkdir(parents=True)
    monkeypatch.delenv("WIN_PD_OVERRIDE_LOCAL_APPDATA")
    monkeypatch.setenv("LOCALAPPDATA", str(local))
    forget_earlier_place()
    before = value(FOLDERS, "Local AppData")
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, FOLDERS) as key:
        winreg.SetValueEx(key, "Local AppData", 0, winreg.REG_EXPAND_SZ, str(local))
        yield local
        if before is None:
            winreg.DeleteValue(key, "Local AppData")
        else:
            winreg.SetValueEx(key, "Local AppData", 0, winreg.REG_EXPAND_SZ, before)


def forget_earlier_place() -> None:
    """An upgrade goes where the program is: a run that was cut off must not lead this one."""
    with suppress(FileNotFoundError):
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, r"Software\Accordi")


def test_it_installs_runs_upgrades_and_leaves_the_data(local, tmp_path):
    assert run(INSTALLER, "/S").returncode == 0
    place = local / "Programs" / "Accordi"
    told(place)
    assert value(UNINSTALL, "DisplayVersion") == __version__
    assert value(UNINSTALL, "InstallLocation") == str(place)
    assert value(r"Software\Classes\.accordi") == "Accordi.Registro"
    assert value(OPEN) == f'"{place / "Accordi.exe"}" "%1"'
    assert run(place / "accordi.com", "--version").stdout.decode().strip() == f"accordi {__version__}"

    path = tmp_path / "registro dell’ufficio à 成都.accordi"
    create_register(path, author="prova").close()
    # What the Explorer does at a double click; Wine's does not look among the types of the user.
    command = str(value(OPEN)).replace("%1", str(path))
    with running(command) as program:
        window = wait_for(lambda: windows_titled("ufficio"))[0]
        assert run(INSTALLER, "/S").returncode == 3  # it runs: nothing is touched
        assert (place / "_internal" / "python311.dll").exists()
        close(window)
        assert program.wait(60) == 0

    left_over = place / "_internal" / "of an older version.dll"
    left_over.write_text("x", encoding="utf-8")
    wait_for(lambda: run(INSTALLER, "/S").returncode == 0)
    assert not left_over.exists()
    assert (place / "Accordi.exe").exists()

    data = local / "Accordi"
    kept = {file.relative_to(data) for file in data.rglob("*") if file.is_file()}
    assert kept
    assert run(place / "Uninstall.exe", "/S").returncode == 0
    wait_for(lambda: not place.exists())
    assert {file.relative_to(data) for file in data.rglob("*") if file.is_file()} == kept
    assert path.exists()
    assert value(UNINSTALL, "DisplayVersion") is None
    assert value(OPEN) is None
    assert value(r"Software\Classes\.accordi") is None


def told(place: Path) -> None:
    """Say what the installer did, for the log of the run."""
    files = [path for path in place.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    print(f"\ninstalled {len(files)} files, {size / 1e6:.1f} MB, in {place}")
    listed = subprocess.run(
        ["reg", "query", rf"HKCU\{UNINSTALL}"], capture_output=True, stdin=subprocess.DEVNULL, check=False
    )
    print(listed.stdout.decode(errors="replace"))
