# SPDX-License-Identifier: EUPL-1.2
"""Agreements that a text tells twice, as one: a later sentence often gives the date that a list left out."""

from accordi_desktop.exchange.prose.groups.group import Group
from accordi_desktop.exchange.prose.marks import Mark, Sureness
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.text.fold import fold

_SINGLE_FACTS = (
    "title", "place_signed", "start", "end", "term", "open_ended", "clause", "notice", "ended", "purpose",
    "state", "initiative", "resolution",
)  # fmt: skip


def joined(groups: list[Group]) -> list[Group]:
    """The groups in order; what is of the same kind, city and day joins the first that tells of it."""
    kept: list[Group] = []
    for group in groups:
        same = next((one for one in kept if _is_same(one, group)), None)
        if same is None:
            kept.append(group)
        else:
            _merge(same, group)
    return kept


def _is_same(one: Group, other: Group) -> bool:
    if not is_same_kind(one.kind, other.kind) or _names(one) != _names(other):
        return False
    if one.signed is None or other.signed is None:
        return True
    first, second = one.signed.value, other.signed.value
    if not isinstance(first, PartialDate) or not isinstance(second, PartialDate):
        return False
    return first.earliest <= second.latest and second.earliest <= first.latest


def is_same_kind(one: str, other: str) -> bool:
    """Whether two kinds may be one: "accordo" is short for every accordo."""
    return one == other or one.startswith(f"{other} ") or other.startswith(f"{one} ")


def _names(group: Group) -> set[str]:
    return {fold(one.name) for one in group.counterparts}


def _merge(one: Group, other: Group) -> None:
    """Add what only the second tells; of two dates of signature the more precise one is kept."""
    for name in _SINGLE_FACTS:
        if getattr(one, name) is None:
            setattr(one, name, getattr(other, name))
    if one.signed is None or (other.signed is not None and _precision(other.signed) > _precision(one.signed)):
        one.signed = other.signed or one.signed
    known = {renewal.mark.value for renewal in one.renewals}
    one.renewals += [renewal for renewal in other.renewals if renewal.mark.value not in known]
    names = {person.name.value for person in one.people}
    one.people += [person for person in other.people if person.name.value not in names]
    worded = {fold(str(mark.value)) for mark, _ in one.sectors}
    one.sectors += [sector for sector in other.sectors if fold(str(sector[0].value)) not in worded]
    for mark in other.marks:
        one.add(mark)


def _precision(mark: Mark) -> int:
    return len(getattr(mark.value, "edtf", "")) - (mark.sureness is not Sureness.STATED)
