# SPDX-License-Identifier: EUPL-1.2
"""The database in a file: SQLite, its triggers, integrity, lock, upgrade."""
