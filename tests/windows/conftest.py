# SPDX-License-Identifier: EUPL-1.2
"""What only Windows can show, and nothing elsewhere; `tests/windows/run` runs it under Wine."""

import sys

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]
