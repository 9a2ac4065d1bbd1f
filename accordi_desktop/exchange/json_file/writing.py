# SPDX-License-Identifier: EUPL-1.2
"""Writes agreements as a JSON file; the same agreements give the same bytes."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.json_file.facts import Fact, FactList, agreement_facts
from accordi_desktop.model.progress import no_progress
from accordi_desktop.storage.atomic_file import writing_file
from accordi_desktop.wording.field_types import FieldType
from accordi_desktop.wording.fields import OWN_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.wording import Words

FORMAT = "accordi"
VERSION = 1
SCHEMA = "tag:comune.milano.it,2026:accordi:agreements:1"
# They are facts, or stand in words elsewhere.
_COMPUTED = ("end_basis", "notice", "renewals")


def write_json(path: Path, selection: Selection, words: Words, progress: Progress = no_progress) -> None:
    """Write these agreements, whole or not at all. Raises AccordiError."""
    with writing_file(path) as file:
        for text in json_text(selection, words, progress):
            file.write(text.encode())


def json_text(selection: Selection, words: Words, progress: Progress = no_progress) -> Iterator[str]:
    """The text of the file, an agreement at a time."""
    head = {
        "$schema": SCHEMA,
        "format": FORMAT,
        "version": VERSION,
        "computed_on": selection.today.isoformat(),
    }
    yield json.dumps(head, ensure_ascii=False, indent=2).removesuffix("\n}") + ',\n  "agreements": ['
    for number, sheet in enumerate(selection.sheets(progress)):
        text = json.dumps(agreement_values(sheet, selection.kinds, words), ensure_ascii=False, indent=2)
        yield (",\n" if number else "\n") + "\n".join(f"    {line}" for line in text.split("\n"))
    yield "\n  ]\n}\n"


def agreement_values(sheet: AgreementSheet, kinds: Mapping[int, str], words: Words) -> dict[str, Any]:
    """An agreement as values of JSON, what is computed apart."""
    return recorded_values(sheet, kinds) | {"computed": _computed(sheet, words)}


def recorded_values(sheet: AgreementSheet, kinds: Mapping[int, str]) -> dict[str, Any]:
    """What is recorded of an agreement; what is empty or unknown is left out."""
    names = _Names(sheet, kinds)
    found: dict[str, Any] = {}
    for item in agreement_facts():
        if isinstance(item, FactList):
            rows = getattr(sheet.content, item.key)
            if rows:
                found[item.key] = [_values(item.facts, row, names) for row in rows]
        else:
            _put(found, item, sheet.content, names)
    return found


class _Names:
    """What other registers know of the numbers in the drafts of one agreement."""

    def __init__(self, sheet: AgreementSheet, kinds: Mapping[int, str]) -> None:
        self._terms = {"kind": kinds, "sector": sheet.sector_names}
        self._acts = {period.id: number for number, period in enumerate(sheet.content.periods, start=1)}
        suspensions = enumerate(sheet.content.suspensions, start=1)
        self._suspensions = {suspension.id: number for number, suspension in suspensions}
        self._references = sheet.references

    def of(self, fact: Fact, number: int) -> str | int | None:
        """The name of a term, the place of an act in its list from 1, or the reference of an agreement."""
        match fact.refers_to:
            case "term":
                return self._terms[fact.key].get(number)
            case "act":
                return self._acts.get(number)
            case "suspension":
                return self._suspensions.get(number)
            case _:
                return self._references.get(number)


def _values(facts: Iterable[Fact], row: object, names: _Names) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for fact in facts:
        _put(found, fact, row, names)
    return found


def _put(found: dict[str, Any], fact: Fact, row: object, names: _Names) -> None:
    value = attrgetter(fact.path)(row)
    if fact.type is FieldType.DATE and not fact.refers_to:
        value = value.edtf
    elif fact.refers_to and value is not None:
        value = names.of(fact, value)
    if value is None or value == "":
        return
    outer, _, inner = fact.key.rpartition(".")
    (found.setdefault(outer, {}) if outer else found)[inner] = value


def _computed(sheet: AgreementSheet, words: Words) -> dict[str, Any]:
    """Where the agreement stands, and why, in words too."""
    found: dict[str, Any] = {
        "status": sheet.status.value,
        "reason": words.reason(sheet.facts, sheet.validity),
        "signed": sheet.signed.edtf,
        "end": sheet.end.edtf,
    }
    for field in OWN_FIELDS:
        if field.name in _COMPUTED:
            for key, value in field.json(words, field.value(sheet, sheet)).items():
                outer, _, inner = key.partition(".")
                if inner:
                    found.setdefault(outer, {})[inner] = value
                else:
                    found[key] = value
    return {key: value for key, value in found.items() if value not in (None, "")}
