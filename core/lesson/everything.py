"""Chapter 9, Everything2Vec: one code for sentences, playlists and baskets; what the window and the order change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from core.comparison.contrast import Contrast, Name
from core.lesson.given import whole_within
from core.lesson.questions import Question
from core.lesson.said import Said

MATTERS = 0.15
"""Share of what two orders by chance have in common that the true order must lack before it is said to say something.
Measured: the shop and the playlists that ship 0.01 and 0.07, Cornell's radio playlists (yes_small) 0.07; the made texts
0.30 to 0.35, the King James Bible 0.44."""
MORE = 0.1
"""Share of what another seed keeps that a change must take away before it is said to be more than chance."""
SHOWN_ITEMS = 500
"""Items to choose from, the most frequent."""
FIRST_SHOWN = 50
"""The item that is shown first, by frequency, where nobody has said which: the very first of a text say little."""
MAX_CHARS = 200

Verdict = Literal["bag", "order"]


@dataclass(frozen=True, slots=True)
class EverythingScene:
    """What is looked at: whose data (a name that the page knows), which sequence (from 0), which item (key)."""

    source: str = ""
    sequence: int = 0
    item: str = ""

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> EverythingScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> EverythingScene.from_json({"source": "shop", "sequence": -3})
        EverythingScene(source='shop', sequence=0, item='')
        """
        return cls(
            _text(given.get("source")),
            whole_within(given.get("sequence"), 0, 1_000_000, 0),
            _text(given.get("item")),
        )

    @property
    def following(self) -> EverythingScene:
        """The same with the next sequence."""
        return replace(self, sequence=self.sequence + 1)

    def to_json(self) -> dict[str, Any]:
        """As an address keeps it: without what is as the chapter begins."""
        return {name: value for name, value in asdict(self).items() if value}


def _text(given: object) -> str:
    return given if isinstance(given, str) and len(given) <= MAX_CHARS else ""


def verdict(found: Contrast) -> Verdict:
    """Whether the order of a sequence says something here, or a sequence is a bag."""
    return "order" if found.order_loss >= MATTERS else "bag"


def verdict_said(found: Contrast) -> Said:
    """The verdict with its numbers."""
    numbers = {"order": found.kept("order"), "orders": found.kept("orders"), "of": found.n_neighbors}
    return Said(f"everything-verdict-{verdict(found)}", numbers)


def window_said(found: Contrast) -> Said:
    """Whether the larger window changes more than another seed does."""
    name = "more" if found.jaccard("window") < found.jaccard("seed") * (1 - MORE) else "no-more"
    numbers = {"window": found.kept("window"), "seed": found.kept("seed"), "of": found.n_neighbors}
    return Said(f"everything-window-{name}", numbers)


def measured_place(found: Contrast, row: int | None) -> int:
    """Where an item stands among the measured ones; what isn't measured there is as the chapter begins."""
    rows = found.rows.tolist()
    return rows.index(row) if row in rows else min(FIRST_SHOWN, len(rows) - 1)


def common(found: Contrast, name: Name, place: int) -> set[int]:
    """Rows that an item's neighbours in a training share with those of the small window in the true order."""
    return set(found.near("small")[place].tolist()) & set(found.near(name)[place].tolist())


def questions_of(compared: Mapping[str, Contrast]) -> tuple[Question, ...]:
    """Where the order says most.

    Parameters
    ----------
    compared
        By kind of sequence, at least one.
    """
    if not compared:
        return ()
    kinds = tuple(compared)
    most = max(kinds, key=lambda kind: compared[kind].order_loss)
    matters = verdict(compared[most]) == "order"
    options = (*(Said(f"everything-kind-{kind}") for kind in kinds), Said("everything-nowhere"))
    numbers = {"order": compared[most].kept("order"), "orders": compared[most].kept("orders")}
    others = sum(verdict(found) == "order" for found in compared.values()) > 1
    name = ("-more" if others else "") if matters else "-nowhere"
    why = Said(f"everything-why{name}", {"of": compared[most].n_neighbors, **numbers})
    text = Said("everything-question")
    return (Question("order", text, options, kinds.index(most) if matters else len(kinds), why),)
