"""Tables of events → sequences, by every cut and in every dialect."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import LimitError, ReadingError
from core.reading import ReadingSettings, Roles, TableSettings, read
from core.settings import Settings
from core.types import Corpus
from tests.reading.files import counted, labelled, read_corpus, sequences, written

LOG = (
    "session,user,item,time\n"
    "s1,ann,apple,2024-01-01 10:00\n"
    "s2,bob,bread,2024-01-01 10:05\n"
    "s1,ann,cheese,2024-01-01 10:02\n"
    "s2,bob,apple,2024-01-01 10:06\n"
    "s3,ann,bread,2024-01-02 10:00\n"
    "s3,ann,milk,2024-01-02 10:01\n"
    "s1,ann,butter,2024-01-01 10:01\n"
)
ROLES = Roles(sequence="session", user="user", item="item", time="time")


def table(cut: str = "sequence", roles: Roles = ROLES, *, shortest: int = 1, **more: object) -> ReadingSettings:
    return ReadingSettings(
        "table",
        "sessions",
        min_sequence_length=shortest,
        table=TableSettings(roles=roles, cut=cut, **more),  # type: ignore[arg-type]
    )


def test_cut_by_sequence_id_and_sorted_by_time(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, LOG, table())
    assert sequences(corpus) == [["apple", "butter", "cheese"], ["bread", "apple"], ["bread", "milk"]]
    assert corpus.sequences is not None
    assert corpus.sequences.to_dict(as_series=False) == {"id": ["s1", "s2", "s3"], "owner": ["ann", "bob", "ann"]}
    assert corpus.times is not None
    assert corpus.times[:3].tolist() == [1704103200, 1704103260, 1704103320]


def test_cut_by_user(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, LOG, table("user"))
    assert sequences(corpus) == [["apple", "butter", "cheese", "bread", "milk"], ["bread", "apple"]]
    assert corpus.sequences is not None
    assert corpus.sequences["owner"].to_list() == ["ann", "bob"]


@pytest.mark.parametrize("minutes", [30, 60 * 23])
def test_cut_by_user_and_idle_gap(tmp_path: Path, minutes: int) -> None:
    corpus = read_corpus(tmp_path, LOG, table("gap", gap_minutes=minutes))
    assert sequences(corpus) == [["apple", "butter", "cheese"], ["bread", "milk"], ["bread", "apple"]]
    assert corpus.sequences is not None
    assert corpus.sequences["id"].to_list() == ["ann 2024-01-01 10:00", "ann 2024-01-02 10:00", "bob 2024-01-01 10:05"]


def test_a_gap_is_longer_than_its_minutes(tmp_path: Path) -> None:
    log = "user,item,time\nu,a,2024-01-01 10:00\nu,b,2024-01-01 10:30\nu,c,2024-01-01 11:01\n"
    roles = Roles(user="user", item="item", time="time")
    assert sequences(read_corpus(tmp_path, log, table("gap", roles))) == [["a", "b"], ["c"]]


def test_a_whole_day_is_bridged_by_a_longer_gap(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, LOG, table("gap", gap_minutes=60 * 24))
    assert sequences(corpus) == [["apple", "butter", "cheese", "bread", "milk"], ["bread", "apple"]]


def test_cut_by_day(tmp_path: Path) -> None:
    log = "who,what,when\nu,a,2024-01-01 23:59\nu,b,2024-01-02 00:01\nv,c,2024-01-02 12:00\nu,d,2024-01-02 23:59\n"
    roles = Roles(user="who", item="what", time="when")
    assert sequences(read_corpus(tmp_path, log, table("day", roles))) == [["a"], ["b", "d"], ["c"]]


def test_cut_by_file(tmp_path: Path) -> None:
    paths = [written(tmp_path, f"item\tx\n{name}1\t0\n{name}2\t0\n", name) for name in "ab"]
    settings = table("file", Roles(item="item"), delimiter="\t")
    corpus = read(paths, ["a", "b"], settings)
    assert isinstance(corpus, Corpus)
    assert sequences(corpus) == [["a1", "a2"], ["b1", "b2"]]


def test_a_sequence_goes_on_in_the_next_file(tmp_path: Path) -> None:
    paths = [written(tmp_path, "session,item\ns,a\nt,b\n", "1"), written(tmp_path, "item,session\nc,s\n", "2")]
    corpus = read(paths, ["1", "2"], table(roles=Roles(sequence="session", item="item")))
    assert isinstance(corpus, Corpus)
    assert sequences(corpus) == [["a", "c"], ["b"]]


def test_order_is_by_position_where_there_is_one(tmp_path: Path) -> None:
    log = "list,pos,song\nl,10,c\nl,2,b\nm,1,x\nl,1,a\nl,?,z\n"
    roles = Roles(sequence="list", item="song", order="pos")
    assert sequences(read_corpus(tmp_path, log, table(roles=roles))) == [["a", "b", "c", "z"], ["x"]]


def test_equal_times_keep_the_order_of_the_file(tmp_path: Path) -> None:
    log = "session,item,time\n" + "".join(f"s,i{number},100\n" for number in range(50))
    roles = Roles(sequence="session", item="item", time="time")
    corpus = read_corpus(tmp_path, log, table(roles=roles, time_format="epoch-s"))
    assert sequences(corpus) == [[f"i{number}" for number in range(50)]]


def test_playlist_names_of_two_owners_are_two_playlists(tmp_path: Path) -> None:
    text = "user,list,song\nann,Rock,a\nbob,Rock,b\nann,Rock,c\nbob,Rock,d\n"
    roles = Roles(sequence="list", name="list", user="user", item="song")
    corpus = read_corpus(tmp_path, text, table(roles=roles))
    assert sequences(corpus) == [["a", "c"], ["b", "d"]]
    assert corpus.sequences is not None
    assert corpus.sequences.to_dict(as_series=False) == {
        "id": ["Rock", "Rock"],
        "owner": ["ann", "bob"],
        "name": ["Rock", "Rock"],
    }


def test_an_owner_known_in_some_rows_only_does_not_part_a_session(tmp_path: Path) -> None:
    text = "session,user,item\n1,NA,a\n1,7,b\n2,,c\n2,NULL,d\n3,7,e\n3,8,f\n"
    corpus = read_corpus(tmp_path, text, table(roles=Roles(sequence="session", user="user", item="item")))
    assert sequences(corpus) == [["a", "b"], ["c", "d"], ["e"], ["f"]]
    assert corpus.sequences is not None
    assert corpus.sequences["owner"].to_list() == ["7", None, "7", "8"]


def test_rows_that_lack_something_are_counted_with_their_place(tmp_path: Path) -> None:
    text = "session,item,time\ns,a,2024-01-01\n,b,2024-01-01\ns,,2024-01-01\ns,c,soon\ns,d,2024-01-02\n\ns,\n"
    roles = Roles(sequence="session", item="item", time="time")
    corpus = read_corpus(tmp_path, text, table(roles=roles))
    assert sequences(corpus) == [["a", "d"]]
    assert {(entry.reason, entry.count, entry.example) for entry in corpus.report.dropped} == {
        ("reading-dropped-no-item", 2, "3"),
        ("reading-dropped-no-time", 1, "4"),
        ("reading-dropped-no-sequence", 1, "2"),
    }


def test_a_column_of_times_that_are_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, LOG, table(roles=Roles(sequence="session", item="item", time="user")))
    assert refusal.value.code == "errors-times-unreadable"


@pytest.mark.parametrize("owner", ["order_id", "user_id"])
def test_who_bought_is_no_title_of_what_was_bought(tmp_path: Path, owner: str) -> None:
    bought = {"o1": ("Ann", "abc"), "o2": ("Bob", "ad"), "o3": ("Cai", "bcd")}
    lines = [f"{order},{name},{sku}" for order, (name, skus) in bought.items() for sku in skus]
    corpus = read_corpus(tmp_path, "\n".join([f"{owner},name,sku", *lines]), name="orders.csv")
    assert labelled(corpus) == [["a", "b", "c"], ["a", "d"], ["b", "c", "d"]]


def test_items_of_artist_and_title(tmp_path: Path) -> None:
    text = (
        "playlist,artist,title\np,Queen,Bohemian Rhapsody\np,QUEEN, bohemian  rhapsody\np,,Untitled\n"
        "q,Johnny Cash,Hurt\nq,Nine Inch Nails,Hurt\nq,Кино,Группа крови\n"
    )
    corpus = read_corpus(tmp_path, text, table(roles=Roles(sequence="playlist", artist="artist", title="title")))
    assert sequences(corpus) == [
        ["Queen – Bohemian Rhapsody", "Queen – Bohemian Rhapsody", "Untitled"],
        ["Johnny Cash – Hurt", "Nine Inch Nails – Hurt", "Кино – Группа крови"],
    ]
    assert labelled(corpus)[1] == ["Hurt – Johnny Cash", "Hurt – Nine Inch Nails", "Группа крови"]
    assert corpus.items.metadata_columns == ["artist"]


def test_what_rows_say_of_their_items(tmp_path: Path) -> None:
    text = "s,id,name,brand,price,count\n1,a,Apple,,3,7\n1,b,Bread,Baker,2.5,8\n2,a,Apple,Tree,4,9\n2,b,,,,\n"
    roles = Roles(sequence="s", item="id", title="name", metadata=("brand", "price", "count"))
    items = read_corpus(tmp_path, text, table(roles=roles)).items
    assert items.labels == ["Apple", "Bread"]
    assert items.table.select("brand", "price", "count_").to_dict(as_series=False) == {
        "brand": ["Tree", "Baker"],
        "price": [3.0, 2.5],
        "count_": [7, 8],
    }


def test_columns_may_be_called_like_patterns(tmp_path: Path) -> None:
    text = "*,^i.*$,#,key,\0\n1,a,x,7,u\n1,b,y,8,v\n"
    roles = Roles(sequence="*_", item="^i.*$_", metadata=("#", "key", "*_", "column_5"))
    corpus = read_corpus(tmp_path, text, table(roles=roles), catalogue="item,name,#,^i\na,One,z,9\nb,Two,,8\n")
    assert sequences(corpus) == [["a", "b"]]
    assert corpus.items.table.to_dict(as_series=False) == {
        "key": ["a", "b"],
        "count": [1, 1],
        "#": ["z", "y"],
        "key_": [7, 8],
        "*_": [1, 1],
        "column_5": ["u", "v"],
        "title": ["One", "Two"],
        "^i": [9, 8],
    }


def test_very_long_items_get_a_short_key_and_stay_different(tmp_path: Path) -> None:
    text = f"s,item\n1,{'x' * 150}a\n1,{'x' * 150}b\n2,{'x' * 150}a\n"
    corpus = read_corpus(tmp_path, text, table(roles=Roles(sequence="s", item="item")))
    assert [len(sequence) for sequence in sequences(corpus)] == [2, 1]
    assert len(set(corpus.items.keys)) == 2
    assert {len(key) for key in corpus.items.keys} <= set(range(92, 101))
    assert counted(corpus.report.warnings) == {"warning-shortened-items": 2}


@pytest.mark.parametrize(
    ("text", "expected", "warnings"),
    [
        ('s,i\n1,"a, b"\n1,"say ""hi"""\n', [["a, b", 'say "hi"']], {}),
        ('s,i\n1,"two\nlines"\n1,b\n', [["two\nlines", "b"]], {}),
        ('"s", "i"\n"1", "a, b"\n"1", "c"\n', [["a, b", "c"]], {}),
        ('s,i\n"1","say \\"hi\\", you"\n"1","c\\\\d"\n', [['say "hi", you', "c\\\\d"]], {}),
        ('s,i\n1,12" mix\n1,7" cut\n', [['12" mix', '7" cut']], {}),
        ('s,i\n"1","a "b" c, d"\n"1","e"\n', [['a "b" c, d', "e"]], {"warning-stray-quotes": 1}),
        ('s,i\n1,"never closed\n1,b\n', [['"never closed', "b"]], {"warning-stray-quotes": 1}),
        ("s,i\n1,a,extra\n1,b\n", [["a", "b"]], {"warning-long-rows": 1}),
        ("s,i,x\n1,a\n1,b,2\n1\n1,c,3", [["a", "b", "c"]], {}),
        ("s,i\r\n1,a\r\n1,b\r\n", [["a", "b"]], {}),
        ("\ufeffs,i\n1, a \n 1 ,b", [["a", "b"]], {}),
        ("s,i\n1,\ta\x00\n1,b\x01\n", [["a", "b"]], {"warning-control-characters": 2}),
    ],
)
def test_whatever_the_quoting(tmp_path: Path, text: str, expected: list[list[str]], warnings: dict[str, int]) -> None:
    corpus = read_corpus(tmp_path, text, table(roles=Roles(sequence="s", item="i")))
    assert sequences(corpus) == expected
    assert counted(corpus.report.warnings) == warnings


def test_quotes_can_be_ordinary_characters(tmp_path: Path) -> None:
    text = 's\ti\n1\t"Heroes"\n1\t"open\n'
    settings = table(roles=Roles(sequence="s", item="i"), delimiter="\t", quote="")
    assert sequences(read_corpus(tmp_path, text, settings)) == [['"Heroes"', '"open']]


def test_a_table_may_begin_like_a_compressed_stream(tmp_path: Path) -> None:
    text = "x^2,item\n1,a\n1,b\n"
    assert sequences(read_corpus(tmp_path, text, table(roles=Roles(sequence="x^2", item="item")))) == [["a", "b"]]


def test_tables_without_header_number_their_columns(tmp_path: Path) -> None:
    settings = table(roles=Roles(sequence="column_1", item="column_3"), has_header=False, delimiter=";", skip_rows=1)
    assert sequences(read_corpus(tmp_path, "note\n1;x;a\n1;y;b\n", settings)) == [["a", "b"]]


def test_columns_of_one_name_are_told_apart(tmp_path: Path) -> None:
    settings = table(roles=Roles(sequence="id", item="id_2"))
    assert sequences(read_corpus(tmp_path, "id,id,\n1,a,x\n1,b,y\n", settings)) == [["a", "b"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "kz1048", "ptcp154"])
def test_tables_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = "тізім,ән\n1,Әлия қыздың әні туралы\n1,Қорқыт күйлері мен үндері\n1,Өмір өзен сияқты\n"
    settings = table(roles=Roles(sequence="тізім", item="ән"))
    corpus = read_corpus(tmp_path, text.encode(encoding), settings)
    assert sequences(corpus) == [["Әлия қыздың әні туралы", "Қорқыт күйлері мен үндері", "Өмір өзен сияқты"]]


def test_many_batches_are_one_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.reading.tables.table_scan.BATCH_ROWS", 100)
    monkeypatch.setattr("core.reading.tables.table_scan.PYTHON_BATCH_ROWS", 100)
    rows = [(f"s{number // 7}", f"i{number * number % 91}") for number in range(1000)]
    text = "session,item\n" + "".join(f"{session},{item}\n" for session, item in rows)
    expected: dict[str, list[str]] = {}
    for session, item in rows:
        expected.setdefault(session, []).append(item)
    settings = table(roles=Roles(sequence="session", item="item"))
    assert sequences(read_corpus(tmp_path, text, settings)) == list(expected.values())
    stray = text + '"s0,i"0\n'
    assert sequences(read_corpus(tmp_path, stray, settings))[1:-1] == list(expected.values())[1:]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a,b\n", "errors-nothing-to-read"),
        ("\n\n\n", "errors-nothing-to-read"),
        ("session,other\n1,2\n", "errors-table-column-missing"),
        (",".join("x" * 201), "errors-too-many-columns"),
        (f"session,item\n1,a\n2,{'y' * 10_001}\n", "errors-cell-too-long"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, text: str, code: str) -> None:
    roles = Roles(sequence="a", item="b") if text == "a,b\n" else Roles(sequence="session", item="item")
    with pytest.raises((ReadingError, LimitError)) as refusal:
        read_corpus(tmp_path, text, table(roles=roles))
    assert refusal.value.code == code


def test_a_long_cell_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(LimitError) as refusal:
        settings = table(roles=Roles(sequence="s", item="item"))
        read_corpus(tmp_path, f"s,item\n1,a\n2,{'y' * 50}\n", settings, limits=Settings(max_cell_chars=20))
    assert refusal.value.params == {"row": 3, "column": "item", "limit": 20}


def test_a_table_without_an_item_column_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, LOG, table(roles=Roles(sequence="session")))
    assert refusal.value.code == "errors-table-no-item-column"


def test_more_rows_than_tokens_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LimitError) as refusal:
        read_corpus(tmp_path, LOG, table(), limits=Settings(max_tokens=6))
    assert refusal.value.code == "errors-too-many-tokens"


def test_files_that_are_other_tables_are_left_out_and_counted(tmp_path: Path) -> None:
    texts = {
        "movies.csv": "movieId,title\n7,Heat\n8,Jaws\n",
        "ratings.csv": "userId,movieId,rating,timestamp\n1,7,5,1112486027\n1,8,4,1112486076\n1,9,1,1112486077\n",
        "more.csv": "movieId,userId,rating,timestamp,note\n8,2,4,1112486027,x\n7,2,5,1112486028,y\n",
        "tags.csv": "userId,movieId,tag,timestamp\n1,7,good,1112486027\n",
    }
    paths = [written(tmp_path, text, name) for name, text in texts.items()]
    roles = Roles(user="userId", item="movieId", time="timestamp", rating="rating")
    corpus = read(paths, list(texts), table("user", roles, min_rating=4))
    assert isinstance(corpus, Corpus)
    assert sequences(corpus) == [["7", "8"], ["8", "7"]]
    assert counted(corpus.report.dropped) == {"dropped-low-rating": 1}
    assert counted(corpus.report.warnings) == {"warning-other-tables": 1}
    assert sorted(corpus.items.labels) == ["Heat", "Jaws"]


def test_what_says_nothing_of_sequences_may_be_missing_in_a_file(tmp_path: Path) -> None:
    paths = [written(tmp_path, "s,i,brand\n1,a,x\n1,b,y\n", "1"), written(tmp_path, "s,i\n2,b\n2,c\n", "2")]
    corpus = read(paths, ["1", "2"], table(roles=Roles(sequence="s", item="i", metadata=("brand",))))
    assert isinstance(corpus, Corpus)
    assert sequences(corpus) == [["a", "b"], ["b", "c"]]
    assert corpus.items.table.to_dict(as_series=False)["brand"] == ["y", "x", None]


def test_files_without_the_columns_are_refused(tmp_path: Path) -> None:
    paths = [written(tmp_path, "a,b\n1,a\n", "1"), written(tmp_path, "c,d\n2,b\n", "2")]
    with pytest.raises(ReadingError) as refusal:
        read(paths, ["1", "2"], table(roles=Roles(sequence="s", item="i")))
    assert (refusal.value.code, refusal.value.params["column"]) == ("errors-table-column-missing", "i")


def test_a_file_that_is_a_sequence_gives_it_its_name(tmp_path: Path) -> None:
    paths = [written(tmp_path, f"item,x\n{name}1,0\n{name}2,0\n", f"{name}.csv") for name in ("road trip", "b")]
    corpus = read(paths, ["road trip.csv", "b.csv"], table("file", Roles(item="item")))
    assert isinstance(corpus, Corpus)
    assert corpus.sequences is not None
    assert corpus.sequences["name"].to_list() == ["road trip", "b"]


@pytest.mark.parametrize(
    ("least", "expected", "dropped"),
    [
        (4, [["a", "c"], ["d"]], {"dropped-low-rating": 1, "dropped-no-rating": 2}),
        (3.5, [["a", "b", "c"], ["d"]], {"dropped-no-rating": 2}),
        (None, [["a", "b", "c", "x"], ["d", "y"]], {}),
    ],
)
def test_rows_below_a_rating_are_left_out_and_counted(
    tmp_path: Path, least: float | None, expected: list[list[str]], dropped: dict[str, int]
) -> None:
    log = 'user,item,stars\n1,a,4\n1,b,3.5\n1,c,"4,5"\n1,x,\n2,d, 5 \n2,y,good\n'
    roles = Roles(user="user", item="item", rating="stars")
    corpus = read_corpus(tmp_path, log, table("user", roles, min_rating=least))
    assert sequences(corpus) == expected
    assert counted(corpus.report.dropped) == dropped


def test_a_low_rating_is_told_with_its_place_and_empty_rows_do_not_count(tmp_path: Path) -> None:
    log = "user,item,stars\n1,a,4\n,,\n1,b,1\n1,,1\n"
    corpus = read_corpus(tmp_path, log, table("user", Roles(user="user", item="item", rating="stars"), min_rating=2))
    assert [(entry.reason, entry.count, entry.example) for entry in corpus.report.dropped] == [
        ("reading-dropped-no-item", 1, "4"),
        ("reading-dropped-low-rating", 1, "3"),
    ]


@pytest.mark.parametrize(
    ("column", "least", "code"),
    [("item", 4, "errors-ratings-unreadable"), ("stars", 6, "errors-ratings-too-low")],
)
def test_a_rating_that_leaves_nothing_is_refused(tmp_path: Path, column: str, least: float, code: str) -> None:
    roles = Roles(user="user", item="item", rating=column)
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, "user,item,stars\n1,a,4\n1,b,1\n", table("user", roles, min_rating=least))
    assert refusal.value.code == code


def test_cells_may_be_apart_by_two_colons(tmp_path: Path) -> None:
    settings = table("user", Roles(user="column_1", item="column_2"), delimiter="::", has_header=False)
    assert sequences(read_corpus(tmp_path, '1::a b::5\n1::"Heroes": x::4\n2::c\n', settings)) == [
        ["a b", '"Heroes": x'],
        ["c"],
    ]


def test_rows_above_the_table_are_not_counted_as_odd(tmp_path: Path) -> None:
    settings = table(roles=Roles(sequence="s", item="i"), skip_rows=3)
    corpus = read_corpus(tmp_path, 'a,b,c,d\n1,2,"3\n3",4\n\ns,i\n1,a\n1,b\n', settings)
    assert sequences(corpus) == [["a", "b"]]
    assert counted(corpus.report.warnings) == {}
