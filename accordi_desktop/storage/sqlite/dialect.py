# SPDX-License-Identifier: EUPL-1.2
"""SQLAlchemy's dialect of a register: a statement is compiled once a process, not once for each file."""

from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

DRIVER = "sqlite+register"

# As many as SQLAlchemy keeps for one engine.
COMPILED_STATEMENTS: LRUCache[Any, Any] = LRUCache(500)


class RegisterDialect(SQLiteDialect_pysqlite):
    """Equal to all others of its class: compiled statements are looked up by their dialect."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


registry.register(DRIVER.replace("+", "."), __name__, RegisterDialect.__name__)
