# SPDX-License-Identifier: EUPL-1.2
"""The commands undo and redo."""

import argparse
import sys

from accordi_desktop.cli.register_choice import chosen_register
from accordi_desktop.register.values.history import UndoConflictError
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.changes import word_conflict


def add_undo(parser: argparse.ArgumentParser, _words: Words) -> None:
    """No options of its own."""
    parser.set_defaults(run=undo)


def add_redo(parser: argparse.ArgumentParser, _words: Words) -> None:
    """No options of its own."""
    parser.set_defaults(run=redo)


def undo(arguments: argparse.Namespace, words: Words) -> int:
    """Undo the last command, whoever performed it and when; raises UndoRefusedError over newer work."""
    with chosen_register(arguments, writing=True) as register:
        step = register.history.undo_step
        try:
            register.undo()
        except UndoConflictError as error:
            _show_conflict(error, words)
            raise
    if step is not None:
        print(words.text("cli.undone", step=words.undo_label(step)))
    return 0


def redo(arguments: argparse.Namespace, words: Words) -> int:
    """Redo the command undone last."""
    with chosen_register(arguments, writing=True) as register:
        step = register.history.redo_step
        register.redo()
    if step is not None:
        print(words.text("cli.redone", step=words.undo_label(step)))
    return 0


def _show_conflict(error: UndoConflictError, words: Words) -> None:
    """Print the newer values beside those that undo would restore."""
    if sys.stderr is not None:
        sys.stderr.write("".join(f"{line}\n" for line in word_conflict(words, error.conflict)))
