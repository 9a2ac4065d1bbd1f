# SPDX-License-Identifier: EUPL-1.2
"""A register that is refused: its contents are taken over into a new one, if the user wants that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.ui.context.prompts import Choice
from accordi_desktop.ui.registers.watched_task import WatchedTask

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.model.enums import SalvageStep
    from accordi_desktop.model.errors import AccordiError
    from accordi_desktop.model.salvage import SalvageReport
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.context.tasks import Progress, Task
    from accordi_desktop.ui.registers.register_opener import RegisterFactory, RegisterOpener


class SalvageController(QObject):
    """Asks, shows the progress, and tells afterwards what was left out."""

    def __init__(
        self, context: AppContext, factory: RegisterFactory, opener: RegisterOpener, window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._factory = factory
        self._opener = opener
        self._window = window
        opener.refused.connect(self._ask)

    def _ask(self, path: Path, error: AccordiError) -> None:
        take = Choice(self.tr("Take its contents over…"), partial(self._ask_target, path))
        self._context.prompts.choose(
            self._window,
            self.tr("“{name}” is not opened").format(name=path.name),
            self._context.words.error(error),
            (take,),
        )

    def _ask_target(self, source: Path) -> None:
        suggested = source.with_name(self.tr("{name} taken over").format(name=source.stem) + source.suffix)
        self._context.prompts.ask_save_file(
            self._window,
            self.tr("New register"),
            suggested,
            [self.tr("Register (*.accordi)"), self.tr("All files (*)")],
            partial(self._start, source),
        )

    def _start(self, source: Path, target: Path) -> None:
        reports: list[SalvageReport] = []
        salvage = self._factory.salvage
        assert salvage is not None
        words = self._context.words

        def work(progress: Progress) -> Register:
            def report(step: SalvageStep, done: int, total: int) -> None:
                progress(done, total, words.label(step))

            register, found = salvage(target, source, report)
            reports.append(found)
            return register

        def watch(task: Task) -> None:
            from accordi_desktop.ui.registers.upgrade_dialog import salvaging_dialog  # noqa: PLC0415

            WatchedTask(task, partial(salvaging_dialog, source, self._window))

        stopped = self.tr("No new register was made.")
        self._opener.make(work, lambda: self._tell(reports[-1]), watch, stopped)

    def _tell(self, report: SalvageReport) -> None:
        from accordi_desktop.ui.registers.text_dialog import SalvageDialog  # noqa: PLC0415

        SalvageDialog(report, self._context.words, self._window).open()
