# SPDX-License-Identifier: EUPL-1.2
"""The page for the public from the command line."""

from pathlib import Path

from tests.cli.conftest import Accordi


def test_the_pages_are_written_and_written_again_over_themselves(accordi: Accordi, tmp_path: Path) -> None:
    target, intro = tmp_path / "sito", tmp_path / "intro.txt"
    intro.write_text("Milano & il mondo", encoding="utf-8")
    call = ("publish", "--sample", "--to", target, "--today", "2026-11-29", "--intro-it", intro)
    said = accordi(*call)
    assert (said.code, sorted(path.name for path in target.iterdir())) == (0, ["index.en.html", "index.html"])
    assert "Milano &amp; il mondo" in (target / "index.html").read_text(encoding="utf-8")
    first = (target / "index.html").read_bytes()
    again = accordi(*call)
    assert (again.code, "Nulla è cambiato" in again.out) == (0, True)
    assert (target / "index.html").read_bytes() == first


def test_another_page_stays_and_a_preview_writes_nothing(accordi: Accordi, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("un'altra pagina", encoding="utf-8")
    assert accordi("publish", "--sample", "--to", tmp_path).code == 1
    assert (tmp_path / "index.html").read_text(encoding="utf-8") == "un'altra pagina"
    assert accordi("publish", "--sample", "--to", tmp_path / "x", "--preview").code == 0
    assert not (tmp_path / "x").exists()
    refused = accordi("publish", "--sample", "--to", tmp_path / "x", "--languages", "fr", "--lang", "en")
    assert (refused.code, "Unknown languages: fr" in refused.err) == (1, True)
