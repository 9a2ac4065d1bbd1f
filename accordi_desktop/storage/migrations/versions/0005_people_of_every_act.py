# SPDX-License-Identifier: EUPL-1.2
"""Signatories and documents of suspensions and terminations; a body whose kind nobody has said."""

import sqlalchemy as sa
from alembic import op

from accordi_desktop.storage.migrations.remaking import remake

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and make the kind of a body optional; every row stays as it is."""
    connection = op.get_bind()
    # Approximate dates are ordered by the days they may be, no longer by their text.
    op.execute("ALTER TABLE agreement ADD COLUMN sort_signed TEXT DEFAULT '' NOT NULL")
    op.create_index(op.f("ix_agreement_sort_signed"), "agreement", ["sort_signed"])
    kind = "body_kind VARCHAR(24)"
    remake(connection, "party", replaced={f"{kind} NOT NULL": kind})
    for table in ("signatory", "document"):
        op.add_column(table, sa.Column("suspension_id", sa.Integer(), nullable=True))
        op.execute(f"ALTER TABLE {table} ADD COLUMN of_termination BOOLEAN DEFAULT 0 NOT NULL")
        key = f"CONSTRAINT pk_{table} PRIMARY KEY (id)"
        refers = (
            f"CONSTRAINT fk_{table}_suspension_id_suspension FOREIGN KEY(suspension_id) "
            "REFERENCES suspension (id) ON DELETE SET NULL"
        )
        remake(connection, table, replaced={key: f"{key}, {refers}"})
        op.create_index(op.f(f"ix_{table}_suspension_id"), table, ["suspension_id"])
