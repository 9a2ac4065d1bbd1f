# SPDX-License-Identifier: EUPL-1.2
"""The commands, and for each the function that declares its arguments: only its module is loaded."""

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import cast

from accordi_desktop.wording import Words

AddArguments = Callable[[argparse.ArgumentParser, Words], None]

_FUNCTIONS = {
    "new": "commands.new.add_arguments",
    "office": "changes.office.add_arguments",
    "list": "commands.list_show.add_list",
    "show": "commands.list_show.add_show",
    "due": "commands.due.add_arguments",
    "reminders": "changes.reminders.add_arguments",
    "add": "changes.add.add_arguments",
    "renew": "changes.renew.add_renew",
    "extend": "changes.renew.add_extend",
    "amend": "changes.renew.add_amend",
    "terminate": "changes.status.add_terminate",
    "decline": "changes.status.add_decline",
    "suspend": "changes.status.add_suspend",
    "resume": "changes.status.add_resume",
    "assert": "changes.status.add_assert",
    "edit": "changes.edit.add_arguments",
    "import": "imports.table.add_arguments",
    "import-text": "imports.text.add_arguments",
    "procedure": "commands.procedure.add_arguments",
    "attach": "changes.documents.attach.add_arguments",
    "attach-folder": "changes.documents.attach_folder.add_arguments",
    "delete": "changes.delete.add_delete",
    "undelete": "changes.delete.add_undelete",
    "undo": "changes.undo.add_undo",
    "redo": "changes.undo.add_redo",
    "print": "commands.print_.add_arguments",
    "report": "commands.report.add_arguments",
    "export": "exports.calendar.add_arguments",
    "export-data": "exports.data.add_arguments",
    "letter": "exports.letter.add_arguments",
    "publish": "exports.publish.add_arguments",
    "open-data": "exports.open_data.add_open_data",
    "half-year": "exports.open_data.add_half_year",
    "hand-over": "exports.hand_over.add_hand_over",
    "preserve": "exports.hand_over.add_preserve",
    "backup": "commands.backup.add_backup",
    "restore": "commands.backup.add_restore",
    "attest": "commands.attest.add_arguments",
    "check": "commands.backup.add_check",
    "support": "commands.support.add_arguments",
    "self-test": "commands.self_test.add_arguments",
    "licences": "commands.licences.add_arguments",
}
COMMANDS = tuple(_FUNCTIONS)


def arguments_of(command: str) -> AddArguments:
    """The function that adds the arguments of a command to its parser; KeyError for an unknown command."""
    module, _, function = _FUNCTIONS[command].rpartition(".")
    return cast("AddArguments", getattr(import_module(f"accordi_desktop.cli.{module}"), function))
