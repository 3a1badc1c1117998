"""Nested files, JSON and XML: one record or element at a time, within limits."""
