"""Documents of other people become packages as they are, and nothing in them is lost silently.

What the packages look like to type checkers is tested in `test_cases`, together with ours.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator.build import build
from generator.load import iterate, load, mapping, sequence
from generator.problems import SpecError
from generator.walk import operations, schemas
from tests.support.vendored import DOCUMENTS, FOREIGN, Wire, foreign, same, use


@pytest.fixture
def wire() -> Wire:
    return Wire()


# --- a pet store: everything inline, keys of other tools


def test_the_first_server_that_can_be_called_is_called(wire: Wire) -> None:
    """The document names `/api/v3` first, which is relative to nobody knows what."""
    wire.answers([{"id": 1, "name": "Rex", "photoUrls": [], "status": "lost", "born": None}])
    found = wire.client(use("petstore").PetstoreClient).find_pets_by_status(
        status=["sold", "lost"], tags=["a", "b"]
    )
    url = "https://pets.example/api/v3/pet/findByStatus?status=sold&status=lost&tags=a,b"
    assert wire.line == f"GET {url}"
    assert found[0].status == "lost"
    assert found[0].born is None


def test_operations_without_names_are_named_after_their_paths(wire: Wire) -> None:
    m = use("petstore")
    client = wire.client(m.PetstoreClient)
    assert client.delete_pet_by_pet_id(1, api_key="k") is None
    assert wire.line == "DELETE https://pets.example/api/v3/pet/1"
    assert wire.headers == {"accept": "application/json", "api_key": "k"}
    wire.answers({"detail": None}, 404)
    with pytest.raises(m.NotFound) as caught:
        client.get_pet_by_pet_id(1)
    assert caught.value.body == m.NotFoundBody(detail=None)


def test_json_is_taken_where_there_is_a_choice(wire: Wire) -> None:
    m = use("petstore")
    wire.answers({"id": 1, "name": "Rex", "photoUrls": []})
    client = wire.client(m.PetstoreClient, petstore_auth="t")
    assert client.update_pet(m.Pet(name="Rex", photo_urls=[])).id == 1
    assert wire.sent == {"name": "Rex", "photoUrls": []}
    assert wire.headers == {
        "accept": "application/json",
        "authorization": "Bearer t",
        "content-type": "application/json",
    }


def test_bytes_go_out_as_they_are(wire: Wire) -> None:
    wire.answers({"photos": 2})
    client = wire.client(use("petstore").PetstoreClient)
    assert client.upload_file(1, body=b"\x00\xff") == {"photos": 2}
    assert wire.seen[-1].content == b"\x00\xff"
    assert wire.headers["content-type"] == "application/octet-stream"


def test_errors_documented_as_default_have_their_body(wire: Wire) -> None:
    m, errors = use("petstore"), use("_runtime.errors")
    wire.answers({"code": 7, "message": "no"}, 500)
    with pytest.raises(errors.InternalServerError) as caught:
        wire.client(m.PetstoreClient).find_pets_by_status()
    assert caught.value.body == m.FindPetsByStatusError(code=7, message="no")


# --- a fleet: inheritance, discriminators, aliases, circles


def test_what_extends_a_base_is_read_as_what_it_is(wire: Wire) -> None:
    m = use("fleet")
    car = {"kind": "car", "id": "1", "doors": 3, "state": None, "tows": {"kind": "cart", "id": "2"}}
    lorry = {"kind": "lorry", "id": "3", "load": 1.5, "trailer": {"length": 2}, "state": "idle"}
    wire.answers([car, lorry])
    found = wire.client(m.FleetClient).vehicles_list()
    assert wire.headers == {"accept": "application/vnd.fleet+json; charset=utf-8"}
    assert [type(vehicle) for vehicle in found] == [m.Car, m.Truck]
    assert type(found[0].tows) is m.Vehicle
    assert found[1].state is m.VehicleState.IDLE
    assert [json.loads(vehicle.to_json()) for vehicle in found] == [car, lorry]


def test_an_optional_credential_is_sent_if_there_is_one(wire: Wire) -> None:
    kind = use("fleet").FleetClient
    wire.answers([])
    wire.client(kind).vehicles_list()
    assert wire.line == "GET https://fleet.example/fleet/vehicles"
    wire.client(kind, key="k").vehicles_list()
    assert wire.line == "GET https://fleet.example/fleet/vehicles?key=k"


def test_each_status_has_its_own_answer(wire: Wire) -> None:
    m = use("fleet")
    client = wire.client(m.FleetClient)
    wire.answers({"kind": "car", "id": "1", "doors": 3})
    assert type(client.vehicles_create(body=m.Car(kind="car", id="1", doors=3))) is m.Car
    wire.answers({"id": "1"}, 201)
    assert type(client.vehicles_create()) is m.Ref
    wire.status, wire.body = 202, b""
    assert client.vehicles_create() is None
    wire.answers({"errors": [{"at": "x"}]}, 418)
    with pytest.raises(use("_runtime.errors").ClientError) as caught:
        client.vehicles_list()
    assert caught.value.body.errors[0].at == "x"


def test_a_constant_tells_apart_the_classes_that_have_it(wire: Wire) -> None:
    m = use("fleet")
    for value, kind in (
        ({"name": "a", "type": "company"}, m.Company),
        ({"name": "a", "type": "person"}, m.Person),
        ({"nobody": True}, m.GetOwnerResponseNobody),
    ):
        wire.answers(value)
        assert type(wire.client(m.FleetClient).get_owner("1")) is kind


# --- payments: unions of everything, examples that contradict their schemas


def test_properties_of_one_direction_are_not_asked_in_the_other(wire: Wire) -> None:
    m = use("payments")
    client = wire.client(m.PaymentsClient, username="u", password="p")
    wire.answers({"id": "1", "name": "n", "plan": {"object": "plan"}, "amount": "5"})
    found = client.post_users(
        m.User(password="p", name="n"), idempotency_key="k", expand=["a", "b"], created_gte=5
    )
    assert wire.line == (
        "POST https://pay.example/v1/users?expand%5B%5D=a&expand%5B%5D=b&created%5Bgte%5D=5"
    )
    assert wire.headers["idempotency-key"] == "k"
    assert wire.sent == {"password": "p", "name": "n"}
    assert type(found.plan) is m.Plan
    assert found.amount == "5"


def test_unions_of_everything_keep_everything() -> None:
    m = use("payments")
    user = {"name": "n", "metadata": {"a": 1, "b": 1.5, "c": True, "d": None, "e": ""}}
    user |= {"source": {"object": "bank", "number": "1"}, "flags": [1, 2], "extra": [{}]}
    user |= {"plan": {"object": "plan", "user": {"name": "m", "plan": "id"}}, "address": {"x": "y"}}
    assert same(m.User, user)
    assert type(m.User.from_json(json.dumps(user)).source) is m.Bank
    assert same(m.User, {"name": "n", "source": {"object": "wallet", "more": 1}, "plan": None})


def test_a_schema_named_like_an_error_keeps_its_name(wire: Wire) -> None:
    m = use("payments")
    wire.answers({"why": "because"}, 401)
    with pytest.raises(m.UnauthorizedError) as caught:
        wire.client(m.PaymentsClient, bearer="b").post_users(m.User(name="n"))
    assert caught.value.body == m.Unauthorized(why="because")


def test_an_answer_that_is_a_document_is_bytes(wire: Wire) -> None:
    m = use("payments")
    client = wire.client(m.PaymentsClient, bearer="b")
    wire.status, wire.body = 200, b"%PDF"
    assert client.get_v1_users_by_id_statement("a/b", format="pdf") == b"%PDF"
    assert wire.line == "GET https://pay.example/v1/users/a%2Fb/statement?format=pdf"
    assert wire.headers["accept"] == "application/pdf, text/csv, application/json"
    wire.answers({"seconds": 5}, 202)
    assert client.get_v1_users_by_id_statement("a", format=m.Format.CSV).seconds == 5


# --- nothing is lost silently


def test_what_cannot_be_expressed_is_a_problem_with_its_place() -> None:
    """In that document, and only there, lines that end with `# !` must be told; in that order."""
    lines = FOREIGN.joinpath("refused.yaml").read_text("utf-8").splitlines()
    marked = [number for number, line in enumerate(lines, 1) if line.endswith("# !")]
    with pytest.raises(SpecError) as caught:
        foreign("refused")
    assert [problem.location.line for problem in caught.value.problems] == marked
    assert {problem.rule for problem in caught.value.problems} == {"unsupported"}
    assert all(problem.hint for problem in caught.value.problems)


def test_foreign_documents_have_no_rows_in_the_table() -> None:
    files = foreign(*DOCUMENTS)
    assert files["status-map.json"] == "[]\n"
    assert len(files["status-map.csv"].splitlines()) == 1


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_word_of_a_document_is_in_its_package(name: str) -> None:
    """Every property, parameter, constant, enum word and documented status."""
    document = load(FOREIGN / f"{name}.yaml")
    words = {code for _, operation in operations(document) for code in operation["responses"]}
    for _, node in iterate(document.root):
        if "in" in mapping(node):
            words |= {node["name"]} if node["in"] != "path" else set()  # those do not travel
    for _, schema in schemas(document):
        words |= {*mapping(schema.get("properties")), *sequence(schema.get("enum"))}
        words |= {str(schema[key]) for key in ("const",) if key in schema}
    assert len(words) > 20
    files = foreign(*DOCUMENTS).items()
    written = "".join(text for path, text in files if path.startswith(f"{name}/"))
    for word in words - {"Authorization", "default", "4XX", "5XX"}:
        assert str(word) in written, f"{name} lost {word}"


def test_json_and_yaml_of_one_document_become_the_same(tmp_path: Path) -> None:
    text = (FOREIGN / "fleet.yaml").read_text("utf-8")
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "fleet.json").write_text(json.dumps(yaml.safe_load(text)), "utf-8")
    found, wanted = build(folder), foreign("fleet")
    for path, made in wanted.items():
        assert found[path].replace("fleet.json", "fleet.yaml") == made
