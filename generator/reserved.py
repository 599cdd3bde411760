"""Names that are taken, derived from what they would hide.

Methods, arguments and fields share `SHARED`; each adds what stands beside it in its own class.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from generator import naming
from generator.model import ANY, ListOf, MapOf, Ref, Scalar, TupleOf, Type, types
from generator.model.python import annotation, asked, given, spelled
from generator.places import RUNTIME


def _annotated() -> Iterator[str]:
    """The names without capitals that annotations use: a member of that name would hide them."""
    scalars = [type_ for type_ in vars(types).values() if isinstance(type_, Scalar)]
    every: list[Type] = [*scalars, ListOf(ANY), MapOf(ANY), TupleOf((ANY,)), Ref(naming.Name("X"))]
    written = " ".join(
        write(type_) for write in (annotation, asked, given, spelled) for type_ in every
    )
    imported = {name for names in naming.IMPORTED.values() for name in names.split()}
    for name in re.findall(r"\w+", written):
        if name.islower() and (hasattr(builtins, name) or name in imported):
            yield name


def _members(module: str, *classes: str) -> frozenset[str]:
    """The public names that classes of a module of the runtime have."""
    tree = ast.parse((RUNTIME / "_runtime" / module).read_text("utf-8"))
    found = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name in classes)
    parts = (part for node in found for part in ast.walk(node))
    return frozenset(name for name in map(_defined, parts) if name and name[0] != "_")


def _defined(part: ast.AST) -> str:
    """The name that a part of a class gives to it; "" for what gives none."""
    match part:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return name
        case ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
            return name
        case _:
            return ""


_CONSTANTS = "base_url schemes security token user_agent"
"""In upper case, the constants of a client module beside those of its calls."""
_IMPORTED = {
    name.lower() for names in naming.IMPORTED.values() for name in names.split() if name.isupper()
}
_CLIENT = "httpx2 property wait_until_final with_raw"
"""What a client class itself names: in annotations, as a decorator, as methods of its own."""

SHARED = naming.KEYWORDS | frozenset(_annotated())
FIELDS = SHARED | naming.PYDANTIC | _members("model.py", "Model")
METHODS = (
    SHARED
    | _members("client.py", "_Base", "Client", "AsyncClient", "RawCalls", "AsyncRawCalls")
    | frozenset(f"{_CONSTANTS} {_CLIENT}".split())
    | _IMPORTED
)
ARGUMENTS = (
    SHARED
    | _members("calls.py", "PollOptions", "CallOptions")
    | {"self", "options", "concurrency", "delivery_reports"}
    | frozenset(" ".join(naming.CALLED.values()).split())
)
