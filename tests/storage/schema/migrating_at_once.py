# SPDX-License-Identifier: EUPL-1.2
"""Makes and upgrades registers on two threads at the same time; run as a program, since it may crash.

`python -m tests.storage.schema.migrating_at_once FOLDER PAIRS [--without-lock]` prints one line for each
register that is not whole, and returns 1 if there is any.
"""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing, nullcontext
from functools import partial
from pathlib import Path

from accordi_desktop.bootstrap import Access, create_register, open_register, open_sample
from accordi_desktop.paths import Paths
from accordi_desktop.register.register import Register
from accordi_desktop.storage.sqlite.schema import migrate
from tests.builders import EVERYTHING
from tests.storage.schema.first_schema import first_register

_OF_THE_SAMPLE = 5
_OF_THE_FIRST_SCHEMA = 4


def run(folder: Path, pairs: int, *options: str, seconds: float = 300) -> tuple[int, str, str]:
    """Run the program in a process of its own; returns its exit code, output and errors.

    Raises subprocess.TimeoutExpired.
    """
    call = (sys.executable, "-X", "faulthandler", "-m", __name__, str(folder), str(pairs), *options)
    done = subprocess.run(
        call, capture_output=True, text=True, encoding="utf-8", timeout=seconds, check=False
    )
    return done.returncode, done.stdout.strip(), done.stderr


def migrate_at_once(folder: Path, pairs: int) -> list[str]:
    """Do that many pairs of works, each pair at once; returns what was not as it must be."""
    problems: list[str] = []
    for number in range(pairs):
        place = folder / str(number)
        place.mkdir(parents=True)
        paths = Paths.of(place / "data")
        sample = _Work("sample", partial(open_sample, place / "samples"), _OF_THE_SAMPLE)
        old = first_register(place / "old.accordi")
        other = (
            sample,
            _Work("new", partial(create_register, place / "new.accordi", paths=paths), 0),
            _Work("upgrade", partial(open_register, old, paths=paths), _OF_THE_FIRST_SCHEMA),
        )
        problems += _together(sample, other[number % len(other)])
    return problems


class _Work:
    """One register to be made or opened, and how many agreements it must have then."""

    def __init__(self, name: str, work: Callable[[], Register], agreements: int) -> None:
        self.name = name
        self._work = work
        self._agreements = agreements

    def run(self, start: threading.Barrier, problems: list[str]) -> None:
        """Do it when the other is ready too, and look at what is in the file afterwards."""
        start.wait()
        try:
            register = self._work()
            register.close()
            with closing(open_register(register.path, access=Access.READ)) as written:
                found = written.agreements.counts(EVERYTHING).total
                broken = written.history.first_invalid_revision()
        except Exception as error:
            problems.append(f"{self.name}: {type(error).__name__}: {error}")
            return
        if found != self._agreements or broken is not None:
            problems.append(f"{self.name}: {found} agreements, chain broken at {broken}")


def _together(*works: _Work) -> list[str]:
    problems: list[str] = []
    start = threading.Barrier(len(works))
    threads = [threading.Thread(target=work.run, args=(start, problems)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return problems


if __name__ == "__main__":
    if "--without-lock" in sys.argv:
        migrate._ONE_AT_A_TIME = nullcontext()  # type: ignore[assignment]
    found = migrate_at_once(Path(sys.argv[1]), int(sys.argv[2]))
    print(*found, sep="\n")
    sys.exit(1 if found else 0)
