# SPDX-License-Identifier: EUPL-1.2
"""Commands on what belongs to the office: particulars, lists, saved views."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.views import OfficeParticulars, SourceRuleDraft, TermChoice


@dataclass(frozen=True, slots=True)
class SaveOffice(Command):
    """Change the particulars of the office: letterhead, own city, lead time."""

    office: OfficeParticulars


@dataclass(frozen=True, slots=True)
class SaveSectors(Command):
    """Make the office's taxonomy of sectors equal to these, in this order (id 0: a new one)."""

    sectors: tuple[TermChoice, ...]


@dataclass(frozen=True, slots=True)
class SaveInstrumentKinds(Command):
    """Make the list of instrument kinds equal to these, in this order (id 0: a new one)."""

    kinds: tuple[TermChoice, ...]


@dataclass(frozen=True, slots=True)
class SaveSourceRules(Command):
    """Make the general rules of sources equal to these, in this order."""

    rules: tuple[SourceRuleDraft, ...]


@dataclass(frozen=True, slots=True)
class SaveView(Command):
    """Save a filter under a name; a filter of the same name is replaced."""

    name: str
    query_json: str


@dataclass(frozen=True, slots=True)
class DeleteView(Command):
    """Delete a saved view."""

    view_id: int
