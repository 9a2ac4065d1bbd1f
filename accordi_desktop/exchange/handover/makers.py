# SPDX-License-Identifier: EUPL-1.2
"""What a hand-over needs of rooms that it does not know: given by whoever asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from accordi_desktop.register.initial_data import InitialData
    from accordi_desktop.register.register import Register
    from accordi_desktop.register.values.views import AgreementSheet


@dataclass(frozen=True, slots=True)
class HandoverMakers:
    """`pdf` prints a sheet as PDF/A, `copy` copies a register in use, `create` makes a new one."""

    pdf: Callable[[AgreementSheet], bytes]
    copy: Callable[[Path, Path], object]
    create: Callable[[Path, InitialData], Register]
