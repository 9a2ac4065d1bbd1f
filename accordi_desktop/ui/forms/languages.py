# SPDX-License-Identifier: EUPL-1.2
"""The languages titles are usually written in, each by its own name."""

from PySide6.QtCore import QLocale

USUAL = (
    "it", "en", "fr", "de", "es", "pt", "nl", "pl", "ro", "el", "lv", "ru", "uk",
    "tr", "ar", "he", "fa", "hi", "zh", "ja", "ko", "vi",
)  # fmt: skip


def language_name(code: str) -> str:
    """The name of a language in itself; a code that is none is shown as it is."""
    locale = QLocale(code)
    return code if locale.language() is QLocale.Language.C else locale.nativeLanguageName()
