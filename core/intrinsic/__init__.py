"""What vectors are worth in themselves: analogy and similarity sets, facts about the space, and whether it is noise.

Works on keys and a matrix, whatever they stand for: words of any language, songs, products.
"""

from core.intrinsic.analogies import AnalogyReport, SectionScore, evaluate_analogies
from core.intrinsic.facts import SpaceFacts, space_facts
from core.intrinsic.folding import Folded
from core.intrinsic.interval import Interval
from core.intrinsic.noise import NoiseVerdict, compare_with_noise
from core.intrinsic.sets import (
    AnalogySection,
    AnalogySet,
    RatedPair,
    SimilaritySet,
    parse_analogies,
    parse_similarities,
)
from core.intrinsic.shipped import SHIPPED, shipped_analogies, shipped_similarities
from core.intrinsic.similarities import SimilarityReport, evaluate_similarities

__all__ = [
    "SHIPPED",
    "AnalogyReport",
    "AnalogySection",
    "AnalogySet",
    "Folded",
    "Interval",
    "NoiseVerdict",
    "RatedPair",
    "SectionScore",
    "SimilarityReport",
    "SimilaritySet",
    "SpaceFacts",
    "compare_with_noise",
    "evaluate_analogies",
    "evaluate_similarities",
    "parse_analogies",
    "parse_similarities",
    "shipped_analogies",
    "shipped_similarities",
    "space_facts",
]
