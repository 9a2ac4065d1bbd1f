# SPDX-License-Identifier: EUPL-1.2
"""The quick start is one accessible page and names the keys the window has."""

import io
import json
import re
from datetime import date

import pikepdf
import pytest
from PySide6.QtGui import QAction

from accordi_desktop.assets import resource
from accordi_desktop.printing.quick_start import quick_start
from accordi_desktop.wording import Words
from tests.printing.reading import structure, text_of

LANGUAGES = ("it", "en")
PAGES = {language: quick_start(Words(language), date(2026, 11, 23)) for language in LANGUAGES}
TEXTS = {
    language: json.loads(resource("manual", language, "quick-start.json").read_text(encoding="utf-8"))
    for language in LANGUAGES
}
each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_language
def test_it_is_one_tagged_page(language):
    with pikepdf.open(io.BytesIO(PAGES[language].pdf)) as pdf:
        assert len(pdf.pages) == 1
        assert {"H1", "H2", "L", "Table"} <= structure(pdf)


@each_language
def test_everything_stands_on_it(language):
    page = "".join(text_of(PAGES[language].pdf).split())
    for section in TEXTS[language]["sections"]:
        for item in section["items"]:
            assert "".join(item.split()) in page


def test_both_languages_say_as_much():
    shapes = [[len(section["items"]) for section in TEXTS[language]["sections"]] for language in LANGUAGES]
    assert shapes[0] == shapes[1]
    assert [len(TEXTS[language]["keys"]) for language in LANGUAGES] == [6, 6]


@each_language
def test_its_keys_are_those_of_the_window(language, program_window):
    actions = program_window("it").actions_.findChildren(QAction)
    keys = {one.shortcut().toString() for one in actions}
    told = "  ".join(keys for keys, _what in TEXTS[language]["keys"])
    named = re.findall(r"(?:Ctrl\+)?(?:F\d|[A-Z1-5])(?= |$)", told)
    assert named
    # F1 is the system's key for help, F6 and the rest are ours.
    assert set(named) <= keys | {"F1"}
