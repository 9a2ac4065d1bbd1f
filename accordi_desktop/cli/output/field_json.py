# SPDX-License-Identifier: EUPL-1.2
"""Declared fields as values of JSON."""

from collections.abc import Iterable
from typing import Any

from accordi_desktop.register.values.views import AgreementSheet
from accordi_desktop.wording import Words
from accordi_desktop.wording.field_types import Field, Part, Row


def fields_as_json(
    fields: Iterable[Field | Part], row: Row, sheet: AgreementSheet, words: Words
) -> dict[str, Any]:
    """A key a field, a list of objects a kind of part, in this order; a dotted key makes an inner object."""
    found: dict[str, Any] = {}
    for item in fields:
        if isinstance(item, Part):
            found[item.name] = [fields_as_json(item.fields, one, sheet, words) for one in item.rows_of(sheet)]
            continue
        for key, value in item.json(words, item.value(row, sheet)).items():
            outer, _, inner = key.partition(".")
            if inner:
                found.setdefault(outer, {})[inner] = value
            else:
                found[key] = value
    return found
