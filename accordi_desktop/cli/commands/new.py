# SPDX-License-Identifier: EUPL-1.2
"""The command new: a register with the standard lists, or with the contents of one that is refused."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from accordi_desktop.backup.set_aside import set_aside
from accordi_desktop.bootstrap import SUFFIX, backup_service_of, create_from, create_register
from accordi_desktop.cli.changes.office import add_particulars, particulars
from accordi_desktop.cli.progress import ConsoleProgress
from accordi_desktop.cli.register_choice import clock
from accordi_desktop.model.errors import AccordiError, InvalidDraftError
from accordi_desktop.register.initial_data import InitialData, standard_data
from accordi_desktop.register.rules.problems import texts_with_control_characters
from accordi_desktop.register.values.views import OfficeParticulars
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.salvage import salvage_lines


def add_arguments(parser: argparse.ArgumentParser, words: Words) -> None:
    """The file, and the particulars of the office."""
    parser.add_argument("target", type=Path, metavar="FILE", help=words.text("cli.help.new_file"))
    parser.add_argument(
        "--from", dest="source", type=Path, metavar="FILE", help=words.text("cli.help.new_from")
    )
    add_particulars(parser, words)
    parser.add_argument("--force", action="store_true", help=words.text("cli.help.new_force"))
    parser.set_defaults(run=new)


def new(arguments: argparse.Namespace, words: Words) -> int:
    """Create a register with the standard lists; an existing file is refused, or set aside with --force."""
    if arguments.sample or arguments.register is not None:
        raise AccordiError("only_new_register")
    target: Path = arguments.target
    path = target if target.suffix else target.with_name(f"{target.name}{SUFFIX}")
    founding = _founding(arguments, words)
    with _cleared(path, arguments) as quarantined_file:
        if arguments.source is not None:
            _take_over(path, _source(arguments, path, quarantined_file), words)
        else:
            create_register(
                path,
                clock=clock(arguments),
                language=words.language,
                founding=founding,
                paths=arguments.paths,
            ).close()
            print(words.text("cli.created", path=path))
    if quarantined_file is not None:
        print(words.text("cli.kept_aside", path=quarantined_file))
    return 0


def _source(arguments: argparse.Namespace, path: Path, quarantined_file: Path | None) -> Path:
    """The file to take over, which --force has renamed if it is the one to be replaced."""
    source: Path = arguments.source
    return (
        quarantined_file if quarantined_file is not None and source.absolute() == path.absolute() else source
    )


def _take_over(path: Path, source: Path, words: Words) -> None:
    report = create_from(path, source, progress=ConsoleProgress(words))
    print(words.text("cli.created", path=path))
    print("\n".join(salvage_lines(report, words)))


@contextmanager
def _cleared(path: Path, arguments: argparse.Namespace) -> Iterator[Path | None]:
    if arguments.force and path.is_file():
        with set_aside(backup_service_of(path, arguments.paths)) as quarantined_file:
            yield quarantined_file
    else:
        yield None


def _founding(arguments: argparse.Namespace, words: Words) -> InitialData:
    given = particulars(arguments, words)
    if given and arguments.source is not None:
        raise AccordiError("from_brings_the_office")
    if problems := tuple(texts_with_control_characters("", OfficeParticulars(**given))):
        raise InvalidDraftError(problems)
    standard = standard_data()
    return replace(standard, office=standard.office | given)
