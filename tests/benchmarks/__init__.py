# SPDX-License-Identifier: EUPL-1.2
"""Measurements, run by `pytest tests/benchmarks --benchmark-only -n 0`; none is a test of the suite."""
