# SPDX-License-Identifier: EUPL-1.2
"""What a list shows: words, filters and an order, as one plain value that can be kept and compared."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum

from accordi_desktop.model.vocabulary import Status


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


HIDDEN_BY_DEFAULT = frozenset({Status.EXPIRED, Status.TERMINATED})


@dataclass(frozen=True, slots=True)
class AgreementQuery:
    """Within one filter the values are alternatives; the filters narrow each other.

    `statuses` empty means every status except those over (expired, terminated) unless `with_past` is set.
    `years` are years of signature; `countries` ISO codes. Unknown dates come last in either direction.
    """

    text: str = ""
    statuses: tuple[Status, ...] = ()
    countries: tuple[str, ...] = ()
    sector_ids: tuple[int, ...] = ()
    kind_ids: tuple[int, ...] = ()
    years: tuple[int, ...] = ()
    with_past: bool = False
    in_bin: bool = False
    order: Column = Column.END
    descending: bool = False

    def to_json(self) -> str:
        """The query as text, to be kept as a saved view."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "AgreementQuery":
        """The query kept by `to_json`; raises ValueError for anything else."""
        try:
            values = json.loads(text)
            return cls(
                text=str(values["text"]),
                statuses=tuple(Status(value) for value in values["statuses"]),
                countries=tuple(str(value) for value in values["countries"]),
                sector_ids=tuple(int(value) for value in values["sector_ids"]),
                kind_ids=tuple(int(value) for value in values["kind_ids"]),
                years=tuple(int(value) for value in values["years"]),
                with_past=bool(values["with_past"]),
                in_bin=bool(values["in_bin"]),
                order=Column(values["order"]),
                descending=bool(values["descending"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"not a saved view: {error}") from error
