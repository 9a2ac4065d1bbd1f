# SPDX-License-Identifier: EUPL-1.2
"""A sector: the wording of the act, and the term of the office's list it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import SectorLevel
from accordi_desktop.model.text.fold import fold
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.item_form import ItemForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.drafts import SectorDraft
    from accordi_desktop.register.values.views import TermChoice
    from accordi_desktop.ui.forms.fields.suggestions import Suggestions
    from accordi_desktop.wording import Words


class SectorForm(ItemForm):
    """The term may be missing: a wording that is the very name of a term fills it in."""

    ON_DEMAND = ("level",)

    def __init__(
        self, words: Words, terms: Sequence[TermChoice], suggestions: Suggestions, sector: SectorDraft
    ) -> None:
        super().__init__(words, "sectors")
        self._sector = sector
        self._terms = {fold(term.name): term.id for term in terms}
        choices: list[tuple[int | None, str]] = [(None, self.tr("(none of the list)"))]
        choices += [(term.id, term.name) for term in terms]
        self._wording = LineField(self.label("wording"), sector.wording, suggestions.source("sector"))
        self.add_line(
            ("wording", self._wording, 1),
            ("sector_id", ChoiceField(self.label("sector_id"), choices, sector.sector_id), 1),
        )
        self._wording.edit.editingFinished.connect(self._find_term)
        self._wording.taken.connect(self._find_term)

    def build_more(self) -> None:
        """How the act speaks of it."""
        levels = [(level, self.words.label(level)) for level in SectorLevel]
        self.add("level", ChoiceField(self.label("level"), levels, self._sector.level))

    def _find_term(self) -> None:
        self.fill_in({"sector_id": self._terms.get(fold(self._wording.value()))}, self._sector)
