"""For all tests: Hypothesis measures no time, because timings live in benchmarks."""

from hypothesis import settings

collect_ignore = ["benchmarks"]  # run by hand: python -m tests.benchmarks

settings.register_profile("house", deadline=None)
settings.load_profile("house")
