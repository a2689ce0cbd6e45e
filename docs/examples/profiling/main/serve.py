"""Answers requests for a while, each with a page of its own, and remembers the last hundred pages."""

import sys
import time

pages = {}


def render(number):
    return bytes(40_000) + b"%d" % number


def answer(number):
    pages[number % 100] = render(number)
    return pages[number % 100]


def main(requests):
    for number in range(requests):
        answer(number)
        time.sleep(0.004)


if __name__ == "__main__":
    main(int(sys.argv[1]))
