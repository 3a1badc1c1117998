"""Events, one row for each item of a sequence: collected batch by batch, then cut into sequences.

Cells are numbered as they come; whatever has to be looked at (space around an id, ways of writing "missing") is looked
at once for each different cell, at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading.collector import NONE, Interner, RawSequences
from core.reading.labels import ARTIST, free_name, titles_apart, with_numbers
from core.reading.settings import Roles, TableSettings
from core.reading.tables.cutting import Cut, cut_events
from core.reading.tables.event_cells import Settled, item_cells, settled, shortened, text_cells
from core.reading.tables.ratings import numbers
from core.reading.tables.times import NULLS, seconds
from core.settings import Settings
from core.types import Dropped
from core.types.items import KEY, TITLE

NO_TIME = np.iinfo(np.int64).min
LIKED, BELOW, UNRATED = 0, 1, 2
"""What the rating of a row says: the row counts, or its number is too small, or there is no number."""
_ROW = "\0row"


@dataclass(slots=True)
class _Columns:
    """Numbers of the cells of one batch, or of all; None for a column that has no role."""

    item: NDArray[np.int32]
    file: NDArray[np.int32]
    sequence: NDArray[np.int32] | None
    name: NDArray[np.int32] | None
    user: NDArray[np.int32] | None
    time: NDArray[np.int64] | None
    order: NDArray[np.float64] | None
    rating: NDArray[np.int8] | None


class EventCollector:
    """Takes batches of events as columns of text and cuts them into sequences.

    Parameters
    ----------
    settings
        Which column is what, and how to cut.
    limits
        ``max_tokens``, ``max_token_chars``, ``max_vocabulary``.
    """

    def __init__(self, settings: TableSettings, limits: Settings) -> None:
        self._settings = settings
        self._limits = limits
        self._interners = {role: Interner(limits) for role in ("item", "sequence", "name", "user")}
        self._batches: list[_Columns] = []
        self._facts: list[pl.DataFrame] = []
        self._n_rows = 0

    def add(self, batch: pl.DataFrame, *, file: int = 0, time_format: str = "year-first") -> None:
        """Add rows of one file; all columns String.

        Raises
        ------
        LimitError
            ``errors-too-many-tokens``, ``errors-too-many-different-items``.
        """
        roles = self._settings.roles
        self._n_rows += batch.height
        if self._n_rows > self._limits.max_tokens:
            raise LimitError("errors-too-many-tokens", limit=self._limits.max_tokens)
        items = self._interners["item"].numbers(*item_cells(batch, roles))
        times = seconds(batch[roles.time], time_format).fill_null(NO_TIME).to_numpy() if roles.time else None
        self._batches.append(
            _Columns(
                item=items,
                file=np.full(batch.height, file, dtype=np.int32),
                sequence=self._numbers("sequence", batch, roles.sequence),
                name=self._numbers("name", batch, roles.name),
                user=self._numbers("user", batch, roles.user),
                time=times,
                order=_order(batch[roles.order]) if roles.order else None,
                rating=self._ratings(batch),
            )
        )
        self._collect_facts(batch, items)

    def _numbers(self, role: str, batch: pl.DataFrame, column: str | None) -> NDArray[np.int32] | None:
        return None if column is None else self._interners[role].numbers(batch[column])

    def _ratings(self, batch: pl.DataFrame) -> NDArray[np.int8] | None:
        column, least = self._settings.roles.rating, self._settings.min_rating
        if column is None or least is None:
            return None
        found = numbers(batch[column])
        told = np.where((found < least).fill_null(False).to_numpy(), BELOW, LIKED)
        return np.where(found.is_null().to_numpy(), UNRATED, told).astype(np.int8)

    def _collect_facts(self, batch: pl.DataFrame, items: NDArray[np.int32]) -> None:
        """What the rows say of their items: title, artist, metadata; the first value that isn't empty counts."""
        wanted = _fact_columns(self._settings.roles)
        if wanted:
            cells = {target: text_cells(batch[column]) for target, column in wanted.items()}
            self._facts.append(_first_facts(pl.DataFrame({_ROW: items, **cells})))

    def finish(self, file_names: Sequence[str] = ()) -> RawSequences:
        """The sequences of all that was added, in the order in which they first appear.

        Parameters
        ----------
        file_names
            Of the files by number; they name the sequences where each file is one.

        Raises
        ------
        ReadingError
            ``errors-nothing-to-read``; ``errors-times-unreadable`` if most rows with an item have no time;
            ``errors-ratings-unreadable`` if most have no rating; ``errors-ratings-too-low`` if none counts.
        """
        if not self._batches:
            raise ReadingError("errors-nothing-to-read")
        columns = _joined(self._batches)
        self._batches.clear()
        cleaned = self._settle(columns)
        dropped = self._drop_rows(columns)
        cut = cut_events(
            how=self._settings.cut,
            gap_seconds=60 * self._settings.gap_minutes,
            sequence=columns.sequence,
            user=columns.user,
            file=columns.file,
            time=columns.time,
            order=columns.order,
        )
        keys, n_shortened = shortened(cleaned["item"].strings, self._limits.max_token_chars)
        raw = RawSequences(
            tokens=columns.item[cut.order],
            offsets=cut.offsets,
            vocabulary=keys,
            items=self._item_table(cleaned["item"], keys),
            sequences=_sequence_table(columns, cut, self._settings.cut, cleaned, file_names),
            times=None if columns.time is None else columns.time[cut.order],
            dropped=dropped,
        )
        if n_shortened:
            raw.warnings.append(Dropped("reading-warning-shortened-items", n_shortened))
        return raw

    def _settle(self, columns: _Columns) -> dict[str, Settled]:
        """Clean the strings of each role, and number the cells anew where that made some equal or none."""
        missing = {"item": ("",), "name": ("",), "sequence": NULLS, "user": NULLS}
        cleaned = {role: settled(self._interners[role], missing[role], self._limits) for role in missing}
        for role, cells in cleaned.items():
            numbers = getattr(columns, role)
            setattr(columns, role, None if numbers is None else cells.apply(numbers))
        return cleaned

    def _drop_rows(self, columns: _Columns) -> list[Dropped]:
        """Leave out rows that lack what is needed, and count them; empty rows don't count."""
        needs: list[tuple[str, NDArray[np.bool_]]] = [("no-item", columns.item != NONE)]
        if columns.time is not None:
            needs.append(("no-time", columns.time != NO_TIME))
        if self._settings.cut == "sequence" and columns.sequence is not None:
            needs.append(("no-sequence", columns.sequence != NONE))
        if self._settings.cut in ("user", "gap", "day") and columns.user is not None:
            needs.append(("no-user", columns.user != NONE))
        kept = np.ones(len(columns.item), dtype=bool)
        counted = np.logical_or.reduce([present for _, present in needs])
        dropped = []
        for reason, present in needs:
            lost = np.flatnonzero(kept & counted & ~present)
            if len(lost):
                dropped.append(Dropped(f"reading-dropped-{reason}", len(lost), str(int(lost[0]) + 1)))
            kept &= present
        if _count(dropped, "no-time") > kept.sum():
            raise ReadingError("errors-times-unreadable")
        if columns.rating is not None:
            dropped += self._drop_ratings(columns.rating, kept)
        if not kept.any():
            raise ReadingError("errors-nothing-to-read")
        if not kept.all():
            _on_each(columns, lambda cells: cells[kept])
        return dropped

    def _drop_ratings(self, ratings: NDArray[np.int8], kept: NDArray[np.bool_]) -> list[Dropped]:
        """Take rows whose rating is too low, or none, from those that are kept.

        A row without a rating doesn't say that its item was liked, so it goes too.
        """
        dropped = []
        for reason, value in (("low-rating", BELOW), ("no-rating", UNRATED)):
            lost = np.flatnonzero(kept & (ratings == value))
            if len(lost):
                dropped.append(Dropped(f"reading-dropped-{reason}", len(lost), str(int(lost[0]) + 1)))
        kept &= ratings == LIKED
        if _count(dropped, "no-rating") > kept.sum() + _count(dropped, "low-rating"):
            raise ReadingError("errors-ratings-unreadable", column=(self._settings.roles.rating or "")[:40])
        if dropped and not kept.any():
            raise ReadingError("errors-ratings-too-low", least=self._settings.min_rating or 0)
        return dropped

    def _item_table(self, cells: Settled, keys: pl.Series) -> pl.DataFrame | None:
        if not self._facts:
            return None
        facts = pl.concat(self._facts)
        numbered = facts.with_columns(pl.Series(_ROW, cells.apply(facts[_ROW].to_numpy())))
        every = pl.DataFrame({_ROW: np.arange(len(keys), dtype=np.int32), KEY: keys})
        table = every.join(_first_facts(numbered), on=_ROW, how="left", maintain_order="left").drop(_ROW)
        table = with_numbers(table, [name for name in table.columns if name not in (KEY, TITLE, ARTIST)])
        return (titles_apart(table) if TITLE in table.columns else table).drop(KEY)


def _count(dropped: list[Dropped], reason: str) -> int:
    return sum(entry.count for entry in dropped if entry.reason == f"reading-dropped-{reason}")


def _sequence_table(
    columns: _Columns, cut: Cut, how: str, cells: dict[str, Settled], file_names: Sequence[str]
) -> pl.DataFrame | None:
    """Id, owner and name of each sequence, where the table has them."""
    first = cut.order[cut.offsets[:-1]]
    found: dict[str, pl.Series] = {}
    if how == "sequence" and columns.sequence is not None:
        found["id"] = _strings(cells["sequence"], columns.sequence[first])
    if columns.user is not None:
        # Nobody is -1: a sequence belongs to whom any of its rows names.
        found["owner"] = _strings(cells["user"], np.maximum.reduceat(columns.user[cut.order], cut.offsets[:-1]))
    if how == "sequence" and columns.name is not None:
        found["name"] = _strings(cells["name"], columns.name[first])
    if how == "file" and any(file_names):
        found["name"] = pl.Series([file_names[number] for number in columns.file[first].tolist()], dtype=pl.String)
    if how == "user" and "owner" in found:
        found["id"] = found["owner"]
    if how in ("gap", "day") and columns.time is not None:
        found["id"] = _start_ids(columns.time[first], found.get("owner"))
    return pl.DataFrame(found) if found else None


def _fact_columns(roles: Roles) -> dict[str, str]:
    """Target column → column of the table."""
    single = {TITLE: roles.title, ARTIST: roles.artist}
    wanted = {target: column for target, column in single.items() if column is not None}
    return wanted | {free_name(column): column for column in roles.metadata}


def _first_facts(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.group_by(_ROW).agg(pl.all().drop_nulls().first())


def _order(cells: pl.Series) -> NDArray[np.float64]:
    """Positions as numbers; what isn't one comes behind the others."""
    return cells.str.strip_chars().cast(pl.Float64, strict=False).fill_nan(None).fill_null(np.inf).to_numpy()


def _joined(batches: list[_Columns]) -> _Columns:
    joined = {}
    for field in fields(_Columns):
        parts = [getattr(batch, field.name) for batch in batches]
        joined[field.name] = None if parts[0] is None else np.concatenate(parts)
    return _Columns(**joined)  # type: ignore[arg-type]


def _on_each(columns: _Columns, change: Callable[[NDArray[np.generic]], NDArray[np.generic]]) -> None:
    for field in fields(_Columns):
        cells = getattr(columns, field.name)
        setattr(columns, field.name, None if cells is None else change(cells))


def _strings(cells: Settled, numbers: NDArray[np.int32]) -> pl.Series:
    """The strings of numbers; null for NONE."""
    places = pl.Series(numbers, dtype=pl.Int64)
    return cells.strings.gather(places.set(places == NONE, None))


def _start_ids(times: NDArray[np.int64], owners: pl.Series | None) -> pl.Series:
    start = (pl.Series(times, dtype=pl.Int64) * 1000).cast(pl.Datetime("ms")).dt.strftime("%Y-%m-%d %H:%M")
    return start if owners is None else owners + " " + start
