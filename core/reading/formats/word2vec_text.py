"""word2vec text: a header ``rows dimensions``, then one row for each word.

Rules: ``distance.c`` and ``word2vec.c`` of the original tool (https://code.google.com/archive/p/word2vec), which ends
every row with a space; gensim's ``save_word2vec_format(binary=False)``, which doesn't; fastText's ``.vec`` is the same.
The header is never trusted: rows and dimensions are counted.
"""

from __future__ import annotations

from core.reading.reader import Head, Reader, Reason, Recognition, Task
from core.reading.settings import ReadingSettings
from core.reading.vectors.vector_preview import looks_like_rows, show_rows
from core.reading.vectors.vector_text import form_of, header_of, read_vector_text
from core.types import VectorSet

FORMAT = "word2vec-text"


def recognize(head: Head) -> Recognition | None:
    """Two whole numbers alone on line 1, then a word and numbers on each line."""
    first = head.data.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0]
    if header_of(first) is None:
        return None
    form = form_of(head.data.removeprefix(b"\xef\xbb\xbf"), may_have_header=True, whole=head.whole)
    if form is None or not looks_like_rows(head.data, form):
        return None
    settings = ReadingSettings(FORMAT, "vectors")
    reasons = [Reason("reading-reason-vectors-header", {"dim": form.dim})]
    if head.ending == "vec":
        reasons.append(Reason("reading-reason-fasttext-vec"))
    return Recognition(0.97, settings, tuple(reasons))


def read(task: Task) -> VectorSet:
    """Words and vectors."""
    return read_vector_text(task, format=FORMAT, may_have_header=True)


READER = Reader(FORMAT, recognize, read, show_rows, makes_vectors=True)
