# SPDX-License-Identifier: EUPL-1.2
"""Plain data through the template to PDF/A-2a with PDF/UA-1, and to the same pages as vectors.

The data travel as JSON beside the template and are never part of it. The fonts of the program are tried
alone first, so that a document is the same on every computer; those of the system only where ours lack a
character. One that no font has is printed as its number, and the page says so: the standards admit no empty
boxes.
"""

from __future__ import annotations

import json
import re
import threading
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import TYPE_CHECKING, Any

from accordi_desktop.assets import resource
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.printing.plain_text import code_point

if TYPE_CHECKING:
    import typst

    from accordi_desktop.wording import Words

_SHIPPED_FONTS = ("Noto Sans", "Noto Sans SC")
# What systems bring for scripts ours do not have.
_SYSTEM_FONTS = (
    "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "SimSun",
    "Noto Sans CJK JP", "Yu Gothic", "Noto Sans CJK KR", "Malgun Gothic",
    "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans Armenian",
    "Noto Sans Georgian", "Segoe UI", "Nirmala UI", "Leelawadee UI", "DejaVu Sans",
)  # fmt: skip
_UNKNOWN_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_ROUNDS = 8
_NOON = time(12, tzinfo=UTC)
_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class Document:
    """A printed document: the PDF, and each of its pages as SVG."""

    pdf: bytes
    pages: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class TypesetDocument:
    """The PDF of a document, with the data and the fonts it was set with."""

    template: str
    data: dict[str, Any]
    system_fonts: bool
    pdf: bytes


def typeset(template: str, data: dict[str, Any], words: Words, on: date) -> Document:
    """Set a document with `resources/templates/<template>/<template>.typ`, as PDF and as SVG pages."""
    document = typeset_pdf(template, data, words, on)
    return Document(document.pdf, vectors(document, on))


def typeset_pdf(template: str, data: dict[str, Any], words: Words, on: date) -> TypesetDocument:
    """Set a document as PDF, with unprintable characters as numbers; equal input gives equal bytes.

    `data` has at least "title", "author" and "language"; each item of "agreements", or else the whole, gets
    a line "missing" that names the characters spelled out. Raises AccordiError where characters stay missing.
    """
    import typst  # noqa: PLC0415 - loaded when something is first printed

    # PDF/A-2a allows no private character, whatever a font of this computer shows for it.
    if private := _private(data):
        data = _without(data, private, words)
    system_fonts = False
    for _ in range(_ROUNDS):
        try:
            pdf = _compile(template, data, on, "pdf", system_fonts=system_fonts)[0]
        except typst.TypstError as error:
            missing = _missing(error)
            if not missing:
                raise
            if system_fonts:
                data = _without(data, missing, words)
            # What is left after characters were spelled out may be in ours alone.
            system_fonts = not system_fonts
        else:
            return TypesetDocument(template, data, system_fonts, pdf)
    raise AccordiError("glyph_missing", characters=" ".join(missing), reference=data["title"])


def vectors(document: TypesetDocument, on: date) -> tuple[bytes, ...]:
    """Each page of the PDF as SVG."""
    return tuple(_compile(document.template, document.data, on, "svg", system_fonts=document.system_fonts))


def _compile(
    template: str, data: dict[str, Any], on: date, form: typst.OutputFormat, *, system_fonts: bool
) -> list[bytes]:
    families = (*_SHIPPED_FONTS, *_SYSTEM_FONTS) if system_fonts else _SHIPPED_FONTS
    document = json.dumps(data | {"fonts": families}, ensure_ascii=False, sort_keys=True)
    with _LOCK:
        made = _compiler(template, system_fonts=system_fonts).compile(
            format=form,
            sys_inputs={"document": document},
            pdf_standards=["a-2a", "ua-1"] if form == "pdf" else [],
            timestamp=datetime.combine(on, _NOON),
        )
    return made if isinstance(made, list) else [made or b""]


@cache
def _compiler(template: str, *, system_fonts: bool) -> typst.Compiler:
    import typst  # noqa: PLC0415 - loaded when something is first printed

    folder = resource("templates")
    file = folder / template / f"{template}.typ"
    return typst.Compiler(file, root=folder, font_paths=_fonts(system_fonts=system_fonts))


@cache
def _fonts(*, system_fonts: bool) -> typst.Fonts:
    """Kept, because looking through the fonts takes longer than a page."""
    import typst  # noqa: PLC0415 - loaded when something is first printed

    return typst.Fonts(
        include_system_fonts=system_fonts, include_embedded_fonts=False, font_paths=[resource("fonts")]
    )


def _missing(error: typst.TypstError) -> set[str]:
    found = _UNKNOWN_GLYPH.findall(error.diagnostic)
    return {_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) for text in found}


def _private(data: dict[str, Any]) -> set[str]:
    """The characters of a document that mean something to one font alone."""
    signs = set(json.dumps(data, ensure_ascii=False))
    return {sign for sign in signs if unicodedata.category(sign) == "Co"}


def _without(data: dict[str, Any], missing: set[str], words: Words) -> dict[str, Any]:
    if "agreements" not in data:
        return _noted(data, missing, words)
    around: dict[str, Any] = _spelled(data | {"agreements": ()}, missing)
    return around | {"agreements": [_noted(agreement, missing, words) for agreement in data["agreements"]]}


def _noted(part: dict[str, Any], missing: set[str], words: Words) -> dict[str, Any]:
    """An agreement, or a whole document, with its signs spelled out and a line that tells which they are."""
    text = json.dumps(part, ensure_ascii=False)
    signs = sorted({sign for cluster in missing if cluster in text for sign in cluster})
    if not signs:
        return part
    listed = ", ".join(f"{code_point(sign)} {unicodedata.name(sign, '')}".strip() for sign in signs)
    earlier = part.get("missing")
    note = f"{earlier}, {listed}" if earlier else words.text("print.missing_signs", signs=listed)
    spelled: dict[str, Any] = _spelled(part, missing)
    return spelled | {"missing": note}


def _spelled(value: Any, missing: set[str]) -> Any:  # noqa: ANN401 - the shapes of JSON
    match value:
        case str():
            for cluster in missing:
                value = value.replace(cluster, "".join(map(code_point, cluster)))
            return value
        case dict():
            return {key: _spelled(item, missing) for key, item in value.items()}
        case list() | tuple():
            return [_spelled(item, missing) for item in value]
        case _:
            return value
