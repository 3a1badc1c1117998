"""Recommending: what goes on with what, for whom, from the same vectors, and how well that is guessed."""
