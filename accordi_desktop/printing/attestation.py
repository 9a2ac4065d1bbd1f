# SPDX-License-Identifier: EUPL-1.2
"""An attestation as files: a page to be signed, a small text, the program that verifies it, a request.

The request is one for a time stamp (RFC 3161), for the service of the office: it is written, never sent.
"""

import hashlib
import re
import secrets
from datetime import date
from pathlib import Path
from typing import Any

from accordi_desktop.assets import resource
from accordi_desktop.model.attestation import Attestation
from accordi_desktop.printing.typesetting import typeset_pdf
from accordi_desktop.storage.atomic_file import make_folder, write_files
from accordi_desktop.wording import Words

_SCRIPT = "verifica_storia.py"
_SHA256 = bytes.fromhex("0609608648016503040201")  # the object identifier 2.16.840.1.101.3.4.2.1
_NONCE_BYTES = 8


def write_attestation(
    attestation: Attestation, folder: Path, words: Words, *, request: bool = False
) -> tuple[Path, ...]:
    """Write the files to that folder, the text first; raises AccordiError."""
    make_folder(folder)
    name = words.text("attest.file", day=attestation.day, revision=attestation.revision)
    text = attestation.text(words.text("attest.notes", script=_SCRIPT)).encode("utf-8")
    files = {
        f"{name}.txt": text,
        f"{name}.pdf": typeset_pdf(
            "attestation", _page(attestation, words), words, date.fromisoformat(attestation.day)
        ).pdf,
        _SCRIPT: resource("attestation", "verifica_storia.txt").read_bytes(),
    }
    if request:
        files[f"{name}.tsq"] = time_stamp_request(text, secrets.token_bytes(_NONCE_BYTES))
    write_files({folder / file_name: content for file_name, content in files.items()})
    return tuple(folder / file_name for file_name in files)


def time_stamp_request(content: bytes, nonce: bytes) -> bytes:
    """A TimeStampReq in DER for the SHA-256 of a file; the answer shall carry the certificate."""
    imprint = _der(0x30, _der(0x30, _SHA256 + b"\x05\x00") + _der(0x04, hashlib.sha256(content).digest()))
    number = int.from_bytes(nonce, "big")
    # A positive integer in as few bytes as there are: a first bit that is set would be a sign.
    integer = number.to_bytes(number.bit_length() // 8 + 1, "big")
    return _der(0x30, _der(0x02, b"\x01") + imprint + _der(0x02, integer) + _der(0x01, b"\xff"))


def _der(tag: int, content: bytes) -> bytes:
    """A value of less than 128 bytes with its tag and length."""
    return bytes((tag, len(content))) + content


def _page(attestation: Attestation, words: Words) -> dict[str, Any]:
    facts = {
        "day": words.day(date.fromisoformat(attestation.day)),
        "revision": str(attestation.revision),
        # In groups, so that it is broken into lines and can be compared by eye.
        "digest": " ".join(re.findall(".{1,8}", attestation.digest)),
        "agreements": str(attestation.agreements),
        "documents": str(attestation.documents),
        "register": attestation.register,
    }
    return {
        "language": words.language,
        "title": words.text("attest.title"),
        "author": attestation.office or "Accordi",
        "office": attestation.office or "–",
        "what": words.text("attest.what"),
        "how": words.text("attest.how", script=_SCRIPT),
        "facts": [[words.text(f"attest.{label}"), value] for label, value in facts.items()],
    }
