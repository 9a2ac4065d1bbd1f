# SPDX-License-Identifier: EUPL-1.2
"""The history as it is stored: revisions, and the rows each changed; written by triggers, never edited."""

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from accordi_desktop.model.tables.base import Base

# The kind of a revision that an upgrade wrote: nobody asked for it.
UPGRADE = "upgrade"


class Revision(Base):
    """One command carried out: when, by whom, and what kind; `args_json` fills its wording.

    `author` is the user of the system, `display_name` how that user wants to be called. `digest` is SHA-256
    of the revision with its changes and the digest before it: a chain in which nothing can be altered unseen.
    """

    __tablename__ = "revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(String(32))
    author: Mapped[str] = mapped_column(Text)
    display_name: Mapped[str] = mapped_column(Text, default="", server_default="")
    kind: Mapped[str] = mapped_column(String(40))
    args_json: Mapped[str] = mapped_column(Text)
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("revision.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64), default="", server_default="")
    # How the digest is computed (`storage/hash_chain.py`).
    format: Mapped[int] = mapped_column(default=1, server_default="1")


class Change(Base):
    """One row inserted, updated or deleted by a revision, as JSON before and after.

    From the second format on the chain covers a digest of the two with `salt`, so that they can be erased:
    then that digest stays as `values_digest`, and `erased_in` is the revision that erased them.
    """

    __tablename__ = "change"

    id: Mapped[int] = mapped_column(primary_key=True)
    # The revision's own row comes last, when what it did is known.
    revision_id: Mapped[int] = mapped_column(
        ForeignKey(Revision.id, deferrable=True, initially="DEFERRED"), index=True
    )
    table_name: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[int]
    agreement_id: Mapped[int | None] = mapped_column(index=True)
    before_json: Mapped[str | None] = mapped_column(Text)
    after_json: Mapped[str | None] = mapped_column(Text)
    salt: Mapped[str | None] = mapped_column(String(32))
    values_digest: Mapped[str | None] = mapped_column(String(64))
    erased_in: Mapped[int | None]


class OpenRevision(Base):
    """The revision being written, one row; without one the triggers refuse every write."""

    __tablename__ = "open_revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    revision_id: Mapped[int | None]
