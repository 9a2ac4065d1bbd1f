# SPDX-License-Identifier: EUPL-1.2
"""Changing many agreements: preview, backup first, progress."""
