"""The pair of the next step in numbers: what is predicted, and how it is corrected."""

from __future__ import annotations

import streamlit as st

from core.lesson.step.correction import Correction, Sample
from core.lesson.step.wording import output_of, targets
from core.locales.signs import MINUS
from pages.parts.i18n import number, t
from pages.parts.learn.ask import said
from pages.parts.learn.step.course import Practice


def pair(found: Practice, *, corrected: bool) -> None:
    """A table with a row for each output vector, and the objective of the pair.

    Parameters
    ----------
    found
        Scene, world and course.
    corrected
        Whether errors and movements are shown, too: they give the answer away.
    """
    step = found.course.step(found.scene.steps)
    word = said(targets(found.world, step.example.inputs))
    context = said(found.world.words[step.example.output])
    st.markdown(t("step-pair", number=found.scene.steps + 1, word=word, context=context))
    rows = [_row(found, sample, corrected, word) for sample in step.samples]
    st.table([*rows, *([_sum(step, word)] if corrected else [])])
    st.markdown(_objective(found, step, word))


def _row(found: Practice, sample: Sample, corrected: bool, word: str) -> dict[str, str]:
    row = {
        t("step-column-vector"): said(output_of(found.world, sample.word)),
        t("step-column-label"): number(sample.label),
        t("step-column-dot"): number(sample.dot, 3),
        t("step-column-positive"): number(sample.positive, 3),
    }
    if not corrected:
        return row
    way = t("step-towards" if sample.error > 0 else "step-away", word=word)
    return {
        **row,
        t("step-column-error"): number(sample.error, 3),
        t("step-column-move"): f"{_spot(sample.move)} {way}",
    }


def _sum(step: Correction, word: str) -> dict[str, str]:
    names = ("vector", "label", "dot", "positive", "error", "move")
    values = (word, "", "", "", "", f"{_spot(step.move)} {t('step-sum')}")
    return {t(f"step-column-{name}"): value for name, value in zip(names, values, strict=True)}


def _objective(found: Practice, step: Correction, word: str) -> str:
    terms, numbers = [], []
    for sample in step.samples:
        sign, other = "+" if sample.label else MINUS, said(found.world.words[sample.word])
        terms.append(t("step-term", sign=sign, word=word, other=other))
        numbers.append(f"({number(sample.log_likelihood, 3)})")
    params = {"terms": " + ".join(terms), "numbers": " + ".join(numbers), "sum": number(step.objective, 3)}
    return t("step-objective", **params)


def _spot(move: object) -> str:
    x, y = (number(float(value), 3) for value in move)  # type: ignore[attr-defined]
    return rf"\[{x}; {y}\]"
