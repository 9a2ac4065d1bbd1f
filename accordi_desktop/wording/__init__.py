# SPDX-License-Identifier: EUPL-1.2
"""What the program says of the domain, in the user's language: for the window, the command line and print."""

from accordi_desktop.wording.words import Words

__all__ = ["Words"]
