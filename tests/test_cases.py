"""One small spec per feature: what it becomes, to the character, and how that behaves.

`cases/<feature>/specs/` is built; `cases/<feature>/expected/` holds the output, without the
runtime, which is the same everywhere. A golden proves sameness, not rightness: so the output of
every case is imported and used, too, under the name of a package that we made up.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.support.linting import output_findings
from tests.support.paths import ROOT
from tests.support.vendored import CASES, DOCUMENTS, NAMES, Wire, foreign, output, same, tree, use

EMPTY = "fields"
"""A case without statuses: what it has above its package, others need not repeat."""


@pytest.fixture
def wire() -> Wire:
    return Wire()


def told(case: str) -> dict[str, str]:
    """The files of a case that say something about its feature."""
    same = output(EMPTY) if case != EMPTY else {}
    return {p: text for p, text in output(case).items() if "/" in p or same.get(p) != text}


@pytest.mark.parametrize("case", NAMES)
def test_output(case: str, update: bool) -> None:
    """What a case's specs become is exactly what its `expected/` holds."""
    folder = CASES / case / "expected"
    found = told(case)
    files = [path for path in folder.rglob("*") if path.is_file()]
    if update:
        for path in files:
            path.unlink()
        for name, text in found.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        return
    expected = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}
    assert found == expected


# --- the output in use


def test_every_package_can_be_imported_whole() -> None:
    """Warnings are errors here: that an import is silent is tested along with it."""
    packages = [
        f"{c}_{path[:-12]}" for c in NAMES for path in output(c) if path[-12:] == "/__init__.py"
    ]
    assert len(packages) > len(NAMES)
    for package in [*packages, *DOCUMENTS]:
        found = use(package)
        assert found.__all__
        assert all(getattr(found, name) for name in found.__all__)
    for case in NAMES:
        assert isinstance(use(f"{case}_status_map").READINGS, dict)


@pytest.mark.slow
def test_mypy_finds_nothing_in_any_output() -> None:
    """Slow because it starts from nothing; `make lint` asks both checkers about our own output."""
    command = ["mypy", "--strict", "--python-version", "3.11", "--no-error-summary"]
    cache_ = ["--cache-dir", str(ROOT / ".mypy_cache")]
    _clean([*command, *cache_, "their_app"])


@pytest.mark.slow
def test_basedpyright_finds_nothing_in_any_output() -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["their_app"]}
    (tree() / "pyrightconfig.json").write_text(json.dumps(settings))
    _clean(["basedpyright", "--pythonpath", sys.executable, "--warnings"])


PLAIN_DATA = """
from {package}.d7 import AsyncD7Client, D7Client, SendMessageRequest, SmsMessage

async def send(client: D7Client, other: AsyncD7Client) -> None:
    message = {{"recipients": ["+1"], "content": "x"}}
    client.send_message({{"messages": [message]}}).request_id.upper()
    client.send_message(SendMessageRequest(messages=[SmsMessage(recipients=["+1"], content="x")]))
    (await other.send_message({{"messages": [message]}})).request_id.upper()
    client.with_raw.send_message({{"messages": [message]}}, timeout=3).parsed.request_id.upper()
    client.send_message("x")
    client.send_message({{"messages": []}}, timout=3)
"""
"""A program of a user; the last two calls are wrong."""


@pytest.mark.slow
def test_type_checkers_take_plain_data_as_a_body_and_nothing_else(tmp_path: Path) -> None:
    program = PLAIN_DATA.format(package="generated")
    (tmp_path / "app.py").write_text(program, "utf-8")
    wrong = [n for n, line in enumerate(program.splitlines(), 1) if line in _WRONG]
    assert len(wrong) == len(_WRONG)
    mypy = ["mypy", "--strict", "--cache-dir", str(ROOT / ".mypy_cache"), "app.py"]
    basedpyright = ["basedpyright", "--pythonpath", sys.executable, "app.py"]
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": [str(ROOT)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    for command in (mypy, basedpyright):
        done = _run(command, tmp_path, ROOT)
        lines = re.findall(r"app\.py:(\d+)(?::\d+)?(?: -)?:? error", done.stdout)
        assert [*dict.fromkeys(map(int, lines))] == wrong, done.stdout + done.stderr


_WRONG = [f"    {line.strip()}" for line in PLAIN_DATA.format(package="").splitlines()[-2:]]


def _clean(command: list[str]) -> None:
    done = _run(command, tree(), tree())
    assert done.returncode == 0, done.stdout + done.stderr


def _run(command: list[str], folder: Path, path: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name(command[0])
    environment = {**os.environ, "MYPYPATH": str(path)}
    return subprocess.run(
        [program, *command[1:]], cwd=folder, env=environment, capture_output=True, text=True
    )


def test_ruff_finds_nothing_in_any_output(tmp_path: Path) -> None:
    """Not in `tree()`, where the tables of the cases have names of their own, and another order."""
    files = {f"{case}/{path}": text for case in NAMES for path, text in output(case).items()}
    files |= {f"foreign/{path}": text for path, text in foreign(*DOCUMENTS).items()}
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    assert len(python) > len(NAMES)
    assert output_findings(python, tmp_path) == []


# --- what each case promises


def test_fields_keep_null_and_absent_apart() -> None:
    m = use("fields_acme.models")
    message = m.Message.from_json('{"messageId":"a","text":"x","sentBy":null,"new":[1]}')
    assert message.sent_by is None
    assert "sent_by" in message.model_fields_set
    assert message.parts_billed is None
    assert "parts_billed" not in message.model_fields_set
    assert message.model_extra == {"new": [1]}
    assert message.to_json() == '{"messageId":"a","text":"x","sentBy":null,"new":[1]}'
    made = m.Message(message_id="a", text="", sent_by="u", http_status_code=200, meta={"k": 1})
    assert json.loads(made.to_json()) == {
        "messageId": "a",
        "text": "",
        "sentBy": "u",
        "HTTPStatusCode": 200,
        "$meta": {"k": 1},
    }


def test_a_required_field_that_is_missing_is_told_by_its_wire_name() -> None:
    m, errors = use("fields_acme.models"), use("_runtime.errors")
    with pytest.raises(errors.DecodeError, match="sentBy: Field required"):
        m.Message.from_json('{"messageId":"a","text":"x"}')


def test_scalars_keep_their_text_and_kind() -> None:
    m = use("scalars_acme.models")
    text = (
        '{"id":"A-1","count":9007199254740993,"price":3,"paid":true,"at":"2026-01-02 03:04:05.10Z",'
        '"times":["2026-01-02T03:04:05+0100"],"read_at":null,"day":"02.01.2026","either":7,'
        '"ratio":0.50,"nothing":null}'
    )
    found = m.Scalars.from_json(text)
    assert found.at.year == 2026
    assert found.times[0].utcoffset().seconds == 3600
    assert found.count == 9007199254740993
    assert isinstance(found.price, int)
    assert found.to_json() == text.replace("0.50", "0.5")


@pytest.mark.parametrize(
    "wrong", [{"paid": 1}, {"count": "1"}, {"count": 1.5}, {"price": "1"}, {"at": 5}, {"id": 5}]
)
def test_a_scalar_of_another_kind_is_refused(wrong: dict[str, Any]) -> None:
    right = {"id": "a", "count": 1, "price": 1, "paid": True, "at": "2026-01-02T03:04:05Z"}
    with pytest.raises(use("_runtime.errors").DecodeError, match=next(iter(wrong))):
        use("scalars_acme.models").Scalars.from_json(json.dumps(right | wrong))


def test_known_words_are_members_and_new_ones_stay() -> None:
    m = use("enums_acme.models")
    value = {
        "channel": "whatsApp",
        "tried": ["sms", "pigeon"],
        "last": None,
        "maybe": "push",
        "by_name": {"a": "+1", "b": "", "c": "2XX"},
    }
    found = m.Message.from_json(json.dumps(value))
    assert found.channel is m.Channel.WHATS_APP
    assert found.channel == "whatsApp"
    assert found.tried[0] is m.Channel.SMS
    assert found.tried[1] == "pigeon"
    assert [type(word) for word in found.by_name.values()] == [m.Odd, m.Odd, str]
    assert same(m.Message, value)
    assert m.Message(channel="fax", tried=[m.Channel.RCS], last=None).tried == ["rcs"]


def test_words_get_names() -> None:
    names = "PLUS_1 MINUS_1 IN_PROGRESS VALUE_2XX EMPTY NAME CLASS É NULL NO".split()
    odd = use("enums_acme.models").Odd
    assert [member.name for member in odd] == names
    assert [member.value for member in odd][:5] == ["+1", "-1", "in-progress", "2xx", ""]


def test_constants_tell_classes_apart_and_other_values_stay() -> None:
    m = use("constants_acme.models")
    for word, kind in (("text", m.Text), ('pic"ture', m.Picture), ("film", m.Text)):
        value = {"content": {"type": word, "body": "b", "new": 1}, "priority": "late"}
        assert type(m.Message.from_json(json.dumps(value)).content) is kind
        assert same(m.Message, value)
    others = {"version": 3, "ratio": 0.25, "framed": False, "size": 8, "mixed": "none"}
    assert same(m.Picture, {"type": "x", "body": "b", **others})
    assert m.Message(content=m.Picture(type="x", body=""), priority="high").content.type == "x"


def test_all_of_is_one_class_with_what_each_part_requires() -> None:
    m, errors = use("all_of_acme.models"), use("_runtime.errors")
    value = {"id": "1", "note": "n", "at": "2026-01-01T00:00:00Z", "text": "t"}
    assert same(m.Outbox, {"first": value, "last": None})
    for missing in ("id", "note", "at"):
        with pytest.raises(errors.DecodeError, match=f"{missing}: Field required"):
            m.Message.from_json(json.dumps({k: v for k, v in value.items() if k != missing}))


def test_unions_take_the_kind_that_came() -> None:
    m = use("unions_acme.models")
    for detail, kind in (({"code": 1}, m.Problem), ([{"field": "f"}], list), ("oops", str)):
        value = {"detail": detail, "cause": detail, "price": "1.10", "amount": 3}
        assert type(m.Error.from_json(json.dumps(value)).detail) is kind
        assert same(m.Error, value)
    assert same(m.Error, {"detail": "", "labels": {"a": "b"}, "when": "tomorrow", "price": 1})
    found = m.Error.from_json('{"detail":[{"field":"f"}],"when":"2026-01-01T00:00:00Z"}')
    assert type(found.detail[0]) is m.Issue
    assert found.when.year == 2026
    assert same(m.Contact, {"phone": "1"})


def test_maps_keep_every_key() -> None:
    m = use("maps_acme.models")
    value = {
        "free": {"a": [1, {"b": None}]},
        "counts": {"sms": 3},
        "nested": {"a": {"b": ["c"]}},
        "prices": {"IT": {"amount": 1.5, "new": 1}},
        "maybe": None,
        "by_pattern": {"x-a": "1"},
    }
    assert same(m.Report, value)
    assert m.Report.from_json(json.dumps(value)).prices["IT"].amount == 1.5
    assert same(m.Closed, {"only": "1", "more": 2})
    assert same(m.Extended, {"known": "1", "n": 2})


def test_tuples_have_their_items_by_place() -> None:
    m, errors = use("tuples_acme.models"), use("_runtime.errors")
    value = {"point": [1, 2.5], "labelled": ["a", {"x": 1}], "at_least": ["a", 1, 2]}
    found = m.Area.from_json(json.dumps(value))
    assert found.point == (1, 2.5)
    assert found.labelled[1].x == 1
    assert same(m.Area, value | {"any_length": ["a"], "matrix": [[1], []]})
    with pytest.raises(errors.DecodeError, match="point"):
        m.Area.from_json('{"point":[1]}')


def test_what_contains_itself_is_read_to_its_end() -> None:
    m = use("recursion_acme.models")
    post = {"name": "p", "thread": {"posts": [{"name": "q", "replies": []}]}, "parent": None}
    folder = {"name": "a", "folders": [{"name": "b", "by_name": {"c": {"name": "c"}}}]}
    assert same(m.Post, post)
    assert same(m.Folder, folder)
    assert type(m.Post.from_json(json.dumps(post)).thread.posts[0]) is m.Post


def test_references_lead_to_one_class_each() -> None:
    m = use("refs_acme.models")
    money = {"amount": 1, "currency": "EUR"}
    value = {"total": money, "tax": money, "again": money, "currency": "CHF", "item": {}}
    found = m.Order.from_json(json.dumps(value))
    assert {type(found.total), type(found.tax), type(found.again)} == {m.Money}
    assert found.currency is m.LineCurrency.CHF
    assert found.total.currency is m.Currency.EUR
    assert same(m.Order, value | {"notes": [{"fee": money}]})


def test_names_travel_as_the_provider_writes_them(wire: Wire) -> None:
    m = use("names_acme")
    value = {"dispatchId": "1", "messageIDs": "2", "2fa": True, "straße": "s", "from": "f"}
    value |= {"schema": "s", "with space": "w", "a.b": "c", "snake_case_": "d"}
    assert same(m.DeliveryReportV2, value)
    assert m.DeliveryReportV2(message_ids="2").to_json() == '{"messageIDs":"2"}'
    wire.client(m.AcmeClient).list_moves("a/b", kind="k", http_code=200)
    assert wire.line == "GET https://api.acme.example/from/a%2Fb?class=k&HTTPCode=200"


def test_parameters_arrive_where_and_as_they_should(wire: Wire) -> None:
    m = use("parameters_acme")
    client = wire.client(m.AcmeClient)
    assert (
        client.get_message(m.Channel.SMS, [1, 2], x_flags=[True, False], x_request_id="r 1") is None
    )
    assert wire.line == "GET https://api.acme.example/v1/channels/sms/messages/1,2"
    assert wire.headers == {
        "accept": "application/json",
        "x-flags": "true,false",
        "x-request-id": "r 1",
    }
    since = use("_runtime.model").Timestamp.parse("2026-01-02T03:04:05+02:00")
    states = ["open", m.State.DONE, "a&b"]
    client.list_messages(state=states, page_size=5, id=["a", "b/c"], since=since, dry_run=False)
    assert wire.line == (
        "GET https://api.acme.example/v1/messages?state%5B%5D=open&state%5B%5D=done&state%5B%5D="
        "a%26b&pageSize=5&id=a,b%2Fc&since=2026-01-02T03%3A04%3A05%2B02%3A00&dry-run=false"
    )
    client.list_messages(state=[], sender="me")
    assert wire.line == "GET https://api.acme.example/v1/messages?from=me"


@pytest.mark.parametrize("ids", [["a,b"], [""], ["a", ""]])
def test_a_value_that_would_break_a_joined_list_is_refused(wire: Wire, ids: list[str]) -> None:
    with pytest.raises(ValueError, match="is empty or has a comma"):
        wire.client(use("parameters_acme").AcmeClient).list_messages(state=[], id=ids)
    assert wire.seen == []


def test_bodies_leave_as_what_was_set_in_them(wire: Wire) -> None:
    m = use("bodies_acme")
    client = wire.client(m.AcmeClient)
    wire.answers({"text": "Hello", "price": 0.1, "new": 1}, 201)
    to = [m.Recipient(phone_number="1")]
    sent = client.send_message(m.SendRequest(message=m.Message(text="Hello"), to=to, send_at=None))
    assert wire.line == "POST https://api.acme.example/v1/messages"
    body = {"message": {"text": "Hello"}, "to": [{"phoneNumber": "1"}], "sendAt": None}
    assert wire.sent == body
    assert wire.headers["content-type"] == "application/json"
    assert sent.price == 0.1
    assert sent.model_extra == {"new": 1}
    wire.status = 204
    client.change_message("1", body=m.Message(text="T", mine=1))
    assert wire.headers["content-type"] == "application/merge-patch+json"
    assert wire.sent == {"text": "T", "mine": 1}
    client.change_message("1")
    assert wire.seen[-1].content == b""
    assert "content-type" not in wire.headers
    client.set_tags(["a", "b"])
    assert (wire.seen[-1].method, wire.seen[-1].content) == ("PUT", b'["a","b"]')
    client.upload_picture(b"\x89PNG")
    assert wire.seen[-1].content == b"\x89PNG"
    assert wire.headers["content-type"] == "image/png"
    client.send_form({"a": "1 2"})
    assert wire.seen[-1].content == b"a=1+2"
    assert wire.headers["content-type"] == "application/x-www-form-urlencoded"


def test_what_is_only_sent_refuses_unknown_keywords() -> None:
    m = use("bodies_acme")
    with pytest.raises(ValueError, match="phone"):
        m.Recipient(phone_number="1", phone="1")
    with pytest.raises(ValueError, match="send_on"):
        m.SendRequest(message=m.Message(text=""), to=[], send_on="1")


def test_answers_are_read_by_their_status(wire: Wire) -> None:
    m = use("answers_acme")
    client = wire.client(m.AcmeClient)
    wire.answers([{"id": "a"}, {"id": "b"}])
    assert [message.id for message in client.list_messages()] == ["a", "b"]
    wire.answers({"id": "a"})
    assert type(client.replace_messages()) is m.Message
    wire.answers({"ticket": 1}, 202)
    assert type(client.replace_messages()) is m.Ticket
    wire.status, wire.body = 204, b""
    assert client.replace_messages() is None
    assert client.delete_messages() is None
    wire.status, wire.body = 200, b"\x89PNG"
    assert client.get_picture() == b"\x89PNG"
    assert wire.headers["accept"] == "image/png"
    wire.answers(3, 206)
    assert client.get_count() == 3
    wire.answers("good")
    assert client.get_mood() is m.Mood.GOOD
    wire.answers("splendid")
    assert client.get_mood() == "splendid"
    wire.answers({"a": [None]})
    assert client.get_anything() == {"a": [None]}


def test_an_undocumented_success_is_an_error(wire: Wire) -> None:
    wire.answers({"id": "a"}, 203)
    with pytest.raises(use("_runtime.errors").ApiError) as caught:
        wire.client(use("answers_acme").AcmeClient).replace_messages()
    assert caught.value.status == 203


def test_errors_have_classes_and_typed_bodies(wire: Wire) -> None:
    m, errors = use("errors_acme"), use("_runtime.errors")
    client = wire.client(m.AcmeClient)

    def error(call: str, status: int, body: object = None) -> Any:
        wire.answers(body, status)
        with pytest.raises(errors.ApiError) as caught:
            getattr(client, call)()
        return caught.value

    assert type(error("list_messages", 302)) is m.Status302
    assert isinstance(error("list_messages", 302), errors.RedirectError)
    assert type(error("list_messages", 460)) is m.TokenExpired
    assert isinstance(error("list_messages", 529), errors.ServerError)
    assert error("list_messages", 401, {"code": 1}).body == m.Problem(code=1)
    assert error("list_messages", 422, {"code": 1}).body == m.Problem(code=1)
    found = error("delete_messages", 422, [{"field": "f"}])
    assert type(found) is m.UnprocessableContent
    assert found.body == [m.Issue(field="f")]
    other = error("list_messages", 418, {"code": 2})
    assert type(other) is errors.ClientError
    assert other.body == m.Problem(code=2)
    unlike = error("list_messages", 401, {"no": "code"})
    assert unlike.body is None
    assert unlike.text == '{"no": "code"}'


def test_credentials_go_where_the_scheme_says(wire: Wire) -> None:
    kind = use("security_acme").AcmeClient
    client = wire.client(
        kind, api_key="k", tenant="t&1", token="tok", session="s", other_cookie="o"
    )
    client.get_default()
    assert wire.line == "GET https://api.acme.example/default?tenant%20id=t%261"
    assert wire.headers == {"accept": "application/json", "x-api-key": "k"}
    client.get_open()
    assert wire.headers == {"accept": "application/json"}
    client.get_with_token()
    assert wire.headers["authorization"] == "Bearer tok"
    assert "x-api-key" not in wire.headers
    client.get_with_either()
    assert wire.headers["cookie"] == "sid=s; other=o"
    basic = wire.client(kind, username="me", password="pass")
    basic.get_default()
    assert wire.headers["authorization"] == "Basic bWU6cGFzcw=="
    basic.get_with_either()
    assert wire.headers == {"accept": "application/json"}


def test_missing_credentials_are_told_before_anything_is_sent(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, missing = use("security_acme").AcmeClient, use("_runtime.errors").CredentialsMissing
    with pytest.raises(missing, match=r"api_key \(ACME_KEY\), tenant \(ACME_TENANT\); or username"):
        wire.client(kind, api_key="k")
    with pytest.raises(missing, match=r"pass token \(ACME_TOKEN\)"):
        wire.client(kind, username="me", password="pass").get_with_token()
    assert wire.seen == []
    monkeypatch.setenv("ACME_USER", "me")
    monkeypatch.setenv("ACME_PASSWORD", "pass")
    wire.client(kind).get_default()
    assert wire.headers["authorization"].startswith("Basic ")


def test_calls_go_to_the_server_of_the_spec_or_the_one_named(wire: Wire) -> None:
    wire.client(use("servers_variables").VariablesClient).ping()
    assert wire.line == "GET https://eu.acme.example/v1/ping"
    for kind in (use("servers_relative").RelativeClient, use("servers_nowhere").NowhereClient):
        wire.client(kind, base_url="http://localhost:1/v2/").ping()
        assert wire.line == "GET http://localhost:1/v2/ping"
        with pytest.raises(TypeError, match="base_url"):
            wire.client(kind)


def test_a_batch_is_split_and_tells_what_is_missing(wire: Wire) -> None:
    wire.answers([{"messageId": "b"}])
    found = wire.client(use("batch_acme").AcmeClient).list_statuses(ids=iter("abcb"), full=True)
    urls = [str(request.url) for request in wire.seen]
    base = "https://api.acme.example/statuses?ids="
    assert urls == [f"{base}a,b&full=true", f"{base}c&full=true"]
    assert [status.message_id for status in found.items] == ["b", "b"]
    assert found.missing == ("a", "c")


def test_pages_are_walked_to_the_last(wire: Wire) -> None:
    client = wire.client(use("pages_acme").AcmeClient)
    pages = client.list_messages_pages("me", state="new")
    for number, following in enumerate([7, None]):
        wire.answers({"messages": [{"id": str(number)}], "paging": {"nextPage": following}})
        assert next(pages).messages[0].id == str(number)
    assert list(pages) == []
    urls = [str(request.url).partition("?")[2] for request in wire.seen]
    assert urls == ["state=new", "state=new&page=7"]


@pytest.mark.parametrize("case", NAMES)
def test_the_table_holds_the_rows_that_the_json_holds(case: str) -> None:
    rows = json.loads(output(case)["status-map.json"])
    readings = use(f"{case}_status_map").READINGS
    assert readings.keys() == {(row["provider"], *row["words"]) for row in rows}
    for row in rows:
        reading = readings[row["provider"], *row["words"]]
        for name in reading.__slots__[2:]:
            assert getattr(reading, name) == row[name], name


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        ("pop_message", "DeliveryUncertain"),
        ("search_messages", "NoAnswer"),
        ("replace_messages", "NoAnswer"),
        ("change_messages", "DeliveryUncertain"),
    ],
)
def test_a_lost_answer_is_uncertain_where_repeating_does_harm(
    wire: Wire, call: str, kind: str
) -> None:
    wire.failure = httpx2.ReadTimeout("late")
    errors = use("_runtime.errors")
    with pytest.raises(errors.ProviderError) as caught:
        getattr(wire.client(use("retry_acme").AcmeClient), call)()
    assert type(caught.value) is getattr(errors, kind)


def test_status_words_are_read_by_provider() -> None:
    read = use("status_words_status_map").read
    assert (read("acme", "failed").state, read("acme", "failed").reason) == (
        "failed",
        "unspecified",
    )
    assert read("acme", "delivered").evidence == "handset"
    assert read("acme", "=lost").terminal
    assert not read("acme", "typing").applies
    assert read("acme", "new").flag == "unmapped"
    assert read("other", "sent").state == "unknown"


def test_a_pair_of_fields_is_read_together() -> None:
    read = use("status_pair_status_map").read
    assert read("acme", "waiting", None).state == "scheduled"
    assert read("acme", "waiting", "reached").flag == "inconsistent"
    assert read("acme", "handed-over", "lost").reason == "expired"
    assert read("acme", "reached", "waiting").flag == "unmapped"


def test_foreign_inline_objects_have_classes(wire: Wire) -> None:
    m = use("foreign_inline_shop")
    client = wire.client(m.ShopClient)
    wire.answers({"id": 1, "state": "gone"}, 201)
    line = m.CreateOrderRequestLinesItem(sku="a", size="XL")
    address = m.CreateOrderRequestShipToAddress(city="Rome")
    request = m.CreateOrderRequest(
        lines=[line], ship_to=m.CreateOrderRequestShipTo(address=address)
    )
    assert client.create_order(request).state == "gone"
    sent = {"lines": [{"sku": "a", "size": "XL"}], "ship-to": {"address": {"city": "Rome"}}}
    assert wire.sent == sent
    wire.answers({"other": 2}, 409)
    with pytest.raises(m.Conflict) as caught:
        client.create_order(request)
    assert caught.value.body.other == 2
    wire.answers({"id": 1, "parts": {"a": {"n": 2}}})
    for call in (client.get_order, client.put_order):
        assert call(1, view=m.OrdersByIdView.FULL).parts["a"].n == 2
        assert str(wire.seen[-1].url) == "https://shop.example/orders/1?view=full"


def test_foreign_names_that_are_reserved_get_an_underscore(wire: Wire) -> None:
    m = use("foreign_names_shop")
    value = {"class": None, "copy": True, "model_dump": "x", "kind": "mro", "owner": None}
    assert same(m.Field_, value)
    client = wire.client(m.ShopClient, base_url="https://shop.example")
    wire.answers(None)
    assert client.get_items_by_item_id("a", from_="b", timeout_=1, sort="<") is None
    assert wire.line == "GET https://shop.example/items/a?from=b&timeout=1&sort=%3C"
    wire.answers({"what": "a"}, 404)
    with pytest.raises(m.NotFoundError) as caught:
        client.get_items_by_item_id("a", timeout=1)
    assert caught.value.body == m.NotFound(what="a")
    wire.status = 200
    assert client.delete_items_by_item_id("a") is None
    assert client.close_() is None


def test_operations_called_like_types_get_an_underscore(wire: Wire) -> None:
    """And whatever has such a type works; the slow tests ask type checkers about all of it."""
    m = use("foreign_types_ops")
    client = wire.client(m.OpsClient)
    answers: dict[str, Any] = {
        "list": [1, 2],
        "str": "a",
        "int": 3,
        "dict": {"a": 1},
        "bool": True,
        "float": 0.5,
    }
    for name, value in answers.items():
        wire.answers(value)
        assert getattr(client, f"{name}_")() == value
    wire.answers(None, 204)
    client.tuple_({"list": "x"})
    assert wire.seen[-1].content == b'{"list":"x"}'
    assert client.with_options_() is client.close_() is None
    assert wire.line == "GET https://api.s.example/j"


def test_a_discriminator_chooses_the_class(wire: Wire) -> None:
    m = use("discriminators_zoo")
    cat = {"petType": "Cat", "parent": {"petType": "Lion"}, "name": "Tom"}
    wire.answers(cat)
    found = wire.client(m.ZooClient).get_animal("Tom")
    assert (type(found), type(found.parent)) == (m.Cat, m.Lion)
    assert json.loads(found.to_json()) == cat
    wire.answers({"petType": "Bird", "wings": 2})
    bird = wire.client(m.ZooClient).get_animal("Tweety")
    assert type(bird) is m.Animal
    assert bird.to_json() == '{"petType":"Bird","wings":2}'
    for kind, wanted in (("toy", m.Toy), ("ball", m.Toy), ("food", m.Food)):
        assert type(m.Cage.from_json(json.dumps({"inside": {"kind": kind}})).inside) is wanted
    value = {
        "inside": "nothing",
        "tags": [{"what": "weight", "value": "1"}, {"what": "colour", "value": "red"}],
    }
    assert [type(tag) for tag in m.Cage.from_json(json.dumps(value)).tags] == [m.Weight, m.Colour]
    assert same(m.Cage, value)
    assert same(m.Cage, {"inside": {"kind": "new", "more": 1}})
    assert m.Cage(inside=m.Food(kind="x")).to_json() == '{"inside":{"kind":"x"}}'
