"""Documents made in code: Word, EPUB and PDF files as their formats want them, and nothing more."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from pypdf import PdfReader, PdfWriter

KINDS = {"html": "html", "subtitles": "srt", "docx": "docx", "epub": "epub", "pdf": "pdf", "markdown": "md"}
"""Converters and endings of their files."""
WORD_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="{part}"/></Relationships>'
)
CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def zipped(parts: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts, in this order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def paragraph(text: str) -> str:
    """One Word paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def docx(body: str, part: str = "word/document.xml", prolog: str = "", **others: str) -> bytes:
    """A Word document with this body."""
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:document {WORD_NAMESPACES}>'
        f"<w:body>{body}</w:body></w:document>"
    )
    return zipped(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": RELATIONS.format(part=part),
            part: document,
            "word/header1.xml": f"<w:hdr {WORD_NAMESPACES}>{paragraph('running head')}</w:hdr>",
            "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 macros",
            **others,
        }
    )


def chapter(body: str) -> str:
    """One chapter of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><style>p {{ color: red }}</style></head><body>{body}</body></html>"
    )


def epub(chapters: Mapping[str, str], others: Mapping[str, str] | None = None, hrefs: Sequence[str] = ()) -> bytes:
    """A book with these chapters, by their names in OEBPS; ``hrefs``: how the package refers to them."""
    refs = hrefs or list(chapters)
    items = "".join(
        f'<item id="c{n}" href="{ref}" media-type="application/xhtml+xml"/>' for n, ref in reversed([*enumerate(refs)])
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(refs)))
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>'
        f"{items}</manifest><spine>{spine}</spine></package>"
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": package,
            **{f"OEBPS/{name}": content for name, content in chapters.items()},
            **(others or {}),
        }
    )


def encryption(uri: str, algorithm: str) -> dict[str, str]:
    """The part of a book that says what is encrypted."""
    return {
        "META-INF/encryption.xml": (
            '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
            'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
            f'<enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData><enc:CipherReference URI="{uri}"/>'
            "</enc:CipherData></enc:EncryptedData></encryption>"
        )
    }


def _text_stream(lines: Sequence[str], codes: Mapping[str, int]) -> bytes:
    shown = "".join(f"<{''.join(f'{codes[sign]:04x}' for sign in line)}> Tj T*\n" for line in lines)
    return f"BT /F1 12 Tf 14 TL 72 770 Td\n{shown}ET".encode()


def _names_of(codes: Mapping[str, int]) -> bytes:
    """What the font's codes stand for (a ToUnicode CMap)."""
    pairs = [f"<{code:04x}> <{sign.encode('utf-16-be').hex()}>" for sign, code in codes.items()]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    listed = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{listed}endcmap end end"
    ).encode()


def _stream(data: bytes, packed: bool = True) -> bytes:
    body = zlib.compress(data) if packed else data
    filter = b"/Filter /FlateDecode " if packed else b""
    return b"<< " + filter + b"/Length %d >>\nstream\n" % len(body) + body + b"\nendstream"


def pdf_objects(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF file of these objects, numbered from 1; the first is the catalog."""
    data, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + b"trailer\n<< /Size %d /Root 1 0 R " % size
        + trailer
        + b">>\nstartxref\n%d\n%%%%EOF\n" % len(data)
    )


def pdf(pages: Sequence[Sequence[str]], contents: bytes | None = None) -> bytes:
    """A PDF file whose pages show these lines; ``contents`` are drawn by each page instead, if given."""
    signs = sorted({sign for lines in pages for line in lines for sign in line})
    codes = {sign: number for number, sign in enumerate(signs, 1)}
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [4 0 R] "
        b"/ToUnicode 5 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        b"/Supplement 0 >> /DW 500 >>",
        _stream(_names_of(codes)),
    ]
    for number, lines in enumerate(pages):
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects += [page.encode(), _stream(_text_stream(lines, codes) if contents is None else contents)]
    return pdf_objects(objects)


def locked_pdf(password: str) -> bytes:
    """A PDF whose text is encrypted (RC4, 40 bit)."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([["secret words"]]))))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-40")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
