# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from pathlib import Path

import pytest

from accordi_desktop.register.register import Register
from tests.builders import TODAY, empty_register
from tests.sample import open_sample


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register."""
    opened = empty_register(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Register]:
    """A private copy of the sample register."""
    opened = open_sample(tmp_path, clock=lambda: TODAY, author="prova")
    yield opened
    opened.close()
