# SPDX-License-Identifier: EUPL-1.2
"""Open data that other programs read, and the half-year list with its difference from the last one."""

import csv
import io
import json
from datetime import date

import pytest
import rdflib
from rdflib.namespace import DCAT, DCTERMS, RDF

from accordi_desktop.exchange.open_data.half_year import (
    HalfYear,
    changes_since,
    half_year_list,
    list_csv,
    list_page,
)
from accordi_desktop.exchange.open_data.metadata import CC_BY, Dataset
from accordi_desktop.exchange.open_data.open_data import open_data_files
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.register.values.drafts import GapDraft, PeriodDraft, TitleDraft
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, add, day
from tests.exchange.hostile_texts import HOSTILE

WORDS = Words("it")
DATASET = Dataset("Comune di Milano", "c_f205", "https://example.org/dati/accordi")
DCATAPIT = rdflib.Namespace("http://dati.gov.it/onto/dcatapit#")


def everything(register):
    return Selection(register, register.agreements.ids(EVERYTHING))


def files(register, dataset=DATASET):
    return open_data_files(everything(register), dataset, WORDS)


def graph(files, name, form):
    found = rdflib.Graph()
    found.parse(data=files[name], format=form)
    return found


def test_three_forms_say_the_same(sample):
    found = files(sample)
    rows = list(csv.DictReader(io.StringIO(found["accordi.csv"], newline="")))
    objects = json.loads(found["accordi.json"])
    items = json.loads(found["accordi.jsonld"])["itemListElement"]
    names = [row["reference"] for row in rows]
    assert names == [one["reference"] for one in objects] == [one["item"]["identifier"] for one in items]
    guangzhou = next(row for row in rows if row["reference"] == "A-005")
    assert (guangzhou["signed"], guangzhou["renewals"], guangzhou["end"]) == ("2012", "2014; 2017", "")
    assert guangzhou["country_derived"] == "true"


def test_the_description_has_what_the_profile_makes_mandatory(sample):
    found = files(sample)
    turtle = graph(found, "metadata.ttl", "turtle")
    (dataset,) = turtle.subjects(RDF.type, DCATAPIT.Dataset)
    mandatory = (
        DCTERMS.identifier,
        DCTERMS.title,
        DCTERMS.description,
        DCTERMS.modified,
        DCTERMS.accrualPeriodicity,
        DCTERMS.rightsHolder,
        DCAT.theme,
        DCAT.distribution,
    )
    for term in mandatory:
        assert list(turtle.objects(dataset, term)), term
    distributions = list(turtle.objects(dataset, DCAT.distribution))
    assert len(distributions) == 3
    for one in distributions:
        assert str(turtle.value(one, DCTERMS.license)) == CC_BY
        assert turtle.value(one, DCTERMS.format)
        assert turtle.value(one, DCAT.accessURL)
    holder = turtle.value(dataset, DCTERMS.rightsHolder)
    assert str(turtle.value(holder, DCTERMS.identifier)) == "c_f205"
    assert (dataset, RDF.type, DCAT.Dataset) in turtle


@pytest.mark.parametrize("text", ['A "citato" \\ <x>', "Łódź 成都", "a\nb"])
def test_turtle_and_json_ld_are_the_same_graph(sample, text):
    found = files(sample, Dataset(text, "x", f"https://example.org/{text}/"))
    record = json.loads(found["metadata.jsonld"])
    turtle = graph(found, "metadata.ttl", "turtle")
    assert str(turtle.value(predicate=DCTERMS.identifier, object=rdflib.Literal("x"))) != "None"
    assert record["dct:rightsHolder"]["foaf:name"]["@value"] == text
    names = {str(name) for name in turtle.objects(None, rdflib.URIRef("http://xmlns.com/foaf/0.1/name"))}
    assert text in names


def test_nothing_that_is_not_published_is_in_the_data(register):
    add(register, published=True, notes="SEGRETO", gaps=(GapDraft("SEGRETO"),))
    add(register, titles=(TitleDraft("SEGRETO"),))
    for text in files(register).values():
        assert "SEGRETO" not in text
        assert "A-002" not in text


def test_hostile_texts_come_through(register):
    for text in HOSTILE:
        add(register, published=True, titles=(TitleDraft(text),), purpose=text)
    found = files(register)
    assert sorted(one["purpose"] for one in json.loads(found["accordi.json"])) == sorted(HOSTILE)
    rows = csv.DictReader(io.StringIO(found["accordi.csv"], newline=""))
    assert sorted(row["purpose"] for row in rows) == sorted(HOSTILE)
    assert files(register) == found


def signed(register, on, **given):
    return add(register, published=True, periods=(PeriodDraft(act_date=day(on)),), **given)


def test_the_half_year_has_what_was_surely_signed_in_it(register):
    for on in ("2026-01-01", "2026-06-30", "2026-07-01", "2025-12-31", "2026-03", "2026", "2024"):
        signed(register, on)
    add(register, periods=(PeriodDraft(act_date=day("2026-02-02")),))
    found = half_year_list(everything(register), HalfYear(2026, 1), {"A-001": "10.000 euro"}, WORDS)
    assert [row.signed for row in found.rows] == ["2026-01-01", "2026-03", "2026-06-30"]
    assert found.undated == ("A-006",)
    assert [row.expense for row in found.rows] == ["10.000 euro", "non indicata", "non indicata"]
    assert HalfYear.before(date(2026, 11, 29)) == HalfYear(2026, 1)
    assert HalfYear.before(date(2026, 6, 30)) == HalfYear(2025, 2)


def test_the_page_says_the_law_and_holds_texts_as_they_are(register):
    signed(register, "2026-02-02", titles=(TitleDraft("<b>& =1+1"),))
    found = half_year_list(everything(register), HalfYear(2026, 1), {}, WORDS)
    page = list_page(found, "Comune di Milano", WORDS)
    assert "14 marzo 2013, n. 33" in page
    assert "&lt;b&gt;&amp; =1+1" in page
    assert '<time datetime="2026-02-02">2 febbraio 2026</time>' in page
    assert "script" not in page
    empty = half_year_list(everything(register), HalfYear(1990, 1), {}, WORDS)
    assert "Nessun accordo" in list_page(empty, "", WORDS)


def test_the_difference_from_the_list_before(register):
    signed(register, "2026-02-02")
    signed(register, "2026-03-03")
    before = list_csv(half_year_list(everything(register), HalfYear(2026, 1), {}, WORDS))
    signed(register, "2026-04-04")
    found = half_year_list(everything(register), HalfYear(2026, 1), {"A-002": "1 euro"}, WORDS)
    assert changes_since(before, found) == (("A-003",), ("A-002",), ())
    assert changes_since(list_csv(found), found) == ((), (), ())


def test_both_from_the_command_line(accordi, tmp_path):
    data, lists = tmp_path / "dati", tmp_path / "elenchi"
    assert accordi("open-data", "--sample", "--to", data, "--ipa", "c_f205").code == 0
    assert len(list(data.iterdir())) == 5
    assert accordi("open-data", "--sample", "--to", data).code == 1
    call = ("half-year", "--sample", "--to", lists, "--year", "2018", "--half", "1")
    assert accordi(*call).code == 0
    assert sorted(path.name for path in lists.iterdir()) == ["art23-2018-1.csv", "art23-2018-1.html"]
    again = accordi(*call, "--force", "--expense", "A-001=0 euro")
    assert (again.code, "Cambiati dall’ultima pagina: A-001" in again.out) == (0, True)
    for wrong in (("--year", "2018"), ("--expense", "x")):
        assert accordi("half-year", "--sample", "--to", tmp_path / "z", *wrong).code == 1
