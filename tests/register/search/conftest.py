# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator

import pytest

from accordi_desktop.bootstrap import open_register, open_sample
from accordi_desktop.register.initial_data import InitialData, initialize, standard_data
from accordi_desktop.register.register import Register
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.create import create
from tests.benchmarks.generator import generate
from tests.builders import TODAY
from tests.register.search.office import OFFICE

_GENERATED = 400


@pytest.fixture(scope="session")
def registers(tmp_path_factory) -> Iterator[dict[str, Register]]:
    """The sample, an office's agreements, and a generated register."""
    folder = tmp_path_factory.mktemp("search")
    create(folder / "office.accordi")
    storage = sqlite_storage(folder / "office.accordi")
    standard = standard_data()
    initialize(storage, InitialData(standard.kinds, standard.sectors, standard.office, (), OFFICE), "prova")
    opened = {
        "sample": open_sample(folder, clock=lambda: TODAY, author="prova"),
        "office": Register(storage, lambda: TODAY, "prova", "it"),
        "generated": open_register(generate(folder / "generated.accordi", _GENERATED)),
    }
    yield opened
    for register in opened.values():
        register.close()
