"""What was read: its size, how often items occur, how long sequences are, and what was left out."""

from __future__ import annotations

from datetime import UTC, date, datetime

import polars as pl
import streamlit as st

from core.figures import Theme, lengths_figure, rank_frequency_figure
from core.reading import CorpusStatistics, Reason, describe_corpus
from core.reading.statistics import QUANTILES
from core.workspace import CorpusInfo, Workspace
from pages.parts.data.guess import reason_text
from pages.parts.i18n import language, t
from pages.parts.plain import plain
from pages.parts.theme import is_dark

FIGURE_HEIGHT = 300
KEPT_RESULTS = 8
MEDIAN = QUANTILES.index(0.5)


def statistics(workspace: Workspace, info: CorpusInfo) -> None:
    """Numbers, pictures, the most frequent, and what was dropped and why."""
    found = _described(info.id, workspace)
    _numbers(found, info.kind)
    _left_out(found)
    _pictures(found, info)
    st.markdown(f"**{t('data-most-frequent')}**")
    _most_frequent(found)


@st.cache_data(scope="session", max_entries=KEPT_RESULTS, show_spinner=False)
def _described(corpus_id: str, _workspace: Workspace) -> CorpusStatistics:
    return describe_corpus(_workspace.corpus(corpus_id))


def _numbers(found: CorpusStatistics, kind: str) -> None:
    facts = [
        (f"data-sequences-{kind}", t("data-number", n=found.n_sequences), None),
        (f"data-items-{kind}", t("data-number", n=found.n_items), _often(found)),
        (f"data-tokens-{kind}", t("data-number", n=found.n_tokens), None),
        ("data-typical-length", t("data-number", n=round(found.lengths.quantiles[MEDIAN])), _lengths(found)),
    ]
    if found.n_owners is not None:
        facts.append(("data-owners", t("data-number", n=found.n_owners), None))
    with st.container(horizontal=True, gap="large"):
        for label, value, note in facts:
            st.metric(t(label), value, help=note, width="content")
    if found.time_range is not None:
        first, last = map(_day, found.time_range)
        st.caption(t("data-time-range", first=first, last=last))


def _often(found: CorpusStatistics) -> str:
    return t("data-seen-often", often=found.n_seen_often, once=found.n_seen_once)


def _lengths(found: CorpusStatistics) -> str:
    lengths = found.lengths
    return t("data-length-range", shortest=lengths.shortest, longest=lengths.longest, mean=lengths.mean)


def _day(seconds: int) -> date:
    return datetime.fromtimestamp(seconds, UTC).date()


def _left_out(found: CorpusStatistics) -> None:
    if not found.dropped and not found.warnings:
        st.caption(t("data-nothing-dropped"))
        return
    with st.expander(t("data-dropped", n=len(found.dropped) + len(found.warnings)), icon=":material/filter_alt:"):
        for entry in (*found.dropped, *found.warnings):
            reason = Reason(entry.reason, {"count": entry.count, "example": entry.example})
            st.markdown(f"- {reason_text(reason)}")


def _pictures(found: CorpusStatistics, info: CorpusInfo) -> None:
    theme: Theme = "dark" if is_dark() else "light"
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(f"**{t('data-rank-frequency')}**", help=t("data-rank-frequency-help"))
        figure = rank_frequency_figure(
            found.ranks,
            found.frequencies,
            x_title=t("data-axis-rank"),
            y_title=t("data-axis-count"),
            language=language(),
            theme=theme,
        )
        st.plotly_chart(figure, theme=None, height=FIGURE_HEIGHT, key=f"ranks-{info.id}", alt=t("data-rank-frequency"))
    with right:
        st.markdown(f"**{t('data-lengths')}**", help=t("data-lengths-help"))
        figure = lengths_figure(
            found.lengths.edges,
            found.lengths.counts,
            x_title=t("data-axis-length"),
            y_title=t(f"data-sequences-{info.kind}"),
            language=language(),
            theme=theme,
        )
        st.plotly_chart(figure, theme=None, height=FIGURE_HEIGHT, key=f"lengths-{info.id}", alt=t("data-lengths"))


def _most_frequent(found: CorpusStatistics) -> None:
    """Two short tables beside each other read better than a long one."""
    half = (len(found.most_frequent) + 1) // 2
    for place, items in zip(
        st.columns(2, gap="large"), (found.most_frequent[:half], found.most_frequent[half:]), strict=True
    ):
        if items:
            table = {
                t("data-column-item"): [plain(item.label) for item in items],
                t("data-column-count"): [t("data-number", n=item.count) for item in items],
            }
            place.table(pl.DataFrame(table), border="horizontal", hide_index=True)
