# SPDX-License-Identifier: EUPL-1.2
"""The built folder: complete, free of what it does not need, and it works."""

import json
import os
import time
from pathlib import Path

import pytest

from accordi_desktop import __version__
from accordi_desktop.assets import resource
from tests.windows.desktop import close, run, running, wait_for, windows_titled
from tests.windows.executables import details_of, executables, is_signed, manifest_of, missing_imports

BUNDLE = Path(os.environ.get("ACCORDI_BUNDLE", ""))
WINDOW, CONSOLE = BUNDLE / "Accordi.exe", BUNDLE / "accordi.com"
INSIDE = BUNDLE / "_internal"
# The library that typesets is 62 MB of it: the first version that can keep both standards of a PDF at once.
CEILING = 150_000_000
STEPS = 11

pytestmark = pytest.mark.skipif("ACCORDI_BUNDLE" not in os.environ, reason="no bundle was built")


def is_shipped(path: Path) -> bool:
    """Whether a file of `resources/` is for the program, and not for those who work on it."""
    made_from = ("linux", "notices") if path.name != "THIRD-PARTY-NOTICES.txt" else ()
    return path.suffix not in {".py", ".ts", ".pyc"} and path.parts[0] not in made_from


def names() -> set[str]:
    return {path.name.lower() for path in BUNDLE.rglob("*")}


def test_every_library_that_is_imported_is_there():
    assert missing_imports(BUNDLE) == set()


def test_nothing_of_the_machine_it_was_built_on_is_inside():
    for path in executables(BUNDLE):
        start = path.read_bytes()[:4096]
        assert b"Wine builtin" not in start
        assert b"Wine placeholder" not in start
    assert not names() & {"bcryptprimitives.dll", "icuuc.dll", "mscms.dll", "ucrtbase.dll"}
    assert not [
        name for name in names() if "panda" in name or name.startswith(("api-ms-", "libgcc", "libstdc"))
    ]


def test_python_is_the_one_its_makers_signed():
    # python3.dll only hands on to python311.dll; under Wine it is made at set-up.
    ours = [*INSIDE.glob("*.pyd"), INSIDE / "python311.dll"]
    assert len(ours) > 8
    assert [path.name for path in ours if not is_signed(path)] == []


@pytest.mark.parametrize(
    "unwanted",
    [
        "opengl32sw",
        "qt6qml",
        "qt6quick",
        "webengine",
        "qt6pdf",
        "tcl86",
        "tk86",
        "libssl",
        "qicns",
        "_avif",
        "tzdata",
    ],
)
def test_what_the_program_does_not_use_is_left_out(unwanted):
    assert [name for name in names() if unwanted in name] == []


def test_the_resources_are_all_there():
    root = resource()
    wanted = {path.relative_to(root) for path in root.rglob("*") if path.is_file()}
    there = INSIDE / "accordi_desktop" / "resources"
    missing = {str(path) for path in wanted if is_shipped(path) and not (there / path).is_file()}
    assert missing == set()
    assert not [path for path in wanted if not is_shipped(path) and (there / path).exists()]
    migrations = INSIDE / "accordi_desktop" / "storage" / "migrations"
    assert (migrations / "env.py").is_file()
    assert len(list((migrations / "versions").glob("00*.py"))) >= 2


def test_the_licences_of_all_parts_are_handed_on():
    told = (BUNDLE / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
    assert "EUROPEAN UNION PUBLIC LICENCE" in (BUNDLE / "LICENSE.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "SQLAlchemy" in told
    for folder in ("PySide6", "shiboken6"):  # where the notices say that Qt can be replaced
        assert list((INSIDE / folder).glob("*.dll"))


@pytest.mark.parametrize("program", [WINDOW, CONSOLE], ids=lambda path: path.name)
def test_a_program_says_what_it_is_and_what_it_asks_for(program):
    manifest = manifest_of(program)
    assert 'level="asInvoker"' in manifest
    assert ">UTF-8</activeCodePage>" in manifest
    assert ">true</longPathAware>" in manifest
    assert ">PerMonitorV2</dpiAwareness>" in manifest
    details = details_of(program)
    assert (details["ProductName"], details["FileVersion"]) == ("Accordi", __version__)


def test_the_size_stays_below_the_ceiling():
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file())
    print(f"\nbundle: {size / 1e6:.1f} MB")
    assert size < CEILING


def test_the_program_proves_itself():
    said = run(CONSOLE, "self-test", patience=240)
    lines = said.stdout.decode().splitlines()
    print("", *lines, sep="\n")
    assert (said.returncode, said.stderr) == (0, b"")
    assert [line.split()[0] for line in lines] == ["bene"] * STEPS


def test_the_command_line_speaks_utf8_to_a_pipe(tmp_path):
    said = run(CONSOLE, "list", "--sample", "--json", "--data-dir", str(tmp_path / "Nicolò Đoković"))
    assert said.returncode == 0
    assert "Ušakovs" in said.stdout.decode() or json.loads(said.stdout.decode())
    assert run(CONSOLE, "--version").stdout.decode().strip() == f"accordi {__version__}"


def test_a_wrong_call_is_told_on_stderr(tmp_path):
    said = run(CONSOLE, "show", "A-999", "--sample", "--data-dir", str(tmp_path))
    assert said.returncode == 1
    assert said.stderr.decode().startswith("accordi: ")


def test_the_window_comes_and_goes(tmp_path):
    began = time.monotonic()
    with running([str(WINDOW), "--sample", "--data-dir", str(tmp_path / "dati à")]) as program:
        window = wait_for(lambda: windows_titled("Accordi"))[0]
        print(f"\nwindow after {time.monotonic() - began:.1f} s")
        wait_for(lambda: windows_titled("esempio"))
        close(window)
        assert program.wait(60) == 0
