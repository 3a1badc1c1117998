"""The film of a training: points that glide from epoch to epoch, an item that is followed, neighbours then and now."""

from __future__ import annotations

from pages.parts.film.view import film

__all__ = ["film"]
