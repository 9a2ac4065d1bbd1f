# SPDX-License-Identifier: EUPL-1.2
"""A draft beside a newer version: what differs is said in words, what is put together loses nothing."""

from dataclasses import replace

import pytest

from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.register.values.drafts import (
    GapDraft,
    PartyDraft,
    SectorDraft,
    TerminationDraft,
    TitleDraft,
)
from accordi_desktop.ui.forms.newer import ValueFormatter, differences, on_top_of
from accordi_desktop.wording import Words
from tests.builders import day, draft


@pytest.fixture
def teller():
    return ValueFormatter(Words("it"), {1: "memorandum"}, {1: "cultura"})


def test_each_side_keeps_its_own_changes():
    seen = draft(notes="prima", purpose="prima", source="prima")
    newer = replace(seen, notes="loro", source="loro")
    mine = replace(seen, purpose="mio", source="mio")
    merged = on_top_of(newer, seen, mine)
    assert (merged.notes, merged.purpose, merged.source) == ("loro", "mio", "mio")


def test_an_untouched_draft_is_the_newer_version():
    seen = draft()
    newer = replace(seen, notes="loro")
    assert on_top_of(newer, seen, seen) == newer


def test_only_what_differs_is_told(teller):
    seen = draft(notes="prima")
    newer = replace(seen, notes="loro", purpose="insieme")
    mine = replace(seen, published=not seen.published, purpose="insieme")
    told = differences(newer, seen, mine, teller)
    assert [(one.label, one.theirs, one.mine) for one in told] == [
        ("Note", "loro", ""),
        ("Pubblicato sulla pagina web", "", "No" if seen.published else "Sì"),
    ]


def test_what_reads_alike_is_not_told(teller):
    seen = draft(notes="prima")
    assert differences(replace(seen, notes="prima\n"), seen, seen, teller) == ()


def test_of_a_list_only_the_rows_that_changed_are_told(teller):
    rows = tuple(SectorDraft(wording, id=place) for place, wording in enumerate(("danza", "moda", "sport")))
    seen = draft(sectors=rows)
    newer = replace(seen, sectors=rows[1:])
    mine = replace(seen, sectors=(rows[0], replace(rows[1], wording="arte"), rows[2], SectorDraft("cibo")))
    (told,) = differences(newer, seen, mine, teller)
    assert told.theirs == "− danza, Settore"
    assert told.mine == "arte, Settore; + cibo, Settore"


def test_another_order_is_told_by_the_whole_list(teller):
    rows = (SectorDraft("danza", id=1), SectorDraft("moda", id=2))
    seen = draft(sectors=rows)
    (told,) = differences(seen, seen, replace(seen, sectors=rows[::-1]), teller)
    assert (told.theirs, told.mine) == ("", "moda, Settore; danza, Settore")


def test_long_texts_are_shown_where_they_part(teller):
    seen = draft()
    newer, mine = replace(seen, notes="a" * 1_000_000 + "loro"), replace(seen, notes="a" * 1_000_000 + "mio")
    (told,) = differences(newer, seen, mine, teller)
    assert (told.theirs, told.mine) == ("…" + "a" * 30 + "loro", "…" + "a" * 30 + "mio")


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("purpose", "", "–"),
        ("kind_id", 1, "memorandum"),
        ("kind_id", None, "–"),
        ("notice_months", 3, "3 mesi"),
        ("renewal_clause", RenewalClause.TACIT, "Rinnovo tacito"),
        ("termination", TerminationDraft(day("2012"), "forza maggiore"), "2012, forza maggiore"),
        ("sectors", (SectorDraft("danza", 1),), "danza, cultura, Settore"),
        ("gaps", (GapDraft("chi?", settled=True), GapDraft("quando?")), "chi?, Chiarito; quando?"),
        ("titles", (TitleDraft("Patto", "it", proper=False, id=7),), "Patto, italiano"),
        ("notes", "una\nriga", "una riga"),
    ],
)
def test_every_value_is_told_in_words(teller, path, value, said):
    assert teller.tell(path, value) == said


def test_a_country_is_told_by_its_name(teller):
    assert "Lettonia" in teller.tell("parties", (PartyDraft("Riga", country="LV"),))
