# SPDX-License-Identifier: EUPL-1.2
"""The commands that keep the register safe: backup, restore, check."""

import argparse
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.backup.files import translate_errors
from accordi_desktop.backup.folder import Backup, BackupFolder
from accordi_desktop.backup.later_changes import changes_since
from accordi_desktop.backup.restore import restore
from accordi_desktop.bootstrap import backup_service_of
from accordi_desktop.cli.commands.attest import fits
from accordi_desktop.cli.output.text_table import table
from accordi_desktop.cli.progress import ConsoleProgress
from accordi_desktop.cli.register_choice import chosen_path, chosen_register
from accordi_desktop.model.enums import BackupReason, CheckPart, WorklistFact
from accordi_desktop.model.errors import BackupError, RegisterFileError
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.faults import Fault
from accordi_desktop.storage.documents import DocumentStore
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.unreadable import repair_lines
from accordi_desktop.wording.subjects.worklist import word_detail


def add_backup(parser: argparse.ArgumentParser, words: Words) -> None:
    """The folder, besides the usual ones."""
    folder = words.text("cli.value.folder")
    parser.add_argument("--to", type=Path, metavar=folder, help=words.text("cli.help.backup_to"))
    parser.set_defaults(run=back_up)


def add_restore(parser: argparse.ArgumentParser, words: Words) -> None:
    """The number of a backup, and its folder or file."""
    folder, number = words.text("cli.value.folder"), words.text("cli.help.backup_number")
    parser.add_argument("number", nargs="?", type=int, metavar="N", help=number)
    parser.add_argument(
        "--from", dest="source", type=Path, metavar=folder, help=words.text("cli.help.backup_from")
    )
    parser.set_defaults(run=put_back)


def add_check(parser: argparse.ArgumentParser, words: Words) -> None:
    """Whether to remove orphaned files."""
    parser.add_argument("--tidy", action="store_true", help=words.text("cli.help.tidy"))
    parser.add_argument(
        "--attestation", type=Path, action="append", metavar="FILE", help=words.text("cli.help.attestation")
    )
    parser.add_argument("--repair", action="store_true", help=words.text("cli.help.repair"))
    parser.set_defaults(run=check)


def back_up(arguments: argparse.Namespace, words: Words) -> int:
    """Make a backup in its usual folders, and with --to in another one."""
    path = chosen_path(arguments)
    backup_service = backup_service_of(path, arguments.paths)
    backup_service.check_register()
    backup = backup_service.make(BackupReason.MANUAL)
    if arguments.to is not None:
        with translate_errors(arguments.to):
            arguments.to.mkdir(parents=True, exist_ok=True)
        backup = BackupFolder(arguments.to).take_in(backup)
    print(words.text("cli.backed_up", path=backup.file))
    if (last_failure := backup_service.last_failure.error) is not None:
        raise last_failure
    return 0


def put_back(arguments: argparse.Namespace, words: Words) -> int:
    """Restore a backup by its number or file; without either, list the backups."""
    backup_service = backup_service_of(chosen_path(arguments), arguments.paths)
    if arguments.source is not None and arguments.source.is_file():
        said = words.text("cli.restored_file", file=arguments.source, path=backup_service.register)
        return _restore(backup_service, backup_service.backup_from(arguments.source), said, words)
    folder = backup_service.folder if arguments.source is None else BackupFolder(arguments.source)
    backups = folder.backups()
    if arguments.number is None:
        print(_listed(backups, words) if backups else words.text("cli.no_backups", path=folder.path))
        return 0
    chosen = next((one for one in backups if one.manifest.sequence == arguments.number), None)
    if chosen is None:
        raise BackupError("no_such_backup", number=arguments.number, path=str(folder.path))
    said = words.text("cli.restored", number=arguments.number, path=backup_service.register)
    return _restore(backup_service, chosen, said, words)


def _restore(backup_service: BackupService, backup: Backup, said: str, words: Words) -> int:
    replaced = restore(backup_service, backup)
    print(said)
    if replaced.quarantined_file is not None:
        print(words.text("cli.kept_aside", path=replaced.quarantined_file))
    elif replaced.backup is not None:
        print(words.text("cli.kept_as", number=replaced.backup.manifest.sequence))
    return 0


def check(arguments: argparse.Namespace, words: Words) -> int:
    """Check the whole register, a line a part; returns 1 where there is a fault."""
    try:
        # What tidies up writes, and nobody else may attach a document meanwhile.
        with chosen_register(arguments, writing=arguments.tidy or arguments.repair) as register:
            repaired = _repair(register, words, put=arguments.repair)
            faults = register.check(ConsoleProgress(words))
            left = "" if faults or arguments.sample else _orphans(arguments, words)
            holds, attested = fits(register, arguments, words)
            remarks = [*_erasures(register, words), *(_contradictions(register, words) if not faults else ())]
    except RegisterFileError as error:
        if error.code == "file_damaged" and not arguments.sample:
            path = chosen_path(arguments)
            print(_what_is_left(path, backup_service_of(path, arguments.paths), words))
        raise
    for part in CheckPart:
        print(_line(part, [fault for fault in faults if fault.part is part], words))
    for text in (*repaired, left, *attested, *remarks):
        if text:
            print(text)
    return 0 if holds and not faults else 1


def _repair(register: Register, words: Words, *, put: bool) -> list[str]:
    """What can take the place of each unreadable value; with `put` it does."""
    if not (repairs := register.repairs()):
        return []
    lines = [words.text("unreadable.heading"), *(f"    {line}" for line in repair_lines(words, repairs))]
    if put:
        register.repair(repairs)
        return [*lines, words.count("unreadable.repaired", len(repairs) - len(register.unreadable))]
    return [*lines, words.text("cli.repair")] if any(one.source for one in repairs) else lines


def _erasures(register: Register, words: Words) -> Iterator[str]:
    """How many values of the history were erased for good, when and by whom."""
    for one in register.history.erasures():
        yield words.count("cli.erased", one.count, when=_moment(one.at), who=one.by, revision=one.revision)


def _contradictions(register: Register, words: Words) -> Iterator[str]:
    """Agreements whose dates, or whose source, contradict the rest: no fault of the file."""
    for fact in (WorklistFact.CONTRADICTED, WorklistFact.STATUS_CONTRADICTED):
        entries = register.dashboard.worklist(fact, with_past=True)
        if entries:
            yield f"{words.label(fact)}:"
        for entry in entries:
            yield f"    {entry.reference}: {word_detail(entry, words) or entry.counterpart}"


def _orphans(arguments: argparse.Namespace, words: Words) -> str:
    """The number of orphaned files; with --tidy they are removed."""
    backup_service = backup_service_of(chosen_path(arguments), arguments.paths)
    found = backup_service.orphaned_files()
    if not found:
        return ""
    if arguments.tidy:
        return words.count("leftovers_removed", backup_service.prune(found))
    there = words.count("leftovers", len(found), path=DocumentStore(backup_service.register).folder)
    return f"{there} {words.text('cli.tidy')}"


def _line(part: CheckPart, faults: list[Fault], words: Words) -> str:
    if not faults:
        return words.text("cli.check_passed", part=words.label(part))
    lines = [words.text("cli.check_failed", part=words.label(part))]
    return "\n".join([*lines, *(f"    {fault.detail}" for fault in faults)])


def _what_is_left(path: Path, backup_service: BackupService, words: Words) -> str:
    newest = backup_service.folder.newest()
    if newest is None:
        return words.text("cli.no_backups", path=backup_service.folder.path)
    lines = [_listed((newest,), words), ""]
    changes = changes_since(path, newest.manifest.contents.last_revision)
    if changes is None:
        lines.append(words.text("cli.since_unknown"))
    elif changes:
        lines.append(words.text("cli.since"))
        lines += [f"  {_moment(one.at)}  {one.author}  {words.undo_label(one.step)}" for one in changes]
    else:
        lines.append(words.text("cli.since_nothing"))
    return "\n".join(lines)


def _listed(backups: tuple[Backup, ...], words: Words) -> str:
    heads = [words.text(f"cli.backup.{name}") for name in ("number", "made", "reason", "agreements", "last")]
    return table(heads, [_row(backup, words) for backup in backups])


def _row(backup: Backup, words: Words) -> tuple[str, ...]:
    manifest = backup.manifest
    return (
        str(manifest.sequence),
        _moment(manifest.made_at),
        words.label(manifest.reason),
        str(manifest.contents.agreements),
        _moment(manifest.contents.last_change_at) if manifest.contents.last_change_at else "–",
    )


def _moment(text: str) -> str:
    try:
        return f"{datetime.fromisoformat(text).astimezone():%d/%m/%Y %H:%M}"
    except ValueError:
        return text
