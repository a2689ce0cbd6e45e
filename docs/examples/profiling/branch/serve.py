"""Answers requests for a while, each with a page of its own, and remembers every page."""

import sys
import time

pages = {}


def render(number):
    return bytes(40_000) + b"%d" % number


def answer(number):
    pages[number] = render(number)
    return pages[number]


def main(requests):
    for number in range(requests):
        answer(number)
        time.sleep(0.004)


if __name__ == "__main__":
    main(int(sys.argv[1]))
