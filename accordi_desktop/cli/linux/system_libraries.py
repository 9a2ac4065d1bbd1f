# SPDX-License-Identifier: EUPL-1.2
"""The system libraries that Qt needs on Linux, and their packages."""

import ctypes

from accordi_desktop.cli.linux.display import platforms, x_answers

# By library: the package of Debian and its kin, the package of Fedora and its kin.
_ALWAYS = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
}
_FOR_X = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
_FOR_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}


def missing_packages() -> tuple[str, ...]:
    """The packages to install before a window can open; empty where nothing is missing."""
    needed = dict(_ALWAYS)
    wanted = platforms()
    if "xcb" in wanted or (not wanted and x_answers()):
        needed |= _FOR_X
    elif not wanted or any(name.startswith("wayland") for name in wanted):
        needed |= _FOR_WAYLAND
    missing = [names for library, names in needed.items() if not _loads(library)]
    if not missing:
        return ()
    column = _column()
    return tuple(sorted({names[column] for names in missing}))


def package_of(message: str) -> str | None:
    """The package of the library named in an error of the loader; None where it is unknown."""
    for library, names in (_ALWAYS | _FOR_X | _FOR_WAYLAND).items():
        if library in message:
            return names[_column()]
    return message.partition(":")[0] if ".so" in message else None


def _column() -> int:
    import platform  # noqa: PLC0415 - loads slowly, and most systems lack nothing

    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return 0
    kin = {system.get("ID", ""), *system.get("ID_LIKE", "").split()}
    return 1 if kin & {"fedora", "rhel", "centos"} else 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
