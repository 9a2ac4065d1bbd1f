# SPDX-License-Identifier: EUPL-1.2
"""What a list shows: words, filters and an order, as one plain value that can be kept and compared."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum

from accordi_desktop.model.enums import Status


class Column(StrEnum):
    """The columns of the table, by which it can be ordered."""

    REFERENCE = "reference"
    COUNTERPART = "counterpart"
    CITY = "city"
    COUNTRY = "country"
    TITLE = "title"
    KIND = "kind"
    SIGNED = "signed"
    END = "end"
    STATUS = "status"
    SECTORS = "sectors"
    RENEWALS = "renewals"
    PROCEDURE = "procedure"


MOST_DAYS = 36_500
_LARGEST = 2**63 - 1
HIDDEN_BY_DEFAULT = frozenset({Status.EXPIRED, Status.TERMINATED})
# Within how many days from today an end is offered to be asked for; a negative number looks back.
END_SPANS = (-90, 30, 90, 180, 365)
_BY_DAYS = ("ends_within", "notice_within", "decision_within", "changed_within")


@dataclass(frozen=True, slots=True)
class AgreementQuery:
    """Within one filter the values are alternatives; the filters narrow each other.

    `statuses` empty means every status except those over (expired, terminated) unless `with_past` is set or
    the end asked for may lie in the past: see `shown_statuses`.
    `years` are years of signature, `end_years` years of the current end; `countries` ISO codes. Unknown dates
    come last in either direction.
    The four `…_within` are days from today, so that a kept view goes with the calendar: the current end, the
    last day for notice (of `ends_within` a negative number looks back), an end of which the renewal is still
    to be decided on, and changes in so many days past.
    `end_years` and `ends_within` are one filter: an end in one of the years or within the days matches.
    `source_id` is a table that agreements were imported from.
    With `as_of` everything is as it was, or will be, on that day, and what had not begun by then is left out.
    """

    text: str = ""
    statuses: tuple[Status, ...] = ()
    countries: tuple[str, ...] = ()
    sector_ids: tuple[int, ...] = ()
    kind_ids: tuple[int, ...] = ()
    years: tuple[int, ...] = ()
    end_years: tuple[int, ...] = ()
    ends_within: int | None = None
    notice_within: int | None = None
    decision_within: int | None = None
    changed_within: int | None = None
    source_id: int | None = None
    as_of: date | None = None
    with_past: bool = False
    in_bin: bool = False
    order: Column = Column.END
    descending: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether it is narrowed by anything but words and statuses."""
        by_days = [getattr(self, name) for name in _BY_DAYS]
        lists = (self.countries, self.sector_ids, self.kind_ids, self.years, self.end_years)
        return any(lists) or any(value is not None for value in (*by_days, self.source_id))

    def lists_like(self, other: "AgreementQuery") -> bool:
        """Whether the other one lists the same agreements, in whatever order."""
        return self == replace(other, order=self.order, descending=self.descending)

    @property
    def shown_statuses(self) -> frozenset[Status]:
        """The statuses the list shows; those over too where a past end is asked for."""
        if self.statuses:
            return frozenset(self.statuses)
        looks_back = self.ends_within is not None and self.ends_within < 0
        if self.with_past or self.in_bin or self.end_years or looks_back:
            return frozenset(Status)
        not_begun = frozenset({Status.NOT_YET}) if self.as_of is not None else frozenset()
        return frozenset(Status) - HIDDEN_BY_DEFAULT - not_begun

    def to_json(self) -> str:
        """The query as text, to be kept as a saved view."""
        return json.dumps(asdict(self), ensure_ascii=False, default=str)

    @classmethod
    def from_json(cls, text: str) -> "AgreementQuery":
        """The query kept by `to_json`; raises ValueError for anything else."""
        try:
            values = json.loads(text)
            return cls(
                text=str(values["text"]),
                statuses=tuple(Status(value) for value in values["statuses"]),
                countries=tuple(str(value) for value in values["countries"]),
                sector_ids=tuple(_number(value) for value in values["sector_ids"]),
                kind_ids=tuple(_number(value) for value in values["kind_ids"]),
                years=tuple(_number(value) for value in values["years"]),
                end_years=tuple(_number(value) for value in values.get("end_years", ())),
                **{name: _days(values.get(name)) for name in _BY_DAYS},
                source_id=None if values.get("source_id") is None else _number(values["source_id"]),
                as_of=date.fromisoformat(values["as_of"]) if values.get("as_of") else None,
                with_past=bool(values["with_past"]),
                in_bin=bool(values["in_bin"]),
                order=Column(values["order"]),
                descending=bool(values["descending"]),
            )
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise ValueError(f"not a saved view: {error}") from error


def _number(value: object) -> int:
    """A year or an id; raises ValueError for what no column of a database can hold."""
    if not isinstance(value, int) or abs(value) > _LARGEST:
        raise ValueError(value)
    return int(value)


def _days(value: object) -> int | None:
    """A number of days that dates can be reckoned with."""
    if value is None:
        return None
    if not isinstance(value, int) or abs(value) > MOST_DAYS:
        raise ValueError(value)
    return value
