"""Rooms of the Train page: settings, the gauge, models and how their training went."""
