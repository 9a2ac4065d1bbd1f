# SPDX-License-Identifier: EUPL-1.2
"""Which attestations a history fits, a line each."""

from collections.abc import Iterable, Iterator
from datetime import date

from accordi_desktop.model.attestation import Attestation
from accordi_desktop.wording import Words


def fit_lines(found: Iterable[tuple[str, Attestation, bool]], words: Words) -> Iterator[str]:
    """For each attestation, its name and whether the history fits it."""
    for name, one, fits in found:
        yield words.text(
            "attest.fits" if fits else "attest.fits_not",
            name=name,
            day=words.day(date.fromisoformat(one.day)),
            revision=one.revision,
        )
