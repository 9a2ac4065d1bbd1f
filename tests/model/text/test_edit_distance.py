# SPDX-License-Identifier: EUPL-1.2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from accordi_desktop.model.text.edit_distance import edit_distance

word = st.text("abcd", max_size=7)


@pytest.mark.parametrize(
    ("one", "other", "errors"),
    [
        ("gemellagio", "gemellaggio", 1),
        ("memorandun", "memorandum", 1),
        ("francofrote", "francoforte", 1),
        ("riga", "riga", 0),
        ("ca", "abc", 3),
        ("", "abc", 3),
    ],
)
def test_errors_are_counted(one, other, errors):
    assert edit_distance(one, other, 3) == errors


@given(word, word, st.integers(0, 3))
def test_what_is_more_is_not_counted_further(one, other, most):
    assert edit_distance(one, other, most) == min(edit_distance(one, other, 9), most + 1)
    assert edit_distance(one, other, most) == edit_distance(other, one, most)


@given(word, st.integers(0, 7), st.sampled_from("abcd"))
def test_one_letter_more_is_one_error(one, place, letter):
    assert edit_distance(one, one[:place] + letter + one[place:], 2) == 1
