# SPDX-License-Identifier: EUPL-1.2
"""Elements of HTML whose texts are escaped: nothing of a record is ever mark-up."""

from __future__ import annotations

from html import escape

_VOID = {"link", "meta"}


class Html(str):
    """Text that is mark-up already."""

    __slots__ = ()


def element(tag: str, /, *children: str, **attributes: str) -> Html:
    """An element; a child that is no `Html` is escaped, "_" in the name of an attribute is "-".

    An attribute that is empty is left out; a trailing "_" is for names that Python keeps for itself.
    """
    named = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value}
    said = "".join(f' {key}="{escape(value)}"' for key, value in named.items())
    if tag in _VOID:
        return Html(f"<{tag}{said}>")
    inner = "".join(child if isinstance(child, Html) else escape(child, quote=False) for child in children)
    return Html(f"<{tag}{said}>{inner}</{tag}>")
