"""What the pages promise works as printed."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

from generator import cli
from generator.review import review
from generator.review.report.text import text
from tests.support.paths import ROOT, SPECS, TESTS
from tests.support.repository import Repository


def block(page: Path, language: str) -> str:
    """The first code block of a language."""
    return blocks(page, language)[0]


def blocks(page: Path, language: str) -> list[str]:
    """All code blocks of a language."""
    return re.findall(rf"```{language}\n(.*?)```", page.read_text("utf-8"), re.DOTALL)


def test_the_example_runs_as_printed_against_a_mock() -> None:
    page = ROOT / "README.md"
    code = block(page, "python")
    assert len([line for line in code.splitlines() if line and "import" not in line]) <= 10
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "README.md", "exec"), {})
    assert f"This prints `{out.getvalue().strip()}`" in page.read_text("utf-8")


def test_the_two_commands_exist() -> None:
    commands = re.findall(r"^make (\w+)", block(ROOT / "README.md", "sh"), re.MULTILINE)
    assert commands == ["generate", "test"]
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = re.findall(r"^make ([\w-]+)", listed, re.MULTILINE)
    assert set(targets) >= set(
        "new generate check diff spec-diff test test-slow lint types update bench format".split()
    )


def test_the_spec_of_the_guide_passes_and_generates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A newcomer copies it; it must be right."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/acme.yaml").write_text(block(ROOT / "specs/README.md", "yaml"), "utf-8")
    assert cli.main(["generate"]) == 0
    assert "class AcmeClient" in (tmp_path / "generated/acme/client.py").read_text("utf-8")


def test_the_guide_lists_every_key() -> None:
    schema = yaml.safe_load((ROOT / "specs/schema/dlrgen.schema.json").read_text("utf-8"))
    page = (ROOT / "specs/README.md").read_text("utf-8")
    for place in schema["$defs"]["places"].values():
        for key in place["properties"]:
            assert f"| `{key}` |" in page


def test_the_review_is_what_comes_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The edit is the one that the page tells; the terminal has 96 columns."""
    spec = (SPECS / "d7.yaml").read_text("utf-8")
    row = (
        "not_reachable:\n          state: {}\n          terminal: {}\n          evidence: network\n"
    )
    before = row.format("failed", "true") + "          reason: unreachable\n"
    assert spec.count(before) == 1
    repository = Repository(tmp_path)
    repository.commit({"specs/d7.yaml": spec})
    edited = spec.replace(before, row.format("sent", "false"))
    (tmp_path / "specs/d7.yaml").write_text(edited, "utf-8")
    monkeypatch.chdir(tmp_path)
    command, _, shown = block(ROOT / "README.md", "console").partition("\n")
    assert command.startswith("$ dlrgen diff ")
    old, new = command.split()[-2:]
    found = review(old, new)
    assert shown == text(found, 96)
    (change,) = found.changes
    guide = yaml.safe_load(blocks(ROOT / "specs/README.md", "yaml")[1])
    assert [entry["id"] for entry in guide] == [change.id]
    (tmp_path / "specs/approved-changes.yaml").write_text(yaml.safe_dump(guide), "utf-8")
    assert cli.main(["diff", "HEAD:specs", "specs"]) == 0


def test_the_workflow_and_the_hooks_of_the_guide_fit_what_is_there() -> None:
    workflow, hooks = map(yaml.safe_load, blocks(ROOT / "specs/README.md", "yaml")[2:])
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (job,) = workflow["jobs"].values()
    (step,) = [step for step in job["steps"] if "dlrgen" in step.get("uses", "")]
    assert set(step["with"]) <= set(action["inputs"])
    assert workflow["permissions"]["pull-requests"] == "write"
    read = set(re.findall(r"steps\.review\.outputs\.(\w+)", str(job)))
    assert read
    assert read <= set(action["outputs"])
    known = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (repository,) = hooks["repos"]
    assert [hook["id"] for hook in repository["hooks"]] == sorted(hook["id"] for hook in known)


def test_every_link_between_pages_leads_somewhere() -> None:
    for page in (ROOT / "README.md", ROOT / "specs/README.md", ROOT / "generator/README.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


@pytest.mark.parametrize(
    ("heading", "there"),
    [
        ("Data", {f"{p.name}/" for p in TESTS.iterdir() if p.is_dir() and p.name[0] != "_"}),
        ("Helpers", {p.stem for p in (TESTS / "support").glob("*.py") if p.stem != "__init__"}),
    ],
)
def test_the_page_of_the_tests_lists_what_there_is(heading: str, there: set[str]) -> None:
    section = (TESTS / "README.md").read_text("utf-8").split(f"## {heading}\n")[1].split("## ")[0]
    listed = re.findall(r"^\| `([\w/]+)` \|", section, re.MULTILINE)
    assert listed == sorted(there)


def test_the_page_of_the_tests_says_which_file_is_for_what() -> None:
    table = (TESTS / "README.md").read_text("utf-8").split("## ")[1]
    named = set(re.findall(r"`(test_[\w*]+)`", table))
    there = {path.stem for path in TESTS.glob("test_*.py")}
    assert {name for name in named if not any(fnmatch(t, name) for t in there)} == set()
    assert {t for t in there if not any(fnmatch(t, name) for name in named)} == set()


def test_no_file_speaks_of_a_page_that_is_not_there() -> None:
    """Wherever a stranger reads the name of one, in code too, there is such a page to open."""
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        tracked = subprocess.check_output(listed, cwd=ROOT, text=True).split("\0")[:-1]
    except subprocess.CalledProcessError:
        pytest.skip("not a git repository")
    pages = {Path(name).name for name in tracked if name.endswith(".md")}
    assert {"README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"} <= pages
    missing = {
        (name, word)
        for name in tracked
        if Path(name).suffix in {".py", ".md", ".yaml", ".yml", ".jinja", ".toml", ".json"}
        for word in re.findall(r"\b[A-Z]{2,}\.md\b", (ROOT / name).read_text("utf-8"))
        if word not in pages
    }
    assert missing == set()
