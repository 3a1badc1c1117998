"""Show the code: short Python scripts that do again, from a downloaded file, what the screen shows.

A script is made of settings, written as Python literals, and of fixed blocks that use them; no name of an item is
ever part of the code itself.
"""

from core.code.analogies import analogy_script
from core.code.explore import explore_script
from core.code.train import train_script, training_line

__all__ = ["analogy_script", "explore_script", "train_script", "training_line"]
