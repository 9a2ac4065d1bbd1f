# SPDX-License-Identifier: EUPL-1.2
"""What goes into the built program beside its code, and what of Qt and Python stays out of it."""

from fnmatch import fnmatch
from pathlib import Path, PurePath

import holidays

from accordi_desktop.assets import resource

# What is only for those who work on the program.
_NOT_SHIPPED = (
    "*.py",
    "*.ts",
    "*__pycache__*",
    "linux/*",
    "notices/components.toml",
    "notices/introduction.txt",
    "notices/texts/*",
    "places/italian.txt",
)

# By the path inside the bundle, without regard to case. The program draws by itself: it needs no OpenGL, no
# QML, no keyboard on the screen; it opens no connection; PDF is read by a library of its own. It shows
# pictures as PNG and SVG only; a document that is a picture is opened by the system.
_UNNEEDED = (
    "*opengl32sw.dll",
    "*d3dcompiler_*.dll",
    "*qt6opengl*",
    "*qt6pdf*",
    "*qt6qml*",
    "*qt6quick*",
    "*qt6virtualkeyboard*",
    "*plugins/generic/*",
    "*plugins/imageformats/*qgif*",
    "*plugins/imageformats/*qicns*",
    "*plugins/imageformats/*qjpeg*",
    "*plugins/imageformats/*qpdf*",
    "*plugins/imageformats/*qtga*",
    "*plugins/imageformats/*qtiff*",
    "*plugins/imageformats/*qwbmp*",
    "*plugins/imageformats/*qwebp*",
    "*plugins/networkinformation/*",
    "*plugins/platforminputcontexts/*qtvirtualkeyboard*",
    "*plugins/platforms/*qdirect2d*",
    "*plugins/platforms/*qeglfs*",
    "*plugins/platforms/*qlinuxfb*",
    "*plugins/platforms/*qminimal*",
    "*plugins/platforms/*qvkkhrdisplay*",
    "*plugins/platforms/*qvnc*",
    "*plugins/platformthemes/*gtk3*",
    "*plugins/styles/*",
    "*plugins/tls/*",
)
# Modules that something names but the program never uses: other databases, the network, time zones (its
# days have none), encodings of East Asia before Unicode, tools of developers. OpenSSL stays: it hashes five
# times faster than Python.
UNWANTED = [
    "PIL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_multibytecodec",
    "_pydecimal",
    "_pytest",
    "_ssl",
    "_tkinter",
    "distutils",
    "pikepdf",
    "pip",
    "pydoc",
    "pydoc_data",
    "pygments",
    "pytest",
    "setuptools",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "tkinter",
    "tzdata",
    "unittest",
    "xmlrpc",
]

_LANGUAGES = ("it", "en")


def resources() -> list[tuple[str, str]]:
    """Every file of `resources/` that the program reads, and the folder of the bundle it goes to."""
    root = resource()
    files = (path for path in sorted(root.rglob("*")) if path.is_file())
    return [
        (str(path), str(PurePath("accordi_desktop", "resources", path.parent.relative_to(root))))
        for path in files
        if not any(fnmatch(path.relative_to(root).as_posix(), pattern) for pattern in _NOT_SHIPPED)
    ]


def holiday_names() -> list[tuple[str, str]]:
    """The names of holidays in the languages of the program, and the folders of the bundle they go to."""
    root = Path(holidays.__file__).parent
    folders = (root / "locale" / name / "LC_MESSAGES" for name in ("it", "it_IT", "en_US"))
    files = (file for folder in folders if folder.exists() for file in sorted(folder.glob("*.mo")))
    return [(str(file), str(PurePath("holidays", file.parent.relative_to(root)))) for file in files]


def is_needed(name: str) -> bool:
    """Whether something that was found goes into the bundle under that name."""
    path = name.replace("\\", "/").lower()
    if "/translations/" in path and path.endswith(".qm"):
        return any(path.endswith(f"/qtbase_{language}.qm") for language in _LANGUAGES)
    return not any(fnmatch(path, pattern) for pattern in _UNNEEDED)
