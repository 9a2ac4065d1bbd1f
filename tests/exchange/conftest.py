# SPDX-License-Identifier: EUPL-1.2
"""Registers to export from."""

from tests.register.conftest import register, sample

__all__ = ["register", "sample"]
