"""What is fast, and how much memory it takes: ours against the peer in the same run. ``python -m tests.benchmarks``."""
