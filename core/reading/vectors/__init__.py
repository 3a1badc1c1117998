"""Vectors: rows of numbers and their labels, checked."""
