# SPDX-License-Identifier: EUPL-1.2
"""The reminders as a prepared e-mail, opened in the user's mail program."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from accordi_desktop.model.errors import AccordiError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from accordi_desktop.register.values.reminders import Reminder
    from accordi_desktop.ui.context.context import AppContext

# What mail programs take from a link; the reminders beyond it are in the register.
_LONGEST_LINK = 1800


def open_letter(
    context: AppContext,
    reminders: Sequence[Reminder],
    today: date,
    open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
) -> None:
    """As a file where a program opens it, else as a link with the text; the user sends it."""
    from accordi_desktop.exchange.calendar.letter import letter  # noqa: PLC0415
    from accordi_desktop.storage.atomic_file import write_file  # noqa: PLC0415

    # Its own folder: a mail program may still hold the one before.
    path = Path(tempfile.mkdtemp(prefix="accordi-"), _name())
    try:
        write_file(path, letter(reminders, context.words, today))
    except AccordiError as error:
        context.failed.emit(context.words.error(error))
        return
    if not open_url(QUrl.fromLocalFile(str(path))) and not open_url(_link(context, reminders, today)):
        context.failed.emit(_no_program().format(path=path))


def _link(context: AppContext, reminders: Sequence[Reminder], today: date) -> QUrl:
    from accordi_desktop.exchange.calendar.letter import body, subject  # noqa: PLC0415

    link = f"mailto:?subject={quote(subject(reminders, context.words))}&body="
    for line in body(reminders, context.words, today).splitlines():
        coded = quote(f"{line}\r\n")
        if len(link) + len(coded) > _LONGEST_LINK:
            break
        link += coded
    return QUrl(link)


def _name() -> str:
    return QCoreApplication.translate("PreparedLetter", "reminders.eml")


def _no_program() -> str:
    return QCoreApplication.translate(
        "PreparedLetter", "No program opens e-mails here. The prepared one is in {path}."
    )
