# SPDX-License-Identifier: EUPL-1.2
"""A sector: the wording of the act, and the term of the office's list it stands for."""

from collections.abc import Sequence

from accordi_desktop.model.vocabulary import SectorLevel
from accordi_desktop.register.drafts import SectorDraft
from accordi_desktop.register.views import TermChoice
from accordi_desktop.ui.details.editing.choice_fields import ChoiceField
from accordi_desktop.ui.details.editing.item_form import ItemForm
from accordi_desktop.ui.details.editing.text_fields import LineField
from accordi_desktop.wording import Words


class SectorForm(ItemForm):
    """The term may be missing: the wording of the act is not bent to the list."""

    def __init__(self, words: Words, terms: Sequence[TermChoice], sector: SectorDraft) -> None:
        super().__init__(words, "sectors")
        choices: list[tuple[int | None, str]] = [(None, self.tr("(none of the list)"))]
        choices += [(term.id, term.name) for term in terms]
        levels = [(level, words.of(level)) for level in SectorLevel]
        self.add("wording", LineField(self.label("wording"), sector.wording))
        self.add_pair(
            ("sector_id", ChoiceField(self.label("sector_id"), choices, sector.sector_id)),
            ("level", ChoiceField(self.label("level"), levels, sector.level)),
        )
