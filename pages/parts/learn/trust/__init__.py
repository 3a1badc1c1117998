"""Chapter 10, don't trust the picture."""
