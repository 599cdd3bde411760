"""`<provider>/errors.py`: one exception class per documented error status."""

from __future__ import annotations

from generator.emit.module import module
from generator.model import class_names
from generator.package import Package


def emit(package: Package) -> dict[str, str]:
    """The error classes of one provider; no module without any."""
    errors = package.provider.errors
    if not errors:
        return {}
    local = {str(n): ".models" for e in errors if e.body for n in class_names(e.body)}
    doc = f"Errors documented by {package.provider.title.raw}, one class per status."
    return module(package, "errors.py", doc, local)
