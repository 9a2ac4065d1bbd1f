# SPDX-License-Identifier: EUPL-1.2
"""The command letter: a letter on an agreement from a Word template."""

import argparse
from pathlib import Path

from accordi_desktop.cli.changes.common import tell_sample
from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.exchange.letters.fields import names_in
from accordi_desktop.exchange.letters.letter import LetterKind, keep_letter, template_path, write_letter
from accordi_desktop.storage.atomic_file import write_file
from accordi_desktop.wording import Words


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The agreement, the template and where to."""
    kinds = ", ".join(LetterKind)
    names = ", ".join(f"{{{{{name}}}}}" for name in names_in(words.language))
    parser.add_argument("ref", metavar="REF", help=words.text("cli.help.ref"))
    parser.add_argument(
        "--template",
        required=True,
        metavar=words.text("cli.value.kind"),
        help=words.text("cli.help.letter_template", text=kinds, names=names),
    )
    parser.add_argument("--to", type=Path, metavar="FILE.docx", help=words.text("cli.help.to_file"))
    parser.add_argument("--keep", action="store_true", help=words.text("cli.help.letter_keep"))
    add_force(parser, words)
    parser.set_defaults(run=letter)


def letter(arguments: argparse.Namespace, words: Words) -> int:
    """Write the letter, keep it among the documents of the agreement, or both."""
    if arguments.to is None and not arguments.keep:
        arguments.to = Path(f"{arguments.ref} {Path(arguments.template).stem}.docx")
    if arguments.to is not None:
        check_targets([arguments.to], force=arguments.force)
    with chosen_register(arguments, writing=arguments.keep) as register:
        sheet = register.agreements.sheet(register.agreements.id_of(arguments.ref))
        written = write_letter(register, sheet, _template(arguments.template, words), words)
        if arguments.to is not None:
            write_file(arguments.to, written.content)
            print(words.text("cli.printed", path=arguments.to))
        if arguments.keep:
            keep_letter(register, sheet.id, written, words)
            print(words.text("letter.kept", name=written.file_name, reference=sheet.content.reference))
    if written.missing:
        print(words.text("letter.to_complete", names=", ".join(written.missing)))
    if arguments.keep:
        tell_sample(arguments, words)
    return 0


def _template(named: str, words: Words) -> Path:
    """A template of the program by its name, or the file of one."""
    return template_path(LetterKind(named), words.language) if named in tuple(LetterKind) else Path(named)
