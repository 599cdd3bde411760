"""Whatever griffe calls a breakage of the generated packages, a review tells too.

griffe compares the printed Python of both sides and knows nothing of specs. What it finds has to be
matched by a finding that names the same thing; the constants that only say how a call travels are
the wire layer's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import griffe
import pytest

from generator.emit import PACKAGE, Emitter
from generator.load import load
from generator.lower import Lowered, lowered
from generator.model import Provider
from generator.package import Kind, package
from generator.review.python import findings
from generator.review.python.packages import Side
from tests.support import pairs
from tests.support.edits import BASE, CASES, Case, edited

WIRE_ONLY = {
    "SCHEMES": "how credentials travel; their arguments and variables are told as such",
    "SECURITY": "which credentials a call needs; the wire layer tells",
    "token_source": "told as the constant TOKEN",
}
_PARENT = "compared"


class Printed(NamedTuple):
    """A spec, and the package that griffe has read of it."""

    lowered: Lowered
    package: griffe.Object | griffe.Alias


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Printed]:
    """The package of a spec, printed and read once."""

    @cache
    def made(text: str) -> Printed:
        folder = tmp_path_factory.mktemp("printed")
        (folder / "acme.yaml").write_text(text, "utf-8")
        found = lowered(load(folder / "acme.yaml"))
        assert found.problems == ()
        _print(found, folder / _PARENT)
        package = griffe.load(_PARENT, search_paths=[folder], submodules=True)
        return Printed(found, package)

    return made


def missed(old: Printed, new: Printed) -> list[str]:
    """What griffe reports of two packages and no finding of ours names."""
    return _missed(old.lowered, new.lowered, griffe.find_breaking_changes(old.package, new.package))


def _missed(old: Lowered, new: Lowered, breakages: Iterable[griffe.Breakage]) -> list[str]:
    found = list(findings(old, new))
    named = {n for f in found for n in re.findall(r"`([^`]+)`", f.message)}
    named |= {re.split(r"\W", name)[0] for name in named} | {name.split("(")[0] for name in named}
    remade = {str(f.location) for f in found if f.rule.id == "python.class.kind.changed"}
    remade |= {str(f.location) for f in found if f.rule.id == "python.class.name.removed"}
    named |= {
        f"{item.name}.{part.name}"
        for side in (Side(old), Side(new))
        for item in side.tops({Kind.ENUM, Kind.CLASS}, {}).values()
        for part in side.held(item, {}).values()
        if item.name in remade
    }  # whose members are not told one by one
    calls = {str(o.constant) for side in (old, new) for o in side.provider.operations}
    told = [b for b in breakages if not _is_told(b, named, calls)]
    return [f"{breakage.kind.value}: {breakage.obj.path}" for breakage in told]


def _print(found: Lowered, folder: Path) -> None:
    (folder / "package").mkdir(parents=True)
    (folder / "__init__.py").write_text("", "utf-8")
    for emitter in PACKAGE:
        if emitter.file.endswith(".py"):
            for text in _texts(emitter, found.provider).values():
                (folder / "package" / emitter.file).write_text(text, "utf-8")


def _texts(emitter: Emitter, provider: Provider) -> dict[str, str]:
    """What an emitter makes; printed again only if it shows anything else, as `build` does."""
    shown = (emitter.file, emitter.shown(provider))
    if shown not in _PRINTED:
        _PRINTED[shown] = emitter.emit(package(provider))
    return _PRINTED[shown]


_PRINTED: dict[tuple[str, str], dict[str, str]] = {}


def _is_told(breakage: griffe.Breakage, named: set[str], calls: set[str]) -> bool:
    """Whether a finding names what breaks, or what it is part of, or comes from."""
    module, _, path = breakage.obj.path.removeprefix(f"{_PARENT}.package.").partition(".")
    parts = path.split(".") if path else [module]
    if any(part.startswith("_") and part != "__init__" for part in parts):
        return True  # not public
    last = parts[-1]
    if last in WIRE_ONLY or last in calls:
        return True
    own = {path, f"{module}.{last}"}
    if not path:  # what the package itself exports, or a whole module
        own |= {module, _sync(module), f"{module}.delivery_reports", f"reports.{module}"}
    if module == "errors":
        own.add(parts[0])  # with its body
    if breakage.kind == griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE:
        # An alias that lists another class, or the same one under a new name.
        words = re.findall(r"\w+", f"{breakage.old_value} {breakage.new_value}")
        own |= {word for word in words if word[0].isupper() and word != "None"}
    if module == "client":
        own |= {last, last.removesuffix("_pages"), _sync(parts[0])}
        looked_up = last.removeprefix("iter_")  # which took the place of the verb
        own |= {f"{verb}{looked_up}" for verb in ("", "get_", "list_", "show_")}
    if last == "wait_until_final":  # takes what the call takes that it repeats
        own |= {call.lower() for call in calls}
    return bool(own & named)


def _sync(name: str) -> str:
    """The client whose twin, or whose `with_raw` calls, a class is."""
    return re.sub(r"^Async|RawCalls$|Client$", "", name) + "Client"


def test_what_is_not_told_is_noticed(
    printed: Callable[[str], Printed], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.test_review_griffe.findings", lambda old, new: iter(()))
    case = next(case for case in CASES if case.name == "a sent field comes")
    assert missed(printed(edited(case.edits)), printed(BASE)) == [
        "Public object was removed: compared.package.models.Outgoing.tag"
    ]


def every(number: int, cases: Sequence[Case | pairs.Case]) -> pytest.MarkDecorator:
    """Each case; all but every so many-th are left to `make test-slow`."""
    marked = [
        pytest.param(case, marks=[pytest.mark.slow] if index % number else [], id=case.name)
        for index, case in enumerate(cases)
    ]
    return pytest.mark.parametrize("case", marked)


@every(6, CASES)
def test_no_breakage_that_griffe_finds_is_missed(
    case: Case, printed: Callable[[str], Printed]
) -> None:
    """Neither of an edit, nor of undoing it."""
    before, after = printed(BASE), printed(edited(case.edits))
    assert (missed(before, after), missed(after, before)) == ([], [])


@every(40, pairs.cases())
def test_nor_is_one_of_the_corpus(case: pairs.Case, printed: Callable[[str], Printed]) -> None:
    before, after = (printed(json.dumps(spec)) for spec in (case.old(), case.new()))
    assert (missed(before, after), missed(after, before)) == ([], [])
