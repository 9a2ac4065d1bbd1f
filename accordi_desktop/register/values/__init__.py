# SPDX-License-Identifier: EUPL-1.2
"""Frozen values: drafts that go in, rows and sheets that come out."""
