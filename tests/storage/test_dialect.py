# SPDX-License-Identifier: EUPL-1.2
"""Statements are compiled once a process, however many registers it opens."""

import gc
import weakref
from contextlib import closing

from tests.builders import add, empty_register, engine_of


def _compiled(register, monkeypatch):
    """The statements compiled while an agreement is recorded and read."""
    dialect, compiled = engine_of(register).dialect, []
    compiler = dialect.statement_compiler

    def counting(*arguments, **named):
        compiled.append(arguments[1])
        return compiler(*arguments, **named)

    monkeypatch.setattr(dialect, "statement_compiler", counting)
    register.agreements.sheet(add(register))
    return compiled


def test_a_second_register_compiles_nothing_anew(tmp_path, monkeypatch):
    for name in ("uno", "due"):
        (tmp_path / name).mkdir()
        with closing(empty_register(tmp_path / name)) as register:
            compiled = _compiled(register, monkeypatch)
    # But for what no cache can know: statements of plain text have no key.
    assert [str(one) for one in compiled if one._generate_cache_key() is not None] == []


def test_no_statement_keeps_alive_what_belongs_to_a_closed_register(tmp_path):
    dialects = []
    for name in ("uno", "due"):
        (tmp_path / name).mkdir()
        with closing(empty_register(tmp_path / name)) as register:
            register.agreements.sheet(add(register))
            dialects.append(weakref.ref(engine_of(register).dialect))
        del register
    gc.collect()
    # The first of a process is the one that the statements were compiled for.
    assert dialects[1]() is None
