# SPDX-License-Identifier: EUPL-1.2
"""What an agreement is, in general: the act, the clause, what the source says, numbers and source."""

from collections.abc import Iterator

from accordi_desktop.register.values.drafts import TitleDraft
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.details.reading.entry import Entry, joined
from accordi_desktop.ui.details.reading.other_fields import facts_of
from accordi_desktop.ui.forms.languages import language_name
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import Group
from accordi_desktop.wording.fields import (
    AGREEMENT,
    ASSERTIONS,
    LINKS,
    NUMBERS,
    OWN_FIELDS,
    SUSPENSIONS,
    TEXT_LANGUAGES,
    TITLES,
)
from accordi_desktop.wording.subjects.links import word_incoming

_GROUPS = (Group.CLAUSE, Group.ENDING, Group.REFERENCES)
_ROWS = (ASSERTIONS, SUSPENSIONS, NUMBERS, TEXT_LANGUAGES, LINKS)


def overview(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """The act, then its clause, then what else is known of it."""
    groups = [Entry(facts=tuple(_act(sheet, words)))]
    for group in _GROUPS:
        fields = (field for field in OWN_FIELDS if field.group is group)
        groups.append(Entry(facts=facts_of(fields, sheet, sheet, words)))
    for part in _ROWS:
        groups += [Entry(facts=facts_of(part.fields, row, sheet, words)) for row in part.rows_of(sheet)]
    groups += [Entry(facts=(word_incoming(words, link),)) for link in sheet.linked_from]
    return tuple(entry for entry in groups if entry.facts)


def _act(sheet: AgreementSheet, words: Words) -> Iterator[tuple[str, str]]:
    """The fields of the act, its titles where they stand among them; not the title the head has already."""
    for item in AGREEMENT:
        if item is TITLES:
            for title in sheet.content.titles:
                if title.text and (title is not sheet.content.titles[0] or _remark(title, words)):
                    yield words.field("titles.text"), _title(title, words)
        elif item in OWN_FIELDS and item.group is Group.ACT:
            yield from facts_of((item,), sheet, sheet, words)


def _title(title: TitleDraft, words: Words) -> str:
    remark = _remark(title, words)
    return f"{title.text}\n({remark})" if remark else title.text


def _remark(title: TitleDraft, words: Words) -> str:
    return joined(language_name(title.language), "" if title.proper else words.text("print.described"))
