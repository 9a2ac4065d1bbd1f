# SPDX-License-Identifier: EUPL-1.2
"""The command attest: what the history of the register is today, as files that others keep."""

import argparse
from pathlib import Path

from accordi_desktop.backup.attestations import keep_attestation, kept_attestations
from accordi_desktop.bootstrap import backup_service_of
from accordi_desktop.cli.register_choice import chosen_path, chosen_register
from accordi_desktop.model.attestation import Attestation, parse
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.printing.attestation import write_attestation
from accordi_desktop.register.register import Register
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.attestation import fit_lines


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The folder, and whether to write a request for a time stamp."""
    folder = words.text("cli.value.folder")
    parser.add_argument(
        "--to", type=Path, required=True, metavar=folder, help=words.text("cli.help.attest_to")
    )
    parser.add_argument("--time-stamp", action="store_true", help=words.text("cli.help.time_stamp"))
    parser.set_defaults(run=attest)


def attest(arguments: argparse.Namespace, words: Words) -> int:
    """Write the attestation; of a register of one's own it is kept for later checks too."""
    with chosen_register(arguments) as register:
        made = register.history.attestation(register.calendar.today)
    files = write_attestation(made, arguments.to, words, request=arguments.time_stamp)
    if not arguments.sample:
        keep_attestation(backup_service_of(chosen_path(arguments), arguments.paths).attestations, files[0])
    for file in files:
        print(words.text("cli.printed", path=file))
    return 0


def fits(register: Register, arguments: argparse.Namespace, words: Words) -> tuple[bool, list[str]]:
    """Whether the history fits every attestation, those named and those kept, and a line for each."""
    named = [(path.name, _read(path)) for path in arguments.attestation or ()]
    found: dict[str, Attestation] = {}
    if not arguments.sample:
        service = backup_service_of(chosen_path(arguments), arguments.paths)
        found.update(kept_attestations(service.attestations))
    found.update(named)
    fitting = register.history.fitting(list(found.values()))
    return all(fitting), list(fit_lines(zip(found, found.values(), fitting, strict=True), words))


def _read(path: Path) -> Attestation:
    try:
        return parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise AccordiError("no_attestation", path=str(path)) from error
