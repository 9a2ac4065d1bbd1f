# SPDX-License-Identifier: EUPL-1.2
"""Who is told of a change, after it is committed."""

from collections.abc import Callable

from accordi_desktop.register.views import ChangeSet


class Notices:
    """Subscribers, told in the order in which they came."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[ChangeSet], None]] = []

    def subscribe(self, callback: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Add one; the answer takes it off again, and may be called more than once."""
        self._subscribers.append(callback)

        def leave() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return leave

    def publish(self, change: ChangeSet) -> ChangeSet:
        """Tell everybody, unless nothing was changed; gives the change back."""
        if change.revision_id:
            for callback in tuple(self._subscribers):
                callback(change)
        return change
