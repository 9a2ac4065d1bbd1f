# SPDX-License-Identifier: EUPL-1.2
"""The words by which tables in Italian, English, German, French and Spanish say how long something lasts.

They are in `resources/exchange/terms.json`: words as they are folded, and patterns of them.
"""

from __future__ import annotations

import json
import re
from typing import Any

from accordi_desktop.assets import resource
from accordi_desktop.model.text.fold import fold


def _read() -> dict[str, Any]:
    values: dict[str, Any] = json.loads(resource("exchange", "terms.json").read_text(encoding="utf-8"))
    return values


def _pattern(names: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(names))


_VALUES = _read()
NUMBER_OF = {word: int(number) for number, words in _VALUES["numbers"].items() for word in words.split()}
UNIT_OF = {fold(word): unit for unit, words in _VALUES["units"].items() for word in words.split()}
PERIOD_OF = {
    fold(word): int(months) for months, words in _VALUES["months_of"].items() for word in words.split()
}
OPEN_ENDED = _pattern(_VALUES["open_ended"])
NOT_RENEWABLE = _pattern(_VALUES["not_renewable"])
TACIT = _pattern(_VALUES["tacit"])
EXPRESS = _pattern(_VALUES["express"])
RENEWABLE = _pattern(_VALUES["renewable"])
YEARLY = _pattern(_VALUES["yearly"])
SAME_PERIOD = _pattern(_VALUES["same_period"])
# All that follows a word for a check speaks of the check.
CHECK = re.compile(rf"(?:con )?(?:{'|'.join(_VALUES['check'])})\b.*")
NOTICE = re.compile(
    rf"(?:{'|'.join(_VALUES['notice_before_length'])})(?: \w+){{0,4}}?"
    r" (?P<after>\w+) (?P<after_unit>\w+)(?: prima)?"
    rf"|(?P<before>\w+) (?P<before_unit>\w+) (?:{'|'.join(_VALUES['notice_after_length'])})\b"
)
FILLERS = frozenset(_VALUES["fillers"].split())
