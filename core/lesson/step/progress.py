"""How far the steps have come, in words."""

from __future__ import annotations

from core.lesson.said import Said
from core.lesson.step.correction import objective, probability
from core.lesson.step.course import Course
from core.lesson.step.scene import StepScene
from core.lesson.step.wording import targets
from core.lesson.step.world import World


def counted(scene: StepScene, world: World) -> Said:
    """How many steps were made, and how often all pairs were gone through."""
    n_pairs = len(world.pairs(scene.window, sg=scene.sg))
    if n_pairs == 1:
        return Said("step-count-one", {"steps": scene.steps})
    return Said("step-count", {"steps": scene.steps, "pairs": n_pairs, "passes": scene.steps // n_pairs})


def taken(scene: StepScene, world: World, course: Course) -> Said | None:
    """What the last step did to its own pair; None where the last movement was not one step on."""
    if scene.steps - scene.since != 1:
        return None
    done = course.step(scene.since)
    after = course.after(scene.steps)
    return Said(
        "step-taken",
        {
            "word": targets(world, done.example.inputs),
            "context": world.words[done.example.output],
            "before": round(done.samples[0].positive, 3),
            "after": round(probability(after, done.example), 3),
            "less": round(done.objective, 3),
            "more": round(objective(after, done.example), 3),
        },
    )
