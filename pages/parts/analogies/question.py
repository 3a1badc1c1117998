"""The question, as a sentence and as vectors; each form is written from the other."""

from __future__ import annotations

import re
from functools import partial

import streamlit as st

from core.analogy import Sentence, Terms, format_expression, parse_expression
from core.errors import UnknownItemError
from core.examples import Example, examples_for
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.map import item_field
from pages.parts.messages import remember_problem, told
from pages.parts.opened import OpenedVectors
from pages.parts.plain import plain
from pages.parts.visit import QUESTION


def question(workspace_id: str, vectors_id: str, opened: OpenedVectors) -> Terms | None:
    """Both forms side by side; the terms that were asked, or None while there is no readable question."""
    text = visit.chosen(QUESTION) or ""
    terms = _read(text, opened)
    left, right = st.columns(2, gap="large")
    with left:
        _sentence(workspace_id, vectors_id, opened, text, terms)
    with right:
        _vector_form(text, opened)
    return terms


def ask(text: str) -> None:
    """Make this the question, and keep it in the address."""
    visit.choose(QUESTION, text)


def _read(text: str, opened: OpenedVectors) -> Terms | None:
    if not text.strip():
        return None
    with told():
        try:
            return parse_expression(text, opened.search)
        except UnknownItemError as error:
            _suggest(text, error)
            raise
    return None


def _suggest(text: str, error: UnknownItemError) -> None:
    if not error.suggestions:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(t("analogies-did-you-mean"))
        for suggestion in error.suggestions:
            st.button(
                plain(suggestion),
                key=f"suggest-{suggestion}",
                on_click=remember_problem(partial(ask, _mended(text, error.item, suggestion))),
            )


def _mended(text: str, unknown: str, suggestion: str) -> str:
    """The question with the suggestion in place of the unknown name, where that stands as a whole word."""
    quoted = '"' + suggestion.replace('"', '""') + '"' if re.search(r'[\s"+-]', suggestion) else suggestion
    return re.sub(rf'"?(?<!\w){re.escape(unknown)}(?!\w)"?', lambda _: quoted, text, count=1)


def _sentence(workspace_id: str, vectors_id: str, opened: OpenedVectors, text: str, terms: Terms | None) -> None:
    st.markdown(f"**{t('analogies-sentence')}**")
    given = terms.sentence() if terms else None
    keys = opened.vectors.items.keys
    shown = (keys[given.a], keys[given.b], keys[given.c]) if given else (None, None, None)
    chosen = []
    for name, value, word in zip("abc", shown, ("is-to", "as", "what"), strict=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            chosen.append(
                item_field(
                    workspace_id=workspace_id,
                    vectors_id=vectors_id,
                    label=t(f"analogies-item-{name}"),
                    key=f"analogy-{name}",
                    value=value,
                )
            )
            st.markdown(t(f"analogies-{word}"), width="content")
    if terms and not given:
        st.caption(t("analogies-more-terms"))
    _follow_sentence(text, opened, chosen, given)


def _follow_sentence(text: str, opened: OpenedVectors, chosen: list[str | None], given: Sentence | None) -> None:
    rows = [opened.vectors.items.index.get(key) if key is not None else None for key in chosen]
    a, b, c = rows
    if a is None or b is None or c is None:
        return
    asked = Sentence(a, b, c)
    if asked == given:
        return
    written = format_expression(asked.terms(), opened.search)
    if written != text:
        ask(written)
        st.rerun()


def _vector_form(text: str, opened: OpenedVectors) -> None:
    st.markdown(f"**{t('analogies-vector')}**")
    key = f"vector-form-{text}"
    examples = examples_for(opened.vectors.items, opened.index)
    st.text_input(
        t("analogies-vector"),
        value=text,
        key=key,
        placeholder=_placeholder(examples, opened),
        help=t("analogies-vector-help"),
        label_visibility="collapsed",
        on_change=remember_problem(lambda: ask(st.session_state[key])),
    )
    with st.container(horizontal=True):
        st.button(t("analogies-solve"), type="primary", icon=":material/balance:")
        _choose_example(examples)


def _placeholder(examples: list[Example], opened: OpenedVectors) -> str:
    """How a question may look, with items of these vectors: an example that works, else the most frequent items."""
    working = next((example.text for example in examples if example.works), None)
    first = tuple(range(min(3, len(opened.vectors))))
    terms = Terms(positive=(*first[:1], *first[2:]), negative=first[1:2])
    return working or format_expression(terms, opened.search)


def _choose_example(examples: list[Example]) -> None:
    if not examples:
        return
    texts = {example.text: example for example in examples}

    def name(text: str) -> str:
        verdict = "works" if texts[text].works else "fails"
        return f"{text} ({t(f'analogies-example-{verdict}')})"

    key = keyed("analogy-example")
    st.selectbox(
        t("analogies-examples"),
        list(texts),
        index=None,
        format_func=named(texts, name),
        placeholder=t("analogies-examples-placeholder"),
        key=key,
        label_visibility="collapsed",
        on_change=remember_problem(lambda: ask(st.session_state[key] or "")),
        filter_mode=None,
    )
