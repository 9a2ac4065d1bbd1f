# SPDX-License-Identifier: EUPL-1.2
"""For each fact of the worklist: the agreements in which it is open, what the record says, and the field."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Integer,
    Select,
    SQLColumnExpression,
    String,
    and_,
    cast,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    true,
)

from accordi_desktop.model.enums import (
    Certainty,
    DocumentKind,
    EndBasis,
    Origin,
    PeriodKind,
    RenewalClause,
    Side,
    WorklistFact,
)
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.attached import Document
from accordi_desktop.model.tables.parts import AgreementSector, Gap, Part, Party, Period, Signatory
from accordi_desktop.model.tables.validity import StoredContradiction
from accordi_desktop.model.validity.state import Remark

Found = Select[*tuple[Any, ...]]
Finder = Callable[[CTE], Found]

_WHOLE_DAY = len("2018-02-02")
# What has no end, or waits for one that is asked for by itself.
_NO_TERM = (EndBasis.OPEN_ENDED.value, EndBasis.AWAITING_ENTRY.value, EndBasis.EVENT_UNDATED.value)
_DECIDED = (EndBasis.TERMINATION.value, EndBasis.EVENT.value)


def _own(
    condition: ColumnElement[bool],
    path: str,
    detail: SQLColumnExpression[str] | None = None,
    state: Callable[[CTE], ColumnElement[bool]] = lambda _live: true(),
) -> Finder:
    """A fact of the agreement itself, in whatever state or only in some."""

    def find(live: CTE) -> Found:
        said: SQLColumnExpression[str] = literal("") if detail is None else detail
        field = literal(path).label("path")
        found: Found = select(Agreement.id.label("agreement_id"), said.label("detail"), field)
        return found.join(live, live.c.id == Agreement.id).where(condition, state(live))

    return find


def _in_parts(
    part: type[Part],
    condition: ColumnElement[bool],
    section: str,
    field: str,
    said: SQLColumnExpression[str],
) -> Finder:
    """A fact of some of its parts: their words together, and the first of them as the field."""

    def find(live: CTE) -> Found:
        index = cast(func.min(part.position), String)
        path = literal(f"{section}[") + index + literal(f"].{field}")
        columns = (part.agreement_id, func.aggregate_strings(said, "; ").label("detail"), path.label("path"))
        joined = select(*columns).join(live, live.c.id == part.agreement_id)
        return joined.where(condition).group_by(part.agreement_id)

    return find


def _without(part: type[Part] | type[Document], *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return ~exists().where(part.agreement_id == Agreement.id, *conditions)


def _text(value: SQLColumnExpression[Any]) -> ColumnElement[str]:
    return func.coalesce(cast(value, String), "")


_UNDATED = or_(Period.act_date.is_(None), func.length(cast(Period.act_date, String)) != _WHOLE_DAY)
_LAST_PERIOD = select(func.max(Period.position)).where(Period.agreement_id == Agreement.id).scalar_subquery()
_OF_ITSELF = Signatory.suspension_id.is_(None) & ~Signatory.of_termination
_COUNTERPART = Party.side == Side.COUNTERPART
_LAST_MONTHS = (
    select(Period.months)
    .where(Period.agreement_id == Agreement.id)
    .order_by(Period.position.desc())
    .limit(1)
    .scalar_subquery()
)
_NO_NOTICE = and_(
    Agreement.notice_months.is_(None), Agreement.notice_days.is_(None), Agreement.notice_yearday == ""
)
_IS_TACIT = Agreement.renewal_clause == RenewalClause.TACIT
_NO_NOTICE = (
    Agreement.notice_months.is_(None) & Agreement.notice_days.is_(None) & (Agreement.notice_yearday == "")
)


def _has_term(live: CTE) -> ColumnElement[bool]:
    return live.c.end_basis.not_in(_NO_TERM)


def _renews(live: CTE) -> ColumnElement[bool]:
    """Whether its end is one that tacit renewal may still move."""
    return live.c.end_basis.not_in((*_NO_TERM, *_DECIDED)) & ~live.c.declined


def _end_unknown(live: CTE) -> Found:
    last = literal("periods[") + cast(_LAST_PERIOD, String) + literal("].months")
    path: ColumnElement[str] = func.coalesce(last, "periods").label("path")
    unknown = live.c.end_earliest.is_(None) & _has_term(live)
    statement = select(Agreement.id.label("agreement_id"), live.c.end_basis.label("detail"), path)
    return statement.join(live, live.c.id == Agreement.id).where(unknown)


def _remarked(remark: Remark, path: str) -> Finder:
    """A remark that the rule of validity makes on the state of today."""
    return _own(true(), path, state=lambda live: _has_remark(live, remark))


def _status_contradicted(live: CTE) -> Found:
    """Where a source contradicts the status: the status that follows from the record."""
    path = literal("assertions").label("path")
    found: Found = select(live.c.id.label("agreement_id"), live.c.status.label("detail"), path)
    return found.where(_has_remark(live, Remark.CONTRADICTED))


def _has_remark(live: CTE, remark: Remark) -> ColumnElement[bool]:
    bit: ColumnElement[int] = literal_column(str(int(remark)))
    return cast(live.c.remarks.op("&")(bit), Integer) != 0


def _contradicted(live: CTE) -> Found:
    """The dates out of order, each as its code and both dates, and the field of the first of them."""
    pair = _text(StoredContradiction.first) + literal("|") + _text(StoredContradiction.second)
    said = func.aggregate_strings(StoredContradiction.code + literal("|") + pair, "; ").label("detail")
    path = func.min(StoredContradiction.second_path).label("path")
    found: Found = select(StoredContradiction.agreement_id, said, path)
    joined = found.join(live, live.c.id == StoredContradiction.agreement_id)
    return joined.group_by(StoredContradiction.agreement_id)


def _document_lost(live: CTE) -> Found:
    names = func.aggregate_strings(Document.file_name, "; ").label("detail")
    statement = select(Document.agreement_id, names, literal("documents").label("path"))
    # What the disk says, and in no time: a file that was altered and kept its size is found by a full check.
    is_lost = func.file_size(Document.digest).is_distinct_from(Document.size)
    joined = statement.join(live, live.c.id == Document.agreement_id)
    return joined.where(is_lost).group_by(Document.agreement_id)


FINDERS: Mapping[WorklistFact, Finder] = MappingProxyType(
    {
        WorklistFact.STATUS_CONTRADICTED: _status_contradicted,
        WorklistFact.CONTRADICTED: _contradicted,
        WorklistFact.END_UNKNOWN: _end_unknown,
        WorklistFact.NOTICE_UNCERTAIN: _remarked(Remark.NOTICE_UNCERTAIN, "declined_on"),
        WorklistFact.TERMINATION_UNDATED: _remarked(Remark.TERMINATION_UNDATED, "termination.on"),
        WorklistFact.ENTRY_UNDATED: _remarked(Remark.ENTRY_UNDATED, "periods"),
        WorklistFact.EVENT_UNDATED: _remarked(Remark.EVENT_UNDATED, "ending_event_on"),
        WorklistFact.END_APPROXIMATE: _remarked(Remark.APPROXIMATE, "periods"),
        WorklistFact.STATUS_UNCONFIRMED: _remarked(Remark.RECONFIRM, "assertions"),
        WorklistFact.SIGNATURE_UNDATED: _in_parts(
            Period,
            (Period.kind == PeriodKind.ORIGINAL) & _UNDATED,
            "periods",
            "act_date",
            _text(Period.act_date),
        ),
        WorklistFact.RENEWAL_UNDATED: _in_parts(
            Period,
            (Period.kind != PeriodKind.ORIGINAL) & _UNDATED,
            "periods",
            "act_date",
            _text(Period.act_date),
        ),
        WorklistFact.PERIOD_INFERRED: _in_parts(
            Period, Period.certainty == Certainty.INFERRED, "periods", "certainty", _text(Period.act_date)
        ),
        WorklistFact.CLAUSE_UNKNOWN: _own(
            Agreement.renewal_clause == RenewalClause.UNKNOWN, "renewal_clause", state=_has_term
        ),
        WorklistFact.NOTICE_UNKNOWN: _own(_IS_TACIT & _NO_NOTICE, "notice_months", state=_renews),
        WorklistFact.TACIT_TERM_UNKNOWN: _own(
            _IS_TACIT & Agreement.tacit_months.is_(None) & _LAST_MONTHS.is_(None),
            "tacit_months",
            state=lambda live: _renews(live) & live.c.end_earliest.is_not(None),
        ),
        WorklistFact.COUNTERPART_MISSING: _own(_without(Party, _COUNTERPART), "parties"),
        WorklistFact.COUNTRY_MISSING: _in_parts(
            Party, _COUNTERPART & (Party.country == ""), "parties", "country", _text(Party.name)
        ),
        WorklistFact.COUNTRY_DERIVED: _in_parts(
            Party,
            _COUNTERPART & (Party.country != "") & (Party.country_origin == Origin.DERIVED),
            "parties",
            "country",
            _text(Party.country),
        ),
        WorklistFact.SIGNATORIES_MISSING: _own(_without(Signatory, _OF_ITSELF), "signatories"),
        WorklistFact.SECTORS_MISSING: _own(_without(AgreementSector), "sectors"),
        WorklistFact.SECTOR_UNPLACED: _in_parts(
            AgreementSector,
            AgreementSector.sector_id.is_(None),
            "sectors",
            "sector_id",
            _text(AgreementSector.wording),
        ),
        WorklistFact.KIND_MISSING: _own(
            Agreement.kind_id.is_(None), "kind_id", _text(Agreement.kind_wording)
        ),
        WorklistFact.DOCUMENT_MISSING: _own(
            _without(Document, Document.kind == DocumentKind.SIGNED_TEXT), "documents"
        ),
        WorklistFact.DOCUMENT_LOST: _document_lost,
        WorklistFact.GAP_OPEN: _in_parts(Gap, ~Gap.settled, "gaps", "settled", _text(Gap.text)),
    }
)
