"""``read``: what files are taken for, and what is in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.cli.language import say
from core.cli.opening import detected
from core.cli.options import AsJson, Catalogue, Files, ReadingFile
from core.cli.output import show, show_json
from core.cli.progress import shown_progress
from core.errors import ReadingError, SettingsError
from core.reading import CorpusStatistics, ReadingSettings, describe_corpus
from core.reading import read as read_files
from core.types import Corpus, Dropped, VectorSet


def read(files: Files, catalogue: Catalogue = None, reading: ReadingFile = None, json: AsJson = False) -> None:
    """Read files and tell what they were taken for and what is in them."""
    chosen = reading_settings(files, reading)
    check_files(files, catalogue)
    with shown_progress() as callback:
        content = read_files(files, [path.name for path in files], chosen, catalogue=catalogue, callback=callback)
    summary = summary_of(content, chosen)
    if json:
        show_json({"files": [path.name for path in files], **summary, "settings": chosen.to_json()})
    else:
        show_summary(content, chosen)


def reading_settings(files: Sequence[Path], chosen: Path | None) -> ReadingSettings:
    """Settings from a JSON file, else guessed from the first file.

    Raises
    ------
    ReadingError
        If the first file isn't of a known format, or a file is missing.
    SettingsError
        ``errors-cli-settings-file`` if that file isn't JSON, or as `ReadingSettings.from_json`.
    """
    check_files(files, chosen)
    if chosen is None:
        return detected(files[0])
    try:
        given = json.loads(chosen.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SettingsError("errors-cli-settings-file", name=chosen.name) from error
    wrapped = isinstance(given, dict) and isinstance(given.get("settings"), dict)
    return ReadingSettings.from_json(given["settings"] if wrapped else given)


def check_files(files: Iterable[Path], *others: Path | None) -> None:
    """Raise ReadingError ``errors-cli-no-such-file`` for the first file that isn't there."""
    for path in (*files, *others):
        if path is not None and not path.is_file():
            raise ReadingError("errors-cli-no-such-file", name=path.name)


def summary_of(content: Corpus | VectorSet, chosen: ReadingSettings) -> dict[str, Any]:
    """What was read, as JSON."""
    if isinstance(content, VectorSet):
        return {"format": chosen.format, "kind": chosen.kind, "rows": len(content), "dim": content.dim}
    found = describe_corpus(content)
    return {
        "format": content.report.format,
        "kind": content.report.kind,
        "encoding": content.report.encoding,
        "bytes": content.report.n_bytes,
        "sequences": found.n_sequences,
        "items": found.n_items,
        "tokens": found.n_tokens,
        "owners": found.n_owners,
        "lengths": asdict(found.lengths),
        "time_range": found.time_range,
        "most_frequent": [{"label": item.label, "count": item.count} for item in found.most_frequent],
        "dropped": [_told(entry) for entry in found.dropped],
        "warnings": [_told(entry) for entry in found.warnings],
    }


def show_summary(content: Corpus | VectorSet, chosen: ReadingSettings) -> None:
    """What was read, as lines."""
    if isinstance(content, VectorSet):
        show(_taken_for(chosen.format, chosen.kind))
        show(say("cli-read-vectors", rows=len(content), dim=content.dim))
        return
    found = describe_corpus(content)
    show(_taken_for(content.report.format, content.report.kind))
    show(say("cli-read-counts", sequences=found.n_sequences, items=found.n_items, tokens=found.n_tokens))
    if found.n_owners is not None:
        show(say("cli-read-owners", owners=found.n_owners))
    show(_lengths(found))
    show(say("cli-read-most-frequent", items=", ".join(item.label for item in found.most_frequent[:10])))
    for entry in (*found.dropped, *found.warnings):
        show(f"- {_told(entry)['message']}")


def _taken_for(file_format: str, kind: str) -> str:
    return say("cli-read-taken-for", format=say(f"reading-format-{file_format}"), kind=say(f"reading-kind-{kind}"))


def _lengths(found: CorpusStatistics) -> str:
    lengths = found.lengths
    return say("cli-read-lengths", shortest=lengths.shortest, longest=lengths.longest, mean=round(lengths.mean, 1))


def _told(entry: Dropped) -> dict[str, Any]:
    message = say(entry.reason, count=entry.count, example=entry.example)
    if entry.example:
        message = f"{message} ({say('reading-first-at', example=entry.example)})"
    return {"reason": entry.reason, "count": entry.count, "example": entry.example, "message": message}
