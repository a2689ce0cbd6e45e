export const id = 899;
export const ids = [899];
export const modules = {

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ accountFor)
/* harmony export */ });
/** Counts series by what happened to them, so that nothing can pass by not being looked at. */
function accountFor(comparisons, suites) {
    const count = (matches) => comparisons.filter(matches).length;
    const fresh = count((comparison) => comparison.verdict === 'new');
    const missing = count((comparison) => comparison.verdict === 'missing');
    return {
        suitesDeclared: suites.declared,
        suitesMeasured: suites.measured,
        measured: comparisons.length - missing,
        compared: comparisons.length - missing - fresh,
        new: fresh,
        missing,
    };
}


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ judgeBudgets)
});

// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(2221);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/core/stats/one-sample-t.js
var one_sample_t = __webpack_require__(5963);
;// CONCATENATED MODULE: ./lib/core/stats/order-statistic-bound.js


/**
 * One-sided 1 - alpha bound on the center of a few rounds: an order statistic where the count allows
 * (P(Binomial(n, 1/2) < k) <= alpha: from n = 7 on at alpha 0.01), which holds for the median of any distribution;
 * with fewer values the t bound of the mean, which assumes normal values.
 *
 * @throws RangeError on fewer than 2 values, a value that is not finite, or alpha outside (0, 1).
 */
function medianBound(values, { alpha, side }) {
    (0,finite_values/* requireSample */.OR)(values, 'values', 2);
    (0,finite_values/* requireLevel */.q1)(alpha);
    const rank = boundingRank(values.length, alpha);
    if (rank === 0)
        return (0,one_sample_t/* oneSampleT */.X)({ values, delta: 0, alpha })[side];
    const sorted = values.toSorted((first, second) => first - second);
    return side === 'lower' ? sorted[rank - 1] : sorted[sorted.length - rank];
}
/** The largest k such that the k-th value from the end bounds the median: P(Binomial(n, 1/2) < k) <= alpha; 0 where none does. */
function boundingRank(n, alpha) {
    let probability = 2 ** -n;
    let cumulative = probability;
    let rank = 0;
    while (cumulative <= alpha) {
        rank++;
        probability *= (n - rank + 1) / rank;
        cumulative += probability;
    }
    return rank;
}

// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/core/decide/budgets.js




/** From this many rounds on a bound decides, below it the median does, marked "one sample" (decision.md). */
const ROUNDS_FOR_A_BOUND = 5;
/**
 * Judges absolute limits on the candidate alone, so they hold from the first run on. A `max` is broken when the
 * lower bound of the median over the rounds exceeds it (a `min` when the upper bound is below it); with fewer
 * than five rounds the median itself decides.
 */
function judgeBudgets(run, budgets, alpha) {
    return run.series.flatMap((series) => budgets
        .filter((budget) => budget.metric === series.metric && (0,name_glob/* matchesGlob */.k)(budget.match, series.benchmark))
        .map((budget) => judgeBudget(run.suite, series, budget, alpha)));
}
function judgeBudget(suite, series, budget, alpha) {
    const rounds = (0,collapse/* roundValues */.b)(series);
    const value = (0,center/* median */.JZ)(rounds);
    const bounded = rounds.length >= ROUNDS_FOR_A_BOUND;
    const lower = bounded ? medianBound(rounds, { alpha, side: 'lower' }) : value;
    const upper = bounded ? medianBound(rounds, { alpha, side: 'upper' }) : value;
    const above = budget.max !== undefined && lower > budget.max;
    const below = budget.min !== undefined && upper < budget.min;
    return {
        suite,
        benchmark: series.benchmark,
        parameters: series.parameters,
        metric: series.metric,
        unit: series.unit,
        ...(budget.max === undefined ? {} : { max: budget.max }),
        ...(budget.min === undefined ? {} : { min: budget.min }),
        value,
        ...(bounded ? { bound: budget.max === undefined ? upper : lower } : {}),
        broken: above || below,
        basis: bounded ? 'bound' : 'median',
        rounds: rounds.length,
    };
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ historyEffect),
/* harmony export */   jN: () => (/* binding */ suitePrior),
/* harmony export */   wr: () => (/* binding */ compareHistory)
/* harmony export */ });
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7854);
/* harmony import */ var _stats_minimum_detectable_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5709);
/* harmony import */ var _stats_moderated_variance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _stats_prediction_t_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3591);




/**
 * Judges the series of one suite against their stored runs: the moderated prediction t of "theta <= Delta", the
 * variance of each shrunk towards what is usual in the suite (limma). Several candidate runs narrow the
 * prediction to s~ sqrt(1/r + 1/K). See decision.md, "History".
 *
 * @returns one entry a sample, same order
 */
function compareHistory(samples, alpha) {
    const moments = samples.map(momentsOf);
    const prior = suitePrior(moments);
    return samples.map(({ limit: delta }, index) => {
        const found = historyEffect(moments[index], prior);
        const { effect, standardError, df } = found;
        const { lower, upper, pValue } = (0,_stats_prediction_t_js__WEBPACK_IMPORTED_MODULE_3__/* .tResult */ .S)({ estimate: effect, standardError, df, delta, alpha });
        const detectable = (0,_stats_minimum_detectable_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectableShift */ .QS)({ standardError, df, delta, alpha });
        return { ...found, lower, upper, pValue, detectable };
    });
}
function momentsOf({ scale, baseline, candidate }) {
    return {
        scale,
        runs: baseline.length,
        mean: (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(baseline),
        variance: baseline.length < 2 ? 0 : (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)(baseline) ** 2,
        candidate: (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(candidate),
        candidates: candidate.length,
    };
}
/** What variance is usual in the suite; only logarithms have a common unit. */
function suitePrior(moments) {
    return (0,_stats_moderated_variance_js__WEBPACK_IMPORTED_MODULE_2__/* .variancePrior */ .q)(moments.filter(({ scale }) => scale === 'log'));
}
/** The effect of one series with its moderated error. */
function historyEffect(moments, prior) {
    const { scale, runs, variance, candidates } = moments;
    // A difference in bytes or seconds has no common unit with the rest of the suite, so it stands on its own runs.
    const moderated = scale === 'log' ? (0,_stats_moderated_variance_js__WEBPACK_IMPORTED_MODULE_2__/* .moderatedVariance */ .p)({ variance, runs }, prior) : { variance, df: Math.max(1, runs - 1) };
    const noise = Math.sqrt(moderated.variance);
    const standardError = noise * Math.sqrt(1 / candidates + 1 / runs);
    return { effect: moments.candidate - moments.mean, noise, standardError, df: moderated.df };
}


/***/ }),

/***/ 4129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgeSuite)
});

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(1248);
;// CONCATENATED MODULE: ./lib/core/decide/choose-approach.js

/** Metrics that are never learned to be exact: three equal clock readings are luck or a coarse clock. */
const NEVER_LEARNED = new Set([
    'time',
    'cpu-time',
    'user-time',
    'system-time',
    'throughput',
    'bytes-per-second',
    'peak-rss',
]);
/**
 * Chooses between the three kinds of evidence (decision.md): exact metrics need one value, noisy ones at least
 * three stored runs, pairs of rounds go their own way; anything else is an advisory ratio.
 */
function chooseApproach({ matched, settings, pairing, widened }) {
    const { baseline, candidate } = matched;
    if (candidate.length === 0)
        return { kind: 'missing' };
    if (baseline.length === 0)
        return { kind: 'new' };
    const exactness = exactnessOf(matched, settings);
    if (widened !== undefined)
        return { kind: 'advisory', reason: widened };
    if (exactness === 'exact')
        return { kind: 'exact', basis: 'declared' };
    if (exactness === 'learned')
        return { kind: 'exact', basis: 'learned' };
    if (pairing === 'paired')
        return { kind: 'paired' };
    if (baseline.length >= outcome/* RUNS_TO_TEST */.QC)
        return { kind: 'history', nearExact: exactness === 'near-exact' };
    const runs = baseline.length === 1 ? '1 baseline run' : `${baseline.length} baseline runs`;
    return { kind: 'advisory', reason: `${runs}: a ratio, no test` };
}
function exactnessOf({ series, baseline, candidate }, settings) {
    if (settings.assume === 'noisy')
        return 'noisy';
    const steady = () => [...baseline, ...candidate].every((stored) => isSteady(stored.series));
    if (settings.assume === 'exact')
        return steady() ? 'exact' : 'near-exact';
    if (series.unit === 's' || series.unit.endsWith('/s') || NEVER_LEARNED.has(series.metric))
        return 'noisy';
    const values = baseline.map((stored) => stored.value);
    const equal = values.length >= outcome/* RUNS_TO_TEST */.QC && values.every((value) => value === values[0]);
    return equal && steady() ? 'learned' : 'noisy';
}
/** Every value of every round is the same: what an exact metric must show within one run. */
function isSteady(series) {
    const first = series.rounds[0]?.[0];
    return series.rounds.every((values) => values.every((value) => value === first));
}

// EXTERNAL MODULE: ./lib/core/decide/compare-history.js
var compare_history = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/core/decide/effect-scale.js
var effect_scale = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/decide/answer.js
var answer = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/core/decide/orientation.js
var orientation = __webpack_require__(3754);
// EXTERNAL MODULE: ./lib/core/decide/rows.js + 1 modules
var rows = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/core/decide/scaled-fields.js
var scaled_fields = __webpack_require__(9568);
;// CONCATENATED MODULE: ./lib/core/decide/history-row.js







/** Puts the values of a case on one scale; one number a run. */
function prepareHistory(row, warnings) {
    const baseline = row.matched.baseline.map((stored) => stored.value);
    const candidate = row.matched.candidate.map((stored) => stored.value);
    const scale = (0,effect_scale/* effectScale */.c0)([...baseline, ...candidate], row.settings);
    if (scale.limit === undefined)
        return { kind: 'row', comparison: (0,rows/* unjudgeableRow */.df)(row, [...baseline, ...candidate]) };
    const s = (0,orientation/* orientation */.J)(row.settings.direction);
    const scaled = (values) => values.map((value) => (0,effect_scale/* onScale */.QA)(scale, s, value));
    const sample = {
        baseline: scaled(baseline),
        candidate: scaled(candidate),
        limit: scale.limit,
        scale: scale.kind,
    };
    return { kind: 'sample', row, scale, sample, warnings };
}
/** The verdict of the history test on one case. */
function historyRow(prepared, evidence) {
    const { row, scale, sample, warnings } = prepared;
    const fields = (0,scaled_fields/* scaledFields */.q)(row, scale, { ...evidence, baseline: (0,center/* mean */.i2)(sample.baseline) });
    const stored = row.matched.baseline.length;
    const short = stored < outcome/* RUNS_TO_GATE */.JW;
    const belowFloor = row.settings.floor !== undefined && Math.abs(fields.difference) < row.settings.floor;
    const verdict = belowFloor ? 'unchanged' : (0,answer/* answer */.Z)(evidence, sample.limit);
    const reason = belowFloor
        ? 'below floor'
        : short
            ? `${stored} of ${outcome/* RUNS_TO_GATE */.JW} stored runs: warns only`
            : undefined;
    return {
        ...(0,rows/* baseRow */.C8)(row),
        ...fields.comparison,
        verdict,
        method: 'history-moderated-t',
        pValue: evidence.pValue,
        ...(scale.kind === 'log' ? { mde: Math.expm1(evidence.detectable) } : {}),
        ...(reason === undefined ? {} : { reason }),
        gated: row.settings.gated && !short,
        warnings,
    };
}

// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(5767);
// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(2221);
// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/core/decide/baseline-level.js



/** Indexes a window of runs, oldest first. O(runs x series). */
function indexWindow(runs) {
    const steps = new Map();
    for (const run of runs)
        for (const step of run.steps)
            steps.set((0,series_key/* seriesKey */.X)(step), step);
    return {
        runs,
        byKey: storedSeries(runs),
        steps,
        accepted: runsBySeries(runs, (run) => run.accepted),
        regressed: runsBySeries(runs, (run) => run.verdicts.filter(({ verdict }) => verdict === 'regressed')),
    };
}
/**
 * The series of all runs by key. Runs of one suite list their series in one order, so the series at the same place of the
 * run before is nearly always the same one, and comparing names takes half the time of making and looking up a key.
 */
function storedSeries(runs) {
    const byKey = new Map();
    const places = [];
    for (const run of runs) {
        run.series.forEach((series, place) => {
            const before = places[place];
            const list = before !== undefined && isSame(before[0]?.series, series) ? before : listOf(byKey, series);
            list.push({ run, series, value: (0,collapse/* runValue */.L)(series) });
            places[place] = list;
        });
    }
    return byKey;
}
function listOf(byKey, series) {
    const key = (0,series_key/* seriesKey */.X)(series);
    const known = byKey.get(key);
    if (known !== undefined)
        return known;
    const list = [];
    byKey.set(key, list);
    return list;
}
/** True only for equal series; false also where parameters would have to be compared. */
function isSame(one, series) {
    const sameName = one?.benchmark === series.benchmark && one.metric === series.metric;
    return sameName && hasNone(one.parameters) && hasNone(series.parameters);
}
function hasNone(parameters) {
    for (const _ in parameters)
        return false;
    return true;
}
function runsBySeries(runs, named) {
    const found = new Map();
    for (const run of runs) {
        for (const series of named(run)) {
            const key = (0,series_key/* seriesKey */.X)(series);
            found.set(key, (found.get(key) ?? new Set()).add(run));
        }
    }
    return found;
}
/** The stored values of one series that count as its baseline, oldest first. */
function baselineLevel(window, identity, kind) {
    const key = (0,series_key/* seriesKey */.X)(identity);
    const stored = window.byKey.get(key) ?? [];
    const start = levelStart(window, key);
    if (kind === 'at-base')
        return stored.slice(start.index);
    return acceptedLevel(window, key, { ...start, worse: (0,orientation/* orientation */.J)(identity.direction) * start.change > 0 });
}
/** Index of the first stored series of the newest level, and the raw change that began it (0 without a step). */
function levelStart(window, key) {
    const stored = window.byKey.get(key) ?? [];
    const step = window.steps.get(key);
    const index = step === undefined ? -1 : stored.findIndex((entry) => entry.run.id === step.run);
    return step === undefined || index < 0 ? { index: 0, change: 0 } : { index, change: step.change };
}
function acceptedLevel(window, key, step) {
    const stored = window.byKey.get(key) ?? [];
    const acceptedAt = stored.findLastIndex(({ run }) => window.accepted.get(key)?.has(run) === true);
    const accepted = acceptedAt >= step.index;
    const start = Math.max(acceptedAt, step.worse && !accepted ? 0 : step.index, 0);
    const end = step.worse && !accepted && step.index > 0 ? step.index : stored.length;
    return stored
        .slice(start, end)
        .filter(({ run }, index) => start + index === acceptedAt || window.regressed.get(key)?.has(run) !== true);
}

;// CONCATENATED MODULE: ./lib/core/decide/match-series.js



/**
 * Pairs the series of the candidate with their stored values. Missing is judged against the newest run of the
 * baseline, so that a benchmark removed long ago is not reported for ever; `renamed` moves stored names to
 * today's, `removed` accepts a disappearance.
 */
function matchSeries({ baseline, candidate, level, policy }) {
    const window = indexWindow(baseline.map((run) => rename(run, policy.renamed)));
    const candidates = indexWindow(candidate).byKey;
    const matched = [];
    for (const [, stored] of candidates) {
        const series = stored[0].series;
        matched.push({ series, baseline: baselineLevel(window, series, level), candidate: stored });
    }
    for (const series of window.runs.at(-1)?.series ?? []) {
        if (candidates.has((0,series_key/* seriesKey */.X)(series)))
            continue;
        if (policy.removed.some((pattern) => (0,name_glob/* matchesGlob */.k)(pattern, series.benchmark)))
            continue;
        matched.push({ series, baseline: baselineLevel(window, series, level), candidate: [] });
    }
    return matched;
}
function rename(run, renamed) {
    if (Object.keys(renamed).length === 0)
        return run;
    const today = (name) => (Object.hasOwn(renamed, name) ? renamed[name] : name);
    const entries = (list) => list.map((entry) => ({ ...entry, benchmark: today(entry.benchmark) }));
    return {
        ...run,
        series: entries(run.series),
        steps: entries(run.steps),
        verdicts: entries(run.verdicts),
        accepted: entries(run.accepted),
    };
}

// EXTERNAL MODULE: ./lib/core/decide/judge-pairs.js + 3 modules
var judge_pairs = __webpack_require__(1672);
;// CONCATENATED MODULE: ./lib/core/decide/paired-row.js


/** Judges runs that were taken in pairs (`compare --paired`), one value a run, by the rule of paired rounds. */
function pairedRow(row) {
    const { baseline, candidate, series } = row.matched;
    if (baseline.length !== candidate.length) {
        return (0,rows/* advisoryRow */.qP)(row, `${baseline.length} baseline and ${candidate.length} candidate runs hold it: no pairs`);
    }
    const fields = (0,judge_pairs/* judgePairs */.d)({
        metric: series.metric,
        baseline: baseline.map((stored) => stored.value),
        candidate: candidate.map((stored) => stored.value),
        settings: row.settings,
        alpha: row.alpha,
    });
    return { ...(0,rows/* baseRow */.C8)(row), ...fields };
}

// EXTERNAL MODULE: ./lib/core/decide/series-settings.js
var series_settings = __webpack_require__(8997);
;// CONCATENATED MODULE: ./lib/core/decide/judge-suite.js










const NEAR_EXACT = {
    message: 'declared exact, but its values differ within one run, so it was tested like a noisy metric',
};
/**
 * Judges every series of one suite: exact metrics by value, pairs by the signed-rank test, the rest against the
 * stored runs, all of the suite at once because they share their variance and may share a machine's shift.
 * Pure; O(series x runs).
 */
function judgeSuite(evidence, policy) {
    const matched = matchSeries({ ...evidence, policy });
    const alpha = policy.gate.alpha;
    const judged = matched.map((entry) => {
        const row = {
            suite: evidence.suite,
            matched: entry,
            settings: (0,series_settings/* seriesSettings */.V)(policy, { ...entry.series, suite: evidence.suite }),
            alpha,
        };
        return judgeCase(row, evidence);
    });
    const prepared = judged.filter(isSample);
    const results = (0,compare_history/* compareHistory */.wr)(prepared.map((entry) => entry.sample), alpha);
    const evidenceOf = new Map(prepared.map((entry, index) => [entry, results[index]]));
    const shift = suiteShift(evidence.suite, prepared, results);
    const tests = [];
    const gating = matched.filter(({ series }) => (0,series_settings/* seriesSettings */.V)(policy, series).gated);
    const gatedKeys = new Set(gating.map(({ series }) => (0,series_key/* seriesKey */.X)(series)));
    const comparisons = judged.map((entry) => {
        if (!isSample(entry))
            return 'kind' in entry ? entry.comparison : entry;
        const tested = evidenceOf.get(entry);
        const comparison = guarded(historyRow(entry, tested), shift);
        tests.push({ comparison, sample: entry.sample, evidence: tested });
        return comparison;
    });
    return { comparisons, tests, gatedKeys, ...(shift === undefined ? {} : { shift }) };
}
function isSample(entry) {
    return 'kind' in entry && entry.kind === 'sample';
}
function judgeCase(row, evidence) {
    const approach = chooseApproach({ ...evidence, matched: row.matched, settings: row.settings });
    switch (approach.kind) {
        case 'new':
            return (0,rows/* newRow */.Pg)(row);
        case 'missing':
            return (0,rows/* missingRow */.lE)(row);
        case 'exact':
            return (0,rows/* exactRow */.gV)(row, approach.basis);
        case 'paired':
            return pairedRow(row);
        case 'advisory':
            return (0,rows/* advisoryRow */.qP)(row, approach.reason);
        case 'history':
            return prepareHistory(row, approach.nearExact ? [NEAR_EXACT] : []);
    }
}
function suiteShift(suite, prepared, results) {
    const inputs = prepared.flatMap(({ scale, sample }, index) => {
        if (scale.kind !== 'log')
            return [];
        return [{ effect: results[index].effect, noise: results[index].noise, limit: sample.limit }];
    });
    const shift = (0,machine_effect/* commonShift */.OS)(inputs);
    if (shift === undefined)
        return undefined;
    // Effects are oriented, so the change is that of a lower-is-better metric: positive is worse.
    return { suite, ...shift, change: (0,effect_scale/* rawChange */.rJ)({ kind: 'log', limit: undefined }, 1, shift.effect) };
}
/**
 * One run on one other machine cannot tell a slower machine from slower code, so a suite that moved together gets
 * no verdict from history alone: neither red nor green (decision.md, "Machine effect").
 */
function guarded(comparison, shift) {
    if (shift === undefined || comparison.reason === 'below floor')
        return comparison;
    return { ...comparison, verdict: 'inconclusive', reason: machine_effect/* MACHINE_EFFECT */.uv };
}


/***/ }),

/***/ 7265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unmatchedPatterns)
/* harmony export */ });
/* harmony import */ var _model_name_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2221);

/** A rule, budget or accepted removal that matches nothing protects nothing: one warning each, with its position. */
function unmatchedPatterns(policy, series) {
    if (series.length === 0)
        return [];
    const unmatched = (kind, entry) => {
        const matches = series.some(({ benchmark, metric }) => (0,_model_name_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(entry.match, benchmark) && (entry.metric === undefined || entry.metric === metric));
        if (matches)
            return [];
        const metric = entry.metric === undefined ? '' : ` of metric ${entry.metric}`;
        return [
            {
                message: `${kind} matches no benchmark${metric}: ${entry.match}`,
                ...(entry.file === undefined ? {} : { file: entry.file }),
                ...(entry.line === undefined ? {} : { line: entry.line }),
            },
        ];
    };
    return [
        ...policy.rules.flatMap((rule) => unmatched('rule', rule)),
        ...policy.budgets.flatMap((budget) => unmatched('budget', budget)),
    ];
}


/***/ }),

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1248);
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6673);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7043);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3466);




/**
 * The answer of a report in one sentence without a final full stop: `2 of 40 benchmarks got slower`, `No benchmark got
 * slower beyond 5 %`, `Baseline recorded, nothing compared`, `Nothing gates yet: 4 of 7 stored runs`. What fails the
 * job comes first; good news is never said over a suite that failed.
 */
function headline(input) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupRows */ .f)(input);
    const bad = [...badNews(input, groups), ...failureNews(input)];
    if (input.outcome === 'pending')
        bad.push('a fresh machine has to confirm it');
    if (bad.length > 0)
        return capitalised(bad.join('; '));
    return notCompared(input) ?? shifted(input) ?? notGating(input, groups) ?? goodNews(input, groups);
}
function badNews({ comparisons, budgets, suiteShift }, groups) {
    const news = [];
    const broken = budgets.filter((budget) => budget.broken).length;
    if (groups.regressions.length > 0) {
        const compared = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing');
        const count = (0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(countBenchmarks(groups.regressions));
        news.push(`${count} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(countBenchmarks(compared), 'benchmark')} got ${worseWord(groups.regressions)}`);
    }
    const slower = (suiteShift ?? []).filter(({ verdict }) => verdict === 'regressed');
    if (slower.length > 0) {
        const [{ suite, change }] = slower;
        const more = slower.length === 1 ? '' : ` (and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(slower.length - 1, 'other suite')})`;
        news.push(`the whole suite ${suite}${more} got slower, ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median`);
    }
    if (broken > 0)
        news.push(`${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(broken)} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(budgets.length, 'budget')} ${broken === 1 ? 'is' : 'are'} broken`);
    const missing = countBenchmarks(groups.missing.filter(({ gated }) => gated));
    if (missing > 0)
        news.push(`${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(missing, 'benchmark')} of the baseline ${missing === 1 ? 'is' : 'are'} missing`);
    return news;
}
function failureNews({ failures }) {
    const count = (kind) => failures.filter((failure) => failure.kind === kind).length;
    const news = [];
    const measurement = count('measurement');
    const store = count('store');
    if (measurement > 0)
        news.push(`${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(measurement, 'suite')} could not be measured`);
    if (store > 0)
        news.push(`the stored baseline of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(store, 'suite')} could not be read or written`);
    const [nothing] = failures.filter((failure) => failure.kind === 'nothing-compared');
    if (nothing !== undefined)
        news.push(`nothing was compared in ${nothing.suite}: ${nothing.message}`);
    return news;
}
function notCompared({ accounting, recorded }) {
    if (accounting.compared > 0)
        return undefined;
    if (recorded)
        return 'Baseline recorded, nothing compared';
    if (accounting.measured === 0)
        return 'Nothing was measured';
    return `All ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(accounting.new)} series are new, so there is nothing to compare them with`;
}
function shifted({ suiteShift }) {
    const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined);
    const [first] = machines;
    if (first === undefined)
        return undefined;
    const more = machines.length === 1 ? '' : ` (and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(machines.length - 1, 'other suite')})`;
    return `The whole suite ${first.suite}${more} moved together, which is more often the machine than the code`;
}
function notGating({ comparisons }, groups) {
    const judged = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing');
    if (judged.some(({ gated }) => gated))
        return undefined;
    const worse = countBenchmarks(groups.ungatedRegressions);
    const hint = worse === 0 ? '' : `, but ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(worse, 'benchmark')} got ${worseWord(groups.ungatedRegressions)}`;
    const tested = judged.filter(({ method }) => method === 'history-moderated-t');
    const stored = Math.max(0, ...tested.map(({ baselineRuns }) => baselineRuns ?? 0));
    if (stored > 0 && stored < _core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNS_TO_GATE */ .JW)
        return `Nothing gates yet: ${stored} of ${_core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .RUNS_TO_GATE */ .JW} stored runs${hint}`;
    if (judged.every(({ method }) => method === 'advisory'))
        return `No verdict: ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(judged.length, 'ratio')} without a test behind ${judged.length === 1 ? 'it' : 'them'}`;
    return `Nothing here gates${hint}`;
}
function goodNews({ comparisons }, groups) {
    const better = countBenchmarks(groups.improvements);
    const improved = better === 0 ? '' : `; ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(better)} improved`;
    const doubtful = countBenchmarks(groups.inconclusive);
    if (doubtful > 0)
        return `No benchmark got slower for certain, ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(doubtful)} ${doubtful === 1 ? 'is' : 'are'} inconclusive${improved}`;
    if (groups.quiet.some(({ gated }) => gated)) {
        const compared = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing');
        return `No sign of a slowdown in ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(countBenchmarks(compared), 'benchmark')}${improved}`;
    }
    return `No benchmark got slower${beyond(comparisons)}${improved}`;
}
/** The threshold where all gated noisy rows share one. */
function beyond(comparisons) {
    const noisy = comparisons.filter(({ gated, method }) => gated && method !== undefined && method !== 'exact');
    const thresholds = new Set(noisy.map(({ threshold }) => threshold));
    if (thresholds.size === 0)
        return '';
    return thresholds.size === 1 ? ` beyond ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)([...thresholds][0])}` : ' beyond its threshold';
}
/** Time and throughput get slower; allocations and sizes get worse. */
function worseWord(comparisons) {
    return comparisons.every(({ unit }) => unit === 's' || unit === '1/s' || unit === 'B/s')
        ? 'slower'
        : 'worse';
}
function countBenchmarks(comparisons) {
    const identities = comparisons.map(({ suite, benchmark, parameters }) => {
        const pairs = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return JSON.stringify([suite, benchmark, pairs]);
    });
    return new Set(identities).size;
}
function capitalised(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ })

};
