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
    "DeliveryReport": "..delivery",
    "Reports": "..delivery",
    "Source": "..delivery",
    "missing": "..delivery",
    "new_report": "..report",
    "read": "..status_map",
    "Batch": ".._runtime.bulk",
    "models": ".",
    "UTC": "datetime",
}
