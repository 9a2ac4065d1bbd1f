# SPDX-License-Identifier: EUPL-1.2
"""Agreements and deadlines as JSON: always an array of objects, dates as EDTF text or null."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from accordi_desktop.cli.output.attached_json import attached
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import DeadlineKind, Origin, Side
from accordi_desktop.model.renewals import renewals_on
from accordi_desktop.register.values.drafts import PartyDraft
from accordi_desktop.register.values.views import AgreementSheet, Deadline
from accordi_desktop.wording import Words


def agreements_as_json(sheets: Iterable[AgreementSheet], words: Words) -> str:
    """Every agreement with all it holds and what follows from it."""
    return _text([_agreement(sheet, words) for sheet in sheets])


def deadlines_as_json(
    deadlines: Iterable[Deadline], words: Words, passed_notices: Mapping[int, PartialDate]
) -> str:
    """What happens when, and to which agreement; of an end, the last day for notice where that is over."""
    return _text(
        [
            {
                "ref": deadline.reference,
                "kind": deadline.kind.value,
                "kind_label": words.of(deadline.kind),
                "on": _date(deadline.on),
                "counterpart": deadline.counterpart,
                "title": deadline.title,
                "status": deadline.status.value,
                "notice_passed": _date(_passed(deadline, passed_notices)),
            }
            for deadline in deadlines
        ]
    )


def _passed(deadline: Deadline, passed_notices: Mapping[int, PartialDate]) -> PartialDate:
    if deadline.kind is not DeadlineKind.EXPIRY:
        return UNKNOWN
    return passed_notices.get(deadline.agreement_id, UNKNOWN)


def _agreement(sheet: AgreementSheet, words: Words) -> dict[str, Any]:
    content = sheet.content
    counterparts = [party for party in content.parties if party.side is Side.COUNTERPART]
    return {
        "ref": content.reference,
        "title": content.titles[0].text if content.titles else "",
        "kind": sheet.kind,
        "counterpart": _joined(party.name for party in counterparts),
        "city": _joined(party.city for party in counterparts),
        "country": _joined(words.country(party.country) for party in counterparts if party.country),
        "signed": _date(sheet.signed),
        "end": _date(sheet.term.end),
        "status": sheet.finding.status.value,
        "status_label": words.of(sheet.finding.status),
        "status_reason": words.reason(sheet.finding, sheet.term, sheet.facts, content.assertion),
        "kind_wording": content.kind_wording,
        "titles": [
            {"text": title.text, "language": title.language, "proper": title.proper}
            for title in content.titles
        ],
        "purpose": content.purpose,
        "parties": [_party(party, words) for party in content.parties],
        "sectors": [
            {
                "term": sheet.sector_names.get(sector.sector_id or 0),
                "wording": sector.wording,
                "level": sector.level.value,
            }
            for sector in content.sectors
        ],
        "signatories": [
            {
                "person": signatory.person,
                "office": signatory.office,
                "body": signatory.body,
                "side": signatory.side.value,
                "role": signatory.role.value,
            }
            for signatory in content.signatories
        ],
        "periods": _periods(sheet),
        "initiatives": [
            {
                "name": initiative.name,
                "description": initiative.description,
                "fields": [one.strip() for one in initiative.fields.split(";") if one.strip()],
            }
            for initiative in content.initiatives
        ],
        "gaps": [{"text": gap.text, "settled": gap.settled} for gap in content.gaps],
        "notes": content.notes,
        **_terms(sheet),
        **attached(sheet),
    }


def _terms(sheet: AgreementSheet) -> dict[str, Any]:
    content = sheet.content
    assertion, termination = content.assertion, content.termination
    renewals = renewals_on(sheet.facts, sheet.today)
    return {
        "end_basis": sheet.term.basis.value,
        "notice": _date(sheet.term.notice),
        "renewal_clause": content.renewal_clause.value,
        "notice_months": content.notice_months,
        "tacit_months": content.tacit_months,
        "open_ended": content.open_ended,
        "assertion": {
            "status": assertion.status.value if assertion.status else None,
            "wording": assertion.wording,
            "source": assertion.source,
            "as_of": _date(assertion.as_of),
        },
        "termination": {"on": _date(termination.on), "reason": termination.reason},
        "declined_on": _date(content.declined_on),
        "suspension": {"on": _date(content.suspended_on), "note": content.suspension_note},
        "renewals": {"express": renewals.express, "tacit": renewals.tacit, "extensions": renewals.extensions},
        "protocol_number": content.protocol_number,
        "resolution_number": content.resolution_number,
        "source": content.source,
        "published": content.published,
        "version": sheet.version,
    }


def _periods(sheet: AgreementSheet) -> list[dict[str, Any]]:
    return [
        {
            "kind": view.content.kind.value,
            "act_date": _date(view.content.act_date),
            "start": _date(view.content.start),
            "months": view.content.months,
            "end": _date(view.end),
            "end_computed": view.computed and view.end.known,
            "certainty": view.content.certainty.value,
            "note": view.content.note,
        }
        for view in sheet.periods
    ]


def _party(party: PartyDraft, words: Words) -> dict[str, Any]:
    return {
        "name": party.name,
        "side": party.side.value,
        "body_kind": party.body_kind.value,
        "parent": party.parent,
        "city": party.city,
        "country": words.country(party.country) if party.country else "",
        "country_code": party.country,
        "country_derived": party.country_origin is Origin.DERIVED,
        "other_names": party.other_names,
    }


def _date(value: PartialDate) -> str | None:
    return value.edtf or None


def _joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(value for value in values if value))


def _text(value: list[dict[str, Any]]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
