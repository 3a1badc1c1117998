"""The small computations behind the Learn chapters, one file for each chapter: pure, and from what is on the screen.

A chapter's file holds its *scene* (what a person may set in it, read from an address that anybody may have written),
what is computed from it, and its questions; the page shows these, and the worksheet prints them.
"""
