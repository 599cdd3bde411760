"""What is built once for a whole run of the tests, and not once for every process and file of it.

`conftest` makes a folder for the run before xdist starts its workers, which find it by an
environment variable and read what one of them has made. It goes away with the run: so nothing in it
can be older than the code and the specs.
"""

from __future__ import annotations

import atexit
import fcntl
import os
import pickle
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar, cast

from generator import build, model
from tests.support.paths import SPECS

_VARIABLE = "DLRGEN_TESTS_BUILT"
T = TypeVar("T")


def begin() -> None:
    """Make the folder of this run; the first process calls it, those that it starts do not."""
    temporary = TemporaryDirectory(prefix="dlrgen-tests-")
    atexit.register(temporary.cleanup)
    os.environ[_VARIABLE] = temporary.name


def folder() -> Path:
    """The folder of this run."""
    if _VARIABLE not in os.environ:
        begin()
    return Path(os.environ[_VARIABLE])


def once(name: str, make: Callable[[], T]) -> T:
    """What `make` returns, from whichever process of the run asks first; the others wait for it.

    Args:
        name: Of a file; the same name means the same result.
        make: Its result is pickled.
    """
    kept = folder() / f"{name}.pickle"
    with kept.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(make()))
        return cast("T", pickle.loads(kept.read_bytes()))


@cache
def providers() -> tuple[model.Provider, ...]:
    """The models of our own specs, which hold no problems."""
    return once("providers", lambda: tuple(build.providers(SPECS)))


@cache
def output() -> dict[str, str]:
    """What our own specs become."""
    return once("output", lambda: build.remake(providers(), {})[0])
