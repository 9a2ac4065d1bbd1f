# SPDX-License-Identifier: EUPL-1.2
"""The handlers of the commands; importing the package registers all of them."""

from importlib import import_module
from pkgutil import iter_modules

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
