# SPDX-License-Identifier: EUPL-1.2
"""Invents agreements that never were, with what real ones have: partial dates, renewals, many signatories."""

import random
from datetime import date, timedelta

from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import (
    AssertedStatus,
    BodyKind,
    Origin,
    PeriodKind,
    RenewalClause,
    SectorLevel,
    Side,
    SignatoryRole,
)
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.parts import (
    AgreementSector,
    Gap,
    Initiative,
    Party,
    Period,
    Signatory,
    Title,
)
from accordi_desktop.model.tables.parts.assertion import Assertion
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from tests.benchmarks import vocabulary as v

_FIRST_DAY = date(1985, 1, 1)
_SPAN = 365 * 42
_CLAUSES = (
    [RenewalClause.EXPRESS] * 5
    + [RenewalClause.TACIT] * 2
    + [RenewalClause.UNKNOWN] * 2
    + [RenewalClause.NONE]
)


class Inventor:
    """Invents one agreement after the other, by chance that can be repeated."""

    def __init__(self, chance: random.Random, kinds: list[InstrumentKind], sectors: list[Sector]) -> None:
        self._chance = chance
        self._kinds = kinds
        self._sectors = sectors

    def agreement(self, number: int) -> Agreement:
        """An agreement, transient, with all its parts."""
        chance = self._chance
        kind = chance.choice(self._kinds)
        clause = chance.choice(_CLAUSES)
        agreement = Agreement(
            id=number,
            reference=f"A-{number:03d}",
            kind=kind,
            kind_id=kind.id,
            purpose=self._text(2),
            renewal_clause=clause,
            notice_months=chance.choice((None, None, 3, 6)),
            tacit_months=12 if clause is RenewalClause.TACIT else None,
            open_ended=chance.random() < 0.04,
            protocol_number=f"{chance.randrange(10_000, 999_999)}/{chance.randrange(1990, 2027)}",
            source="Archivio dell'ufficio relazioni internazionali",
            notes=self._text(chance.randrange(1, 4)),
            terminated_on=self._date(chance.randrange(_SPAN)) if chance.random() < 0.03 else UNKNOWN,
            assertions=[Assertion(status=AssertedStatus.IN_FORCE)] if chance.random() < 0.05 else [],
            published=chance.random() < 0.5,
        )
        place, country = chance.choice(v.PLACES)
        self._fill(agreement, place, country)
        return agreement

    def _fill(self, agreement: Agreement, place: str, country: str) -> None:
        chance = self._chance
        title = chance.choice(v.TITLES).format(chance.choice(v.SUBJECTS))
        agreement.titles = [Title(text=title)]
        body = chance.choice(v.BODIES).format(place)
        agreement.parties = [
            Party(
                name="Comune di Milano", side=Side.OWN, body_kind=BodyKind.CITY, city="Milano", country="IT"
            ),
            Party(
                name=body,
                side=Side.COUNTERPART,
                body_kind=chance.choice(tuple(BodyKind)),
                city=place,
                country=country,
                country_origin=Origin.DERIVED,
            ),
        ]
        agreement.signatories = [self._signatory(body, index) for index in range(chance.randrange(0, 5))]
        agreement.sectors = [self._sector() for _ in range(chance.randrange(1, 5))]
        agreement.periods = self._periods()
        if chance.random() < 0.2:
            agreement.initiatives = [Initiative(name=chance.choice(v.INITIATIVES), description=self._text(1))]
        if chance.random() < 0.1:
            agreement.gaps = [Gap(text=chance.choice(v.GAPS), settled=False)]

    def _periods(self) -> list[Period]:
        chance = self._chance
        begin = chance.randrange(_SPAN)
        months = chance.choice((12, 24, 24, 24, 36, 36, 60, 120, None))
        signed = self._date(begin)
        periods = [
            Period(kind=PeriodKind.ORIGINAL, act_date=signed, start=UNKNOWN, months=months, end=UNKNOWN)
        ]
        for _ in range(chance.choice((0, 0, 0, 0, 1, 1, 2, 3))):
            begin += (months or 24) * 30
            kind = PeriodKind.RENEWAL if chance.random() < 0.8 else PeriodKind.EXTENSION
            periods.append(
                Period(
                    kind=kind,
                    act_date=self._date(min(begin, _SPAN)),
                    start=UNKNOWN,
                    months=months if chance.random() < 0.8 else None,
                    end=UNKNOWN,
                )
            )
        return periods

    def _date(self, days: int) -> PartialDate:
        day = _FIRST_DAY + timedelta(days=days)
        return self._chance.choice(
            (PartialDate.of(day),) * 7 + (PartialDate(day.year, day.month), PartialDate(day.year))
        )

    def _signatory(self, body: str, index: int) -> Signatory:
        chance = self._chance
        own = index % 2 == 0
        return Signatory(
            person=f"{chance.choice(v.FIRST_NAMES)} {chance.choice(v.SURNAMES)}",
            office=chance.choice(v.OFFICES),
            body="Comune di Milano" if own else body,
            side=Side.OWN if own else Side.COUNTERPART,
            role=SignatoryRole.SIGNER,
        )

    def _sector(self) -> AgreementSector:
        if self._chance.random() < 0.2:
            return AgreementSector(wording=self._chance.choice(v.WORDINGS), level=SectorLevel.FOCUS)
        sector = self._chance.choice(self._sectors)
        return AgreementSector(
            wording=sector.name, sector=sector, sector_id=sector.id, level=SectorLevel.SECTOR
        )

    def _text(self, sentences: int) -> str:
        return " ".join(self._chance.sample(v.SENTENCES, sentences))
