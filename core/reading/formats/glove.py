"""GloVe text: one row for each word, no header.

Rules: https://nlp.stanford.edu/projects/glove/: word, space, numbers apart by single spaces. Words of GloVe 840B may
hold spaces. A first line that is a word2vec header is read as one.
"""

from __future__ import annotations

from core.reading.reader import Head, Reader, Reason, Recognition, Task
from core.reading.settings import ReadingSettings
from core.reading.vectors.vector_preview import looks_like_rows, show_rows
from core.reading.vectors.vector_text import form_of, read_vector_text
from core.types import VectorSet

FORMAT = "glove"


def recognize(head: Head) -> Recognition | None:
    """A word and at least two numbers, with fractions among them, on each line."""
    form = form_of(head.data.removeprefix(b"\xef\xbb\xbf"), may_have_header=False, whole=head.whole)
    if form is None or form.dim < 2 or not looks_like_rows(head.data, form):
        return None
    settings = ReadingSettings(FORMAT, "vectors")
    return Recognition(0.96, settings, (Reason("reading-reason-vectors-rows", {"dim": form.dim}),))


def read(task: Task) -> VectorSet:
    """Words and vectors."""
    return read_vector_text(task, format=FORMAT, may_have_header=True)


READER = Reader(FORMAT, recognize, read, show_rows, makes_vectors=True)
