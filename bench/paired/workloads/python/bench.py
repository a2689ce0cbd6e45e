"""Eight small kernels; each prints the seconds of its fastest batch, as timeit does, as measurement JSON."""
import json
import sys
import time

from factors import FACTORS

BATCHES = 25
TEXT = "the quick brown fox jumps over the lazy dog " * 3


def kernel_sum(steps):
    return sum(range(steps))


def kernel_words(steps):
    return sum(len(TEXT.split()) for _ in range(steps // 60))


def kernel_dict(steps):
    counts = {}
    for i in range(steps // 4):
        counts[i & 255] = counts.get(i & 255, 0) + 1
    return counts


def kernel_sort(steps):
    return sorted((i * 2654435761) & 65535 for i in range(steps // 8))


def kernel_branch(steps):
    x = 1
    for i in range(steps // 4):
        x = x + 3 if x & 1 else (x >> 1) ^ i
    return x


def kernel_format(steps):
    return [f"{i}:{i * 2}" for i in range(steps // 12)]


def kernel_list(steps):
    return [i * i for i in range(steps // 3)]


def kernel_join(steps):
    return ",".join(str(i) for i in range(steps // 8))


KERNELS = [kernel_sum, kernel_words, kernel_dict, kernel_sort, kernel_branch, kernel_format, kernel_list, kernel_join]


def measure(kernel, factor):
    steps = int(12_000 * factor)
    kernel(steps)
    seconds = []
    for _ in range(BATCHES):
        start = time.perf_counter()
        kernel(steps)
        seconds.append(time.perf_counter() - start)
    return min(seconds)


wanted = set(sys.argv[1:])
rows = []
for kernel, factor in zip(KERNELS, FACTORS):
    name = kernel.__name__.removeprefix("kernel_")
    if wanted and name not in wanted:
        continue
    rows.append({"benchmark": name, "parameters": {}, "metric": "time", "unit": "s", "direction": "lower",
                 "assume": "noisy", "values": [measure(kernel, factor)]})
print(json.dumps({"schema": "noisegate.measurements/1", "parser": "bench", "environment": {}, "warnings": [],
                  "measurements": rows}))
