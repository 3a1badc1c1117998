"""Chapter 8, man : king = woman : ?: arrows between vectors, what they find, where they fail, what they pass on."""
