# SPDX-License-Identifier: EUPL-1.2
"""Qt's own texts are in the language of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QTreeView, QWidget

from accordi_desktop.ui.app.translation import Translation

_PROPERTIES = ("text", "toolTip", "accessibleName")


@pytest.fixture
def translation(qapp):
    translation = Translation()
    yield translation
    translation.end()


def file_dialog_texts(qtbot):
    """Everything that Qt's own window for files says."""
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    texts = {str(one.property(name) or "") for one in dialog.findChildren(QWidget) for name in _PROPERTIES}
    texts |= {action.text() for one in dialog.findChildren(QWidget) for action in one.actions()}
    model = dialog.findChild(QTreeView).model()
    columns = range(model.columnCount())
    texts |= {str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns}
    return {text for text in texts if any(letter.isalpha() for letter in text) and "/" not in text}


def test_the_window_for_files_speaks_italian(qtbot, translation):
    english = file_dialog_texts(qtbot)
    translation.use("it")
    assert english & file_dialog_texts(qtbot) == set()
    assert "&Cerca in:" in file_dialog_texts(qtbot)


def test_the_keys_of_a_menu_are_named_in_italian(translation):
    translation.use("it")
    keys = QKeySequence("Ctrl+Shift+Up").toString(QKeySequence.SequenceFormat.NativeText)
    assert keys == "Ctrl+Maiusc+Su"
