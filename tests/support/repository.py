"""A real git repository to review, made of a few lines."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

_WHO = {"GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org"}
_WHO |= {"GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org"}
_ALONE = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /messages/{id}:
    get:
      operationId: get_message
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        "200":
          description: The message.
          content: {application/json: {schema: {$ref: "#/components/schemas/Message"}}}
components:
  schemas:
    Message:
      type: object
      required: [id]
      properties:
        id: {type: string}
        size: {type: integer}
"""
EDITED = SPEC.replace("size: {type: integer}", "size: {type: string}")


class Repository:
    """A repository in a folder of its own; settings of this machine do not reach it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        """What a git command prints.

        Raises:
            CalledProcessError: it failed.
        """
        environment = {**os.environ, **_WHO, **_ALONE}
        command = ["git", *arguments]
        done = subprocess.run(
            command, cwd=self.folder, env=environment, check=True, capture_output=True, text=True
        )
        return done.stdout

    def commit(self, files: Mapping[str, str | None], message: str = "Edit") -> str:
        """Write files, None to delete one, and commit them; returns the hash."""
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is None:
                path.unlink()
            else:
                path.write_text(text, "utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD").strip()
