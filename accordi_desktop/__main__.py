# SPDX-License-Identifier: EUPL-1.2
"""`python -m accordi_desktop` is the command `accordi`."""

import sys
from multiprocessing import freeze_support

from accordi_desktop.cli import main

if __name__ == "__main__":
    # The process that reads a PDF is this program once more, where there is no Python to start.
    freeze_support()
    sys.exit(main())
