# SPDX-License-Identifier: EUPL-1.2
"""Which sections are folded: the same while reading and while editing, from one agreement to the next."""

from accordi_desktop.ui.widgets.section import Section

# What is read only when somebody asks for it.
_FOLDED_AT_FIRST = ("history", "other")


class ExpandedSections:
    """Remembers the sections the user folded."""

    def __init__(self) -> None:
        self._folded: set[str] = set(_FOLDED_AT_FIRST)

    def follow(self, name: str, section: Section) -> None:
        """Fold a section as its name was folded before, and remember what becomes of it."""
        section.setExpanded(name not in self._folded)
        section.toggled.connect(lambda expanded: self._keep(name, expanded=expanded))

    def _keep(self, name: str, *, expanded: bool) -> None:
        if expanded:
            self._folded.discard(name)
        else:
            self._folded.add(name)
