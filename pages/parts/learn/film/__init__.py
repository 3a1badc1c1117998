"""Chapter 7, the space learns: the film of a training."""
