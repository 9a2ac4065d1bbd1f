# SPDX-License-Identifier: EUPL-1.2
"""What a list shows: the query, what is selected, names that are known."""
