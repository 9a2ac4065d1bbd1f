# SPDX-License-Identifier: EUPL-1.2
"""The sentences of one language, by key; a key that is missing is a bug and raises KeyError."""

import json
from functools import cache

from accordi_desktop.assets import resource

LANGUAGES = ("it", "en")


class Catalogue:
    """Sentences with named gaps; `key.one` and `key.many` hold the two numbers of a counted one."""

    def __init__(self, sentences: dict[str, str]) -> None:
        self._sentences = sentences

    def text(self, key: str, /, **values: object) -> str:
        """The sentence, its gaps filled; values are put in as they are, braces and all."""
        return self._sentences[key].format_map(values)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """The sentence in the singular or the plural; `{count}` is the number."""
        form = "one" if number == 1 else "many"
        return self.text(f"{key}.{form}", **{**values, "count": number})

    def counted(self, key: str) -> bool:
        """Whether the sentence has a singular and a plural."""
        return f"{key}.one" in self._sentences

    def has(self, key: str) -> bool:
        """Whether the language has the sentence."""
        return key in self._sentences


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language; raises KeyError for one the program does not speak."""
    if language not in LANGUAGES:
        raise KeyError(language)
    text = resource("wording", f"{language}.json").read_text(encoding="utf-8")
    return Catalogue(json.loads(text))
