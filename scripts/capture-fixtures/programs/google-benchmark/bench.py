"""The newer JSON shape, written by the library inside the google-benchmark Python package."""

import google_benchmark as benchmark


@benchmark.register
@benchmark.option.range(8, 64)
@benchmark.option.repetitions(2)
def sum_range(state):
    values = list(range(state.range(0)))
    while state:
        sum(values)
    state.counters['half'] = benchmark.Counter(state.range(0) / 2)
    state.items_processed = state.iterations * state.range(0)


@benchmark.register(name='größe "q" | pipe')
def odd_name(state):
    while state:
        pass


@benchmark.register
def fails(state):
    state.skip_with_error('no "device"')
    while state:
        pass


if __name__ == '__main__':
    benchmark.main()
