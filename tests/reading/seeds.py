"""One good file of every format that is read: what the fuzzing begins with."""

from __future__ import annotations

import gzip
import json

from tests.reading.converters import documents
from tests.reading.converters.matrix_files import (
    LABELS,
    MATRIX,
    WORDS,
    npy_of,
    npz_of,
    parquet_of,
    plain_of,
    tsv_of,
    with_vectors,
    zip_of,
)
from tests.reading.converters.table_files import book_of
from tests.reading.play_files import PLAY_FILES

TEXT = "Күн шықты. Аспан ашық, құстар ұшты.\nЁж идёт в лес.\nThe cat sat on the mat.\n" * 4
EVENTS = [{"session": f"s{row // 4}", "item": f"item {row % 7}", "time": 1_700_000_000 + row} for row in range(24)]
ROWS = [list(EVENTS[0]), *([str(value) for value in event.values()] for event in EVENTS)]
CSV = "\n".join(",".join(row) for row in ROWS) + "\n"
HTML = f"<!doctype html><html><head><title>T</title></head><body><p>{TEXT}</p><ul><li>one two</li></ul></body></html>"
SRT = "".join(
    f"{cue}\n00:00:0{cue},000 --> 00:00:0{cue},900\n{line}\n\n" for cue, line in enumerate(TEXT.splitlines()[:6], 1)
)
VECTOR_ROWS = [
    f"{word.replace(' ', '_')} " + " ".join(f"{n:.4f}" for n in row) for word, row in zip(WORDS, MATRIX, strict=True)
]
W2V = f"{len(WORDS)} {MATRIX.shape[1]}\n" + "\n".join(VECTOR_ROWS) + "\n"
W2V_BIN = f"{len(WORDS)} {MATRIX.shape[1]}\n".encode() + b"".join(
    word.replace(" ", "_").encode() + b" " + row.tobytes() + b"\n" for word, row in zip(WORDS, MATRIX, strict=True)
)
ENDINGS = {
    "m3u": "m3u8",
    "pls": "pls",
    "xspf": "xspf",
    "itunes-library": "xml",
    "listenbrainz": "jsonl",
}
SEEDS: dict[str, tuple[str, bytes]] = {
    **{name: (f"a.{ENDINGS.get(name, 'json')}", text.encode()) for name, text in PLAY_FILES.items()},
    "text": ("a.txt", TEXT.encode()),
    "text, UTF-16": ("a.txt", TEXT.encode("utf-16")),
    "text, KZ-1048": ("a.txt", TEXT.encode("kz1048")),
    "lines": ("a.txt", b"\n".join(b"7 8 9" if row % 2 else b"8 9 10" for row in range(20))),
    "table": ("a.csv", CSV.encode()),
    "reviews": ("a.csv", ("id,text\n" + "".join(f'{k},"{TEXT[:90]}"\n' for k in range(9))).encode()),
    "recbole": ("a.inter", b"user_id:token\titem_id:token\trating:float\n" + b"1\t2\t5\n1\t3\t4\n2\t3\t5\n" * 5),
    "word2vec-text": ("a.vec", W2V.encode()),
    "word2vec-binary": ("a.bin", W2V_BIN),
    "glove": ("a.txt", "\n".join(VECTOR_ROWS).encode()),
    "safetensors": ("a.safetensors", plain_of("\n".join(WORDS), MATRIX)),
    "npy": ("a.zip", zip_of({"a.npy": npy_of(MATRIX), "labels.txt": LABELS})),
    "npz": ("a.npz", npz_of(vectors=MATRIX)),
    "projector": ("a.zip", zip_of({"vectors.tsv": tsv_of(MATRIX), "metadata.tsv": LABELS})),
    "parquet": ("a.parquet", parquet_of(with_vectors(WORDS, MATRIX))),
    "json-table": ("a.json", json.dumps(EVENTS).encode()),
    "jsonl-table": ("a.jsonl", "\n".join(map(json.dumps, EVENTS)).encode()),
    "added-by": ("a.csv", ("Artist,Track,Added By\n" + "".join(f"A{k % 5},T{k % 7},me\n" for k in range(24))).encode()),
    "xlsx": ("a.xlsx", book_of({"Sheet1": ROWS})),
    "docx": ("a.docx", documents.docx("".join(map(documents.paragraph, TEXT.splitlines())))),
    "epub": ("a.epub", documents.epub({"one.xhtml": documents.chapter(f"<p>{TEXT}</p>")})),
    "pdf": ("a.pdf", documents.pdf([["The cat sat on the mat."], ["One two three."]])),
    "html": ("a.html", HTML.encode()),
    "subtitles": ("a.srt", SRT.encode()),
    "markdown": ("a.md", f"# Title\n\n* {TEXT}\n\n```\ncode\n```\n".encode()),
    "zip": ("a.zip", zip_of({"a.csv": CSV, "b.csv": CSV, "notes.txt": TEXT})),
    "gzip": ("a.csv.gz", gzip.compress(CSV.encode(), mtime=0)),
}
