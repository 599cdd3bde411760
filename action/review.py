"""What the GitHub Action runs: reviews the specs of a work tree, and tells it where people look.

Annotations go to standard output, the review to the summary of the job and to a comment on the
pull request, numbers to the outputs of the step. Exit code as of `dlrgen diff`: 0 nothing at or
above the threshold, 1 something, 2 could not compare, which never reads as "no changes".

Only the standard library is needed: it runs even where dlrgen could not be installed, to say so.
All that it is told comes in the environment, so that no text of others is ever part of a script.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from comments import MARKER, Refused, Unreachable, post

_LIMIT = 20_000
"""Characters of complaints in a comment, which GitHub limits to 65,536."""
_SHOWN = ("breaking", "warning", "info")


class CannotCompare(Exception):
    """There is no review; the message says why."""


def main() -> int:
    event = _event()
    try:
        base = _base(event)
        code = _reviewed(base, event)
    except CannotCompare as error:
        why = str(error)
        _say("error", f"could not compare: {why}")
        body = _failure(why)
        _append("GITHUB_STEP_SUMMARY", body)
        _comment(event, body, new=True)
        return 2
    return code


def _reviewed(base: str, event: dict[str, Any]) -> int:
    """Compare, write the reports, and tell; the exit code of `dlrgen diff`."""
    old, new = f"{base}:{os.environ['DLRGEN_SPECS']}", os.environ["DLRGEN_SPECS"]
    formats = {"review.json": "json", "review.md": "markdown", "review.html": "html"}
    texts = {file: _diff(form, old, new)[1] for file, form in formats.items()}
    code, annotations = _diff("github", old, new)
    folder = Path(tempfile.mkdtemp(prefix="dlrgen-review-", dir=os.environ.get("RUNNER_TEMP")))
    for file, text in texts.items():
        (folder / file).write_text(text, "utf-8")
    print(annotations, end="", flush=True)
    found = json.loads(texts["review.json"])
    _append("GITHUB_OUTPUT", _outputs(found, folder / "review.html"))
    _append("GITHUB_STEP_SUMMARY", texts["review.md"])
    _comment(event, texts["review.md"], new=bool(found["changes"]) or _edited(base, new))
    return code


def _diff(form: str, old: str, new: str) -> tuple[int, str]:
    """Exit code, 0 or 1, and output of `dlrgen diff`.

    Raises:
        CannotCompare: it says so, or it cannot be run.
    """
    options = ["--format", form, "--fail-on", os.environ["DLRGEN_FAIL_ON"]]
    if approvals := os.environ.get("DLRGEN_APPROVALS"):
        options += ["--approvals", approvals]
    command = [os.environ["DLRGEN"], "diff", *options, "--", old, new]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
    except OSError as error:
        raise CannotCompare(f"dlrgen cannot be run: {error.strerror}") from None
    if done.returncode not in (0, 1):
        raise CannotCompare(done.stderr.strip() or f"dlrgen ended with {done.returncode}")
    return done.returncode, done.stdout


def _outputs(found: dict[str, Any], report: Path) -> str:
    """Lines `name=value`: verdicts, numbers of changes that nobody approved, the page."""
    verdicts = [change["verdict"] for change in found["changes"] if not change["approved"]]
    numbers = {word: verdicts.count(word) for word in _SHOWN}
    told = {"verdict": found["verdict"], **found["layers"], **numbers, "report": report}
    return "".join(f"{name}={value}\n" for name, value in told.items())


# --- the commit to compare with


def _base(event: dict[str, Any]) -> str:
    """Its hash; it is fetched where the clone does not reach it.

    Raises:
        CannotCompare: it is not known, or cannot be fetched.
    """
    if asked := os.environ.get("DLRGEN_BASE"):
        return _commit(asked)
    if "pull_request" in event:
        return _base_of_pull_request(event["pull_request"])
    before = event.get("merge_group", {}).get("base_sha") or event.get("before") or ""
    if not before.strip("0"):
        raise CannotCompare("this event has nothing to compare with: name it as `base`")
    return _commit(before)


def _base_of_pull_request(pull: dict[str, Any]) -> str:
    """What the base branch held when the work tree was made of it.

    Raises:
        CannotCompare: the work tree is of something else: no changes in it would mean nothing.
    """
    tip, head = _git("rev-parse", "HEAD"), pull["head"]["sha"]
    # Not `rev-parse HEAD^`: a shallow clone hides the parents.
    lines = (_git("cat-file", "commit", "HEAD") or "").partition("\n\n")[0].splitlines()
    parents = [line.removeprefix("parent ") for line in lines if line.startswith("parent ")]
    if len(parents) == 2 and parents[1] == head:
        return _commit(parents[0])
    if tip != head:
        told = "is neither the merge nor the head of the pull request: check one of them out"
        raise CannotCompare(f"the work tree {told}, or name `base`")
    return _fork_point(_commit(pull["base"]["sha"]))


def _fork_point(base: str) -> str:
    """Where HEAD left a branch: what came to the branch later is no edit of HEAD's."""
    found = _git("merge-base", base, "HEAD")
    if found is None and _git("rev-parse", "--is-shallow-repository") == "true":
        _git("fetch", "--quiet", "--no-tags", "--unshallow", "origin")
        found = _git("merge-base", base, "HEAD")
    if found is None:
        raise CannotCompare(f"HEAD and {base} have no commit in common: is the history fetched?")
    return found


def _commit(ref: str) -> str:
    """The hash of a commit, branch or tag, here or at the remote."""
    known = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if known:
        return known
    # In a whole clone a depth would cut the history that is there.
    shallow = _git("rev-parse", "--is-shallow-repository") == "true"
    depth = ["--depth=1"] if shallow else []
    wanted = ref.removeprefix("origin/")
    _git("fetch", "--quiet", "--no-tags", *depth, "--end-of-options", "origin", wanted, loud=True)
    return _git("rev-parse", "--verify", "FETCH_HEAD^{commit}", loud=True) or ""


def _edited(base: str, specs: str) -> bool:
    """Whether the folder differs at all, be it only in comments."""
    return _git("diff", "--quiet", base, "--", specs) is None


def _git(*arguments: str, loud: bool = False) -> str | None:
    """What a command prints, without the line end; None if it fails.

    Raises:
        CannotCompare: it fails and is loud, or there is no git.
    """
    try:
        command = ["git", *arguments]
        # A message of a commit may be in any encoding.
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
    except OSError as error:
        raise CannotCompare(f"git cannot be run: {error.strerror}") from None
    if done.returncode and loud:
        raise CannotCompare(f"git {' '.join(arguments)}: {done.stderr.strip()}")
    return None if done.returncode else done.stdout.strip()


# --- telling


def _comment(event: dict[str, Any], body: str, *, new: bool) -> None:
    """Update the comment on the pull request, or write a new one; what hinders it is only told.

    A pull request from a fork has a token that may only read: that is no failure of its author.
    """
    token, number = os.environ.get("DLRGEN_TOKEN"), event.get("pull_request", {}).get("number")
    if number is None:
        return
    if not token:
        _say("notice", "no comment: there is no token")
        return
    try:
        post(token, os.environ["GITHUB_REPOSITORY"], number, body, new=new)
    except Refused as error:
        hint = "a fork's token may not, others need `permissions: pull-requests: write`"
        _say("notice", f"no comment, the review is in the summary: {error}; {hint}")
    except Unreachable as error:
        _say("warning", f"the comment is not up to date, the summary is: {error}")


def _failure(why: str) -> str:
    """The comment when there is no review; nothing in the reason is markup or mentions anybody."""
    text = why if len(why) <= _LIMIT else f"{why[:_LIMIT]}\n..."
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    head = f"{MARKER}\n### 🔴 Spec review: could not compare\n\nNothing is known about the changes."
    return f"{head} What this comment said before is out of date.\n\n{fence}text\n{text}\n{fence}\n"


def _say(kind: str, text: str) -> None:
    """An annotation of the job; the text may hold anything."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    print(f"::{kind} title=spec review::{escaped}", flush=True)


def _append(variable: str, text: str) -> None:
    """Write to the file that a variable names; nothing outside of GitHub, where there is none."""
    if path := os.environ.get(variable):
        with open(path, "a", encoding="utf-8") as file:
            file.write(text)


def _event() -> dict[str, Any]:
    path = os.environ.get("GITHUB_EVENT_PATH")
    found: dict[str, Any] = json.loads(Path(path).read_text("utf-8")) if path else {}
    return found


if __name__ == "__main__":
    sys.exit(main())
