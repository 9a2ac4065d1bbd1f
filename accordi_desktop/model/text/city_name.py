# SPDX-License-Identifier: EUPL-1.2
"""The city that the name of a city's administration holds: "Riga" of "Città di Riga"."""

import re

_BODY = (
    r"citt[aà]|comune|municipio|municipalit[aà]|amministrazione comunale|amministrazione cittadina",
    r"city council|city|municipality|town",
    r"ville|mairie|commune|ciudad|ayuntamiento|cidade|munic[ií]pio|prefeitura(?: municipal)?",
    r"c[aâ]mara municipal|stadt|landeshauptstadt|hansestadt|stadtgemeinde|gemeente",
)
_OF = r"(?:della |dell['’]\s?|del |di |d['’]\s?|of |de la |de |do |da )"
_AFTER = (
    "city council|city government|city administration|municipal council|municipal government|municipality"
)
_NAMED = re.compile(rf"(?:the )?(?:{'|'.join(_BODY)}) {_OF}?(?P<city>\S.*)", re.IGNORECASE)
_NAMED_FIRST = re.compile(rf"(?P<city>\S.*?) (?:{_AFTER})", re.IGNORECASE)


def city_name(body: str) -> str:
    """The name of the city in that of its administration; the whole name where it holds nothing else."""
    name = " ".join(body.split())
    found = _NAMED.fullmatch(name) or _NAMED_FIRST.fullmatch(name)
    return found["city"] if found else name
