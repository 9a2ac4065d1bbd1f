# SPDX-License-Identifier: EUPL-1.2
"""What stands behind an option, read as a value or refused with a sentence."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.wording import Words
from accordi_desktop.wording.catalogue import LANGUAGES

if TYPE_CHECKING:
    import datetime as dt

    from accordi_desktop.model.partial_date import PartialDate
    from accordi_desktop.model.vocabulary import Status

_MOST_DAYS = 36500


class Values:
    """Readers for argparse; what they refuse is a usage error, told in the user's language.

    The window's start passes by here too, so what reads a value is loaded where there is one to read.
    """

    def __init__(self, words: Words) -> None:
        self._words = words

    def date(self, text: str) -> PartialDate:
        """A date as people type it, as precise as it is."""
        from accordi_desktop.model.date_text import parse_date  # noqa: PLC0415

        try:
            return parse_date(text)
        except AccordiError as error:
            raise argparse.ArgumentTypeError(self._words.error(error)) from error

    def day(self, text: str) -> dt.date:
        """A date known to the day."""
        from accordi_desktop.model.partial_date import Precision  # noqa: PLC0415

        found = self.date(text)
        if found.precision is not Precision.DAY:
            raise self._refusal("bad_day", value=text)
        return found.earliest

    def days(self, text: str) -> int:
        """A number of days that a calendar can look ahead."""
        if not (text.isdecimal() and len(text) <= 6 and int(text) <= _MOST_DAYS):
            raise self._refusal("bad_days", value=text, most=_MOST_DAYS)
        return int(text)

    def status(self, text: str) -> Status:
        """A status by its name in the data or by its label in any language."""
        from accordi_desktop.model.fold import fold  # noqa: PLC0415
        from accordi_desktop.model.vocabulary import Status  # noqa: PLC0415

        for status in Status:
            labels = (Words(language).of(status) for language in LANGUAGES)
            if fold(text) in {fold(label) for label in (status.value, *labels)}:
                return status
        choices = ", ".join(f"{status.value} ({self._words.of(status)})" for status in Status)
        raise self._refusal("unknown_status", value=text, values=choices)

    def _refusal(self, code: str, **values: object) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(self._words.say(f"error.{code}", **values))
