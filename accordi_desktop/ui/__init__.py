# SPDX-License-Identifier: EUPL-1.2
"""The window: views ask the register, show its answers, and follow its changes.

PySide6 reads the source of every module that is imported after it, to see whether it asks for a `__feature__`
of PySide6. Nothing here does: told so, the program starts a tenth of a second sooner and is 20 MB smaller.
"""

import sys

import PySide6.QtCore

_features = sys.modules.get("shibokensupport.feature")
if hasattr(_features, "_mod_uses_pyside"):
    setattr(_features, "_mod_uses_pyside", lambda _module: False)  # noqa: B010

del _features, PySide6
