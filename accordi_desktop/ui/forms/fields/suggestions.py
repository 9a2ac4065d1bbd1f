# SPDX-License-Identifier: EUPL-1.2
"""The names a form suggests, read off the window's thread; those read before serve until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from accordi_desktop.model.enums import Origin
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.place import find_place, places_beginning
from accordi_desktop.register.values.lists.known_names import KnownCity, KnownNames
from accordi_desktop.ui.widgets.choices.suggest_edit import Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordi_desktop.ui.context.context import AppContext


_MOST = 8
# More than are shown: a place is proposed by the beginning of its usual names, by others when typed whole.
_MOST_PLACES = 64


class Suggestions(QObject):
    """Reads the names when a form asks for it and they may have changed."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self.names = KnownNames()
        context.changed.connect(self._outdate)
        context.register_changed.connect(self._forget)

    def refresh(self) -> None:
        """Read the names anew if the register changed since they were read."""
        register = self._context.register
        if not self._stale or register is None:
            return
        self._stale = False
        self._context.ask(lambda asked: asked.agreements.known_names(), self._take, owner=self)

    def source(self, field: str) -> Callable[[str], list[Suggestion]]:
        """What to suggest for a typed text in a field; bodies, persons and cities with a remark."""
        if field == "city":
            return self._cities
        return lambda typed: self._known(field, typed)

    def city(self, name: str) -> KnownCity | None:
        """The city of exactly that name, as the register has it or as the table of places does."""
        known = self.names.city(name)
        if known is None and (place := find_place(name)) is not None:
            return KnownCity(name, place.country, Origin.DERIVED)
        return known

    def partner_countries(self) -> tuple[str, ...]:
        """The countries of the partners, the most used first."""
        return self.names.countries()

    def _known(self, field: str, typed: str) -> list[Suggestion]:
        return [Suggestion(name, self._remark(field, name)) for name in self.names.find(field, typed)]

    def _cities(self, typed: str) -> list[Suggestion]:
        """Those of the register, then the larger places of the world, which are taken only when chosen."""
        words, begun = self._context.words, fold(typed)
        found = self._known("city", typed)
        proposed = {fold(one.text) for one in found}
        places = [(one.name_in(words.language), one) for one in places_beginning(typed, _MOST_PLACES)]
        for name, place in sorted(places, key=lambda one: not fold(one[0]).startswith(begun)):
            # Of places of one name the largest is proposed: what is taken is a name alone.
            meant = any(fold(one).startswith(begun) for one in (name, place.name)) or begun in place.names
            if meant and fold(name) not in proposed:
                proposed.add(fold(name))
                found.append(Suggestion(name, words.country(place.country), preselected=False))
        return found[:_MOST]

    def _remark(self, field: str, name: str) -> str:
        country = self._context.words.country
        if field == "party" and (body := self.names.body(name)) is not None:
            parts = (body.city if body.city != name else "", country(body.country))
        elif field == "person" and (person := self.names.person(name)) is not None:
            parts = (person.office, person.body)
        elif field == "city" and (city := self.names.city(name)) is not None:
            parts = (country(city.country), "")
        else:
            return ""
        return ", ".join(part for part in parts if part)

    def _take(self, names: KnownNames) -> None:
        self.names = names

    def _outdate(self) -> None:
        self._stale = True

    def _forget(self) -> None:
        self._stale = True
        self.names = KnownNames()
