"""Why two items are near: how often they meet against what chance would give, where, and what company they share."""

from core.evidence.contexts import SharedContext, shared_contexts
from core.evidence.index import EvidenceIndex
from core.evidence.judging import Verdict, lift_interval, rounded, verdict
from core.evidence.pair import Meetings, Sighting, meetings, sightings
from core.evidence.places import Places

__all__ = [
    "EvidenceIndex",
    "Meetings",
    "Places",
    "SharedContext",
    "Sighting",
    "Verdict",
    "lift_interval",
    "meetings",
    "rounded",
    "shared_contexts",
    "sightings",
    "verdict",
]
