# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the only place where a register, its storage and its clock are put together."""

from accordi_desktop.bootstrap.author import user_name
from accordi_desktop.bootstrap.backups import backup_service_of
from accordi_desktop.bootstrap.files import SUFFIX, Access, create_register, open_register
from accordi_desktop.bootstrap.salvage import create_from
from accordi_desktop.bootstrap.sample import open_sample

__all__ = [
    "SUFFIX",
    "Access",
    "backup_service_of",
    "create_from",
    "create_register",
    "open_register",
    "open_sample",
    "user_name",
]
