"""A window that slides along a sentence."""
