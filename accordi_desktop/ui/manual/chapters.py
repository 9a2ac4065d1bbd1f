# SPDX-License-Identifier: EUPL-1.2
"""The chapters of the manual: Markdown files in the order of their names, found by the words typed."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from accordi_desktop.assets import resource
from accordi_desktop.model.text.fold import fold, matches


@dataclass(frozen=True)
class Chapter:
    """One file; its first line is its title as a heading."""

    path: Path
    text: str

    @property
    def title(self) -> str:
        """The heading of the chapter."""
        return self.text.splitlines()[0].removeprefix("#").strip()

    @property
    def name(self) -> str:
        """What other chapters link to."""
        return self.path.name

    def has(self, query: str) -> bool:
        """Whether every word typed is the beginning of one of its words."""
        return matches(self._folded, query)

    @cached_property
    def _folded(self) -> str:
        return fold(self.text)


def chapters(language: str) -> tuple[Chapter, ...]:
    """The manual in a language, chapter by chapter."""
    files = sorted(resource("manual", language).glob("*.md"))
    return tuple(Chapter(path, path.read_text(encoding="utf-8")) for path in files)
