"""What a file is taken for: content first, name second."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import zipfile

import numpy as np
import pytest

from core.errors import LimitError, ReadingError
from core.reading import ReadingSettings, Roles, detect


def detected(text: str | bytes, name: str = "file.txt") -> ReadingSettings:
    data = text.encode() if isinstance(text, str) else text
    return detect(data, name, len(data)).settings


PROSE = "It was a dark night. The wind blew, the rain fell.\nNobody came, so we waited.\nThen it was over.\n"
GLOVE = "".join(f"{word} 0.1 -0.25 {number}.5 1e-3\n" for number, word in enumerate(["king", "queen", "man", "woman"]))
WORD2VEC = (
    b"2 3\nking " + np.array([0.1, 0.2, 0.3], "<f4").tobytes() + b"\nqueen " + np.ones(3, "<f4").tobytes() + b"\n"
)


@pytest.mark.parametrize(
    ("text", "name", "format", "kind"),
    [
        (PROSE, "a.txt", "text", "words"),
        (PROSE, "a.csv", "text", "words"),
        ("Қазақ тілі\nәдемі тіл\n", "a", "text", "words"),
        ("1 2 3\n4 5\n1 4 2 5\n", "a.txt", "lines", "sessions"),
        ("85116 22375A 71477\n84992 22951\n", "playlists.txt", "lines", "playlists"),
        ("milk,whole bread,butter\neggs\nmilk,eggs\nbutter,milk,eggs,jam\n", "a.csv", "lines", "sessions"),
        ("a;b;c\na;b\nd\n", "a.txt", "lines", "sessions"),
        ("session,item\n1,a\n1,b\n2,a\n", "a.csv", "table", "sessions"),
        ("session,item\n1,a\n1,b\n2,a\n", "a.txt", "table", "sessions"),
        ("playlist,track\nx,a\nx,b\n", "a.csv", "table", "playlists"),
        ("artist,title\nQueen,Innuendo\nABBA,Waterloo\n", "a.csv", "table", "playlists"),
        ("1,100,1396868692,0\n1,101,1396868700,0\n2,100,1396868800,1\n", "clicks.dat", "table", "sessions"),
        (GLOVE, "vectors.txt", "glove", "vectors"),
        (GLOVE, "text.csv", "glove", "vectors"),
        ("4 4\n" + GLOVE, "v.txt", "word2vec-text", "vectors"),
        ("9 9\n" + GLOVE.replace("\n", " \n"), "v.vec", "word2vec-text", "vectors"),
        (WORD2VEC, "v.bin", "word2vec-binary", "vectors"),
        (WORD2VEC, "v.txt", "word2vec-binary", "vectors"),
        (PROSE.encode("utf-16"), "a.txt", "text", "words"),
        ("сессия;товар\n1;хлеб\n1;сыр\n".encode("cp1251"), "a.csv", "table", "sessions"),
    ],
)
def test_formats(text: str | bytes, name: str, format: str, kind: str) -> None:
    found = detected(text, name)
    assert (found.format, found.kind) == (format, kind)


COLUMNS = [
    (
        "session_id;user_id;item_id;timeframe;eventdate\n1;NA;81766;526309;2016-05-09\n1;NA;31331;1031018;2016-05-09\n"
        "2;7;32118;243569;2016-05-10\n",
        Roles(sequence="session_id", user="user_id", item="item_id", time="eventdate", order="timeframe"),
        "sequence",
    ),
    (
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "536365,85123A,HANGING HEART,6,12/1/2010 8:26,2.55,17850,United Kingdom\n"
        "536365,71053,WHITE LANTERN,6,12/1/2010 8:26,3.39,17850,United Kingdom\n"
        "536366,85123A,HANGING HEART,8,12/1/2010 8:28,2.55,17851,United Kingdom\n"
        "536366,71053,WHITE LANTERN,1,12/1/2010 8:28,3.39,17851,United Kingdom\n",
        Roles(
            sequence="InvoiceNo",
            user="CustomerID",
            item="StockCode",
            time="InvoiceDate",
            title="Description",
            metadata=("UnitPrice",),
            rating="Quantity",
        ),
        "sequence",
    ),
    (
        "userId,movieId,rating,timestamp\n1,2,3.5,1112486027\n1,29,3.5,1112486076\n1,32,3.5,1112486119\n2,2,4,1112486200\n",
        Roles(user="userId", item="movieId", time="timestamp", rating="rating"),
        "gap",
    ),
    (
        "user_id:token\titem_id:token\ttimestamp:float\n1\t2\t1112486027\n1\t3\t1112486076\n2\t2\t1112486100\n",
        Roles(user="user_id:token", item="item_id:token", time="timestamp:float"),
        "gap",
    ),
    (
        "timestamp,visitorid,event,itemid\n1433221332117,257597,view,355908\n1433221339117,257597,view,248676\n"
        "1433221999827,111016,view,318965\n",
        Roles(user="visitorid", item="itemid", time="timestamp"),
        "gap",
    ),
    (
        '"user_id", "artistname", "trackname", "playlistname"\n'
        '"9c","Elvis","Alison","ROCK"\n"9c","Abba","Waterloo","POP"\n',
        Roles(sequence="playlistname", name="playlistname", user="user_id", title="trackname", artist="artistname"),
        "sequence",
    ),
    (
        "playlist_id,playlist_name,pos,track_id,track_name,artist_name,genre\n1,Morning,0,t1,Hurt,Cash,country\n"
        "1,Morning,1,t2,One,U2,rock\n2,Gym,0,t1,Hurt,Cash,country\n",
        Roles(
            sequence="playlist_id",
            name="playlist_name",
            order="pos",
            title="track_name",
            artist="artist_name",
            metadata=("genre",),
        ),
        "sequence",
    ),
    (
        "endTime,artistName,trackName,msPlayed\n2020-01-05 08:26,Queen,Innuendo,1000\n2020-01-05 08:30,ABBA,SOS,900\n"
        "2020-01-05 08:33,Queen,Innuendo,1100\n",
        Roles(time="endTime", title="trackName", artist="artistName"),
        "gap",
    ),
    (
        "плейлист;исполнитель;песня\nутро;Кино;Группа крови\nутро;Земфира;Искала\nвечер;Кино;Группа крови\n",
        Roles(sequence="плейлист", title="песня", artist="исполнитель"),
        "sequence",
    ),
    (
        "Ойнату тізімі,Орындаушы,Ән\nтаң,Роза Рымбаева,Әлия\nтаң,Dos-Mukasan,Той жыры\n",
        Roles(sequence="Ойнату тізімі", title="Ән", artist="Орындаушы"),
        "sequence",
    ),
    (
        "Клиент;Товар;Дата\n17;хлеб;05.01.2020\n17;сыр;05.01.2020\n18;хлеб;06.01.2020\n18;соль;06.01.2020\n",
        Roles(user="Клиент", item="Товар", time="Дата"),
        "day",
    ),
    (
        "тұтынушы,тауар\nАйгүл,нан\nАйгүл,сүт\nБолат,нан\n",
        Roles(user="тұтынушы", item="тауар"),
        "user",
    ),
    (
        "order_id,product_id,add_to_cart_order,reordered\n2,33120,1,1\n2,28985,2,1\n3,33754,1,1\n3,24838,2,1\n",
        Roles(sequence="order_id", item="product_id", order="add_to_cart_order"),
        "sequence",
    ),
    (
        "1,2014-04-07T10:51:09.277Z,214536502,0\n1,2014-04-07T10:54:09.868Z,214536500,0\n"
        "2,2014-04-07T13:56:37.614Z,214662742,0\n2,2014-04-07T13:57:19.373Z,214662743,0\n",
        Roles(sequence="column_1", item="column_3", time="column_2"),
        "sequence",
    ),
    (
        "196\t242\t3\t881250949\n196\t302\t3\t891717742\n22\t377\t1\t878887116\n22\t51\t2\t880606923\n",
        Roles(user="column_1", item="column_2", time="column_4"),
        "user",
    ),
    (
        "s1,apple\ns2,bread\ns1,milk\ns2,apple\n",
        Roles(sequence="column_1", item="column_2"),
        "sequence",
    ),
]


@pytest.mark.parametrize(("text", "roles", "cut"), COLUMNS)
def test_columns(text: str, roles: Roles, cut: str) -> None:
    found = detected(text, "log.csv")
    assert found.format == "table"
    assert found.table.roles == roles
    assert found.table.cut == cut


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (PROSE, "lines"),
        (
            "It was a dark night and the wind\nblew hard over the hills until\nthe morning came. Then we\nleft.\n",
            "marks",
        ),
        ("A very long paragraph with words. " * 20 + "\n", "marks"),
        ("the\nof\nto\nand\n", "lines"),
    ],
)
def test_sentences(text: str, sentences: str) -> None:
    assert detected(text).text.sentences == sentences


def archive() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr("a.txt", "text")
    return stream.getvalue()


def array() -> bytes:
    stream = io.BytesIO()
    np.save(stream, np.ones(3))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "errors-file-empty"),
        (b" \n\r\n\t\n", "errors-file-empty"),
        (b"\x00\x00\x00\x00", "errors-file-empty"),
        (b"\xef\xbb\xbf\n", "errors-file-empty"),
        (archive(), "errors-format-archive"),
        (gzip.compress(b"text", mtime=0), "errors-format-archive"),
        (b"7z\xbc\xaf\x27\x1c\x00\x04", "errors-format-archive"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "errors-format-unknown"),
        (array(), "errors-vectors-no-labels"),
        (b"PAR1\x15\x04\x15", "errors-format-unknown"),
        (pickle.dumps({"a": [1, 2]}), "errors-format-pickle"),
        (pickle.dumps([1], protocol=2), "errors-format-pickle"),
        (b"\xba\x16\x4f\x2f\x0c\x00\x00\x00", "errors-format-fasttext-bin"),
        (json.dumps({"playlists": [1]}).encode(), "errors-format-unknown"),
        (b'[{"a": 1},\n{"a": 2}]', "errors-format-unknown"),
        (b"<?xml version='1.0'?><plist/>", "errors-format-unknown"),
        (b"<!DOCTYPE html><html>", "errors-format-unknown"),
        (bytes(range(256)) * 4, "errors-file-binary"),
        ("\n".join("\t".join(["0.25", "-1.5"] * 10) for _ in range(5)).encode(), "errors-vectors-no-words"),
    ],
)
def test_what_is_not_read_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(ReadingError) as refusal:
        detect(data, "file", len(data))
    assert refusal.value.code == code


def test_a_table_of_a_million_columns_is_refused_by_its_first_line() -> None:
    data = b",".join(b"c%d" % number for number in range(300_000))
    with pytest.raises(LimitError) as refusal:
        detect(data[: 256 * 1024], "wide.csv", len(data))
    assert refusal.value.code == "errors-too-many-columns"


def test_lyrics_in_brackets_are_no_json() -> None:
    assert detected("[Verse 1]\nHello darkness my old friend\n[Chorus]\nSilence\n").format == "text"


def test_only_the_head_is_looked_at() -> None:
    huge = PROSE.encode() * 50_000
    assert detect(huge, "a.txt", len(huge)) == detect(huge[: 256 * 1024], "a.txt", len(huge))


@pytest.mark.parametrize("name", ["", "x", "..", "a.b.c", "файл.CSV"])
def test_any_name_will_do(name: str) -> None:
    assert detected("session,item\n1,a\n1,b\n", name).format == "table"


@pytest.mark.parametrize(
    "text",
    [
        "Аспан ашық, құстар ұшты.\n",
        "Hello, world\n",
        "She came in, and he went out.\nIt rained, so we stayed.\nAll was well, he said.\n",
    ],
)
def test_sentences_with_a_comma_each_are_no_table(text: str) -> None:
    assert detect(text.encode(), "a.txt", len(text.encode())).format == "text"
