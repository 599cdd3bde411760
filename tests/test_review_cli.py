"""`dlrgen diff` and `dlrgen changelog` as a user or a pipeline meets them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import cli
from generator.review import RULES
from tests.support.paths import ROOT
from tests.support.repository import EDITED, SPEC, Repository

WARNED = SPEC.replace("schema: {type: integer}", "schema: {type: integer, default: 5}")
INFORMED = SPEC.replace("size: {type: integer}", "size: {type: integer}\n        more: {}")


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    made = Repository(tmp_path / "repository")
    made.commit({"specs/acme.yaml": SPEC})
    monkeypatch.chdir(made.folder)
    return made


def edit(text: str) -> None:
    Path("specs/acme.yaml").write_text(text, "utf-8")


def diff(*options: str) -> int:
    return cli.main(["diff", "HEAD:specs", "specs", *options])


def test_nothing_changed_says_what_was_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff() == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "none: 0 breaking, 0 warning, 0 info, 0 approved (wire none, python none, status none)",
        "compared 1 provider of HEAD:specs and specs: no changes",
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (SPEC, {"breaking": 0, "warning": 0, "info": 0}),
        (INFORMED, {"breaking": 0, "warning": 0, "info": 1}),
        (WARNED, {"breaking": 0, "warning": 1, "info": 1}),
        (EDITED, {"breaking": 1, "warning": 1, "info": 1}),
    ],
)
def test_the_exit_code_follows_the_threshold(text: str, codes: dict[str, int]) -> None:
    edit(text)
    assert {level: diff("--fail-on", level) for level in codes} == codes
    assert diff() == codes["breaking"]


def test_an_approval_lets_one_value_pass_and_not_the_next(
    capsys: pytest.CaptureFixture[str],
) -> None:
    edit(EDITED)
    diff("--format", "json")
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    entry = f"- {{id: '{change['id']}', who: Ada, why: announced, until: 2999-12-31}}\n"
    Path("specs/approved-changes.yaml").write_text(entry, "utf-8")
    assert diff() == 0
    assert "1 approved" in capsys.readouterr().out
    edit(SPEC.replace("size: {type: integer}", "size: {type: boolean}"))
    assert diff() == 1
    assert f"approval {change['id']} by 'Ada' matches no change" in capsys.readouterr().out


def test_a_single_spec_does_not_tell_which_approvals_are_dead(
    capsys: pytest.CaptureFixture[str],
) -> None:
    entry = "- {id: '0123456789ab', who: Ada, why: announced, until: 2999-12-31}\n"
    Path("specs/approved-changes.yaml").write_text(entry, "utf-8")
    assert cli.main(["diff", "HEAD:specs/acme.yaml", "specs/acme.yaml"]) == 0
    assert "matches no change" not in capsys.readouterr().out
    assert diff() == 0
    assert "matches no change" in capsys.readouterr().out


def test_approvals_can_stand_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    edit(EDITED)
    diff("--format", "json")
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    entry = f"- {{id: '{change['id']}', who: Ada, why: announced, until: 2999-12-31}}\n"
    Path("elsewhere.yaml").write_text(entry, "utf-8")
    assert diff("--approvals", "elsewhere.yaml") == 0
    assert diff("--approvals", "nowhere.yaml") == 2
    assert "nowhere.yaml cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["diff"], "name two sides"),
        (["diff", "HEAD:specs"], "name two sides"),
        (["diff", "nowhere:specs", "specs"], "git cannot find commit 'nowhere'"),
        (["diff", "HEAD:specs", "specs/acme.yaml"], "a folder and a file"),
        (["changelog", "HEAD:nothing", "specs"], "'nothing' does not exist at HEAD"),
    ],
)
def test_what_could_not_be_compared_is_no_result(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert told in error


@pytest.mark.parametrize("form", ["text", "markdown", "json", "github", "junit", "html"])
def test_a_spec_with_problems_gives_none_of_the_formats(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(SPEC.replace("required: [id]", "required: id"))
    assert diff("--format", form) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert error.splitlines()[0] == (
        "specs/acme.yaml:18:17: `required` is 'id', but must be a list [openapi]"
    )
    assert error.splitlines()[-1] == "1 problem; nothing was compared"


def test_json_is_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    edit(EDITED)
    assert diff("--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["verdict"] == "breaking"
    assert found["layers"] == {"wire": "breaking", "python": "breaking", "status": "none"}
    (change,) = found["changes"]
    assert {key: change[key] for key in change if key not in {"id", "effects", "reason"}} == {
        "provider": "acme",
        "rule": "response.property.type.changed",
        "direction": "response",
        "location": "Message.size",
        "layers": {"wire": "breaking", "python": "breaking", "status": "none"},
        "verdict": "breaking",
        "message": "Message.size: type integer became string",
        "before": "integer",
        "after": "string",
        "file": "specs/acme.yaml",
        "line": 21,
        "column": 15,
        "operations": ["GET /messages/{id}"],
        "approved": False,
        "approval": None,
    }


def test_every_rule_is_told_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["diff", "--rules"]) == 0
    told = capsys.readouterr().out
    assert len(RULES) == len({rule.id for rule in RULES})
    for rule in RULES:
        assert rule.reason in told
        assert rule.verdict.word != "none"


def test_the_entry_of_the_changelog_names_the_next_version(
    capsys: pytest.CaptureFixture[str],
) -> None:
    edit(EDITED)
    assert cli.main(["changelog", "HEAD:specs", "specs"]) == 0
    assert capsys.readouterr().out.startswith("## `acme`: major\n")


def test_a_pipe_gets_no_colour_and_may_close_early(repository: Repository) -> None:
    edit(EDITED)
    command = [sys.executable, "-m", "generator", "diff", "HEAD:specs", "specs"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "\033" not in done.stdout
    shell = f"'{sys.executable}' -m generator diff --rules | head -1"
    cut = subprocess.run(
        shell, shell=True, env=environment, capture_output=True, text=True, check=True
    )
    assert cut.stdout.startswith("wire:")
    assert cut.stderr == ""
