# SPDX-License-Identifier: EUPL-1.2
"""The options that every command takes."""

import argparse
from pathlib import Path

from accordi_desktop.cli.values import Values
from accordi_desktop.wording import Words
from accordi_desktop.wording.catalogue import LANGUAGES


def shared_options(words: Words) -> argparse.ArgumentParser:
    """A parser of options that may stand before or after the command; those not given are not set."""
    day, folder = words.text("cli.value.date"), words.text("cli.value.folder")
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--register", type=Path, metavar="FILE", help=words.text("cli.help.register"))
    shared.add_argument("--sample", action="store_true", help=words.text("cli.help.sample"))
    shared.add_argument("--today", type=Values(words).day, metavar=day, help=words.text("cli.help.today"))
    shared.add_argument("--lang", choices=LANGUAGES, help=words.text("cli.help.lang"))
    shared.add_argument("--data-dir", type=Path, metavar=folder, help=words.text("cli.help.data_dir"))
    return shared
