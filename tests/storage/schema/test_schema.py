# SPDX-License-Identifier: EUPL-1.2
"""The migrations lead to the schema of the mapped classes, and the file is set up as it must be."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, create_engine, inspect, text

from accordi_desktop.model.tables.base import Base
from accordi_desktop.storage.sqlite.backend import sqlite_storage
from accordi_desktop.storage.sqlite.create import create
from accordi_desktop.storage.sqlite.header import APPLICATION_ID, SCHEMA_VERSION, read_header

# SQLAlchemy reads no index over an expression back from SQLite; that one is checked by its effect.
pytestmark = [
    pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based index"),
    pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register as the migrations make it."""
    made = tmp_path / "registro.accordi"
    create(made)
    return made


def test_the_migrations_make_the_schema_of_the_model(path: Path) -> None:
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:

        def ours(obj, name, kind, reflected, _compared) -> bool:
            return not (kind == "table" and name.startswith("search"))

        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": ours})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_checks_and_foreign_keys_are_those_of_the_model(path: Path) -> None:
    engine = create_engine(f"sqlite:///{path}")
    inspector = inspect(engine)
    for name, table in Base.metadata.tables.items():
        checks = {check["name"] for check in inspector.get_check_constraints(name)}
        wanted = {str(item.name) for item in table.constraints if isinstance(item, CheckConstraint)}
        assert checks == wanted, name
        keys = {key["name"] for key in inspector.get_foreign_keys(name)}
        assert keys == {str(key.name) for key in table.foreign_key_constraints}, name
    engine.dispose()


def test_the_header_says_whose_file_it_is(path: Path) -> None:
    header = read_header(path)
    assert (header.application_id, header.schema_version) == (APPLICATION_ID, SCHEMA_VERSION)


def test_a_connection_loses_nothing(path: Path) -> None:
    storage = sqlite_storage(path)
    with storage.reading() as connection:
        values = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    storage.close()
    assert values == {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1}
