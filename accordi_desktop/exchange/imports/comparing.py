# SPDX-License-Identifier: EUPL-1.2
"""Compares three states of an agreement: the row imported last, the row of the file now, the register."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.register.values.drafts import AgreementDraft, TitleDraft


class Difference(StrEnum):
    """What became of a field since the last import."""

    CHANGED = "changed"  # in the file alone: it is taken over
    ORDER = "order"  # in the file, and nothing but the order of a list
    KEPT = "kept"  # in the register alone: that stays
    CONFLICT = "conflict"  # on both sides
    EMPTIED = "emptied"  # the file no longer says it


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One field of the draft: what the register has, and what the file says."""

    field: str
    kind: Difference
    stored: Any
    wanted: Any


_LISTS = frozenset(one.name for one in fields(AgreementDraft) if isinstance(one.default, tuple)) | {"gaps"}


def compare(
    base: AgreementDraft, file: AgreementDraft, stored: AgreementDraft
) -> tuple[AgreementDraft, tuple[FieldDifference, ...]]:
    """What the register would have, every difference taken over that is in the file alone; and all of them.

    A field of which the file says nothing new stays as the register has it.
    """
    merged: dict[str, Any] = {}
    found: list[FieldDifference] = []
    for one in fields(AgreementDraft):
        name = one.name
        was, now, own = (_bare(getattr(draft, name)) for draft in (base, file, stored))
        if name == "gaps":
            merged[name] = _gaps(base, file, stored)
            continue
        if now in (was, own):
            if now == was and own != was:
                found.append(FieldDifference(name, Difference.KEPT, own, now))
            continue
        kind = _kind(name, was, now, own)
        found.append(FieldDifference(name, kind, own, now))
        if kind in (Difference.CHANGED, Difference.ORDER):
            merged[name] = take(getattr(stored, name), getattr(file, name))
    return replace(stored, **merged), tuple(found)


def taken(stored: AgreementDraft, file: AgreementDraft, names: tuple[str, ...]) -> AgreementDraft:
    """The register's content with these fields as the file has them."""
    return replace(stored, **{name: take(getattr(stored, name), getattr(file, name)) for name in names})


def take(stored: Any, wanted: Any) -> Any:  # noqa: ANN401 - any field
    """The value of the file; its parts are the rows of the register they equal or stand in the place of."""
    if not isinstance(wanted, tuple):
        return wanted
    free = list(stored)
    ids: list[int | None] = []
    for part in wanted:
        same = next((one for one in free if replace(one, id=None) == replace(part, id=None)), None)
        if same is not None:
            free.remove(same)
        ids.append(None if same is None else same.id)
    # Those that equal none take the rows that are left, in order: a corrected row, not another one.
    left = iter(one.id for one in free)
    return tuple(
        replace(part, id=found if found is not None else next(left, None))
        for part, found in zip(wanted, ids, strict=True)
    )


def _kind(name: str, was: Any, now: Any, own: Any) -> Difference:  # noqa: ANN401
    if own != was:
        return Difference.CONFLICT
    if _is_empty(now):
        return Difference.EMPTIED
    if name in _LISTS and len(now) == len(own) and all(part in own for part in now):
        return Difference.ORDER
    return Difference.CHANGED


def _is_empty(value: Any) -> bool:  # noqa: ANN401
    if isinstance(value, tuple) and value and isinstance(value[0], TitleDraft):
        return not any(title.proper for title in value)
    return (
        value in (None, "", (), RenewalClause.UNKNOWN)
        or value is False
        or (hasattr(value, "known") and not value.known)
    )


def _bare(value: Any) -> Any:  # noqa: ANN401
    """A value without the ids of its parts."""
    return tuple(replace(part, id=None) for part in value) if isinstance(value, tuple) else value


def _gaps(base: AgreementDraft, file: AgreementDraft, stored: AgreementDraft) -> tuple[Any, ...]:
    """The register's notes, without those of cells that are understood now, and with the new ones."""
    was, now = ({gap.text for gap in draft.gaps} for draft in (base, file))
    kept = [gap for gap in stored.gaps if gap.settled or gap.text not in was - now]
    known = {gap.text for gap in kept}
    return (*kept, *(gap for gap in file.gaps if gap.text not in was and gap.text not in known))
