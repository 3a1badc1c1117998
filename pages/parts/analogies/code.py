"""Show the code of an analogy."""

from __future__ import annotations

import streamlit as st

from core.analogy import Answers, Terms
from core.code import analogy_script
from core.workspace import VectorsInfo, Workspace
from pages.parts import addresses
from pages.parts.code_box import code_box
from pages.parts.i18n import language, t
from pages.parts.opened import CACHE

VECTORS_FILE = "vectors.npz"


def code(workspace: Workspace, info: VectorsInfo, terms: Terms, found: Answers, expected: int | None) -> None:
    """The script for the question, the options and the answers on the page."""
    with st.expander(t("explore-code"), icon=":material/code:", on_change="rerun", key="analogy-code") as box:
        if not box.open:
            return
        script = analogy_script(
            terms,
            CACHE.get(workspace.id, info.id).vectors.items,
            method=found.method,
            n_answers=len(found),
            exclude_query=bool(found.excluded),
            answer=int(found.rows[0]) if len(found) else None,
            expected=expected,
            vectors_file=VECTORS_FILE,
            language=language(),
        )
        st.link_button(
            t("explore-download-npz"),
            addresses.vectors_export(workspace.id, info.id, "npz"),
            icon=":material/download:",
            key="analogy-vectors",
        )
        code_box(script, note=t("analogies-code-note", file=VECTORS_FILE), file_name="analogy.py", key="code-analogy")
