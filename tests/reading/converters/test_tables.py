"""Records of JSON become tables, one row for each event, and from there on sequences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from core.errors import E2VError, LimitError, ReadingError
from core.reading.converters import json_table
from core.settings import Settings
from core.types import Corpus
from tests.reading.bringing import bring
from tests.reading.converters.table_files import is_taken, table_of
from tests.reading.files import labelled, sequences, written
from tests.reading.mutations import mutated
from tests.reading.play_files import PLAY_FILES

CONVERTER = json_table.CONVERTER
EVENTS = [
    {"user": {"id": 7}, "item_id": 12345678901234567890, "price": 1.0, "new": True, "note": None},
    {"user": {"id": 7}, "item_id": 8, "price": 1e3, "new": False, "note": 'a "b", c\nd'},
]
EVENT_ROWS = [
    ["user.id", "item_id", "price", "new", "note"],
    ["7", "12345678901234567890", "1.0", "true", ""],
    ["7", "8", "1000.0", "false", 'a "b", c\nd'],
]
OTTO = [
    {
        "session": 0,
        "events": [{"aid": 15, "ts": 165930480002, "type": "clicks"}, {"aid": 7, "ts": 2, "type": "carts"}],
    },
    {"session": 1, "events": [{"aid": 9, "ts": 3, "type": "clicks"}]},
]
LAYOUTS = {
    "lines": "\n".join(map(json.dumps, EVENTS)),
    "lines with empty ones": "\n\n".join(map(json.dumps, EVENTS)) + "\r\n\n",
    "array": json.dumps(EVENTS),
    "array with line ends": json.dumps(EVENTS, indent=2),
    "one after the other": "".join(json.dumps(event, indent=1) for event in EVENTS),
    "in an object": json.dumps({"total": 2, "schema": [{"name": "user"}], "data": {"rows": EVENTS}, "next": [1, 2, 3]}),
}


def json_rows(text: bytes | str, limits: Settings | None = None) -> list[list[str]]:
    return table_of(CONVERTER, {"file.json": text}, limits)


def lines_of(*records: object) -> str:
    return "\n".join(map(json.dumps, records))


def brought(folder: Path, data: bytes | str, name: str) -> Corpus:
    """The corpus of a file as the app takes it."""
    place = folder / "opened"
    place.mkdir()
    corpus = bring(written(folder, data, "brought"), name, place)
    assert isinstance(corpus, Corpus)
    return corpus


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_table_however_the_records_lie(layout: str) -> None:
    assert json_rows(LAYOUTS[layout]) == EVENT_ROWS


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1251"])
def test_any_encoding(encoding: str) -> None:
    records = [{"сессия": number // 3, "товар": f"Молоко «Домик в деревне» {number}"} for number in range(30)]
    text = json.dumps(records, ensure_ascii=False)
    rows = json_rows(text.encode(encoding))
    assert rows[:2] == [["сессия", "товар"], ["0", "Молоко «Домик в деревне» 0"]]
    assert len(rows) == 31


def test_columns_in_order_of_appearance_and_rows_equally_wide() -> None:
    records = ({}, {"a": 1}, {"b": "line\nend", "a": 2}, {"c": {"d": {"e": {"f": 3}}}}, {})
    assert json_rows(lines_of(*records)) == [
        ["a", "b", "c.d.e.f"],
        ["1", "", ""],
        ["2", "line\nend", ""],
        ["", "", "3"],
        ["", "", ""],
    ]


RECORDS_WITH_LISTS: dict[str, tuple[str, list[list[str]]]] = {
    "events with a session": (
        lines_of(*OTTO),
        [
            ["session", "aid", "ts", "type"],
            ["0", "15", "165930480002", "clicks"],
            ["0", "7", "2", "carts"],
            ["1", "9", "3", "clicks"],
        ],
    ),
    "one user, two baskets": (
        lines_of({"user": 1, "items": [3, 5]}, {"user": 1, "items": [7]}),
        [["sequence", "user", "item"], ["1", "1", "3"], ["1", "1", "5"], ["2", "1", "7"]],
    ),
    "lists side by side": (
        lines_of({"user": 1, "items": [3, 5], "times": [10, 20]}, {"user": 2, "items": [7], "times": [30]}),
        [["sequence", "user", "item", "time"], ["1", "1", "3", "10"], ["1", "1", "5", "20"], ["2", "2", "7", "30"]],
    ),
    "lists in lists": (
        lines_of({"user": 1, "items": [["a", "b"], ["c"]]}, {"user": 2, "items": [["d"]]}),
        [["sequence", "user", "item"], ["1", "1", "a"], ["1", "1", "b"], ["2", "1", "c"], ["3", "2", "d"]],
    ),
    "arrays": ('[["a", "b"], ["c"]]', [["sequence", "item"], ["1", "a"], ["1", "b"], ["2", "c"]]),
    "a line, an array": ('["a", 2.50]\n["c"]', [["sequence", "item"], ["1", "a"], ["1", "2.50"], ["2", "c"]]),
    "names of lists": (
        json.dumps({"Morning": ["a", "b"], "Evening": ["a"]}),
        [["sequence", "item"], ["Morning", "a"], ["Morning", "b"], ["Evening", "a"]],
    ),
    "names of objects": (
        json.dumps({key: {"name": key.upper(), "songs": [key]} for key in "xyz"}),
        [["sequence", "playlist_name", "song"], *([key, key.upper(), key] for key in "xyz")],
    ),
    "a list that describes": (
        lines_of(*[{"movie": "Heat", "genres": ["Crime", "Drama"], "tags": [{"n": "A"}, {"n": "B"}]}] * 2),
        [["movie", "genres", "tags.n"], ["Heat", "Crime; Drama", "A; B"], ["Heat", "Crime; Drama", "A; B"]],
    ),
    "lists beside a long text": (
        lines_of({"text": "word " * 30, "entities": ["Almaty", "Astana"]}),
        [["text", "entities"], ["word " * 30, "Almaty; Astana"]],
    ),
    "a name that both have": (
        lines_of({"session": "s", "type": "web", "events": [{"id": 1, "type": "click"}, {"id": 2, "type": "buy"}]}) * 2,
        [["sequence", "session", "type", "id", "events.type"], ["1", "s", "web", "1", "click"]],
    ),
    "values of an unknown name": (
        lines_of({"id": "p1", "history": ["a", "b"]}, {"id": "p2", "history": ["c"]}),
        [["sequence", "item"], ["p1", "a"], ["p1", "b"], ["p2", "c"]],
    ),
    "a list called sequence": (
        lines_of({"id": "p1", "sequence": ["a", "b"]}, {"id": "p2", "sequence": ["c"]}),
        [["sequence_id", "item"], ["p1", "a"], ["p1", "b"], ["p2", "c"]],
    ),
    "an id of MongoDB and pages": (
        lines_of(*({"_id": {"$oid": key}, "times": [1, 2], "pages": ["x", "y"]} for key in "ab")),
        [["sequence", "item", "time"], ["a", "x", "1"], ["a", "y", "2"], ["b", "x", "1"], ["b", "y", "2"]],
    ),
    "an id beside a session": (
        lines_of({"id": 1, "session": "s", "items": ["a"]}, {"id": 2, "session": "t", "items": ["b"]}),
        [["id", "session", "item"], ["1", "s", "a"], ["2", "t", "b"]],
    ),
    "what a list of things is called": (
        lines_of({"title": "My books", "books": [{"title": "Abai"}]}, {"title": "Mine", "books": [{"title": "Ulpan"}]}),
        [["sequence", "sequence_name", "title"], ["1", "My books", "Abai"], ["2", "Mine", "Ulpan"]],
    ),
    "what many did with one thing": (
        lines_of(*({"id": key, "title": key.upper(), "ratings": [{"user": 1, "rating": 5}]} for key in "ab")),
        [["sequence", "id", "title", "user", "rating"], ["1", "a", "A", "1", "5"], ["2", "b", "B", "1", "5"]],
    ),
    "nothing in a list": (
        lines_of({"session": 1, "items": []}, {"session": 2, "items": [5]}, {"session": 3}),
        [["session", "item"], ["1", ""], ["2", "5"], ["3", ""]],
    ),
}


@pytest.mark.parametrize("case", RECORDS_WITH_LISTS)
def test_a_list_becomes_rows(case: str) -> None:
    text, expected = RECORDS_WITH_LISTS[case]
    assert json_rows(text)[: len(expected)] == expected


def test_an_object_of_many_objects() -> None:
    songs = {f"s{n}": {"title": f"Song {n}", "artist": "Band", "year": 1970} for n in range(8_000)}
    rows = json_rows(json.dumps(songs))
    assert rows[0] == ["id", "title", "artist", "year"]
    assert rows[8_000] == ["s7999", "Song 7999", "Band", "1970"]


def test_later_records_may_differ_from_the_first() -> None:
    records = [{"user": 1, "items": [1, 2], "times": [1, 2]}] * 1_000 + [{"user": 2, "items": [1, 2], "times": [5]}]
    assert json_rows(lines_of(*records))[-2:] == [["1001", "2", "1", "", "5"], ["1001", "2", "2", "", "5"]]


def test_sessions_in_json_are_read_as_sessions(tmp_path: Path) -> None:
    sessions = [
        {"session": n, "events": [{"aid": (n * k) % 7 + 100, "ts": 1659304800025 + k} for k in range(4)]}
        for n in range(40)
    ]
    corpus = brought(tmp_path, lines_of(*sessions), "train.jsonl")
    assert sequences(corpus) == [[str(event["aid"]) for event in session["events"]] for session in sessions]


def test_playlists_in_json_have_their_titles(tmp_path: Path) -> None:
    songs = [{"track_id": f"t{n}", "title": f"Song {n}", "artist": f"Band {n % 3}"} for n in range(9)]
    lists = [{"playlist_id": n, "tracks": [songs[(n + k) % 9] for k in range(3)]} for n in range(20)]
    corpus = brought(tmp_path, json.dumps({"playlists": lists}), "my_playlists.json")
    assert labelled(corpus)[0] == ["Song 0", "Song 1", "Song 2"]
    assert len(corpus) == 20


@pytest.mark.parametrize("called", ["title", "name"])
@pytest.mark.parametrize("key", ["id", "playlist_id", None])
def test_what_a_playlist_is_called_is_no_song(tmp_path: Path, called: str, key: str | None) -> None:
    lists = [
        {"name": f"Mix {n}", "tracks": [{called: f"Song {(n + k) % 9}", "artist": f"Band {n % 3}"} for k in range(3)]}
        for n in range(20)
    ]
    records = [({key: f"p{n}"} if key else {}) | one for n, one in enumerate(lists)]
    corpus = brought(tmp_path, json.dumps(records), "mixes.json")
    assert [[label.partition(" – ")[0] for label in songs] for songs in labelled(corpus)] == [
        [f"Song {(n + k) % 9}" for k in range(3)] for n in range(20)
    ]
    assert corpus.sequences is not None
    assert corpus.sequences["name"].to_list() == [f"Mix {n}" for n in range(20)]


@pytest.mark.parametrize("of_user", [{}, {"user": "u"}, {"country": "KZ"}])
@pytest.mark.parametrize("key", ["id", "_id"])
@pytest.mark.parametrize("objects", [False, True])
def test_an_id_of_records_is_the_sequence_and_no_item(
    tmp_path: Path, key: str, of_user: dict[str, str], objects: bool
) -> None:
    pages = [[f"page{(n * k) % 7}" for k in range(1, 4)] for n in range(1, 41)]
    records = [
        {key: f"p{n}"} | of_user | {"clicks": [{"page": page} for page in some] if objects else some}
        for n, some in enumerate(pages)
    ]
    assert sequences(brought(tmp_path, lines_of(*records), "log.json")) == pages


@pytest.mark.parametrize("total", [{"total": 3}, {}])
@pytest.mark.parametrize("item", ["item", "product_id"])
def test_of_several_arrays_the_events_are_read(tmp_path: Path, total: dict[str, int], item: str) -> None:
    events = [{"user": n // 5, item: f"i{n % 8}", "ts": 1659304800 + n} for n in range(100)]
    users = [{"user_id": n, "name": f"Ann {n}", "title": "Dr"} for n in range(300)]
    products = [{item: f"i{n}", "name": f"Thing {n}", "tags": ["a", "b"]} for n in range(200)]
    text = json.dumps(total | {"events": events, "users": users, "products": products})
    assert json_rows(text)[0] == ["user", item, "ts"]
    corpus = brought(tmp_path, text, "dump.json")
    assert sequences(corpus) == [[f"i{n % 8}" for n in range(start, start + 5)] for start in range(0, 100, 5)]


@pytest.mark.parametrize("format", [name for name, text in PLAY_FILES.items() if text.lstrip().startswith(("{", "["))])
def test_files_of_music_services_stay_with_their_readers(format: str) -> None:
    assert not is_taken(CONVERTER, {"file.json": PLAY_FILES[format]})


@pytest.mark.parametrize(
    "text",
    [
        "[Verse 1]\nHello, hello\n",
        "[1] See the notes below.\n",
        "[1]\nIt was a dark night\nand so on\n",
        "{not json}\n",
        '["Stop!"] he said.\n',
        "a [1] b",
        "",
    ],
)
def test_text_in_brackets_is_not_json(text: str) -> None:
    assert not is_taken(CONVERTER, {"file.txt": text})


def test_odd_numbers_and_half_characters_are_kept_as_text() -> None:
    text = '{"a": NaN, "b": 1e999, "c": -Infinity, "d": "x\\ud800y", "e": "\\ud83d\\ude00", "f": %s}' % ("9" * 5_000)
    text = f'{text}\n{{"a": 1, "a": 2}}'
    header, first, second = json_rows(text)
    assert dict(zip(header, first, strict=True)) == {
        "a": "NaN",
        "b": "1e999",
        "c": "-Infinity",
        "d": "x\ufffdy",
        "e": "😀",
        "f": "9" * 5_000,
    }
    assert second[0] == "2"


BROKEN: dict[str, tuple[str, int, int]] = {
    "a line in the middle": ('{"a": 1}\n{"a" 2}\n{"a": 3}\n', 2, 6),
    "cut in a line": ('{"a": 1}\n{"a": 2}\n{"a": "thr', 3, 7),
    "cut in an array": ('[{"a": 1},\n {"a": 2},\n {"a":', 3, 7),
    "cut between elements": ('[{"a": 1},\n {"a": 2}', 2, 10),
    "cut in an object": ('{"data": [\n{"a": 1},\n{"a": 2', 3, 8),
    "text after the end": ('[{"a": 1}]\nthe end', 2, 1),
    "a key without quotes": ('{"data": [{"a": 1}],\n next: 3}', 2, 2),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_broken_is_told_with_its_place(case: str) -> None:
    text, line, column = BROKEN[case]
    with pytest.raises(ReadingError) as caught:
        json_rows(text)
    assert (caught.value.code, caught.value.params) == ("errors-json-broken", {"line": line, "column": column})


@pytest.mark.parametrize("whole", ['[{"id": 1, "text": "%s"}]' % ("a b" * 400_000), lines_of(*EVENTS * 60_000)])
def test_the_place_is_right_far_into_a_file(whole: str) -> None:
    half = whole[: len(whole) // 2 + 7]
    with pytest.raises(ReadingError) as caught:
        json_rows(half)
    line = half.count("\n") + 1
    assert caught.value.params["line"] == line
    assert 1 <= int(caught.value.params["column"]) <= len(half.rpartition("\n")[2]) + 1


def _columns(n_columns: int) -> str:
    return "{" + ",".join(f'"column {n}":1' for n in range(n_columns)) + "}"


HOSTILE: dict[str, tuple[str, str]] = {
    "100,000 arrays deep": ("[" * 100_000, "errors-nested-too-deep"),
    "100,000 objects deep": ('{"a":' * 100_000 + "1" + "}" * 100_000, "errors-nested-too-deep"),
    "65 deep": ('{"a":' * 65 + "1" + "}" * 65 + "\n{}", "errors-nested-too-deep"),
    "100,000 columns": (_columns(100_000), "errors-too-many-columns"),
    "more and more columns": (lines_of(*({f"c{n}": n} for n in range(300))), "errors-too-many-columns"),
    "a million columns": (_columns(1_000_000), "errors-json-record-too-long"),
    "100,000 columns and a record": (_columns(100_000) + "\n{}", "errors-too-many-columns"),
    "a record of 20 MB": ('[{"a": [' + "1," * 10_000_000 + "1]}]", "errors-json-record-too-long"),
    "an array of 20 MB in an object": ('{"a": [' + "1," * 10_000_000 + "1]}", "errors-json-record-too-long"),
    "no values": ("[{}, {}]", "errors-nothing-to-read"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_are_refused(case: str) -> None:
    text, code = HOSTILE[case]
    with pytest.raises(E2VError) as caught:
        json_rows(text)
    assert caught.value.code == code


def test_one_line_of_forty_megabytes() -> None:
    n_events = 950_000
    text = "[" + ",".join(f'{{"session": {n // 5}, "item": "number {n % 100:05}"}}' for n in range(n_events)) + "]"
    assert len(text) > 40_000_000
    rows = json_rows(text)
    assert len(rows) == n_events + 1
    assert rows[-1] == ["189999", "number 00099"]


def test_no_more_is_written_than_the_limit() -> None:
    # One long field would be repeated in a row for each of the items.
    text = json.dumps([{"note": "x" * 5_000, "items": list(range(1_000))}] * 3)
    with pytest.raises(LimitError) as caught:
        json_rows(text, Settings(max_unpacked_bytes=2_000_000))
    assert caught.value.code == "errors-archive-too-large"


TEXTS = st.text(max_size=12)
CELLS = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS
NAMES = ["a", "б", "c d", 'e"', "f,"]
TABLES = st.lists(st.tuples(*[CELLS] * len(NAMES)), min_size=1, max_size=6)


def as_cell(value: object) -> str:
    if value is None:
        return ""
    return json.dumps(value) if isinstance(value, bool | int | float) else clean(str(value))


def clean(text: str) -> str:
    """Half characters and other line ends aren't kept."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)


@given(TABLES, st.booleans())
@example_settings(max_examples=60, deadline=None)
def test_random_records_come_out_as_they_were(table: list[tuple[object, ...]], lines: bool) -> None:
    records = [dict(zip(NAMES, values, strict=True)) for values in table]
    text = "\n".join(json.dumps(record) for record in records)
    if not lines:
        text = f"[{text.replace(chr(10), ',')}]"
    assert json_rows(text) == [NAMES, *(list(map(as_cell, values)) for values in table)]


@given(st.sampled_from([*LAYOUTS.values(), *(text for text, _ in RECORDS_WITH_LISTS.values())]), st.integers(0, 2**32))
@example_settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_files_cause_nothing_but_typed_errors(text: str, number: int) -> None:
    damaged = mutated(text.encode(), number)
    if not is_taken(CONVERTER, {"file.json": damaged}):
        return
    try:
        rows = json_rows(damaged)
    except E2VError as error:
        assert error.code.startswith("errors-")
    else:
        assert {len(row) for row in rows} == {len(rows[0])}


def test_a_vector_beside_an_item_is_no_sequence() -> None:
    lines = [{"session": f"s{row // 3}", "item": f"i{row}", "emb": [0.5 + row / 7] * 9} for row in range(12)]
    found = table_of(json_table.CONVERTER, {"a.jsonl": "\n".join(map(json.dumps, lines))})
    assert [row[:2] for row in found[:4]] == [["session", "item"], ["s0", "i0"], ["s0", "i1"], ["s0", "i2"]]
    assert len(found) == 13
