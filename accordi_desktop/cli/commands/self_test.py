# SPDX-License-Identifier: EUPL-1.2
"""The command self-test: everything the program does, once, in a folder with a difficult name."""

import argparse
import logging
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from accordi_desktop.cli.self_test_steps import SelfTestSteps, SkippedError
from accordi_desktop.logs import describe
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.wording import Words

_log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser, _words: Words) -> None:
    """No options of its own."""
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, words: Words) -> int:
    """Print a line a step; the first failure ends the test with 1."""
    del arguments
    with tempfile.TemporaryDirectory(prefix="accordi ", ignore_cleanup_errors=True) as folder:
        self_test_steps = SelfTestSteps(Path(folder) / "prova à 成都")
        with closing(self_test_steps):
            return 0 if all(_passed(name, step, words) for name, step in self_test_steps.steps()) else 1


def _passed(name: str, step: Callable[[], str], words: Words) -> bool:
    """Run a step and print the outcome; returns whether it passed."""
    outcome = "passed"
    try:
        detail = step()
    except SkippedError as error:
        outcome, detail = "skipped", str(error)
    except Exception as error:
        _log.error("self-test, step %s: %s", name, describe(error))
        outcome, detail = "failed", words.error(error) if isinstance(error, AccordiError) else repr(error)
    said = words.text(f"cli.step.{name}") + (f": {detail}" if detail else "")
    print(words.text(f"cli.self_test_{outcome}", step=said))
    return outcome != "failed"
