"""Before the button: what this much data can support."""

from __future__ import annotations

import streamlit as st

from core.training import gauge
from core.types import Corpus, TrainingSettings
from pages.parts.i18n import t

BOXES = {"enough": st.success, "small": st.warning, "too small": st.error}
ICONS = {"enough": "check_circle", "small": "info", "too small": "warning"}


def gauge_box(corpus: Corpus, settings: TrainingSettings) -> None:
    """The gauge's sentences in a box whose icon and colour tell its level."""
    found = gauge(corpus, settings)
    sentences = " ".join(t(message.code, **message.params) for message in found.messages)
    BOXES[found.level](sentences, icon=f":material/{ICONS[found.level]}:")
