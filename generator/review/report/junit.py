"""A review as JUnit XML: what CI servers of all kinds can show."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.problems import printable
from generator.review.changes import Change, Review, Verdict
from generator.review.report import words


def junit(review: Review) -> str:
    """A suite per provider, a case per change: breaking ones fail, approved ones are skipped.

    A provider without changes has one case, which passes.
    """
    root = Element("testsuites", name="dlrgen diff")
    for provider in review.providers:
        _suite(root, provider, [c for c in review.changes if c.provider == provider])
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, "unicode")}\n'


def _suite(root: Element, provider: str, changes: list[Change]) -> None:
    suite = SubElement(
        root,
        "testsuite",
        name=printable(provider),
        tests=str(max(len(changes), 1)),
        failures=str(sum(map(_fails, changes))),
        errors="0",
        skipped=str(sum(change.approved for change in changes)),
        time="0",
    )
    for change in changes:
        _case(suite, change)
    if not changes:
        SubElement(suite, "testcase", name="no changes", classname=printable(provider), time="0")


def _case(suite: Element, change: Change) -> None:
    # Names are how servers follow a case from run to run: the identity stands in it, no line.
    name = f"{change.first.location} [{change.first.rule.id}] {change.id}"
    classname = f"{change.provider}.{words.section(change)}"
    case = SubElement(
        suite, "testcase", name=printable(name), classname=printable(classname), time="0"
    )
    if approval := change.approval:
        why = f"approved by {approval.who} until {approval.until}: {approval.why}"
        SubElement(case, "skipped", message=printable(why))
    told = "\n".join(map(printable, _told(change)))
    if _fails(change):
        message = printable(change.first.message)
        failure = SubElement(case, "failure", message=message, type=change.first.rule.id)
        failure.text = told
    else:
        SubElement(case, "system-out").text = told


def _fails(change: Change) -> bool:
    return change.verdict == Verdict.BREAKING and not change.approved


def _told(change: Change) -> Iterator[str]:
    yield str(change.place)
    for finding in change.findings:
        direction = words.direction(finding)
        verdict = f"{finding.rule.layer} {finding.rule.verdict.word}"
        yield f"{verdict}{direction and f', {direction}'}: {finding.message} [{finding.rule.id}]"
        yield f"    {finding.rule.reason}"
        yield f"    {words.value(finding.before)} -> {words.value(finding.after)}"
        if finding.effect:
            yield f"    {finding.effect}"
    if reached := words.operations(change):
        yield f"reaches {words.reaches(reached, len(reached))}"
