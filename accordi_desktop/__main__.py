# SPDX-License-Identifier: EUPL-1.2
"""`python -m accordi_desktop` is the command `accordi`."""

import sys

from accordi_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
