# SPDX-License-Identifier: EUPL-1.2
"""The command that takes agreements over from another register."""

from dataclasses import dataclass

from accordi_desktop.register.commands.command import Command
from accordi_desktop.register.values.incoming import IncomingAgreement


@dataclass(frozen=True, slots=True)
class TakeOverAgreements(Command):
    """Record new agreements under their own references, with the terms that the office lacks."""

    items: tuple[IncomingAgreement, ...]
    source: str = ""
