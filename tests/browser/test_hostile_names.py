"""Names that would like to be code stay names, from the upload to the answers."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.person import Person

NAMES = ("<img src=x onerror=window.owned=1>", "[x](javascript:1)", "=1+1", "$x$", ":red[x]", "plain")


def test_hostile_names_stay_names(person: Person, tmp_path: Path) -> None:
    lines = [",".join(NAMES[start % 6 :] + NAMES[: start % 6]) for start in range(120)]
    own = tmp_path / "names.txt"
    own.write_text("\n".join(lines), encoding="utf-8")
    person.open("data").bring(own)
    for name in NAMES:
        expect(person.page.get_by_text(name, exact=True).first).to_be_visible()
    person.go("train").train(epochs=5)
    expect(person.page.get_by_role("link", name=person.t("train-explore"))).to_be_visible()
    found = person.go("explore").choose("=1+1")
    expect(found).to_have_attribute("data-selected", "=1+1")
    expect(found.locator("ol").first).to_contain_text(NAMES[0])
    person.go("analogies")
    form = person.page.get_by_label(person.t("analogies-vector"), exact=True)
    form.fill('"=1+1" - plain + "[x](javascript:1)"')
    form.press("Enter")
    expect(person.page.get_by_test_id("stTable").first).to_contain_text(NAMES[0])
    assert person.page.evaluate("window.owned") is None
    assert person.page.locator("img[src=x], a[href^=javascript], .katex").count() == 0
