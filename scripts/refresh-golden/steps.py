"""Writes __tests__/fixtures/golden/steps.json: the split that core/trend tests, and its p, computed in another way.

    python3 scripts/refresh-golden/steps.py

Ranks by counting, the law of rank sums by the recursion of Mann and Whitney (1947) in whole numbers, the place by trying
every one, p by 40,000 shuffles of the values themselves. Standard library only; a second run changes nothing.
"""

import json
import math
import platform
import random
import statistics
from functools import cache
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "__tests__" / "fixtures" / "golden" / "steps.json"
ALPHA, LEAST, SPLITS, MARGIN, SHUFFLES = 0.001, 5, 10, 3, 40_000
draw = random.Random(20261122)


@cache
def ways(first, others, u):
    """Orders of `first` and `others` values in which U is u."""
    if u < 0 or u > first * others:
        return 0
    if first == 0 or others == 0:
        return 1 if u == 0 else 0
    return ways(first - 1, others, u - others) + ways(first, others - 1, u)


@cache
def rare(first, others):
    """Deviation of U from its mean with a two-sided probability of at most ALPHA / SPLITS."""
    total, mean, tail, found = math.comb(first + others, first), first * others / 2, 0, None
    for u in range(first * others, math.floor(mean), -1):
        tail += 2 * ways(first, others, u)
        if tail > ALPHA / SPLITS * total:
            break
        found = u - mean
    return found or mean * math.sqrt(math.log(SPLITS / ALPHA) / math.log(total / 2))


def ranks(values):
    return [sum(v < x for v in values) + (sum(v == x for v in values) + 1) / 2 for x in values]


def best(ranked):
    n = len(ranked)
    scores = [(abs(sum(ranked[:k]) - k * (n + 1) / 2) / rare(k, n - k), -k) for k in range(LEAST, n - LEAST + 1)]
    score, k = max(scores)
    return -k, score


def place(values):
    def cost(k):
        return sum(abs(x - statistics.median(side)) for side in (values[:k], values[k:]) for x in side)
    return min(range(MARGIN, len(values) - MARGIN + 1), key=cost)


def case(name, values):
    ranked = ranks(values)
    split, score = best(ranked)
    reached, order = 0, ranked[:]
    for _ in range(SHUFFLES):
        draw.shuffle(order)
        reached += best(order)[1] >= score - 1e-12
    return {"name": name, "values": values, "split": split, "statistic": score, "place": place(values), "p": (reached + 1) / (SHUFFLES + 1)}


def level(count, center, deviation=1.0):
    return [round(draw.gauss(center, deviation), 6) for _ in range(count)]


CASES = [
    case("one level of 51", level(51, 0)),
    case("a step of 2 deviations", level(30, 0) + level(21, 2)),
    case("a step of 1.2 deviations", level(25, 0) + level(26, 1.2)),
    case("six runs after a large step", level(40, 0) + level(6, 6)),
    case("short", level(8, 0) + level(6, 4)),
    case("ties", [round(x * 2) / 2 for x in level(20, 0) + level(20, 1.5)]),
    case("two values", [1.0] * 30 + [2.0, 1.0] + [2.0] * 9),
]
head = json.dumps({"command": "python3 scripts/refresh-golden/steps.py", "function": "best split, its place and permutation p", "versions": {"python": platform.python_version()}}, indent=1)[:-2]
OUT.write_text(f'{head},\n "cases": [\n  {(chr(10) + "  ").join(json.dumps(c) + "," for c in CASES)[:-1]}\n ]\n}}\n')
