"""Measuring vectors: what is in them, and what sets of questions find out."""
