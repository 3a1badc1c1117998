"""For all tests: Hypothesis measures no time, because timings live in benchmarks."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
