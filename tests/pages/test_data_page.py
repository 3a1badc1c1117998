"""The Data page: bring a file, see what it was taken for, correct it, read it, look at it, delete it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from core.jobs import JobFailure, JobStatus
from core.locales import LANGUAGES, translate
from core.reading import LineSettings, ReadingSettings, detect
from core.settings import settings
from core.workspace import CorpusInfo, Workspace, create_workspace, import_workspace, open_workspace
from core.workspace.files import TEMPORARY
from pages.parts import state, workspace_menu
from pages.parts.data import counting
from pages.parts.plain import plain
from tests.reading.play_files import PLAY_FILES

SHELL = str(Path(__file__).parents[2] / "pages" / "shell.py")
SESSIONS = b"session;user;item;time\n" + b"".join(
    f"{session};u{session % 3};{item};2024-01-0{session} 10:0{place}\n".encode()
    for session in range(1, 6)
    for place, item in enumerate(("tea", "cup", "honey"))
)
TAGS = b"7 8 9\n8 9 7\n7 9 8\n"
NAMES = b"7\tTea\n8\tCup\n9\tHoney\n"


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


@pytest.fixture
def workspace() -> Workspace:
    return create_workspace("Mine")


def data_page(workspace_id: str, language: str = "en", **params: str) -> AppTest:
    page = AppTest.from_file(SHELL, default_timeout=60)
    for name, value in {"lang": language, "w": workspace_id, **params}.items():
        page.query_params[name] = value
    page.switch_page("data.py").run()
    assert [fault.value for fault in page.exception] == []
    return page


def drop(page: AppTest, name: str, content: bytes, label: str = "data-drop", language: str = "en") -> AppTest:
    uploader = next(each for each in page.file_uploader if each.label == translate(language, label))
    file = (name, content, "application/octet-stream")
    uploader.set_value([file] if uploader.accept_multiple_files else file).run()
    return opened(page)


def opened(page: AppTest) -> AppTest:
    """What has to be opened whole is open, or was refused; what is small is counted."""
    assert [fault.value for fault in page.exception] == []
    for kind in ("open", "count"):
        job = state.jobs().status(address(page, "w"))
        if job is not None and job.kind == kind:  # done by now or not: the page may have been drawn before
            state.jobs().wait(job.id, 120)
            page.run()
            assert [fault.value for fault in page.exception] == []
    return page


def press(page: AppTest, message: str, language: str = "en") -> AppTest:
    next(button for button in page.button if button.label == translate(language, message)).click().run()
    assert [fault.value for fault in page.exception] == []
    return page


def texts(page: AppTest) -> list[str]:
    return [element.value for element in (*page.markdown, *page.caption, *page.subheader)]


def counted(page: AppTest, file_format: str, language: str = "en") -> list[str]:
    """The parts of the sentence that tells what is in the file; none while it only tells what it looks like."""
    name = f"**{translate(language, f'reading-format-{file_format}')}**, "
    (found,) = [text for text in texts(page) if text.startswith(name)] or [name]
    return [part for part in found.removeprefix(name).partition(". ")[0].split(", ") if part]


def sequences(page: AppTest) -> list[list[str]]:
    """The items of the previewed sequences."""
    shown = [text for text in texts(page) if text.startswith(":gray-badge[")]
    return [
        [chip.removesuffix("]") for chip in text.removeprefix(":gray-badge[").split(" :gray-badge[")] for text in shown
    ]


def address(page: AppTest, name: str) -> str:
    """A parameter of the address: AppTest gives a list where the test wrote it, a text where the page did."""
    value = page.query_params[name]
    return value[-1] if isinstance(value, list) else value


def choose(page: AppTest, label: str, value: str) -> AppTest:
    next(box for box in page.selectbox if box.label == label).select(value).run()
    assert [fault.value for fault in page.exception] == []
    return page


def wait_for_job(page: AppTest, workspace_id: str) -> AppTest:
    job = state.jobs().status(workspace_id)
    assert job is not None
    assert state.jobs().wait(job.id, 120).state == "done"
    return page.run()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_workspace_tells_what_may_be_brought_and_what_will_appear(workspace, language):
    page = data_page(workspace.id, language)
    shown = texts(page)
    assert translate(language, "data-formats") in shown
    assert translate(language, "data-empty") in shown
    assert any("200" in text and translate(language, "data-number", n=50_000_000) in text for text in shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_is_known_shown_read_and_counted(workspace, language):
    page = drop(data_page(workspace.id, language), "log.csv", SESSIONS, language=language)
    assert counted(page, "table", language) == [
        translate(language, "data-summary-tokens-sessions", n=15),
        translate(language, "data-summary-items-sessions", n=3),
        translate(language, "data-summary-months", first=plain("2024-01"), last=plain("2024-01")),
        translate(language, "data-summary-sequences-sessions", n=5),
    ]
    assert sequences(page)[0] == ["tea", "cup", "honey"]
    wait_for_job(press(page, "data-read", language), workspace.id)
    numbers = {metric.label: metric.value for metric in page.metric}
    assert numbers[translate(language, "data-sequences-sessions")] == "5"
    assert numbers[translate(language, "data-items-sessions")] == "3"
    assert numbers[translate(language, "data-tokens-sessions")] == "15"
    assert numbers[translate(language, "data-owners")] == "3"
    assert [info.name for info in workspace.corpora()] == ["log"]
    assert address(page, "c") == workspace.corpora()[0].id


def test_a_sample_is_copied_before_a_file_is_kept():
    page = drop(data_page("sample-words"), "log.csv", SESSIONS)
    own = address(page, "w")
    assert own != "sample-words"
    assert open_workspace(own).name == "log"
    assert [name for _, name in open_workspace(own).uploads()] == ["log.csv"]
    assert open_workspace("sample-words").uploads() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workspace_without_a_name_is_called_like_the_first_file(language):
    unnamed = create_workspace(translate(language, "shell-new-name"))
    page = drop(data_page(unnamed.id), "log.csv", SESSIONS)
    assert open_workspace(unnamed.id).name == "log"
    press(page, "data-another-file")
    drop(page, "other.csv", SESSIONS.replace(b"tea", b"jam"))
    assert open_workspace(unnamed.id).name == "log"


def test_a_name_that_somebody_gave_stays(workspace):
    drop(data_page(workspace.id), "log.csv", SESSIONS)
    assert open_workspace(workspace.id).name == "Mine"


def test_what_is_counted_follows_the_switches(workspace):
    page = drop(data_page(workspace.id), "log.csv", SESSIONS)
    assert translate("en", "data-summary-items-sessions", n=3) in counted(page, "table")
    choose(page, translate("en", "reading-role-item"), "user")
    assert counted(page, "table") == []
    opened(page)
    assert translate("en", "data-summary-tokens-sessions", n=15) in counted(page, "table")
    choose(page, translate("en", "reading-role-item"), "item")
    assert translate("en", "data-summary-items-sessions", n=3) in counted(opened(page), "table")


def test_a_file_can_be_read_while_it_is_counted(workspace, monkeypatch):
    page = data_page(workspace.id)
    with monkeypatch.context() as busy:
        busy.setattr(state.jobs(), "has_room", lambda: False)
        drop(page, "log.csv", SESSIONS)
        assert state.jobs().status(workspace.id) is None
    page.run()
    assert state.jobs().status(workspace.id).kind == "count"
    wait_for_job(press(page, "data-read"), workspace.id)
    assert [info.n_sequences for info in open_workspace(workspace.id).corpora()] == [5]
    assert state.jobs().status(workspace.id).kind == "read"


def test_counting_takes_no_bad_news_away_but_that_of_another_file(workspace):
    page = drop(data_page(workspace.id), "broken.json", b'[{"a": 1}, {"a": ')
    assert len(page.error) == 1
    assert state.jobs().status(workspace.id).kind == "open"
    press(page, "data-another-file")
    drop(page, "log.csv", SESSIONS)
    assert translate("en", "data-summary-items-sessions", n=3) in counted(page, "table")
    assert page.error == []


def test_a_large_file_is_not_counted(workspace, monkeypatch):
    monkeypatch.setattr(counting, "COUNTED_BYTES", len(SESSIONS) - 1)
    page = drop(data_page(workspace.id), "log.csv", SESSIONS)
    assert state.jobs().status(workspace.id) is None
    assert any(text.startswith(f"**{translate('en', 'data-taken-table')}**") for text in texts(page))


def test_what_gives_nothing_cannot_be_read(workspace):
    page = drop(data_page(workspace.id), "log.csv", b"session,item\n1,tea\n2,cup\n3,honey\n")
    assert [box.value for box in page.error] == [translate("en", "errors-nothing-left", shortest=2)]
    assert translate("en", "data-read") not in [button.label for button in page.button]
    assert page.table[0].value.shape == (3, 2)


def test_files_dropped_together_are_called_after_the_first(workspace):
    page = data_page(workspace.id)
    uploader = next(each for each in page.file_uploader if each.label == translate("en", "data-drop"))
    files = [
        (name, SESSIONS.replace(b"1;u", item), "text/csv") for name, item in (("may.csv", b"7;u"), ("june.csv", b"8;u"))
    ]
    uploader.set_value(files).run()
    opened(page)
    assert page.subheader[0].value == plain("may and 1 more.zip")
    assert translate("en", "data-summary-files", n=2) in counted(page, "table")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_downloaded_workspace_opens_where_files_are_dropped(workspace, read, language):
    downloaded = io.BytesIO()
    open_workspace(workspace.id).export_zip(downloaded)
    page = drop(data_page("sample-words", language), "mine.zip", downloaded.getvalue(), language=language)
    assert [box.value for box in page.error] == []
    assert address(page, "w") not in (workspace.id, "sample-words")
    taken = open_workspace(address(page, "w"))
    assert (taken.name, [info.id for info in taken.corpora()]) == ("Mine", [read.id])
    assert page.subheader[0].value == plain(read.name)


def test_a_workspace_that_is_opened_leaves_nothing_that_outlives_a_killed_server(workspace, read, monkeypatch):
    downloaded, on_the_way = io.BytesIO(), []
    open_workspace(workspace.id).export_zip(downloaded)

    def noted(archive: Path) -> Workspace:
        on_the_way.append(archive.parent)
        return import_workspace(archive)

    monkeypatch.setattr(workspace_menu, "import_workspace", noted)
    drop(data_page("sample-words"), "mine.zip", downloaded.getvalue())
    ((folder, home),) = [(path.name, path.parent) for path in on_the_way]
    assert folder.startswith(TEMPORARY)  # what is called so is swept when the server begins
    assert home == workspace.path.parent
    assert not list(home.glob(f"{TEMPORARY}*"))


def test_a_damaged_workspace_is_refused_and_nothing_changes(workspace, read):
    downloaded = io.BytesIO()
    open_workspace(workspace.id).export_zip(downloaded)
    page = drop(data_page("sample-words"), "mine.zip", downloaded.getvalue()[:-200])
    assert [box.value for box in page.error] == [translate("en", "errors-import-damaged")]
    assert address(page, "w") == "sample-words"


def test_a_refresh_finds_the_file_that_waits(workspace):
    drop(data_page(workspace.id), "log.csv", SESSIONS)
    again = data_page(workspace.id)
    assert sequences(again)[0] == ["tea", "cup", "honey"]


def test_another_role_shows_in_the_preview(workspace):
    page = drop(data_page(workspace.id), "log.csv", SESSIONS)
    choose(page, translate("en", "reading-role-item"), "user")
    assert sequences(page)[0] == ["u1", "u1", "u1"]


def test_without_a_sequence_column_the_log_is_cut_otherwise(workspace):
    page = drop(data_page(workspace.id), "log.csv", SESSIONS)
    choose(page, translate("en", "reading-role-sequence"), "")
    cut = next(box for box in page.selectbox if box.label == translate("en", "data-cut"))
    assert [translate("en", f"reading-cut-{name}") for name in ("user", "gap", "day", "file")] == cut.options


def test_another_separator_makes_other_columns_and_is_told_when_it_is_wrong(workspace):
    page = drop(data_page(workspace.id), "log.csv", SESSIONS)
    choose(page, translate("en", "data-delimiter"), ",")
    item = next(box for box in page.selectbox if box.label == translate("en", "reading-role-item"))
    assert [plain(option) for option in item.options[1:]] == [plain("session;user;item;time")]
    choose(page, translate("en", "data-delimiter"), ";")
    assert sequences(page)[0] == ["tea", "cup", "honey"]


def test_switches_stand_where_they_were_after_a_look_at_another_page(workspace):
    page = drop(data_page(workspace.id), "note.txt", "Бір Екі. Үш Төрт.\nБес Алты.\n".encode())
    next(toggle for toggle in page.toggle if toggle.label == translate("en", "data-lowercase")).set_value(False).run()
    assert sequences(page)[0][0] == "Бір"
    page.switch_page("analogies.py").run().switch_page("data.py").run()
    assert sequences(page)[0][0] == "Бір"


def test_numbers_get_names_from_a_second_file(workspace):
    page = drop(data_page(workspace.id), "tags.txt", TAGS)
    assert sequences(page)[0] == ["7", "8", "9"]
    drop(page, "names.tsv", NAMES, label="data-names-drop")
    assert sequences(page)[0] == ["Tea", "Cup", "Honey"]
    wait_for_job(press(page, "data-read"), workspace.id)
    corpus = workspace.corpus(workspace.corpora()[0].id)
    assert sorted(corpus.items.labels) == ["Cup", "Honey", "Tea"]
    assert len(workspace.uploads()) == 2


def test_a_file_of_names_that_comes_first_waits_for_the_other(workspace):
    page = drop(data_page(workspace.id), "names.tsv", NAMES)
    press(page, "data-use-as-names")
    drop(page, "tags.txt", TAGS)
    assert sequences(page)[0] == ["Tea", "Cup", "Honey"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refused_file_gets_one_sentence_and_can_be_taken_away(workspace, language):
    page = drop(data_page(workspace.id, language), "empty.txt", b"  \n", language=language)
    assert [box.value for box in page.error] == [translate(language, "errors-file-empty")]
    press(page, "data-another-file", language)
    assert workspace.uploads() == []
    assert translate(language, "data-empty") in texts(page)


def test_hostile_names_are_plain_everywhere(workspace):
    names = ["<img src=x onerror=alert(1)>", "[x](javascript:1)", "=1+1", ":red[x]", "$x$"]
    rows = "".join(f'1,"{name}"\n' for name in names)
    page = drop(data_page(workspace.id), "<b>:red[x].csv", f"session,item\n{rows}".encode())
    assert page.subheader[0].value == plain("<b>:red[x].csv")
    (shown,) = [text for text in texts(page) if text.startswith(":gray-badge[")]
    assert shown == " ".join(f":gray-badge[{plain(name)}]" for name in names)
    assert page.table[0].value.iloc[:, 1].tolist() == [plain(name) for name in names]
    wait_for_job(press(page, "data-read"), workspace.id)
    frequent = [item for table in page.table for item in table.value.iloc[:, 0]]
    assert sorted(frequent) == sorted(plain(name) for name in names)


def test_what_was_read_can_be_deleted_with_its_file(workspace):
    page = drop(data_page(workspace.id), "log.csv", SESSIONS)
    wait_for_job(press(page, "data-read"), workspace.id)
    press(page, "data-delete-sure")
    assert (workspace.corpora(), workspace.uploads()) == ([], [])
    assert translate("en", "data-empty") in texts(page)


def test_reading_the_same_again_answers_from_disk(workspace):
    page = drop(data_page(workspace.id), "log.csv", SESSIONS)
    wait_for_job(press(page, "data-read"), workspace.id)
    press(page, "data-read-again")
    assert sequences(page)[0] == ["tea", "cup", "honey"]
    press(page, "data-read")
    assert [toast.value for toast in page.toast] == [translate("en", "data-known")]
    assert len(workspace.corpora()) == 1


def test_a_pasted_text_is_kept_as_a_file(workspace):
    page = data_page(workspace.id)
    page.text_area[0].input("Қала үлкен. Дала кең.")
    press(page, "data-paste-button")
    (upload_id, name) = workspace.uploads()[0]
    assert name == f"{translate('en', 'data-pasted-name')}.txt"
    assert workspace.upload(upload_id)[0].read_text(encoding="utf-8") == "Қала үлкен. Дала кең."


def test_the_lee_texts_come_from_gensim(workspace):
    page = press(data_page(workspace.id), "data-lee-button")
    assert [name for _, name in workspace.uploads()] == ["lee_background.txt"]
    assert any(translate("en", "data-taken-text") in text for text in texts(page))


def test_after_a_failed_reading_the_file_is_prepared_as_it_was(workspace):
    upload_id = workspace.save_upload("tags.txt", TAGS)
    chosen = ReadingSettings("lines", "playlists", lines=LineSettings(skip_rows=1))
    args = {"uploads": [upload_id], "catalogue": None, "settings": chosen.to_json(), "name": "tags"}
    job = JobStatus("0" * 16, "read", args, "failed", error=JobFailure("errors-nothing-to-read"))
    folder = workspace.path / "jobs" / job.id
    folder.mkdir(parents=True)
    job.write(folder)
    page = data_page(workspace.id)
    assert [box.value for box in page.error] == [translate("en", "errors-nothing-to-read")]
    assert detect(TAGS, "tags.txt", len(TAGS)).settings.lines.skip_rows == 0
    assert sequences(page)[0] == ["8", "9", "7"]


@pytest.fixture
def read(workspace) -> CorpusInfo:
    """What was read from a file of tags."""
    workspace.save_upload("tags.txt", TAGS)
    wait_for_job(press(data_page(workspace.id), "data-read"), workspace.id)
    return open_workspace(workspace.id).corpora()[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_damaged_result_is_told_and_can_be_deleted(workspace, read, language):
    (workspace.path / "corpora" / read.id / "meta.json").write_text("{", encoding="utf-8")
    page = data_page(workspace.id, language)
    why = translate(language, "errors-artifact-damaged", member=plain("meta.json"))
    assert why in texts(page)
    assert f"**{translate(language, 'data-damaged', kind='corpus')}** `{read.id}`" in texts(page)
    next(button for button in page.button if button.key == f"delete-damaged-{read.id}").click().run()
    assert why not in texts(page)
    assert open_workspace(workspace.id).damaged() == []


def test_a_result_of_a_newer_version_is_not_called_damaged(workspace, read):
    path = workspace.path / "corpora" / read.id / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {"version": 99}), encoding="utf-8")
    page = data_page(workspace.id)
    assert translate("en", "errors-workspace-newer", version=99, supported=1) in texts(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_listening_history_is_understood_and_read(workspace, language):
    page = data_page(workspace.id, language)
    drop(page, "Streaming_History_Audio_2024.json", PLAY_FILES["spotify-extended"].encode(), language=language)
    name = translate(language, "reading-format-spotify-extended")
    assert translate(language, "data-gap-minutes") in [slider.label for slider in page.select_slider]
    assert [found[0] for found in sequences(page)] == ["Әлия", "Әлия"]
    (summary,) = (text for text in texts(page) if text.startswith(f"**{name}**"))
    for part in (
        translate(language, "data-summary-tokens-plays", n=6),
        translate(language, "data-summary-items-playlists", n=3),
        translate(language, "data-summary-months", first=plain("2024-01"), last=plain("2024-01")),
        translate(language, "data-summary-gap", n=2, minutes=30),
    ):
        assert part in summary
    press(page, "data-read", language)
    wait_for_job(page, workspace.id)
    (info,) = open_workspace(workspace.id).corpora()
    assert (info.kind, info.n_sequences, info.n_items) == ("sessions", 2, 3)


def test_a_cut_off_file_gets_one_sentence_and_changes_nothing(workspace):
    page = drop(data_page(workspace.id), "Playlist1.json", PLAY_FILES["spotify-playlists"].encode()[:-30])
    assert len(page.error) == 1
    assert "line" in page.error[0].value
    assert open_workspace(workspace.id).corpora() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_service_has_its_steps(workspace, language):
    told = texts(data_page(workspace.id, language))
    for service in ("spotify", "apple", "youtube", "lastfm", "listenbrainz", "other", "player"):
        assert any(translate(language, f"data-howto-{service}") in text for text in told)
