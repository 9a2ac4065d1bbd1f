# SPDX-License-Identifier: EUPL-1.2
"""The two catalogues say the same things, all of them, and nothing that nobody asks for."""

import ast
import json
import re
from dataclasses import fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from string import Formatter
from typing import get_args, get_type_hints

import pytest

from accordi_desktop.assets import resource
from accordi_desktop.model import enums
from accordi_desktop.model.dates.partial_date import Precision
from accordi_desktop.model.text.country import all_countries
from accordi_desktop.model.validity.state import Remark
from accordi_desktop.register.commands.renewal import ProlongAgreement
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.register.values.views import OfficeParticulars
from accordi_desktop.wording import Words

IT, EN = (
    json.loads(resource("wording", f"{language}.json").read_text(encoding="utf-8"))
    for language in ("it", "en")
)
LABELLED = [
    member
    for name, kind in vars(enums).items()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and name != "StrEnum"
    for member in kind
] + [*Precision, *Column]

PACKAGE = Path(enums.__file__).parent.parent
# Families whose keys are put together from the path of a field or a member of the vocabulary at run time.
COMPOSED = re.compile(r"(field|section)\.|reason\.(event|asserted)\.")
SAME_IN_BOTH = {"No", "Focus"}


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def paths(kind: type, prefix: str = "") -> list[str]:
    found = []
    for name, hint in get_type_hints(kind).items():
        if name in {"id", "agreement_id"}:
            continue
        found.append(prefix + name)
        inner = [
            part
            for part in (hint, *get_args(hint))
            if isinstance(part, type) and is_dataclass(part) and part.__name__.endswith("Draft")
        ]
        for part in inner:
            found += paths(part, f"{prefix}{name}.")
    return found


def test_both_languages_have_the_same_keys():
    assert list(IT) == list(EN)


@pytest.mark.parametrize("key", IT)
def test_both_sentences_have_the_same_gaps(key):
    assert gaps(IT[key]) == gaps(EN[key])
    assert IT[key].strip() == IT[key] != ""


@pytest.mark.parametrize("key", [key for key in IT if key.endswith(".one")])
def test_a_singular_has_its_plural(key):
    told = {"count", "reference", "name"}  # several have no one name
    assert gaps(IT[key]) - told == gaps(IT[key.removesuffix("one") + "many"]) - told


@pytest.mark.parametrize("key", [key for key in IT if key.startswith(("problem.", "error."))])
def test_trouble_is_told_in_whole_sentences(key):
    for sentence in (IT[key], EN[key]):
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence[0] in "«“"


@pytest.mark.parametrize("key", IT)
def test_no_english_is_left_in_italian(key):
    english = re.findall(
        r"\b(the|of|and|is|are|this|with|agreement|date|file not)\b", re.sub(r"\{\w+\}", "", IT[key])
    )
    assert not set(english) - {"date"}
    if "{" not in IT[key] and IT[key] == EN[key]:
        assert IT[key] in SAME_IN_BOTH


@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize("member", LABELLED, ids=repr)
def test_every_member_of_the_vocabulary_has_a_label(member, language):
    words = Words(language)
    label = words.label(member)
    assert label[0].isupper()
    assert len(words.short(member)) <= len(label)


@pytest.mark.parametrize("kind", [AgreementDraft, ProlongAgreement, OfficeParticulars])
def test_every_field_has_a_label(kind):
    for language in ("it", "en"):
        for path in paths(kind):
            assert Words(language).field(path)
        for one in fields(kind):
            if one.name != "agreement_id":
                assert Words(language).field(f"{one.name}[3]")


def test_every_key_is_asked_for():
    sources = [ast.parse(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")]
    nodes = [node for source in sources for node in ast.walk(source)]
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    forms = {form_of(node) for node in nodes if isinstance(node, ast.JoinedStr)}

    def asked(words: str) -> bool:
        """Whether the program has these words, or puts them together from words it has."""
        if words in texts or words.replace("_", "-") in texts:
            return True
        found = [match for form in forms if form and (match := form.fullmatch(words))]
        return any(all(asked(part) for part in match.groups()) for match in found)

    labels = {key for key in IT if COMPOSED.match(key)} | label_keys() | reason_keys()
    plain = {key.removesuffix(".one").removesuffix(".many") for key in IT.keys() - labels}
    assert {key for key in plain if not asked(key)} == set()


def form_of(node: ast.JoinedStr) -> re.Pattern[str] | None:
    """What an f-string can become; None for one that has no words of its own."""
    own = [part.value for part in node.values if isinstance(part, ast.Constant)]
    if not re.search("[a-z]{4}", " ".join(map(str, own))):
        return None
    parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)" for part in node.values)
    return re.compile("".join(parts))


def label_keys() -> set[str]:
    keys = {
        f"{re.sub(r'(?<!^)(?=[A-Z])', '_', type(member).__name__).lower()}.{member}" for member in LABELLED
    }
    return keys | {f"{key}.short" for key in keys}


def reason_keys() -> set[str]:
    return {f"remark.{remark.name.lower()}" for remark in Remark}


def test_an_unknown_key_is_a_bug():
    for ask in (Words("it").text, Words("en").field, Words("en").section):
        with pytest.raises(KeyError):
            ask("nothing.of.the.kind")
    with pytest.raises(KeyError):
        Words("de")


def test_the_same_countries_are_named_in_both_languages():
    assert dict(all_countries("it")).keys() == dict(all_countries("en")).keys()
    assert {"IT", "LV", "US", "CN", "GB", "XK"} <= dict(all_countries("it")).keys()
