# SPDX-License-Identifier: EUPL-1.2
"""Validity over time as dated spans, which are derived from the facts once all is converted."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_FIRST_HORIZON = "2050-01-01"
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


def upgrade() -> None:
    """Add what is new; no table is made anew, so that no row can be lost."""
    _add_validity()
    _drop_end_columns()


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


def _drop_end_columns() -> None:
    """The columns that were derived from the end of the term: the spans tell the same, and of every day."""
    for index in ("end_text", "notice_text"):
        op.drop_index(op.f(f"ix_agreement_{index}"), "agreement")
    for column in _END_COLUMNS:
        op.execute(f"ALTER TABLE agreement DROP COLUMN {column}")
