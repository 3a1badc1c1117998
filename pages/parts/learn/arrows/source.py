"""Whose vectors are asked: those that are open, the English words, or the made text of the language."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.examples import analogies_of
from core.similarity import CosineIndex
from core.types import Items
from core.workspace import VectorsInfo, open_workspace
from pages.parts.i18n import keyed, language, named, t
from pages.parts.learn import scene
from pages.parts.learn.lesson import Lesson
from pages.parts.opened import CACHE, OpenedVectors
from pages.parts.plain import plain
from pages.parts.workspace_menu import sample_title

CHAPTER = "arrows"
OPEN, WORDS = "open", "words"


@dataclass(frozen=True, slots=True)
class Source:
    """Vectors to ask.

    Parameters
    ----------
    name
        In the scene: "open", or the name of a sample.
    workspace_id, info
        Where they are.
    title
        For people; inert.
    """

    name: str
    workspace_id: str
    info: VectorsInfo
    title: str

    @property
    def opened(self) -> OpenedVectors:
        """The vectors themselves."""
        return CACHE.get(self.workspace_id, self.info.id)

    @property
    def items(self) -> Items:
        """What can be asked about."""
        return self.opened.vectors.items

    @property
    def index(self) -> CosineIndex:
        """For cosines."""
        return self.opened.index

    @property
    def in_english(self) -> bool:
        """Whether these are English words in a visit in another language."""
        return language() != "en" and self.workspace_id == f"sample-{WORDS}"


def sources(lesson: Lesson) -> dict[str, Source]:
    """The vectors there are to ask, by name; what is open comes first and stands for its own sample."""
    found = {}
    if lesson.info is not None:
        found[OPEN] = Source(OPEN, lesson.workspace.id, lesson.info, _title(lesson, lesson.info))
    for name in (WORDS, f"made-text-{language()}"):
        if f"sample-{name}" != lesson.workspace.id:
            found[name] = sample(name)
    return found


def sample(name: str) -> Source:
    """The vectors of a sample."""
    workspace = open_workspace(f"sample-{name}")
    return Source(name, workspace.id, workspace.vector_sets()[0], sample_title(workspace.id))


def _title(lesson: Lesson, info: VectorsInfo) -> str:
    own = lesson.workspace
    return sample_title(own.id) if own.read_only and not own.is_room else plain(info.name)


def chosen(found: dict[str, Source], name: str) -> Source:
    """The one that the scene names; else the first that has an example."""
    if name in found:
        return found[name]
    return next((source for source in found.values() if analogies_of(source.items)), next(iter(found.values())))


def choose(found: dict[str, Source], current: Source) -> None:
    """The menu of what to ask; asking others begins with their first example."""
    key = keyed(scene.key(CHAPTER, "source"))

    def keep() -> None:
        kept = {"part": scene.scene_of(CHAPTER).get("part")}
        scene.set_scene(CHAPTER, {**kept, "source": st.session_state[key]})

    st.selectbox(
        t("arrows-source"),
        list(found),
        index=list(found).index(current.name),
        format_func=named(found, lambda name: found[name].title),
        key=key,
        on_change=keep,
        label_visibility="collapsed",
        width=260,
        filter_mode=None,
    )
