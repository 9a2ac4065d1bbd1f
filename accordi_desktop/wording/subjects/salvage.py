# SPDX-License-Identifier: EUPL-1.2
"""What was taken over from a register that is refused, and what was left out, in sentences."""

from collections.abc import Iterator

from accordi_desktop.model.salvage import LeftOut, SalvageReport
from accordi_desktop.wording import Words


def salvage_lines(report: SalvageReport, words: Words) -> Iterator[str]:
    """How many agreements, then a line for each thing that was left out."""
    yield words.count("salvage.agreements", report.agreements)
    if report.foreign:
        yield words.text("salvage.foreign", parts=", ".join(report.foreign))
    yield words.text("salvage.history")
    if report.complete:
        yield words.text("salvage.complete")
        return
    yield words.text("salvage.left_out")
    for one in report.left_out:
        yield f"    {_left_out(one, words)}"
    for document in report.documents:
        yield f"    {words.text('salvage.document', document=document)}"


def _left_out(one: LeftOut, words: Words) -> str:
    row = "?" if one.row_id is None else str(one.row_id)
    named = f"{one.table} {row}" + (f": {one.column}" if one.column else "")
    named = f"{one.reference}, {named}" if one.reference else named
    return words.text("salvage.value" if one.row_stays else "salvage.row", named=named)
