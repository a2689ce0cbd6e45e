"""Runs a program and prints the lines whose memory is still in use at its end: traced.py PROGRAM [ARGUMENT...]"""

import runpy
import sys
import tracemalloc

tracemalloc.start()
sys.argv = sys.argv[1:]
kept = runpy.run_path(sys.argv[0], run_name="__main__")
for statistic in tracemalloc.take_snapshot().statistics("lineno")[:10]:
    print(statistic)
