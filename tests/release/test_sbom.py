# SPDX-License-Identifier: EUPL-1.2
"""The bill of materials lists what a release is pinned to, and what comes inside it."""

import json
import re
from typing import Any

import pytest
from cyclonedx.spdx import is_supported_id

from accordi_desktop import __version__
from resources.notices.components import components, pinned_versions
from resources.notices.sbom import bill_of_materials, main


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(bill_of_materials())
    return parsed


def test_it_is_of_this_version(bill):
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    program = bill["metadata"]["component"]
    assert (program["name"], program["version"]) == ("accordi-desktop", __version__)


def test_it_lists_each_pinned_distribution(bill):
    purls = {one["purl"] for one in bill["components"] if "purl" in one}
    assert purls == {f"pkg:pypi/{name}@{version}" for name, version in pinned_versions().items()}


def test_it_lists_what_is_no_distribution_with_a_version_where_there_is_one(bill):
    versions = {one["name"]: one.get("version") for one in bill["components"]}
    assert {one.name for one in components() if not one.distribution} <= versions.keys()
    for name in ("Python", "OpenSSL", "SQLite"):
        assert versions[name][0].isdigit()


def test_the_program_depends_on_all_of_it(bill):
    depends = next(one for one in bill["dependencies"] if one["ref"] == "accordi-desktop")
    assert len(depends["dependsOn"]) == len(components())


@pytest.mark.parametrize("component", components(), ids=lambda one: one.name)
def test_every_licence_is_an_spdx_expression(component):
    for expression in (component.licence, *(part.licence for part in component.parts)):
        names = set(re.findall(r"[\w.-]+", expression)) - {"AND", "OR", "WITH"}
        assert {name for name in names if not is_supported_id(name)} <= {
            name for name in names if name.startswith("LicenseRef-")
        }


def test_a_bill_the_schema_refuses_is_not_written(monkeypatch, tmp_path):
    monkeypatch.setattr(
        "resources.notices.sbom.JsonV1Dot6.output_as_string", lambda _self, **_how: '{"bomFormat": "Other"}'
    )
    with pytest.raises(ValueError, match="bomFormat"):
        main([str(tmp_path / "bill.json")])
    assert not (tmp_path / "bill.json").exists()
