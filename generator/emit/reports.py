"""`<provider>/reports.py`: from an answer to delivery reports."""

from __future__ import annotations

from generator.emit.module import module
from generator.package import Package


def emit(package: Package) -> dict[str, str]:
    """What turns the answers of one provider into reports; no module if none carries statuses."""
    if not package.reports:
        return {}
    doc = f"Delivery reports from responses of {package.provider.title.raw}."
    return module(package, "reports.py", doc, _WHERE)


_WHERE = {
    "ReportReader": ".._runtime.report_reader",
    "StatusEnvelope": ".._runtime.report_reader",
    "StatusFields": ".._runtime.report_reader",
    "Source": "..delivery",
    "read": "..status_map",
    "models": ".",
    "Mapping": "collections.abc",
}
