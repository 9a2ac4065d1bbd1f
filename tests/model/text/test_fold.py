# SPDX-License-Identifier: EUPL-1.2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.text.fold import fold, fold_words, matches


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Nils Ušakovs", "nils usakovs"),
        ("Łódź, Đoković", "lodz dokovic"),
        ("Straße · Søren · Ægir · Þór", "strasse soren aegir thor"),
        ("dell’Ufficio", "dell ufficio"),
        ("dell'Ufficio", "dell ufficio"),
        ("convergenza.Rinnovo", "convergenza rinnovo"),
        ("A-001/2018", "a 001 2018"),
        ("成都市", "成 都 市"),
        ("Chengdu成都", "chengdu 成 都"),
        ("İSTANBUL ve Iğdır", "istanbul ve igdir"),
        ("ＦＵＬＬ　ｗｉｄｔｈ", "full width"),
        ("٢٠١٨", "2018"),
        ("coope\u00adrazione", "cooperazione"),
        ("uno\u200bdue", "uno due"),
        ("ﬁrma Ⅻ", "firma xii"),
        ("e\u0301 é", "e e"),
        ("\x00\x1f <img src=x>", "img src x"),
        ("", ""),
    ],
)
def test_fold_forgets_case_accents_and_signs(text, folded):
    assert fold(text) == folded
    assert " ".join(fold_words(text)) == folded


def test_hangul_typed_syllable_by_syllable_is_found():
    assert matches(fold("서울특별시"), "서울")


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folded_text_splits_on_single_spaces_only(text):
    folded = fold(text)
    assert folded.split(" ") == (fold_words(text) or [""])
    assert all(sign == " " or sign.isalnum() for sign in folded)


@given(st.text())
def test_an_ascii_tokenizer_sees_the_same_words(text):
    ascii_signs = [sign for sign in fold(text) if sign.isascii() and sign != " "]
    assert all(sign.isdigit() or sign.islower() for sign in ascii_signs)


@given(st.text(), st.data())
def test_every_beginning_of_a_word_finds_it(text, data):
    words = fold_words(text)
    chosen = data.draw(st.lists(st.sampled_from(words), max_size=3)) if words else []
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in chosen)
    assert matches(fold(text), typed)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("usakovs", True),
        ("USAK nils", True),
        ("sakovs", False),
        ("usakovs roma", False),
        ("", True),
        ("'", True),
    ],
)
def test_each_typed_word_is_the_beginning_of_a_word(query, found):
    assert matches(fold("Nils Ušakovs, Rīga"), query) is found
