"""Chapter 6, one step: a word2vec trainer small enough to look into, in gensim's order and numbers."""
