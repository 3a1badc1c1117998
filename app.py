"""The server: one ASGI app, Streamlit's pages and the map's data routes. Start it with ``streamlit run app.py``."""

import streamlit as st

from pages.api import routes

app = st.App("pages/shell.py", routes=routes())
