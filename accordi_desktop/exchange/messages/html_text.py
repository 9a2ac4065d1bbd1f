# SPDX-License-Identifier: EUPL-1.2
"""The text of an e-mail that is written as a page: nothing of it is rendered or loaded."""

from html.parser import HTMLParser

_UNREAD = frozenset({"head", "script", "style", "template", "title"})
_LINES = frozenset({"br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "p", "table", "tr"})
_CELLS = frozenset({"td", "th"})


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unread = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, or leave out what is not for reading."""
        del attrs
        if not self._unread and tag in _UNREAD:
            self._unread = tag
        elif tag in {"body", "html"}:
            self._unread = ""
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a line, or what is not for reading."""
        if tag == self._unread:
            self._unread = ""
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Take a text; the line ends of the file mean nothing."""
        if not self._unread:
            self.parts.append(data.replace("\r", " ").replace("\n", " "))

    def _break(self, tag: str) -> None:
        if tag in _LINES:
            self.parts.append("\n")
        elif tag in _CELLS:
            self.parts.append(" ")


def text_of_html(page: str) -> str:
    """The words of a page, a line for each paragraph."""
    parser = _Text()
    parser.feed(page)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.parts).split("\n"))
    return "\n".join(line for line in lines if line)
