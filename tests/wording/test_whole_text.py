# SPDX-License-Identifier: EUPL-1.2
"""The text for a terminal tells everything that a sheet holds."""

from dataclasses import fields, replace

import pytest

from accordi_desktop.cli.output.sheet_text import sheet_text
from accordi_desktop.model.unreadable import UnreadableValue
from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import FieldType
from accordi_desktop.wording.fields import DOCUMENTS, OWN_FIELDS, PARTS, PROCEDURE
from tests.wording.full_sheet import FULL

# Attributes of a sheet that no field shows, each with the reason.
NOT_SHOWN = {
    "id": "a number of the program",
    "version": "a number of the program",
    "sector_names": "names of what the content holds",
    "facts": "what the rules need of the content",
    "validity": "worded as the reason of the status",
    "signed": "the act date of the first period",
    "today": "the day of the reader",
}
SHOWN = {
    "content",
    "kind",
    "periods",
    "documents",
    "linked_from",
    "references",
    "source_rule",
    "steps",
    "reminder_days",
    "deleted",
    "revised_at",
    "revised_by",
    "unreadable",
}


@pytest.fixture(params=["it", "en"])
def words(request):
    return Words(request.param)


def values(words):
    """The path and the text of each field that holds something; of a flag its label."""
    rows = [(field, FULL) for field in OWN_FIELDS]
    rows += [
        (field, row)
        for part in (*PARTS, DOCUMENTS, PROCEDURE)
        for row in part.rows_of(FULL)
        for field in part.fields
    ]
    for field, row in rows:
        value = field.value(row, FULL)
        if field.is_stated(value):
            yield field.path, field.label(words) if field.type is FieldType.FLAG else field.text(words, value)


def test_every_field_that_holds_something_is_told(words):
    told = " ".join(sheet_text(FULL, words).casefold().split())
    missing = [
        (path, text)
        for path, text in values(words)
        for line in text.splitlines()
        if " ".join(line.casefold().split()) not in told
    ]
    assert missing == []


def test_every_attribute_of_a_sheet_is_told_or_left_out_with_a_reason():
    assert {field.name for field in fields(AgreementSheet)} == SHOWN | NOT_SHOWN.keys()


def test_reminders_of_its_own_and_the_last_revision_are_told(words):
    told = sheet_text(FULL, words)
    assert "365, 180" in told
    assert FULL.revised_by in told


def test_what_cannot_be_read_is_told(words):
    sheet = replace(FULL, unreadable=(UnreadableValue("period", 12, "months", 1, "A-001", "tanti"),))
    told = " ".join(sheet_text(sheet, words).split())
    assert "period 12: months" in told
    assert "tanti" in told
