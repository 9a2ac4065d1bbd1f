# SPDX-License-Identifier: EUPL-1.2
"""5,000 commits on a disk that refuses writes now and then: none lost, none torn, the program lives."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from accordi_desktop.bootstrap import create_register
from accordi_desktop.register.sample import sample_data
from tests.reliability.working import what_is_wrong

COMMITS = 5000
FAULTS_IN_A_THOUSAND = 4
HERE = Path(__file__).parent

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("gcc") is None, reason="the faulty disk is a library for Linux"
)


@pytest.fixture(scope="module")
def faulty_disk(tmp_path_factory) -> Path:
    """The library that lets writes fail."""
    library: Path = tmp_path_factory.mktemp("disk") / "faulty_disk.so"
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O1", "-o", str(library), str(HERE / "faulty_disk.c"), "-ldl"],
        check=True,
    )
    return library


def test_nothing_is_lost_on_a_failing_disk(tmp_path: Path, faulty_disk: Path, tell) -> None:
    path = tmp_path / "registro.accordi"
    create_register(path, founding=sample_data()).close()
    environment = os.environ | {
        "LD_PRELOAD": str(faulty_disk),
        "ACCORDI_FAULTS": str(FAULTS_IN_A_THOUSAND),
    }
    call = [sys.executable, "-m", "tests.reliability.failing_writes", str(path), str(COMMITS)]
    done = subprocess.run(
        call, cwd=HERE.parents[1], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    tell(
        f"{said['acknowledged']} commits on a failing disk, {said['refused']} more refused "
        f"({said['stands']} of them there all the same, and whole): "
        f"{what_is_wrong(path, said['last']) or 'nothing lost, nothing torn'}"
    )
    assert said["refused"] > 50, "the disk failed too seldom to show anything"
    assert what_is_wrong(path, said["last"]) == ""
