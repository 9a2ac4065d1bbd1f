# SPDX-License-Identifier: EUPL-1.2
"""The deadlines handed to a calendar program, from the command line."""

from pathlib import Path

from tests.cli.conftest import Accordi
from tests.exchange.ics_reader import read


def test_the_sample_is_exported_whole_or_by_reference(accordi: Accordi, tmp_path: Path) -> None:
    target = tmp_path / "scadenze.ics"
    said = accordi("export", "--sample", "--today", "2018-03-01", "--to", target)
    assert (said.code, str(target) in said.out) == (0, True)
    whole = {event.values["UID"] for event in read(target.read_bytes()).parts}
    accordi("export", "A-001", "--sample", "--today", "2018-03-01", "--to", target, "--force")
    one = {event.values["UID"] for event in read(target.read_bytes()).parts}
    assert one
    assert one < whole


def test_another_ending_is_refused_and_nothing_written(accordi: Accordi, tmp_path: Path) -> None:
    said = accordi("export", "--sample", "--to", tmp_path / "scadenze.pdf", "--lang", "en")
    assert said.code == 1
    assert "must end in .ics" in said.err
    assert not (tmp_path / "scadenze.pdf").exists()
