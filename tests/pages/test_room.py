"""A room on the Learn page: opened, linked, led, followed, closed; and who is told what."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from core.locales import LANGUAGES, translate
from core.settings import settings
from core.types import TrainingSettings
from core.workspace import (
    Workspace,
    close_room,
    create_workspace,
    lead,
    lead_of,
    open_room,
    open_workspace,
    rooms_of,
)
from pages.parts import state
from pages.parts.learn.chapters import CHAPTERS
from pages.parts.room import following, link
from pages.parts.room.present import AT_MOST, PRESENT_SECONDS, Present
from tests.workspace import made

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")
HERE = "http://192.0.2.7:8501/learn"
CHAPTER = CHAPTERS[0].id
SCENE = json.dumps({CHAPTER: {"set": [1, "ә&="]}}, ensure_ascii=False, separators=(",", ":"))


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()
    monkeypatch.setattr(link, "address_for_others", lambda: HERE)


@pytest.fixture
def owner() -> Workspace:
    """A lecturer's workspace; its corpus says whose the sequences are."""
    workspace = create_workspace("Lecture *1*")
    corpus_id = workspace.save_corpus(made.corpus(), name="Corpus", origin={})
    vectors_id = workspace.save_model(made.model(), name="Model", corpus_id=corpus_id)
    workspace.save_projection(made.projection(notes=()), vectors_id=vectors_id)
    workspace.save_evaluation(made.evaluation(), corpus_id=corpus_id, settings=TrainingSettings())
    workspace.save_tuning(made.tuning(), corpus_id=corpus_id, given=TrainingSettings())
    workspace.save_upload("private.csv", b"a,b\n")
    return workspace


def learn(workspace_id: str, language: str = "en", **params: str) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    for name, value in {"lang": language, "w": workspace_id, **params}.items():
        shown.query_params[name] = value
    shown.run().switch_page("learn.py").run()
    assert [fault.value for fault in shown.exception] == []
    return shown


def said(shown: AppTest) -> str:
    return "\n".join(
        each.value for each in (*shown.markdown, *shown.caption, *shown.warning, *shown.info, *shown.success)
    )


def opened(shown: AppTest) -> Workspace:
    shown.button(key="open-room").click().run()
    assert [fault.value for fault in (*shown.exception, *shown.error)] == []
    return rooms_of(open_workspace(shown.session_state["w"]))[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shared_is_said_before_the_button_is_pressed(owner: Workspace, language: str) -> None:
    shown = learn(owner.id, language)
    told = said(shown)
    assert translate(language, "room-about") in told
    assert translate(language, "room-shared", corpora=1, vectors=1, maps=1, measured=2) in told
    assert translate(language, "room-not-shared", uploads=1) in told
    assert translate(language, "room-shared-owners", names=translate(language, "room-quoted", name="Corpus")) in told
    assert rooms_of(owner) == []


def test_where_nobody_is_named_nobody_is_warned() -> None:
    workspace = create_workspace("Words")
    assert translate("en", "room-empty") in said(learn(workspace.id))
    workspace.save_vectors(made.vectors(), name="V", origin={})
    shown = learn(workspace.id)
    assert translate("en", "room-about") in said(shown)
    assert not shown.warning


def test_the_link_opens_the_same_chapter_with_the_same_data(owner: Workspace) -> None:
    vectors_id = owner.vector_sets()[0].id
    shown = learn(owner.id, "kk", chapter=CHAPTER, scene=SCENE, v=vectors_id)
    room = opened(shown)
    (address,) = [code.value for code in shown.code if HERE in code.value]
    params = {name: value[0] for name, value in parse_qs(urlsplit(address).query).items()}
    assert params == {"w": room.id, "chapter": CHAPTER, "scene": SCENE, "v": vectors_id}
    assert owner.id not in address
    student = learn(params.pop("w"), "ru", **params)
    assert translate("ru", f"{CHAPTER}-idea") in said(student)
    assert student.session_state["v"] == vectors_id
    assert json.loads(student.session_state["scene"]) == json.loads(SCENE)


def test_a_sample_s_link_needs_no_room() -> None:
    shown = learn("sample-shop", chapter=CHAPTER)
    (address,) = [code.value for code in shown.code if HERE in code.value]
    assert parse_qs(urlsplit(address).query) == {"w": ["sample-shop"], "chapter": [CHAPTER]}
    assert "open-room" not in [button.key for button in shown.button]


def test_a_scene_too_long_for_an_address_stays_out(owner: Workspace) -> None:
    long = json.dumps({CHAPTER: {"text": "ә" * 3_000}}, ensure_ascii=False)
    shown = learn(owner.id, chapter=CHAPTER, scene=long)
    opened(shown)
    (address,) = [code.value for code in shown.code if HERE in code.value]
    assert "scene" not in parse_qs(urlsplit(address).query)
    assert len(address) < 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_student_sees_that_this_is_a_room(owner: Workspace, language: str) -> None:
    shown = learn(open_room(owner).id, language)
    assert translate(language, "room-here") in said(shown)
    assert translate(language, "room-note", name="Lecture \\*1\\*") in said(shown)
    assert "**Lecture \\*1\\***" in said(shown)
    labels = [toggle.label for toggle in shown.toggle]
    assert translate(language, "room-follow") in labels
    assert translate(language, "room-lead") not in labels
    keys = [button.key or "" for button in shown.button]
    assert not [key for key in keys if key.startswith(("close-", "open-room", "delete-"))]


@pytest.mark.parametrize("name", ["explore", "data", "train", "analogies", "recommend"])
def test_every_page_is_drawn_in_a_room(owner: Workspace, name: str) -> None:
    shown = learn(open_room(owner).id)
    shown.switch_page(f"{name}.py").run()
    assert [fault.value for fault in shown.exception] == []
    assert translate("en", "room-here") in said(shown)


def test_what_a_student_makes_goes_into_a_copy_that_stays_in_the_room(
    owner: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(state, "start_job", lambda found, kind, _: begun.append(f"{kind} {found.id}"))
    room = open_room(owner)
    shown = learn(room.id)
    shown.switch_page("train.py").run()
    before = sorted(str(path) for path in room.path.rglob("*"))
    press(shown, "train-button")
    copy = open_workspace(shown.session_state["w"])
    assert begun == [f"train {copy.id}"]
    assert copy.id not in (room.id, owner.id)
    assert (copy.read_only, shown.session_state["r"]) == (False, room.id)
    assert sorted(str(path) for path in room.path.rglob("*")) == before
    assert [info.id for info in copy.corpora()] == [info.id for info in room.corpora()]
    assert translate("en", "room-own-copy", name="Lecture \\*1\\*") in said(shown)
    shown.button(key="back-to-the-room").click().run()
    assert shown.session_state["w"] == room.id
    assert "r" not in shown.session_state


def press(shown: AppTest, message_id: str) -> None:
    next(button for button in shown.button if button.label == translate("en", message_id)).click().run()
    assert [fault.value for fault in shown.exception] == []


def test_only_with_leading_on_a_turned_page_is_shown_to_the_room(owner: Workspace) -> None:
    shown = learn(owner.id)
    room = opened(shown)
    shown.button(key=f"chapter-{CHAPTERS[-1].id}").click().run()
    assert lead_of(room) is None
    shown.toggle(key=f"lead-{room.id}").set_value(True).run()
    assert chapter_of(room) == CHAPTERS[-1].id
    if len(CHAPTERS) > 1:
        shown.button(key="turn-previous").click().run()
        assert chapter_of(room) == CHAPTERS[-2].id
    shown.toggle(key=f"lead-{room.id}").set_value(False).run()
    assert lead_of(room) is None


@pytest.mark.parametrize("chapter", ["", "No such chapter"])
def test_leading_may_begin_with_the_list_of_chapters(owner: Workspace, chapter: str) -> None:
    room = open_room(owner)
    shown = learn(owner.id, chapter=chapter)
    shown.toggle(key=f"lead-{room.id}").set_value(True).run()
    assert [fault.value for fault in (*shown.exception, *shown.error)] == []
    assert chapter_of(room) == ""
    shown.button(key=f"chapter-{CHAPTER}").click().run()
    assert chapter_of(room) == CHAPTER


def chapter_of(room: Workspace) -> str:
    shown = lead_of(room)
    assert shown is not None
    return shown.chapter


def test_a_run_that_turns_nothing_shows_nothing(owner: Workspace) -> None:
    """Otherwise the lecturer's second window would pull everybody back."""
    room = open_room(owner)
    shown = learn(owner.id, chapter=CHAPTER)
    lead(owner, room.id, CHAPTERS[-1].id)
    before = lead_of(room)
    shown.run()
    assert lead_of(room) == before


def follower(room_id: str, scene: str) -> None:
    """A script: what a student's page does when the lecturer has shown something."""
    import streamlit as st

    from core.workspace import open_workspace
    from pages.parts.room.following import turn

    if "scene" not in st.session_state:
        st.session_state["scene"], st.session_state["chapter"] = scene, "mine"
    turn(open_workspace(room_id))


def test_a_student_is_taken_to_the_chapter_and_keeps_the_others(owner: Workspace) -> None:
    room = open_room(owner)
    mine = json.dumps({"mine": {"a": 1}, "noise": {"alpha": 1}})
    student = AppTest.from_function(follower, args=(room.id, mine)).run()
    assert student.session_state["chapter"] == "mine"
    lead(owner, room.id, "noise", json.dumps({"noise": {"alpha": 0.75}, "mine": {"a": 2}}))
    student.run()
    assert student.session_state["chapter"] == "noise"
    assert json.loads(student.session_state["scene"]) == {"mine": {"a": 1}, "noise": {"alpha": 0.75}}
    lead(owner, room.id, "noise", "[[[")
    student.run()
    assert json.loads(student.session_state["scene"]) == {"mine": {"a": 1}}
    assert [fault.value for fault in student.exception] == []


def test_a_closed_room_leaves_the_copy(owner: Workspace) -> None:
    shown = learn(owner.id)
    room = opened(shown)
    copy = room.fork("Copy")
    student = learn(copy.id, r=room.id)
    assert translate("en", "room-back") in [button.label for button in student.button]
    shown.checkbox(key=f"sure-close-{room.id}").check().run()
    shown.button(key=f"close-{room.id}").click().run()
    assert [fault.value for fault in (*shown.exception, *shown.error)] == []
    assert rooms_of(owner) == []
    student.run()
    assert [fault.value for fault in (*student.exception, *student.error)] == []
    assert translate("en", "room-back") not in [button.label for button in student.button]
    assert [box.value for box in open_it(room.id).error] == [translate("en", "errors-workspace-missing")]


def open_it(room_id: str) -> AppTest:
    shown = AppTest.from_file(SHELL, default_timeout=60)
    shown.query_params["w"] = room_id
    return shown.run()


@pytest.mark.parametrize("chosen", ["0" * 32, "../../etc", "sample-shop", "an own workspace"])
def test_a_made_up_room_in_the_address_is_none(owner: Workspace, chosen: str) -> None:
    other = create_workspace("Other")
    shown = learn(owner.id, r=other.id if chosen == "an own workspace" else chosen)
    assert translate("en", "room-back") not in [button.label for button in shown.button]
    assert not shown.error


def test_deleting_the_workspace_says_that_its_rooms_go_too(owner: Workspace) -> None:
    room = open_room(owner)
    shown = learn(owner.id)
    assert translate("en", "room-deleted-too", rooms=1) in said(shown)
    close_room(owner, room.id)
    assert translate("en", "room-deleted-too", rooms=1) not in said(learn(owner.id))


def test_who_is_there_is_counted_while_it_is() -> None:
    now = [0.0]
    present = Present(lambda: now[0])
    for name in ("a" * 16, "b" * 16, "a" * 16, "", "x" * 16, "a" * 17):
        present.note("room", name)
    assert (present.count("room"), present.count("other")) == (2, 0)
    now[0] = PRESENT_SECONDS - 1
    present.note("room", "b" * 16)
    now[0] = PRESENT_SECONDS + 1
    assert present.count("room") == 1
    for number in range(2 * AT_MOST):
        present.note("room", f"{number:016x}")
    assert present.count("room") == AT_MOST


@pytest.mark.parametrize(
    ("url", "listens", "expected"),
    [
        ("http://localhost:8501/learn", None, "http://192.0.2.9:8501/learn"),
        ("http://127.0.0.1/learn", "0.0.0.0", "http://192.0.2.9/learn"),
        ("http://localhost:8501/learn", "127.0.0.1", "http://localhost:8501/learn"),
        ("https://e2v.example/a/learn", None, "https://e2v.example/a/learn"),
    ],
)
def test_localhost_is_nobody_else_s(monkeypatch: pytest.MonkeyPatch, url: str, listens: str, expected: str) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(link, "get_internal_ip", lambda: "192.0.2.9")
    monkeypatch.setattr(link.st, "get_option", lambda _: listens)
    monkeypatch.setattr(type(link.st.context), "url", property(lambda _: url))
    assert link.address_for_others() == expected
    assert link.is_for_here_only(expected) == ("localhost" in expected)


def test_the_follower_s_code_touches_nothing_but_the_address_it_is_given() -> None:
    source = Path(following.__file__).read_text(encoding="utf-8")
    assert not [word for word in ("innerHTML", "eval(", "localStorage", "http://", "https://") if word in source]
