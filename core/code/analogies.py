"""The script behind an analogy."""

from __future__ import annotations

from collections.abc import Sequence

from core.analogy import AnalogyMethod, Terms
from core.code.script import READ_VECTORS, Script
from core.types import Items

SOLVERS = {"3cosadd": "most_similar", "3cosmul": "most_similar_cosmul"}

ANSWERS = """\
for key, score in wv.{solver}(positive=PLUS, negative=MINUS, topn=N_ANSWERS):
    print(f"{{score:.4f}}  {{label_of[key]}}")"""

ALL_SCORES = """\
scores = wv.{solver}(positive=PLUS, negative=MINUS, topn=None)"""

ANSWERS_WITH_QUESTION = """\
for row in np.argsort(-scores, kind="stable")[:N_ANSWERS]:
    print(f"{scores[row]:.4f}  {labels[row]}")"""

RANK = """\
ranked = np.argsort(-scores, kind="stable").tolist()
asked = {wv.get_index(key) for key in LEFT_OUT}
rank = 1 + [row for row in ranked if row not in asked].index(wv.get_index(EXPECTED))
print(f"{label_of[EXPECTED]}: {rank}")"""

NEAREST = """\
near = wv.most_similar(positive=PLUS[-1:], topn=N_ANSWERS + len(PLUS + MINUS))
for key, cosine in [found for found in near if found[0] not in PLUS + MINUS][:N_ANSWERS]:
    print(f"{cosine:.4f}  {label_of[key]}")"""

NEAREST_WITH_QUESTION = """\
for key, cosine in wv.similar_by_vector(wv[PLUS[-1]], topn=N_ANSWERS):
    print(f"{cosine:.4f}  {label_of[key]}")"""

PLANE = """\
corners = [MINUS[0], PLUS[0], PLUS[1], ANSWER]
units = np.array([wv.get_vector(key, norm=True) for key in corners], dtype=np.float64)
left, sizes, _ = np.linalg.svd(units - units.mean(axis=0), full_matrices=False)
plane = (left * sizes)[:, :2]
figure = go.Figure(go.Scatter(
    x=plane[[0, 1, 3, 2, 0], 0],
    y=plane[[0, 1, 3, 2, 0], 1],
    text=[html.escape(label_of[corners[corner]]) for corner in (0, 1, 3, 2, 0)],
    mode="lines+markers+text",
    textposition="top center",
))
figure.update_layout(yaxis_scaleanchor="x")
figure.write_html("analogy.html")"""


def analogy_script(
    terms: Terms,
    items: Items,
    *,
    method: AnalogyMethod = "3cosadd",
    n_answers: int = 10,
    exclude_query: bool = True,
    answer: int | None = None,
    expected: int | None = None,
    vectors_file: str = "vectors.npz",
    language: str = "en",
) -> str:
    """A script that prints the answers to an analogy, the nearest to C alone, and draws the parallelogram.

    Answers and scores come from gensim's ``most_similar`` or ``most_similar_cosmul``.

    Parameters
    ----------
    terms
        The question, by row.
    items
        The items of the vector set.
    method
        "3cosadd" or "3cosmul".
    n_answers
        How many answers are shown.
    exclude_query
        Whether the question's own words are left out.
    answer
        Row of the fourth corner of the parallelogram; it is drawn if the question has the sentence form.
    expected
        Row of an answer whose rank is told.
    vectors_file
        Name of the file that `core.export.npz` wrote.
    language
        Of the comments.
    """
    drawn = answer is not None and terms.sentence() is not None
    script = Script(language).comment("code-analogy", packages="gensim plotly" if drawn else "gensim numpy")
    script.imports(_imports(drawn))
    constants = _constants(terms, items, n_answers, vectors_file)
    if drawn and answer is not None:
        constants["ANSWER"] = items.keys[answer]
    if expected is not None:
        constants |= {"EXPECTED": items.keys[expected], "LEFT_OUT": _keys(items, terms.rows if exclude_query else ())}
    script.settings(constants).block(READ_VECTORS, "code-read-vectors")
    solver = SOLVERS[method]
    all_scores = ALL_SCORES.format(solver=solver)
    if exclude_query:
        script.block(ANSWERS.format(solver=solver), f"code-answers-{method}")
    else:
        script.block(f"{all_scores}\n{ANSWERS_WITH_QUESTION}", f"code-answers-{method}")
    if expected is not None:
        script.block(RANK if not exclude_query else f"{all_scores}\n{RANK}", "code-rank")
    if terms.positive:
        script.block(NEAREST if exclude_query else NEAREST_WITH_QUESTION, "code-nearest")
    if drawn:
        script.block(PLANE, "code-plane")
    return script.text()


def _imports(drawn: bool) -> list[str]:
    first = ["import html", ""] if drawn else []
    plotly = ["import plotly.graph_objects as go"] if drawn else []
    return [*first, "import numpy as np", *plotly, "from gensim.models import KeyedVectors"]


def _constants(terms: Terms, items: Items, n_answers: int, vectors_file: str) -> dict[str, object]:
    return {
        "VECTORS_FILE": vectors_file,
        "PLUS": _keys(items, terms.positive),
        "MINUS": _keys(items, terms.negative),
        "N_ANSWERS": n_answers,
    }


def _keys(items: Items, rows: Sequence[int]) -> list[str]:
    return [items.keys[row] for row in rows]
