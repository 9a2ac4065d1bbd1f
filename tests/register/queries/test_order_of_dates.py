# SPDX-License-Identifier: EUPL-1.2
"""The list by date of signature is in the order of the dates themselves, approximate ones among them."""

import random
from pathlib import Path

import pytest

from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date
from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from tests.builders import add, empty_register

SAID = (
    "prima del 1990", "circa 1970", "tra il 1998 e il 1999", "dopo il 31/12/1990", "1970", "05/1970",
    "10/05/1970", "31/12/1989", "01/01/1990", "1990", "circa maggio 1970", "01/01/1998", "31/12/1998",
    "02/01/1999", "2012", "25/07/2012", "circa 2012", "fino al 2012",
)  # fmt: skip


@pytest.mark.parametrize("descending", [False, True])
def test_approximate_dates_stand_where_their_days_do(tmp_path: Path, *, descending: bool) -> None:
    register = empty_register(tmp_path)
    dates = [parse_approximate_date(text) for text in SAID]
    random.Random(3).shuffle(dates)
    for on in dates:
        add(register, periods=(PeriodDraft(act_date=on),))
    add(register, periods=())
    query = AgreementQuery(order=Column.SIGNED, descending=descending, with_past=True)
    ids = register.agreements.ids(query)
    shown = [row.signed for row in register.agreements.rows(ids)]
    register.close()
    assert shown[:-1] == sorted(dates, reverse=descending)
    assert not shown[-1].known
