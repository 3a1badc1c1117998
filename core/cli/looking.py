"""``evaluate --task space``: what can be said of vectors by themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from core.cli.language import say
from core.cli.opening import Opened, opened_vectors
from core.cli.output import show, show_json, show_table
from core.cli.progress import shown_progress
from core.errors import WorkspaceError
from core.intrinsic import NoiseVerdict, SpaceReport, look_at_space, telling
from core.intrinsic.looking import FEWEST
from core.intrinsic.reading import biggest_hubs
from core.types import Items

N_HUBS = 8
QUANTILES = {"min": 0.0, "low": 0.25, "median": 0.5, "high": 0.75, "max": 1.0}


def look_at_vectors(path: Path, vectors: str | None, *, json: bool) -> None:
    """Look at the chosen vectors (the newest where None) and print what is found.

    Raises
    ------
    WorkspaceError
        ``measure-too-few`` if there are fewer than three.
    """
    with opened_vectors(path, vectors) as opened:
        report, items, dim = _report(opened), opened.vectors.items, opened.vectors.dim
    if json:
        show_json(_json(report, items, dim))
    else:
        _show(report, items, dim)


def _report(opened: Opened) -> SpaceReport:
    """As it is kept, else found out now."""
    if len(opened.vectors) < FEWEST:
        raise WorkspaceError("measure-too-few")
    kept = opened.workspace.find_space(opened.vectors_id)
    if kept is not None:
        return opened.workspace.space(kept)
    with shown_progress() as callback:
        found = look_at_space(opened.vectors.matrix, opened.vectors.items.counts, callback)
    assert found is not None  # Ctrl-C ends it, nothing stops it
    return found


def _json(report: SpaceReport, items: Items, dim: int) -> dict[str, Any]:
    facts, groups, labels = report.facts, report.groups, items.labels
    return {
        "task": "space",
        "n_items": len(report),
        "dim": dim,
        "noise": _noise_json(report.noise),
        "mean_cosine": facts.mean_cosine,
        "isotropy": facts.isotropy,
        "norm_frequency": facts.norm_frequency,
        "norms": {name: float(np.quantile(facts.norms, at)) for name, at in QUANTILES.items()},
        "n_measured": facts.n_measured,
        "hub_skewness": facts.hub_skewness,
        "hubs": [
            {"key": items.keys[row], "label": labels[row], "nearest_of": int(facts.occurrences[row])}
            for row in biggest_hubs(facts, N_HUBS)
        ],
        "groups": {
            "silhouette": groups.silhouette,
            "by_chance": groups.by_chance,
            "sizes": groups.sizes.tolist(),
            "names": [[labels[row] for row in rows] for rows in groups.typical],
        },
    }


def _noise_json(noise: NoiseVerdict) -> dict[str, Any]:
    return {
        "is_noise": noise.is_noise,
        "cosine": noise.cosine,
        "by_chance": {"mean": float(noise.by_chance.mean()), "max": float(noise.by_chance.max())},
        "dim_needed": noise.dim_needed,
        "n_measured": noise.n_measured,
    }


def _show(report: SpaceReport, items: Items, dim: int) -> None:
    facts, groups, labels = report.facts, report.groups, items.labels
    hubs = biggest_hubs(facts, N_HUBS)
    sentences = (
        telling.of_noise(report.noise),
        telling.how_noise(report.noise, dim),
        telling.of_direction(facts),
        telling.of_lengths(facts),
        telling.of_hubs(facts, labels[hubs[0]]),
        telling.of_groups(groups),
    )
    for each in sentences:
        show(say(each.code, **each.params).replace("**", ""))
    show()
    near = [(str(facts.occurrences[row]), labels[row]) for row in hubs]
    show_table([(say("cli-looked-nearest-of"), say("cli-looked-hub")), *near])
    show()
    names = [", ".join(labels[row] for row in rows) for rows in groups.typical]
    lines = zip(map(str, groups.sizes.tolist()), names, strict=True)
    show_table([(say("cli-looked-size"), say("cli-looked-group")), *lines])
