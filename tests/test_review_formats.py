"""A review reads the same in every format: nothing is lost, nothing of a spec becomes markup."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError
from junitparser import Failure, JUnitXml, Skipped

from generator.display_width import columns
from generator.problems import printable
from generator.review.changes import Change, Layer, Review, Verdict
from generator.review.report import FORMATS, printed, words
from generator.review.report.github import github
from generator.review.report.jsons import json as json_form
from generator.review.report.junit import junit
from generator.review.report.markdown import LIMIT, MARKER, markdown
from generator.review.report.picture import pictures
from generator.review.report.text import text
from generator.review.report.words import Meaning
from generator.review.spots import Spot, Step, StepKind
from tests.support import reviews

SAMPLES: dict[str, Callable[[], Review]] = {
    "sample": reviews.sample,
    "drawn": reviews.drawn,
    "unchanged": reviews.unchanged,
    "hostile": reviews.hostile,
    "large": lambda: reviews.large(500),
}
SUMMARY = re.compile(
    r"(none|info|warning|breaking): (\d+) breaking, (\d+) warning, (\d+) info, (\d+) approved "
    r"\(wire (\w+), python (\w+), status (\w+)\)"
)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_format_prints_every_review_with_a_line_end_and_in_utf_8(
    form: str, name: str
) -> None:
    told = printed(SAMPLES[name](), form)
    assert told.endswith("\n")
    assert not told.endswith("\n\n")
    assert told.encode()
    assert told == printed(SAMPLES[name](), form)


@pytest.mark.parametrize("form", ["text", "markdown", "github", "html"])
def test_a_program_can_read_the_summary(form: str) -> None:
    found = SUMMARY.search(printed(reviews.sample(), form))
    assert found
    assert found.groups() == ("breaking", *"2111", *["breaking"] * 3)


def test_what_is_approved_counts_only_as_approved() -> None:
    review = replace(reviews.sample(), changes=(reviews.LENGTH, reviews.GONE))
    assert words.summary(review) == (
        "info: 0 breaking, 0 warning, 1 info, 1 approved (wire info, python none, status none)"
    )


@pytest.mark.parametrize("form", ["text", "github"])
def test_without_changes_it_is_told_what_was_compared(form: str) -> None:
    assert printed(reviews.unchanged(), form) == (
        "none: 0 breaking, 0 warning, 0 info, 0 approved (wire none, python none, status none)\n"
        "compared 4 providers of a and b: no changes\n"
    )


def test_a_comment_without_changes_tells_what_was_compared() -> None:
    assert "Compared 4 providers of `a` and `b`: no changes." in markdown(reviews.unchanged())


# --- the order


def test_statuses_come_first_then_python_then_wire_and_the_worst_first_of_each() -> None:
    changes = reviews.sample().changes
    found = words.worst_first(reversed(changes))
    expected = (reviews.EXPIRED, reviews.SENDER, reviews.HELD, reviews.LENGTH, reviews.GONE)
    assert [change.id for change in found] == [change.id for change in expected]


@pytest.mark.parametrize(
    ("change", "section"),
    [
        (reviews.EXPIRED, Layer.STATUS),
        (reviews.HELD, Layer.STATUS),
        (reviews.SENDER, Layer.PYTHON),
        (reviews.LENGTH, Layer.WIRE),
    ],
)
def test_a_change_stands_where_somebody_has_to_act(change: Change, section: Layer) -> None:
    assert words.section(change) is section


# --- text

HELD = """\
specs/acme.yaml:48:9: the word HELD is new in Status [response.property.enum.added]
    wire warning, received in answers: {wire}
        nothing -> HELD
    python warning: Status.HELD is new [python.enum.member.added]: {python}
        effect: `match` with assert_never fails in mypy; add `case Status.HELD`.
    status warning: HELD is accepted, open [status.word.added]: {status}
        nothing -> accepted, open
        effect: Until now HELD was unknown, open; now it is accepted, open.
    reaches 2 operations: GET /messages/{{id}}, GET /messages
    id {id}
"""


def test_a_change_in_text_tells_each_layer_with_its_direction_and_reason() -> None:
    reasons = {"wire": reviews.WORD, "python": reviews.MEMBER, "status": reviews.ADDED}
    told = {layer: rule.reason for layer, rule in reasons.items()}
    assert HELD.format(id=reviews.HELD.id, **told) in text(reviews.sample())


def test_in_text_changes_stand_under_their_provider_with_versions_and_notes_last() -> None:
    lines = text(reviews.sample()).splitlines()
    heads = [line for line in lines if line and not line.startswith(" ")][2:]
    ours = [c.place for c in (reviews.EXPIRED, reviews.HELD, reviews.SENDER)]
    expected = ["acme", *ours, "zenith", reviews.LENGTH.place, reviews.GONE.place]
    for line, start in zip(heads, [*expected, "suggested versions", "note: "], strict=True):
        assert line.startswith(str(start))
    assert "    acme major: breaking for python: send_message(sender) became required" in lines
    assert any("approved by Ada until 2027-01-31: nobody uses it yet (id" in line for line in lines)


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("name", ["sample", "hostile"])
def test_on_a_terminal_no_line_is_too_long_and_no_word_is_lost(name: str, width: int) -> None:
    review = SAMPLES[name]()
    told = text(review, width)
    assert max(map(columns, told.splitlines())) <= width
    assert re.sub(r"\s", "", told) == re.sub(r"\s", "", text(review))


def test_colour_is_only_there_if_asked_for_and_changes_no_word() -> None:
    coloured = text(reviews.sample(), 80, colour=True)
    assert coloured.startswith("\033[1;31mbreaking\033[0m: 2 breaking")
    assert re.sub(r"\033\[[0-9;]*m", "", coloured) == text(reviews.sample(), 80)
    assert "\033" not in text(reviews.sample(), 80) + text(reviews.hostile())


def test_hostile_text_colours_nothing_and_starts_no_line() -> None:
    lines = text(reviews.hostile()).splitlines()
    assert all(line.isprintable() for line in lines)
    started = [line for line in lines if line and not line.startswith(" ")]
    changes = reviews.hostile().changes
    # The summary, what was compared, a head per provider, a line per change, versions, notes.
    assert len(started) == 2 + len(reviews.NASTY) + len(changes) + 1 + len(reviews.NASTY)


# --- Markdown


def test_a_comment_begins_with_its_marker_and_statuses_stand_above_all() -> None:
    comment = markdown(reviews.sample())
    assert comment.startswith(f"{MARKER}\n")
    heads = re.findall(r"^#+ (.+)$|^<summary>(.+)</summary>$", comment, re.M)
    assert ["".join(head) for head in heads] == [
        "🔴 Spec review",
        "Statuses",
        "Python",
        "1 change: no action needed",
        "1 change: approved",
        "Next versions",
        "Notes",
        "Approve: entries for <code>approved-changes.yaml</code>",
    ]
    row = "| 🔴 breaking | `acme` | `EXPIRED` | `failed, final` | `unknown, open` | Messages last"
    assert row in comment


def test_a_comment_has_entries_to_paste_for_what_somebody_has_to_act_on() -> None:
    (block,) = re.findall(r"```yaml\n(.*?)\n```", markdown(reviews.sample()), re.S)
    wanted = [reviews.EXPIRED, reviews.SENDER, reviews.HELD]
    assert re.findall(r'^- id: "([0-9a-f]{12})"  # ', block, re.M) == [c.id for c in wanted]
    assert block.count("\n  who: \n  why: \n  until: ") == 3


LARGE = {
    "mixed": reviews.large(500),
    "wordy": reviews.large(500, text="a long story of | pipes and <b>tags</b> " * 40),
    "statuses": reviews.large(500, reviews.STATE),
    "breaking": reviews.large(500, reviews.REQUIRED, reviews.ARGUMENT, reviews.STATE),
    "infos": reviews.large(500, reviews.LIMIT),
    "emoji": reviews.large(500, text="\U0001f600" * 300),
    "many": reviews.large(3000),
    "flood": reviews.large(3000, reviews.STATE, text="x" * 300),
    "noted": replace(reviews.large(300), notes=("a note " * 100,) * 200),
}


@cache
def commented(name: str) -> str:
    return markdown(LARGE[name])


@pytest.mark.parametrize("name", LARGE)
def test_a_comment_fits_and_tells_of_all_that_it_does_not_show(name: str) -> None:
    review, comment = LARGE[name], commented(name)
    assert len(comment.encode("utf-16-le")) // 2 <= LIMIT
    shown = {c.id for c in review.changes if f"`{c.id}`" in comment}
    left = re.search(
        r"\*\*(\d+) changes? not shown here \((.+?)\)(.*?)\.\*\* All of them: ", comment
    )
    assert len(shown) + int(left[1] if left else 0) == len(review.changes)
    told = {w: int(n) for n, w in re.findall(r"(\d+) (\w+)", left[2] if left else "")}
    missing = [change for change in review.changes if change.id not in shown]
    for verdict in (Verdict.BREAKING, Verdict.WARNING, Verdict.INFO):
        hidden = [c for c in missing if c.verdict == verdict]
        assert told.get(verdict.word, 0) == len(hidden)
    statuses = [c for c in missing if c.verdict == 3 and c.layers[Layer.STATUS] == 3]
    said = re.search(r"of them (\d+) breaking for statuses", comment)
    assert int(said[1] if said else 0) == len(statuses)


@pytest.mark.parametrize("name", ["mixed", "wordy", "breaking", "infos"])
def test_with_500_changes_every_breaking_status_is_shown(name: str) -> None:
    comment = commented(name)
    broken = [c for c in LARGE[name].changes if c.layers[Layer.STATUS] == Verdict.BREAKING]
    assert all(f"`{change.id}`" in comment for change in broken)


def test_of_3000_breaking_statuses_most_of_a_comment_is_shown() -> None:
    assert len(commented("flood")) > 0.95 * LIMIT


def _prose(comment: str) -> str:
    """What is left of a comment without the block to paste, code spans and escaped characters."""
    rest = re.sub(r"```yaml\n.*?\n```", "", comment.removeprefix(MARKER), flags=re.S)
    return re.sub(r"\\[!-/:-@[-`{-~]|(`+)(?!`).+?(?<!`)\1(?!`)", "", rest)


_OURS = re.compile(
    r"<br>|^</?details>$|^<summary>|</summary>$|</?code>|^#+ |^ *- |\*\*|^\|[-|]+$|^\|(?= )"
    r"| \|(?= |$)|&#8203;"
)
"""The markup of a comment."""


@pytest.mark.parametrize("name", [*SAMPLES, *LARGE])
def test_no_markup_of_a_comment_is_broken(name: str) -> None:
    comment = markdown(SAMPLES[name]()) if name in SAMPLES else commented(name)
    lines = comment.splitlines()
    assert lines.count("<details>") == lines.count("</details>")
    assert [line for line in lines if line.startswith("```")] in ([], ["```yaml", "```"])
    rows = [re.split(r"(?<!\\)\|", line) for line in lines if line.startswith("| ")]
    assert all(len(cells) == 8 and not cells[0] and not cells[-1] for cells in rows)
    for line in _prose(comment).splitlines():
        assert not re.search(r"[][*<>$~|`!#]", _OURS.sub("", line)), line


def test_hostile_text_in_a_comment_mentions_nobody_and_refers_to_nothing() -> None:
    comment = markdown(reviews.hostile())
    assert "@&#8203;everyone" in comment
    assert r"see \#&#8203;123, GH-&#8203;7" in comment
    assert not re.search(r"@\w|#(?!8203;)\d|GH-\d|://|www\.\w", _prose(comment))


# --- JSON

SCHEMA = json.loads(files("generator.review.report").joinpath("review.schema.json").read_text())


@pytest.mark.parametrize("name", SAMPLES)
def test_the_json_is_what_the_published_schema_says(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(json.loads(json_form(SAMPLES[name]())))


@pytest.mark.parametrize("key", ["verdict", "id", "line", "layers", "effects", "approval"])
def test_the_schema_refuses_what_is_not_a_review(key: str) -> None:
    told = json.loads(json_form(reviews.sample()))
    (told if key == "verdict" else told["changes"][0])[key] = "fatal"
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(told)


def test_the_json_of_a_change_holds_all_that_is_known_of_it() -> None:
    told = json.loads(json_form(reviews.sample()))
    assert told["verdict"] == "breaking"
    assert told["layers"] == {"wire": "breaking", "python": "breaking", "status": "breaking"}
    assert (told["old"], told["new"]) == ("origin/main:specs", "specs")
    assert told["providers"] == ["acme", "bolt", "kite", "zenith"]
    expired: dict[str, Any] = told["changes"][0]
    effects = expired.pop("effects")
    assert expired == {
        "id": reviews.EXPIRED.id,
        "provider": "acme",
        "rule": "status.state.changed",
        "direction": "both",
        "location": "Status:EXPIRED",
        "layers": {"wire": "none", "python": "none", "status": "breaking"},
        "verdict": "breaking",
        "message": "EXPIRED was failed, final; is unknown, open",
        "reason": reviews.STATE.reason,
        "before": {"state": "failed", "terminal": True},
        "after": {"state": "unknown", "terminal": False},
        "file": "specs/acme.yaml",
        "line": 41,
        "column": 9,
        "operations": ["GET /messages/{id}", "webhook report"],
        "approved": False,
        "approval": None,
    }
    assert [effect["layer"] for effect in effects] == ["status"]
    assert told["changes"][4]["approval"]["until"] == "2027-01-31"


def test_hostile_text_comes_out_of_the_json_to_the_character() -> None:
    told = json.loads(json_form(reviews.hostile()))
    assert {change["message"] for change in told["changes"]} == set(reviews.NASTY)


# --- GitHub


def _commands(told: str) -> list[tuple[str, dict[str, str], str]]:
    """Commands as the runner of GitHub reads them."""
    found: list[tuple[str, dict[str, str], str]] = []
    for line in told.splitlines()[2:]:
        match = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
        assert match, line
        given = dict(part.split("=", 1) for part in match[2].split(","))
        found.append((match[1], {k: _decoded(v) for k, v in given.items()}, _decoded(match[3])))
    return found


def _decoded(value: str) -> str:
    for escape, mark in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(escape, mark)
    return value


def test_the_worst_annotations_come_first_and_what_is_approved_last() -> None:
    found = _commands(github(reviews.sample()))
    assert [(name, given.get("file"), given.get("line")) for name, given, _ in found] == [
        ("error", "specs/acme.yaml", "41"),
        ("error", "specs/acme.yaml", "77"),
        ("warning", "specs/acme.yaml", "48"),
        ("notice", None, None),
        ("notice", "specs/zenith.yaml", "12"),
        ("notice", "specs/zenith.yaml", "30"),
    ]
    assert found[1][1]["title"] == "acme: wire breaking, python breaking"
    assert found[5][1]["title"] == "zenith: approved, python breaking"
    assert found[0][2].startswith("EXPIRED was failed, final; is unknown, open [status.state.")


def test_hostile_text_is_no_command_and_no_property() -> None:
    review = reviews.hostile()
    found = _commands(github(review))
    assert len(found) == len(review.changes) + len(review.notes)
    assert {name for name, *_ in found} == {"error", "warning", "notice"}
    placed = [given for _, given, _ in found if "file" in given]
    assert all(given.keys() == {"file", "line", "col", "title"} for given in placed)
    assert {given["file"] for given in placed} == set(map(printable, reviews.NASTY))


# --- JUnit


def test_a_consumer_of_junit_counts_a_suite_per_provider_and_a_case_per_change() -> None:
    found = JUnitXml.fromstring(junit(reviews.sample()).encode())
    counts = {s.name: (s.tests, s.failures, s.skipped, s.errors) for s in found}
    assert counts == {
        "acme": (3, 2, 0, 0),
        "bolt": (1, 0, 0, 0),
        "kite": (1, 0, 0, 0),
        "zenith": (2, 0, 1, 0),
    }
    cases = {case.name: case for suite in found for case in suite}
    expired = cases[f"Status:EXPIRED [status.state.changed] {reviews.EXPIRED.id}"]
    (failure,) = expired.result
    assert isinstance(failure, Failure)
    assert failure.message == reviews.EXPIRED.first.message
    assert failure.text
    assert failure.text.startswith("specs/acme.yaml:41:9\nstatus breaking, sent")
    held = cases[f"Status:HELD [response.property.enum.added] {reviews.HELD.id}"]
    assert not held.result
    assert held.system_out
    (skipped,) = cases[f"DeliveryReport [python.class.renamed] {reviews.GONE.id}"].result
    assert isinstance(skipped, Skipped)
    assert "nobody uses it yet" in skipped.message


def test_hostile_text_is_text_in_junit() -> None:
    review = reviews.hostile()
    found = JUnitXml.fromstring(junit(review).encode())
    assert [suite.name for suite in found] == [printable(p) for p in review.providers]
    failures = [case.result[0].message for suite in found for case in suite if case.result]
    assert failures[::2] == [printable(text) for text in reviews.NASTY]


# --- what a status word means


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        (reviews.EXPIRED, Meaning("failed", True), Meaning("unknown", False)),
        (reviews.HELD, Meaning(), Meaning("accepted", False)),
        (reviews.SENDER, Meaning(), Meaning()),
    ],
)
def test_meanings_are_read_off_the_rows(change: Change, before: Meaning, after: Meaning) -> None:
    assert words.meanings(change) == (before, after)


def test_meanings_are_read_off_single_values_too() -> None:
    state, final = reviews.EXPIRED.first, replace(reviews.EXPIRED.first, rule=reviews.TERMINAL)
    changed = replace(
        reviews.EXPIRED,
        findings=(
            replace(state, before="failed", after="unknown"),
            replace(final, before=True, after=False),
        ),
    )
    assert words.meanings(changed) == (Meaning("failed", True), Meaning("unknown", False))


def _together(words: str) -> Spot:
    return reviews.schema("Report").then(Step(StepKind.COMBINATION, words))


def _answered(word: str) -> Spot:
    """A word in the answer of a call."""
    call = Spot((Step(StepKind.CALL, "GET /a/{}"), Step(StepKind.ANSWER, "200")))
    return call.then(Step(StepKind.MEMBER, "status"), Step(StepKind.WORD, word))


@pytest.mark.parametrize(
    ("location", "was", "word"),
    [
        (reviews.word("Status", "EXPIRED"), None, "EXPIRED"),
        (reviews.word("Status", "a:b (c)"), None, "a:b (c)"),
        (_together("SENT, null"), None, "SENT, null"),
        (_answered("GONE"), None, "GONE"),
        (_answered("a: b (c)"), None, "a: b (c)"),
        (reviews.word("Status", "NEW"), reviews.word("Status", "OLD"), "OLD → NEW"),
        (reviews.member("Message", "status"), None, "Message.status"),
    ],
)
def test_the_word_of_a_change_is_read_off_its_location(
    location: Spot, was: Spot | None, word: str
) -> None:
    found = replace(reviews.EXPIRED.first, location=location, was=was)
    assert words.word(replace(reviews.EXPIRED, findings=(found,))) == word


def test_a_row_is_told_in_words() -> None:
    row = {**reviews.row("failed", True, reason="expired"), "flag": None}
    assert words.value(row) == "failed, final, reason: expired"


def test_where_a_word_keeps_its_state_the_comment_shows_what_else_differs() -> None:
    found = replace(
        reviews.EXPIRED.first,
        before=reviews.row("failed", True, reason="expired", billable="no"),
        after=reviews.row("failed", True, reason="unreachable", billable="no"),
    )
    review = replace(reviews.sample(), changes=(replace(reviews.EXPIRED, findings=(found,)),))
    row = "| `EXPIRED` | `reason: expired` | `reason: unreachable` |"
    assert row in markdown(review)


def test_states_of_the_picture_stand_in_the_order_of_rank_at_one_height_on_both_sides() -> None:
    acme, zenith = pictures(reviews.drawn().changes)
    assert [(band.state, band.closing) for band in acme.bands] == [
        ("no reading", ""),
        ("unknown", "open"),
        ("scheduled", "open"),
        ("accepted", "open"),
        ("sent", "open"),
        ("sent", "final"),
        ("unknown", "final"),
        ("cancelled", "final"),
        ("failed", "final"),
        ("delivered", "final"),
        ("read", "final"),
    ]
    assert (acme.provider, zenith.provider) == ("acme", "zenith")
    assert len(zenith.lanes) == 3


def test_every_word_of_the_picture_has_a_line_of_its_own_between_its_states() -> None:
    picture, _ = pictures(reviews.drawn().changes)
    lanes = {lane.told.split(":")[0]: lane for lane in picture.lanes}
    bands = {(band.state, band.closing): band for band in picture.bands}
    assert (
        len({lane.y1 for lane in picture.lanes}) == len({lane.y2 for lane in picture.lanes}) == 10
    )

    def within(y: int, state: str, closing: str) -> bool:
        band = bands[state, closing]
        return band.y <= y <= band.y + band.height

    expired = lanes["EXPIRED"]
    assert expired.told == "EXPIRED: was failed, final, is unknown, open (breaking)"
    assert within(expired.y1, "failed", "final")
    assert within(expired.y2, "unknown", "open")
    assert within(lanes["NO_DLR"].y2, "no reading", "")
    assert max(band.y + band.height for band in picture.bands) < picture.height


@pytest.mark.parametrize(
    ("was", "now"), [("SENT → DONE", "SENT → DONE"), ("OLD", "A → B"), ("OLD", "NEW")]
)
def test_a_line_of_the_picture_has_the_word_of_each_side_at_its_end(was: str, now: str) -> None:
    was_place = reviews.word("Status", was) if was != now else None
    found = replace(reviews.EXPIRED.first, location=reviews.word("Status", now), was=was_place)
    (picture,) = pictures([replace(reviews.EXPIRED, findings=(found,))])
    assert [(lane.left, lane.right) for lane in picture.lanes] == [(was, now)]
