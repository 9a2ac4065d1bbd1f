# SPDX-License-Identifier: EUPL-1.2
"""Editing one draft until it is saved or given up: nothing typed is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accordi_desktop.model.enums import Side
from accordi_desktop.model.errors import AccordiError, InvalidDraftError, StaleVersionError
from accordi_desktop.register.commands.agreements import CreateAgreement, ReviseAgreement
from accordi_desktop.register.values.procedure import premature_steps
from accordi_desktop.ui.context.prompts import Choice
from accordi_desktop.ui.context.waiting import behind
from accordi_desktop.ui.details.banner import Banner
from accordi_desktop.ui.details.editing.dropped_form import DroppedForm
from accordi_desktop.ui.details.editing.edit_bar import EditBar
from accordi_desktop.ui.details.editing.edit_pane import EditPane
from accordi_desktop.ui.details.editing.sections.contents import FormContext
from accordi_desktop.ui.forms.fields.suggestions import Suggestions
from accordi_desktop.ui.forms.newer import Difference, ValueFormatter, differences, on_top_of
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.input.tab_order import follow_layout
from accordi_desktop.ui.widgets.labels.elided_label import ElidedLabel
from accordi_desktop.wording.subjects.procedure import early_signature

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.context.context import AppContext
    from accordi_desktop.ui.details.expanded_sections import ExpandedSections

_MOST_COMPARED = 8
_MOST_DROPPED = 3


class EditingPage(QWidget):
    """The form with its bar; `saved` and `abandoned` end it."""

    saved = Signal(int)
    save_and_new_requested = Signal()
    abandoned = Signal()
    changed = Signal()

    def __init__(self, context: AppContext, folding: ExpandedSections, origin: object) -> None:
        super().__init__()
        self._context = context
        self._folding = folding
        self._origin = origin
        self._revised: AgreementSheet | None = None
        self._base: AgreementDraft | None = None
        self._dropped: list[DroppedForm] = []
        self._suggestions = Suggestions(context, self)
        self.pane: EditPane | None = None
        self.heading = ElidedLabel(role="heading")
        self.heading.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        self.bar = EditBar()
        self.bar.save_requested.connect(self.save)
        self.bar.save_and_new_requested.connect(self.save_and_new_requested)
        self.bar.discard_requested.connect(self.abandoned)
        context.register_changed.connect(self.forget_dropped)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.warning = Banner()
        self._column.addWidget(self.heading)
        self._column.addWidget(self.warning)
        self._column.addWidget(self.bar)

    @property
    def revised(self) -> AgreementSheet | None:
        """The stored agreement that is edited; None for a new one."""
        return self._revised

    def revise(self, sheet: AgreementSheet) -> None:
        """Edit what is stored."""
        self._begin(sheet.content, sheet.content, sheet)

    def write_new(
        self,
        draft: AgreementDraft,
        *,
        worth_saving: bool = False,
        proposed: int | None = None,
        kind_taken_over: bool = False,
    ) -> None:
        """Write a new agreement; one with content of its own counts as unsaved from the start.

        `proposed` is the usual length in months, to be offered while none is stated. With `kind_taken_over`
        the kind of act is that of the agreement saved before, which the form says.
        """
        self._begin(draft, None if worth_saving else draft, None, proposed, kind_taken_over=kind_taken_over)

    def end(self) -> None:
        """Put the form away."""
        pane = self._take_pane()
        if pane is not None:
            pane.deleteLater()

    def drop(self) -> DroppedForm | None:
        """Give the form up; what was typed in it can be resumed, None where nothing was."""
        if self.pane is None or not self.is_dirty():
            self.end()
            return None
        dropped = DroppedForm(self.pane, self._base, self._revised)
        self._take_pane()
        self._dropped.append(dropped)
        while len(self._dropped) > _MOST_DROPPED:
            self._dropped.pop(0).pane.deleteLater()
        return dropped

    def resume(self, dropped: DroppedForm) -> bool:
        """Bring a form back whole; False where it is gone, as after another register was opened."""
        if dropped not in self._dropped:
            return False
        self.end()
        self._dropped.remove(dropped)
        self._base, self._revised = dropped.base, dropped.revised
        self._put_pane(dropped.pane)
        return True

    def forget_dropped(self) -> None:
        """No form can be resumed any more."""
        for dropped in self._dropped:
            dropped.pane.deleteLater()
        self._dropped.clear()

    def focus(self, section: str = "") -> None:
        """Put the keyboard into a section of the form, else where one begins."""
        if self.pane is not None and section:
            self.pane.focus_section(section)
        elif self.pane is not None:
            self.pane.focus_first()

    def is_dirty(self) -> bool:
        """Whether something would be lost."""
        if self.pane is None:
            return False
        return self.pane.has_unreadable() or self.pane.draft() != self._base

    def save(self) -> bool:
        """Save, and end; False while something is in the way, which is then said."""
        pane, register = self.pane, self._context.register
        if pane is None or register is None:
            return False
        if self._revised is not None and not self.is_dirty():
            self.abandoned.emit()
            return True
        self.bar.say("")
        if not pane.can_be_saved():
            self.bar.say(self._wish())
            return False
        return self._save(pane, register, None if self._revised is None else self._revised.version)

    def _begin(
        self,
        draft: AgreementDraft,
        base: AgreementDraft | None,
        sheet: AgreementSheet | None,
        proposed: int | None = None,
        *,
        kind_taken_over: bool = False,
    ) -> None:
        self.end()
        register = self._context.register
        if register is None:
            return
        self._base = base
        self._revised = sheet
        self._suggestions.refresh()
        context = FormContext(self._context.words, register, self._suggestions, proposed, kind_taken_over)
        pane = EditPane(draft, context, self._folding, self)
        pane.changed.connect(self._hear)
        pane.rearranged.connect(self._order_tabs)
        pane.removed.changed.connect(self._offer_row)
        pane.left.connect(self.bar.save_button.setFocus)
        self._put_pane(pane)

    def _put_pane(self, pane: EditPane) -> None:
        self.pane = pane
        self._column.insertWidget(self._column.indexOf(self.bar), pane, 1)
        pane.show()
        self._order_tabs()
        self.bar.say("")
        self._offer_row()
        self._hear()

    def _take_pane(self) -> EditPane | None:
        pane, self.pane, self._revised = self.pane, None, None
        if pane is not None:
            self._column.removeWidget(pane)
            pane.hide()
        return pane

    def _offer_row(self) -> None:
        if self.pane is not None:
            self.bar.offer_row(self.pane.removed.text(), self.pane.removed.put_back)

    def _order_tabs(self) -> None:
        if self.pane is not None:
            follow_layout(self)

    def _hear(self) -> None:
        if self.pane is not None:
            self.heading.setText(self._heading(self.pane.draft()))
            if self.bar.text() == self._wish() and self.pane.is_sound():
                self.bar.say("")
        self.bar.set_dirty(self.is_dirty())
        self._warn()
        self.changed.emit()

    def _wish(self) -> str:
        return self.tr("Correct what is marked, then save.")

    def _heading(self, draft: AgreementDraft) -> str:
        what = self.tr("New agreement {reference}") if self._revised is None else "{reference}"
        names = "; ".join(one.name for one in draft.parties if one.side is Side.COUNTERPART and one.name)
        title = next((one.text for one in draft.titles if one.text), "")
        who = names or " ".join(title.split())
        return " · ".join(part for part in (what.format(reference=draft.reference), who) if part)

    def _warn(self) -> None:
        """A signature before a term of the procedure deserves a word, and no more."""
        text = ""
        if self._revised is not None and self._revised.steps and self.pane is not None:
            early = premature_steps(self.pane.draft().periods, self._revised.steps)
            text = early_signature(self._context.words, early)
        if text != self.warning.text():
            self.warning.say(text, "warning")

    def _save(self, pane: EditPane, register: Register, version: int | None) -> bool:
        revised, draft = self._revised, pane.draft()
        command: CreateAgreement | ReviseAgreement = CreateAgreement(draft)
        if revised is not None and version is not None:
            command = ReviseAgreement(revised.id, draft, version)
        try:
            change = self._context.save(command, self._origin)
        except InvalidDraftError as error:
            loose = pane.show_problems(error.problems)
            texts = [self._context.words.problem(problem) for problem in loose]
            self.bar.say(" ".join(texts) or self._wish())
        except StaleVersionError:
            self._ask_about_newer(draft, register)
        except AccordiError as error:
            self._context.failed.emit(self._context.words.error(error))
        else:
            self.end()
            self.saved.emit(revised.id if revised is not None else next(iter(change.agreement_ids)))
            return True
        return False

    def _ask_about_newer(self, mine: AgreementDraft, register: Register) -> None:
        """Show both versions after somebody else saved; the user chooses what is kept."""
        seen = self._revised
        if seen is None:
            return
        try:
            newer, names = behind(lambda: (register.agreements.sheet(seen.id), register.office.term_names()))
        except AccordiError as error:
            self._context.failed.emit(self._context.words.error(error))
            return

        def keep_mine() -> None:
            self._begin(on_top_of(newer.content, seen.content, mine), newer.content, newer)
            self.save()

        formatter = ValueFormatter(self._context.words, names.kinds, names.sectors)
        found = differences(newer.content, seen.content, mine, formatter)
        self.bar.say(self.tr("Somebody else has changed this agreement. What you typed is kept."))
        self._context.prompts.choose(
            self,
            self.tr("This agreement was changed while you were editing it"),
            self._compared(found),
            (
                Choice(self.tr("Save my changes over it"), keep_mine),
                Choice(self.tr("Show the newer version"), self.abandoned.emit, destructive=True),
            ),
        )

    def _compared(self, found: tuple[Difference, ...]) -> str:
        untouched = self.tr("as it was")
        said = [
            self.tr("{field}\n   in the register: {theirs}\n   yours: {mine}").format(
                field=one.label, theirs=one.theirs or untouched, mine=one.mine or untouched
            )
            for one in found[:_MOST_COMPARED]
        ]
        if len(found) > _MOST_COMPARED:
            said.append(self.tr("and %n more field(s)", "", len(found) - _MOST_COMPARED))
        said.append(self.tr("Saving keeps what only the others changed; where both did, yours is kept."))
        return "\n\n".join(said)
