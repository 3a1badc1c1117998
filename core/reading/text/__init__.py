"""Text: from bytes to clean text, words and sentences; what documents' text is made of."""
