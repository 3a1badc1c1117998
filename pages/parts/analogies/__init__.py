"""Rooms of the Analogies page: the question in two forms, answers, the plane, the map."""
