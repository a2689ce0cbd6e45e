"""Simulates how much further than the t formula the signed-rank test has to reach: __tests__/fixtures/golden/signed-rank-reach.json.

    python3 -m venv VENV && VENV/bin/pip install numpy==2.4.6 scipy==1.17.1
    VENV/bin/python scripts/refresh-golden/signed-rank-reach.py

The one-sided exact test of n differences rejects "theta <= delta" at level alpha exactly when the (spare + 1)-th smallest
Walsh average is above delta, spare being the largest T with P(T+ <= T) <= alpha. So for normal differences of
deviation 1 the shift that is found with probability 0.8 is the 0.8 quantile of minus that Walsh average; `factor` is its ratio
to (t_{1-alpha,n-1} + t_{.8,n-1}) / sqrt(n). 400,000 samples a row, seeded: two standard errors are about 0.004 of the factor.
"""

import json
import math
from pathlib import Path

import numpy as np
import scipy
from scipy import stats

OUT = Path(__file__).resolve().parents[2] / "__tests__" / "fixtures" / "golden" / "signed-rank-reach.json"
ALPHAS = [0.1, 0.05, 0.01, 0.005, 0.001]
SIZES = range(4, 21)
SAMPLES, BLOCK = 400_000, 20_000
random = np.random.default_rng(20260730)


def spare_averages(n, alpha):
    shares = np.zeros(n * (n + 1) // 2 + 1)
    shares[0] = 1
    for rank in range(1, n + 1):
        raised = shares.copy()
        raised[rank:] += shares[:-rank]
        shares = raised / 2
    allowed = np.flatnonzero(np.cumsum(shares) <= alpha)
    return int(allowed[-1]) if len(allowed) else None


def reach(n, spare):
    rows, columns = np.triu_indices(n)
    needed = []
    for _ in range(SAMPLES // BLOCK):
        values = random.normal(size=(BLOCK, n))
        walsh = (values[:, rows] + values[:, columns]) / 2
        needed.append(-np.partition(walsh, spare, axis=1)[:, spare])
    return float(np.quantile(np.concatenate(needed), 0.8))


cases = []
for alpha in ALPHAS:
    for n in SIZES:
        spare = spare_averages(n, alpha)
        if spare is None:
            continue
        by_t = (stats.t.ppf(1 - alpha, n - 1) + stats.t.ppf(0.8, n - 1)) / math.sqrt(n)
        cases.append({"n": n, "alpha": alpha, "factor": round(reach(n, spare) / by_t, 4)})
content = {
    "command": "python scripts/refresh-golden/signed-rank-reach.py",
    "function": "simulated: 0.8 quantile of minus the critical Walsh average over the t formula",
    "versions": {"numpy": np.__version__, "scipy": scipy.__version__},
}
lines = ",\n  ".join(json.dumps(case) for case in cases)
OUT.write_text(f'{json.dumps(content, indent=1)[:-2]},\n "cases": [\n  {lines}\n ]\n}}\n')
for alpha in ALPHAS:
    row = [case for case in cases if case["alpha"] == alpha]
    print(alpha, row[0]["n"], ", ".join(f"{case['factor']:.2f}" for case in row))
