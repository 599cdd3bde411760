"""How each status word is to be read, written down by hand."""

from __future__ import annotations

# provider | word | state | terminal | evidence | reason | billable, as the vocabulary's document
# reads them; written down by hand from there, not from our output.
READ_SO = """
nifteem | DISPATCHED | accepted | no | provider | - | unknown
nifteem | SENT | sent | no | provider | - | unknown
nifteem | DELIVERED | delivered | yes | provider | - | yes
nifteem | READ | read | yes | recipient | - | yes
nifteem | FAILED | failed | yes | network | unspecified | unknown
nifteem | NOSENT | failed | yes | provider | not_sent | no
nifteem | DELETED | cancelled | yes | provider | cancelled | no
placewise | scheduled+pending | scheduled | no | provider | - | no
placewise | scheduled+null | scheduled | no | provider | - | no
placewise | transmitted+pending | sent | no | provider | - | unknown
placewise | transmitted+null | sent | no | provider | - | unknown
placewise | transmitted+delivered | delivered | yes | network | - | yes
placewise | transmitted+failed | failed | yes | network | unspecified | unknown
placewise | failed+pending | failed | yes | provider | not_sent | no
placewise | failed+null | failed | yes | provider | not_sent | no
placewise | failed+failed | failed | yes | provider | not_sent | no
placewise | scheduled+delivered | delivered | yes | network | - | unknown
placewise | scheduled+failed | failed | yes | network | unspecified | unknown
placewise | failed+delivered | delivered | yes | network | - | unknown
agile | SENT | sent | no | provider | - | unknown
agile | RECEIVED | sent | no | network | - | unknown
agile | DELIVERED | delivered | yes | network | - | yes
agile | READ | read | yes | recipient | - | yes
agile | ERROR | failed | yes | network | unspecified | unknown
agile | EXPIRED | failed | yes | network | expired | unknown
agile | UNKNOWN | unknown | no | none | - | unknown
agile | 3 | delivered | yes | network | - | yes
agile | 6 | failed | yes | network | unspecified | unknown
d7 | read | read | yes | recipient | - | yes
placewise | draft | scheduled | no | provider | - | no
placewise | scheduled | scheduled | no | provider | - | no
placewise | preparing | accepted | no | provider | - | unknown
placewise | prepared | accepted | no | provider | - | unknown
placewise | transmitting | accepted | no | provider | - | unknown
placewise | transmitted | sent | no | provider | - | unknown
placewise | cancelled | cancelled | yes | provider | cancelled | unknown
placewise | failed | failed | yes | provider | unspecified | unknown
placewise | skipped | cancelled | yes | provider | not_sent | no
d7 | scheduled | scheduled | no | provider | - | no
d7 | sent | sent | no | provider | - | unknown
d7 | delivered | delivered | yes | handset | - | yes
d7 | un_delivered | failed | yes | network | unspecified | unknown
d7 | undelivered | failed | yes | network | unspecified | unknown
d7 | not_reachable | failed | yes | network | unreachable | unknown
d7 | spam_content | failed | yes | provider | blocked_content | no
d7 | insufficient_credit | failed | yes | provider | insufficient_credit | no
d7 | processed | accepted | no | provider | - | unknown
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in READ_SO.strip().splitlines()]


def words_of(cell: str) -> tuple[str | None, ...]:
    return tuple(None if word == "null" else word for word in cell.split("+"))
