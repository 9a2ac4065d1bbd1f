# SPDX-License-Identifier: EUPL-1.2
"""The command line, for scheduled jobs and machines without a display."""

import gc
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from accordi_desktop.cli.early_options import EarlyOptions, early_options
from accordi_desktop.cli.parser import parse
from accordi_desktop.logs import describe, start_logging
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.settings import Settings

_INTERRUPTED = 130
_OTHERS = 0o077
# Loading makes objects by the hundred thousand that stay: looking among them for garbage, as often as Python
# does by itself, is a fifteenth of the start.
_OBJECTS_BEFORE_COLLECTING = 50_000
_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns 0 when done, 1 after an error on stderr, 2 for a call that is not understood."""
    with _private_files():
        return _main(argv)


def _main(argv: Sequence[str] | None) -> int:
    call = sys.argv[1:] if argv is None else list(argv)
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING, *gc.get_threshold()[1:])
    _speak_utf8()
    said = early_options(call)
    start_logging(said.paths.log)
    unread = Settings(said.paths.settings).set_aside
    try:
        code = _run(call, said, unread)
        _flush()
    except BrokenPipeError:
        # Whoever read the output has enough.
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        _log.error("the system refused: %s", describe(error))
        return _fail(said.words.text("error.io_error", detail=error.strerror or type(error).__name__))
    return code


def open_window() -> int:
    """The program without a console: its window."""
    return main()


@contextmanager
def _private_files() -> Iterator[None]:
    """Let new files be read by their owner alone: registers, copies, documents, exports, logs, sockets."""
    before = os.umask(_OTHERS)
    try:
        yield
    finally:
        os.umask(before)


def _run(call: Sequence[str], said: EarlyOptions, unread: Path | None) -> int:
    words = said.words
    try:
        arguments = parse(call, said)
        arguments.unread_settings = unread
        if unread is not None and said.command is not None:
            _tell(words.text("error.unread_settings", path=unread))
        return int(arguments.run(arguments, words))
    except SystemExit as stop:  # argparse has said what there was to say
        return stop.code if isinstance(stop.code, int) else 0
    except AccordiError as error:
        return _fail(words.error(error))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError:
        raise
    except Exception as error:
        _log.critical("unexpected: %s", describe(error))
        return _fail(words.text("error.internal", path=said.paths.log))


def _tell(sentence: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"accordi: {sentence}\n")


def _fail(sentence: str) -> int:
    if sys.stderr is not None:
        _tell(sentence)
    elif sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        # Without a console there is nowhere else to say why no window came.
        ctypes.windll.user32.MessageBoxW(None, sentence, "Accordi", 0x10)
    return 1


def _streams() -> list[TextIO]:
    # A windowed program on Windows has no streams at all.
    return [stream for stream in (sys.stdout, sys.stderr) if stream is not None]


def _speak_utf8() -> None:
    for stream in _streams():
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _flush() -> None:
    for stream in _streams():
        stream.flush()


def _drop_output() -> None:
    """Discard output that cannot be written, so that it raises nothing at exit."""
    if sys.stdout is None:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
