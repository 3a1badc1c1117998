"""The chapter as it is drawn for a room: one question at a time, the picture beside what belongs to it."""

from __future__ import annotations

import streamlit as st

from core.lesson.step.progress import counted, taken
from core.lesson.step.questions import at_the_end, next_step
from pages.parts.learn.ask import ask, said
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.looks import looks_of
from pages.parts.learn.step.controls import buttons, left_out, own_sentences, rate, worlds
from pages.parts.learn.step.course import CHAPTER, Practice
from pages.parts.learn.step.learned import learned
from pages.parts.learn.step.pair import pair
from pages.parts.learn.step.picture import ROOM_HEIGHT, picture

NEXT, END = "next", "end"


def for_a_room(lesson: Lesson, found: Practice) -> None:
    """The next step with its numbers, or the end with what was learned by then."""
    end = at_the_end(found.scene, found.world, found.course)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="large"):
        (look,) = looks_of(lesson, CHAPTER, (NEXT, END) if end else (NEXT,))
        worlds()
        rate(found.scene)
    shown = ask(CHAPTER, end if end and look == END else next_step(found.scene, found.world, found.course))
    left, right = st.columns([2, 3], gap="medium")
    with left:
        picture(found, ahead=shown and look == NEXT, height=ROOM_HEIGHT)
        own_sentences()
        left_out(found.world)
    with right:
        buttons(found.scene)
        st.markdown(said(taken(found.scene, found.world, found.course) or counted(found.scene, found.world)))
        if look == NEXT:
            pair(found, corrected=shown)
        elif shown:
            learned(found)
