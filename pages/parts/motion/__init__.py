"""Vectors on a plane that glide from where they were to where they are."""

from __future__ import annotations

from pages.parts.motion.view import Moving, motion

__all__ = ["Moving", "motion"]
