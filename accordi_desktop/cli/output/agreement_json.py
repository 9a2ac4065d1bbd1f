# SPDX-License-Identifier: EUPL-1.2
"""Agreements and deadlines as JSON: always an array of objects, dates as EDTF text or null."""

import json
from collections.abc import Iterable, Iterator, Mapping
from textwrap import indent
from typing import Any

from accordi_desktop.cli.output.attached_json import attached
from accordi_desktop.cli.output.field_json import fields_as_json
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import DeadlineKind, Side
from accordi_desktop.register.values.views import AgreementSheet, Deadline
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import AGREEMENT

# The reference and the name of the kind stand at the head.
_FIELDS = tuple(item for item in AGREEMENT if item.name not in {"reference", "kind_id"})


def agreements_as_json(sheets: Iterable[AgreementSheet], words: Words) -> Iterator[str]:
    """Every agreement with all it holds and what follows from it, as lines of one text."""
    before = "["
    for sheet in sheets:
        yield before + "\n" + indent(_text(_agreement(sheet, words)), "  ")
        before = ","
    yield "[]" if before == "[" else "\n]"


def deadlines_as_json(
    deadlines: Iterable[Deadline], words: Words, passed_notices: Mapping[int, PartialDate]
) -> str:
    """What happens when, and to which agreement; of an end, the last day for notice where that is over."""
    return _text(
        [
            {
                "ref": deadline.reference,
                "kind": deadline.kind.value,
                "kind_label": words.deadline(deadline),
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
        "end": _date(sheet.end),
        "status": sheet.status.value,
        "status_label": words.label(sheet.status),
        "status_reason": words.reason(sheet.facts, sheet.validity),
        **fields_as_json(_FIELDS, sheet, sheet, words),
        "version": sheet.version,
        **({"unreadable": [one.path for one in sheet.unreadable]} if sheet.unreadable else {}),
        **attached(sheet, words),
    }


def _date(value: PartialDate) -> str | None:
    return value.edtf or None


def _joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(value for value in values if value))


def _text(value: list[dict[str, Any]] | dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
