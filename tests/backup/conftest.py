# SPDX-License-Identifier: EUPL-1.2
"""A register with some work in it, and its keeper with a clock that stands where it is put."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from accordi_desktop.backup.backups import BackupService
from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from tests.builders import TODAY


@dataclass
class Office:
    """The places of an office: its register, where backups go, a second folder, a clock."""

    folder: Path
    second: Path | None = None
    now: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 9, 0, tzinfo=UTC))

    @property
    def path(self) -> Path:
        """The register's file."""
        return self.folder / "Accordi à 成都" / "registro.accordi"

    @property
    def backup_service(self) -> BackupService:
        """The keeper of the register, as it is made each time."""
        return BackupService(self.path, self.folder / "copie", lambda: self.second, lambda: self.now)

    def wait(self, **span: int) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """An office whose register is closed and was never backed up."""
    office = Office(tmp_path)
    office.path.parent.mkdir()
    create_register(office.path, clock=lambda: TODAY, founding=sample_data(), author="prova").close()
    return office


@pytest.fixture
def register(office: Office) -> Iterator[Register]:
    """The register, open."""
    register = open_register(office.path, clock=lambda: TODAY, author="prova")
    yield register
    register.close()
