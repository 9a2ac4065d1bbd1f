# SPDX-License-Identifier: EUPL-1.2
"""A form that was given up and can be resumed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordi_desktop.register.values.drafts import AgreementDraft
    from accordi_desktop.register.values.views import AgreementSheet
    from accordi_desktop.ui.details.editing.edit_pane import EditPane


@dataclass(frozen=True, eq=False, slots=True)
class DroppedForm:
    """A form that was given up with something typed in it, and what it was compared with."""

    pane: EditPane
    base: AgreementDraft | None
    revised: AgreementSheet | None
