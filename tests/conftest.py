"""Shared by all tests: what a run builds once, and `--update`, which rewrites expected files."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import httpcore2
import hypothesis
import pytest
from hypothesis.internal.conjecture import providers

from tests.support import built

# The same examples in every run; how long one takes depends on what else the machine does.
hypothesis.settings.register_profile("steady", derandomize=True, database=None, deadline=None)
hypothesis.settings.load_profile("steady")
# It also tries the constants of all modules that happen to be imported, so what a test tries would
# depend on which tests ran before it; there is no setting for that.
providers.is_local_module_file = lambda path: False


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite expected files")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: many tests wait, for sockets and for deadlines to pass."""
    return (os.cpu_count() or 1) + 1


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # which workers of xdist have
        built.begin()


_LONG = ("test_packaging.py", "test_one_file.py", "test_cases.py", "test_output.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no process is left alone with it at the end."""
    items.sort(key=lambda item: item.path.name not in _LONG)


def pytest_collection_finish() -> None:
    """What was collected stays to the end: no need to look through it for garbage again and again.

    The specs of a test are a million small objects that refer to nothing in circles.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def pytest_unconfigure() -> None:
    gc.unfreeze()


@pytest.fixture(autouse=True, scope="session")
def _certificates_are_read_once() -> Iterator[None]:
    """Reading those of the machine takes 20 ms a client, and no test needs others."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpcore2, "default_ssl_context", cache(httpcore2.default_ssl_context))
        yield


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
