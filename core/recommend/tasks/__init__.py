"""The five tasks: item → item (twice), user → item, user → user, session → item, item → user."""

from core.recommend.tasks.agreement import Agreement, doubts, lists_agree, overlap
from core.recommend.tasks.by_content import ByContent, by_content
from core.recommend.tasks.conditions import TASKS, Task, why_not
from core.recommend.tasks.going_on import for_user, next_items
from core.recommend.tasks.items import complement_scores, complementary, has_vector, similar
from core.recommend.tasks.people import Candidate, OwnerSpace, SimilarOwner, audience, similar_users
from core.recommend.tasks.places import HOW, How, nearest_to_place, place_of_user
from core.recommend.tasks.suggestions import Suggestions

__all__ = [
    "HOW",
    "TASKS",
    "Agreement",
    "ByContent",
    "Candidate",
    "How",
    "OwnerSpace",
    "SimilarOwner",
    "Suggestions",
    "Task",
    "audience",
    "by_content",
    "complement_scores",
    "complementary",
    "doubts",
    "for_user",
    "has_vector",
    "lists_agree",
    "nearest_to_place",
    "next_items",
    "overlap",
    "place_of_user",
    "similar",
    "similar_users",
    "why_not",
]
