"""Write the made texts en.txt, kk.txt and ru.txt: simple sentences from a small seeded grammar, one a line.

Run ``python sample_data/made_text/make.py``. The grammar of a language is the folder ``grammar/<language>``, one TOML
file per topic; `grammar.py` says how a file is read.
"""

import argparse
import random
from pathlib import Path

from grammar import read_topic, write_sentences

HERE = Path(__file__).parent
LANGUAGES = ("en", "kk", "ru")
SEED = 2013  # the year of the word2vec papers


def make_text(language: str) -> str:
    """Return the whole text of one language: the sentences of all topics, mixed."""
    sentences: list[str] = []
    for path in sorted((HERE / "grammar" / language).glob("*.toml")):
        topic = read_topic(path)
        sentences += write_sentences(topic, random.Random(f"{SEED} {language} {path.stem}"))
    random.Random(f"{SEED} {language}").shuffle(sentences)
    return "\n".join(sentences) + "\n"


def main() -> None:
    """Write the three texts beside this script, or into ``--out``."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write into")
    out = parser.parse_args().out
    for language in LANGUAGES:
        (out / f"{language}.txt").write_bytes(make_text(language).encode())


if __name__ == "__main__":
    main()
