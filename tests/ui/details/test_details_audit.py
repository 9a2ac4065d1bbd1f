# SPDX-License-Identifier: EUPL-1.2
"""The details pass the audit, read and edited, in light and dark."""

import pytest

from accordi_desktop.ui.theme.style import apply
from tests.ui.details.conftest import riga
from tests.ui.harness.audit import audit


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("editing", [False, True])
@pytest.mark.parametrize("width", [340, 520])
def test_nothing_is_found(view, qapp, scheme, editing, width):
    apply(qapp, scheme)
    view.resize(width, 800)
    riga(view)
    if editing:
        view.edit()
        view.editing.pane.other_section.setExpanded(True)
        view.editing.pane.editor("initiatives").add()
        view.editing.pane.editor("parties").shift(view.editing.pane.editor("parties").rows[0], 1)
    qapp.processEvents()
    assert audit(view) == []
