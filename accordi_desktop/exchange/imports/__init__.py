# SPDX-License-Identifier: EUPL-1.2
"""What the rows of a table mean: columns to fields, cells to values, and a plan of what would change."""
