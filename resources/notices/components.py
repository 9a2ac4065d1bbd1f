# SPDX-License-Identifier: EUPL-1.2
"""What the program is made of: components.toml as values, with the versions a release is pinned to."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
RESOURCES = FOLDER.parent
TEXTS = FOLDER / "texts"
COMMON = TEXTS / "common"
PINS = RESOURCES.parent / ".ci" / "requirements-release.txt"


@dataclass(frozen=True, slots=True)
class Part:
    """Code of others inside a component: its licence (SPDX) and its copyright."""

    name: str
    licence: str
    copyright: str


@dataclass(frozen=True, slots=True)
class Component:
    """A distribution of the pins, something that comes with Python, or files of `resources/`."""

    name: str
    licence: str
    home: str
    copyright: str = ""
    distribution: str = ""
    version_of: str = ""
    crates: str = ""
    licences: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def common(self) -> tuple[str, ...]:
        """The names of the texts in `texts/common` it refers to, those of its parts too."""
        return tuple(dict.fromkeys((*self.licences, *(part.licence for part in self.parts))))

    def own_texts(self) -> list[Path]:
        """The files with its own licence texts, in a fixed order."""
        folder = TEXTS / self.distribution
        found = sorted(path for path in folder.rglob("*") if path.is_file()) if self.distribution else []
        return [*found, *(RESOURCES / name for name in self.files)]


def components() -> tuple[Component, ...]:
    """Every component, in the order of the file."""
    entries = tomllib.loads((FOLDER / "components.toml").read_text(encoding="utf-8"))["component"]
    return tuple(_component(entry) for entry in entries)


def pinned_versions(pins: Path = PINS) -> dict[str, str]:
    """The version of each distribution of a release, by its normalised name."""
    found = re.findall(r"^([\w.-]+)==([^\s;\\]+)", pins.read_text(encoding="utf-8"), re.MULTILINE)
    return {normalised(name): version for name, version in found}


def normalised(name: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(entry: dict[str, Any]) -> Component:
    parts = tuple(Part(**part) for part in entry.pop("parts", ()))
    lists = {name: tuple(value) for name, value in entry.items() if isinstance(value, list)}
    return Component(**(entry | lists), parts=parts)
