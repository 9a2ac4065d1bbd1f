# SPDX-License-Identifier: EUPL-1.2
"""The style sheet: what Fusion and a palette alone do not give."""

from dataclasses import fields
from string import Template

from accordi_desktop.assets import resource
from accordi_desktop.ui.theme.palette import Palette

_BUTTONS = """
QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $button_edge; border-radius: 5px;
    padding: 5px 12px; min-height: 20px;
}
QToolButton { padding: 5px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked, QPushButton:checked { background: $pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QToolButton:focus { padding: 4px; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; border-color: $edge; background: $window; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $disabled; border-color: $edge; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:pressed, QToolButton[kind="flat"]:pressed,
QToolButton[kind="flat"]:checked { background: $pressed; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus { border: 2px solid $accent; }
QToolBar QToolButton, QToolBar QToolButton:disabled {
    background: transparent; border: 1px solid transparent;
}
QToolBar QToolButton:hover { background: $hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: $pressed; }
QToolBar QToolButton:focus { border: 2px solid $accent; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[chip="true"] { border-radius: 13px; padding: 2px 11px; min-height: 20px; }
QPushButton[chip="true"]:focus { padding: 1px 10px; }
QPushButton[chip="true"]:checked, QPushButton[chip="true"][filtering="true"] {
    background: $selection; color: $on_selection; border-color: $accent;
}
QPushButton[sectionHeader="true"] {
    background: transparent; border: 2px solid transparent; text-align: left; font-weight: 600;
    padding: 4px 4px; min-height: 20px;
}
QPushButton[sectionHeader="true"]:hover { background: $hover; }
QPushButton[sectionHeader="true"]:focus { border-color: $accent; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $control_edge; border-radius: 5px;
    padding: 5px 8px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px 3px; }
QLineEdit[invalid="true"] { border: 2px solid $danger; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
    background: $window; color: $disabled; border-color: $edge;
}
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; border-color: $edge; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QComboBox { padding-right: 28px; }
QComboBox::drop-down {
    subcontrol-origin: border; subcontrol-position: right center; width: 28px; border: none;
}
QComboBox::down-arrow { image: url("$parts/chevron-down-$name.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    border: 1px solid $control_edge; background: $surface; padding: 4px; outline: 0;
}
QAbstractSpinBox { min-height: 28px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox:focus, QRadioButton:focus { color: $link; text-decoration: underline; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator, QMenu::indicator:non-exclusive {
    width: 16px; height: 16px; border: 1px solid $control_edge; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:hover { background: $hover; }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:non-exclusive:checked {
    background: $accent; border-color: $accent; image: url("$parts/check-$name.svg");
}
QCheckBox::indicator:indeterminate { background: $accent; border: 5px solid $surface; }
QCheckBox::indicator:disabled { background: $hover; border-color: $edge; }
QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $control_edge; border-radius: 9px; background: $surface;
}
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }
"""

_VIEWS = """
QAbstractScrollArea { border: 1px solid $edge; border-radius: 6px; }
QScrollArea { border: none; background: transparent; }
QTableView { background: $surface; gridline-color: transparent; outline: 0; }
QTableView::item { padding: 0 6px; }
QListView, QTreeView { background: $surface; outline: 0; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid $accent; }
QHeaderView { background: $surface; border: none; border-radius: 6px; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $edge;
    padding: 7px 8px; font-weight: 600;
}
QHeaderView::section:hover { background: $hover; color: $text; }
QHeaderView::up-arrow { image: url("$parts/chevron-up-$name.svg"); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url("$parts/chevron-down-$name.svg"); width: 10px; height: 10px; }
QTableCornerButton::section { background: $surface; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $control_edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $window; }
QSplitter::handle:hover { background: $edge; }
QSplitter::handle:horizontal { width: 7px; }
QSplitter::handle:vertical { height: 7px; }
QProgressBar {
    background: $hover; color: transparent; border: none; border-radius: 3px;
    min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_FRAMES = """
QMainWindow, QDialog { background: $window; }
QToolTip { background: $surface; color: $text; border: 1px solid $control_edge; padding: 4px 6px; }
QMenuBar { background: $window; color: $text; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $surface; color: $text; border: 1px solid $button_edge; padding: 4px; }
QMenu::item {
    padding: 6px 28px 6px 10px; border-radius: 4px; border: 1px solid transparent; min-height: 16px;
}
QMenu::item:selected { background: $selection; color: $on_selection; border-color: $accent; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $edge; margin: 4px 6px; }
QMenu::right-arrow { image: url("$parts/chevron-right-$name.svg"); width: 12px; height: 12px; }
QToolBar { background: $window; border: none; spacing: 4px; padding: 4px; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $edge; }
QStatusBar::item { border: none; }
QTabWidget::pane { border: 1px solid $edge; border-radius: 6px; background: $surface; top: -1px; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 7px 12px; border: 2px solid transparent;
    border-bottom: 2px solid transparent; min-height: 18px;
}
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; }
QGroupBox { border: 1px solid $edge; border-radius: 6px; margin-top: 20px; padding: 8px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 2px; padding: 0 4px; }
QFrame[card="true"] { background: $surface; border: 1px solid $edge; border-radius: 6px; }
QFrame[popup="true"] { background: $surface; border: 1px solid $button_edge; }
QFrame[popup="true"] QListView { border: 1px solid transparent; }
QFrame[popup="true"] QListView:focus { border: 1px solid $accent; }
QFrame[popup="true"] QListView::item { padding-left: 4px; border-radius: 4px; }
QFrame[popup="true"] QListView::item:hover { background: $hover; }
QFrame[popup="true"] QListView::item:selected { background: $selection; color: $on_selection; }
QFrame[bar="info"] {
    background: ${info_fill}; border: 1px solid ${info_edge}; border-radius: 6px;
}
QFrame[bar="info"] QLabel { color: ${info_ink}; }
QFrame[bar="warning"] {
    background: ${warning_fill}; border: 1px solid ${warning_edge}; border-radius: 6px;
}
QFrame[bar="warning"] QLabel { color: ${warning_ink}; }
QLabel { background: transparent; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $danger; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="brand"] { color: $brand; font-weight: 600; }
QLabel:disabled { color: $disabled; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { border: 1px solid transparent; font-weight: 600; }
QCalendarWidget QToolButton:focus { border: 2px solid $accent; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QAbstractItemView { border: none; selection-background-color: $accent;
    selection-color: $on_accent; }
"""


def style_sheet(colours: Palette) -> str:
    """The style sheet in a set of colours."""
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    for kind, tone in (("info", colours.info_tone), ("warning", colours.warning_tone)):
        values |= {f"{kind}_ink": tone.ink, f"{kind}_fill": tone.fill, f"{kind}_edge": tone.edge}
    values["parts"] = resource("icons/parts").as_posix()
    return Template(_BUTTONS + _FIELDS + _VIEWS + _FRAMES).substitute(values)
