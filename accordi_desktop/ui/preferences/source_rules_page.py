# SPDX-License-Identifier: EUPL-1.2
"""What sources say in general of all their agreements: shown with these, and applied to none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from accordi_desktop.register.values.views import SourceRuleDraft
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.item_form import ItemForm
from accordi_desktop.ui.forms.list_editor import ListEditor
from accordi_desktop.ui.theme.style import GAP, MARGIN
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel

if TYPE_CHECKING:
    from accordi_desktop.wording import Words


class SourceRuleForm(ItemForm):
    """A source as agreements name it, and its rule."""

    def __init__(self, words: Words, rule: SourceRuleDraft) -> None:
        super().__init__(words, "rules")
        self.add("source", LineField(self.label("source"), rule.source))
        self.add("rule", TextField(self.label("rule"), rule.rule, least=2))


class SourceRulesPage(QWidget):
    """One row for each source."""

    def __init__(self, words: Words, rules: tuple[SourceRuleDraft, ...]) -> None:
        super().__init__()
        self._before = rules
        self.rules = ListEditor(
            rules,
            partial(SourceRuleForm, words),
            lambda _: SourceRuleDraft(),
            (self.tr("Rule"), self.tr("Add the rule of a source")),
        )
        hint = self.tr(
            "What a source says in general is shown with the agreements that name it as their source, "
            "and never applied to one that does not say so."
        )
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.rules)
        rows.addWidget(self.rules.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(hint, role="muted"))
        column.addWidget(scroll, 1)

    def value(self) -> tuple[SourceRuleDraft, ...] | None:
        """The rules as they shall be; None when nothing was changed."""
        rules = self.rules.items()
        return None if rules == self._before else rules
