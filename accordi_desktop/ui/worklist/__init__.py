# SPDX-License-Identifier: EUPL-1.2
"""The worklist: what is missing or doubtful, for somebody to settle."""
