"""A plane whose points and arrows can be dragged, and what is read off it meanwhile."""

from __future__ import annotations

from pages.parts.plane.view import Axis, Live, Point, plane

__all__ = ["Axis", "Live", "Point", "plane"]
