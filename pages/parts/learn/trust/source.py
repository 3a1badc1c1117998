"""Whose vectors are drawn, and pictures that are computed once for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from core.lesson.trust.clouds import Few, few_of
from core.lesson.trust.drawing import Drawn, content_of, draw_tsne
from core.lesson.trust.scene import TrustScene
from core.workspace import VectorsInfo, Workspace, open_workspace
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.learn.lesson import Lesson
from pages.parts.opened import CACHE
from pages.parts.state import FIRST_SAMPLE

CHAPTER = "trust"
KEPT_PICTURES = 1_000
ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True)
class Source:
    """A few hundred vectors, and where they are from."""

    workspace: Workspace
    info: VectorsInfo
    few: Few

    @property
    def labels(self) -> list[str]:
        """What people read of each."""
        return self.few.vectors.items.labels


def source_of(lesson: Lesson) -> Source:
    """Of the open vectors; of the first sample where there are none, or too few."""
    if lesson.info is not None and (found := _few(lesson.workspace, lesson.info)) is not None:
        return Source(lesson.workspace, lesson.info, found)
    sample = open_workspace(FIRST_SAMPLE)
    (info,) = sample.vector_sets()
    few = _few(sample, info)
    assert few is not None, "the sample is large enough"
    return Source(sample, info, few)


def _few(workspace: Workspace, info: VectorsInfo) -> Few | None:
    return few_of(CACHE.get(workspace.id, info.id).vectors)


def settings_of_scene() -> TrustScene:
    """What is set in this chapter."""
    return TrustScene.from_json(scene.scene_of(CHAPTER))


def drawn(points: NDArray[np.float32], perplexity: float) -> Drawn:
    """The t-SNE picture of some points: whoever asks first waits for it, everybody after that gets the same."""
    with st.spinner(t("trust-drawing")):
        return _drawn(content_of(points), perplexity, points)


@st.cache_data(max_entries=KEPT_PICTURES, show_spinner=False)
def _drawn(content: str, perplexity: float, _points: NDArray[np.float32]) -> Drawn:
    # A room of people with data of their own asks all at once: one after the other leaves room for clicks.
    with ONE_AT_A_TIME:
        return draw_tsne(_points, perplexity)
