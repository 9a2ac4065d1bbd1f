# SPDX-License-Identifier: EUPL-1.2
"""Proposes agreements from a pasted text: at the left the text with its marks, at the right the proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from accordi_desktop.exchange.messages.document import source_of
from accordi_desktop.exchange.messages.message import SUFFIXES, Message, with_text
from accordi_desktop.exchange.messages.reading import read_message_file
from accordi_desktop.exchange.prose.groups.drafts import Source
from accordi_desktop.exchange.prose.plan import TextPlan, plan_text
from accordi_desktop.model.errors import Problem
from accordi_desktop.ui.exchange.prose.marked_text import MarkedText
from accordi_desktop.ui.exchange.prose.proposal_tree import ProposalTree
from accordi_desktop.ui.forms.fields.text_fields import LineField
from accordi_desktop.ui.forms.form_dialog import FormDialog, add_row, form_layout
from accordi_desktop.ui.forms.progress_line import ProgressLine
from accordi_desktop.ui.theme.style import GAP
from accordi_desktop.ui.widgets.buttons.buttons import push_button
from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.exchange.prose.marks import Mark
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.context.context import AppContext

_PAUSE_MS = 400
_MOST_REMARKS = 3


class ProseDialog(FormDialog):
    """The text is read anew after each change of it; what was moved by hand can be undone with Ctrl+Z."""

    def __init__(self, context: AppContext, register: Register, text: str, parent: QWidget | None) -> None:
        super().__init__(context, "", "", parent)
        self.setWindowTitle(self.tr("From a text"))
        self.preferred = QSize(1040, 560)
        self._register = register
        self._plans: list[TextPlan] = []
        self.source = LineField(self.tr("Source"), hint=self.tr("e.g. the page of the city, its address"))
        self.day = PartialDateField(context.words, self.tr("Read on"), echo=False)
        self.text = MarkedText(self.tr("Text"), self._tell)
        self.text.setPlaceholderText(self.tr("Paste a page, a press release, a resolution…"))
        self.tree = ProposalTree(context.words)
        self.remarks = PlainLabel(role="muted")
        self.remarks.hide()
        self.line = ProgressLine(context)
        self.open_button = push_button(self.tr("&Open an e-mail or PDF…"), self._ask_file, icon_name="open")
        self.open_button.setAutoDefault(False)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self.watch("source", self.source)
        self._connect()
        self._lay_out()
        self.text.setPlainText(text)
        self.text.setFocus()
        self._follow_ticks()

    @property
    def plan(self) -> TextPlan | None:
        """What is proposed now."""
        return self._plans[-1] if self._plans else None

    def save(self) -> None:
        """Record what is ticked; the source must be named."""
        plan = self.plan
        if plan is None:
            return
        if not self.source.value():
            self.show_problems([Problem("source", "prose_source_missing")])
            self.source.setFocus()
            return
        named = plan.with_source(Source(self.source.value(), self.day.value() or plan.source.as_of))
        self.submit(named.command(self.context.words, self.tree.ticked_numbers()))

    def read_file(self, path: Path) -> None:
        """Take text, source and day from an e-mail or a PDF; trouble is said at the foot."""
        self._pause.stop()
        if self.line.busy:
            self.line.stop()
        self.line.run(
            self.context.words.text("message.reading", name=path.name),
            lambda progress: with_text(read_message_file(path, progress)),
            lambda found: self._fill(found, path.name),
        )

    def done(self, result: int) -> None:
        """Give up what is being read."""
        self._pause.stop()
        self.line.stop()
        super().done(result)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._begin)
        self.day.changed.connect(self._begin)
        self._pause.timeout.connect(self._read)
        self.text.chosen.connect(self.tree.choose)
        self.tree.chosen.connect(self.text.show_current)
        self.tree.moved.connect(self._move)
        self.tree.ticked.connect(self._follow_ticks)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.tree)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self._undo)

    def _lay_out(self) -> None:
        form = form_layout()
        add_row(form, self.tr("Source"), self.source)
        add_row(form, self.tr("Read on"), self.day)
        left, right = QWidget(), QWidget()
        for side, widgets in ((left, (self.text,)), (right, (self.tree, self.remarks))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GAP)
            for widget in widgets:
                column.addWidget(widget)
        both = Splitter()
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([1, 1])
        self.column.addLayout(form)
        self.column.addWidget(both, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.open_button)
        foot.addWidget(self.line, 1)
        self.column.addLayout(foot)

    def _ask_file(self) -> None:
        """Let the user choose an e-mail or a PDF to read."""
        words = self.context.words
        kinds = f"{words.text('message.files')} ({' '.join(f'*{one}' for one in sorted(SUFFIXES))})"
        self.context.prompts.ask_open_file(self, self.windowTitle(), [kinds], self.read_file)

    def _fill(self, found: Message, file_name: str) -> None:
        self.source.fill(source_of(found, file_name, self.context.words))
        self.day.setValue(found.day)
        self.line.say("")
        self.text.setPlainText(found.text)

    def _begin(self) -> None:
        """The marks of the text before are none of this one."""
        self._plans.clear()
        self.text.show_marks(())
        self._pause.start()
        self._follow_ticks()

    def _read(self) -> None:
        register, text, words = self._register, self.text.toPlainText(), self.context.words
        source = Source(self.source.value(), self.day.value() or Source().as_of)
        if not text.strip():
            self.tree.clear()
            self.remarks.hide()
            self.line.say("")
            return
        if self.line.busy:
            self.line.stop()
        self.line.run(
            words.text("prose.reading"), lambda _progress: plan_text(register, text, source), self._show
        )

    def _show(self, plan: TextPlan) -> None:
        if plan.text != self.text.toPlainText():
            return
        self._plans = [plan]
        self.line.say("" if plan.proposals else self.context.words.text("prose.nothing_found"))
        told = [
            f"{self.context.words.text(f'prose_remark.{one.kind}')}: «{' '.join(one.text.split())}»"
            for one in plan.remarks[:_MOST_REMARKS]
        ]
        self.remarks.setText("\n".join(told))
        self.remarks.setVisible(bool(told))
        self._show_current_plan(set())

    def _show_current_plan(self, unticked: set[int]) -> None:
        plan = self.plan
        if plan is not None:
            self.text.show_marks([mark for one in plan.proposals for mark in one.marks])
            self.tree.show_plan(plan, unticked)
        self._follow_ticks()

    def _move(self, mark: Mark, number: int, to: int | None) -> None:
        plan = self.plan
        if plan is None:
            return
        ticked = self.tree.ticked_numbers()
        self._plans.append(plan.moved(mark, number, to))
        self._show_current_plan(set(range(len(plan.proposals))) - set(ticked))

    def _undo(self) -> None:
        """Take the last move back."""
        if len(self._plans) > 1:
            plan = self._plans.pop()
            ticked = self.tree.ticked_numbers()
            self._show_current_plan(set(range(len(plan.proposals))) - set(ticked))

    def _follow_ticks(self) -> None:
        count = len(self.tree.ticked_numbers()) if self.plan is not None else 0
        self.accept_button.setText(self.tr("Record %n agreement(s)", "", count))
        self.accept_button.setEnabled(count > 0)

    def _tell(self, mark: Mark) -> str:
        """What a mark means, and why where it is not plainly said."""
        words = self.context.words
        parts = [words.text(f"prose_mark.{mark.kind}"), words.text(f"prose_sureness.{mark.sureness}")]
        if mark.rule in _TOLD_RULES:
            parts.append(words.text(f"prose_rule.{mark.rule}"))
        return " – ".join(parts)


_TOLD_RULES = frozenset(("today", "without_year", "linked_since", "side"))


def open_prose(
    context: AppContext, parent: QWidget | None = None, text: str = "", path: Path | None = None
) -> ProseDialog | None:
    """Open it over the register in the window, with a text or a file to read; None where none is open."""
    if context.register is None:
        return None
    dialog = ProseDialog(context, context.register, text, parent)
    dialog.open()
    if path is not None:
        dialog.read_file(path)
    return dialog
