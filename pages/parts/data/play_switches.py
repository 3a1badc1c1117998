"""The switches of songs that were played or stand in lists: the columns are known, so there is little to ask."""

from __future__ import annotations

from dataclasses import replace

from core.reading import PlaySettings, ReadingSettings
from pages.parts.data.controls import steps, switch
from pages.parts.data.draft import Draft
from pages.parts.data.table_switches import cut_switches

SHORTEST_PLAYS = (0, 5, 10, 15, 20, 30, 45, 60, 90, 120)


def play_switches(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    """Which plays count, and, for a history, where a session ends."""
    roles, base = settings.table.roles, draft.base.plays
    episodes = switch(draft, "episodes", base.episodes)
    if roles.time is None:
        return replace(settings, plays=replace(base, episodes=episodes))
    plays = PlaySettings(
        min_seconds=steps(draft, "min-seconds", SHORTEST_PLAYS, base.min_seconds),
        skipped=switch(draft, "skipped", base.skipped),
        episodes=episodes,
    )
    return replace(settings, plays=plays, table=replace(settings.table, **cut_switches(draft, roles)))
