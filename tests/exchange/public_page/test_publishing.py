# SPDX-License-Identifier: EUPL-1.2
"""What the page says, what it never says, and what it tells of the page before."""

import html
import re
from dataclasses import replace

import pytest

from accordi_desktop.exchange.public_page.page import PageForm
from accordi_desktop.exchange.public_page.publishing import PageRequest, prepare, write_pages
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.model.enums import AssertedStatus
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.values.drafts import (
    AssertionDraft,
    GapDraft,
    PeriodDraft,
    SignatoryDraft,
    TitleDraft,
)
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, add, day
from tests.exchange.hostile_texts import HOSTILE

WORDS = Words("it")


def pages(register, folder=None, **given):
    ids = register.agreements.ids(replace(EVERYTHING, order=Column.REFERENCE))
    return prepare(Selection(register, ids), PageRequest(**given), folder)


def revise(register, agreement, **changes):
    sheet = register.agreements.sheet(agreement)
    register.perform(ReviseAgreement(agreement, replace(sheet.content, **changes), sheet.version))


def plain(page):
    return html.unescape(re.sub(r"<script.*?</script>|<style.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL))


def test_the_dates_of_the_sample_are_those_of_the_sheets(sample):
    page = plain(pages(sample).pages["index.html"])
    for sheet in sample.agreements.sheets(sample.agreements.ids(EVERYTHING)):
        assert WORDS.long_date(sheet.signed) in page
        if sheet.end.known:
            assert WORDS.long_date(sheet.end) in page
    assert "2012" in page
    assert "1º gennaio 2012" not in page
    assert "Lettonia (dedotto)" in page
    assert "Dati alla data del 23 novembre 2026" in " ".join(page.split())


@pytest.mark.parametrize("form", PageForm)
def test_nothing_that_is_not_published_stands_in_any_page(register, form):
    secret = "SEGRETO-"
    add(
        register,
        published=True,
        notes=f"{secret}nota",
        source=f"{secret}fonte",
        gaps=(GapDraft(f"{secret}lacuna"),),
        periods=(PeriodDraft(act_date=day("2026"), note=f"{secret}periodo", place=f"{secret}luogo"),),
        signatories=(SignatoryDraft(f"{secret}persona"),),
        assertions=(AssertionDraft(AssertedStatus.IN_FORCE, f"{secret}parole", f"{secret}x"),),
        protocol_number=f"{secret}1",
        ending_event=f"{secret}evento",
    )
    add(register, titles=(TitleDraft(f"{secret}titolo"),), purpose=f"{secret}scopo")
    found = pages(register, form=form).pages
    assert len(found) == 2
    for text in found.values():
        assert secret not in text
        assert "A-002" not in text
        for status in ("to_verify", "Da verificare", "in_force", "In vigore", "To be verified"):
            assert status not in text


def test_a_source_is_quoted_with_its_day_and_persons_are_named_when_wanted(register):
    said = AssertionDraft(AssertedStatus.IN_FORCE, "tuttora attivo", "Gazzetta", day("2025-05"))
    add(register, published=True, assertions=(said,), signatories=(SignatoryDraft("Anna Rossi", "Sindaca"),))
    page = plain(pages(register, with_names=True).pages["index.html"])
    assert "In vigore, secondo la fonte (Gazzetta), alla data del maggio 2025. «tuttora attivo»" in page
    assert "Anna Rossi, Sindaca" in page
    assert "Anna Rossi" not in pages(register).pages["index.html"]


def test_what_changed_since_the_page_that_is_there(register, tmp_path):
    first, second = (add(register, published=True) for _ in range(2))
    before = pages(register, tmp_path)
    assert not before.known
    write_pages(before, PageForm.FILE, tmp_path)
    assert pages(register, tmp_path).nothing_changed
    revise(register, first, purpose="Nuovo scopo")
    revise(register, second, published=False)
    add(register, published=True)
    now = pages(register, tmp_path)
    assert (now.added, now.changed, now.removed) == (("A-003",), ("A-001",), ("A-002",))
    revise(register, first, purpose="Nuovo scopo", notes="solo per noi")
    assert pages(register, tmp_path) == now


def test_what_english_lacks_is_told_and_shown_in_the_language_it_has(register):
    both = (TitleDraft("Titolo"), TitleDraft("Title", "en"))
    add(register, published=True, titles=both)
    add(register, published=True)
    found = pages(register)
    assert found.untitled == ("A-002",)
    english = found.pages["index.en.html"]
    assert "Title" in english
    assert '<span lang="it">Memorandum d\'intesa</span>' in english
    assert "1 March 2026" in plain(english)


def test_hostile_texts_are_text(register):
    for text in HOSTILE:
        add(register, published=True, titles=(TitleDraft(text),), purpose=text)
    for form in PageForm:
        page = pages(register, form=form).pages
        for text in page.values():
            assert "<img" not in text
            assert text.count("<script") == 1
            shown = plain(text)
            assert all(one in shown for one in HOSTILE)


def test_equal_facts_give_equal_bytes(sample):
    assert pages(sample) == pages(sample)
