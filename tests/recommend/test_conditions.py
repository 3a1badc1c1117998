"""Which tasks are possible with what is there, and the word for those that aren't."""

from __future__ import annotations

from typing import cast

import pytest

from core.errors import RecommendError
from core.locales import LANGUAGES, translate
from core.recommend.material import Material
from core.recommend.tasks import TASKS, OwnerSpace, Task, for_user, why_not
from tests.recommend.small import Fixed, corpus_of, random_material, vectors_of

EVERYTHING = random_material()
NO_OWNERS = Material(Material.of(corpus_of([[0, 1], [0, 2]], 3), None).behaviour, None)
ONE_OWNER = Material.of(corpus_of([[0, 1], [0, 2]], 3, owners=["me", "me"]), None)


def expected(**answers: str) -> dict[str, str | None]:
    return {task: answers.get(task.replace("-", "_")) for task in TASKS}


@pytest.mark.parametrize(
    ("material", "answers"),
    [
        (EVERYTHING, expected()),
        (
            Material(None, EVERYTHING.vectors),
            expected(complementary="no-output", for_user="no-corpus", similar_users="no-corpus", audience="no-corpus"),
        ),
        (
            NO_OWNERS,
            expected(
                similar="no-vectors",
                complementary="no-vectors",
                for_user="no-owners",
                similar_users="no-owners",
                audience="no-owners",
            ),
        ),
        (
            ONE_OWNER,
            expected(
                similar="no-vectors", complementary="no-vectors", similar_users="no-vectors", audience="no-vectors"
            ),
        ),
    ],
)
def test_each_task_says_what_it_lacks(material: Material, answers: dict[str, str | None]) -> None:
    for task in TASKS:
        reason = answers[task]
        assert why_not(task, material) == (None if reason is None else f"recommend-why-not-{reason}")


def test_one_person_has_nobody_to_be_like() -> None:
    corpus = corpus_of([[0, 1], [0, 2]], 3, owners=["me", "me"])
    material = Material(Material.of(corpus, None).behaviour, vectors_of(corpus, [[1, 0], [0, 1], [1, 1]]))
    assert why_not("similar-users", material) == "recommend-why-not-one-owner"
    assert why_not("audience", material) is None


def test_owners_without_a_name_are_nobody() -> None:
    corpus = corpus_of([[0, 1], [0, 2]], 3, owners=[None, None])
    assert why_not("for-user", Material.of(corpus, None)) == "recommend-why-not-no-owners"


def test_there_is_no_such_task() -> None:
    with pytest.raises(ValueError, match="bogus"):
        why_not(cast("Task", "bogus"), EVERYTHING)


def test_tasks_that_are_impossible_refuse_with_the_same_word() -> None:
    with pytest.raises(RecommendError) as refused:
        OwnerSpace(NO_OWNERS)
    assert refused.value.code == "recommend-why-not-no-owners"
    with pytest.raises(RecommendError, match="no-owners"):
        for_user(NO_OWNERS, Fixed(EVERYTHING.units[:3, :3]), [0], 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_a_sentence(language: str) -> None:
    reasons = ("no-corpus", "no-owners", "no-vectors", "no-output", "one-owner")
    nothings = ("no-vector", "no-content", "nothing-left", "unknown-items", "scorer", "empty", "nobody")
    causes = ("small", "cbow", "epochs", "subsampling", "topics")
    for kind, names in (("why-not", reasons), ("why-none", nothings), ("agree", causes)):
        for name in names:
            assert translate(language, f"recommend-{kind}-{name}").endswith(".")
