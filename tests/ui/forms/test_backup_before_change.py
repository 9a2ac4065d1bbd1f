# SPDX-License-Identifier: EUPL-1.2
"""Before many agreements change a backup is made; without it nothing changes by itself."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from accordi_desktop.bootstrap import backup_service_of, create_register
from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import BackupReason
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.ui.forms.backup_before_change import BackupFirst, perform_with_backup
from accordi_desktop.ui.status.terminate import open_terminate
from tests.builders import TODAY, add
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The folders of one user."""
    return Paths.of(tmp_path / "dati")


@pytest.fixture
def context(bare_context, tmp_path, paths):
    """A context with a register of twenty-five agreements."""
    register = create_register(tmp_path / "registro.accordi", clock=lambda: TODAY, paths=paths)
    for _ in range(25):
        add(register)
    bare_context.use(register)
    return bare_context


def ids(context) -> tuple[int, ...]:
    return tuple(context.register.agreements.ids(AgreementQuery(with_past=True)))


def reasons(context, paths) -> list[BackupReason]:
    return [one.manifest.reason for one in backup_service_of(context.register.path, paths).folder.backups()]


def asked(window: QWidget) -> BackupFirst:
    found: BackupFirst = window.findChildren(BackupFirst)[0]
    return found


def spoil(paths: Paths) -> None:
    """Let no backup be made any more."""
    paths.data.mkdir(exist_ok=True)
    paths.backups.write_bytes(b"a file where the folder should be")


def test_the_change_follows_the_backup(qtbot, context, window, paths):
    all_of_them = ids(context)
    perform_with_backup(context, DeleteAgreements(all_of_them), window)
    dialog = asked(window)
    assert len(ids(context)) == 25
    assert audit(dialog) == []
    with gone(qtbot, dialog):
        pass
    assert ids(context) == ()
    (backup,) = backup_service_of(context.register.path, paths).folder.backups()
    assert backup.manifest.reason is BackupReason.BEFORE_BULK
    assert backup.manifest.contents.agreements == 25


def test_few_are_changed_at_once(context, window, paths):
    perform_with_backup(context, DeleteAgreements(ids(context)[:20]), window)
    assert len(ids(context)) == 5
    assert reasons(context, paths) == []


def test_without_a_backup_nothing_changes_until_the_user_says_so(qtbot, context, window, paths):
    spoil(paths)
    perform_with_backup(context, DeleteAgreements(ids(context)), window)
    dialog = asked(window)
    qtbot.waitUntil(dialog.without_button.isVisible)
    assert "dati" in dialog.text.text()
    assert "Nothing was changed" in dialog.text.text()
    assert dialog.text.height() >= dialog.text.heightForWidth(dialog.text.width())
    assert audit(dialog) == []
    assert len(ids(context)) == 25
    with gone(qtbot, dialog):
        dialog.without_button.click()
    assert ids(context) == ()


def test_it_is_tried_again_and_the_change_follows(qtbot, context, window, paths):
    spoil(paths)
    perform_with_backup(context, DeleteAgreements(ids(context)), window)
    dialog = asked(window)
    qtbot.waitUntil(dialog.again_button.isVisible)
    paths.backups.unlink()
    with gone(qtbot, dialog):
        dialog.again_button.click()
    assert ids(context) == ()
    assert reasons(context, paths) == [BackupReason.BEFORE_BULK]


def test_a_form_stays_with_what_was_typed_when_it_is_cancelled(qtbot, context, window, paths):
    form = open_terminate(context, ids(context), window)
    form.on.setValue(PartialDate.of(TODAY))
    form.reason.edit.setPlainText("fusione")
    form.save()
    dialog = asked(form)
    with gone(qtbot, dialog):
        dialog.cancel_button.click()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert form.isVisible()
    assert form.reason.value() == "fusione"
    assert context.register.history.undo_step.kind == "create"
    form.save()
    with gone(qtbot, form):
        pass
    assert context.register.history.undo_step.kind == "terminate"


def test_closing_the_window_meanwhile_changes_nothing(qtbot, context, paths):
    window = QWidget()
    window.show()
    perform_with_backup(context, DeleteAgreements(ids(context)), window)
    context.tasks.shutdown()
    window.close()
    with gone(qtbot, asked(window)):
        window.deleteLater()
    assert len(ids(context)) == 25
    assert context.register.history.undo_step.kind == "create"


def test_another_register_is_not_changed_in_its_place(qtbot, context, window, tmp_path, paths):
    register = context.register
    perform_with_backup(context, DeleteAgreements(ids(context)), window)
    other = create_register(tmp_path / "altro.accordi", clock=lambda: TODAY, paths=paths)
    add(other)
    context.use(other)
    with gone(qtbot, asked(window)):
        pass
    assert len(ids(context)) == 1
    assert register.history.undo_step.kind == "create"
    register.close()
