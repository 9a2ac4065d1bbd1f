# SPDX-License-Identifier: EUPL-1.2
"""Text folded for search: case, accents, special letters and apostrophes no longer matter.

Folded text is words joined by one space. Letters of scripts that put no space between words (Chinese,
Japanese, Thai…) are words of their own, so that any run of them is found.
"""

import unicodedata

# Letters that Unicode does not take apart, as people without them on the keyboard type them.
_SPECIAL_LETTERS = {
    "ø": "o", "đ": "d", "ł": "l", "œ": "oe", "æ": "ae", "þ": "th", "ð": "d", "ı": "i", "ħ": "h", "ŋ": "n",
    "ŧ": "t", "ĸ": "k", "ƀ": "b", "ǥ": "g", "ɨ": "i", "ƶ": "z", "ə": "e", "ǝ": "e", "ɛ": "e", "ɔ": "o",
    "ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y", "ƒ": "f", "ɣ": "g", "ʋ": "v",
}  # fmt: skip

_UNSPACED_SCRIPTS = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),  # ideographic iteration mark, closing mark, zero
    (0x3021, 0x3029),  # Hangzhou numerals
    (0x3031, 0x312F),  # kana and bopomofo
    (0x31A0, 0x31FF),  # more bopomofo and kana
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0x1B000, 0x1B16F),  # historic kana
    (0x20000, 0x3FFFF),  # Han
)
_MODIFIERS = range(0x02B0, 0x0300)
_ZERO_WIDTH_SPACE = "\u200b"


class _FoldTable(dict[int, str]):
    """What each sign folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = "".join(_fold_sign(sign) for sign in _decomposed(chr(code)))
        self[code] = folded
        return folded


def fold(text: str) -> str:
    """The text as search sees it; folding what is folded changes nothing."""
    return " ".join(text.translate(_TABLE).split())


def fold_words(text: str) -> list[str]:
    """The folded words of a text."""
    return text.translate(_TABLE).split()


def matches(folded_text: str, query: str) -> bool:
    """Whether every word typed is the beginning of some word of the folded text."""
    spaced = " " + folded_text
    return all(" " + word in spaced for word in fold_words(query))


def _decomposed(sign: str) -> str:
    """The compatibility decomposition in small letters, until nothing changes any more."""
    while True:
        smaller = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", sign).casefold())
        smaller = "".join(_SPECIAL_LETTERS.get(part, part) for part in smaller)
        if smaller == sign:
            return sign
        sign = smaller


def _fold_sign(sign: str) -> str:
    category = unicodedata.category(sign)
    # A soft hyphen or a joiner stands inside a word; only the zero-width space divides words.
    if category.startswith("M") or (category == "Cf" and sign != _ZERO_WIDTH_SPACE):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if not sign.isalnum() or ord(sign) in _MODIFIERS:
        return " "
    return f" {sign} " if _is_unspaced(ord(sign)) else sign


def _is_unspaced(code: int) -> bool:
    return any(first <= code <= last for first, last in _UNSPACED_SCRIPTS)


_TABLE = _FoldTable()
