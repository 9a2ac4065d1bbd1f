# SPDX-License-Identifier: EUPL-1.2
"""What is typed and what stands in a text meet, however they are spelled."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from accordi_desktop.model.text.search_terms import finds, terms
from accordi_desktop.model.text.search_words import words_of

SAME = (
    (
        "Comune dell'Aquila",
        "laquila",
        "l'aquila",
        "L’Aquila",
        "aquila",
        "dell aquila",
        "dellaquila",
        "l` aquila",
    ),
    ("LAquila", "l'aquila", "laquila"),
    ("Gabriele D’Annunzio", "dannunzio", "d'annunzio", "D´Annunzio", "annunzio"),
    ("Sant'Ambrogio", "santambrogio", "sant’ambrogio", "s. ambrogio", "Sant Ambrogio"),
    ("O'Brien", "obrien", "o’brien", "o brien"),
    ("dell' Università", "università", "dell’universita", "delluniversita"),
    ("Zürich", "zürich", "zurich", "zuerich", "zu\u0308rich", "ZÜRICH"),
    ("Zuerich", "zürich", "zuerich"),
    ("Köln", "koeln", "koln"),
    ("Århus", "aarhus", "århus", "arhus"),
    ("Aarhus", "århus"),
    ("København", "kobenhavn", "koebenhavn"),
    ("Straße", "strasse"),
    ("U.S.A.", "usa", "u.s.a.", "U.S.A", "u.s"),
    ("SPA", "s.p.a.", "S.p.A"),
    ("D.G.C. 123/2019", "dgc 123", "123 del 2019", "DGC n. 123/2019"),
    ("start-up", "startup", "start up", "start‑up", "up"),
    ("dell'e-mail", "email", "e-mail", "dell’e-mail"),
    ("القاهرة", "قاهرة", "القاهرة"),
    ("قاهرة", "القاهرة"),
    ("成都市", "成都", "都"),
    ("citta' di Riga", "città", "citta di riga"),
)


@pytest.mark.parametrize(("text", "typed"), [(text, typed) for text, *all_ in SAME for typed in all_])
def test_spellings_of_the_same_find_each_other(text, typed):
    assert finds(" ".join(words_of(text)), typed)


DATES = (
    "12 maggio 2019", "12/05/2019", "12.5.2019", "12-5-2019", "2019-05-12", "12 mag 2019", "maggio 2019",
    "05/2019", "2019-05", "12 May 2019", "May 12, 2019", "12th of May 2019", "may 2019", "il 12 maggio 2019",
)  # fmt: skip
OTHER_DATES = ("12 maggio 2018", "13/05/2019", "5 dicembre 2019", "12/2019", "aprile 2019", "2019-05-01")


@pytest.mark.parametrize("typed", DATES)
@pytest.mark.parametrize(
    "text", ["Atto del 12 maggio 2019.", "n. 5 (12/05/2019)", "12 May 2019", "2019-05-12"]
)
def test_a_date_in_a_text_is_found_however_it_is_written(text, typed):
    assert finds(" ".join(words_of(text)), typed)


@pytest.mark.parametrize("typed", OTHER_DATES)
def test_another_date_made_of_the_same_numbers_is_not_found(typed):
    assert not finds(" ".join(words_of("12 maggio 2019, n. 5/13, aprile, dicembre, 2018")), typed)


def test_a_month_is_not_found_by_one_of_its_days():
    assert not finds(" ".join(words_of("maggio 2019")), "12 maggio 2019")


@pytest.mark.parametrize("typed", ["12 maggio 20", "12 mag", "12/05/20", "5/2", "31/02/2019", "maggio"])
def test_a_date_not_typed_to_its_end_is_words(typed):
    assert not any(word.startswith("d2") for term in terms(typed) for words in term for word in words)


def test_small_words_count_only_alone():
    assert terms("accordo di Riga") == terms("accordo Riga")
    assert terms("di") == ((("di",),),)
    assert finds("atto 123 2019", "123 del 2019")


def test_two_letters_for_one_are_not_looked_for_in_short_words():
    assert terms("due") == ((("due",),),)


@given(st.text(), st.data())
def test_every_beginning_of_a_word_finds_it(text, data):
    words = [word for word in words_of(text) if not word.startswith("d")]
    chosen = data.draw(st.lists(st.sampled_from(words), max_size=3)) if words else []
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    assert finds(" ".join(words_of(text)), typed)


@given(st.text(max_size=40))
@example("0\u03001`0")
def test_a_text_finds_itself(text):
    assert finds(" ".join(words_of(text)), text)


@given(st.text())
def test_words_are_folded(text):
    assert all(word and word == word.casefold() and " " not in word for word in words_of(text))
