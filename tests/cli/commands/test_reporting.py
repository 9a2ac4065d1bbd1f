# SPDX-License-Identifier: EUPL-1.2
"""Reports, summaries and calendars as files: with something in them, and never over what is there."""

from pathlib import Path

import pytest

from accordi_desktop.model.enums import BodyKind
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import PartyDraft, PeriodDraft
from tests.builders import add, day, empty_register
from tests.cli.conftest import Accordi
from tests.printing.reading import text_of

AT = ("--today", "2026-11-23")
REPORTS = (
    ("report", "list", "--all"),
    ("report", "expiring", "--from", "2020-01-01", "--until", "2020-12-31"),
    ("report", "country", "Lettonia"),
    ("report", "city", "riga"),
    ("report", "year", "2018"),
)
NOTHING = (
    ("report", "list", "--find", "nessuno"),
    ("report", "expiring", "--from", "2040-01-01"),
    ("report", "country", "Francia"),
    ("report", "city", "Lione"),
    ("report", "year", "1999"),
)


@pytest.fixture
def cities(tmp_path: Path) -> Register:
    """Bodies of cities: with the city said, in the name of the body, in its bare name; and no city at all."""
    register = empty_register(tmp_path)
    for name, city, kind in (
        ("Municipio", "Riga", BodyKind.CITY),
        ("Città di Riga", "", BodyKind.CITY),
        ("Tirana", "", BodyKind.CITY),
        ("Università di Tirana", "", BodyKind.UNIVERSITY),
    ):
        add(
            register,
            parties=(PartyDraft(name, body_kind=kind, city=city),),
            periods=(PeriodDraft(act_date=day("2020"), months=24),),
        )
    return register


@pytest.mark.parametrize("call", REPORTS, ids=" ".join)
def test_a_report_is_written_and_told(accordi: Accordi, tmp_path: Path, call: tuple[str, ...]) -> None:
    target = tmp_path / "resoconto.pdf"
    said = accordi(*call, "--to", target, "--sample", *AT)
    assert (said.code, said.err) == (0, "")
    assert str(target) in said.out
    assert "Riga" in text_of(target.read_bytes())


@pytest.mark.parametrize("call", NOTHING, ids=" ".join)
def test_a_report_with_nothing_in_it_is_told_and_not_written(
    accordi: Accordi, tmp_path: Path, call: tuple[str, ...]
) -> None:
    target = tmp_path / "resoconto.pdf"
    said = accordi(*call, "--to", target, "--sample", *AT)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("accordi: Nessun accordo")
    assert not target.exists()


def test_without_agreements_nothing_is_printed_or_exported(accordi: Accordi, tmp_path: Path) -> None:
    accordi("new", tmp_path / "a.accordi")
    for call in (("print", "--to", tmp_path / "stampe"), ("export", "--to", tmp_path / "a.ics")):
        said = accordi(*call, "--register", tmp_path / "a.accordi")
        assert (said.code, said.out) == (1, "")
        assert "Nessun" in said.err
    assert not (tmp_path / "stampe").exists()
    assert not (tmp_path / "a.ics").exists()


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (("report", "list", "--all"), "a.pdf"),
        (("export",), "a.ics"),
    ],
    ids=["report", "export"],
)
def test_a_file_that_is_there_is_overwritten_only_on_purpose(
    accordi: Accordi, tmp_path: Path, call: tuple[str, ...], name: str
) -> None:
    target = tmp_path / name
    target.write_bytes(b"mio")
    said = accordi(*call, "--to", target, "--sample", "--today", "2018-03-01")
    assert (said.code, said.out) == (1, "")
    assert str(target) in said.err
    assert "--force" in said.err
    assert target.read_bytes() == b"mio"
    assert accordi(*call, "--to", target, "--sample", "--today", "2018-03-01", "--force").code == 0
    assert target.read_bytes() != b"mio"


def test_one_summary_that_is_there_stops_all_of_them(accordi: Accordi, tmp_path: Path) -> None:
    assert accordi("print", "A-004", "--sample", "--to", tmp_path / "stampe").code == 0
    (there,) = (tmp_path / "stampe").iterdir()
    there.write_bytes(b"mio")
    said = accordi("print", "--sample", "--to", tmp_path / "stampe")
    assert (said.code, said.out) == (1, "")
    assert str(there) in said.err
    assert [one.read_bytes() for one in (tmp_path / "stampe").iterdir()] == [b"mio"]
    assert accordi("print", "--sample", "--to", tmp_path / "stampe", "--force").code == 0
    assert len(list((tmp_path / "stampe").iterdir())) == 5


@pytest.mark.parametrize(("name", "references"), [("riga", ("A-001", "A-002")), ("TIRANA", ("A-003",))])
def test_a_city_is_found_by_the_name_of_its_administration(
    accordi: Accordi, tmp_path: Path, cities: Register, name: str, references: tuple[str, ...]
) -> None:
    assert cities.agreements.cities() == ("Riga", "Tirana")
    cities.close()
    target = tmp_path / "a.pdf"
    assert accordi("report", "city", name, "--to", target, "--register", cities.path, *AT).code == 0
    text = text_of(target.read_bytes())
    assert [one for one in ("A-001", "A-002", "A-003", "A-004") if one in text] == list(references)


def test_a_city_that_nobody_knows_is_told_with_the_nearest(
    accordi: Accordi, tmp_path: Path, cities: Register
) -> None:
    cities.close()
    said = accordi("report", "city", "Tirrana", "--to", tmp_path / "a.pdf", "--register", cities.path)
    assert (said.code, said.out) == (1, "")
    assert "Tirana" in said.err.partition("»")[2]


def test_an_option_of_another_report_is_not_ignored(accordi: Accordi, tmp_path: Path) -> None:
    said = accordi("report", "country", "Cina", "--status", "expired", "--to", tmp_path / "a.pdf", "--sample")
    assert (said.code, said.out) == (2, "")
    assert "--status" in said.err
