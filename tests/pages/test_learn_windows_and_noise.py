"""Chapters 4 and 5 on the open data and on a person's own sentence, and what they hand to Train."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.lesson.noise import example_of, noise, one_in
from core.lesson.sequences import sequence_at
from core.locales import LANGUAGES, translate
from core.settings import settings
from core.workspace import open_workspace

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def learn(chapter: str, language: str = "en", **values: object) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    scene = json.dumps({chapter: values})
    for name, value in {"w": "sample-shop", "lang": language, "chapter": chapter, "scene": scene}.items():
        shown.query_params[name] = value
    shown.run().switch_page("learn.py").run()
    assert [fault.value for fault in (*shown.exception, *shown.error)] == []
    return shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_the_open_data_is_asked_about(language: str) -> None:
    workspace = open_workspace("sample-shop")
    corpus = workspace.corpus(workspace.corpora()[-1].id)
    shown = learn("windows", language, source="data", sequence=3, window=4)
    n = len(sequence_at(corpus, 3, 40))
    assert translate(language, "windows-pairs", n=n, window=4) in [radio.label for radio in shown.radio]
    shown.button(key="windows-next-sequence").click().run()
    n = len(sequence_at(corpus, 4, 40))
    assert translate(language, "windows-pairs", n=n, window=4) in [radio.label for radio in shown.radio]


@pytest.mark.parametrize(("text", "n"), [("", 0), ("word!", 0), ("Two words.", 2), ("a b c d e f", 6)])
def test_one_s_own_sentence_needs_two_words(text: str, n: int) -> None:
    shown = learn("windows", source="own", text=text, sg=False)
    labels = [radio.label for radio in shown.radio]
    assert (translate("en", "windows-rows", n=n, window=2) in labels) == (n > 0)
    assert (translate("en", "windows-own-empty") in [box.value for box in shown.info]) == (n == 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_alpha_says_how_often_an_item_of_the_open_data_is_drawn(language: str) -> None:
    workspace = open_workspace("sample-shop")
    example = example_of(workspace.corpus(workspace.corpora()[-1].id), 0)
    assert example is not None
    shown = learn("noise", language, part="alpha", source="data")
    next(each for each in shown.toggle if each.label == translate(language, "learn-show")).set_value(True).run()
    shown.button(key="noise-mark--0.5").click().run()
    assert [fault.value for fault in (*shown.exception, *shown.error, *shown.warning)] == []
    assert json.loads(shown.run().query_params["scene"])["noise"]["exponent"] == -0.5
    rows = {"frequent": 0, "rare": len(example.counts) - 1}
    for row in rows.values():
        drawn, counted = one_in(noise(example.counts, -0.5)[row]), one_in(noise(example.counts, 1)[row])
        counts = {"count": int(example.counts[row]), "total": int(example.counts.sum())}
        said = translate(
            language, "noise-words", item=example.label(row), alpha=-0.5, drawn=drawn, counted=counted, **counts
        )
        assert said in [each.value.replace("\\", "") for each in shown.markdown]
