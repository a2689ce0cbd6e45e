"""One kind of work for about a second: spin, sleep, sync, allocate, leak, cache or steady."""

import mmap
import os
import sys
import time


def spin(until):
    total = 0
    while time.monotonic() < until:
        for number in range(10_000):
            total += number * number
    return total


def sleep(until):
    while time.monotonic() < until:
        time.sleep(0.02)


def sync(until):
    with open("sync.dat", "wb", buffering=0) as file:
        while time.monotonic() < until:
            file.write(bytes(65_536))
            os.fsync(file.fileno())


def allocate(until):
    """Fresh pages from the kernel, touched and given back."""
    while time.monotonic() < until:
        with mmap.mmap(-1, 64 * 2**20) as pages:
            for at in range(0, len(pages), 4096):
                pages[at] = 1


def leak(until):
    kept = []
    while time.monotonic() < until:
        kept.append(bytearray(200_000))
        time.sleep(0.02)


def cache(until):
    """Fills a bounded cache at first, then works with it."""
    kept = []
    while time.monotonic() < until:
        if len(kept) < 50:
            kept.append(bytearray(200_000))
        bytearray(200_000)
        time.sleep(0.02)


def steady(until):
    while time.monotonic() < until:
        bytearray(2_000_000)
        time.sleep(0.02)


def spike(until):
    kept = [bytearray(4_000_000)]
    half = time.monotonic() + (until - time.monotonic()) / 2
    while time.monotonic() < until:
        if half <= time.monotonic() < half + 0.6:
            kept.append(bytearray(8_000_000))
        elif len(kept) > 1:
            del kept[1:]
        time.sleep(0.02)


if __name__ == "__main__":
    globals()[sys.argv[1]](time.monotonic() + float(sys.argv[2]))
