# SPDX-License-Identifier: EUPL-1.2
"""The ground of the mapped tables: names of constraints, and how our own types are stored."""

from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Dialect, Enum, MetaData, String
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

from accordi_desktop.model.dates.approximate_date import parse_edtf
from accordi_desktop.model.dates.partial_date import UNKNOWN, PartialDate

E = TypeVar("E", bound=StrEnum)


class Base(DeclarativeBase):
    """All mapped classes; constraints are named so that a migration can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class EdtfDate(TypeDecorator[PartialDate]):
    """A date as sure as it is, as EDTF text; unknown is NULL in the table and never None in Python."""

    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        """To the table."""
        del dialect
        return value.edtf or None if value is not None else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> PartialDate:  # noqa: ANN401
        """From the table."""
        del dialect
        return parse_edtf(value) if value else UNKNOWN


def enum_column(kind: type[E]) -> Enum:
    """A column type that admits just the values of a vocabulary, checked by the database."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=24,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )
