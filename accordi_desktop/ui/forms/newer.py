# SPDX-License-Identifier: EUPL-1.2
"""A draft beside a version somebody saved meanwhile: what differs, and the draft's changes on top of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import takewhile
from types import MappingProxyType
from typing import Any

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.ui.forms.languages import language_name
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import FieldType
from accordi_desktop.wording.fields import field_at

_LONGEST = 120
_BEFORE = 30


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in words: what each side made of it, empty where that side left it as it was."""

    label: str
    theirs: str
    mine: str


def on_top_of(newer: AgreementDraft, seen: AgreementDraft, mine: AgreementDraft) -> AgreementDraft:
    """The newer content with our own changes; a field only they changed stays as they have it."""
    changed: dict[str, Any] = {name: getattr(mine, name) for name in _differing(seen, mine)}
    return replace(newer, **changed)


def differences(
    newer: AgreementDraft, seen: AgreementDraft, mine: AgreementDraft, formatter: "ValueFormatter"
) -> tuple[Difference, ...]:
    """The fields in which the two versions differ, in the order of the draft."""
    found = []
    for name in _differing(newer, mine):
        before, theirs, ours = (getattr(one, name) for one in (seen, newer, mine))
        if formatter.tell(name, theirs) != formatter.tell(name, ours):  # else a blank, or the number of a row
            changes = _cut(formatter.change(name, before, theirs), formatter.change(name, before, ours))
            found.append(Difference(formatter.words.field(name), *changes))
    return tuple(found)


# Rows of the register that a draft names by number; whoever knows their names hands them over.
_BY_NUMBER: Mapping[str, Mapping[int, str]] = {
    "signatories.period_id": {},
    "signatories.suspension_id": {},
    "periods.about_id": {},
    "links.other_id": {},
}


class ValueFormatter:
    """Formats any value of a draft as text on one line."""

    def __init__(
        self,
        words: Words,
        kinds: Mapping[int, str],
        sectors: Mapping[int, str],
        others: Mapping[str, Mapping[int, str]] = MappingProxyType({}),
    ) -> None:
        """With the names of what drafts hold by number: of kinds, of sectors, and of others by their path."""
        self.words = words
        self._names = {"kind_id": kinds, "sectors.sector_id": sectors, **_BY_NUMBER, **others}

    def tell(self, path: str, value: object) -> str:
        """A value by its place in the draft; a dash for nothing."""
        return self._said(path, value) or "–"

    def change(self, path: str, before: object, after: object) -> str:
        """What became of a value, of a list only the rows concerned; empty if nothing did."""
        if after == before:
            return ""
        if isinstance(before, tuple) and isinstance(after, tuple):
            return "; ".join(self._rows(path, before, after)) or self.tell(path, after)
        return self.tell(path, after)

    def _rows(self, path: str, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[str]:
        were, are = ({row.id for row in rows} for rows in (before, after))
        for row in after:
            if row not in before:
                yield f"{'' if row.id in were else '+ '}{self.tell(path, row)}"
        for row in before:
            if row.id not in are:
                yield f"− {self.tell(path, row)}"

    def _said(self, path: str, value: object) -> str:
        if value is None or value == "":
            return ""
        if isinstance(value, tuple):
            return "; ".join(self._said(path, item) for item in value)
        if is_dataclass(value) and not isinstance(value, PartialDate):
            names = (one.name for one in fields(value) if one.name != "id")
            parts = (self._among_others(f"{path}.{name}", getattr(value, name)) for name in names)
            return ", ".join(part for part in parts if part)
        return self._single(path, value)

    def _among_others(self, path: str, value: object) -> str:
        if isinstance(value, bool):  # only what is so is worth a word
            return self.words.field(path) if value else ""
        return self._said(path, value)

    def _single(self, path: str, value: Any) -> str:  # noqa: ANN401
        if path in self._names:
            return self._names[path].get(value, "")
        field = field_at(path)
        match field.type:
            case FieldType.LANGUAGE:
                return language_name(value)
            case _:
                return " ".join(field.text(self.words, value).split())


def _differing(one: AgreementDraft, other: AgreementDraft) -> tuple[str, ...]:
    return tuple(
        field.name for field in fields(one) if getattr(one, field.name) != getattr(other, field.name)
    )


def _cut(one: str, other: str) -> tuple[str, str]:
    """Long texts from shortly before they part."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    start = max(0, shared - _BEFORE) if min(len(one), len(other)) > _LONGEST else 0
    return _piece(one, start), _piece(other, start)


def _piece(text: str, start: int) -> str:
    piece = text[start : start + _LONGEST].strip()
    return f"{'…' if start else ''}{piece}{'…' if start + _LONGEST < len(text) else ''}"
