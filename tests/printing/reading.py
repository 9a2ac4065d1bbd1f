# SPDX-License-Identifier: EUPL-1.2
"""Reads a PDF as a screen reader or a search would: its text and its tags."""

import pikepdf
import pypdfium2


def text_of(content: bytes, first: int = 1) -> str:
    """The text of the pages from the first wanted one on, divided by form feeds."""
    pdf = pypdfium2.PdfDocument(content)
    pages = [pdf[number].get_textpage().get_text_range() for number in range(first - 1, len(pdf))]
    pdf.close()
    return "\f".join(pages)


def structure(pdf: pikepdf.Pdf) -> set[str]:
    """The kinds of tags in the structure tree."""
    found: set[str] = set()
    open_nodes = [pdf.Root.StructTreeRoot]
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, pikepdf.Array):
            open_nodes += list(node)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.add(str(node.S).lstrip("/"))
            if "/K" in node:
                open_nodes.append(node.K)
    return found


def links(page: pikepdf.Page) -> int:
    """How many links a page has."""
    return sum(annotation.Subtype == "/Link" for annotation in page.obj.get("/Annots", []))
