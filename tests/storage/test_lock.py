# SPDX-License-Identifier: EUPL-1.2
"""One writer for each register: held by one process, told to the next, and taken over where nobody is."""

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import Access, create_register, open_register
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.storage.file_system import is_unc, syncing_service
from accordi_desktop.storage.sqlite.lock import RegisterInUseError, RegisterLock
from tests.builders import EVERYTHING, add

_HOLD = """
import sys
from pathlib import Path
from accordi_desktop.bootstrap import open_register
register = open_register(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
register.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register nobody has open."""
    made = tmp_path / "registro.accordi"
    create_register(made).close()
    return made


@pytest.fixture
def other(path: Path):
    """Another process that has the register open."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.communicate()


def who(path: Path) -> Path:
    return path.with_name(f".{path.name}.who")


def test_a_second_process_is_told_who_has_it(path: Path, other) -> None:
    with pytest.raises(RegisterInUseError) as refused:
        open_register(path)
    assert refused.value.values["host"] == socket.gethostname()
    assert refused.value.values["since"] != "?"
    assert not refused.value.elsewhere


def test_to_read_it_nobody_has_to_close_it(path: Path, other) -> None:
    register = open_register(path, access=Access.READ)
    assert register.read_only
    assert list(register.agreements.ids(EVERYTHING)) == []
    register.close()
    assert who(path).exists()  # it is the other's


def test_it_is_free_once_it_is_closed(path: Path, other) -> None:
    other.communicate("\n")
    register = open_register(path)
    assert add(register) == 1
    register.close()
    assert not who(path).exists()


def test_what_a_crash_leaves_is_taken_over(path: Path, other) -> None:
    other.kill()
    other.wait()
    assert who(path).exists()
    register = open_register(path)
    assert not register.read_only
    assert json.loads(who(path).read_text(encoding="utf-8"))["process"] == os.getpid()
    register.close()


def test_the_word_of_another_computer_is_asked_about(path: Path) -> None:
    words = {"user": "anna", "host": "PC-ANNA", "process": 1, "since": "2026-11-22T09:00:00+01:00"}
    who(path).write_text(json.dumps(words), encoding="utf-8")
    with pytest.raises(RegisterInUseError) as refused:
        open_register(path)
    assert refused.value.elsewhere
    assert refused.value.values["user"] == "anna"
    register = open_register(path, access=Access.TAKE_OVER)
    assert not register.read_only
    register.close()


@pytest.mark.parametrize("words", ["", "{", "[]", '{"user": 1}', "\x00"])
def test_unreadable_words_do_not_lock_anybody_out(path: Path, words: str) -> None:
    who(path).write_text(words, encoding="utf-8")
    open_register(path).close()


def test_a_refused_file_leaves_no_lock(tmp_path: Path) -> None:
    none = tmp_path / "a.accordi"
    none.write_bytes(b"no register")
    with pytest.raises(RegisterFileError):
        open_register(none)
    assert [one.name for one in tmp_path.iterdir()] == ["a.accordi"]


def test_the_same_process_may_hold_it_twice(path: Path) -> None:
    first, second = RegisterLock(path), RegisterLock(path)
    first.take()
    second.take()
    first.release()
    assert who(path).exists()
    second.release()
    second.release()
    assert not who(path).exists()


@pytest.mark.parametrize(
    "name",
    ["perché?.accordi", "a#b.accordi", "成都 %41 ù.accordi", f"{'l' * 200}.accordi", "a b'c\".accordi"],
)
def test_any_name_the_system_takes_will_do(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and set(name) & set('?"'):
        pytest.skip("Windows has no such names")
    folder = tmp_path / "così?" if sys.platform != "win32" else tmp_path / "così"
    folder.mkdir()
    create_register(folder / name).close()
    register = open_register(folder / name)
    add(register)
    register.close()
    assert len(open_register(folder / name, access=Access.READ).agreements.ids(EVERYTHING)) == 1


def test_a_long_path_will_do(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("long paths are a setting of Windows")
    folder = tmp_path.joinpath(*["cartella con un nome piuttosto lungo"] * 9)
    folder.mkdir(parents=True)
    assert len(str(folder)) > 300
    create_register(folder / "registro.accordi").close()
    open_register(folder / "registro.accordi").close()


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\server\share\registro.accordi", True),
        ("//server/share/registro.accordi", True),
        (r"\\?\UNC\server\share\registro.accordi", True),
        (r"C:\Users\Anna\registro.accordi", False),
        (r"\\?\C:\Users\Anna\registro.accordi", False),
    ],
)
def test_a_computer_in_a_windows_path_is_seen(path: str, unc: bool) -> None:
    assert is_unc(path) is unc


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive/ufficio", "OneDrive"),
        ("OneDrive - Comune di Milano", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Il mio Drive/registri", "Google Drive"),
        ("documenti", None),
        ("un drive", None),
    ],
)
def test_folders_that_are_copied_elsewhere_are_seen(tmp_path: Path, folder: str, service: str | None) -> None:
    assert syncing_service(tmp_path / folder / "registro.accordi") == service


def test_another_writer_is_waited_for(path: Path, other) -> None:
    lock, got = RegisterLock(path), []

    def take() -> None:
        lock.take(wait=60)
        got.append(True)

    thread = threading.Thread(target=take)
    thread.start()
    other.communicate("\n")
    thread.join()
    assert got == [True]
    lock.release()


def test_the_holder_is_named_although_he_has_not_written_his_name_yet(path: Path, other) -> None:
    words = who(path).read_text(encoding="utf-8")
    who(path).unlink()
    writer = threading.Timer(0.2, lambda: who(path).write_text(words, encoding="utf-8"))
    writer.start()
    with pytest.raises(RegisterInUseError) as refused:
        open_register(path)
    assert refused.value.values["host"] == socket.gethostname()
    writer.join()
