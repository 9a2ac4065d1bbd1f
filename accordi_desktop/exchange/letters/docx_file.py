# SPDX-License-Identifier: EUPL-1.2
"""A Word document as its parts: fields are found and replaced, everything else stays as it is, byte by byte.

It is read by the XML parser of Python: nothing in a document is run, and nothing is fetched.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any
from xml.dom import minidom
from xml.parsers import expat

from accordi_desktop.model.errors import AccordiError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_FIELD = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_TEXTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_MOST_PARTS, _MOST_BYTES = 2_000, 100_000_000
# The same letter gives the same bytes.
_WHEN = (1980, 1, 1, 0, 0, 0)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HYPERLINK = "/hyperlink"


class DocxTemplate:
    """A document read whole; raises AccordiError for what is no Word document, or would run or fetch."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with zipfile.ZipFile(path) as archive:
                self._parts = self._read(archive)
        except OSError as error:
            raise AccordiError("cannot_read", path=str(path)) from error
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, KeyError) as error:
            raise self._refusal() from error
        if "word/document.xml" not in self._parts:
            raise self._refusal()
        self._check()

    def fields(self) -> tuple[str, ...]:
        """The names between double braces, each once."""
        found: dict[str, None] = {}
        for name in self._texts():
            for paragraph in self._paragraphs(self._parse(name)):
                found |= dict.fromkeys(_FIELD.findall("".join(_text(node) for node in paragraph)))
        return tuple(found)

    def filled(self, texts: Mapping[str, str]) -> bytes:
        """The document with its fields replaced; a name that is not in `texts` stays as it is."""
        parts = dict(self._parts)
        for name in self._texts():
            document = self._parse(name)
            changed = [_fill(nodes, texts) for nodes in self._paragraphs(document)]
            if any(changed):
                parts[name] = document.toxml(encoding="UTF-8", standalone=True)
        return _archive(parts)

    def _read(self, archive: zipfile.ZipFile) -> dict[str, bytes]:
        entries = archive.infolist()
        if len(entries) > _MOST_PARTS or sum(one.file_size for one in entries) > _MOST_BYTES:
            raise AccordiError("file_too_large", path=str(self._path), most=_MOST_BYTES // 1_000_000)
        return {one.filename: archive.read(one) for one in entries if not one.is_dir()}

    def _check(self) -> None:
        if any(name.lower().endswith(("vbaproject.bin", ".exe", ".ocx")) for name in self._parts):
            raise AccordiError("template_with_macros", path=str(self._path))
        for name in self._parts:
            if name.endswith((".xml", ".rels")):
                self._refuse_doctype(name)
            if name.endswith(".rels"):
                self._refuse_foreign(self._parse(name))

    def _refuse_doctype(self, name: str) -> None:
        def refuse(*_declared: object) -> None:
            raise self._refusal()

        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = refuse
        try:
            parser.Parse(self._parts[name], True)
        except expat.ExpatError as error:
            raise self._refusal() from error

    def _refuse_foreign(self, relations: minidom.Document) -> None:
        """A link is followed by who clicks on it; anything else would be fetched by opening the letter."""
        for relation in relations.getElementsByTagName("Relationship"):
            outside = relation.getAttribute("TargetMode") == "External"
            if outside and not relation.getAttribute("Type").endswith(_HYPERLINK):
                raise AccordiError(
                    "template_fetches", path=str(self._path), text=relation.getAttribute("Target")
                )

    def _texts(self) -> Iterator[str]:
        return (name for name in self._parts if _TEXTS.fullmatch(name))

    def _parse(self, name: str) -> minidom.Document:
        return minidom.parseString(self._parts[name])

    def _paragraphs(self, document: minidom.Document) -> Iterator[list[minidom.Element]]:
        """The text elements of each paragraph: Word cuts a field into runs as it was typed."""
        for paragraph in document.getElementsByTagNameNS(_WORD, "p"):
            nodes = paragraph.getElementsByTagNameNS(_WORD, "t")
            yield [node for node in nodes if _paragraph_of(node) is paragraph]

    def _refusal(self) -> AccordiError:
        return AccordiError("not_a_template", path=str(self._path))


def _paragraph_of(node: minidom.Node) -> minidom.Node | None:
    """The innermost paragraph: one in a text box stands within another."""
    parent = node.parentNode
    while parent is not None and parent.localName != "p":
        parent = parent.parentNode
    return parent


def _text(node: minidom.Element) -> str:
    return "".join(child.data for child in node.childNodes if isinstance(child, minidom.Text))


def _fill(nodes: list[minidom.Element], texts: Mapping[str, str]) -> bool:
    """Replace the fields of one paragraph; the first run of a field keeps its look."""
    before = [_text(node) for node in nodes]
    after = list(before)
    # From the last to the first, so that places before it stay what they are.
    for match in reversed(list(_FIELD.finditer("".join(before)))):
        if match[1] in texts:
            _replace(after, before, match.span(), texts[match[1]])
    for node, old, new in zip(nodes, before, after, strict=True):
        if old != new:
            _set_text(node, new)
    return after != before


def _replace(pieces: list[str], lengths: list[str], span: tuple[int, int], text: str) -> None:
    """Put a text in the place of a span over the pieces, whose places are those of `lengths`."""
    start, first = 0, True
    for number, original in enumerate(lengths):
        begin, end = max(span[0] - start, 0), min(span[1] - start, len(original))
        if begin < end:
            piece = pieces[number]
            pieces[number] = piece[:begin] + (text if first else "") + piece[end:]
            first = False
        start += len(original)


def _set_text(node: minidom.Element, text: str) -> None:
    """Set the text of an element; a line break in it becomes one of Word's."""
    document: Any = node.ownerDocument
    run: Any = node.parentNode
    first, *rest = text.split("\n")
    _write(document, node, first)
    place = node.nextSibling
    for line in rest:
        run.insertBefore(document.createElement(f"{node.prefix}:br"), place)
        following = document.createElement(node.tagName)
        _write(document, following, line)
        run.insertBefore(following, place)


def _write(document: minidom.Document, node: minidom.Element, text: str) -> None:
    while node.firstChild is not None:
        node.removeChild(node.firstChild)
    node.appendChild(document.createTextNode(text))
    node.setAttribute("xml:space", "preserve")


def _archive(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()
