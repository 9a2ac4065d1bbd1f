# SPDX-License-Identifier: EUPL-1.2
"""Entering dates and months."""
