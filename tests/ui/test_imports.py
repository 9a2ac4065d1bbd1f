# SPDX-License-Identifier: EUPL-1.2
"""What the window imports is not read a second time as text."""

import subprocess
import sys

_READ = """
import linecache
from accordi_desktop.ui import app
import sqlalchemy
sources = [name for name in linecache.cache if name.endswith(".py")]
print(sum("sqlalchemy" in name or "accordi_desktop" in name for name in sources))
"""


def test_no_source_is_kept_in_memory() -> None:
    said = subprocess.run([sys.executable, "-c", _READ], capture_output=True, text=True, check=True)
    assert int(said.stdout) == 0
