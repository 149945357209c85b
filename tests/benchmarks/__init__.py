"""Runs that measure: `python -m tests.benchmarks throughput | crash | rows | memory`."""
