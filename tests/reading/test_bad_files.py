"""Broken, odd and hostile files: the person is told what is wrong, or what was read in spite of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import E2VError
from core.locales import LANGUAGES, translate
from tests.reading.bad_files import BAD_FILES, BadFile
from tests.reading.bringing import bring
from tests.reading.files import written


@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: bad.case)
def test_a_bad_file_gets_one_sentence_or_is_read(tmp_path: Path, bad: BadFile) -> None:
    folder = tmp_path / "opened"
    folder.mkdir()
    path = written(tmp_path, bad.make(), "brought")
    if bad.told is None or bad.told.startswith("reading-"):
        found = bring(path, bad.name, folder)
        assert len(found.items) > 0 and found.report is not None
        noted = [entry.reason for entry in (*found.report.dropped, *found.report.warnings)]
        assert bad.told is None or bad.told in noted
        return
    with pytest.raises(E2VError) as refusal:
        bring(path, bad.name, folder)
    assert refusal.value.code == bad.told
    for language in LANGUAGES:
        told = translate(language, refusal.value.code, **refusal.value.params)
        assert str(tmp_path) not in told and "Traceback" not in told
        assert told != refusal.value.code
