# SPDX-License-Identifier: EUPL-1.2
"""Every setting of the program, declared once: its name, its type, its default."""

import logging
import tomllib
from dataclasses import Field, asdict, dataclass, field, fields
from pathlib import Path

from accordi_desktop import atomic_file

_MOST_RECENT = 8
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
    """The user's choices, kept in a TOML file."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        for name, value in _read(path).items():
            setattr(self, name, value)

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

    def save(self) -> None:
        """Write the file whole or not at all; raises OSError where it cannot be written."""
        import tomli_w  # noqa: PLC0415 - settings are read at every start and seldom written

        values = asdict(self)
        text = tomli_w.dumps({one.name: values[one.name] for one in fields(Choices)})
        self._path.parent.mkdir(parents=True, exist_ok=True)
        atomic_file.write(self._path, text.encode("utf-8"), mode=0o600)


def _read(path: Path) -> dict[str, str | list[str]]:
    """The values of the file that are what they should be; a file that cannot be read is kept aside."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        _log.warning("settings could not be read and are kept as %s.unread: %s", path.name, error)
        _keep_aside(path)
        return {}
    taken = {one.name: values[one.name] for one in fields(Choices) if _fits(one, values.get(one.name))}
    for name in sorted(values.keys() - taken.keys()):
        _log.warning("the setting %s has a value that is none, and is not taken", name)
    return taken


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(f"{path.name}.unread"))
    except OSError as error:
        _log.warning("settings could not be kept aside: %s", error)


def _fits(setting: "Field[object]", value: object) -> bool:
    if setting.default_factory is list:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, str) and value in setting.metadata.get("values", (value,))
