# SPDX-License-Identifier: EUPL-1.2
"""What keeps a draft from being saved: pure checks, so that a form can show them while one types."""

import re
from collections.abc import Iterator
from dataclasses import fields

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.errors import Problem
from accordi_desktop.model.text.country import is_country
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.values.drafts import AgreementDraft, PeriodDraft, SectorDraft

MAX_MONTHS = 1200
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_REFERENCE = re.compile(r"[\w][\w ./\-]{0,39}")
_NEEDED = {
    "parties": ("name", "empty_party_name"),
    "signatories": ("person", "empty_person"),
    "initiatives": ("name", "empty_initiative"),
    "gaps": ("text", "empty_gap"),
}


def problems(draft: AgreementDraft) -> tuple[Problem, ...]:
    """Everything wrong with a draft, in the order of the form; empty when it can be saved."""
    return (
        *_own_problems(draft),
        *_part_problems(draft),
        *_period_problems(draft.periods),
        *texts_with_control_characters("", draft),
    )


def prolongation_problems(command: ProlongAgreement) -> tuple[Problem, ...]:
    """What is wrong with a renewal or an extension in itself."""
    found: list[Problem] = []
    if not command.act_date.known:
        found.append(Problem("act_date", "date_required"))
    if command.months is None and not command.end.known:
        found.append(Problem("months", "term_required"))
    found += months_problems("months", command.months)
    found += _order_problems("", command.act_date, command.start, command.end)
    for index, signatory in enumerate(command.signatories):
        if not signatory.person.strip():
            found.append(Problem(f"signatories[{index}].person", "empty_person"))
    return (*found, *texts_with_control_characters("", command))


def _own_problems(draft: AgreementDraft) -> Iterator[Problem]:
    if draft.reference and not _REFERENCE.fullmatch(draft.reference):
        yield Problem("reference", "bad_reference")
    if not draft.titles:
        yield Problem("titles", "empty_title")
    for index, title in enumerate(draft.titles):
        if not title.text.strip():
            yield Problem(f"titles[{index}].text", "empty_title")
    yield from months_problems("notice_months", draft.notice_months)
    yield from months_problems("tacit_months", draft.tacit_months)
    if draft.termination.on.known and not draft.termination.reason.strip():
        yield Problem("termination.reason", "reason_required")


def _part_problems(draft: AgreementDraft) -> Iterator[Problem]:
    for section, (name, code) in _NEEDED.items():
        for index, part in enumerate(getattr(draft, section)):
            if not getattr(part, name).strip():
                yield Problem(f"{section}[{index}].{name}", code)
    for index, party in enumerate(draft.parties):
        if party.country and not is_country(party.country):
            yield Problem(f"parties[{index}].country", "unknown_country", {"country": party.country})
    for index, sector in enumerate(draft.sectors):
        if _says_nothing(sector):
            yield Problem(f"sectors[{index}].wording", "empty_sector")


def _period_problems(periods: tuple[PeriodDraft, ...]) -> Iterator[Problem]:
    for index, period in enumerate(periods):
        path = f"periods[{index}]."
        if (index == 0) != (period.kind is PeriodKind.ORIGINAL):
            yield Problem(path + "kind", "first_period_not_original")
        yield from months_problems(path + "months", period.months)
        yield from _order_problems(path, period.act_date, period.start, period.end)


def months_problems(path: str, months: int | None) -> list[Problem]:
    """Whether a term is one that a calendar can count; none is fine."""
    if months is None or 1 <= months <= MAX_MONTHS:
        return []
    return [Problem(path, "months_not_positive" if months < 1 else "months_too_many", {"most": MAX_MONTHS})]


def _order_problems(path: str, act_date: PartialDate, start: PartialDate, end: PartialDate) -> list[Problem]:
    if not end.known:
        return []
    if start.known and end.latest < start.earliest:
        return [Problem(path + "end", "end_before_start")]
    if act_date.known and not start.known and end.latest < act_date.earliest:
        return [Problem(path + "end", "end_before_act")]
    return []


def texts_with_control_characters(path: str, value: object) -> Iterator[Problem]:
    """Every text in a value, however deep, that holds a character no form, page or file can carry."""
    if isinstance(value, str):
        if _CONTROL.search(value):
            yield Problem(path, "invalid_character")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts_with_control_characters(f"{path}[{index}]", item)
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):  # type: ignore[arg-type]
            name = f"{path}.{field.name}" if path else field.name
            yield from texts_with_control_characters(name, getattr(value, field.name))


def _says_nothing(sector: SectorDraft) -> bool:
    return not sector.wording.strip() and sector.sector_id is None
