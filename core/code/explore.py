"""The script behind a map and the neighbours of an item."""

from __future__ import annotations

from typing import Any

from core.code.script import READ_VECTORS, Script
from core.projection.embedding import MOMENTUM, exaggeration_phases
from core.projection.repulsion import MIN_POINTS
from core.types import Items, Projection

PCA_ALONE, OPENTSNE = "scikit-learn", "scikit-learn openTSNE"

NEIGHBORS = """\
neighbors = wv.most_similar(ITEM, topn=N_NEIGHBORS, restrict_vocab=TOP)
for key, cosine in neighbors:
    print(f"{cosine:.4f}  {label_of[key]}")"""

NORMALIZE = """\
norms = np.linalg.norm(vectors, axis=1, keepdims=True)
points = vectors[:N_DRAWN] / np.where(norms == 0, 1, norms)[:N_DRAWN].astype(np.float64)"""

AS_THEY_ARE = """\
points = vectors[:N_DRAWN].astype(np.float64)"""

PCA_MAP = """\
axes = PCA(svd_solver="covariance_eigh").fit_transform(points)
coordinates = axes[:, AXES]"""

TSNE_MAP = """\
points = points.astype(np.float32)
picture = PCA(svd_solver="covariance_eigh").fit_transform(points.astype(np.float64))[:, :N_AXES]
noise = np.random.default_rng(RANDOM_STATE).standard_normal(picture.shape)
start = picture * (1e-4 / picture[:, 0].std()) + 1e-6 * noise
affinities = PerplexityBasedNN(points, perplexity=PERPLEXITY, method="exact", n_jobs=N_JOBS)
embedding = TSNEEmbedding(
    start, affinities, negative_gradient_method="bh", n_jobs=N_JOBS, momentum=MOMENTUM, max_step_norm=5
)
for n_iter, exaggeration in PHASES:
    embedding.optimize(n_iter, inplace=True, exaggeration=exaggeration)
coordinates = np.asarray(embedding)"""

DRAW = """\
shown = [ITEM] + [key for key, _ in neighbors]
marked = [row for row in map(wv.get_index, shown) if row < len(coordinates)]
texts = [html.escape(label) for label in labels]
figure = go.Figure([
    go.Scattergl(x=coordinates[:, 0], y=coordinates[:, 1], text=texts[:len(coordinates)], mode="markers"),
    go.Scatter(
        x=coordinates[marked, 0], y=coordinates[marked, 1], text=[texts[row] for row in marked], mode="markers+text"
    ),
])
figure.update_layout(showlegend=False, yaxis_scaleanchor="x")
figure.write_html("map.html")"""


def explore_script(
    projection: Projection,
    items: Items,
    row: int,
    *,
    n_neighbors: int = 10,
    top: int | None = None,
    vectors_file: str = "vectors.npz",
    language: str = "en",
) -> str:
    """A script that prints the neighbours of an item and draws the map.

    Neighbours and cosines come from gensim's ``most_similar``; PCA coordinates from scikit-learn, equal to the
    map's; t-SNE from openTSNE with the same neighbours, start and schedule. From 1,000 points on, the map's
    forces are computed on a mesh (`core.projection.repulsion`) and the script's by Barnes–Hut; they differ by a few
    percent, so groups may come to lie elsewhere, and the script says so.

    Parameters
    ----------
    projection
        The map on the screen, in two dimensions.
    items
        The items of the vector set.
    row
        The chosen item.
    n_neighbors
        How many neighbours are shown.
    top
        Only the first (most frequent) so many items may be neighbours; all where None.
    vectors_file
        Name of the file that `core.export.npz` wrote.
    language
        Of the comments.
    """
    settings, facts = projection.settings, projection.facts
    n_run = int(facts.get("n_iter_run", settings.n_iter))
    improved = settings.method == "tsne" and n_run > 0
    constants: dict[str, Any] = {
        "VECTORS_FILE": vectors_file,
        "ITEM": items.keys[row],
        "N_NEIGHBORS": n_neighbors,
        "TOP": top,
        "N_DRAWN": len(projection.rows),
    }
    if improved:
        constants |= {
            "PERPLEXITY": float(facts.get("perplexity_used", settings.perplexity)),
            "RANDOM_STATE": settings.random_state,
            "N_JOBS": settings.n_jobs,
            "N_AXES": len(settings.axes),
            "MOMENTUM": MOMENTUM,
            "PHASES": phases_run(settings.n_iter, n_run),
        }
    else:
        constants["AXES"] = list(settings.axes) if settings.method == "pca" else list(range(len(settings.axes)))
    script = Script(language).comment("code-explore", packages=f"gensim {OPENTSNE if improved else PCA_ALONE} plotly")
    script.imports(["import html", "", "import numpy as np", "import plotly.graph_objects as go", *_imports(improved)])
    script.settings(constants)
    script.block(READ_VECTORS, "code-read-vectors").block(NEIGHBORS, "code-neighbors")
    script.block(NORMALIZE if settings.normalize else AS_THEY_ARE, "code-normalize" if settings.normalize else None)
    if improved:
        script.block(TSNE_MAP, "code-tsne-near" if _on_mesh(projection) else "code-tsne")
    else:
        script.block(PCA_MAP, "code-pca")
    return script.block(DRAW, "code-draw").text()


def _on_mesh(projection: Projection) -> bool:
    """Whether the map's forces were not openTSNE's own."""
    return projection.coordinates.shape[1] == 2 and len(projection.rows) >= MIN_POINTS


def phases_run(n_iter: int, n_run: int) -> list[tuple[int, float]]:
    """How many iterations were run with which exaggeration, where only the first ``n_run`` were.

    >>> phases_run(500, 60)[:2] == [(50, 12.0), (10, exaggeration_phases(500)[1][1])]
    True
    """
    phases = []
    for count, exaggeration in exaggeration_phases(n_iter):
        phases.append((min(count, n_run), exaggeration))
        n_run -= count
        if n_run <= 0:
            break
    return phases


def _imports(improved: bool) -> list[str]:
    lines = ["from gensim.models import KeyedVectors"]
    if improved:
        lines += ["from openTSNE import TSNEEmbedding", "from openTSNE.affinity import PerplexityBasedNN"]
    return [*lines, "from sklearn.decomposition import PCA"]
