# SPDX-License-Identifier: EUPL-1.2
"""The plan of a folder as data for other programs."""

from collections.abc import Iterable

from accordi_desktop.exchange.document_folder.plan import PlannedFile


def folder_plan_json(plan: Iterable[PlannedFile]) -> list[dict[str, object]]:
    """A row for each file, with the references of the agreements that its name means."""
    return [
        {
            "file": file.name,
            "size": file.size,
            "verdict": str(file.verdict),
            "references": [one.reference for one in file.agreements],
            "kind": str(file.kind),
        }
        for file in plan
    ]
