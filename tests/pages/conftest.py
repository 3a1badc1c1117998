"""Pages without a server: what every imagined one would search the installed packages for, is searched once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from streamlit.components.v2 import manifest_scanner


@pytest.fixture(scope="package", autouse=True)
def one_search_for_components() -> Iterator[None]:
    """AppTest looks through all packages again for each visit; that takes longer than drawing the page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield
