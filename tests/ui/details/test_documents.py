# SPDX-License-Identifier: EUPL-1.2
"""Documents in the details: attached, dropped, pasted, shown, copied, removed; and hostile ones refused."""

import gc
import stat
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest

from accordi_desktop.bootstrap import open_register, open_sample
from accordi_desktop.model.enums import DocumentKind
from accordi_desktop.model.text.file_name import safe_name
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft, likely_kind
from tests.pdf_files import pdf, write_pdf
from tests.ui.details.conftest import riga
from tests.ui.harness.audit import audit
from tests.ui.harness.lifetimes import gone
from tests.write_protection import open_folder, write_protected


@pytest.fixture
def shown(view):
    """The agreement with Riga; its id."""
    return riga(view)


@pytest.fixture
def agreement_actions(view):
    return view.attached.documents


def attach(view, agreement_id: int, content: bytes, name: str) -> None:
    register = view._context.register
    kept = register.documents.store_bytes(content, name)
    register.perform(AttachDocuments(agreement_id, (AttachedFile(DocumentDraft(name), kept),)))


def documents(view, agreement_id: int):
    return view._context.register.agreements.sheet(agreement_id).documents


def section(view):
    return view.read_pane.sections["documents"]


def saved(view, agreement_id: int, qtbot, count: int = 1):
    """Accept the dialog that is open, and wait for the documents."""
    view.attached.documents.dialog.save()
    qtbot.waitUntil(lambda: len(documents(view, agreement_id)) == count)
    return documents(view, agreement_id)


def kept_files(view) -> list[Path]:
    return [path for path in view._context.register.documents.folder.rglob("*") if path.is_file()]


def data_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_are_attached_with_what_the_form_says(view, shown, agreement_actions, qtbot, tmp_path):
    act = write_pdf(tmp_path / "Memorandum firmato.pdf", "Riga")
    letter = tmp_path / "lettera.txt"
    letter.write_text("Gentile")
    agreement_actions.attach(shown, [act, letter])
    form = agreement_actions.dialog.forms[0]
    form.fields["note"].edit.setPlainText("originale")
    form.fields["dated"].edit.setText("2/2/2018")
    form.fields["dated"]._read("2/2/2018")
    found = saved(view, shown, qtbot, 2)
    assert [(one.content.file_name, one.content.kind) for one in found] == [
        ("Memorandum firmato.pdf", DocumentKind.SIGNED_TEXT),
        ("lettera.txt", DocumentKind.LETTER),
    ]
    assert (found[0].content.note, found[0].content.dated.edtf) == ("originale", "2018-02-02")
    assert section(view).header.text() == "Documenti (2)"
    assert [row.name_button.accessibleName() for row in section(view).rows] == [
        "Memorandum firmato.pdf",
        "lettera.txt",
    ]


def test_a_vanished_file_keeps_the_form_and_attaches_nothing(view, shown, agreement_actions, qtbot, tmp_path):
    fine, gone = tmp_path / "a.txt", tmp_path / "b.txt"
    fine.write_text("a")
    agreement_actions.attach(shown, [fine, gone])
    dialog = agreement_actions.dialog
    dialog.save()
    qtbot.waitUntil(lambda: dialog.fault.text() != "")
    assert "«b.txt»" in dialog.fault.text()
    assert dialog.isVisible()
    assert documents(view, shown) == ()
    assert kept_files(view) == []
    gone.write_text("b")
    assert len(saved(view, shown, qtbot, 2)) == 2


def test_a_bad_name_is_told_at_its_field(view, shown, agreement_actions, qtbot, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    agreement_actions.attach(shown, [tmp_path / "a.txt"])
    name = agreement_actions.dialog.forms[0].fields["file_name"]
    name.edit.setText("a/b.txt")
    agreement_actions.dialog.save()
    qtbot.waitUntil(lambda: name.problem() != "")
    assert documents(view, shown) == ()
    assert kept_files(view) == []


def test_given_up_while_copying_nothing_is_attached(view, shown, agreement_actions, qtbot, tmp_path):
    with (tmp_path / "grande.pdf").open("wb") as out:
        out.truncate(200_000_000)
    agreement_actions.attach(shown, [tmp_path / "grande.pdf"])
    dialog = agreement_actions.dialog
    dialog.save()
    dialog.reject()
    qtbot.waitUntil(lambda: not view._context.tasks.busy)
    assert kept_files(view) == []
    assert documents(view, shown) == ()


def test_files_are_dropped_on_the_pane(view, shown, agreement_actions, qtbot, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    data = data_of(tmp_path / "a.txt")
    here, copy, none = QPoint(50, 50), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    viewport = view.read_pane.viewport()
    enter = QDragEnterEvent(here, copy, data, Qt.MouseButton.LeftButton, none)
    QGuiApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    assert view.attached.drops.zone.isVisible()
    drop = QDropEvent(QPointF(here), copy, data, Qt.MouseButton.LeftButton, none)
    QGuiApplication.sendEvent(viewport, drop)
    assert drop.isAccepted()
    assert saved(view, shown, qtbot)[0].content.file_name == "a.txt"


def test_a_text_is_no_document(view, shown):
    data = QMimeData()
    data.setText("solo testo")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(view.read_pane.viewport(), event)
    assert not event.isAccepted()


def test_an_image_is_pasted_by_the_keyboard(view, shown, agreement_actions, qtbot):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    view.read_pane.focus_section("documents")
    QTest.keyClick(section(view).header, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    found = saved(view, shown, qtbot)[0]
    assert found.content.file_name == "Pasted image.png"
    kept = QImage.fromData(view._context.register.documents.open(found.file.digest).read_bytes())
    assert (kept.width(), kept.height()) == (40, 30)


def test_nothing_to_paste_is_said(view, shown, agreement_actions, told):
    QGuiApplication.clipboard().setText("solo testo")
    section(view).paste_button.click()
    assert len(told) == 1


def test_a_pdf_is_shown_in_the_pane_and_left_again(view, shown, qtbot):
    attach(view, shown, pdf("Riga", "Milano"), "atto.pdf")
    section(view).rows[0].name_button.click()
    qtbot.waitUntil(lambda: view.document.view.count == 2)
    assert view.document.isVisible()
    assert view.document.name.text() == "atto.pdf"
    assert view.needs_room
    label = view.document.view.label
    QTest.keyClick(label, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.document.search.field.hasFocus()
    QTest.keyClick(view.document.search.field, Qt.Key.Key_Escape)
    QTest.keyClick(label, Qt.Key.Key_Escape)
    assert view.read_pane.isVisible()
    assert section(view).header.hasFocus()
    assert view.document.view.reader is None
    assert not view.needs_room


def test_a_broken_pdf_is_told_in_its_place(view, shown, qtbot):
    attach(view, shown, b"<html>", "atto.pdf")
    section(view).rows[0].name_button.click()
    qtbot.waitUntil(view.document.unreadable.isVisible)
    assert view.document.copy_button.isVisible()


def test_a_missing_file_is_told(view, shown, told):
    attach(view, shown, b"a", "atto.pdf")
    store = view._context.register.documents
    store.path_of(documents(view, shown)[0].file.digest).unlink()
    section(view).rows[0].name_button.click()
    assert "manca" in told[0]


@pytest.fixture
def opened(view, monkeypatch):
    """What was handed to the system's viewer."""
    urls = []

    def take(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(view.attached.documents, "_open_url", take)
    return urls


def test_harmless_files_are_opened_outside_as_read_only_copies(view, shown, qtbot, opened):
    attach(view, shown, b"ciao", "nota.txt")
    section(view).rows[0].name_button.click()
    qtbot.waitUntil(lambda: opened != [])
    copy = Path(opened[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("nota.txt", b"ciao")
    assert not copy.stat().st_mode & stat.S_IWRITE
    assert view._context.register.documents.folder not in copy.parents


@pytest.mark.parametrize("name", ["a.exe", "a.docm", "pagina.html", "senza ending"])
def test_what_may_run_is_never_opened(view, shown, opened, name):
    attach(view, shown, b"MZ", name)
    section(view).rows[0].name_button.click()
    assert opened == []
    assert list(view._context.prompts.choices) == ["Save a copy…"]
    texts = [action.text() for action in section(view).rows[0].menu.actions()]
    assert "Open with the system’s program" not in texts


@pytest.mark.parametrize(
    "name",
    ["atto.pdf.exe", "atto\u202efdp.exe", "a.lnk", "sito.url", "a.exe.", "../../a.cmd", "a\n.scr"],
)
def test_a_name_that_came_with_a_stranger_s_register_runs_nothing(view, shown, opened, name):
    attach(view, shown, b"MZ", "atto.bin")
    document = documents(view, shown)[0]
    hostile = replace(document, content=replace(document.content, file_name=name))
    view.attached.documents.show(hostile)
    assert opened == []
    assert list(view._context.prompts.choices) == ["Save a copy…"]
    suggested = []
    view._context.prompts.ask_save_file = lambda *asked: suggested.append(asked[2])
    view._context.prompts.answer("Save a copy…")
    assert suggested == [suggested[0].parent / safe_name(name)]


def test_an_altered_file_is_not_handed_out(view, shown, qtbot, opened, told):
    attach(view, shown, b"ciao", "nota.txt")
    store = view._context.register.documents
    store.path_of(documents(view, shown)[0].file.digest).write_bytes(b"CIAO")
    section(view).rows[0].name_button.click()
    qtbot.waitUntil(lambda: told != [])
    assert opened == []


def test_no_viewer_for_it_is_told(view, shown, qtbot, told, monkeypatch):
    monkeypatch.setattr(view.attached.documents, "_open_url", lambda _url: False)
    attach(view, shown, b"ciao", "nota.txt")
    section(view).rows[0].name_button.click()
    qtbot.waitUntil(lambda: told != [])
    assert "nota.txt" in told[0]


def test_a_document_is_revised_and_removed_and_comes_back(view, shown, agreement_actions):
    attach(view, shown, b"ciao", "nota.txt")
    agreement_actions.edit(documents(view, shown)[0])
    agreement_actions.dialog.form.fields["note"].edit.setPlainText("minuta")
    agreement_actions.dialog.save()
    assert documents(view, shown)[0].content.note == "minuta"
    agreement_actions.remove(documents(view, shown)[0])
    assert section(view).rows == []
    view._context.register.undo()
    assert section(view).rows != []


def test_the_keyboard_stays_where_it_was_when_the_section_is_made_anew(view, shown):
    attach(view, shown, b"ciao", "nota.txt")
    section(view).rows[0].more_button.setFocus()
    attach(view, shown, b"altro", "altra.txt")
    assert section(view).rows[0].more_button.hasFocus()


def test_a_read_only_register_only_shows(open_view):
    with open_folder() as folder:
        sample = open_sample(folder / "esempi")
        kept = sample.documents.store_bytes(b"ciao", "nota.txt")
        sample.perform(AttachDocuments(1, (AttachedFile(DocumentDraft("nota.txt"), kept),)))
        sample.close()
        for place in (folder / "esempi", sample.path.parent):
            place.chmod(0o755)
        with write_protected(sample.path):
            view = open_view(open_register(sample.path))
            view.show_agreement(1)
            assert not hasattr(section(view), "attach_button")
            assert "Remove" not in [action.text() for action in section(view).rows[0].menu.actions()]
            view._context.register.close()


@pytest.mark.parametrize("width", [340, 560])
def test_nothing_is_found_by_the_audit(view, shown, qtbot, qapp, width):
    view.resize(width, 700)
    attach(view, shown, pdf("Riga"), "Un nome molto lungo & con tutto quello che un ufficio ci scrive.pdf")
    qapp.processEvents()
    assert audit(view) == []
    section(view).rows[0].name_button.click()
    qtbot.waitUntil(lambda: view.document.view.count == 1)
    assert audit(view) == []


def test_the_dialogs_pass_the_audit(view, shown, agreement_actions, tmp_path, qapp):
    (tmp_path / "a.txt").write_text("a")
    agreement_actions.attach(shown, [tmp_path / "a.txt"])
    qapp.processEvents()
    assert audit(agreement_actions.dialog) == []
    agreement_actions.dialog.reject()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Accordo_FIRMATO.pdf", DocumentKind.SIGNED_TEXT),
        ("atto.pdf.p7m", DocumentKind.SIGNED_TEXT),
        ("Traduzione inglese.pdf", DocumentKind.TRANSLATION),
        ("DGC 123-2018.pdf", DocumentKind.RESOLUTION),
        ("bozza accordo.docx", DocumentKind.DRAFT),
        ("foto.jpg", DocumentKind.OTHER),
    ],
)
def test_a_name_betrays_the_kind(name, kind):
    assert likely_kind(name) is kind


def test_dialogs_die_when_closed(view, shown, agreement_actions, qtbot, tmp_path):
    (tmp_path / "a.txt").write_text("a")
    attach(view, shown, b"ciao", "nota.txt")
    for opened in (
        lambda: agreement_actions.attach(shown, [tmp_path / "a.txt"]),
        lambda: agreement_actions.edit(documents(view, shown)[0]),
    ):
        opened()
        wrapper = weakref.ref(agreement_actions.dialog)
        with gone(qtbot, agreement_actions.dialog):
            agreement_actions.dialog.reject()
        gc.collect()
        assert wrapper() is None


def test_another_page_of_the_window_and_back_shows_the_same_page_of_the_pdf(view, shown, qtbot):
    attach(view, shown, pdf("Riga", "Milano"), "atto.pdf")
    section(view).rows[0].name_button.click()
    shows = view.document.view
    qtbot.waitUntil(lambda: shows.count == 2)
    shows.go(1)
    view.hide()
    assert shows.reader is None
    view.show()
    qtbot.waitUntil(lambda: shows.label.accessibleDescription() == "Milano")
    assert shows.page == 1


def test_too_many_at_once_are_refused(view, shown, agreement_actions, told, tmp_path):
    agreement_actions.attach(shown, [tmp_path / f"{number}.txt" for number in range(41)])
    assert agreement_actions.dialog is None
    assert "40" in told[0]
