# SPDX-License-Identifier: EUPL-1.2
"""The command publish: the page for the public."""

import argparse
from pathlib import Path

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.cli.targets import add_force, check_targets
from accordi_desktop.exchange.public_page.page import PageForm
from accordi_desktop.exchange.public_page.publishing import PageRequest, differences, prepare, write_pages
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.values.lists.query import AgreementQuery, Column
from accordi_desktop.wording import Words
from accordi_desktop.wording.catalogue import LANGUAGES

_LISTED = 20


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """Where to, in which form and languages, with which introduction."""
    folder = words.text("cli.value.folder")
    parser.add_argument("--to", type=Path, required=True, metavar=folder, help=words.text("cli.help.to"))
    parser.add_argument(
        "--form",
        type=PageForm,
        choices=tuple(PageForm),
        default=PageForm.FILE,
        help=words.text("cli.help.page_form"),
    )
    both = ",".join(LANGUAGES)
    parser.add_argument("--languages", default=both, help=words.text("cli.help.page_languages"))
    for language in LANGUAGES:
        parser.add_argument(
            f"--intro-{language}", type=Path, metavar="FILE.txt", help=words.text("cli.help.page_intro")
        )
    parser.add_argument("--with-names", action="store_true", help=words.text("cli.help.page_names"))
    parser.add_argument("--preview", action="store_true", help=words.text("cli.help.page_preview"))
    add_force(parser, words)
    parser.set_defaults(run=publish)


def publish(arguments: argparse.Namespace, words: Words) -> int:
    """Write the pages, or only say what would change."""
    request = PageRequest(
        arguments.form, _languages(arguments), _introductions(arguments), arguments.with_names
    )
    with chosen_register(arguments) as register:
        ids = register.agreements.ids(AgreementQuery(with_past=True, order=Column.REFERENCE))
        publication = prepare(Selection(register, ids), request, arguments.to)
        for line in differences(publication, words, _LISTED):
            print(line)
        if not arguments.preview:
            # A page of ours is what it is there to replace; another file is not.
            force = arguments.force or publication.known
            check_targets((arguments.to / name for name in publication.pages), force=force)
            for path in write_pages(publication, request.form, arguments.to):
                print(words.text("cli.printed", path=path))
    return 0


def _languages(arguments: argparse.Namespace) -> tuple[str, ...]:
    languages = tuple(code.strip() for code in arguments.languages.split(","))
    if not languages or set(languages) - set(LANGUAGES):
        raise AccordiError("unknown_languages", value=arguments.languages, text=",".join(LANGUAGES))
    return tuple(dict.fromkeys(languages))


def _introductions(arguments: argparse.Namespace) -> dict[str, str]:
    found = {}
    for language in LANGUAGES:
        path: Path | None = getattr(arguments, f"intro_{language}")
        if path is not None:
            try:
                found[language] = path.read_text(encoding="utf-8-sig")
            except (OSError, UnicodeDecodeError) as error:
                raise AccordiError("cannot_read", path=str(path)) from error
    return found
