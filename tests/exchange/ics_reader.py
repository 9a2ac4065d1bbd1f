# SPDX-License-Identifier: EUPL-1.2
"""A strict reader of calendar files, written from RFC 5545 and from nothing of the program."""

import re
from dataclasses import dataclass, field

_ESCAPES = {"\\n": "\n", "\\N": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\"}
_LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', re.DOTALL)


@dataclass
class Component:
    """BEGIN to END: values by name, unescaped, and the components within."""

    name: str
    values: dict[str, str] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)


def read(content: bytes) -> Component:
    """The calendar of a file; anything a strict program would refuse raises AssertionError."""
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert not any(sign in line for line in physical for sign in (b"\r", b"\n", b"\0", b"\x1b"))
    logical: list[bytes] = []
    for line in physical:
        if line.startswith((b" ", b"\t")):
            logical[-1] += line[1:]
        else:
            logical.append(line)
    stack = [Component("")]
    for line in logical:
        match = _LINE.fullmatch(line.decode("utf-8"))
        assert match, line
        name, _parameters, value = match.groups()
        if name == "BEGIN":
            stack.append(Component(value))
        elif name == "END":
            done = stack.pop()
            assert done.name == value
            stack[-1].parts.append(done)
        else:
            assert name not in stack[-1].values, f"{name} twice"
            stack[-1].values[name] = re.sub(r"\\.", lambda found: _ESCAPES[found.group()], value)
    (calendar,) = stack[0].parts
    assert calendar.name == "VCALENDAR"
    return calendar
