# SPDX-License-Identifier: EUPL-1.2
"""Which way imports run, and what every file owes to its readers."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES = 300
FOLDERS = ("accordi_desktop", "tests", "resources", ".ci")


@pytest.mark.parametrize("contracts", ["pyproject.toml", ".ci/run-time-imports.toml"])
def test_the_import_contracts_are_kept(contracts):
    """In a process of its own, for it silences every logger it finds."""
    script = (
        "from importlinter.cli import lint_imports; "
        f"raise SystemExit(lint_imports({contracts!r}, no_cache=True))"
    )
    asked = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert asked.returncode == 0, asked.stdout + asked.stderr


@pytest.mark.parametrize(
    "module", ["accordi_desktop.ui.window.main_window", "accordi_desktop.ui.app.application"]
)
def test_the_window_paints_before_the_heavy_parts_are_loaded(module):
    """What is loaded is asked of a fresh process: here, other tests have loaded everything."""
    heavy = {"sqlalchemy", "alembic", "typst"}
    script = f"import sys, {module}; print(*sorted({heavy!r} & set(sys.modules)))"
    asked = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.split() == []


# Backups read files without the register that made them; what is erased is wiped from the file too.
SPEAK_SQLITE = {"backup/copying.py", "backup/later_changes.py", "storage/erasure.py"}


def test_no_dialect_of_a_database_is_spoken_above_its_own_package():
    words = r"MATCH|rowid|json_each|json_extract|MATERIALIZED|PRAGMA|GLOB|group_concat|instr|fts5\w*|sqlite3"
    dialect = re.compile(rf"\b({words}|dialects|sqlite_(master|schema|sequence))\b")
    program = ROOT / "accordi_desktop"
    found = {
        file.relative_to(program).as_posix()
        for file in program.rglob("*.py")
        if dialect.search(file.read_text(encoding="utf-8"))
    }
    assert {one for one in found if not one.startswith(("storage/sqlite/", "storage/migrations/"))} == (
        SPEAK_SQLITE
    )


def sources() -> list[Path]:
    suffixes = {".py", ".typ", ".qss"}
    found = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*") if file.suffix in suffixes]
    return [*found, ROOT / ".ci" / "run"]


def test_every_source_file_names_its_licence():
    without = []
    for file in sources():
        head = file.read_text(encoding="utf-8").splitlines()[:2]
        if not any("SPDX-License-Identifier: EUPL-1.2" in line for line in head):
            without.append(str(file.relative_to(ROOT)))
    assert without == []


def test_no_file_of_the_program_is_long():
    long = {
        str(file.relative_to(ROOT)): lines
        for file in (ROOT / "accordi_desktop").rglob("*.py")
        if "versions" not in file.parts
        and (lines := len(file.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}
