# SPDX-License-Identifier: EUPL-1.2
"""A language chosen in the preferences while the program was started in another."""

import pytest

from accordi_desktop.paths import Paths
from accordi_desktop.ui.app.application import Application, Wish
from tests.ui.harness.filled_register import openers


@pytest.fixture
def start(qapp, tmp_path):
    started = []

    def begin(wish):
        paths = Paths.of(tmp_path / "dati")
        application = Application(openers(paths), paths, wish)
        application.window.show()
        started.append(application)
        return application

    yield begin
    for application in started:
        application.stop()


def test_a_language_of_the_command_line_holds_until_the_next_start_and_that_is_said(start):
    application = start(Wish(language="it"))
    bar = application.window.bar
    application.apply_settings()
    assert not bar.isVisible(), "nothing was chosen"
    application.settings.language = "en"
    application.apply_settings()
    assert "prossimo avvio" in bar.text()
    assert application.window.context.words.language == "it"
