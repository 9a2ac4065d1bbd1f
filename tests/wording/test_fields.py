# SPDX-License-Identifier: EUPL-1.2
"""Every field is declared once, and has a label and a text in each language."""

from dataclasses import fields
from typing import Any

import pytest

from accordi_desktop.register.queries.history import _HIDDEN_COLUMNS, _PATHS, _SECTIONS, SHOWN_TABLES
from accordi_desktop.register.values.documents import DocumentDraft
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.values.procedure import StepDraft
from accordi_desktop.storage.inventory import journaled_columns
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import Group
from accordi_desktop.wording.fields import ALL_PARTS, OWN_FIELDS, PARTS, field_at
from tests.wording.full_sheet import CONTENT, FULL


def paths_of(draft: Any) -> set[str]:
    """The paths of all fields of a draft that is filled in, but for the ids of rows."""
    found = set()
    for one in fields(draft):
        value = getattr(draft, one.name)
        if isinstance(value, tuple):
            found |= {f"{one.name}.{path}" for row in value[:1] for path in paths_of(row)}
        elif hasattr(value, "__dataclass_fields__") and type(value).__name__.endswith("Draft"):
            found |= {f"{one.name}.{path}" for path in paths_of(value)}
        elif one.name != "id":
            found.add(one.name)
    return found


def test_every_field_of_a_draft_is_declared():
    paths = paths_of(CONTENT)
    paths |= {f"documents.{path}" for path in paths_of(DocumentDraft())}
    paths |= {f"procedure.{path}" for path in paths_of(StepDraft()) - {"document_id"}}
    declared = {field.path for part in ALL_PARTS.values() for field in part.fields}
    assert paths - declared - {field.path for field in OWN_FIELDS} == set()


def test_every_kind_of_part_is_declared():
    blank, full = AgreementDraft(), CONTENT
    lists = {one.name for one in fields(blank) if isinstance(getattr(full, one.name), tuple)}
    assert lists == {part.name for part in PARTS}


@pytest.mark.parametrize("table", sorted(SHOWN_TABLES))
def test_every_column_that_the_history_tells_of_is_declared(table):
    section = _SECTIONS[table][0]
    for column in set(journaled_columns(table)) - _HIDDEN_COLUMNS:
        assert field_at(_PATHS.get(column, column if section == "overview" else f"{section}.{column}"))


@pytest.mark.parametrize("language", ["it", "en"])
def test_every_declared_field_has_a_label_and_a_text(language):
    words = Words(language)
    for field in OWN_FIELDS:
        assert field.label(words)
        # It is open-ended, so nothing follows for the day of notice.
        assert field.text(words, field.value(FULL, FULL)) or field.group is Group.COMPUTED
    for part in PARTS:
        assert words.section(part.name)
        for field in part.fields:
            assert field.label(words)
            assert any(field.text(words, field.value(row, FULL)) for row in part.rows_of(FULL))
