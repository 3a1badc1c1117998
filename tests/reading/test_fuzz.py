"""Good files gone wrong, of every format: they are read, or refused in one sentence; nothing else ever happens."""

from __future__ import annotations

import io
import resource
import shutil
import zipfile
from pathlib import Path

import pytest

from core.errors import E2VError
from core.locales import translate
from core.settings import MB, Settings
from tests.reading.bringing import bring
from tests.reading.mutations import mutated
from tests.reading.seeds import SEEDS

FEW, MANY = 12, 10_000
SMALL = Settings(max_unpacked_bytes=5 * MB, max_vector_bytes=20 * MB, max_vector_rows=100_000)
FAIR_SHARE = 500 * MB
"""So much more memory than at the start may have been in use at any time."""


def damaged(data: bytes, number: int) -> bytes:
    """The file with faults; of two zips one has them inside of a member, where the checksum fits again."""
    if number % 2 or data[:4] != b"PK\x03\x04":
        return mutated(data, number)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        members = whole.namelist()
        for place, name in enumerate(members):
            content = whole.read(name)
            target.writestr(name, mutated(content, number) if place == number // 2 % len(members) else content)
    return buffer.getvalue()


def outcomes(folder: Path, format: str, numbers: range) -> dict[str, int]:
    """What became of so many damaged files."""
    name, data = SEEDS[format]
    found: dict[str, int] = {}
    for number in numbers:
        path, place = folder / "brought", folder / "opened"
        path.write_bytes(damaged(data, number))
        place.mkdir()
        try:
            bring(path, name, place, SMALL)
            outcome = "read"
        except E2VError as error:
            outcome = error.code
            assert translate("en", error.code, **error.params) != error.code
        except BaseException as fault:
            fault.add_note(f"{format}, number {number}")
            raise
        found[outcome] = found.get(outcome, 0) + 1
        shutil.rmtree(place)
    return found


@pytest.mark.parametrize("format", SEEDS)
def test_the_good_file_is_read(tmp_path: Path, format: str) -> None:
    name, data = SEEDS[format]
    place = tmp_path / "opened"
    place.mkdir()
    path = tmp_path / "brought"
    path.write_bytes(data)
    if format == "npz":  # has no labels; together with them it is the case "npy"
        with pytest.raises(E2VError):
            bring(path, name, place, SMALL)
    else:
        assert len(bring(path, name, place, SMALL).items) > 1


@pytest.mark.parametrize("format", SEEDS)
def test_a_few_damaged_files(tmp_path: Path, format: str) -> None:
    assert sum(outcomes(tmp_path, format, range(FEW)).values()) == FEW


@pytest.mark.slow
@pytest.mark.parametrize("format", SEEDS)
def test_many_damaged_files(tmp_path: Path, format: str) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sum(outcomes(tmp_path, format, range(MANY)).values()) == MANY
    grown = 1_024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    assert grown < FAIR_SHARE
