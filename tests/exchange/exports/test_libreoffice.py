# SPDX-License-Identifier: EUPL-1.2
"""Workbooks and letters as LibreOffice reads them, where it is installed: no warning, every text there."""

import csv
import shutil
import subprocess

import pytest

from accordi_desktop.exchange.exports.columns import COLUMNS
from accordi_desktop.exchange.exports.xlsx_file import write_xlsx
from accordi_desktop.exchange.letters.letter import LetterKind, template_path, write_letter
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.register.values.drafts import TitleDraft
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, add
from tests.exchange.hostile_texts import HOSTILE

WORDS = Words("it")
SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def convert(tmp_path_factory):
    """Converts a file by a LibreOffice with a profile of its own; returns the file that came of it."""
    profile = tmp_path_factory.mktemp("profile")

    def to(path, form):
        command = [SOFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", form]
        ran = subprocess.run(
            [*command, "--outdir", str(path.parent), str(path)], capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0
        # Of Java, which it is built to miss, it always tells.
        told = [line for line in ran.stderr.splitlines() if "javaldx" not in line]
        assert told == []
        return path.with_suffix(f".{form.partition(':')[0]}")

    return to


def test_every_text_of_a_workbook_is_there(register, convert, tmp_path):
    for text in HOSTILE:
        add(register, titles=(TitleDraft(text),), purpose=text)
    ids = register.agreements.ids(EVERYTHING)
    write_xlsx(tmp_path / "accordi.xlsx", Selection(register, ids), COLUMNS, WORDS)
    found = convert(tmp_path / "accordi.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true")
    with found.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["Finalità"] for row in rows) == sorted(HOSTILE)
    assert {row["Firmato"] for row in rows} == {"01/03/2026"}


@pytest.mark.parametrize("kind", LetterKind)
def test_every_letter_is_a_document(sample, convert, tmp_path, kind):
    sheet = sample.agreements.sheet(1)
    letter = write_letter(sample, sheet, template_path(kind, "it"), WORDS)
    path = tmp_path / f"{kind.value}.docx"
    path.write_bytes(letter.content)
    assert convert(path, "pdf").read_bytes().startswith(b"%PDF")
