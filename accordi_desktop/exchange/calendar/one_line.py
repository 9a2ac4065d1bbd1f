# SPDX-License-Identifier: EUPL-1.2
"""Text of a record for places where a line has an end that matters."""


def one_line(text: str) -> str:
    """The text on one line, without characters that nobody sees."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
