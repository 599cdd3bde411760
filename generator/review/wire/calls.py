"""One call that both sides have: itself, its parameters, its bodies, its answers."""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.load import Document, Pointer, is_mapping, mapping, sequence
from generator.review.changes import Direction
from generator.review.locations import blanked, call, located, parameter, spelled
from generator.review.wire.keywords import Difference
from generator.review.wire.parts import word_key
from generator.review.wire.schemas import Schemas, Use, renames

_IGNORED = {"accept", "content-type", "authorization"}
"""OpenAPI says that headers of these names are no parameters."""


def calling(path: Pointer) -> Direction:
    """Who produces the request of a call."""
    pushed = path[0] == "webhooks" or "callbacks" in path[3:4]
    return Direction.WEBHOOK if pushed else Direction.REQUEST


def real(document: Document, path: Pointer) -> Pointer:
    """Where a call is written: a path item may stand elsewhere, with a reference to it."""
    return (*(document.end_of(document.get(*path[:2])) or path[:2]), *path[2:])


class _Named(NamedTuple):
    """What identifies a parameter of a call."""

    place: str
    """Where it travels."""
    name: str
    """Of a part of the path, its position."""


class Call:
    """One call that both sides have."""

    def __init__(self, schemas: Schemas, one: Pointer, other: Pointer) -> None:
        self.schemas, self.old, self.new = schemas, schemas.old, schemas.new
        self.names = one, other
        self.one, self.other = real(self.old, one), real(self.new, other)
        self.found: list[tuple[Difference, list[Use]]] = []
        self.before, self.after = (
            mapping(document.get(*path))
            for document, path in ((self.old, self.one), (self.new, self.other))
        )
        asked = calling(other)
        answered = Direction.REQUEST if asked == Direction.WEBHOOK else Direction.RESPONSE
        self.asked, self.answered = Use(call(other), asked), Use(call(other), answered)

    def compare(self) -> list[tuple[Difference, list[Use]]]:
        """What differs besides schemas, which are handed on to be compared."""
        self._itself()
        self._parameters()
        self._body()
        self._answers()
        return self.found

    def _tell(
        self,
        use: Use,
        place: str,
        keyword: str,
        verb: str,
        path: Pointer,
        message: str,
        before: Any = None,
        after: Any = None,
    ) -> None:
        """Note a difference at a path of the new side, or of the old one if it is only there."""
        document = self.old if after is None and before is not None else self.new
        where = located(document, path)
        ways = frozenset({use.way})
        text = f"{where}: {message}"
        found = Difference(place, keyword, verb, where, path, text, before, after, ways)
        self.found.append((found, [use]))

    def _itself(self) -> None:
        (one, other), use = self.names, self.asked
        if blanked(str(one[1])) != blanked(str(other[1])) or one[2:3] != other[2:3]:
            text = f"{call(one)} moved to {call(other)}"
            self._tell(use, "operation", "path", "changed", other, text, call(one), call(other))
        self._late(use, "operation", self.before, self.after, other)
        self._size()
        signed = [mapping(node).get("x-signature") for node in (self.before, self.after)]
        if word_key(signed[0]) != word_key(signed[1]):
            text = f"signature {_brief(signed[0])} became {_brief(signed[1])}"
            path = (*other, "x-signature")
            self._tell(
                use, "operation", "signature", "changed", path, text, _or(signed[0]), signed[1]
            )

    def _late(
        self, use: Use, place: str, before: dict[str, Any], after: dict[str, Any], path: Pointer
    ) -> None:
        was, is_ = (node.get("deprecated") is True for node in (before, after))
        if was != is_:
            verb, text = ("set", "deprecated") if is_ else ("unset", "no longer deprecated")
            self._tell(use, place, "deprecated", verb, path, text, was, is_)

    def _size(self) -> None:
        """How many ids one call takes."""
        sizes = [mapping(n.get("x-batch")).get("max_items") for n in (self.before, self.after)]
        old, new = sizes
        if isinstance(old, int) and isinstance(new, int) and old != new:
            verb = "increased" if new > old else "decreased"
            text, path = f"at most {new} at once, not {old}", (*self.other, "x-batch", "max_items")
            self._tell(self.asked, "operation", "batch", verb, path, text, old, new)

    # -- parameters

    def _parameters(self) -> None:
        ones, others = _parameters(self.old, self.one), _parameters(self.new, self.other)
        gone = {key: path for key, path in ones.items() if key not in others}
        come = {key: path for key, path in others.items() if key not in ones}
        for key in [key for key in ones if key in others]:
            self._parameter(ones[key], others[key])
        for key in list(gone):
            moved = next((k for k in come if k.name.lower() == key.name.lower()), None)
            if moved:
                self._moved(gone.pop(key), come.pop(moved))
        renamed = renames(_unnamed(self.old, gone), _unnamed(self.new, come))
        for path in gone.values():
            keyword = _need(self.old, path)
            self._tell(
                self.asked,
                "parameter",
                keyword,
                "removed",
                path,
                f"{keyword} parameter removed",
                keyword,
            )
        for key, path in come.items():
            keyword = _need(self.new, path)
            text = f"{keyword} parameter added"
            self._tell(self.asked, "parameter", keyword, "added", path, text, None, keyword)
            if key in renamed:
                found, uses = self.found.pop()
                was = located(self.old, gone[renamed[key]])
                self.found.append((found._replace(was=was), uses))

    def _moved(self, one: Pointer, other: Pointer) -> None:
        before, after = (str(d.get(*p, "in")) for d, p in ((self.old, one), (self.new, other)))
        text = f"parameter moved from {before} to {after}"
        self._tell(self.asked, "parameter", "in", "changed", other, text, before, after)

    def _parameter(self, one: Pointer, other: Pointer, place: str = "parameter") -> None:
        use = self.asked if place == "parameter" else self.answered
        before, after = (mapping(d.get(*p)) for d, p in ((self.old, one), (self.new, other)))
        was, is_ = (_need(d, p) == "required" for d, p in ((self.old, one), (self.new, other)))
        if was != is_:
            text = "is required now" if is_ else "is no longer required"
            verb = "set" if is_ else "unset"
            self._tell(use, place, "required", verb, other, text, was, is_)
        self._late(use, place, before, after, other)
        styles = _style(before), _style(after)
        if styles[0] != styles[1]:
            text = f"written as {styles[0]} became {styles[1]}"
            self._tell(use, place, "style", "changed", other, text, *styles)
        if "schema" in before and "schema" in after:
            self.schemas.compare(((*one, "schema"),), ((*other, "schema"),), use)
        else:
            self._content(one, other, use, "request" if place == "parameter" else "answer")

    # -- bodies

    def _body(self) -> None:
        one = self._end(self.old, (*self.one, "requestBody"), self.before)
        other = self._end(self.new, (*self.other, "requestBody"), self.after)
        if one and other:
            was, is_ = (
                d.get(*p, "required") is True for d, p in ((self.old, one), (self.new, other))
            )
            if was != is_:
                text = "the body is required now" if is_ else "the body is no longer required"
                verb = "set" if is_ else "unset"
                self._tell(self.asked, "body", "required", verb, other, text, was, is_)
            self._content(one, other, self.asked, "request")
        elif path := one or other:
            document, verb = (self.old, "removed") if one else (self.new, "added")
            keyword = _need(document, path)
            values = (keyword, None) if one else (None, keyword)
            self._tell(self.asked, "body", keyword, verb, path, f"{keyword} body {verb}", *values)

    def _end(self, document: Document, path: Pointer, node: dict[str, Any]) -> Pointer | None:
        return (document.end_of(document.get(*path)) or path) if path[-1] in node else None

    def _content(self, one: Pointer, other: Pointer, use: Use, place: str) -> None:
        """The media types of a body, and the schema of each."""
        before, after = (
            {_media(k): k for k in mapping(d.get(*p, "content"))}
            for d, p in ((self.old, one), (self.new, other))
        )
        if place == "answer" and bool(before) != bool(after):
            verb = "added" if after else "removed"
            values = (None, sorted(after)) if after else (sorted(before), None)
            document, path = (self.new, other) if after else (self.old, one)
            where = located(document, path)
            text = f"{where}: the answer has {'a' if after else 'no'} body now"
            found = Difference("body", "required", verb, where, path, text, *values)
            self.found.append((found, [use]))
            return
        for media in [*before, *(m for m in after if m not in before)]:
            if media in before and media in after:
                olds, news = (*one, "content", before[media]), (*other, "content", after[media])
                if "schema" in mapping(self.old.get(*olds)) or "schema" in mapping(
                    self.new.get(*news)
                ):
                    self.schemas.compare(((*olds, "schema"),), ((*news, "schema"),), use)
            elif media in before:
                path = (*one, "content", before[media])
                self._tell(
                    use, place, "media", "removed", path, f"media type {media} removed", media
                )
            else:
                path = (*other, "content", after[media])
                self._tell(
                    use, place, "media", "added", path, f"media type {media} added", None, media
                )

    # -- answers

    def _answers(self) -> None:
        before, after = (mapping(node.get("responses")) for node in (self.before, self.after))
        for status in [*before, *(s for s in after if s not in before)]:
            one, other = (*self.one, "responses", status), (*self.other, "responses", status)
            if status in before and status in after:
                self._answer(
                    self.old.end_of(before[status]) or one, self.new.end_of(after[status]) or other
                )
                continue
            keyword = "success" if status.startswith(("1", "2")) else "error"
            if status in before:
                text = f"status {status} removed"
                self._tell(self.answered, "answer", keyword, "removed", one, text, status)
            else:
                text = f"status {status} added"
                self._tell(self.answered, "answer", keyword, "added", other, text, None, status)

    def _answer(self, one: Pointer, other: Pointer) -> None:
        self._content(one, other, self.answered, "answer")
        before, after = (_headers(d, p) for d, p in ((self.old, one), (self.new, other)))
        for name in [*before, *(n for n in after if n not in before)]:
            if name in before and name in after:
                self._parameter(before[name], after[name], "header")
                continue
            document, path = (self.old, before[name]) if name in before else (self.new, after[name])
            verb, keyword = "removed" if name in before else "added", _need(document, path)
            values = (keyword, None) if name in before else (None, keyword)
            self._tell(
                self.answered, "header", keyword, verb, path, f"{keyword} header {verb}", *values
            )


def _parameters(document: Document, path: Pointer) -> dict[_Named, Pointer]:
    """The parameters of a call by what identifies them, each with its own place."""
    found: dict[_Named, Pointer] = {}
    for base in (path[:-1], path):
        for index, node in enumerate(sequence(mapping(document.get(*base)).get("parameters"))):
            at = (*base, "parameters", index)
            resolved = mapping(document.resolve(node))
            name, place = str(resolved.get("name")), resolved.get("in")
            if place != "header" or name.lower() not in _IGNORED:
                found[_named(document, path, node)] = document.end_of(node) or at
    return found


def _named(document: Document, call: Pointer, node: Any) -> _Named:
    """What a parameter goes by; the case of a header's name does not count."""
    place, name = parameter(document, call, node)
    return _Named(place, name.lower() if place == "header" else name)


def _unnamed(document: Document, listed: dict[_Named, Pointer]) -> dict[_Named, str]:
    """Parameters by what is written of them besides their names."""
    nodes = {key: mapping(document.get(*path)) for key, path in listed.items()}
    return {k: word_key({**node, "name": "", "x-python-name": ""}) for k, node in nodes.items()}


def _headers(document: Document, path: Pointer) -> dict[str, Pointer]:
    written = mapping(document.get(*path, "headers"))
    return {
        name.lower(): document.end_of(node) or (*path, "headers", name)
        for name, node in written.items()
        if name.lower() != "content-type"
    }


def _need(document: Document, path: Pointer) -> str:
    node = mapping(document.get(*path))
    return "required" if node.get("required") is True or node.get("in") == "path" else "optional"


def _style(node: dict[str, Any]) -> str:
    """How a parameter is written into a URL or a header."""
    usual = "simple" if node.get("in") in ("path", "header", None) else "form"
    style = node.get("style", usual)
    exploded = node.get("explode", style == "form") is True
    reserved = ", reserved characters as they are" if node.get("allowReserved") is True else ""
    return f"{style}{', exploded' if exploded else ''}{reserved}"


def _media(text: str) -> str:
    """A media type without what does not tell it from others."""
    return text.split(";")[0].strip().lower()


def _brief(value: Any) -> str:
    if not is_mapping(value):
        return "none"
    return ", ".join(f"{key} {spelled(value[key])}" for key in sorted(value))


def _or(value: Any) -> Any:
    """A value that can be told from none at all."""
    return {} if value is None else value
