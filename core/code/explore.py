"""The script behind a map and the neighbours of an item."""

from __future__ import annotations

from typing import Any

from core import linear
from core.code.bundle import definitions
from core.code.script import READ_VECTORS, Script
from core.projection import embedding, nearest, repulsion, tsne
from core.projection.embedding import MOMENTUM, exaggeration_phases
from core.projection.pca import NEGLIGIBLE
from core.projection.tsne import n_nearest
from core.types import Items, Projection

PCA_ALONE, OPENTSNE = "scikit-learn", "openTSNE threadpoolctl"
NUMPY_PLOTLY = ("import numpy as np", "import plotly.graph_objects as go")
KEYED_VECTORS = "from gensim.models import KeyedVectors"

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

TSNE_UNIT_POINTS = """\
points = unit_rows(vectors[:N_DRAWN]).astype(np.float32)"""

TSNE_POINTS = """\
points = scaled_rows(vectors[:N_DRAWN])"""

TSNE_MAP = """\
axes = principal_axes(points, normalize=False)
picture = axes.coordinates(points, tuple(range(N_AXES)))
picture[:, axes.variances[:N_AXES] <= NEGLIGIBLE * axes.variances[0]] = 0
rows, distances = nearest_rows(points, N_NEAREST, n_jobs=N_JOBS)
embedding = TSNEEmbedding(
    start_picture(picture, RANDOM_STATE),
    joint_probabilities(rows, distances, PERPLEXITY, N_JOBS),
    negative_gradient_method=MeshObjective(),
    n_jobs=N_JOBS,
    momentum=MOMENTUM,
    max_step_norm=5,
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
    map's; t-SNE from openTSNE, with our own functions for start, neighbours and forces in the script, word for word:
    t-SNE makes large differences of the smallest, so anything but the same operations would be another map.

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
        perplexity = float(facts.get("perplexity_used", settings.perplexity))
        constants |= {
            "PERPLEXITY": perplexity,
            "RANDOM_STATE": settings.random_state,
            "N_JOBS": settings.n_jobs,
            "N_AXES": len(settings.axes),
            "N_NEAREST": n_nearest(len(projection.rows), perplexity),
            "NEGLIGIBLE": NEGLIGIBLE,
            "MOMENTUM": MOMENTUM,
            "PHASES": phases_run(settings.n_iter, n_run),
        }
    else:
        constants["AXES"] = list(settings.axes) if settings.method == "pca" else list(range(len(settings.axes)))
    script = Script(language).comment("code-explore", packages=f"gensim {OPENTSNE if improved else PCA_ALONE} plotly")
    script.imports(_imports(improved))
    script.settings(constants)
    script.block(READ_VECTORS, "code-read-vectors").block(NEIGHBORS, "code-neighbors")
    if improved:
        script.block(_own_functions(), "code-own-functions")
        points = TSNE_UNIT_POINTS if settings.normalize else TSNE_POINTS
        script.block(points, "code-normalize" if settings.normalize else None).block(TSNE_MAP, "code-tsne")
    else:
        script.block(NORMALIZE if settings.normalize else AS_THEY_ARE, "code-normalize" if settings.normalize else None)
        script.block(PCA_MAP, "code-pca")
    return script.block(DRAW, "code-draw").text()


def _own_functions() -> str:
    """What t-SNE needs of ours: axes, neighbours, the start, the forces."""
    axes = ["CHUNK_BYTES", "PrincipalAxes", "row_chunks", "unit_rows", "principal_axes", "_rows"]
    start = ["START_SPREAD", "joint_probabilities", "start_picture"]
    forces = ["SPACING", "FINEST_SPACING", "MIN_CELLS", "MAX_NODES", "MIN_POINTS", "MeshObjective"]
    forces += ["_spline", "_padded", "_kernel"]
    parts = [
        definitions(linear, axes),
        definitions(nearest, ["BLOCK_SCORES", "nearest_rows"]),
        definitions(tsne, ["scaled_rows"]),
        definitions(embedding, start),
        definitions(repulsion, forces),
    ]
    return "\n\n".join(parts)


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
    if not improved:
        return ["import html", "", *NUMPY_PLOTLY, KEYED_VECTORS, "from sklearn.decomposition import PCA"]
    standard = ["import html", "from concurrent.futures import ThreadPoolExecutor", "from dataclasses import dataclass"]
    return [
        *standard,
        "",
        *NUMPY_PLOTLY,
        KEYED_VECTORS,
        "from openTSNE import TSNEEmbedding",
        "from threadpoolctl import threadpool_limits",
    ]
