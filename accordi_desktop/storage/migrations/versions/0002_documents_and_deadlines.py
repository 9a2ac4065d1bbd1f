# SPDX-License-Identifier: EUPL-1.2
"""Documents, procedure, reminders, acceptances, declined renewals, suspensions; the chain of revisions."""

import hashlib
import json
import uuid
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# The checklist of L. 131/2003 as every office has it to begin with.
_PROCEDURE: tuple[tuple[str, str, str, int | None, bool, str], ...] = (
    (
        "signature",
        "Inquadrare l'atto secondo la controparte (ente omologo, Regione, Stato)",
        "",
        None,
        False,
        "Ente omologo: gemellaggio o accordo tra enti; Regione: intesa; Stato: accordo.",
    ),
    (
        "signature",
        "Verificare i limiti: mero rilievo internazionale, nessun onere per la finanza pubblica",
        "",
        None,
        False,
        "Dichiarazione da allegare.",
    ),
    (
        "signature",
        "Approvazione interna",
        "",
        None,
        False,
        "Copia della deliberazione, finalità e programma.",
    ),
    (
        "signature",
        "Comunicazione preventiva della bozza",
        "Dipartimento per gli affari regionali; Ministero degli affari esteri; Regione",
        30,
        True,
        "Almeno 30 giorni prima della firma (L. 131/2003, art. 6, c. 7).",
    ),
    (
        "signature",
        "Istruttoria del Ministero",
        "Ministero degli affari esteri",
        None,
        False,
        "Il silenzio vale assenso.",
    ),
    (
        "signature",
        "Comunicazione della missione all'estero",
        "Presidenza del Consiglio; Ministero degli affari esteri",
        30,
        False,
        "Finalità, durata, partecipanti con il loro ruolo.",
    ),
    ("signature", "Firma", "", None, False, "Originali firmati, lingue, luogo, firmatari."),
    ("signature", "Pubblicazione", "", None, False, "Elenco semestrale (D.Lgs. 33/2013, art. 23)."),
    ("renewal", "Verifica a metà periodo", "", None, False, ""),
    ("renewal", "Decidere sul rinnovo", "", None, False, "Circa 12 mesi prima della scadenza."),
    (
        "renewal",
        "Verificare se il rinnovo richiede una nuova comunicazione preventiva",
        "Dipartimento per gli affari regionali; Ministero degli affari esteri; Regione",
        30,
        True,
        "",
    ),
    ("renewal", "Approvazione interna del rinnovo", "", None, False, "Copia della deliberazione."),
    ("renewal", "Firma del rinnovo", "", None, False, ""),
)
_SIGNED = ("id", "at", "author", "display_name", "kind", "args_json", "undoes_id")
_PURPOSES = "purpose IN ('signature', 'renewal')"


def upgrade() -> None:
    """Add what is new; columns are added and no table is made anew, so that no row can be lost."""
    _widen_tables()
    _add_documents()
    _add_procedure()
    _add_reminders()
    _number_register()
    _chain_revisions()


def _widen_tables() -> None:
    for table, column in (
        ("agreement", sa.Column("declined_on", sa.String(10), nullable=True)),
        ("agreement", sa.Column("suspended_on", sa.String(10), nullable=True)),
        ("agreement", sa.Column("suspension_note", sa.Text(), nullable=False, server_default="")),
        ("agreement", sa.Column("renewals", sa.Integer(), nullable=False, server_default="0")),
        ("office", sa.Column("identity", sa.String(32), nullable=False, server_default="")),
        ("revision", sa.Column("display_name", sa.Text(), nullable=False, server_default="")),
        ("revision", sa.Column("digest", sa.String(64), nullable=False, server_default="")),
    ):
        op.add_column(table, column)
    op.execute(
        "ALTER TABLE office ADD COLUMN decision_months INTEGER NOT NULL DEFAULT 12 "
        "CONSTRAINT ck_office_decision_months CHECK (decision_months BETWEEN 0 AND 120)"
    )
    op.execute("ALTER TABLE office ADD COLUMN reminder_days TEXT NOT NULL DEFAULT '365,180,90,30'")
    op.execute(
        "UPDATE agreement SET renewals = (SELECT count(*) FROM period "
        "WHERE period.agreement_id = agreement.id AND period.kind = 'renewal')"
    )


def _add_documents() -> None:
    op.create_table(
        "document",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("dated", sa.String(10), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(80), nullable=False),
        *_attached("document"),
        sa.CheckConstraint("size >= 0", name=op.f("ck_document_size")),
        sa.CheckConstraint("length(file_name) > 0", name=op.f("ck_document_file_name")),
        sa.CheckConstraint(
            "kind IN ('signed_text', 'translation', 'resolution', 'letter', 'draft', 'other')",
            name=op.f("ck_document_documentkind"),
        ),
    )
    op.create_index(op.f("ix_document_digest"), "document", ["digest"])
    op.create_index(op.f("ix_document_agreement_id"), "document", ["agreement_id"])


def _add_procedure() -> None:
    template = op.create_table(
        "procedure_template_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(24), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("due_days", sa.Integer(), nullable=True),
        sa.Column("holds_signature", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint("due_days BETWEEN 0 AND 3650", name=op.f("ck_procedure_template_step_due_days")),
        sa.CheckConstraint(_PURPOSES, name=op.f("ck_procedure_template_step_procedurepurpose")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure_template_step")),
    )
    op.create_table(
        "procedure_step",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(24), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.String(10), nullable=True),
        sa.Column("protocol_number", sa.Text(), nullable=False),
        sa.Column("due_days", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.String(10), nullable=True),
        sa.Column("done_on", sa.String(10), nullable=True),
        sa.Column("outcome", sa.String(24), nullable=True),
        sa.Column("holds_signature", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        *_attached("procedure_step"),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["document.id"],
            name=op.f("fk_procedure_step_document_id_document"),
            ondelete="SET NULL",
        ),
        sa.CheckConstraint("due_days BETWEEN 0 AND 3650", name=op.f("ck_procedure_step_due_days")),
        sa.CheckConstraint(_PURPOSES, name=op.f("ck_procedure_step_procedurepurpose")),
        sa.CheckConstraint(
            "outcome IN ('done', 'no_objection', 'silence', 'observations', 'not_needed')",
            name=op.f("ck_procedure_step_stepoutcome"),
        ),
    )
    for column in ("agreement_id", "document_id", "due_on"):
        op.create_index(op.f(f"ix_procedure_step_{column}"), "procedure_step", [column])
    names = ("id", "position", "purpose", "name", "recipient", "due_days", "holds_signature", "note")
    # The very first schema is still being made where there is no office: its founding writes the list.
    if op.get_bind().scalar(sa.text("SELECT count(*) FROM office")):
        rows = [dict(zip(names, (at, at, *step), strict=True)) for at, step in enumerate(_PROCEDURE, start=1)]
        op.bulk_insert(template, rows)


def _add_reminders() -> None:
    op.create_table(
        "reminder_plan",
        sa.Column("days", sa.Text(), nullable=False),
        *_attached("reminder_plan"),
        sa.UniqueConstraint("agreement_id", name=op.f("uq_reminder_plan_agreement_id")),
    )
    op.create_table(
        "reminder_mark",
        sa.Column("days_before", sa.Integer(), nullable=False),
        sa.Column("decision_on", sa.String(10), nullable=False),
        sa.Column("snoozed_until", sa.String(10), nullable=True),
        sa.Column("done_on", sa.String(10), nullable=True),
        *_attached("reminder_mark"),
        sa.UniqueConstraint(
            "agreement_id", "days_before", "decision_on", name=op.f("uq_reminder_mark_agreement_id")
        ),
    )
    op.create_table(
        "acceptance",
        sa.Column("fact", sa.String(80), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        *_attached("acceptance"),
        sa.UniqueConstraint("agreement_id", "fact", name=op.f("uq_acceptance_agreement_id")),
    )
    for table in ("reminder_plan", "reminder_mark", "acceptance"):
        op.create_index(op.f(f"ix_{table}_agreement_id"), table, ["agreement_id"])


def _attached(table: str) -> tuple[Any, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f(f"fk_{table}_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _number_register() -> None:
    op.get_bind().execute(sa.text("UPDATE office SET identity = :identity"), {"identity": uuid.uuid4().hex})


def _chain_revisions() -> None:
    connection = op.get_bind()
    changes = connection.execute(
        sa.text(
            "SELECT revision_id, table_name, row_id, agreement_id, before_json, after_json "
            "FROM change ORDER BY revision_id, id"
        )
    )
    # A long history has millions of changes: they are read as they come, one revision at a time.
    groups = groupby(changes, key=lambda change: change[0])
    of, group = next(groups, (None, iter(())))
    line, digest, found = json.JSONEncoder(separators=(",", ":")).encode, "", []
    columns = ", ".join(_SIGNED)
    for row in connection.execute(sa.text(f"SELECT {columns} FROM revision ORDER BY id")).all():
        sha = hashlib.sha256()
        for part in ([digest], list(row), *(map(list, group) if of == row[0] else ())):
            sha.update(line(part).encode("ascii") + b"\n")
        if of == row[0]:
            of, group = next(groups, (None, iter(())))
        digest = sha.hexdigest()
        found.append({"id": row[0], "digest": digest})
    if found:
        connection.execute(sa.text("UPDATE revision SET digest = :digest WHERE id = :id"), found)
