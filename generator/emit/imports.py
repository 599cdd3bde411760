"""Import lines for what a rendered module uses: none that is not used, in the order ruff asks for.

`import_order` and `export_order` are ruff's rules I001 and RUF022; a test compares them with ruff.
"""

from __future__ import annotations

import re
import symtable
import sys
from collections.abc import Mapping

from generator import naming
from generator.text import Code

_KNOWN = {
    name: module
    for table in (naming.IMPORTED, naming.CALLED)
    for module, names in table.items()
    for name in names.split()
}
_MODULES = {
    "httpx2": "import httpx2",
    "base": "from .._runtime import errors as base",
}


def imports(body: str, local: Mapping[str, str]) -> Code:
    """The import block of a module.

    Args:
        body: Its source without imports.
        local: Names of the package itself -> their module, e.g. `Message` -> `.models`.
    """
    used = _used(body, {*_KNOWN, *_MODULES, *local})
    where: dict[str, list[str]] = {}
    for name in used - _MODULES.keys():
        where.setdefault(local.get(name) or _KNOWN[name], []).append(name)
    lines = [line for name, line in _MODULES.items() if name in used]
    for module, wanted in where.items():
        lines.append(f"from {module} import {', '.join(sorted(wanted, key=import_order))}")
    groups: dict[int, list[str]] = {}
    for line in lines:
        groups.setdefault(_group(line), []).append(line)
    blocks = ["\n".join(sorted(groups[key], key=_order)) for key in sorted(groups)]
    return Code("\n\n".join(["from __future__ import annotations", *blocks]))


def _used(body: str, known: set[str]) -> set[str]:
    """Those of the known names that a module reads, or hands on in `__all__`."""
    used: set[str] = set()
    tables = [symtable.symtable(body, "<rendered>", "exec")]
    for table in tables:
        tables += table.get_children()
        names = map(table.lookup, known.intersection(table.get_identifiers()) - used)
        top = table.get_type() == "module"
        used |= {n.get_name() for n in names if n.is_referenced() and (top or n.is_global())}
    exported = re.search(r"^__all__ = \[(.*?)\]", body, re.MULTILINE | re.DOTALL)
    return used | known.intersection(re.findall(r"\w+", exported[1]) if exported else ())


def _module(line: str) -> str:
    return line.split()[1]


def _group(line: str) -> int:
    """Standard library, others, our own: the three blocks of an import list."""
    module = _module(line)
    if module.startswith("."):
        return 2
    return 0 if module.split(".")[0] in sys.stdlib_module_names else 1


def _order(line: str) -> tuple[bool, int, str, str]:
    """`import x` first, then farther packages before nearer ones."""
    module = _module(line)
    dots = len(module) - len(module.lstrip("."))
    return line.startswith("from"), -dots, module, line


def import_order(name: str) -> tuple[object, ...]:
    """Sorts the names of one import: constants, classes, the rest.

    Within each, case decides only between names that are equal otherwise.
    """
    return _kind(name), _natural(name.lower()), _natural(name)


def export_order(name: str) -> tuple[object, ...]:
    """Sorts the names in `__all__`: like those of an import, but upper case first throughout."""
    return _kind(name), _natural(name)


def _kind(name: str) -> int:
    """0 for a constant, 1 for a class, 2 for the rest, as its letters look.

    One letter of ASCII is no constant; ruff counts bytes.
    """
    upper = any(c.isupper() for c in name) and not any(c.islower() for c in name)
    if upper and len(name.encode()) > 1:
        return 0
    return 1 if name[0].isupper() else 2


def _natural(name: str) -> list[tuple[int, int, str]]:
    """Sorts a2 before a10, and a01 before a1: after a zero, digits count from the left."""
    return [_weight(part) for part in re.findall(r"[0-9]+|[^0-9]", name)]


def _weight(part: str) -> tuple[int, int, str]:
    """The rank of a row of digits or of another character."""
    if "0" <= part[0] <= "9":
        return ord("0"), 0 if part[0] == "0" else len(part), part
    return ord(part), 0, ""
