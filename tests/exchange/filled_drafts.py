# SPDX-License-Identifier: EUPL-1.2
"""Drafts with every field filled, as generated examples that a register accepts."""

from dataclasses import fields, replace
from enum import StrEnum
from types import NoneType
from typing import get_args, get_type_hints

from hypothesis import strategies as st

from accordi_desktop.model.dates.approximate_date import DateInterval, QualifiedDate
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.values.drafts import AgreementDraft, TerminationDraft
from tests.exchange.hostile_texts import HOSTILE

_TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff"),
        min_size=1,
        max_size=12,
    ).filter(lambda text: text.strip() == text),
)
_PLAIN = (
    st.dates().map(PartialDate.of)
    | st.builds(PartialDate, st.integers(1000, 9999))
    | st.builds(PartialDate, st.integers(1000, 9999), st.integers(1, 12))
)
DATES = _PLAIN | _PLAIN.map(QualifiedDate.near) | _PLAIN.map(DateInterval.since)
# One of several ways to say a notice, one of months and days: a draft has one of them.
_ALONE = {"notice_days", "notice_yearday", "counterpart_notice_months", "counterpart_notice_days", "days"}
_NUMBERS_OF_OTHERS = {"id", "kind_id", "sector_id", "period_id", "suspension_id", "about_id", "other_id"}


def _value(name, hint):
    if name == "counterpart_notice_yearday":
        return st.just("06-30")
    if name == "notice_yearday":
        return st.just("")
    if name in _ALONE or name in _NUMBERS_OF_OTHERS:
        return st.none()
    if name == "language":
        return st.sampled_from(["it", "en", "lv"])
    if name == "country":
        return st.sampled_from(["LV", "CN", "US"])
    kinds = [kind for kind in get_args(hint) or (hint,) if kind is not NoneType]
    kind = kinds[0]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(list(kind))
    return {str: _TEXTS, bool: st.booleans(), int: st.integers(1, 600), PartialDate: DATES}[kind]


def _filled(draft, **given):
    hints = get_type_hints(draft)
    values = {
        field.name: given[field.name] if field.name in given else _value(field.name, hints[field.name])
        for field in fields(draft)
    }
    return st.builds(draft, **values)


def _rows(name, hint):
    rows = st.lists(_filled(get_args(hint)[0]), min_size=2, max_size=2).map(tuple)
    if name == "periods":
        kinds = (PeriodKind.ORIGINAL, PeriodKind.RENEWAL)

        def ordered(found):
            return tuple(replace(one, kind=kind) for one, kind in zip(found, kinds, strict=True))

        rows = rows.map(ordered)
    return rows


def filled_drafts():
    """Every field of the agreement and two rows of each part; terms, acts and links are up to the test."""
    hints = get_type_hints(AgreementDraft)
    parts = {
        name: _rows(name, hint)
        for name, hint in hints.items()
        if str(hint).startswith("tuple[") and name != "links"
    }
    parts |= {"links": st.just(()), "termination": _filled(TerminationDraft), "reference": st.just("X")}
    return _filled(AgreementDraft, **parts)
