"""What a person does in the app, in words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import Locator, Page, expect

from core.locales import translate

LONG = 90_000
MAP = ".e2v[data-drawn]"


class Person:
    """Somebody at a browser, in a language."""

    def __init__(self, page: Page, url: str, language: str = "en") -> None:
        self.page, self.url, self.language = page, url, language
        page.set_default_timeout(LONG)
        expect.set_options(timeout=LONG)

    def t(self, message_id: str, **params: Any) -> str:
        """A text as it stands on the screen."""
        return translate(self.language, message_id, **params)

    def open(self, path: str = "") -> Person:
        """Go to an address of the app, and wait until its frame is there."""
        self.page.goto(f"{self.url}/{path}")
        expect(self.page.get_by_test_id("stSidebarNav")).to_be_attached()
        return self

    def go(self, name: str) -> Person:
        """Choose a page in the side bar."""
        self.page.get_by_test_id("stSidebarNav").get_by_role("link", name=self.t(f"shell-page-{name}")).click()
        return self

    @property
    def workspace_id(self) -> str:
        """What the address says."""
        return parse_qs(urlparse(self.page.url).query)["w"][0]

    def settle(self) -> None:
        """Wait until the server has finished what it was asked for."""
        self.page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")

    def press(self, message_id: str) -> None:
        """Press the button with that text; its name may begin with that of an icon."""
        self.settle()
        self.page.get_by_role("button", name=re.compile(rf"(^|\s){re.escape(self.t(message_id))}$")).first.click()

    def bring(self, path: Path, kept_as: str = "corpus") -> None:
        """On the Data page: drop a file and read it; wait until it is in the workspace."""
        self.settle()
        self.page.locator("input[type=file]").first.set_input_files(path)
        self.page.wait_for_url(lambda url: "u" in parse_qs(urlparse(url).query))
        self.press("data-read")
        param = "c" if kept_as == "corpus" else "v"
        self.page.wait_for_url(lambda url: param in parse_qs(urlparse(url).query))

    def train(self, **numbers: int) -> None:
        """On the Train page: set numbers by the parameter's name, and press the button."""
        for name, value in numbers.items():
            field = self.page.get_by_label(self.t(f"training-{name.replace('_', '-')}"), exact=True).first
            field.fill(str(value))
            field.press("Enter")
        self.press("train-button")

    def map(self) -> Locator:
        """The map, once it is drawn."""
        found = self.page.locator(".e2v[data-ready]").first
        found.wait_for(state="attached")
        return found

    def choose(self, name: str) -> Locator:
        """Search for an item on the map, and take the first that is offered."""
        found = self.map()
        search = found.get_by_role("combobox").first
        search.fill(name)
        found.locator("[role=listbox] [role=option]").first.click()
        return found
