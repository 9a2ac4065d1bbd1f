# SPDX-License-Identifier: EUPL-1.2
"""Spans of time as bars on an axis."""
