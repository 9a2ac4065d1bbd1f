# SPDX-License-Identifier: EUPL-1.2
"""What a window needs of a Linux system: a display, and libraries."""
