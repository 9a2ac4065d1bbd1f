# SPDX-License-Identifier: EUPL-1.2
"""Deadlines and spans of agreements over time."""
