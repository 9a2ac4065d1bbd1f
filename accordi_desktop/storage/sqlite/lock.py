# SPDX-License-Identifier: EUPL-1.2
"""One writer for each register: a lock of the system beside the file, and who holds it in plain words.

The system lets go of the lock when a process ends, however it ends, so what a crash leaves is taken over. A
folder that a service copies between computers carries no such lock: there the words alone tell of the other.
"""

import getpass
import json
import os
import socket
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from accordi_desktop.model.errors import RegisterFileError

_WORDS_SECONDS, _POLL_SECONDS = 1.0, 0.05


class RegisterInUseError(RegisterFileError):
    """Somebody else has the register open; `elsewhere` where that is another computer."""

    def __init__(self, path: Path, holder: "Holder | None") -> None:
        known = holder or Holder("?", "?", 0, "")
        super().__init__(
            "register_in_use", path=str(path), user=known.user, host=known.host, since=known.since_told
        )
        self.elsewhere = holder is not None and holder.host != socket.gethostname()


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a register open: user, computer, process, and since when (ISO, with the zone)."""

    user: str
    host: str
    process: int
    since: str

    @property
    def since_told(self) -> str:
        """The moment by the clock of this computer: "22/11/2026 14:05"."""
        try:
            return f"{datetime.fromisoformat(self.since).astimezone():%d/%m/%Y %H:%M}"
        except ValueError:
            return "?"


class RegisterLock:
    """Held while a register is open for writing; the same process may hold it more than once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._words = path.with_name(f".{path.name}.who")
        lock = path.with_name(f".{path.name}.lock")
        self._lock = FileLock(lock, timeout=0, thread_local=False, is_singleton=True)

    def take(self, *, over: bool = False, wait: float = 0) -> None:
        """Take the lock; raises RegisterInUseError where it is held for more than `wait` seconds.

        `over`: even if another computer seems to have it.
        """
        try:
            self._lock.acquire(timeout=wait)
        except Timeout as error:
            raise RegisterInUseError(self._path, self._named_holder()) from error
        holder = self._holder()
        if holder is not None and holder.host != socket.gethostname() and not over:
            self._lock.release()
            raise RegisterInUseError(self._path, holder)
        self._write()

    def release(self) -> None:
        """Release the lock; does nothing where it is not held."""
        if not self._lock.is_locked:
            return
        if self._lock.lock_counter == 1:
            # While it is held: who waits for a lock file that is gone makes a new one.
            for left in (self._words, Path(self._lock.lock_file)):
                with suppress(OSError):
                    left.unlink(missing_ok=True)
        self._lock.release()

    def _write(self) -> None:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        holder = Holder(_user(), socket.gethostname(), os.getpid(), now)
        # Without the words the lock still holds; only who has it would not be told.
        with suppress(OSError):
            self._words.write_text(json.dumps(asdict(holder)), encoding="utf-8", newline="\n")

    def _named_holder(self) -> Holder | None:
        """The holder, who writes the words only once the lock is taken: they are waited for a moment."""
        until = time.monotonic() + _WORDS_SECONDS
        while (found := self._holder()) is None and time.monotonic() < until:
            time.sleep(_POLL_SECONDS)
        return found

    def _holder(self) -> Holder | None:
        try:
            values = json.loads(self._words.read_text(encoding="utf-8"))
            return Holder(
                str(values["user"]), str(values["host"]), int(values["process"]), str(values["since"])
            )
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
