# SPDX-License-Identifier: EUPL-1.2
"""A report for whoever helps: what the program and the computer are, and the log; nothing of any record.

Names of users, of computers and of files are left out: folders of the user stand as `~` in the log, too.
"""

import platform
import sys
import zipfile
from collections.abc import Mapping
from importlib import metadata
from io import BytesIO
from pathlib import Path

from accordi_desktop import __version__, atomic_file

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "typst", "pypdfium2", "filelock")


def write_support_report(target: Path, logs: Path, facts: Mapping[str, str]) -> None:
    """Write the report as a zip file; `facts` are further lines. Raises OSError where it cannot be."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as report:
        report.writestr("report.txt", "".join(f"{name}: {value}\n" for name, value in _facts(facts).items()))
        for log in sorted(logs.glob("*.log*")):
            text = log.read_text(encoding="utf-8", errors="replace")
            report.writestr(f"logs/{log.name}", _without_names(text))
    atomic_file.write(target, content.getvalue())


def _facts(further: Mapping[str, str]) -> dict[str, str]:
    found = {
        "accordi": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "frozen": str(bool(getattr(sys, "frozen", False))),
    }
    for name in _LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "?"  # a frozen program has no such lists
    return found | dict(further)


def _without_names(text: str) -> str:
    home = Path.home()
    for folder in (str(home), home.as_posix()):
        text = text.replace(folder, "~")
    user = home.name
    return text.replace(user, "<user>") if len(user) > 3 else text
