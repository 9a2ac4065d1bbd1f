# SPDX-License-Identifier: EUPL-1.2
"""Compiles the Qt Linguist catalogues (.ts) to what Qt reads (.qm), whenever the package is built.

Qt's own lrelease needs system libraries that a machine without a display may lack; the format is small,
and a test holds the outcome against lrelease.
"""

import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _PLURAL_RULES = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8

# The first form is for one, the second for any other number: "equal to 1" in Qt's notation.
_ONE_AND_OTHERS = bytes((0x01, 1))
_RULES = {"it": _ONE_AND_OTHERS, "en": _ONE_AND_OTHERS}


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a catalogue: where it is used, in English, and translated (one form a number)."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    forms: tuple[str, ...]


def messages(catalogue: Path) -> Iterator[Message]:
    """The texts of a catalogue, in its order."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else []
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural,
                translation.get("type") is None,
                tuple(forms) if plural else (translation.text or "",),
            )


def compiled(catalogue: Path) -> bytes:
    """The catalogue as Qt reads it, always the same bytes for the same texts."""
    language = ET.parse(catalogue).getroot().get("language", "")
    hashes: list[tuple[int, int]] = []
    texts = bytearray()
    for message in messages(catalogue):
        if all(message.forms):
            hashes.append((_hash(message.source + message.comment), len(texts)))
            texts += _record(message)
    return _MAGIC + b"".join(
        (
            _section(_LANGUAGE, language.encode()),
            _section(_HASHES, b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))),
            _section(_MESSAGES, bytes(texts)),
            _section(_PLURAL_RULES, _RULES[language]),
        )
    )


def compile_all(folder: Path = FOLDER) -> None:
    """Compile every catalogue of a folder."""
    for catalogue in folder.glob("*.ts"):
        catalogue.with_suffix(".qm").write_bytes(compiled(catalogue))


def _record(message: Message) -> bytes:
    translations = [_section(_TRANSLATION, form.encode("utf-16-be")) for form in message.forms]
    return b"".join(
        (
            *translations,
            _section(_COMMENT, message.comment.encode()),
            _section(_SOURCE, message.source.encode()),
            _section(_CONTEXT, message.context.encode()),
            bytes((_END,)),
        )
    )


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: str) -> int:
    value = 0
    for byte in text.encode():
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value or 1
