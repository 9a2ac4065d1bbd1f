# SPDX-License-Identifier: EUPL-1.2
"""Writes the JSON Schema of exported agreements into a file: `python -m resources.schema.agreements`."""

import json
from pathlib import Path

from accordi_desktop.exchange.json_file.schema import json_schema
from accordi_desktop.wording import Words

FILE = Path(__file__).with_name("agreements.schema.json")


def schema_text() -> str:
    """The content of the file."""
    return json.dumps(json_schema(Words("en")), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(schema_text(), encoding="utf-8", newline="\n")
