# SPDX-License-Identifier: EUPL-1.2
"""Starting the window, and an error where no window can open."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from accordi_desktop.cli.linux.display import has_display
from accordi_desktop.cli.linux.system_libraries import missing_packages, package_of
from accordi_desktop.cli.register_choice import clock
from accordi_desktop.logs import log_uncaught
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.wording import Words

if TYPE_CHECKING:
    from accordi_desktop.backup.backups import BackupService
    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress, SalvageProgress, UpgradeProgress
    from accordi_desktop.model.salvage import SalvageReport
    from accordi_desktop.register.register import Register
    from accordi_desktop.ui.registers.register_opener import RegisterFactory


def run(arguments: argparse.Namespace, words: Words) -> int:
    """Open the window and stay until it is closed."""
    if sys.platform.startswith("linux"):
        _check_linux(arguments, words)
    try:
        from accordi_desktop.ui.app import application  # noqa: PLC0415
    except ImportError as error:
        package = package_of(str(error))
        if package is None:
            raise
        raise AccordiError("missing_library", package=package) from error
    log_uncaught()
    wish = application.Wish(
        arguments.register or arguments.file, arguments.sample, arguments.lang, arguments.unread_settings
    )
    return application.run(_openers(arguments), arguments.paths, wish)


def _openers(arguments: argparse.Namespace) -> "RegisterFactory":
    """How the window comes by registers; called on a thread, so that the database loads behind the window."""
    from accordi_desktop.ui.registers.register_opener import RegisterFactory  # noqa: PLC0415

    given = {"clock": clock(arguments), "language": arguments.language}
    stored = given | {"paths": arguments.paths}

    def open_file(path: Path, progress: "UpgradeProgress") -> "Register":
        from accordi_desktop.bootstrap import open_register  # noqa: PLC0415

        return open_register(path, progress=progress, **stored)

    def look(path: Path, progress: "UpgradeProgress") -> "Register":
        from accordi_desktop.bootstrap import Access, open_register  # noqa: PLC0415

        return open_register(path, access=Access.READ, progress=progress, **stored)

    def take_over(path: Path, progress: "UpgradeProgress") -> "Register":
        from accordi_desktop.bootstrap import Access, open_register  # noqa: PLC0415

        return open_register(path, access=Access.TAKE_OVER, progress=progress, **stored)

    def create(path: Path) -> "Register":
        from accordi_desktop.bootstrap import create_register  # noqa: PLC0415

        return create_register(path, **stored)

    def sample() -> "Register":
        from accordi_desktop.bootstrap import open_sample  # noqa: PLC0415

        return open_sample(arguments.paths.samples, **given)

    def backup_service(path: Path) -> "BackupService":
        from accordi_desktop.bootstrap import backup_service_of  # noqa: PLC0415

        return backup_service_of(path, arguments.paths)

    def salvage(path: Path, source: Path, progress: "SalvageProgress") -> "tuple[Register, SalvageReport]":
        from accordi_desktop.bootstrap import create_from, open_register  # noqa: PLC0415

        report = create_from(path, source, progress=progress)
        return open_register(path, **stored), report

    def hand_over(selection: "Selection", target: Path, words: Words, progress: "Progress") -> int:
        from accordi_desktop.bootstrap.handover import hand_over  # noqa: PLC0415

        return hand_over(selection, target, words, progress)

    def preserve(selection: "Selection", target: Path, filing: tuple[str, str], words: Words) -> None:
        from accordi_desktop.bootstrap.handover import preserve  # noqa: PLC0415

        preserve(selection, target, filing, words)

    return RegisterFactory(
        open_file, create, sample, backup_service, look, take_over, salvage, hand_over, preserve
    )


def _check_linux(arguments: argparse.Namespace, words: Words) -> None:
    """Qt would abort without a display, or without a library of the system, and not say what to do."""
    if not has_display():
        path = arguments.register or arguments.file
        source = "--sample" if arguments.sample else f"--register {path or 'FILE'}"
        folder = words.text("cli.value.folder")
        raise AccordiError(
            "no_display", look=f"accordi list {source}", print=f"accordi print {source} --to {folder}"
        )
    if missing := missing_packages():
        raise AccordiError("missing_library", package=" ".join(missing))
