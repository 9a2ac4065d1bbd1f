# SPDX-License-Identifier: EUPL-1.2
"""The workflows are valid by their schema, and the commands and files they name are there."""

import re
import subprocess
import sys

import pytest
from ruamel.yaml import YAML

from tests.release.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_there_is_a_workflow():
    assert WORKFLOWS


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_is_valid_by_the_schema(workflow):
    told = subprocess.run(
        [
            sys.executable,
            "-m",
            "check_jsonschema",
            "--builtin-schema",
            "vendor.github-workflows",
            str(workflow),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_a_workflow_with_a_wrong_key_is_refused(tmp_path):
    broken = tmp_path / "broken.yml"
    broken.write_text("on: push\njobs:\n  one:\n    runs_on: ubuntu-latest\n", encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    assert subprocess.run([*command, str(broken)], capture_output=True, check=False).returncode == 1


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_the_files_a_workflow_names_are_there(workflow):
    jobs = YAML(typ="safe").load(workflow.read_text(encoding="utf-8"))["jobs"].values()
    commands = "\n".join(step.get("run", "") for job in jobs for step in job["steps"])
    named = set(re.findall(r"(?:\.ci|tests|resources)/[\w./-]+|accordi\.spec", commands))
    assert len(named) > 6
    assert [name for name in named if not (ROOT / name).is_file()] == []
    modules = set(re.findall(r"python -m (resources[\w.]+)", commands))
    assert [name for name in modules if not (ROOT / f"{name.replace('.', '/')}.py").is_file()] == []


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "SECURITY.md"])
def test_links_of_the_papers_lead_somewhere(name):
    path = ROOT / ".github" / name
    links = re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_tests_chosen_for_windows_are_there():
    chosen = (ROOT / "tests" / "windows" / "relevant.txt").read_text(encoding="utf-8").split()
    assert chosen
    assert [name for name in chosen if not (ROOT / name).is_file()] == []
