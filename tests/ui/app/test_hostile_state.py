# SPDX-License-Identifier: EUPL-1.2
"""The program starts over settings and window state of any content, and says what it put aside."""

import json
import struct
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QByteArray, QSettings

from accordi_desktop.paths import Paths
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.application import Application, Wish
from tests.ui.harness.filled_register import fill, openers
from tests.ui.harness.program import rest, settle, until


@pytest.fixture
def paths(tmp_path):
    return Paths.of(tmp_path / "dati")


@contextmanager
def started(paths, wish, *, register=True):
    application = Application(openers(paths), paths, wish)
    try:
        application.start()
        if register:
            until(lambda: application.window.context.register is not None)
            settle(application.window)
        rest()
        yield application.window
    finally:
        opened = application.window.context.register
        application.stop()
        if opened is not None:
            opened.close()


def look_at_every_page(window):
    for action in window.actions_.pages():
        action.trigger()
        settle(window)
        rest()


def geometry(x, y, width, height):
    """A geometry as Qt writes it, third version, of a screen as wide as the window."""
    rect = (x, y, x + width - 1, y + height - 1)
    return QByteArray(struct.pack(">IHH4i4iiBBi4i", 0x1D9D0CB, 3, 0, *rect, *rect, 7, 0, 0, width, *rect))


QUERY = json.loads(AgreementQuery().to_json())
STATES = {
    "noise": bytes(range(256)) * 40,
    "no sections": b"\xff\xfe[[[]]]\n=\n=%\n@Variant(",
    "ten megabytes": b"[window]\ngeometry=" + b"x" * 10_000_000,
    "wrong types": {
        "window/geometry": "huge",
        "register/split": 3,
        "agreements/header": "left",
        "calendar/over": "perhaps",
        "calendar/holidays": "[]",
        "calendar/mode": QByteArray(b"\xff"),
        "calendar/names": "wide",
    },
    "a huge window": {"window/geometry": geometry(0, 0, 2_000_000_000, 2_000_000_000)},
    "a window on a screen that is gone": {"window/geometry": geometry(-90_000, 70_000, 900, 500)},
    "a window without extent": {"window/geometry": geometry(0, 0, 0, 0)},
}
QUERIES = {
    "a year beyond any calendar": json.dumps(QUERY | {"years": [10**40]}),
    "an endless year": json.dumps(QUERY | {"years": [1e308]}).replace("1e+308", "1e999"),
    "a sector without end": json.dumps(QUERY | {"sector_ids": [-(10**30)]}),
    "nested without end": "[" * 100_000,
    "a source that is none": json.dumps(QUERY | {"source_id": 10**25}),
    "no query": "null",
}


def filled(paths, tmp_path):
    path = tmp_path / "registro.accordi"
    fill(path, paths)
    return path


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_window_state_of_any_content_is_no_obstacle(qapp, paths, tmp_path, state):
    path = filled(paths, tmp_path)
    write_state(paths, state)
    with started(paths, Wish(path)) as window:
        look_at_every_page(window)
        screen, frame = window.screen().availableGeometry(), window.frameGeometry()
        assert screen.contains(frame.topLeft())
        assert frame.height() <= screen.height()


def test_a_folder_in_the_place_of_the_window_state_is_no_obstacle(qapp, paths, tmp_path):
    path = filled(paths, tmp_path)
    paths.window_state.mkdir(parents=True)
    with started(paths, Wish(path)) as window:
        look_at_every_page(window)


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_a_query_that_nobody_asked_is_not_taken_up(qapp, paths, tmp_path, query):
    path = filled(paths, tmp_path)
    write_state(paths, {"agreements/query": query})
    with started(paths, Wish(path)) as window:
        look_at_every_page(window)
        assert window.register_page.agreements.query() == AgreementQuery()


@pytest.mark.parametrize("name", ["x" * 5000, "/proc/1/root/none/registro.accordi", "", "\n"])
def test_a_last_register_that_is_no_path_is_no_obstacle(qapp, paths, name):
    settings = Settings(paths.settings)
    settings.recent_registers = [name]
    settings.save()
    with started(paths, Wish(), register=False) as window:
        assert window.isVisible()
        window.actions_["recent"].menu().aboutToShow.emit()


def test_settings_that_were_put_aside_are_told_once_the_register_is_there(qapp, paths, tmp_path):
    path = filled(paths, tmp_path)
    paths.settings.write_text("language = [", encoding="utf-8")
    unread = Settings(paths.settings).set_aside
    with started(paths, Wish(path, language="it", unread_settings=unread)) as window:
        until(window.bar.isVisible)
        assert "settings.toml.unread" in window.bar.text()
        assert "preferenze" in window.bar.text()


def write_state(paths, state):
    paths.window_state.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(state, bytes):
        paths.window_state.write_bytes(state)
        return
    settings = QSettings(str(paths.window_state), QSettings.Format.IniFormat)
    for name, value in state.items():
        settings.setValue(name, value)
    settings.sync()
