"""Events, one row for each item of a sequence, collected batch by batch and cut into sequences."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading.collector import Interner, RawSequences
from core.reading.cutting import Cut, cut_events
from core.reading.event_cells import id_cells, item_cells, shortened, text_cells
from core.reading.labels import ARTIST, free_name, titles_apart, with_numbers
from core.reading.settings import Roles, TableSettings
from core.reading.times import seconds
from core.settings import Settings
from core.types import Dropped
from core.types.items import KEY, TITLE

NONE = -1


@dataclass(slots=True)
class _Columns:
    """Numbers of one batch, or of all: NONE where there is none."""

    item: NDArray[np.int32]
    sequence: NDArray[np.int32] | None
    name: NDArray[np.int32] | None
    user: NDArray[np.int32] | None
    file: NDArray[np.int32]
    time: NDArray[np.int64] | None
    order: NDArray[np.float64] | None


@dataclass(slots=True)
class _Drops:
    """Rows left out, by reason."""

    no_item: int = 0
    no_sequence: int = 0
    no_user: int = 0
    no_time: int = 0
    shortened: int = 0
    first_row: dict[str, int] = field(default_factory=dict)

    def dropped(self) -> list[Dropped]:
        """As entries of a reading report."""
        found = []
        for reason in ("no_item", "no_sequence", "no_user", "no_time"):
            if getattr(self, reason):
                place = str(self.first_row.get(reason, ""))
                found.append(Dropped(f"reading-dropped-{reason.replace('_', '-')}", getattr(self, reason), place))
        return found


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
        self._items, self._sequences = Interner(limits), Interner(limits)
        self._names, self._users = Interner(limits), Interner(limits)
        self._batches: list[_Columns] = []
        self._facts: list[pl.DataFrame] = []
        self._drops = _Drops()
        self._n_events = 0
        self._n_rows = 0

    def add(self, batch: pl.DataFrame, *, file: int = 0, time_format: str = "year-first") -> None:
        """Add rows of one file; all columns String.

        Raises
        ------
        LimitError
            ``errors-too-many-tokens``, ``errors-too-many-different-items``.
        """
        roles = self._settings.roles
        keys, shown = item_cells(batch, roles)
        kept = keys.is_not_null()
        kept = self._drop("no_item", kept, kept)
        times = seconds(batch[roles.time], time_format) if roles.time else None
        if times is not None:
            kept = self._drop("no_time", kept, times.is_not_null())
        sequences = id_cells(batch[roles.sequence]) if roles.sequence else None
        users = id_cells(batch[roles.user]) if roles.user else None
        if self._settings.cut == "sequence" and sequences is not None:
            kept = self._drop("no_sequence", kept, sequences.is_not_null())
        if self._settings.cut in ("user", "gap", "day") and users is not None:
            kept = self._drop("no_user", kept, users.is_not_null())
        self._n_rows += batch.height
        keys, shown, n_shortened = shortened(keys.filter(kept), shown.filter(kept), self._limits.max_token_chars)
        self._drops.shortened += n_shortened
        self._n_events += len(keys)
        if self._n_events > self._limits.max_tokens:
            raise LimitError("errors-too-many-tokens", limit=self._limits.max_tokens)
        rows = batch.filter(kept)
        columns = _Columns(
            item=self._items.numbers(keys, shown),
            sequence=_numbers(self._sequences, sequences, kept),
            name=_numbers(self._names, text_cells(batch[roles.name]) if roles.name else None, kept),
            user=_numbers(self._users, users, kept),
            file=np.full(len(keys), file, dtype=np.int32),
            time=None if times is None else times.filter(kept).to_numpy(),
            order=_order(rows[roles.order]) if roles.order else None,
        )
        self._batches.append(columns)
        self._collect_facts(rows, columns.item, roles)

    def _drop(self, reason: str, kept: pl.Series, good: pl.Series) -> pl.Series:
        """``kept`` without the rows that aren't good, which are counted."""
        lost = ~good if kept is good else kept & ~good
        count = int(lost.sum() or 0)
        if count:
            setattr(self._drops, reason, getattr(self._drops, reason) + count)
            self._drops.first_row.setdefault(reason, self._n_rows + int(lost.arg_true()[0]) + 1)
        return kept & good

    def _collect_facts(self, rows: pl.DataFrame, items: NDArray[np.int32], roles: Roles) -> None:
        """What the rows say of their items: title, artist, metadata; the first value that isn't empty counts."""
        wanted = _fact_columns(roles)
        if not wanted:
            return
        cells = {target: text_cells(rows[column]) for target, column in wanted.items()}
        frame = pl.DataFrame({"#": items, **cells})
        self._facts.append(frame.group_by("#").agg(pl.all().drop_nulls().first()))

    def finish(self) -> RawSequences:
        """The sequences of all that was added, in the order in which they first appear.

        Raises
        ------
        ReadingError
            ``errors-nothing-to-read``; ``errors-times-unreadable`` if no row that has an item has a time.
        """
        if not self._n_events:
            reason = "errors-times-unreadable" if self._drops.no_time else "errors-nothing-to-read"
            raise ReadingError(reason)
        columns = _joined(self._batches)
        self._batches.clear()
        cut = cut_events(
            how=self._settings.cut,
            gap_seconds=60 * self._settings.gap_minutes,
            sequence=columns.sequence,
            user=columns.user,
            file=columns.file,
            time=columns.time,
            order=columns.order,
        )
        raw = RawSequences(
            tokens=columns.item[cut.order],
            offsets=cut.offsets,
            vocabulary=self._items.strings(),
            items=self._item_table(),
            sequences=self._sequence_table(columns, cut),
            times=None if columns.time is None else columns.time[cut.order],
        )
        raw.dropped.extend(self._drops.dropped())
        if self._drops.shortened:
            raw.warnings.append(Dropped("reading-warning-shortened-items", self._drops.shortened))
        return raw

    def _item_table(self) -> pl.DataFrame | None:
        if not self._facts:
            return None
        facts = pl.concat(self._facts).group_by("#").agg(pl.all().drop_nulls().first())
        every = pl.DataFrame({"#": np.arange(len(self._items), dtype=np.int32), KEY: self._items.strings()})
        table = every.join(facts, on="#", how="left", maintain_order="left").drop("#")
        metadata = [name for name in table.columns if name not in (KEY, TITLE, ARTIST)]
        table = with_numbers(table, metadata)
        return (titles_apart(table) if TITLE in table.columns else table).drop(KEY)

    def _sequence_table(self, columns: _Columns, cut: Cut) -> pl.DataFrame | None:
        """Id, name and owner of each sequence, where the table has them."""
        first = cut.order[cut.offsets[:-1]]
        found: dict[str, pl.Series] = {}
        if columns.user is not None:
            user = np.maximum.reduceat(columns.user[cut.order], cut.offsets[:-1])
            found["owner"] = _strings(self._users, user)
        if columns.sequence is not None and self._settings.cut == "sequence":
            found["id"] = _strings(self._sequences, columns.sequence[first])
        if columns.name is not None and self._settings.cut == "sequence":
            found["name"] = _strings(self._names, columns.name[first])
        if self._settings.cut in ("gap", "day") and columns.time is not None:
            found["id"] = _start_ids(columns.time[first], found.get("owner"))
        if self._settings.cut == "user" and "owner" in found:
            found["id"] = found["owner"]
        order = [name for name in ("id", "owner", "name") if name in found]
        return pl.DataFrame({name: found[name] for name in order}) if found else None


def _fact_columns(roles: Roles) -> dict[str, str]:
    """Target column → column of the table."""
    single = {TITLE: roles.title, ARTIST: roles.artist}
    wanted = {target: column for target, column in single.items() if column is not None}
    return wanted | {free_name(column): column for column in roles.metadata}


def _numbers(interner: Interner, cells: pl.Series | None, kept: pl.Series) -> NDArray[np.int32] | None:
    if cells is None:
        return None
    cells = cells.filter(kept)
    if not cells.null_count():
        return interner.numbers(cells)
    numbers = np.full(len(cells), NONE, dtype=np.int32)
    numbers[cells.is_not_null().to_numpy()] = interner.numbers(cells.drop_nulls())
    return numbers


def _order(cells: pl.Series) -> NDArray[np.float64]:
    """Positions as numbers; what isn't one keeps its place in the file behind the others."""
    return cells.str.strip_chars().cast(pl.Float64, strict=False).fill_nan(None).fill_null(np.inf).to_numpy()


def _joined(batches: list[_Columns]) -> _Columns:
    def all_of(name: str) -> NDArray[np.generic] | None:
        parts = [getattr(batch, name) for batch in batches]
        return None if parts[0] is None else np.concatenate(parts)

    return _Columns(**{name: all_of(name) for name in _Columns.__dataclass_fields__})  # type: ignore[arg-type]


def _strings(interner: Interner, numbers: NDArray[np.int32]) -> pl.Series:
    """The strings of numbers; null for NONE."""
    places = pl.Series(numbers, dtype=pl.Int64)
    return interner.strings().gather(places.set(places == NONE, None))


def _start_ids(times: NDArray[np.int64], owners: pl.Series | None) -> pl.Series:
    start = (pl.Series(times, dtype=pl.Int64) * 1000).cast(pl.Datetime("ms")).dt.strftime("%Y-%m-%d %H:%M")
    return start if owners is None else owners + " " + start
