"""The settings of training: a preset scaled to the corpus, every parameter explained."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import streamlit as st

from core.training import PARAMETERS, PRESETS, suggest, with_wishes
from core.types import Corpus, TrainingSettings
from pages.parts import visit
from pages.parts.i18n import named, t

FIRST = ("vector_size", "window", "epochs", "min_count")
SECOND = ("negative", "ns_exponent", "sample", "alpha", "min_alpha", "seed")
TUNED, LESSON = "tuned", "lesson"
FORMATS = {"ns_exponent": "%.2f", "sample": "%.6f", "alpha": "%.4f", "min_alpha": "%.5f"}


def settings_form(corpus: Corpus, corpus_id: str, tuned: TrainingSettings | None = None) -> TrainingSettings:
    """The settings that the person sees and may change, beginning with those that suit the corpus.

    Parameters
    ----------
    tuned
        The best that tuning found on this corpus, if it was tuned: then these come first.
    """
    wishes = visit.chosen(visit.WISHES) or ""
    # What was found for this corpus or wished for, best known last.
    found = {TUNED: tuned, LESSON: with_wishes(suggest(corpus, _preset_of(corpus)), wishes, corpus)}
    special = {name: settings for name, settings in found.items() if settings}
    preset = _preset(corpus, corpus_id, special, wishes)
    suggested = special.get(preset) or suggest(corpus, preset)
    prefix = f"train-{corpus_id}-{preset}"
    if preset in special:
        # Tuned or wished for again, the fields begin with what it was then.
        prefix += f"-{hash(suggested)}"
    values: dict[str, Any] = {"sg": _architecture(suggested, prefix)}
    values |= _row(FIRST, suggested, prefix)
    with st.expander(t("train-more"), key="train-more"):
        values |= _row(SECOND, suggested, prefix)
        values["workers"] = _workers(suggested, prefix)
    return replace(suggested, **values)


def _preset(corpus: Corpus, corpus_id: str, special: dict[str, TrainingSettings], wishes: str) -> str:
    presets = [*PRESETS, *special]
    chosen = st.segmented_control(
        t("train-preset"),
        presets,
        default=presets[-1] if special else _preset_of(corpus),
        format_func=named(presets, lambda name: t(f"training-preset-{name}")),
        key=f"preset-{corpus_id}-{'-'.join(special)}-{wishes}",
        required=True,
        persist_state="session",
    )
    return str(chosen)


def _preset_of(corpus: Corpus) -> str:
    return corpus.report.kind if corpus.report.kind in PRESETS else next(iter(PRESETS))


def _architecture(suggested: TrainingSettings, prefix: str) -> bool:
    chosen = st.segmented_control(
        t("training-sg"),
        [True, False],
        default=suggested.sg,
        format_func=named([True, False], lambda sg: t("train-skip-gram") if sg else t("train-cbow")),
        key=f"{prefix}-sg",
        required=True,
        help=t("training-sg-help"),
        persist_state="session",
    )
    return bool(chosen)


def _row(names: tuple[str, ...], suggested: TrainingSettings, prefix: str) -> dict[str, int | float]:
    values = {}
    for name, column in zip(names, st.columns(min(4, len(names))) * 2, strict=False):
        with column:
            values[name] = _number(name, getattr(suggested, name), prefix)
    return values


def _number(name: str, value: float, prefix: str) -> int | float:
    parameter = PARAMETERS[name]
    kind = int if parameter.whole else float
    return st.number_input(
        t(parameter.message),
        min_value=kind(parameter.minimum),
        max_value=kind(parameter.maximum),
        value=kind(value),
        step=kind(parameter.step),
        format=FORMATS.get(name),
        key=f"{prefix}-{name}",
        help=t(f"{parameter.message}-help"),
        persist_state="session",
    )


def _workers(suggested: TrainingSettings, prefix: str) -> int:
    repeatable = st.toggle(
        t("train-repeatable"),
        value=suggested.workers == 1,
        key=f"{prefix}-repeatable",
        help=t("train-repeatable-help"),
        persist_state="session",
    )
    if repeatable:
        return 1
    return int(_number("workers", max(2, suggested.workers), prefix))
