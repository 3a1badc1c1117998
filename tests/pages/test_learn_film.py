"""The film's chapter says whose film it is, and why."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.locales import translate
from core.settings import settings
from core.types import Model
from core.workspace import create_workspace, open_workspace
from tests.pages.test_learn_page import learn, texts


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def kept(model: Model | None) -> str:
    """A workspace of one's own with a corpus, and perhaps a model of it."""
    sample, own = open_workspace("sample-made-text-en"), create_workspace("own")
    (info,) = sample.vector_sets()
    assert info.corpus_id is not None
    corpus_id = own.save_corpus(sample.corpus(info.corpus_id), name="c", origin={})
    if model is not None:
        own.save_model(model, name="m", corpus_id=corpus_id)
    return own.id


def of_sample(*, directions: bool, n_drawn: int | None = None) -> Model:
    sample = open_workspace("sample-made-text-en")
    model = sample.model(sample.vector_sets()[0].id)
    assert model.frames is not None and model.frames.directions is not None
    found = replace(
        model.frames,
        coordinates=model.frames.coordinates[:, :n_drawn],
        directions=model.frames.directions[:, :n_drawn] if directions else None,
    )
    return replace(model, frames=found)


def said(message: str) -> str:
    return translate("en", message, sample=translate("en", "samples-made-text-en-title"))


def test_imported_vectors_have_no_film_and_a_sample_with_one_is_offered() -> None:
    shown = learn(chapter="film", w="sample-words")
    assert said("film-imported") in texts(shown)


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (None, "film-nothing-open"),
        ({"directions": False}, "film-old"),
        ({"directions": True, "n_drawn": 20}, "film-too-little"),
    ],
)
def test_what_cannot_be_shown_says_why(model: dict[str, int] | None, message: str) -> None:
    own = kept(None if model is None else of_sample(**model))  # type: ignore[arg-type]
    assert said(message) in texts(learn(chapter="film", w=own))


def test_ones_own_training_is_shown_without_a_word() -> None:
    found = texts(learn(chapter="film", w=kept(of_sample(directions=True))))
    for missing in ("film-imported", "film-nothing-open", "film-old", "film-too-little"):
        assert said(missing) not in found


def test_the_followed_item_is_the_one_of_the_address() -> None:
    shown = learn(chapter="film", w="sample-made-text-en", scene=json.dumps({"film": {"item": "queen"}}))
    assert "“queen”" in shown.radio[0].label
    assert "“king”" in learn(chapter="film", w="sample-made-text-en").radio[0].label
