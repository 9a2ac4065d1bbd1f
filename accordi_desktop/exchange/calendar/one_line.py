# SPDX-License-Identifier: EUPL-1.2
"""Text of a record for formats in which a line break has a meaning."""


def one_line(text: str) -> str:
    """The text on one line, without invisible characters."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
