"""Archives and documents that are archives: one part at a time, within limits."""
