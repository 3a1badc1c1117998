"""Rows of numbers out of text and lists: blocks of a table's lines, cells such as ``[0.1, 0.2]``, lists of floats."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading.source import Source, count_byte
from core.reading.vectors.labelled_vectors import Ragged
from core.reading.vectors.vector_rows import check_size
from core.settings import Settings

NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|inf|infinity)", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;]+")
_NUMBERED = re.compile(r"(.*?)(\d{1,6})\W*")
_MORE = "more"
LONGEST_LINE = 4_000_000
FEWEST_IN_A_CELL = 8
"""Fewer are coordinates, or a range."""
FIRST_YEAR, LAST_YEAR = 1900, 2100


@dataclass(slots=True)
class Rows:
    """Labels, vectors and what else is known, collected batch by batch; rows of another length are counted.

    Parameters
    ----------
    limits
        As for `check_size`.
    capacity
        So many rows will come at most, by a count that was made and not believed; 0 where that isn't known.
    """

    limits: Settings
    capacity: int = 0
    ragged: Ragged = field(default_factory=Ragged)
    dim: int = 0
    n_rows: int = 0
    n_seen: int = 0
    _labels: list[pl.Series] = field(default_factory=list)
    _about: list[pl.DataFrame] = field(default_factory=list)
    _blocks: list[NDArray[np.float32]] = field(default_factory=list)

    def add(self, labels: pl.Series, numbers: NDArray[np.float32], whole: pl.Series, about: pl.DataFrame) -> None:
        """One batch.

        Parameters
        ----------
        labels
            String, shape (n,).
        numbers
            float32, shape (m, dim): those of the rows that are whole.
        whole
            Boolean, shape (n,): which rows have ``dim`` numbers; m of them do.
        about
            n rows of String columns, perhaps none.

        Raises
        ------
        LimitError
            As `check_size`.
        """
        self.dim = numbers.shape[1]
        check_size(self.n_rows + len(numbers), self.dim, self.limits)
        n_ragged = int((~whole).sum())
        if n_ragged:
            first = self.ragged.first or self.n_seen + 1 + int((~whole).arg_true()[0])
            self.ragged = Ragged(self.ragged.count + n_ragged, first)
        self._labels.append(labels.filter(whole))
        self._about.append(about.filter(whole) if about.width else about)
        self._put(numbers)
        self.n_rows += len(numbers)
        self.n_seen += len(whole)

    def _put(self, numbers: NDArray[np.float32]) -> None:
        """Into one matrix where its size is known (its memory is only taken as it fills), else one after the other."""
        if self.n_rows + len(numbers) > self.capacity:
            self._blocks.append(np.ascontiguousarray(numbers))
            return
        if not self._blocks:
            check_size(self.capacity, self.dim, self.limits)
            self._blocks.append(np.empty((self.capacity, self.dim), dtype=np.float32))
        self._blocks[0][self.n_rows : self.n_rows + len(numbers)] = numbers

    def labels(self) -> pl.Series:
        """String, shape (n_rows,).

        Raises
        ------
        ReadingError
            ``errors-no-vectors`` where no row was whole.
        """
        if not self.n_rows:
            raise ReadingError("errors-no-vectors")
        return pl.concat(self._labels)

    def about(self) -> pl.DataFrame | None:
        """String columns, n_rows rows; None where there are none."""
        return pl.concat(self._about) if self._about and self._about[0].width else None

    def matrix(self) -> NDArray[np.float32]:
        """float32, shape (n_rows, dim)."""
        return self._blocks[0][: self.n_rows] if len(self._blocks) == 1 else np.concatenate(self._blocks)


def numbered_run(names: Sequence[str]) -> list[int]:
    """Places of the longest run of neighbours whose names count up; years are none.

    >>> numbered_run(["word", "dim_1", "dim_2", "dim_3", "year"]), numbered_run(["a", "7"])
    ([1, 2, 3], [1])
    >>> numbered_run(["country", "1998", "1999", "2000"])
    []
    """
    best = run = range(0)
    expected = ("", -1)
    for place, name in enumerate(names):
        match = _NUMBERED.fullmatch(name.strip())
        found = (match[1], int(match[2])) if match else None
        run = range(run.start if found == expected else place, place + (found is not None))
        expected = ("", -1) if found is None else (found[0], found[1] + 1)
        best = max(best, run, key=len)
    return [] if are_years([names[place] for place in best]) else list(best)


def are_years(names: Sequence[str]) -> bool:
    """Whether several names all end in years.

    >>> are_years(["1990", "1995", "2000"]), are_years(["dim_1", "dim_2"])
    (True, False)
    """
    found = [_NUMBERED.fullmatch(name.strip()) for name in names]
    return len(found) > 1 and all(match is not None and FIRST_YEAR <= int(match[2]) <= LAST_YEAR for match in found)


def count_lines(source: Source) -> int:
    """Line ends in a file, and one.

    Raises
    ------
    LimitError
        ``errors-line-too-long`` where a line is longer than any vector could be.
    """
    n_lines = 1
    for block in source.blocks(LONGEST_LINE):
        found = count_byte(block, b"\n")
        if not found and len(block) == LONGEST_LINE:
            raise LimitError("errors-line-too-long", line=n_lines, limit=LONGEST_LINE)
        n_lines += found
    return n_lines


def table_block(
    block: bytes, delimiter: str, n_columns: int, numbers: Sequence[int], quote: str | None
) -> pl.DataFrame:
    """Lines of a table that aren't empty.

    Columns ``"0"``, ``"1"`` … are String, or Float32 with null where there is no number; ``"more"`` is String.

    Parameters
    ----------
    block
        Whole lines.
    delimiter, quote
        Between cells, around cells.
    n_columns
        How many a line should have; ``"more"`` holds the first of those beyond, null where there is none.
    numbers
        The places of the columns of numbers.
    """
    names = [*map(str, range(n_columns)), _MORE]
    schema: dict[str, type[pl.DataType]] = dict.fromkeys(names, pl.String)
    schema |= dict.fromkeys((str(place) for place in numbers), pl.Float32)
    # With a header of ours, no block begins like a compressed stream, which polars would unpack.
    header = (delimiter.join(names) + "\n").encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of quotes that are never closed: their rows are ragged
        frame = pl.read_csv(
            header + block,
            separator=delimiter,
            quote_char=quote,
            schema=schema,
            encoding="utf8-lossy",
            ignore_errors=True,
            truncate_ragged_lines=True,
        )
    return frame.filter(~pl.all_horizontal(pl.all().is_null()))


def whole_rows(frame: pl.DataFrame, numbers: Sequence[int]) -> pl.Series:
    """Which rows of a `table_block` have a number in each of these columns, and nothing beyond: Boolean."""
    missing = pl.any_horizontal(pl.col(str(place)).is_null() for place in numbers)
    return frame.select((~missing & pl.col(_MORE).is_null()).alias("whole")).to_series()


def matrix_of(frame: pl.DataFrame, numbers: Sequence[int], whole: pl.Series) -> NDArray[np.float32]:
    """The numbers of the whole rows: float32, shape (m, len(numbers))."""
    chosen = frame.select([str(place) for place in numbers])
    return (chosen if whole.all() else chosen.filter(whole)).to_numpy()


def numbers_of_cell(cell: str) -> list[str] | None:
    """The numbers of a cell that holds a whole vector, or None.

    >>> numbers_of_cell("[1, 2, 3, 4, 5, 6, 7, 8.5]"), numbers_of_cell("[51.1, 71.4]"), numbers_of_cell("[a, b]")
    (['1', '2', '3', '4', '5', '6', '7', '8.5'], None, None)
    """
    bare = cell.strip()
    in_brackets = bare[:1] in "[(" and bare[-1:] in ")]" and len(bare) > 2
    parts = _BETWEEN.split(bare[1:-1].strip() if in_brackets else bare)
    return parts if len(parts) >= FEWEST_IN_A_CELL and all(map(NUMBER.fullmatch, parts)) else None


def lists_of_cells(cells: pl.Series) -> pl.Series:
    """Cells such as ``[0.1, 0.2]`` or ``0.1 0.2``, String → List(Float32); null where one holds none."""
    bare = cells.str.strip_chars(" \t\r\n[]()").str.replace_all(r"[\s,;]+", " ")
    return bare.str.split(" ").cast(pl.List(pl.Float32), strict=False)


def rows_of_lists(lists: pl.Series, dim: int) -> tuple[NDArray[np.float32], pl.Series]:
    """The rows of ``dim`` numbers in lists of floats, and which they are.

    Parameters
    ----------
    lists
        List of floats or integers, shape (n,).
    dim
        Numbers in each.

    Returns
    -------
    numbers
        float32, shape (m, dim).
    whole
        Boolean, shape (n,), m of them true.
    """
    lists = lists.cast(pl.List(pl.Float32), strict=False)
    whole = ((lists.list.len() == dim) & ~lists.list.eval(pl.element().is_null()).list.any()).fill_null(False)
    flat = lists.filter(whole).explode().to_numpy()
    return np.asarray(flat, dtype=np.float32).reshape(int(whole.sum()), dim), whole
