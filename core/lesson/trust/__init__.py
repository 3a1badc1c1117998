"""Chapter 10, don't trust the picture: the same vectors drawn in several ways, and what is not so in each."""
