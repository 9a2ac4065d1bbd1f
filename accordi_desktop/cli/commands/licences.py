# SPDX-License-Identifier: EUPL-1.2
"""The command licences."""

import argparse

from accordi_desktop.assets import resource
from accordi_desktop.wording import Words


def add_arguments(parser: argparse.ArgumentParser, _words: Words) -> None:
    """No options of its own."""
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, words: Words) -> int:
    """Print the third-party notices, whole."""
    del arguments, words
    print(resource("notices", "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8"), end="")
    return 0
