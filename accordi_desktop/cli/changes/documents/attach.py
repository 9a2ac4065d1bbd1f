# SPDX-License-Identifier: EUPL-1.2
"""The command that attaches files to an agreement."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from accordi_desktop.cli.changes.acts import act_named
from accordi_desktop.cli.changes.common import perform, tell_sample
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.values import Values
from accordi_desktop.exchange.messages.document import document_of
from accordi_desktop.exchange.messages.message import MessageFileError, is_email
from accordi_desktop.exchange.messages.reading import read_message_file
from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.progress import no_progress
from accordi_desktop.model.stored_file import StoredFile
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft, likely_kind
from accordi_desktop.wording import Words


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The files and their particulars."""
    values = Values(words)
    parser.add_argument("ref", metavar="REF", help=words.text("cli.help.ref"))
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=words.text("cli.help.files"))
    parser.add_argument(
        "--kind",
        type=values.document_kind,
        metavar=words.text("cli.value.kind"),
        help=words.text("cli.help.document_kind"),
    )
    parser.add_argument(
        "--language",
        type=values.language,
        metavar=words.text("cli.value.code"),
        help=words.text("cli.help.language"),
    )
    parser.add_argument(
        "--dated",
        type=values.date,
        default=UNKNOWN,
        metavar=words.text("cli.value.date"),
        help=words.text("cli.help.dated"),
    )
    parser.add_argument(
        "--note", default="", metavar=words.text("cli.value.text"), help=words.text("cli.help.document_note")
    )
    parser.add_argument(
        "--act", metavar=words.text("cli.value.act"), help=words.text("cli.help.document_act")
    )
    parser.set_defaults(run=attach)


def attach(arguments: argparse.Namespace, words: Words) -> int:
    """Copy the files into the store and attach them, all or none."""
    with chosen_register(arguments, writing=True) as register:
        agreement_id = register.agreements.id_of(arguments.ref)
        stored: list[StoredFile] = []
        try:
            stored.extend(register.documents.store(path, no_progress) for path in arguments.files)
            said = DocumentDraft(
                language=arguments.language or "", dated=arguments.dated, note=arguments.note
            )
            if arguments.act is not None:
                content = register.agreements.sheet(agreement_id).content
                act = act_named(content, arguments.act, words)
                said = replace(
                    said,
                    period_id=act.period_id,
                    suspension_id=act.suspension_id,
                    of_termination=act.of_termination,
                )
            items = _items(arguments, stored, said, words)
            perform(register, AttachDocuments(agreement_id, items), words)
        except BaseException:
            for file in stored:
                register.documents.release(file.digest)
            raise
    tell_sample(arguments, words)
    return 0


def _items(
    arguments: argparse.Namespace, stored: Sequence[StoredFile], said: DocumentDraft, words: Words
) -> tuple[AttachedFile, ...]:
    return tuple(
        AttachedFile(_draft(arguments, path, said, words), file)
        for path, file in zip(arguments.files, stored, strict=True)
    )


def _draft(arguments: argparse.Namespace, path: Path, said: DocumentDraft, words: Words) -> DocumentDraft:
    """What is said of a file: by the options, else by the e-mail that it is, else by its name."""
    known = _of_file(path, words)
    return replace(
        said,
        file_name=known.file_name,
        kind=arguments.kind or known.kind,
        dated=said.dated if said.dated.known else known.dated,
        note=said.note or known.note,
    )


def _of_file(path: Path, words: Words) -> DocumentDraft:
    if is_email(path.name):
        try:
            return document_of(read_message_file(path), path.name, words)
        except MessageFileError as error:
            reason = words.error(error)
            print(words.text("message.unread", name=path.name, reason=reason), file=sys.stderr)
    return DocumentDraft(safe_name(path.name), likely_kind(path.name))
