# SPDX-License-Identifier: EUPL-1.2
"""The way back to the worklist, offered once a fact that was opened from there has been worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import ChangeSet
    from accordi_desktop.register.values.worklist import WorklistEntry
    from accordi_desktop.ui.context.context import AppContext


class ReturnOffer(QObject):
    """At the next change of the agreement counts the open entries, and offers a way back in the message bar.

    `key` is the shortcut of the page, told with the offer. The agreement is forgotten as soon as the worklist
    is looked at again, or another register comes.
    """

    accepted = Signal()

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._entry: WorklistEntry | None = None
        self._with_past = False
        self.key = ""
        page.installEventFilter(self)
        context.changed.connect(self._changed)
        context.register_changed.connect(self.forget)

    def begin(self, entry: WorklistEntry, *, with_past: bool) -> None:
        """The user goes to work on this entry; `with_past` tells which agreements the worklist counts."""
        self._entry, self._with_past = entry, with_past

    def forget(self) -> None:
        """Offer nothing any more."""
        self._entry = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop the offer when the worklist is shown."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self.forget()
        return False

    def _changed(self, change: ChangeSet) -> None:
        entry, with_past = self._entry, self._with_past
        if entry is None or entry.agreement_id not in change.agreement_ids:
            return

        def count(register: Register) -> int:
            counts = register.dashboard.fact_counts(with_past=with_past)
            return next((one.open for one in counts if one.fact is entry.fact), 0)

        def offer(left: int) -> None:
            if self._entry is entry:
                self._offer(left)

        self._context.ask(count, offer, owner=self)

    def _offer(self, left: int) -> None:
        text = self.tr("Back to the worklist, %n left", "", left) if left else self.tr("Back to the worklist")
        self._context.offered.emit(f"{text} ({self.key})" if self.key else text, self.accepted.emit)
