# SPDX-License-Identifier: EUPL-1.2
"""Agreements of the register that a new row may be about: proposed to a person, never merged."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from accordi_desktop.exchange.imports.readings.reasons import Reason
from accordi_desktop.model.enums import Side
from accordi_desktop.model.text.city_name import city_name
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from accordi_desktop.exchange.imports.plan import MissingRow
    from accordi_desktop.model.dates.partial_date import PartialDate
    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.imports import ImportFacts, KnownAgreement

_ALIKE = 0.9
_MOST_COMPARED = 200


class Likeness:
    """Finds like agreements by city, name and reference; `own` are the agreements of the source itself."""

    def __init__(self, facts: ImportFacts, own: set[int]) -> None:
        self._own = own
        self._by_id = {one.id: one for one in facts.agreements}
        self._by_reference = {one.reference.lower(): one for one in facts.agreements}
        self.deleted = frozenset(one.id for one in facts.agreements if one.deleted)
        self._by_name: dict[str, list[KnownAgreement]] = defaultdict(list)
        for one in facts.agreements:
            for name in _names(one.counterpart, one.city):
                self._by_name[name].append(one)

    def reference(self, agreement_id: int) -> str:
        """The reference of an agreement, "" for one that is gone."""
        found = self._by_id.get(agreement_id)
        return found.reference if found else ""

    def has_reference(self, reference: str) -> bool:
        """Whether the register has that reference."""
        return reference.lower() in self._by_reference

    def find(self, draft: AgreementDraft, gone: Iterable[MissingRow]) -> tuple[Reason, KnownAgreement] | None:
        """The agreement most like a new row with the reason, or None.

        `gone` are agreements of the source whose rows are in the file no more: a new code may be theirs.
        """
        if draft.reference and (same := self._by_reference.get(draft.reference.lower())):
            return (Reason.IN_BIN if same.deleted else Reason.REFERENCE_TAKEN), same
        gone_ids = {one.id for one in gone}
        compared = 0
        for one in self._near(draft):
            if one.deleted or (one.id in self._own and one.id not in gone_ids):
                continue
            compared += 1
            if compared > _MOST_COMPARED:
                return None
            if _alike(one, draft):
                return (Reason.OTHER_CODE if one.id in gone_ids else Reason.LIKE_ANOTHER), one
        return None

    def _near(self, draft: AgreementDraft) -> Iterator[KnownAgreement]:
        seen: set[int] = set()
        for party in draft.parties:
            if party.side is Side.COUNTERPART:
                for name in _names(party.name, party.city):
                    for one in self._by_name.get(name, ()):
                        if one.id not in seen:
                            seen.add(one.id)
                            yield one


def _names(counterpart: str, city: str) -> set[str]:
    found = {fold(part) for name in (counterpart, city) for part in name.split(";")}
    found |= {fold(city_name(part.strip())) for part in counterpart.split(";") if part.strip()}
    return found - {""}


def _alike(one: KnownAgreement, draft: AgreementDraft) -> bool:
    """Whether the dates may be one and nothing speaks against it, or the titles are nearly the same."""
    day = draft.periods[0].act_date if draft.periods else None
    if day is not None and day.known and one.signed.known:
        return _overlap(day, one.signed)
    titles = [fold(title.text) for title in draft.titles if title.proper]
    return any(SequenceMatcher(None, title, fold(one.title)).ratio() >= _ALIKE for title in titles)


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest
