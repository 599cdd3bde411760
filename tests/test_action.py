"""The GitHub Action and the hooks, in real repositories and against a GitHub on a real socket."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import cli
from tests.support.loopback import Arrived, arrived, http, listening
from tests.support.paths import ROOT
from tests.support.repository import EDITED, SPEC, Repository

ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
HOOKS = {
    hook["id"]: hook
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
}
sys.path.insert(0, str(ROOT / "action"))
review = importlib.import_module("review")
sys.path.pop(0)
MARKER = "<!-- dlrgen spec review -->\n"
BROKEN = SPEC.replace("openapi: 3.1.0", '"```` @everyone": 1\n"```` @everyone": 2\nopenapi: 3.1.0')
_DLRGEN = f"""\
#!{sys.executable}
import sys
sys.path.insert(0, {str(ROOT)!r})
from generator.cli import main
sys.exit(main())
"""


@dataclass
class GitHub:
    """The comments on pull request 7 of ada/app."""

    comments: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    refuses: dict[str, int] = field(default_factory=dict[str, int])
    """Method -> status of its answers."""
    requests: list[Arrived] = field(default_factory=list[Arrived])
    url: str = ""

    def add(self, body: str, kind: str = "Bot") -> int:
        self.comments.append({"id": 100 + len(self.comments), "body": body, "user": {"type": kind}})
        return int(self.comments[-1]["id"])

    def serve(self, connection: socket.socket) -> None:
        while request := arrived(connection):
            self.requests.append(request)
            status = self.refuses.get(request.method, 200)
            answer: object = self._answer(request) if status == 200 else {"message": "no"}
            connection.sendall(http(status, json.dumps(answer).encode(), Connection="close"))

    def _answer(self, request: Arrived) -> object:
        if request.method == "GET":
            assert request.path == "/repos/ada/app/issues/7/comments"
            size, page = map(int, re.findall(r"\d+", request.query))
            return self.comments[size * (page - 1) : size * page]
        body = json.loads(request.body)["body"]
        if request.method == "POST":
            assert request.path == "/repos/ada/app/issues/7/comments"
            return {"id": self.add(body)}
        assert request.method == "PATCH"
        place, _, number = request.path.rpartition("/")
        assert place == "/repos/ada/app/issues/comments"
        (found,) = [comment for comment in self.comments if str(comment["id"]) == number]
        found["body"] = body
        return found


@dataclass(frozen=True)
class Ran:
    """What a run left behind."""

    code: int
    out: str
    outputs: dict[str, str]
    summary: str


class Processes:
    """`subprocess` for the script: dlrgen runs in this process, everything else as it would."""

    def __init__(self, dlrgen: Path) -> None:
        self._dlrgen = str(dlrgen)

    def run(self, command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        if command[0] != self._dlrgen:
            return subprocess.run(command, **options)
        out, complaints = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(complaints):
            try:
                code = cli.main(command[1:])
            except SystemExit as usage:
                code = int(usage.code or 0)
        return subprocess.CompletedProcess(command, code, out.getvalue(), complaints.getvalue())


class Job:
    """A repository `origin`, a clone of it as the work tree, and the files of a job."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.origin = Repository(folder / "origin")
        self.old = self.origin.commit({"specs/acme.yaml": SPEC})
        self.dlrgen = folder / "dlrgen"
        self.dlrgen.write_text(_DLRGEN, "utf-8")
        self.dlrgen.chmod(0o755)
        self.tree = folder / "tree"

    def branch(self, text: str, name: str = "topic") -> str:
        """An edit of the spec on a branch of main's first commit; returns its hash."""
        self.origin.git("checkout", "--quiet", "-B", name, self.old)
        return self.origin.commit({"specs/acme.yaml": text})

    def check_out(self, ref: str, *options: str) -> None:
        """As actions/checkout does: without branches, and without history if options say so."""
        tree = Repository(self.tree)
        if not tree.git("remote"):
            tree.git("remote", "add", "origin", self.origin.folder.as_uri())
        tree.git("fetch", "--quiet", "--no-tags", *options, "origin", ref)
        tree.git("checkout", "--quiet", "--force", "--detach", "FETCH_HEAD")

    def merge(self, head: str) -> str:
        """What GitHub makes of a pull request: its head merged into main."""
        self.origin.git("checkout", "--quiet", "--detach", "main")
        message = f"No UTF-8: \udce9\n\nparent {head}"
        latin = "i18n.commitEncoding=ISO-8859-1"
        self.origin.git("-c", latin, "merge", "--quiet", "--no-ff", "--message", message, head)
        return self.origin.git("rev-parse", "HEAD").strip()

    def pull(self, head: str) -> dict[str, Any]:
        """The event of a pull request, when main is as it is."""
        base = self.origin.git("rev-parse", "main").strip()
        return {"pull_request": {"number": 7, "head": {"sha": head}, "base": {"sha": base}}}

    def run(self, event: dict[str, Any], github: GitHub | None = None, **settings: str) -> Ran:
        """The script, as action.yml runs it, and what it starts, in this process."""
        given = self._given(event, github, settings)
        out, complaints = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patch, contextlib.chdir(self.tree):
            for name in os.environ.keys() - {"PATH"}:
                patch.delenv(name)
            for name, value in given.items():
                patch.setenv(name, value)
            patch.setattr(review, "subprocess", Processes(self.dlrgen))
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(complaints):
                code = review.main()
        assert complaints.getvalue() == ""
        return self._ran(code, out.getvalue())

    def run_apart(self, event: dict[str, Any], github: GitHub | None = None) -> Ran:
        """The same as a process of its own, which starts others."""
        done = subprocess.run(
            [sys.executable, ROOT / "action/review.py"],
            cwd=self.tree,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONWARNINGS": "error",
                **self._given(event, github, {}),
            },
            capture_output=True,
            text=True,
        )
        assert done.stderr == ""
        return self._ran(done.returncode, done.stdout)

    def _given(
        self, event: dict[str, Any], github: GitHub | None, settings: dict[str, str]
    ) -> dict[str, str]:
        """What the script reads from the environment; its files are empty at first."""
        files = {name: self.folder / name for name in ("event", "output", "summary")}
        files["event"].write_text(json.dumps(event), "utf-8")
        for name in ("output", "summary"):
            files[name].write_text("", "utf-8")
        return {
            "DLRGEN": str(self.dlrgen),
            "DLRGEN_SPECS": "specs",
            "DLRGEN_FAIL_ON": "breaking",
            "DLRGEN_TOKEN": "t-1",
            "GITHUB_API_URL": github.url if github else "http://127.0.0.1:9",
            "GITHUB_REPOSITORY": "ada/app",
            "GITHUB_EVENT_PATH": str(files["event"]),
            "GITHUB_OUTPUT": str(files["output"]),
            "GITHUB_STEP_SUMMARY": str(files["summary"]),
            "RUNNER_TEMP": str(self.folder),
            **settings,
        }

    def _ran(self, code: int, out: str) -> Ran:
        lines = (self.folder / "output").read_text("utf-8").splitlines()
        outputs = dict(line.split("=", 1) for line in lines)
        return Ran(code, out, outputs, (self.folder / "summary").read_text("utf-8"))


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(tmp_path)


@pytest.fixture
def github() -> Iterator[GitHub]:
    made = GitHub()
    with listening(made.serve) as made.url:
        yield made


def started(job: Job, text: str = EDITED) -> dict[str, Any]:
    """A pull request with an edit, its merge checked out; the event."""
    head = job.branch(text)
    job.check_out(job.merge(head))
    return job.pull(head)


def test_a_first_run_tells_it_in_every_place(job: Job, github: GitHub) -> None:
    """As a process of its own; the others run the script in this one."""
    ran = job.run_apart(started(job), github)
    assert ran.code == 1
    assert "\n::error file=specs/acme.yaml,line=21,col=15,title=acme%3A wire breaking" in ran.out
    report = Path(ran.outputs.pop("report"))
    assert ran.outputs == {
        "verdict": "breaking",
        "wire": "breaking",
        "python": "breaking",
        "status": "none",
        "breaking": "1",
        "warning": "0",
        "info": "0",
    }
    assert report.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert json.loads(report.with_suffix(".json").read_text("utf-8"))["verdict"] == "breaking"
    assert ran.summary.startswith(MARKER)
    assert "Message.size" in ran.summary
    assert [comment["body"] for comment in github.comments] == [ran.summary]
    assert report.with_suffix(".md").read_text("utf-8") == ran.summary
    assert {request.header("authorization") for request in github.requests} == {"Bearer t-1"}


def test_a_second_run_updates_the_comment_even_if_nothing_is_left(job: Job, github: GitHub) -> None:
    job.run(started(job), github)
    ran = job.run(started(job, SPEC), github)
    assert ran.code == 0
    assert ran.outputs["verdict"] == "none"
    (comment,) = github.comments
    assert comment["body"] == ran.summary
    assert "no changes" in ran.summary


def test_nothing_edited_gives_no_new_comment(job: Job, github: GitHub) -> None:
    ran = job.run(started(job, SPEC), github)
    assert (ran.code, github.comments) == (0, [])
    assert "no changes" in ran.summary
    assert "no changes" in ran.out


def test_an_edit_without_effect_is_worth_a_comment(job: Job, github: GitHub) -> None:
    ran = job.run(started(job, f"# A remark.\n{SPEC}"), github)
    assert ran.code == 0
    assert [comment["body"] for comment in github.comments] == [ran.summary]


def test_the_comment_is_found_among_many_and_nobody_elses_is_touched(
    job: Job, github: GitHub
) -> None:
    github.add(f"{MARKER}Copied by a person.", "User")
    for _ in range(150):
        github.add("Hello.", "User")
    github.comments[1]["user"] = None
    ours = github.add(f"{MARKER}Old.")
    before = json.dumps(github.comments[:-1])
    ran = job.run(started(job), github)
    assert json.dumps(github.comments[:-1]) == before
    assert (github.comments[-1]["id"], github.comments[-1]["body"]) == (ours, ran.summary)


def test_what_cannot_be_compared_replaces_no_changes(job: Job, github: GitHub) -> None:
    github.add(f"{MARKER}Compared 1 provider: no changes.")
    ran = job.run(started(job, BROKEN), github)
    assert (ran.code, ran.outputs) == (2, {})
    (comment,) = github.comments
    assert comment["body"] == ran.summary
    assert "could not compare" in ran.summary
    assert "[duplicate-key]" in ran.summary
    assert "no changes" not in ran.summary + ran.out
    # All of it is one annotation, and stands in a block that its text cannot end.
    assert ran.out.count("\n") == 1
    assert ran.out.startswith("::error title=spec review::could not")
    assert "\n`````text\n" in ran.summary
    assert ran.summary.endswith("\n`````\n")
    assert max(map(len, re.findall("`+", ran.summary))) == 5


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"DLRGEN": "/nowhere/dlrgen"}, "dlrgen cannot be run"),
        ({"DLRGEN_SPECS": "nowhere"}, "'nowhere' does not exist"),
        ({"DLRGEN_SPECS": "--rules"}, "--rules"),
        ({"DLRGEN_FAIL_ON": "never"}, "invalid choice"),
        ({"DLRGEN_APPROVALS": "nowhere.yaml"}, "nowhere.yaml"),
        ({"DLRGEN_BASE": "nowhere"}, "couldn't find remote ref nowhere"),
        ({"DLRGEN_BASE": "--upload-pack=x"}, "git fetch"),
    ],
)
def test_every_failure_is_told_as_one(
    job: Job, github: GitHub, settings: dict[str, str], why: str
) -> None:
    ran = job.run(started(job), github, **settings)
    assert (ran.code, ran.outputs) == (2, {})
    assert ran.out.startswith("::error ")
    assert why in ran.out
    assert [comment["body"] for comment in github.comments] == [ran.summary]
    assert why in ran.summary
    assert "no changes" not in ran.summary


@pytest.mark.parametrize("refuses", [{"GET": 404}, {"POST": 403}])
def test_a_fork_gets_the_review_without_the_comment(
    job: Job, github: GitHub, refuses: dict[str, int]
) -> None:
    github.refuses = refuses
    ran = job.run(started(job), github)
    assert (ran.code, ran.outputs["breaking"], github.comments) == (1, "1", [])
    assert "\n::notice title=spec review::no comment" in ran.out
    assert "::error file=" in ran.out
    assert "Message.size" in ran.summary


def test_a_github_that_fails_is_a_warning_and_hides_no_verdict(job: Job, github: GitHub) -> None:
    github.refuses = {"GET": 500}
    event = started(job)
    for ran in (job.run(event, github), job.run(event)):
        assert ran.code == 1
        assert "::warning title=spec review::the comment is not up" in ran.out


def test_without_a_token_nobody_is_asked(job: Job, github: GitHub) -> None:
    ran = job.run(started(job), github, DLRGEN_TOKEN="")
    assert ran.code == 1
    assert "no comment: there is no token" in ran.out
    assert github.requests == []


def test_approvals_and_threshold_are_passed_on(job: Job, github: GitHub) -> None:
    event = started(job)
    report = job.run(event, github).outputs["report"]
    (change,) = json.loads(Path(report).with_suffix(".json").read_text("utf-8"))["changes"]
    entry = {"id": change["id"], "who": "Ada", "why": "Agreed.", "until": "2999-01-31"}
    (job.folder / "agreed.yaml").write_text(json.dumps([entry]), "utf-8")
    ran = job.run(event, github, DLRGEN_APPROVALS=str(job.folder / "agreed.yaml"))
    assert (ran.code, ran.outputs["verdict"], ran.outputs["breaking"]) == (0, "none", "0")
    added = SPEC.replace("size: {type: integer}", "size: {type: integer}\n        x: {}")
    event = started(job, added)
    assert [job.run(event, github, DLRGEN_FAIL_ON=word).code for word in ("warning", "info")] == [
        0,
        1,
    ]


# --- the commit to compare with


def test_a_shallow_clone_of_the_merge_fetches_its_base(job: Job, github: GitHub) -> None:
    """What others have merged since is in it, and is no edit of this pull request."""
    head = job.branch(f"# A remark.\n{SPEC}")
    stale = job.pull(head)
    job.origin.git("checkout", "--quiet", "main")
    job.origin.commit({"specs/acme.yaml": EDITED})
    job.origin.git("checkout", "--quiet", "--detach", "main")
    job.origin.git("merge", "--quiet", "--no-ff", head)
    job.check_out(job.origin.git("rev-parse", "HEAD").strip(), "--depth=1")
    ran = job.run(stale, github)
    assert (ran.code, ran.outputs["verdict"]) == (0, "none")
    assert (job.tree / ".git/shallow").exists()


def test_a_shallow_clone_of_the_head_is_compared_with_where_it_left(
    job: Job, github: GitHub
) -> None:
    head = job.branch(f"# A remark.\n{SPEC}")
    job.origin.git("checkout", "--quiet", "main")
    job.origin.commit({"specs/acme.yaml": EDITED})
    job.check_out(head, "--depth=1")
    ran = job.run(job.pull(head), github)
    assert (ran.code, ran.outputs["verdict"]) == (0, "none")


def test_a_work_tree_of_something_else_is_not_called_unchanged(job: Job, github: GitHub) -> None:
    """`pull_request_target` checks out the base branch."""
    event = started(job)
    job.check_out("main")
    ran = job.run(event, github)
    assert ran.code == 2
    assert "neither the merge nor the head" in ran.out
    assert job.run(event, github, DLRGEN_BASE="main").code == 0


@pytest.mark.parametrize("ref", ["release", "origin/release"])
def test_a_base_that_was_named_is_fetched(job: Job, github: GitHub, ref: str) -> None:
    event = started(job)
    job.branch(EDITED, "release")
    whole = job.run(event, github, DLRGEN_BASE=ref)
    assert (whole.code, whole.outputs["verdict"]) == (0, "none")
    # A clone with history keeps it.
    assert not (job.tree / ".git/shallow").exists()


def test_a_push_is_compared_with_what_was_before_and_comments_nowhere(
    job: Job, github: GitHub
) -> None:
    job.check_out(job.branch(EDITED))
    ran = job.run({"before": job.old}, github)
    assert (ran.code, ran.outputs["verdict"], github.requests) == (1, "breaking", [])
    assert job.run({"merge_group": {"base_sha": job.old}}, github).code == 1
    for event in ({"before": "0" * 40}, dict[str, Any]()):
        ran = job.run(event, github)
        assert ran.code == 2
        assert "name it as `base`" in ran.out


# --- action.yml and the hooks


def test_the_scripts_are_bash_and_hold_no_text_of_others() -> None:
    scripts = [step["run"] for step in ACTION["runs"]["steps"]]
    entries = [shlex.split(hook["entry"]) for hook in HOOKS.values()]
    scripts += [words[2] for words in entries if words[:2] == ["bash", "-c"]]
    assert len(scripts) == 3
    for script in scripts:
        assert "${{" not in script
        subprocess.run(["bash", "-n", "-c", script], check=True)


def test_the_action_hands_over_all_that_the_script_reads_and_tells(
    job: Job, github: GitHub
) -> None:
    (review,) = [step for step in ACTION["runs"]["steps"] if step.get("id") == "review"]
    script = (ROOT / "action/review.py").read_text("utf-8")
    assert set(re.findall(r'"(DLRGEN_\w+)"', script)) == set(review["env"])
    handed = {f"${{{{ inputs.{name} }}}}" for name in ACTION["inputs"]}
    assert set(review["env"].values()) == handed
    told = job.run(started(job), github).outputs
    assert {name: out["value"] for name, out in ACTION["outputs"].items()} == {
        name: f"${{{{ steps.review.outputs.{name} }}}}" for name in told
    }


def hooked(job: Job, hook: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A hook as pre-commit runs it, with the environment that it made first on the path."""
    command = [*shlex.split(HOOKS[hook]["entry"]), *HOOKS[hook]["args"]]
    given = {"PATH": f"{job.folder}{os.pathsep}{os.environ['PATH']}", **environment}
    return subprocess.run(command, cwd=job.tree, env=given, capture_output=True, text=True)


def test_the_hook_reviews_what_is_staged_since_the_last_commit_or_push(job: Job) -> None:
    job.check_out(job.branch(SPEC))
    assert hooked(job, "dlrgen-diff", PATH=os.environ["PATH"]).stdout == ""
    (job.tree / "specs/acme.yaml").write_text(EDITED, "utf-8")
    done = hooked(job, "dlrgen-diff")
    assert done.returncode == 1
    assert "specs/acme.yaml:21:15" in done.stdout
    job.check_out(job.branch(EDITED), "--force")
    subprocess.run(
        ["git", "checkout", "--quiet", "--force", "FETCH_HEAD"], cwd=job.tree, check=True
    )
    assert hooked(job, "dlrgen-diff").returncode == 0
    assert hooked(job, "dlrgen-diff", PRE_COMMIT_FROM_REF="HEAD~1").returncode == 1


def test_the_hook_judges_the_specs(job: Job) -> None:
    job.check_out(job.branch(SPEC))
    assert hooked(job, "dlrgen-check").stdout == "1 spec, no problems\n"
    (job.tree / "specs/acme.yaml").write_text(BROKEN, "utf-8")
    done = hooked(job, "dlrgen-check")
    assert done.returncode == 1
    assert "[duplicate-key]" in done.stdout


def ours(folder: Path) -> Repository:
    """A repository that holds what this one does, edits that are not committed yet included."""
    made = Repository(folder)
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    for name in subprocess.check_output(listed, cwd=ROOT, text=True).split("\0"):
        if name.split("/")[0] not in {"", "tests", "generated", "benchmarks"}:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target)
    made.commit({})
    return made


@pytest.mark.slow
def test_pre_commit_installs_and_runs_the_hooks(tmp_path: Path) -> None:
    """The real pre-commit, on a repository that has a folder called generator too."""
    offered, theirs = ours(tmp_path / "ours"), Repository(tmp_path / "theirs")
    hooks = [{"id": "dlrgen-check"}, {"id": "dlrgen-diff"}]
    revision = offered.git("rev-parse", "HEAD").strip()
    used = {"repos": [{"repo": str(offered.folder), "rev": revision, "hooks": hooks}]}
    files = {"specs/acme.yaml": SPEC, ".pre-commit-config.yaml": yaml.safe_dump(used)}
    theirs.commit({**files, "generator/__init__.py": "raise ImportError('not ours')\n"})
    home = {"PRE_COMMIT_HOME": str(tmp_path / "home"), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]

    def ran() -> tuple[int, str]:
        done = subprocess.run(
            command, cwd=theirs.folder, env=os.environ | home, capture_output=True, text=True
        )
        return done.returncode, done.stdout + done.stderr

    code, shown = ran()
    assert (code, shown.count("Passed")) == (0, 2), shown
    (theirs.folder / "specs/acme.yaml").write_text(EDITED, "utf-8")
    code, shown = ran()
    assert code == 1
    assert "specs/acme.yaml:21:15" in shown


@pytest.mark.slow
def test_the_action_installs_dlrgen_like_anybody_else(tmp_path: Path) -> None:
    """Its first step, as GitHub runs it; nothing is left in the folder of the action."""
    action = ours(tmp_path / "action")
    given = {"RUNNER_TEMP": str(tmp_path), "GITHUB_ACTION_PATH": str(action.folder)}
    script = ACTION["runs"]["steps"][0]["run"]
    subprocess.run(["bash", "-e", "-c", script], env=os.environ | given, check=True)
    assert action.git("status", "--porcelain", "--ignored") == ""
    command = [tmp_path / "dlrgen/bin/dlrgen", "show", "statuses"]
    assert subprocess.check_output(command, cwd=action.folder)
