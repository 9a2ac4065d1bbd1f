# SPDX-License-Identifier: EUPL-1.2
"""The handler of each kind of command, registered by a decorator."""

from collections.abc import Callable
from typing import Any, TypeVar

from accordi_desktop.register.commands.command import Command
from accordi_desktop.storage.storage import RevisionWriter

C = TypeVar("C", bound=Command)

Handler = Callable[[C, RevisionWriter], None]

_HANDLERS: dict[type[Command], Handler[Any]] = {}


def handles(kind: type[C]) -> Callable[[Handler[C]], Handler[C]]:
    """Register the decorated function as the handler of a kind of command; TypeError for a second one."""

    def register(handler: Handler[C]) -> Handler[C]:
        if kind in _HANDLERS:
            raise TypeError(f"{kind.__name__} has a handler already")
        _HANDLERS[kind] = handler
        return handler

    return register


def handler_of(command: C) -> Handler[C]:
    """The handler of a command; KeyError if there is none."""
    return _HANDLERS[type(command)]
