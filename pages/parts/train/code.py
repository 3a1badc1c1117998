"""Show the code of a training."""

from __future__ import annotations

import streamlit as st

from core.code import train_script
from core.workspace import VectorsInfo, Workspace
from pages.parts import addresses
from pages.parts.code_box import code_box
from pages.parts.i18n import language, t
from pages.parts.opened import CACHE

CORPUS_FILE = "corpus.jsonl"


def code(workspace: Workspace, info: VectorsInfo) -> None:
    """The script that trains the same vectors, and the corpus file that it reads."""
    settings = info.training_settings
    if settings is None or info.corpus_id is None:
        return
    if not st.toggle(t("train-code"), key=f"code-{info.id}"):
        return
    items = CACHE.get(workspace.id, info.id).vectors.items
    script = train_script(
        settings,
        items.keys[0],
        corpus_file=CORPUS_FILE,
        stopped_after=len(workspace.model(info.id).epochs) if info.stopped else None,
        language=language(),
    )
    st.link_button(
        t("train-code-corpus"),
        addresses.corpus_export(workspace.id, info.corpus_id),
        icon=":material/download:",
        key=f"corpus-{info.id}",
    )
    code_box(script, note=t("train-code-note"), file_name="train.py", key=f"code-download-{info.id}")
