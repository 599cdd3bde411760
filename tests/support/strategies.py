"""Text that has broken generators, for hypothesis; and words that mean something in Python."""

from __future__ import annotations

import builtins
import keyword

from hypothesis import settings
from hypothesis import strategies as st

from generator import naming
from generator.runtime._runtime.model import Model

# What has ended strings, lines, comments, cells and templates in this field.
_WORDS = r"""
    " ' \ \" \' {{7*7}} {%raw%} {#x#} %s%n {x} {{x}} #{x} ${x} f" r' b" */ --> <b> </script> &lt; |
    \| || ` `` ``` `|` `a``b` [a](b) ![a](b) [^1] # - + 1. 2) === --- * _ __ a_b ~~ $ =1+1 +1 -1.5
    @a import os coding=utf-7 coding:x # ; ../x C:\x %2e%2e ? / // DLRGEN0x 'DLRGEN0x' www.a.example
""".split()
_LINES = ['"""', "'''", '\\"""', "\t", "\n", "\r", "\r\n", "\n\n", "\n \n\n", " ", "\x00", "\x1f"]
_UNICODE = (
    "\v \f \x1b[31m \x1c \x7f \x85 \xa0 \xad \u2028 \u2029 \u200b \u202e \u2066 \u2069 \ufeff "
    "\ufffe \ufb01 \u0130 \u01c4 \u212a \u2167 \uff1d \uff0d1 \uff3f \U0001f600 \U000e0041"
).split(" ")
FRAGMENTS = [*_WORDS, *_LINES, *_UNICODE, "a" * 3000, "word " * 600]

hostile = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=6), max_size=6).map("".join)
surrogates = st.lists(st.sampled_from(["\ud800", "\udfff", "a", '"', "\n"])).map("".join)
examples = settings(max_examples=150, deadline=None, derandomize=True, database=None)
few = settings(examples, max_examples=40)


KEYWORDS = {*keyword.kwlist, *keyword.softkwlist} - {"type", "_"}
"""Words that cannot be names in Python."""


def awkward() -> list[str]:
    """Words that mean something in Python, each with a name that no other of them has."""
    members = [name for name in dir(Model) if not name.startswith("_")]
    found = [*keyword.kwlist, *KEYWORDS, *members, *dir(builtins), "self", "cls", "__init__", "2x"]
    names = {naming.snake_case(word): word for word in sorted(found)}
    return [word for name, word in names.items() if name not in {None, "known", "ask"}]
