"""Shared by all tests: `--update` rewrites expected files instead of comparing with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite expected files")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be rewritten."""
    return bool(request.config.getoption("update"))


@pytest.fixture
def expect(update: bool) -> Callable[[str, Path], None]:
    """Compare text with an expected file, or rewrite the file."""

    def compare(text: str, path: Path) -> None:
        if update:
            path.write_text(text, "utf-8")
        assert text == path.read_text("utf-8")

    return compare


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A line for each provider of which not everything is written by hand; with xdist too, once."""
    from tests.support.providers import missing

    for line in missing():
        terminalreporter.write_line(line)
