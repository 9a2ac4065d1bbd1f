# SPDX-License-Identifier: EUPL-1.2
"""A termination is told alike by list, sheet, paper, calendar file and report on a year, and is undone."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Accordi
from tests.exchange.ics_reader import read
from tests.printing.reading import text_of

AT = ("--today", "2026-11-29", "--lang", "it")


class Outputs:
    """What each output says of the only agreement of a register."""

    def __init__(self, accordi: Accordi, path: Path) -> None:
        self._accordi, self._path = accordi, path
        self._made = 0

    def call(self, *words: str) -> str:
        """What a command prints."""
        said = self._accordi(*words, "--register", self._path, *AT)
        assert (said.code, said.err) == (0, ""), said
        return said.out

    def paper(self, *words: str) -> str:
        """The text of the PDF that a command writes, blanks single."""
        self._made += 1
        folder = self._path.parent / f"stampe-{self._made}"
        target = folder if words[0] == "print" else folder.with_suffix(".pdf")
        self.call(*words, "--to", str(target))
        file = next(target.glob("*.pdf")) if target.is_dir() else target
        return " ".join(text_of(file.read_bytes()).split())

    def refused(self, *words: str) -> bool:
        """Whether a report has nothing to tell, says so and is not written."""
        target = self._path.parent / "nulla.pdf"
        said = self._accordi(*words, "--to", target, "--register", self._path, *AT)
        return said.code == 1 and said.err != "" and not target.exists()

    def events(self) -> dict[str, str]:
        """The first day of each event that stands, by its summary."""
        self._made += 1
        target = self._path.parent / f"scadenze-{self._made}.ics"
        said = self._accordi("export", "--to", target, "--register", self._path, *AT)
        if said.code:
            return {}
        found = read(target.read_bytes())
        return {
            part.values["SUMMARY"]: part.values["DTSTART"]
            for part in found.parts
            if part.name == "VEVENT" and part.values.get("STATUS") != "CANCELLED"
        }


@pytest.fixture
def outputs(accordi: Accordi, tmp_path: Path) -> Outputs:
    """One agreement with a term from 2025-03-01 to 2029-03-01."""
    path = tmp_path / "a.accordi"
    accordi("new", path, "--body", "Comune di Milano", "--city", "Milano")
    found = Outputs(accordi, path)
    act = ("--counterpart", "Lione", "--signed", "1/3/2025", "--months", "48", "--notice-months", "3")
    found.call("add", "--title", "Patto", *act, "--clause", "express", "--reference", "A-001")
    return found


def test_what_was_terminated_is_over_on_that_day_everywhere(outputs: Outputs) -> None:
    before = outputs.events()
    outputs.call("terminate", "A-001", "--on", "1/5/2026", "--reason", "recesso di Lione")
    listed = outputs.call("list", "--find", "Patto")
    assert re.search(r"01/05/2026\s+Cessato", listed)
    assert "2029" not in listed
    shown = outputs.call("show", "A-001")
    assert "48 mesi → 01/03/2029; fine anticipata" in shown
    assert "Cessato: cessato il 01/05/2026" in shown
    assert "recesso di Lione" in shown
    paper = outputs.paper("print", "A-001")
    assert "cessato il 01/05/2026" in paper
    assert "recesso di Lione" in paper
    assert "01/03/2029 (calcolata; fine anticipata)" in paper
    assert set(outputs.events().values()) == {"20260501"}
    assert "20290301" in before.values()
    this_year = outputs.paper("report", "year", "2026")
    assert "01/05/2026" in this_year
    assert "recesso di Lione" in this_year
    assert outputs.refused("report", "year", "2029")
    outputs.call("undo")
    assert outputs.events() == before
    assert "01/03/2029" in outputs.call("list")


def test_a_termination_that_lies_ahead_is_one_event_and_the_end_everywhere(outputs: Outputs) -> None:
    before = outputs.events()
    assert set(before.values()) > {"20281201", "20290301"}
    outputs.call("terminate", "A-001", "--on", "1/10/2027", "--reason", "denuncia")
    assert re.search(r"01/10/2027\s+In vigore", outputs.call("list"))
    assert "cessa il 01/10/2027" in outputs.call("show", "A-001")
    paper = outputs.paper("print", "A-001")
    assert "cessa il 01/10/2027" in paper
    assert paper.count("01/03/2029") == 1
    assert "01/03/2029 (calcolata; fine anticipata)" in paper
    events = {text: on for text, on in outputs.events().items() if on > "20261129"}
    assert list(events.values()) == ["20271001"]
    (summary,) = events
    assert summary.startswith("Cessazione")
    outputs.call("undo")
    assert outputs.events() == before
