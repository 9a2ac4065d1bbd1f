# SPDX-License-Identifier: EUPL-1.2
"""Hand-overs with the printer, the copier and the registers of this program."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from accordi_desktop.backup.copying import copy_database
from accordi_desktop.bootstrap.files import SUFFIX, create_register
from accordi_desktop.exchange.handover.makers import HandoverMakers
from accordi_desktop.exchange.handover.office_handover import write_handover
from accordi_desktop.exchange.handover.preservation import Filing, write_preservation
from accordi_desktop.exchange.handover.selected_register import write_selected
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.progress import Progress, no_progress
from accordi_desktop.printing.summaries import summary_pdf
from accordi_desktop.register.initial_data import InitialData
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words


def hand_over(selection: Selection, target: Path, words: Words, progress: Progress = no_progress) -> int:
    """Write a register of these agreements where the name ends so, else all that a successor needs.

    Returns how many agreements; raises AccordiError.
    """
    today = selection.today

    def create(path: Path, founding: InitialData) -> Register:
        return create_register(path, clock=lambda: today, language=words.language, founding=founding)

    copy = partial(copy_database, progress=no_progress)
    makers = HandoverMakers(sheet_printer(selection.register, words, today), copy, create)
    write = write_selected if target.suffix.casefold() == SUFFIX else write_handover
    return write(selection, target, makers, words, progress)


def preserve(selection: Selection, target: Path, filing: tuple[str, str], words: Words) -> None:
    """Write one agreement for a preservation system, under a class and a file; raises AccordiError."""
    pdf = sheet_printer(selection.register, words, selection.today)
    write_preservation(selection, target, Filing(*filing), pdf, words)


def sheet_printer(register: Register, words: Words, today: date) -> Callable[[AgreementSheet], bytes]:
    """Prints the sheet of an agreement as PDF/A."""
    office = register.office.particulars

    def pdf(sheet: AgreementSheet) -> bytes:
        return summary_pdf((sheet,), office, words, today)

    return pdf
