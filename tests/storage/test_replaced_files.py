# SPDX-License-Identifier: EUPL-1.2
"""A register that another program replaces while it is open is never written to, and that is told."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.register import Register
from accordi_desktop.register.sample import sample_data
from tests.builders import EVERYTHING, TODAY

posix = pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody rename over a file that is open")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of(tmp_path / "dati")


@pytest.fixture
def path(tmp_path: Path, paths: Paths) -> Path:
    path = tmp_path / "registro.accordi"
    create_register(path, clock=lambda: TODAY, founding=sample_data(), paths=paths, author="prova").close()
    return path


@pytest.fixture
def other(tmp_path: Path, path: Path, paths: Paths) -> Path:
    """The register as it came from another computer: the same beginning, another change since."""
    other = tmp_path / "altrove.accordi"
    shutil.copyfile(path, other)
    register = open_register(other, clock=lambda: TODAY, paths=paths)
    register.perform(DeleteAgreements((2,)))
    register.close()
    return other


@pytest.fixture
def register(path: Path, other: Path, paths: Paths) -> Iterator[Register]:
    register = open_register(path, clock=lambda: TODAY, paths=paths)
    yield register
    register.close()


def rename_over(path: Path, other: Path) -> None:
    other.replace(path)


def overwrite(path: Path, other: Path) -> None:
    path.write_bytes(other.read_bytes())


def empty(path: Path, _other: Path) -> None:
    os.truncate(path, 0)


def delete(path: Path, _other: Path) -> None:
    path.unlink()


def move_away(path: Path, _other: Path) -> None:
    path.rename(path.with_name("via.accordi"))


WAYS = [
    pytest.param(rename_over, marks=posix),
    overwrite,
    empty,
    pytest.param(delete, marks=posix),
    pytest.param(move_away, marks=posix),
]


@pytest.mark.parametrize("replace", WAYS)
def test_nothing_is_written_into_what_took_its_place(
    register: Register, path: Path, other: Path, paths: Paths, replace: Callable[[Path, Path], None]
) -> None:
    register.perform(DeleteAgreements((1,)))
    replace(path, other)
    there = path.read_bytes() if path.exists() else None
    backups = backup_service_of(path, paths).folder.backups()
    for change in (lambda: register.perform(DeleteAgreements((3,))), register.undo):
        with pytest.raises(RegisterFileError) as caught:
            change()
        assert caught.value.code == "register_replaced"
    register.close()
    assert (path.read_bytes() if path.exists() else None) == there
    assert backup_service_of(path, paths).folder.backups() == backups, "it is no state of this register"


@pytest.mark.parametrize("replace", [pytest.param(rename_over, marks=posix), overwrite])
def test_a_file_replaced_before_the_first_change_is_noticed_if_its_history_is_another(
    path: Path, other: Path, paths: Paths, replace: Callable[[Path, Path], None]
) -> None:
    longer = open_register(path, clock=lambda: TODAY, paths=paths)
    longer.perform(DeleteAgreements((4,)))
    longer.close()
    register = open_register(path, clock=lambda: TODAY, paths=paths)
    replace(path, other)
    with pytest.raises(RegisterFileError) as caught:
        register.perform(DeleteAgreements((3,)))
    assert caught.value.code == "register_replaced"
    register.close()
    again = open_register(path, clock=lambda: TODAY, paths=paths)
    assert again.agreements.counts(EVERYTHING).total == 4
    again.close()


def test_a_file_cut_short_is_told_as_damaged_and_not_backed_up(
    register: Register, path: Path, paths: Paths
) -> None:
    backups = backup_service_of(path, paths).folder.backups()
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(RegisterFileError) as caught:
        register.perform(DeleteAgreements((3,)))
    assert caught.value.code in {"file_damaged", "register_replaced"}
    register.close()
    assert backup_service_of(path, paths).folder.backups() == backups


def test_two_programs_that_take_turns_see_each_other_s_revisions(register: Register, path: Path) -> None:
    twin = open_register(path, clock=lambda: TODAY)
    for one, agreement in ((register, 1), (twin, 3), (register, 4)):
        one.perform(DeleteAgreements((agreement,)))
    twin.close()
    assert register.agreements.counts(EVERYTHING).total == 2
