# SPDX-License-Identifier: EUPL-1.2
"""How long the window stands still at most in each step of a day, by size of the register."""

import shutil

import pytest

from tests.benchmarks.processes import lines

BEARABLE = 50


@pytest.mark.parametrize("count", [100, 5_000, 100_000])
def test_gaps(benchmark, tell, register_of, tmp_path, count):
    register = shutil.copyfile(register_of(count), tmp_path / "registro.accordi")
    call = ["-m", "tests.benchmarks.gaps", str(register), str(tmp_path / "dati")]
    said = [one for one in benchmark.pedantic(lines, (call,)) if "step" in one]
    for one in said:
        mark = " !" if one["gap"] > BEARABLE else ""
        tell(
            f"{count:,}: {one['step']}: longest standstill {one['gap']:.0f} ms{mark}, of it own work at most "
            f"{one['own']:.0f} ms, "
            f"CPU {one['cpu']:.0f} ms, quiet after {one['quiet']:.0f} ms"
        )
    assert len(said) > 20
