"""Items nobody has played: read from the catalogue, kept, and recommended by what is written about them."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from core.reading import ReadingSettings, detect, read
from core.recommend.newcomers import Newcomers
from core.settings import Settings
from core.types import Corpus, Items
from core.workspace import Workspace
from core.workspace.folder import now
from core.workspace.record import write_record

PLAYS = "".join(f"{session},{item}\n" for session in range(8) for item in ("a", "b", "c"))
CATALOGUE = (
    "item_id,title,artist,genre\n"
    "a,Blue night,Ana,jazz\nb,Red night,Bob,rock\nc,Green day,Cid,rock\n"
    "d,Blue morning,Ana,jazz\ne,Loud day,Bob,rock\nf,Nothing like it,Zed,polka\n"
)


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    log, names = tmp_path / "log.csv", tmp_path / "names.csv"
    log.write_text("session_id,item_id\n" + PLAYS)
    names.write_text(CATALOGUE)
    settings: ReadingSettings = detect(log.read_bytes(), log.name, log.stat().st_size).settings
    found = read([log], [log.name], settings, catalogue=names)
    assert isinstance(found, Corpus)
    return found


def test_what_the_catalogue_names_and_nobody_played_is_read_and_kept(corpus: Corpus, tmp_path: Path) -> None:
    assert corpus.unplayed is not None
    assert corpus.unplayed.keys == ["d", "e", "f"]
    assert sorted(corpus.items.keys) == ["a", "b", "c"]
    folder = tmp_path / "workspace"
    folder.mkdir()
    write_record(folder, "Made", now())
    workspace = Workspace("", folder)
    again = workspace.corpus(workspace.save_corpus(corpus, name="log", origin={}))
    assert again.unplayed is not None
    assert again.unplayed.table.equals(corpus.unplayed.table)


def test_the_vocabulary_limits_them_too(tmp_path: Path) -> None:
    log, names = tmp_path / "log.csv", tmp_path / "names.csv"
    log.write_text("session_id,item_id\n" + PLAYS)
    names.write_text(CATALOGUE)
    settings = detect(log.read_bytes(), log.name, log.stat().st_size).settings
    found = read([log], [log.name], settings, catalogue=names, limits=Settings(max_vocabulary=2))
    assert isinstance(found, Corpus)
    assert found.unplayed is not None
    assert len(found.unplayed) == 2


def test_a_newcomer_is_like_what_shares_its_artist_and_genre(corpus: Corpus) -> None:
    new = Newcomers.fit(corpus.items, corpus.unplayed)
    assert new is not None
    keys = corpus.items.keys
    found = new.neighbors(0, 2)
    assert keys[int(found.rows[0])] == "a"
    assert found.by == "content"
    blue = new.like(keys.index("a"), 3)
    assert new.items.keys[int(blue.rows[0])] == "d"
    assert "f" not in [new.items.keys[row] for row in blue.rows.tolist()]
    nothing = new.neighbors(2, 3)
    assert not len(nothing)
    assert nothing.why_none == "recommend-why-none-no-content"
    with pytest.raises(IndexError):
        new.neighbors(3, 1)


def test_where_everything_is_played_there_are_none(corpus: Corpus) -> None:
    assert Newcomers.fit(corpus.items, None) is None
    bare = Items(pl.DataFrame({"key": ["x", "y"]}))
    assert Newcomers.fit(bare, Items(pl.DataFrame({"key": ["z"]}))) is None
