"""`surface.txt` holds all that callers can name, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import griffe
import pytest

from generator.emit.surface import emit
from generator.load import load, spec_files
from generator.lower import lowered
from generator.model import Provider
from generator.package import package, surface
from tests.support import built
from tests.support.paths import GENERATED, ROOT, SPECS

ACME = ROOT / "tests" / "surfaces" / "acme.yaml"
DOCUMENTS = sorted([ACME, *spec_files(SPECS), *(ROOT / "tests" / "cases").glob("*/specs/*.yaml")])
EXPECTED = """\
# Generated from surfaces/acme.yaml. Do not edit.
client.AcmeClient
client.AcmeClient(*, base_url): str = BASE_URL
client.AcmeClient(*, deadline): float | None = DEFAULT_DEADLINE
client.AcmeClient(*, http_client): httpx2.Client | Transport | None = None
client.AcmeClient(*, key): str | None = None  # else '$ACME_KEY'
client.AcmeClient(*, retries): int = DEFAULT_RETRIES
client.AcmeClient(*, tenant): str | None = None
client.AcmeClient(*, timeout): float | Timeout | None = DEFAULT_TIMEOUT
client.AcmeClient.get_message() -> Message
client.AcmeClient.get_message(account): str  # position 1
client.AcmeClient.get_message(id): int  # position 2
client.AcmeClient.iter_message() -> Iterator[tuple[str, Message | ProviderError]]
client.AcmeClient.iter_message(*, concurrency): int = 4
client.AcmeClient.iter_message(account): Iterable[str]  # position 1
client.AcmeClient.iter_message(id): int  # position 2
client.AcmeClient.iter_statuses() -> Iterator[tuple[tuple[str, ...], Batch[Message] | ProviderError]]
client.AcmeClient.iter_statuses(*, concurrency): int = 4
client.AcmeClient.iter_statuses(*, ids): Iterable[str]
client.AcmeClient.list_messages() -> Page
client.AcmeClient.list_messages(*, account): str
client.AcmeClient.list_messages(*, page): int | None = None
client.AcmeClient.list_messages(*, page_size): int | None = None
client.AcmeClient.list_messages_pages() -> Iterator[Page]
client.AcmeClient.list_messages_pages(*, account): str
client.AcmeClient.list_messages_pages(*, page): int | None = None
client.AcmeClient.list_messages_pages(*, page_size): int | None = None
client.AcmeClient.list_statuses() -> Batch[Message]
client.AcmeClient.list_statuses(*, ids): Iterable[str]
client.AcmeClient.provider = 'acme'
client.AcmeClient.rate_limits = ((10, 1.0),)
client.AcmeClient.send_message() -> None
client.AcmeClient.send_message() is never repeated
client.AcmeClient.send_message() raises ApiError with a body Problem
client.AcmeClient.send_message() raises BadRequest
client.AcmeClient.send_message() raises Teapot
client.AcmeClient.send_message(body): Outgoing | Mapping[str, object]  # position 1
client.AcmeClient.wait_until_final() -> Waited
client.AcmeClient.wait_until_final(*, clock): Callable[[], float] | None = None
client.AcmeClient.wait_until_final(*, deadline): float
client.AcmeClient.wait_until_final(*, ids): Iterable[str]
client.AcmeClient.wait_until_final(*, pauses): Iterable[float] | None = None
client.AcmeClient.wait_until_final(*, sleep): Callable[[float], object] | None = None
client.AcmeClient.with_raw: AcmeRawCalls
client.AcmeRawCalls
client.AsyncAcmeClient
client.AsyncAcmeRawCalls
client.BASE_URL = 'https://api.acme.example'
client.GET_MESSAGE: Endpoint[Message]
client.LIST_MESSAGES: Endpoint[Page]
client.LIST_STATUSES: Endpoint[list[Message]]
client.SCHEMES: tuple[Scheme, ...]
client.SECURITY: tuple[tuple[str, ...], ...]
client.SEND_MESSAGE: Endpoint[None]
client.USER_AGENT = 'dlrgen-acme/1'
errors.BadRequest(BadRequest)
errors.BadRequest.body: Problem | None
errors.Teapot(ClientError)
models.Amount = int
models.Colour(StrEnum)
models.Colour.GREEN = 'green'
models.Colour.RED = 'red'
models.Content = Annotated[... | Picture]
models.Content = Annotated[... | Words]
models.Content = Annotated[...]
models.Cross(Model)
models.Cross.crosses: int | None = None
models.Cross.kind: str
models.File = Annotated[... | Local]
models.File = Annotated[... | Remote]
models.File = Annotated[...]
models.Local(Sent)
models.Local.kind: str
models.Local.path: str | None = None
models.Mark = Annotated[... | Cross]
models.Mark = Annotated[... | Tick]
models.Mark = Annotated[...]
models.Message(Model)
models.Message.batch: str | None = None
models.Message.content: Content | None = None
models.Message.cost: MessageCost | None = None
models.Message.id: str
models.Message.sent_at: Timestamp | None = None  # 'sentAt'
models.Message.size: int
models.Message.status: Status | str
models.MessageCost(Model)
models.MessageCost.amount: float | None = None
models.Moved(Model)
models.Moved.id: str
models.Moved.mark: Mark | None = None
models.Moved.note: Note | None = None
models.Note(Model)
models.Note.colour: Colour | str | None = None
models.Note.label: str | None = None
models.Note.line: str
models.Note.size: int | None = None
models.Outgoing(Sent)
models.Outgoing.file: File | None = None
models.Outgoing.mark: Mark | None = None
models.Outgoing.note: Note | None = None
models.Outgoing.size: int | None = None
models.Outgoing.text: str
models.Outgoing.urgency: Urgency | str | None = None
models.Page(Model)
models.Page.messages: list[Message]
models.Page.next: int | None = None
models.Picture(Model)
models.Picture.address: str | None = None
models.Picture.kind: str
models.Problem(Model)
models.Problem.detail: str | None = None
models.Receipt = Message
models.Remote(Sent)
models.Remote.kind: str
models.Remote.url: str | None = None
models.Status(StrEnum)
models.Status.DONE = 'done'
models.Status.GONE = 'gone'
models.Tick(Model)
models.Tick.kind: str
models.Tick.ticks: int | None = None
models.Urgency(StrEnum)
models.Urgency.HIGH = 'high'
models.Urgency.LOW = 'low'
models.Words(Model)
models.Words.kind: str
models.Words.words: str | None = None
reports.delivery_reports() -> Reports
reports.delivery_reports(*, channel): str | None = None
reports.delivery_reports(*, received_at): datetime | None = None
reports.delivery_reports(payload): ... | Batch[models.Message]
reports.delivery_reports(payload): ... | Mapping[str, object]
reports.delivery_reports(payload): ... | Sequence[Mapping[str, object]]
reports.delivery_reports(payload): ... | list[models.Message]
reports.delivery_reports(payload): ... | models.Message
reports.delivery_reports(payload): ... | tuple[models.Message, ...]
webhooks.Event = ... | Moved
webhooks.Events
webhooks.MAX_SIZE
webhooks.Received
webhooks.SignatureError
webhooks.Unknown
webhooks.WebhookError
webhooks.parse() -> Received[Event]
webhooks.parse(*, max_size): int = MAX_SIZE
webhooks.parse(*, received_at): datetime | None = None
webhooks.parse(body): bytes  # position 1
webhooks.parse(headers): Mapping[str, str]  # position 2
webhooks.verify_secret
webhooks.verify_signature() -> None
webhooks.verify_signature(*, secret): str | bytes
webhooks.verify_signature(body): bytes  # position 1
webhooks.verify_signature(headers): Mapping[str, str]  # position 2
"""  # noqa: E501 (lines of the file as they are)


def test_the_text_is_what_a_reader_works_out_by_hand() -> None:
    files = emit(package(lowered(load(ACME)).provider))
    assert list(files) == ["acme/surface.txt"]
    assert files["acme/surface.txt"] == EXPECTED


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.parts[-3] + "-" + p.stem)
def test_every_item_has_a_key_of_its_own_and_comes_from_a_part_of_the_spec(path: Path) -> None:
    found = lowered(load(path))
    items = surface(package(found.provider))
    assert len({item.key for item in items}) == len(items)
    assert [item.key for item in items if item.source not in found.places] == []
    assert {item.holder for item in items} <= {None, *(item.key for item in items)}


@pytest.mark.parametrize("provider", built.providers(), ids=lambda p: p.package)
class TestEveryPackage:
    """The surface of a generated package against what griffe finds in its modules."""

    def test_names_all_that_is_public_and_nothing_else(self, provider: Provider) -> None:
        text = emit(package(provider))[f"{provider.package}/surface.txt"]
        named = {re.split(r"[^\w.]", line)[0] for line in text.splitlines()[1:]}
        found = griffe.load(f"generated.{provider.package}", search_paths=[GENERATED.parent])
        assert isinstance(found, griffe.Module)
        assert named == {_sync(name) for name in _public(found)}

    def test_every_parameter_is_the_one_that_the_code_has(self, provider: Provider) -> None:
        """Its kind, its type and its default, and what comes back."""
        text = emit(package(provider))[f"{provider.package}/surface.txt"]
        found = griffe.load(f"generated.{provider.package}", search_paths=[GENERATED.parent])
        assert isinstance(found, griffe.Module)
        printed = {line for line in text.splitlines() if re.match(r"[\w.]+\((\*, )?\w+\): ", line)}
        printed = {line.partition("  # else")[0] for line in printed if "(payload)" not in line}
        assert printed == {
            line for owner, function in _functions(found) for line in _parameters(owner, function)
        }
        returns = {line for line in text.splitlines() if re.match(r"[\w.]+\(\) -> ", line)}
        assert returns == {
            f"{owner}() -> {function.returns}"
            for owner, function in _functions(found)
            if function.name != "__init__"
        }

    def test_every_line_is_one_that_a_diff_shows_whole(self, provider: Provider) -> None:
        text = emit(package(provider))[f"{provider.package}/surface.txt"]
        lines = text.splitlines()[1:]
        assert lines == sorted(set(lines))
        assert max(map(len, lines)) < 150

    def test_all_that_the_package_itself_exports_is_in_it(self, provider: Provider) -> None:
        offered = {
            f"{module}.{name}" for module, names in package(provider).exports for name in names
        }
        keys = {
            re.split(r"[^\w.]", line)[0] for i in surface(package(provider)) for line in i.lines
        }
        assert offered <= keys
        tops = {k for k in keys if re.fullmatch(r"(models|errors)\.\w+|client\.\w*Client", k)}
        assert offered - {"reports.delivery_reports"} == tops


def _functions(package: griffe.Module) -> Iterator[tuple[str, griffe.Function]]:
    """What callers call, with the name of it in a surface: of clients, the synchronous one."""
    for module in package.modules.values():
        for name, member in module.members.items():
            if isinstance(member, griffe.Function) and not name.startswith("_"):
                yield f"{module.name}.{name}", member
            elif isinstance(member, griffe.Class) and re.fullmatch(r"(?!Async)\w+Client", name):
                for method in member.members.values():
                    if isinstance(method, griffe.Function):
                        own = "" if method.name == "__init__" else f".{method.name}"
                        yield f"client.{name}{own}", method


def _parameters(owner: str, function: griffe.Function) -> Iterator[str]:
    taken = [p for p in function.parameters if p.name not in {"self", "options", "payload"}]
    for position, parameter in enumerate(taken, 1):
        by_name = parameter.kind is griffe.ParameterKind.keyword_only
        default = "" if parameter.default is None else f" = {parameter.default}"
        head = f"{owner}({'*, ' if by_name else ''}{parameter.name}): {parameter.annotation}"
        yield f"{head}{default}{'' if by_name else f'  # position {position}'}"


def _public(holder: griffe.Module | griffe.Class, lead: str = "") -> set[str]:
    """Names of what callers can use: where a module has `__all__`, what that names."""
    found = set[str]()
    exported = {str(name) for name in holder.exports or ()} if lead else set[str]()
    for name, member in holder.members.items():
        if name.startswith("_") or (name not in exported and (exported or member.is_alias)):
            continue
        if not isinstance(member, griffe.Module):
            found.add(f"{lead}{name}")
        if isinstance(member, griffe.Module | griffe.Class):
            found |= _public(member, f"{lead}{name}.")
    return found


def _sync(name: str) -> str:
    """The member of a client for the same one of its twin, and of its `with_raw` calls."""
    found = re.fullmatch(r"client\.(?:Async)?(\w+?)(?:Client|RawCalls)\.(\w+)", name)
    return f"client.{found[1]}Client.{found[2]}" if found else name
