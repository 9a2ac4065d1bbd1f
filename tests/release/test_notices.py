# SPDX-License-Identifier: EUPL-1.2
"""Nothing of others goes out without its licence: each component has its texts, and they are handed on."""

from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from accordi_desktop.cli import main
from accordi_desktop.ui.help.about import AboutDialog
from accordi_desktop.ui.theme.style import apply
from resources.notices.components import COMMON, TEXTS, components, normalised, pinned_versions
from resources.notices.compose import NOTICES, notices
from tests.ui.harness.audit import audit

COMPONENTS = components()
BY_DISTRIBUTION = {one.distribution: one for one in COMPONENTS if one.distribution}
COLLECTED = [one for one in COMPONENTS if one.distribution and not one.copyright]


def needed(name: str, platform: str) -> set[str]:
    """A distribution and all that it requires on a platform, without extras."""
    found = {normalised(name)}
    for text in distribution(name).requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"sys_platform": platform, "extra": ""}):
            found |= needed(requirement.name, platform)
    return found


@pytest.fixture
def window(qtbot, qapp) -> QWidget:
    """What the dialog stands over."""
    apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_every_pinned_distribution_is_a_component_and_no_other():
    assert BY_DISTRIBUTION.keys() == pinned_versions().keys()


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_every_distribution_the_program_requires_is_a_component(platform):
    assert needed("accordi-desktop", platform) - {"accordi-desktop"} <= BY_DISTRIBUTION.keys()


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda one: one.name)
def test_every_component_has_a_licence_text(component):
    paths = [*component.own_texts(), *(COMMON / f"{name}.txt" for name in component.common)]
    texts = [path.read_text(encoding="utf-8").strip() for path in paths]
    assert all(texts)
    assert len("".join(texts)) > 200
    if not component.distribution:
        assert component.copyright


def test_no_text_lies_there_for_nothing():
    used = {f"{name}.txt" for one in COMPONENTS for name in one.common}
    assert {path.name for path in COMMON.iterdir()} == used
    folders = {path.name for path in TEXTS.iterdir()} - {COMMON.name}
    assert folders == {one.distribution for one in COLLECTED}


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda one: one.name)
def test_the_notices_hold_every_text(component):
    told = notices()
    assert f"{component.name}" in told
    for path in [*component.own_texts(), *(COMMON / f"{name}.txt" for name in component.common)]:
        assert path.read_text(encoding="utf-8").strip("\n") in told


def test_the_notices_say_what_the_lgpl_asks_for():
    told = " ".join(notices().split())
    assert f"PySide6 e Shiboken6) {pinned_versions()['pyside6-essentials']}" in told
    for said in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "https://code.qt.io",
        "si possono sostituire",
        "can be replaced by modified, compatible",
        "reverse engineered for",
    ):
        assert said in told


def test_the_program_has_the_notices_of_these_sources():
    assert NOTICES.read_text(encoding="utf-8") == notices(), "run: uv run python -m resources.generate"


def test_the_wheel_hands_them_on_and_leaves_the_workshop_at_home(wheel):
    names = wheel.namelist()
    inside = "accordi_desktop/resources/notices/"
    assert [name for name in names if name.startswith(inside)] == [f"{inside}THIRD-PARTY-NOTICES.txt"]
    assert wheel.read(f"{inside}THIRD-PARTY-NOTICES.txt").decode() == notices()
    assert not [name for name in names if "resources/" in name and name.endswith((".py", ".ts"))]


def test_the_command_line_prints_them(capsys, tmp_path):
    assert main(["--data-dir", str(tmp_path), "licences"]) == 0
    assert capsys.readouterr().out == notices()


def test_the_window_shows_them_as_plain_text(qtbot, window):
    dialog = AboutDialog(window)
    dialog.open()
    view = dialog.findChild(QPlainTextEdit)
    assert view.isReadOnly()
    assert view.toPlainText() == NOTICES.read_text(encoding="utf-8")
    assert view.verticalScrollBar().maximum() > 0
    assert audit(dialog) == []
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(AboutDialog) is None)
