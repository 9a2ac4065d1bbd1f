# SPDX-License-Identifier: EUPL-1.2
"""Changing several agreements alike."""
