"""What the page is about: the chosen vectors with everything that was counted for them, and how they name things."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import streamlit as st

from core.recommend.evaluation import Evaluation
from core.recommend.scorer import Scorer
from core.recommend.scorers import available
from core.recommend.tasks import Task, why_not
from core.types import Items
from core.workspace import EvaluationInfo, VectorsInfo, Workspace
from pages.parts.i18n import t
from pages.parts.opened_material import OpenedMaterial
from pages.parts.plain import plain

NAMES_SHOWN = "recommend-names-of"
ARTIST = "artist"
KINDS_WITH_NAMES = ("playlists", "sessions")


@dataclass(frozen=True)
class Subject:
    """A model (or imported vectors) with its behaviour, and its newest measurement."""

    workspace: Workspace
    info: VectorsInfo
    opened: OpenedMaterial
    measured: EvaluationInfo | None

    @property
    def items(self) -> Items:
        """The vocabulary."""
        return self.opened.material.items

    def label(self, row: int) -> str:
        """An item's name, with its artist where that isn't part of it; safe to show as Markdown."""
        title = self.items.labels[row]
        artist = self.items.table[ARTIST][row] if ARTIST in self.items.table.columns else None
        named = title if not artist or str(artist).casefold() in title.casefold() else f"{title} – {artist}"
        return plain(named)

    def why_not(self, view: str) -> str | None:
        """Message id of why a view has no answer here; None if it has."""
        if view == "measure":
            return None if self.opened.settings and self.opened.material.behaviour else "recommend-why-not-no-corpus"
        task: Task = "similar" if view == "games" else view  # type: ignore[assignment]
        return why_not(task, self.opened.material)

    def scorer(self, name: str) -> Scorer:
        """A scorer; the blend with the weights that were fitted on this data, if they were."""
        chosen = self.opened.chosen_scorer(self.workspace, self.info, name)
        return self.opened.scorer(chosen.name, chosen.weights)

    @cached_property
    def best_scorer(self) -> str:
        """The winner on this data where it was measured, else the blend where there is one; none that is heavy."""
        return self.opened.chosen_scorer(self.workspace, self.info).name

    @cached_property
    def evaluation(self) -> Evaluation | None:
        """The newest measurement with all its figures."""
        return None if self.measured is None else self.workspace.evaluation(self.measured.id)

    @cached_property
    def scorers(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The scorers that answer here, and those that the data supports but that take too long to make."""
        weights = None if self.evaluation is None else self.evaluation.weights
        names = available(self.opened.material)
        heavy = tuple(name for name in names if self.opened.is_heavy(name, weights))
        return tuple(name for name in names if name not in heavy), heavy

    @property
    def names_shown(self) -> bool:
        """Whether the person asked, in this workspace, for the names in the data."""
        return bool(st.session_state.get(NAMES_SHOWN) == self.workspace.id)

    def names_switch(self) -> None:
        """The switch that says so; in every view that names people."""
        behaviour = self.opened.material.behaviour
        if behaviour is None or not behaviour.has_owners:
            return
        key = f"names-{self.workspace.id}"
        shown = st.toggle(t("recommend-names"), value=self.names_shown, key=key, help=t("recommend-names-help"))
        # Kept apart from the switch: what a widget says is forgotten by a view that doesn't show it.
        st.session_state[NAMES_SHOWN] = self.workspace.id if shown else None

    def owner(self, number: int) -> str:
        """What an owner is called, safe to show as Markdown."""
        return plain(self.owner_plainly(number))

    def owner_plainly(self, number: int) -> str:
        """What an owner is called: a number, unless the person asked for the names in the data."""
        kind = self.info.item_kind if self.info.item_kind in KINDS_WITH_NAMES else "sessions"
        behaviour = self.opened.material.behaviour
        if behaviour is not None and self.names_shown:
            return behaviour.owners[number]
        return t(f"recommend-owner-{kind}", number=number + 1)

    def sequence(self, number: int) -> str:
        """What a sequence is called: its name in the data where it has one, else its number; safe as Markdown."""
        behaviour = self.opened.material.behaviour
        table = None if behaviour is None else behaviour.corpus.sequences
        name = table["name"][number] if table is not None and "name" in table.columns else None
        kind = self.info.item_kind if self.info.item_kind in KINDS_WITH_NAMES else "words"
        return plain(name) if name else t(f"recommend-sequence-{kind}", number=number + 1)
