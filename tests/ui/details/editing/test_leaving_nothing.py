# SPDX-License-Identifier: EUPL-1.2
"""One agreement after the other is shown and edited: what showed the one before is gone."""

import gc
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.builders import EVERYTHING


def widgets() -> Counter[str]:
    """How many widgets there are of each class."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    return Counter(type(one).__name__ for one in QApplication.allWidgets())


def test_no_widget_is_left_of_the_agreements_shown_before(view, context) -> None:
    ids = context.register.agreements.ids(EVERYTHING)

    def show_all() -> None:
        for agreement_id in ids:
            view.show_agreement(agreement_id)
            view.edit()
            view.discard()
        view.show_agreement(None)

    show_all()
    before = widgets()
    for _ in range(3):
        show_all()
    assert widgets() - before == Counter()
