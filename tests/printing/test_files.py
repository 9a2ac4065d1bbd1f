# SPDX-License-Identifier: EUPL-1.2
"""Files of summaries: names that every system takes, contents whole or not at all."""

import os
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.file_names import FileNames
from accordi_desktop.printing.summaries import write_summaries
from accordi_desktop.storage.atomic_file import write_file
from accordi_desktop.wording import Words
from tests.printing import sheets

FORBIDDEN = set('<>:"/\\|?*') | {chr(code) for code in range(32)}
RESERVED = {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}


def test_reference_and_counterpart_name_the_file():
    assert FileNames().name("A-001", "Riga", ending=".pdf") == "A-001 Riga.pdf"


@given(
    st.lists(st.text() | st.sampled_from(["con", "NUL.x", "a:b", "..", "riga", "RIGA", "Città"]), max_size=12)
)
def test_any_text_becomes_a_name_windows_takes(texts):
    names = FileNames()
    given_out = [names.name(text, ending=".pdf") for text in texts]
    assert len({name.casefold() for name in given_out}) == len(texts)
    for name in given_out:
        assert not FORBIDDEN & set(name)
        assert PureWindowsPath(name).name == name
        assert name.split(".")[0].strip().casefold() not in RESERVED
        assert len(name) < 120
        assert len(name.encode()) < 255
        assert not name.startswith((" ", "."))


def test_a_file_for_each_agreement(tmp_path: Path):
    told: list[Path] = []
    folder = tmp_path / "stampe" / "2026"
    written = write_summaries(
        sheets.SEED, folder, sheets.OFFICE, Words("it"), sheets.TODAY, on_written=told.append
    )
    assert [path.name for path in written][:2] == [
        "A-001 Città di Riga.pdf",
        "A-002 NYC Mayor’s Office of Digital Strategy.pdf",
    ]
    assert told == list(written)
    assert sorted(folder.iterdir()) == sorted(written)
    assert all(path.read_bytes().startswith(b"%PDF-") for path in written)


def test_two_agreements_that_would_share_a_name_get_two_files(tmp_path: Path):
    shouted = replace(sheets.RIGA.content, reference="a-001")
    twins = (sheets.RIGA, sheets.sheet(shouted))
    written = write_summaries(twins, tmp_path, sheets.OFFICE, Words("it"), sheets.TODAY)
    assert written[1].name == "a-001 Città di Riga (2).pdf"


def test_a_folder_that_is_a_file_is_told(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(AccordiError) as caught:
        write_summaries(sheets.SEED, tmp_path / "file", sheets.OFFICE, Words("it"), sheets.TODAY)
    assert "file" in Words("it").error(caught.value)


def test_a_target_that_cannot_be_replaced_is_told_and_nothing_is_left(tmp_path: Path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(AccordiError, match="cannot_write"):
        write_file(tmp_path / "a.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(_descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AccordiError, match="disk_full"):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_told(tmp_path: Path):
    with pytest.raises(AccordiError, match="cannot_write"):
        write_file(tmp_path / "gone" / "a.pdf", b"new")
