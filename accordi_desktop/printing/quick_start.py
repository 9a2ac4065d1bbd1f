# SPDX-License-Identifier: EUPL-1.2
"""The quick start: one page of the manual, to be printed."""

import json
from datetime import date

from accordi_desktop.assets import resource
from accordi_desktop.printing.typesetting import Document, typeset
from accordi_desktop.wording import Words


def quick_start(words: Words, on: date) -> Document:
    """The page in the language of the words."""
    path = resource("manual", words.language, "quick-start.json")
    text = json.loads(path.read_text(encoding="utf-8"))
    data = text | {"language": words.language, "author": "Accordi"}
    return typeset("quick_start", data, words, on)
