# SPDX-License-Identifier: EUPL-1.2
"""The renewal calendar: a month, a lane for dates without a day, and an agenda."""
