"""The reading room: bytes → corpus or vector set, within limits.

`detect` guesses what a file is from its head, `preview` shows what it will become, `read` reads it. A format is one
file in ``core.reading.formats``. Nothing in here trusts what a file says of itself.
"""

from core.reading.catalogue import CatalogueDetection
from core.reading.detection import Detection, detect, detect_catalogue
from core.reading.formats import FORMATS
from core.reading.main_file import head_and_name
from core.reading.preview import preview
from core.reading.reader import Preview, Reason
from core.reading.reading import read
from core.reading.settings import (
    CUTS,
    DELIMITERS,
    KINDS,
    SENTENCES,
    TIME_FORMATS,
    CatalogueSettings,
    LineSettings,
    PlaySettings,
    ReadingSettings,
    Roles,
    TableSettings,
    TextSettings,
)
from core.reading.statistics import CorpusStatistics, FrequentItem, Lengths, describe_corpus
from core.reading.text.encodings import ENCODINGS
from core.reading.text.words import tokenize

HEAD_BYTES = 2 << 20
"""How much of a file `preview` is given; `detect` looks at the first 256 KB, and so does a preview of most formats."""

__all__ = [
    "CUTS",
    "DELIMITERS",
    "ENCODINGS",
    "FORMATS",
    "HEAD_BYTES",
    "KINDS",
    "SENTENCES",
    "TIME_FORMATS",
    "CatalogueDetection",
    "CatalogueSettings",
    "CorpusStatistics",
    "Detection",
    "FrequentItem",
    "Lengths",
    "LineSettings",
    "PlaySettings",
    "Preview",
    "ReadingSettings",
    "Reason",
    "Roles",
    "TableSettings",
    "TextSettings",
    "describe_corpus",
    "detect",
    "detect_catalogue",
    "head_and_name",
    "preview",
    "read",
    "tokenize",
]
