# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

import pytest

from accordi_desktop.paths import Paths
from accordi_desktop.settings import Settings


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


def test_a_file_that_cannot_be_moved_aside_stops_nobody(tmp_path: Path, caplog) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("language = [", encoding="utf-8")
    (tmp_path / "settings.toml.unread" / "in the way").mkdir(parents=True)
    assert Settings(path).language == "system"
    assert "could not be kept aside" in caplog.text


def test_everything_lies_below_the_folder_that_was_named(tmp_path: Path) -> None:
    paths = Paths.of(tmp_path)
    places = (paths.settings, paths.window_state, paths.log, paths.samples, paths.default_register)
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert Paths.of().data.name == "Accordi"
