# SPDX-License-Identifier: EUPL-1.2
"""Cities and countries in a sentence: by the shipped table, or by the words around a name nobody knows.

A name that is a city's and much else ("Sala", "Colonia", "Presidente") is one only where the words around it
say so: "città di", "Sindaco di", "con", a country beside it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from accordi_desktop.exchange.prose.own_side import OwnSide
from accordi_desktop.exchange.prose.vocabulary import words
from accordi_desktop.model.text.country import country_code, country_in
from accordi_desktop.model.text.fold import fold
from accordi_desktop.model.text.place import Place, find_place, is_place_name

_BIG = r"[^\W\d_a-zà-öø-ÿ][\w'’.]*(?:-[^\W\d_][\w']*)*"
_SMALL = rf"(?:{words('places.inner')})"
_RUN = re.compile(rf"{_BIG}(?:[ -](?:{_SMALL}[ -]?){{0,2}}{_BIG}){{0,4}}")
_MOST_WORDS = 4
_LONGEST_UNKNOWN = 3
_CITY_WORD = re.compile(rf"(?:{words('places.city_word')})$", re.IGNORECASE)
_JOINED = re.compile(rf"(?:{words('places.joined')})$", re.IGNORECASE)
_WITH = re.compile(rf"\b(?:{words('places.with')})\s+(?:(?:la|il|le|lo|the|l')\s*)?$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\((?P<country>[^()\d]{2,40})(?:[,)]|\s*\d)")
_COMMA = re.compile(r"(?:\s*[,/-]\s*|\s+in\s+)(?P<country>[A-ZÀ-Ý][^\W\d_]+\.?(?:[ .][A-Z]\w*\.?){0,3})")
_LIST_SIGN = re.compile(
    r"^\s*(?:,\s*[A-ZÀ-Ý]\w+)?\s*(?:,|e|ed|and|&)\s*"
    rf"(?:e |ed |and )?(?:{words('places.list_sign')})?$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_JOINED_TO_NEXT = re.compile(r"\s+(?:e|ed|and)\s+[A-Z]")
_REGIONS = frozenset(words("places.regions").split("|"))
_FUNCTION_WORDS = frozenset(words("places.function_words").split("|"))
_SIZE_THAT_TELLS = 300_000
_AMBIGUOUS = frozenset(words("places.ambiguous").split("|"))


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A city where it stands: its country's code, said (`country_at`) or derived from the table of places.

    `known` tells whether the table has it; `own` that it is the office's city; `told` that the words before
    say that it is a city. With its country it ends at `ended`.
    """

    start: int
    end: int
    name: str
    country: str = ""
    country_at: tuple[int, int] | None = None
    known: bool = False
    own: bool = False
    ended: int = 0
    told: bool = False


def place_end(text: str, start: int, own: OwnSide) -> int:
    """Where the place that begins here ends; `start` itself where none begins.

    Of an unknown name two words are left for a person: "Sindaco di Primer Goran Uzorak".
    """
    run = _RUN.match(text, start)
    if run is None:
        return start
    if length := _known_length(run[0], own):
        return start + length
    parts = list(re.finditer(r"\S+", run[0]))
    named_behind = re.match(r", [A-ZÀ-Ý]", text[run.end() :])
    if len(parts) <= 2 or (named_behind and len(parts) == _LONGEST_UNKNOWN):
        return run.end()
    keep = max(1, len(parts) - 2)
    return start + parts[keep - 1].end()


def named_place(text: str, start: int, end: int, own: OwnSide) -> PlaceMention:
    """A stretch of text that its surroundings say to be a city."""
    name = text[start:end]
    place = _lookup(name, "")
    mine = own.is_city(name)
    country = own.country if mine else place.country if place else ""
    return PlaceMention(start, end, name, country, known=bool(place), own=mine, ended=end)


def places_of(
    text: str, own: OwnSide, taken: list[tuple[int, int]], *, listed: bool = False
) -> list[PlaceMention]:
    """The cities of a sentence in order; what is `taken` by persons and titles is left out."""
    found: list[PlaceMention] = []
    for match in _RUN.finditer(text):
        # One by one: whether a name goes on from a list depends on what was found before it.
        for mention in _in_run(text, match, own, found, listed=listed):
            if not any(mention.start < last and first < mention.end for first, last in taken):
                found.append(mention)  # noqa: PERF401
    return found


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a name: `first` with no other capital before it, `whole` with none behind it.

    `listed` in a list of cities; `told` that it is one whatever its name: "città di", "Comuni di A e …".
    """

    first: bool
    whole: bool
    listed: bool
    told: bool


def _in_run(
    text: str, run: re.Match[str], own: OwnSide, before: list[PlaceMention], *, listed: bool
) -> Iterator[PlaceMention]:
    """The places in a run of words with capitals: the longest known names; else the run itself if told so."""
    parts = list(re.finditer(r"\S+", run[0]))
    position = 0
    while position < len(parts):
        length = 0
        for last in range(min(len(parts), position + _MOST_WORDS), position, -1):
            start, end = run.start() + parts[position].start(), run.start() + parts[last - 1].end()
            end = start + len(text[start:end].rstrip(".,'"))
            goes_on = bool(before) and are_listed(text, before[-1], start)
            told = bool(_CITY_WORD.search(text[:start])) or (goes_on and before[-1].told)
            whole = last == len(parts) or parts[last][0] == "in"
            around = _Around(_is_first(parts, position), whole, listed or goes_on, told)
            if mention := _mention(text, start, end, own, around):
                yield mention
                length = last - position
                break
        position += length or 1


def _is_first(parts: list[re.Match[str]], position: int) -> bool:
    """Whether no other name stands right before it; a small word is none, whatever its first letter."""
    if position == 0:
        return True
    before = parts[position - 1][0]
    return before[0].islower() or before.casefold() in _FUNCTION_WORDS


def _mention(text: str, start: int, end: int, own: OwnSide, around: _Around) -> PlaceMention | None:
    name = text[start:end]
    if own.is_city(name):
        return PlaceMention(start, end, name, own.country, known=True, own=True, ended=end, told=around.told)
    if len(name) < 3 or not (name[0].isupper() or not name[0].isascii()):
        return None
    beside = _country_beside(text, end)
    place = _lookup(name, beside[2] if beside else "")
    # "Columbus, Ohio": a state or region is no city of the list.
    if fold(name) in _REGIONS:
        return None
    if place is None:
        alone = around.first and around.whole and " in " not in name and not _country(name)
        if not alone or not (around.told or (beside and _is_name(name))):
            return None
    elif not _is_told(text, (start, end), place, around, beside=bool(beside)):
        return None
    country = beside[2] if beside else place.country if place else ""
    country_at, ended = (beside[:2], beside[1]) if beside else (None, end)
    return PlaceMention(start, end, name, country, country_at, bool(place), ended=ended, told=around.told)


def _is_told(text: str, name_at: tuple[int, int], place: Place, around: _Around, *, beside: bool) -> bool:
    """Whether the words around a known name say that it is the city."""
    if beside or around.told:
        return True
    before, name = text[: name_at[0]], text[slice(*name_at)]
    if not around.first or _country(name) or (fold(name) in _AMBIGUOUS and not own_like(before)):
        return False
    if _JOINED.search(before) or around.listed:
        return True
    return place.inhabitants >= _SIZE_THAT_TELLS or bool(_JOINED_TO_NEXT.match(text, name_at[1]))


def own_like(before: str) -> bool:
    """Whether the words before a name join it to another side: "con", "tra", "gemellata con"."""
    return bool(_WITH.search(before))


def are_listed(text: str, place: PlaceMention, start: int) -> bool:
    """Whether only a comma or "e" stands between a place, with its country and date, and what is there."""
    behind = place.end if "(" in text[place.end : place.ended] else max(place.end, place.ended)
    return bool(_LIST_SIGN.match(_IN_BRACKETS.sub("", text[behind:start])))


def is_same_place(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether two names are of one city: "New York" and "New York City"."""
    first, second = _lookup(one.name, one.country), _lookup(other.name, other.country)
    return first is not None and second is not None and first.geonames_id == second.geonames_id


def _country_beside(text: str, end: int) -> tuple[int, int, str] | None:
    """The country in brackets or after a comma behind a name: "Łódź (Polonia)", "Sample City, USA"."""
    for pattern in (_BRACKETS, _COMMA):
        if match := pattern.match(text, end):
            said = match["country"].strip(" -")
            parts = said.split(" ")
            for last in range(len(parts), 0, -1):
                part = " ".join(parts[:last])
                if code := _country(part.rstrip(".")) or _country(part):
                    start = match.start("country") + match["country"].index(said)
                    return start, start + len(part), code
    return None


def _country(name: str) -> str | None:
    """The code of a country by one of its names; two letters are no name in prose, but "UK" and "USA"."""
    if len(name) <= 2 and name.upper() != "UK":
        return None
    if len(name) == 3 and name.isupper() and name not in {"USA", "UAE", "PRC", "RPC"}:
        return None
    return country_code(name)


def _known_length(run: str, own: OwnSide) -> int:
    """How many letters of a run are a known city's name, the longest from its beginning."""
    parts = list(re.finditer(r"\S+", run))
    for last in range(min(len(parts), _MOST_WORDS), 0, -1):
        name = run[: parts[last - 1].end()].rstrip(".,'")
        if own.is_city(name) or _lookup(name, ""):
            return len(name)
    return 0


def _lookup(name: str, country: str) -> Place | None:
    folded = fold(name)
    if not folded or folded.isdigit() or not is_place_name(folded):
        return None
    return find_place(name, country) or (None if country else find_place(name))


def _is_name(name: str) -> bool:
    return (
        bool(re.fullmatch(rf"{_BIG}(?:[ -](?:{_SMALL} ?)?{_BIG}){{0,3}}", name)) and country_in(name) is None
    )
