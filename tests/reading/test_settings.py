"""Settings go to JSON and back, and nothing else comes in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import SettingsError
from core.reading import (
    CUTS,
    DELIMITERS,
    ENCODINGS,
    FORMATS,
    KINDS,
    TIME_FORMATS,
    CatalogueSettings,
    LineSettings,
    ReadingSettings,
    Roles,
    TableSettings,
    TextSettings,
)
from core.reading.settings import SEPARATORS

NAME = st.none() | st.text(max_size=5)
ROLES = st.builds(Roles, NAME, NAME, NAME, NAME, NAME, NAME, NAME, NAME, st.lists(st.text(max_size=4)).map(tuple), NAME)
SETTINGS = st.builds(
    ReadingSettings,
    format=st.sampled_from(FORMATS),
    kind=st.sampled_from(KINDS),
    encoding=st.sampled_from(("", *ENCODINGS)),
    min_sequence_length=st.none() | st.integers(1, 1000),
    collapse_repeats=st.booleans(),
    text=st.builds(
        TextSettings, st.booleans(), st.sampled_from(["lines", "marks"]), st.booleans(), st.booleans(), NAME
    ),
    lines=st.builds(LineSettings, st.sampled_from([None, *SEPARATORS]), st.integers(0, 9)),
    table=st.builds(
        TableSettings,
        st.sampled_from(DELIMITERS),
        st.sampled_from(["", '"']),
        st.booleans(),
        st.integers(0, 9),
        ROLES,
        st.sampled_from(CUTS),
        st.integers(1, 600),
        st.sampled_from(TIME_FORMATS),
        st.none() | st.floats(-100, 100),
    ),
    catalogue=st.none()
    | st.builds(CatalogueSettings, key=st.text(max_size=4), metadata=st.none() | st.just(("a", "b"))),
)


@settings(deadline=None)
@given(SETTINGS)
def test_settings_survive_json(chosen: ReadingSettings) -> None:
    assert ReadingSettings.from_json(json.loads(json.dumps(chosen.to_json()))) == chosen


def test_what_is_missing_has_its_default() -> None:
    assert ReadingSettings.from_json({}) == ReadingSettings()
    assert ReadingSettings.from_json({"table": {"roles": {"item": "x"}}}).table.roles == Roles(item="x")


def test_what_was_read_before_there_were_ratings_and_text_columns_is_written_as_it_was() -> None:
    """Ids of results are made of this JSON: a new field that says nothing must not be in it."""
    chosen = ReadingSettings("table", "sessions", table=TableSettings(roles=Roles(user="u", item="i", time="t")))
    assert chosen.to_json() == {
        "format": "table",
        "kind": "sessions",
        "encoding": "",
        "min_sequence_length": None,
        "collapse_repeats": False,
        "text": {"lowercase": True, "sentences": "lines", "join_pairs": False, "drop_line_labels": False},
        "lines": {"separator": None, "skip_rows": 0},
        "table": {
            "delimiter": ",",
            "quote": '"',
            "has_header": True,
            "skip_rows": 0,
            "roles": {
                "sequence": None,
                "name": None,
                "user": "u",
                "item": "i",
                "time": "t",
                "order": None,
                "title": None,
                "artist": None,
                "metadata": (),
            },
            "cut": "sequence",
            "gap_minutes": 30,
            "time_format": "auto",
        },
        "catalogue": None,
    }


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ([], "settings"),
        ({"nonsense": 1}, "settings.nonsense"),
        ({"format": 1}, "format"),
        ({"kind": "songs"}, "kind"),
        ({"encoding": "rot13"}, "encoding"),
        ({"encoding": ["utf-8"]}, "encoding"),
        ({"min_sequence_length": 0}, "min_sequence_length"),
        ({"min_sequence_length": 2.0}, "min_sequence_length"),
        ({"min_sequence_length": True}, "min_sequence_length"),
        ({"collapse_repeats": 1}, "collapse_repeats"),
        ({"text": None}, "text"),
        ({"text": {"lowercase": "yes"}}, "text.lowercase"),
        ({"text": {"sentences": "words"}}, "text.sentences"),
        ({"lines": {"separator": "ab"}}, "lines.separator"),
        ({"lines": {"skip_rows": -1}}, "lines.skip_rows"),
        ({"table": []}, "table"),
        ({"table": {"delimiter": ""}}, "table.delimiter"),
        ({"table": {"quote": "'"}}, "table.quote"),
        ({"table": {"cut": "hour"}}, "table.cut"),
        ({"table": {"gap_minutes": 0}}, "table.gap_minutes"),
        ({"table": {"time_format": "%Y"}}, "table.time_format"),
        ({"table": {"min_rating": "4"}}, "table.min_rating"),
        ({"table": {"min_rating": True}}, "table.min_rating"),
        ({"table": {"min_rating": float("nan")}}, "table.min_rating"),
        ({"table": {"min_rating": 1e9}}, "table.min_rating"),
        ({"table": {"roles": {"rating": 3}}}, "table.roles.rating"),
        ({"text": {"column": 1}}, "text.column"),
        ({"table": {"roles": {"item": 3}}}, "table.roles.item"),
        ({"table": {"roles": {"metadata": "genre"}}}, "table.roles.metadata"),
        ({"table": {"roles": {"metadata": [1]}}}, "table.roles.metadata"),
        ({"table": {"roles": {"what": "x"}}}, "table.roles.what"),
        ({"catalogue": {"key": None}}, "catalogue.key"),
        ({"catalogue": "songs"}, "catalogue"),
    ],
)
def test_what_is_impossible_is_refused_with_the_name_of_the_field(data: Any, field: str) -> None:
    with pytest.raises(SettingsError) as refusal:
        ReadingSettings.from_json(data)
    assert refusal.value.code == "errors-reading-setting"
    assert refusal.value.params["field"] == field


def test_short_sequences_are_left_out_by_default_except_sentences() -> None:
    assert ReadingSettings("text").shortest_sequence == 1
    assert ReadingSettings("text-column").shortest_sequence == 1
    assert ReadingSettings("lines").shortest_sequence == 2
    assert ReadingSettings("table", min_sequence_length=5).shortest_sequence == 5
