# SPDX-License-Identifier: EUPL-1.2
"""The periods of validity, as they are read: each end with where it comes from."""

from accordi_desktop.model.dates.partial_date import PartialDate
from accordi_desktop.model.enums import Certainty
from accordi_desktop.register.values.views import AgreementSheet, PeriodView
from accordi_desktop.ui.details.reading.entry import Entry, stated
from accordi_desktop.ui.details.reading.other_fields import facts_of
from accordi_desktop.wording import Words
from accordi_desktop.wording.fields import PERIODS
from accordi_desktop.wording.subjects.periods import word_end, word_length

_OTHERS = PERIODS.without("kind", "act_date", "start", "months", "days", "end", "end_computed", "certainty")


def periods(sheet: AgreementSheet, words: Words) -> tuple[Entry, ...]:
    """Each period with its dates, its length and its end."""
    return tuple(_entry(period, sheet, words) for period in sheet.periods)


def _entry(period: PeriodView, sheet: AgreementSheet, words: Words) -> Entry:
    said = period.content
    doubtful = said.certainty is not Certainty.DOCUMENTED
    return Entry(
        words.label(said.kind),
        words.label(said.certainty) if doubtful else "",
        facts=stated(
            (words.field("periods.act_date"), words.date(said.act_date)),
            (words.field("periods.start"), _date(said.start, words)),
            (words.text("print.term"), word_length(words, said) or words.text("print.not_stated")),
            (words.field("periods.end"), word_end(words, period, sheet)),
            *facts_of(_OTHERS, period, sheet, words),
        ),
    )


def _date(value: PartialDate, words: Words) -> str:
    return words.date(value) if value.known else ""
