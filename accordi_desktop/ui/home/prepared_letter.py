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

    from accordi_desktop.register.reminders import Reminder
    from accordi_desktop.ui.desk import Desk

# What mail programs take from a link; the reminders beyond it are in the register.
_LONGEST_LINK = 1800


def open_letter(
    desk: Desk,
    reminders: Sequence[Reminder],
    today: date,
    open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
) -> None:
    """As a file where a program opens it, else as a link with the text; the user sends it."""
    from accordi_desktop.exchange.letter import letter  # noqa: PLC0415
    from accordi_desktop.storage.whole_file import write_file  # noqa: PLC0415

    # Its own folder: a mail program may still hold the one before.
    path = Path(tempfile.mkdtemp(prefix="accordi-"), _name())
    try:
        write_file(path, letter(reminders, desk.words, today))
    except AccordiError as error:
        desk.failed.emit(desk.words.error(error))
        return
    if not open_url(QUrl.fromLocalFile(str(path))) and not open_url(_link(desk, reminders, today)):
        desk.failed.emit(_no_program().format(path=path))


def _link(desk: Desk, reminders: Sequence[Reminder], today: date) -> QUrl:
    from accordi_desktop.exchange.letter import body, subject  # noqa: PLC0415

    link = f"mailto:?subject={quote(subject(reminders, desk.words))}&body="
    for line in body(reminders, desk.words, today).splitlines():
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
