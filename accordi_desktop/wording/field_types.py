# SPDX-License-Identifier: EUPL-1.2
"""What a field is: its path, its type, and how its value is read, worded and given to other programs."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import Enum, auto
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from accordi_desktop.model.dates.year_day import write_year_day
from accordi_desktop.model.enums import Origin, WorklistFact
from accordi_desktop.wording.dates import clock_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording.words import Words

Row = Any  # the sheet itself, a draft of a part, or a view that holds such a draft as `content`


class FieldType(Enum):
    """The Python type of a value, and with it the text of that value."""

    TEXT = auto()  # str
    QUOTE = auto()  # str: the words of an act or a source; the window shows them in quotation marks
    ITEMS = auto()  # str: items with ";" between them
    LANGUAGE = auto()  # str: a code such as "it", or empty
    COUNTRY = auto()  # str: an ISO 3166 code, or empty
    TERM = auto()  # str: the name of a term of an editable list, or None; drafts hold its id
    DATE = auto()  # PartialDate
    TIME = auto()  # str: a moment, ISO 8601
    MONTHS = auto()  # int | None
    DAYS = auto()  # int | None
    YEAR_DAY = auto()  # str: a day of every year, "06-30", or empty
    NUMBER = auto()  # int | None
    FLAG = auto()  # bool: worth a word when set
    YES_NO = auto()  # bool: either answer is worth a word
    CHOICE = auto()  # StrEnum | None
    ORIGIN = auto()  # Origin; other programs ask whether it is derived
    FACT = auto()  # str: a WorklistFact as it is stored
    RENEWALS = auto()  # RenewalCounts: how many of which kind


class Group(Enum):
    """The fields of the agreement itself that are read together."""

    ACT = auto()
    COMPUTED = auto()
    CLAUSE = auto()
    ENDING = auto()
    REFERENCES = auto()
    NOTES = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an agreement or of one of its parts.

    `path` is that of the draft ("purpose", "termination.on", "periods.months"), `group` is for fields of the
    agreement itself. Only where they do not follow from the path: `read` takes the value from a row and its
    sheet, `label_key` is the key in the catalogues, `json_key` the dotted name for other programs. A field
    that is not `copied` is empty in a copy of the agreement; one of a part that is not `brief` stands in the
    text for a terminal with its label.
    """

    path: str
    type: FieldType
    group: Group | None = None
    read: Callable[[Row, AgreementSheet], object] | None = None
    label_key: str = ""
    json_key: str = ""
    copied: bool = True
    brief: bool = True

    @property
    def name(self) -> str:
        """The last part of its path, the name of the attribute."""
        return self.path.rpartition(".")[2]

    @property
    def attribute(self) -> str:
        """The first part of its path: of a field of the agreement, the attribute of its draft."""
        return self.path.partition(".")[0]

    def label(self, words: Words) -> str:
        """Its name in the user's language."""
        return words.text(self.label_key) if self.label_key else words.field(self.path)

    def value(self, row: Row, sheet: AgreementSheet) -> object:
        """Its value in a row of that sheet; a term of a list by its name."""
        if self.read is not None:
            return self.read(row, sheet)
        name = self.path if row is sheet else self.path.partition(".")[2]
        return attrgetter(name)(getattr(row, "content", row))

    def text(self, words: Words, value: Any) -> str:  # noqa: ANN401, C901, PLR0911, PLR0912 - a type a line
        """A value in words; nothing for an unknown date or an empty value."""
        if value is None or value == "":
            return ""
        match self.type:
            case FieldType.DATE:
                return words.date(value) if value.known else ""
            case FieldType.TIME:
                return clock_time(datetime.fromisoformat(value))
            case FieldType.MONTHS:
                return words.months(value)
            case FieldType.DAYS:
                return words.days(value)
            case FieldType.YEAR_DAY:
                return write_year_day(value)
            case FieldType.FLAG | FieldType.YES_NO:
                return words.text("print.yes" if value else "print.no")
            case FieldType.CHOICE | FieldType.ORIGIN:
                return words.label(value)
            case FieldType.FACT:
                return words.label(WorklistFact(value))
            case FieldType.COUNTRY:
                return words.country(value)
            case FieldType.LANGUAGE:
                return words.language_name(value)
            case FieldType.RENEWALS:
                return words.renewals(value)
            case _:
                return str(value)

    def is_stated(self, value: Any) -> bool:  # noqa: ANN401
        """Whether an output that leaves out what is empty shows this value."""
        match self.type:
            case FieldType.DATE:
                return bool(value.known)
            case FieldType.FLAG:
                return bool(value)
            case _:
                return value is not None and value != ""

    def json(self, words: Words, value: Any) -> dict[str, Any]:  # noqa: ANN401, PLR0911 - a type a line
        """Dotted keys with values of JSON: a date as EDTF text or null, a country by name and by code."""
        key = self.json_key or (self.path if self.group else self.name)
        match self.type:
            case FieldType.DATE:
                return {key: value.edtf or None}
            case FieldType.CHOICE:
                return {key: value.value if value else None}
            case FieldType.ORIGIN:
                return {key: value is Origin.DERIVED}
            case FieldType.COUNTRY:
                return {key: words.country(value) if value else "", f"{key}_code": value}
            case FieldType.ITEMS:
                return {key: [item.strip() for item in value.split(";") if item.strip()]}
            case FieldType.RENEWALS:
                return {f"{key}.{name}": count for name, count in asdict(value).items()}
            case _:
                return {key: value}


@dataclass(frozen=True, slots=True)
class Part:
    """A list of parts; `rows` names the attribute of the sheet that holds them, else its content does.

    `named_by` is the field that tells a row from the others. A copy of the agreement has the rows of a kind
    that is `copied`.
    """

    name: str
    fields: tuple[Field, ...]
    named_by: str
    rows: str = ""
    copied: bool = True

    def rows_of(self, sheet: AgreementSheet) -> tuple[Row, ...]:
        """Its rows on a sheet, in the order of the register."""
        rows: tuple[Row, ...] = getattr(sheet, self.rows) if self.rows else getattr(sheet.content, self.name)
        return rows

    def without(self, *names: str) -> tuple[Field, ...]:
        """Its fields except those of these names, which an output places itself or leaves out."""
        return without(self.fields, *(f"{self.name}.{name}" for name in names))


def without(fields: Iterable[Field], *paths: str) -> tuple[Field, ...]:
    """The fields except those of these paths; KeyError for a path that is none of theirs."""
    fields = tuple(fields)
    if unknown := set(paths) - {field.path for field in fields}:
        raise KeyError(*unknown)
    return tuple(field for field in fields if field.path not in paths)


def stated(
    fields: Iterable[Field], row: Row, sheet: AgreementSheet, words: Words
) -> Iterator[tuple[str, str]]:
    """The label and the text of each field that holds something."""
    for field in fields:
        value = field.value(row, sheet)
        if field.is_stated(value):
            yield field.label(words), field.text(words, value)
