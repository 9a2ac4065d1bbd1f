# SPDX-License-Identifier: EUPL-1.2
"""A second start hands over its file and ends; a program that died is no obstacle."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from accordi_desktop.paths import Paths
from accordi_desktop.ui.app import single_instance
from accordi_desktop.ui.app.single_instance import SingleInstance


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A data folder with a name of any kind."""
    folder = tmp_path / "dati è 成都"
    folder.mkdir()
    return Paths.of(folder)


@pytest.fixture
def first(qapp, paths):
    """The program that runs."""
    instance = SingleInstance(paths)
    assert instance.is_first()
    instance.listen()
    yield instance
    instance.end()


_SECOND = """
import sys
from pathlib import Path
from accordi_desktop.paths import Paths
from accordi_desktop.ui.app.single_instance import SingleInstance
path = Path(sys.argv[2]) if sys.argv[2] else None
answered = SingleInstance(Paths.of(Path(sys.argv[1]))).hand_over(path, sample=sys.argv[3] == "sample")
sys.exit(0 if answered else 3)
"""


def hand_over(paths: Paths, path: Path | None, *, sample: bool) -> "subprocess.Popen[bytes]":
    """A second process, which waits for the answer."""
    call = [sys.executable, "-c", _SECOND, str(paths.data), str(path or ""), "sample" if sample else ""]
    return subprocess.Popen(call)


@pytest.mark.parametrize("name", ["registro.accordi", "perché # 成都.accordi"])
def test_a_second_start_hands_over_its_file(qtbot, first, paths, tmp_path, name) -> None:
    second = SingleInstance(paths)
    assert not second.is_first()
    with qtbot.waitSignal(first.asked) as asked:
        process = hand_over(paths, tmp_path / name, sample=False)
    assert asked.args == [str(tmp_path / name), False]
    assert process.wait(10) == 0


def test_a_second_start_without_a_file_asks_for_the_window(qtbot, first, paths) -> None:
    with qtbot.waitSignal(first.asked) as asked:
        process = hand_over(paths, None, sample=True)
    assert asked.args == ["", True]
    assert process.wait(10) == 0


def test_nonsense_is_not_obeyed(qtbot, first) -> None:
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(first.asked):
        socket.write(b"{nonsense}\n")
        socket.flush()
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)


def test_the_place_is_free_after_the_end(first, paths) -> None:
    first.end()
    again = SingleInstance(paths)
    assert again.is_first()
    again.end()


@pytest.mark.skipif(sys.platform == "win32", reason="a lock of Windows needs no file that stays")
def test_nobody_answers_where_nobody_is(qapp, paths) -> None:
    assert not SingleInstance(paths).hand_over(None, sample=False)


@pytest.mark.parametrize(
    "said",
    [
        b"[" * 60_000 + b"\n",
        b"{" * 1000 + b"\n",
        b'{"path": "a\\u0000b", "sample": false}\n',
        b'{"path": "a\\nb", "sample": false}\n',
        b"\x00\xff\n",
        b'{"path": 1}\n',
        b"null\n",
    ],
)
def test_nonsense_is_refused_and_the_next_start_is_heard(qtbot, first, paths, tmp_path, said) -> None:
    asked: list[object] = []
    first.asked.connect(lambda path, sample: asked.append((path, sample)))
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(5_000)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(said)
    assert asked == []
    with qtbot.waitSignal(first.asked):
        process = hand_over(paths, tmp_path / "registro.accordi", sample=False)
    assert process.wait(10) == 0


def test_a_connection_that_says_nothing_is_closed(qtbot, first, monkeypatch) -> None:
    monkeypatch.setattr(single_instance, "_SILENCE_MS", 10)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(5_000)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
