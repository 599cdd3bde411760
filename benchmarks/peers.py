"""The generators that dlrgen is measured against, in an environment of their own."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from benchmarks.measure import Cost, Failed, process

ROOT = Path(__file__).parents[1]
PINS = Path(__file__).with_name("peers.txt")
HOME = ROOT / ".bench"

OPENAPI = "openapi-python-client"
CODEGEN = "datamodel-code-generator"


@cache
def version(name: str) -> str:
    """The pinned one."""
    (found,) = re.findall(rf"^{re.escape(name)}==(\S+)", PINS.read_text("utf-8"), re.MULTILINE)
    return str(found)


@cache
def installed() -> Path:
    """The folder of their programs; makes the environment first if the pins have changed.

    Raises:
        Failed: it cannot be installed.
    """
    ready, pins = HOME / "ready", PINS.read_text("utf-8")
    if not ready.is_file() or ready.read_text("utf-8") != pins:
        print("setting up .bench ...", file=sys.stderr, flush=True)
        shutil.rmtree(HOME, ignore_errors=True)
        _run(sys.executable, "-m", "venv", HOME)
        pip = (HOME / "bin/python", "-m", "pip", "--disable-pip-version-check")
        _run(*pip, "install", "--quiet", "--requirement", PINS)
        ready.write_text(pins, "utf-8")
    return HOME / "bin"


def _run(*command: str | Path) -> None:
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise Failed("the peers could not be installed")


def openapi_client(spec: Path, out: Path) -> Cost:
    """openapi-python-client writes a client; it formats it with ruff, as it does by itself."""
    shutil.rmtree(out, ignore_errors=True)
    command: list[str | Path] = [installed() / OPENAPI, "generate", "--meta", "none"]
    return process([*command, "--path", spec, "--output-path", out], path=installed())


def operations_of(client: Path) -> int:
    """How many operations a client of openapi-python-client has; it skips what it cannot do."""
    return sum(module.name != "__init__.py" for module in client.glob("api/*/*.py"))


def codegen_models(spec: Path, out: Path) -> Cost:
    """datamodel-code-generator writes one module of pydantic models."""
    out.mkdir(parents=True, exist_ok=True)
    return process(_codegen(spec, out), path=installed())


def codegen_client(spec: Path, out: Path) -> Cost:
    """datamodel-code-generator writes models and its experimental httpx2 client."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    command = [*_codegen(spec, out), "--generate-client", "httpx2"]
    command += ["--client-output", out / "client", "--client-package", "made.client"]
    return process([*command, "--client-model-package", "made.models"], path=installed())


def _codegen(spec: Path, out: Path) -> list[str | Path]:
    """Its own formatter is the quickest that it has."""
    command: list[str | Path] = [installed() / "python", "-m", "datamodel_code_generator"]
    command += ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    return [*command, "--formatters", "builtin", "--input", spec, "--output", out / "models.py"]
