# SPDX-License-Identifier: EUPL-1.2
"""How each command is carried out; importing the package registers every handler in it."""

from importlib import import_module
from pkgutil import iter_modules

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
