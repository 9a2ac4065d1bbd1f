# SPDX-License-Identifier: EUPL-1.2
"""Takes the licence texts of the pinned distributions over from where they are installed.

In an environment made from the release's pins, with the pins' own Python:

    python -m resources.notices.collect            writes them to texts/
    python -m resources.notices.collect --check    is 1 and tells which differ
"""

import json
import sys
from fnmatch import fnmatch
from importlib.metadata import Distribution, distribution
from pathlib import Path

from resources.notices.components import TEXTS, Component, components, pinned_versions


def main(arguments: list[str]) -> int:
    """Write or check the texts of every distribution that is installed in its pinned version."""
    wrong = []
    for component in components():
        if component.distribution and not component.copyright:
            wrong += _settle(component, check="--check" in arguments)
    for line in wrong:
        print(line)
    return 1 if wrong else 0


def _settle(component: Component, *, check: bool) -> list[str]:
    installed = distribution(component.distribution)
    pinned = pinned_versions()[component.distribution]
    if installed.version != pinned:
        return [f"{component.distribution}: {installed.version} is installed, {pinned} is pinned"]
    folder = TEXTS / component.distribution
    texts = licence_texts(component, installed)
    if not texts:
        return [f"{component.distribution}: no licence text in the distribution"]
    there = {str(path.relative_to(folder)) for path in component.own_texts()}
    if check:
        return [
            f"{component.distribution}: {name}"
            for name in sorted(there | texts.keys())
            if name not in there or texts.get(name) != (folder / name).read_text(encoding="utf-8")
        ]
    for name in there - texts.keys():
        (folder / name).unlink()
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return []


def licence_texts(component: Component, installed: Distribution) -> dict[str, str]:
    """The licence files of a distribution by their name within its metadata; the list of its crates too."""
    found = {}
    for path in installed.files or ():
        inside = Path(*path.parts[1:])
        words = inside.name.upper()
        wanted = inside.parts[:1] == ("licenses",) or words.startswith(("LICENSE", "COPYING", "NOTICE"))
        if not path.parts[0].endswith(".dist-info") or not wanted:
            continue
        name = str(inside.relative_to("licenses") if inside.parts[0] == "licenses" else inside)
        if not any(fnmatch(name, pattern) for pattern in component.left_out):
            found[name.replace("\\", "/")] = _text(Path(str(path.locate())))
    if component.crates:
        bill = Path(str(installed.locate_file(f"{_metadata(installed)}/sboms/{component.crates}")))
        found["crates.txt"] = crates(json.loads(bill.read_text(encoding="utf-8")))
    return found


def crates(bill: dict[str, list[dict[str, object]]]) -> str:
    """The components of a CycloneDX bill, a line each: name, version, licence, authors."""
    lines = set()
    for one in bill["components"]:
        licences = one.get("licenses")
        assert isinstance(licences, list)
        words = " AND ".join(str(entry.get("expression") or entry["license"]["id"]) for entry in licences)
        lines.add(f"{one['name']} {one['version']}: {words}; {one.get('author', 'see the crate')}")
    return "\n".join(sorted(lines)) + "\n"


def _metadata(installed: Distribution) -> str:
    files = installed.files or ()
    return next(path.parts[0] for path in files if path.name == "METADATA")


def _text(path: Path) -> str:
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:  # some of PDFium's texts are older than UTF-8
        text = content.decode("latin-1")
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
