import json
import os

import pyperf


def encode(size):
    return json.dumps(list(range(size)))


def allocate(loops):
    start = pyperf.perf_counter()
    for _ in range(loops):
        bytearray(4096)
    return pyperf.perf_counter() - start


runner = pyperf.Runner(values=3, warmups=1, processes=3, min_time=0.0005)
runner.metadata["project"] = "codec"
for size in (16, 1024):
    runner.bench_func(f"encode/size={size}", encode, size, metadata={"tags": ["codec"]})
runner.bench_func("größe | `tick` @user a/b [c]", encode, 8, inner_loops=2)
runner.bench_time_func("allocate", allocate)
if os.environ.get("ONE_FAILS"):
    runner.bench_func("raises", encode, "no number")
