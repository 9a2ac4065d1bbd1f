# SPDX-License-Identifier: EUPL-1.2
"""The facts of a part of a sentence, joined to the agreement that it speaks of."""

import re

from accordi_desktop.exchange.prose import scope
from accordi_desktop.exchange.prose.groups.group import Group, Person, Renewal, mark_in, side_of
from accordi_desktop.exchange.prose.marks import Mark, MarkKind, Sureness, Value
from accordi_desktop.exchange.prose.mentions.dates import DateMention
from accordi_desktop.exchange.prose.mentions.roles import role_of
from accordi_desktop.exchange.prose.reading import SentenceReading
from accordi_desktop.exchange.prose.vocabulary import words
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import AssertedStatus

_LINKED = re.compile(
    r"\b(?:legat[aoei]|lega(?:no)?|unit[aoei]|unisc\w+|linked|bound|gemellat[aoei]|twinned)\b", re.IGNORECASE
)
_SIGNED = re.compile(
    r"\b(?:firm|sigl|sottoscri|stipul|formalizz|conclu|sign|rinnov|renew|strett|enter|agreed)\w*",
    re.IGNORECASE,
)
_MORE_TIME = re.compile(r"\b(?:altri|ulteriori|another|further)\b", re.IGNORECASE)
_RENEWED = re.compile(rf"\b(?:{words('facts.renewed')})\b", re.IGNORECASE)
_IN_FORCE = re.compile(rf"\b(?:{words('facts.in_force')})\b", re.IGNORECASE)
_EXPIRED = re.compile(rf"\b(?:{words('facts.expired')})\b", re.IGNORECASE)
_PURPOSE = re.compile(rf"(?:{words('facts.purpose')})(?P<purpose>[^.;:]{{8,400}})", re.IGNORECASE)
_PURPOSE_STOP = re.compile(
    r",? (?:che ha|ed è stat|e si è|mettendo|firmat|della durata|con durata|rinnovabile)\b", re.IGNORECASE
)
_PROJECT = re.compile(
    rf"\b(?:{words('facts.project')})\s+(?:denominat[oa] |chiamat[oa] |called )?"
    r"[“\"«](?P<name>[^”\"»]{3,120})[”\"»]",
    re.IGNORECASE,
)
_CALL = re.compile(
    rf"\b(?:{words('facts.call')})\s+(?:un|una|il|a)\s+"
    r"(?P<name>(?:bando|concorso|call|programma)(?: pubblico| public)?)\b",
    re.IGNORECASE,
)
_RESOLUTION = re.compile(
    rf"\bdeliber\w+ (?:di |della |del )?(?:giunta|consiglio)?\s?(?:{words('facts.resolution')})?"
    r"(?:n\.|n°|nr\.|num\.)\s?(?P<number>\d{1,6}(?:/\d{2,4})?)",
    re.IGNORECASE,
)
_RENEWED_UNTIL = re.compile(r"\b(?:rinnovat|prorogat|renewed|extended)\w*", re.IGNORECASE)
_MOST_PEOPLE, _NEAR = 12, 40
_DATED = {MarkKind.SIGNED: "signed", MarkKind.START: "start", MarkKind.END: "end", MarkKind.ENDED: "ended"}


def add_facts(
    source: str,
    reading: SentenceReading,
    first: int,
    last: int,
    group: Group,
    *,
    new: bool,
    listed: bool = False,
) -> None:
    """Join what stands between two places of a sentence to an agreement.

    `new` where the sentence brings the agreement in: only there are its signature, its signatories and the
    sectors behind its kind told; `listed` where a place and a date alone make an item.
    """
    _Facts(source, reading, first, last, group).add(new=new, listed=listed)


class _Facts:
    def __init__(self, source: str, reading: SentenceReading, first: int, last: int, group: Group) -> None:
        self._source, self._reading, self._group = source, reading, group
        self._first, self._last = first, last
        self._text = reading.text

    def add(self, *, new: bool, listed: bool) -> None:
        self._dates(new=new, listed=listed)
        self._terms()
        self._undated_renewal()
        if new or _SIGNED.search(self._text, self._first, self._last):
            self._people()
        self._sectors()
        self._purpose(new=new)
        self._state()
        self._initiative()
        if match := _RESOLUTION.search(self._text, self._first, self._last):
            self._group.resolution = self._group.resolution or self._mark(
                match.span("number"), MarkKind.NUMBER
            )

    def _dates(self, *, new: bool, listed: bool) -> None:
        linked = bool(_LINKED.search(self._text, self._first, self._last))
        for mention in self._reading.dates:
            if not self._within(mention.start) or scope.of_a_call(self._text, mention.start):
                continue
            role = role_of(self._text, mention, linked=linked)
            if listed and (role is None or role[0] is MarkKind.START) and mention.until is None:
                role = (MarkKind.SIGNED, "listed")
            if role is not None:
                self._date(mention, *role, told=new or listed)

    def _date(self, mention: DateMention, kind: MarkKind, rule: str, *, told: bool) -> None:
        """A date in its role; `told` where a date alone, or a span of years, is that of the agreement."""
        if mention.until is not None:
            if told:
                self._span(mention, mention.until)
            return
        if kind is MarkKind.SIGNED and (
            self._group.signed is not None or (rule == "date_alone" and not told)
        ):
            return
        sureness = Sureness.DERIVED if rule == "linked_since" else mention.sureness
        rule = mention.rule if mention.sureness is Sureness.DOUBTFUL else rule
        mark = self._mark((mention.start, mention.end), kind, mention.value, sureness, rule)
        if kind is MarkKind.RENEWAL:
            self._renewal(mark)
        elif kind is MarkKind.END and (renewal := self._renewed_until(mention)) is not None:
            renewal.end = renewal.end or mark
        elif (name := _DATED[kind]) and getattr(self._group, name) is None:
            setattr(self._group, name, mark)

    def _span(self, mention: DateMention, until: PartialDate) -> None:
        """ "2012-2015": its first and its last year."""
        group = self._group
        first, last = (mention.start, mention.start + 4), (mention.end - 4, mention.end)
        group.start = group.start or self._mark(first, MarkKind.START, mention.value, rule="span")
        group.end = group.end or self._mark(last, MarkKind.END, until, rule="span")

    def _renewal(self, mark: Mark) -> None:
        if mark.value not in [one.mark.value for one in self._group.renewals]:
            self._group.renewals.append(Renewal(mark))

    def _terms(self) -> None:
        group = self._group
        for mention in self._reading.terms:
            if not self._within(mention.start) or scope.of_a_call(self._text, mention.start):
                continue
            place = (mention.start, mention.end)
            mark = mark_in(
                self._source,
                self._reading.sentence.start,
                place,
                mention.kind,
                mention.value,
                rule=mention.rule,
            )
            if mention.kind is MarkKind.CLAUSE:
                group.clause = group.clause or group.add(mark)
            elif mention.kind in {MarkKind.NOTICE_MONTHS, MarkKind.NOTICE_DAYS}:
                group.notice = group.notice or group.add(mark)
            elif mention.kind is MarkKind.OPEN_ENDED:
                group.open_ended = group.open_ended or group.add(mark)
            elif (renewal := self._renewal_before(mention.start)) is not None:
                renewal.months = group.add(mark)
            elif group.term is None:
                group.term = group.add(mark)

    def _renewal_before(self, position: int) -> Renewal | None:
        """The renewal that a term belongs to: "rinnovato nel 2017 per altri tre anni"."""
        start = self._reading.sentence.start
        here = [one for one in self._group.renewals if start <= one.mark.start < start + self._last]
        found = [one for one in here if one.mark.start < start + position] or here
        if not found or found[-1].months is not None:
            return None
        if _MORE_TIME.search(self._text, position - 12, position + 20):
            return found[-1]
        between = self._text[max(0, found[-1].mark.end - start) : position]
        return (
            found[-1]
            if found[-1].mark.start < start + position
            and len(between) <= 60
            and not re.search(r"[.;]", between)
            else None
        )

    def _renewed_until(self, mention: DateMention) -> Renewal | None:
        """The renewal that an end belongs to: "rinnovato nel 2024 fino al 2027", "prorogato fino al 2021"."""
        if (renewal := self._renewal_before(mention.start)) is not None:
            return renewal
        found = _RENEWED_UNTIL.search(self._text, max(self._first, mention.start - _NEAR), mention.start)
        if found is None:
            return None
        mark = self._mark(found.span(), MarkKind.RENEWAL, UNKNOWN, rule="renewed_undated")
        self._renewal(mark)
        return self._group.renewals[-1]

    def _undated_renewal(self) -> None:
        sentence = self._reading.sentence
        dated = any(sentence.start <= one.mark.start < sentence.end for one in self._group.renewals)
        match = _RENEWED.search(self._text, self._first, self._last)
        if match and not dated and not self._group.renewals:
            mark = self._mark(match.span(), MarkKind.RENEWAL, UNKNOWN, rule="renewed_undated")
            self._group.renewals.append(Renewal(mark))

    def _people(self) -> None:
        group = self._group
        if not _SIGNED.search(self._text):
            return
        for person in self._reading.people:
            if person.present or len(group.people) >= _MOST_PEOPLE:
                continue
            side = side_of(person, self._reading.places)
            sureness = Sureness.STATED if side is not None else Sureness.DOUBTFUL
            name = self._mark(
                person.name, MarkKind.PERSON, None, sureness, "" if side is not None else "side"
            )
            office = self._mark(person.office, MarkKind.OFFICE)
            if str(name.value) not in [str(one.name.value) for one in group.people]:
                group.people.append(Person(name, str(office.value), side))

    def _sectors(self) -> None:
        group = self._group
        for mention in self._reading.sectors:
            if not self._within(mention.start):
                continue
            if scope.of_a_call(self._text, mention.start):
                if group.initiative:
                    group.initiative_fields.append(
                        self._mark((mention.start, mention.end), MarkKind.INITIATIVE)
                    )
                continue
            mark = self._mark((mention.start, mention.end), MarkKind.SECTOR)
            if str(mark.value).casefold() not in [str(one.value).casefold() for one, _ in group.sectors]:
                group.sectors.append((mark, mention.level))

    def _purpose(self, *, new: bool) -> None:
        """The aim of the agreement; "per" with a verb says so only in a sentence on the agreement itself."""
        match = _PURPOSE.search(self._text, self._first, self._last)
        if match and match[0].casefold().startswith("per ") and not (new or self._reading.acts):
            return
        if match is None or self._group.purpose is not None or scope.of_a_call(self._text, match.start()):
            return
        end = match.end("purpose")
        if stop := _PURPOSE_STOP.search(self._text, match.start("purpose"), end):
            end = stop.start()
        self._group.purpose = self._mark((match.start("purpose"), end), MarkKind.PURPOSE)

    def _state(self) -> None:
        for pattern, status in ((_EXPIRED, AssertedStatus.EXPIRED), (_IN_FORCE, AssertedStatus.IN_FORCE)):
            match = pattern.search(self._text, self._first, self._last)
            if match and self._group.state is None and not scope.of_a_call(self._text, match.start()):
                self._group.state = self._mark(match.span(), MarkKind.STATE, status.value, rule="state")

    def _initiative(self) -> None:
        for pattern in (_PROJECT, _CALL):
            match = pattern.search(self._text, self._first, self._last)
            if match and self._group.initiative is None:
                self._group.initiative = self._mark(match.span("name"), MarkKind.INITIATIVE)

    def _within(self, position: int) -> bool:
        return self._first <= position < self._last

    def _mark(
        self,
        place: tuple[int, int],
        kind: MarkKind,
        value: Value | None = None,
        sureness: Sureness = Sureness.STATED,
        rule: str = "",
    ) -> Mark:
        sentence = self._reading.sentence
        return self._group.add(
            mark_in(self._source, sentence.start, place, kind, value, sureness=sureness, rule=rule)
        )
