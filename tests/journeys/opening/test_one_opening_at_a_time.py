# SPDX-License-Identifier: EUPL-1.2
"""Registers are opened one after the other: nothing asked for meanwhile is done twice, mixed up or lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from accordi_desktop.bootstrap import create_register
from accordi_desktop.paths import Paths
from accordi_desktop.register.register import Register
from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.application import Wish
from accordi_desktop.ui.registers.register_opener import RegisterFactory


@pytest.fixture
def opened() -> list[Register]:
    """Every register that was opened, in order."""
    return []


@pytest.fixture
def go_on() -> Event:
    """Holds every opening until it is set."""
    return Event()


@pytest.fixture
def openers(openers: RegisterFactory, opened: list[Register], go_on: Event) -> RegisterFactory:
    def held(work: Callable[..., Register]) -> Callable[..., Register]:
        def open_held(*arguments: object) -> Register:
            assert go_on.wait(60)
            opened.append(register := work(*arguments))
            return register

        return open_held

    return replace(openers, open=held(openers.open), create=held(openers.create), sample=held(openers.sample))


@pytest.fixture
def other(tmp_path: Path, paths: Paths) -> Path:
    """A register that is not open."""
    path = tmp_path / "altro.accordi"
    create_register(path, paths=paths).close()
    return path


def press_look_at_sample(window) -> None:
    """File by the mouse, Look at the sample by its key."""
    bar = window.menuBar()
    place = bar.actionGeometry(bar.actions()[0]).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_E)
    if (still_open := QApplication.activePopupWidget()) is not None:
        QTest.keyClick(still_open, Qt.Key.Key_Escape)


def is_ready(window) -> bool:
    return (
        window.context.register is not None
        and not window.opening.queue.busy
        and not window.context.tasks.busy
    )


def test_the_sample_asked_for_five_times_is_opened_once(begin, qtbot, opened, go_on) -> None:
    window = begin(Wish()).window
    for _ in range(5):
        press_look_at_sample(window)
    go_on.set()
    qtbot.waitUntil(lambda: is_ready(window))
    assert [one.path.stem for one in opened] == ["esempio"]
    assert not window.bar.isVisible()
    press_look_at_sample(window)
    qtbot.waitUntil(lambda: len(opened) == 2 and is_ready(window))


def test_what_opens_another_register_is_off_meanwhile(begin, qtbot, go_on) -> None:
    window = begin(Wish(sample=True)).window
    actions = window.actions_
    ways = (actions["new"], actions["new_register"], actions["open_register"], actions["open_sample"])
    qtbot.waitUntil(lambda: window.opening.queue.busy)
    assert [one.isEnabled() for one in ways] == [False] * 4
    assert not window.actions_["recent"].isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: is_ready(window))
    assert [one.isEnabled() for one in ways] == [True] * 4


def test_the_backups_are_off_while_another_register_is_opened(begin, qtbot, go_on, other) -> None:
    go_on.set()
    application = begin(Wish(other))
    window = application.window
    qtbot.waitUntil(lambda: is_ready(window))
    assert window.actions_["backups"].isEnabled()
    go_on.clear()
    window.actions_["open_sample"].trigger()
    assert not window.actions_["backups"].isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: is_ready(window))


def test_a_later_start_waits_for_the_opening_under_way(begin, qtbot, opened, go_on, other) -> None:
    application = begin(Wish(sample=True))
    qtbot.waitUntil(lambda: application.window.opening.queue.busy)
    application.take_request(str(other), False)
    application.take_request("", True)
    go_on.set()
    qtbot.waitUntil(lambda: len(opened) == 3 and is_ready(application.window))
    assert [one.path.stem for one in opened] == ["esempio", "altro", "esempio"]
    assert application.window.context.register is opened[-1]


def test_a_later_start_waits_for_the_dialog_that_is_open(begin, qtbot, opened, go_on, other) -> None:
    go_on.set()
    application = begin(Wish(sample=True))
    window = application.window
    qtbot.waitUntil(lambda: is_ready(window))
    window.show_agreement(1)
    window.actions_["renew"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    application.take_request(str(other), False)
    assert window.context.register is opened[0]
    assert len(opened) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: len(opened) == 2 and is_ready(window))
    assert window.context.register.path == other


def test_a_register_does_not_come_behind_a_dialog_opened_meanwhile(
    begin, qtbot, opened, go_on, other
) -> None:
    go_on.set()
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: is_ready(window))
    window.show_agreement(1)
    go_on.clear()
    window.opening.open(other)
    window.actions_["renew"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    go_on.set()
    qtbot.waitUntil(lambda: len(opened) == 2 and not window.context.tasks.busy)
    assert window.context.register is opened[0]
    dialog.reject()
    qtbot.waitUntil(lambda: is_ready(window))
    assert window.context.register is opened[1]


def test_a_form_filled_in_meanwhile_is_kept(begin, qtbot, opened, go_on, other) -> None:
    go_on.set()
    window = begin(Wish(sample=True)).window
    qtbot.waitUntil(lambda: is_ready(window))
    window.show_agreement(1)
    go_on.clear()
    window.opening.open(other)
    window.actions_["edit"].trigger()
    window.register_page.details.editing.pane.focus_section("reference")
    field = window.register_page.details.editing.pane.at("reference").edit
    QTest.keyClicks(field, "9")
    qtbot.waitUntil(window.register_page.details.is_dirty)
    go_on.set()
    qtbot.waitUntil(lambda: len(opened) == 2 and is_ready(window))
    assert window.context.register is opened[0]
    assert field.text() == "9A-001"
    assert "altro" in window.bar.text()
    window.actions_["discard"].trigger()
    window.opening.open(other)
    qtbot.waitUntil(lambda: window.context.register.path == other and is_ready(window))


def test_the_same_file_is_opened_again_after_the_sample(begin, qtbot, opened, go_on, other) -> None:
    """The register before is still being closed when it is asked for again."""
    go_on.set()
    window = begin(Wish(other)).window
    qtbot.waitUntil(lambda: is_ready(window))
    window.opening.open_sample()
    window.opening.open(other)
    qtbot.waitUntil(lambda: len(opened) == 3 and is_ready(window))
    assert window.context.register.path == other
    assert not window.bar.isVisible()


def test_a_recent_register_can_be_chosen_once_there_is_one(begin, qtbot, go_on, other) -> None:
    go_on.set()
    window = begin(Wish()).window
    window.actions_["recent"].menu().aboutToShow.emit()
    assert not window.actions_["recent"].isEnabled()
    window.opening.open(other)
    qtbot.waitUntil(lambda: is_ready(window))
    assert window.actions_["recent"].isEnabled()


def test_settings_that_cannot_be_written_do_not_keep_a_register_from_opening(
    begin, qtbot, go_on, other, monkeypatch
) -> None:
    def refuse(_settings: Settings) -> None:
        raise PermissionError(13, "Permission denied", "settings.toml")

    go_on.set()
    window = begin(Wish()).window
    monkeypatch.setattr(Settings, "save", refuse)
    window.opening.open(other)
    qtbot.waitUntil(lambda: is_ready(window))
    assert window.context.register.path == other
    assert "settings.toml" in window.bar.text()
