"""Benchmarks whose names and parameters are as awkward as pytest allows."""

import zlib

import pytest


def payload(size):
    return bytes(range(256)) * (size // 256)


@pytest.mark.parametrize('size', [1024, 65536])
def test_compress(benchmark, size):
    benchmark.extra_info['ratio'] = len(zlib.compress(payload(size))) / size
    benchmark.extra_info['level'] = 'default'
    benchmark.extra_info['fast path'] = True
    benchmark.pedantic(zlib.compress, args=(payload(size),), rounds=8, iterations=5)


@pytest.mark.parametrize('text', ['größe', 'a/b [c]', 'pipe | `tick` @user', 'x::y-"q"'])
@pytest.mark.parametrize('upper', [True, None])
def test_encode(benchmark, text, upper):
    benchmark.pedantic(text.encode, rounds=6, iterations=100)


class TestGroup:
    @pytest.mark.benchmark(group='checksums')
    def test_crc(self, benchmark):
        benchmark.pedantic(zlib.crc32, args=(payload(4096),), rounds=7, iterations=50)


@pytest.mark.parametrize('value', [object(), object()], ids=['first', 'second'])
def test_objects(benchmark, value):
    benchmark.pedantic(hash, args=(value,), rounds=5, iterations=100)


def test_calibrated(benchmark):
    benchmark(zlib.crc32, payload(262144))
