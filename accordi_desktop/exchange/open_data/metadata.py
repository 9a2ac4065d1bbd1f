# SPDX-License-Identifier: EUPL-1.2
"""The description of the open data by DCAT-AP_IT, as JSON-LD and as Turtle.

The terms are those of the profile: a catalogue has datasets, a dataset its distributions; holder, publisher
and creator are agents with an identifier (the IPA code of the body), the theme is one of the EU's.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from accordi_desktop.wording import Words

CC_BY = "https://creativecommons.org/licenses/by/4.0/"
_EU = "http://publications.europa.eu/resource/authority"
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatapit": "http://dati.gov.it/onto/dcatapit#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_FORMATS = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "jsonld": ("JSON_LD", "application/ld+json"),
}


@dataclass(frozen=True, slots=True)
class Dataset:
    """What the office says of its data: the holder, its IPA code, the address it is published at, licence."""

    holder: str
    ipa_code: str = ""
    base: str = "https://example.org/accordi/"
    licence: str = CC_BY
    theme: str = "GOVE"
    frequency: str = "BIANNUAL"


def metadata(dataset: Dataset, modified: date, names: tuple[str, ...], words: Words) -> dict[str, Any]:
    """The catalogue record as JSON-LD; `names` are the files of the distributions."""
    base = dataset.base if dataset.base.endswith(("/", "#")) else f"{dataset.base}/"
    holder = {
        "@id": f"{base}holder",
        "@type": ["dcatapit:Agent", "foaf:Agent"],
        "dct:identifier": dataset.ipa_code or dataset.holder,
        "foaf:name": {"@value": dataset.holder, "@language": "it"},
    }
    text = {
        key: [{"@value": words_.text(f"open_data.{key}", body=dataset.holder), "@language": words_.language}]
        for key, words_ in (("title", words), ("description", words))
    }
    return {
        "@context": _CONTEXT,
        "@id": f"{base}dataset",
        "@type": ["dcatapit:Dataset", "dcat:Dataset"],
        "dct:identifier": f"{base}dataset",
        "dct:title": text["title"],
        "dct:description": text["description"],
        "dct:modified": {"@value": modified.isoformat(), "@type": "xsd:date"},
        "dct:accrualPeriodicity": {"@id": f"{_EU}/frequency/{dataset.frequency}"},
        "dct:language": {"@id": f"{_EU}/language/ITA"},
        "dcat:theme": {"@id": f"{_EU}/data-theme/{dataset.theme}"},
        "dct:rightsHolder": holder,
        "dct:publisher": {"@id": holder["@id"]},
        "dct:creator": {"@id": holder["@id"]},
        "dcat:distribution": [_distribution(name, base, dataset, modified) for name in names],
    }


def _distribution(name: str, base: str, dataset: Dataset, modified: date) -> dict[str, Any]:
    code, media = _FORMATS[name.rpartition(".")[2]]
    return {
        "@id": f"{base}{name}#distribution",
        "@type": ["dcatapit:Distribution", "dcat:Distribution"],
        "dct:title": {"@value": name, "@language": "it"},
        "dcat:accessURL": {"@id": base},
        "dcat:downloadURL": {"@id": f"{base}{name}"},
        "dct:format": {"@id": f"{_EU}/file-type/{code}"},
        "dcat:mediaType": media,
        "dct:modified": {"@value": modified.isoformat(), "@type": "xsd:date"},
        "dct:license": {
            "@id": dataset.licence,
            "@type": ["dcatapit:LicenseDocument", "dct:LicenseDocument"],
            "foaf:name": {"@value": dataset.licence, "@language": "it"},
        },
    }


def turtle(record: dict[str, Any]) -> str:
    """The same record as Turtle."""
    prefixes = [f"@prefix {name}: <{address}> ." for name, address in sorted(_CONTEXT.items())]
    blocks: list[str] = []
    _block(record, blocks)
    return "\n".join([*prefixes, "", *blocks]) + "\n"


def _block(node: dict[str, Any], blocks: list[str]) -> None:
    """One subject, and after it those that it names with properties of their own."""
    lines = []
    inner: list[dict[str, Any]] = []
    for key, value in node.items():
        if key in {"@context", "@id"}:
            continue
        values = value if isinstance(value, list) else [value]
        if key == "@type":
            lines.append("a " + ", ".join(values))
            continue
        lines.append(f"{key} " + ", ".join(_term(one) for one in values))
        inner += [one for one in values if isinstance(one, dict) and "@id" in one and len(one) > 1]
    blocks.append(f"<{_address(node['@id'])}>\n    " + " ;\n    ".join(lines) + " .\n")
    done = {block.split("\n", 1)[0] for block in blocks}
    for one in inner:
        if f"<{_address(one['@id'])}>" not in done:
            _block(one, blocks)


def _term(value: object) -> str:
    if isinstance(value, dict):
        if "@id" in value:
            return f"<{_address(value['@id'])}>"
        text = json.dumps(value["@value"], ensure_ascii=False)
        return f"{text}@{value['@language']}" if "@language" in value else f"{text}^^{value['@type']}"
    return json.dumps(value, ensure_ascii=False)


def _address(text: str) -> str:
    """An address as Turtle takes it: what may not stand in one is written as its number."""
    return "".join(sign if sign > " " and sign not in '<>"{}|^`\\' else f"%{ord(sign):02X}" for sign in text)
