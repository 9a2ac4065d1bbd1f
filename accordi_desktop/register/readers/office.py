# SPDX-License-Identifier: EUPL-1.2
"""Reads of what belongs to the office: particulars, lists, template, saved views."""

from accordi_desktop.register.queries import office, procedure
from accordi_desktop.register.values.batch_edit import TermNames
from accordi_desktop.register.values.procedure import TemplateStep
from accordi_desktop.register.values.views import OfficeParticulars, SavedView, SourceRuleDraft, TermChoice
from accordi_desktop.storage.storage import Storage


class OfficeReader:
    """Reads of the office; safe from any thread."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    @property
    def particulars(self) -> OfficeParticulars:
        """The particulars of the office."""
        with self._storage.reading() as connection:
            return office.office(connection)

    @property
    def identity(self) -> str:
        """What names this register in all that leaves it: 32 hex digits, or "esempio" for the sample."""
        with self._storage.reading() as connection:
            return office.identity(connection)

    def sectors(self) -> tuple[TermChoice, ...]:
        """The taxonomy of sectors."""
        with self._storage.reading() as connection:
            return office.sectors(connection)

    def instrument_kinds(self) -> tuple[TermChoice, ...]:
        """The kinds of instrument."""
        with self._storage.reading() as connection:
            return office.instrument_kinds(connection)

    def source_rules(self) -> tuple[SourceRuleDraft, ...]:
        """The general rules that sources state."""
        with self._storage.reading() as connection:
            return office.source_rules(connection)

    def term_names(self) -> TermNames:
        """The names of the kinds of instrument and of the sectors, by their ids."""
        return TermNames(
            {kind.id: kind.name for kind in self.instrument_kinds()},
            {sector.id: sector.name for sector in self.sectors()},
        )

    def procedure_template(self) -> tuple[TemplateStep, ...]:
        """The steps every procedure of the office begins with."""
        with self._storage.reading() as connection:
            return procedure.template(connection)

    def saved_views(self) -> tuple[SavedView, ...]:
        """The filters kept under a name."""
        with self._storage.reading() as connection:
            return office.saved_views(connection)
