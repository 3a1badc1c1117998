"""A fault of ours is told in the person's language, and the side bar stays the way on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.person import Person
from tests.browser.test_languages import change_language
from tests.browsing import ROOT, Server, serve

# Our server, but for a Train page that fails and a choice of sample whose callback does.
FAULTY = f"""
import sys

sys.path.insert(0, {str(ROOT)!r})
import streamlit as st
from pages.parts import workspace_menu
from pages.parts.frame import show_fault
from pages.parts.train import models

def fail(*_):
    raise OSError("a secret path")

models.models = fail
workspace_menu.remember_problem = lambda _: fail
app = st.App({str(ROOT / "pages" / "shell.py")!r}, on_script_error=show_fault)
"""


@pytest.fixture(scope="module")
def faulty(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("faulty")
    script = folder / "app.py"
    script.write_text(FAULTY, encoding="utf-8")
    with serve(script, {"E2V_DATA_DIR": str(folder / "data")}) as server:
        yield server


@pytest.mark.parametrize("fails", ["page", "callback"])
def test_the_side_bar_is_the_way_on(browser: Browser, faulty: Server, fails: str) -> None:
    with browser.new_context(locale="en-US") as context:
        person = Person(context.new_page(), faulty.url).open("train" if fails == "page" else "data")
        told = person.page.get_by_text(person.t("shell-fault"))
        if fails == "callback":
            person.settle()
            person.page.get_by_label(person.t("shell-open-sample")).click()
            person.page.get_by_role("option", name=person.t("samples-shop-title")).click()
        expect(told).to_have_count(1)
        person.settle()
        assert "secret" not in str(person.page.get_by_test_id("stApp").inner_text())
        expect(person.page.get_by_role("button", name=person.t("shell-workspace-menu"))).to_be_visible()
        change_language(person, "ru")
        expect(person.page.get_by_text(person.t("shell-fault"))).to_have_count(1 if fails == "page" else 0)
        person.go("analogies")
        expect(person.page.get_by_label(person.t("analogies-vector"), exact=True)).to_be_visible()
        expect(told).to_have_count(0)
