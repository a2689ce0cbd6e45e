"""Twenty small benchmarks; counts every execution in the file $EXECUTIONS, one character each."""
import json
import os
import statistics
import sys
import time

from factors import FACTORS

BATCHES = 7


def kernel(which, steps):
    x = which + 1
    for i in range(steps):
        x = (x * 31 + i) & 0xFFFFFF
    return x


def measure(which, factor):
    steps = int(4_000 * factor)
    kernel(which, steps)
    seconds = []
    for _ in range(BATCHES):
        start = time.perf_counter()
        kernel(which, steps)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


names = [f"kernel-{which}" for which in range(20)]
wanted = set(sys.argv[1:]) or set(names)
rows = []
for which, name in enumerate(names):
    if name not in wanted:
        continue
    rows.append({"benchmark": name, "parameters": {}, "metric": "time", "unit": "s", "direction": "lower",
                 "assume": "noisy", "values": [measure(which, FACTORS[which])]})
    if "EXECUTIONS" in os.environ:
        with open(os.environ["EXECUTIONS"], "a") as counted:
            counted.write(".")
print(json.dumps({"schema": "noisegate.measurements/1", "parser": "bench", "environment": {}, "warnings": [],
                  "measurements": rows}))
