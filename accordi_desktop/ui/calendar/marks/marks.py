# SPDX-License-Identifier: EUPL-1.2
"""How the kinds of deadline look: a colour, an icon and a word, never a colour alone."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import DeadlineKind, Status
from accordi_desktop.ui.theme.palette import Tone, colours
from accordi_desktop.ui.widgets.labels.plain_label import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

ICON_SIDE = 14
INSET = 4
_MOST_IN_A_TIP = 12
_MOST_SPOKEN = 3

ICONS = {
    DeadlineKind.EXPIRY: "deadline",
    DeadlineKind.NOTICE: "notice",
    DeadlineKind.RENEWAL: "renew",
    DeadlineKind.SIGNATURE: "signature",
    DeadlineKind.DECISION: "clock",
    DeadlineKind.STEP: "procedure",
    DeadlineKind.ANNIVERSARY: "star",
}

_TONES = {
    DeadlineKind.EXPIRY: Status.EXPIRED,
    DeadlineKind.NOTICE: Status.EXPIRING,
    DeadlineKind.RENEWAL: Status.IN_FORCE,
    DeadlineKind.SIGNATURE: Status.NOT_YET,
    DeadlineKind.DECISION: Status.TO_VERIFY,
    DeadlineKind.STEP: Status.SUSPENDED,
    DeadlineKind.ANNIVERSARY: Status.RENEWED_END_UNKNOWN,
}


def tone(kind: DeadlineKind) -> Tone:
    """The colours of a kind in the palette in use."""
    return colours().tones[_TONES[kind]]


def sentence(words: Words, deadline: Deadline) -> str:
    """A deadline as a screen reader says it and a tool tip shows it."""
    named = ", ".join(part for part in (deadline.counterpart, deadline.title) if part)
    return (
        f"{words.deadline(deadline)}, {words.long_date(deadline.on)}: "
        f"{named} ({deadline.reference}, {words.label(deadline.status).lower()})"
    )


def counted_kinds(found: Iterable[Deadline]) -> tuple[tuple[DeadlineKind, int], ...]:
    """The kinds of some deadlines with their numbers, what needs attention first."""
    numbers = Counter(one.kind for one in found)
    return tuple((kind, numbers[kind]) for kind in ICONS if kind in numbers)


def spoken_day(words: Words, day: date, found: Sequence[Deadline], today: str) -> str:
    """A day as a screen reader says it: of a kind the counterparts if they are few, else their number.

    `today` is the word for today, empty on any other day.
    """
    parts = [words.long_date(PartialDate.of(day)), *([today] if today else [])]
    for kind, number in counted_kinds(found):
        if number > _MOST_SPOKEN:
            parts.append(f"{words.label(kind)}: {number}")
        else:
            parts += [f"{words.label(kind)} {one.counterpart}" for one in found if one.kind is kind]
    return ", ".join(parts)


def beyond_tip(found: Sequence[Deadline]) -> int:
    """How many a tool tip leaves out, so that it is not longer than a screen can show."""
    return max(len(found) - _MOST_IN_A_TIP, 0)


def tip(words: Words, found: Sequence[Deadline], rest: str) -> str | None:
    """The deadlines of a day as a tool tip; `rest` words how many are left out."""
    lines = [sentence(words, one) for one in found[:_MOST_IN_A_TIP]]
    if beyond_tip(found):
        kinds = ", ".join(f"{words.label(kind)}: {number}" for kind, number in counted_kinds(found))
        lines = [kinds, *lines, rest]
    return "<br>".join(plain_tip(line) for line in lines) or None
