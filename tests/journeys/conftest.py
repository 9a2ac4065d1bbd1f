# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accordi_desktop.bootstrap import backup_service_of, create_from, create_register, open_register
from accordi_desktop.model.progress import SalvageProgress
from accordi_desktop.model.salvage import SalvageReport
from accordi_desktop.paths import Paths
from accordi_desktop.register.register import Register
from accordi_desktop.settings import Settings
from accordi_desktop.ui.app.application import Application, Wish
from accordi_desktop.ui.registers.register_opener import RegisterFactory
from tests.sample import open_sample

TODAY = date(2020, 1, 10)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The folders of one user, who reads Italian."""
    found = Paths.of(tmp_path / "dati di Łucja")
    settings = Settings(found.settings)
    settings.language = "it"
    settings.save()
    return found


@pytest.fixture
def openers(paths: Paths) -> RegisterFactory:
    """Registers as on 10 January 2020, when Riga has three weeks left."""

    def salvage(path: Path, source: Path, progress: SalvageProgress) -> tuple[Register, SalvageReport]:
        report = create_from(path, source, author="prova", progress=progress)
        return open_register(path, clock=lambda: TODAY, author="prova", paths=paths), report

    return RegisterFactory(
        open=lambda path, progress: open_register(
            path, clock=lambda: TODAY, author="prova", paths=paths, progress=progress
        ),
        create=lambda path: create_register(path, clock=lambda: TODAY, author="prova", paths=paths),
        sample=lambda: open_sample(paths.samples, clock=lambda: TODAY, author="prova"),
        backup_service=lambda path: backup_service_of(path, paths),
        salvage=salvage,
    )


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot, paths: Paths, openers: RegisterFactory) -> Iterator[object]:
    """Starts the program with a wish and waits until its window is ready; closes it at the end."""
    started: list[Application] = []

    def start(wish: Wish) -> Application:
        application = Application(openers, paths, wish)
        started.append(application)
        application.start()
        qtbot.waitExposed(application.window)
        return application

    yield start
    for application in started:
        register = application.window.context.register
        application.stop()
        if register is not None:
            register.close()
