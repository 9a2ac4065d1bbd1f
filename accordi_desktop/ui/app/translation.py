# SPDX-License-Identifier: EUPL-1.2
"""Which language the window speaks, and the catalogues Qt needs for it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from accordi_desktop.assets import resource
from accordi_desktop.wording.catalogue import LANGUAGES


def language_for(choice: str) -> str:
    """The language chosen, or the first of the system's that the program speaks, or else Italian."""
    if choice in LANGUAGES:
        return choice
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), LANGUAGES[0])


class Translation:
    """The translators installed in the application; another language replaces them."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak that language: our own texts, and those of Qt's dialogs."""
        self.end()
        QLocale.setDefault(QLocale(language))
        qt_catalogues = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language}", qt_catalogues)
        # What Qt's catalogue lacks is in one of ours; that of the program comes last and counts most.
        self._install(f"qt_{language}", str(resource("i18n")))
        self._install(f"accordi_{language}", str(resource("i18n")))

    def end(self) -> None:
        """Speak no language any more: what is left is the source text."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
