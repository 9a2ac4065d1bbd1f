# SPDX-License-Identifier: EUPL-1.2
"""What only Windows can show: `tests/windows/run` runs it under Wine; elsewhere there is nothing to collect."""

import sys

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]
