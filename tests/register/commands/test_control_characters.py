# SPDX-License-Identifier: EUPL-1.2
"""No field takes a control character: each of them is tried, those of fields yet to come as well."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from accordi_desktop.model.enums import AssertedStatus
from accordi_desktop.register.rules.problems import problems
from accordi_desktop.register.values.drafts import (
    ActNumberDraft,
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    InitiativeDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    SuspensionDraft,
    TerminationDraft,
    TextLanguageDraft,
    TitleDraft,
)
from tests.builders import day, draft

# These take no free text: a code of a country, the form of a reference, a code of a language.
BOUND = frozenset({"country", "reference", "language", "notice_yearday", "counterpart_notice_yearday"})


def full() -> AgreementDraft:
    """A draft with one part of every kind."""
    return draft(
        kind_wording="x",
        purpose="x",
        titles=(TitleDraft("x"),),
        parties=(PartyDraft("x", parent="x", city="x", country="LV", other_names="x"),),
        signatories=(SignatoryDraft("x", "x", "x"),),
        sectors=(SectorDraft("x"),),
        periods=(PeriodDraft(act_date=day("2026-03-01"), months=24, note="x"),),
        initiatives=(InitiativeDraft("x", "x", "x"),),
        gaps=(GapDraft("x"),),
        assertions=(AssertionDraft(AssertedStatus.IN_FORCE, "x", "x", page="x"),),
        suspensions=(SuspensionDraft(day("2026-04-01"), day("2026-05-01"), "x"),),
        text_languages=(TextLanguageDraft("it"),),
        numbers=(ActNumberDraft(number="x"),),
        termination=TerminationDraft(day("2027"), "x"),
        protocol_number="x",
        resolution_number="x",
        source="x",
        notes="x",
    )


Put = Callable[[str], Any]


def texts(value: Any, path: str = "") -> Iterator[tuple[str, Put]]:
    """Every free text in a value: where it stands, and how the value is made anew with another text there."""
    for field in fields(value):
        name, held = field.name, getattr(value, field.name)
        if type(held) is str and name not in BOUND:
            yield path + name, changing(value, name, str)
        elif is_dataclass(held):
            for place, put in texts(held, f"{path}{name}."):
                yield place, changing(value, name, put)
        elif isinstance(held, tuple) and held:
            for place, put in texts(held[0], f"{path}{name}[0]."):
                yield place, changing(value, name, put, wrap=True)


def changing(value: Any, name: str, put: Put, *, wrap: bool = False) -> Put:
    return lambda text: replace(value, **{name: (put(text),) if wrap else put(text)})


PLACES = dict(texts(full()))


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\ud800"], ids=ascii)
@pytest.mark.parametrize("place", PLACES)
def test_no_text_carries_a_control_character(place: str, sign: str) -> None:
    found = problems(PLACES[place](f"a{sign}b"))
    assert [(problem.path, problem.code) for problem in found] == [(place, "invalid_character")]


def test_lines_and_tabs_are_no_control_characters() -> None:
    assert problems(PLACES["notes"]("una riga\n\tun’altra\r\n")) == ()


def test_every_field_of_a_draft_is_tried() -> None:
    assert len(PLACES) >= 23
