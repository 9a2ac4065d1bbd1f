# SPDX-License-Identifier: EUPL-1.2
"""Trouble that is told to the user, as a code and values; the catalogues put it into words.

A bug raises an ordinary exception and is reported; only what a user can act on is an `AccordiError`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a draft: the field (`titles[0].text`), a code, and values for its wording."""

    path: str
    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)


class AccordiError(Exception):
    """Something the user can act on: `code` names the sentence, `values` fill it."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code, values)
        self.code = code
        self.values: Mapping[str, str | int] = values


class InvalidDraftError(AccordiError):
    """A draft that cannot be saved, with all that is wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("invalid_draft", count=len(problems))
        self.problems = problems


class StaleVersionError(AccordiError):
    """The agreement was changed by somebody after the draft was made."""


class UnknownReferenceError(AccordiError):
    """No agreement has that reference or id."""


class SameRenewalError(AccordiError):
    """The identical renewal stands in the register already."""


class UndoRefusedError(AccordiError):
    """The rows were changed since, so undoing would overwrite somebody's work."""


class RegisterFileError(AccordiError):
    """The file cannot be used: no register, a newer one, read-only, vanished, full disk."""


class DocumentError(AccordiError):
    """A document cannot be kept, read or shown: vanished, altered, locked by a password, no PDF at all."""


class BackupError(AccordiError):
    """A backup cannot be made, is not what it was, or cannot be put back."""
