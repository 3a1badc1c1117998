"""How to get one's playlists and listening out of each service."""

from __future__ import annotations

import streamlit as st

from pages.parts.i18n import t

SERVICES = ("spotify", "apple", "youtube", "lastfm", "listenbrainz", "other", "player")


def howto() -> None:
    """One short paragraph of steps for each service."""
    with st.expander(t("data-howto"), icon=":material/help:"):
        for service in SERVICES:
            st.markdown(f"**{t(f'data-howto-{service}-name')}.** {t(f'data-howto-{service}')}")
        st.caption(t("data-howto-private"))
