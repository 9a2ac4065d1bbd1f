# SPDX-License-Identifier: EUPL-1.2
"""The user of the program."""

import getpass


def user_name() -> str:
    """The name of the system's user, for the history; empty where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
