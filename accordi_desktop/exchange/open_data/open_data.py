# SPDX-License-Identifier: EUPL-1.2
"""The folder of open data: the published agreements in three forms, and their description."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from accordi_desktop.exchange.open_data.metadata import Dataset, metadata, turtle
from accordi_desktop.exchange.open_data.table import HEADINGS, csv_table, json_list, values
from accordi_desktop.exchange.public_page.linked_data import linked_data
from accordi_desktop.exchange.public_page.public_facts import public_agreement
from accordi_desktop.model.progress import no_progress
from accordi_desktop.storage.atomic_file import make_folder, write_files

if TYPE_CHECKING:
    from pathlib import Path

    from accordi_desktop.exchange.selection import Selection
    from accordi_desktop.model.progress import Progress
    from accordi_desktop.wording import Words

_DATA = ("accordi.csv", "accordi.json", "accordi.jsonld")
FILES = (*_DATA, "metadata.jsonld", "metadata.ttl")


def open_data_files(
    selection: Selection, dataset: Dataset, words: Words, progress: Progress = no_progress
) -> dict[str, str]:
    """The text of each file by its name; equal facts on equal days give equal text."""
    facts = [public_agreement(sheet, with_names=False) for sheet in selection.published().sheets(progress)]
    rows = [values(one, words) for one in facts]
    linked = linked_data(facts, words.text("open_data.title", body=dataset.holder), words)
    record = metadata(dataset, selection.today, _DATA, words)
    return {
        "accordi.csv": csv_table(HEADINGS, ([row[key] for key in HEADINGS] for row in rows)),
        "accordi.json": json_list(rows),
        "accordi.jsonld": json.dumps(linked, ensure_ascii=False, indent=2) + "\n",
        "metadata.jsonld": json.dumps(record, ensure_ascii=False, indent=2) + "\n",
        "metadata.ttl": turtle(record),
    }


def write_open_data(files: dict[str, str], folder: Path) -> None:
    """Write the files; raises AccordiError."""
    make_folder(folder)
    write_files({folder / name: text.encode() for name, text in files.items()})
