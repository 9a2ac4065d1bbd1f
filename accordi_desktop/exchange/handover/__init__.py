# SPDX-License-Identifier: EUPL-1.2
"""Agreements with their documents for whoever comes after: another office, a successor, an archive."""
