# SPDX-License-Identifier: EUPL-1.2
"""How often an agreement was prolonged, and in which words it may be said."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import RenewalClause, RenewalManner
from accordi_desktop.model.validity.renewal_counts import RenewalCounts, renewal_counts
from accordi_desktop.wording import Words
from accordi_desktop.wording.validity_words import word_renewal_counts
from tests.model.validity.validity_builders import (
    TODAY,
    agreement,
    amendment,
    express,
    extension,
    iso,
    original,
    renewal,
    tacit,
)

FIRST = original("2010-01-01", 24)


@pytest.mark.parametrize(
    ("facts", "italian", "english"),
    [
        (agreement(original("2015-09-30", 36), renewal()), "1 rinnovo", "1 renewal"),
        (agreement(original("2012"), renewal("2014"), renewal("2017")), "2 rinnovi", "2 renewals"),
        (express(FIRST, renewal("2012-01-01", 24)), "1 espresso", "1 express"),
        (tacit(original("2020-01-01", 12), step=12), "6 taciti", "6 tacit"),
        (tacit(FIRST, renewal("2025-12-01", 24), step=12), "1 rinnovo, 14 taciti", "1 renewal, 14 tacit"),
        (
            agreement(FIRST, extension("2011-01-01", 6), amendment("2011-05-01"), amendment("2011-06-01")),
            "1 proroga, 2 modifiche",
            "1 extension, 2 amendments",
        ),
        (agreement(FIRST), "nessuno", "none"),
    ],
)
def test_only_what_is_said_is_called_express_or_tacit(facts, italian, english):
    counts = renewal_counts(facts, TODAY)
    assert word_renewal_counts(Words("it"), counts) == italian
    assert word_renewal_counts(Words("en"), counts) == english


def test_the_source_of_a_renewal_may_say_how():
    rows = (renewal("2012", manner=RenewalManner.EXPRESS), renewal("2014", manner=RenewalManner.TACIT))
    assert renewal_counts(agreement(FIRST, *rows), TODAY) == RenewalCounts(express=1, tacit=1)
    said = agreement(FIRST, rows[1], clause=RenewalClause.EXPRESS)
    assert renewal_counts(said, TODAY) == RenewalCounts(tacit=1)
    assert renewal_counts(said, TODAY).total == 1


def test_tacit_renewals_are_those_until_the_day():
    facts = tacit(original("2020-01-01", 12), step=12)
    days = ("2020-06-01", "2021-01-01", "2021-01-02")
    assert [renewal_counts(facts, iso(day)).tacit for day in days] == [0, 0, 1]


def test_renewals_before_an_extension_are_counted_once():
    """Yearly since 2020, extended in May 2023: by then it had been renewed tacitly three times."""
    facts = tacit(original("2020-01-01", 12), extension("2023-05-02"), step=12)
    assert renewal_counts(facts, TODAY) == RenewalCounts(tacit=3, extensions=1)
    with_term = tacit(original("2020-01-01", 12), extension("2023-05-02", 12), step=12)
    assert renewal_counts(with_term, iso("2024-06-01")) == RenewalCounts(tacit=3, extensions=1)
    assert renewal_counts(with_term, iso("2025-06-01")) == RenewalCounts(tacit=4, extensions=1)


def test_what_has_no_end_counts_what_is_recorded():
    facts = replace(tacit(FIRST, renewal("2012-01-01")), open_ended=True)
    assert renewal_counts(facts, TODAY).tacit == renewal_counts(replace(facts, open_ended=False), TODAY).tacit
