# SPDX-License-Identifier: EUPL-1.2
"""Saving the office's particulars, sectors, kinds of instrument and views."""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from itertools import pairwise
from typing import TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.model.reminders import MOST_DAYS, reminder_days
from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.office import Office, SourceRule, View
from accordi_desktop.model.tables.parts import AgreementSector
from accordi_desktop.model.tables.taxonomy import InstrumentKind, Sector
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.commands.office import (
    DeleteView,
    SaveInstrumentKinds,
    SaveOffice,
    SaveSectors,
    SaveSourceRules,
    SaveView,
)
from accordi_desktop.register.handlers.registry import handles
from accordi_desktop.register.rules.problems import months_problems, texts_with_control_characters
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.views import OfficeParticulars, SourceRuleDraft, TermChoice
from accordi_desktop.storage.storage import RevisionWriter

MAX_LEAD_DAYS = 3650
MAX_DECISION_MONTHS = 120

T = TypeVar("T", Sector, InstrumentKind)


@handles(SaveOffice)
def save_office(command: SaveOffice, writer: RevisionWriter) -> None:
    """Save the letterhead and the defaults of the office."""
    _check_office(command.office)
    office = writer.session.get(Office, 1)
    if office is None:
        office = Office(id=1)
        writer.session.add(office)
    for name, value in asdict(command.office).items():
        setattr(office, name, value)
    writer.name("save_office")


@handles(SaveSectors)
def save_sectors(command: SaveSectors, writer: RevisionWriter) -> None:
    """Save the taxonomy of sectors; raises AccordiError where a term in use is missing."""
    use = select(AgreementSector.id).where
    _save_terms(writer.session, Sector, command.sectors, lambda term: use(AgreementSector.sector_id == term))
    writer.name("save_sectors")


@handles(SaveInstrumentKinds)
def save_kinds(command: SaveInstrumentKinds, writer: RevisionWriter) -> None:
    """Save the kinds of instrument; raises AccordiError where a kind in use is missing."""
    use = select(Agreement.id).where
    _save_terms(writer.session, InstrumentKind, command.kinds, lambda term: use(Agreement.kind_id == term))
    writer.name("save_kinds")


@handles(SaveSourceRules)
def save_source_rules(command: SaveSourceRules, writer: RevisionWriter) -> None:
    """The general rules of sources; each source has one."""
    _check_rules(command.rules)
    session = writer.session
    stored = {rule.id: rule for rule in session.scalars(select(SourceRule))}
    wanted_ids = {rule.id for rule in command.rules}
    for one in [rule for number, rule in stored.items() if number not in wanted_ids]:
        session.delete(one)
    session.flush()
    for position, wanted in enumerate(command.rules, start=1):
        rule = stored.get(wanted.id) if wanted.id is not None else None
        if rule is None:
            rule = SourceRule()
            session.add(rule)
        rule.source, rule.rule, rule.position = wanted.source.strip(), wanted.rule.strip(), position
    writer.name("save_source_rules")


def _check_rules(rules: tuple[SourceRuleDraft, ...]) -> None:
    found: list[Problem] = []
    sources: set[str] = set()
    for index, rule in enumerate(rules):
        path = f"rules[{index}]"
        source = rule.source.strip()
        if not source:
            found.append(Problem(f"{path}.source", "empty_rule_source"))
        if source and source in sources:
            found.append(Problem(f"{path}.source", "duplicate_name", {"name": source}))
        if not rule.rule.strip():
            found.append(Problem(f"{path}.rule", "empty_rule"))
        sources.add(source)
        found += texts_with_control_characters(path, rule)
    if found:
        raise InvalidDraftError(tuple(found))


@handles(SaveView)
def save_view(command: SaveView, writer: RevisionWriter) -> None:
    """Save a filter under a name; one of the same name is replaced."""
    name = command.name.strip()
    found = [] if name else [Problem("name", "empty_name")]
    found += texts_with_control_characters("name", name)
    if found:
        raise InvalidDraftError(tuple(found))
    AgreementQuery.from_json(command.query_json)
    session = writer.session
    view = session.scalar(select(View).where(func.lower(View.name) == func.lower(name)))
    if view is None:
        session.add(View(name=name, query_json=command.query_json))
    else:
        view.query_json = command.query_json
    writer.name("save_view", name=name)


@handles(DeleteView)
def delete_view(command: DeleteView, writer: RevisionWriter) -> None:
    """Delete a saved view."""
    view = writer.session.get(View, command.view_id)
    if view is None:
        return
    writer.session.delete(view)
    writer.name("delete_view", name=view.name)


def _save_terms(
    session: Session,
    table: type[T],
    wanted: tuple[TermChoice, ...],
    use: Callable[[int], Select[int]],
) -> None:
    _check_terms(wanted)
    stored = {term.id: term for term in session.scalars(select(table))}
    wanted_ids = {term.id for term in wanted}
    for term in [stored[one] for one in stored if one not in wanted_ids]:
        if session.scalar(use(term.id).limit(1)) is not None:
            raise AccordiError("term_in_use", name=term.name)
        session.delete(term)
    session.flush()
    _rename(session, stored, wanted)
    for choice, position in zip(wanted, _positions(stored, wanted), strict=True):
        if choice.id in stored:
            stored[choice.id].position = position
        else:
            session.add(table(name=choice.name.strip(), position=position))


def _positions(stored: dict[int, T], wanted: tuple[TermChoice, ...]) -> Iterable[int]:
    """The present positions of the terms where they are in this order; else new ones."""
    if all(choice.id in stored for choice in wanted):
        positions = [stored[choice.id].position for choice in wanted]
        if all(one < next_one for one, next_one in pairwise(positions)):
            return positions
    return range(len(wanted))


def _rename(session: Session, stored: dict[int, T], wanted: tuple[TermChoice, ...]) -> None:
    """In two steps, so that two terms can exchange their names under the rule that names are unique."""
    renamed = [
        choice for choice in wanted if choice.id in stored and stored[choice.id].name != choice.name.strip()
    ]
    for choice in renamed:
        stored[choice.id].name = f"\N{NO-BREAK SPACE}{choice.id}"
    session.flush()
    for choice in renamed:
        stored[choice.id].name = choice.name.strip()
    session.flush()


def _check_terms(wanted: tuple[TermChoice, ...]) -> None:
    found: list[Problem] = []
    seen: set[str] = set()
    for position, choice in enumerate(wanted):
        if not choice.name.strip():
            found.append(Problem(f"[{position}].name", "empty_name"))
        elif fold(choice.name) in seen:
            found.append(Problem(f"[{position}].name", "duplicate_name", {"name": choice.name.strip()}))
        seen.add(fold(choice.name))
    found += texts_with_control_characters("", wanted)
    if found:
        raise InvalidDraftError(tuple(found))


def _check_office(office: OfficeParticulars) -> None:
    found = list(texts_with_control_characters("", office))
    if not 0 <= office.lead_days <= MAX_LEAD_DAYS:
        found.append(Problem("lead_days", "lead_days_out_of_range", {"most": MAX_LEAD_DAYS}))
    found += months_problems("usual_months", office.usual_months)
    if not 0 <= office.decision_months <= MAX_DECISION_MONTHS:
        found.append(
            Problem("decision_months", "decision_months_out_of_range", {"most": MAX_DECISION_MONTHS})
        )
    try:
        reminder_days(office.reminder_days)
    except ValueError:
        found.append(Problem("reminder_days", "reminder_days_unreadable", {"most": MOST_DAYS}))
    if found:
        raise InvalidDraftError(tuple(found))
