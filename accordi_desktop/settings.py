# SPDX-License-Identifier: EUPL-1.2
"""Every setting of the program, declared once: its name, its type, its default."""

import logging
import os
import stat
import tomllib
from dataclasses import Field, asdict, dataclass, field, fields
from pathlib import Path

from accordi_desktop import atomic_file

_MOST_RECENT = 8
_MOST_BYTES = 1_000_000
_log = logging.getLogger(__name__)


def _one_of(default: str, *others: str) -> str:
    chosen: str = field(default=default, metadata={"values": (default, *others)})
    return chosen


@dataclass
class Choices:
    """What the user can choose; "system" follows the computer."""

    language: str = _one_of("system", "it", "en")
    theme: str = _one_of("system", "light", "dark")
    motion: str = _one_of("system", "none")
    display_name: str = ""
    backup_folder: str = ""
    notices: str = _one_of("off", "on")
    calendar_file: str = ""
    calendar_register: str = ""
    calendar_dates: str = _one_of("all", "days")
    page_form: str = _one_of("file", "folder", "fragment")
    page_languages: str = _one_of("it,en", "it", "en", "")
    page_names: str = _one_of("no", "yes")
    page_folder: str = ""
    data_address: str = ""
    data_ipa_code: str = ""
    page_introduction_it: str = ""
    page_introduction_en: str = ""
    recent_registers: list[str] = field(default_factory=list)


class Settings(Choices):
    """The user's choices, kept in a TOML file.

    A file that cannot be read, or has a value that is none, is moved aside, and what can be read of it is
    written anew: `set_aside` is where it went, None in all later readings.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.set_aside: Path | None = None
        try:
            values = _read(path)
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("settings could not be read: %s", error)
            self.set_aside = _set_aside(path)
            return
        wrong = [
            one.name for one in fields(Choices) if one.name in values and not _fits(one, values[one.name])
        ]
        for one in fields(Choices):
            if one.name in values and one.name not in wrong:
                setattr(self, one.name, values[one.name])
        if wrong:
            _log.warning("settings have values that are none, and are not taken: %s", ", ".join(wrong))
            self._write_anew()

    @property
    def last_register(self) -> Path | None:
        """The register that was open last."""
        return Path(self.recent_registers[0]) if self.recent_registers else None

    @property
    def second_backups(self) -> Path | None:
        """The folder the office chose for a second copy of each backup."""
        return Path(self.backup_folder) if self.backup_folder else None

    def remember_register(self, path: Path) -> None:
        """Put a register at the head of the recent ones."""
        others = [name for name in self.recent_registers if name != str(path)]
        self.recent_registers = [str(path), *others][:_MOST_RECENT]
        self.save()

    def _write_anew(self) -> None:
        self.set_aside = _set_aside(self._path)
        if self.set_aside is None:
            return
        try:
            self.save()
        except OSError as error:
            _log.warning("settings could not be written anew: %s", error)

    def save(self) -> None:
        """Write the file whole or not at all; raises OSError where it cannot be written."""
        import tomli_w  # noqa: PLC0415 - settings are read at every start and seldom written

        values = asdict(self)
        text = tomli_w.dumps({one.name: values[one.name] for one in fields(Choices)})
        self._path.parent.mkdir(parents=True, exist_ok=True)
        atomic_file.write(self._path, text.encode("utf-8"), mode=0o600)


def _read(path: Path) -> dict[str, object]:
    """The values of the file, none where there is no file; raises OSError, ValueError, RecursionError."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return {}
    if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
        raise ValueError("not a file of settings")
    return tomllib.loads(path.read_bytes().decode("utf-8-sig"))


def _set_aside(path: Path) -> Path | None:
    """Move the file to a name beside it that nothing has; returns the name, None where it cannot be moved."""
    aside, number = path.with_name(f"{path.name}.unread"), 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.name}.unread-{number}")
    try:
        path.rename(aside)
    except OSError as error:
        _log.warning("settings could not be kept aside: %s", error)
        return None
    _log.warning("settings are kept as %s", aside.name)
    return aside


def _fits(setting: "Field[object]", value: object) -> bool:
    if setting.default_factory is list:
        return isinstance(value, list) and all(_is_text(item) for item in value)
    return _is_text(value) and value in setting.metadata.get("values", (value,))


def _is_text(value: object) -> bool:
    """Whether it is a text that may be in a path: no system takes a NUL."""
    return isinstance(value, str) and "\0" not in value
