# SPDX-License-Identifier: EUPL-1.2
"""Days and months that stand in a text, in Italian or English, as `date_text` reads them."""

import re
from collections.abc import Iterator

from accordi_desktop.model.dates.date_text import DateTextError, parse_date
from accordi_desktop.model.dates.partial_date import PartialDate

_MONTH = r"(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec)[a-z]*\.?"
_SPACE = "[ \u00a0]+"
_DAY = r"\d{1,2}(?:st|nd|rd|th|[º°])?"
_CANDIDATES = (
    r"\d{1,2}(?P<sign>[/.-])\d{1,2}(?P=sign)\d{4}",
    r"\d{4}(?P<sign2>[/.-])\d{1,2}(?P=sign2)\d{1,2}",
    r"\d{1,2}[/.-]\d{4}",
    r"\d{4}-\d{2}",
    rf"(?:{_DAY}{_SPACE}(?:(?:di|of){_SPACE})?)?{_MONTH},?{_SPACE}(?:(?:del|di|of){_SPACE})?\d{{4}}",
    rf"{_MONTH}{_SPACE}{_DAY},?{_SPACE}\d{{4}}",
)
_DATE = re.compile(
    rf"(?<!\w)(?<!\d[/.-])(?:{'|'.join(_CANDIDATES)})(?!\w)(?![/.-]\d)", re.IGNORECASE | re.ASCII
)


def dates_in(text: str) -> Iterator[tuple[re.Match[str], PartialDate]]:
    """Each date of a day or a month, with where it stands."""
    for found in _DATE.finditer(text):
        try:
            value = parse_date(found[0])
        except DateTextError:
            continue
        yield found, value
