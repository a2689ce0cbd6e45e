"""One shape of memory for some seconds: leak, cache (fills until two fifths of the time), saw, startup or steady."""

import sys
import time

shape, seconds = sys.argv[1], float(sys.argv[2])
began = time.monotonic()
kept = []
wave = []
requests = 0


def since():
    return time.monotonic() - began


def answer(size):
    return [(at, f"{requests}-{at}") for at in range(size)]


while shape == "startup" and since() < 0.15 * seconds:
    kept.append(answer(200))
    time.sleep(0.002)
while since() < seconds:
    requests += 1
    made = answer(200)
    if shape == "leak" or (shape == "cache" and since() < 0.4 * seconds):
        kept.append(made)
    if shape == "saw":
        wave.append(answer(2000))
        if len(wave) > 100:
            wave.clear()
    time.sleep(0.001)
