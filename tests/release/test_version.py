# SPDX-License-Identifier: EUPL-1.2
"""The version is written in `accordi_desktop/__init__.py`; whatever repeats it says the same."""

import re
import tomllib
from pathlib import Path

import pytest

from accordi_desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
WINGET = sorted((ROOT / ".ci" / "windows" / "winget").glob("*.yaml"))


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def test_the_package_takes_its_version_from_the_program():
    settings = tomllib.loads(text("pyproject.toml"))
    assert settings["project"]["dynamic"] == ["version"]
    assert settings["tool"]["hatch"]["version"]["path"] == "accordi_desktop/__init__.py"


def test_the_changelog_begins_with_this_version():
    versions = re.findall(r"^## \[(\d\S*)\]", text("CHANGELOG.md"), re.MULTILINE)
    assert versions[0] == __version__
    assert len(versions) == len(set(versions))


def test_no_entry_of_the_changelog_is_told_twice():
    entries = re.split(r"\n(?=- |#)", text("CHANGELOG.md"))
    told = [" ".join(entry.split()) for entry in entries if entry.startswith("- ")]
    assert sorted(told) == sorted(set(told))


@pytest.mark.parametrize("manifest", WINGET, ids=lambda path: path.name)
def test_winget_is_told_this_version_only(manifest):
    numbers = re.findall(r"(?<![\d.])\d+\.\d+\.\d+(?![\d.])", manifest.read_text(encoding="utf-8"))
    manifest_format = "1.6.0"
    assert set(numbers) == {__version__, manifest_format}


def test_the_readme_names_no_version_that_would_grow_old():
    assert not re.findall(r"Accordi-\d[\w.]*-setup|\bv\d+\.\d+\.\d+", text("README.md"))
