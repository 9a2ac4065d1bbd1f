# SPDX-License-Identifier: EUPL-1.2
"""What SQL can ask of the files beside the register: `kept_size(digest)`, NULL where there is no file."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from accordi_desktop.storage.documents import DocumentStore


def answer_kept_size(engine: Engine, register: Path) -> None:
    """Let every connection of the engine answer it."""
    size_of = DocumentStore(register).size_of

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: object) -> None:  # noqa: ANN401
        connection.create_function("kept_size", 1, size_of)
