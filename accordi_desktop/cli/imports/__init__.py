# SPDX-License-Identifier: EUPL-1.2
"""Commands that take agreements over from tables, other registers and texts."""
