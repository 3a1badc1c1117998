"""``evaluate --task analogies`` and ``similarity``: what sets of questions find out about vectors."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.cli.language import say
from core.cli.opening import Opened, opened_vectors
from core.cli.output import show, show_json, show_table
from core.cli.progress import shown_progress
from core.intrinsic import (
    SHIPPED_FOR,
    TOPS,
    AnalogyReport,
    AnalogySet,
    Report,
    SectionScore,
    SetTask,
    SimilarityReport,
    SimilaritySet,
    ask,
    parse_set,
    set_text,
    shipped_set,
)
from core.intrinsic.sets import MAX_CHARS

N_DISAGREEMENTS = 10


def measure_vectors(
    path: Path, task: SetTask, wanted: str | None, top: int | None, vectors: str | None, *, json: bool
) -> None:
    """Ask a set and print what it finds out.

    Parameters
    ----------
    path
        Workspace or file of vectors.
    task
        What kind of set.
    wanted
        Name of a set that ships, or a file; the first that ships where None.
    top
        Search among so many of the most frequent items; the usual number where None.
    vectors
        Name or id of the vectors in the workspace.
    json
        Print JSON.
    """
    name, asked = _set(task, wanted)
    with opened_vectors(path, vectors) as opened:
        report = _report(opened, task, asked, min(top or TOPS[task], len(opened.vectors)))
    if json:
        show_json({"task": task, "set": {"name": name, "hash": asked.digest, "n": len(asked)}, **_json(report)})
    elif isinstance(report, AnalogyReport):
        _show_analogies(report)
    else:
        _show_similarities(report)


def _set(task: SetTask, wanted: str | None) -> tuple[str, AnalogySet | SimilaritySet]:
    name = wanted or SHIPPED_FOR[task][0]
    if name in SHIPPED_FOR[task]:
        return name, shipped_set(name)
    path = Path(name)
    # A character takes up to four bytes; how many characters there may be is checked when they are read.
    return path.name, parse_set(task, set_text(path.read_bytes(), max_bytes=4 * MAX_CHARS))


def _report(opened: Opened, task: SetTask, asked: AnalogySet | SimilaritySet, top: int) -> Report:
    """What was measured in the app is not measured again."""
    found = opened.workspace.find_intrinsic(opened.vectors_id, task, asked.digest, top)
    if found is not None:
        return opened.workspace.intrinsic(found)
    with shown_progress() as callback:
        return ask(opened.vectors, asked, top, callback)


def _json(report: Report) -> dict[str, Any]:
    if isinstance(report, AnalogyReport):
        return {
            "n_searched": report.n_searched,
            "chance": report.chance,
            "total": _score(report.total),
            "sections": [{"name": section.name, **_score(section)} for section in report.sections],
        }
    return {
        "n_pairs": report.n_pairs,
        "n_known": report.n_known,
        "coverage": report.coverage,
        "spearman": asdict(report.spearman),
        "pearson": report.pearson,
        "disagreements": [asdict(each) for each in report.disagreements(N_DISAGREEMENTS)],
    }


def _score(section: SectionScore) -> dict[str, Any]:
    return {
        "n_questions": section.n_questions,
        "n_asked": section.n_asked,
        "n_right": section.n_right,
        "coverage": section.coverage,
        "accuracy": asdict(section.accuracy),
        "nearest_to_c": section.nearest,
    }


def _show_analogies(report: AnalogyReport) -> None:
    names = ("accuracy", "interval", "nearest", "asked", "section")
    header = tuple(say(f"cli-evaluated-{name}") for name in names)
    show_table([header, *(_line(section, section.name) for section in report.sections)])
    total = report.total
    show()
    show_table([_line(total, say("cli-evaluated-total", chance=report.chance, searched=report.n_searched))])


def _line(section: SectionScore, name: str) -> tuple[str, ...]:
    share = section.accuracy
    limits = f"{share.low:.4f}–{share.high:.4f}"
    asked = f"{section.n_asked}/{section.n_questions}"
    return (f"{share.value:.4f}", limits, f"{section.nearest:.4f}", asked, name)


def _show_similarities(report: SimilarityReport) -> None:
    rho = report.spearman
    show(say("cli-evaluated-rho", rho=rho.value, low=rho.low, high=rho.high, known=report.n_known, n=report.n_pairs))
    header = tuple(say(f"cli-evaluated-{name}") for name in ("rating", "cosine", "pair"))
    lines = [
        (f"{each.rating:.2f}", f"{each.cosine:.4f}", f"{each.first} – {each.second}")
        for each in report.disagreements(N_DISAGREEMENTS)
    ]
    show()
    show_table([header, *lines])
