# SPDX-License-Identifier: EUPL-1.2
"""The steps a register's schema has taken, as Alembic revisions; they never import the living model."""
