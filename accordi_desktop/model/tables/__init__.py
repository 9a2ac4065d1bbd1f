# SPDX-License-Identifier: EUPL-1.2
"""The mapped tables, a module an entity; importing one of them registers all: triggers cover every table."""

from importlib import import_module
from pkgutil import iter_modules

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
