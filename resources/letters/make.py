# SPDX-License-Identifier: EUPL-1.2
"""Makes the Word templates to start with: `python -m resources.letters.make`."""

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Cm, Pt

FOLDER = Path(__file__).parent
TEXTS = FOLDER / "texts.toml"
_MADE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_HEAD = {"it": ("{{ente}}", "{{ufficio}}", "{{indirizzo}}"), "en": ("{{body}}", "{{office}}", "{{address}}")}
_FOOT = {"it": "{{recapiti}}", "en": "{{contacts}}"}


def make(language: str, letter: dict[str, Any], path: Path) -> None:
    """Write one template: letterhead, date, addressee, subject, text."""
    document = Document()
    for moment in ("created", "modified"):
        setattr(document.core_properties, moment, _MADE)
    document.core_properties.title = letter["subject"]
    document.core_properties.author = ""
    document.core_properties.language = {"it": "it-IT", "en": "en-GB"}[language]
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(11)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    head = section.header
    for number, text in enumerate(_HEAD[language]):
        line = head.paragraphs[0] if number == 0 else head.add_paragraph()
        line.add_run(text).bold = number == 0
    section.footer.paragraphs[0].add_run(_FOOT[language])
    document.add_paragraph("{{oggi}}" if language == "it" else "{{today}}")
    for line_text in letter["addressee"]:
        document.add_paragraph(line_text).paragraph_format.space_after = Pt(0)
    document.add_paragraph()
    label = "Oggetto" if language == "it" else "Subject"
    document.add_paragraph().add_run(f"{label}: {letter['subject']}").bold = True
    for text in letter["text"]:
        document.add_paragraph(text)
    document.save(str(path))


if __name__ == "__main__":
    for code, letters in tomllib.loads(TEXTS.read_text(encoding="utf-8")).items():
        (FOLDER / code).mkdir(exist_ok=True)
        for name, letter in letters.items():
            make(code, letter, FOLDER / code / f"{name}.docx")
