# Spends time in known functions; imports nothing that is written in Python.
import time


def decode_header(n):
    total = 0
    for i in range(n):
        total += i * i % 7
    return total


def descend(depth):
    return decode_header(2000) if depth == 0 else descend(depth - 1)


def sort_keys(n):
    return sorted([(i * 7919) % n for i in range(n)], key=lambda key: -key)[0]


def main():
    total, start = 0, time.time()
    while time.time() - start < 1:
        total += decode_header(20000) + descend(30) + sort_keys(3000)
    return total


print(main())
