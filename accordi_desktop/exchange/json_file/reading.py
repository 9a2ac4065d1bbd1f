# SPDX-License-Identifier: EUPL-1.2
"""Reads a JSON file of agreements back: what is not of the format is refused, and nothing is left out."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from accordi_desktop.exchange.json_file.facts import Fact, FactList, agreement_facts
from accordi_desktop.exchange.json_file.writing import FORMAT, VERSION
from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.drafts import AgreementDraft, LinkDraft, TerminationDraft
from accordi_desktop.register.values.incoming import IncomingAgreement, IncomingReference
from accordi_desktop.wording.field_types import FieldType

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum
    from pathlib import Path

    from accordi_desktop.wording import Words

MOST_BYTES = 200_000_000
_NUMBERS = {FieldType.MONTHS, FieldType.DAYS, FieldType.NUMBER}
_FLAGS = {FieldType.FLAG, FieldType.YES_NO}


@dataclass(frozen=True, slots=True)
class ReadAgreement:
    """An agreement of a file: what is recorded as values of JSON, and what a register takes over of it."""

    values: dict[str, Any]
    incoming: IncomingAgreement


def read_json(path: Path, words: Words) -> tuple[ReadAgreement, ...]:
    """All agreements of a file; AccordiError names the first place that cannot be understood."""
    return agreements_of(_parsed(path), str(path), words)


def agreements_of(
    document: Any,  # noqa: ANN401 - values of JSON
    path: str,
    words: Words,
) -> tuple[ReadAgreement, ...]:
    """The agreements of a parsed file."""
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise AccordiError("not_agreements", path=path)
    if document.get("version") != VERSION:
        raise AccordiError("agreements_of_newer_version", path=path)
    _refuse_unknown(document, {"$schema", "format", "version", "computed_on", "agreements"}, "")
    rows = _list(document.get("agreements"), "agreements")
    return tuple(_agreement(row, f"agreements[{number}]", words) for number, row in enumerate(rows))


def _parsed(path: Path) -> object:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise AccordiError("file_too_large", path=str(path), most=MOST_BYTES // 1_000_000)
        return json.loads(path.read_bytes().decode("utf-8-sig"), parse_constant=_refuse_constant)
    except OSError as error:
        raise AccordiError("cannot_read", path=str(path)) from error
    except (ValueError, RecursionError) as error:
        raise AccordiError("not_json", path=str(path), detail=str(error)) from error


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def _agreement(row: object, path: str, words: Words) -> ReadAgreement:
    values = _object(row, path)
    recorded = {key: value for key, value in values.items() if key != "computed"}
    own, parts = [], {}
    for item in agreement_facts():
        if isinstance(item, FactList):
            parts[item.key] = item
        else:
            own.append(item)
    _refuse_unknown(recorded, {fact.key.partition(".")[0] for fact in own} | parts.keys(), path)
    given, kind = _own(own, recorded, path)
    rows = {
        name: [
            _row(part, one, f"{path}.{name}[{number}]")
            for number, one in enumerate(_list(recorded.get(name, []), f"{path}.{name}"))
        ]
        for name, part in parts.items()
    }
    drafts: dict[str, Any] = {name: tuple(draft for draft, _names in found) for name, found in rows.items()}
    # The acts of a file are numbered from 1; the register gives them numbers of its own.
    for name in ("periods", "suspensions"):
        drafts[name] = tuple(replace(one, id=n) for n, one in enumerate(drafts[name], start=1))
    links = tuple(_link(draft, names["other_id"], words) for draft, names in rows["links"])
    incoming = IncomingAgreement(
        AgreementDraft(**given, **(drafts | {"links": ()})),
        kind=kind,
        sectors=tuple(names["sector_id"] for _draft, names in rows["sectors"]),
        links=links,
    )
    return ReadAgreement(recorded, incoming)


def _link(draft: LinkDraft, reference: str, words: Words) -> IncomingReference:
    said = {"kind": words.label(draft.kind), "reference": reference}
    wording = words.text("import.link_lost", **said)
    if draft.note:
        wording = f"{wording} {draft.note}"
    return IncomingReference(draft.kind, reference, draft.note, wording)


def _own(facts: Iterable[Fact], values: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
    """The fields of the agreement itself, and the name of its kind."""
    given: dict[str, Any] = {}
    termination: dict[str, Any] = {}
    inner = _object(values.get("termination", {}), f"{path}.termination")
    _refuse_unknown(inner, {field.name for field in fields(TerminationDraft)}, f"{path}.termination")
    kind = ""
    for fact in facts:
        outer, _, name = fact.path.rpartition(".")
        value = _value(fact, inner.get(name) if outer else values.get(fact.key), f"{path}.{fact.key}")
        if fact.refers_to:
            kind = value or ""
        elif outer:
            termination[name] = value
        else:
            given[name] = value
    return given | {"termination": TerminationDraft(**termination)}, kind


def _row(part: FactList, row: object, path: str) -> tuple[Any, dict[str, str]]:
    """A row of a part, and the names in it that a register knows by numbers of its own."""
    values = _object(row, path)
    _refuse_unknown(values, {fact.key for fact in part.facts}, path)
    given: dict[str, Any] = {}
    names: dict[str, str] = {}
    for fact in part.facts:
        value = _value(fact, values.get(fact.key), f"{path}.{fact.key}")
        if fact.refers_to in {"term", "agreement"}:
            names[fact.path] = value or ""
        else:
            given[fact.path] = value
    return part.draft(**given), names


def _value(fact: Fact, value: object, path: str) -> Any:  # noqa: ANN401 - a type a line
    """A value as its draft holds it; what is left out is empty or unknown."""
    if fact.refers_to in {"act", "suspension"} or fact.type in _NUMBERS:
        return None if value is None else _of(int, value, path)
    if fact.choices is not None:
        if value is None and fact.optional:
            return None
        return _choice(fact, value, path)
    if fact.type in _FLAGS:
        return False if value is None else _of(bool, value, path)
    text: str = "" if value is None else _of(str, value, path)
    if fact.type is FieldType.DATE:
        return _date(text, path)
    return text


def _choice(fact: Fact, value: object, path: str) -> Any:  # noqa: ANN401 - a member of the list
    members: dict[str, StrEnum] = {member.value: member for member in fact.choices or ()}
    if not isinstance(value, str) or value not in members:
        raise AccordiError("bad_json_choice", path=path, value=_shown(value), text=", ".join(members))
    return members[value]


def _date(text: str, path: str) -> Any:  # noqa: ANN401 - a partial date
    if not text:
        return UNKNOWN
    try:
        return parse_edtf(text)
    except ValueError as error:
        raise AccordiError("bad_json_date", path=path, value=_shown(text)) from error


def _of(kind: type[Any], value: object, path: str) -> Any:  # noqa: ANN401 - of that kind
    if type(value) is not kind:
        raise AccordiError("bad_json_value", path=path, value=_shown(value))
    return value


def _object(value: object, path: str) -> dict[str, Any]:
    found: dict[str, Any] = _of(dict, value, path)
    return found


def _list(value: object, path: str) -> list[Any]:
    found: list[Any] = _of(list, value, path)
    return found


def _refuse_unknown(values: Iterable[str], known: Iterable[str], path: str) -> None:
    unknown = sorted(set(values) - set(known))
    if unknown:
        place = f"{path}.{unknown[0]}" if path else unknown[0]
        raise AccordiError("unknown_json_key", path=_shown(place))


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:80]}…"
