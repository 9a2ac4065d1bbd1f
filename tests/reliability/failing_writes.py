# SPDX-License-Identifier: EUPL-1.2
"""Commits again and again, whatever the disk does, and says which were acknowledged: run by a test."""

import json
import random
import sys
from dataclasses import replace
from pathlib import Path

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.commands import ReviseAgreement
from tests.builders import EVERYTHING


def main(path: Path, commits: int) -> None:
    """Try until so many commits were acknowledged; each refusal must leave the register as it was."""
    chance = random.Random(3)
    register = open_register(path)
    ids = list(register.ids(EVERYTHING))
    last = acknowledged = refused = 0
    while acknowledged < commits:
        sheet = register.sheet(chance.choice(ids))
        content = replace(sheet.content, notes=f"nota {acknowledged} {refused}" * chance.randrange(1, 30))
        try:
            last = register.perform(ReviseAgreement(sheet.id, content, sheet.version)).revision_id
            acknowledged += 1
        except RegisterFileError:
            refused += 1
            if register.sheet(sheet.id) != sheet:
                raise AssertionError("a refused change left a trace") from None
    register._storage.close()
    sys.stdout.write(json.dumps({"last": last, "acknowledged": acknowledged, "refused": refused}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
