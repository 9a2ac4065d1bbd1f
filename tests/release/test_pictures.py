# SPDX-License-Identifier: EUPL-1.2
"""A picture of the manual is the same whenever it is taken: only what the window shows may change it."""

import os
import subprocess
import sys

import pytest

from tests.release.conftest import ROOT

TAKE = [sys.executable, "-m", "resources.manual.pictures", "--one"]


@pytest.mark.parametrize("name", ["storia", "anteprima"])
def test_a_picture_taken_in_another_year_and_place_is_the_same(name, tmp_path):
    taken = []
    for zone in ("UTC", "Pacific/Auckland"):
        folder = tmp_path / zone.replace("/", "-")
        folder.mkdir()
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "TZ": zone}
        command = [*TAKE, name, "light", "it", "1366", "768", str(folder)]
        taken.append((subprocess.Popen(command, cwd=ROOT, env=environment), folder / f"{name}.png"))
    assert [process.wait(timeout=300) for process, _picture in taken] == [0, 0]
    first, second = (picture.read_bytes() for _process, picture in taken)
    assert first == second
