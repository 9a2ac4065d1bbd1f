# SPDX-License-Identifier: EUPL-1.2
"""The command that opens the window, and the sentence where there can be none."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from accordi_desktop.cli.early_options import early_options
from accordi_desktop.cli.linux import system_libraries
from accordi_desktop.cli.parser import parse
from tests.cli.conftest import PROJECT, Accordi

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring what Qt needs")


@LINUX
def test_a_missing_library_is_told_by_its_package(accordi: Accordi, monkeypatch: pytest.MonkeyPatch) -> None:
    load = ctypes.CDLL

    def lacking(name: str) -> ctypes.CDLL:
        if name.startswith("libEGL"):
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        return load(name)

    monkeypatch.setattr(ctypes, "CDLL", lacking)
    said = accordi("--sample")
    assert said.code == 1
    assert "libegl1" in said.err or "libglvnd-egl" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("message", "package"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libegl1"),
        ("libxkbcommon.so.0: cannot open shared object file", "libxkbcommon0"),
        ("libnobody.so.3: cannot open shared object file", "libnobody.so.3"),
        ("No module named 'PySide6'", None),
    ],
)
def test_the_loader_names_the_library_and_we_the_package(
    monkeypatch: pytest.MonkeyPatch, message: str, package: str | None
) -> None:
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "debian"})
    assert system_libraries.package_of(message) == package


def test_another_family_of_systems_has_other_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "rocky", "ID_LIKE": "rhel fedora"})
    assert system_libraries.package_of("libxcb-cursor.so.0: cannot open") == "xcb-util-cursor"


@LINUX
@pytest.mark.parametrize(
    "environment",
    [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "wayland-987"}, {"QT_QPA_PLATFORM": "xcb"}],
    ids=str,
)
def test_a_display_that_is_not_there_is_told_before_qt_aborts(
    process: Accordi, environment: dict[str, str]
) -> None:
    said = process("--sample", **environment)
    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert "accordi list --sample" in said.err


@LINUX
def test_the_way_to_do_without_a_window_names_the_same_register(process: Accordi, tmp_path: Path) -> None:
    said = process(tmp_path / "mio.accordi")
    assert f"accordi list --register {tmp_path / 'mio.accordi'}" in said.err


@pytest.mark.parametrize(
    ("call", "file", "sample", "language"),
    [
        ([], None, False, None),
        (["a.accordi"], Path("a.accordi"), False, None),
        (["--sample", "--lang", "en"], None, True, "en"),
        (["--lang=en", "--sample"], None, True, "en"),
    ],
)
def test_a_call_without_a_command_is_the_window(
    call: list[str], file: Path | None, sample: bool, language: str | None
) -> None:
    arguments = parse(call, early_options(call))
    assert (arguments.file, arguments.sample, arguments.lang) == (file, sample, language)
    assert arguments.run.__module__ == "accordi_desktop.cli.window"


def test_reading_a_call_loads_neither_the_window_nor_the_database() -> None:
    """The window is there before the database is loaded, and a command never loads the window."""
    script = """
import sys
from accordi_desktop.cli.parser import parse
from accordi_desktop.cli.early_options import early_options
parse(["--sample"], early_options(["--sample"]))
print(sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "sqlalchemy", "alembic", "typst"}))
"""
    call = [sys.executable, "-c", script]
    done = subprocess.run(call, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
