"""What vectors are worth in themselves: analogy and similarity sets, facts about the space, and whether it is noise.

Works on keys and a matrix, whatever they stand for: words of any language, songs, products.
"""

from core.intrinsic.analogies import AnalogyReport, SectionScore, evaluate_analogies
from core.intrinsic.asking import MAX_FILE_BYTES, TOPS, Report, ask, known_share, set_text, titles_of
from core.intrinsic.facts import SpaceFacts, space_facts
from core.intrinsic.folding import Folded
from core.intrinsic.interval import Interval
from core.intrinsic.looking import SpaceReport, look_at_space
from core.intrinsic.noise import NoiseVerdict, compare_with_noise
from core.intrinsic.sets import (
    AnalogySection,
    AnalogySet,
    RatedPair,
    SimilaritySet,
    parse_analogies,
    parse_similarities,
)
from core.intrinsic.shipped import (
    SHIPPED,
    SHIPPED_FOR,
    SetTask,
    ShippedSet,
    parse_set,
    shipped_analogies,
    shipped_name,
    shipped_set,
    shipped_similarities,
)
from core.intrinsic.similarities import Disagreement, SimilarityReport, evaluate_similarities
from core.intrinsic.spread import CosineSpread, cosine_spread
from core.intrinsic.tables import report_table, space_table

__all__ = [
    "MAX_FILE_BYTES",
    "SHIPPED",
    "SHIPPED_FOR",
    "TOPS",
    "AnalogyReport",
    "AnalogySection",
    "AnalogySet",
    "CosineSpread",
    "Disagreement",
    "Folded",
    "Interval",
    "NoiseVerdict",
    "RatedPair",
    "Report",
    "SectionScore",
    "SetTask",
    "ShippedSet",
    "SimilarityReport",
    "SimilaritySet",
    "SpaceFacts",
    "SpaceReport",
    "ask",
    "compare_with_noise",
    "cosine_spread",
    "evaluate_analogies",
    "evaluate_similarities",
    "known_share",
    "look_at_space",
    "parse_analogies",
    "parse_set",
    "parse_similarities",
    "report_table",
    "set_text",
    "shipped_analogies",
    "shipped_name",
    "shipped_set",
    "shipped_similarities",
    "space_facts",
    "space_table",
    "titles_of",
]
