# SPDX-License-Identifier: EUPL-1.2
"""Published agreements as rows of text for other programs."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from accordi_desktop.exchange.public_page.public_facts import PublicAgreement
    from accordi_desktop.wording import Words

HEADINGS = (
    "reference",
    "title",
    "kind",
    "counterpart",
    "city",
    "country_code",
    "country",
    "country_derived",
    "signed",
    "months",
    "end",
    "open_ended",
    "renewals",
    "purpose",
    "sectors",
)


def values(agreement: PublicAgreement, words: Words) -> dict[str, Any]:
    """One agreement by these headings: dates as EDTF, lists as lists, what is not known as nothing."""
    bodies = agreement.counterparts
    return {
        "reference": agreement.reference,
        "title": agreement.title(words.language)[0],
        "kind": agreement.kind,
        "counterpart": [one.name for one in bodies],
        "city": [one.city for one in bodies if one.city],
        "country_code": [one.country for one in bodies if one.country],
        "country": [words.country(one.country) for one in bodies if one.country],
        "country_derived": any(one.derived for one in bodies),
        "signed": agreement.signed.edtf,
        "months": agreement.months,
        "end": agreement.end.edtf,
        "open_ended": agreement.open_ended,
        "renewals": [date.edtf for date in agreement.renewals if date.known],
        "purpose": agreement.purpose,
        "sectors": list(agreement.sectors),
    }


def csv_table(headings: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """A table by RFC 4180; a list is joined by "; ", a truth is "true" or "false"."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_text(value) for value in row] for row in rows)
    return buffer.getvalue()


def json_list(rows: Sequence[dict[str, Any]]) -> str:
    """An array of objects, without what is not known."""
    stated = [{key: value for key, value in row.items() if value not in (None, "", [])} for row in rows]
    return json.dumps(stated, ensure_ascii=False, indent=2) + "\n"


def _text(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
