"""Tables in other containers, made for the tests, and the CSV that converters make of them."""

from __future__ import annotations

import csv
import io
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from core.reading.packed.archives import member_names
from core.reading.pieces import Converter, Piece, Plain
from core.reading.reader import head_of
from core.reading.source import ByteProgress, Source
from core.settings import Settings
from core.types import keep_going

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
CONTENT_TYPES = f'<Override PartName="/xl/workbook.xml" ContentType="{BOOK_TYPE}"/>'
STYLES = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="14"/></cellXfs>'
DATE_TIME, DATE = "1", "2"

Cell = str | int | float | bool | tuple[float, str] | None
Rows = Sequence[Sequence[Cell]]


def table_of(converter: Converter, files: Mapping[str, bytes | str], limits: Settings | None = None) -> list[list[str]]:
    """The rows of the CSV that a converter makes of these files; nothing else may be left behind."""
    with tempfile.TemporaryDirectory() as folder:
        pieces = pieces_of(Path(folder), files)
        (group,) = converter.find(pieces)
        made = Path(folder) / "made"
        made.mkdir()
        plain = converter.convert(group, made / "0", limits or Settings(), ByteProgress(keep_going, 1))
        name = plain.name if isinstance(plain, Plain) else plain
        assert name.endswith(".csv")
        assert [path.name for path in made.iterdir()] == ["0"]
        text = (made / "0").read_bytes().decode("utf-8")
    return list(csv.reader(io.StringIO(text, newline="")))


def is_taken(converter: Converter, files: Mapping[str, bytes | str]) -> bool:
    """Whether a converter wants some of these files."""
    with tempfile.TemporaryDirectory() as folder:
        return bool(converter.find(pieces_of(Path(folder), files)))


def pieces_of(folder: Path, files: Mapping[str, bytes | str]) -> list[Piece]:
    """Files on disk, as converters are shown them."""
    pieces = []
    for number, (name, content) in enumerate(files.items()):
        path = folder / f"file-{number}"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        source = Source(path, name)
        pieces.append(Piece(source, head_of(source), member_names(path)))
    return pieces


def book_of(
    sheets: Mapping[str, Rows | str], *, shared: Sequence[str] = (), more: Mapping[str, bytes | str] | None = None
) -> bytes:
    """An .xlsx with these sheets (cells, or their XML), shared texts and other parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (_parts(sheets, shared) | dict(more or {})).items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _parts(sheets: Mapping[str, Rows | str], shared: Sequence[str]) -> dict[str, bytes | str]:
    numbered = list(enumerate(sheets, start=1))
    entries = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in numbered)
    targets = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n, _ in numbered
    )
    main = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    texts = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">{CONTENT_TYPES}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{main}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{entries}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{targets}</Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{STYLES}</styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{texts}</sst>',
    }
    for n, name in numbered:
        content = sheets[name]
        rows = content if isinstance(content, str) else "".join(map(_row_xml, enumerate(content, start=1)))
        parts[f"xl/worksheets/sheet{n}.xml"] = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    return parts


def _row_xml(numbered: tuple[int, Sequence[Cell]]) -> str:
    row, cells = numbered
    placed = (_cell_xml(f"{chr(ord('A') + place)}{row}", cell) for place, cell in enumerate(cells))
    return f'<row r="{row}">{"".join(placed)}</row>'


def _cell_xml(place: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{cell:d}</v></c>'
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
    value, style = cell if isinstance(cell, tuple) else (cell, "0")
    return f'<c r="{place}" s="{style}"><v>{value!r}</v></c>'
