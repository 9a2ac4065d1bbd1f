# SPDX-License-Identifier: EUPL-1.2
"""What each command does to a register of one's own, and that a look changes nothing."""

from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register, open_register
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.paths import Paths
from accordi_desktop.register.commands.status import DeclineRenewal
from accordi_desktop.register.sample import sample_data
from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.settings import Settings
from tests.builders import TODAY, add, day
from tests.cli.conftest import Accordi

RIGA = ("expiry", "A-001", "2020-02-02")
NEW_YORK = ("expiry", "A-003", "2018-05-02")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample's agreements in a register that is kept, in a place with a difficult name."""
    folder = tmp_path / "registri à 100% #1"
    folder.mkdir()
    create_register(folder / "città.accordi", clock=lambda: TODAY, founding=sample_data()).close()
    return folder / "città.accordi"


@pytest.mark.parametrize("status", ["expired", "Scaduto", "scaduto", "EXPIRED"])
def test_a_status_is_asked_for_by_any_of_its_names(accordi: Accordi, status: str) -> None:
    found = accordi("list", "--sample", "--status", status, "--json", "--today", "2026-11-23").data
    assert [one["ref"] for one in found] == ["A-001", "A-003"]


@pytest.mark.parametrize(("language", "country"), [("it", "Lettonia"), ("en", "Latvia")])
def test_an_agreement_is_told_in_the_language_asked_for(
    accordi: Accordi, language: str, country: str
) -> None:
    (shown,) = accordi("show", "A-001", "--sample", "--json", "--lang", language).data
    assert shown["country"] == country


def test_shared_options_stand_on_either_side_of_the_command(accordi: Accordi, path: Path) -> None:
    before = accordi("--register", path, "--today", "2020-01-01", "list", "--json")
    behind = accordi("list", "--register", path, "--today", "2020-01-01", "--json")
    assert before.data == behind.data
    assert before.data[0]["status"] == "expiring"


def test_the_sheet_for_people_has_both_sides_and_the_dates_as_known(accordi: Accordi) -> None:
    said = accordi("show", "A-001", "--sample", "--today", "2026-11-23").out
    for wanted in (
        "Nils Ušakovs",
        "Giuseppe Sala",
        "02/02/2018",
        "24 mesi",
        "02/02/2020",
        "Riga",
        "Lettonia",
    ):
        assert wanted in said


@pytest.mark.parametrize(
    ("today", "options", "found"),
    [
        ("2020-01-01", (), [RIGA]),
        ("2020-02-02", ("--within", "0"), [RIGA]),
        ("2020-02-03", (), []),
        ("2019-08-05", (), []),
        ("2019-08-06", (), [RIGA]),
        ("2018-01-01", ("--within", "800"), [NEW_YORK, RIGA]),
        ("2026-11-23", ("--within", "36500"), []),
    ],
)
def test_what_is_due_is_what_ends_from_today_on(
    accordi: Accordi, today: str, options: tuple[str, ...], found: list[tuple[str, str, str]]
) -> None:
    said = accordi("due", "--sample", "--today", today, *options, "--json")
    assert [(one["kind"], one["ref"], one["on"]) for one in said.data] == found


def test_notice_days_and_dates_without_a_day_are_due_too(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "a.accordi"
    register = create_register(path, clock=lambda: TODAY)
    add(
        register,
        renewal_clause=RenewalClause.EXPRESS,
        notice_months=3,
        periods=(PeriodDraft(act_date=day("2025-01-31"), months=24),),
    )
    add(register, periods=(PeriodDraft(act_date=day("2020"), end=day("2027")),))
    add(register, periods=(PeriodDraft(act_date=day("2020")),))
    register.close()
    said = accordi("due", "--register", path, "--today", "2026-10-30", "--within", "93", "--json")
    assert [(one["kind"], one["ref"], one["on"]) for one in said.data] == [
        ("notice", "A-001", "2026-10-31"),
        ("expiry", "A-002", "2027"),
        ("expiry", "A-001", "2027-01-31"),
    ]
    assert "2027" in accordi("due", "--register", path, "--today", "2026-10-30", "--within", "93").out


def test_an_end_whose_day_for_notice_is_over_says_so(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "a.accordi"
    register = create_register(path, clock=lambda: TODAY)
    term = (PeriodDraft(act_date=day("2025-01-31"), months=24),)
    for clause in (RenewalClause.EXPRESS, RenewalClause.TACIT):
        add(register, renewal_clause=clause, notice_months=3, tacit_months=24, periods=term)
    register.perform(DeclineRenewal((2,), day("2026-10-01")))
    register.close()
    call = ("due", "--register", path, "--within", "93")
    told = "Il termine di preavviso è passato il 31/10/2026."
    assert told not in accordi(*call, "--today", "2026-10-31").out
    lines = accordi(*call, "--today", "2026-11-01").out.splitlines()
    assert [line.split()[2] for line in lines if told in line] == ["A-001"]
    data = accordi(*call, "--today", "2026-11-01", "--json").data
    assert [(one["ref"], one["notice_passed"]) for one in data] == [("A-001", "2026-10-31"), ("A-002", None)]


def test_a_renewal_against_the_clause_is_kept_with_a_remark(accordi: Accordi, tmp_path: Path) -> None:
    path = tmp_path / "a.accordi"
    register = create_register(path, clock=lambda: TODAY)
    for clause in (RenewalClause.NONE, RenewalClause.EXPRESS):
        add(register, renewal_clause=clause)
    register.close()
    term = ("--on", "2028-02-01", "--months", "24", "--register", path)
    said = accordi("renew", "A-001", "A-002", *term)
    assert (said.code, said.err) == (0, "")
    remarks = [line for line in said.out.splitlines() if "non prevede rinnovi" in line]
    assert [line.split(":")[0] for line in remarks] == ["A-001"]
    assert "non prevede" not in accordi("extend", "A-001", *term).out


def test_a_renewal_is_kept_and_appends(accordi: Accordi, path: Path) -> None:
    said = accordi("renew", "a-001", "--on", "2 febbraio 2020", "--months", "24", "--register", path)
    assert (said.code, said.err) == (0, "")
    assert "02/02/2022" in said.out
    (shown,) = accordi("show", "A-001", "--register", path, "--json").data
    assert shown["end"] == "2022-02-02"
    assert [one["kind"] for one in shown["periods"]] == ["original", "renewal"]
    assert shown["periods"][1]["start"] == "2020-02-03"
    assert shown["periods"][0]["end"] == "2020-02-02"


def test_a_renewal_takes_an_end_a_start_a_note_and_dates_without_a_day(accordi: Accordi, path: Path) -> None:
    term = ("--on", "2020", "--until", "2024", "--start", "2021", "--note", "Prova")
    assert accordi("renew", "A-005", *term, "--register", path).code == 0
    (shown,) = accordi("show", "A-005", "--register", path, "--json").data
    last = shown["periods"][-1]
    assert (last["act_date"], last["start"], last["months"], last["end"]) == ("2020", "2021", None, "2024")
    assert last["note"] == "Prova"
    assert not last["end_computed"]


def test_the_same_renewal_is_refused_the_second_time(accordi: Accordi, path: Path) -> None:
    call = ("renew", "A-001", "--on", "2020-02-02", "--months", "24", "--register", path)
    assert accordi(*call).code == 0
    before = path.read_bytes()
    said = accordi(*call)
    assert (said.code, said.out) == (1, "")
    assert "già nel registro" in said.err
    assert path.read_bytes() == before


def test_a_renewal_of_the_command_line_can_be_undone(accordi: Accordi, path: Path) -> None:
    before = accordi("show", "A-001", "--register", path, "--json", "--today", "2026-11-23").data
    accordi("renew", "A-001", "--on", "2020-02-02", "--months", "24", "--register", path)
    register = open_register(path)
    register.undo()
    register.close()
    after = accordi("show", "A-001", "--register", path, "--json", "--today", "2026-11-23").data
    for one in (*before, *after):
        one.pop("version", None)
    assert after == before


def test_a_renewal_of_the_sample_says_that_it_is_lost(accordi: Accordi) -> None:
    said = accordi("renew", "A-001", "--on", "2020-02-02", "--months", "24", "--sample")
    assert said.code == 0
    assert "non è conservat" in said.out + said.err
    assert accordi("show", "A-001", "--sample", "--json").data[0]["end"] == "2020-02-02"


def test_each_agreement_is_printed_to_a_file(accordi: Accordi, tmp_path: Path) -> None:
    folder = tmp_path / "stampe à 成都"
    said = accordi("print", "--sample", "--to", folder)
    assert said.code == 0
    files = sorted(folder.iterdir())
    assert len(files) == 5
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)
    assert all(str(file) in said.out for file in files)


def test_those_named_are_printed_once(accordi: Accordi, tmp_path: Path) -> None:
    accordi("print", "A-001", "a-001", "A-004", "--sample", "--to", tmp_path / "due")
    assert len(list((tmp_path / "due").iterdir())) == 2


def test_without_a_register_named_it_is_the_one_opened_last(
    accordi: Accordi, path: Path, tmp_path: Path
) -> None:
    said = accordi("list")
    assert said.code == 1
    assert "--register" in said.err
    assert "--sample" in said.err
    Settings(Paths.of(tmp_path / "dati").settings).remember_register(path)
    assert accordi("list", "--json").data[0]["ref"] == "A-001"


def test_looking_changes_no_byte_and_leaves_nothing_beside(accordi: Accordi, path: Path) -> None:
    before = path.read_bytes()
    for call in (("list",), ("show", "A-001"), ("due",), ("list", "--find", "riga", "--json")):
        assert accordi(*call, "--register", path).code == 0
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_copy_of_the_sample_goes_with_the_command(
    accordi: Accordi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    assert accordi("list", "--sample").code == 0
    assert accordi("show", "nessuno", "--sample").code == 1
    assert list(temporary.iterdir()) == []
