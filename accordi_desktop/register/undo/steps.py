# SPDX-License-Identifier: EUPL-1.2
"""What can be undone and redone: commands that are not undone, and the last that is."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Subquery, func, select

from accordi_desktop.model.tables.journal import UPGRADE, Revision
from accordi_desktop.register.values.views import StepLabel

UNDO, REDO = "undo", "redo"
FOUND, SALVAGE, REPAIR = "found", "salvage", "repair"
# Revisions that a register begins with, or that nobody asked for: no step of undo, and no recent change.
NOT_COMMANDS = (FOUND, SALVAGE, REPAIR, UPGRADE)


@dataclass(frozen=True, slots=True)
class Step:
    """A revision that can be undone or redone: `rows_of` is the revision whose rows are to be inverted."""

    label: StepLabel
    rows_of: int


def undo_step(connection: Connection) -> Step | None:
    """The newest command that is not undone; None where there is none. The first revision is no command."""
    turn = _last_turn()
    not_undone = _commands(turn).where(func.coalesce(turn.c.kind, REDO) == REDO)
    return _step(connection, not_undone.order_by(Revision.id.desc()))


def redo_step(connection: Connection) -> Step | None:
    """The command undone last; None once a newer command was performed."""
    turn = _last_turn()
    commands = select(func.max(Revision.id)).where(
        Revision.undoes_id.is_(None), Revision.kind.not_in(NOT_COMMANDS)
    )
    newest = func.coalesce(commands.scalar_subquery(), 0)
    undone = _commands(turn).where(turn.c.kind == UNDO, turn.c.id > newest)
    return _step(connection, undone.order_by(turn.c.id.desc()))


def _last_turn() -> Subquery:
    """For each command ever undone: its latest undo or redo."""
    latest = select(func.max(Revision.id)).where(Revision.undoes_id.is_not(None)).group_by(Revision.undoes_id)
    return select(Revision.id, Revision.kind, Revision.undoes_id).where(Revision.id.in_(latest)).subquery()


def _commands(turn: Subquery) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Revision.id,
            Revision.kind,
            Revision.args_json,
            func.coalesce(turn.c.id, Revision.id).label("rows_of"),
        )
        .outerjoin(turn, turn.c.undoes_id == Revision.id)
        .where(Revision.undoes_id.is_(None), Revision.kind.not_in(NOT_COMMANDS))
    )


def _step(connection: Connection, statement: Select[*tuple[Any, ...]]) -> Step | None:
    found = connection.execute(statement.limit(1)).first()
    if found is None:
        return None
    return Step(StepLabel(found.id, found.kind, json.loads(found.args_json)), found.rows_of)
