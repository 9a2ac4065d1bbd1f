# SPDX-License-Identifier: EUPL-1.2
"""References at the beginning of the names of files and folders."""

import pytest

from accordi_desktop.exchange.document_folder.references import References
from accordi_desktop.register.values.documents import KnownReference


def named(name: str, *references: str) -> list[str]:
    """The references that a name begins with, of a register that has these."""
    known = [KnownReference(number, one, "") for number, one in enumerate(references, start=1)]
    return [one.reference for one in References(known).named_by(name)]


@pytest.mark.parametrize(
    "name",
    [
        "A-017",
        "A-017 atto firmato",
        "a-017_protocollo",
        "A 017 - delibera",
        "A017 lettera",
        "  (A-017) lettera",
        "A-17 lettera",
        "A-017, 2018",
        "A-017 2018-02-02 atto",
        "Ａ－０１７ atto",  # full-width, as some scanners and mails write it
    ],
)
def test_the_same_reference_written_otherwise_is_found(name: str) -> None:
    assert named(name, "A-001", "A-017", "A-170") == ["A-017"]


@pytest.mark.parametrize(
    "name",
    ["A-170 atto", "A-0171", "A-017b", "A-017-2", "A-017.2", "A-017 bis", "B-017", "atto A-017", "017", ""],
)
def test_the_beginning_of_a_longer_reference_is_none(name: str) -> None:
    assert named(name, "A-017") == []


def test_the_longest_reference_counts() -> None:
    assert named("A-017 bis lettera", "A-017", "A-017 bis") == ["A-017 bis"]
    assert named("A-017-2 lettera", "A-017", "A-017/2") == ["A-017/2"]
    assert named("A-1 atto", "A-1", "A-17") == ["A-1"]
    assert named("A-17 atto", "A-1", "A-17") == ["A-17"]


@pytest.mark.parametrize("name", ["12-03-2019 lettera", "12 03 2019 lettera", "12.2 lettera"])
def test_a_date_is_no_reference(name: str) -> None:
    assert named(name, "12") == []
    assert named("12 lettera", "12") == ["12"]


def test_a_number_after_a_bare_letter_is_of_another_reference() -> None:
    assert named("A 17 lettera", "A") == []
    assert named("A lettera", "A") == ["A"]


def test_zeros_and_signs_decide_where_only_they_differ() -> None:
    both = ("A-17", "A-017")
    assert named("A-17 atto", *both) == ["A-17"]
    assert named("A-017 atto", *both) == ["A-017"]
    assert named("A-0017 atto", *both) == list(both)
    assert named("2018/4", "2018/4", "2018-4") == ["2018/4"]
    assert named("2018 4", "2018/4", "2018-4") == ["2018/4", "2018-4"]
