# SPDX-License-Identifier: EUPL-1.2
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.cli import main
from accordi_desktop.register.sample import sample_founding


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> list[dict[str, Any]]:
        """Its output as data."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found

    @property
    def refs(self) -> list[str]:
        """The agreements of its output."""
        return [one["ref"] for one in self.json]


Accordi = Callable[..., Outcome]


@pytest.fixture
def accordi(capfd: pytest.CaptureFixture[str]) -> Iterator[Accordi]:
    """The command, called as from a terminal."""

    def call(*words: object) -> Outcome:
        code = main([str(word) for word in words])
        said = capfd.readouterr()
        return Outcome(code, said.out, said.err)

    yield call
    for handler in [one for one in logging.getLogger().handlers if isinstance(one, RotatingFileHandler)]:
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def register_file(tmp_path: Path) -> Path:
    """A register of the agreements of the sample, closed."""
    path = tmp_path / "registro.accordi"
    create_register(path, founding=sample_founding(), author="prova").close()
    return path
