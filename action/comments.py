"""The one comment of the review on a pull request, through GitHub's API."""

from __future__ import annotations

import json
import os
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

MARKER = "<!-- dlrgen spec review -->"
"""The first line of the comment (generator/review/report/markdown.py)."""
_TIMEOUT = 30
"""Seconds for each step of a call."""
_PAGE = 100


class Refused(Exception):
    """The token may not do this."""


class Unreachable(Exception):
    """GitHub gave no answer, or none that can be understood."""


def post(token: str, repository: str, number: int, body: str, *, new: bool) -> None:
    """Make `body` the comment on a pull request.

    Args:
        token: Of the workflow or of an app: whose comments are those of a bot.
        repository: `owner/name`.
        number: Of the pull request.
        body: Markdown whose first line is the marker.
        new: Whether to write a comment where there is none yet.

    Raises:
        Refused: the token may not read or not write there.
        Unreachable: any other failure.
    """
    home = f"/repos/{repository}/issues"
    found = _written(token, f"{home}/{number}/comments")
    if found is not None:
        _call(token, "PATCH", f"{home}/comments/{found}", {"body": body})
    elif new:
        _call(token, "POST", f"{home}/{number}/comments", {"body": body})


def _written(token: str, path: str) -> int | None:
    """The id of the comment that an earlier run has written.

    One by a person is not ours whatever its first line is: who wrote it could rewrite the review.
    """
    page, full = 1, True
    while full:
        found: list[dict[str, Any]] = _call(
            token, "GET", f"{path}?per_page={_PAGE}&page={page}", None
        )
        for comment in found:
            author: dict[str, Any] = comment.get("user") or {}  # null if the account is gone
            if author.get("type") == "Bot" and str(comment.get("body")).startswith(MARKER):
                return int(comment["id"])
        page, full = page + 1, len(found) == _PAGE
    return None


def _call(token: str, method: str, path: str, content: object) -> Any:
    """The decoded answer."""
    url = os.environ.get("GITHUB_API_URL", "https://api.github.com") + path
    data = None if content is None else json.dumps(content).encode()
    headers = {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
    headers |= {"Content-Type": "application/json", "User-Agent": "dlrgen"}
    request = Request(url, data, headers, method=method)
    # Not to be sent on to where a redirect leads.
    request.add_unredirected_header("Authorization", f"Bearer {token}")
    try:
        with urlopen(request, timeout=_TIMEOUT) as answer:
            return json.load(answer)
    except HTTPError as error:
        told = f"GitHub answered {error.code} to {method} {path}"
        raise (Refused if error.code in (403, 404) else Unreachable)(told) from None
    except (OSError, HTTPException, ValueError) as error:
        raise Unreachable(f"no answer of GitHub to {method} {path}: {error}") from None
