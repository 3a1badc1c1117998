"""What is asked of the pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.lesson.questions import Question
from core.lesson.said import Said, just
from core.lesson.trust.clouds import Distances
from core.lesson.trust.drawing import N_NEIGHBORS, Trust
from core.lesson.trust.neighborhoods import Neighborhood
from core.lesson.trust.scene import FAR, PARTS

PICTURES = ("A", "B", "C")
LAST_NEAR, FIRST_FAR = ("A", "B"), ("A", "D")
STEPS = (0, 3, 5, 8)
"""From the right number of kept neighbours to the other answers, around the circle of all possible ones."""
LOOK = (Said("trust-look"),)
"""On paper: these are asked before a picture."""


def order_of(seed: int, part: str) -> tuple[int, ...]:
    """In which order the three pictures of an experiment lie: which one is first, second, third."""
    rng = np.random.default_rng((seed, PARTS.index(part)))
    return tuple(int(each) for each in rng.permutation(len(PICTURES)))


def perplexity_question(
    perplexities: Sequence[float], order: Sequence[int], trusts: Sequence[Trust], n_items: int
) -> Question:
    """Which picture was drawn with the smallest perplexity.

    Parameters
    ----------
    perplexities
        Three, ascending, as they were used.
    order
        Of the pictures, from `order_of`.
    trusts
        Of each perplexity.
    n_items
        That are drawn.
    """
    text = Said("trust-perplexity-question", {"n": n_items, "perplexity": perplexities[0]})
    shares = {f"kept{place}": round(100 * trust.picture.neighbors_kept) for place, trust in enumerate(trusts)}
    why = Said("trust-perplexity-why", {"perplexity": perplexities[0], **shares})
    return Question("perplexity", text, tuple(map(just, PICTURES)), order.index(0), why, LOOK)


def noise_question(nearnesses: Sequence[float], order: Sequence[int]) -> Question:
    """Which picture is noise.

    Parameters
    ----------
    nearnesses
        Of the noise, the groups and the open vectors; see `nearness`.
    order
        Of the pictures.
    """
    noise, groups, own = (round(each, 2) for each in nearnesses)
    why = Said("trust-noise-why", {"noise": noise, "groups": groups, "own": own})
    return Question("noise", Said("trust-noise-question"), tuple(map(just, PICTURES)), order.index(0), why, LOOK)


def distances_question(found: Distances) -> Question:
    """How many times farther the far group is in space than the near one."""
    true, drawn = found.of(*FIRST_FAR)
    options = (1, *FAR)
    answer = min(range(len(options)), key=lambda place: abs(options[place] - true))
    why = Said("trust-distances-why", {"true": round(true, 1), "drawn": round(drawn, 1)})
    texts = (Said("trust-as-far"), *(Said("trust-times", {"n": each}) for each in FAR))
    return Question("distances", Said("trust-distances-question"), texts, answer, why, LOOK)


def lost_question(found: Neighborhood, label: str, method: str) -> Question:
    """How many of the true neighbours of an item are among its nearest on the map."""
    n, right = N_NEIGHBORS, len(found.kept)
    options = sorted((right + step) % (n + 1) for step in STEPS)
    why = Said("trust-lost-why", {"kept": right, "lost": n - right, "n": n})
    text = Said("trust-lost-question", {"item": label, "n": n, "method": Said(f"trust-method-{method}")})
    return Question(
        "lost", text, tuple(Said("trust-of", {"k": k, "n": n}) for k in options), options.index(right), why, LOOK
    )
