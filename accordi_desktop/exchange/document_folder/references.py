# SPDX-License-Identifier: EUPL-1.2
"""The reference at the beginning of a name of a file or a folder: "A-017 atto firmato.pdf"."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from accordi_desktop.register.values.documents import KnownReference

_RUN = re.compile(r"\d+|[^\W\d_]+")
_BLANK = re.compile(r"[\s_]")
# "A-017 bis" is another agreement than "A-017".
_ORDINALS = frozenset({"bis", "ter", "quater", "quinquies"})

_Key = tuple[str, ...]


class _Run(NamedTuple):
    """Letters or digits in a row, with what stands before them."""

    before: str
    text: str


class References:
    """The references of a register, found at the beginning of names.

    Case, blanks, hyphens and other signs between letters and digits do not matter, nor do leading zeros,
    unless only they tell two agreements apart.
    """

    def __init__(self, known: Iterable[KnownReference]) -> None:
        self._known: dict[_Key, list[KnownReference]] = defaultdict(list)
        for one in known:
            if key := _key(_runs(one.reference)):
                self._known[key].append(one)
        self._longest = max(map(len, self._known), default=0)

    def named_by(self, name: str) -> tuple[KnownReference, ...]:
        """The agreements whose reference the name begins with, the longest one; several if they are alike."""
        runs = _runs(name)
        for count in range(min(self._longest, len(runs)), 0, -1):
            found = self._known.get(_key(runs[:count]))
            if found and not _goes_on(runs, count):
                return _nearest(found, runs[:count])
        return ()


def _runs(text: str) -> list[_Run]:
    text = unicodedata.normalize("NFKC", text).casefold()
    matches = list(_RUN.finditer(text))
    starts = [0, *(match.end() for match in matches)]
    return [
        _Run(text[start : match.start()], match[0]) for start, match in zip(starts, matches, strict=False)
    ]


def _key(runs: Iterable[_Run]) -> _Key:
    return tuple((run.text.lstrip("0") or "0") if run.text.isdigit() else run.text for run in runs)


def _goes_on(runs: list[_Run], count: int) -> bool:
    """Whether the name may hold a longer reference or a date there, of which these runs are the beginning."""
    if count == len(runs):
        return False
    after = runs[count]
    if not after.before or after.text in _ORDINALS:
        return True
    if not after.text.isdigit():
        return False
    mixed = len({run.text.isdigit() for run in runs[:count]}) > 1 and runs[count - 1].text.isdigit()
    return not mixed or not _BLANK.search(after.before)


def _nearest(found: list[KnownReference], runs: list[_Run]) -> tuple[KnownReference, ...]:
    """Of several that differ in zeros or signs only, the one that is written as the name is."""
    for same in (_same_zeros, _same_signs):
        exact = [one for one in found if same(_runs(one.reference), runs)]
        if len(exact) == 1:
            return tuple(exact)
    return tuple(found)


def _same_zeros(one: list[_Run], other: list[_Run]) -> bool:
    return [run.text for run in one] == [run.text for run in other]


def _same_signs(one: list[_Run], other: list[_Run]) -> bool:
    return _same_zeros(one, other) and all(
        mine.before == its.before for (_, mine), (_, its) in zip(pairwise(one), pairwise(other), strict=True)
    )
