# SPDX-License-Identifier: EUPL-1.2
"""The list of agreements: search, filters, saved views, and the table."""
