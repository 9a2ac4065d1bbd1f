# SPDX-License-Identifier: EUPL-1.2
"""The fields that a section does not word in a way of its own, each with its label."""

from collections.abc import Iterable, Iterator

from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.ui.forms.languages import language_name
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import Field, FieldType, Row


def facts_of(
    fields: Iterable[Field], row: Row, sheet: AgreementSheet, words: Words
) -> tuple[tuple[str, str], ...]:
    """The label and the text of each field that holds something; words of a source in quotation marks."""
    return tuple(_facts(fields, row, sheet, words))


def _facts(
    fields: Iterable[Field], row: Row, sheet: AgreementSheet, words: Words
) -> Iterator[tuple[str, str]]:
    for field in fields:
        value = field.value(row, sheet)
        if not field.is_stated(value):
            continue
        text = field.text(words, value)
        if field.type is FieldType.QUOTE:
            text = words.text("print.quoted", text=text)
        elif field.type is FieldType.LANGUAGE:
            text = language_name(str(value))
        yield field.label(words), text
