# SPDX-License-Identifier: EUPL-1.2
"""The window on a system without fonts: letters and not boxes, Chinese names too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import json, sys
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from accordi_desktop.ui.theme.style import apply

app = QApplication([])
apply(app, "light")

def drawn(text, bold=False):
    font = app.font()
    font.setBold(bold)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), glyph) for run in layout.glyphRuns() for glyph in run.glyphIndexes()]

print(json.dumps([drawn("Città di Łódź"), drawn("成都", bold=True)]))
"""
NO_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring fonts")
def test_every_letter_is_drawn_without_a_font_of_the_system(tmp_path: Path):
    settings = tmp_path / "fonts.conf"
    settings.write_text(NO_FONTS.format(folder=tmp_path / "none"), encoding="utf-8")
    environment = os.environ | {"FONTCONFIG_FILE": str(settings), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    latin, chinese = json.loads(done.stdout)
    assert {family for family, _glyph in latin} == {"Noto Sans"}
    assert {family for family, _glyph in chinese} == {"Noto Sans SC"}
    assert all(glyph for _family, glyph in (*latin, *chinese))
