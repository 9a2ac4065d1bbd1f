# SPDX-License-Identifier: EUPL-1.2
"""Files that a command writes: an existing one is overwritten only with --force."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from accordi_desktop.model.errors import AccordiError
from accordi_desktop.wording import Words


def add_force(parser: argparse.ArgumentParser, words: Words) -> None:
    """The option that lets existing files be overwritten."""
    parser.add_argument("--force", action="store_true", help=words.text("cli.help.force"))


def check_targets(paths: Iterable[Path], *, force: bool) -> None:
    """Raise AccordiError for the first file that would be overwritten without being meant to."""
    if force:
        return
    for path in paths:
        if path.exists():
            raise AccordiError("would_overwrite", path=str(path))
