# SPDX-License-Identifier: EUPL-1.2
"""The process that reads one PDF: it answers questions until its input ends."""

from multiprocessing.connection import Connection
from pathlib import Path

from accordi_desktop.memory_limit import limit_memory

BROKEN, LOCKED = "pdf_broken", "pdf_locked"


def serve(questions: Connection, path: str) -> None:
    """Answer each ("name", *arguments) by (True, value) or (False, code of the trouble)."""
    # Loaded here: the window, which starts this, shall never have PDFium in its own memory.
    from pypdfium2 import PdfiumError  # noqa: PLC0415

    from accordi_desktop.ui.pdf.pages import Pages  # noqa: PLC0415

    limit_memory()
    try:
        pages = Pages(Path(path))
    except MemoryError:
        questions.send((False, BROKEN))
        return
    except PdfiumError as error:
        questions.send((False, LOCKED if "password" in str(error).lower() else BROKEN))
        return
    while True:
        try:
            name, *arguments = questions.recv()
        except (EOFError, OSError, KeyboardInterrupt):
            return
        try:
            answer = (True, getattr(pages, name)(*arguments))
        except (PdfiumError, ValueError, MemoryError, OverflowError):
            answer = (False, BROKEN)
        questions.send(answer)
