# SPDX-License-Identifier: EUPL-1.2
"""Grids of days: what the month and the year have in common."""
