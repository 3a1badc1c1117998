"""Files that are broken, odd or meant to harm: each with its name, its bytes, and what a person is told.

``told`` is the code of the error, or of the warning that a file is read with; ``None`` where nothing is odd about it.
"""

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

MB = 1_000_000
CSV = "session,item\n" + "".join(f"s{row // 4},item {row % 7}\n" for row in range(200))
JSON_LISTS = json.dumps(
    {
        "playlists": [
            {
                "name": f"List {number}",
                "lastModifiedDate": "2024-01-01",
                "items": [
                    {"track": {"trackName": f"Song {k}", "artistName": "Artist", "albumName": "A"}} for k in range(5)
                ],
            }
            for number in range(9)
        ]
    }
)
PLIST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" '
    '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>Tracks</key><dict></dict>'
)
XSPF = "http://xspf.org/ns/0/"
KAZAKH = "Әлем өзгерді. Қазақ тілі мен ғылым үшін ұлы іс. Һәм іздену, үйрену, ойлау қажет. Күн шықты.\n" * 40
RUSSIAN = "Всё течёт, всё изменяется. Мы ехали домой через лес, и подъезд был закрыт. Ещё не вечер.\n" * 40


@dataclass(frozen=True, slots=True)
class BadFile:
    """One case."""

    case: str
    name: str
    make: Callable[[], bytes]
    told: str | None


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


def _zip_bomb() -> bytes:
    buffer = io.BytesIO()
    block = b"word " * 200_000
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.txt", "w") as member:
        for _ in range(1_100):
            member.write(block)
    return buffer.getvalue()


def _encrypted() -> bytes:
    data = bytearray(zipped(("a.txt", b"one two three\n" * 20)))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark) + place
        data[start] |= 1
    return bytes(data)


def _lying_sizes() -> bytes:
    """The table of contents says ten bytes; a megabyte comes out."""
    data = bytearray(zipped(("a.txt", b"word " * 200_000)))
    start = data.find(b"PK\x01\x02")
    data[start + 24 : start + 28] = struct.pack("<I", 10)
    return bytes(data)


def _overlapping() -> bytes:
    """Many entries of the table of contents that all point at the same bytes (as in D. Fifield's bomb, 2019)."""
    single = zipped(("a.txt", b"word " * 2_000_000))
    start = single.find(b"PK\x01\x02")
    end = single.find(b"PK\x05\x06")
    record = single[start:end]
    records = b"".join(record.replace(b"a.txt", b"%05d" % number) for number in range(1_000))
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1_000, 1_000, len(records), start, 0)
    return single[:start] + records + tail


def _symlink() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo("passwd.txt")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    return buffer.getvalue()


def _gzip_bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b"word " * 200_000
    return b"".join([packer.compress(block) for _ in range(2_000)] + [packer.flush()])


def _many_members() -> bytes:
    return zipped(*((f"{number}.txt", b"a b\n") for number in range(5_000)), method=zipfile.ZIP_STORED)


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{k} "{f"&l{k - 1};" * 10}">' for k in range(1, 20))
    tracks = "<plist version='1.0'><dict><key>Tracks</key><dict><key>1</key><dict><key>Name</key><string>&l19;</string>"
    return f'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY l0 "ha">{entities}]>{tracks}'.encode()


def _quadratic() -> bytes:
    body, long = "&a;" * 500_000, "a" * 1_000
    start = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "{long}">]><playlist xmlns="{XSPF}">'
    return f"{start}{body}</playlist>".encode()


def _long_tag() -> bytes:
    return f'<?xml version="1.0"?><playlist xmlns="{XSPF}"><track a="'.encode() + b"b" * (150 * MB)


def _external() -> bytes:
    return (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        b'<playlist xmlns="http://xspf.org/ns/0/"><title>&a;</title></playlist>'
    )


def _deep_json() -> bytes:
    return b'{"playlists": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"


def _vectors(rows: int = 50, dim: int = 20, first: str = "") -> str:
    numbers = random.Random(1)
    lines = [f"word{row} " + " ".join(f"{numbers.gauss(0, 1):.4f}" for _ in range(dim)) for row in range(rows)]
    return "\n".join(([first] if first else []) + lines) + "\n"


def _npy(shape: str, descr: str = "<f4", data: bytes = b"") -> bytes:
    header = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}".encode()
    header += b" " * (-(len(header) + 11) % 64) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + data


def _plist_cycle() -> bytes:
    """An array that holds itself, 48 bytes."""
    body = b"bplist00" + b"\xa1\x00"
    return body + b"\x08" + b"\0" * 6 + b"\x01\x01" + struct.pack(">QQQ", 1, 0, 10)


BAD_FILES = (
    BadFile("empty", "a.txt", lambda: b"", "errors-file-empty"),
    BadFile("nothing but space", "a.csv", lambda: b" \n\t\n" * 9, "errors-file-empty"),
    BadFile("one item", "a.txt", lambda: b"word", None),
    BadFile(
        "one line of 40 MB",
        "a.txt",
        lambda: b"some words of a line " * (40 * MB // 21),
        "reading-warning-split-sequences",
    ),
    BadFile("one word of 40 MB", "a.txt", lambda: b"w" * (40 * MB), "errors-nothing-to-read"),
    BadFile(
        "one line of 40 MB, as a table",
        "a.csv",
        lambda: CSV.encode() + b"s1," + b"x" * (40 * MB) + b"\n",
        "errors-cell-too-long",
    ),
    BadFile(
        "a million columns",
        "a.csv",
        lambda: b",".join([b"c"] * MB) + b"\n" + b",".join([b"1"] * MB),
        "errors-too-many-columns",
    ),
    BadFile(
        "NULs in a text",
        "a.txt",
        lambda: (b"one two three four\n" * 9 + b"one\0 two\n") * 200,
        "reading-warning-control-characters",
    ),
    BadFile("random bytes", "a.txt", lambda: random.Random(2).randbytes(300_000), "errors-file-binary"),
    BadFile(
        "mixed encodings", "a.txt", lambda: RUSSIAN.encode() + RUSSIAN.encode("cp1251"), "reading-warning-undecoded"
    ),
    BadFile("UTF-16", "a.txt", lambda: KAZAKH.encode("utf-16"), None),
    BadFile("BOM", "a.csv", lambda: b"\xef\xbb\xbf" + CSV.encode(), None),
    BadFile("KZ-1048", "a.txt", lambda: KAZAKH.encode("kz1048"), None),
    BadFile("PT-154", "a.txt", lambda: KAZAKH.encode("ptcp154"), None),
    BadFile("Windows-1251", "a.txt", lambda: RUSSIAN.encode("cp1251"), None),
    BadFile("KOI8-R", "a.txt", lambda: RUSSIAN.encode("koi8-r"), None),
    BadFile("half a table", "a.csv", lambda: CSV.encode()[: len(CSV) // 2 - 3], None),
    BadFile(
        "unclosed quotes", "a.csv", lambda: CSV.replace("item 3", '"item 3', 1).encode(), "reading-warning-stray-quotes"
    ),
    BadFile("JSON cut in the middle", "Playlist1.json", lambda: JSON_LISTS.encode()[:-700], "errors-json-broken"),
    BadFile("JSON 100,000 deep", "Playlist1.json", _deep_json, "errors-nested-too-deep"),
    BadFile(
        "JSON with NaN and 1e999",
        "a.jsonl",
        lambda: b'{"session": 1, "item": NaN}\n{"session": 1, "item": 1e999}\n' * 50,
        None,
    ),
    BadFile("lone surrogates", "a.jsonl", lambda: b'{"session": 1, "item": "\\ud800 song"}\n' * 50, None),
    BadFile("billion laughs", "Library.xml", _laughs, "errors-xml-entities"),
    BadFile("quadratic blow-up", "a.xspf", _quadratic, "errors-xml-entities"),
    BadFile("one tag of 150 MB", "a.xspf", _long_tag, "errors-xml-broken"),
    BadFile("external entity", "a.xspf", _external, "errors-xml-entities"),
    BadFile(
        "XML cut in the middle",
        "Library.xml",
        lambda: (PLIST + "<key>Playlists</key><array><dict>").encode(),
        "errors-xml-broken",
    ),
    BadFile("binary plist that holds itself", "Library.plist", _plist_cycle, "errors-format-unknown"),
    BadFile("zip bomb", "a.zip", _zip_bomb, "errors-archive-too-large"),
    BadFile("gzip bomb", "a.txt.gz", _gzip_bomb, "errors-archive-too-large"),
    BadFile(
        "gzip cut in the middle",
        "a.txt.gz",
        lambda: gzip.compress(random.Random(3).randbytes(9_000).hex().encode())[:-2_000],
        "errors-archive-damaged",
    ),
    BadFile("5,000 members", "a.zip", _many_members, "errors-archive-too-many"),
    BadFile("overlapping entries", "a.zip", _overlapping, "errors-archive-too-large"),
    BadFile("a size that lies", "a.zip", _lying_sizes, "errors-archive-damaged"),
    BadFile(
        "names that lead out",
        "a.zip",
        lambda: zipped(("/etc/passwd", CSV.encode()), ("../../b.csv", CSV.encode())),
        None,
    ),
    BadFile("symlink", "a.zip", _symlink, "errors-archive-nothing"),
    BadFile("nested archives", "a.zip", lambda: zipped(("b.zip", zipped(("c.txt", b"a b")))), "errors-format-archive"),
    BadFile("encrypted zip", "a.zip", _encrypted, "errors-archive-encrypted"),
    BadFile(
        "a zip packed with LZMA",
        "a.zip",
        lambda: zipped(("a.txt", b"one two three\n" * 20), method=zipfile.ZIP_LZMA),
        "errors-archive-method",
    ),
    BadFile("half a zip", "a.zip", lambda: zipped(("a.txt", RUSSIAN.encode()))[:200], "errors-archive-damaged"),
    BadFile("7z", "a.7z", lambda: b"7z\xbc\xaf\x27\x1c" + bytes(64), "errors-format-archive"),
    BadFile("pickle", "a.model", lambda: b"\x80\x04\x95" + bytes(range(64)), "errors-format-pickle"),
    BadFile("fastText .bin", "a.bin", lambda: b"\xba\x16\x4f\x2f" + bytes(64), "errors-format-fasttext-bin"),
    BadFile(
        "20 bytes claiming 300,000,000 × 2", "a.txt", lambda: b"300000000 2\na 1 2\n", "reading-warning-header-differs"
    ),
    BadFile(
        "binary header claiming 300,000,000 × 2",
        "a.bin",
        lambda: b"300000000 2\na " + struct.pack("<2f", 1, 2) + b"\n",
        "reading-warning-header-differs",
    ),
    BadFile(
        "NaN, infinity, zero rows",
        "a.txt",
        lambda: (_vectors() + "nan " + "nan " * 20 + "\ninf " + "inf " * 20 + "\nzero " + "0 " * 20 + "\n").encode(),
        "reading-dropped-not-finite",
    ),
    BadFile(
        "ragged rows",
        "a.txt",
        lambda: (_vectors(first="53 20") + "short 1 2 3\n" + "long " + "1 " * 25 + "\n").encode(),
        "reading-dropped-ragged-rows",
    ),
    BadFile(
        "duplicate and empty words",
        "a.txt",
        lambda: (_vectors(first="100 20") + _vectors()).encode(),
        "reading-dropped-duplicate-words",
    ),
    BadFile(
        "a word of 100 MB",
        "a.txt",
        lambda: (_vectors(first="51 20")).encode() + b"w" * (100 * MB) + b" 1" * 20 + b"\n",
        "reading-dropped-long-items",
    ),
    BadFile(
        "20,000 dimensions",
        "a.txt",
        lambda: b"2 20000\n" + b"a" + b" 0.5" * 20_000 + b"\nb" + b" 0.25" * 20_000 + b"\n",
        "errors-too-many-dimensions",
    ),
    BadFile(
        ".npy that lies",
        "a.zip",
        lambda: zipped(("a.npy", _npy("(300000000, 2)", data=bytes(80))), ("labels.txt", b"a\nb\n")),
        "errors-matrix-damaged",
    ),
    BadFile(
        "object array",
        "a.zip",
        lambda: zipped(("a.npy", _npy("(2, 2)", "|O", bytes(80))), ("labels.txt", b"a\nb\n")),
        "errors-array-objects",
    ),
)
