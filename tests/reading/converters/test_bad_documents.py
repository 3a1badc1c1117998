"""Documents that are broken, locked or meant to harm get one sentence; changed bytes cause nothing but our errors."""

from __future__ import annotations

import io
import logging
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from core.errors import E2VError
from core.locales import LANGUAGES, translate
from core.reading.converters import pdf as pdf_converter
from core.reading.nested import xml_parts
from core.reading.source import ByteProgress
from core.reading.text import markup
from core.types import keep_going
from tests.reading.converters import documents
from tests.reading.converters.converting import KAZAKH, KINDS, LIMITS, convert, piece_of
from tests.reading.converters.documents import chapter, docx, encryption, epub, locked_pdf, paragraph, pdf, zipped


def marked_as_encrypted(data: bytes) -> bytes:
    """A zip that says that its first part has a password."""
    changed = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        changed[changed.index(mark) + place] |= 1
    return bytes(changed)


def overlapping(data: bytes) -> bytes:
    """A zip whose second part is said to begin where the first does."""
    changed = bytearray(data)
    second = changed.index(b"PK\x01\x02", changed.index(b"PK\x01\x02") + 1)
    changed[second + 42 : second + 46] = bytes(4)
    return bytes(changed)


def lying(data: bytes, part: bytes) -> bytes:
    """A zip whose table of contents says that a part has ten bytes."""
    changed = bytearray(data)
    entry = changed.rindex(b"PK\x01\x02", 0, changed.rindex(part))
    changed[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    return bytes(changed)


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
WORD = docx(paragraph("a b c ") * 500)
BOOK = epub({"a.xhtml": chapter("<p>a b c</p>" * 500)})
PAGES = pdf([["a b c"] * 20] * 3)
REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "docx cut off": ("docx", lambda: WORD[:-200], "errors-document-damaged"),
    "docx without its main part": (
        "docx",
        lambda: zipped({"[Content_Types].xml": "<x/>", "word/styles.xml": "<x/>"}),
        "errors-document-damaged",
    ),
    "docx whose XML is cut off": ("docx", lambda: docx("<w:p>"), "errors-document-damaged"),
    "docx encrypted": ("docx", lambda: marked_as_encrypted(WORD), "errors-document-locked"),
    "docx with overlapping parts": ("docx", lambda: overlapping(WORD), "errors-document-damaged"),
    "docx with a name for two": (
        "docx",
        lambda: docx(paragraph("a"), **{"word/header2.xml": "<x/>"}).replace(b"header2", b"header1"),
        "errors-document-damaged",
    ),
    "docx that lies": ("docx", lambda: lying(WORD, b"word/document.xml"), "errors-document-damaged"),
    "docx bomb": ("docx", lambda: docx(paragraph("a" * 3_000_000)), "errors-archive-too-large"),
    "docx with entities": ("docx", lambda: docx(paragraph("a"), prolog=ENTITIES), "errors-document-entities"),
    "docx nested": ("docx", lambda: docx("<w:p>" * 99 + "</w:p>" * 99), "errors-nested-too-deep"),
    "docx empty": ("docx", lambda: docx("<w:p/>"), "errors-document-no-text"),
    "epub cut off": ("epub", lambda: BOOK[:-100], "errors-document-damaged"),
    "epub protected": (
        "epub",
        lambda: epub(
            {"a b.xhtml": chapter("a")}, encryption("OEBPS/a%20b.xhtml", "http://ns.adobe.com/adept"), ["a b.xhtml"]
        ),
        "errors-epub-protected",
    ),
    "epub that points outside": (
        "epub",
        lambda: epub({"a.xhtml": chapter("a")}, hrefs=["../../../etc/passwd"]),
        "errors-document-damaged",
    ),
    "epub without a package": ("epub", lambda: zipped({"META-INF/container.xml": "<a/>"}), "errors-document-damaged"),
    "epub bomb": ("epub", lambda: epub({"a.xhtml": chapter(" " * 3_000_000)}), "errors-archive-too-large"),
    "epub with entities": (
        "epub",
        lambda: zipped({"META-INF/container.xml": f"{ENTITIES}<container>&b;</container>"}),
        "errors-document-entities",
    ),
    "epub without text": ("epub", lambda: epub({"a.xhtml": chapter("<img/>")}), "errors-document-no-text"),
    "pdf cut off": ("pdf", lambda: PAGES[:300], "errors-document-damaged"),
    "pdf with a password": ("pdf", lambda: locked_pdf("password"), "errors-document-locked"),
    "pdf of scans": ("pdf", lambda: pdf([["a"]], contents=b"q Q"), "errors-pdf-no-text"),
    "pdf bomb": ("pdf", lambda: pdf([["a"]], contents=b" " * 30_000_000), "errors-document-too-complex"),
    "pdf nested": ("pdf", lambda: pdf([["a"]], contents=b"[" * 100_000), "errors-document-damaged"),
    "pdf in a circle": (
        "pdf",
        lambda: documents.pdf_objects(
            [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 9 /Kids [2 0 R] >>"]
        ),
        "errors-document-damaged",
    ),
    "YouTube's history as a page": (
        "html",
        lambda: (
            b'<html><div class="outer-cell mdl-cell mdl-cell--12-col">Watched '
            b'<a href="https://www.youtube.com/watch?v=x">A song</a></div></html>'
        ),
        "errors-youtube-page",
    ),
    "html without text": ("html", lambda: b"<!doctype html><script>draw()</script>", "errors-document-no-text"),
    "html longer than allowed": ("html", lambda: b"<html>" + b"a " * 2_000_000, "errors-archive-too-large"),
    "subtitles without words": ("subtitles", lambda: b"1\n00:00:01,000 --> 00:00:02,000\n", "errors-document-no-text"),
    "subtitles longer than allowed": (
        "subtitles",
        lambda: b"1\n00:00:01,000 --> 00:00:02,000\n" + b"a b c\n" * 200_000,
        "errors-archive-too-large",
    ),
    "markdown of marks": ("markdown", lambda: b"---\n***\n", "errors-document-no-text"),
    "markdown longer than allowed": ("markdown", lambda: b"a b c\n" * 200_000, "errors-archive-too-large"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_used_gets_one_sentence(tmp_path: Path, case: str) -> None:
    kind, make, code = REFUSED[case]
    with pytest.raises(E2VError) as refusal:
        convert(tmp_path, kind, make(), limits=replace(LIMITS, max_unpacked_bytes=1_000_000))
    assert refusal.value.code.startswith(code)
    for language in LANGUAGES:
        told = translate(language, refusal.value.code, **refusal.value.params)
        assert told != refusal.value.code and "{" not in told and str(tmp_path) not in told


def test_more_markup_than_any_document_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "MOST_TOKENS", 1_000)
    monkeypatch.setattr(xml_parts, "MOST_EVENTS", 1_000)
    monkeypatch.setattr(pdf_converter, "MOST_OPERATIONS", 100)
    monkeypatch.setattr(markup, "LONGEST_TAG", 1_000)
    for kind, data, code in (
        ("html", b"<html>" + b"<br>a" * 1_000, "errors-document-too-complex"),
        ("html", b"<html><a " + b"b " * 1_000, "errors-document-damaged"),
        ("docx", docx("<w:p/>" * 1_000), "errors-document-too-complex"),
        ("pdf", pdf([["a"] * 20] * 9), "errors-document-too-complex"),
    ):
        with pytest.raises(E2VError) as refusal:
            convert(tmp_path, kind, data)
        assert refusal.value.code == code


def test_what_a_pdf_says_is_not_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    broken = PAGES.replace(b"/Size", b"/Syze").replace(b"startxref", b"startxxxx")
    with caplog.at_level(logging.DEBUG):
        try:
            convert(tmp_path, "pdf", broken)
        except E2VError as refusal:
            assert refusal.code.startswith("errors-")
    assert not caplog.records
    assert logging.getLogger("pypdf").level == logging.NOTSET


SEEDS = {
    "html": f"<!doctype html><html><body><p class='a'>{KAZAKH} &amp; <b>x</b><!-- c --><pre>a\nb</pre>".encode(),
    "subtitles": f"1\n00:00:01,000 --> 00:00:02,000\n<i>{KAZAKH}\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n".encode(),
    "docx": docx(paragraph(KAZAKH) * 3),
    "epub": epub({"a.xhtml": chapter(f"<p>{KAZAKH}</p>")}, encryption("OEBPS/font", "x")),
    "pdf": pdf([[KAZAKH, "b"], ["c"]]),
    "markdown": f"---\na: b\n---\n# {KAZAKH}\n[a](b) <!-- c --> | d\n```\n".encode(),
}


INSIDE: dict[str, tuple[str, str]] = {
    "docx": ("docx", "word/document.xml"),
    "docx's relations": ("docx", "_rels/.rels"),
    "epub": ("epub", "OEBPS/a.xhtml"),
    "epub's package": ("epub", "OEBPS/book.opf"),
    "epub's encryption": ("epub", "META-INF/encryption.xml"),
}
CHANGES = st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=0, max_size=4), st.integers(0, 3)), max_size=5)
CUT = st.one_of(st.just(1.0), st.floats(0, 1))
Changes = list[tuple[float, bytes, int]]


def changed(whole: bytes, changes: Changes, cut: float) -> bytes:
    """Some bytes replaced, and the end cut off."""
    data = bytearray(whole)
    for place, fresh, n_gone in changes:
        start = int(place * len(data))
        data[start : start + n_gone] = fresh
    return bytes(data[: int(cut * len(data))])


def converts_or_is_refused(folder: Path, kind: str, data: bytes) -> None:
    piece = piece_of(folder, data, f"my.{documents.KINDS[kind]}")
    KINDS[kind].find([piece])
    path = folder / "plain"
    path.unlink(missing_ok=True)
    try:
        KINDS[kind].convert((piece,), path, LIMITS, ByteProgress(keep_going, piece.source.size))
    except E2VError as refusal:
        assert refusal.code.startswith("errors-")
    else:
        assert path.read_bytes().decode("utf-8").strip()


@pytest.mark.parametrize("kind", SEEDS)
@example_settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES, cut=CUT)
def test_changed_bytes_cause_nothing_but_our_errors(tmp_path: Path, kind: str, changes: Changes, cut: float) -> None:
    converts_or_is_refused(tmp_path, kind, changed(SEEDS[kind], changes, cut))


@pytest.mark.parametrize("case", INSIDE)
@example_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES, cut=CUT)
def test_changed_parts_cause_nothing_but_our_errors(tmp_path: Path, case: str, changes: Changes, cut: float) -> None:
    kind, part = INSIDE[case]
    with zipfile.ZipFile(io.BytesIO(SEEDS[kind])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    converts_or_is_refused(tmp_path, kind, zipped({**parts, part: changed(parts[part], changes, cut)}))
