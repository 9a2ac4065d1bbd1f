# SPDX-License-Identifier: EUPL-1.2
"""Resources are found wherever the program runs: in a checkout, installed, or frozen."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from accordi_desktop import assets

ROOT = Path(__file__).resolve().parent.parent


def found_from(folder: Path, *, bundle: Path | None = None) -> Path:
    """Where a copy of the module that lies in `folder` finds the wording, asked of a fresh process."""
    package = folder / "accordi_desktop"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").touch()
    shutil.copy(assets.__file__, package)
    freeze = f"import sys; sys._MEIPASS = {str(bundle)!r}; " if bundle else ""
    script = f"{freeze}from accordi_desktop.assets import resource; print(resource('wording', 'it.json'))"
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, check=True, capture_output=True, text=True
    ).stdout
    return Path(told.strip())


def test_in_a_checkout_they_lie_beside_the_package():
    assert assets.resource("wording", "it.json") == ROOT / "resources" / "wording" / "it.json"
    assert assets.resource("wording", "it.json").is_file()


def test_in_a_copied_checkout_too(tmp_path):
    (tmp_path / "resources").mkdir()
    assert found_from(tmp_path) == tmp_path / "resources" / "wording" / "it.json"


def test_in_an_installed_wheel_they_lie_in_the_package(tmp_path):
    (tmp_path / "accordi_desktop" / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    found = found_from(tmp_path)
    assert found == tmp_path / "accordi_desktop" / "resources" / "wording" / "it.json"


def test_in_a_frozen_bundle_they_lie_where_it_is_unpacked(tmp_path):
    bundle = tmp_path / "bundle"
    (bundle / "resources").mkdir(parents=True)
    assert found_from(tmp_path / "code", bundle=bundle) == bundle / "resources" / "wording" / "it.json"


def test_without_resources_the_program_says_so(tmp_path):
    with pytest.raises(subprocess.CalledProcessError) as failed:
        found_from(tmp_path)
    assert "FileNotFoundError" in failed.value.stderr
