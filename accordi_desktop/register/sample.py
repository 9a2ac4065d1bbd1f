# SPDX-License-Identifier: EUPL-1.2
"""The sample register: the agreements of the city's public page, as transcribed in `resources/sample`."""

import tomllib
from dataclasses import fields
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from accordi_desktop.assets import resource
from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.register.initial_data import InitialData, standard_data
from accordi_desktop.register.values.drafts import AgreementDraft


def sample_data() -> InitialData:
    """The standard lists, the office, and the sample's agreements; ValueError names a field that is wrong."""
    standard = standard_data()
    values = tomllib.loads(resource("sample", "register.toml").read_text(encoding="utf-8"))
    return InitialData(
        standard.kinds,
        standard.sectors,
        standard.office | values["office"],
        standard.procedure,
        tuple(_agreement(item, standard) for item in values["agreements"]),
        tuple(values["source_rules"]),
    )


def _agreement(values: dict[str, Any], lists: InitialData) -> AgreementDraft:
    values = dict(values)
    if kind := values.pop("kind", ""):
        values["kind_id"] = lists.kinds.index(kind) + 1
    values["sectors"] = [_sector(dict(item), lists) for item in values.get("sectors", ())]
    draft: AgreementDraft = _value(AgreementDraft, values)
    return draft


def _sector(values: dict[str, Any], lists: InitialData) -> dict[str, Any]:
    if term := values.pop("term", ""):
        values["sector_id"] = lists.sectors.index(term) + 1
    return values


def _value(kind: Any, value: Any) -> Any:  # noqa: ANN401
    """A value of the file as the type the draft's field declares."""
    if hasattr(kind, "__dataclass_fields__") and isinstance(value, dict):
        hints = get_type_hints(kind)
        if unknown := value.keys() - {field.name for field in fields(kind)}:
            raise ValueError(f"no such field: {', '.join(sorted(unknown))}")
        return kind(**{name: _value(hints[name], item) for name, item in value.items()})
    if kind is PartialDate:
        return parse_edtf(value)
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], item) for item in value)
    for option in get_args(kind) or (kind,):
        if isinstance(option, type) and issubclass(option, StrEnum):
            return option(value)
    return value
