# SPDX-License-Identifier: EUPL-1.2
"""The office's own side, by which a text's "Milano" and "Comune di Milano" are told from the counterpart."""

from dataclasses import dataclass, field

from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.place import find_place


@dataclass(frozen=True)
class OwnSide:
    """The body and city of the office as its particulars have them, and the country's code."""

    body: str = ""
    city: str = ""
    country: str = ""
    _names: frozenset[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        names = {fold(self.city)} if self.city else set()
        place = find_place(self.city, self.country) if self.city else None
        if place is not None:
            names.update(place.names)
        object.__setattr__(self, "_names", frozenset(names))

    def is_city(self, name: str) -> bool:
        """Whether a name is that of the own city, in any language."""
        return fold(name) in self._names
