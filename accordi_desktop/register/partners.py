# SPDX-License-Identifier: EUPL-1.2
"""Where the partners of the office are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.register.queries import lists

if TYPE_CHECKING:
    from accordi_desktop.register.known_names import KnownNames
    from accordi_desktop.storage.storage import Storage


class Partners:
    """Reads over all counterparts; safe from any thread."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def cities(self) -> tuple[str, ...]:
        """The cities one has agreements with."""
        with self._storage.reading() as connection:
            return lists.cities(connection)

    def in_city(self, city: str) -> frozenset[int]:
        """The agreements with bodies of that city, over or not; accents and case do not matter."""
        with self._storage.reading() as connection:
            return lists.in_city(connection, city)

    def known_names(self) -> KnownNames:
        """What a form suggests while one types; reads the whole register, so not on the window's thread."""
        from accordi_desktop.register.queries.known_names import known_names  # noqa: PLC0415 - only for a form

        with self._storage.reading() as connection:
            return known_names(connection)

    def countries(self) -> tuple[str, ...]:
        """The codes of the countries one has agreements with."""
        with self._storage.reading() as connection:
            return lists.partner_countries(connection)
