"""The status table as diagrams, as SQL and on a terminal: each form says what every other says."""

from __future__ import annotations

import contextlib
import csv
import dataclasses
import fcntl
import io
import json
import os
import pty
import re
import sqlite3
import struct
import subprocess
import sys
import termios
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import build, cli, show
from generator.emit.statuses import Diagram, emit
from generator.load import load
from generator.lower import lower
from generator.model import Provider
from generator.naming import Name
from generator.runtime.delivery import State
from generator.text import Code, Text, json_line, mermaid, sql
from tests.support import built, small
from tests.support.paths import ROOT, SPECS
from tests.support.providers import NAMES, by_hand
from tests.support.readings import EXPECTED, words_of
from tests.support.strategies import hostile

Row = tuple[Any, ...]
Query = Callable[..., list[Row]]

examples = settings(max_examples=100, deadline=None, derandomize=True, database=None)

HOSTILE = (
    *("'", "''", "\\", "\\'", '"', "'; DROP TABLE status_map; --", "-- x", "/* x", "; x", "$$x$$"),
    *("`", "``` x", "%% x", "%%{init: {}}%%", "a --> b", "{x}", "}", "[*]", "end", "end note"),
    *("a : b", "::: terminal", "direction LR", "x direction TB y", "<<fork>>", "<b>x</b>", "<br/>"),
    *("#34;", "#quot;", "&lt;", "note right of sent", "state x", "class sent terminal", "_a_ *b*"),
    *(
        "\u00fcn\u00ef",
        "\u6f22\u5b57",
        "\U0001f600",
        "\u202egnp",
        "null",
        "NULL",
        "",
        "| x |",
        "=1",
    ),
    *("a\nb", "a\r\n'b", "a\x00b", "a\u2028b", "a\x85b", "\x1b[31m", "x" * 300),
)


@cache
def ours() -> tuple[Provider, ...]:
    return built.providers()


@cache
def files() -> dict[str, str]:
    return emit(ours())


def altered(rows: list[dict[str, Any]], package: str = "acme") -> Provider:
    """A provider with these rows; what they do not say is as in one of ours."""
    plain = dataclasses.replace(ours()[0].statuses[0], reason=None, flag=None)
    found = tuple(dataclasses.replace(plain, **row) for row in rows)
    return dataclasses.replace(ours()[0], package=Name(package), statuses=found)


# --- SQL


def in_sqlite(script: str) -> Query:
    database = sqlite3.connect(":memory:")
    database.executescript(script)
    return lambda query, *values: database.execute(query, values).fetchall()


def in_duckdb(script: str) -> Query:
    database = duckdb.connect(":memory:")
    database.execute(script)
    return lambda query, *values: database.execute(query, values or None).fetchall()


ENGINES = pytest.mark.parametrize("load_into", [in_sqlite, in_duckdb])
COLUMNS = (
    "provider word second_word state terminal evidence reason billable certainty flag applies note "
    "source rank retry words"
).split()


def as_json(cell: str) -> str:
    """The words of a status as one cell of the table holds them."""
    return json.dumps(words_of(cell), separators=(",", ":"))


def as_csv(row: Row) -> list[str]:
    """A row of the table as the CSV writes it."""
    provider, words, count, word, second, state, terminal, *middle, applies, note, source = row[:-2]
    yes_no = {0: "false", 1: "true"}
    shown = ["null" if w is None else w for w in (word, second)[:count]] + [""] * (2 - count)
    cells = [provider, *shown, state, yes_no[terminal], *middle, yes_no[applies], note, source]
    return ["" if cell is None else str(cell) for cell in (*cells, *row[-2:], words)]


@ENGINES
def test_the_table_holds_the_rows_of_the_csv(load_into: Callable[[str], Query]) -> None:
    query = load_into(files()["status-map.sql"])
    head, *lines = csv.reader(io.StringIO(files()["status-map.csv"]))
    assert head == COLUMNS
    assert {(line[0], line[-1]) for line in lines} == {
        (row[0], as_json(row[1])) for row in EXPECTED
    }
    assert [as_csv(row) for row in query("SELECT * FROM status_map")] == lines


@ENGINES
def test_rank_and_retry_are_those_of_the_vocabulary(load_into: Callable[[str], Query]) -> None:
    """By hand: unknown 0, scheduled 10, accepted 20, sent 30, cancelled 50, failed 60, delivered
    70, read 80; and 1 for the provider, 2 the network, 3 the handset, 4 the recipient."""
    query = load_into(files()["status-map.sql"])
    asked = "SELECT provider, word, state_rank, retry FROM status_map WHERE word_count = 1"
    found = {(provider, word): (rank, retry) for provider, word, rank, retry in query(asked)}
    expected = {
        ("agile", "UNKNOWN"): (0, None),
        ("agile", "SENT"): (31, None),
        ("agile", "RECEIVED"): (32, None),
        ("agile", "EXPIRED"): (62, "later"),
        ("agile", "READ"): (84, None),
        ("d7", "delivered"): (73, None),
        ("d7", "scheduled"): (11, None),
        ("d7", "processed"): (21, None),
        ("d7", "not_reachable"): (62, "later"),
        ("d7", "insufficient_credit"): (61, "after_fix"),
        ("d7", "spam_content"): (61, "unclear"),
        ("nifteem", "DELETED"): (51, "never"),
        ("nifteem", "DELIVERED"): (71, None),
    }
    assert {key: found[key] for key in expected} == expected
    listed = json.loads(files()["status-map.json"])
    one = {(o["provider"], o["words"][0]): (o["rank"], o["retry"]) for o in listed}
    assert {key: one[key] for key in expected} == expected


def test_words_that_are_not_about_a_message_sent_never_outrank_any() -> None:
    rows = [row_of("read", True, applies=False), row_of("scheduled", False)]
    query = in_sqlite(emit([altered(rows)])["status-map.sql"])
    assert query("SELECT state_rank, applies FROM status_map") == [(0, 0), (11, 1)]


def documented_join() -> str:
    """The query that the comment at the top of the file recommends."""
    lines = re.findall(r"^--     (.+)$", files()["status-map.sql"], re.M)
    assert lines[0].startswith("SELECT ")
    assert len(lines) > 4
    return "\n".join(lines)


UNMAPPED: list[tuple[str, tuple[str | None, ...]]] = [
    ("d7", ("teleported",)),
    ("d7", ("SENT",)),
    ("nobody", ("sent",)),
    ("d7", (None,)),
    ("d7", ("sent", None)),
    ("placewise", ("delivered",)),
    ("placewise", ("failed", "null")),
    ("placewise", (None, "failed")),
]


@ENGINES
def test_the_join_of_the_comment_finds_every_reading_once(
    load_into: Callable[[str], Query],
) -> None:
    """Null words too; and what the table lacks stays, as unknown and open."""
    if load_into is in_sqlite and sqlite3.sqlite_version_info < (3, 39):
        pytest.skip("the join needs IS NOT DISTINCT FROM, which SQLite has from 3.39")
    query = load_into(files()["status-map.sql"])
    columns = "id INTEGER, provider TEXT, word_count INTEGER, word TEXT, second_word TEXT"
    query(f"CREATE TABLE reports ({columns})")
    known = [(row[0], words_of(row[1]), row[2], row[3] == "yes") for row in EXPECTED]
    asked = [*known, *((*words, "unknown", False) for words in UNMAPPED)]
    for number, (provider, words, _, _) in enumerate(asked):
        word, second = (*words, None)[:2]
        row = (number, provider, len(words), word, second)
        query("INSERT INTO reports VALUES (?, ?, ?, ?, ?)", *row)
    found = sorted((row[0], row[-2], bool(row[-1])) for row in query(documented_join()))
    assert found == [(number, state, end) for number, (_, _, state, end) in enumerate(asked)]


def test_both_engines_refuse_a_row_that_is_there_already() -> None:
    again = [line for line in files()["status-map.sql"].splitlines() if ",null]'" in line]
    nulls = [row for row in EXPECTED if row[1].endswith("+null")]
    assert len(again) == len(nulls) > 0
    for line in again:
        with pytest.raises(sqlite3.IntegrityError):
            in_sqlite(files()["status-map.sql"])(line.removesuffix(";"))
        with pytest.raises(duckdb.ConstraintException):
            in_duckdb(files()["status-map.sql"])(line)


def test_no_column_is_a_reserved_word() -> None:
    columns = re.findall(r"^  ([a-z_]+) [A-Z]", files()["status-map.sql"], re.M)
    assert len(columns) == 17
    asked = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
    reserved = {name for (name,) in in_duckdb("")(asked)}
    standard = {"rank", "condition", "result", "value", "end", "first", "second", "order", "when"}
    assert "select" in reserved
    assert not {*columns, "status_map"} & {*reserved, *standard}


def test_a_spec_without_words_gives_an_empty_table() -> None:
    empty = emit([altered([])])
    for load_into in (in_sqlite, in_duckdb):
        assert load_into(empty["status-map.sql"])("SELECT * FROM status_map") == []
    assert "```" not in empty["STATUSES.md"]


UNPRINTED = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), "\u2028", "\u2029"}
"""What ends a line somewhere or controls a terminal."""


def held(text: str) -> str:
    return "".join(" " if character in UNPRINTED else character for character in text)


_SQLITE = sqlite3.connect(":memory:")
_DUCKDB = duckdb.connect(":memory:")


@examples
@given(hostile | st.sampled_from(HOSTILE))
def test_a_literal_holds_its_text_on_one_line_and_ends(text: str) -> None:
    code = sql(Text(text))
    assert len(code.splitlines()) == 1
    for database in (_SQLITE, _DUCKDB):
        found = database.execute(f"SELECT {code}, 'next' -- {code}").fetchall()
        assert found == [(held(text), "next")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *((None, "NULL"), (True, "TRUE"), (False, "FALSE"), (0, "0"), (31, "31")),
        *(("it's", "'it''s'"), ("\\", "'\\'"), ("", "''"), ("a\x00b\r\nc", "'a b  c'")),
    ],
)
def test_literals(value: str | bool | int | None, expected: str) -> None:
    found = sql(value)
    assert found == expected
    assert isinstance(found, Code)


@examples
@given(st.lists(hostile | st.none(), max_size=3))
def test_a_list_of_words_is_json_on_one_line(words: list[str | None]) -> None:
    line = json_line([word if word is None else Text(word) for word in words]).raw
    assert json.loads(line) == words
    assert not set(line) & UNPRINTED


def test_words_are_written_as_the_engines_write_them() -> None:
    line = json_line([Text("a b"), None, Text('"\u00fc')])
    assert line == Text('["a b",null,"\\"\u00fc"]')
    for query in (in_sqlite(""), in_duckdb("")):
        assert query("SELECT CAST(json_array('a b', NULL, '\"\u00fc') AS TEXT)") == [(line.raw,)]


def test_hostile_words_and_notes_load_into_both_engines() -> None:
    rows = [{"words": (Text(w),), "note": Text(f"{w} note {w}")} for w in HOSTILE]
    rows += [{"words": (Text(w), None), "note": None} for w in HOSTILE]
    rows += [{"words": (None, Text(w)), "note": None} for w in HOSTILE]
    script = emit([altered(rows)])["status-map.sql"]
    assert len(script.splitlines()) == len(emit([])["status-map.sql"].splitlines()) + len(rows)
    for load_into in (in_sqlite, in_duckdb):
        query = load_into(script)
        asked = "SELECT words, word, second_word, note FROM status_map"
        found = {tuple(json.loads(words)): rest for words, *rest in query(asked)}
        assert len(found) == len(rows)
        for word in HOSTILE:
            note = held(" ".join(f"{word} note {word}".split()))
            assert found[(word,)] == [held(word), None, note]
            assert found[(word, None)] == [held(word), None, None]
            assert found[(None, word)] == [None, held(word), None]


# --- the diagrams

_LINE = re.compile(r"""[ ]{4}(?:
    classDef\ terminal\ [a-z0-9:#,-]+ |
    state\ "(?P<label>[a-z ]+)"\ as\ (?P<name>[a-z_]+) |
    (?P<into>[a-z_]+)\ :\ (?P<words>(?:\w|\#\d+;|\ \+\ |\(null\))+) |
    class\ (?P<final>[a-z_]+)\ terminal |
    (?P<start>\[\*\]|[a-z_]+)\ -->\ (?P<end>\[\*\]|[a-z_]+)
    )""", re.X | re.A)  # fmt: skip


@dataclasses.dataclass
class Drawn:
    """What a diagram says; the grammar above is the part of Mermaid's that we use."""

    labels: dict[str, str]
    words: dict[str, list[tuple[str | None, ...]]]
    final: set[str]
    arrows: list[tuple[str, str]]


def decoded(code: str) -> str:
    return re.sub(r"#(\d+);", lambda found: chr(int(found[1])), code)


def drawn(page: str) -> Iterator[Drawn]:
    """Every diagram of a page; fails on a line that is of no kind that we know."""
    for block in re.findall(r"^```mermaid\nstateDiagram-v2\n(.*?)^```$", page, re.M | re.S):
        found = Drawn({}, {}, set(), [])
        for line in block.splitlines():
            parts = _LINE.fullmatch(line)
            assert parts, line
            if parts["label"]:
                found.labels[parts["name"]] = parts["label"]
            if parts["words"]:
                words = [None if w == "(null)" else decoded(w) for w in parts["words"].split(" + ")]
                found.words.setdefault(parts["into"], []).append(tuple(words))
            if parts["final"]:
                found.final.add(parts["final"])
            if parts["start"]:
                found.arrows.append((parts["start"], parts["end"]))
        assert found.labels.keys() == found.words.keys()
        yield found


def diagram_of(provider: Provider) -> Drawn:
    (found,) = drawn(emit([provider])["STATUSES.md"])
    return found


DRAWN = sorted({row[0] for row in EXPECTED})
assert DRAWN


def diagram_by_name(name: str) -> Drawn:
    (provider,) = (provider for provider in ours() if provider.package == name)
    return diagram_of(provider)


@pytest.mark.parametrize("name", DRAWN)
def test_a_diagram_has_each_word_in_its_state_and_nowhere_else(name: str) -> None:
    found, rows = diagram_by_name(name), [row for row in EXPECTED if row[0] == name]
    expected: dict[str, set[tuple[str | None, ...]]] = {}
    for _, cell, state, *_ in rows:
        expected.setdefault(state, set()).add(words_of(cell))
    assert {box: set(words) for box, words in found.words.items()} == expected
    assert sum(map(len, found.words.values())) == sum(map(len, expected.values()))
    assert found.final == {row[2] for row in rows if row[3] == "yes"}


def test_every_provider_with_words_has_one_diagram() -> None:
    assert len(list(drawn(files()["STATUSES.md"]))) == len(DRAWN)


@pytest.mark.parametrize("name", [name for name in DRAWN if by_hand(name).arrows is not None])
def test_arrows_lead_from_step_to_step(name: str) -> None:
    arrows = (by_hand(name).arrows or "").replace("*", "[*]").split(", ")
    assert diagram_by_name(name).arrows == [tuple(pair.split()) for pair in arrows]


def row_of(state: str, terminal: bool, **others: Any) -> dict[str, Any]:
    word = Text(f"{state}_{terminal}")
    return {"state": Code(state), "terminal": terminal, "words": (word,), "note": None, **others}


def test_open_and_final_unknown_are_two_boxes() -> None:
    rows = [row_of("unknown", False), row_of("unknown", True), row_of("sent", False)]
    found = diagram_of(altered(rows))
    assert found.labels == {
        "unknown_open": "unknown open",
        "sent": "sent",
        "unknown_final": "unknown final",
    }
    assert found.words["unknown_open"] == [("unknown_False",)]
    assert found.words["unknown_final"] == [("unknown_True",)]
    assert found.final == {"unknown_final"}


def test_words_that_are_not_about_a_message_sent_are_in_no_diagram() -> None:
    rows = [row_of("sent", False), row_of("read", True, applies=False)]
    assert diagram_of(altered(rows)).words == {"sent": [("sent_False",)]}
    page = emit([altered(rows[1:])])["STATUSES.md"]
    assert "```" not in page
    assert "`read_True`" in page


_FORMS = list(product(State, [False, True]))
_HEIGHT = "unknown scheduled accepted sent cancelled failed delivered read".split()


@examples
@given(st.lists(st.sampled_from(_FORMS), min_size=1, unique=True))
def test_every_box_is_reached_and_no_arrow_leads_down(forms: list[tuple[State, bool]]) -> None:
    rows = altered([row_of(state, terminal) for state, terminal in forms]).statuses
    diagram = Diagram.of(rows)
    boxes = {box.name: box for box in diagram.boxes}
    assert {(box.state, box.terminal) for box in diagram.boxes} == set(forms)
    reached: set[str] = {"[*]"}
    for _ in diagram.boxes:
        reached |= {end for start, end in diagram.arrows if start in reached}
    assert boxes.keys() <= reached
    assert {s for s, end in diagram.arrows if end == "[*]"} == {
        name for name, box in boxes.items() if box.terminal
    }
    for start, end in diagram.arrows:
        if "[*]" not in (start, end):
            a, b = boxes[Name(start)], boxes[Name(end)]
            no_report = b.state == "unknown" and b.terminal
            assert no_report or _HEIGHT.index(a.state) <= _HEIGHT.index(b.state)
            assert not a.terminal or (a.state, b.state) == ("delivered", "read")
    assert len(diagram.arrows) <= 3 * len(boxes)


@examples
@given(hostile | st.sampled_from(HOSTILE))
def test_no_word_gets_out_of_its_description(text: str) -> None:
    """Nothing but letters, digits and codes: no command of Mermaid, no Markdown, no line end."""
    code = mermaid(Text(text))
    assert re.fullmatch(r"(?:[0-9A-Za-z_]|#[0-9]+;)+", code)
    shown = "".join(c if c.isprintable() else repr(c)[1:-1] for c in " ".join(text.split()))
    assert decoded(code) == (shown or "\xa0")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("un_delivered", "un_delivered"),
        ('a"b', "a#34;b"),
        ("direction LR", "direction#32;LR"),
        ("-->", "#45;#45;#62;"),
        ("a\nb", "a#32;b"),
        ("\u00fc", "#252;"),
        ("\U0001f600", "#128512;"),
        ("\u202ex", "#92;u202ex"),
        ("", "#160;"),
    ],
)
def test_words_in_a_diagram(word: str, expected: str) -> None:
    assert mermaid(Text(word)) == expected


def test_hostile_words_change_nothing_but_themselves() -> None:
    found = diagram_of(altered([row_of("sent", False, words=(Text(w), None)) for w in HOSTILE]))
    assert found.arrows == [("[*]", "sent")]
    assert found.labels == {"sent": "sent"}
    assert len(found.words["sent"]) == len(HOSTILE)
    for word, (shown, second) in zip(HOSTILE, found.words["sent"], strict=True):
        assert second is None
        if word.isprintable() and word == " ".join(word.split()) != "":
            assert shown == word


# --- on a terminal


@pytest.fixture(autouse=True)
def _ours_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever names other specs has them read and judged."""
    found, read = list(ours()), build.providers

    def providers(folder: Path, *rest: Any, **others: Any) -> list[Provider]:
        return found if folder == SPECS else read(folder, *rest, **others)

    monkeypatch.setattr(build, "providers", providers)


class Terminal(io.StringIO):
    """What is printed to a terminal."""

    def isatty(self) -> bool:
        return True


def run(
    *arguments: str, specs: Path = SPECS, code: int = 0, out: io.StringIO | None = None
) -> tuple[str, str]:
    """What `dlrgen show statuses` prints, in a pipe without `out`, and its complaints."""
    out, complaints = out or io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(complaints):
        found = cli.main(["show", "statuses", "--specs", str(specs), *arguments])
    assert found == code, complaints.getvalue()
    return out.getvalue(), complaints.getvalue()


def on_terminal(columns: int, *arguments: str, specs: Path = SPECS) -> list[str]:
    """The lines that the command prints on a terminal of so many columns."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(columns))
        return run(*arguments, specs=specs, out=Terminal())[0].splitlines()


def command(specs: Path, *arguments: str) -> list[str]:
    """The same, to be run as a user runs it."""
    shown = ["show", "statuses", "--specs", str(specs), *arguments]
    return [sys.executable, "-m", "generator", *shown]


def on_real_terminal(columns: int, specs: Path) -> list[str]:
    """The same of a process of its own on a pseudo-terminal, which alone says how wide it is."""
    mine, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    environment = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    with subprocess.Popen(command(specs), cwd=ROOT, stdout=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # what Linux says at the end of a terminal
            while part := os.read(mine, 65536):
                shown += part
        os.close(mine)
    assert process.returncode == 0
    return shown.decode().replace("\r\n", "\n").splitlines()


def test_in_a_pipe_every_row_is_one_whole_line() -> None:
    shown, complaints = run()
    head, *lines = shown.splitlines()
    columns = "provider word state terminal evidence reason billable certainty flag applies note"
    assert head.split() == columns.split()
    assert not complaints
    found = [re.split("  +", line)[:6] for line in lines]
    wanted = [[w[0], w[1].replace("+", " + "), *w[2:6]] for w in EXPECTED]
    assert sorted(found) == sorted(wanted)
    ends = [line for line in lines if "delivered and confirmed" in line]
    assert ends == [
        line for line in lines if line.endswith("Documented as delivered and confirmed.")
    ]


def test_json_and_csv_are_those_of_the_output() -> None:
    assert run("--format", "json")[0] == files()["status-map.json"]
    assert run("--format", "csv")[0] == files()["status-map.csv"]


def test_rows_can_be_asked_for_by_provider_and_state() -> None:
    failed = "un_delivered undelivered not_reachable spam_content insufficient_credit".split()
    text, _ = run("--provider", "d7", "--state", "failed")
    assert [line.split()[1] for line in text.splitlines()[1:]] == failed
    found = json.loads(run("--provider", "d7", "--state", "failed", "--format", "json")[0])
    assert found == [
        o
        for o in json.loads(files()["status-map.json"])
        if o["provider"] == "d7" and o["words"][0] in failed
    ]
    lines = run("--state", "cancelled", "--format", "csv")[0].splitlines()
    cancelled = [row[:2] for row in EXPECTED if row[2] == "cancelled"]
    assert lines[0].split(",")[:2] == ["provider", "word"]
    assert sorted(line.split(",")[:2] for line in lines[1:]) == sorted(cancelled)
    assert ["nifteem", "DELETED"] in cancelled


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["--provider", "nobody"],
            f"there is no provider 'nobody'; known: {', '.join(NAMES)}",
        ),
        (["--provider", "\x1b[31m"], rf"there is no provider '\x1b[31m'; known: {NAMES[0]}"),
        (
            ["--state", "arrived"],
            "there is no state 'arrived'; known: scheduled, accepted, sent, delivered, read, "
            "failed, cancelled, unknown",
        ),
    ],
)
def test_what_does_not_exist_is_told_with_what_does(arguments: list[str], told: str) -> None:
    shown, complaints = run(*arguments, code=2)
    assert not shown
    assert complaints.startswith("dlrgen: ")
    assert complaints.count("\n") == 1
    assert told in complaints


def test_a_folder_that_does_not_exist_is_told() -> None:
    shown, complaints = run(specs=Path("nowhere"), code=2)
    assert (shown, complaints) == (
        "",
        "dlrgen: nowhere is not a folder; name one with --specs DIR\n",
    )


@pytest.mark.parametrize(("form", "shown"), [("text", ""), ("json", "[]\n"), ("csv", None)])
def test_no_rows_are_no_error(form: str, shown: str | None) -> None:
    found, complaints = run("--provider", "agile", "--state", "cancelled", "--format", form)
    assert found == (files()["status-map.csv"].split("\n")[0] + "\n" if shown is None else shown)
    assert complaints.startswith("no rows")


def test_problems_of_specs_are_told_as_everywhere(tmp_path: Path) -> None:
    wrong = small.SPEC.replace("state: sent", "state: posted")
    (tmp_path / "acme.yaml").write_text(wrong, "utf-8")
    shown, _ = run(specs=tmp_path, code=1)
    assert "[status-state]" in shown
    assert shown.endswith("\n1 problem; nothing to show\n")


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["show", "statuses", "--help"])
    shown = capsys.readouterr().out
    assert "dlrgen show statuses --provider d7" in shown
    assert "exit codes: 0 success" in shown


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_a_reader_that_goes_away_is_not_complained_about(form: str, tmp_path: Path) -> None:
    wanted = command(small.write(tmp_path / "specs"), "--format", form)
    pipe = subprocess.PIPE
    with subprocess.Popen(wanted, cwd=ROOT, stdout=pipe, stderr=pipe) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_a_terminal_is_asked_how_wide_it_is(tmp_path: Path) -> None:
    """By a process of its own on a real one; it prints what we see in this one."""
    specs = small.write(tmp_path / "specs")
    lines = on_real_terminal(58, specs)
    assert lines == on_terminal(58, specs=specs)
    assert lines != on_terminal(200, specs=specs)
    assert max(map(taken, lines)) <= 58


def taken(line: str) -> int:
    """The columns of a terminal that a line takes."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


@pytest.mark.parametrize("columns", [80, 132])
def test_on_a_terminal_no_line_is_longer_than_it_and_nothing_is_lost(columns: int) -> None:
    lines = on_terminal(columns)
    assert max(map(taken, lines)) <= columns
    assert not any("…" in line for line in lines)
    told = " ".join(" ".join(lines).split())
    if columns == 80:  # where notes stand under their rows
        for line in csv.DictReader(io.StringIO(files()["status-map.csv"])):
            assert line["note"] in told
    else:
        starts = [line for line in lines if line.startswith("  not_reachable ")]
        assert len(starts) == [row[1] for row in EXPECTED].count("not_reachable")
        assert any("unreachable          Inferred. Taken as final;" in line for line in starts)
    heads = [line for line in lines if line and line[0] != " "]
    assert [head.split(":")[0] for head in heads] == DRAWN
    assert "placewise: transmission_status + delivery_status" in heads


def test_filters_work_on_a_terminal_too() -> None:
    indent = " " * 53
    assert on_terminal(100, "--state", "cancelled", "--provider", "nifteem") == [
        "nifteem",
        "  word     state      terminal  evidence  reason",
        "  DELETED  cancelled  yes       provider  cancelled  "
        "Inferred. Taken as removed by a cancellation",
        indent + "before sending, though no page links the two.",
        indent + "Cancelling is possible only for scheduled",
        indent + "dispatches, up to 5 minutes before their time.",
        indent + "Seen by polling only.",
    ]


@examples
@given(st.lists(hostile, min_size=1, max_size=3), st.integers(min_value=10, max_value=140))
def test_hostile_words_stay_in_their_lines(texts: list[str], width: int) -> None:
    rows = [row_of("sent", False, words=(Text(t),), note=Text(t)) for t in texts]
    pairs = show.statuses([altered(rows)])
    for line in show.text(pairs, width).splitlines():
        assert line.isprintable()
        assert taken(line) <= width
    flat = show.text(pairs, None).splitlines()
    assert len(flat) == len(texts) + 1
    assert all(line.isprintable() for line in flat)


def test_columns_are_aligned_by_what_characters_take() -> None:
    rows = [row_of("sent", False, words=(Text(t),)) for t in ("ab", "\u6f22\u5b57", "e\u0301")]
    _, *lines = show.text(show.statuses([altered(rows)]), None).splitlines()
    assert [line.split("sent")[0] for line in lines] == [
        "acme      ab    ",
        "acme      \u6f22\u5b57  ",
        "acme      e\u0301     ",
    ]


def test_an_absent_an_empty_and_a_null_word_are_told_apart() -> None:
    rows: list[dict[str, Any]] = [
        row_of("sent", False, words=words)
        for words in ((Text("a"), None), (Text("a"), Text("null")))
    ]
    lines = emit([altered(rows)])["status-map.sql"].splitlines()[-2:]
    assert "'a', NULL, 'sent'" in lines[0]
    assert "'a', 'null', 'sent'" in lines[1]


def test_the_hostile_spec_of_the_other_tests_is_drawn_too() -> None:
    found = diagram_of(lower(load(ROOT / "tests/hostile/acme.yaml")))
    assert found.words == {"delivered": [("done",)]}  # `gone` does not apply
