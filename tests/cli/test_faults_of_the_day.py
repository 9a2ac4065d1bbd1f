# SPDX-License-Identifier: EUPL-1.2
"""Commands on computers as they are: odd locales and homes, readers that leave, others that write too."""

import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.cli import main
from accordi_desktop.paths import Paths
from accordi_desktop.register.sample import sample_data
from tests.builders import EVERYTHING, TODAY

posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of(tmp_path / "dati")


@pytest.fixture
def path(tmp_path: Path, paths: Paths) -> Path:
    path = tmp_path / "registro.accordi"
    create_register(path, clock=lambda: TODAY, founding=sample_data(), paths=paths, author="prova").close()
    return path


def run(path: Path, *call: str, **environment: str | None) -> "subprocess.CompletedProcess[bytes]":
    """The command in a process of its own, in which variables without a value are not set."""
    variables = {**os.environ, **environment}
    given = {name: value for name, value in variables.items() if value is not None}
    command = [sys.executable, "-m", "accordi_desktop", *call, "--register", str(path)]
    return subprocess.run(command, capture_output=True, env=given, check=False)


@pytest.mark.parametrize("locale", ["C", "POSIX", "tr_TR.UTF-8", "it_IT.ISO-8859-1"])
def test_no_locale_changes_what_is_said(path: Path, paths: Paths, locale: str) -> None:
    call = ("list", "--all", "--lang", "it", "--find", "istanbul", "--data-dir", str(paths.data))
    done = run(path, *call, LC_ALL=locale, LANG=locale, PYTHONUTF8="0", PYTHONIOENCODING=None)
    assert done.returncode == 0, done.stderr
    done = run(path, "show", "A-001", "--lang", "it", "--data-dir", str(paths.data), LC_ALL=locale)
    assert done.returncode == 0, done.stderr
    assert "Ušakovs" in done.stdout.decode("utf-8")


@posix
@pytest.mark.parametrize("home", [None, "", "/nonexistent/home", "/dev/null"])
def test_a_home_that_is_missing_is_no_obstacle(path: Path, paths: Paths, home: str | None) -> None:
    done = run(path, "list", "--all", "--data-dir", str(paths.data), HOME=home, XDG_DATA_HOME=None)
    assert done.returncode == 0, done.stderr
    assert b"A-001" in done.stdout


@posix
def test_a_home_that_cannot_be_written_is_no_obstacle_to_reading(path: Path) -> None:
    done = run(path, "list", "--all", HOME="/proc", XDG_DATA_HOME="/proc", XDG_STATE_HOME="/proc")
    assert done.returncode == 0, done.stderr
    assert b"A-001" in done.stdout


@posix
def test_a_reader_that_leaves_is_no_error(path: Path, paths: Paths) -> None:
    command = [sys.executable, "-m", "accordi_desktop", "list", "--all", "--json", "--register", str(path)]
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.Popen(
        [*command, "--data-dir", str(paths.data)], stdout=writing, stderr=subprocess.PIPE
    )
    os.close(writing)
    assert process.communicate()[1] == b""
    assert process.returncode == 0


@posix
def test_new_files_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    umask = os.umask(0o022)
    try:
        data, path = tmp_path / "dati", tmp_path / "registro.accordi"
        act = tmp_path / "atto.pdf"
        act.write_bytes(b"%PDF-1.4")
        common = ["--register", str(path), "--data-dir", str(data)]
        assert main(["new", str(path), "--data-dir", str(data)]) == 0
        assert main(["add", "--title", "Intesa", "--counterpart", "Riga", *common]) == 0
        assert main(["attach", "A-001", str(act), *common]) == 0
        assert main(["backup", "--to", str(tmp_path / "copie"), *common]) == 0
        assert main(["print", "A-001", "--to", str(tmp_path / "stampe"), *common]) == 0
        assert os.umask(0o022) == 0o022, "what the process had is given back"
    finally:
        os.umask(umask)
    made = [one for one in tmp_path.rglob("*") if one != act]
    assert {one.suffix for one in made} >= {".accordi", ".pdf", ".json"}
    for one in made:
        assert stat.S_IMODE(one.stat().st_mode) & 0o077 == 0, one


@posix
def test_a_file_that_others_may_read_stays_so_when_it_is_written_anew(
    path: Path, paths: Paths, tmp_path: Path
) -> None:
    path.chmod(0o664)
    page = tmp_path / "scadenze.ics"
    call = ["export", "--to", str(page), "--force", "--today", "2019-01-01", "--register", str(path)]
    assert main([*call, "--data-dir", str(paths.data)]) == 0
    page.chmod(0o644)
    assert main([*call, "--data-dir", str(paths.data)]) == 0
    assert stat.S_IMODE(page.stat().st_mode) == 0o644
    assert main(["backup", "--register", str(path), "--data-dir", str(paths.data)]) == 0
    assert main(["restore", "1", "--register", str(path), "--data-dir", str(paths.data)]) == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o664


def test_a_command_does_not_wait_for_ever_and_says_who_holds_it(path: Path, paths: Paths) -> None:
    with closing(open_register(path, clock=lambda: TODAY, paths=paths)):
        before = time.monotonic()
        done = run(path, "undo", "--lang", "it", "--data-dir", str(paths.data))
        assert time.monotonic() - before < 60
    assert done.returncode == 1
    assert b" ? " not in done.stderr


def test_of_six_renewals_at_once_each_is_in_the_register_or_was_refused(path: Path, paths: Paths) -> None:
    call = [sys.executable, "-m", "accordi_desktop", "add", "--title", "Intesa", "--counterpart", "Riga"]
    common = ["--register", str(path), "--data-dir", str(paths.data)]
    processes = [subprocess.Popen([*call, *common], stdout=-1, stderr=-1) for _number in range(6)]
    ends = [(process.communicate()[1], process.returncode) for process in processes]
    acknowledged = sum(code == 0 for _said, code in ends)
    assert acknowledged >= 2, ends
    with closing(open_register(path, clock=lambda: TODAY, paths=paths)) as register:
        assert register.agreements.counts(EVERYTHING).total == 5 + acknowledged
        assert register.check(lambda _part, _done, _total: None) == ()


def test_settings_that_cannot_be_read_are_put_aside_and_told_once(path: Path, paths: Paths) -> None:
    paths.settings.write_text("language = [", encoding="utf-8")
    call = ("list", "--all", "--lang", "it", "--data-dir", str(paths.data))
    first, second = run(path, *call), run(path, *call)
    assert (first.returncode, second.returncode) == (0, 0)
    assert b"settings.toml.unread" in first.stderr
    assert (b"A-001" in first.stdout, second.stderr) == (True, b"")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own of 3 MB."""
    disk = tmp_path / "disco"
    disk.mkdir()
    mount = shutil.which("mount")
    if sys.platform != "linux" or mount is None:
        pytest.skip("no file systems to mount")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)], check=False)
    if made.returncode:
        pytest.skip("only root may mount one")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


_ON_A_FULL_DISK = {
    "save": ("renew", "A-001", "--on", "2020-01-10", "--months", "24"),
    "attach": ("attach", "A-001", "{act}"),
    "backup": ("backup", "--to", "{disk}/copie"),
    "workbook": ("export-data", "--to", "{disk}/x.xlsx"),
    "table": ("export-data", "--to", "{disk}/x.csv"),
    "print": ("print", "A-001", "--to", "{disk}/stampe"),
    "hand-over": ("hand-over", "--to", "{disk}/c.zip"),
    "support": ("support", "--to", "{disk}/s.zip"),
    "open data": ("open-data", "--to", "{disk}/dati"),
    "half-year": ("half-year", "--to", "{disk}/elenco"),
    "attestation": ("attest", "--to", "{disk}/attestazioni"),
}


# Bytes left on the disk: enough for the first of several files that belong together.
_ROOM = {"open-data": 4096, "half-year": 4096, "attest": 4096}


@pytest.mark.parametrize("call", _ON_A_FULL_DISK.values(), ids=_ON_A_FULL_DISK)
def test_a_full_disk_is_told_and_nothing_is_half_written(
    small_disk: Path, tmp_path: Path, paths: Paths, call: tuple[str, ...]
) -> None:
    path, act = small_disk / "registro.accordi", tmp_path / "atto.pdf"
    act.write_bytes(b"%PDF-1.4" + os.urandom(200_000))
    create_register(path, clock=lambda: TODAY, founding=sample_data(), paths=paths, author="prova").close()
    before = path.read_bytes()
    with (small_disk / "pieno").open("wb") as rest:
        free = shutil.disk_usage(small_disk).free
        rest.write(bytes(max(free - _ROOM.get(call[0], 0), 0)))
    words = [word.format(disk=small_disk, act=act) for word in call]
    done = run(path, *words, "--lang", "it", "--data-dir", str(paths.data))
    said = done.stderr.decode("utf-8")
    made = [one for one in small_disk.rglob("*") if one.is_file() and one.stat().st_size]
    assert done.returncode == 1
    assert "pieno" in said
    assert len(said.splitlines()) == 1, said
    assert {one.name for one in made} <= {path.name, "pieno"}
    assert path.read_bytes() == before
    (small_disk / "pieno").unlink()
    with closing(open_register(path, clock=lambda: TODAY, paths=paths)) as register:
        assert register.check(lambda _part, _done, _total: None) == ()
