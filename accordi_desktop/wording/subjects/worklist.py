# SPDX-License-Identifier: EUPL-1.2
"""What the record says of a fact that is open, in words."""

from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.enums import EndBasis, Status, WorklistFact
from accordi_desktop.model.validity.orderings import Contradiction
from accordi_desktop.register.values.worklist import WorklistEntry
from accordi_desktop.wording.words import Words

_DATES = frozenset(
    {WorklistFact.SIGNATURE_UNDATED, WorklistFact.RENEWAL_UNDATED, WorklistFact.PERIOD_INFERRED}
)


def word_detail(entry: WorklistEntry, words: Words) -> str:
    """Dates and countries as people write them, wordings as they stand; empty where there is nothing."""
    if entry.fact is WorklistFact.END_UNKNOWN:
        return words.label(EndBasis(entry.detail))
    if entry.fact is WorklistFact.COUNTRY_DERIVED:
        return words.countries(entry.detail)
    if entry.fact is WorklistFact.STATUS_CONTRADICTED:
        return words.label(Status(entry.detail))
    if entry.fact is WorklistFact.CONTRADICTED:
        return " ".join(_contradiction(text, words) for text in entry.detail.split("; "))
    if entry.fact in _DATES:
        return "; ".join(words.date(parse_edtf(text)) for text in entry.detail.split("; "))
    return entry.detail


def _contradiction(text: str, words: Words) -> str:
    code, first, second = text.split("|")
    return words.contradiction(Contradiction(code, "", parse_edtf(first), "", parse_edtf(second)))
