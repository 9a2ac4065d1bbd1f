# SPDX-License-Identifier: EUPL-1.2
"""What only Windows can show, and nothing elsewhere; `tests/windows/run` runs it under Wine."""

import os
import sys

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]

# Wine keeps the variables of Qt from its programs.
if platform := os.environ.get("ACCORDI_QT_PLATFORM"):
    os.environ["QT_QPA_PLATFORM"] = platform
