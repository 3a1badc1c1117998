"""Rooms of the Compare page: which two, ready questions, what the comparison says, the maps, an item, what changed."""
