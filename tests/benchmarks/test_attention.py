# SPDX-License-Identifier: EUPL-1.2
"""What the first page and the worklist take to read."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

import pytest

from accordi_desktop.bootstrap import open_register
from accordi_desktop.register.readers.dashboard import DashboardReader

ROUNDS = 7


@pytest.mark.parametrize("count", [40, 5_000, 100_000])
def test_attention(benchmark, tell, register_of, count):
    register = open_register(register_of(count))
    home, counted, listed = benchmark.pedantic(readings, (register.dashboard,))
    tell(f"{count:,}: first page {home:.0f} ms, worklist counted {counted:.0f} ms, one kind {listed:.0f} ms")
    register.close()


def readings(attention: DashboardReader) -> tuple[float, float, float]:
    """Milliseconds of the first page, of the worklist's counts and of one kind of fact."""
    fact = attention.fact_counts()[0].fact
    return timed(attention.home), timed(attention.fact_counts), timed(lambda: attention.worklist(fact))


def timed(read: Callable[[], object]) -> float:
    """Milliseconds, the middle of some rounds, after one to warm up."""
    read()
    taken = []
    for _ in range(ROUNDS):
        started = perf_counter()
        read()
        taken.append(1000 * (perf_counter() - started))
    return median(taken)
