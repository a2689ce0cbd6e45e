"""Writes the golden values of core/stats: __tests__/fixtures/golden/*.json.

    python3 -m venv VENV && VENV/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 mpmath==1.4.1
    VENV/bin/python scripts/refresh-golden/refresh-golden.py

Where SciPy has the function, SciPy is the oracle. Where it has none (exact tests with ties, bounds by inversion) the
definition is computed here by brute force: every assignment or every pattern of signs is enumerated.
Inputs come from a seeded generator, so a second run changes nothing.
"""

import itertools
import json
import math
from pathlib import Path

import mpmath
import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from statsmodels.stats.multitest import multipletests

OUT = Path(__file__).resolve().parents[2] / "__tests__" / "fixtures" / "golden"
COMMAND = "python scripts/refresh-golden/refresh-golden.py"
random = np.random.default_rng(20260729)


def write(name, function, cases):
    content = {
        "command": COMMAND,
        "function": function,
        "versions": {"mpmath": mpmath.__version__, "numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
        "cases": cases,
    }
    head = json.dumps({key: content[key] for key in ("command", "function", "versions")}, indent=1)[:-2]
    lines = ",\n  ".join(json.dumps(case) for case in cases)
    (OUT / f"{name}.json").write_text(f'{head},\n "cases": [\n  {lines}\n ]\n}}\n')


def listed(array):
    return [float(value) for value in array]


def student_t():
    dfs = [0.1, 0.5, 1, 1.5, 2, 3, 4, 5, 7.3, 10, 29.5, 49, 100, 1000, 1e6]
    ts = [1e-3, 0.1, 0.5, 1, 1.96, 3, 5, 10, 50, 1e3, 1e8]
    cases = [{"t": t, "df": df, "survival": float(stats.t.sf(t, df)), "cdf": float(stats.t.cdf(t, df))}
             for df in dfs for t in ts if stats.t.sf(t, df) > 1e-280]
    write("student-t", "scipy.stats.t.sf, scipy.stats.t.cdf", cases)
    ps = [1e-12, 1e-6, 0.001, 0.01, 0.05, 0.2, 0.4, 0.48, 0.6, 0.8, 0.9, 0.95, 0.99, 0.999]
    cases = [{"p": p, "df": df, "quantile": float(stats.t.ppf(p, df))} for df in dfs if df >= 0.5 for p in ps]
    write("student-t-quantile", "scipy.stats.t.ppf", cases)


def special_functions():
    zs = [0, 1e-8, 0.1, 0.5, 1, 1.96, 2.499, 2.5, 3.09, 5, 8, 12, 20, 37]
    write("normal", "scipy.stats.norm.sf", [{"z": z, "survival": float(stats.norm.sf(z))} for z in zs])
    ps = [1e-300, 1e-20, 1e-9, 1e-4, 0.01, 0.1, 0.3, 0.49, 0.7, 0.975, 0.9999]
    write("normal-quantile", "scipy.stats.norm.ppf", [{"p": p, "quantile": float(stats.norm.ppf(p))} for p in ps])
    dfs = [0.5, 1, 2, 3, 4, 5, 9, 19, 49, 200, 5000]
    write("chi-squared-median", "scipy.stats.chi2.median", [{"df": d, "median": float(stats.chi2.median(d))} for d in dfs])
    xs = [1e-9, 0.01, 0.2, 0.5, 0.77, 0.99, 1 - 1e-9]
    cases = [{"x": x, "a": a, "b": b, "value": float(special.betainc(a, b, x))}
             for a, b in [(0.05, 0.5), (0.5, 0.5), (2, 3), (24.5, 0.5), (0.5, 500), (40, 60)] for x in xs]
    write("incomplete-beta", "scipy.special.betainc", cases)
    cases = [{"x": x, "value": float(special.gammaln(x))} for x in [1e-8, 0.1, 0.5, 1.5, 2.5, 9.99, 10, 33.3, 1e5, 1e12]]
    write("log-gamma", "scipy.special.gammaln", cases)
    cases = [{"a": a, "b": b, "value": float(mpmath.log(mpmath.beta(a, b)))}
             for a, b in [(0.5, 0.5), (0.5, 3), (0.5, 5e5), (12, 15), (1e-3, 40), (300, 0.5), (1e6, 1e6)]]
    # Not scipy.special.betaln, which loses six digits where one argument is large.
    write("log-beta", "mpmath.log(mpmath.beta(a, b))", cases)


def enumerated_u(baseline, candidate):
    pooled = np.array(list(baseline) + list(candidate))
    n = len(candidate)

    def u_of(chosen):
        mask = np.zeros(len(pooled), bool)
        mask[list(chosen)] = True
        ours, others = pooled[mask], pooled[~mask]
        return sum(float(np.sum(value > others) + 0.5 * np.sum(value == others)) for value in ours)

    observed = u_of(range(len(baseline), len(pooled)))
    all_u = [u_of(chosen) for chosen in itertools.combinations(range(len(pooled)), n)]
    return observed, float(np.mean([u >= observed for u in all_u])), float(np.mean([u == max(all_u) for u in all_u]))


def mann_whitney():
    cases = []
    for m, n in [(1, 1), (3, 3), (5, 5), (6, 6), (7, 3), (10, 4), (20, 3), (12, 15), (30, 30), (50, 3)]:
        baseline, candidate = random.normal(0, 1, m), random.normal(0.7, 1, n)
        result = stats.mannwhitneyu(candidate, baseline, alternative="greater", method="exact")
        cases.append({"baseline": listed(baseline), "candidate": listed(candidate),
                      "u": float(result.statistic), "pValue": float(result.pvalue)})
    write("mann-whitney-exact", "scipy.stats.mannwhitneyu(method='exact', alternative='greater')", cases)
    cases = []
    for m, n, levels in [(3, 3, 2), (5, 4, 3), (7, 3, 3), (6, 6, 4), (5, 8, 2), (9, 3, 5), (4, 4, 1), (2, 9, 3)]:
        baseline, candidate = random.integers(0, levels, m), random.integers(0, levels + 1, n)
        u, p, smallest = enumerated_u(baseline, candidate)
        cases.append({"baseline": listed(baseline), "candidate": listed(candidate), "u": u, "pValue": p, "pSmallest": smallest})
    write("mann-whitney-ties", "all C(n + m, n) assignments enumerated, mid-ranks", cases)
    cases = []
    for m, n, levels in [(40, 40, 1000), (70, 10, 6), (100, 20, 50), (35, 30, 2)]:
        baseline, candidate = random.integers(0, levels, m), random.integers(0, levels, n) + (levels // 10)
        result = stats.mannwhitneyu(candidate, baseline, alternative="greater", method="asymptotic", use_continuity=True)
        cases.append({"baseline": listed(baseline), "candidate": listed(candidate),
                      "u": float(result.statistic), "pValue": float(result.pvalue)})
    write("mann-whitney-normal", "scipy.stats.mannwhitneyu(method='asymptotic', alternative='greater')", cases)


def signed_rank():
    cases = []
    for n in [1, 2, 4, 6, 7, 10, 13, 16, 20, 30, 50]:
        differences, delta = random.normal(0.03, 0.05, n), 0.01
        result = stats.wilcoxon(differences - delta, alternative="greater", method="exact")
        cases.append({"differences": listed(differences), "delta": delta,
                      "statistic": float(result.statistic), "pValue": float(result.pvalue)})
    write("signed-rank-exact", "scipy.stats.wilcoxon(differences - delta, method='exact', alternative='greater')", cases)
    cases = []
    for n, levels, delta in [(5, 2, 0.25), (6, 3, 0), (7, 2, 1), (8, 4, 0.5), (9, 3, 0), (10, 5, 1), (6, 1, 0), (6, 1, -1)]:
        differences = random.integers(-1, levels, n).astype(float)
        cases.append({"differences": listed(differences), "delta": delta, "pValue": composite_p(differences, delta)})
    write("signed-rank-ties", "all 2^n signs enumerated just above every theta <= delta, mid-ranks; the largest p", cases)


def enumerated_signed_rank(x):
    """P(T+ >= observed) over all sign patterns, given mid-ranks of the magnitudes; x holds no zero."""
    ranks = stats.rankdata(np.abs(x))
    observed = ranks[x > 0].sum()
    sums = [sum(rank for rank, sign in zip(ranks, signs) if sign) for signs in itertools.product([0, 1], repeat=len(x))]
    return float(np.mean([total >= observed - 1e-9 for total in sums]))


def composite_p(differences, delta):
    """The largest p over all theta <= delta; p changes only at averages of two differences and is taken just above each."""
    walsh = [(first + second) / 2 for first, second in itertools.combinations_with_replacement(differences, 2)]
    points = [min(walsh) - 1] + [point for point in walsh if point <= delta]
    return max(enumerated_signed_rank(differences - (point + 1e-6)) for point in points)


def bounds():
    cases = []
    for n, alpha in [(6, 0.01), (7, 0.01), (10, 0.01), (10, 0.05), (16, 0.01), (20, 0.001), (5, 0.1)]:
        differences = random.normal(0.03, 0.05, n)
        walsh = np.sort([(first + second) / 2 for first, second in itertools.combinations_with_replacement(differences, 2)])

        def p_above(values, points):
            return [stats.wilcoxon(values - (point + 1e-9), alternative="greater", method="exact").pvalue for point in points]

        case = {"differences": listed(differences), "alpha": alpha, "estimate": float(np.median(walsh))}
        if 2.0 ** -n <= alpha:
            case["lower"] = float(next(w for w, p in zip(walsh, p_above(differences, walsh)) if p > alpha))
            negated = np.sort(-walsh)
            case["upper"] = -float(next(w for w, p in zip(negated, p_above(-differences, negated)) if p > alpha))
        cases.append(case)
    write("walsh-bounds", "scipy.stats.wilcoxon(method='exact') inverted by trying every Walsh average", cases)
    cases = []
    for m, n, alpha in [(3, 3, 0.01), (5, 5, 0.01), (7, 3, 0.01), (10, 10, 0.01), (20, 3, 0.05), (3, 3, 0.05), (30, 30, 0.001)]:
        baseline, candidate = random.normal(0, 1, m), random.normal(0.7, 1, n)
        gaps = np.sort((candidate[:, None] - baseline[None, :]).ravel())

        def p_shifted(low, high, point):
            return stats.mannwhitneyu(high, low + point + 1e-9, alternative="greater", method="exact").pvalue

        case = {"baseline": listed(baseline), "candidate": listed(candidate), "alpha": alpha, "estimate": float(np.median(gaps))}
        if 1 / math.comb(m + n, n) <= alpha:
            case["lower"] = float(next(gap for gap in gaps if p_shifted(baseline, candidate, gap) > alpha))
            case["upper"] = -float(next(gap for gap in np.sort(-gaps) if p_shifted(-baseline, -candidate, gap) > alpha))
        cases.append(case)
    write("shift-bounds", "scipy.stats.mannwhitneyu(method='exact') inverted by trying every pairwise difference", cases)


def multiplicity():
    cases = []
    for p_values in [[0.01], [0.04, 0.01, 0.03], [0.2, 0.2, 0.001, 0.9, 1.0], listed(random.uniform(0, 0.1, 25)), [0.0, 1.0]]:
        cases.append({"pValues": p_values, "holm": listed(multipletests(p_values, method="holm")[1]),
                      "benjaminiHochberg": listed(multipletests(p_values, method="fdr_bh")[1])})
    write("multiplicity", "statsmodels.stats.multitest.multipletests", cases)


def t_tests():
    cases = []
    for n, alpha, delta in [(4, 0.01, math.log(1.05)), (6, 0.05, 0), (10, 0.01, math.log(1.05)), (2, 0.1, 0.02)]:
        values = random.normal(0.08, 0.03, n)
        result = stats.ttest_1samp(values, delta, alternative="greater")
        error = stats.sem(values)
        deviation = max(np.std(values, ddof=1), stats.median_abs_deviation(values, scale="normal"))
        quantiles = stats.t.ppf(1 - alpha, n - 1) + stats.t.ppf(0.8, n - 1)
        cases.append({"values": listed(values), "delta": delta, "alpha": alpha, "pValue": float(result.pvalue),
                      "lower": float(result.confidence_interval(1 - alpha).low),
                      "upper": float(values.mean() + stats.t.ppf(1 - alpha, n - 1) * error),
                      "minimumDetectableEffect": float(np.expm1(delta + quantiles * deviation / math.sqrt(n)))})
    write("one-sample-t", "scipy.stats.ttest_1samp(alternative='greater'); decision.md's MDE", cases)


def sequences():
    cases = []
    for n in [3, 8, 12, 20]:
        values = np.arange(n) * 0.1 + random.normal(0, 1, n)
        result = stats.kendalltau(np.arange(n), values, method="exact")
        cases.append({"values": listed(values), "tau": float(result.statistic), "pValue": float(result.pvalue)})
    write("mann-kendall", "scipy.stats.kendalltau(order, values, method='exact')", cases)
    cases = [{"n": n, "alpha": alpha, "rank": int(max((k for k in range(1, n + 1) if stats.binom.cdf(k - 1, n, 0.5) <= alpha), default=0))}
             for n in [2, 4, 5, 6, 7, 8, 11, 16, 50] for alpha in [0.05, 0.01, 0.001]]
    write("order-statistic-rank", "scipy.stats.binom.cdf", cases)


def slopes():
    # A generator of its own, so that cases added here leave the inputs of the others as they are.
    own = np.random.default_rng(20261122)
    cases = []
    for n, step in [(2, 1), (3, 0.5), (9, 2), (20, 1), (50, 7)]:
        times = np.arange(n) * step
        values = 0.3 * times + own.normal(0, 1, n)
        values[n // 2] += 100
        result = stats.theilslopes(values, times)
        cases.append({"times": listed(times), "values": listed(values), "slope": float(result.slope), "intercept": float(result.intercept)})
    times, values = own.integers(0, 6, 15), own.integers(-3, 4, 15)
    result = stats.theilslopes(values, times)
    cases.append({"times": listed(times), "values": listed(values), "slope": float(result.slope), "intercept": float(result.intercept)})
    write("theil-sen", "scipy.stats.theilslopes(values, times)", cases)


def kernel_mixtures():
    own = np.random.default_rng(20261123)
    cases = []
    for runs, width in [(1, 1.0), (3, 0.05), (12, 0.004), (50, 0.02), (50, 3.0)]:
        values = own.normal(0, 0.05, runs)
        values[-1] += 0.4
        weights = 0.85 ** np.arange(runs)[::-1]
        weights /= weights.sum()

        def survival(y):
            return float(np.sum(weights * stats.t.sf((y - values) / width, 4)))

        ys = [-1, -0.05, 0, 0.02, 0.1, 0.5, 2, 1e4]
        tails = [0.999, 0.99, 0.8, 0.5, 0.2, 0.1, 0.01, 1e-4, 1e-9]
        far = 10 + 1000 * width
        quantiles = [float(optimize.brentq(lambda y: survival(y) - p, -far, far, xtol=1e-14, rtol=1e-14)) for p in tails]
        cases.append({"values": listed(values), "weights": listed(weights), "width": width, "ys": ys,
                      "survivals": [survival(y) for y in ys], "tails": tails, "quantiles": quantiles})
    write("kernel-mixture", "weighted scipy.stats.t.sf(df=4), scipy.optimize.brentq of it", cases)
    cases = []
    for count in [1, 2, 5, 24, 61]:
        values, weights = own.normal(0, 1, count).round(1), own.uniform(0.1, 3, count)
        median = np.quantile(values, 0.5, weights=weights, method="inverted_cdf")
        cases.append({"values": listed(values), "weights": listed(weights), "median": float(median)})
    write("weighted-median", "numpy.quantile(values, 0.5, weights=weights, method='inverted_cdf')", cases)


OUT.mkdir(parents=True, exist_ok=True)
for refresh in (student_t, special_functions, mann_whitney, signed_rank, bounds, multiplicity, t_tests, sequences, slopes, kernel_mixtures):
    refresh()
