# SPDX-License-Identifier: EUPL-1.2
"""On paper every status has a shape of its own, and the tones of the window."""

import pytest

from accordi_desktop.assets import resource
from accordi_desktop.model.enums import Status
from accordi_desktop.ui.theme.light_dark import LIGHT


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_a_shape_and_the_tones_of_the_window(status):
    shapes = resource("templates", "summary", "status.typ").read_text(encoding="utf-8")
    tones = resource("templates", "summary", "look.typ").read_text(encoding="utf-8")
    tone = LIGHT.tones[status]
    assert f"\n  {status}: colour => {{" in shapes
    colours = f'(ink: rgb("{tone.ink}"), fill: rgb("{tone.fill}"), edge: rgb("{tone.edge}"))'
    assert f"\n  {status}: {colours}," in tones
