# SPDX-License-Identifier: EUPL-1.2
"""Renewals and extensions: of one agreement, of many."""
