"""Session logs as researchers publish them and shops export them: found out by looking, read into their sequences."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from core.reading import detect
from core.reading.tables.ratings import guess_min_rating
from tests.reading.files import counted, labelled, read_corpus, sequences

HOUR = 3600
T = 1_112_486_027
RATED = [("1", "2", "3.5"), ("1", "29", "4.5"), ("1", "32", "5"), ("2", "2", "4"), ("2", "29", "1"), ("2", "47", "4.5")]
LIKED = [["29", "32"], ["2", "47"]]


def movielens(delimiter: str, header: str = "", *, whole: bool = False) -> str:
    rows = [
        delimiter.join((user, item, str(int(float(stars))) if whole else stars, str(T + HOUR * int(user) + place)))
        for place, (user, item, stars) in enumerate(RATED)
    ]
    return "\n".join([*([header] if header else []), *rows]) + "\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (movielens(",", "userId,movieId,rating,timestamp"), "ratings.csv"),
        (movielens("\t", "user_id:token\titem_id:token\trating:float\ttimestamp:float"), "ml.inter"),
        (movielens("|", "user|film|stars|time"), "log.psv"),
        (movielens(";", "пользователь;фильм;оценка;время"), "log.csv"),
        (movielens("\t", whole=True), "u.data"),
        (movielens("::", whole=True), "ratings.dat"),
    ],
)
def test_ratings_become_what_each_person_liked(tmp_path: Path, text: str, name: str) -> None:
    found = detect(text.encode(), name, len(text.encode()))
    assert (found.format, found.settings.table.min_rating) == ("table", 4)
    assert "reading-reason-rating" in [reason.code for reason in found.reasons]
    corpus = read_corpus(tmp_path, text, name=name)
    assert sequences(corpus) == LIKED
    assert counted(corpus.report.dropped) == {"dropped-low-rating": 2}


def test_yoochoose_clicks_without_a_header(tmp_path: Path) -> None:
    text = (
        "1,2014-04-07T10:51:09.277Z,214536502,0\n1,2014-04-07T10:54:09.868Z,214536500,0\n"
        "2,2014-04-07T13:57:19.373Z,214662743,0\n2,2014-04-07T13:56:37.614Z,214662742,0\n"
    )
    corpus = read_corpus(tmp_path, text, name="yoochoose-clicks.dat")
    assert sequences(corpus) == [["214536502", "214536500"], ["214662742", "214662743"]]
    assert corpus.times is not None
    assert int(corpus.times[0]) == 1396867869


def test_invoices_without_what_was_returned(tmp_path: Path) -> None:
    text = (
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "536365,85123A,HANGING HEART,6,12/1/2010 8:26,2.55,17850,United Kingdom\n"
        "536365,71053,WHITE LANTERN,6,12/1/2010 8:26,3.39,17850,United Kingdom\n"
        "C536379,71053,WHITE LANTERN,-1,12/1/2010 9:41,3.39,14527,United Kingdom\n"
        "536381,85123A,HANGING HEART,1,12/13/2010 9:41,2.55,,United Kingdom\n"
        "536381,22727,ALARM CLOCK,24,12/13/2010 9:41,3.75,,United Kingdom\n"
    )
    found = detect(text.encode(), "online_retail.csv", len(text))
    assert [reason.code for reason in found.reasons][-1] == "reading-reason-quantity"
    corpus = read_corpus(tmp_path, text, name="online_retail.csv")
    assert labelled(corpus) == [["HANGING HEART", "WHITE LANTERN"], ["HANGING HEART", "ALARM CLOCK"]]
    assert corpus.sequences is not None
    assert corpus.sequences.to_dict(as_series=False) == {"id": ["536365", "536381"], "owner": ["17850", None]}
    assert counted(corpus.report.dropped) == {"dropped-low-rating": 1}


def test_what_is_sold_by_weight_counts(tmp_path: Path) -> None:
    text = "чек;товар;количество\n1;сыр;0,35\n1;хлеб;1\n1;сыр;-0,35\n2;соль;0\n2;хлеб;2\n2;чай;0,1\n"
    corpus = read_corpus(tmp_path, text, name="чеки.csv")
    assert sequences(corpus) == [["сыр", "хлеб"], ["хлеб", "чай"]]


def test_diginetica_is_in_the_order_of_its_time_frames(tmp_path: Path) -> None:
    text = (
        "session_id;user_id;item_id;timeframe;eventdate\n1;NA;81766;526309;2016-05-09\n1;NA;31331;1031018;2016-05-09\n"
        "1;NA;32118;243569;2016-05-09\n2;7;81766;10;2016-05-10\n2;7;31331;9;2016-05-10\n"
    )
    corpus = read_corpus(tmp_path, text, name="train-item-views.csv")
    assert sequences(corpus) == [["32118", "81766", "31331"], ["31331", "81766"]]


def test_retailrocket_is_cut_by_pauses_though_few_rows_have_a_transaction(tmp_path: Path) -> None:
    text = (
        "timestamp,visitorid,event,itemid,transactionid\n1433221332117,257597,view,355908,\n"
        "1433221339117,257597,view,248676,\n1433231339117,257597,view,1,\n1433221999827,111016,view,318965,\n"
        "1433221999927,111016,transaction,318965,7\n1433231349117,257597,view,2,\n"
    )
    corpus = read_corpus(tmp_path, text, name="events.csv")
    assert sequences(corpus) == [["355908", "248676"], ["1", "2"], ["318965", "318965"]]


@pytest.mark.parametrize(
    ("first", "second", "later"),
    [
        ("2010-12-01T08:26:00+06:00", "2010-12-01T08:30:00+06:00", "2010-12-01T10:26:00+06:00"),
        ("2010-12-01T08:26:00", "2010-12-01T08:30:00", "2010-12-01T10:26:00"),
        ("1291191960", "1291192200", "1291199160"),
        ("1291191960000", "1291192200000", "1291199160000"),
        ("1291191960000000", "1291192200000000", "1291199160000000"),
        ("13/12/2010 08:26", "13/12/2010 08:30", "13/12/2010 10:26"),
        ("12/13/10 8:26", "12/13/10 8:30", "12/13/10 10:26"),
        ("01.12.2010 8:26", "01.12.2010 8:30", "01.12.2010 10:26"),
        ("01 Dec 2010 08:26", "01 Dec 2010 08:30", "01 Dec 2010 10:26"),
        ("1 декабря 2010 г., 8:26", "1 декабря 2010 г., 8:30", "1 декабря 2010 г., 10:26"),
        ("1 желтоқсан 2010, 8:26", "1 желтоқсан 2010, 8:30", "1 желтоқсан 2010, 10:26"),
    ],
)
def test_times_cut_sessions_however_they_are_written(tmp_path: Path, first: str, second: str, later: str) -> None:
    rows = [("u1", "a", first), ("u1", "b", second), ("u1", "c", later), ("u2", "a", first), ("u2", "c", second)]
    text = "user;item;time\n" + "".join(f"{user};{item};{time}\n" for user, item, time in rows)
    assert sequences(read_corpus(tmp_path, text + f"u1;d;{later}\n", name="log.csv")) == [
        ["a", "b"],
        ["c", "d"],
        ["a", "c"],
    ]


@pytest.mark.parametrize(
    ("name", "cells", "least"),
    [
        ("rating", ["1", "5", "3"], 4),
        ("score", ["1", "10", "7.5"], 7),
        ("rating", ["20", "95", "88"], 70),
        ("rating", ["0", "1", "1"], 1),
        ("rating", ["-1", "1"], 1),
        ("score", ["0.12", "0.93"], None),
        ("score", ["120", "93000"], None),
        ("rating", ["good", "bad"], None),
        ("rating", ["", ""], None),
        ("rating", ["1"] * 30 + ["5"], None),
        ("stars", ["4,5", "5", "1", None], 4),
        ("quantity", ["6", "-1"], 1),
        ("саны", ["0.5", "2"], 0.001),
        ("quantity", ["-6", "-1"], None),
    ],
)
def test_where_liking_begins(name: str, cells: list[str | None], least: float | None) -> None:
    assert guess_min_rating(name, pl.Series(cells, dtype=pl.String)) == least
