# SPDX-License-Identifier: EUPL-1.2
"""Marks taken from one agreement to another by a person who groups them better."""

from copy import copy

from accordi_desktop.exchange.prose.groups.counterparts import cased
from accordi_desktop.exchange.prose.groups.group import Counterpart, Group, Person, Renewal
from accordi_desktop.exchange.prose.marks import Mark, MarkKind
from accordi_desktop.model.enums import SectorLevel

_SINGLE = {
    MarkKind.TITLE: "title",
    MarkKind.SIGNED: "signed",
    MarkKind.PLACE_SIGNED: "place_signed",
    MarkKind.START: "start",
    MarkKind.END: "end",
    MarkKind.TERM: "term",
    MarkKind.OPEN_ENDED: "open_ended",
    MarkKind.CLAUSE: "clause",
    MarkKind.NOTICE_MONTHS: "notice",
    MarkKind.NOTICE_DAYS: "notice",
    MarkKind.ENDED: "ended",
    MarkKind.PURPOSE: "purpose",
    MarkKind.STATE: "state",
    MarkKind.NUMBER: "resolution",
    MarkKind.INITIATIVE: "initiative",
}


def without(group: Group, mark: Mark) -> Group:
    """The agreement without a mark and what hangs on it: the office of a person, the term of a renewal."""
    rest = _copy(group)
    person = next((one for one in group.people if one.name == mark), None)
    gone = {mark} | ({one for one in group.marks if person and _is_office(one, person, mark)})
    rest.marks = [one for one in group.marks if one not in gone]
    for name in set(_SINGLE.values()):
        if getattr(rest, name) == mark:
            setattr(rest, name, None)
    rest.renewals = [_renewal_without(one, mark) for one in group.renewals if one.mark != mark]
    rest.people = [one for one in group.people if one is not person]
    rest.sectors = [one for one in group.sectors if one[0] != mark]
    rest.initiative_fields = [one for one in group.initiative_fields if one != mark]
    if mark.kind in {MarkKind.CITY, MarkKind.BODY}:
        rest.counterparts = [one for one in group.counterparts if one.name != cased(str(mark.value))]
    return rest


def with_mark(group: Group, mark: Mark, origin: Group) -> Group:
    """The agreement with a mark of another one; what it says in its place before is replaced."""
    found = _copy(group)
    found.add(mark)
    if mark.kind in _SINGLE:
        setattr(found, _SINGLE[mark.kind], mark)
    elif mark.kind is MarkKind.RENEWAL:
        moved = next((one for one in origin.renewals if one.mark == mark), Renewal(mark))
        found.renewals = [*group.renewals, Renewal(mark, moved.months, moved.end)]
    elif mark.kind is MarkKind.PERSON:
        _add_person(found, mark, origin)
    elif mark.kind is MarkKind.SECTOR:
        level = next((level for one, level in origin.sectors if one == mark), SectorLevel.SECTOR)
        found.sectors = [*group.sectors, (mark, level)]
    elif mark.kind in {MarkKind.CITY, MarkKind.BODY}:
        name = cased(str(mark.value))
        known = next((one for one in origin.counterparts if one.name == name), Counterpart(name, city=name))
        found.counterparts = [*group.counterparts, copy(known)]
    return found


def _add_person(group: Group, mark: Mark, origin: Group) -> None:
    person = next((one for one in origin.people if one.name == mark), Person(mark, "", None))
    group.people = [*group.people, person]
    for one in origin.marks:
        if _is_office(one, person, mark):
            group.add(one)


def _is_office(mark: Mark, person: Person, name: Mark) -> bool:
    """Whether a mark is the office of a person: in these words, right beside the name."""
    near = min(abs(mark.start - name.end), abs(name.start - mark.end)) <= len(person.office) + 12
    return mark.kind is MarkKind.OFFICE and mark.value == person.office and near


def _renewal_without(renewal: Renewal, mark: Mark) -> Renewal:
    months = None if renewal.months == mark else renewal.months
    return Renewal(renewal.mark, months, None if renewal.end == mark else renewal.end)


def _copy(group: Group) -> Group:
    found = copy(group)
    found.marks = list(group.marks)
    return found
