# SPDX-License-Identifier: EUPL-1.2
"""The JSON Schema (draft 2020-12) of the file, from the declared fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.json_file.facts import Fact, FactList, agreement_facts
from accordi_desktop.exchange.json_file.writing import FORMAT, SCHEMA, VERSION
from accordi_desktop.model.enums import EndBasis, Status
from accordi_desktop.wording.field_types import FieldType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.wording import Words

_DATE = {"$ref": "#/$defs/date"}
# EDTF level 1 as far as the program knows it: a day, month or year, nearly or not, and an interval of them.
_ONE = r"\d{4}(-\d{2}(-\d{2})?)?[~?%]?"
_PATTERN = rf"^({_ONE}|({_ONE}|\.\.)/({_ONE}|\.\.))$"
_NUMBERS = {FieldType.MONTHS, FieldType.DAYS, FieldType.NUMBER}
_FLAGS = {FieldType.FLAG, FieldType.YES_NO}


def json_schema(words: Words) -> dict[str, Any]:
    """The schema, its fields described in the language of `words`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "Accordi",
        "type": "object",
        "required": ["format", "version", "agreements"],
        "additionalProperties": False,
        "properties": {
            "$schema": {"type": "string"},
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "computed_on": {"type": "string", "format": "date"},
            "agreements": {"type": "array", "items": {"$ref": "#/$defs/agreement"}},
        },
        "$defs": {"date": {"type": "string", "pattern": _PATTERN}, "agreement": _agreement(words)},
    }


def _agreement(words: Words) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required = []
    for item in agreement_facts():
        if isinstance(item, FactList):
            rows = _object(item.facts, words, f"{item.key}.")
            properties[item.key] = {
                "description": words.field(item.key),
                "type": "array",
                "items": rows,
            }
        else:
            _put(properties, item, words, "")
            if _always(item):
                required.append(item.key)
    properties["computed"] = _computed()
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["reference", *required],
        "properties": properties,
    }


def _object(facts: Iterable[Fact], words: Words, prefix: str) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for fact in facts:
        _put(properties, fact, words, prefix)
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [fact.key for fact in facts if _always(fact)],
        "properties": properties,
    }


def _put(properties: dict[str, Any], fact: Fact, words: Words, prefix: str) -> None:
    outer, _, inner = fact.key.rpartition(".")
    if outer:
        empty: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": {}}
        properties = properties.setdefault(outer, empty)["properties"]
    properties[inner] = {"description": words.field(f"{prefix}{fact.path}"), **_type(fact)}


def _always(fact: Fact) -> bool:
    """Whether a value is always written, because there is no empty one."""
    return fact.type in _FLAGS or (fact.choices is not None and not fact.optional)


def _type(fact: Fact) -> dict[str, Any]:
    if fact.refers_to in {"act", "suspension"}:
        return {"type": "integer", "minimum": 1}
    if fact.choices is not None:
        return {"enum": [member.value for member in fact.choices]}
    if fact.type in _NUMBERS:
        return {"type": "integer"}
    if fact.type in _FLAGS:
        return {"type": "boolean"}
    return _DATE if fact.type is FieldType.DATE else {"type": "string"}


def _computed() -> dict[str, Any]:
    """What the program works out: for reading only, an import passes over it."""
    count = {"type": "integer", "minimum": 0}
    return {
        "type": "object",
        "required": ["status", "reason"],
        "properties": {
            "status": {"enum": [status.value for status in Status]},
            "reason": {"type": "string"},
            "signed": _DATE,
            "end": _DATE,
            "end_basis": {"enum": [basis.value for basis in EndBasis]},
            "notice": _DATE,
            "renewals": {"type": "object", "additionalProperties": count},
        },
    }
