# SPDX-License-Identifier: EUPL-1.2
"""Writes THIRD-PARTY-NOTICES.txt: what the program is made of, by whom, and under which licences."""

from collections.abc import Iterator
from pathlib import Path

from resources.notices.components import (
    COMMON,
    FOLDER,
    TEXTS,
    Component,
    components,
    pinned_versions,
)

NOTICES = FOLDER / "THIRD-PARTY-NOTICES.txt"
_RULE = "=" * 80
_LINE = "-" * 80


def write_notices(path: Path = NOTICES) -> None:
    """Write the notices; the same texts give the same bytes."""
    path.write_text(notices(), encoding="utf-8", newline="\n")


def notices() -> str:
    """The introduction, every component with its own texts, then the texts that several share."""
    every = components()
    versions = pinned_versions()
    shared = dict.fromkeys(name for component in every for name in component.common)
    blocks = [
        (FOLDER / "introduction.txt").read_text(encoding="utf-8").format(qt=versions["pyside6-essentials"]),
        "\n".join(f"  {_titled(component, versions)}" for component in every) + "\n",
        *(_component(component, versions) for component in every),
        *(f"{_RULE}\n{name}\n{_RULE}\n\n{_read(COMMON / f'{name}.txt')}" for name in shared),
    ]
    return "\n".join(blocks)


def _component(component: Component, versions: dict[str, str]) -> str:
    lines = [_RULE, _titled(component, versions), _RULE, "", component.home]
    lines += [component.copyright] if component.copyright else []
    lines += [f"Testo / Text: {', '.join(component.licences)}"] if component.licences else []
    if component.parts:
        lines += ["", "Contiene / It contains:"]
        lines += [f"  - {part.name}: {part.licence}. {part.copyright}" for part in component.parts]
    return "\n".join(lines) + "\n" + "".join(_own(component))


def _own(component: Component) -> Iterator[str]:
    for path in component.own_texts():
        inside = path.is_relative_to(TEXTS)
        name = path.relative_to(TEXTS / component.distribution).as_posix() if inside else path.name
        yield f"\n{_LINE}\n{name}\n{_LINE}\n\n{_read(path)}"


def _titled(component: Component, versions: dict[str, str]) -> str:
    version = versions.get(component.distribution, "")
    return f"{component.name} {version}".strip() + f" ({component.licence})"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8").strip("\n") + "\n"
