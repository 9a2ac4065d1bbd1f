# SPDX-License-Identifier: EUPL-1.2
"""What the preview does off the window's thread: read the sheets and lay them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordi_desktop.model.text.file_names import FileNames
from accordi_desktop.printing.summaries import file_name, summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordi_desktop.printing.typesetting import Document
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.tasks import Progress
    from accordi_desktop.wording import Words


@dataclass(frozen=True, slots=True)
class RenderedPages:
    """A document laid out, and the name its file may have."""

    document: Document
    name: str


def lay_out_summaries(
    register: Register, words: Words, ids: tuple[int, ...], several: str, progress: Progress
) -> RenderedPages:
    """The summaries of these agreements; `several` names the file of more than one."""
    names: list[str] = []

    def sheets() -> Iterator[AgreementSheet]:
        for done, sheet in enumerate(register.agreements.sheets(ids), start=1):
            if not names:
                names.append(file_name(sheet))
            yield sheet
            progress(done, len(ids))

    today = register.calendar.today
    document = summary(sheets(), register.office.particulars, words, today)
    progress(len(ids), len(ids))
    if len(ids) > 1:
        names = [FileNames().name(several, today.isoformat(), ending=".pdf")]
    return RenderedPages(document, names[0])
