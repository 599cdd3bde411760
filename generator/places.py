"""Where the data of the program lies; no other module computes a folder from where it stands.

Templates and schemas are at the top of the repository, where people look for them. An installed
package has them inside itself (`force-include` in pyproject.toml).
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent
IMPORTED_FROM = PACKAGE.parent
"""The folder from which this very package is imported: the checkout, or site-packages."""


def _data(folder: str) -> Path:
    installed = PACKAGE / folder
    return installed if installed.is_dir() else IMPORTED_FROM / folder


TEMPLATES = _data("templates")
SCHEMAS = _data("specs/schema")
KEYS_SCHEMA = SCHEMAS / "dlrgen.schema.json"
"""JSON Schema of our `x-` keys."""
RUNTIME = PACKAGE / "runtime"
REPORT = PACKAGE / "review" / "report"
"""Style, script and JSON Schema of reviews."""
