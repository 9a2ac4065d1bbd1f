# SPDX-License-Identifier: EUPL-1.2
"""What cannot be recorded is refused whole, and what can be is kept to the letter."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect, text

from accordi_desktop.model.dates.partial_date import UNKNOWN
from accordi_desktop.model.enums import PeriodKind, RenewalClause
from accordi_desktop.model.errors import AccordiError, InvalidDraftError, UnknownReferenceError
from accordi_desktop.register.commands.agreements import CreateAgreement, ReviseAgreement
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.drafts import (
    AgreementDraft,
    GapDraft,
    InitiativeDraft,
    PartyDraft,
    PeriodDraft,
    SectorDraft,
    SignatoryDraft,
    TerminationDraft,
    TitleDraft,
)
from accordi_desktop.register.values.lists.query import AgreementQuery
from accordi_desktop.wording import Words
from tests.builders import add, day, draft

MARKUP = "<img src=x onerror=alert(1)> & <b>grassetto</b> &amp; \"'`"


def rows_of(register: Register) -> dict[str, int]:
    """How many rows every table of the file has, the history's too."""
    engine = create_engine(f"sqlite:///{register.path}")
    with engine.connect() as connection:
        found = {
            name: int(connection.scalar(text(f'SELECT count(*) FROM "{name}"')) or 0)
            for name in inspect(engine).get_table_names()
        }
    engine.dispose()
    return found


def period(**values: Any) -> tuple[PeriodDraft, ...]:
    return (PeriodDraft(act_date=day("2026-03-01"), **values),)


REFUSED = {
    "empty title": ({"titles": (TitleDraft(" "),)}, "empty_title"),
    "no title": ({"titles": ()}, "empty_title"),
    "zero months": ({"periods": period(months=0)}, "months_not_positive"),
    "fewer than none": ({"periods": period(months=-24)}, "months_not_positive"),
    "a century of months": ({"periods": period(months=10**9)}, "months_too_many"),
    "zero months of notice": ({"notice_months": 0}, "months_not_positive"),
    "a tacit renewal of no months": (
        {"renewal_clause": RenewalClause.TACIT, "tacit_months": 0},
        "months_not_positive",
    ),
    "a renewal of nothing": (
        {"periods": (PeriodDraft(kind=PeriodKind.RENEWAL, months=2),)},
        "first_period_not_original",
    ),
    "nameless party": ({"parties": (PartyDraft("\t"),)}, "empty_party_name"),
    "unknown country": ({"parties": (PartyDraft("Atlantide", country="ZZ"),)}, "unknown_country"),
    "nameless person": ({"signatories": (SignatoryDraft("", "Sindaco"),)}, "empty_person"),
    "sector that says nothing": ({"sectors": (SectorDraft("  "),)}, "empty_sector"),
    "initiative that says nothing": ({"initiatives": (InitiativeDraft(),)}, "empty_initiative"),
    "gap that says nothing": ({"gaps": (GapDraft(),)}, "empty_gap"),
    "ended without a reason": ({"termination": TerminationDraft(day("2026"))}, "reason_required"),
    "reference of signs": ({"reference": "<A-1>"}, "bad_reference"),
    "endless reference": ({"reference": "A" * 41}, "bad_reference"),
    "control character in a title": ({"titles": (TitleDraft("a\x00b"),)}, "invalid_character"),
    "control character in a name": ({"parties": (PartyDraft("a\x1b[31mb"),)}, "invalid_character"),
    "control character in a note": ({"notes": "a\x07b"}, "invalid_character"),
    "half a character": ({"notes": "a\ud800b"}, "invalid_character"),
}


@pytest.mark.parametrize(("changes", "code"), REFUSED.values(), ids=REFUSED)
def test_a_draft_that_cannot_be_is_refused_and_leaves_no_row(
    register: Register, changes: dict[str, Any], code: str
) -> None:
    before = rows_of(register)
    with pytest.raises(InvalidDraftError) as caught:
        register.perform(CreateAgreement(draft(**changes)))
    assert code in {problem.code for problem in caught.value.problems}
    assert rows_of(register) == before
    for language in ("it", "en"):
        assert Words(language).error(caught.value).endswith(".")


@pytest.mark.parametrize(("changes", "code"), REFUSED.values(), ids=REFUSED)
def test_an_agreement_is_not_revised_into_one(register: Register, changes: dict[str, Any], code: str) -> None:
    agreement_id = add(register)
    sheet, before = register.agreements.sheet(agreement_id), rows_of(register)
    with pytest.raises(InvalidDraftError) as caught:
        register.perform(ReviseAgreement(agreement_id, replace(sheet.content, **changes), sheet.version))
    assert code in {problem.code for problem in caught.value.problems}
    assert rows_of(register) == before
    assert register.agreements.sheet(agreement_id) == sheet


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"months": 0}, "months_not_positive"),
        ({"months": None}, "term_required"),
        ({"act_date": UNKNOWN}, "date_required"),
        ({"signatories": (SignatoryDraft(" "),)}, "empty_person"),
        ({"note": "a\x08b"}, "invalid_character"),
    ],
)
def test_a_renewal_that_cannot_be_is_refused(register: Register, changes: dict[str, Any], code: str) -> None:
    plain = ProlongAgreement(add(register), PeriodKind.RENEWAL, day("2028-02-01"), months=24)
    before = rows_of(register)
    for ask in (register.agreements.preview, register.perform):
        with pytest.raises(InvalidDraftError) as caught:
            ask(replace(plain, **changes))
        assert code in {problem.code for problem in caught.value.problems}
    assert rows_of(register) == before


def test_a_renewal_that_ends_before_it_begins_is_saved_and_told_with_both_days(register: Register) -> None:
    plain = ProlongAgreement(
        add(register), PeriodKind.RENEWAL, day("2028-02-01"), day("2028-06-01"), end=day("2028-05-31")
    )
    told = [Words("it").contradiction(one) for one in register.agreements.preview(plain).contradictions]
    assert told == ["La fine (31/05/2028) precede la decorrenza (01/06/2028)."]
    register.perform(plain)
    assert register.agreements.sheet(plain.agreement_id).content.periods[1].end == day("2028-05-31")


def test_an_agreement_that_is_not_there_is_told(register: Register) -> None:
    before = rows_of(register)
    renewal = ProlongAgreement(999, PeriodKind.RENEWAL, day("2028"), months=24)
    gone = "L’accordo non è più nel registro. Aggiornare l’elenco con F5."
    for ask, said in (
        (lambda: register.agreements.sheet(999), gone),
        (lambda: register.agreements.id_of("A-999"), "A-999"),
        (lambda: register.agreements.preview(renewal), gone),
        (lambda: register.perform(renewal), gone),
        (lambda: register.perform(ReviseAgreement(999, draft(), 1)), gone),
    ):
        with pytest.raises(UnknownReferenceError) as caught:
            ask()
        assert said in Words("it").error(caught.value)
    assert rows_of(register) == before


def test_a_reference_stands_once(register: Register) -> None:
    add(register, reference="A-7")
    before = rows_of(register)
    with pytest.raises(AccordiError) as caught:
        add(register, reference="a-7")
    assert "a-7" in Words("it").error(caught.value).lower()
    assert rows_of(register) == before


def test_a_note_of_a_megabyte_is_kept_and_found(register: Register) -> None:
    note = "riga di testo, “virgolette”, 成都\n" * 30_000 + "ultimissima"
    assert len(note.encode()) > 1_000_000
    agreement_id = add(register, notes=note)
    assert register.agreements.sheet(agreement_id).content.notes == note
    assert list(register.agreements.ids(AgreementQuery(text="ultimissima", with_past=True))) == [agreement_id]
    register.undo()
    register.redo()
    assert register.agreements.sheet(agreement_id).content.notes == note


def test_markup_is_text_wherever_it_stands(register: Register) -> None:
    content = full_of(MARKUP)
    agreement_id = next(iter(register.perform(CreateAgreement(content)).agreement_ids))
    kept = register.agreements.sheet(agreement_id).content
    assert without_ids(kept) == replace(content, reference=kept.reference)
    (row,) = register.agreements.rows([agreement_id])
    assert (row.title, row.counterpart) == (MARKUP, MARKUP)
    assert list(register.agreements.ids(AgreementQuery(text='<img src="'))) == [agreement_id]


@pytest.mark.parametrize(
    "words", ['"', "'", "*", "a*", "NEAR(a b)", "a OR b", "-a", "^", "col:a", "%", "_", "\x00"]
)
def test_any_words_can_be_searched_for(register: Register, words: str) -> None:
    add(register)
    assert len(register.agreements.ids(AgreementQuery(text=words))) in {0, 1}


def full_of(words: str) -> AgreementDraft:
    """An agreement with these words in every field a person types into."""
    return draft(
        kind_wording=words,
        titles=(TitleDraft(words),),
        purpose=words,
        parties=(PartyDraft(words, parent=words, city=words, other_names=words),),
        signatories=(SignatoryDraft(words, words, words),),
        sectors=(SectorDraft(words),),
        periods=(PeriodDraft(act_date=day("2026-03-01"), months=24, note=words),),
        initiatives=(InitiativeDraft(words, words, words),),
        gaps=(GapDraft(words),),
        termination=TerminationDraft(reason=words),
        protocol_number=words,
        resolution_number=words,
        source=words,
        notes=words,
    )


def without_ids(content: AgreementDraft) -> AgreementDraft:
    """The same content as if it were new."""
    names = ("titles", "parties", "signatories", "sectors", "periods", "initiatives", "gaps")
    new: dict[str, Any] = {
        name: tuple(replace(one, id=None) for one in getattr(content, name)) for name in names
    }
    return replace(content, **new)
