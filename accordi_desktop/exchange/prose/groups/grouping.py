# SPDX-License-Identifier: EUPL-1.2
"""Which facts make one agreement: an act brought in begins a group, what is said of it later joins it."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from accordi_desktop.exchange.prose import scope
from accordi_desktop.exchange.prose.groups.counterparts import Sides, cased, city, is_between_others, sides_of
from accordi_desktop.exchange.prose.groups.facts import add_facts
from accordi_desktop.exchange.prose.groups.group import Group, mark_in
from accordi_desktop.exchange.prose.groups.lists import Heading, Item, heading_of, is_about_twins, items_of
from accordi_desktop.exchange.prose.groups.merging import is_same_kind, joined
from accordi_desktop.exchange.prose.groups.novelty import BOTH, acts_told, is_new, is_renewal
from accordi_desktop.exchange.prose.marks import MarkKind, Remark, RemarkKind
from accordi_desktop.exchange.prose.mentions.acts import ActMention
from accordi_desktop.exchange.prose.reading import SentenceReading
from accordi_desktop.exchange.prose.sentences import plain
from accordi_desktop.exchange.prose.vocabulary import numbers, words
from accordi_desktop.model.text.fold import fold

if TYPE_CHECKING:
    from accordi_desktop.exchange.prose.mentions.places import PlaceMention

_CLAUSE_BREAK = re.compile(words("grouping.clause_break"))
_NUMBERS = numbers("grouping.numbers")
_COUNT = re.compile(
    rf"\b(?P<number>{'|'.join(_NUMBERS)})\s+(?:\w+\s+){{0,2}}(?:{words('grouping.count')})\b", re.IGNORECASE
)
_ONE_MORE = re.compile(rf"\b(?:{words('grouping.one_more')})\b", re.IGNORECASE)


class Grouping:
    """The groups of a text, built sentence by sentence in the order of reading."""

    def __init__(self, source: str) -> None:
        self.groups: list[Group] = []
        self.remarks: list[Remark] = []
        self._source = source
        self._current: Group | None = None
        self._heading = Heading()
        self._near: list[PlaceMention] = []
        self._near_block = -1
        self._counts: list[tuple[int, SentenceReading]] = []

    def take(self, reading: SentenceReading) -> None:
        """Read on by one sentence."""
        if reading.sentence.listed and scope.is_table_head(reading.text):
            return
        self._enter_block(reading.sentence.block)
        if (kind := scope.remark_on(reading.text)) is not None:
            self._remark(reading, kind)
        elif not scope.is_general(reading.text):
            self._take_facts(reading)
        self._near += [one for one in reading.places if not one.own]

    def finish(self) -> None:
        """Join what was told twice, and remark where a text counts more agreements than it describes."""
        self.groups = joined(self.groups)
        for number, reading in self._counts:
            here = [one for one in self.groups if one.block == reading.sentence.block]
            of_one_city = len({fold(name) for one in here for name in one.cities}) == 1
            if of_one_city and number > len(here):
                whole = (0, len(reading.text))
                offset = reading.sentence.start
                here[0].gaps.append(mark_in(self._source, offset, whole, MarkKind.STATE, rule="count"))
                self._remark(reading, RemarkKind.COUNT)

    def _enter_block(self, block: int) -> None:
        """Forget the cities of another part of the text; a heading's place goes on."""
        if block != self._near_block:
            self._near_block = block
            self._near = [self._heading.place] if self._heading.place else []

    def _take_facts(self, reading: SentenceReading) -> None:
        if heading := heading_of(reading, self._heading):
            self._heading = heading
            self._near = [heading.place] if heading.place else []
        elif items := items_of(reading, self._heading):
            for item in items:
                self._begin_item(reading, item)
        else:
            self._take_sentence(reading)

    def _take_sentence(self, reading: SentenceReading) -> None:
        if match := _COUNT.search(reading.text):
            number = _NUMBERS[match["number"].casefold()] + bool(_ONE_MORE.search(reading.text))
            self._counts.append((number, reading))
        acts = acts_told(reading)
        new = [
            act
            for act in acts
            if not self._is_renewal_of_known(reading, act)
            and is_new(reading, act, self._current, self._near, self._cities())
        ]
        if not new:
            # What is said of several acts is said of none of them.
            if not acts or any(not act.several for act in acts):
                self._go_on(reading, 0, len(reading.text))
            return
        for act, first, last in _segments(reading.text, acts):
            if act in new:
                self._begin(reading, act, first, last)
            else:
                self._go_on(reading, first, last)

    def _is_renewal_of_known(self, reading: SentenceReading, act: ActMention) -> bool:
        """Whether a sentence tells of the renewal of an agreement that the text brought in before."""
        if not act.definite or act.again or not is_renewal(reading.text):
            return False
        return bool({fold(one.name) for one in reading.places if not one.own} & self._cities())

    def _begin(self, reading: SentenceReading, act: ActMention, first: int, last: int) -> None:
        """An act that is brought in; without another side it is none."""
        offset = reading.sentence.start
        before = self._current if not act.kind else None
        kind, said = (before.kind, before.kind_wording) if before else (act.kind, act.wording)
        group = Group(reading.sentence.block, kind, said)
        sides = self._sides(reading, act, first, last)
        if is_between_others(reading, sides):
            return
        self._set_sides(group, reading, sides)
        if not group.counterparts:
            return
        if sides.signed_at:
            mark = mark_in(self._source, offset, sides.signed_at, MarkKind.PLACE_SIGNED)
            group.place_signed = group.add(mark)
        if not act.again:
            mark = group.add(mark_in(self._source, offset, (act.start, act.end), MarkKind.KIND, act.kind))
            group.kind_wording = mark.text if plain(mark.text) == act.wording else act.wording
        if act.title:
            group.title = group.add(mark_in(self._source, offset, act.title, MarkKind.TITLE))
        self._keep(group)
        add_facts(self._source, reading, first, last, group, new=True)

    def _sides(self, reading: SentenceReading, act: ActMention, first: int, last: int) -> Sides:
        """The other side in the part of the sentence that is the act's, else in the whole of it."""
        sides = sides_of(reading, act.start if act.again else first, last, self._near)
        if act.again or sides.counterparts or BOTH.search(reading.text, first, last):
            return sides
        return sides_of(reading, 0, len(reading.text), self._near)

    def _set_sides(self, group: Group, reading: SentenceReading, sides: Sides) -> None:
        """The other side as found, else that of the heading or of the agreement before it, as derived."""
        offset = reading.sentence.start
        for one, place in sides.counterparts:
            is_city = one.city == one.name
            mark = group.add(
                mark_in(self._source, offset, place, MarkKind.CITY if is_city else MarkKind.BODY)
            )
            # As it stands in the source, whatever its apostrophes.
            name = cased(str(mark.value))
            group.counterparts.append(replace(one, name=name, city=name if is_city else one.city))
        for named in reading.places:
            if named.country_at and named.name in group.cities:
                group.add(mark_in(self._source, offset, named.country_at, MarkKind.COUNTRY, named.country))
        if sides.counterparts:
            return
        before = self._current
        if self._heading.place is not None:
            group.counterparts.append(city(self._heading.place))
        elif before is not None and before.block == group.block and not reading.sentence.listed:
            group.counterparts = [replace(one) for one in before.counterparts]

    def _begin_item(self, reading: SentenceReading, item: Item) -> None:
        """One agreement of a list."""
        group = Group(reading.sentence.block, item.kind, item.wording)
        place = (item.place.start, item.place.end)
        self._set_sides(group, reading, Sides(((city(item.place), place),)))
        self._keep(group)
        told = replace(reading, dates=[item.date]) if item.date else reading
        first, last = (0, len(reading.text)) if item.date else (item.first, item.last)
        add_facts(self._source, told, first, last, group, new=True, listed=True)

    def _keep(self, group: Group) -> None:
        self.groups.append(group)
        self._current = group

    def _cities(self) -> set[str]:
        """The cities of the agreements so far, folded."""
        return {fold(name) for group in self.groups for name in group.cities}

    def _go_on(self, reading: SentenceReading, first: int, last: int) -> None:
        """Facts on an agreement that was brought in before."""
        group = self._spoken_of(reading, first, last)
        if group is not None:
            add_facts(self._source, reading, first, last, group, new=False)

    def _spoken_of(self, reading: SentenceReading, first: int, last: int) -> Group | None:
        """The agreement a sentence goes on about: by the city it names, else the last one of the block."""
        signed_at = sides_of(reading, first, last, self._near).signed_at
        within = [one for one in reading.places if not one.own and first <= one.start < last]
        named = {fold(one.name) for one in within if (one.start, one.end) != signed_at}
        if named and any(first <= act.start < last for act in reading.acts):
            found = (one for one in reversed(self.groups) if named & {fold(name) for name in one.cities})
            if (group := next(found, None)) is not None:
                self._current = group
            return group
        current = self._current
        if current is None or reading.sentence.listed:
            return None
        told_again = any(act.definite and is_same_kind(act.kind, current.kind) for act in reading.acts)
        if current.block != reading.sentence.block and (named or not told_again):
            return None
        return None if named and not named & {fold(name) for name in current.cities} else current

    def _remark(self, reading: SentenceReading, kind: RemarkKind) -> None:
        if kind is RemarkKind.COUNT or reading.acts or is_about_twins(reading.text):
            start, end = reading.sentence.start, reading.sentence.end
            self.remarks.append(Remark(start, end, self._source[start:end], kind))


def _segments(text: str, acts: list[ActMention]) -> list[tuple[ActMention, int, int]]:
    """The part of a sentence that belongs to each act: up to the last break before the next one."""
    single = [act for act in acts if not act.several]
    found = []
    first = 0
    for act, following in zip(single, [*single[1:], None], strict=True):
        last = len(text) if following is None else _break_before(text, act.end, following.start)
        found.append((act, first, last))
        first = last
    return found


def _break_before(text: str, end: int, start: int) -> int:
    breaks = list(_CLAUSE_BREAK.finditer(text, end, start))
    return breaks[-1].start() if breaks else start
