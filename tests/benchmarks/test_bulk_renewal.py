# SPDX-License-Identifier: EUPL-1.2
"""Two hundred and fifty agreements renewed at once in the dialog: previewed, saved after a backup, undone."""

import shutil
from time import perf_counter

from pytestqt.qtbot import QtBot

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.enums import PeriodKind
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.settings import Settings
from accordi_desktop.ui.context.context import AppContext
from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.context.tasks import Tasks
from accordi_desktop.ui.renewal.actions import open_prolong
from accordi_desktop.ui.renewal.bulk_dialog import BulkProlongDialog
from accordi_desktop.wording import Words
from tests.ui.harness.lifetimes import gone

COUNT = 250


def test_bulk_renewal(benchmark, qtbot, tell, register_of, tmp_path):
    path = tmp_path / "registro.accordi"
    shutil.copy(register_of(5_000), path)
    register = open_register(path)
    context = AppContext(Words("it"), Settings(tmp_path / "settings.toml"), Prompts(), Tasks())
    context.use(register)
    previewed, saved, undone = benchmark.pedantic(renew_and_undo, (qtbot, context, register))
    tell(
        f"{COUNT} renewed at once: preview {previewed:.0f} ms, "
        f"backed up and saved in {saved:.0f} ms, undone in {undone:.0f} ms"
    )
    context.use(None)
    context.tasks.shutdown()
    register.close()


def renew_and_undo(qtbot: QtBot, context: AppContext, register: Register) -> tuple[float, float, float]:
    """Milliseconds until the preview is there, until all is saved, and until all is as before."""
    ids = tuple(register.agreements.ids(AgreementQuery())[:COUNT])
    before = register.agreements.rows(ids)
    started = perf_counter()
    dialog = open_prolong(context, ids, PeriodKind.RENEWAL)
    assert isinstance(dialog, BulkProlongDialog)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.ready)
    previewed = perf_counter()
    commands = dialog.plan.commands()
    with gone(qtbot, dialog):
        dialog.save()
    saved = perf_counter()
    after = {row.id: row for row in register.agreements.rows(ids)}
    assert all(after[one.agreement_id].renewals > 0 for one in commands)
    undone_from = perf_counter()
    register.undo()
    undone = perf_counter()
    assert register.agreements.rows(ids) == before
    return 1000 * (previewed - started), 1000 * (saved - previewed), 1000 * (undone - undone_from)
