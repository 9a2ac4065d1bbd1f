# SPDX-License-Identifier: EUPL-1.2
"""Accordi: the register of a city's collaboration agreements."""

__version__ = "0.2.0"
