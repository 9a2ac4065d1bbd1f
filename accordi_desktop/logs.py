# SPDX-License-Identifier: EUPL-1.2
"""The program's log: rotating files in the user's data folder, with no text of any record in them."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler
    from types import TracebackType

_BYTES = 500_000
_FILES = 5
_log = logging.getLogger(__name__)


class _Handler(logging.Handler):
    """Write rotating log files; the handler behind it is loaded with the first line.

    A line that cannot be written, for instance while another window holds the file, is lost.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: RotatingFileHandler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; one that cannot be written is lost."""
        try:
            self._opened().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Lose the line."""

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _opened(self) -> RotatingFileHandler:
        if self._file is None:
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415

            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = RotatingFileHandler(
                self._path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
            )
            file.setFormatter(self.formatter)
            file.handleError = self.handleError  # type: ignore[method-assign]
            self._file = file
        return self._file


def start_logging(path: Path) -> None:
    """Write the log to that file from now on; without a file that can be written there is no log."""
    handler = _Handler(path)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    for old in [one for one in root.handlers if isinstance(one, _Handler)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # It tells every step of a migration, at each new register.
    logging.getLogger("alembic").setLevel(logging.WARNING)


def log_uncaught() -> None:
    """Log every error that is not caught, those of Qt's slots included."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.critical("uncaught: %s", describe(error))
        sys.__excepthook__(kind, error, trace)

    sys.excepthook = tell


def describe(error: BaseException) -> str:
    """The type and the place of an unexpected error, without its message, which could quote a record."""
    frames = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return f"{type(error).__name__} at " + " < ".join(reversed(frames))
