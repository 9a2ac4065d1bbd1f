# SPDX-License-Identifier: EUPL-1.2
"""How long a period lasts and when it ends, in words."""

from accordi_desktop.model.validity.coming_deadlines import DECIDED
from accordi_desktop.register.values.drafts import PeriodDraft
from accordi_desktop.register.values.views import AgreementSheet, PeriodView
from accordi_desktop.wording.words import Words


def word_length(words: Words, period: PeriodDraft) -> str:
    """Its months or its days; nothing where the act says neither."""
    if period.months is not None:
        return words.months(period.months)
    return "" if period.days is None else words.days(period.days)


def word_end(words: Words, view: PeriodView, sheet: AgreementSheet) -> str:
    """Its end and where that comes from: "01/03/2029 (calcolata; fine anticipata)"."""
    if not view.end.known:
        return words.text("print.not_computable")
    origin = words.text("print.computed" if view.computed else "print.stated")
    if ends_early(view, sheet):
        origin = words.text("print.ends_early", origin=origin)
    return words.text("print.end_with_origin", date=words.date(view.end), origin=origin)


def ends_early(view: PeriodView, sheet: AgreementSheet) -> bool:
    """Whether a termination or an event ends the agreement before this end."""
    decided = sheet.validity.basis in DECIDED and sheet.end.known
    return decided and view.end.known and view.end.earliest > sheet.end.latest
