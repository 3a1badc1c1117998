"""The sentence with its window: steps and plays in the browser, where all its rows are known beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from core.lesson.windows import Row, all_rows, neighbors
from pages.parts.i18n import t
from pages.parts.mounting import mount, place

PLACE = place("windows")


def sliding_window(
    tokens: Sequence[str],
    reaches: Sequence[int],
    *,
    sg: bool,
    center: int,
    counted: bool,
    key: str,
    on_center: Callable[[], None],
) -> None:
    """The sentence, the window around one place of it, and the rows that it makes there and has made so far.

    Parameters
    ----------
    tokens, reaches
        Of each place: its label, and how far the window reaches there.
    sg
        Skip-gram if True, else CBOW.
    center
        Where the window is, from 0.
    counted
        Whether the rows so far are counted: their number may be what is asked for.
    key
        Of the component; its state has ``center``.
    on_center
        Called when the window has come to rest somewhere else.
    """
    PLACE(
        key=key,
        data={
            **mount("windows", "window"),
            "tokens": list(tokens),
            "center": center,
            "stops": _stops(tokens, reaches, sg=sg, counted=counted),
        },
        on_center_change=on_center,
    )


def _stops(tokens: Sequence[str], reaches: Sequence[int], *, sg: bool, counted: bool) -> list[dict[str, Any]]:
    """What is shown at each place."""
    kind = "" if sg else "-rows"
    stops, n_so_far = [], 0
    for at, rows in enumerate(all_rows(reaches, sg=sg)):
        n_so_far += len(rows)
        so_far = t(f"windows-so-far{kind}", rows=n_so_far) if counted else t("windows-so-far-hidden")
        stops.append(
            {
                "neighbors": neighbors(at, reaches[at], len(tokens)),
                "place": t("windows-place", place=at + 1, n=len(tokens), reach=reaches[at]),
                "makes": t(f"windows-makes{kind}", word=tokens[at], rows=len(rows)),
                "rows": [_cells(tokens, row, sg=sg) for row in rows],
                "soFar": so_far,
            }
        )
    return stops


def _cells(tokens: Sequence[str], row: Row, *, sg: bool) -> tuple[str, str]:
    """Target and context, as written in the table."""
    context = " · ".join(tokens[other] for other in row.context)
    return tokens[row.target], context if sg else t("windows-mean", context=context)
