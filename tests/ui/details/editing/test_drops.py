# SPDX-License-Identifier: EUPL-1.2
"""Files dropped on the details are taken as copies; links are refused, programs asked about."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog

from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.errors import DocumentError
from accordi_desktop.storage.documents import DocumentStore
from tests.exchange.messages.message_files import DAY, SENDER, SUBJECT, write_eml
from tests.ui.details.conftest import riga

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
HERE = QPoint(50, 50)


@pytest.fixture
def shown(view):
    """The agreement with Riga; its id."""
    return riga(view)


@pytest.fixture
def told(context):
    """What the message bar was told."""
    found: list[str] = []
    context.failed.connect(found.append)
    return found


def files(folder: Path, *names: str) -> QMimeData:
    data = QMimeData()
    for name in names:
        (folder / name).write_text("a")
    data.setUrls([QUrl.fromLocalFile(str(folder / name)) for name in names])
    return data


def drag(view, data: QMimeData, actions: Qt.DropAction = COPY, modifiers=NONE) -> QDragEnterEvent:
    event = QDragEnterEvent(HERE, actions, data, LEFT, modifiers)
    QGuiApplication.sendEvent(view.read_pane.viewport(), event)
    return event


def drop(view, data: QMimeData, actions: Qt.DropAction = COPY, modifiers=NONE) -> QDropEvent:
    drag(view, data, actions, modifiers)  # only what was entered can be dropped on
    event = QDropEvent(QPointF(HERE), actions, data, LEFT, modifiers)
    QGuiApplication.sendEvent(view.read_pane.viewport(), event)
    return event


def test_what_is_offered_to_be_moved_is_copied(view, shown, tmp_path: Path) -> None:
    """A file manager deletes what it was told to have been moved."""
    data = files(tmp_path, "a.txt")
    assert drag(view, data, COPY | MOVE, SHIFT).dropAction() == COPY
    event = drop(view, data, COPY | MOVE, SHIFT)
    assert event.isAccepted()
    assert event.dropAction() == COPY


def test_what_can_only_be_moved_is_not_taken(view, shown, tmp_path: Path) -> None:
    data = files(tmp_path, "a.txt")
    assert not drag(view, data, MOVE).isAccepted()
    assert not drop(view, data, MOVE).isAccepted()
    assert view.attached.documents.dialog is None


def test_a_zone_over_the_pane_says_what_a_drop_does(view, shown, tmp_path: Path) -> None:
    zone = view.attached.drops.zone
    assert not zone.isVisible()
    drag(view, files(tmp_path, "a.txt"))
    assert zone.isVisible()
    assert zone.geometry() == view.read_pane.viewport().rect()
    assert "A-001" in zone.text.text()
    QGuiApplication.sendEvent(view.read_pane.viewport(), QDragLeaveEvent())
    assert not zone.isVisible()
    drag(view, files(tmp_path, "a.txt"))
    view.resize(view.width(), view.height() + 60)
    assert zone.geometry() == view.read_pane.viewport().rect()
    drop(view, files(tmp_path, "a.txt"))
    assert not zone.isVisible()


def test_the_drop_goes_through_the_zone(view, shown, tmp_path: Path) -> None:
    """It lies over the pane and must not catch what is meant for it."""
    drag(view, files(tmp_path, "a.txt"))
    zone = view.attached.drops.zone
    assert zone.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert not zone.acceptDrops()


@pytest.mark.parametrize("name", ["Porto.lnk", "sito.URL", "atto.desktop"])
def test_a_link_is_not_attached_and_why_is_said(view, shown, told, tmp_path: Path, name: str) -> None:
    drop(view, files(tmp_path, "a.txt", name))
    assert view.attached.documents.dialog is None
    assert len(told) == 1
    assert name in told[0]


def test_the_store_keeps_no_link(tmp_path: Path) -> None:
    """Whichever way it comes: the command line asks nobody."""
    (tmp_path / "Porto.lnk").write_bytes(b"L")
    with pytest.raises(DocumentError) as caught:
        DocumentStore(tmp_path / "registro.accordi").store(tmp_path / "Porto.lnk", lambda _done, _total: None)
    assert caught.value.code == "link_to_elsewhere"


@pytest.mark.parametrize("name", ["setup.exe", "atto.PDF.js", "bilancio.xlsm"])
def test_a_program_is_asked_about(view, shown, context, tmp_path: Path, name: str) -> None:
    data = files(tmp_path, "a.txt", name)
    drop(view, data)
    assert not view.findChildren(QDialog)
    assert name in context.prompts.text
    assert "a.txt" not in context.prompts.text
    context.prompts.answer("Attach")
    dialog = view.attached.documents.dialog
    assert len(dialog.forms) == 2


@pytest.mark.parametrize("name", ["elenco.xlsx", "posta.eml", "atto.pdf.p7m", "foto.jpg", "senza"])
def test_what_offices_attach_is_not_asked_about(view, shown, qtbot, tmp_path: Path, name: str) -> None:
    drop(view, files(tmp_path, name))
    qtbot.waitUntil(lambda: view.attached.documents.dialog is not None)


def test_an_email_is_attached_with_what_it_says_of_itself(view, shown, qtbot, tmp_path: Path) -> None:
    data = QMimeData()
    other = tmp_path / "foto.txt"
    other.write_text("a")
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in (write_eml(tmp_path / "a.eml"), other)])
    assert drop(view, data).isAccepted()
    qtbot.waitUntil(lambda: view.attached.documents.dialog is not None)
    dialog = view.attached.documents.dialog
    email, plain = dialog.forms
    assert email.fields["file_name"].value() == f"{SUBJECT}.eml"
    assert email.fields["kind"].value() is DocumentKind.LETTER
    assert email.fields["dated"].value() == DAY
    assert email.fields["note"].value() == f"Da: {SENDER}"
    assert plain.fields["file_name"].value() == "foto.txt"
    assert not dialog.fault.isVisible()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: view.attached.documents.dialog is None)
    kept = view._context.register.agreements.sheet(shown).documents
    assert [one.content.file_name for one in kept] == [f"{SUBJECT}.eml", "foto.txt"]
    assert kept[0].content.dated == DAY


def test_an_email_that_cannot_be_read_can_be_attached_all_the_same(
    view, shown, qtbot, tmp_path: Path
) -> None:
    assert drop(view, files(tmp_path, "rotta.msg")).isAccepted()
    qtbot.waitUntil(lambda: view.attached.documents.dialog is not None)
    dialog = view.attached.documents.dialog
    assert "Da «rotta.msg» non si leggono mittente, data e oggetto." in dialog.fault.text()
    assert dialog.forms[0].fields["file_name"].value() == "rotta.msg"
    assert dialog.accept_button.isEnabled()
