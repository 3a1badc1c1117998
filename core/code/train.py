"""The script behind a training."""

from __future__ import annotations

from core.code.script import Script
from core.training import gensim_arguments
from core.types import TrainingSettings

READ_CORPUS = """\
with open(CORPUS_FILE, encoding="utf-8") as lines:
    sequences = [json.loads(line) for line in lines]"""

TRAIN = """\
model = Word2Vec(
    sequences,
{arguments}
)"""

NEIGHBORS = """\
for key, cosine in model.wv.most_similar(ITEM, topn=N_NEIGHBORS):
    print(f"{cosine:.4f}  {key}")"""

SAVE = """\
np.savez(VECTORS_FILE, keys=np.array(model.wv.index_to_key), vectors=model.wv.vectors)"""


GENSIM_DEFAULTS: dict[str, int | float] = {
    "sg": 0,
    "vector_size": 100,
    "window": 5,
    "negative": 5,
    "ns_exponent": 0.75,
    "sample": 0.001,
    "min_count": 5,
    "epochs": 5,
    "alpha": 0.025,
    "min_alpha": 0.0001,
    "seed": 1,
    "workers": 3,
}
"""What ``Word2Vec`` of gensim 4.4 takes for granted."""


def training_line(settings: TrainingSettings) -> str:
    """The one line that trains sequences with these settings; what gensim takes for granted is left out.

    >>> training_line(TrainingSettings(window=2, epochs=12))
    'model = Word2Vec(sequences, sg=1, vector_size=48, window=2, min_count=2, epochs=12, workers=1)'
    """
    wanted = gensim_arguments(settings)
    given = [f"{name}={wanted[name]!r}" for name, default in GENSIM_DEFAULTS.items() if wanted[name] != default]
    return f"model = Word2Vec({', '.join(['sequences', *given])})"


def train_script(
    settings: TrainingSettings,
    item: str,
    *,
    corpus_file: str = "corpus.jsonl",
    vectors_file: str = "vectors.npz",
    n_neighbors: int = 10,
    stopped_after: int | None = None,
    language: str = "en",
) -> str:
    """A script that trains the same vectors with gensim, prints neighbours of an item and saves the vectors.

    With one worker it makes the same bytes.

    Parameters
    ----------
    settings
        Of the training.
    item
        Key of the item whose neighbours are printed.
    corpus_file
        Name of the file that `core.export.corpus_jsonl` wrote.
    vectors_file
        Name of the file to write; the other scripts read it.
    n_neighbors
        How many neighbours to print.
    stopped_after
        Epochs that were finished when the person stopped the training; None if it ran to its end.
    language
        Of the comments.
    """
    arguments = "\n".join(f"    {name}={value!r}," for name, value in gensim_arguments(settings).items())
    script = Script(language).comment("code-train", packages="gensim numpy", file=_quoted(corpus_file))
    script.comment("code-train-repeatable" if settings.workers == 1 else "code-train-not-repeatable")
    if stopped_after is not None:
        script.comment("code-train-stopped", epochs=stopped_after)
    script.imports(["import json", "", "import numpy as np", "from gensim.models import Word2Vec"])
    script.settings(
        {"CORPUS_FILE": corpus_file, "VECTORS_FILE": vectors_file, "ITEM": item, "N_NEIGHBORS": n_neighbors}
    )
    script.block(READ_CORPUS, "code-read-corpus")
    script.block(TRAIN.format(arguments=arguments), "code-train-model")
    script.block(NEIGHBORS, "code-neighbors")
    return script.block(SAVE, "code-save").text()


def _quoted(name: str) -> str:
    return ascii(name) if not name.isprintable() else name
