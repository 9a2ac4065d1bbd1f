# SPDX-License-Identifier: EUPL-1.2
"""A notice once a day, for who wants it, and nothing where nothing is to be decided."""

from datetime import date

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.ui.context import tray as tray_module
from accordi_desktop.ui.context.tray import Tray
from tests.builders import add, day, empty_register


@pytest.fixture
def noticed(monkeypatch):
    """What the system was asked to show; a desktop under test has no tray of its own."""
    shown = []
    monkeypatch.setattr(tray_module, "tray_there", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, *said: shown.append(said[1]))
    return shown


@pytest.fixture
def watch(bare_context, tmp_path):
    """Put a register with one decision on a context whose user wants notices, or does not."""

    def begin(notices: str) -> None:
        bare_context.settings.notices = notices
        Tray(bare_context, bare_context)
        register = empty_register(tmp_path, date(2020, 1, 10))
        add(register, periods=(PeriodDraft(act_date=day("2018-02-02"), months=24),))
        bare_context.use(register)

    return begin


def test_the_first_look_of_a_day_tells_how_many(qtbot, noticed, watch, bare_context):
    watch("on")
    qtbot.waitUntil(lambda: noticed == ["1 decision(s) to take."])
    bare_context.refresh()
    qtbot.waitUntil(lambda: not bare_context.tasks.busy)
    assert len(noticed) == 1


def test_who_did_not_ask_for_notices_gets_none(qtbot, noticed, watch, bare_context):
    watch("off")
    qtbot.waitUntil(lambda: not bare_context.tasks.busy)
    assert noticed == []
