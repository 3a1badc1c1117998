"""Exported zips: they come back the same; made-up ones change nothing and cost little."""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from core.errors import LimitError, WorkspaceError
from core.settings import settings
from core.workspace import Workspace, create_workspace, import_workspace, imports
from core.workspace.archive import is_exported, zip_pieces
from core.workspace.check import check_everything
from core.workspace.intrinsic_codecs import sections_table
from tests.workspace import made
from tests.workspace.test_workspace import files, filled

Members = dict[str, bytes]


@pytest.fixture(scope="module")
def original(home: Path) -> Workspace:
    """A workspace with an upload and one artifact of each kind."""
    workspace = create_workspace("Original")
    workspace.save_upload("songs.csv", b"a,b\n1,2\n")
    filled(workspace)
    return workspace


@pytest.fixture(scope="module")
def members(original: Workspace) -> Members:
    """Its export, unpacked."""
    stream = io.BytesIO()
    original.export_zip(stream)
    with zipfile.ZipFile(stream) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def zipped(path: Path, members: Members, compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def refused(path: Path, home: Path) -> WorkspaceError | LimitError:
    """The error, after checking that nothing was left behind."""
    before = sorted(entry.name for entry in home.iterdir())
    with pytest.raises((WorkspaceError, LimitError)) as error:
        import_workspace(path)
    assert sorted(entry.name for entry in home.iterdir()) == before
    return error.value


class Unseekable(io.RawIOBase):
    """As a browser's download: can only be written to."""

    def __init__(self) -> None:
        self.content = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.content += data
        return len(data)


def test_an_export_comes_back_under_a_new_id(original: Workspace, tmp_path: Path) -> None:
    stream = Unseekable()
    original.export_zip(stream)  # type: ignore[arg-type]
    path = tmp_path / "export.zip"
    path.write_bytes(stream.content)
    imported = import_workspace(path)
    assert imported.id != original.id
    assert imported.name == "Original"
    assert files(imported.path) == files(original.path)
    vectors_id = imported.vector_sets()[0].id
    made.assert_same(imported.model(vectors_id), made.model())


def test_what_was_exported_is_known_by_its_beginning(original: Workspace, tmp_path: Path) -> None:
    stream = io.BytesIO()
    original.export_zip(stream)
    stream.seek(0)
    assert is_exported(stream)
    assert stream.tell() == 0
    others = (
        {"data.csv": b"a"},
        {"workspace.json5": b"{}"},
        {"a/workspace.json": b"{}"},
        {"data.csv": b"a"} | {"workspace.json": b"{}"},
    )
    for number, members in enumerate(others):
        assert not is_exported(io.BytesIO(zipped(tmp_path / f"{number}.zip", members).read_bytes()))
    for start in (b"", b"PK\x03\x04", b"workspace.json", b"x" * 30 + b"workspace.json"):
        assert not is_exported(io.BytesIO(start))


def test_that_an_upload_was_opened_is_not_believed(tmp_path: Path) -> None:
    """Whoever changes a record could make the server look at parts of a file that no job has made plain."""
    workspace = create_workspace("Forged")
    upload_id = workspace.save_upload("book.docx", b"PK\x03\x04", opened={"containers": ["docx"], "main": 0})
    path = tmp_path / "export.zip"
    with path.open("wb") as stream:
        workspace.export_zip(stream)
    imported = import_workspace(path)
    assert imported.uploads() == [(upload_id, "book.docx")]
    assert imported.upload(upload_id)[0].read_bytes() == b"PK\x03\x04"
    assert imported.opened_as(upload_id) is None
    assert workspace.opened_as(upload_id) is not None
    workspace.delete()


def test_a_large_export_leaves_in_small_pieces(tmp_path: Path) -> None:
    """Neither memory nor disk holds the whole; and one that nobody reads to the end leaves no file open."""
    workspace = create_workspace("Large")
    content = np.random.default_rng(0).bytes(5_000_000)
    workspace.save_upload("noise.bin", content)
    pieces = list(zip_pieces(workspace.path))
    assert max(map(len, pieces)) < 2_000_000
    with zipfile.ZipFile(io.BytesIO(b"".join(pieces))) as archive:
        assert archive.testzip() is None
        assert content in [archive.read(info) for info in archive.infolist()]
    begun = zip_pieces(workspace.path)
    assert next(begun).startswith(b"PK")
    begun.close()
    workspace.delete()


class WatchedTurn:
    """A lock that tells when somebody stands before it."""

    def __init__(self) -> None:
        self._lock, self.asked_for = threading.Lock(), threading.Event()
        self.release = self._lock.release

    def acquire(self, timeout: float) -> bool:
        self.asked_for.set()
        return self._lock.acquire(timeout=timeout)


def test_imports_wait_their_turn_and_a_long_line_is_turned_away(
    original: Workspace, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "export.zip"
    with path.open("wb") as stream:
        original.export_zip(stream)
    monkeypatch.setattr(imports, "WAIT_SECONDS", 0.01)
    with imports._one_at_a_time():
        assert refused(path, home).code == "errors-import-busy"
    monkeypatch.setattr(imports, "WAIT_SECONDS", 60.0)
    monkeypatch.setattr(imports, "_line", threading.BoundedSemaphore(2))
    monkeypatch.setattr(imports, "_turn", turn := WatchedTurn())
    with ThreadPoolExecutor(1) as pool:
        with imports._one_at_a_time():
            turn.asked_for.clear()
            waiting = pool.submit(import_workspace, path)
            assert turn.asked_for.wait(60)
            assert refused(path, home).code == "errors-import-busy"
            assert not waiting.done()
        assert waiting.result(60).name == "Original"
    import_workspace(path).delete()


def test_an_export_has_no_jobs_and_nothing_half_made(original: Workspace, members: Members) -> None:
    for folder in ("jobs/" + "0" * 16, "vectors/.tmp-" + "0" * 16):
        (original.path / folder).mkdir(parents=True)
        (original.path / folder / "job.json").write_text("{}")
    stream = io.BytesIO()
    original.export_zip(stream)
    with zipfile.ZipFile(stream) as archive:
        assert archive.namelist() == list(members)


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "/etc/evil",
        "..\\evil",
        "corpora/../../evil",
        "corpora/" + "0" * 16 + "/../evil",
        "corpora/" + "0" * 16 + "/evil.py",
        "corpora/" + "0" * 16 + "/",
        "corpora/" + "0" * 16 + "/matrix.npy",
        "jobs/" + "0" * 16 + "/meta.json",
        "C:evil",
        "WORKSPACE.JSON",
        "extra.txt",
    ],
)
def test_strange_names_are_refused(members: Members, home: Path, tmp_path: Path, name: str) -> None:
    error = refused(zipped(tmp_path / "x.zip", members | {name: b"x"}), home)
    assert error.code == "errors-import-unexpected"
    assert error.params == {"number": len(members) + 1}
    assert not list(home.parent.rglob("evil*"))


def test_a_name_with_a_null_character_is_refused(members: Members, home: Path, tmp_path: Path) -> None:
    folder = "vectors/" + "0" * 16
    path = zipped(tmp_path / "x.zip", members | {f"{folder}/matrix.npy#.txt": b"x"})
    path.write_bytes(path.read_bytes().replace(b".npy#.txt", b".npy\0.txt"))
    assert refused(path, home).code == "errors-import-unexpected"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_twice_is_refused(members: Members, home: Path, tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", members)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("workspace.json", b"{}")
    assert refused(path, home).code == "errors-import-unexpected"


def test_a_bomb_is_refused_by_its_size(
    members: Members, home: Path, tmp_path: Path, limited: pytest.MonkeyPatch
) -> None:
    path = zipped(tmp_path / "x.zip", members | {"uploads/" + "0" * 16 + "/content": bytes(30_000_000)})
    assert path.stat().st_size < 100_000
    limited.setenv("E2V_MAX_WORKSPACE_BYTES", "20000000")
    settings.cache_clear()
    error = refused(path, home)
    assert (error.code, error.params["limit"]) == ("errors-import-too-large", 20)


def test_a_bomb_that_lies_about_its_size_is_refused(
    members: Members, home: Path, tmp_path: Path, limited: pytest.MonkeyPatch
) -> None:
    path = zipped(tmp_path / "x.zip", members | {"uploads/" + "0" * 16 + "/content": bytes(30_000_000)})
    told = (30_000_000).to_bytes(4, "little")
    assert path.read_bytes().count(told) == 2
    path.write_bytes(path.read_bytes().replace(told, (1000).to_bytes(4, "little")))
    limited.setenv("E2V_MAX_WORKSPACE_BYTES", "20000000")
    settings.cache_clear()
    assert refused(path, home).code == "errors-import-damaged"


def test_too_many_members_are_refused(members: Members, home: Path, tmp_path: Path) -> None:
    many = {f"uploads/{number:016x}/content": b"" for number in range(10_001)}
    assert refused(zipped(tmp_path / "x.zip", members | many), home).code == "errors-import-too-large"


def test_a_giant_table_of_contents_is_not_read(home: Path, tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {f"{number:0200d}": b"" for number in range(20_000)}, zipfile.ZIP_STORED)
    assert refused(path, home).code == "errors-import-damaged"


def encrypt(content: bytes) -> bytes:
    """Set the flag that says the first member is encrypted."""
    central = content.index(b"PK\x01\x02")
    return content[: central + 8] + b"\x01" + content[central + 9 :]


def overlap(content: bytes) -> bytes:
    """Let the second member of the table of contents point at the first one's data."""
    first = content.index(b"PK\x01\x02")
    second = content.index(b"PK\x01\x02", first + 4)
    return content[: second + 42] + content[first + 42 : first + 46] + content[second + 46 :]


@pytest.mark.parametrize(
    "harm",
    [
        lambda content: b"",
        lambda content: b"not a zip",
        lambda content: content[:-30],
        lambda content: content[:200],
        lambda content: content[:100] + bytes(50) + content[150:],
        overlap,
        encrypt,
    ],
)
def test_damaged_zips_are_refused(members: Members, home: Path, tmp_path: Path, harm: Callable[[bytes], bytes]) -> None:
    path = zipped(tmp_path / "x.zip", members)
    path.write_bytes(harm(path.read_bytes()))
    assert refused(path, home).code in {"errors-import-damaged", "errors-import-unexpected"}


def first(members: Members, end: str) -> str:
    return next(name for name in members if name.endswith(end))


def flip(members: Members, name: str) -> Members:
    content = bytearray(members[name])
    content[-1] ^= 1
    return members | {name: bytes(content)}


def signed(members: Members, name: str, content: bytes) -> Members:
    """Replace a member, with a manifest that agrees."""
    folder = name.rpartition("/")[0]
    manifest = json.loads(members[f"{folder}/manifest.json"])
    entry = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    manifest["members"][name.rpartition("/")[2]] = entry
    return members | {name: content, f"{folder}/manifest.json": json.dumps(manifest).encode()}


def npy(array: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def parquet(table: pl.DataFrame) -> bytes:
    stream = io.BytesIO()
    table.write_parquet(stream)
    return stream.getvalue()


def with_meta(members: Members, name: str, **changes: object) -> Members:
    return members | {name: json.dumps(json.loads(members[name]) | changes).encode()}


def a_billion_rows(members: Members) -> Members:
    """A table that says it has a billion rows, and a record that agrees."""
    name = first(members, "items.parquet")
    rows = pl.DataFrame({"key": pl.Series(["x"] * 100_000)})
    forged = signed(members, name, parquet(pl.concat([rows] * 20, rechunk=True)))
    return with_meta(forged, name.replace("items.parquet", "meta.json"), n_items=2_000_000)


def unplayed(members: Members, key: str) -> Members:
    """An item besides that nobody has played, so it says."""
    folder = first(members, "tokens.npy").removesuffix("/tokens.npy")
    forged = signed(members, f"{folder}/unplayed.parquet", parquet(pl.DataFrame({"key": [key]})))
    return with_meta(forged, f"{folder}/meta.json", n_unplayed=1)


def of_other_items(members: Members) -> Members:
    """A model whose items aren't those of its corpus."""
    name = first(members, "matrix.npy").replace("matrix.npy", "items.parquet")
    return signed(members, name, parquet(made.items().table.with_columns(key=pl.Series(["x", "y", "z"]))))


def map_of(members: Members) -> str:
    """The record of a map."""
    return first(members, "rows.npy").replace("rows.npy", "meta.json")


MADE_UP: dict[str, Callable[[Members], Members]] = {
    "another upload's content": lambda m: signed(m, first(m, "content"), b"changed"),
    "a changed upload": lambda m: flip(m, first(m, "content")),
    "a changed matrix": lambda m: flip(m, first(m, "matrix.npy")),
    "a changed table": lambda m: flip(m, first(m, "items.parquet")),
    "a member missing": lambda m: {k: v for k, v in m.items() if not k.endswith("output.npy")},
    "a member unlisted": lambda m: {
        k: (b'{"version": 1, "members": {}}' if k.endswith("manifest.json") else v) for k, v in m.items()
    },
    "no manifest": lambda m: {k: v for k, v in m.items() if not k.endswith("manifest.json")},
    "not finite": lambda m: signed(m, first(m, "matrix.npy"), npy(np.full((3, 4), np.inf, np.float32))),
    "a row outside": lambda m: signed(m, first(m, "rows.npy"), npy(np.array([0, 1, 3], np.int32))),
    "pickle": lambda m: signed(m, first(m, "rows.npy"), npy(np.array([{}, {}, {}]))),
    "a map of nothing": lambda m: with_meta(
        m, first(m, "rows.npy").replace("rows.npy", "meta.json"), vectors_id="f" * 16
    ),
    "a map with a note that nobody knows": lambda m: with_meta(m, map_of(m), notes=["projection-evil"]),
    "a map with a text for a number": lambda m: with_meta(m, map_of(m), facts={"n_items": "[x](https://example.org)"}),
    "a map with no number for a number": lambda m: with_meta(m, map_of(m), facts={"n_iter_run": float("nan")}),
    "half a character": lambda m: with_meta(m, map_of(m), facts={"what": "\ud800"}),
    "too many rows": a_billion_rows,
    "a model of other items than its corpus": of_other_items,
    "unplayed, though played": lambda m: unplayed(m, "ә"),
    "meta of another shape": lambda m: with_meta(m, first(m, "meta.json"), version="x"),
    "a hit rate beyond 1": lambda m: signed(
        m, first(m, "groups.parquet"), parquet(made.evaluation().groups.with_columns(hr10=pl.lit(2.0)))
    ),
    "a scorer nobody knows": lambda m: with_meta(
        m, first(m, "probes.parquet").replace("probes.parquet", "meta.json"), winner="oracle"
    ),
    "a long name of a column": lambda m: signed(
        m, first(m, "probes.parquet"), parquet(made.evaluation().probes.with_columns(column=pl.lit("x" * 20_000)))
    ),
    "a neighbour outside its corpus": lambda m: signed(
        m, first(m, "neighbors.npy"), npy(np.full((5, 2, 1), 3, np.int32))
    ),
    "a neighbour before the first": lambda m: signed(
        m, first(m, "neighbors.npy"), npy(np.full((5, 2, 1), -1, np.int32))
    ),
    "too few trainings compared": lambda m: signed(m, first(m, "neighbors.npy"), npy(np.ones((4, 2, 1), np.int32))),
    "what stays of no vectors": lambda m: with_meta(
        m, first(m, "kept.npy").replace("kept.npy", "meta.json"), vectors_id="f" * 16
    ),
    "a neighbour outside its vectors": lambda m: signed(
        m, first(m, "kept.npy").replace("kept.npy", "neighbors.npy"), npy(np.full((3, 2), 3, np.int32))
    ),
    "kept more often than trained": lambda m: signed(m, first(m, "kept.npy"), npy(np.full((3, 2), 9, np.uint8))),
    "a tuning without settings": lambda m: with_meta(
        m, first(m, "rungs.parquet").replace("rungs.parquet", "meta.json"), given=None
    ),
    "more right answers than questions": lambda m: signed(
        m, first(m, "sections.parquet"), parquet(sections_table(made.analogy_report()).with_columns(n_right=pl.lit(10)))
    ),
    "answers among more items than there are": lambda m: with_meta(
        m, first(m, "sections.parquet").replace("sections.parquet", "meta.json"), n_searched=1_000
    ),
    "a set asked of no vectors": lambda m: with_meta(
        m, first(m, "pairs.parquet").replace("pairs.parquet", "meta.json"), vectors_id="f" * 16
    ),
    "a look at no vectors": lambda m: with_meta(
        m, first(m, "norms.npy").replace("norms.npy", "meta.json"), vectors_id="f" * 16
    ),
    "a length of no number": lambda m: signed(m, first(m, "norms.npy"), npy(np.full(3, np.nan))),
    "a group that isn't there": lambda m: signed(m, first(m, "labels.npy"), npy(np.full(3, 9, np.uint8))),
    "a long text": lambda m: signed(
        m, first(m, "items.parquet"), parquet(made.items().table.with_columns(title=pl.lit("x" * 20_000)))
    ),
    "many columns": lambda m: signed(
        m,
        first(m, "items.parquet"),
        parquet(made.items().table.with_columns(**{f"c{number}": pl.lit(0) for number in range(300)})),
    ),
}


@pytest.mark.parametrize("what", MADE_UP)
def test_made_up_content_is_refused(members: Members, tmp_path: Path, what: str) -> None:
    for name, content in MADE_UP[what](members).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    with pytest.raises(WorkspaceError) as error:
        check_everything(Workspace("", tmp_path, read_only=True))
    assert error.value.code == "errors-artifact-damaged"


def test_what_nobody_has_played_is_kept(members: Members, tmp_path: Path) -> None:
    for name, content in unplayed(members, "new").items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    workspace = Workspace("", tmp_path, read_only=True)
    check_everything(workspace)
    (info,) = workspace.corpora()
    found = workspace.corpus(info.id).unplayed
    assert found is not None
    assert found.keys == ["new"]


def test_the_check_apart_says_what_is_wrong(members: Members, home: Path, tmp_path: Path) -> None:
    error = refused(zipped(tmp_path / "x.zip", flip(members, first(members, "matrix.npy"))), home)
    assert (error.code, error.params) == ("errors-artifact-damaged", {"member": "matrix.npy"})


def test_a_check_that_dies_is_a_damaged_file(
    members: Members, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.workspace.imports.sys.executable", "/bin/false")
    assert refused(zipped(tmp_path / "x.zip", members), home).code == "errors-import-damaged"


def test_newer_exports_are_refused(members: Members, home: Path, tmp_path: Path) -> None:
    newer = with_meta(members, "workspace.json", version=3)
    assert refused(zipped(tmp_path / "x.zip", newer), home).code == "errors-workspace-newer"
