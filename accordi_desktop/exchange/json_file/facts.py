# SPDX-License-Identifier: EUPL-1.2
"""The declared fields that are recorded rather than computed, with the types that their drafts give them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.wording.field_types import Field, FieldType, Part
from accordi_desktop.wording.fields import AGREEMENT

if TYPE_CHECKING:
    import builtins

_TERMS = {"kind_id", "sectors.sector_id"}
_ACTS = {"signatories.period_id", "periods.about_id"}
_SUSPENSIONS = {"signatories.suspension_id"}
_AGREEMENTS = {"links.other_id"}


@dataclass(frozen=True, slots=True)
class Fact:
    """A recorded field: `key` in the file, `path` in its draft, the list of its values if it has one.

    `refers_to` is "term", "act", "suspension" or "agreement" where the draft holds a number that another
    register does not know: the file has a name, the place of the row in its list, or a reference.
    """

    key: str
    path: str
    type: FieldType
    choices: builtins.type[StrEnum] | None = None
    optional: bool = False
    refers_to: str = ""


@dataclass(frozen=True, slots=True)
class FactList:
    """A list of rows, each of them with these facts; `draft` makes a row."""

    key: str
    draft: type[Any]
    facts: tuple[Fact, ...]


@cache
def agreement_facts() -> tuple[Fact | FactList, ...]:
    """All that a draft of an agreement holds, in the order in which the fields are declared."""
    found: list[Fact | FactList] = []
    for item in AGREEMENT:
        if isinstance(item, Part):
            draft = get_args(_hints(AgreementDraft)[item.name])[0]
            rows = tuple(fact for field in item.fields if (fact := _fact(field, draft, of_part=True)))
            found.append(FactList(item.name, draft, rows))
        elif fact := _fact(item, AgreementDraft, of_part=False):
            found.append(fact)
    return tuple(found)


def _fact(field: Field, draft: type[Any], *, of_part: bool) -> Fact | None:
    """The fact of a declared field; None where no draft holds it, because it is computed."""
    path = field.path.partition(".")[2] if of_part else field.path
    hint: Any = draft
    for name in path.split("."):
        hint = _hints(hint).get(name)
        if hint is None:
            return None
    kinds = get_args(hint) or (hint,)
    choices = next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, StrEnum)), None)
    refers_to = _refers_to(field.path)
    key = path.removesuffix("_id") if refers_to else path
    return Fact(key, path, field.type, choices, NoneType in kinds, refers_to)


def _refers_to(path: str) -> str:
    if path in _TERMS:
        return "term"
    if path in _ACTS:
        return "act"
    if path in _SUSPENSIONS:
        return "suspension"
    return "agreement" if path in _AGREEMENTS else ""


@cache
def _hints(draft: type[Any]) -> dict[str, Any]:
    return get_type_hints(draft) if hasattr(draft, "__dataclass_fields__") else {}
