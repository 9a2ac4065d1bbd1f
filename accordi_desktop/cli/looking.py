# SPDX-License-Identifier: EUPL-1.2
"""The commands that look: list, show, due."""

import argparse
from datetime import timedelta
from typing import TYPE_CHECKING

from accordi_desktop.cli.as_json import agreements_as_json, deadlines_as_json
from accordi_desktop.cli.register_choice import UsageError, chosen_register
from accordi_desktop.cli.text_table import pairs, table
from accordi_desktop.model.fold import fold
from accordi_desktop.model.partial_date import PartialDate
from accordi_desktop.model.vocabulary import DeadlineKind, Status
from accordi_desktop.register.query import AgreementQuery, Column
from accordi_desktop.register.views import AgreementSheet, Deadline
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from array import array

    from accordi_desktop.register.register import Register

_ANNOUNCED = frozenset({DeadlineKind.EXPIRY, DeadlineKind.NOTICE})


def list_agreements(arguments: argparse.Namespace, words: Words) -> int:
    """Every agreement, or those that match."""
    statuses = (_status(arguments.status, words),) if arguments.status else ()
    query = AgreementQuery(text=arguments.find, statuses=statuses, with_past=True, order=Column.REFERENCE)
    with chosen_register(arguments) as register:
        ids = register.ids(query)
        if arguments.json:
            print(agreements_as_json(register.sheets(ids), words))
        elif ids:
            print(_rows(register, ids, words))
            print(f"\n{words.count('cli.agreements', len(ids))}")
        else:
            print(words.say("cli.none_found"))
    return 0


def show_agreement(arguments: argparse.Namespace, words: Words) -> int:
    """One agreement, whole."""
    with chosen_register(arguments) as register:
        sheet = register.sheet(register.id_of(arguments.ref))
    print(agreements_as_json([sheet], words) if arguments.json else _sheet(sheet, words))
    return 0


def list_deadlines(arguments: argparse.Namespace, words: Words) -> int:
    """Ends and last days for notice, from today on; an unknown date is never one of them."""
    with chosen_register(arguments) as register:
        within = register.office.lead_days if arguments.within is None else arguments.within
        last = register.today + timedelta(days=within)
        found = [one for one in register.deadlines(register.today, last) if one.kind in _ANNOUNCED]
    if arguments.json:
        print(deadlines_as_json(found, words))
    elif found:
        print(_deadlines(found, words))
    else:
        print(words.count("cli.none_due", within))
    return 0


def _rows(register: "Register", ids: "array[int]", words: Words) -> str:
    columns = (Column.REFERENCE, Column.COUNTERPART, Column.TITLE, Column.SIGNED, Column.END, Column.STATUS)
    return table(
        [words.of(column) for column in columns],
        [
            (
                row.reference,
                row.counterpart,
                row.title,
                _date(row.signed, words),
                _date(row.end, words),
                words.of(row.status),
            )
            for row in register.rows(ids)
        ],
    )


def _sheet(sheet: AgreementSheet, words: Words) -> str:
    content = sheet.content
    reason = words.reason(sheet.finding, sheet.term, sheet.facts, content.assertion)
    facts = [
        (words.field("reference"), content.reference),
        (words.of(Column.TITLE), content.titles[0].text if content.titles else ""),
        (words.field("kind_id"), sheet.kind),
        (words.of(Column.STATUS), f"{words.of(sheet.finding.status)}: {reason}"),
    ]
    facts += [
        (words.of(party.side), _place(party.name, party.city, words.country(party.country)))
        for party in content.parties
    ]
    facts += [
        (words.of(view.content.kind), _span(_date(view.content.act_date, words), _date(view.end, words)))
        for view in sheet.periods
    ]
    facts += [
        (words.field("signatories"), _place(one.person, one.office, one.body)) for one in content.signatories
    ]
    facts += [(words.field("sectors"), one.wording) for one in content.sectors]
    facts += [(words.field("initiatives"), _place(one.name, one.description)) for one in content.initiatives]
    facts += [(words.field("gaps"), one.text) for one in content.gaps]
    facts += [(words.field("notes"), content.notes), (words.field("source"), content.source)]
    return pairs(facts)


def _deadlines(found: list[Deadline], words: Words) -> str:
    return table(
        [words.field("end"), words.of(Column.KIND), words.of(Column.REFERENCE), words.of(Column.COUNTERPART)],
        [
            (_date(one.on, words), words.of(one.kind), one.reference, f"{one.counterpart}: {one.title}")
            for one in found
        ],
    )


def _status(text: str, words: Words) -> Status:
    wanted = fold(text)
    for status in Status:
        names = {status.value, *(fold(Words(one).of(status)) for one in ("it", "en"))}
        if wanted in names or text == status.value:
            return status
    raise UsageError(words.say("error.unknown_status", value=text, values=", ".join(Status)))


def _date(value: PartialDate, words: Words) -> str:
    return words.date(value) if value.known else "–"


def _span(first: str, last: str) -> str:
    return f"{first} → {last}"


def _place(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
