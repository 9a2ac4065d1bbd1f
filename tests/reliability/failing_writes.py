# SPDX-License-Identifier: EUPL-1.2
"""Commits again and again, whatever the disk does, and says which were acknowledged: run by a test."""

import json
import random
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from accordi_desktop.bootstrap import open_register
from accordi_desktop.model.errors import RegisterFileError
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.register.register import Register
from accordi_desktop.register.values.views import AgreementSheet
from tests.builders import EVERYTHING


def main(path: Path, commits: int) -> None:
    """Try until so many commits were acknowledged; each refusal must leave the register as it was."""
    chance = random.Random(3)
    register = open_register(path)
    ids = list(register.agreements.ids(EVERYTHING))
    last = acknowledged = refused = stands = 0
    while acknowledged < commits:
        sheet = look(register, chance.choice(ids))
        content = replace(sheet.content, notes=f"nota {acknowledged} {refused}" * chance.randrange(1, 30))
        try:
            last = register.perform(ReviseAgreement(sheet.id, content, sheet.version)).revision_id
            acknowledged += 1
        except RegisterFileError:
            refused += 1
            now = look(register, sheet.id)
            # Where not even the last flush could be made up for, the change may stand; then it is whole.
            stands += now.content == content
            if now != sheet and now.content != content:
                raise AssertionError("a refused change left a trace") from None
    register._storage.close()
    said = {"last": last, "acknowledged": acknowledged, "refused": refused, "stands": stands}
    sys.stdout.write(json.dumps(said) + "\n")


def look(register: Register, agreement_id: int) -> AgreementSheet:
    """An agreement; taking back a write that failed may fail as well, and is tried again at the next look."""
    while True:
        with suppress(RegisterFileError):
            return register.agreements.sheet(agreement_id)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
