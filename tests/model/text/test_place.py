# SPDX-License-Identifier: EUPL-1.2
import pytest

from accordi_desktop.assets import resource
from accordi_desktop.model.text.country import is_country
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.place import find_place, places_beginning


@pytest.mark.parametrize(
    ("name", "country", "place"),
    [
        ("Monaco di Baviera", "DE", "Munich"),
        ("München", "", "Munich"),
        ("Muenchen", "DE", "Munich"),
        ("Monaco", "MC", "Monaco"),
        ("Monaco", "", "Monaco"),
        ("Monaco", "DE", "Munich"),
        ("Palma", "ES", "Palma"),
        ("Santiago", "ES", "Santiago de Compostela"),
        ("Canton", "CN", "Guangzhou"),
        ("广州", "", "Guangzhou"),
        ("Київ", "UA", "Kyiv"),
        ("Stoccarda", "DE", "Stuttgart"),
        ("L’Aquila", "IT", "L'Aquila"),
        ("Betlemme", "PS", "Bethlehem"),
        ("Cordova", "AR", "Córdoba"),
    ],
)
def test_a_place_is_found_by_its_names(name, country, place):
    assert find_place(name, country).name == place


def test_a_name_of_nothing_finds_nothing():
    assert find_place("") is find_place("'") is find_place("Xyzzy") is find_place("Riga", "IT") is None
    assert places_beginning("") == ()


def test_the_largest_places_are_proposed_first():
    names = [place.name_in("it") for place in places_beginning("mon")]
    assert "Monaco di Baviera" in names
    assert len(places_beginning("s")) == 8
    sizes = [place.inhabitants for place in places_beginning("san")]
    assert sizes == sorted(sizes, reverse=True)


def test_every_line_is_a_place():
    path = resource("places", "places.tsv")
    assert path.stat().st_size <= 2_000_000
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) > 5_000
    for line in lines:
        number, country, latitude, longitude, inhabitants, name, italian, names = line.split("\t")
        assert is_country(country), line
        assert int(number) > 0 <= int(inhabitants)
        assert abs(float(latitude)) <= 90 >= abs(float(longitude)) / 2
        known = names.strip("|").split("|")
        assert {fold(name), fold(italian or name)} <= set(known)
        assert names == f"|{'|'.join(known)}|"
        assert all(fold(one) == one != "" for one in known), line
