# SPDX-License-Identifier: EUPL-1.2
"""Lists of agreements: filters, search, order, counts."""
