# SPDX-License-Identifier: EUPL-1.2
"""The same change to several agreements: what can be asked, and what it does to each of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from accordi_desktop.model.enums import Side
from accordi_desktop.model.errors import Problem
from accordi_desktop.model.reminders import MOST_DAYS, reminder_days
from accordi_desktop.register.values.drafts import SectorDraft

if TYPE_CHECKING:
    from accordi_desktop.register.values.views import AgreementSheet


@dataclass(frozen=True, slots=True)
class SectorLabel:
    """A sector by its term, or by the wording of the act where it is filed under none."""

    text: str
    placed: bool


Value = str | bool | tuple[SectorLabel, ...] | None


@dataclass(frozen=True, slots=True)
class ReminderDays:
    """Days before a decision ("365,180"; "" for no reminders); None for those of the office."""

    days: str | None


@dataclass(frozen=True, slots=True)
class BatchEdit:
    """What to change, by ids of kinds and sectors; None and empty tuples leave a field as it is.

    `replace_sectors` are pairs of the term to be replaced and the one to take its place.
    """

    kind_id: int | None = None
    published: bool | None = None
    add_sectors: tuple[int, ...] = ()
    remove_sectors: tuple[int, ...] = ()
    replace_sectors: tuple[tuple[int, int], ...] = ()
    reminders: ReminderDays | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields it is about, by their names in the catalogues."""
        asked = {
            "kind_id": self.kind_id is not None,
            "published": self.published is not None,
            "sectors": bool(self.add_sectors or self.remove_sectors or self.replace_sectors),
            "reminders": self.reminders is not None,
        }
        return tuple(name for name, wanted in asked.items() if wanted)


class EditRemark(StrEnum):
    """What deserves a second look before an edit is made."""

    IN_BIN = "in_bin"
    WORDING_STAYS = "wording_stays"
    NO_SECTORS = "no_sectors"


@dataclass(frozen=True, slots=True)
class EditableAgreement:
    """What an edit of many may change of one agreement, and how it is called."""

    id: int
    reference: str
    counterpart: str
    deleted: bool
    kind_id: int | None
    published: bool
    sectors: tuple[SectorDraft, ...]
    reminder_days: str | None


@dataclass(frozen=True, slots=True)
class EditedField:
    """One field before and after: names of kinds, days, yes or no; of the sectors only those that differ."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class EditPreview:
    """What an edit would do to one agreement: nothing where `changes` is empty."""

    agreement: EditableAgreement
    changes: tuple[EditedField, ...]
    remarks: tuple[EditRemark, ...] = ()

    @property
    def id(self) -> int:
        """The agreement."""
        return self.agreement.id

    @property
    def possible(self) -> bool:
        """Whether there is something to save, and it can be saved."""
        return bool(self.changes) and EditRemark.IN_BIN not in self.remarks

    @property
    def advised(self) -> bool:
        """Whether it is included unless somebody says otherwise."""
        return self.possible


@dataclass(frozen=True, slots=True)
class TermNames:
    """The names of the kinds of instrument and of the sectors, by their ids."""

    kinds: Mapping[int, str]
    sectors: Mapping[int, str]


def edit_problems(edit: BatchEdit) -> tuple[Problem, ...]:
    """What is wrong with an edit in itself; empty when it can be made."""
    found = []
    if not edit.fields:
        found.append(Problem("", "nothing_to_edit"))
    if set(edit.add_sectors) & {*edit.remove_sectors, *(old for old, _new in edit.replace_sectors)}:
        found.append(Problem("sectors", "sector_added_and_removed"))
    if edit.reminders is not None and edit.reminders.days is not None:
        try:
            reminder_days(edit.reminders.days)
        except ValueError:
            found.append(Problem("reminder_days", "reminder_days_unreadable", {"most": MOST_DAYS}))
    return tuple(found)


def edited_sectors(sectors: Sequence[SectorDraft], edit: BatchEdit) -> tuple[SectorDraft, ...]:
    """The sectors after an edit: a term may go, the wording of the act stays."""
    terms = [_term_after(sector.sector_id, edit) for sector in sectors]
    staying = {term for sector, term in zip(sectors, terms, strict=True) if term == sector.sector_id}
    found: list[SectorDraft] = []
    for sector, term in zip(sectors, terms, strict=True):
        new = term is not None and term not in staying and not _has(term, found)
        if term == sector.sector_id:
            found.append(sector)
        elif new or sector.wording.strip():
            found.append(replace(sector, sector_id=term))
    for term in edit.add_sectors:
        if not _has(term, found):
            found.append(SectorDraft(sector_id=term))
    return tuple(found)


def _term_after(term: int | None, edit: BatchEdit) -> int | None:
    if term is None or term in edit.remove_sectors:
        return None
    return dict(edit.replace_sectors).get(term, term)


def preview_edit(agreement: EditableAgreement, edit: BatchEdit, names: TermNames) -> EditPreview:
    """What an edit would do to one agreement."""
    after = edited_sectors(agreement.sectors, edit)
    remarks = []
    if agreement.deleted:
        remarks.append(EditRemark.IN_BIN)
    if _unplaced(after) > _unplaced(agreement.sectors):
        remarks.append(EditRemark.WORDING_STAYS)
    if agreement.sectors and not after:
        remarks.append(EditRemark.NO_SECTORS)
    return EditPreview(agreement, tuple(_changes(agreement, edit, after, names)), tuple(remarks))


def editable(sheet: "AgreementSheet") -> EditableAgreement:
    """What an edit may change of an agreement."""
    content = sheet.content
    counterparts = [party.name for party in content.parties if party.side is Side.COUNTERPART]
    return EditableAgreement(
        sheet.id,
        content.reference,
        "; ".join(dict.fromkeys(name for name in counterparts if name)),
        sheet.deleted,
        content.kind_id,
        content.published,
        content.sectors,
        sheet.reminder_days,
    )


def _changes(
    agreement: EditableAgreement, edit: BatchEdit, sectors: tuple[SectorDraft, ...], names: TermNames
) -> Iterator[EditedField]:
    if edit.kind_id is not None and edit.kind_id != agreement.kind_id:
        kinds = [
            names.kinds.get(one) if one is not None else None for one in (agreement.kind_id, edit.kind_id)
        ]
        yield EditedField("kind_id", *kinds)
    if edit.published is not None and edit.published is not agreement.published:
        yield EditedField("published", agreement.published, edit.published)
    if sectors != agreement.sectors:
        before, after = _labels(agreement.sectors, names), _labels(sectors, names)
        gone = tuple(label for label in before if label not in after)
        yield EditedField("sectors", gone, tuple(label for label in after if label not in before))
    if edit.reminders is not None:
        days = normal_days(edit.reminders)
        if days != agreement.reminder_days:
            yield EditedField("reminders", agreement.reminder_days, days)


def normal_days(reminders: ReminderDays) -> str | None:
    """The days as they are kept, the longest first; raises ValueError for what are no days."""
    if reminders.days is None:
        return None
    return ",".join(map(str, reminder_days(reminders.days)))


def _labels(sectors: Iterable[SectorDraft], names: TermNames) -> list[SectorLabel]:
    labels = (
        SectorLabel(sector.wording, placed=False)
        if sector.sector_id is None
        else SectorLabel(names.sectors.get(sector.sector_id, sector.wording), placed=True)
        for sector in sectors
    )
    return list(dict.fromkeys(labels))


def _has(term: int, sectors: Iterable[SectorDraft]) -> bool:
    return any(sector.sector_id == term for sector in sectors)


def _unplaced(sectors: Iterable[SectorDraft]) -> int:
    return sum(sector.sector_id is None for sector in sectors)
