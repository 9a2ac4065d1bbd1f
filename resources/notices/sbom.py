# SPDX-License-Identifier: EUPL-1.2
"""Writes the bill of materials of a release: CycloneDX 1.6, JSON, valid by the schema.

    uv run python -m resources.notices.sbom dist/accordi.cdx.json

Python, OpenSSL and SQLite are told in the versions of the Python that runs it: for a release, the one the
program for Windows is built with.
"""

import platform
import sqlite3
import ssl
import sys
from collections.abc import Iterable
from pathlib import Path

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from accordi_desktop import __version__
from resources.notices.components import Component, components, pinned_versions

VERSIONS = {
    "python": platform.python_version(),
    "openssl": ssl.OPENSSL_VERSION.split()[1],
    "sqlite": sqlite3.sqlite_version,
}


def bill_of_materials() -> str:
    """The bill as JSON; raises ValueError if the schema does not accept it."""
    program = Entry(
        name="accordi-desktop",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="accordi-desktop",
        licenses=[LicenseExpression("EUPL-1.2")],
    )
    bill = Bom()
    bill.metadata.component = program
    entries = [_entry(component) for component in components()]
    for entry in entries:
        bill.components.add(entry)
    bill.register_dependency(program, entries)
    text = JsonV1Dot6(bill).output_as_string(indent=2)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise ValueError(str(wrong))
    return text


def _entry(component: Component) -> Entry:
    distribution = component.distribution
    version = pinned_versions().get(distribution) or VERSIONS.get(component.version_of)
    return Entry(
        name=distribution or component.name,
        version=version,
        bom_ref=component.name,
        description=component.name if distribution else None,
        copyright=component.copyright or None,
        licenses=[LicenseExpression(component.licence)],
        purl=PackageURL("pypi", name=distribution, version=version) if distribution else None,
        external_references=[
            ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(component.home))
        ],
        components=_parts(component),
    )


def _parts(component: Component) -> Iterable[Entry]:
    return [
        Entry(
            name=part.name,
            bom_ref=f"{component.name}: {part.name}",
            copyright=part.copyright,
            licenses=[LicenseExpression(part.licence)],
        )
        for part in component.parts
    ]


def main(arguments: list[str]) -> int:
    """Write the bill to the file named."""
    path = Path(arguments[0])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(bill_of_materials() + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
