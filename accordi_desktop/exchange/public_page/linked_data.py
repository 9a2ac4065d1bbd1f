# SPDX-License-Identifier: EUPL-1.2
"""The published agreements as JSON-LD, in the page and in the open data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from accordi_desktop.model.dates.partial_date import PartialDate, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordi_desktop.exchange.public_page.public_facts import PublicAgreement
    from accordi_desktop.wording import Words

_ISO = {Precision.DAY, Precision.MONTH, Precision.YEAR}


def linked_data(agreements: Iterable[PublicAgreement], name: str, words: Words) -> dict[str, Any]:
    """A list of creative works in the terms of schema.org; what is not known is left out."""
    return {
        "@context": "https://schema.org/",
        "@type": "ItemList",
        "name": name,
        "itemListElement": [
            {"@type": "ListItem", "position": number, "item": _item(one, words)}
            for number, one in enumerate(agreements, start=1)
        ],
    }


def script_text(data: dict[str, Any]) -> str:
    """The data as text that may stand in a script element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _item(agreement: PublicAgreement, words: Words) -> dict[str, Any]:
    title, language = agreement.title(words.language)
    bodies = (
        _organization(one.name, one.city, words.country(one.country) if one.country else "")
        for one in agreement.counterparts
    )
    found: dict[str, Any] = {
        "@type": "CreativeWork",
        "@id": f"#{agreement.anchor}",
        "identifier": agreement.reference,
        "name": title,
        "inLanguage": language,
        "genre": agreement.kind,
        "dateCreated": _iso(agreement.signed),
        "expires": _iso(agreement.end),
        "abstract": agreement.purpose,
        "keywords": list(agreement.sectors),
        "contributor": [*(_organization(name, "", "") for name in agreement.own_bodies), *bodies],
        "temporalCoverage": [date.edtf for date in agreement.renewals if date.known],
        "author": [_person(*one) for one in agreement.signatories],
    }
    return {key: value for key, value in found.items() if value}


def _person(name: str, office: str) -> dict[str, Any]:
    return {"@type": "Person", "name": name} | ({"jobTitle": office} if office else {})


def _organization(name: str, city: str, country: str) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "Organization", "name": name}
    address = {"addressLocality": city, "addressCountry": country}
    stated = {key: value for key, value in address.items() if value}
    return found | ({"address": {"@type": "PostalAddress", **stated}} if stated else {})


def _iso(date: PartialDate) -> str:
    return date.edtf if date.precision in _ISO else ""
