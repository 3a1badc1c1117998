"""The data side by side: sentences, playlists and baskets that ship, and the person's own."""

from __future__ import annotations

from dataclasses import dataclass

from core.comparison.contrast import Contrast
from core.examples import start_of
from core.types import Corpus
from core.workspace import CorpusInfo, Workspace, open_workspace
from pages.parts import state
from pages.parts.i18n import language, t
from pages.parts.learn.lesson import Lesson
from pages.parts.workspace_menu import sample_title

OWN = "own"


@dataclass(frozen=True, slots=True)
class Source:
    """A corpus, and what was compared on it.

    Parameters
    ----------
    name
        In the scene: "own", or the name of a sample.
    workspace, info
        Where it is.
    title
        For people; of their own data what they called it.
    contrast
        None where nothing was compared yet.
    """

    name: str
    workspace: Workspace
    info: CorpusInfo
    title: str
    contrast: Contrast | None

    @property
    def corpus(self) -> Corpus:
        """The sequences."""
        return self.workspace.corpus(self.info.id)

    @property
    def name_here(self) -> str:
        """What its sequences are, or what the person called their own."""
        return self.title if self.name == OWN else t(f"everything-kind-{self.info.kind}")

    @property
    def start(self) -> str:
        """Key of the item to begin with, where the data has one."""
        return start_of(self.name) or ""


def sources(lesson: Lesson) -> dict[str, Source]:
    """By name: three samples, of the texts the one in the language, and what is open if it is none of these."""
    samples = [_sample(name) for name in (f"made-text-{language()}", "playlists", "shop")]
    found = {source.name: source for source in samples}
    own = _own_info(lesson)
    if own is not None and own.id not in {source.info.id for source in samples}:
        found[OWN] = _source(OWN, lesson.workspace, own, own.name)
    return found


def _sample(name: str) -> Source:
    workspace = open_workspace(f"sample-{name}")
    return _source(name, workspace, workspace.corpora()[0], sample_title(workspace.id))


def _source(name: str, workspace: Workspace, info: CorpusInfo, title: str) -> Source:
    found = workspace.find_contrast(info.id)
    return Source(name, workspace, info, title, None if found is None else workspace.contrast(found))


def _own_info(lesson: Lesson) -> CorpusInfo | None:
    """The corpus that the chosen vectors were trained on, else the chosen or the newest."""
    trained_on = None if lesson.info is None else lesson.info.corpus_id
    if trained_on is not None:
        return lesson.workspace.corpus_info(trained_on)
    return state.corpus_info(lesson.workspace)
