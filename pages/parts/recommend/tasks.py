"""The tasks by what goes in and what comes out, and which one this visit looks at."""

from __future__ import annotations

from dataclasses import dataclass

from pages.parts import visit


@dataclass(frozen=True, slots=True)
class TaskView:
    """One view of the page.

    Parameters
    ----------
    id
        In the address; also in messages (``recommend-<id>-title``, ``-question``).
    gives, takes
        "item", "user" or "session": its cell in the table of tasks. Empty for what stands below the table.
    icon
        Material icon.
    """

    id: str
    takes: str
    gives: str
    icon: str


TABLE = (
    TaskView("similar", "item", "item", "swap_horiz"),
    TaskView("audience", "item", "user", "campaign"),
    TaskView("for-user", "user", "item", "person"),
    TaskView("similar-users", "user", "user", "group"),
    TaskView("next-item", "session", "item", "queue_music"),
)
BELOW = (TaskView("games", "", "", "casino"), TaskView("measure", "", "", "monitoring"))
VIEWS = {view.id: view for view in (*TABLE, *BELOW)}
TAKES, GIVES = ("item", "user", "session"), ("item", "user")


def chosen_view() -> TaskView | None:
    """The view of this visit; None: the table of tasks."""
    return VIEWS.get(visit.chosen(visit.TASK) or "")


def choose_view(view_id: str) -> None:
    """Turn to a view; an empty id: to the table of tasks."""
    visit.choose(visit.TASK, view_id)
