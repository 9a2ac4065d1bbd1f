# SPDX-License-Identifier: EUPL-1.2
"""No text and no date of an agreement is left out of the search without a reason."""

from sqlalchemy import Enum, String

from accordi_desktop.model.search_text import NOT_SEARCHED, searched_columns
from accordi_desktop.model.tables.agreement import DERIVED_COLUMNS, Agreement
from accordi_desktop.model.tables.base import Base, EdtfDate
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.storage.inventory import HISTORY_TABLES

_OF_AGREEMENTS = {Agreement.__tablename__, Sector.__tablename__, InstrumentKind.__tablename__}


def _facts():
    """Every text and date of the tables that speak of an agreement."""
    for name in HISTORY_TABLES:
        table = Base.metadata.tables[name]
        if name not in _OF_AGREEMENTS and "agreement_id" not in table.columns:
            continue
        for column in table.columns:
            if name == Agreement.__tablename__ and column.key in DERIVED_COLUMNS:
                continue
            if isinstance(column.type, String | EdtfDate) and not isinstance(column.type, Enum):
                yield f"{name}.{column.key}"


def test_every_text_and_date_is_searched_or_left_out_with_a_reason():
    facts = set(_facts())
    assert {"suspension.reason", "agreement.terminated_on", "period.start", "sector.name"} <= facts
    assert searched_columns() == facts - NOT_SEARCHED.keys()
    assert set(NOT_SEARCHED) <= facts
    assert all(NOT_SEARCHED.values())
