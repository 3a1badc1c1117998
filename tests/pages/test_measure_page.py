"""The Measure page: noise is called noise; sets are asked as jobs, kept, and told when they are of other things."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.intrinsic import ask, parse_analogies, parse_similarities, shipped_set
from core.locales import LANGUAGES, translate
from core.settings import settings
from core.workspace import Workspace, open_workspace
from pages.parts import state
from tests.pages.test_every_page import page

SAMPLES = ("sample-words", "sample-shop", "sample-playlists", "sample-made-text-kk")
QUESTIONS = ": family\nking queen man woman\n: verbs\ngo went see saw\n"


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


@pytest.fixture
def words() -> Workspace:
    found = open_workspace("sample-words").fork("Words")
    found.delete_intrinsics(found.vector_sets()[0].id)
    return found


def texts(shown: AppTest) -> str:
    return "\n".join(
        str(each.value) for group in (shown.markdown, shown.caption, shown.info, shown.warning) for each in group
    )


def view(shown: AppTest, name: str) -> AppTest:
    return (
        next(each for each in shown.button_group if each.label == translate("en", "measure-view")).set_value(name).run()
    )


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_samples_are_no_noise(sample: str) -> None:
    shown = page("measure", "en", w=sample)
    assert [fault.value for fault in shown.exception] == []
    assert not shown.warning
    assert "There is something in these vectors." in texts(shown)
    assert "silhouette" in texts(shown)
    assert len(shown.get("plotly_chart")) == 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["analogies", "similarity"])
def test_results_are_told_in_every_language(words: Workspace, name: str, language: str) -> None:
    (info,) = words.vector_sets()
    shipped = "google-analogies" if name == "analogies" else "wordsim353"
    asked = shipped_set(shipped)
    words.save_intrinsic(ask(words.vectors(info.id), asked, 500), vectors_id=info.id, set_hash=asked.digest, top=500)
    shown = page("measure", language, w=words.id)
    switch = next(each for each in shown.button_group if each.label == translate(language, "measure-view"))
    switch.set_value(name).run()
    assert [fault.value for fault in shown.exception] == []
    told = texts(shown)
    assert translate(language, "measure-interval") in told
    line = translate(language, "measure-kept-line", set=translate(language, f"measure-set-{shipped}"), top=500)
    assert line in told
    assert len(shown.table) == 1


def test_a_set_is_asked_as_a_job_and_what_it_finds_is_kept(words: Workspace) -> None:
    shown = view(page("measure", "en", w=words.id), "analogies")
    shown.selectbox(key="measure-set-analogies-en").set_value("paste").run()
    shown.text_area(key="measure-paste-analogies").set_value(QUESTIONS).run()
    assert "100%" in texts(shown)
    shown.button(key="measure-start-analogies").click().run()
    job = state.jobs().status(words.id)
    assert job is not None and state.jobs().wait(job.id, 120).state == "done"
    shown.run()
    assert [fault.value for fault in shown.exception] == []
    (info,) = words.intrinsics()
    assert (info.n_known, info.n_questions, info.set_hash) == (2, 2, parse_analogies(QUESTIONS).digest)
    assert translate("en", "measure-pasted") in texts(shown)
    assert "of the set could be asked" not in texts(shown), "all of it was"
    assert shown.table[0].value["Section"].to_list() == ["family", "verbs"]


def test_a_sample_is_copied_before_anything_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[str, str, dict[str, object]]] = []
    monkeypatch.setattr(state, "start_job", lambda found, kind, args: begun.append((found.id, kind, args)))
    shown = view(page("measure", "en", w="sample-words"), "similarity")
    top = next(each for each in shown.number_input if each.label == translate("en", "measure-top"))
    top.set_value(5000).run()
    shown.button(key="measure-start-similarity").click().run()
    ((workspace_id, kind, args),) = begun
    assert (kind, args["task"], args["set"], args["top"]) == ("measure", "similarity", "wordsim353", 5000)
    assert workspace_id != "sample-words"
    assert open_workspace(workspace_id).vector_sets()[0].id == args["vectors_id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_measured_is_shown_at_once_and_not_asked_again(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(state, "start_job", lambda found, kind, args: begun.append(kind))
    shown = page("measure", language, w="sample-words")
    switch = next(each for each in shown.button_group if each.label == translate(language, "measure-view"))
    switch.set_value("similarity").run()
    kept = next(each for each in shown.selectbox if each.label == translate(language, "measure-kept"))
    lines = {
        name: translate(language, "measure-kept-line", set=translate(language, f"measure-set-{name}"), top=10_000)
        for name in ("wordsim353", "simlex999")
    }
    assert sorted(kept.options) == sorted(lines.values())
    assert kept.options[0] == lines["wordsim353"]
    kept.select(lines["simlex999"]).run()
    shown.button(key="measure-start-similarity").click().run()
    assert [fault.value for fault in shown.exception] == []
    kept = next(each for each in shown.selectbox if each.label == translate(language, "measure-kept"))
    assert (kept.options[kept.index], begun) == (lines["wordsim353"], [])
    assert shown.session_state["w"] == "sample-words"
    shown.selectbox(key=f"measure-set-similarity-{language}").set_value("simlex999").run()
    kept = next(each for each in shown.selectbox if each.label == translate(language, "measure-kept"))
    assert kept.options[kept.index] == lines["simlex999"]


@pytest.mark.parametrize("sample", ["sample-made-text-ru", "sample-playlists"])
def test_a_set_of_other_things_is_said_to_be_one(sample: str) -> None:
    shown = view(page("measure", "en", w=sample), "analogies")
    assert "Ask with a set of your own" in texts(shown)
    assert shown.button(key="measure-start-analogies").disabled


def test_own_items_by_title_and_a_line_that_can_t_be_read() -> None:
    workspace = open_workspace("sample-shop")
    labels = workspace.vectors(workspace.vector_sets()[0].id).items.labels
    shown = view(page("measure", "en", w="sample-shop"), "similarity")
    shown.selectbox(key="measure-set-similarity-en").set_value("paste").run()
    field = shown.text_area(key="measure-paste-similarity")
    assert field.placeholder.startswith(f"{labels[0]} | {labels[1]}")
    field.set_value(f"{labels[0].upper()} | {labels[1]} | 7\n{labels[2]} | {labels[3]} | 2\n").run()
    assert "100%" in texts(shown)
    assert not shown.button(key="measure-start-similarity").disabled
    shown.text_area(key="measure-paste-similarity").set_value(f"{labels[0]} | {labels[1]} | much\na | b").run()
    assert "Line 2" in shown.error[0].value
    shown.text_area(key="measure-paste-similarity").set_value("a | b | 3").run()
    assert translate("en", "measure-known-none") in texts(shown)


def test_names_in_sets_are_inert(words: Workspace) -> None:
    (info,) = words.vector_sets()
    asked = parse_analogies(": [x](javascript:alert(1)) <b>\nking queen man woman\n")
    words.save_intrinsic(
        ask(words.vectors(info.id), asked, 5000), vectors_id=info.id, set_hash=asked.digest, top=5000, name="**<i>**"
    )
    rated = parse_similarities("king\tqueen\t9\nman\twoman\t8\ngo\tyear\t1\n")
    words.save_intrinsic(ask(words.vectors(info.id), rated, 5000), vectors_id=info.id, set_hash=rated.digest, top=5000)
    shown = view(page("measure", "en", w=words.id), "analogies")
    assert "\\*\\*\\<i\\>\\*\\*" in texts(shown)
    assert shown.table[0].value.iloc[0, 0].startswith("\\[x\\]")
    assert "the interval holds 0" not in texts(shown).lower()
    assert "interval holds 0" in texts(view(shown, "similarity"))
