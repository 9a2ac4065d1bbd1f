# SPDX-License-Identifier: EUPL-1.2
"""What the first page and the worklist count is as long as the lists they open, whatever the register."""

from datetime import date, timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from accordi_desktop.model.enums import DeadlineKind
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.values.query import AgreementQuery
from tests.register.queries.test_sql_equals_python import agreements, days, register_of

TO_KEEP = {DeadlineKind.EXPIRY, DeadlineKind.NOTICE}


@settings(max_examples=5, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(
    drafts=st.lists(agreements(), min_size=20, max_size=60, unique_by=lambda one: one.reference),
    today=days,
)
def test_every_number_is_the_length_of_its_list(
    tmp_path_factory, drafts: list[AgreementDraft], today: date
) -> None:
    register = register_of(tmp_path_factory.mktemp("r"), drafts, today)
    home = register.dashboard.home()
    for count in home.counts:
        assert count.number == len(register.agreements.ids(count.query)), count.kind
    for with_past in (False, True):
        for fact in register.dashboard.fact_counts(with_past=with_past):
            assert fact.open == len(register.dashboard.worklist(fact.fact, with_past=with_past))
    last = today + timedelta(days=180)
    ahead = [
        one
        for one in register.calendar.deadlines(today, last, AgreementQuery())
        if one.kind in TO_KEEP and one.on.latest <= last
    ]
    ahead.sort(key=lambda one: (one.on.latest, one.on, one.reference, one.kind))
    assert home.coming == tuple(ahead[: len(home.coming)])
    assert len(home.coming) == min(len(ahead), 8)
    register.close()
