"""How well the whole world is predicted, from T₀ to now."""

from __future__ import annotations

import streamlit as st

from core.figures.steps import step_loss_figure
from core.lesson.step.losses import loss_curve
from pages.parts.i18n import language, t
from pages.parts.learn.step.course import Practice
from pages.parts.theme import is_dark


def loss(found: Practice) -> None:
    """The loss curve; and in words, how far the steps have come."""
    curve = loss_curve(found.world, found.scene, found.course, found.scene.steps)
    n_pairs = len(found.world.pairs(found.scene.window, sg=found.scene.sg))
    st.markdown(t("step-loss", first=round(float(curve.losses[0]), 3), now=round(float(curve.losses[-1]), 3)))
    figure = step_loss_figure(
        curve.steps.tolist(),
        curve.losses.tolist(),
        x_title=t("step-loss-steps", n=n_pairs),
        y_title=t("step-loss-mean"),
        language=language(),
        theme="dark" if is_dark() else "light",
    )
    st.plotly_chart(figure, key="step-loss", theme=None, height=220)
    st.caption(t("step-loss-note"))
