# SPDX-License-Identifier: EUPL-1.2
"""What each act says of itself; validity over time as dated spans, derived once all is converted."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from accordi_desktop.storage.migrations.remaking import remake

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_FIRST_HORIZON = "2040-01-01"
_END_COLUMNS = (
    "begins_on",
    "terminated_from",
    "end_text",
    "end_basis",
    "end_earliest",
    "end_latest",
    "end_precision",
    "end_month_index",
    "end_day",
    "notice_text",
    "notice_earliest",
    "tacit_step",
    "renewals",
)
_MOVED = (
    "asserted_status",
    "asserted_wording",
    "asserted_source",
    "asserted_as_of",
    "suspended_on",
    "suspension_note",
)
_ASSERTED_CHECK = (
    ", CONSTRAINT ck_agreement_assertedstatus CHECK (asserted_status IN ('in_force', 'expired'))"
)


def upgrade() -> None:
    """Add what is new; a table that is made anew keeps every row."""
    _add_acts()
    _add_validity()
    _add_contradictions()


def _add_validity() -> None:
    op.create_table(
        "validity_span",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("from_day", sa.String(10), nullable=False),
        sa.Column("until_day", sa.String(10), nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("reason", sa.String(24), nullable=False),
        sa.Column("on_text", sa.String(24), nullable=True),
        sa.Column("end_text", sa.String(24), nullable=True),
        sa.Column("end_earliest", sa.String(10), nullable=True),
        sa.Column("end_latest", sa.String(10), nullable=True),
        sa.Column("end_basis", sa.String(24), nullable=False),
        sa.Column("counted_from", sa.String(24), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("own_notice", sa.String(24), nullable=True),
        sa.Column("counterpart_notice", sa.String(24), nullable=True),
        sa.Column("notice_earliest", sa.String(10), nullable=True),
        sa.Column("notice_latest", sa.String(10), nullable=True),
        sa.Column("tacit_renewals", sa.Integer(), nullable=False),
        sa.Column("renewals", sa.Integer(), nullable=False),
        sa.Column("declined", sa.Boolean(), nullable=False),
        sa.Column("remarks", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_validity_span_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("agreement_id", "from_day", name=op.f("pk_validity_span")),
        sqlite_with_rowid=False,
    )
    horizon = op.create_table(
        "validity_horizon",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_validity_horizon_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_validity_horizon")),
    )
    op.bulk_insert(horizon, [{"id": 1, "day": _FIRST_HORIZON}])
    # What is not in the bin is listed without reading whole agreements.
    op.create_index(op.f("ix_agreement_deleted_at"), "agreement", ["deleted_at"])


def _add_contradictions() -> None:
    op.create_table(
        "contradiction",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("first_path", sa.String(80), nullable=False),
        sa.Column("first", sa.String(24), nullable=True),
        sa.Column("second_path", sa.String(80), nullable=False),
        sa.Column("second", sa.String(24), nullable=True),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_contradiction_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("agreement_id", "position", name=op.f("pk_contradiction")),
        sqlite_with_rowid=False,
    )


_ACT = ("place", "decided_by", "protocol_number", "resolution_number")
_SIDES = "IN ('own', 'counterpart')"


def _add_acts() -> None:
    """What each act says of itself, and facts that had no column; single ones that become rows move."""
    connection = op.get_bind()
    _add_rows()
    _move_rows()
    for index in ("end_text", "notice_text"):
        op.drop_index(op.f(f"ix_agreement_{index}"), "agreement")
    remake(
        connection,
        "agreement",
        widened=("terminated_on", "declined_on", "signed"),
        dropped=(*_END_COLUMNS, *_MOVED),
        replaced={_ASSERTED_CHECK: ""},
    )
    remake(
        connection,
        "period",
        widened=("act_date", "start", "end"),
        replaced={"'renewal', 'extension')": "'renewal', 'extension', 'amendment')"},
    )
    remake(connection, "procedure_step", widened=("sent_on", "due_on", "done_on"))
    for table, columns in _COLUMNS.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for table, column, widened in (
        ("period", "about_id", ()),
        ("signatory", "period_id", ()),
        ("document", "period_id", ("dated",)),
    ):
        op.add_column(table, sa.Column(column, sa.Integer(), nullable=True))
        key = f"CONSTRAINT pk_{table} PRIMARY KEY (id)"
        refers = (
            f"CONSTRAINT fk_{table}_{column}_period FOREIGN KEY({column}) "
            "REFERENCES period (id) ON DELETE SET NULL"
        )
        remake(connection, table, widened=widened, replaced={key: f"{key}, {refers}"})
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


_TEXT = "TEXT DEFAULT '' NOT NULL"
_DATE = "VARCHAR(24)"


def _length(table: str, column: str, most: int) -> str:
    return f"{column} INTEGER CONSTRAINT ck_{table}_{column} CHECK ({column} BETWEEN 1 AND {most})"


_COLUMNS = {
    "agreement": (
        _length("agreement", "notice_days", 36500),
        "notice_yearday VARCHAR(5) DEFAULT '' NOT NULL",
        _length("agreement", "counterpart_notice_months", 1200),
        _length("agreement", "counterpart_notice_days", 36500),
        "counterpart_notice_yearday VARCHAR(5) DEFAULT '' NOT NULL",
        _length("agreement", "tacit_limit", 1000),
        f"declined_by VARCHAR(24) CONSTRAINT ck_agreement_side CHECK (declined_by {_SIDES})",
        "accepted_late BOOLEAN DEFAULT 0 NOT NULL",
        f"termination_decided_on {_DATE}",
        *(f"termination_{name} {_TEXT}" for name in _ACT),
        f"ending_event {_TEXT}",
        f"ending_event_on {_DATE}",
    ),
    "party": (f"joined_on {_DATE}", f"left_on {_DATE}", f"membership_act {_TEXT}"),
    "signatory": (f"signed_on {_DATE}", f"signed_at {_TEXT}"),
    "period": (
        "start_rule VARCHAR(24) CONSTRAINT ck_period_startrule CHECK (start_rule IN ('signature', "
        "'last_signature', 'entry_into_force', 'stated_day', 'continuation', 'unknown'))",
        f"entered_into_force {_DATE}",
        _length("period", "days", 36500),
        "manner VARCHAR(24) DEFAULT 'unstated' NOT NULL CONSTRAINT ck_period_renewalmanner "
        "CHECK (manner IN ('unstated', 'express', 'tacit'))",
        f"subject {_TEXT}",
        *(f"{name} {_TEXT}" for name in _ACT),
    ),
}


def _add_rows() -> None:
    op.create_table(
        "suspension",
        sa.Column("since", sa.String(24), nullable=True),
        sa.Column("until", sa.String(24), nullable=True),
        _text("reason"),
        sa.Column("decided_on", sa.String(24), nullable=True),
        *map(_text, _ACT),
        *_part("suspension"),
    )
    op.create_table(
        "assertion",
        sa.Column("status", sa.String(24), nullable=True),
        _text("wording"),
        _text("source"),
        sa.Column("as_of", sa.String(24), nullable=True),
        _text("page"),
        *_part("assertion"),
        sa.CheckConstraint("status IN ('in_force', 'expired')", name=op.f("ck_assertion_assertedstatus")),
    )
    op.create_table(
        "text_language",
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("standing", sa.String(24), nullable=False),
        *_part("text_language"),
        sa.CheckConstraint(
            "standing IN ('authentic', 'prevailing', 'translation')",
            name=op.f("ck_text_language_textstanding"),
        ),
    )
    op.create_table(
        "act_number",
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        _text("body"),
        sa.Column("dated", sa.String(24), nullable=True),
        *_part("act_number"),
        sa.CheckConstraint(
            "kind IN ('protocol', 'resolution', 'contract_register', 'other')",
            name=op.f("ck_act_number_numberkind"),
        ),
    )
    op.create_table(
        "link",
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        _text("note"),
        *_part("link"),
        sa.ForeignKeyConstraint(
            ["other_id"], ["agreement.id"], name=op.f("fk_link_other_id_agreement"), ondelete="CASCADE"
        ),
        sa.CheckConstraint(
            "kind IN ('supersedes', 'renews', 'implements', 'depends_on')", name=op.f("ck_link_linkkind")
        ),
    )
    op.create_index(op.f("ix_link_other_id"), "link", ["other_id"])
    op.create_table(
        "source_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_rule")),
        sa.UniqueConstraint("source", name=op.f("uq_source_rule_source")),
    )
    for table in ("suspension", "assertion", "text_language", "act_number", "link"):
        op.create_index(op.f(f"ix_{table}_agreement_id"), table, ["agreement_id"])


def _move_rows() -> None:
    """Each moved row has the id of its agreement: so the journal of before tells which row it speaks of."""
    op.execute(
        "INSERT INTO suspension (id, agreement_id, position, since, reason) "
        "SELECT id, id, 0, suspended_on, suspension_note FROM agreement "
        "WHERE suspended_on IS NOT NULL OR suspension_note <> ''"
    )
    op.execute(
        "INSERT INTO assertion (id, agreement_id, position, status, wording, source, as_of) "
        "SELECT id, id, 0, asserted_status, asserted_wording, asserted_source, asserted_as_of FROM agreement "
        "WHERE asserted_status IS NOT NULL OR asserted_wording <> '' OR asserted_source <> '' "
        "OR asserted_as_of IS NOT NULL"
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default="")


def _part(table: str) -> tuple[Any, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f(f"fk_{table}_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
