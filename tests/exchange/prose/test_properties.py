# SPDX-License-Identifier: EUPL-1.2
"""What holds for every text: no exception, marks where they say, no value that stands nowhere."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from accordi_desktop.exchange.prose.marks import MarkKind
from accordi_desktop.exchange.prose.proposals import TextTooLongError
from accordi_desktop.exchange.prose.reading import MOST_SIGNS
from accordi_desktop.exchange.prose.sentences import plain, sentences
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Side
from accordi_desktop.model.text.fold import fold
from tests.exchange.prose.reading import TEXTS, read

_PAGES = [path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))]
_WORDS = sorted({word for page in _PAGES for word in page.split()})
_PIECES = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(
        ["\n", "\n\n", ". ", "; ", ", ", " e ", " con ", "(", ")", "«", "»", "’", "  ", "\t", "- "]
    ),
    st.text(max_size=4),
)
_TEXTS = st.lists(_PIECES, max_size=120).map(" ".join)
_COMPUTED = {MarkKind.KIND, MarkKind.COUNTRY, MarkKind.CLAUSE, MarkKind.STATE, MarkKind.OPEN_ENDED}


@given(_TEXTS)
@settings(max_examples=150)
@example("Il 31/02/2020 firmato con Riga un accordo. Roma, 40 marzo 2020 - oggi firmato con Riga un accordo")
@example("\u2028Riga\x0b Accordo \x1c 2012-1999 con Riga nel 2012 e, 2013 ß")
def test_every_mark_stands_where_it_says(text):
    for proposal in read(text).proposals:
        for mark in proposal.marks:
            assert text[mark.start : mark.end] == mark.text
            if isinstance(mark.value, str) and mark.kind not in _COMPUTED:
                assert " ".join(mark.text.split()) == mark.value


@given(_TEXTS)
@settings(max_examples=150)
def test_every_value_of_a_draft_stands_in_a_mark(text):
    for proposal in read(text).proposals:
        marks = [fold(mark.text) for mark in proposal.marks]
        draft = proposal.draft
        said = [*(one.person for one in draft.signatories), *(one.office for one in draft.signatories)]
        said += [one.wording for one in draft.sectors]
        said += [draft.purpose, draft.resolution_number, *(one.name for one in draft.initiatives)]
        for value in filter(None, said):
            assert fold(value) in marks
        dates = {mark.value for mark in proposal.marks if isinstance(mark.value, PartialDate)}
        for period in draft.periods:
            assert {period.act_date, period.start, period.end} <= {*dates, PartialDate()}
        assert any(party.side is Side.COUNTERPART for party in draft.parties)


@given(st.text(max_size=400))
def test_sentences_keep_their_places(text):
    for sentence in sentences(text):
        source = plain(text)[sentence.start : sentence.end]
        assert source.replace("\n", " ").replace("\r", " ") == sentence.text


@pytest.mark.parametrize("page", _PAGES)
def test_a_page_read_twice_says_the_same(page):
    assert read(page) == read(page)


def test_a_text_too_long_is_refused():
    with pytest.raises(TextTooLongError) as refused:
        read("a" * (MOST_SIGNS + 1))
    assert refused.value.code == "text_too_long"
