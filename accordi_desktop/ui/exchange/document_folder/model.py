# SPDX-License-Identifier: EUPL-1.2
"""The plan of a folder as a table: each file, its agreement, the kind it would have, what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.exchange.document_folder.plan import PlannedFile
from accordi_desktop.exchange.document_folder.verdict import Verdict
from accordi_desktop.ui.forms.bulk.plan_model import PlanModel
from accordi_desktop.ui.theme.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from accordi_desktop.wording import Words

FILE, AGREEMENTS, KIND, OUTCOME = range(4)
_HARMLESS = frozenset({Verdict.PRESENT, Verdict.REPEATED, Verdict.HIDDEN})


class FolderModel(PlanModel[PlannedFile]):
    """Only what can be attached has a tick."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.heads = tuple(words.text(f"folder.{name}") for name in ("file", "agreement", "kind", "outcome"))
        self._words = words

    def text(self, row: PlannedFile, column: int) -> str:
        """The name from the folder on, the agreements by their names, the kind, the outcome."""
        if column == FILE:
            return row.name
        if column == AGREEMENTS:
            names = ((one.reference, one.counterpart) for one in row.agreements)
            return "; ".join(" · ".join(part for part in name if part) for name in names)
        if column == KIND:
            return self._words.label(row.kind) if row.possible else ""
        return self._words.text(f"folder_verdict.{row.verdict}")

    def sign(self, row: PlannedFile) -> QIcon | None:
        """What somebody has to look at differs from what is rightly left out."""
        if row.possible:
            return None
        return icon("info") if row.verdict in _HARMLESS else icon("warning", "danger")
