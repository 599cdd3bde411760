"""Where a line may be broken inside brackets; of several kinds of joints, the weakest counts."""

from __future__ import annotations

from generator.layout.leaves import Leaf

COMPREHENSION = 20
COMMA = 18
CONDITION = 16
LOGIC = 14
STRINGS = 12
COMPARISON = 10
DOT = 1
"""How weak each kind of joint is, by black's numbers."""
_OPERATORS = {
    **dict.fromkeys(("==", "!=", "<", ">", "<=", ">="), COMPARISON),
    **{"|": 9, "^": 8, "&": 7, "<<": 6, ">>": 6, "+": 5, "-": 5},
    **dict.fromkeys(("*", "/", "//", "%", "@"), 4),
    "**": 2,
}


def mark_joints(found: list[Leaf], conditions: set[int]) -> None:
    """Note on each leaf its level, and how weak a joint is after it."""
    previous, level = Leaf("sign", ""), 0
    targets: list[int] = []
    """Levels within `for ... in` and `lambda ...:`, whose commas part nothing."""
    for leaf in found:
        if targets and targets[-1] == level and leaf.text in {"in", ":"}:
            targets.pop()
            level -= 1
            in_loop = leaf.text == "in"
        else:
            in_loop = False
        level -= leaf.closes
        leaf.level = level
        before = 0 if in_loop else _break_before(leaf, previous, conditions)
        if before:
            previous.breaks = before
        elif leaf.kind == "," and not (targets and targets[-1] == level):
            leaf.breaks = COMMA
        level += leaf.opens
        if leaf.kind == "word" and leaf.text in {"for", "lambda"}:
            level += 1
            targets.append(level)
        previous = leaf


def condition_words(found: list[Leaf]) -> set[int]:
    """The `if` and `else` of conditional expressions; another `if` belongs to a comprehension."""
    result: set[int] = set()
    if not any(leaf.text == "else" for leaf in found):
        return result
    ifs: list[list[Leaf]] = [[]]
    for leaf in found:
        if leaf.opens:
            ifs.append([])
        elif leaf.closes:
            ifs.pop()
        elif leaf.kind == ",":
            ifs[-1].clear()
        elif leaf.text == "if":
            ifs[-1].append(leaf)
        elif leaf.text == "else" and ifs[-1]:
            result |= {id(ifs[-1].pop()), id(leaf)}
    return result


def _break_before(leaf: Leaf, previous: Leaf, conditions: set[int]) -> int:
    """How weak a joint is before this leaf; 0 for none."""
    if leaf.kind == "sign":
        if leaf.text == ".":
            return DOT * previous.closes
        return _OPERATORS.get(leaf.text, 0) * previous.is_operand
    if leaf.kind == "string":
        return STRINGS * (previous.kind == "string")
    if leaf.kind != "word":
        return 0
    if id(leaf) in conditions:
        return CONDITION
    match leaf.text:
        case "for" | "if" | "async":
            return COMPREHENSION * (previous.text != "async")
        case "and" | "or":
            return LOGIC
        case "is" | "in":
            return COMPARISON * (previous.text != "not")
        case "not":
            return COMPARISON * previous.is_operand
        case _:
            return 0
