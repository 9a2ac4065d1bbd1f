# SPDX-License-Identifier: EUPL-1.2
"""The backups of a register: list, restore, second folder."""
