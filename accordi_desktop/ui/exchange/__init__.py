# SPDX-License-Identifier: EUPL-1.2
"""Exports from the window."""
