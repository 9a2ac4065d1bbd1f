# SPDX-License-Identifier: EUPL-1.2
"""The theme: contrast in both sets, icons in the colour of the moment, the style sheet's pictures."""

import gc
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from accordi_desktop.assets import resource
from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.icons import icon, pixmap_at
from accordi_desktop.ui.theme.palette import DARK, LIGHT, Palette, colours, of_system, qt_palette
from accordi_desktop.ui.theme.sheet import style_sheet
from accordi_desktop.ui.theme.style import Scheme, apply
from tests.ui.harness.audit import CONTRAST, contrasts
from tests.ui.harness.contrast import contrast

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def ratio(ink: str, ground: str) -> float:
    return contrast(QColor(ink), QColor(ground))


@BOTH
@pytest.mark.parametrize("ground", ["window", "surface", "alternate", "hover"])
@pytest.mark.parametrize("ink", ["text", "muted", "link", "danger", "brand"])
def test_text_stands_out_from_every_ground(palette: Palette, ink, ground):
    assert ratio(getattr(palette, ink), getattr(palette, ground)) >= CONTRAST


@BOTH
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_pressed"),
        ("on_selection", "selection"),
        ("on_brand", "brand"),
        ("disabled", "window"),
        ("disabled", "surface"),
    ],
)
def test_text_on_colour_stands_out(palette: Palette, ink, ground):
    assert ratio(getattr(palette, ink), getattr(palette, ground)) >= CONTRAST


@BOTH
@pytest.mark.parametrize("status", list(Status))
def test_every_pill_is_readable(palette: Palette, status):
    tone = palette.tones[status]
    assert ratio(tone.ink, tone.fill) >= CONTRAST


@BOTH
def test_messages_are_readable(palette: Palette):
    for tone in (palette.info_tone, palette.warning_tone):
        assert ratio(tone.ink, tone.fill) >= CONTRAST
        assert ratio(palette.text, tone.fill) >= CONTRAST


@BOTH
def test_fields_and_the_focus_are_seen(palette: Palette):
    for mark in (palette.control_edge, palette.accent, palette.danger):
        assert ratio(mark, palette.surface) >= 3
        assert ratio(mark, palette.window) >= 3


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_dressed_application_passes_the_audit(qtbot, qapp: QApplication, scheme):
    apply(qapp, scheme)
    widget = QWidget()
    qtbot.addWidget(widget)
    assert list(contrasts(widget)) == []
    assert colours().name == scheme.value


def test_apply_again_changes_the_colours(qapp: QApplication):
    apply(qapp, "light")
    assert colours() is LIGHT
    apply(qapp, "dark")
    assert colours() is DARK
    assert DARK.accent in qapp.styleSheet()


def test_a_system_palette_gives_no_colour_of_ours(qapp: QApplication):
    palette = QPalette(QColor("black"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#000001"))
    found = of_system(palette)
    assert found.name == "system"
    assert {tone.ink for tone in found.tones.values()} == {found.text}


def test_icons_take_the_colour_of_the_text(qapp: QApplication):
    picture = icon("renew")
    apply(qapp, "light")
    assert _ink(picture.pixmap(80, 80)) == LIGHT.text
    apply(qapp, "dark")
    assert _ink(picture.pixmap(80, 80)) == DARK.text
    assert _ink(picture.pixmap(80, 80, QIcon.Mode.Disabled)) == DARK.disabled
    assert _ink(icon("renew", "on_accent").pixmap(80, 80)) == DARK.on_accent


def test_icons_are_sharp_at_any_scale(qapp: QApplication):
    pixmap = icon("renew").pixmap(QSize(20, 20), 1.5)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (30, 1.5)
    assert pixmap_at("renew", 20, 2.0).width() == 40


def test_copies_of_icons_outlive_the_first(qapp: QApplication):
    for _ in range(20):
        copy = QIcon(icon("add"))
        copy.addPixmap(QPixmap(2, 2))  # makes Qt take a copy of the drawing part
        gc.collect()
        assert not copy.pixmap(16, 16).isNull()


def test_an_unknown_icon_is_refused(qapp: QApplication):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_an_icon(qapp: QApplication, status):
    assert not icon(f"status/{status}").isNull()


@BOTH
def test_the_style_sheet_finds_its_pictures(palette: Palette):
    paths = re.findall(r'url\("([^"]+)"\)', style_sheet(palette))
    assert paths
    for path in paths:
        assert not QImage(path).isNull(), path


@BOTH
def test_the_pictures_of_the_style_sheet_have_its_colours(palette: Palette):
    parts = resource("icons", "parts")
    assert palette.on_accent in (parts / f"check-{palette.name}.svg").read_text()
    assert palette.muted in (parts / f"chevron-down-{palette.name}.svg").read_text()


@BOTH
def test_the_disabled_group_is_readable(palette: Palette):
    group = qt_palette(palette)
    ink = group.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(ink, QColor(palette.surface)) >= CONTRAST


def _ink(pixmap: QPixmap) -> str:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    solid = (
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    )
    return next(solid).name()


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize("status", list(Status))
def test_the_dot_of_a_status_is_told_from_every_ground_of_a_row(palette, status):
    for ground in (palette.surface, palette.alternate, palette.hover, palette.selection):
        assert contrast(QColor(palette.tones[status].dot), QColor(ground)) >= 3
