# SPDX-License-Identifier: EUPL-1.2
"""Tables of other programs, from files or pasted: cells with their addresses, and nothing of the register."""
