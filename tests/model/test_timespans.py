# SPDX-License-Identifier: EUPL-1.2
"""The life of an agreement as spans of time."""

from datetime import date

import pytest

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import PeriodKind, RenewalClause
from accordi_desktop.model.timespans import Span, SpanKind, spans_of
from tests.model.validity.former_rule import AgreementFacts, PeriodFacts
from tests.model.validity.present_facts import validity_facts

TODAY = date(2026, 11, 22)


def on(text):
    return PartialDate.from_edtf(text)


def period(kind, act, months=None, start="", end=""):
    return PeriodFacts(kind, on(act), on(start) if start else UNKNOWN, months, on(end) if end else UNKNOWN)


ORIGINAL = period(PeriodKind.ORIGINAL, "2018-02-02", 24)


@pytest.mark.parametrize(
    ("facts", "spans"),
    [
        (AgreementFacts((ORIGINAL,)), [("original", "2018-02-02", "2020-02-02")]),
        (
            AgreementFacts((ORIGINAL, period(PeriodKind.RENEWAL, "2020-01-15", 12))),
            [("original", "2018-02-02", "2020-02-02"), ("renewal", "2020-02-02", "2021-02-02")],
        ),
        (
            AgreementFacts((ORIGINAL, period(PeriodKind.EXTENSION, "2021-05-01", 12))),
            [("original", "2018-02-02", "2020-02-02"), ("extension", "2021-05-01", "2022-05-01")],
        ),
        (
            AgreementFacts((ORIGINAL,), RenewalClause.TACIT),
            [("original", "2018-02-02", "2020-02-02"), ("tacit", "2020-02-02", "2028-02-02")],
        ),
        (
            AgreementFacts(
                (ORIGINAL, period(PeriodKind.RENEWAL, "2025-06-01", 12, start="2026-02-03")),
                RenewalClause.TACIT,
                tacit_months=12,
            ),
            [
                ("original", "2018-02-02", "2020-02-02"),
                ("tacit", "2020-02-02", "2026-02-02"),
                ("renewal", "2026-02-02", "2027-02-02"),
            ],
        ),
        (
            AgreementFacts((ORIGINAL,), RenewalClause.TACIT, declined_on=on("2021-01-01")),
            [("original", "2018-02-02", "2020-02-02"), ("tacit", "2020-02-02", "2022-02-02")],
        ),
        (
            AgreementFacts((ORIGINAL,), terminated_on=on("2019")),
            [("original", "2018-02-02", "2019")],
        ),
        (AgreementFacts((period(PeriodKind.ORIGINAL, "2012"),)), [("original", "2012", "")]),
        (AgreementFacts((PeriodFacts(PeriodKind.ORIGINAL, UNKNOWN, UNKNOWN, 24),)), []),
        (AgreementFacts(), []),
    ],
)
def test_spans(facts, spans):
    found = [
        (span.kind.value, span.start.edtf, span.end.edtf if span.end.known else "")
        for span in spans_of(validity_facts(facts), TODAY)
    ]
    assert found == spans


def test_an_open_end_is_no_end_to_come():
    facts = AgreementFacts((PeriodFacts(PeriodKind.ORIGINAL, on("2018-02-02")),), open_ended=True)
    assert spans_of(validity_facts(facts), TODAY) == (
        Span(SpanKind.ORIGINAL, on("2018-02-02"), UNKNOWN, open=True),
    )
