# SPDX-License-Identifier: EUPL-1.2
"""The details over the sample register, or over any other, with prompts that answer as they are told."""

import pytest
from PySide6.QtGui import QAction

from accordi_desktop.ui.context.prompts import Prompts
from accordi_desktop.ui.details.details_view import DetailsView
from tests.builders import TODAY
from tests.sample import open_sample


class Answering(Prompts):
    """Keeps the last question; a test answers it by the text of a button."""

    def __init__(self):
        super().__init__()
        self.choices = {}
        self.text = ""
        self.said = ""

    def choose(self, parent, text, informative, choices):
        self.text = text
        self.said = informative
        self.choices = {choice.text: choice.then for choice in choices}

    def answer(self, text):
        choices, self.choices = self.choices, {}
        choices[text]()


@pytest.fixture
def prompts():
    return Answering()


@pytest.fixture
def context(bare_context):
    return bare_context


@pytest.fixture
def open_view(qtbot, context):
    """Show the details over a register."""

    def opened(register, width=420):
        view = DetailsView(context)
        qtbot.addWidget(view)
        view.set_actions(QAction("Segna &rinnovato…", view), [QAction("&Proroga…", view)])
        view.resize(width, 800)
        view.show()
        context.use(register)
        return view

    return opened


@pytest.fixture
def view(open_view, tmp_path):
    return open_view(open_sample(tmp_path, clock=lambda: TODAY))


@pytest.fixture
def told(context):
    """What was told as a failure."""
    texts = []
    context.failed.connect(texts.append)
    return texts


def riga(view):
    """Show the agreement with Riga; returns its id."""
    agreement_id = view._context.register.agreements.id_of("A-001")
    view.show_agreement(agreement_id)
    return agreement_id


def form(view):
    """The form in view."""
    return view.editing.pane


def rows(view, name):
    """The rows of a list in the form."""
    return form(view).editor(name).rows


def field(view, path):
    """The field at the path of a problem."""
    return form(view).at(path)
