# SPDX-License-Identifier: EUPL-1.2
"""The command line: the same door as the window's, for scheduled jobs and machines without a display."""

import logging
import os
import sys
from collections.abc import Sequence

from accordi_desktop.cli.parser import parse
from accordi_desktop.cli.register_choice import UsageError
from accordi_desktop.logs import describe, start_logging
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.paths import Paths
from accordi_desktop.wording import Words

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; 0 when done, 1 with one sentence on stderr when not, 2 for a wrong call."""
    _speak_utf8()
    arguments = parse(sys.argv[1:] if argv is None else argv)
    words = Words(arguments.lang)
    start_logging(Paths.of(arguments.data_dir).log)
    try:
        return int(arguments.run(arguments, words))
    except UsageError as error:
        _tell(str(error))
        return 2
    except AccordiError as error:
        _tell(words.error(error))
        return 1
    except BrokenPipeError:
        # Whoever read the output has enough: what is left in the buffer must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        _log.critical("unexpected: %s", describe(error))
        _tell(words.say("error.internal"))
        return 1


def open_window() -> int:
    """The program without a console: its window."""
    return main(sys.argv[1:])


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        # A windowed program on Windows has no streams at all.
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell(sentence: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"accordi: {sentence}\n")
