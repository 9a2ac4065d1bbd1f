# SPDX-License-Identifier: EUPL-1.2
"""The store of documents: kept whole or not at all, found again by content, and told when it is not sound."""

import errno
import hashlib
import io
import os
import sys
from pathlib import Path

import pytest

from accordi_desktop.model.errors import DocumentError
from accordi_desktop.model.stored_file import FileFault, StoredFile
from accordi_desktop.storage.documents import DocumentStore

posix = pytest.mark.skipif(os.name != "posix", reason="a kind of file that this system has not")


def quiet(_done: int, _total: int) -> None:
    """Nobody is told."""


@pytest.fixture
def store(tmp_path: Path) -> DocumentStore:
    return DocumentStore(tmp_path / "registro.accordi")


@pytest.fixture
def act(tmp_path: Path) -> Path:
    path = tmp_path / "Accordo firmato.PDF"
    path.write_bytes(b"%PDF-1.7 " + b"x" * 3_000_000)
    return path


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_file_is_kept_under_its_digest(store: DocumentStore, act: Path) -> None:
    told: list[tuple[int, int]] = []
    kept = store.store(act, lambda done, total: told.append((done, total)))
    content = hashlib.sha256(act.read_bytes()).hexdigest()
    assert kept == StoredFile(f"sha256:{content}", 3_000_009, "application/pdf")
    assert files(store.folder) == [store.folder / content[:2] / content]
    assert store.folder.name == "registro.documenti"
    assert store.open(kept.digest).read_bytes() == act.read_bytes()
    assert told[0] == (0, 3_000_009)
    assert told[-1] == (3_000_009, 3_000_009)
    assert len(told) == 5


def test_the_same_content_is_kept_once(store: DocumentStore, act: Path, tmp_path: Path) -> None:
    other = tmp_path / "copia.pdf"
    other.write_bytes(act.read_bytes())
    assert store.store(act, quiet) == store.store(other, quiet)
    assert len(files(store.folder)) == 1


def test_a_damaged_file_is_mended_by_attaching_it_again(store: DocumentStore, act: Path) -> None:
    kept = store.store(act, quiet)
    store.path_of(kept.digest).write_bytes(b"altered")
    assert store.fault_of(kept.digest) is FileFault.ALTERED
    store.store(act, quiet)
    assert store.fault_of(kept.digest) is None


def test_a_stick_pulled_out_leaves_nothing(
    store: DocumentStore, act: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Pulled(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 0:
                raise OSError(errno.ENODEV, "No such device")
            return super().read(size)

    monkeypatch.setattr(Path, "open", pulled_open(act, Pulled))
    with pytest.raises(DocumentError) as refused:
        store.store(act, quiet)
    assert refused.value.code == "source_vanished"
    assert refused.value.values == {"name": "Accordo firmato.PDF"}
    assert files(store.folder) == []


def pulled_open(source: Path, kind: type[io.FileIO]):
    real = Path.open

    def opened(path: Path, mode: str = "r", **options):
        return kind(str(path)) if path == source else real(path, mode, **options)

    return opened


def test_a_full_disk_leaves_nothing(store: DocumentStore, act: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DocumentError) as refused:
        store.store(act, quiet)
    assert refused.value.code == "disk_full"
    assert files(store.folder) == []


def test_given_up_half_way_leaves_nothing(store: DocumentStore, act: Path) -> None:
    class GivenUpError(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done:
            raise GivenUpError

    with pytest.raises(GivenUpError):
        store.store(act, stop)
    assert files(store.folder) == []


def test_a_file_written_meanwhile_is_refused(store: DocumentStore, act: Path) -> None:
    def grow(done: int, _total: int) -> None:
        if not done:
            with act.open("ab") as out:
                out.write(b"more")

    with pytest.raises(DocumentError) as refused:
        store.store(act, grow)
    assert refused.value.code == "source_changed"


@pytest.mark.parametrize("place", [".", "none.pdf"])
def test_what_is_no_file_is_refused(store: DocumentStore, tmp_path: Path, place: str) -> None:
    with pytest.raises(DocumentError) as refused:
        store.store(tmp_path / place, quiet)
    assert refused.value.code == ("not_a_file" if place == "." else "source_vanished")
    assert not store.folder.exists()


@posix
def test_a_pipe_is_not_waited_for(store: DocumentStore, tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.pdf")
    with pytest.raises(DocumentError) as refused:
        store.store(tmp_path / "pipe.pdf", quiet)
    assert refused.value.code == "not_a_file"


def test_an_empty_file_is_refused(store: DocumentStore, tmp_path: Path) -> None:
    (tmp_path / "vuoto.pdf").touch()
    with pytest.raises(DocumentError) as refused:
        store.store(tmp_path / "vuoto.pdf", quiet)
    assert refused.value.code == "empty_file"
    assert files(store.folder) == []


def test_a_read_only_register_keeps_nothing(tmp_path: Path, act: Path) -> None:
    store = DocumentStore(tmp_path / "registro.accordi", read_only=True)
    with pytest.raises(DocumentError) as refused:
        store.store(act, quiet)
    assert refused.value.code == "documents_read_only"
    assert not store.folder.exists()


def test_what_a_crash_left_is_swept_and_what_is_fresh_is_not(store: DocumentStore, act: Path) -> None:
    store.folder.mkdir()
    old, fresh = store.folder / "old.part", store.folder / "fresh.part"
    old.touch()
    fresh.touch()
    os.utime(old, (0, 0))
    store.store(act, quiet)
    assert fresh.exists()
    assert not old.exists()


def test_a_check_finds_what_is_missing_and_what_is_altered(store: DocumentStore) -> None:
    one, other, third = (store.store_bytes(text, "nota.txt") for text in (b"uno", b"due", b"tre"))
    store.path_of(one.digest).unlink()
    store.path_of(other.digest).write_bytes(b"duX")
    digests = [one.digest, other.digest, third.digest]
    assert store.check(digests) == {one.digest: FileFault.MISSING, other.digest: FileFault.ALTERED}
    assert [digest for digest in digests if store.size_of(digest) is None] == [one.digest]


@pytest.mark.parametrize("digest", ["", "sha256:../../etc/passwd", "md5:00", "sha256:" + "A" * 64])
def test_a_digest_never_leads_out_of_the_folder(store: DocumentStore, digest: str) -> None:
    with pytest.raises(DocumentError):
        store.path_of(digest)


def test_a_copy_is_saved_and_an_altered_file_is_not_passed_on(store: DocumentStore, tmp_path: Path) -> None:
    kept = store.store_bytes(b"testo", "nota.txt")
    target = tmp_path / "copia.txt"
    store.save_copy(kept.digest, target, quiet)
    assert target.read_bytes() == b"testo"
    store.path_of(kept.digest).write_bytes(b"tesTo")
    with pytest.raises(DocumentError) as refused:
        store.save_copy(kept.digest, target, quiet)
    assert refused.value.code == "document_altered"
    assert target.read_bytes() == b"testo"
    assert not list(tmp_path.glob(".*"))
