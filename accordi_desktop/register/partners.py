# SPDX-License-Identifier: EUPL-1.2
"""Where the partners of the office are."""

from accordi_desktop.register.queries import lists
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

    def countries(self) -> tuple[str, ...]:
        """The codes of the countries one has agreements with."""
        with self._storage.reading() as connection:
            return lists.partner_countries(connection)
