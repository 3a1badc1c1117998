"""Matrices with labels, in every container that people have them in: the same words and float32 come out of each."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from numpy.typing import NDArray

from core.reading import detect, preview
from core.reading.converters import projector, vector_json, vector_table
from core.reading.opening import needs_opening, piece_of
from core.reading.source import Source
from core.types import VectorSet
from tests.reading.bringing import bring
from tests.reading.converters.matrix_files import (
    LABELS,
    MATRIX,
    WORDS,
    npy_of,
    npz_of,
    parquet_of,
    plain_of,
    safetensors_of,
    tsv_of,
    with_vectors,
    zip_of,
)
from tests.reading.files import counted, written

F16 = MATRIX.astype(np.float16).astype(np.float32)
BF16 = (MATRIX.view("<u4") & 0xFFFF0000).view("<f4")
WIDE = pl.DataFrame({"word": WORDS} | {f"dim_{place}": MATRIX[:, place] for place in range(8)})
INTEGERS = np.arange(48, dtype=np.int64).reshape(6, 8)
SPARK_CLASS = '{"class":"org.apache.spark.ml.feature.Word2VecModel","sparkVersion":"4.0.0"}\n'
PROJECTOR = json.dumps(
    {"embeddings": [{"tensorPath": "data/t.bytes", "tensorShape": [6, 8], "metadataPath": "data/m.tsv"}]}
)


def brought(folder: Path, data: bytes | str, name: str) -> VectorSet:
    """The vectors of a file as the app takes it."""
    place = folder / "opened"
    place.mkdir()
    found = bring(written(folder, data, "brought"), name, place)
    assert isinstance(found, VectorSet)
    return found


def labelled(name: str, data: bytes, labels: bytes | str = LABELS, label_name: str = "labels.txt") -> bytes:
    """A matrix and its labels in a zip."""
    return zip_of({name: data, label_name: labels})


NPY, TENSOR = npy_of(MATRIX), safetensors_of({"emb": ("F32", [6, 8], MATRIX.tobytes())})
CONTAINERS: dict[str, tuple[str, bytes | str, NDArray[np.float32]]] = {
    "npy": ("a.zip", labelled("emb.npy", NPY), MATRIX),
    "npy, big-endian": ("a.zip", labelled("emb.npy", npy_of(MATRIX.astype(">f4"))), MATRIX),
    "npy, Fortran order": ("a.zip", labelled("emb.npy", npy_of(np.asfortranarray(MATRIX))), MATRIX),
    "npy, float64": ("a.zip", labelled("emb.npy", npy_of(MATRIX.astype(np.float64))), MATRIX),
    "npy, float16": ("a.zip", labelled("emb.npy", npy_of(MATRIX.astype(np.float16))), F16),
    "npy, integers": ("a.zip", labelled("emb.npy", npy_of(INTEGERS)), INTEGERS.astype(np.float32)),
    "npy, labels in Windows line ends": ("a.zip", labelled("emb.npy", NPY, LABELS.replace("\n", "\r\n")), MATRIX),
    "npy, labels without a last line end": ("a.zip", labelled("emb.npy", NPY, LABELS.strip()), MATRIX),
    "npy, labels with a header": ("a.zip", labelled("emb.npy", NPY, "word\n" + LABELS), MATRIX),
    "npy, labels in UTF-16": ("a.zip", labelled("emb.npy", NPY, LABELS.encode("utf-16")), MATRIX),
    "npy, a JSON list": ("a.zip", labelled("emb.npy", NPY, json.dumps(WORDS), "words.json"), MATRIX),
    "npy, word to row": (
        "a.zip",
        labelled("emb.npy", NPY, json.dumps({word: row for row, word in reversed(list(enumerate(WORDS)))}), "v.json"),
        MATRIX,
    ),
    "npy, row to word": ("a.zip", labelled("emb.npy", NPY, json.dumps(dict(enumerate(WORDS))), "v.json"), MATRIX),
    "npy, labels among other files": (
        "a.zip",
        zip_of({"README.txt": "Trained on news.\n", "d/emb.npy": NPY, "d/emb_words.txt": LABELS, "d/log.txt": "x y\n"}),
        MATRIX,
    ),
    "gensim's side files": (
        "a.zip",
        zip_of(
            {
                "m.model": pickle.dumps([1]),
                "m.model.syn1neg.npy": npy_of(MATRIX + 1),
                "m.model.wv.vectors.npy": NPY,
                "words.txt": LABELS,
            }
        ),
        MATRIX,
    ),
    "npz": ("v.npz", npz_of(vectors=MATRIX, words=np.array(WORDS)), MATRIX),
    "npz, bytes": ("v.npz", npz_of(a=MATRIX, b=np.array([word.encode() for word in WORDS])), MATRIX),
    "npz, several": (
        "v.npz",
        npz_of(weights=np.ones((90, 9)), embeddings=MATRIX, vocab=np.array(WORDS), notes=np.array(["x"] * 3)),
        MATRIX,
    ),
    "npz, labels beside it": ("a.zip", labelled("v.npz", npz_of(vectors=MATRIX)), MATRIX),
    "safetensors": ("a.zip", labelled("m.safetensors", TENSOR), MATRIX),
    "safetensors, float16": (
        "a.zip",
        labelled("m.safetensors", safetensors_of({"w": ("F16", [6, 8], MATRIX.astype("<f2").tobytes())})),
        F16,
    ),
    "safetensors, float64": (
        "a.zip",
        labelled("m.safetensors", safetensors_of({"w": ("F64", [6, 8], MATRIX.astype("<f8").tobytes())})),
        MATRIX,
    ),
    "safetensors, bfloat16": (
        "a.zip",
        labelled("m.safetensors", safetensors_of({"w": ("BF16", [6, 8], MATRIX.view("<u2")[:, 1::2].tobytes())})),
        BF16,
    ),
    "safetensors, several": (
        "a.zip",
        labelled(
            "m.safetensors",
            safetensors_of(
                {
                    "bias": ("F32", [40], bytes(160)),
                    "word_embeddings.weight": ("F32", [6, 8], MATRIX.tobytes()),
                    "dense": ("F32", [10, 10], bytes(400)),
                }
            ),
        ),
        MATRIX,
    ),
    "safetensors, ours in float16": (
        "m.safetensors",
        safetensors_of(
            {
                "labels": ("U8", [len(LABELS.encode()) - 1], LABELS.encode()[:-1]),
                "vectors": ("F16", [6, 8], MATRIX.astype("<f2").tobytes()),
            }
        ),
        F16,
    ),
    "the plain form": ("v.safetensors", plain_of(LABELS[:-1], MATRIX), MATRIX),
    "projector": ("a.zip", zip_of({"p/vectors.tsv": tsv_of(MATRIX), "p/metadata.tsv": LABELS}), MATRIX),
    "projector, with a config": (
        "a.zip",
        zip_of({"data/t.bytes": MATRIX.tobytes(), "data/m.tsv": LABELS, "projector_config.json": PROJECTOR}),
        MATRIX,
    ),
    "table, a column for each dimension": ("v.csv", WIDE.write_csv(), MATRIX),
    "table, pandas' own": (
        "v.csv",
        WIDE.rename({"word": ""} | {f"dim_{k}": str(k) for k in range(8)}).write_csv(),
        MATRIX,
    ),
    "table, semicolons, a BOM": ("v.csv", "\ufeff" + WIDE.write_csv(separator=";"), MATRIX),
    "table, tabs": ("v.tsv", WIDE.write_csv(separator="\t"), MATRIX),
    "table, no header": ("v.csv", WIDE.write_csv(include_header=False), MATRIX),
    "table, the label last": ("v.csv", WIDE.select(*WIDE.columns[1:], "word").write_csv(), MATRIX),
    "table, brackets": (
        "v.csv",
        pl.DataFrame({"vector": [str(row) for row in MATRIX.tolist()], "word": WORDS}).write_csv(),
        MATRIX,
    ),
    "table, NumPy's brackets over lines": (
        "v.csv",
        pl.DataFrame(
            {"w": WORDS, "v": [str(row).replace(",", "").replace(" ", "\n ") for row in MATRIX.tolist()]}
        ).write_csv(),
        MATRIX,
    ),
    "table, numbers in one cell": (
        "v.csv",
        pl.DataFrame({"w": WORDS, "v": [" ".join(map(repr, row)) for row in MATRIX.tolist()]}).write_csv(),
        MATRIX,
    ),
    "JSON Lines": (
        "v.jsonl",
        "".join(json.dumps({"word": w, "vector": row}) + "\n" for w, row in zip(WORDS, MATRIX.tolist(), strict=True)),
        MATRIX,
    ),
    "JSON array": (
        "v.json",
        json.dumps([{"vector": row, "name": w} for w, row in zip(WORDS, MATRIX.tolist(), strict=True)], indent=1),
        MATRIX,
    ),
    "JSON object": ("v.json", json.dumps(dict(zip(WORDS, MATRIX.tolist(), strict=True))), MATRIX),
    "Parquet, lists": ("v.parquet", parquet_of(with_vectors(WORDS, MATRIX)), MATRIX),
    "Parquet, float64": (
        "v.parquet",
        parquet_of(with_vectors(WORDS, MATRIX).cast({"vector": pl.List(pl.Float64)}), compression="gzip"),
        MATRIX,
    ),
    "Parquet, arrays": (
        "v.parquet",
        parquet_of(with_vectors(WORDS, MATRIX).cast({"vector": pl.Array(pl.Float32, 8), "word": pl.Categorical})),
        MATRIX,
    ),
    "Parquet, a column for each dimension": ("v.parquet", parquet_of(WIDE), MATRIX),
    "Parquet, Spark's vectors": (
        "v.parquet",
        parquet_of(
            with_vectors(WORDS, MATRIX).select(
                "word",
                pl.struct(
                    pl.lit(1).cast(pl.Int8).alias("type"),
                    pl.lit(8).alias("size"),
                    pl.lit(None, pl.List(pl.Int32)).alias("indices"),
                    pl.col("vector").cast(pl.List(pl.Float64)).alias("values"),
                ).alias("vector"),
            )
        ),
        MATRIX,
    ),
    "Parquet, a folder of parts": (
        "v.zip",
        zip_of(
            {
                "v/_SUCCESS": "",
                "v/part-00001.snappy.parquet": parquet_of(with_vectors(WORDS[4:], MATRIX[4:]), compression="snappy"),
                "v/part-00000.snappy.parquet": parquet_of(with_vectors(WORDS[:4], MATRIX[:4]), compression="snappy"),
            }
        ),
        MATRIX,
    ),
    "Spark's Word2VecModel": (
        "model.zip",
        zip_of(
            {
                "model/metadata/part-00000": SPARK_CLASS,
                "model/metadata/_SUCCESS": "",
                "model/data/part-00001-c.snappy.parquet": parquet_of(with_vectors(WORDS[2:], MATRIX[2:])),
                "model/data/part-00000-c.snappy.parquet": parquet_of(with_vectors(WORDS[:2], MATRIX[:2])),
                "model/data/.part-00000-c.snappy.parquet.crc": b"crc",
            }
        ),
        MATRIX,
    ),
}


@pytest.mark.parametrize("case", CONTAINERS)
def test_the_same_words_and_numbers_come_out(tmp_path: Path, case: str) -> None:
    name, data, matrix = CONTAINERS[case]
    vectors = brought(tmp_path, data, name)
    assert vectors.items.keys == WORDS
    assert np.array_equal(vectors.matrix, matrix)
    assert vectors.matrix.dtype == np.float32
    assert vectors.matrix.flags.c_contiguous
    assert vectors.report is not None
    assert (vectors.report.format, vectors.report.dropped, vectors.report.warnings) == ("safetensors", (), ())


METADATA = "Word\tyear\tcode\tkey\n" + "".join(f"{word}\t{1990 + row}\t00{row}\tx\n" for row, word in enumerate(WORDS))


def _metadata_cases() -> dict[str, tuple[str, bytes | str]]:
    columns = {
        "year": [1990 + row for row in range(6)],
        "code": [f"00{row}" for row in range(6)],
        "key": ["x"] * 6,
    }
    more = [pl.Series(name, values) for name, values in columns.items()]
    csv = pl.DataFrame([pl.Series("Word", WORDS), *more]).write_csv()
    records = [
        {"word": word, "year": str(1990 + row), "code": f"00{row}", "key": "x", "vector": MATRIX[row].tolist()}
        for row, word in enumerate(WORDS)
    ]
    return {
        "projector": ("a.zip", zip_of({"vectors.tsv": tsv_of(MATRIX), "metadata.tsv": METADATA})),
        "npy": ("a.zip", zip_of({"v.npy": NPY, "v.csv": csv})),
        "table": ("v.csv", WIDE.with_columns(more).write_csv()),
        "JSON Lines": ("v.jsonl", "\n".join(map(json.dumps, records))),
        "Parquet": ("v.parquet", parquet_of(with_vectors(WORDS, MATRIX).with_columns(more))),
    }


@pytest.mark.parametrize("case", _metadata_cases())
def test_what_else_is_known_of_the_items_is_kept(tmp_path: Path, case: str) -> None:
    name, data = _metadata_cases()[case]
    vectors = brought(tmp_path, data, name)
    assert vectors.items.keys == WORDS
    assert vectors.items.metadata_columns == ["year", "code", "key_"]
    assert vectors.items.table["year"].to_list() == [1990, 1991, 1992, 1993, 1994, 1995]
    assert vectors.items.table["code"].to_list() == ["000", "001", "002", "003", "004", "005"]


ODD_WORDS = ["good", "", "good", "nan", "inf", "zero", "w" * 101, "last"]
ODD_MATRIX = np.array(
    [[k + 0.5] * 8 for k in range(3)] + [[np.nan] * 8, [np.inf] * 8, [0] * 8, [1.5] * 8, [2.5] * 8], np.float32
)
ODD_LABELS = "\n".join(ODD_WORDS)
ODD_COUNTS = {"dropped-no-word": 1, "dropped-long-items": 1, "dropped-not-finite": 2, "dropped-duplicate-words": 1}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.zip", labelled("v.npy", npy_of(ODD_MATRIX), ODD_LABELS)),
        ("v.npz", npz_of(v=ODD_MATRIX, w=np.array(ODD_WORDS))),
        ("v.safetensors", plain_of(ODD_LABELS, ODD_MATRIX)),
        ("a.zip", zip_of({"vectors.tsv": tsv_of(ODD_MATRIX), "metadata.tsv": ODD_LABELS})),
        ("v.parquet", parquet_of(with_vectors(ODD_WORDS, ODD_MATRIX))),
        (
            "v.csv",
            pl.DataFrame({"word": ODD_WORDS} | {str(k): ODD_MATRIX[:, k] for k in range(8)}).write_csv(),
        ),
    ],
    ids=["npy", "npz", "plain", "projector", "Parquet", "table"],
)
def test_odd_rows_are_counted_by_name(tmp_path: Path, name: str, data: bytes | str) -> None:
    vectors = brought(tmp_path, data, name)
    assert vectors.items.keys == ["good", "zero", "last"]
    assert vectors.matrix[:, 0].tolist() == [0.5, 0, 2.5]
    assert vectors.report is not None
    assert counted(vectors.report.dropped) == ODD_COUNTS
    assert counted(vectors.report.warnings) == {"warning-zero-vectors": 1}


ROWS = [[f"w{place}", *map(repr, MATRIX[place % 6].tolist())] for place in range(116)]
LINES = [
    row[:5] if place >= 80 and place % 4 == 1 else [*row, "0.5"] if place >= 80 and place % 4 == 2 else row
    for place, row in enumerate(ROWS)
]
WHOLE = [place for place, row in enumerate(LINES) if len(row) == 9]
"""The 82nd and 83rd are the first of eighteen that have too few and too many numbers."""


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("v.csv", "word,0,1,2,3,4,5,6,7\n" + "".join(",".join(row) + "\n" for row in LINES)),
        (
            "v.csv",
            "word;vector\n" + "".join(f"{row[0]};[{', '.join(row[1:])}]\n" for row in LINES),
        ),
        (
            "a.zip",
            zip_of(
                {
                    "vectors.tsv": "".join("\t".join(row[1:]) + "\n" for row in LINES),
                    "labels.tsv": "".join(row[0] + "\n" for row in LINES),
                }
            ),
        ),
        (
            "v.parquet",
            parquet_of(
                pl.DataFrame(
                    {
                        "word": [row[0] for row in LINES],
                        "vector": [[float(cell) for cell in row[1:]] for row in LINES],
                    }
                )
            ),
        ),
        (
            "v.jsonl",
            "".join(json.dumps({"w": row[0], "v": [float(cell) for cell in row[1:]]}) + "\n" for row in LINES),
        ),
    ],
    ids=["columns", "brackets", "projector", "Parquet", "JSON"],
)
def test_rows_of_another_length_are_counted(tmp_path: Path, name: str, data: bytes | str) -> None:
    vectors = brought(tmp_path, data, name)
    assert vectors.items.keys == [f"w{place}" for place in WHOLE]
    assert np.array_equal(vectors.matrix, MATRIX[[place % 6 for place in WHOLE]])
    assert vectors.report is not None
    ragged = next(entry for entry in vectors.report.dropped if entry.reason == "reading-dropped-ragged-rows")
    assert (ragged.count, ragged.example) == (18, "82")


LONG = str([0.123] * 30)
EIGHT = "[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]"
YEARS = ",".join(map(str, range(1990, 2000)))


def test_line_ends_in_labels_become_spaces(tmp_path: Path) -> None:
    words = ["a\nb", "c\r", "d"]
    vectors = brought(tmp_path, parquet_of(with_vectors(words, MATRIX[:3])), "v.parquet")
    assert vectors.items.keys == ["a b", "c\r", "d"]


def test_float64_beyond_float32_is_infinite(tmp_path: Path) -> None:
    matrix = np.array([[1e300, 1], [1, 2]])
    vectors = brought(tmp_path, labelled("v.npy", npy_of(matrix), "huge\nfine\n"), "a.zip")
    assert vectors.items.keys == ["fine"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("sensors.csv", "time,a,b,c,d,e,f,g,h\n" + "".join(f"2020-01-0{k},{'0.5,' * 7}1.5\n" for k in range(1, 9))),
        ("sensors.csv", "".join(f"2020-01-0{k},{'0.5,' * 7}1.5\n" for k in range(1, 9))),
        ("songs.csv", "title,energy,tempo,key,mode,loud,live,val,dur\n" + "Hurt,0.5,0.1,0.2,0.3,0.4,0.5,0.6,0.7\n" * 3),
        ("sessions.csv", "session,item,price\n1,a,0.5\n1,b,1.5\n2,a,0.5\n"),
        ("glove.txt", "".join(f"w{k} " + "0.5 " * 10 + "\n" for k in range(9))),
        ("glove.tsv", "".join(f"w{k}\t" + "\t".join(["0.5"] * 10) + "\n" for k in range(9))),
        ("w2v.vec", "9 10\n" + "".join(f"w{k} " + "0.5 " * 10 + "\n" for k in range(9))),
        ("prices.jsonl", '{"session": "a", "items": ["x", "y"], "prices": [0.5, 1.5]}\n' * 5),
        ("grades.csv", "name,q1,q2,q3,q4,q5,q6,q7,q8\n" + "Ann,1,2,3,4,5,6,7,8\n" * 5),
        ("places.csv", "user,item,coords\n" + "".join(f'u{k},i{k},"[51.{k}, 71.4]"\n' for k in range(9))),
        ("places.csv", "place,coords\n" + "".join(f'i{k},"[51.{k}, 71.4]"\n' for k in range(9))),
        ("log.csv", "user,item,emb\n" + "".join(f'u{k // 3},i{k},"{EIGHT}"\n' for k in range(9))),
        ("log.csv", "session,item,emb\n" + "".join(f's{k},i{k // 3},"{EIGHT}"\n' for k in range(9))),
        ("log.csv", "who,what,emb\n" + "".join(f's{k // 3},i{k},"{EIGHT}"\n' for k in range(9))),
        ("log.csv", "item,0,1,2,3,4,5,6,7\n" + "".join(f"i{k // 3}{',0.5' * 8}\n" for k in range(9))),
        ("log.jsonl", "".join(f'{{"session":{k // 3},"item":"i{k % 4}","emb":{LONG}}}\n' for k in range(9))),
        ("log.jsonl", "".join(f'{{"session":{k // 3},"item":"i{k}","emb":{LONG}}}\n' for k in range(9))),
        ("log.json", f'{{"log":[{",".join(f"""{{"item":"i{k % 4}","emb":{LONG}}}""" for k in range(9))}]}}'),
        ("years.csv", f"country,{YEARS}\n" + "".join(f"c{k}{',0.5' * 10}\n" for k in range(9))),
        ("years.csv", f"country;{YEARS}\n".replace(",", ";") + "".join(f"c{k}{';0.5' * 10}\n" for k in range(9))),
        ("years.csv", "country,1960,1965,1970,1975,1980,1985,1990,1995\n" + f"kz{',0.5' * 8}\nru{',1.5' * 8}\n"),
        ("baskets.csv", "milk,bread,jam,eggs,tea,salt,oil,rice,fish\n" * 5),
    ],
)
def test_other_numbers_are_no_vectors(tmp_path: Path, name: str, data: str) -> None:
    path = written(tmp_path, data)
    piece = piece_of(Source(path, name))
    assert vector_table.CONVERTER.find([piece]) == []
    assert vector_json.CONVERTER.find([piece]) == []


@pytest.mark.parametrize(
    ("labels", "keys"),
    [
        ("a\nb\nc\n\n", ["a", "b", "c"]),
        ("a\nb\nc\n\n\n\n", ["a", "b", "c"]),
        ("a\r\nb\r\nc\r\n\r\n", ["a", "b", "c"]),
        ("a\nb\n\n", ["a", "b"]),
        ("word\na\nb\nc\n\n", ["a", "b", "c"]),
        ("word\na\nb\n", ["word", "a", "b"]),
        ("Слово\na\nb\nc", ["a", "b", "c"]),
        ("Атауы\na\nb\nc", ["a", "b", "c"]),
        ("item_id\na\nb\nc", ["a", "b", "c"]),
        ("foo\tbar\na\tx\nb\ty\nc\tx\n", ["a", "b", "c"]),
        ("a\tx\nb\ty\nc\tx\n\n", ["a", "b", "c"]),
    ],
)
@pytest.mark.parametrize("name", ["labels.txt", "labels.csv"])
def test_labels_stay_with_their_rows(tmp_path: Path, name: str, labels: str, keys: list[str]) -> None:
    if name.endswith(".csv"):
        labels = labels.replace("\t", ",")
    vectors = brought(tmp_path, labelled("v.npy", npy_of(MATRIX[:3]), labels, name), "a.zip")
    assert vectors.items.keys == keys
    assert np.array_equal(vectors.matrix, MATRIX[: len(keys)])


def test_a_header_over_empty_labels(tmp_path: Path) -> None:
    vectors = brought(tmp_path, labelled("v.npy", npy_of(MATRIX[:3]), "word\na\n\n\n"), "a.zip")
    assert vectors.items.keys == ["a"]


def test_tables_of_vectors_may_say_more(tmp_path: Path) -> None:
    rows = "".join(f'noun,w{k},"{EIGHT}"\n' for k in range(20))
    assert brought(tmp_path, f"category,word,vector\n{rows}", "v.csv").items.keys == [f"w{k}" for k in range(20)]


def test_vectors_of_users_are_vectors(tmp_path: Path) -> None:
    rows = "".join(f'u{k},Ann {k},"{EIGHT}"\n' for k in range(20))
    assert brought(tmp_path, f"user_id,name,vector\n{rows}", "v.csv").items.keys == [f"Ann {k}" for k in range(20)]


@pytest.mark.parametrize("lying", ["", "a/ and b/"])
def test_pairs_of_a_projector_stay_in_their_folders(tmp_path: Path, lying: str) -> None:
    """Each folder has a config; or one beside the folders names all four."""
    files: dict[str, bytes | str] = {}
    entries = []
    for place, folder in enumerate(("a", "b")):
        files[f"{folder}/vectors.tsv"] = tsv_of(MATRIX[3 * place : 3 * place + 3])
        files[f"{folder}/metadata.tsv"] = "".join(f"{folder}{row}\n" for row in range(3))
        above = f"{folder}/" if lying else ""
        entry = {"tensorPath": f"{above}vectors.tsv", "metadataPath": f"{above}metadata.tsv"}
        entries.append(entry)
        files[f"{folder}/projector_config.json"] = json.dumps({"embeddings": [entry]})
    if lying:
        files = {name: data for name, data in files.items() if not name.endswith(".json")}
        files["projector_config.json"] = json.dumps({"embeddings": entries})
    pieces = []
    for number, (name, data) in enumerate(files.items()):
        folder, _, bare = name.rpartition("/")
        path = written(tmp_path, data, str(number))
        pieces.append(piece_of(Source(path, bare), folder))
    groups = projector.CONVERTER.find(pieces)
    assert [(group[0].folder, group[1].folder) for group in groups] == [("a", "a"), ("b", "b")]


def test_fasttext_is_called_by_its_name() -> None:
    data = ("2 3\n" + "king 0.5 1.5 2.5\nqueen 0.1 0.2 0.3\n").encode()
    reasons = [reason.code for reason in detect(data, "cc.kk.300.vec", len(data)).reasons]
    assert reasons == ["reading-reason-vectors-header", "reading-reason-fasttext-vec"]


def test_the_plain_form_is_what_its_own_library_reads(tmp_path: Path) -> None:
    from safetensors.numpy import load_file, save_file

    from core.reading.vectors.labelled_vectors import write_vectors
    from core.settings import Settings

    write_vectors(tmp_path / "ours", pl.Series(WORDS), MATRIX, Settings())
    tensors = load_file(tmp_path / "ours")
    assert tensors["labels"].tobytes().decode() == LABELS[:-1]
    assert np.array_equal(tensors["vectors"], MATRIX)
    save_file({"emb": MATRIX, "other": np.ones(3)}, tmp_path / "theirs")
    data = labelled("m.safetensors", (tmp_path / "theirs").read_bytes())
    assert np.array_equal(brought(tmp_path, data, "a.zip").matrix, MATRIX)


def test_the_plain_form_passes_untouched(tmp_path: Path) -> None:
    path = written(tmp_path, plain_of(LABELS[:-1], MATRIX))
    assert not needs_opening(path, "v.safetensors")
    assert detect(path.read_bytes(), "v", path.stat().st_size).settings.format == "safetensors"


def test_the_preview_shows_labels_and_as_many_numbers_as_the_head_holds() -> None:
    data = plain_of(LABELS[:-1], MATRIX)
    settings = detect(data, "v", len(data)).settings
    whole = preview(data, settings, name="v", size=len(data))
    assert whole.columns == ("word", "1", "2", "3", "4", "5", "6")
    assert [row[0] for row in whole.rows] == WORDS
    assert whole.rows[5][1] == f"{float(MATRIX[5, 0]):.5g}"
    before_the_numbers = data[: -MATRIX.nbytes]
    cut = preview(before_the_numbers, settings, name="v", size=len(data))
    assert (cut.columns, cut.rows) == (("word",), tuple((word,) for word in WORDS))
