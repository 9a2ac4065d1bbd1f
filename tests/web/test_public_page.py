# SPDX-License-Identifier: EUPL-1.2
"""Each form of the page in each language: no fault of accessibility or HTML, no request, usable by keys."""

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from accordi_desktop.exchange.handover.guide import guide
from accordi_desktop.exchange.open_data.half_year import HalfYear, half_year_list, list_page
from accordi_desktop.exchange.public_page.page import PageForm
from accordi_desktop.exchange.public_page.publishing import PageRequest, prepare, write_pages
from accordi_desktop.exchange.selection import Selection
from accordi_desktop.register.commands.agreements import CreateAgreement
from accordi_desktop.register.values.drafts import TitleDraft
from accordi_desktop.register.values.lists.query import Column
from accordi_desktop.wording import Words
from tests.builders import EVERYTHING, TODAY, draft
from tests.exchange.hostile_texts import HOSTILE
from tests.sample import open_sample
from tests.web.browser import browser

TOOLS = Path(os.environ["ACCORDI_WEB_TOOLS"]) / "node_modules"
AXE = (TOOLS / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RULES = f"{{runOnly: {{type: 'tag', values: {_TAGS}}}}}"
PAGES = [
    (form, name)
    for form, names in (
        (PageForm.FILE, ("index.html", "index.en.html")),
        (PageForm.FOLDER, ("index.html", "index.en.html")),
        (PageForm.FRAGMENT, ("accordi.it.html", "accordi.en.html")),
    )
    for name in names
]


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The sample and an agreement of hostile texts, in every form."""
    folder = tmp_path_factory.mktemp("pages")
    register = open_sample(folder, clock=lambda: TODAY)
    titles = (*(TitleDraft(text) for text in HOSTILE[:1]), TitleDraft("An English title", "en"))
    first = draft(titles=titles, purpose=" ".join(HOSTILE), notes="SEGRETO", published=True)
    party = replace(first.parties[1], name=HOSTILE[-3], city="Lyon" * 12)
    register.perform(CreateAgreement(replace(first, parties=(first.parties[0], party))))
    selection = Selection(register, register.agreements.ids(replace(EVERYTHING, order=Column.REFERENCE)))
    introductions = {
        "it": "Milano collabora con le città del mondo.\n\nDue.",
        "en": "Milan works with cities.",
    }
    for form in PageForm:
        request = PageRequest(form, introductions=introductions, with_names=True)
        write_pages(prepare(selection, request, None), form, folder / form.value)
    found = half_year_list(selection, HalfYear(2018, 1), {}, Words("it"))
    (folder / "art23.html").write_text(list_page(found, "Comune", Words("it")), encoding="utf-8")
    (folder / "LEGGIMI.html").write_text(guide(register, len(selection), Words("it")), encoding="utf-8")
    register.close()
    return folder


def axe(page):
    page.ask(AXE)
    found = json.loads(page.ask(f"axe.run({_RULES}).then(found => JSON.stringify(found))"))
    return {
        kind: {one["id"]: [node["html"][:120] for node in one["nodes"]] for one in found[kind]}
        for kind in ("violations", "incomplete", "passes")
    }


def _whole(folder, form, name):
    """The file of the page; of a fragment, within a page that has what a site gives it."""
    path = folder / form.value / name
    if form is not PageForm.FRAGMENT:
        return path
    text = path.read_text(encoding="utf-8")
    language = name.split(".")[1]
    around = path.with_name(f"sito.{language}.html")
    around.write_text(
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Sito</title>'
        '<link rel="stylesheet" href="../folder/bootstrap-italia.min.css"></head>'
        f"<body><main><h1>Accordi</h1>{text}</main></body></html>",
        encoding="utf-8",
    )
    return around


@pytest.mark.parametrize(("form", "name"), PAGES)
def test_axe_finds_nothing_and_no_request_leaves(page, folder, form, name):
    path = _whole(folder, form, name)
    page.open(path)
    found = axe(page)
    assert found["violations"] == {}
    assert found["incomplete"] == {}
    assert len(found["passes"]) >= 20
    own = {path.as_uri(), (folder / "folder" / "bootstrap-italia.min.css").as_uri()}
    assert {url for url in page.requests if not url.startswith("data:")} <= own


@pytest.mark.parametrize(
    ("before", "after", "rule"),
    [
        ("</style>", "p,dd{color:#ccc}</style>", "color-contrast"),
        ('<html lang="it">', "<html>", "html-has-lang"),
        ("<h1>", '<img src="x.png"><h1>', "image-alt"),
    ],
)
def test_what_is_not_accessible_would_be_found(page, folder, before, after, rule):
    text = (folder / "file" / "index.html").read_text(encoding="utf-8")
    start = text.index("<meta http-equiv")
    text = text[:start] + text[text.index(">", start) + 1 :]
    broken = folder / "file" / f"{rule}.html"
    broken.write_text(text.replace(before, after, 1), encoding="utf-8")
    page.open(broken)
    assert rule in axe(page)["violations"]


def test_the_policy_lets_nothing_else_in(page, folder):
    """A script and a picture that somebody puts into the page are not run and not fetched."""
    text = (folder / "file" / "index.html").read_text(encoding="utf-8")
    put_in = '<script>document.title="run"</script><img src="http://127.0.0.1:9/x.png" alt="">'
    changed = folder / "file" / "policy.html"
    changed.write_text(text.replace("</main>", f"{put_in}</main>", 1), encoding="utf-8")
    page.open(changed)
    assert page.ask("document.title") != "run"
    assert page.ask("document.images[0].naturalWidth") == 0
    assert (
        page.ask("getComputedStyle(document.querySelector('header')).backgroundColor") == "rgb(0, 102, 204)"
    )


def _valid(path):
    command = [
        "node",
        str(TOOLS / "html-validate" / "bin" / "html-validate.mjs"),
        "--preset",
        "standard,a11y",
    ]
    ran = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False, cwd=path.parent)
    return ran.returncode, ran.stdout + ran.stderr


@pytest.mark.parametrize(("form", "name"), PAGES)
def test_the_html_is_valid(folder, form, name):
    assert _valid(folder / form.value / name) == (0, "")


@pytest.mark.parametrize("name", ["art23.html", "LEGGIMI.html"])
def test_the_other_pages_are_accessible_and_valid_too(page, folder, name):
    page.open(folder / name)
    found = axe(page)
    assert (found["violations"], found["incomplete"]) == ({}, {})
    assert page.requests == [(folder / name).as_uri()]
    assert _valid(folder / name) == (0, "")


def test_invalid_html_would_be_found(folder):
    broken = folder / "broken.html"
    text = (folder / "file" / "index.html").read_text(encoding="utf-8")
    broken.write_text(text.replace("</h2>", "</h3>", 1), encoding="utf-8")
    assert _valid(broken)[0] == 1


@pytest.mark.parametrize(("form", "name"), PAGES)
@pytest.mark.parametrize("width", [320, 640, 1280])
def test_nothing_but_the_table_scrolls_sideways(page, folder, form, name, width):
    page.open(_whole(folder, form, name), width=width)
    assert page.ask("document.scrollingElement.scrollWidth") <= width


def test_a_wide_text_would_be_found(page, folder):
    wide = folder / "file" / "wide.html"
    text = (folder / "file" / "index.html").read_text(encoding="utf-8")
    wide.write_text(text.replace("</main>", f"<pre>{'x' * 200}</pre></main>", 1), encoding="utf-8")
    page.open(wide, width=320)
    assert page.ask("document.scrollingElement.scrollWidth") > 320


@pytest.mark.parametrize("form", [PageForm.FILE, PageForm.FOLDER])
def test_tab_walks_through_the_page_and_the_focus_is_seen(page, folder, form):
    page.open(folder / form.value / "index.html")
    walked = []
    for _ in range(9):
        page.press("Tab")
        walked.append(
            page.ask(
                "(e => [e.getAttribute('href') || e.tagName, getComputedStyle(e).outlineStyle,"
                " getComputedStyle(e).boxShadow])(document.activeElement)"
            )
        )
    assert [place for place, _, _ in walked[:3]] == ["#main", "index.en.html", "SECTION"]
    assert [place for place, _, _ in walked[3:]] == [f"#accordo-a-00{number}" for number in range(1, 7)]
    assert all(outline != "none" or shadow != "none" for _, outline, shadow in walked)


def test_enter_on_a_row_leads_to_its_section(page, folder):
    page.open(folder / "file" / "index.html", height=400)
    for _ in range(8):
        page.press("Tab")
    page.ask("document.activeElement.click()")
    assert page.ask("location.hash") == "#accordo-a-005"
    top = page.ask("document.getElementById('accordo-a-005').getBoundingClientRect().top")
    assert 0 <= top < 400


def test_hostile_texts_are_shown_as_they_are(page, folder):
    page.open(folder / "file" / "index.html")
    assert page.ask("document.querySelectorAll('img, main script, main iframe, form').length") == 0
    assert " ".join(HOSTILE) in page.ask("document.body.textContent")
    addresses = page.ask("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
    assert all(address.startswith(("#", "index.")) for address in addresses)
