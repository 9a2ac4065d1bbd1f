# SPDX-License-Identifier: EUPL-1.2
"""Importing a table: file, columns, review, and the import itself."""
