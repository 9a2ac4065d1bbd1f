# SPDX-License-Identifier: EUPL-1.2
"""An attestation: what the history of a register was on a day, as a text that others keep."""

from dataclasses import asdict, dataclass, fields

FORMAT = "accordi-attestation-1"
_DIGEST_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Attestation:
    """The last revision of a register on a day (ISO) and its digest, which covers all before it."""

    register: str
    office: str
    day: str
    revision: int
    digest: str
    agreements: int
    documents: int

    def text(self, notes: str) -> str:
        """The lines "name: value", after the notes, each line of which begins with "#"."""
        head = [f"# {line}".rstrip() for line in notes.splitlines()]
        values = {"format": FORMAT} | asdict(self)
        said = (f"{name}: {' '.join(str(value).split())}" for name, value in values.items())
        return "\n".join([*head, *said]) + "\n"


def parse(text: str) -> Attestation:
    """Read an attestation; raises ValueError for any other text."""
    lines = (line.partition(": ") for line in text.splitlines() if not line.startswith("#"))
    said = {name: value for name, _, value in lines}
    if said.get("format") != FORMAT:
        raise ValueError("no attestation")
    values = {field.name: said.get(field.name, "") for field in fields(Attestation)}
    numbers = {name: int(values[name]) for name in ("revision", "agreements", "documents")}
    if len(values["digest"]) != _DIGEST_LENGTH:
        raise ValueError("no digest")
    return Attestation(**(values | numbers))  # type: ignore[arg-type]
