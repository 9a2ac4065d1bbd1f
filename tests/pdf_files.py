# SPDX-License-Identifier: EUPL-1.2
"""Small PDF files written by hand: a text a page, turned if wanted."""

from pathlib import Path


def pdf(*texts: str, rotate: int = 0, box: str = "0 0 595 842") -> bytes:
    """A page for each text."""
    pages = range(len(texts))
    kids = " ".join(f"{4 + 2 * page} 0 R" for page in pages)
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(texts)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for page, text in enumerate(texts):
        content = f"BT /F1 18 Tf 72 700 Td ({text}) Tj ET"
        parts.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Rotate {rotate} "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * page} 0 R >>"
        )
        parts.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    body, places = "%PDF-1.7\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(parts) + 1
    body += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return f"{body}startxref\n{body.index('xref')}\n%%EOF\n".encode("cp1252")


def write_pdf(path: Path, *texts: str, rotate: int = 0, box: str = "0 0 595 842") -> Path:
    """The same as a file."""
    path.write_bytes(pdf(*texts, rotate=rotate, box=box))
    return path
