# SPDX-License-Identifier: EUPL-1.2
"""The city in the name of its administration."""

import pytest

from accordi_desktop.model.text.city_name import city_name


@pytest.mark.parametrize(
    ("body", "city"),
    [
        ("Tirana", "Tirana"),
        ("Città di Riga", "Riga"),
        ("CITTA' DI RIGA", "CITTA' DI RIGA"),
        ("Comune di L'Aquila", "L'Aquila"),
        ("Comune dell'Aquila", "Aquila"),
        ("Amministrazione comunale di  Milano ", "Milano"),
        ("City of Łódź", "Łódź"),
        ("The City of New York", "New York"),
        ("Ville de Lyon", "Lyon"),
        ("Stadt Frankfurt am Main", "Frankfurt am Main"),
        ("Ayuntamiento de Barcelona", "Barcelona"),
        ("Landeshauptstadt München", "München"),
        ("Prefeitura Municipal de São Paulo", "São Paulo"),
        ("Gemeente Rotterdam", "Rotterdam"),
        ("Kyiv City Council", "Kyiv"),
        ("Guangzhou Municipal Government", "Guangzhou"),
        ("Città del Messico", "Messico"),
        ("Comune", "Comune"),
        ("", ""),
    ],
)
def test_what_comes_before_the_city_is_left_out(body, city):
    assert city_name(body) == city
