# SPDX-License-Identifier: EUPL-1.2
"""Saves the doubtful rows of a plan as a workbook for a colleague, which is imported like any other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from accordi_desktop.exchange.imports.describing import describe_doubt
from accordi_desktop.exchange.imports.plan import Verdict
from accordi_desktop.exchange.tables.layout import SECTION_HEADING
from accordi_desktop.exchange.tables.writing import write_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from accordi_desktop.exchange.imports.plan import PlanRow
    from accordi_desktop.exchange.tables.cells import CellValue
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.exchange.importing.session import ImportSession
    from accordi_desktop.ui.forms.progress_line import ProgressLine
    from accordi_desktop.wording import Words

    WrittenRow = tuple[list[CellValue], dict[int, str]]


def ask_and_save(
    session: ImportSession, context: AppContext, parent: QWidget, progress: ProgressLine
) -> None:
    """Ask where to, and write them behind the window."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = QCoreApplication.translate("DoubtfulRows", "doubtful rows.xlsx")
    title = QCoreApplication.translate("DoubtfulRows", "Save the doubtful rows")
    kind = QCoreApplication.translate("DoubtfulRows", "Excel workbook (*.xlsx)")

    def save(path: Path) -> None:
        said = QCoreApplication.translate("DoubtfulRows", "Saving {name}…").format(name=path.name)
        done = QCoreApplication.translate("DoubtfulRows", "Saved: {name}.").format(name=path.name)
        progress.run(
            said, lambda _progress: write_doubtful(session, context.words, path), lambda _: progress.say(done)
        )

    context.prompts.ask_save_file(parent, title, Path(folder) / name, [kind], save)


def write_doubtful(session: ImportSession, words: Words, path: Path) -> None:
    """Write them with the reason as a note on each doubtful cell; of a row as a whole, on its first cell."""
    table, plan = session.table, session.plan
    if table is None or plan is None:
        raise ValueError("there is no plan")
    columns = [index for index, one in enumerate(table.columns) if one.heading != SECTION_HEADING]
    by_number = {row.number + 1: row for row in table.rows}

    def rows() -> Iterator[WrittenRow]:
        for row in plan.rows:
            if row.verdict is Verdict.DOUBTFUL:
                cells = by_number[row.numbers[0]].cells
                yield [cells[index] for index in columns], _notes(row, columns, words)

    write_rows(path, [table.columns[index].heading for index in columns], rows(), plan.sheet)


def _notes(row: PlanRow, columns: list[int], words: Words) -> dict[int, str]:
    found: dict[int, str] = {}
    for doubt in row.doubts:
        place = columns.index(doubt.column) if doubt.column in columns else 0
        text = describe_doubt(doubt, words)
        found[place] = f"{found[place]}\n{text}" if place in found else text
    return found
