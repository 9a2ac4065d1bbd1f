# SPDX-License-Identifier: EUPL-1.2
"""A later act of an agreement as people name it: by its kind, or by its day."""

from collections.abc import Iterator
from typing import NamedTuple

from accordi_desktop.model.dates.approximate_date_text import parse_approximate_date
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate
from accordi_desktop.model.errors import AccordiError
from accordi_desktop.model.text.fold import fold
from accordi_desktop.register.values.drafts import AgreementDraft
from accordi_desktop.wording import Words


class StoredAct(NamedTuple):
    """An act by its kind in words and its day, and which row it is: of the periods, of the suspensions."""

    kind: str
    on: PartialDate
    period_id: int | None = None
    suspension_id: int | None = None
    of_termination: bool = False


def act_named(content: AgreementDraft, name: str, words: Words) -> StoredAct:
    """The only act of that kind, or of that day; raises AccordiError for none, or more than one."""
    acts = list(_acts(content, words))
    on = _date(name)
    found = [one for one in acts if fold(one.kind) == fold(name) or (on.known and one.on == on)]
    if len(found) != 1:
        named = "; ".join(f"{one.kind}, {words.date(one.on)}" for one in acts)
        raise AccordiError("unknown_act", value=name, values=named or words.text("cli.no_acts"))
    return found[0]


def _acts(content: AgreementDraft, words: Words) -> Iterator[StoredAct]:
    for period in content.periods[1:]:
        yield StoredAct(words.label(period.kind), period.act_date, period_id=period.id)
    for suspension in content.suspensions:
        kind = words.text("act.suspension")
        yield StoredAct(kind, suspension.since, suspension_id=suspension.id)
    if content.termination.on.known:
        kind = words.text("deadline.termination")
        yield StoredAct(kind, content.termination.on, of_termination=True)


def _date(text: str) -> PartialDate:
    """A date where the text is one."""
    try:
        return parse_approximate_date(text)
    except AccordiError:
        return UNKNOWN
