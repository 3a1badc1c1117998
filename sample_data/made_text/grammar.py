"""The small grammar behind the made texts: sentence frames with slots, filled by chance.

A topic file holds ``sentences`` (how many to write), ``frames`` and tables. A table is a list of words or of records::

    frames = ["{who.the} {who.role.does} [{when}]."]
    when = ["in the morning", "every day"]
    who = [{ the = "the king", role = "royal", weight = 2 }, { the = "the queen", role = "royal" }]
    role.royal.does = ["rules the country", "sits on the throne"]

* ``{when}`` is a word drawn from a table.
* ``{who.the}`` is a field of a record. The same record serves the whole sentence; ``{who#2.the}`` is another one.
* ``{who.role.does}`` follows the value of the field ``role`` into the table of that name, and draws from its list.
* ``[…]`` is a part that is kept in a third of the sentences.
* A record with ``weight = 2`` is drawn twice as often.

No sentence is written twice.
"""

import random
import re
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

KEEP_OPTIONAL = 1 / 3
TRIES = 200  # draws before a topic is called too small for its number of sentences

SLOT = re.compile(r"\{([^{}]+)\}")
OPTIONAL = re.compile(r" ?\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic file: its name, how many sentences it gives, its frames and its tables."""

    name: str
    sentences: int
    frames: list[str]
    tables: dict[str, Any]


def read_topic(path: Path) -> Topic:
    """Read a topic file."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return Topic(path.stem, content.pop("sentences"), content.pop("frames"), content)


def write_sentences(topic: Topic, chance: random.Random) -> list[str]:
    """Write the topic's sentences, all different.

    Raises
    ------
    ValueError
        If the frames and tables do not give that many different sentences.
    """
    written: dict[str, None] = {}
    for _ in range(topic.sentences):
        for _ in range(TRIES):
            sentence = write_sentence(topic, chance)
            if sentence not in written:
                break
        else:
            raise ValueError(f"{topic.name}: only {len(written)} different sentences, {topic.sentences} asked for")
        written[sentence] = None
    return list(written)


def write_sentence(topic: Topic, chance: random.Random) -> str:
    """Draw a frame and fill its slots."""
    drawn: dict[str, Any] = {}

    def keep_or_leave(part: re.Match[str]) -> str:
        return part[0].replace("[", "").replace("]", "") if chance.random() < KEEP_OPTIONAL else ""

    def fill(slot: re.Match[str]) -> str:
        return fill_slot(slot[1], topic.tables, drawn, chance)

    frame = OPTIONAL.sub(keep_or_leave, chance.choice(topic.frames))
    sentence = SLOT.sub(fill, frame)
    return sentence[0].upper() + sentence[1:]


def fill_slot(slot: str, tables: dict[str, Any], drawn: dict[str, Any], chance: random.Random) -> str:
    """Return the text for one slot such as ``who#2.role.does``, drawing its record if this sentence has none yet."""
    name, *fields = slot.split(".")
    if not fields:
        return str(chance.choice(tables[name]))
    if name not in drawn:
        drawn[name] = draw_record(tables[name.partition("#")[0]], list(drawn.values()), chance)
    value = drawn[name][fields[0]]
    for outer, field in pairwise(fields):
        value = tables[outer][value][field]
    return str(chance.choice(value)) if isinstance(value, list) else str(value)


def draw_record(table: list[dict[str, Any]], taken: list[dict[str, Any]], chance: random.Random) -> dict[str, Any]:
    """Draw a record by weight that this sentence does not have yet."""
    free = [record for record in table if record not in taken]
    return chance.choices(free, [record.get("weight", 1) for record in free])[0]
