# SPDX-License-Identifier: EUPL-1.2
"""What a date in a sentence is the date of, told by the nearest words that say so."""

import re

from accordi_desktop.exchange.prose.marks import MarkKind
from accordi_desktop.exchange.prose.mentions.acts import names_act
from accordi_desktop.exchange.prose.mentions.dates import DateMention
from accordi_desktop.exchange.prose.vocabulary import named

_WORDS = re.compile(
    "|".join(rf"(?P<{name}>(?<!\w)(?:{phrases}))" for name, phrases in named("roles.words").items()),
    re.IGNORECASE,
)
_UNTIL = frozenset({"fino al", "sino al", "until", "entro il", "through", "to", "by"})
_SINCE = frozenset({"dal", "dall'", "dall'anno", "dal l'anno", "sin dal", "fin dal", "since", "from", "dall"})
_NEAR = 110
_FOLLOWS_A_DATE = re.compile(r"\d{4}\W{0,3}(?:e|ed|and|,)?\W*(?:nel|il|in|on|l')?\s*$")
_BREAK = re.compile(r"[;]|\be (?=(?:il|nel) )")


def role_of(text: str, mention: DateMention, *, linked: bool) -> tuple[MarkKind, str] | None:
    """The kind of mark a date makes, and the rule; None for the date of something else.

    `linked` tells that the sentence brings in an act by "legate da": then "dal 2012" is the year of the act.
    """
    word = _nearest(text, mention, linked=linked)
    if mention.lead in _UNTIL and word != "other":
        return MarkKind.END, "stated_end"
    if word == "linked" or (linked and mention.lead in _SINCE and word in {None, "signed"}):
        return MarkKind.SIGNED, "linked_since"
    if word == "start" or (mention.lead in _SINCE and word not in {"renewal", "signed", "other", "stopped"}):
        return MarkKind.START, "in_force_from"
    kinds = {
        "renewal": MarkKind.RENEWAL,
        "signed": MarkKind.SIGNED,
        "end": MarkKind.END,
        "stopped": MarkKind.ENDED,
    }
    if word in kinds:
        return kinds[word], {"end": "stated_end"}.get(word, "date")
    return None if word else (MarkKind.SIGNED, "date_alone")


def _nearest(text: str, mention: DateMention, *, linked: bool) -> str | None:
    """The word nearest before the date, else the first one after it; None where there is none.

    A date that follows another by "e" belongs to the same word: "nel 2014 e nel 2017".
    """
    before = text[max(0, mention.start - _NEAR) : mention.start]
    if found := list(_WORDS.finditer(before[_last_break(before) :])):
        return found[-1].lastgroup
    every = list(_WORDS.finditer(before))
    if every and _FOLLOWS_A_DATE.search(before):
        return every[-1].lastgroup
    if linked and mention.lead in _SINCE:
        return "linked"
    after = text[mention.end : mention.end + _NEAR]
    # In a list a year that stands alone goes with what is before it: "Mosca 2006, rinnovata nel 2011".
    stop = re.search(r"[;.]|\d{4}" if mention.lead or mention.value.month else r"[;.,]|\d{4}", after)
    found_after = _WORDS.search(after[: stop.start()] if stop else after)
    if found_after and names_act(after[: found_after.start()]):
        return "signed"
    if found_after:
        return found_after.lastgroup
    return every[-1].lastgroup if every else None


def _last_break(before: str) -> int:
    last = 0
    for match in _BREAK.finditer(before):
        last = match.end()
    return last
