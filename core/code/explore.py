"""The script behind a map and the neighbours of an item."""

from __future__ import annotations

from core.code.script import READ_VECTORS, Script
from core.types import Items, Projection

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
start = PCA(svd_solver="covariance_eigh").fit_transform(points)[:, :2]
start *= 1e-4 / start[:, 0].std()
tsne = TSNE(
    perplexity=PERPLEXITY,
    n_iter=N_ITER,
    initialization=start,
    random_state=RANDOM_STATE,
    n_jobs=N_JOBS,
)
coordinates = np.asarray(tsne.fit(points))"""

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
    map's; t-SNE from openTSNE with the map's settings.

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
    settings = projection.settings
    is_pca = settings.method == "pca"
    constants = {
        "VECTORS_FILE": vectors_file,
        "ITEM": items.keys[row],
        "N_NEIGHBORS": n_neighbors,
        "TOP": top,
        "N_DRAWN": len(projection.rows),
    }
    if is_pca:
        constants |= {"AXES": list(settings.axes)}
    else:
        constants |= {
            "PERPLEXITY": float(projection.facts.get("perplexity_used", settings.perplexity)),
            "N_ITER": int(projection.facts.get("n_iter_run", settings.n_iter)),
            "RANDOM_STATE": settings.random_state,
            "N_JOBS": settings.n_jobs,
        }
    packages = "gensim scikit-learn plotly" if is_pca else "gensim scikit-learn openTSNE plotly"
    script = Script(language).comment("code-explore", packages=packages)
    script.imports(["import html", "", "import numpy as np", "import plotly.graph_objects as go", *_imports(is_pca)])
    script.settings(constants)
    script.block(READ_VECTORS, "code-read-vectors").block(NEIGHBORS, "code-neighbors")
    if settings.normalize:
        script.block(NORMALIZE, "code-normalize")
    else:
        script.block(AS_THEY_ARE)
    script.block(PCA_MAP if is_pca else TSNE_MAP, "code-pca" if is_pca else "code-tsne")
    return script.block(DRAW, "code-draw").text()


def _imports(is_pca: bool) -> list[str]:
    lines = ["from gensim.models import KeyedVectors"]
    if not is_pca:
        lines.append("from openTSNE import TSNE")
    return [*lines, "from sklearn.decomposition import PCA"]
