# SPDX-License-Identifier: EUPL-1.2
"""The log helps to find a fault, and holds nothing of what the records say."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from accordi_desktop.logs import describe, log_uncaught, start_logging


@pytest.fixture(autouse=True)
def root() -> Iterator[logging.Logger]:
    """The root of all loggers, given back as it was."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield root
    for handler in set(root.handlers) - set(before):
        handler.close()
    root.handlers[:] = before
    root.setLevel(level)


def test_what_is_logged_comes_to_the_file(tmp_path: Path) -> None:
    path = tmp_path / "dati à 成都" / "logs" / "accordi.log"
    start_logging(path)
    logging.getLogger("accordi_desktop.x").warning("una parola: %s", "è")
    assert "WARNING accordi_desktop.x: una parola: è" in path.read_text(encoding="utf-8")


def test_starting_again_goes_on_in_one_file(tmp_path: Path, root: logging.Logger) -> None:
    before = len(root.handlers)
    for name in ("one.log", "other.log"):
        start_logging(tmp_path / name)
    assert len(root.handlers) == before + 1
    logging.getLogger("accordi_desktop.x").warning("una volta")
    assert (tmp_path / "other.log").read_text(encoding="utf-8").count("una volta") == 1
    assert not (tmp_path / "one.log").exists()


def test_a_full_log_makes_room_and_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "accordi.log"
    start_logging(path)
    for _ in range(40):
        logging.getLogger("accordi_desktop.x").warning("x" * 100_000)
    files = list(tmp_path.iterdir())
    assert len(files) == 6
    assert sum(file.stat().st_size for file in files) < 4_000_000


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path, capsys) -> None:
    (tmp_path / "in the way").write_text("x", encoding="utf-8")
    start_logging(tmp_path / "in the way" / "accordi.log")
    (tmp_path / "accordi.log").mkdir()
    start_logging(tmp_path / "accordi.log")
    logging.getLogger("accordi_desktop.x").warning("nessuno lo legge")
    assert capsys.readouterr() == ("", "")


def test_an_unexpected_error_is_told_by_its_place_and_not_by_its_words() -> None:
    def read_secret() -> None:
        raise ValueError("Nils Ušakovs")

    with pytest.raises(ValueError, match="Nils") as caught:
        read_secret()
    told = describe(caught.value)
    assert told.startswith("ValueError at test_logs.py:")
    assert "read_secret" in told
    assert "Nils" not in told


def test_an_error_that_nobody_catches_is_logged(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = tmp_path / "accordi.log"
    start_logging(path)
    log_uncaught()
    error = RuntimeError("Nils Ušakovs")
    sys.excepthook(RuntimeError, error, None)
    assert "RuntimeError" in capsys.readouterr().err
    logged = path.read_text(encoding="utf-8")
    assert "uncaught: RuntimeError" in logged
    assert "Nils" not in logged
    caplog.clear()
