# SPDX-License-Identifier: EUPL-1.2
"""Partial dates: their type, how they are read and written, spans, holidays."""
