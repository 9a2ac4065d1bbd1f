# SPDX-License-Identifier: EUPL-1.2
"""The triggers that keep the journal: every row written is recorded, a write outside a revision refused.

They are generated from a table's name and columns, so that no table and no way of writing can be forgotten.
"""

from collections.abc import Iterator, Sequence

from accordi_desktop.model.tables.agreement import Agreement
from accordi_desktop.model.tables.journal import Change, Revision
from accordi_desktop.storage.inventory import HISTORY_TABLES, PART_TABLES, journaled_columns

REFUSAL = "write outside a revision"
JOURNAL_COLUMNS = "revision_id, table_name, row_id, agreement_id, before_json, after_json, salt"
# 128 random bits: without them a short value could be found again by trying.
SALT = "lower(hex(randomblob(16)))"
# An update of the journal that only takes the values away, in a revision of its own.
_ERASURE = (
    "OLD.salt IS NOT NULL AND OLD.erased_in IS NULL AND NEW.salt IS NULL "
    "AND NEW.before_json IS NULL AND NEW.after_json IS NULL AND length(NEW.values_digest) = 64 "
    "AND NEW.erased_in = (SELECT revision_id FROM open_revision) "
    "AND NEW.id = OLD.id AND NEW.revision_id = OLD.revision_id AND NEW.table_name = OLD.table_name "
    "AND NEW.row_id = OLD.row_id AND NEW.agreement_id IS OLD.agreement_id"
)


def journal_triggers(table: str, columns: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Name and statement of the journal triggers of one table; `columns` are those worth a history."""
    owner = owner_of(table, columns)
    for operation, before, after in (
        ("insert", None, "NEW"),
        ("update", "OLD", "NEW"),
        ("delete", "OLD", None),
    ):
        row = after or before
        name = f"{table}_journal_{operation}"
        when = f"WHEN {_differs(columns)} " if operation == "update" else ""
        yield (
            name,
            f"CREATE TRIGGER {name} AFTER {operation.upper()} ON {table} {when}BEGIN "
            f"SELECT RAISE(ABORT, '{REFUSAL}') WHERE (SELECT revision_id FROM open_revision) IS NULL; "
            f"INSERT INTO change ({JOURNAL_COLUMNS}) "
            f"SELECT revision_id, '{table}', {row}.id, {f'{row}.{owner}' if owner else 'NULL'}, "
            f"{json_of(before, columns)}, {json_of(after, columns)}, {SALT} FROM open_revision; END",
        )


def version_triggers(parts: Sequence[str], columns: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Triggers that raise an agreement's version when its columns or parts change."""
    yield (
        "agreement_version",
        f"CREATE TRIGGER agreement_version AFTER UPDATE ON agreement WHEN {_differs(columns)} BEGIN "
        "UPDATE agreement SET version = OLD.version + 1 WHERE id = NEW.id; END",
    )
    for part in parts:
        for operation, row in (("insert", "NEW"), ("update", "NEW"), ("delete", "OLD")):
            name = f"{part}_version_{operation}"
            yield (
                name,
                f"CREATE TRIGGER {name} AFTER {operation.upper()} ON {part} BEGIN "
                f"UPDATE agreement SET version = version + 1 WHERE id = {row}.agreement_id; END",
            )


def append_only_triggers(table: str) -> Iterator[tuple[str, str]]:
    """Triggers that refuse to update or delete rows of the history; only values may be erased."""
    for operation in ("update", "delete"):
        name = f"{table}_append_only_{operation}"
        erasable = table == Change.__tablename__ and operation == "update"
        # What is NULL is not true: COALESCE makes a refusal of it.
        when = f"WHEN NOT coalesce({_ERASURE}, 0) " if erasable else ""
        yield (
            name,
            f"CREATE TRIGGER {name} BEFORE {operation.upper()} ON {table} {when}BEGIN "
            f"SELECT RAISE(ABORT, '{table} is append-only'); END",
        )


def search_triggers() -> Iterator[tuple[str, str]]:
    """Triggers that copy each agreement's folded text to the full-text index."""
    add = "INSERT INTO search (rowid, search_text) VALUES (NEW.id, NEW.search_text);"
    drop = "INSERT INTO search (search, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);"
    changed = "WHEN OLD.search_text IS NOT NEW.search_text"
    yield (
        "agreement_search_insert",
        f"CREATE TRIGGER agreement_search_insert AFTER INSERT ON agreement BEGIN {add} END",
    )
    yield (
        "agreement_search_update",
        f"CREATE TRIGGER agreement_search_update AFTER UPDATE OF search_text ON agreement {changed} BEGIN "
        f"{drop} {add} END",
    )
    yield (
        "agreement_search_delete",
        f"CREATE TRIGGER agreement_search_delete AFTER DELETE ON agreement BEGIN {drop} END",
    )


def _differs(columns: Sequence[str]) -> str:
    return " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in columns)


def owner_of(table: str, columns: Sequence[str]) -> str | None:
    """The column that names the agreement a row belongs to; None where it belongs to none."""
    return "id" if table == "agreement" else "agreement_id" if "agreement_id" in columns else None


def json_of(row: str | None, columns: Sequence[str]) -> str:
    """The SQL of a row as it stands in the journal; NULL for none."""
    if row is None:
        return "NULL"
    return "json_object(" + ", ".join(f"'{column}', {row}.\"{column}\"" for column in columns) + ")"


def all_triggers() -> Iterator[tuple[str, str]]:
    """Name and statement of every trigger."""
    for table in HISTORY_TABLES:
        yield from journal_triggers(table, journaled_columns(table))
    yield from version_triggers(PART_TABLES, journaled_columns(Agreement.__tablename__))
    for table in (Revision.__tablename__, Change.__tablename__):
        yield from append_only_triggers(table)
    yield from search_triggers()
