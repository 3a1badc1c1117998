"""The bar is drawn on terminals only; Ctrl-C stops and keeps first, and interrupts then."""

from __future__ import annotations

import signal
import sys

import pytest

from core.cli.progress import shown_progress
from core.types import Progress

FACTS: dict[str, float | int | str] = {"words_per_second": 12345.0, "loss": 1.5}


def test_nothing_is_drawn_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with shown_progress() as callback:
        assert callback(Progress("jobs-stage-training", 50, 100)) is False
    assert capsys.readouterr().err == ""


def test_a_terminal_sees_stage_share_and_facts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with shown_progress() as callback:
        callback(Progress("jobs-stage-reading", 0, 0))
        callback(Progress("jobs-stage-training", 25, 100))
        callback(Progress("jobs-stage-training", 50, 100, facts=FACTS))
    shown = capsys.readouterr().err
    assert "Reading the file" in shown
    assert "Training" in shown
    assert "50%" in shown
    assert "12345 words/s" in shown.replace(",", "")


def test_the_first_ctrl_c_asks_to_stop_and_the_second_interrupts(capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), shown_progress(can_stop=True) as callback:
        assert callback(Progress("jobs-stage-training")) is False
        signal.raise_signal(signal.SIGINT)
        assert callback(Progress("jobs-stage-training")) is True
        signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) == before
    assert "kept" in capsys.readouterr().err


def test_what_cannot_stop_half_way_is_interrupted_at_once() -> None:
    with pytest.raises(KeyboardInterrupt), shown_progress():
        signal.raise_signal(signal.SIGINT)
