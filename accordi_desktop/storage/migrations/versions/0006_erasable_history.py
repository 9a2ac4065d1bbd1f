# SPDX-License-Identifier: EUPL-1.2
"""The second format of the chain of revisions: a salt for each change, and what is left of erased ones."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the revisions that are there keep the first format."""
    op.add_column("revision", sa.Column("format", sa.Integer(), nullable=False, server_default="1"))
    for column in (
        sa.Column("salt", sa.String(32), nullable=True),
        sa.Column("values_digest", sa.String(64), nullable=True),
        sa.Column("erased_in", sa.Integer(), nullable=True),
    ):
        op.add_column("change", column)
