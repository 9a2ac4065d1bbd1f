# SPDX-License-Identifier: EUPL-1.2
"""One program for each user and data folder: a second start hands its wish to the first, and ends."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from accordi_desktop.paths import Paths

_PATIENCE_MS = 3000
_LONGEST = 64_000
_SILENCE_MS = 10_000  # after which a connection that said nothing is closed
_TAKEN = b"ok"


class SingleInstance(QObject):
    """`asked` emits what a later start wants: a file's path or "", and whether it is the sample."""

    asked = Signal(str, bool)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(paths)
        self._data = paths.data
        self._lock = QLockFile(str(paths.data / "program.lock"))
        self._lock.setStaleLockTime(0)  # only the death of its program frees it, however long it runs
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other program of this user runs on this data; that of a dead one is free."""
        with suppress(OSError):  # a folder that cannot be written has nothing to protect either
            self._data.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, path: Path | None, *, sample: bool) -> bool:
        """Tell the first program what is wanted; False where it does not answer."""
        # Loaded only now: most starts are the first.
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        wish = {"path": str(path.absolute()) if path is not None else "", "sample": sample}
        socket.write(json.dumps(wish).encode("utf-8") + b"\n")
        socket.flush()
        answered = socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readAll().data()) == _TAKEN
        socket.disconnectFromServer()
        return answered

    def listen(self) -> None:
        """Listen for later starts; called when the window is shown."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        QLocalServer.removeServer(self._name)  # what a crash left
        self._server.listen(self._name)

    def end(self) -> None:
        """Give the place free."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda: self._read(socket))
            QTimer.singleShot(_SILENCE_MS, socket, socket.abort)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            wish = json.loads(bytes(socket.readLine().data()).decode("utf-8"))
            path, sample = str(wish["path"]), bool(wish["sample"])
        except (ValueError, KeyError, TypeError, RecursionError):
            socket.abort()
            return
        if not path.isprintable():  # no name of a file that anybody gave
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        self.asked.emit(path, sample)


def _name(paths: Paths) -> str:
    # The name of a local socket is short, and everybody's: the folder of the data tells the users apart.
    folder = str(paths.data.absolute()).encode("utf-8")
    digest = QCryptographicHash.hash(folder, QCryptographicHash.Algorithm.Sha256)
    return f"accordi-{bytes(digest.toHex().data()).decode('ascii')[:24]}"
