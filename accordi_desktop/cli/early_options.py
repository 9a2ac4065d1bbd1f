# SPDX-License-Identifier: EUPL-1.2
"""Options needed before the call is parsed: the language of errors, the folder of the log."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from accordi_desktop.cli.command_table import COMMANDS
from accordi_desktop.paths import Paths
from accordi_desktop.settings import Settings
from accordi_desktop.wording import Words
from accordi_desktop.wording.catalogue import LANGUAGES


@dataclass(frozen=True, slots=True)
class EarlyOptions:
    """The command, if one is named; where the program's files are; the language asked for, if one was."""

    command: str | None
    paths: Paths
    language: str | None

    @property
    def words(self) -> Words:
        """In the language asked for, else that of the preferences, else Italian, whatever the system speaks.

        A scheduled job must not change its words with the account that runs it.
        """
        chosen = self.language or Settings(self.paths.settings).language
        return Words(chosen if chosen in LANGUAGES else LANGUAGES[0])


def early_options(call: Sequence[str]) -> EarlyOptions:
    """Read these options only; errors in the call are reported by the full parser."""
    reader = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    for option in ("--lang", "--data-dir", "--register", "--today"):
        reader.add_argument(option)
    try:
        found, rest = reader.parse_known_args(call)
    except argparse.ArgumentError:
        return EarlyOptions(None, Paths.of(), None)
    first = next((word for word in rest if not word.startswith("-")), None)
    return EarlyOptions(
        first if first in COMMANDS else None,
        Paths.of(Path(found.data_dir) if found.data_dir else None),
        found.lang if found.lang in LANGUAGES else None,
    )
