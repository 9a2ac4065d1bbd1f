# SPDX-License-Identifier: EUPL-1.2
"""Which backups to keep: the newest, then one a day, a week, a month, further and further back.

"Newest" is by the number of the backup alone. A clock that jumps can put a backup into the wrong day, but it
can neither make an old one new nor push the newest ones out.
"""

from collections.abc import Callable, Hashable, Iterable

from accordi_desktop.backup.manifest import Manifest

LAST, DAILY, WEEKLY, MONTHLY = 10, 14, 8, 24


def retained(backups: Iterable[Manifest]) -> frozenset[int]:
    """The numbers of the backups to keep."""
    newest_first = sorted(backups, key=lambda one: one.sequence, reverse=True)
    found = {one.sequence for one in newest_first[:LAST]}
    found |= _one_of_each(newest_first, DAILY, lambda one: one.day)
    found |= _one_of_each(newest_first, WEEKLY, lambda one: one.day.isocalendar()[:2])
    found |= _one_of_each(newest_first, MONTHLY, lambda one: (one.day.year, one.day.month))
    return frozenset(found)


def _one_of_each(
    newest_first: Iterable[Manifest], most: int, span: Callable[[Manifest], Hashable]
) -> set[int]:
    """The newest backup of each of the latest days, weeks or months."""
    latest: dict[Hashable, int] = {}
    for one in newest_first:
        if len(latest) == most:
            break
        latest.setdefault(span(one), one.sequence)
    return set(latest.values())
