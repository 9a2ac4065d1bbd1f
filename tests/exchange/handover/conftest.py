# SPDX-License-Identifier: EUPL-1.2
"""The command line, for the hand-overs that it makes."""

from tests.cli.conftest import accordi

__all__ = ["accordi"]
