# SPDX-License-Identifier: EUPL-1.2
"""The quick start is one accessible page and names the keys the window has."""

import io
import json
import re
from datetime import date

import pikepdf
from PySide6.QtCore import QObject

from accordi_desktop.assets import resource
from accordi_desktop.printing.quick_start import quick_start
from accordi_desktop.ui.actions import Actions
from accordi_desktop.wording import Words
from tests.printing.reading import structure, text_of

PAGE = quick_start(Words("it"), date(2026, 11, 23))
TEXT = json.loads(resource("manual", "it", "guida-rapida.json").read_text(encoding="utf-8"))


def test_it_is_one_tagged_page():
    with pikepdf.open(io.BytesIO(PAGE.pdf)) as pdf:
        assert len(pdf.pages) == 1
        assert {"H1", "H2", "L", "Table"} <= structure(pdf)


def test_everything_stands_on_it():
    page = "".join(text_of(PAGE.pdf).split())
    for section in TEXT["sections"]:
        for item in section["items"]:
            assert "".join(item.split()) in page


def test_its_keys_are_those_of_the_window(qapp):
    owner = QObject()
    keys = {one.shortcut().toString() for one in Actions(owner).children() if hasattr(one, "shortcut")}
    named = re.findall(r"(?:Ctrl\+)?(?:F\d|[A-Z1-5])(?= |$)", "  ".join(keys for keys, _what in TEXT["keys"]))
    assert named
    # F1 is the system's key for help, F6 and the rest are ours.
    assert set(named) <= keys | {"F1"}
