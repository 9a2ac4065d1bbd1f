# SPDX-License-Identifier: EUPL-1.2
"""A Linux desktop finds the program, its icon and its files by what the wheel installs in `share/`."""

import configparser
import os
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from accordi_desktop import __version__
from accordi_desktop.bootstrap import create_register
from accordi_desktop.storage.sqlite.header import APPLICATION_ID
from accordi_desktop.ui.app import application
from tests.release.conftest import ROOT

ID = "it.milano.comune.accordi"
MIME = "application/x-accordi"
LINUX = ROOT / "resources" / "linux"
DESKTOP, METAINFO, MIME_INFO = (LINUX / f"{ID}.{kind}" for kind in ("desktop", "metainfo.xml", "mime.xml"))
NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="for Linux desktops")


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


def entry() -> configparser.SectionProxy:
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.read(DESKTOP, encoding="utf-8")
    return parsed["Desktop Entry"]


@needs("desktop-file-validate")
def test_the_desktop_entry_is_valid():
    told = subprocess.run(
        ["desktop-file-validate", str(DESKTOP)], capture_output=True, text=True, check=False
    )
    assert (told.returncode, told.stdout + told.stderr) == (0, "")


@needs("appstreamcli")
def test_the_metainfo_is_valid():
    told = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(METAINFO)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_window_the_entry_and_the_metainfo_have_one_name():
    assert f'setDesktopFileName("{ID}")' in Path(application.__file__).read_text(encoding="utf-8")
    metainfo = ET.parse(METAINFO).getroot()
    assert metainfo.findtext("id") == ID
    assert metainfo.findtext("launchable") == DESKTOP.name
    assert entry()["Icon"] == metainfo.findtext("icon") == ID


def test_the_entry_starts_a_program_of_the_wheel_with_a_file():
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["gui-scripts"]
    program, file = entry()["Exec"].split()
    assert program in scripts
    assert file == "%f"


def test_the_release_is_that_of_the_changelog():
    release = next(ET.parse(METAINFO).getroot().iter("release"))
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(\d\S*)\] - (\S+)", changelog, re.MULTILINE)
    assert newest is not None
    assert (release.get("version"), release.get("date")) == newest.groups()
    assert release.get("version") == __version__


def test_one_type_of_file_is_meant_everywhere():
    metainfo, mime = ET.parse(METAINFO).getroot(), ET.parse(MIME_INFO).getroot()
    declared = next(mime.iter(f"{NAMESPACE}mime-type")).get("type")
    assert declared == next(metainfo.iter("mediatype")).text == entry()["MimeType"].strip(";") == MIME
    values = [one.get("value") for one in mime.iter(f"{NAMESPACE}match")]
    assert f"0x{APPLICATION_ID:x}" in values


def test_the_wheel_has_all_of_it(wheel):
    names = {name.split(".data/data/")[1] for name in wheel.namelist() if ".data/data/" in name}
    assert names == {
        f"share/applications/{ID}.desktop",
        f"share/metainfo/{ID}.metainfo.xml",
        f"share/mime/packages/{ID}.xml",
        f"share/icons/hicolor/scalable/apps/{ID}.svg",
    }


@needs("update-mime-database")
def test_a_register_is_recognised_by_name_and_by_content(wheel, tmp_path):
    for name in wheel.namelist():
        if ".data/data/" in name:
            target = tmp_path / name.split(".data/data/")[1]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(wheel.read(name))
    subprocess.run(["update-mime-database", str(tmp_path / "share" / "mime")], check=True)
    register, renamed = tmp_path / "prova.accordi", tmp_path / "prova.dat"
    create_register(register, author="prova").close()
    shutil.copy(register, renamed)
    script = (
        "import sys; from PySide6.QtCore import QMimeDatabase; db = QMimeDatabase();"
        "print(*(db.mimeTypeForFile(name).name() for name in sys.argv[1:]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(register), str(renamed)],
        env=os.environ | {"XDG_DATA_DIRS": f"{tmp_path / 'share'}:/usr/share"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == [MIME, MIME]
