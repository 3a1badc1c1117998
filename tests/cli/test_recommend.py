"""``recommend`` gives what the tasks give, one question at a time or for everybody at once."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from core.materials import material_of
from core.recommend.material import Material
from core.recommend.scorers import BLEND, available, fit
from core.recommend.tasks import audience, complementary, for_user, next_items, similar, similar_users
from core.workspace import Workspace
from tests.cli.conftest import Run

GROUPS = 3


@pytest.fixture
def shop(run: Run, tmp_path: Path) -> Path:
    """A workspace of sessions with owners: two owners keep to each of three groups of items."""
    rng = np.random.default_rng(0)
    rows = ["session_id,user_id,item_id"]
    for session in range(240):
        owner = session % (2 * GROUPS)
        items = rng.permutation(6)[: rng.integers(2, 5)]
        rows += [f"s{session},u{owner},g{owner % GROUPS}-{item}" for item in items]
    log = tmp_path / "log.csv"
    log.write_text("\n".join([*rows, "s0,u0,once"]) + "\n", encoding="utf-8")
    folder = tmp_path / "shop"
    path = tmp_path / "shop.zip"
    trained = run("train", log, "-o", path, "--vector-size", 8, "--epochs", 10, "--min-count", 2)
    assert trained.code == 0, trained.err
    folder.mkdir()
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture
def material(shop: Path) -> Material:
    workspace = Workspace("", shop)
    return material_of(workspace, workspace.vector_sets()[-1].id)


def keys(told: dict[str, object]) -> list[str]:
    return [each["key"] for each in told["suggestions"]]


def test_each_task_tells_what_the_room_gives(run: Run, shop: Path, material: Material) -> None:
    names, row = material.items.keys, material.items.index["g0-1"]
    behaviour = material.behaviour
    assert behaviour is not None
    for task, expected in (("similar", similar(material, row, 4)), ("complementary", complementary(material, row, 4))):
        told = run("recommend", shop, "--task", task, "--item", "g0-1", "-k", 4, "--json").json
        assert (told["task"], told["scorer"]) == (task, None)
        assert keys(told) == [names[each] for each in expected.rows]
    owner = behaviour.owners.index("u4")
    knn = fit("item-knn", material)
    told = run("recommend", shop, "--task", "for-user", "--user", "u4", "--scorer", "item-knn", "-k", 3, "--json").json
    assert keys(told) == [names[each] for each in for_user(material, knn, behaviour.histories[owner], 3).rows]
    told = run("recommend", shop, "--task", "audience", "--item", "g0-1", "--include-known", "--json").json
    found = audience(material, row, 10, exclude_owners_who_have_it=False)
    assert [each["user"] for each in told["users"]] == [each.owner for each in found]
    told = run("recommend", shop, "--task", "similar-users", "--user", f"#{owner}", "-k", 1, "--json").json
    (near,) = similar_users(material, owner, 1)
    assert told["users"][0]["user"] == near.owner == behaviour.owners.index("u1")
    assert [each["key"] for each in told["users"][0]["shared"]] == [names[each] for each in near.shared]


def test_a_session_is_given_item_by_item_and_answered_with_reasons(run: Run, shop: Path, material: Material) -> None:
    command = ("recommend", shop, "--task", "next-item", "--item", "g1-0", "--item", "g1-3", "-k", 3)
    told = run(*command, "--scorer", "session-knn", "--json").json
    rows = [material.items.index[key] for key in ("g1-0", "g1-3")]
    expected = next_items(material, fit("session-knn", material), rows, 3)
    assert keys(told) == [material.items.keys[row] for row in expected.rows]
    assert all(key.startswith("g1-") for key in keys(told))
    first = told["suggestions"][0]["reasons"][0]
    assert first["item"]["key"] in ("g1-0", "g1-3")
    assert first["together"] > first["expected"] > 0
    assert first["lift"] == pytest.approx(first["together"] / first["expected"], rel=1e-4)


def test_without_a_scorer_the_blend_answers(run: Run, shop: Path, material: Material) -> None:
    assert BLEND in available(material)
    told = run("recommend", shop, "--task", "next-item", "--item", "g1-0", "--json").json
    assert told["scorer"] == BLEND


def test_people_are_numbers_unless_names_are_asked_for(run: Run, shop: Path) -> None:
    command = ("recommend", shop, "--task", "similar-users", "--user", "u1")
    plain = run(*command, "--json")
    assert all("name" not in each for each in plain.json["users"])
    assert "u4" not in plain.out and "u4" not in run(*command).out
    named = run(*command, "--names", "--json").json["users"]
    assert named[0]["name"] == "u4"
    assert "u4" in run(*command, "--names").out


def test_lines_for_people_hold_score_count_item_and_its_reasons(run: Run, shop: Path, material: Material) -> None:
    out = run("recommend", shop, "--task", "similar", "--item", "g2-2", "-k", 2).out
    found = similar(material, material.items.index["g2-2"], 2)
    assert [line.split()[0] for line in out.splitlines()] == [f"{score:.4f}" for score in found.scores]
    assert all("← g2-2" in line for line in out.splitlines())


def test_an_item_without_a_vector_is_told_why(run: Run, shop: Path) -> None:
    told = run("recommend", shop, "--task", "complementary", "--item", "once", "--json").json
    assert (told["suggestions"], told["why_none"]) == ([], "recommend-why-none-no-vector")
    assert "too rare" in run("recommend", shop, "--task", "complementary", "--item", "once").out


def test_everybodys_lists_go_into_a_file(run: Run, shop: Path, tmp_path: Path, material: Material) -> None:
    behaviour = material.behaviour
    assert behaviour is not None
    target = tmp_path / "all.parquet"
    command = ("recommend", shop, "--task", "for-user", "--all", "--scorer", "item-knn", "-k", 2, "--include-known")
    told = run(*command, "-o", target, "--json").json
    assert told["files"] == [str(target)]
    table = pl.read_parquet(target)
    knn = fit("item-knn", material)
    for owner, history in enumerate(behaviour.histories):
        expected = for_user(material, knn, history, 2, exclude_known=False)
        found = table.filter(pl.col("owner") == owner)
        assert found["recommended"].to_list() == [material.items.keys[row] for row in expected.rows]
    assert "name" not in table.columns
    assert run(*command, "-o", target, "--names").code == 0
    assert set(pl.read_parquet(target)["name"]) == set(behaviour.owners)


def test_every_items_lists_go_into_a_table(run: Run, shop: Path, tmp_path: Path, material: Material) -> None:
    target = tmp_path / "all.csv"
    assert run("recommend", shop, "--task", "complementary", "--all", "-k", 3, "-o", target).code == 0
    table = pl.read_csv(target)
    assert table.height == 3 * material.n_vectors
    row = material.items.index["g0-1"]
    found = table.filter(pl.col("item") == "g0-1")["recommended"].to_list()
    assert found == [material.items.keys[other] for other in complementary(material, row, 3).rows]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--task", "similar"), "errors-recommend-one-item"),
        (("--task", "similar", "--item", "g0-1", "--item", "g0-2"), "errors-recommend-one-item"),
        (("--task", "next-item"), "errors-recommend-items-needed"),
        (("--task", "for-user"), "errors-recommend-user-needed"),
        (("--task", "for-user", "--user", "nobody"), "errors-recommend-no-such-user"),
        (("--task", "for-user", "--user", "#600"), "errors-recommend-no-such-user"),
        (("--task", "similar", "--item", "unheard of"), "errors-unknown-item"),
        (("--task", "next-item", "--item", "g0-1", "--scorer", "bogus"), "errors-scorer-unknown"),
        (("--task", "audience", "--all", "-o", "all.csv"), "errors-recommend-all-task"),
        (("--task", "similar", "--all"), "errors-recommend-all-output"),
        (("--task", "similar", "--all", "-o", "all.txt"), "errors-recommend-all-output"),
        (("--task", "bogus"), "errors-cli-usage"),
        (("--task", "similar", "--item", "g0-1", "--scorer", "cosine"), "errors-recommend-no-scorer"),
        (("--task", "audience", "--item", "g0-1", "--scorer", "cosine"), "errors-recommend-no-scorer"),
        (("--task", "similar-users", "--user", "u1", "--scorer", "cosine"), "errors-recommend-no-scorer"),
        (("--task", "complementary", "--all", "-o", "all.csv", "--scorer", "cosine"), "errors-recommend-no-scorer"),
    ],
)
def test_what_cant_be_answered_is_told_in_one_line(run: Run, shop: Path, arguments: tuple[str, ...], code: str) -> None:
    ran = run("recommend", shop, *arguments, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert f'"{code}"' in ran.err


def test_where_nobody_owns_anything_that_is_said(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    lines = [f"s{session},i{(session + step) % 5}" for session in range(40) for step in range(3)]
    log.write_text("\n".join(["session_id,item_id", *lines]) + "\n", encoding="utf-8")
    path = tmp_path / "nobodys.zip"
    assert run("train", log, "-o", path, "--vector-size", 4, "--epochs", 1, "--min-count", 1).code == 0
    for task, user in (("for-user", "#0"), ("for-user", "somebody"), ("similar-users", "#0")):
        ran = run("recommend", path, "--task", task, "--user", user, "--json")
        assert (ran.code, ran.out) == (2, "")
        assert '"recommend-why-not-no-owners"' in ran.err


def test_a_song_is_given_as_artist_and_title(run: Run, tmp_path: Path) -> None:
    songs = [("Кино", "Группа крови"), ("Кино", "Кукушка"), ("Queen", "Innuendo"), ("ABBA", "Waterloo")]
    path = tmp_path / "playlists.zip"
    log = tmp_path / "playlists.csv"
    lines = [
        f"p{each},{(each + step) % 4},{','.join(songs[(each + step) % 4])}" for each in range(40) for step in range(3)
    ]
    log.write_text("\n".join(["playlist_id,song_id,artist,title", *lines]) + "\n", encoding="utf-8")
    assert run("train", log, "-o", path, "--vector-size", 4, "--epochs", 1, "--min-count", 1).code == 0
    command = ("recommend", path, "--task", "next-item", "--json", "--item")
    told = run(*command, "Кино – Группа крови", "--item", "кукушка - кино").json
    assert told == run(*command, "Группа крови", "--item", "Кукушка").json
    ran = run(*command, "Кино – Waterloo")
    assert (ran.code, ran.out) == (2, "")
    assert '"errors-unknown-item"' in ran.err


def test_vectors_alone_know_what_is_similar_and_next_but_nobody(run: Run, vector_file: Path) -> None:
    near = run("recommend", vector_file, "--task", "similar", "--item", "king", "-k", 1, "--json").json
    assert near["suggestions"][0]["reasons"][0]["together"] is None
    assert run("recommend", vector_file, "--task", "next-item", "--item", "king", "--json").json["scorer"] == "cosine"
    for task, reason in (("complementary", "no-output"), ("audience", "no-corpus")):
        ran = run("recommend", vector_file, "--task", task, "--item", "king", "--json")
        assert f'"recommend-why-not-{reason}"' in ran.err


@pytest.fixture
def films(run: Run, tmp_path: Path) -> Path:
    """Sessions of six films, and a catalogue that names two more."""
    log, names, path = tmp_path / "log.csv", tmp_path / "names.csv", tmp_path / "films.zip"
    lines = [f"s{session},f{(session + step) % 6}" for session in range(40) for step in range(3)]
    log.write_text("\n".join(["session_id,item_id", *lines]) + "\n", encoding="utf-8")
    rows = [f"f{number},Film {number},{'drama' if number % 2 else 'comedy'}" for number in range(6)]
    rows += ["n0,Unseen drama,drama", "n1,Unseen polka,polka"]
    names.write_text("\n".join(["item_id,title,genre", *rows]) + "\n", encoding="utf-8")
    training = ("--vector-size", 4, "--epochs", 1, "--min-count", 1)
    assert run("train", log, "--catalogue", names, "-o", path, *training).code == 0
    return path


def test_what_nobody_has_played_is_recommended_by_its_description(run: Run, films: Path) -> None:
    command = ("recommend", films, "--task", "similar", "--item")
    new = run(*command, "Film 3", "--among", "unplayed", "--json").json["suggestions"]
    assert [(each["key"], each["i"], each["count"], each["by"]) for each in new] == [("n0", None, 0, "content")]
    like_it = run(*command, "unseen drama", "--json").json["suggestions"]
    assert {each["key"] for each in like_it} >= {"f1", "f3", "f5"}
    assert like_it[0]["by"] == "content"
    described = run(*command, "f0", "--by", "content", "--json").json["suggestions"]
    assert {each["key"] for each in described[:2]} == {"f2", "f4"}
    assert "Unseen drama" in run(*command, "f3", "--among", "unplayed").out


def test_nobody_knows_what_comes_after_what_nobody_has_played(run: Run, films: Path) -> None:
    ran = run("recommend", films, "--task", "next-item", "--item", "f1", "--item", "n0", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert '"recommend-unplayed"' in ran.err
