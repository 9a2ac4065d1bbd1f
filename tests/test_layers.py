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


def test_the_register_speaks_no_dialect_of_a_database():
    """Only full-text search, which no two databases have alike, is asked in the words of SQLite."""
    search = {"filters.py", "search.py", "similar.py"}
    dialect = re.compile(r"\b(rowid|json_each|MATERIALIZED|PRAGMA|GLOB|group_concat)\b|\bdialects\b")
    found = {
        str(file.relative_to(ROOT))
        for file in (ROOT / "accordi_desktop" / "register").rglob("*.py")
        if dialect.search(file.read_text(encoding="utf-8"))
    }
    assert {name for name in found if Path(name).name not in search} == set()


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
