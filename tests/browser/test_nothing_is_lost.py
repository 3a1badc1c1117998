"""A refresh, a cancelled job, a killed server: nothing that had finished is lost."""

from __future__ import annotations

import re
import signal
from pathlib import Path
from urllib.parse import urlparse

from playwright.sync_api import Browser, expect

from tests.browser.person import Person
from tests.browser.test_languages import change_language
from tests.browsing import ROOT, serve

TEXT = ROOT / "sample_data" / "made_text" / "en.txt"
ENDLESS = 1000


def test_a_refresh_finds_the_running_job_and_cancel_ends_it(person: Person) -> None:
    person.open("data").bring(TEXT)
    person.go("train").train(epochs=ENDLESS)
    running = person.page.get_by_text(person.t("jobs-kind-train"), exact=True)
    expect(running).to_be_visible()
    person.page.reload()
    expect(running).to_be_visible()
    person.press("jobs-cancel")
    expect(running).to_have_count(0)
    expect(person.page.get_by_text(person.t("jobs-cancelled"))).to_be_visible()


def test_stop_here_and_keep_the_result(person: Person) -> None:
    person.open("data").bring(TEXT)
    person.go("train").train(epochs=ENDLESS)
    expect(person.page.get_by_text(re.compile(r"epoch ([3-9]|\d\d+) of")).first).to_be_visible()
    person.press("jobs-stop-and-keep")
    expect(person.page.get_by_text(person.t("train-stopped")).first).to_be_visible()
    person.go("explore").choose("king")


def test_a_killed_server_keeps_what_had_finished(browser: Browser, tmp_path: Path) -> None:
    environment = {"E2V_DATA_DIR": str(tmp_path)}
    with browser.new_context(locale="en-US") as context:
        page = context.new_page()
        with serve(ROOT / "app.py", environment) as server:
            person = Person(page, server.url).open("data")
            person.bring(TEXT)
            person.go("train").train(epochs=ENDLESS)
            expect(page.get_by_text(person.t("jobs-kind-train"), exact=True)).to_be_visible()
            place = urlparse(page.url)
            server.process.send_signal(signal.SIGKILL)
            server.process.wait()
        with serve(ROOT / "app.py", environment, port=place.port) as server:
            person = Person(page, server.url).open(f"{place.path.strip('/')}?{place.query}")
            expect(page.get_by_text(person.t("jobs-interrupted"))).to_be_visible()
            person.go("data")
            expect(page.get_by_text("en", exact=True).first).to_be_visible()


def test_back_leads_to_the_workspace_before(person: Person) -> None:
    person.open("data?w=sample-words").settle()
    person.page.get_by_label(person.t("shell-open-sample")).click()
    person.page.get_by_role("option", name=person.t("samples-shop-title")).click()
    shop = person.page.get_by_text(person.t("samples-shop-about"), exact=False)
    expect(shop).to_be_visible()
    person.settle()
    person.page.go_back()
    expect(person.page.get_by_text(person.t("samples-words-about"), exact=False)).to_be_visible()
    assert person.workspace_id == "sample-words"
    person.settle()
    person.page.go_forward()
    expect(shop).to_be_visible()


def test_back_leads_to_the_item_that_was_left(person: Person) -> None:
    person.open("?w=sample-words").choose("paris")
    person.page.wait_for_url(lambda url: "item=paris" in url)
    person.settle()
    person.go("analogies").settle()
    person.page.get_by_label(person.t("analogies-vector"), exact=True).wait_for()
    person.page.go_back()
    expect(person.map()).to_have_attribute("data-selected", "paris")


def test_a_change_of_language_is_no_step_of_the_history(person: Person) -> None:
    person.open("data?w=sample-shop").settle()
    person.go("train").page.get_by_role("heading", name=person.t("train-title")).wait_for()
    person.settle()
    steps = person.page.evaluate("history.length")
    for language in ("kk", "ru"):
        change_language(person, language)
        person.page.wait_for_url(re.compile(rf"[?&]lang={language}\b"))
    person.page.get_by_role("radio", name=person.t("training-preset-playlists")).click()
    expect(person.page.get_by_label(person.t("training-window"), exact=True).first).to_have_value("10")
    person.settle()
    assert person.page.evaluate("history.length") == steps
    person.page.go_back()
    expect(person.page.get_by_role("heading", name=person.t("data-title"))).to_be_visible()
    expect(person.page.get_by_label(person.t("shell-language"), exact=True)).to_be_visible()
    person.page.wait_for_url(lambda url: "lang=ru" in url)
    person.page.reload()
    expect(person.page.get_by_label(person.t("shell-language"), exact=True)).to_be_visible()
