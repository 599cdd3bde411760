"""A place in a spec as a value: the way that leads there, and what can be asked of it.

`locations` makes them of paths; its docstring lists what they look like.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple


class StepKind(StrEnum):
    """What one step leads to. A way begins with one of the first three."""

    SCHEMA = "schema"
    """A component schema."""
    CALL = "call"
    """A call of the provider's, or a webhook."""
    PART = "part"
    """Anything else that has a name of its own, e.g. `servers`, `response NotFound`."""
    MEMBER = "member"
    """A property, or another schema that its holder has given a name."""
    ITEM = "item"
    VALUE = "value"
    """Of a map."""
    OPTION = "option"
    """Of a union."""
    WORD = "word"
    COMBINATION = "combination"
    """Of several words."""
    REQUEST = "request"
    ANSWER = "answer"
    PARAMETER = "parameter"
    HEADER = "header"
    MEDIA = "media"
    """A body of one kind, unless that is JSON."""
    KEY = "key"
    """A key of OpenAPI, or of ours."""


_WRITTEN = {
    StepKind.SCHEMA: "{}",
    StepKind.CALL: "{}",
    StepKind.PART: "{}",
    StepKind.MEMBER: ".{}",
    StepKind.ITEM: "[{}]",
    StepKind.VALUE: "{{{}}}",
    StepKind.OPTION: "|{}",
    StepKind.WORD: ":{}",
    StepKind.COMBINATION: "({})",
    StepKind.HEADER: " header {}",
}
"""How a step is written; those that are not listed follow after a space."""


class Step(NamedTuple):
    """One step of the way to a place."""

    kind: StepKind
    name: str = ""

    def __str__(self) -> str:
        return _WRITTEN.get(self.kind, " {}").format(self.name)


@dataclass(frozen=True)
class Spot:
    """A place that stays the same while a document is reordered, reformatted or extended."""

    steps: tuple[Step, ...] = ()

    def __str__(self) -> str:
        return self._text

    @cached_property
    def _text(self) -> str:
        return "".join(map(str, self.steps))

    @property
    def last(self) -> Step | None:
        """The step that leads from the holder to the place itself."""
        return self.steps[-1] if self.steps else None

    @property
    def parent(self) -> Spot | None:
        """The place that holds this one; None of one that begins a way."""
        return Spot(self.steps[:-1]) if len(self.steps) > 1 else None

    @property
    def holders(self) -> Iterator[Spot]:
        """The places that hold this one, nearest first."""
        return (Spot(self.steps[:length]) for length in range(len(self.steps) - 1, 0, -1))

    @property
    def call(self) -> Spot | None:
        """The call or webhook that it is, or is part of."""
        starts = bool(self.steps) and self.steps[0].kind is StepKind.CALL
        return Spot(self.steps[:1]) if starts else None

    def step_from(self, holder: Spot) -> Step | None:
        """The first step from a place that holds this one; None if it does not."""
        length = len(holder.steps)
        further = len(self.steps) > length and self.steps[:length] == holder.steps
        return self.steps[length] if further else None

    def is_within(self, holder: Spot, kinds: Collection[StepKind] = tuple(StepKind)) -> bool:
        """Whether another place holds this one, by a step of one of these kinds.

        No place holds itself.
        """
        step = self.step_from(holder)
        return step is not None and step.kind in kinds

    def then(self, *steps: Step) -> Spot:
        """The place to which further steps lead."""
        return Spot((*self.steps, *steps))


REPORT = Step(StepKind.KEY, "x-delivery-report")
NOWHERE = Spot()
"""The place of what concerns a spec as a whole."""


def part(name: str) -> Spot:
    """What has a name of its own, and is neither a schema nor a call."""
    return Spot((Step(StepKind.PART, name),))
