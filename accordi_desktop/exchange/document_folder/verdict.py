# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a file of a folder."""

from enum import StrEnum


class Verdict(StrEnum):
    """Whether a file is attached, or why not."""

    ATTACH = "attach"
    PRESENT = "present"  # its agreement has a document of the same content
    REPEATED = "repeated"  # another file of the folder has the same content and agreement
    UNMATCHED = "unmatched"
    AMBIGUOUS = "ambiguous"
    IN_BIN = "in_bin"
    HIDDEN = "hidden"
    LINK = "link"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
