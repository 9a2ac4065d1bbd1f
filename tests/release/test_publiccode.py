# SPDX-License-Identifier: EUPL-1.2
"""publiccode.yml keeps to the standard 0.7, and what it says is so.

Keys, values and lengths are those of the standard's text; its own validator is a program of another kind.
"""

import re
from datetime import date
from typing import Any

import pytest
from ruamel.yaml import YAML

from accordi_desktop import __version__
from accordi_desktop.wording.catalogue import LANGUAGES
from tests.release.conftest import ROOT

MANDATORY = {
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
    "organisation",
}
OPTIONAL = {
    "applicationSuite",
    "landingURL",
    "isBasedOn",
    "softwareVersion",
    "releaseDate",
    "logo",
    "categories",
    "usedBy",
    "fundedBy",
    "roadmap",
    "supports",
    "intendedAudience",
    "dependsOn",
}
VALUES = {
    "developmentStatus": {"concept", "development", "beta", "stable", "obsolete"},
    "softwareType": {
        "standalone/mobile",
        "standalone/iot",
        "standalone/desktop",
        "standalone/web",
        "standalone/backend",
        "standalone/other",
        "addon",
        "library",
        "configurationFiles",
    },
}


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    parsed: dict[str, Any] = YAML(typ="safe").load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    return parsed


def test_every_mandatory_key_is_there_and_none_that_is_unknown(told):
    assert MANDATORY <= told.keys() <= MANDATORY | OPTIONAL
    assert told["publiccodeYmlVersion"] == "0.7"
    assert told["organisation"]["uri"].startswith("urn:x-italian-pa:")


def test_values_are_those_of_the_lists(told):
    for key, allowed in VALUES.items():
        assert told[key] in allowed
    assert set(told["platforms"]) <= {"web", "windows", "mac", "linux", "ios", "android"}
    assert set(told["categories"]) <= {"office", "document-management", "contract-management"}
    assert set(told["intendedAudience"]["scope"]) <= {"foreign-affairs", "local-authorities", "government"}
    assert all(re.fullmatch("[A-Z]{2}", country) for country in told["intendedAudience"]["countries"])


def test_the_licence_is_that_of_the_project(told):
    assert told["legal"]["license"] == "EUPL-1.2"
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_maintenance_names_somebody_or_says_that_nobody_is_named(told):
    maintenance = told["maintenance"]
    assert maintenance["type"] in {"internal", "contract", "community", "none"}
    assert ("contacts" in maintenance) or maintenance["type"] in {"contract", "none"}
    assert ("contractors" in maintenance) == (maintenance["type"] == "contract")


def test_the_release_is_this_one(told):
    assert told["softwareVersion"] == __version__
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{__version__}] - {told['releaseDate']}" in changelog
    date.fromisoformat(told["releaseDate"])


def test_the_languages_are_those_of_the_window(told):
    assert told["localisation"]["localisationReady"] is True
    assert tuple(told["localisation"]["availableLanguages"]) == LANGUAGES
    assert tuple(told["description"]) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_description_has_its_length_and_its_pictures(told, language):
    description = told["description"][language]
    assert len(description["shortDescription"]) <= 150
    assert "\n" not in description["shortDescription"].strip()
    assert 150 <= len(description["longDescription"]) <= 10_000
    assert 5 <= len(description["features"]) <= 20
    assert len(description["screenshots"]) > 3
    for name in description["screenshots"]:
        assert name.endswith((".png", ".jpg"))
        assert (ROOT / name).is_file()


def test_both_languages_tell_as_much(told):
    first, second = (told["description"][language] for language in LANGUAGES)
    assert first.keys() == second.keys()
    assert len(first["features"]) == len(second["features"])
    assert first["screenshots"] == second["screenshots"]


def test_the_logo_is_there(told):
    assert (ROOT / told["logo"]).is_file()
    assert told["logo"].endswith(".svg")
