"""Where long work is, as a bar on the terminal; Ctrl-C stops it there and keeps the result."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import Any

import typer

from core.cli.language import say
from core.types import Progress, ProgressCallback

STEPS = 1_000


@contextmanager
def shown_progress(*, can_stop: bool = False) -> Iterator[ProgressCallback]:
    """A callback that draws a bar on stderr, if that is a terminal.

    Parameters
    ----------
    can_stop
        Whether the first Ctrl-C asks the work to stop and keep its result; the second one, or the first where this
        is False, ends everything.
    """
    shown = _Shown(sys.stderr.isatty())
    before = signal.getsignal(signal.SIGINT)
    if can_stop:
        signal.signal(signal.SIGINT, shown.ask_to_stop)
    try:
        yield shown
    finally:
        shown.close()
        if can_stop:
            signal.signal(signal.SIGINT, before)


class _Shown:
    """The bar of the stage that runs now."""

    def __init__(self, on_terminal: bool) -> None:
        self._on_terminal = on_terminal
        self._open = ExitStack()
        self._stage, self._step = "", 0
        self._bar: Any = None
        self._stopping = False

    def __call__(self, progress: Progress) -> bool:
        if self._on_terminal:
            self._draw(progress)
        return self._stopping

    def ask_to_stop(self, _signal: int, _frame: FrameType | None) -> None:
        """On the first Ctrl-C; the next one interrupts."""
        self._stopping = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.stderr.write(f"\n{say('jobs-stopping')}\n")

    def close(self) -> None:
        """Leave the terminal to the next line."""
        self._open.close()

    def _draw(self, progress: Progress) -> None:
        if progress.stage != self._stage:
            self.close()
            self._stage, self._step = progress.stage, 0
            bar = typer.progressbar(length=STEPS, label=say(progress.stage), file=sys.stderr)
            self._bar = self._open.enter_context(bar)
        step = int(STEPS * min(1.0, progress.done / progress.total)) if progress.total else 0
        if step > self._step:
            self._bar.label = " · ".join([say(progress.stage), *_facts(progress.facts or {})])
            self._bar.update(step - self._step)
            self._step = step


def _facts(facts: Mapping[str, float | int | str]) -> list[str]:
    """What else is known: words per second, loss."""
    told = []
    if "words_per_second" in facts:
        told.append(say("jobs-rate-words", rate=round(float(facts["words_per_second"]))))
    if "loss" in facts:
        told.append(say("jobs-loss", loss=float(facts["loss"])))
    return told
