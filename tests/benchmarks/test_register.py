# SPDX-License-Identifier: EUPL-1.2
"""One edit through the register beside a raw SQLite transaction, and one summary as a PDF."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from shutil import copyfile
from statistics import median
from time import perf_counter

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.printing.summaries import summary_pdf
from accordi_desktop.register.commands.agreements import ReviseAgreement
from accordi_desktop.storage.sqlite.engine import PRAGMAS
from accordi_desktop.wording import Words

EDITS = 40


@pytest.fixture
def path(tmp_path, register_of):
    return copyfile(register_of(100), tmp_path / "registro.accordi")


def test_one_edit_committed(benchmark, tell, path):
    """The same rows written raw: the agreement, its change and its revision, by the same triggers."""
    edits = iter(range(10_000))
    with closing(open_register(path)) as register:

        def edit() -> None:
            sheet = register.agreements.sheet(1)
            content = replace(sheet.content, notes=f"Nota {next(edits)}")
            begun = perf_counter()
            register.perform(ReviseAgreement(1, content, sheet.version))
            taken.append(perf_counter() - begun)

        taken: list[float] = []
        benchmark.pedantic(edit, rounds=EDITS, warmup_rounds=3)
    raw = median(_raw_edits(path))
    tell(
        f"one edit: {1000 * median(taken):.1f} ms, "
        f"raw transaction {1000 * raw:.1f} ms, {median(taken) / raw:.1f}×"
    )


def _raw_edits(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in (*PRAGMAS, "PRAGMA journal_mode = TRUNCATE"):
            connection.execute(pragma)
        for number in range(EDITS):
            begun = perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            ((last,),) = connection.execute("SELECT max(id) FROM revision")
            connection.execute("UPDATE open_revision SET revision_id = ?", (last + 1,))
            connection.execute("UPDATE agreement SET notes = ? WHERE id = 1", (f"Nota grezza {number}",))
            connection.execute(
                "INSERT INTO revision (id, at, author, kind, args_json) VALUES (?, ?, 'prova', 'x', '{}')",
                (last + 1, "2026-11-23T10:00:00+00:00"),
            )
            connection.execute("UPDATE open_revision SET revision_id = NULL")
            connection.execute("COMMIT")
            yield perf_counter() - begun


def test_one_summary(benchmark, tell, path):
    with closing(open_register(path)) as register:
        words = Words("it")

        def print_one() -> None:
            summary_pdf(
                [register.agreements.sheet(1)], register.office.particulars, words, register.calendar.today
            )

        benchmark.pedantic(print_one, rounds=20, warmup_rounds=2)
    tell(f"one summary as PDF/A, warm: {1000 * benchmark.stats.stats.median:.0f} ms")
