# SPDX-License-Identifier: EUPL-1.2
"""What an agreement is, in general, as forms over the draft itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordi_desktop.model.enums import RenewalClause, Side
from accordi_desktop.ui.forms.fields.choice_fields import ChoiceField, TickField
from accordi_desktop.ui.forms.fields.text_fields import LineField, TextField
from accordi_desktop.ui.forms.fields.year_day_field import YearDayField
from accordi_desktop.ui.forms.item_form import ItemForm
from accordi_desktop.ui.widgets.dates.month_field import MonthsField
from accordi_desktop.ui.widgets.labels.plain_label import PlainLabel
from accordi_desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.views import TermChoice
    from accordi_desktop.wording import Words

MOST_DAYS = 36500
MOST_RENEWALS = 1000


class KindForm(ItemForm):
    """The kind of act, of the office's list; says so while it is that of the agreement saved before."""

    def __init__(
        self, words: Words, kinds: Sequence[TermChoice], draft: AgreementDraft, *, taken_over: bool
    ) -> None:
        super().__init__(words)
        choices: list[tuple[int | None, str]] = [(None, self.tr("(none of the list)"))]
        choices += [(kind.id, kind.name) for kind in kinds]
        field = ChoiceField(self.label("kind_id"), choices, draft.kind_id)
        self.add("kind_id", field)
        self.taken_over = PlainLabel(self.tr("As in the last agreement"), role="muted")
        self.column.addWidget(self.taken_over)  # before it is shown: else it would be a window for a moment
        self.taken_over.setVisible(taken_over and draft.kind_id is not None)
        field.changed.connect(self.taken_over.hide)


class ClauseForm(ItemForm):
    """How the act may be renewed: notice and tacit term are asked for where the clause has them."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        clauses = [(clause, words.label(clause)) for clause in RenewalClause]
        self._clause = ChoiceField(self.label("renewal_clause"), clauses, draft.renewal_clause)
        self._notice = MonthsField(words, self.label("notice_months"))
        self._notice.setValue(draft.notice_months)
        self._tacit = MonthsField(words, self.label("tacit_months"))
        self._tacit.setValue(draft.tacit_months)
        open_ended = TickField(self.label("open_ended"), off=False, on=True, value=draft.open_ended)
        self._line = self.add_line(
            ("renewal_clause", self._clause, 3),
            ("notice_months", self._notice, 2),
            ("tacit_months", self._tacit, 2),
            ("open_ended", open_ended, 2),
        )
        self._clause.changed.connect(self._follow_clause)
        self._follow_clause()

    def _follow_clause(self) -> None:
        """What holds a value is shown whatever the clause."""
        clause = self._clause.value()
        renewable = clause in {RenewalClause.EXPRESS, RenewalClause.TACIT}
        for field, asked in ((self._notice, renewable), (self._tacit, clause is RenewalClause.TACIT)):
            self._line.show_field(field, shown=asked or bool(field.edit.text()))


class ReferencesForm(ItemForm):
    """Under which names and numbers the act is known, and whether the public page shows it."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        names = ("reference", "protocol_number", "resolution_number")
        self.add_line(*((name, LineField(self.label(name), getattr(draft, name)), 1) for name in names))
        self.add("kind_wording", LineField(self.label("kind_wording"), draft.kind_wording))
        self.add("source", TextField(self.label("source"), draft.source, least=1))
        self.add_bare(
            "published", TickField(self.label("published"), off=False, on=True, value=draft.published)
        )


class PurposeForm(ItemForm):
    """What it is for."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        self.add_bare("purpose", TextField(self.label("purpose"), draft.purpose))


class NoticeForm(ItemForm):
    """Notice in days or by a day of the year, that of the counterpart, and how often it renews itself."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        limit = NumberField(self.label("tacit_limit"), lambda _: "", MOST_RENEWALS)
        limit.setValue(draft.tacit_limit)
        self.add_line(
            ("notice_days", self._days("notice_days", draft), 1),
            ("notice_yearday", YearDayField(self.label("notice_yearday"), draft.notice_yearday), 1),
            ("tacit_limit", limit, 1),
        )
        months = MonthsField(words, self.label("counterpart_notice_months"))
        months.setValue(draft.counterpart_notice_months)
        yearday = YearDayField(self.label("counterpart_notice_yearday"), draft.counterpart_notice_yearday)
        self.add_line(
            ("counterpart_notice_months", months, 1),
            ("counterpart_notice_days", self._days("counterpart_notice_days", draft), 1),
            ("counterpart_notice_yearday", yearday, 1),
        )

    def _days(self, name: str, draft: AgreementDraft) -> NumberField:
        field = NumberField(self.label(name), lambda _: "", MOST_DAYS)
        field.setValue(getattr(draft, name))
        return field


class EndingForm(ItemForm):
    """A declined renewal, an event that ends it, a termination with the act that decided it."""

    def __init__(self, words: Words, draft: AgreementDraft) -> None:
        super().__init__(words)
        sides: list[tuple[Side | None, str]] = [(None, "–"), *((side, words.label(side)) for side in Side)]
        late = TickField(self.label("accepted_late"), off=False, on=True, value=draft.accepted_late)
        self.add_line(
            ("declined_on", self.date("declined_on", draft.declined_on), 2),
            ("declined_by", ChoiceField(self.label("declined_by"), sides, draft.declined_by), 2),
            ("accepted_late", late, 3),
        )
        self.add_line(
            ("ending_event_on", self.date("ending_event_on", draft.ending_event_on), 2),
            ("ending_event", LineField(self.label("ending_event"), draft.ending_event), 3),
        )
        ended = draft.termination
        self.add_line(
            ("termination.on", self.date("termination.on", ended.on), 2),
            ("termination.reason", LineField(self.label("termination.reason"), ended.reason), 3),
        )
        self.add_line(
            ("termination.decided_on", self.date("termination.decided_on", ended.decided_on), 2),
            ("termination.decided_by", self._line("termination.decided_by", ended.decided_by), 3),
        )
        names = ("place", "protocol_number", "resolution_number")
        self.add_line(
            *(
                (f"termination.{name}", self._line(f"termination.{name}", getattr(ended, name)), 1)
                for name in names
            )
        )

    def _line(self, name: str, text: str) -> LineField:
        return LineField(self.label(name), text)
