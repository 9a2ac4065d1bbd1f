# SPDX-License-Identifier: EUPL-1.2
"""The command that writes a report for support: support."""

import argparse
from pathlib import Path

from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.settings import Settings
from accordi_desktop.storage.atomic_file import writing_errors
from accordi_desktop.support import write_support_report
from accordi_desktop.wording import Words


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The file to write."""
    parser.add_argument(
        "--to", type=Path, required=True, metavar="FILE.zip", help=words.text("cli.help.to_file")
    )
    add_force(parser, words)
    parser.set_defaults(run=support)


def support(arguments: argparse.Namespace, words: Words) -> int:
    """Write the log and the versions, nothing of any agreement."""
    check_targets([arguments.to], force=arguments.force)
    language = Settings(arguments.paths.settings).language
    with writing_errors(arguments.to):
        write_support_report(arguments.to, arguments.paths.log.parent, {"language": language})
    print(words.text("cli.printed", path=arguments.to))
    return 0
