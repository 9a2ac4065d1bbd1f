# SPDX-License-Identifier: EUPL-1.2
"""Brings the Qt Linguist catalogues up to date with the texts of the window.

To be run as `uv run python -m resources.i18n.update`.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

from resources.i18n.compile import FOLDER, compile_all, messages

ROOT = FOLDER.parent.parent
CATALOGUES = tuple(FOLDER / f"accordi_{language}.ts" for language in ("it", "en"))


def update(catalogue: Path) -> None:
    """Take in the texts of the window's sources; drop those that are gone."""
    language = catalogue.stem.removeprefix("accordi_")
    sources = sorted((ROOT / "accordi_desktop" / "ui").rglob("*.py"))
    # The sources are in English: only what differs with a number has to be said again.
    extent = ["-pluralonly"] if language == "en" else []
    subprocess.run(
        [
            tool("lupdate"),
            *(str(source.relative_to(ROOT)) for source in sources),
            *("-silent", "-no-obsolete", "-locations", "none", *extent),
            *("-source-language", "en", "-target-language", language),
            *("-ts", str(catalogue)),
        ],
        cwd=ROOT,
        check=True,
    )


def tool(name: str) -> str:
    """One of Qt's programs, as PySide6 brings them."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__file__).with_name(name + suffix))


def main() -> int:
    """Update and compile all; tells what is left to translate and is 1 then."""
    for catalogue in CATALOGUES:
        update(catalogue)
    compile_all()
    missing = [
        f"{catalogue.name}: {message.context}: {message.source}"
        for catalogue in CATALOGUES
        for message in messages(catalogue)
        if not (message.finished and all(message.forms))
    ]
    for line in missing:
        print(line)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
