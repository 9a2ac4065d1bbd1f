# SPDX-License-Identifier: EUPL-1.2
"""What is missing or doubtful is on the worklist once, and what was accepted as unknown is not."""

import re
from dataclasses import replace
from typing import Any

import pytest

from accordi_desktop.model.enums import (
    AssertedStatus,
    DocumentKind,
    Origin,
    PeriodKind,
    RenewalClause,
    Side,
    Status,
    WorklistFact,
)
from accordi_desktop.model.errors import InvalidDraftError
from accordi_desktop.register.commands.agreements import DeleteAgreements
from accordi_desktop.register.commands.documents import AttachDocuments
from accordi_desktop.register.commands.worklist import AcceptFact, ReopenFact
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.documents import AttachedFile, DocumentDraft
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    AssertionDraft,
    GapDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    SuspensionDraft,
    TerminationDraft,
)
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.register.values.worklist import FactCount
from accordi_desktop.wording import Words
from accordi_desktop.wording.subjects.worklist import word_detail
from tests.builders import add, day

OWN = PartyDraft("Comune di Milano", Side.OWN, country="IT")
COMPLETE: dict[str, Any] = {
    "kind_id": 1,
    "parties": (OWN, PartyDraft("Lione", country="FR")),
    "signatories": (SignatoryDraft("Anna Bianchi"),),
    "sectors": (SectorDraft("cultura", 1),),
    "periods": (PeriodDraft(act_date=day("2026-03-01"), months=24),),
    "renewal_clause": RenewalClause.TACIT,
    "notice_months": 6,
}
RENEWED = PeriodDraft(PeriodKind.RENEWAL, act_date=day("2026-05"), months=24)
F = WorklistFact
CASES: dict[WorklistFact, tuple[dict[str, Any], str, str]] = {
    F.END_UNKNOWN: ({"periods": (PeriodDraft(act_date=day("2026-03-01")),)}, "no_term", "periods[0].months"),
    F.SIGNATURE_UNDATED: (
        {"periods": (PeriodDraft(act_date=day("2026"), months=24),)},
        "2026",
        "periods[0].act_date",
    ),
    F.RENEWAL_UNDATED: (
        {"periods": (*COMPLETE["periods"], RENEWED)},
        "2026-05",
        "periods[1].act_date",
    ),
    F.CLAUSE_UNKNOWN: ({"renewal_clause": RenewalClause.UNKNOWN}, "", "renewal_clause"),
    F.NOTICE_UNKNOWN: ({"notice_months": None}, "", "notice_months"),
    F.TACIT_TERM_UNKNOWN: (
        {"periods": (PeriodDraft(act_date=day("2026-03-01"), end=day("2028-03-01")),)},
        "",
        "tacit_months",
    ),
    F.COUNTERPART_MISSING: ({"parties": (OWN,)}, "", "parties"),
    F.COUNTRY_MISSING: ({"parties": (OWN, PartyDraft("Lione"))}, "Lione", "parties[1].country"),
    F.COUNTRY_DERIVED: (
        {"parties": (OWN, PartyDraft("Lione", country="FR", country_origin=Origin.DERIVED))},
        "FR",
        "parties[1].country",
    ),
    F.SIGNATORIES_MISSING: ({"signatories": ()}, "", "signatories"),
    F.SECTORS_MISSING: ({"sectors": ()}, "", "sectors"),
    F.SECTOR_UNPLACED: (
        {"sectors": (SectorDraft("cultura", 1), SectorDraft("design"))},
        "design",
        "sectors[1].sector_id",
    ),
    F.KIND_MISSING: ({"kind_id": None, "kind_wording": "patto"}, "patto", "kind_id"),
    F.CONTRADICTED: (
        {
            "suspensions": (SuspensionDraft(day("1918-01-01")),),
            "open_ended": True,
            "periods": (PeriodDraft(act_date=day("2026-03-01")),),
        },
        "suspension_before_signature|2026-03-01|1918-01-01",
        "suspensions[0].since",
    ),
    F.STATUS_CONTRADICTED: (
        {"assertions": (AssertionDraft(AssertedStatus.EXPIRED, "scaduto", "sito", day("2026-11-01")),)},
        "in_force",
        "assertions",
    ),
    F.NOTICE_UNCERTAIN: ({"declined_on": day("2027")}, "", "declined_on"),
    F.GAP_OPEN: ({"gaps": (GapDraft("Chi ha firmato?"),)}, "Chi ha firmato?", "gaps[0].settled"),
}


def test_a_status_by_the_source_alone_is_to_be_reconfirmed_once_it_is_old(register: Register) -> None:
    said = AssertionDraft(AssertedStatus.IN_FORCE, "sono legate", "sito", day("2024-01-01"))
    one = add(
        register, **{**COMPLETE, "periods": (PeriodDraft(act_date=day("2012-03-01")),), "assertions": (said,)}
    )
    assert facts(register) == {F.STATUS_UNCONFIRMED: 1, F.END_UNKNOWN: 1, F.DOCUMENT_MISSING: 1}
    (entry,) = register.dashboard.worklist(F.STATUS_UNCONFIRMED)
    assert (entry.agreement_id, entry.path) == (one, "assertions")


def test_what_contradicts_itself_is_told_even_where_it_counts_as_over(register: Register) -> None:
    over = {
        "periods": (PeriodDraft(act_date=day("2015-09-30"), months=36),),
        "renewal_clause": RenewalClause.NONE,
    }
    said = AssertionDraft(AssertedStatus.IN_FORCE, "tuttora attivo", "sito", day("2026-11-01"))
    one = add(register, **{**COMPLETE, **over, "assertions": (said,)})
    other = add(register, **{**COMPLETE, "termination": TerminationDraft(day("1918-03-01"), "x")})
    assert facts(register) == {F.STATUS_CONTRADICTED: 1, F.CONTRADICTED: 1}
    assert [entry.agreement_id for entry in register.dashboard.worklist(F.STATUS_CONTRADICTED)] == [one]
    (entry,) = register.dashboard.worklist(F.CONTRADICTED)
    assert (entry.agreement_id, entry.path) == (other, "termination.on")
    assert word_detail(entry, Words("it")) == "La cessazione (01/03/1918) precede la firma (01/03/2026)."


_ACT = PeriodDraft(act_date=day("2026-03-01"))


@pytest.mark.parametrize(
    ("changes", "path", "said"),
    [
        (
            {"periods": (replace(_ACT, start=day("2026-04"), end=day("2026-03-31")),)},
            "periods[0].end",
            "La fine (31/03/2026) precede la decorrenza (04/2026).",
        ),
        (
            {"open_ended": True},
            "periods[0].months",
            "È indicato «senza scadenza», ma è registrata una durata o una fine (01/03/2028).",
        ),
        (
            {"periods": (replace(_ACT, end=day("2025")),)},
            "periods[0].end",
            "La fine (2025) precede la data dell’atto (01/03/2026).",
        ),
        (
            {
                "parties": (
                    *COMPLETE["parties"],
                    PartyDraft("Oslo", country="NO", joined_on=day("2022"), left_on=day("1991")),
                )
            },
            "parties[2].left_on",
            "La parte esce (1991) prima di entrare (2022).",
        ),
        (
            {"suspensions": (SuspensionDraft(day("2028"), day("2027")),)},
            "suspensions[0].until",
            "La sospensione finisce (2027) prima di cominciare (2028).",
        ),
    ],
)
def test_dates_out_of_order_are_saved_and_told_with_both(
    register: Register, changes: dict[str, Any], path: str, said: str
) -> None:
    one = add(register, **{**COMPLETE, **changes})
    (entry,) = register.dashboard.worklist(F.CONTRADICTED, with_past=True)
    assert (entry.agreement_id, entry.path) == (one, path)
    assert word_detail(entry, Words("it")) == said


def facts(register: Register) -> dict[WorklistFact, int]:
    return {count.fact: count.open for count in register.dashboard.fact_counts()}


def test_of_a_complete_agreement_only_the_text_is_missing(register: Register) -> None:
    add(register, **COMPLETE)
    assert facts(register) == {F.DOCUMENT_MISSING: 1}
    assert DocumentKind.SIGNED_TEXT  # the kind of document that would settle it


@pytest.mark.parametrize("fact", CASES, ids=str)
def test_each_fact_is_found_once_with_the_field_that_settles_it(
    register: Register, fact: WorklistFact
) -> None:
    changes, detail, path = CASES[fact]
    one = add(register, **{**COMPLETE, **changes})
    assert facts(register) == {fact: 1, F.DOCUMENT_MISSING: 1}
    (entry,) = register.dashboard.worklist(fact)
    assert (entry.agreement_id, entry.detail, entry.path) == (one, detail, path)


def test_what_is_permanent_lacks_no_end_and_what_is_in_the_bin_lacks_nothing(register: Register) -> None:
    permanent = {"periods": (), "open_ended": True, "renewal_clause": RenewalClause.UNKNOWN}
    one = add(register, **{**COMPLETE, **permanent})
    assert facts(register) == {F.DOCUMENT_MISSING: 1}
    register.perform(DeleteAgreements((one,)))
    assert facts(register) == {}


def test_what_is_over_is_left_alone_unless_asked_for(register: Register) -> None:
    over = (PeriodDraft(act_date=day("2001-03-01"), months=24),)
    one = add(register, **{**COMPLETE, "periods": over, "renewal_clause": RenewalClause.NONE})
    assert facts(register) == {}
    assert register.dashboard.fact_counts(with_past=True) == (FactCount(F.DOCUMENT_MISSING, 1, 0),)
    (entry,) = register.dashboard.worklist(F.DOCUMENT_MISSING, with_past=True)
    assert entry.agreement_id == one


def test_accepted_as_unknown_it_is_silent_until_asked_for_again(register: Register) -> None:
    ids = (add(register, **COMPLETE), add(register, **COMPLETE))
    version = register.agreements.sheet(ids[0]).version
    register.perform(AcceptFact(ids, F.DOCUMENT_MISSING, "Perduto nel trasloco"))
    assert register.dashboard.fact_counts() == (FactCount(F.DOCUMENT_MISSING, 0, 2),)
    accepted = register.dashboard.worklist(F.DOCUMENT_MISSING, accepted=True)
    assert [entry.note for entry in accepted] == ["Perduto nel trasloco"] * 2
    assert register.dashboard.worklist(F.DOCUMENT_MISSING) == ()
    assert register.agreements.sheet(ids[0]).version == version
    register.perform(ReopenFact(ids[:1], F.DOCUMENT_MISSING))
    assert register.dashboard.fact_counts() == (FactCount(F.DOCUMENT_MISSING, 1, 1),)
    register.undo()
    register.undo()
    assert register.dashboard.fact_counts() == (FactCount(F.DOCUMENT_MISSING, 2, 0),)


def test_an_acceptance_says_why(register: Register) -> None:
    one = add(register, **COMPLETE)
    with pytest.raises(InvalidDraftError) as refused:
        register.perform(AcceptFact((one,), F.DOCUMENT_MISSING, " "))
    assert [problem.code for problem in refused.value.problems] == ["note_required"]


def test_a_field_of_the_worklist_is_a_field_of_the_draft() -> None:
    names = set(AgreementDraft.__dataclass_fields__) | {"documents"}
    assert {re.split(r"[\[.]", path)[0] for _changes, _detail, path in CASES.values()} <= names


def test_a_file_that_is_gone_or_cut_short_is_asked_for(register: Register) -> None:
    one = add(register, **COMPLETE)
    kept = register.documents.store_bytes(b"il testo firmato", "atto.txt")
    content = DocumentDraft("atto.txt", DocumentKind.SIGNED_TEXT)
    register.perform(AttachDocuments(one, (AttachedFile(content, kept),)))
    path = register.documents.path_of(kept.digest)
    assert facts(register) == {}
    path.write_bytes(b"il testo")
    assert facts(register) == {F.DOCUMENT_LOST: 1}
    path.unlink()
    (entry,) = register.dashboard.worklist(F.DOCUMENT_LOST)
    assert (entry.agreement_id, entry.detail, entry.path) == (one, "atto.txt", "documents")
    register.documents.store_bytes(b"il testo firmato", "atto.txt")
    assert facts(register) == {}


def test_the_reason_for_an_acceptance_is_searched(register: Register) -> None:
    agreement = add(register)
    register.perform(AcceptFact((agreement,), WorklistFact.DOCUMENT_MISSING, "Perduto nell’alluvione"))
    assert list(register.agreements.ids(AgreementQuery(text="alluvione"))) == [agreement]
    assert register.check(lambda *_: None) == ()
    register.perform(ReopenFact((agreement,), WorklistFact.DOCUMENT_MISSING))
    assert list(register.agreements.ids(AgreementQuery(text="alluvione"))) == []
    register.undo()
    assert list(register.agreements.ids(AgreementQuery(text="alluvione"))) == [agreement]


def test_a_termination_of_which_only_the_reason_is_known_is_to_be_dated(register: Register) -> None:
    agreement = add(register, termination=TerminationDraft(reason="recesso"))
    (entry,) = register.dashboard.worklist(WorklistFact.TERMINATION_UNDATED)
    assert (entry.agreement_id, entry.path) == (agreement, "termination.on")
    assert register.agreements.sheet(agreement).status is Status.IN_FORCE
