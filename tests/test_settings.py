# SPDX-License-Identifier: EUPL-1.2
import os
from dataclasses import asdict
from pathlib import Path

import pytest

from accordi_desktop.paths import Paths
from accordi_desktop.settings import Choices, Settings


def test_choices_survive_a_restart(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "folder" / "settings.toml")
    settings.language = "en"
    settings.display_name = "Łucja Rossi"
    settings.remember_register(Path("/a/registro più.accordi"))
    again = Settings(tmp_path / "folder" / "settings.toml")
    assert (again.language, again.theme, again.display_name) == ("en", "system", "Łucja Rossi")
    assert again.last_register == Path("/a/registro più.accordi")


def test_recent_registers_are_few_and_the_last_is_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    for number in [*range(12), 5]:
        settings.remember_register(Path(f"/r/{number}.accordi"))
    assert [Path(name).stem for name in settings.recent_registers] == [
        "5",
        "11",
        "10",
        "9",
        "8",
        "7",
        "6",
        "4",
    ]


def test_a_broken_file_is_kept_aside_and_defaults_are_used(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("language = [", encoding="utf-8")
    assert Settings(path).language == "system"
    assert (tmp_path / "settings.toml.unread").read_text(encoding="utf-8") == "language = ["


def test_values_of_the_wrong_kind_are_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = 3\ntheme = "dark"\nrecent_registers = [1]\nother = "x"\n', encoding="utf-8")
    settings = Settings(path)
    assert (settings.language, settings.theme, settings.recent_registers) == ("system", "dark", [])


@pytest.mark.parametrize("line", ['theme = "blue"', 'language = "fr"', "display_name = 1"])
def test_a_value_that_is_no_choice_is_told_and_the_default_is_used(tmp_path: Path, caplog, line: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(line, encoding="utf-8")
    settings = Settings(path)
    assert (settings.language, settings.theme, settings.display_name) == ("system", "system", "")
    assert line.split(maxsplit=1)[0] in caplog.text


BROKEN = {
    "not TOML": b"language = [",
    "nothing but noise": bytes(range(256)),
    "larger than any settings": b"# " + b"x" * 10_000_000,
    "nested without end": b"theme = " + b"[" * 100_000,
    "a number without end": b"other = " + b"9" * 100_000,
    "a NUL in a path": b'recent_registers = ["a\\u0000b"]',
    "a language that is none": b'language = "xx"',
    "the wrong type": b"backup_folder = 1979-05-27",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_whatever_is_in_the_file_the_program_has_settings_and_keeps_the_file(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings = Settings(path)
    assert asdict(settings) == asdict(Choices())
    assert settings.set_aside == tmp_path / "settings.toml.unread"
    assert settings.set_aside.read_bytes() == content
    assert Settings(path).set_aside is None, "it is told once"


def test_a_folder_in_the_place_of_the_file_is_moved_aside_with_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.mkdir()
    (path / "note.txt").write_text("mio", encoding="utf-8")
    settings = Settings(path)
    settings.save()
    assert path.is_file()
    assert settings.set_aside is not None
    assert (settings.set_aside / "note.txt").read_text(encoding="utf-8") == "mio"


def test_what_can_be_read_of_a_file_with_a_wrong_value_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "dark"\nlanguage = 3\ndisplay_name = "Łucja"\n', encoding="utf-8")
    first, second = Settings(path), Settings(path)
    for settings in (first, second):
        assert (settings.theme, settings.language, settings.display_name) == ("dark", "system", "Łucja")
    assert (first.set_aside, second.set_aside) == (tmp_path / "settings.toml.unread", None)


def test_a_second_broken_file_does_not_take_the_place_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = []
    for content in ("language = [", "theme = {"):
        path.write_text(content, encoding="utf-8")
        kept.append(Settings(path).set_aside)
    assert [one and one.read_text(encoding="utf-8") for one in kept] == ["language = [", "theme = {"]


def test_a_mark_at_the_beginning_that_an_editor_wrote_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "dark"\n', encoding="utf-8-sig")
    settings = Settings(path)
    assert (settings.theme, settings.set_aside) == ("dark", None)


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_file_that_cannot_be_moved_aside_stops_nobody(tmp_path: Path, caplog) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("language = [", encoding="utf-8")
    tmp_path.chmod(0o500)
    try:
        assert Settings(path).language == "system"
    finally:
        tmp_path.chmod(0o700)
    assert "could not be kept aside" in caplog.text


def test_everything_lies_below_the_folder_that_was_named(tmp_path: Path) -> None:
    paths = Paths.of(tmp_path)
    places = (paths.settings, paths.window_state, paths.log, paths.samples, paths.default_register)
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert Paths.of().data.name == "Accordi"
