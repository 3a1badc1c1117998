"""Chapter 6, one step: predict, then correct, one pair at a time; then many."""

from __future__ import annotations

import streamlit as st

from core.lesson.questions import Question
from core.lesson.step.progress import counted, taken
from core.lesson.step.questions import at_the_end, next_step, questions_of
from core.training import write_wishes
from pages.parts import visit
from pages.parts.i18n import t
from pages.parts.learn.ask import ask, said
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward
from pages.parts.learn.step.controls import buttons, left_out, more, own_sentences, rate, worlds
from pages.parts.learn.step.course import CHAPTER, Practice, practice
from pages.parts.learn.step.learned import learned
from pages.parts.learn.step.loss import loss
from pages.parts.learn.step.pair import pair
from pages.parts.learn.step.picture import picture
from pages.parts.learn.step.room import for_a_room


def questions(_: Lesson) -> tuple[Question, ...]:
    """What is asked here."""
    found = practice()
    return questions_of(found.scene, found.world, found.course) if found else ()


def draw(lesson: Lesson) -> None:
    """The question about the next step, the picture with its buttons, the pair's numbers, and what was learned."""
    found = practice()
    if found is None:
        worlds()
        own_sentences()
        st.info(t("step-no-pairs"), icon=":material/edit:")
        return
    if lesson.projector:
        for_a_room(lesson, found)
        return
    shown = ask(CHAPTER, next_step(found.scene, found.world, found.course))
    _touch(found, shown=shown)
    last = taken(found.scene, found.world, found.course)
    if last:
        st.markdown(said(last))
    pair(found, corrected=shown)
    loss(found)
    _end(found)
    wishes = {"alpha": found.scene.rate, "window": found.scene.window, "negative": found.scene.negative}
    train = Way("train.py", "step-train", {visit.WISHES: write_wishes(**wishes, sg=found.scene.sg)})
    onward(lesson, train, Way("explore.py", "step-explore"))


def _touch(found: Practice, *, shown: bool) -> None:
    left, right = st.columns([3, 2], gap="medium")
    with left:
        picture(found, ahead=shown)
    with right:
        worlds()
        own_sentences()
        left_out(found.world)
        buttons(found.scene)
        st.markdown(said(counted(found.scene, found.world)))
        rate(found.scene)
        more(found.scene)


def _end(found: Practice) -> None:
    end = at_the_end(found.scene, found.world, found.course)
    if end is None or ask(CHAPTER, end):
        learned(found)
