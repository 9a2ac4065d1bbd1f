# SPDX-License-Identifier: EUPL-1.2
"""Shows what is wrong where it is: not while one types there, but when one leaves the field or saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from accordi_desktop.ui.widgets.dates.date_field import PartialDateField
from accordi_desktop.ui.widgets.labels.marks import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from accordi_desktop.model.errors import Problem
    from accordi_desktop.model.validity.orderings import Contradiction
    from accordi_desktop.ui.details.editing.sections.contents import Contents
    from accordi_desktop.ui.forms.fields.field import Field
    from accordi_desktop.ui.forms.item_form import ItemForm
    from accordi_desktop.ui.forms.list_editor import ListEditor
    from accordi_desktop.wording import Words


class ProblemDisplay:
    """Shows problems at their fields; without `strict`, not at new fields the user has not been in."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.strict = False
        self.held_back = False
        self._warned: dict[str, str] = {}

    def show(
        self,
        contents: Iterable[Contents],
        found: Iterable[Problem],
        warnings: Iterable[Contradiction] = (),
        *,
        at_once: bool = False,
    ) -> None:
        """Show these problems and no others, and warnings where nothing is wrong.

        With `at_once` also where the keyboard is.
        """
        self.held_back = False
        self._warned = {}
        for one in warnings:
            said = (self._warned.get(one.second_path, ""), self._words.contradiction(one))
            self._warned[one.second_path] = " ".join(said).strip()
        texts: dict[str, str] = {}
        for problem in found:
            texts.setdefault(problem.path, self._words.problem(problem))
        for part in contents:
            for form in part.forms:
                self._show_in(form, "", texts, at_once=at_once)
            for name, editor in part.lists.items():
                editor.setProblem(texts.get(name, ""))
                self._show_in_rows(name, editor, texts, at_once=at_once)

    def _show_in_rows(
        self, name: str, editor: ListEditor[Any], texts: Mapping[str, str], *, at_once: bool
    ) -> None:
        for position, row in enumerate(editor.filled_rows()):
            if row.is_open:
                self._show_in(row.form, f"{name}[{position}].", texts, at_once=at_once)

    def _show_in(self, form: ItemForm, prefix: str, texts: Mapping[str, str], *, at_once: bool) -> None:
        focused = QApplication.focusWidget()
        for name, field in form.fields.items():
            path = prefix + name
            problem = texts.get(path, "") if self.strict or form.speaks_of(name) else ""
            text = problem or self._warned.get(path, "")
            if isinstance(field, PartialDateField) and field.value() is None:
                continue  # it says itself what it cannot read
            if texts.get(path) and not text:
                continue
            typing = focused is not None and field.isAncestorOf(focused)
            if text and typing and not field.problem() and not at_once:
                self.held_back = True
                continue
            if text != field.problem():
                field.setProblem(text)
            _soften(field, warns=bool(text) and not problem)


def _soften(field: Field, *, warns: bool) -> None:
    """Show a warning in another colour than a problem: it keeps nothing from being saved."""
    mark(field.problem_label, "role", "muted" if warns else "error")
    editor = field.focusProxy()
    if warns and editor is not None:
        mark(editor, "invalid", False)
