# SPDX-License-Identifier: EUPL-1.2
"""The first schema: agreements with their parts, the office's lists, the journal, the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table, the search index, and the one row that says no revision is open."""
    op.create_table(
        "instrument_kind",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instrument_kind")),
        sa.UniqueConstraint("name", name=op.f("uq_instrument_kind_name")),
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("contacts", sa.Text(), nullable=False),
        sa.Column("lead_days", sa.Integer(), nullable=False),
        sa.Column("usual_months", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_office_one_row")),
        sa.CheckConstraint("lead_days BETWEEN 0 AND 3650", name=op.f("ck_office_lead_days")),
        sa.CheckConstraint("usual_months BETWEEN 1 AND 1200", name=op.f("ck_office_usual_months")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "open_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_revision")),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("args_json", sa.Text(), nullable=False),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["undoes_id"], ["revision.id"], name=op.f("fk_revision_undoes_id_revision")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_index(op.f("ix_revision_undoes_id"), "revision", ["undoes_id"], unique=False)
    op.create_table(
        "sector",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sector")),
        sa.UniqueConstraint("name", name=op.f("uq_sector_name")),
    )
    op.create_table(
        "view",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query_json", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_view")),
        sa.UniqueConstraint("name", name=op.f("uq_view_name")),
    )
    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("kind_id", sa.Integer(), nullable=True),
        sa.Column("kind_wording", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column(
            "renewal_clause",
            sa.String(24),
            nullable=False,
        ),
        sa.Column("notice_months", sa.Integer(), nullable=True),
        sa.Column("tacit_months", sa.Integer(), nullable=True),
        sa.Column("open_ended", sa.Boolean(), nullable=False),
        sa.Column(
            "asserted_status",
            sa.String(24),
            nullable=True,
        ),
        sa.Column("asserted_wording", sa.Text(), nullable=False),
        sa.Column("asserted_source", sa.Text(), nullable=False),
        sa.Column("asserted_as_of", sa.String(10), nullable=True),
        sa.Column("terminated_on", sa.String(10), nullable=True),
        sa.Column("termination_reason", sa.Text(), nullable=False),
        sa.Column("protocol_number", sa.Text(), nullable=False),
        sa.Column("resolution_number", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("deleted_at", sa.String(length=32), nullable=True),
        sa.Column("signed", sa.String(10), nullable=True),
        sa.Column("begins_on", sa.String(length=10), nullable=True),
        sa.Column("terminated_from", sa.String(length=10), nullable=True),
        sa.Column("end_text", sa.String(10), nullable=True),
        sa.Column("end_basis", sa.String(length=24), server_default="no_period", nullable=False),
        sa.Column("end_earliest", sa.String(length=10), nullable=True),
        sa.Column("end_latest", sa.String(length=10), nullable=True),
        sa.Column("end_precision", sa.String(length=8), server_default="unknown", nullable=False),
        sa.Column("end_month_index", sa.Integer(), nullable=True),
        sa.Column("end_day", sa.Integer(), nullable=True),
        sa.Column("notice_text", sa.String(10), nullable=True),
        sa.Column("notice_earliest", sa.String(length=10), nullable=True),
        sa.Column("tacit_step", sa.Integer(), nullable=True),
        sa.Column("list_counterpart", sa.Text(), server_default="", nullable=False),
        sa.Column("list_city", sa.Text(), server_default="", nullable=False),
        sa.Column("list_countries", sa.Text(), server_default="", nullable=False),
        sa.Column("list_title", sa.Text(), server_default="", nullable=False),
        sa.Column("list_sectors", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_counterpart", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_city", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_title", sa.Text(), server_default="", nullable=False),
        sa.Column("sort_sectors", sa.Text(), server_default="", nullable=False),
        sa.Column("search_text", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("length(reference) > 0", name=op.f("ck_agreement_reference")),
        sa.CheckConstraint("notice_months BETWEEN 1 AND 1200", name=op.f("ck_agreement_notice_months")),
        sa.CheckConstraint("tacit_months BETWEEN 1 AND 1200", name=op.f("ck_agreement_tacit_months")),
        sa.ForeignKeyConstraint(
            ["kind_id"], ["instrument_kind.id"], name=op.f("fk_agreement_kind_id_instrument_kind")
        ),
        sa.CheckConstraint(
            "renewal_clause IN ('unknown', 'none', 'express', 'tacit')",
            name=op.f("ck_agreement_renewalclause"),
        ),
        sa.CheckConstraint(
            "asserted_status IN ('in_force', 'expired')", name=op.f("ck_agreement_assertedstatus")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_index(op.f("ix_agreement_end_text"), "agreement", ["end_text"], unique=False)
    op.create_index(op.f("ix_agreement_kind_id"), "agreement", ["kind_id"], unique=False)
    op.create_index(op.f("ix_agreement_notice_text"), "agreement", ["notice_text"], unique=False)
    op.create_index(op.f("ix_agreement_signed"), "agreement", ["signed"], unique=False)
    op.create_index(op.f("ix_agreement_sort_city"), "agreement", ["sort_city"], unique=False)
    op.create_index(op.f("ix_agreement_sort_counterpart"), "agreement", ["sort_counterpart"], unique=False)
    op.create_index(op.f("ix_agreement_sort_title"), "agreement", ["sort_title"], unique=False)
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=True),
        sa.Column("before_json", sa.Text(), nullable=True),
        sa.Column("after_json", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["revision.id"],
            name=op.f("fk_change_revision_id_revision"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_index(op.f("ix_change_agreement_id"), "change", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_change_revision_id"), "change", ["revision_id"], unique=False)
    op.create_table(
        "agreement_sector",
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("sector_id", sa.Integer(), nullable=True),
        sa.Column(
            "level",
            sa.String(24),
            nullable=False,
        ),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_agreement_sector_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["sector_id"], ["sector.id"], name=op.f("fk_agreement_sector_sector_id_sector")
        ),
        sa.CheckConstraint(
            "level IN ('aim', 'sector', 'focus')", name=op.f("ck_agreement_sector_sectorlevel")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_sector")),
    )
    op.create_index(
        op.f("ix_agreement_sector_agreement_id"), "agreement_sector", ["agreement_id"], unique=False
    )
    op.create_index(op.f("ix_agreement_sector_sector_id"), "agreement_sector", ["sector_id"], unique=False)
    op.create_table(
        "gap",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_gap_agreement_id_agreement"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gap")),
    )
    op.create_index(op.f("ix_gap_agreement_id"), "gap", ["agreement_id"], unique=False)
    op.create_table(
        "initiative",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_initiative_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_initiative")),
    )
    op.create_index(op.f("ix_initiative_agreement_id"), "initiative", ["agreement_id"], unique=False)
    op.create_table(
        "party",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "side",
            sa.String(24),
            nullable=False,
        ),
        sa.Column(
            "body_kind",
            sa.String(24),
            nullable=False,
        ),
        sa.Column("parent", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column(
            "country_origin",
            sa.String(24),
            nullable=False,
        ),
        sa.Column("other_names", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_party_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint("side IN ('own', 'counterpart')", name=op.f("ck_party_side")),
        sa.CheckConstraint(
            "body_kind IN ('city', 'city_office', 'agency', 'university', 'region', 'state_body', 'other')",
            name=op.f("ck_party_bodykind"),
        ),
        sa.CheckConstraint("country_origin IN ('stated', 'derived')", name=op.f("ck_party_origin")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
    )
    op.create_index(op.f("ix_party_agreement_id"), "party", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_party_country"), "party", ["country"], unique=False)
    op.create_table(
        "period",
        sa.Column(
            "kind",
            sa.String(24),
            nullable=False,
        ),
        sa.Column("act_date", sa.String(10), nullable=True),
        sa.Column("start", sa.String(10), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("end", sa.String(10), nullable=True),
        sa.Column(
            "certainty",
            sa.String(24),
            nullable=False,
        ),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("months BETWEEN 1 AND 1200", name=op.f("ck_period_months")),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_period_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint("kind IN ('original', 'renewal', 'extension')", name=op.f("ck_period_periodkind")),
        sa.CheckConstraint(
            "certainty IN ('documented', 'inferred', 'unknown')", name=op.f("ck_period_certainty")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period")),
    )
    op.create_index(op.f("ix_period_act_date"), "period", ["act_date"], unique=False)
    op.create_index(op.f("ix_period_agreement_id"), "period", ["agreement_id"], unique=False)
    op.create_table(
        "signatory",
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column(
            "side",
            sa.String(24),
            nullable=False,
        ),
        sa.Column(
            "role",
            sa.String(24),
            nullable=False,
        ),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_signatory_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint("side IN ('own', 'counterpart')", name=op.f("ck_signatory_side")),
        sa.CheckConstraint(
            "role IN ('signer', 'witness', 'present')", name=op.f("ck_signatory_signatoryrole")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatory")),
    )
    op.create_index(op.f("ix_signatory_agreement_id"), "signatory", ["agreement_id"], unique=False)
    op.create_table(
        "title",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("proper", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["agreement.id"],
            name=op.f("fk_title_agreement_id_agreement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_title")),
    )
    op.create_index(op.f("ix_title_agreement_id"), "title", ["agreement_id"], unique=False)
    op.create_index("uq_agreement_reference_folded", "agreement", [sa.text("lower(reference)")], unique=True)
    # The folded text is split by spaces alone: "ascii" takes every other character as part of a word.
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "search_text, content='agreement', content_rowid='id', tokenize='ascii', prefix='1 2 3', detail=none)"
    )
    op.execute("INSERT INTO open_revision (id, revision_id) VALUES (1, NULL)")
