# SPDX-License-Identifier: EUPL-1.2
import re
from datetime import date
from pathlib import Path

import pytest

import accordi_desktop
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.enums import Status
from accordi_desktop.model.errors import AccordiError, InvalidDraftError, Problem
from accordi_desktop.register.values.views import StepLabel
from accordi_desktop.wording import Words

IT, EN = Words("it"), Words("en")


@pytest.mark.parametrize(
    ("value", "numeric", "italian", "english"),
    [
        (PartialDate(2018, 2, 2), "02/02/2018", "2 febbraio 2018", "2 February 2018"),
        (PartialDate(2016, 5, 1), "01/05/2016", "1º maggio 2016", "1 May 2016"),
        (PartialDate(2018, 2), "02/2018", "febbraio 2018", "February 2018"),
        (PartialDate(2012), "2012", "2012", "2012"),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(value, numeric, italian, english):
    assert IT.date(value) == EN.date(value) == numeric
    assert (IT.long_date(value), EN.long_date(value)) == (italian, english)


def test_an_unknown_date_says_so():
    assert (IT.date(UNKNOWN), EN.long_date(UNKNOWN)) == ("data ignota", "date unknown")
    assert IT.day(date(2020, 2, 3)) == "03/02/2020"


def test_one_and_many():
    assert (IT.months(1), IT.months(24), IT.days(180)) == ("1 mese", "24 mesi", "180 giorni")
    assert (EN.months(1), EN.months(0)) == ("1 month", "0 months")


def test_countries_by_their_codes():
    assert IT.countries("LV; US") == "Lettonia; Stati Uniti"
    assert EN.country("lv") == "Latvia"
    assert (IT.country("Q9"), IT.countries("")) == ("Q9", "")


def test_labels_and_their_short_forms():
    assert IT.label(Status.RENEWED_END_UNKNOWN) == "Rinnovato, fine ignota"
    assert IT.short(Status.RENEWED_END_UNKNOWN) == "Rinnovato"
    assert IT.short(Status.EXPIRED) == "Scaduto"


def test_a_problem_names_its_field():
    problem = Problem("signatories[2].person", "invalid_character")
    assert IT.problem(problem).startswith("«Persona» contiene")


def test_a_problem_of_a_list_of_terms_names_its_column():
    assert EN.problem(Problem("[1].name", "invalid_character")).startswith("“Name” holds")


def test_a_problem_without_a_field():
    assert EN.problem(Problem("", "empty_name")) == "Enter a name."


def test_an_invalid_draft_tells_each_problem_once():
    problems = (Problem("sectors[0].wording", "empty_sector"),) * 2 + (
        Problem("titles[0].text", "empty_title"),
    )
    text = IT.error(InvalidDraftError(problems))
    assert text.count("Scegliere un settore") == 1
    assert text.endswith("Scrivere il titolo dell’accordo.")


def test_braces_and_markup_in_values_stay_as_they_are():
    error = AccordiError("unknown_reference", reference="{path} <img src=x>")
    assert "{path} <img src=x>" in IT.error(error)


def test_a_counted_error():
    assert IT.error(AccordiError("invalid_draft", count=1)).startswith("C’è un dato")
    assert EN.error(AccordiError("invalid_draft", count=3)).startswith("There are 3 things")


@pytest.mark.parametrize(
    ("kind", "args", "italian"),
    [
        ("revise", {"reference": "A-001"}, "modifica di A-001"),
        ("revise", {"reference": "A-001", "sections": "signatories"}, "modifica di A-001 (firmatari)"),
        (
            "revise",
            {"reference": "A-001", "sections": "titles, gaps"},
            "modifica di A-001 (titoli, da chiarire)",
        ),
        ("renew", {"reference": "A-001"}, "rinnovo di A-001"),
        ("renew_many", {"count": 250}, "rinnovo di 250 accordi"),
        ("delete", {"count": 1, "reference": "A-001"}, "spostamento di A-001 nel cestino"),
        ("terminate", {"count": 3, "reference": ""}, "cessazione di 3 accordi"),
        ("save_view", {"name": "Cina"}, "salvataggio della vista «Cina»"),
        ("undo", {}, "annullamento"),
    ],
)
def test_steps_are_worded_without_their_verb(kind, args, italian):
    assert IT.undo_label(StepLabel(1, kind, args)) == italian


@pytest.mark.parametrize(
    ("kind", "args", "italian"),
    [
        ("renew_many", {"count": 20}, "20 accordi rinnovati."),
        ("renew_many", {"count": 1}, "1 accordo rinnovato."),
        ("revise", {"reference": "A-001", "sections": "titles"}, "A-001 è stato modificato (titoli)."),
        ("delete", {"count": 1, "reference": "A-102"}, "A-102 è nel cestino."),
        (
            "attach_documents",
            {"count": 1, "name": "atto.pdf", "reference": "A-001"},
            "Documento «atto.pdf» allegato all’accordo A-001.",
        ),
        ("attach_to_many", {"count": 40, "agreements": 21}, "40 documenti allegati a 21 accordi."),
        (
            "snooze_reminder",
            {"count": 1, "reference": "A-001", "until": "2026-11-30"},
            "Il promemoria di A-001 è rimandato al 30/11/2026.",
        ),
        (
            "snooze_reminder",
            {"count": 3, "reference": "", "until": "2026-11-30"},
            "3 promemoria rimandati al 30/11/2026.",
        ),
        ("finish_reminder", {"reference": "A-001"}, "Il promemoria di A-001 è segnato come fatto."),
        ("snooze_reminder", {"reference": "A-001"}, "Il promemoria di A-001 è rimandato."),
    ],
)
def test_what_was_done_is_told_in_a_sentence(kind, args, italian):
    assert IT.done(StepLabel(1, kind, args)) == italian


def test_an_undo_says_of_what():
    label = StepLabel(1, "suspend", {"count": 1, "reference": "A-001"}, turn="undo")
    assert IT.undo_label(label) == "annullato: sospensione di A-001"


ANY = dict.fromkeys(
    [
        "most",
        "path",
        "reference",
        "text",
        "value",
        "values",
        "year",
        "first",
        "last",
        "month",
        "name",
        "characters",
        "detail",
        "package",
        "look",
        "print",
        "number",
        "user",
        "host",
        "since",
        "until",
        "cell",
        "columns",
        "encoding",
        "references",
        "rows",
        "sheet",
        "sheets",
        "values",
    ],
    "x",
)
VALUES: dict[str, str | int] = {
    "most": 1200,
    "country": "ZZ",
    "name": "moda",
    "reference": "A-001",
    "fields": "published",
    "until": "2026-01-31",
    "source": "Registro.xlsx",
    "new": 2,
    "changed": 1,
    "agreements": 2,
}


@pytest.mark.parametrize("words", [IT, EN], ids=["it", "en"])
def test_every_code_that_the_register_raises_has_its_sentence(words):
    package = Path(accordi_desktop.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    problems = set(re.findall(r'Problem\(\s*f?[^,()]+,\s*"(\w+)"', source))
    errors = set(re.findall(r'Error\(\s*"([a-z_]+)"', source))
    steps = set(re.findall(r'writer\.name\(\s*"(\w+)"', source))
    assert len(problems) >= 8
    assert len(errors) >= 8
    assert len(steps) >= 20
    for code in problems:
        assert words.problem(Problem("titles[0].text", code, VALUES)).endswith(".")
    for kind in steps:
        assert words.undo_label(StepLabel(1, kind, {**VALUES, "count": 2}))
        sentence = words.done(StepLabel(1, kind, {**VALUES, "count": 2}))
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence[0].isdigit()
    for code in errors:
        assert words.error(AccordiError(code, count=2, **ANY)).endswith(".")
