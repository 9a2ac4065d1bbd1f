# SPDX-License-Identifier: EUPL-1.2
"""The report for support helps whoever reads it, and tells nothing of people, files or agreements."""

import zipfile
from pathlib import Path

from accordi_desktop import __version__
from accordi_desktop.logs import describe
from accordi_desktop.support import write_support_report


def read(report: Path) -> dict[str, str]:
    with zipfile.ZipFile(report) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_has_versions_and_the_log_without_the_users_folder(tmp_path: Path, monkeypatch) -> None:
    home = tmp_path / "lucia.bianchi"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "accordi.log").write_text(f"ERROR {home}/registro.accordi gone\n", encoding="utf-8")
    (logs / "accordi.log.1").write_bytes(b"older \xff\n")
    (logs / "other.txt").write_text("no log", encoding="utf-8")
    write_support_report(tmp_path / "r.zip", logs, {"language": "it"})
    found = read(tmp_path / "r.zip")
    assert set(found) == {"report.txt", "logs/accordi.log", "logs/accordi.log.1"}
    assert f"accordi: {__version__}" in found["report.txt"]
    assert "language: it" in found["report.txt"]
    assert found["logs/accordi.log"] == "ERROR ~/registro.accordi gone\n"
    assert not any("lucia" in text for text in found.values())


def test_there_may_be_no_log_yet(tmp_path: Path) -> None:
    write_support_report(tmp_path / "r.zip", tmp_path / "none", {})
    assert set(read(tmp_path / "r.zip")) == {"report.txt"}


def test_an_error_is_described_without_its_message() -> None:
    try:
        int("Nils Ušakovs")
    except ValueError as error:
        said = describe(error)
    assert "Ušakovs" not in said
    assert "test_support.py" in said
