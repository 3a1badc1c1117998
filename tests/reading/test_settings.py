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

NAME = st.none() | st.text(max_size=5)
ROLES = st.builds(Roles, NAME, NAME, NAME, NAME, NAME, NAME, NAME, NAME, st.lists(st.text(max_size=4)).map(tuple))
SETTINGS = st.builds(
    ReadingSettings,
    format=st.sampled_from(FORMATS),
    kind=st.sampled_from(KINDS),
    encoding=st.sampled_from(("", *ENCODINGS)),
    min_sequence_length=st.none() | st.integers(1, 1000),
    collapse_repeats=st.booleans(),
    text=st.builds(TextSettings, st.booleans(), st.sampled_from(["lines", "marks"]), st.booleans(), st.booleans()),
    lines=st.builds(LineSettings, st.sampled_from([None, *DELIMITERS]), st.integers(0, 9)),
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
    assert ReadingSettings("lines").shortest_sequence == 2
    assert ReadingSettings("table", min_sequence_length=5).shortest_sequence == 5
