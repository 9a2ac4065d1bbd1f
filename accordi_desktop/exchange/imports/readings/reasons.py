# SPDX-License-Identifier: EUPL-1.2
"""What was understood of a cell, and the closed list of reasons why something was not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Reason(StrEnum):
    """Why a value is doubtful or not understood; the catalogues word each (`import_reason.…`)."""

    TWO_DIGIT_YEAR = "two_digit_year"
    EXCEL_NUMBER = "excel_number"
    MONTH_FIRST = "month_first"
    SINCE = "since"
    SEVERAL_DATES = "several_dates"
    TIME_IN_DATE = "time_in_date"
    DATE_AMONG_WORDS = "date_among_words"
    FAR_END = "far_end"
    BARE_NUMBER = "bare_number"
    TERM_AND_EXTENSION = "term_and_extension"
    TERM_AMONG_WORDS = "term_among_words"
    ONE_OR_SEVERAL = "one_or_several"
    SIDE_UNSAID = "side_unsaid"
    UNEQUAL_LISTS = "unequal_lists"
    EMPTIED = "emptied"
    BOTH_CHANGED = "both_changed"
    OTHER_CODE = "other_code"
    LIKE_ANOTHER = "like_another"
    REFERENCE_TAKEN = "reference_taken"
    SAME_KEY = "same_key"
    NO_COUNTERPART = "no_counterpart"
    IN_BIN = "in_bin"

    NO_SUCH_DAY = "no_such_day"
    NOT_A_DATE = "not_a_date"
    YEAR_OUT_OF_RANGE = "year_out_of_range"
    EXCEL_ERROR = "excel_error"
    NO_VALUE = "no_value"
    ZERO_TERM = "zero_term"
    LONG_TERM = "long_term"
    NOT_A_TERM = "not_a_term"
    UNKNOWN_COUNTRY = "unknown_country"
    NOT_A_CLAUSE = "not_a_clause"
    BAD_REFERENCE = "bad_reference"
    STATE_WITHOUT_SOURCE = "state_without_source"
    NOT_A_STATE = "not_a_state"


class Certainty(StrEnum):
    """How well a cell was understood."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    NOT_UNDERSTOOD = "not_understood"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a cell.

    A doubtful one has its possible values in `choices`, the proposed one first; `value` is that of a sure
    one, or the choice that was made. Not understood and empty ones have none.
    """

    certainty: Certainty
    value: Any = None
    reason: Reason | None = None
    choices: tuple[Any, ...] = ()

    def settled(self, choice: int | None) -> Reading:
        """A doubtful reading with one of its choices taken; with None, or none of that number, no value."""
        if self.certainty is not Certainty.DOUBTFUL:
            return self
        if choice is None or not 0 <= choice < len(self.choices):
            return Reading(Certainty.NOT_UNDERSTOOD, None, self.reason)
        return replace(self, certainty=Certainty.SURE, value=self.choices[choice])


EMPTY = Reading(Certainty.EMPTY)


def sure(value: object) -> Reading:
    """A reading that nobody has to look at."""
    return Reading(Certainty.SURE, value)


def doubtful(reason: Reason, *choices: object) -> Reading:
    """A reading with several possible values, the proposed one first."""
    return Reading(Certainty.DOUBTFUL, None, reason, choices)


def not_understood(reason: Reason) -> Reading:
    """A cell that holds something of which no value is known."""
    return Reading(Certainty.NOT_UNDERSTOOD, None, reason)
