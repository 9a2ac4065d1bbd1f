# SPDX-License-Identifier: EUPL-1.2
"""A PDF is read in a process of its own, which may be broken without harm to anybody."""

import contextlib
import io
import os
import signal
import sys
import zlib
from pathlib import Path

import pikepdf
import pytest

from accordi_desktop.memory_limit import LIMIT
from accordi_desktop.model.errors import DocumentError
from accordi_desktop.ui.context.tasks import CancelledError
from accordi_desktop.ui.pdf import reader as module
from accordi_desktop.ui.pdf.reader import PdfReader
from tests.pdf_files import pdf, write_pdf


def quiet(_done: int, _total: int) -> None:
    """Nobody is told."""


@pytest.fixture
def read(tmp_path):
    """Open the bytes of a file."""
    opened = []

    def of(content: bytes) -> PdfReader:
        path = tmp_path / "atto.pdf"
        path.write_bytes(content)
        opened.append(PdfReader(path))
        return opened[-1]

    yield of
    for one in opened:
        one.close()


def test_pages_are_drawn_as_wide_as_wanted(read):
    reader = read(pdf("uno", "due", "tre"))
    assert reader.count(quiet) == 3
    assert reader.size(quiet, 0) == (595, 842)
    picture = reader.picture(quiet, 1, 300)
    assert (picture.width, picture.height) == (300, 425)
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels) < 100 < max(picture.pixels)
    assert reader.text(quiet, 2) == "tre"


def test_a_text_is_found_without_its_accents_and_case(read):
    reader = read(pdf("L\u2019Accordo di Citt\u00e0, citta", "niente"))
    hits = reader.hits(quiet, 0, "CITTA")
    assert len(hits) == 2
    assert reader.hits(quiet, 0, "dell'accordo") == ()
    assert len(reader.hits(quiet, 0, "l'accordo di")) == 1
    assert reader.hits(quiet, 1, "citta") == ()
    rect = hits[0].rects[0]
    assert 0.1 < rect.left < rect.right < 0.5
    assert 0.14 < rect.top < rect.bottom < 0.19


def test_what_is_found_on_a_turned_page_is_marked_where_it_is_seen(read):
    reader = read(pdf("Milano", rotate=90))
    assert reader.size(quiet, 0) == (842, 595)
    rect = reader.hits(quiet, 0, "milano")[0].rects[0]
    assert 0.8 < rect.left < rect.right < 0.9
    assert 0.1 < rect.top < rect.bottom < 0.3


def test_a_giant_page_is_drawn_as_large_as_memory_allows(read):
    reader = read(pdf("grande", box="0 0 14400 14400"))
    picture = reader.picture(quiet, 0, 100_000)
    assert picture.width * picture.height <= 24_100_000


@pytest.mark.parametrize("content", [b"<html></html>", b"%PDF-1.7\n garbage", pdf("x")[:200], b"\x00" * 5000])
def test_what_is_no_pdf_is_told(read, content):
    with pytest.raises(DocumentError) as refused:
        read(content).count(quiet)
    assert refused.value.code == "pdf_broken"


def test_a_password_is_told(read, tmp_path):
    locked = tmp_path / "locked.pdf"
    with pikepdf.open(write_pdf(tmp_path / "plain.pdf", "segreto")) as plain:
        plain.save(locked, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(DocumentError) as refused:
        read(locked.read_bytes()).count(quiet)
    assert refused.value.code == "pdf_locked"


def test_a_page_that_is_not_there_harms_no_other(read):
    reader = read(pdf("uno"))
    with pytest.raises(DocumentError):
        reader.picture(quiet, 7, 100)
    assert reader.count(quiet) == 1


def test_a_crash_of_the_reading_process_is_told(read):
    reader = read(pdf("uno"))
    reader.count(quiet)
    os.kill(reader._process.pid, signal.SIGTERM)
    with pytest.raises(DocumentError) as refused:
        reader.picture(quiet, 0, 100)
    assert refused.value.code == "pdf_broken"


def test_a_page_that_never_ends_is_given_up(read, monkeypatch):
    reader = read(pdf("uno"))
    reader.count(quiet)
    monkeypatch.setattr(module, "_TIME", -1.0)
    monkeypatch.setattr(module, "_SLICE", 0.0)
    with pytest.raises(DocumentError) as refused:
        reader.picture(quiet, 0, 3000)
    assert refused.value.code == "pdf_too_slow"
    assert reader._process is None


def test_an_answer_nobody_waited_for_is_not_taken_for_another(read, monkeypatch):
    reader = read(pdf("uno", "due"))
    reader.count(quiet)

    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    monkeypatch.setattr(module, "_SLICE", 0.0)
    with pytest.raises(CancelledError):
        reader.picture(stop, 0, 2000)
    assert reader.text(quiet, 1) == "due"


def test_a_closed_reader_answers_no_more(read):
    reader = read(pdf("uno"))
    reader.count(quiet)
    reader.close()
    reader.close()
    with pytest.raises(DocumentError):
        reader.count(quiet)


def unfolding(megabytes: int) -> bytes:
    """A PDF of one page whose content is that long once it is inflated."""
    packer = zlib.compressobj(9)
    block = b"0 0 m 1 1 l S " * 75_000
    packed = b"".join(packer.compress(block) for _ in range(megabytes)) + packer.flush()
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(595, 842))
    page.Contents = pikepdf.Stream(document, packed, Filter=pikepdf.Name.FlateDecode)
    written = io.BytesIO()
    document.save(written, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return written.getvalue()


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is read from /proc")
def test_a_small_file_that_unfolds_to_gigabytes_is_refused_within_its_memory(read):
    reader = read(unfolding(350))
    assert reader.count(quiet) == 1
    status = Path(f"/proc/{reader._process.pid}/status")
    peak = 0

    def watch(_done: int, _total: int) -> None:
        nonlocal peak
        with contextlib.suppress(OSError):
            told = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
            peak = max(peak, *(int(line.split()[1]) // 1024 for line in told), 0)

    with pytest.raises(DocumentError):
        reader.picture(watch, 0, 800)
    assert 0 < peak < LIMIT // 2**20
