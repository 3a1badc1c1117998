"""Ready questions: each trains what is missing and then shows the comparison."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.comparison.naming import name_of
from core.comparison.recipes import LEFT_OUT, QUESTIONS, Asked, QuestionName, asked
from core.workspace import CorpusInfo, VectorsInfo, Workspace
from core.workspace.compared import Made, find_made, made_of
from pages.parts import state, visit
from pages.parts.i18n import t
from pages.parts.messages import remember_problem
from pages.parts.plain import plain
from pages.parts.workspace_menu import workspace_title

ICONS: dict[QuestionName, str] = {
    "window": "width",
    "seed": "casino",
    "order": "shuffle",
    "added": "playlist_add",
    "counting": "calculate",
}


def questions(workspace: Workspace, first: VectorsInfo, *, busy: bool) -> bool:
    """The buttons; whether there is a model to ask about."""
    base = _base(workspace, first)
    if base is None:
        st.caption(t("compare-questions-none"))
        return False
    corpus = workspace.corpus_info(base.corpus_id)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(t("compare-questions"), width="content")
        for name in QUESTIONS:
            st.button(
                t(f"compare-question-{name}-{_kind(corpus)}" if name == "added" else f"compare-question-{name}"),
                icon=f":material/{ICONS[name]}:",
                help=t(f"compare-question-{name}-help", n=LEFT_OUT, name=plain(base.info.name)),
                key=f"compare-{name}",
                disabled=busy or (name == "added" and corpus.n_sequences <= LEFT_OUT),
                on_click=remember_problem(partial(_ask, workspace, base, name)),
            )
    return True


def _kind(corpus: CorpusInfo) -> str:
    return corpus.kind if corpus.kind in ("playlists", "sessions") else "words"


def _base(workspace: Workspace, first: VectorsInfo) -> Made | None:
    """The model whose settings are used: the first of the two, else the newest that was trained to its end."""
    every = (made_of(info) for info in (first, *reversed(workspace.vector_sets())))
    return next((made for made in every if made is not None and made.recipe.is_plain), None)


def _ask(workspace: Workspace, base: Made, name: QuestionName) -> None:
    """In a callback: show the comparison if everything is here, else start the job that makes the rest."""
    wanted = asked(name, base.recipe.settings)
    found = [find_made(workspace, base.corpus_id, recipe) for recipe in wanted.recipes]
    if all(found):
        visit.choose(visit.VECTORS, str(found[0]))
        visit.choose(visit.COMPARED, str(found[1]))
        return
    own = state.writable(t("shell-copy-name", name=workspace_title(workspace)))
    state.start_job(own, "compare", _args(workspace, base, wanted))


def _args(workspace: Workspace, base: Made, wanted: Asked) -> dict[str, object]:
    corpus = workspace.corpus_info(base.corpus_id).name
    return {
        "corpus_id": base.corpus_id,
        "recipes": [recipe.to_json() for recipe in wanted.recipes],
        "names": [name_of(recipe, corpus, t) for recipe in wanted.recipes],
    }
