"""Rooms of the Data page: bring, what it was taken for, switches, preview, read, statistics, what is here."""
