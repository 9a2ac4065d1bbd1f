# SPDX-License-Identifier: EUPL-1.2
"""The command line, for the letters that it writes."""

from tests.cli.conftest import accordi

__all__ = ["accordi"]
