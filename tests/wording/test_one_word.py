# SPDX-License-Identifier: EUPL-1.2
"""One thing has one word, and nobody is addressed: in the window, in print and on the command line alike.

Each line has words that were in use and the one that replaced them.
"""

import json
import re
from pathlib import Path

import pytest

from accordi_desktop.assets import resource
from resources.i18n.compile import messages

REPLACED = {
    r"voi|vostr[oaei]|avete|siete|potete|dovete": "impersonal",
    r"pastigli[ae]|chip": "filtro",
    r"partner": "controparte",
    r"organism[oi]": "ente",
    r"cronologia": "storia",
    r"riepilog\w*": "scheda",
    r"togli|tolt[oaie]|toglie|togliere": "rimuovere",
    r"(?:accordi|quelli|anche i) conclusi|conclus[oi] e nascost[oi]": "scaduti e cessati",
    r"disdetta entro|per la disdetta": "preavviso",
    r"ricavat[oaie]": "dedotto",
    r"attesta lo stato": "stato secondo la fonte",
}


def italian() -> dict[str, str]:
    """Every Italian text the program has, by where it stands."""
    words: dict[str, str] = json.loads(resource("wording", "it.json").read_text(encoding="utf-8"))
    catalogue = Path(resource("i18n", "accordi_it.ts"))
    texts = {
        f"{one.context}: {one.source}: {number}": form
        for one in messages(catalogue)
        for number, form in enumerate(one.forms)
    }
    return words | texts


@pytest.mark.parametrize(("words", "instead"), REPLACED.items(), ids=lambda part: part)
def test_a_word_that_was_replaced_does_not_come_back(words, instead):
    pattern = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    assert {key: text for key, text in italian().items() if pattern.search(text)} == {}, instead


def test_apostrophes_are_those_of_print():
    assert [key for key, text in italian().items() if "'" in text] == []
