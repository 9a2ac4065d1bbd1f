# SPDX-License-Identifier: EUPL-1.2
"""Publishing a change after its commit."""

import logging
from collections.abc import Callable

from accordi_desktop.register.values.views import ChangeSet

_log = logging.getLogger(__name__)


class ChangePublisher:
    """Subscribers, called in the order in which they subscribed."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[ChangeSet], None]] = []

    def subscribe(self, callback: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Add a subscriber; the returned function removes it, and may be called more than once."""
        self._subscribers.append(callback)

        def leave() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return leave

    def publish(self, change: ChangeSet) -> ChangeSet:
        """Call every subscriber, unless nothing was changed; returns the change.

        The change is committed: a subscriber that raises is logged, and the others are called all the same.
        """
        if change.revision_id:
            for callback in tuple(self._subscribers):
                if callback in self._subscribers:  # it may leave while others are told
                    self._call(callback, change)
        return change

    def _call(self, callback: Callable[[ChangeSet], None], change: ChangeSet) -> None:
        try:
            callback(change)
        except Exception:
            _log.exception("a subscriber failed on revision %s", change.revision_id)
