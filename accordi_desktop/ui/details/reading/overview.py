# SPDX-License-Identifier: EUPL-1.2
"""What an agreement is, in general: the act, the clause, what the source says, numbers and source."""

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.renewals import renewals_on
from accordi_desktop.register.values.drafts import AgreementDraft, TitleDraft
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry, joined, stated
from accordi_desktop.ui.forms.languages import language_name
from accordi_desktop.wording import Words


def overview(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """The act, then its clause, then what else is known of it."""
    draft = sheet.content
    groups = (
        Entry(facts=_act(sheet, words)),
        Entry(facts=_clause(sheet, words)),
        Entry(facts=_assertion(draft, words)),
        Entry(facts=_termination(draft, words)),
        Entry(facts=_papers(draft, words)),
    )
    return tuple(entry for entry in groups if entry.facts)


def _act(sheet: AgreementSheet, words: Words) -> tuple[tuple[str, str], ...]:
    draft = sheet.content
    titles = tuple((words.field("titles.text"), _title(title, words)) for title in draft.titles if title.text)
    return stated(
        (words.field("reference"), draft.reference),
        (words.field("kind_id"), sheet.kind),
        (words.field("kind_wording"), draft.kind_wording),
        *titles,
        (words.field("purpose"), draft.purpose),
    )


def _title(title: TitleDraft, words: Words) -> str:
    remark = joined(language_name(title.language), "" if title.proper else words.say("print.described"))
    return f"{title.text}\n({remark})" if remark else title.text


def _clause(sheet: AgreementSheet, words: Words) -> tuple[tuple[str, str], ...]:
    draft = sheet.content
    return stated(
        (words.field("renewal_clause"), words.of(draft.renewal_clause)),
        (words.field("notice_months"), _months(draft.notice_months, words)),
        (words.field("tacit_months"), _months(draft.tacit_months, words)),
        (words.field("open_ended"), words.say("print.yes") if draft.open_ended else ""),
        (words.field("declined_on"), _date(draft.declined_on, words)),
        (words.field("renewals"), words.renewals(renewals_on(sheet.facts, sheet.today))),
    )


def _assertion(draft: AgreementDraft, words: Words) -> tuple[tuple[str, str], ...]:
    said = draft.assertion
    return stated(
        (words.field("assertion.status"), words.of(said.status) if said.status else ""),
        (
            words.field("assertion.wording"),
            words.say("print.quoted", text=said.wording) if said.wording else "",
        ),
        (words.field("assertion.source"), said.source),
        (words.field("assertion.as_of"), _date(said.as_of, words)),
    )


def _termination(draft: AgreementDraft, words: Words) -> tuple[tuple[str, str], ...]:
    ended = draft.termination
    return stated(
        (words.field("termination.on"), _date(ended.on, words)),
        (words.field("termination.reason"), ended.reason),
        (words.field("suspended_on"), _date(draft.suspended_on, words)),
        (words.field("suspension_note"), draft.suspension_note),
    )


def _papers(draft: AgreementDraft, words: Words) -> tuple[tuple[str, str], ...]:
    return stated(
        (words.field("protocol_number"), draft.protocol_number),
        (words.field("resolution_number"), draft.resolution_number),
        (words.field("source"), draft.source),
        (words.field("published"), words.say("print.yes" if draft.published else "print.no")),
    )


def _months(number: int | None, words: Words) -> str:
    return "" if number is None else words.months(number)


def _date(value: PartialDate, words: Words) -> str:
    return words.date(value) if value.known else ""
