# SPDX-License-Identifier: EUPL-1.2
"""How long the window, its rows and a keystroke take, and the memory, beside a bare window."""

import os
from statistics import median, quantiles

import pytest

from tests.benchmarks.processes import alternate, run

ROUNDS = int(os.environ.get("ACCORDI_BENCH_ROUNDS", "7"))
MILLION = pytest.mark.skipif(
    "ACCORDI_BENCH_MILLION" not in os.environ, reason="making a million agreements takes long"
)


def test_start_and_memory(benchmark, tell, register_of, tmp_path):
    calls = {"bare": ["bare"], "no register": ["accordi", f"--data-dir={tmp_path}"]}
    for count in (100, 100_000):
        call = ["accordi", f"--data-dir={tmp_path}", f"--register={register_of(count)}"]
        calls[f"{count:,}"] = call
        calls[f"first page of {count:,}"] = [*call, "--home"]
    said = benchmark.pedantic(alternate, (calls, ROUNDS))
    bare = said.pop("bare")
    tell(f"bare window: {bare['window'] * 1000:.0f} ms, {bare['memory'] / 1e6:.0f} MB")
    for name, one in said.items():
        parts = [f"painted window {one['window'] / bare['window']:.2f}×"]
        if "rows" in one:
            parts.append(f"painted rows {one['rows'] / bare['window']:.2f}×")
            parts.append(f"CPU to the rows {one['rows cpu'] / bare['cpu']:.2f}×")
            parts.append(f"memory {one['memory'] / bare['memory']:.2f}×")
        if "home" in one:
            parts.append(f"first page filled {one['home'] / bare['window']:.2f}×")
            parts.append(f"CPU to the first page {one['home cpu'] / bare['cpu']:.2f}×")
        parts.append(f"CPU to the window {one['cpu'] / bare['cpu']:.2f}×")
        tell(f"{name}: {', '.join(parts)}")


@pytest.mark.parametrize("count", [100_000, pytest.param(1_000_000, marks=MILLION)])
def test_keystroke(benchmark, tell, register_of, tmp_path, count):
    call = ["accordi", f"--data-dir={tmp_path}", f"--register={register_of(count)}", "--type"]
    said = benchmark.pedantic(run, (call,))
    keys = [1000 * one for one in said["keys"]]
    tell(
        f"keystroke at {count:,}: median {median(keys):.1f} ms, p95 {quantiles(keys, n=20)[-1]:.1f} ms, "
        f"{said['typed memory'] / 1e6:.0f} MB afterwards"
    )
