# SPDX-License-Identifier: EUPL-1.2
"""One register on its way into the window: opened, or made by longer work."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from accordi_desktop.model.enums import UpgradeStep
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.wording import Words

    ProgressCallback = Callable[[UpgradeStep, int, int], object]


class Attempt:
    """One register to be opened: how, and what follows; once its thread is done, the register.

    `upgraded` tells whether it was of an earlier version, `new` whether it is made, `remember` whether it is
    opened again at the next start; `path` is None where a file is only being made.
    """

    def __init__(
        self,
        work: Callable[[ProgressCallback], Register],
        path: Path | None = None,
        *,
        remember: bool = True,
        new: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        self.path = path
        self.new = new
        self.remember = remember
        self.then = then
        self.register: Register | None = None
        self.upgraded = False
        self._work = work

    def execute(self, words: Words, progress: Progress) -> Register:
        """Open it, on a thread; a cancel takes effect at the next step of an upgrade."""

        def report(step: UpgradeStep, done: int, total: int) -> None:
            self.upgraded = True
            progress(done, total, words.label(step))

        self.register = self._work(report)
        return self.register


class Making(Attempt):
    """A register that work makes which has steps of its own."""

    def __init__(self, make: Callable[[Progress], Register], then: Callable[[], None]) -> None:
        super().__init__(lambda _report: make(self._progress), then=then)

    def execute(self, words: Words, progress: Progress) -> Register:
        """Make it, on a thread."""
        self._progress = progress
        return super().execute(words, progress)
