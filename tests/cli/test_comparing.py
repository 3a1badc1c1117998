"""``compare`` says what the Compare page says, and keeps nothing."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from core.comparison import measure_stability
from core.comparison.recipes import QuestionName, asked
from core.comparison.spaces import compare
from core.comparison.verdict import Floor, judge
from core.jobs.comparing import make
from core.jobs.measuring import trained
from core.types import VectorSet
from core.types.progress import keep_going
from core.workspace import Workspace
from core.workspace.archive import unpack
from core.workspace.compared import made_of, save_made
from pages.parts.compare.pair import Pair as OnThePage
from tests.cli.conftest import Run
from tests.comparison.made import answer, with_a_model

QUESTIONS: dict[QuestionName, str] = {
    "window": "seed",
    "seed": "itself",
    "order": "orders",
    "added": "seed",
    "counting": "seed",
}


@pytest.fixture
def place(workspace: Path, tmp_path: Path) -> Workspace:
    """The trained workspace as a folder."""
    unpack(workspace, tmp_path / "unpacked", max_bytes=10**9)
    return Workspace("", tmp_path / "unpacked")


@pytest.fixture
def lists(own_data: Path) -> Workspace:
    """A model of ninety items, so that neighbourhoods differ."""
    return with_a_model()[0]


@pytest.fixture
def other_file(tmp_path: Path) -> Path:
    """Vectors of four of the five royal ones, others, without counts."""
    matrix = np.random.default_rng(3).standard_normal((5, 3))
    lines = [
        f"{word} {' '.join(map(str, row))}"
        for word, row in zip(["man", "king", "Queen", "queen", "woman"], matrix, strict=True)
    ]
    path = tmp_path / "others.vec"
    path.write_text("5 3\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def read(path: Path) -> dict[str, np.ndarray]:
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return {word: np.array(row, dtype=float) for word, *row in (line.split() for line in lines)}


def files(place: Workspace) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in place.path.rglob("*") if path.is_file()}


def test_two_files_are_compared_by_what_both_have(run: Run, vector_file: Path, other_file: Path) -> None:
    told = run("compare", vector_file, other_file, "--json").json
    assert (told["first"]["rows"], told["second"]["rows"], told["second"]["dim"]) == (5, 5, 3)
    assert (told["shared"], told["compared"], told["n_neighbors"]) == (4, 4, 3)
    assert (told["kept"]["value"], told["kept"]["by_chance"], told["kept"]["verdict"]) == (3.0, 3.0, None)
    assert (told["kept"]["floor"], told["kept"]["floor_of"]) == (None, None)
    one, other = read(vector_file), read(other_file)
    for each in told["changed"]:
        for side, space in (("near_first", one), ("near_second", other)):
            own = space[each["key"]]
            cosines = {
                key: own @ row / np.linalg.norm(own) / np.linalg.norm(row)
                for key, row in space.items()
                if key in one and key in other and key != each["key"]
            }
            found = [cosines[near["key"]] for near in each[side]]
            assert found == pytest.approx(sorted(cosines.values(), reverse=True))
    assert {each["key"] for each in told["changed"]} == {"king", "man", "woman", "queen"}
    assert -1 <= told["alignment"]["cosine"]["lowest"] <= told["alignment"]["cosine"]["mean"] < 1
    assert "neither can be trained again here" in run("compare", vector_file, other_file).out


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_ready_question_is_answered_as_by_the_page_and_nothing_is_kept(
    run: Run, lists: Workspace, question: QuestionName
) -> None:
    before = files(lists)
    told = run("compare", lists.path, "--question", question, "-k", 3, "--json").json
    assert files(lists) == before
    (info,) = lists.vector_sets()
    made = made_of(info)
    assert made is not None
    wanted = asked(question, made.recipe.settings)
    sets = [make(lists.corpus(made.corpus_id), recipe, keep_going) for recipe in wanted.recipes]
    expected = compare(sets[0], sets[1])
    found = judge(expected, expected_floor(question, sets))
    assert told["kept"]["value"] == found.kept.value < told["n_neighbors"]
    assert (told["kept"]["floor"], told["kept"]["verdict"]) == (found.floor, found.word)
    assert told["kept"]["floor_of"] == QUESTIONS[question]
    assert told["alignment"]["cosine"]["mean"] == pytest.approx(float(expected.cosines.mean()))
    assert len(told["changed"]) == 3
    assert (told["first"]["id"] is None) == (question in ("window", "added"))


def expected_floor(question: str, sets: list[VectorSet]) -> Floor | None:
    if len(sets) < 3:
        return None
    compared, base = compare(sets[0], sets[1]), sets[1] if question in ("order", "added") else sets[0]
    rows = compared.shared.second if question in ("order", "added") else compared.shared.first
    return Floor.of(compare(base, sets[2]), rows)


def test_what_was_made_in_the_app_is_not_made_again(run: Run, place: Workspace) -> None:
    (info,) = place.vector_sets()
    made = made_of(info)
    assert made is not None
    recipe = asked("counting", made.recipe.settings).second
    own = place.vectors(info.id)
    kept = save_made(place, VectorSet(own.items, own.matrix), name="Kept", corpus_id=made.corpus_id, recipe=recipe)
    told = run("compare", place.path, "--question", "counting", "--json").json
    assert (told["second"]["id"], told["second"]["name"]) == (kept, "Kept")
    assert told["kept"]["value"] == told["n_neighbors"]


def test_two_of_a_workspace_stand_beside_what_was_measured_there(run: Run, place: Workspace) -> None:
    (info,) = place.vector_sets()
    own = place.vectors(info.id)
    turned = VectorSet(own.items, np.ascontiguousarray(own.matrix[:, ::-1]))
    place.save_vectors(turned, name="Turned", origin={})
    told = run("compare", place.path, "--vectors", info.id, "--with", "Turned", "--json").json
    assert (told["first"]["id"], told["second"]["name"]) == (info.id, "Turned")
    assert told["kept"]["value"] == told["n_neighbors"]
    assert told["alignment"]["cosine"]["lowest"] == pytest.approx(1)
    assert all(each["near_first"] == each["near_second"] and each["jaccard"] == 1 for each in told["changed"])
    assert run("compare", place.path, "--vectors", info.id, "--json").json == told
    shown = run("compare", place.path, "--vectors", "Turned", "--with", info.id).out
    assert "--question seed finds out" in shown
    assert f"{own.items.labels[0]}: – → –" in shown


def test_two_that_are_there_get_the_answer_of_the_page(run: Run, own_data: Path) -> None:
    workspace, corpus_id = with_a_model()
    kinds = set()
    for ids in answer(workspace, corpus_id, tuple(QUESTIONS)).values():
        first, second = (workspace.vectors_info(ids[name]) for name in ("vectors_id", "compared_id"))
        pair = OnThePage.of(workspace, first, second)
        told = run("compare", workspace.path, "--vectors", first.id, "--with", second.id, "--json").json["kept"]
        assert (told["value"], told["floor"]) == (pair.verdict.kept.value, pair.verdict.floor)
        assert (told["verdict"], told["floor_of"]) == (pair.verdict.word, pair.chance_kind)
        kinds.add(told["floor_of"])
    assert kinds == {"seed", "orders", "itself"}


def test_a_stability_says_what_chance_is_also_beside_a_file(run: Run, lists: Workspace, tmp_path: Path) -> None:
    (info,) = lists.vector_sets()
    assert info.training_settings is not None
    assert info.corpus_id is not None
    own = lists.vectors(info.id)
    found = measure_stability(lists.corpus(info.corpus_id), info.training_settings, own.matrix, trained, n_runs=2)
    assert found is not None
    lists.save_stability(found, vectors_id=info.id)
    file = tmp_path / "random.vec"
    rows = np.random.default_rng(0).standard_normal((len(own), 4))
    lines = [f"{key} {' '.join(map(str, row))}" for key, row in zip(own.items.keys, rows, strict=True)]
    file.write_text(f"{len(own)} 4\n" + "\n".join(lines) + "\n", encoding="utf-8")
    for both in ((lists.path, file), (file, lists.path)):
        told = run("compare", *both, "--json").json["kept"]
        assert told["floor"] == pytest.approx(found.mean * found.neighbors.shape[1])
        assert told["floor_of"] == "seed"


def test_one_hot_has_in_common_what_chance_gives(run: Run, workspace: Path) -> None:
    told = run("compare", workspace, "--with", "one-hot", "--json").json
    assert told["kept"]["value"] == told["kept"]["by_chance"] == 8.0  # eight others of nine are all near
    assert (told["second"]["name"], told["kept"]["verdict"]) == ("one-hot", "unrelated")
    assert "one-hot code" in run("compare", workspace, "--with", "one-hot").out


def test_people_get_sentences_and_a_table(run: Run, workspace: Path) -> None:
    shown = run("compare", workspace, "--question", "counting", "-k", 4, "--min-count", 1).out.splitlines()
    assert shown[0].startswith("Vectors groups: 9 × 8")
    assert "counted, window" in shown[1]
    header = next(place for place, line in enumerate(shown) if line.split()[:1] == ["Jaccard"])
    assert len(shown) == header + 5
    assert all(" → " in line for line in shown[header:])
    assert "только в первом" in run("compare", workspace, "--question", "seed", locale="ru_RU.UTF-8").out
    assert "тек біріншісінде" in run("compare", workspace, "--question", "seed", locale="kk_KZ.UTF-8").out


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), "errors-cli-compare-nothing"),
        (("strange.vec",), "compare-none-shared"),
        (("groups.txt",), "errors-cli-not-vectors"),
        (("nothing.vec",), "errors-cli-no-such-file"),
        (("--with", "other"), "errors-cli-no-such-vectors"),
        (("royal.vec", "--with", "other"), "errors-cli-no-such-vectors"),
        (("--vectors", "other", "--question", "seed"), "errors-cli-no-such-vectors"),
        (("--question", "fly"), "errors-cli-usage"),
        (("--question", "seed", "--with", "one-hot"), "errors-cli-compare-two-ways"),
        (("royal.vec", "--question", "seed"), "errors-cli-compare-two-ways"),
        (("-k", "0"), "errors-cli-usage"),
    ],
)
def test_what_can_t_be_compared_is_one_sentence(
    run: Run, workspace: Path, vector_file: Path, tmp_path: Path, options: tuple[str, ...], code: str
) -> None:
    (tmp_path / "strange.vec").write_text("2 2\nxylophone 1 0\nzebra 0 1\n", encoding="utf-8")
    told = run("compare", workspace, *options, "--json")
    assert (told.code, told.out) == (2, "")
    assert json.loads(told.err)["error"]["code"] == code
    assert len(run("compare", workspace, *options).err.splitlines()) == 1


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--question", "window"), "compare-questions-none"),
        (("others.vec", "--min-count", "2"), "errors-cli-no-counts"),
    ],
)
def test_a_file_has_no_data_to_train_on_and_no_counts(
    run: Run, vector_file: Path, other_file: Path, options: tuple[str, ...], code: str
) -> None:
    told = run("compare", vector_file, *options, "--json")
    assert (told.code, told.out) == (2, "")
    assert json.loads(told.err)["error"]["code"] == code
