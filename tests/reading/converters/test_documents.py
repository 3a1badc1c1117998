"""Documents become plain text: their words, a line for each paragraph, and nothing that isn't text."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import E2VError
from core.locales import LANGUAGES, translate
from core.reading import detect
from core.reading.text import markup
from core.types import Progress
from tests.reading.converters.converting import KAZAKH, KAZAKH_WORDS, KINDS, convert, taken_by, words
from tests.reading.converters.documents import chapter, docx, encryption, epub, locked_pdf, paragraph, pdf, zipped


def test_a_page_s_text_without_scripts_and_navigation(tmp_path: Path) -> None:
    page = (
        "<!DOCTYPE html><html><head><title>The title</title><meta charset=utf-8><style>p > a { color: red }</style>"
        "<script>if (a < b) document.write('<p>no</p>')</script></head><body><nav><ul><li>Home<nav>in</nav></ul></nav>"
        f"<!-- no > comment --><h1>Head&shy;ing</h1><p>{KAZAKH}</p><p title='a > b' class=x>Tom&nbsp;&amp; I<br>go "
        "h<b>om</b>e. <a href='http://example.org/?a=1&b=2'>A link</a></p><ul><li>one<li>two</ul>"
        "<table><tr><td>left<td>right</table><pre>kept\nlines\n\napart</pre><noscript>no</noscript>"
        "<template><p>no</p></template><svg><title>no</title></svg>&#1179;&#x4d9;<p>1 < 2 <p>the end"
    )
    text = convert(tmp_path, "html", page)
    assert text.split("\n\n") == [
        "Head\xading",
        KAZAKH,
        "Tom & I\ngo home. A link",
        "one",
        "two",
        "left",
        "right",
        "kept\nlines",
        "apart",
        "қә",
        "1 < 2",
        "the end\n",
    ]
    assert words(tmp_path, text)[1:4] == [KAZAKH_WORDS, ["tom", "i"], ["go", "home", "a", "link"]]


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "<meta charset='windows-1251'>"),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("utf-16-le", ""),
        ("kz1048", "<meta http-equiv='Content-Type' content='text/html; charset=kz1048'>"),
        ("ptcp154", "<meta charset=ptcp154>"),
        ("kz1048", "<meta charset=utf-8>"),
    ],
)
def test_a_page_in_any_encoding(tmp_path: Path, encoding: str, declared: str) -> None:
    page = f"<html><head>{declared}</head><body>" + f"<p>{KAZAKH}</p>\n" * 20
    assert words(tmp_path, convert(tmp_path, "html", page.encode(encoding))) == [KAZAKH_WORDS] * 20


def test_the_declared_encoding_counts_where_bytes_can_be_read_in_many(tmp_path: Path) -> None:
    page = "<html><meta charset='iso-8859-7'><body><p>αβγ δεζ</p>".encode("iso8859-7")
    assert "αβγ δεζ" in convert(tmp_path, "html", page)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
def test_a_page_in_pieces_is_the_same_page(size: int) -> None:
    page = "<p a='>'>Tom &amp; I</p><!-- x > --><script>a</b</script><![CDATA[c < d]]>< e <?p?></><br/>f &q"
    pieces = [page[start : start + size] for start in range(0, len(page), size)]
    kinds = list(markup.markup_tokens(pieces, "HTML"))
    assert "".join(value for kind, value in kinds if kind == "text") == "Tom & Ic < d< e f &q"
    assert [value for kind, value in kinds if kind == "start"] == ["p", "script", "br"]


def test_words_that_are_spoken(tmp_path: Path) -> None:
    srt = (
        "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Біз ертең</i>\nқалаға\n\n"
        "2\n00:00:02,100 --> 00:00:03,000\nбарамыз. [музыка]\n\n"
        "3\n00:00:03,100 --> 00:00:04,000\n<font color='#fff'>- Неге?</font>\n- Tom &amp; I\n\n"
        "4\n00:00:09,000 --> 00:00:10,000\n♪ after 5 seconds\n\n1984 was a year\n"
        "5\n00:00:10,000 --> 00:00:11,000\nbye\n\n6\n"
    )
    text = convert(tmp_path, "subtitles", srt.replace("\n", "\r\n"))
    assert text == "Біз ертең қалаға барамыз.\n- Неге?\n- Tom & I\nafter 5 seconds 1984 was a year bye\n"
    assert words(tmp_path, text)[:2] == [["біз", "ертең", "қалаға", "барамыз"], ["неге"]]


def test_web_subtitles_and_their_rolling_lines(tmp_path: Path) -> None:
    vtt = (
        "WEBVTT - a title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE not spoken\nat all\n\n"
        "intro\n00:01.000 --> 00:02.000 align:start position:0%\n \nhello<00:00:01.500><c> everyone</c>\n\n"
        "00:02.000 --> 00:02.010\nhello everyone\n \n\n"
        "00:02.010 --> 00:03.000\nhello everyone\n<v Tom>this is\n\n"
        "00:03.000 --> 00:03.010\nthis is\n\n00:03.010 --> 00:04.000\nthis is\na test.\n\n"
        "00:04.010 --> 00:05.000\na test.\nWe go.\n"
    )
    assert convert(tmp_path, "subtitles", vtt, "my.vtt") == "hello everyone this is a test.\nWe go.\n"
    echo = "".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{said}\n\n" for n, said in enumerate("abcdee"))
    assert convert(tmp_path, "subtitles", echo) == "a b c d e e\n"


@pytest.mark.parametrize(
    ("subtitles", "expected"),
    [
        ("1\n{0}\n42\n\n2\n{1}\nIt was\n1984\n\n3\n{2}\n7\n", "42 It was 1984 7"),
        ("1\n{0}\nNo blank line\n2\n{1}\nafter\n42\n3\n{2}\nthe texts\n4\n", "No blank line after 42 the texts 4"),
        ("1\n{0}\nhello\n\n\n1984\n\n2\n{1}\nin\n\n20\n24\n3\n{2}\nbye\n\n4\n\n", "hello 1984 in 20 24 bye"),
        ("{0}\nno\n\n{1}\nnumbers\n10\n{2}\nat all\n", "no numbers 10 at all"),
        ("9\n{0}\nwrong\n\n3\n{1}\nnumbers\n\n3\n{2}\n\n", "wrong numbers"),
        ("WEBVTT\n\n1\n{0}\n42\n\n2\n{1}\nin\n1984\n\nname\n{2}\n7\n", "42 in 1984 7"),
        ("WEBVTT\n\n{0}\nthe answer\n42\n{1}\nis\n\nNOTE no\n8\n\n{2}\nhere\n\n9\n", "the answer 42 is here"),
    ],
)
def test_numbers_that_are_spoken(tmp_path: Path, subtitles: str, expected: str) -> None:
    times = (f"00:00:0{n}.000 --> 00:00:0{n}.900" for n in range(3))
    text = convert(tmp_path, "subtitles", subtitles.format(*times), "my.vtt" if "WEBVTT" in subtitles else "my.srt")
    assert text.split() == expected.split()


def test_a_word_document_s_paragraphs(tmp_path: Path) -> None:
    body = (
        paragraph(KAZAKH)
        + '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Two</w:t><w:tab/><w:t>wor</w:t></w:r>'
        "<w:r><w:t>ds</w:t><w:br/><w:t>and &lt;more&gt;</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc>{paragraph('left')}</w:tc><w:tc>{paragraph('right')}</w:tc></w:tr></w:tbl><w:p/>"
        f"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{paragraph('box')}</w:txbxContent></mc:Choice>"
        f"<mc:Fallback>{paragraph('box')}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    told: list[Progress] = []
    text = convert(tmp_path, "docx", docx(body), told=told)
    assert text == f"{KAZAKH}\n\nTwo words\nand <more>\n\nleft\n\nright\n\nbox\n"
    assert words(tmp_path, text)[:3] == [KAZAKH_WORDS, ["two", "words"], ["and", "more"]]
    assert told[-1].done > 0
    assert convert(tmp_path, "docx", docx(body, part="word/document2.xml"), "my.docm") == text


def test_a_book_s_chapters_in_reading_order(tmp_path: Path) -> None:
    chapters = {
        "text/ch 2.xhtml": chapter("<h1>Екінші</h1><p>the <i>second</i></p>"),
        "ch1.xhtml": chapter(f"<nav>Contents</nav><p>{KAZAKH}</p><script/><p>after</p>"),
        "unread.xhtml": chapter("<p>not in the spine</p>"),
    }
    hrefs = ["text/../ch1.xhtml", "text/ch%202.xhtml#start", "ch1.xhtml"]
    fonts = encryption("OEBPS/fonts/a.otf", "http://www.idpf.org/2008/embedding")
    text = convert(tmp_path, "epub", epub(chapters, fonts, hrefs))
    assert text == f"{KAZAKH}\n\nafter\n\nЕкінші\n\nthe second\n"
    assert words(tmp_path, text) == [KAZAKH_WORDS, ["after"], ["екінші"], ["the", "second"]]


def test_a_pdf_s_lines_joined_to_paragraphs(tmp_path: Path) -> None:
    pages = [
        [
            "Бұл кітапта қазақ тілінің ғажап сөздері туралы әңгі-",
            "ме айтылады ал оның соңы",
            "осында.",
            "Екінші абзац келесі",
            "1",
        ],
        ["- 2 -", "бетте де жалғаса береді, сөйтіп ол ұзақ бола түседі:", "ﬁve ﬂowers."],
    ]
    told: list[Progress] = []
    text = convert(tmp_path, "pdf", pdf(pages), told=told)
    assert text == (
        "Бұл кітапта қазақ тілінің ғажап сөздері туралы әңгіме айтылады ал оның соңы осында.\n\n"
        "Екінші абзац келесі бетте де жалғаса береді, сөйтіп ол ұзақ бола түседі: five flowers.\n"
    )
    assert words(tmp_path, text)[0][-3:] == ["оның", "соңы", "осында"]
    assert [round(at.done / at.total, 1) for at in told] == [0.5, 1.0]


def test_words_of_a_pdf_that_look_like_page_numbers(tmp_path: Path) -> None:
    pages = [
        ["i", "The war was", "civil"],
        ["The man was", "- ii -"],
        ["ill", "in the", "iii"],
        ["mix", "of the two"],
        ["12", "42", "vi"],
        ["x", "and", "13"],
    ]
    words_left = " ".join(convert(tmp_path, "pdf", pdf(pages)).split())
    assert words_left == "The war was civil The man was ill in the mix of the two 42 vi x and"
    assert convert(tmp_path, "pdf", pdf([["v"]])) == "v\n"


def test_a_pdf_that_opens_without_a_password(tmp_path: Path) -> None:
    assert convert(tmp_path, "pdf", locked_pdf("")) == "secret words\n"


def test_markdown_s_words(tmp_path: Path) -> None:
    text = (
        "---\ntitle: front matter\n---\n\n# The **head**\nA [link](http://example.org/a_(b) 'Title') goes\n"
        f"on in `code`, _well_.  \nNext\n\n"
        f"* one &amp; a\n  half\n1. two\n> quoted\n\n{KAZAKH}\n\n```python\nx = y\n```\n"
        "![alt](pic.png) [![badge](b.svg)](http://example.org)\n\n<div class='a'>inner</div> <!-- no\nno --> yes\n\n"
        "| a | b |\n|---|:-:|\n| c | d |\n\n[ref]: http://example.org\nSetext\n===\nend[^1] [ref][id]\n"
    )
    plain = convert(tmp_path, "markdown", text)
    assert plain.replace(" |", "").replace("| ", "").split("\n\n") == [
        "The head",
        "A link goes on in code, well.\nNext",
        "one & a half\ntwo quoted",
        KAZAKH,
        "x = y",
        "inner yes",
        "a b",
        "c d",
        "Setext",
        "end ref\n",
    ]
    assert KAZAKH_WORDS in words(tmp_path, plain)


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"<!doctype HTML><p>a", "page.txt", "html"),
        (b"\xef\xbb\xbf <!-- saved --> \n<!-- x --><html lang=kk>", "", "html"),
        (b"<?xml version='1.0'?>\n<!DOCTYPE html><html>", "a.xml", "html"),
        (b"<p>a<br>b</p><p>c</p><div>d</div>", "a.txt", "html"),
        (b"<p>a", "a.html", "html"),
        (b"<p>a", "a.txt", None),
        (b"<p align=center><img src=a></p><p>b</p><p>c</p>", "README.md", "markdown"),
        (b"id,body\n1,<p>a</p><p>b</p><p>c</p>\n", "posts.csv", None),
        (b"no tags at all", "a.html", None),
        (b"<?xml version='1.0'?><playlist xmlns='http://xspf.org/ns/0/'>", "a.xspf", None),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nhi", "a.txt", "subtitles"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nhi", "a.txt", "subtitles"),
        ("1\n00:00:01,000 --> 00:00:02,000\nсәлем".encode("utf-16"), "a.srt", "subtitles"),
        ("1\n00:00:01,000 --> 00:00:02,000\nсәлем".encode("utf-32"), "a.txt", "subtitles"),
        (b"words --> and arrows\n" * 9, "a.srt", None),
        (b"A talk.\nIt began:\n00:00:01,000 --> 00:00:02,000\n", "a.txt", None),
        (b"%PDF-1.4\n", "a.txt", "pdf"),
        (b"PK\x03\x04 half a zip", "a.docx", "docx"),
        (b"PK\x03\x04 half a zip", "a.epub", "epub"),
        (b"PK\x03\x04 half a zip", "a.zip", None),
        (b"# words", "a.markdown", "markdown"),
        (b"# words", "a.txt", None),
        (b"\x80\x04\x95 a pickle", "a.md", None),
        (bytes(range(256)), "a.md", None),
    ],
)
def test_content_decides_then_the_name(tmp_path: Path, data: bytes, name: str, kind: str | None) -> None:
    assert taken_by(tmp_path, data, name) == kind


def test_zips_are_known_by_their_parts(tmp_path: Path) -> None:
    assert taken_by(tmp_path, docx(paragraph("a")), "a.zip") == "docx"
    assert taken_by(tmp_path, epub({"a.xhtml": chapter("a")}), "a.zip") == "epub"
    assert taken_by(tmp_path, zipped({"word/a.txt": "a"}), "a.docx") is None


def test_old_word_files_are_told_how_to_be_saved() -> None:
    with pytest.raises(E2VError) as refusal:
        detect(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc", 608)
    assert refusal.value.code == "errors-format-office"
    assert all(".docx" in translate(language, refusal.value.code) for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_has_a_name(language: str) -> None:
    for kind in KINDS:
        assert translate(language, f"reading-container-{kind}") != f"reading-container-{kind}"
