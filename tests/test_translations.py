# SPDX-License-Identifier: EUPL-1.2
"""The window speaks each language whole: catalogues are fresh, finished and compiled."""

import ast
import re
import shutil
import subprocess
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from resources.i18n.compile import Message, compile_all, compiled, messages
from resources.i18n.update import CATALOGUES, ROOT, tool, update

ITALIAN = next(catalogue for catalogue in CATALOGUES if catalogue.stem.endswith("_it"))
UPDATE = "run: uv run python -m resources.i18n.update"

each_catalogue = pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda catalogue: catalogue.stem)


def texts(catalogue: Path) -> set[tuple[str, str, str, bool]]:
    return {(one.context, one.source, one.comment, one.plural) for one in messages(catalogue)}


def named(message: Message) -> str:
    return f"{message.context}: {message.source}"


@each_catalogue
def test_the_catalogue_holds_the_texts_of_the_sources(catalogue, tmp_path):
    fresh = tmp_path / catalogue.name
    shutil.copy(catalogue, fresh)
    update(fresh)
    assert texts(catalogue) == texts(fresh), UPDATE


@each_catalogue
def test_every_text_is_translated_in_every_form(catalogue):
    unfinished = [
        named(one)
        for one in messages(catalogue)
        if not one.finished or not all(one.forms) or len(one.forms) != (2 if one.plural else 1)
    ]
    assert unfinished == []


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None} | set(
        re.findall("%n", text)
    )


def marks(text: str) -> tuple[bool, bool, bool]:
    """Whether it has a mnemonic, asks for more, and ends as a sentence."""
    return bool(re.search(r"&\w", text)), text.endswith("…"), text.endswith(".")


@each_catalogue
def test_translations_keep_what_the_program_fills_in(catalogue):
    for one in messages(catalogue):
        for form in one.forms:
            assert fields(form) == fields(one.source), named(one)
            assert marks(form) == marks(one.source), named(one)
            assert form == form.strip(), named(one)


def looked_up(translator: QTranslator, message: Message) -> tuple[str, ...]:
    numbers = (1, 2) if message.plural else (-1,)
    return tuple(
        translator.translate(message.context, message.source, message.comment or None, number) or ""
        for number in numbers
    )


@each_catalogue
def test_qt_finds_every_text_in_what_is_compiled(catalogue, tmp_path):
    own, qt = tmp_path / "own.qm", tmp_path / "qt.qm"
    own.write_bytes(compiled(catalogue))
    subprocess.run([tool("lrelease"), "-silent", str(catalogue), "-qm", str(qt)], check=True)
    for file in (own, qt):
        translator = QTranslator()
        assert translator.load(str(file))
        assert translator.language() == catalogue.stem.removeprefix("accordi_")
        for one in messages(catalogue):
            assert looked_up(translator, one) == one.forms


@each_catalogue
def test_the_program_runs_with_the_catalogue_of_the_sources(catalogue):
    assert catalogue.with_suffix(".qm").read_bytes() == compiled(catalogue), UPDATE


def test_each_number_has_its_form(tmp_path):
    (tmp_path / "one.ts").write_text(
        '<TS version="2.1" language="it"><context><name>List</name><message numerus="yes">'
        "<source>%n agreement(s)</source><comment>found</comment><translation>"
        "<numerusform>%n accordo</numerusform><numerusform>%n accordi è</numerusform>"
        "</translation></message><message><source>Open</source>"
        '<translation type="unfinished"></translation></message></context></TS>',
        encoding="utf-8",
    )
    compile_all(tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "one.qm"))
    said = [translator.translate("List", "%n agreement(s)", "found", number) for number in (0, 1, 2, 21)]
    assert said == ["%n accordi è", "%n accordo", "%n accordi è", "%n accordi è"]
    assert not translator.translate("List", "Open")


def is_found(call: ast.Call, function: ast.Attribute) -> bool:
    speaker, text = function.value, call.args[0]
    return (
        isinstance(speaker, ast.Name)
        and speaker.id == "self"
        and isinstance(text, ast.Constant)
        and isinstance(text.value, str)
    )


def test_tr_is_called_on_self_with_a_plain_text():
    """Anything else lands in the catalogue under another name than Qt looks for, or not at all."""
    wrong = [
        f"{source.relative_to(ROOT)}:{node.lineno}"
        for source in (ROOT / "accordi_desktop").rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not is_found(node, node.func)
    ]
    assert wrong == []


def test_translate_is_called_by_its_full_name():
    """Under another name Qt does not find the text: it would stay English in every language."""
    renamed = []
    for path in sorted((ROOT / "accordi_desktop").rglob("*.py")):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
        renamed += [
            f"{path.relative_to(ROOT)}:{node.lineno}"
            for node in nodes
            if isinstance(node, ast.Attribute)
            and ast.unparse(node) == "QCoreApplication.translate"
            and id(node) not in called
        ]
    assert renamed == []


def test_italian_has_its_own_words():
    same = {one.source for one in messages(ITALIAN) if one.forms == (one.source,)}
    assert same <= {"&File", "Accordi {version}", "Agenda"}
