# SPDX-License-Identifier: EUPL-1.2
"""The attestations that were made of a register on this computer, kept beside its backups."""

import logging
from pathlib import Path

from accordi_desktop.backup.files import translate_errors
from accordi_desktop.model.attestation import Attestation, parse
from accordi_desktop.storage.atomic_file import make_folder, write_file

_log = logging.getLogger(__name__)


def keep_attestation(folder: Path, text: Path) -> None:
    """Copy the text of an attestation to the folder; raises an AccordiError."""
    make_folder(folder)
    with translate_errors(folder):
        write_file(folder / text.name, text.read_bytes())


def kept_attestations(folder: Path) -> tuple[tuple[str, Attestation], ...]:
    """The names and contents of the attestations in a folder, by name; those that are none are logged."""
    found = []
    for file in sorted(folder.glob("*.txt")):
        try:
            found.append((file.name, parse(file.read_text(encoding="utf-8"))))
        except (OSError, ValueError) as error:
            _log.warning("the attestation %s cannot be read: %s", file.name, type(error).__name__)
    return tuple(found)
