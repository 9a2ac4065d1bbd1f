# SPDX-License-Identifier: EUPL-1.2
"""What is exported as JSON comes back the same into an empty register, whatever a draft holds."""

import json
from dataclasses import is_dataclass, replace
from itertools import count

import jsonschema
import pytest
from hypothesis import given, settings

from accordi_desktop.exchange.json_file.reading import agreements_of, read_json
from accordi_desktop.exchange.json_file.takeover import takeover_plan
from accordi_desktop.exchange.json_file.writing import json_text, write_json
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.enums import LinkKind
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.register.commands.agreements import CreateAgreement, ReviseAgreement
from accordi_desktop.register.commands.incoming import TakeOverAgreements
from accordi_desktop.register.values.drafts import LinkDraft
from accordi_desktop.wording import Words
from resources.schema.agreements import FILE, schema_text
from tests.builders import EVERYTHING, add, draft, empty_register
from tests.exchange.filled_drafts import filled_drafts

WORDS = Words("it")
_NUMBERS = count(1)


@pytest.fixture(scope="module")
def registers(tmp_path_factory):
    """One that agreements come from, and one that takes them over."""
    made = [empty_register(tmp_path_factory.mktemp(name)) for name in ("from", "into")]
    yield made
    for register in made:
        register.close()


def exported(register, ids, words=WORDS):
    return "".join(json_text(Selection(register, ids), words))


def without_ids(value):
    """The content of a draft, acts told by their place."""
    if is_dataclass(value):
        names = [name for name in value.__dataclass_fields__ if name != "id"]
        return type(value).__name__, {name: without_ids(getattr(value, name)) for name in names}
    return tuple(map(without_ids, value)) if isinstance(value, tuple) else value


def comparable(content):
    places = {period.id: place for place, period in enumerate(content.periods)}
    rests = {suspension.id: place for place, suspension in enumerate(content.suspensions)}
    return without_ids(
        replace(
            content,
            periods=tuple(replace(one, about_id=places.get(one.about_id)) for one in content.periods),
            signatories=tuple(
                replace(
                    one,
                    period_id=places.get(one.period_id),
                    suspension_id=rests.get(one.suspension_id),
                )
                for one in content.signatories
            ),
        )
    )


@settings(max_examples=30)
@given(content=filled_drafts())
def test_every_field_comes_back(registers, content):
    source, target = registers
    reference = f"X-{next(_NUMBERS):04d}"
    sector, kind = source.office.sectors()[3], source.office.instrument_kinds()[2]
    sectors = (replace(content.sectors[0], sector_id=sector.id), *content.sectors[1:])
    first = replace(content, reference=reference, kind_id=kind.id, sectors=sectors)
    agreement = next(iter(source.perform(CreateAgreement(first)).agreement_ids))
    stored = source.agreements.sheet(agreement)
    acts = stored.content.periods
    linked = replace(
        stored.content,
        periods=(acts[0], replace(acts[1], about_id=acts[0].id)),
        signatories=tuple(
            replace(one, suspension_id=stored.content.suspensions[-1].id)
            if place
            else replace(one, period_id=acts[1].id)
            for place, one in enumerate(stored.content.signatories)
        ),
    )
    source.perform(ReviseAgreement(agreement, linked, stored.version))
    text = exported(source, [agreement])
    jsonschema.validate(json.loads(text), json.loads(FILE.read_text(encoding="utf-8")))
    plan = takeover_plan(target, agreements_of(json.loads(text), "", WORDS))
    target.perform(TakeOverAgreements(plan.new, "prova.json"))
    came = target.agreements.sheet(target.agreements.id_of(reference)).content
    assert comparable(came) == comparable(source.agreements.sheet(agreement).content)
    assert exported(target, [target.agreements.id_of(reference)]) == text


def test_the_sample_comes_back_and_a_second_time_changes_nothing(sample, tmp_path):
    ids = sample.agreements.ids(EVERYTHING)
    path = tmp_path / "accordi.json"
    write_json(path, Selection(sample, ids), WORDS)
    register = empty_register(tmp_path)
    plan = takeover_plan(register, read_json(path, WORDS))
    assert (len(plan.new), plan.equal, plan.different) == (len(ids), (), ())
    register.perform(TakeOverAgreements(plan.new, path.name))
    again = takeover_plan(register, read_json(path, WORDS))
    assert (again.new, len(again.equal), again.different) == ((), len(ids), ())
    assert register.history.undo_step.kind == "take_over"
    register.undo()
    assert len(register.agreements.ids(EVERYTHING)) == 0
    register.close()


def test_links_lead_to_agreements_of_the_file_or_become_something_to_find_out(tmp_path):
    (tmp_path / "a").mkdir()
    source = empty_register(tmp_path / "a")
    first, second, third = (add(source) for _ in range(3))
    sheet = source.agreements.sheet(first)
    links = (LinkDraft(LinkKind.RENEWS, second, "nota"), LinkDraft(LinkKind.SUPERSEDES, third))
    source.perform(ReviseAgreement(first, replace(sheet.content, links=links), sheet.version))
    found = agreements_of(json.loads(exported(source, [first, second])), "", WORDS)
    target = empty_register(tmp_path)
    target.perform(TakeOverAgreements(tuple(one.incoming for one in found)))
    came = target.agreements.sheet(target.agreements.id_of("A-001"))
    assert [(link.kind, came.references[link.other_id], link.note) for link in came.content.links] == [
        (LinkKind.RENEWS, "A-002", "nota")
    ]
    assert [gap.text for gap in came.content.gaps] == ["Collegamento non ritrovato: Sostituisce A-003."]
    for register in (source, target):
        register.close()


def test_terms_that_the_office_lacks_are_added(tmp_path):
    register = empty_register(tmp_path)
    party = {"name": "Riga", "side": "counterpart", "body_kind": "city", "country_origin": "stated"}
    sector = {"sector": "Spazio", "level": "aim"}
    values = _valid(kind="Protocollo nuovo", sectors=[sector], parties=[party])
    file = {"format": "accordi", "version": 1, "agreements": [values]}
    found = agreements_of(file, "", WORDS)
    register.perform(TakeOverAgreements(tuple(one.incoming for one in found)))
    assert "Protocollo nuovo" in [kind.name for kind in register.office.instrument_kinds()]
    assert "Spazio" in [sector.name for sector in register.office.sectors()]
    assert register.agreements.sheet(1).kind == "Protocollo nuovo"
    register.close()


def _valid(**changes):
    titles = [{"text": "T", "language": "it", "proper": True}]
    rest = {"renewal_clause": "unknown", "open_ended": False, "accepted_late": False, "published": False}
    return {"reference": "A-1", "titles": titles, **rest, **changes}


@pytest.mark.parametrize(
    ("agreement", "code", "place"),
    [
        (_valid(foo=1), "unknown_json_key", "agreements[0].foo"),
        (_valid(declined_on="2012-13-01"), "bad_json_date", "agreements[0].declined_on"),
        (_valid(declined_on="circa 2012"), "bad_json_date", "agreements[0].declined_on"),
        (_valid(renewal_clause="perhaps"), "bad_json_choice", "agreements[0].renewal_clause"),
        (_valid(tacit_months="12"), "bad_json_value", "agreements[0].tacit_months"),
        (_valid(tacit_months=True), "bad_json_value", "agreements[0].tacit_months"),
        (_valid(titles="T"), "bad_json_value", "agreements[0].titles"),
        (_valid(titles=[{"text": "T", "proper": 1}]), "bad_json_value", "agreements[0].titles[0].proper"),
        (_valid(termination={"why": "x"}), "unknown_json_key", "agreements[0].termination.why"),
        ([], "bad_json_value", "agreements[0]"),
    ],
)
def test_what_is_not_of_the_format_is_refused_by_its_place(agreement, code, place):
    with pytest.raises(AccordiError) as caught:
        agreements_of({"format": "accordi", "version": 1, "agreements": [agreement]}, "x.json", WORDS)
    assert (caught.value.code, caught.value.values["path"]) == (code, place)
    assert place in WORDS.error(caught.value)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not_json"),
        (b"\xff\xfe{", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b'{"format": "accordi", "version": 1, "agreements": NaN}', "not_json"),
        (b"{}", "not_agreements"),
        (b'{"format": "accordi", "version": 2}', "agreements_of_newer_version"),
    ],
)
def test_files_that_are_no_agreements_are_refused(tmp_path, content, code):
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(AccordiError) as caught:
        read_json(path, WORDS)
    assert caught.value.code == code


def test_the_published_schema_is_that_of_the_fields():
    assert FILE.read_text(encoding="utf-8") == schema_text()


def test_the_same_agreements_give_the_same_bytes_and_a_cancel_leaves_nothing(sample, tmp_path):
    ids = sample.agreements.ids(EVERYTHING)
    assert exported(sample, ids) == exported(sample, ids)
    path = tmp_path / "accordi.json"
    path.write_text("as it was", encoding="utf-8")

    def stop(done, _total):
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_json(path, Selection(sample, ids), WORDS, stop)
    assert path.read_text(encoding="utf-8") == "as it was"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []


def test_a_draft_without_anything_is_a_small_object(tmp_path):
    register = empty_register(tmp_path)
    add(register)
    values = json.loads(exported(register, [1]))["agreements"][0]
    assert values["periods"] == [
        {
            "kind": "original",
            "act_date": "2026-03-01",
            "months": 24,
            "certainty": "documented",
            "manner": "unstated",
        }
    ]
    assert "notes" not in values
    assert values["computed"]["end"] == "2028-03-01"
    assert draft().reference == ""
    register.close()
