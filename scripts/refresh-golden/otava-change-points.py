"""Writes what Apache Otava itself finds in seeded series: __tests__/fixtures/golden/otava-change-points.json.

    python3 -m venv VENV && VENV/bin/pip install apache-otava==0.8.0 numpy==2.2.0 scipy==1.16.3
    VENV/bin/python scripts/refresh-golden/otava-change-points.py

The rule under bench/accuracy/peers is held against it.
"""

import json
from importlib.metadata import version
from pathlib import Path

import numpy as np
from otava.analysis import compute_change_points

OUT = Path(__file__).resolve().parents[2] / "__tests__" / "fixtures" / "golden" / "otava-change-points.json"
random = np.random.default_rng(20261122)


def case():
    """Fewer than 50 values around 100 with up to three steps: one window of Otava or two."""
    n = int(random.integers(3, 50))
    values = 100 + random.normal(0, 2, n)
    for _ in range(int(random.integers(0, 4))):
        values[int(random.integers(0, n)) :] += random.normal(0, 10)
    values = [round(float(value), 3) for value in values]
    points, _ = compute_change_points(values)
    return {"values": values, "points": [int(point.index) for point in points]}


content = {
    "command": "python scripts/refresh-golden/otava-change-points.py",
    "function": "otava.analysis.compute_change_points, defaults",
    "versions": {name: version(name) for name in ("apache-otava", "numpy", "scipy")},
}
lines = ",\n  ".join(json.dumps(case()) for _ in range(60))
OUT.write_text(f'{json.dumps(content, indent=1)[:-2]},\n "cases": [\n  {lines}\n ]\n}}\n')
