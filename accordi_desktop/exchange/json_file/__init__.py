# SPDX-License-Identifier: EUPL-1.2
"""Agreements as a JSON file that another register reads back: what is recorded, apart from what follows."""
