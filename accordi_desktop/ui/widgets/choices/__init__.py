# SPDX-License-Identifier: EUPL-1.2
"""Choosing from lists: chips, boxes, popups, suggestions."""
