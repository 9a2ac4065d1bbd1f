# SPDX-License-Identifier: EUPL-1.2
"""A computer whose clock jumps a year back or ten forward keeps backups and history in their order."""

from datetime import UTC, datetime
from pathlib import Path

import time_machine

from accordi_desktop.bootstrap import backup_service_of, create_register, open_register
from accordi_desktop.model.progress import no_progress
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.sample import sample_data

YEARS = (2026, 2025, 2036, 2026)


def test_backups_and_history_stand_in_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    path, paths = tmp_path / "registro.accordi", Paths.of(tmp_path / "dati")
    create_register(path, founding=sample_data()).close()
    for agreement, year in enumerate(YEARS, start=1):
        with time_machine.travel(datetime(year, 11, 22, 9, tzinfo=UTC), tick=False):
            register = open_register(path, paths=paths)
            revision = register.perform(DeleteAgreements((agreement,))).revision_id
            assert revision == agreement + 1
            register.close()
    backups = backup_service_of(path, paths).folder.backups()
    assert [one.manifest.contents.last_revision for one in backups] == [5, 4, 3, 2]
    assert [one.manifest.made.year for one in backups] == list(reversed(YEARS))
    register = open_register(path, paths=paths)
    assert register.check(no_progress) == ()
    assert register.undo().agreement_ids == {4}, "what was done last, whatever the clock said"
    register.close()
