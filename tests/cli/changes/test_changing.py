# SPDX-License-Identifier: EUPL-1.2
"""What the window does to agreements, done from the command line, a step to undo each time."""

from pathlib import Path
from typing import Any

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.model.enums import RenewalClause
from accordi_desktop.register.sample import sample_data
from accordi_desktop.register.values.drafts import PeriodDraft
from tests.builders import TODAY, add, day
from tests.cli.conftest import Accordi

AT = ("--today", "2026-11-23")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The sample's agreements, and A-006: in force, renewed tacitly, notice of three months."""
    register = create_register(tmp_path / "a.accordi", clock=lambda: TODAY, founding=sample_data())
    add(
        register,
        reference="A-006",
        renewal_clause=RenewalClause.TACIT,
        notice_months=3,
        tacit_months=24,
        periods=(PeriodDraft(act_date=day("2025-06-01"), months=24),),
    )
    register.close()
    return register.path


def sheet(accordi: Accordi, path: Path, reference: str) -> dict[str, Any]:
    (shown,) = accordi("show", reference, "--register", path, "--json", *AT).data
    shown.pop("version")
    return shown


def test_an_extension_is_appended(accordi: Accordi, path: Path) -> None:
    said = accordi("extend", "A-006", "--on", "2027-03-01", "--until", "2027-12-31", "--register", path)
    assert (said.code, said.err) == (0, "")
    assert "31/12/2027" in said.out
    shown = sheet(accordi, path, "A-006")
    assert [one["kind"] for one in shown["periods"]] == ["original", "extension"]


def test_an_amendment_has_its_numbers_and_leaves_the_end(accordi: Accordi, path: Path) -> None:
    end = sheet(accordi, path, "A-006")["end"]
    act = ("--place", "Riga", "--protocol", "PG 1", "--resolution", "DGC 2", "--decided-by", "Giunta")
    call = ("amend", "A-006", "--on", "2026-06-01", "--subject", "Aggiunge lo sport", *act)
    assert "A-006 modificato" in accordi(*call, "--register", path).out
    shown = sheet(accordi, path, "A-006")
    amendment = shown["periods"][1]
    assert (amendment["kind"], amendment["subject"]) == ("amendment", "Aggiunge lo sport")
    assert [amendment[name] for name in ("place", "decided_by", "protocol_number", "resolution_number")] == [
        "Riga",
        "Giunta",
        "PG 1",
        "DGC 2",
    ]
    assert shown["end"] == end
    assert accordi("amend", "A-006", "--on", "2026-06-02", "--register", path).code != 0


def test_several_are_renewed_as_one_step(accordi: Accordi, path: Path) -> None:
    before = sheet(accordi, path, "A-001"), sheet(accordi, path, "A-003")
    call = ("renew", "A-001", "A-003", "--on", "2020-02-03", "--months", "24", "--register", path)
    said = accordi(*call)
    assert said.code == 0
    first, second, gap = said.out.splitlines()
    assert (first.split()[0], second.split()[0]) == ("A-001", "A-003")
    assert gap == (
        "A-003: La durata precedente è finita il 02/05/2018 e la nuova comincia il 03/02/2020: "
        "641 giorni restano scoperti."
    )
    assert len(sheet(accordi, path, "A-003")["periods"]) == 2
    assert accordi("undo", "--register", path).code == 0
    assert (sheet(accordi, path, "A-001"), sheet(accordi, path, "A-003")) == before


def test_of_several_renewals_one_that_cannot_be_stops_all(accordi: Accordi, path: Path) -> None:
    assert accordi("renew", "A-001", "--on", "2020", "--months", "24", "--register", path).code == 0
    before = path.read_bytes()
    said = accordi("renew", "A-003", "A-001", "--on", "2020", "--months", "24", "--register", path)
    assert (said.code, said.out) == (1, "")
    assert path.read_bytes() == before


def test_a_termination_says_where_it_leads(accordi: Accordi, path: Path) -> None:
    said = accordi("terminate", "A-006", "--on", "1/5/2026", "--reason", "recesso", "--register", path, *AT)
    assert said.code == 0
    assert "Cessato" in said.out
    shown = sheet(accordi, path, "A-006")
    assert shown["status"] == "terminated"
    said_of_it = {name: value for name, value in shown["termination"].items() if value}
    assert said_of_it == {"on": "2026-05-01", "reason": "recesso"}


def test_a_notice_is_given_and_withdrawn(accordi: Accordi, path: Path) -> None:
    before = sheet(accordi, path, "A-006")
    assert accordi("decline", "A-006", "--on", "2026-11-01", "--register", path).code == 0
    assert sheet(accordi, path, "A-006")["declined_on"] == "2026-11-01"
    assert accordi("decline", "A-006", "--withdraw", "--register", path).code == 0
    assert sheet(accordi, path, "A-006") == before


def test_what_is_not_renewed_tacitly_cannot_be_declined(accordi: Accordi, path: Path) -> None:
    said = accordi("decline", "A-006", "A-001", "--on", "2026-11-01", "--register", path)
    assert (said.code, said.out) == (1, "")
    assert "A-001" in said.err
    assert sheet(accordi, path, "A-006")["declined_on"] is None


def test_agreements_rest_and_are_taken_up_again(accordi: Accordi, path: Path) -> None:
    before = sheet(accordi, path, "A-006")
    call = ("suspend", "A-006", "--on", "2026-10-01", "--reason", "elezioni", "--register", path, *AT)
    assert "Sospeso" in accordi(*call).out
    assert sheet(accordi, path, "A-006")["status"] == "suspended"
    assert accordi("resume", "A-006", "--on", "2026-11-01", "--register", path, *AT).code == 0
    after = sheet(accordi, path, "A-006")
    assert [(one["since"], one["until"], one["reason"]) for one in after["suspensions"]] == [
        ("2026-10-01", "2026-10-31", "elezioni")
    ]
    assert after | {"suspensions": []} == before


def test_what_a_source_says_is_recorded(accordi: Accordi, path: Path) -> None:
    call = ("assert", "A-001", "--status", "in vigore", "--source", "nota del sindaco", "--as-of", "11/2026")
    assert accordi(*call, "--wording", "tuttora attivo", "--register", path, *AT).code == 0
    shown = sheet(accordi, path, "A-001")
    assert shown["assertions"] == [
        {
            "status": "in_force",
            "wording": "tuttora attivo",
            "source": "nota del sindaco",
            "as_of": "2026-11",
            "page": "",
        }
    ]


def test_agreements_go_into_the_bin_and_come_back(accordi: Accordi, path: Path) -> None:
    said = accordi("delete", "a-001", "A-003", "A-001", "--register", path)
    assert said.code == 0
    assert "2 accordi" in said.out
    left = {one["ref"] for one in accordi("list", "--register", path, "--json").data}
    assert left.isdisjoint({"A-001", "A-003"})
    assert accordi("undelete", "A-003", "--register", path).code == 0
    left = {one["ref"] for one in accordi("list", "--register", path, "--json").data}
    assert "A-003" in left
    assert "Non c’era nulla" in accordi("undelete", "A-003", "--register", path).out


def test_steps_are_taken_back_and_done_again(accordi: Accordi, path: Path) -> None:
    before = sheet(accordi, path, "A-001")
    accordi("renew", "A-001", "--on", "2020-02-02", "--months", "24", "--register", path)
    after = sheet(accordi, path, "A-001")
    undone = accordi("undo", "--register", path)
    assert (undone.code, undone.out.strip()) == (0, "Annullato: rinnovo di A-001.")
    assert sheet(accordi, path, "A-001") == before
    assert accordi("redo", "--register", path).out.strip() == "Ripetuto: rinnovo di A-001."
    assert sheet(accordi, path, "A-001") == after
    nothing = accordi("redo", "--register", path)
    assert (nothing.code, nothing.out) == (1, "")
    assert "nulla da ripetere" in nothing.err


def test_files_are_attached_with_what_is_said_of_them(accordi: Accordi, path: Path, tmp_path: Path) -> None:
    signed, other = tmp_path / "atto firmato.pdf", tmp_path / "nota à.txt"
    signed.write_bytes(b"%PDF-1.7 prova")
    other.write_bytes(b"nota")
    call = (
        "attach",
        "A-001",
        signed,
        other,
        "--language",
        "it",
        "--dated",
        "2/2/2018",
        "--note",
        "originale",
    )
    said = accordi(*call, "--register", path)
    assert (said.code, said.err) == (0, "")
    documents = sheet(accordi, path, "A-001")["documents"]
    assert [(one["file_name"], one["kind"]) for one in documents] == [
        ("atto firmato.pdf", "signed_text"),
        ("nota à.txt", "letter"),
    ]
    assert all((one["language"], one["dated"]) == ("it", "2018-02-02") for one in documents)


def test_of_several_files_one_that_cannot_be_read_attaches_none(
    accordi: Accordi, path: Path, tmp_path: Path
) -> None:
    good = tmp_path / "atto.pdf"
    good.write_bytes(b"%PDF-1.7 prova")
    said = accordi("attach", "A-001", good, tmp_path / "manca.pdf", "--register", path)
    assert (said.code, said.out) == (1, "")
    assert sheet(accordi, path, "A-001")["documents"] == []
    assert not [one for one in tmp_path.rglob("*") if one.is_file() and ".documenti" in str(one.parent)]


@pytest.mark.parametrize(
    "call",
    [
        ("terminate", "A-001", "--on", "2026-05-01"),
        ("decline", "A-001"),
        ("decline", "A-001", "--on", "2026", "--withdraw"),
        ("suspend", "A-001"),
        ("assert", "A-001", "--status", "suspended", "--source", "x"),
        ("assert", "A-001", "--status", "in_force"),
        ("attach", "A-001"),
        ("attach", "A-001", "x.pdf", "--kind", "romanzo"),
        ("attach", "A-001", "x.pdf", "--language", "italiano"),
        ("delete",),
        ("undo", "A-001"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_ends_with_2(accordi: Accordi, call: tuple[str, ...]) -> None:
    said = accordi(*call, "--sample")
    assert (said.code, said.out) == (2, "")


@pytest.mark.parametrize("command", ["terminate", "delete", "undelete", "resume"])
def test_an_unknown_reference_changes_none_of_the_others(accordi: Accordi, path: Path, command: str) -> None:
    before = path.read_bytes()
    more = ("--on", "2026", "--reason", "x") if command == "terminate" else ()
    said = accordi(command, "A-001", "A-999", *more, "--register", path)
    assert (said.code, said.out) == (1, "")
    assert "A-999" in said.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", ["delete", "resume"])
def test_a_change_of_the_sample_says_that_it_is_lost(accordi: Accordi, command: str) -> None:
    assert "non è conservat" in accordi(command, "A-001", "--sample").out


def test_the_rule_of_a_source_is_kept_and_shown_with_its_agreements(accordi: Accordi, path: Path) -> None:
    rule = ("--source-rule", "Archivio", "In genere cinque anni")
    assert "Archivio: In genere cinque anni" in accordi("office", *rule, "--register", path).out
    assert "Archivio" not in accordi("office", "--source-rule", "Archivio", "", "--register", path).out


def test_those_who_signed_an_act_are_named_with_it(accordi: Accordi, path: Path) -> None:
    people = ("--own-signatory", "Anna Rossi; Sindaca; Comune di Milano", "--signatory", "Luc Blanc")
    said = accordi(
        "terminate", "A-006", "--on", "2027-01-01", "--reason", "recesso", *people, "--register", path
    )
    assert (said.code, said.err) == (0, "")
    accordi("suspend", "A-006", "--on", "2026-10-01", "--signatory", "Ada Verdi", "--register", path)
    accordi(
        "amend", "A-006", "--on", "2026-09-01", "--subject", "x", "--signatory", "Eva Blu", "--register", path
    )
    signed = sheet(accordi, path, "A-006")["signatories"]
    assert [(one["person"], one["office"], one["body"], one["side"]) for one in signed[:2]] == [
        ("Anna Rossi", "Sindaca", "Comune di Milano", "own"),
        ("Luc Blanc", "", "", "counterpart"),
    ]
    assert [one["signed_termination"] for one in signed] == [True, True, False, False]
    assert [one["suspension_signed"] for one in signed] == [None, None, "2026-10-01", None]
    assert [one["act_signed"] for one in signed] == [None, None, None, "2026-09-01"]
    shown = accordi("show", "A-006", "--register", path, *AT).out
    assert "ha firmato la cessazione" in shown
    assert "sospensione firmata: 01/10/2026" in shown
