"""Chapter 9, Everything2Vec."""
