"""One benchmark that passes, one whose test fails after measuring, one that raises while measured, one skipped."""

import pytest


def test_passes(benchmark):
    benchmark.pedantic(sorted, args=([3, 1, 2],), rounds=5, iterations=100)


def test_fails_after_measuring(benchmark):
    benchmark.pedantic(sorted, args=([3, 1, 2],), rounds=5, iterations=100)
    assert False


def test_raises(benchmark):
    benchmark.pedantic(lambda: 1 // 0, rounds=5, iterations=10)


@pytest.mark.skip(reason='never measured')
def test_skipped(benchmark):
    benchmark(sorted, [])
