"""The scene of this visit, and the steps that it was computed to."""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from core.lesson.step.course import Course, run
from core.lesson.step.questions import AHEAD
from core.lesson.step.scene import MAX_STEPS, StepScene
from core.lesson.step.world import World
from pages.parts.learn import scene

CHAPTER = "step"


@dataclass(frozen=True, slots=True)
class Practice:
    """What is set, its world and its course, which is at least as long as what is shown."""

    scene: StepScene
    world: World
    course: Course


def chosen() -> StepScene:
    """What is set."""
    return StepScene.from_json(scene.scene_of(CHAPTER))


def practice() -> Practice | None:
    """All that this chapter shows; None where the person's own sentences make no pair."""
    found = chosen()
    world = found.opened()
    if world is None:
        return None
    n_steps = AHEAD if max(found.steps, found.since) <= AHEAD else MAX_STEPS
    return Practice(found, world, _course(replace(found, steps=0, since=0), n_steps))


@st.cache_resource(max_entries=32, show_spinner=False)
def _course(begins: StepScene, n_steps: int) -> Course:
    """The same for everybody who has set the same; its arrays can't be changed."""
    world = begins.opened()
    assert world is not None  # was looked at before
    return run(world, begins, n_steps)
