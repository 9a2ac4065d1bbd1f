# SPDX-License-Identifier: EUPL-1.2
"""Commands that write agreements for others: calendar, data, page, letters, hand-over."""
