# SPDX-License-Identifier: EUPL-1.2
"""The report on one year: what was signed, renewed, ran out or was ended, by country and by sector."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from accordi_desktop.model.enums import DeadlineKind, EndBasis
from accordi_desktop.printing.reports import tables
from accordi_desktop.printing.reports.report import Chapter, Report, bars, tiles
from accordi_desktop.register.values.lists.query import AgreementQuery

if TYPE_CHECKING:
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import Deadline
    from accordi_desktop.wording import Words

_TOLD = (DeadlineKind.SIGNATURE, DeadlineKind.RENEWAL, DeadlineKind.EXPIRY)


def year_report(register: Register, year: int, words: Words) -> Report:
    """A year's signatures, renewals and ends, and where the register stands today."""
    events = register.calendar.deadlines(date(year, 1, 1), date(year, 12, 31))
    terminated = [one for one in events if one.basis is EndBasis.TERMINATION]
    by_kind = {kind: [one for one in events if one.kind is kind and one not in terminated] for kind in _TOLD}
    signed = register.agreements.rows(
        list(dict.fromkeys(one.agreement_id for one in by_kind[DeadlineKind.SIGNATURE]))
    )
    current = register.agreements.rows(register.agreements.ids(AgreementQuery()))
    nothing, none_signed = words.text("report.no_agreements"), words.text("report.none_signed")
    chapters = [
        Chapter(
            words.text("report.the_year"),
            (
                tiles(
                    [
                        *((words.text(f"report.count.{kind.value}"), len(by_kind[kind])) for kind in _TOLD),
                        (words.text("report.count.terminated"), len(terminated)),
                    ]
                ),
                bars(
                    words.text("report.signed_by_country"),
                    tables.by_country(signed, words).items(),
                    none_signed,
                ),
                bars(words.text("report.signed_by_sector"), tables.by_sector(signed).items(), none_signed),
            ),
        ),
        *(
            Chapter(words.text(f"report.count.{kind.value}"), (tables.deadlines("", by_kind[kind], words),))
            for kind in _TOLD
        ),
        Chapter(
            words.text("report.count.terminated"),
            (tables.terminations("", terminated, _reasons(register, terminated), words),),
        ),
        Chapter(
            words.text("report.today", date=words.day(register.calendar.today)),
            (
                tiles([(words.text("report.not_over"), len(current)), *tables.by_status(current, words)]),
                bars(words.text("report.by_country"), tables.by_country(current, words).items(), nothing),
                bars(words.text("report.by_sector"), tables.by_sector(current).items(), nothing),
            ),
        ),
    ]
    return Report(words.text("report.year", year=year), "", tuple(chapters))


def _reasons(register: Register, terminated: list[Deadline]) -> dict[int, str]:
    """Why each of these agreements was ended."""
    sheets = register.agreements.sheets([one.agreement_id for one in terminated])
    return {sheet.id: sheet.facts.termination.reason for sheet in sheets if sheet.facts.termination}
