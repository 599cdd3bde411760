"""What `make bench` prints is arithmetic over what it measures; nothing is measured here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks import __main__ as bench
from benchmarks import peers, table
from benchmarks.generating import EDITED, EDITS, edited, operations_in
from benchmarks.measure import Cost, Failed, in_turns, medians, process
from benchmarks.specs import document
from generator.check.conformance import _validate
from generator.load import load
from tests.support.paths import ROOT, SPECS


def test_medians_are_taken_of_each_figure() -> None:
    costs = [Cost(1.0, 9.0, 30.0), Cost(3.0, 7.0, 10.0), Cost(2.0, 8.0, 20.0)]
    assert medians(costs) == Cost(2.0, 8.0, 20.0)
    assert medians(costs[:2]) == Cost(2.0, 8.0, 20.0)


def test_what_runs_one_after_the_other_adds_up_but_for_memory() -> None:
    assert Cost(1.0, 2.0, 30.0) + Cost(0.5, 0.25, 40.0) == Cost(1.5, 2.25, 40.0)


@pytest.mark.parametrize(("warm", "order"), [(True, "abababab"), (False, "ababab")])
def test_works_take_turns(warm: bool, order: str) -> None:
    """The first, unmeasured round is the slowest; no median shows it."""
    done: list[str] = []

    def work(name: str) -> Cost:
        done.append(name)
        return Cost(99.0 if warm and len(done) <= 2 else len(done), 0.0)

    costs = in_turns([lambda: work("a"), lambda: work("b")], 3, warm=warm)
    assert "".join(done) == order
    assert [cost.cpu for cost in costs] == ([5, 6] if warm else [3, 4])


def test_a_process_costs_what_its_children_cost_too() -> None:
    """The child takes 150 ms of processor time and 200 MiB; its parent only waits."""
    child = "import time; b = b'x' * 200 * 2**20\nwhile time.process_time() < 0.15: pass"
    parent = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    )
    cost = process([sys.executable, "-c", parent])
    assert cost.cpu >= 0.15
    assert cost.wall >= 0.15
    assert cost.peak >= 200


def test_a_process_that_fails_says_so() -> None:
    code = (
        "import sys; print('beginning', 'no such thing', sep='\\n', file=sys.stderr); sys.exit(3)"
    )
    with pytest.raises(Failed, match=r"ended with 3: no such thing$"):
        process([sys.executable, "-c", code])
    process([sys.executable, "-c", code], codes=(0, 3))


@pytest.mark.parametrize("power", [1.0, 1.5, 2.0])
def test_the_exponent_of_growth(power: float) -> None:
    costs = {size: 0.01 * size**power for size in (500, 1000, 2000)}
    assert table.exponent(costs) == pytest.approx(power)


def test_the_exponent_weighs_sizes_by_their_logarithm() -> None:
    """Worked out by hand: over 1, 2, 4 the middle one does not tilt the line."""
    assert table.exponent({1: 1.0, 2: 100.0, 4: 16.0}) == pytest.approx(2.0)


def test_growth_takes_two_sizes_and_no_negative_cost() -> None:
    with pytest.raises(ValueError, match="two"):
        table.exponent({500: 1.0})
    with pytest.raises(ValueError, match=r"domain|positive"):
        table.exponent({500: -0.1, 1000: 1.0})


def test_ratios() -> None:
    ours, theirs = Cost(3.0, 1.0, 240.0), Cost(2.0, 4.0, 200.0)
    assert table.by_cpu("a", ours, theirs).ratio == 1.5
    assert table.by_wall("a", ours, theirs).ratio == 0.25
    assert table.by_peak("a", ours, theirs).ratio == 1.2


def test_the_table() -> None:
    rows = [
        table.by_cpu("four specs", Cost(4.212, 3.049), Cost(3.25, 3.3), 1.0),
        table.by_wall("an edit", Cost(0.52, 0.61), Cost(0.51, 0.52), 1.2),
        table.by_cpu("a call", Cost(278e-6, 300e-6), Cost(98.04e-6, 99e-6)),
        table.by_peak("memory", Cost(1.0, 1.0, 237.4), Cost(1.0, 1.0, 171.0), 1.2),
    ]
    assert table.table(rows) == (
        "figure          ours CPU / wall  theirs CPU / wall  ratio  at most\n"
        "four specs        4.21 / 3.05 s      3.25 / 3.30 s   1.30        1  missed\n"
        "an edit (wall)     520 / 610 ms       510 / 520 ms   1.17      1.2  ok\n"
        "a call             278 / 300 us     98.0 / 99.0 us   2.84\n"
        "memory                  237 MiB            171 MiB   1.39      1.2  missed\n"
    )


@pytest.mark.parametrize("schemas", [0, 1, 40])
def test_invented_documents_are_valid_and_of_the_size_asked_for(
    schemas: int, tmp_path: Path
) -> None:
    made: dict[str, Any] = json.loads(document(schemas))
    (tmp_path / "acme.json").write_text(json.dumps(made), "utf-8")
    found = load(tmp_path / "acme.json")
    assert list(_validate(found, made["openapi"])) == []  # openapi-spec-validator's own judgement
    assert len(made["components"]["schemas"]) == schemas
    assert sum(map(len, made["paths"].values())) == schemas // 2


def test_invented_documents_are_the_same_to_the_byte() -> None:
    """In another process too, where hashes of strings are other ones."""
    code = "import sys; from benchmarks.specs import document; sys.stdout.write(document(60))"
    again = subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True)
    assert document(60) == again
    assert document(60) != document(60, seed=12)


def test_invented_documents_hold_what_documents_hold() -> None:
    text = document(60)
    operations = [item for path in json.loads(text)["paths"].values() for item in path.values()]
    places = {parameter["in"] for item in operations for parameter in item["parameters"]}
    assert places == {"path", "query", "header"}
    assert any("requestBody" in item for item in operations)
    assert {status for item in operations for status in item["responses"]} == {
        "200",
        "201",
        "204",
        "400",
        "404",
    }
    for part in ('"enum"', '"array"', '"required"', '"date-time"', "#/components/schemas/Account"):
        assert part in text


def test_edits_change_one_text_where_they_say() -> None:
    """An edit that missed would be measured as a run with nothing to do."""
    text = (SPECS / EDITED).read_text("utf-8")
    for what, key in (("an operation", "summary"), ("a model", "description")):
        ((old, new),) = (
            pair
            for pair in zip(text.splitlines(), edited(text, what, 7).splitlines(), strict=True)
            if pair[0] != pair[1]
        )
        assert re.fullmatch(rf" +{key}: \w+", old[: new.index(" 7")])
        assert new.replace(" 7", "", 1) == old
        before, after = (_described(t, what) for t in (text, edited(text, what, 7)))
        assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


def _described(text: str, what: str) -> list[object]:
    """The summaries of operations, or the descriptions of schemas."""
    spec = yaml.load(text, yaml.CSafeLoader)
    if what == "a model":
        return [schema.get("description") for schema in spec["components"]["schemas"].values()]
    items = [item for path in spec["paths"].values() for item in path.values()]
    return [item["summary"] for item in items if isinstance(item, dict)]


def test_an_edit_that_finds_nothing_fails() -> None:
    for what in EDITS:
        with pytest.raises(Failed, match=what):
            edited("openapi: 3.1.0\npaths: {}\n", what, 1)
    assert (SPECS / EDITED).is_file()


def test_operations_are_those_of_paths(tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    item = {"get": {}, "post": {}, "parameters": [], "summary": ""}
    path.write_text(
        json.dumps({"paths": {"/a": item, "/b": {"delete": {}}}, "webhooks": {"w": item}})
    )
    assert operations_in(path) == 3


def test_peers_are_pinned_like_everything_else() -> None:
    """Where both environments hold a library, neither gains by a newer one."""
    pins, ours = (
        dict(re.findall(r"^([\w.-]+)==(\S+)$", path.read_text("utf-8"), re.MULTILINE))
        for path in (peers.PINS, ROOT / "constraints.txt")
    )
    assert peers.version(peers.OPENAPI).startswith("0.29.")
    for name in pins.keys() & ours.keys():
        assert pins[name] == ours[name], name
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"{peers.CODEGEN}=={peers.version(peers.CODEGEN)}" in project["dependencies"]
    lines = peers.PINS.read_text("utf-8").splitlines()
    assert all(re.fullmatch(r"#.*|[\w.-]+==[\w.]+", line) for line in lines)


def test_help_names_every_figure() -> None:
    command = [sys.executable, "-m", "benchmarks", "--help"]
    printed = subprocess.check_output(command, cwd=ROOT, text=True)
    for name, figure in bench.FIGURES.items():
        assert re.search(rf"^  {name} +{re.escape(figure.about)}$", printed, re.MULTILINE)


def test_figures_are_chosen_by_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that cannot be measured is noted, and the others are printed all the same."""

    def good(folder: Path, runs: int) -> bench.Result:
        """a good one"""
        yield table.Row("good", "1", "2", 0.5, 1.0)
        yield f"{runs} runs"

    def bad(folder: Path, runs: int) -> bench.Result:
        """a bad one"""
        raise Failed("it is gone")
        yield

    figures = {name: bench.Figure(take, 9, 2) for name, take in {"bad": bad, "good": good}.items()}
    monkeypatch.setattr(bench, "FIGURES", figures)
    assert bench.main(["--quick"]) == 0
    out, err = capsys.readouterr()
    assert out.endswith("bad: not measured: it is gone\n2 runs\n")
    assert "good " in out
    assert re.match(r"bad: a bad one, 2 runs \.\.\. \d+ s\ngood: ", err)
    assert bench.main(["good"]) == 0
    assert "bad" not in capsys.readouterr().out
    with pytest.raises(SystemExit, match="2"):
        bench.main(["ugly"])
    assert "no such figure: ugly (there are: bad, good)" in capsys.readouterr().err


def test_what_has_been_measured_is_printed_even_if_the_rest_is_cut_short(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def first(folder: Path, runs: int) -> bench.Result:
        yield table.Row("first", "1", "2", 0.5)

    def second(folder: Path, runs: int) -> bench.Result:
        raise KeyboardInterrupt
        yield

    figures = {"first": bench.Figure(first, 1, 1), "second": bench.Figure(second, 1, 1)}
    monkeypatch.setattr(bench, "FIGURES", figures)
    with pytest.raises(KeyboardInterrupt):
        bench.main([])
    assert re.search(r"^first +1 +2 +0\.50$", capsys.readouterr().out, re.MULTILINE)
