# SPDX-License-Identifier: EUPL-1.2
"""The parts of an agreement, a table and a module each; every part belongs to one agreement, in its place."""

from accordi_desktop.model.tables.parts.act_number import ActNumber
from accordi_desktop.model.tables.parts.assertion import Assertion
from accordi_desktop.model.tables.parts.gap import Gap
from accordi_desktop.model.tables.parts.initiative import Initiative
from accordi_desktop.model.tables.parts.link import Link
from accordi_desktop.model.tables.parts.part import Part
from accordi_desktop.model.tables.parts.party import Party
from accordi_desktop.model.tables.parts.period import Period
from accordi_desktop.model.tables.parts.sector import AgreementSector
from accordi_desktop.model.tables.parts.signatory import Signatory
from accordi_desktop.model.tables.parts.suspension import Suspension
from accordi_desktop.model.tables.parts.text_language import TextLanguage
from accordi_desktop.model.tables.parts.title import Title

__all__ = [
    "ActNumber",
    "AgreementSector",
    "Assertion",
    "Gap",
    "Initiative",
    "Link",
    "Part",
    "Party",
    "Period",
    "Signatory",
    "Suspension",
    "TextLanguage",
    "Title",
]
