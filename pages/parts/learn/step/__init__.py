"""Chapter 6, one step: the page of `core.lesson.step`."""
