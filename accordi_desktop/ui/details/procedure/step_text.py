# SPDX-License-Identifier: EUPL-1.2
"""The texts of a step of the procedure."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from accordi_desktop.register.values.procedure import StepDraft
from accordi_desktop.ui.details.reading.entry import joined
from accordi_desktop.wording import Words


def sending(step: StepDraft, words: Words) -> str:
    """When it was sent, under which number: "inviato 03/01/2018 · prot. 123"."""
    sent = QCoreApplication.translate("Steps", "sent {date}").format(date=words.date(step.sent_on))
    number = QCoreApplication.translate("Steps", "no. {number}").format(number=step.protocol_number)
    return joined(sent if step.sent_on.known else "", number if step.protocol_number else "")


def term(step: StepDraft, words: Words, today: date) -> str:
    """The day it is due; nothing once it has an outcome."""
    if not step.due_on.known or step.outcome is not None:
        return ""
    day = words.date(step.due_on)
    if is_late(step, today):
        return QCoreApplication.translate("Steps", "was due {date}").format(date=day)
    return QCoreApplication.translate("Steps", "due {date}").format(date=day)


def missing(step: StepDraft, words: Words) -> str:
    """What is needed to know the day a step is due; nothing where no term counts, or it is known."""
    if step.due_days is None or step.due_on.known or step.outcome is not None:
        return ""
    text = QCoreApplication.translate("Steps", "due {days} after it is sent: enter the day of the sending")
    return text.format(days=words.days(step.due_days))


def is_late(step: StepDraft, today: date) -> bool:
    """Whether its day is over for certain, and it has no outcome."""
    return step.outcome is None and step.due_on.known and step.due_on.latest < today


def ending(step: StepDraft, words: Words) -> str:
    """How it ended: "Nessuna obiezione · 20/01/2018"."""
    if step.outcome is None:
        return ""
    return joined(words.label(step.outcome), words.date(step.done_on) if step.done_on.known else "")
