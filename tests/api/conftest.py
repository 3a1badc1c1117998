"""A data folder, a workspace in it, and a client of the routes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from core.settings import settings
from pages.api import routes
from tests.api.made import Made, made


@pytest.fixture(scope="package")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("E2V_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        settings.cache_clear()
        yield
    settings.cache_clear()


@pytest.fixture(scope="package")
def world(home: None) -> Made:
    return made()


@pytest.fixture(scope="package")
def client(home: None) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=routes())) as client:
        yield client
