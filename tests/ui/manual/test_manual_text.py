# SPDX-License-Identifier: EUPL-1.2
"""The manual says what the window says: the same names, the same keys, in both languages alike.

What stands in the window is written in *italics*; a way through menus has `›` between its names.
"""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from accordi_desktop.assets import resource
from accordi_desktop.ui.manual.chapters import Chapter, chapters
from resources.i18n.compile import messages

LANGUAGES = ("it", "en")
MANUAL = {language: chapters(language) for language in LANGUAGES}
EVERY = [chapter for language in LANGUAGES for chapter in MANUAL[language]]
README = Path(__file__).parents[3] / "README.md"
each_chapter = pytest.mark.parametrize(
    "chapter", EVERY, ids=lambda chapter: f"{chapter.path.parent.name}/{chapter.name}"
)
PICTURES = resource("manual")
# Names of keys that are not letters, as either language prints them on the keyboard.
KEYS = {"Maiusc": "Shift", "Canc": "Del", "Invio": "Return", "Spazio": "Space"}
# Italian is impersonal: nobody is addressed.
ADDRESSED = re.compile(
    r"\b(voi|vostr[oaei]|avete|siete|potete|dovete|volete|\w+(?:avate|evate|ivate)|tuo|tua|nostr[oaei])\b"
)
# Said in one way only; the other ways have been in use.
ONE_WORD = {
    "it": re.compile(
        r"\b(pastiglia|pastiglie|chip|conclus[oiae]|riepilog\w*|partner|cronologia)\b", re.IGNORECASE
    ),
    "en": re.compile(r"\b(chips?|partners?|concluded)\b", re.IGNORECASE),
}


def plain(text: str) -> str:
    """A text of the window as a person reads it: no mnemonic, no dots, nothing filled in."""
    return (
        re.sub(r" ?\(?\{\w+\}\)?| ?%n", "", text.replace("&", "")).strip().removesuffix("…").removesuffix(":")
    )


def names(language: str) -> set[str]:
    """Every text of the window, and every word of the domain, in a language."""
    said: set[str] = set()
    for message in messages(resource("i18n", "accordi_it.ts")):
        said |= {plain(form) for form in message.forms} if language == "it" else {plain(message.source)}
    words = json.loads(resource("wording", f"{language}.json").read_text(encoding="utf-8"))
    return said | {plain(text) for text in words.values()}


NAMES = {language: names(language) for language in LANGUAGES}


def quoted(chapter: Chapter) -> list[str]:
    """What the chapter says stands in the window."""
    return re.findall(r"(?<![*\w])\*([^*\n]+)\*(?!\*)", chapter.text)


@each_chapter
def test_every_name_it_quotes_stands_in_the_window(chapter):
    known = NAMES[chapter.path.parent.name]
    wrong = [name for way in quoted(chapter) for name in way.split(" › ") if plain(name) not in known]
    assert wrong == []


def test_every_name_the_readme_quotes_stands_in_the_window():
    for_users, _for_developers = README.read_text(encoding="utf-8").split("\n---\n", 1)
    ways = quoted(Chapter(README, for_users))
    assert len(ways) > 10
    quoted_names = [name for way in ways for name in way.split(" › ")]
    assert [name for name in quoted_names if plain(name) not in NAMES["it"]] == []


@each_chapter
def test_a_name_that_ends_in_dots_does_so_in_the_window(chapter):
    language = chapter.path.parent.name
    dotted = {
        text.replace("&", "")
        for one in messages(resource("i18n", "accordi_it.ts"))
        for text in (one.forms if language == "it" else (one.source,))
        if text.endswith("…")
    }
    asked = [name for way in quoted(chapter) for name in way.split(" › ") if name.endswith("…")]
    assert [name for name in asked if name not in dotted] == []


def test_both_languages_have_the_same_chapters_headings_and_pictures():
    def outline(chapter: Chapter) -> tuple[str, list[int], list[str]]:
        levels = [len(marks) for marks in re.findall(r"^(#+) ", chapter.text, re.MULTILINE)]
        return chapter.name[:2], levels, re.findall(r"!\[[^\]]*\]\(([^)]+)\)", chapter.text)

    italian, english = ([outline(chapter) for chapter in MANUAL[language]] for language in LANGUAGES)
    assert italian == english
    assert [number for number, _levels, _pictures in italian] == [
        f"{n:02}" for n in range(1, len(italian) + 1)
    ]


def test_every_picture_is_shown():
    told = {Path(name).name for name in re.findall(r"\]\(([^)]+\.png)\)", "".join(c.text for c in EVERY))}
    elsewhere = {"scuro.png"}  # the README's
    assert {path.name for path in PICTURES.glob("*.png")} - elsewhere == told


@each_chapter
def test_its_keys_are_those_of_the_window(chapter, program_window):
    if chapter.name[:2] != "15":
        return
    actions = program_window("it").actions_.findChildren(QAction)
    there = {one.shortcut().toString() for one in actions if not one.shortcut().isEmpty()}
    rows = re.findall(r"^\| (`.*`) \| \w", chapter.text, re.MULTILINE)
    said = {key for row in rows for key in re.findall(r"`([^`]+)`", row)}
    assert len(said) > 12
    for name, key in KEYS.items():
        said = {re.sub(rf"\b{name}\b", key, one) for one in said}
    assert said - there - {"F1"} == set()


@pytest.mark.parametrize("chapter", MANUAL["it"], ids=lambda chapter: chapter.name)
def test_the_italian_addresses_nobody(chapter):
    assert ADDRESSED.findall(chapter.text.casefold()) == []


@each_chapter
def test_one_thing_has_one_word(chapter):
    assert ONE_WORD[chapter.path.parent.name].findall(chapter.text) == []


@each_chapter
def test_apostrophes_are_those_of_print(chapter):
    prose = re.sub(r"`[^`]*`", "", chapter.text)
    assert "'" not in prose
    assert '"' not in prose
