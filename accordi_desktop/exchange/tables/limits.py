# SPDX-License-Identifier: EUPL-1.2
"""How large a table may be that is read, and the error for one that cannot be."""

from accordi_desktop.model.errors import AccordiError

MAX_FILE = 200 << 20  # bytes
MAX_UNPACKED = 300 << 20  # bytes
MAX_PARTS = 5_000
MAX_ROWS = 200_000
MAX_COLUMNS = 1_000
MAX_BOX = 20_000_000  # rows times columns
MAX_SIGNS = 32_767  # in one cell, as in Excel
MAX_SECONDS = 60.0


class TableFileError(AccordiError):
    """A file that is no table, or that is not safe to read; the code says why."""
