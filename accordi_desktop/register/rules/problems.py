# SPDX-License-Identifier: EUPL-1.2
"""What keeps a draft from being saved: pure checks, shown while one types.

Dates out of order never do (`warnings.py`): old records are as they are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.dates.year_day import is_year_day
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.model.errors import Problem
from accordi_desktop.model.text.country import is_country
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    SuspensionDraft,
)

MAX_MONTHS = 1200
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_REFERENCE = re.compile(r"[\w][\w ./\-]{0,39}")
_NEEDED = {
    "parties": ("name", "empty_party_name"),
    "signatories": ("person", "empty_person"),
    "initiatives": ("name", "empty_initiative"),
    "gaps": ("text", "empty_gap"),
    "text_languages": ("language", "empty_language"),
    "numbers": ("number", "empty_number"),
}
MAX_DAYS = 36500
MAX_RENEWALS = 1000


def problems(draft: AgreementDraft) -> tuple[Problem, ...]:
    """Everything wrong with a draft, in the order of the form; empty when it can be saved."""
    return (
        *_own_problems(draft),
        *_part_problems(draft),
        *_period_problems(draft.periods),
        *_rare_problems(draft),
        *texts_with_control_characters("", draft),
    )


def prolongation_problems(command: ProlongAgreement) -> tuple[Problem, ...]:
    """What is wrong with a renewal or an extension in itself."""
    found: list[Problem] = []
    if not command.act_date.known:
        found.append(Problem("act_date", "date_required"))
    has_term = command.months is not None or command.days is not None or command.end.known
    if command.kind is PeriodKind.AMENDMENT:
        if not has_term and not command.subject.strip():
            found.append(Problem("subject", "subject_required"))
    elif not has_term:
        found.append(Problem("months", "term_required"))
    found += months_problems("months", command.months)
    found += days_problems("days", command.days)
    found += people_problems(command.signatories)
    return (*found, *texts_with_control_characters("", command))


def people_problems(people: Sequence[SignatoryDraft]) -> Iterator[Problem]:
    """What is wrong with the people who signed an act that is recorded now."""
    for index, person in enumerate(people):
        if not person.person.strip():
            yield Problem(f"signatories[{index}].person", "empty_person")


def suspension_problems(suspension: SuspensionDraft) -> tuple[Problem, ...]:
    """What is wrong with the days of a suspension that is decided now."""
    since, until = suspension.since, suspension.until
    if not since.known:
        return (Problem("suspensions.since", "day_required"),)
    if until.known and since.earliest > until.latest:
        return (Problem("suspensions.until", "until_before_since"),)
    return ()


def _own_problems(draft: AgreementDraft) -> Iterator[Problem]:
    if draft.reference and not _REFERENCE.fullmatch(draft.reference):
        yield Problem("reference", "bad_reference")
    if not draft.titles:
        yield Problem("titles", "empty_title")
    for index, title in enumerate(draft.titles):
        if not title.text.strip():
            yield Problem(f"titles[{index}].text", "empty_title")
    for side in ("", "counterpart_"):
        yield from _notice_problems(draft, side)
    yield from months_problems("tacit_months", draft.tacit_months)
    if draft.tacit_limit is not None and not 1 <= draft.tacit_limit <= MAX_RENEWALS:
        yield Problem("tacit_limit", "count_out_of_range", {"most": MAX_RENEWALS})
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
        yield from days_problems(path + "days", period.days)
        if period.months is not None and period.days is not None:
            yield Problem(path + "days", "months_or_days")


def _notice_problems(draft: AgreementDraft, side: str) -> Iterator[Problem]:
    """The notice of one side is in months, in days or on a day of the year, not several of them."""
    months, days = getattr(draft, f"{side}notice_months"), getattr(draft, f"{side}notice_days")
    yearday = getattr(draft, f"{side}notice_yearday")
    yield from months_problems(f"{side}notice_months", months)
    yield from days_problems(f"{side}notice_days", days)
    if yearday and not is_year_day(yearday):
        yield Problem(f"{side}notice_yearday", "bad_yearday")
    if (months is not None) + (days is not None) + bool(yearday) > 1:
        path = f"{side}notice_yearday" if yearday else f"{side}notice_days"
        yield Problem(path, "one_notice")


def _rare_problems(draft: AgreementDraft) -> Iterator[Problem]:
    for index, suspension in enumerate(draft.suspensions):
        if not suspension.since.known:
            yield Problem(f"suspensions[{index}].since", "day_required")
    for index, assertion in enumerate(draft.assertions):
        if replace(assertion, id=None) == AssertionDraft():
            yield Problem(f"assertions[{index}].status", "empty_assertion")
    for index, link in enumerate(draft.links):
        if link.other_id is None:
            yield Problem(f"links[{index}].other_id", "empty_link")
    yield from _act_problems(draft)


def _act_problems(draft: AgreementDraft) -> Iterator[Problem]:
    acts = {period.id for period in draft.periods} | {None}
    suspensions = {suspension.id for suspension in draft.suspensions} | {None}
    ended = draft.termination.on.known or draft.termination.decided_on.known
    for index, period in enumerate(draft.periods):
        if period.about_id not in acts:
            yield Problem(f"periods[{index}].about_id", "about_act_gone")
    for index, signatory in enumerate(draft.signatories):
        gone = signatory.period_id not in acts or signatory.suspension_id not in suspensions
        if gone or (signatory.of_termination and not ended):
            yield Problem(f"signatories[{index}].period_id", "act_gone")
    if draft.ending_event_on.known and not draft.ending_event.strip():
        yield Problem("ending_event", "empty_event")


def days_problems(path: str, days: int | None) -> list[Problem]:
    """Whether a number of days is one that a calendar can count; none is fine."""
    if days is None or 1 <= days <= MAX_DAYS:
        return []
    return [Problem(path, "days_out_of_range", {"most": MAX_DAYS})]


def countable(draft: AgreementDraft) -> AgreementDraft:
    """The draft without lengths that are refused anyway: nothing can be counted from them."""
    periods = tuple(replace(one, months=_allowed(one.months), days=_days(one.days)) for one in draft.periods)
    return replace(
        draft,
        periods=periods,
        tacit_months=_allowed(draft.tacit_months),
        notice_months=_allowed(draft.notice_months),
        notice_days=_days(draft.notice_days),
        counterpart_notice_months=_allowed(draft.counterpart_notice_months),
        counterpart_notice_days=_days(draft.counterpart_notice_days),
    )


def _allowed(months: int | None) -> int | None:
    return None if months_problems("", months) else months


def _days(days: int | None) -> int | None:
    return None if days_problems("", days) else days


def months_problems(path: str, months: int | None) -> list[Problem]:
    """Whether a term is one that a calendar can count; none is fine."""
    if months is None or 1 <= months <= MAX_MONTHS:
        return []
    return [Problem(path, "months_not_positive" if months < 1 else "months_too_many", {"most": MAX_MONTHS})]


def texts_with_control_characters(path: str, value: object) -> Iterator[Problem]:
    """Every text in a value, however deep, that holds a character no form, page or file can carry."""
    if _is_clean(value):
        return
    if isinstance(value, str):
        yield Problem(path, "invalid_character")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts_with_control_characters(f"{path}[{index}]", item)
    else:
        for name in _field_names(value):
            yield from texts_with_control_characters(f"{path}.{name}" if path else name, getattr(value, name))


def _is_clean(value: object) -> bool:
    """Whether no text in a value holds such a character: quick, since thousands are recorded at once."""
    if isinstance(value, str):
        return value.isprintable() or not _CONTROL.search(value)
    if isinstance(value, tuple):
        return all(map(_is_clean, value))
    return all(_is_clean(getattr(value, name)) for name in _field_names(value))


# The fields of each class of values that can hold text; a date, a number and None have none.
_FIELD_NAMES: dict[type, tuple[str, ...]] = {PartialDate: ()}


def _field_names(value: object) -> tuple[str, ...]:
    kind = type(value)
    if kind not in _FIELD_NAMES:
        _FIELD_NAMES[kind] = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
    return _FIELD_NAMES[kind]


def _says_nothing(sector: SectorDraft) -> bool:
    return not sector.wording.strip() and sector.sector_id is None
