# SPDX-License-Identifier: EUPL-1.2
"""What the cells of a table say: sure, doubtful with its choices, or not understood with the reason."""
