"""The map as a page: complete, offline, inert."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import numpy as np
import polars as pl
import pytest

from core.export import MAX_HTML_POINTS, map_html
from core.types import Items, Projection, ProjectionSettings, VectorSet

HOSTILE = ["<img src=x onerror=alert(1)>", "[x](javascript:1)", "=1+1", "</script><script>alert(2)</script>", "a & b"]


class Tags(HTMLParser):
    """All tags of a page, and the text outside scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.lasttag not in ("script", "style"):
            self.text += data


def page(n_items: int = 5, dim: int = 2, language: str = "en", color: str | None = None) -> str:
    keys = [HOSTILE[row] if row < len(HOSTILE) else f"item{row}" for row in range(n_items)]
    genre = [HOSTILE[row % 5] if row % 7 else None for row in range(n_items)]
    table = pl.DataFrame({"key": keys, "count": np.arange(n_items, 0, -1), "genre": genre})
    vectors = VectorSet(Items(table), np.ones((n_items, 3), dtype=np.float32))
    coordinates = np.random.default_rng(0).normal(size=(n_items, dim)).astype(np.float32)
    settings = ProjectionSettings(axes=tuple(range(dim)))
    projection = Projection(
        coordinates, np.arange(n_items, dtype=np.int32), settings, explained_variance_ratio=(0.25,) * dim
    )
    return b"".join(map_html(vectors, projection, title=HOSTILE[0], language=language, color=color)).decode()


def data_of(html: str) -> list[dict[str, object]]:
    start = html.index("Plotly.newPlot(")
    found = json.JSONDecoder().raw_decode(html, html.index("[", start))[0]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("color", [None, "count", "genre"])
def test_names_stay_text(color: str | None) -> None:
    html = page(color=color)
    parser = Tags()
    parser.feed(html)
    names = {tag for tag, _ in parser.tags}
    assert names == {"html", "head", "meta", "title", "style", "body", "h1", "main", "div", "script", "footer", "p"}
    assert not any(name.startswith("on") for _, attributes in parser.tags for name in attributes)
    assert HOSTILE[0] in parser.text
    shown = json.dumps([trace.get("text") for trace in data_of(html)] + [trace.get("name") for trace in data_of(html)])
    assert "<img" not in shown and "<script" not in shown
    assert "&lt;img src=x onerror=alert(1)&gt;" in shown
    assert "a &amp; b" in shown


def test_nothing_is_loaded_from_elsewhere() -> None:
    parser = Tags()
    html = page()
    parser.feed(html)
    assert not any({"src", "href"} & attributes.keys() for _, attributes in parser.tags)
    assert "default-src 'none'" in html
    assert "plotly.js v" in html


def test_more_than_50_000_points_are_cut_and_said_so() -> None:
    html = page(n_items=MAX_HTML_POINTS + 10)
    assert "The 50,000 most frequent of 50,010 items are shown." in html
    assert len(data_of(html)[0]["text"]) == MAX_HTML_POINTS  # type: ignore[arg-type]
    assert "most frequent of" not in page(n_items=5)


@pytest.mark.parametrize(("language", "words"), [("en", "Drag"), ("kk", "сүйреңіз"), ("ru", "Перетаскивайте")])
def test_the_page_speaks_the_language(language: str, words: str) -> None:
    html = page(language=language)
    assert re.search(rf'<html lang="{language}">', html)
    assert words in html


def test_three_dimensions_can_be_turned() -> None:
    html = page(dim=3)
    assert data_of(html)[0]["type"] == "scatter3d"
    assert "Drag to turn" in html


def test_items_without_counts_and_metadata_show_their_names() -> None:
    vectors = VectorSet(Items.from_keys(["one", "two"]), np.ones((2, 3), dtype=np.float32))
    projection = Projection(np.eye(2, dtype=np.float32), np.arange(2, dtype=np.int32), ProjectionSettings())
    assert data_of(b"".join(map_html(vectors, projection, title="t")).decode())[0]["text"] == ["one", "two"]


def test_counts_and_metadata_stand_below_the_name() -> None:
    assert data_of(page())[0]["text"][1] == "[x](javascript:1)<br>occurs 4 times · [x](javascript:1)"  # type: ignore[index]


def test_an_unknown_color_column_is_refused() -> None:
    with pytest.raises(KeyError):
        page(color="no such column")
