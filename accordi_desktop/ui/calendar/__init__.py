# SPDX-License-Identifier: EUPL-1.2
"""The renewal calendar: month, year and timeline, a row for dates without a day, an agenda."""
