"""The lecture: its chapters, and what they share."""
