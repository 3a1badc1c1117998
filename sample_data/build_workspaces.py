"""Build the ready workspaces that ship, from the raw samples: read, train, draw, measure, compare.

``python sample_data/build_workspaces.py [name …]`` writes ``sample_data/workspaces/<name>/``; with ``--measure`` it
only measures the recommenders of what is there, with ``--contrast`` it only compares windows and orders on it, with
``--steady`` it only trains again with other seeds, with ``--sets`` it only asks the sets that come with gensim, with
``--look`` it only looks at the vectors by themselves. One worker, fixed seeds and one fixed time in every record:
building again on the same versions gives the same workspaces.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent))

from core.comparison import measure_stability
from core.comparison.contrast import measure_contrast
from core.intrinsic import SHIPPED_FOR, TOPS, ask, look_at_space, shipped_set
from core.jobs.measuring import trained
from core.projection import project
from core.reading import HEAD_BYTES, detect, detect_catalogue, read
from core.recommend.evaluation import evaluate
from core.training import suggest, train
from core.types import Corpus, ProjectionSettings, VectorSet
from core.workspace import Workspace, build_sample, open_workspace

CREATED = datetime(2026, 11, 1, tzinfo=UTC)
MAPS = (
    ProjectionSettings(method="pca", axes=(0, 1, 2)),
    ProjectionSettings(method="pca"),
    ProjectionSettings(method="tsne", n_jobs=1),
)
MEASURED = ("playlists", "shop")
"""Lists of what people chose: here it can be asked what comes next."""
ASKED = ("words",)
"""Words of every kind: here questions about words can be asked."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A raw sample: the id of its workspace, a name, its file, and the file that names its items."""

    id: str
    name: str
    file: str
    catalogue: str | None = None


SAMPLES = (
    Sample("words", "GloVe 6B, 10,000 words", "words/glove_6b_50d_10k.bin"),
    Sample("made-text-en", "Made text, English", "made_text/en.txt"),
    Sample("made-text-kk", "Made text, Kazakh", "made_text/kk.txt"),
    Sample("made-text-ru", "Made text, Russian", "made_text/ru.txt"),
    Sample("playlists", "Playlists", "playlists/plays.csv", "playlists/songs.csv"),
    Sample("shop", "Shop", "shop/sessions.csv", "shop/products.csv"),
)


def main(names: list[str]) -> None:
    """Build the named samples, or all of them; with flags of `ADDED` only that."""
    only = {name for name in names if name in ADDED}
    wanted = [name for name in names if name not in only]
    for sample in SAMPLES:
        if wanted and sample.id not in wanted:
            continue
        workspace = built(sample.id) if only else build(sample)
        for flag, (suits, add) in ADDED.items():
            if suits(sample, workspace) and (not only or flag in only):
                add(workspace)
        print(f"{sample.id}: {sum(f.stat().st_size for f in workspace.path.rglob('*')) / 1e6:.1f} MB")


def built(name: str) -> Workspace:
    """One sample as it is, to be added to; times in its records stay fixed."""
    return Workspace(f"sample-{name}", open_workspace(f"sample-{name}").path, clock=lambda: CREATED)


def measure(workspace: Workspace) -> None:
    """Measure the recommenders of the sample's model, in place of what was measured before."""
    (info,) = workspace.vector_sets()
    assert info.corpus_id is not None and info.training_settings is not None
    evaluation = evaluate(workspace.corpus(info.corpus_id), info.training_settings, trained)
    for kept in workspace.evaluations():
        workspace.delete_artifact("evaluation", kept.id)
    workspace.save_evaluation(evaluation, corpus_id=info.corpus_id, settings=info.training_settings)


def contrast(workspace: Workspace) -> None:
    """Compare windows and orders on the sample's corpus, in place of what was compared before."""
    (info,) = workspace.corpora()
    compared = measure_contrast(workspace.corpus(info.id), trained)
    for kept in workspace.contrasts():
        workspace.delete_artifact("contrast", kept.id)
    workspace.save_contrast(compared, corpus_id=info.id)


def steady(workspace: Workspace) -> None:
    """See which neighbours stay with other seeds, in place of what was measured before."""
    (info,) = workspace.vector_sets()
    assert info.corpus_id is not None and info.training_settings is not None
    matrix = workspace.vectors(info.id).matrix
    found = measure_stability(workspace.corpus(info.corpus_id), info.training_settings, matrix, trained)
    assert found is not None
    workspace.delete_stabilities(info.id)
    workspace.save_stability(found, vectors_id=info.id)


def ask_sets(workspace: Workspace) -> None:
    """Ask the sets that come with gensim as the Measure page does at first, in place of what was asked before."""
    (info,) = workspace.vector_sets()
    workspace.delete_intrinsics(info.id)
    for task, names in SHIPPED_FOR.items():
        top = min(TOPS[task], info.n_items)
        for name in names:
            asked = shipped_set(name)
            report = ask(workspace.vectors(info.id), asked, top)
            workspace.save_intrinsic(report, vectors_id=info.id, set_hash=asked.digest, top=top)


def look(workspace: Workspace) -> None:
    """Look at the sample's vectors by themselves, in place of what was found before."""
    (info,) = workspace.vector_sets()
    vectors = workspace.vectors(info.id)
    found = look_at_space(vectors.matrix, vectors.items.counts)
    assert found is not None
    workspace.delete_spaces(info.id)
    workspace.save_space(found, vectors_id=info.id)


def is_trained(_: Sample, workspace: Workspace) -> bool:
    """Whether there are the sequences that the vectors were trained on."""
    return bool(workspace.corpora())


ADDED: dict[str, tuple[Callable[[Sample, Workspace], bool], Callable[[Workspace], None]]] = {
    "--measure": (lambda sample, _: sample.id in MEASURED, measure),
    "--contrast": (is_trained, contrast),
    "--steady": (is_trained, steady),
    "--sets": (lambda sample, _: sample.id in ASKED, ask_sets),
    "--look": (lambda *_: True, look),
}
"""What can be added to a built sample: whether it suits, and what adds it."""


def build(sample: Sample) -> Workspace:
    """One sample, from its files in ``samples.json``."""
    workspace = build_sample(sample.id, sample.id, created=CREATED)
    content = _read(sample)
    origin = {"sample": sample.id}
    if isinstance(content, VectorSet):
        vectors_id = workspace.save_vectors(content, name=sample.name, origin=origin)
    else:
        vectors_id = _train(workspace, sample, content, origin)
    matrix = workspace.vectors(vectors_id).matrix
    for wanted in MAPS:
        workspace.save_projection(project(matrix, wanted), vectors_id=vectors_id)
    return workspace


def _read(sample: Sample) -> Corpus | VectorSet:
    path = FOLDER / sample.file
    catalogue = FOLDER / sample.catalogue if sample.catalogue else None
    found = detect(_head(path), path.name, path.stat().st_size).settings
    if catalogue is not None:
        names = detect_catalogue(_head(catalogue), catalogue.name, catalogue.stat().st_size)
        found = replace(found, catalogue=names.settings)
    return read([path], [path.name], found, catalogue=catalogue)


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def _train(workspace: Workspace, sample: Sample, corpus: Corpus, origin: dict[str, str]) -> str:
    corpus_id = workspace.save_corpus(corpus, name=sample.name, origin=origin)
    model = train(corpus, replace(suggest(corpus, corpus.report.kind), workers=1))
    return workspace.save_model(model, name=sample.name, corpus_id=corpus_id)


if __name__ == "__main__":
    main(sys.argv[1:])
