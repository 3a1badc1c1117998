"""Rooms of the Explore page: which map, its caption, new maps, 3-D, downloads, code."""
