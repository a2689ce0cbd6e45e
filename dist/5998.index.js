export const id = 5998;
export const ids = [5998];
export const modules = {

/***/ 43796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
function answer({ lower, upper }, limit) {
    if (lower > limit)
        return 'regressed';
    if (upper < -limit)
        return 'improved';
    if (upper < limit)
        return 'unchanged';
    return 'inconclusive';
}


/***/ }),

/***/ 72297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runValue),
/* harmony export */   b: () => (/* binding */ roundValues)
/* harmony export */ });
/* harmony import */ var _model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45097);
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57854);


function roundValues(series) {
    const collapse = COLLAPSES[(0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse ?? 'median'];
    return series.rounds.map((values) => collapse(values));
}
function runValue(series) {
    const [first, second] = series.rounds;
    if (second === undefined && first?.length === 1 && Number.isFinite(first[0]))
        return first[0];
    const values = roundValues(series);
    return (0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse === 'ratio' ? (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values) : (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values);
}
const COLLAPSES = {
    median: _stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ,
    max: (values) => values.reduce((largest, value) => Math.max(largest, value)),
    ratio: _stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2,
};


/***/ }),

/***/ 34040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ onScale),
/* harmony export */   c0: () => (/* binding */ effectScale),
/* harmony export */   rJ: () => (/* binding */ rawChange)
/* harmony export */ });
function effectScale(values, settings) {
    if (values.every((value) => value > 0))
        return { kind: 'log', limit: Math.log1p(settings.threshold) };
    return { kind: 'difference', limit: settings.floor };
}
function onScale(scale, orientation, value) {
    return orientation * (scale.kind === 'log' ? Math.log(value) : value);
}
function rawChange(scale, orientation, effect) {
    return scale.kind === 'log' ? Math.expm1(orientation * effect) : orientation * effect;
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgePairs),
  PF: () => (/* binding */ ratioFields),
  kE: () => (/* binding */ scalePairs)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/decide/answer.js
var answer = __webpack_require__(43796);
// EXTERNAL MODULE: ./lib/core/decide/effect-scale.js
var effect_scale = __webpack_require__(34040);
// EXTERNAL MODULE: ./lib/core/decide/orientation.js
var orientation = __webpack_require__(3754);
// EXTERNAL MODULE: ./lib/core/decide/pair-test.js + 3 modules
var pair_test = __webpack_require__(5858);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
;// CONCATENATED MODULE: ./lib/core/stats/autocorrelation.js


function lagOneAutocorrelation(values) {
    (0,finite_values/* requireFinite */.hp)(values, 'values');
    if (values.length < 3)
        return undefined;
    const largest = Math.max(...values.map(Math.abs));
    if (largest === 0)
        return undefined;
    const scaled = values.map((value) => value / largest);
    const center = (0,stats_center/* mean */.i2)(scaled);
    const deviations = scaled.map((value) => value - center);
    const squares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0);
    if (values.every((value) => value === values[0]))
        return undefined;
    const products = deviations
        .slice(1)
        .reduce((sum, deviation, index) => sum + deviation * deviations[index], 0);
    return squares === 0 ? undefined : products / squares;
}

// EXTERNAL MODULE: ./lib/core/stats/mann-kendall.js
var mann_kendall = __webpack_require__(55789);
;// CONCATENATED MODULE: ./lib/core/stats/modes.js


const FEWEST_VALUES = 12;
const GRID_POINTS = 256;
const SHALLOWEST_VALLEY = 0.7;
const SMALLEST_SHARE = 0.2;
function findModes(values) {
    (0,finite_values/* requireFinite */.hp)(values, 'values');
    if (values.length < FEWEST_VALUES)
        return undefined;
    const bandwidth = bandwidthOf(values);
    if (!(bandwidth > 0))
        return undefined;
    const low = Math.min(...values) - 3 * bandwidth;
    const step = (Math.max(...values) + 3 * bandwidth - low) / (GRID_POINTS - 1);
    if (!Number.isFinite(step))
        return undefined;
    const at = (index) => low + index * step;
    const density = Array.from({ length: GRID_POINTS }, (_, index) => densityAt(values, at(index), bandwidth));
    const peaks = separatedPeaks(density);
    const modes = modesOf(values, peaks.map(({ peak, valley }) => ({ center: at(peak), end: at(valley) })));
    return { modes, mValue: totalVariation(density) / Math.max(...density) };
}
function bandwidthOf(values) {
    const spread = ((0,stats_center/* quantile */.YV)(values, 0.75) - (0,stats_center/* quantile */.YV)(values, 0.25)) / 1.34;
    return 0.9 * Math.min((0,stats_center/* standardDeviation */.Fx)(values), spread) * values.length ** -0.2;
}
function densityAt(values, x, bandwidth) {
    return values.reduce((sum, value) => sum + Math.exp(-0.5 * ((x - value) / bandwidth) ** 2), 0);
}
function totalVariation(density) {
    const inside = density.slice(1).reduce((sum, height, index) => sum + Math.abs(height - density[index]), 0);
    return inside + density[0] + density.at(-1);
}
function separatedPeaks(density) {
    const found = [];
    let peak = 0;
    let valley = 0;
    density.forEach((height, index) => {
        if (height < density[valley])
            valley = index;
        const isParted = density[valley] <= SHALLOWEST_VALLEY * Math.min(density[peak], height);
        if (valley > peak && isParted) {
            found.push({ peak, valley });
            peak = index;
            valley = index;
        }
        if (height > density[peak]) {
            peak = index;
            valley = index;
        }
    });
    found.push({ peak, valley: density.length - 1 });
    return found;
}
function modesOf(values, peaks) {
    const modes = peaks.map(({ center, end }, index) => {
        const start = peaks[index - 1]?.end ?? -Infinity;
        const held = values.filter((value) => value > start && value <= end).length;
        return { center, share: held / values.length };
    });
    return modes.filter(({ share }) => share >= SMALLEST_SHARE);
}

;// CONCATENATED MODULE: ./lib/core/decide/paired-guards.js




const LARGEST_AUTOCORRELATION = 0.5;
const TREND_LEVEL = 0.01;
const ROUNDS_FOR_MODES = 12;
function claimOf(verdict, limit) {
    if (verdict === 'regressed')
        return (effect) => effect > limit;
    if (verdict === 'improved')
        return (effect) => effect < -limit;
    if (verdict === 'unchanged')
        return (effect) => effect < limit;
    return undefined;
}
function driftDoubt(differences, verdict, limit) {
    const claims = claimOf(verdict, limit);
    if (claims !== undefined && differences.every(claims))
        return undefined;
    const autocorrelation = lagOneAutocorrelation(differences);
    if (autocorrelation !== undefined && autocorrelation > LARGEST_AUTOCORRELATION)
        return `drift: neighbouring rounds resemble each other (autocorrelation ${autocorrelation.toFixed(2)})`;
    const { tau, pValue } = (0,mann_kendall/* mannKendall */.Y)(differences);
    if (pValue > TREND_LEVEL)
        return undefined;
    return `drift: the ratio ${tau > 0 ? 'rises' : 'falls'} over the rounds (trend p = ${pValue.toPrecision(1)})`;
}
function sharedModes({ baseline, candidate, effect }) {
    if (baseline.length < ROUNDS_FOR_MODES)
        return [];
    const aligned = candidate.map((value) => value - effect);
    const found = findModes([...baseline, ...aligned])?.modes ?? [];
    if (found.length < 2)
        return [];
    const nearest = (value) => found.reduce((best, mode) => Math.abs(mode.center - value) < Math.abs(best.center - value) ? mode : best);
    return found.map((mode) => {
        const before = baseline.filter((value) => nearest(value) === mode);
        const after = aligned.filter((value) => nearest(value) === mode);
        const share = (before.length + after.length) / (baseline.length + aligned.length);
        const low = before.length === 0 ? {} : { baseline: (0,stats_center/* median */.JZ)(before) };
        const high = after.length === 0 ? {} : { candidate: (0,stats_center/* median */.JZ)(after) + effect };
        const both = before.length > 0 && after.length > 0;
        const shift = both ? { shift: (0,stats_center/* median */.JZ)(after) + effect - (0,stats_center/* median */.JZ)(before) } : {};
        return { share, ...low, ...high, ...shift };
    });
}
function modesDoubt(modes, verdict, limit) {
    const claims = claimOf(verdict, limit);
    if (modes.length === 0 || claims === undefined)
        return undefined;
    const agrees = modes.every(({ shift }) => shift !== undefined && claims(shift));
    return agrees ? undefined : `${modes.length} modes, and not all of them moved alike`;
}
function reportedModes(modes, back) {
    return modes
        .map(({ share, baseline, candidate }) => ({
        ...(baseline === undefined ? {} : { baseline: back(baseline) }),
        ...(candidate === undefined ? {} : { candidate: back(candidate) }),
        share,
    }))
        .sort((first, second) => place(first) - place(second));
}
function place({ baseline, candidate }) {
    return baseline ?? candidate ?? 0;
}

// EXTERNAL MODULE: ./lib/core/decide/rows.js + 1 modules
var rows = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/core/decide/scaled-fields.js
var scaled_fields = __webpack_require__(49568);
;// CONCATENATED MODULE: ./lib/core/decide/judge-pairs.js








function scalePairs({ baseline, candidate, settings }) {
    const scale = (0,effect_scale/* effectScale */.c0)([...baseline, ...candidate], settings);
    if (scale.limit === undefined)
        return undefined;
    const s = (0,orientation/* orientation */.J)(settings.direction);
    const before = baseline.map((value) => (0,effect_scale/* onScale */.QA)(scale, s, value));
    const after = candidate.map((value) => (0,effect_scale/* onScale */.QA)(scale, s, value));
    const differences = after.map((value, index) => value - before[index]);
    if (!differences.every(Number.isFinite))
        return undefined;
    return { scale, limit: scale.limit, baseline: before, candidate: after, differences };
}
function judgePairs(input) {
    const pairs = scalePairs(input);
    if (pairs === undefined)
        return unscaledFields(input);
    const test = (0,pair_test/* testPairs */.ix)({ differences: pairs.differences, delta: pairs.limit, alpha: input.alpha });
    const rounds = pairs.differences.length;
    if (test === undefined)
        return ratioFields(input, pairs, `${count(rounds)}: a ratio, no test`);
    const fields = (0,scaled_fields/* scaledFields */.q)(input, pairs.scale, { ...test, baseline: (0,stats_center/* median */.JZ)(pairs.baseline) });
    const floor = input.settings.floor;
    const belowFloor = floor !== undefined && Math.abs(fields.difference) < floor;
    const decided = belowFloor
        ? { verdict: 'unchanged', reason: 'below floor' }
        : guarded(pairs, test, input);
    const mde = pairs.scale.kind === 'log' ? Math.expm1(test.detectable) : test.detectable;
    return {
        ...fields.comparison,
        ...decided,
        ...ratiosOf(pairs, input),
        method: test.method,
        pValue: test.pValue,
        ...(test.pSmallest === undefined ? {} : { pSmallest: test.pSmallest }),
        mde,
        rounds,
        gated: input.settings.gated && (belowFloor || test.method === 'paired-signed-rank'),
        warnings: [],
    };
}
function unscaledFields({ metric, baseline, candidate, settings }) {
    return {
        baseline: (0,stats_center/* median */.JZ)(baseline),
        candidate: (0,stats_center/* median */.JZ)(candidate),
        rounds: baseline.length,
        gated: settings.gated,
        ...(0,rows/* unjudgeable */.PP)(metric, [...baseline, ...candidate]),
    };
}
function ratioFields(input, pairs, reason) {
    const effect = (0,stats_center/* median */.JZ)(pairs.differences);
    const center = { effect, lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
    const { comparison } = (0,scaled_fields/* scaledFields */.q)(input, pairs.scale, { ...center, baseline: (0,stats_center/* median */.JZ)(pairs.baseline) });
    return {
        ...comparison,
        ...ratiosOf(pairs, input),
        verdict: 'inconclusive',
        method: 'advisory',
        reason,
        rounds: pairs.differences.length,
        gated: false,
        warnings: [],
    };
}
function guarded(pairs, test, input) {
    const verdict = (0,answer/* answer */.Z)(test, pairs.limit);
    const settling = verdict === 'inconclusive' && test.needed !== undefined ? test.needed : undefined;
    const needed = settling === undefined ? {} : { roundsNeeded: settling };
    if (test.method === 'paired-t') {
        const least = (0,pair_test/* pairsToDecide */.nk)(input.alpha);
        const reason = `${pairs.differences.length} of the ${least} rounds that alpha ${input.alpha} needs: advisory`;
        return { verdict, reason, ...needed };
    }
    const modes = sharedModes({ ...pairs, effect: test.effect });
    const shown = modes.length === 0 ? {} : { modes: modesInUnit(modes, pairs, input) };
    const doubt = driftDoubt(pairs.differences, verdict, pairs.limit) ?? modesDoubt(modes, verdict, pairs.limit);
    if (doubt !== undefined)
        return { verdict: 'inconclusive', reason: doubt, ...shown };
    return { verdict, ...shown, ...needed };
}
function modesInUnit(modes, { scale }, { settings }) {
    const s = (0,orientation/* orientation */.J)(settings.direction);
    return reportedModes(modes, (value) => (scale.kind === 'log' ? Math.exp(s * value) : s * value));
}
function ratiosOf({ scale, differences }, { settings }) {
    const s = (0,orientation/* orientation */.J)(settings.direction);
    return { ratios: differences.map((difference) => (0,effect_scale/* rawChange */.rJ)(scale, s, difference)) };
}
function count(pairs) {
    return pairs === 1 ? '1 pair' : `${pairs} pairs`;
}


/***/ }),

/***/ 85767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uv: () => (/* binding */ MACHINE_EFFECT),
/* harmony export */   wH: () => (/* binding */ COMMON_SHARE),
/* harmony export */   xh: () => (/* binding */ SMALLEST_SUITE)
/* harmony export */ });
const MACHINE_EFFECT = 'machine effect suspected';
const SMALLEST_SUITE = 5;
const COMMON_SHARE = 0.6;


/***/ }),

/***/ 8828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ awaitsConfirmation),
/* harmony export */   SK: () => (/* binding */ toConfirm)
/* harmony export */ });
/* unused harmony export mergeConfirmation */

const CONTRADICTED = 'regressed on one machine, not on a fresh one';
function toConfirm({ comparisons, shifts }) {
    const suites = new Set(shifts.filter(isUnconfirmed).map(({ suite }) => suite));
    return comparisons.filter((row) => isRegression(row) || (row.gated && row.method === 'paired-signed-rank' && suites.has(row.suite)));
}
function isRegression(row) {
    return row.gated && row.verdict === 'regressed' && awaitsConfirmation(row);
}
function isUnconfirmed({ verdict, stage }) {
    return verdict === 'regressed' && stage !== 'confirmed';
}
function awaitsConfirmation({ method, stage }) {
    return method !== 'exact' && stage !== 'confirmed';
}
function mergeConfirmation(first, fresh) {
    const confirming = new Map(fresh.comparisons.map((row) => [identify(row), row]));
    const awaiting = new Set(first.comparisons.filter(isRegression));
    const lost = [];
    const comparisons = first.comparisons.map((row) => {
        if (!awaiting.has(row))
            return row;
        const again = confirming.get(identify(row));
        if (again === undefined || again.method === undefined) {
            lost.push(row);
            return row;
        }
        return confirmed(row, again);
    });
    const shifts = first.shifts.flatMap((shift) => confirmedShift(shift, fresh.shifts));
    const suites = [...new Set(lost.map(({ suite }) => suite))];
    const failures = suites.map((suite) => ({
        suite,
        kind: 'measurement',
        message: `${lost
            .filter((row) => row.suite === suite)
            .map(({ benchmark, metric }) => `${benchmark} ${metric}`)
            .join(', ')} regressed, but the confirmation did not measure it`,
    }));
    const gone = first.shifts.filter(({ suite }) => shifts.every((shift) => shift.suite !== suite));
    const warnings = gone.map(({ suite }) => ({
        message: `suite ${suite} got slower as a whole on one machine, not on a fresh one`,
    }));
    return { comparisons, shifts, failures, warnings };
}
function confirmed(row, again) {
    const { history } = row;
    const merged = {
        ...again,
        stage: 'confirmed',
        suspect: true,
        gated: true,
        ...(history === undefined ? {} : { history }),
    };
    return again.verdict === 'regressed' ? merged : { ...merged, verdict: 'inconclusive', reason: CONTRADICTED };
}
function confirmedShift(shift, fresh) {
    if (!isUnconfirmed(shift))
        return [shift];
    const again = fresh.find(({ suite, verdict }) => suite === shift.suite && verdict === 'regressed');
    return again === undefined ? [] : [{ ...again, stage: 'confirmed' }];
}
function identify(row) {
    return JSON.stringify([row.suite, seriesKey(row)]);
}


/***/ }),

/***/ 15693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ noiseFloorKey),
/* harmony export */   s: () => (/* binding */ noiseFloors)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13542);
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);


const FLOOR_QUANTILE = 0.95;
function noiseFloorKey(suite, series) {
    return JSON.stringify([suite, (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(series)]);
}
function noiseFloors(trials) {
    const effects = new Map();
    for (const row of trials.flat()) {
        if (row.effect === undefined || row.scale !== 'log')
            continue;
        const key = noiseFloorKey(row.suite, row);
        const known = effects.get(key) ?? { row, values: [] };
        known.values.push(Math.abs(row.effect));
        effects.set(key, known);
    }
    return [...effects.values()].map(({ row: { suite, benchmark, parameters, metric }, values }) => ({
        ...{ suite, benchmark, parameters, metric },
        trials: values.length,
        median: Math.expm1((0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, 0.5)),
        p95: Math.expm1((0,_stats_center_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, FLOOR_QUANTILE)),
    }));
}


/***/ }),

/***/ 3754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ orientation)
/* harmony export */ });
function orientation(direction) {
    return direction === 'lower' ? 1 : -1;
}


/***/ }),

/***/ 11248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ RUNS_TO_GATE),
/* harmony export */   QC: () => (/* binding */ RUNS_TO_TEST),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   z_: () => (/* binding */ nothingCompared)
/* harmony export */ });
/* harmony import */ var _merge_confirmation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8828);

function outcomeOf(input) {
    const reasons = failReasons(input);
    const failure = failureCode(input.failures);
    if (reasons.length === 0)
        return failure ?? { outcome: 'pass', exitCode: 0 };
    const isPending = input.confirm === 'required' && reasons.every((reason) => reason === 'unconfirmed');
    if (isPending)
        return failure ?? { outcome: 'pending', exitCode: 0 };
    if (input.policy.failOn !== 'never')
        return { outcome: 'fail', exitCode: 1 };
    return failure ?? { outcome: 'fail', exitCode: 0 };
}
function failReasons({ policy, comparisons, budgets, shifts = [] }) {
    const inconclusiveFails = policy.inconclusive === 'fail' || policy.failOn === 'inconclusive';
    const ofRow = (row) => {
        if (!row.gated)
            return [];
        if (row.verdict === 'regressed')
            return [(0,_merge_confirmation_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitsConfirmation */ .Lg)(row) ? 'unconfirmed' : 'final'];
        if (row.verdict === 'missing')
            return policy.missing === 'fail' ? ['final'] : [];
        const isOpen = row.verdict === 'inconclusive' && row.stage !== 'screened';
        return isOpen && inconclusiveFails ? ['final'] : [];
    };
    return [
        ...budgets.filter(({ broken }) => broken).map(() => 'final'),
        ...comparisons.flatMap(ofRow),
        ...shifts
            .filter(({ verdict }) => verdict === 'regressed')
            .map(({ stage }) => (stage === 'confirmed' ? 'final' : 'unconfirmed')),
    ];
}
function failureCode(failures) {
    if (failures.some((failure) => failure.kind !== 'store'))
        return { outcome: 'error', exitCode: 3 };
    return failures.length === 0 ? undefined : { outcome: 'error', exitCode: 4 };
}
const RUNS_TO_GATE = 7;
const RUNS_TO_TEST = 3;
function nothingCompared(context, suite, comparisons) {
    if (context !== 'pull-request')
        return undefined;
    const judged = comparisons.some(({ method, verdict }) => verdict === 'missing' || (method !== undefined && method !== 'advisory'));
    if (judged)
        return undefined;
    const [pair] = comparisons.filter((row) => row.method === 'advisory' && row.baselineRuns === undefined);
    if (pair !== undefined)
        return { suite, kind: 'nothing-compared', message: pair.reason ?? 'no series could be judged' };
    const stored = Math.max(0, ...comparisons.map((comparison) => comparison.baselineRuns ?? 0));
    return {
        suite,
        kind: 'nothing-compared',
        message: stored === 0
            ? 'no stored baseline to compare with; record runs of the base branch first (a push to it, or `record`)'
            : `only ${stored} stored ${stored === 1 ? 'run' : 'runs'} to compare with, ${RUNS_TO_TEST} are needed for a test and ${RUNS_TO_GATE} to gate; record more runs of the base branch`,
    };
}


/***/ }),

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nk: () => (/* binding */ pairsToDecide),
  ix: () => (/* binding */ testPairs)
});

// UNUSED EXPORTS: PAIRS_FOR_T

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(45897);
// EXTERNAL MODULE: ./lib/core/stats/minimum-detectable-effect.js
var minimum_detectable_effect = __webpack_require__(75709);
// EXTERNAL MODULE: ./lib/core/stats/one-sample-t.js + 1 modules
var one_sample_t = __webpack_require__(37502);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/normal.js
var normal = __webpack_require__(50020);
;// CONCATENATED MODULE: ./lib/core/stats/rounds-for-effect.js


const POWER = 0.8;
const SMALL_SAMPLE_ALLOWANCE = 2;
function roundsForEffect({ effect, delta, deviation, alpha, }) {
    (0,finite_values/* requireFinite */.hp)([effect, delta, deviation], 'effect, delta, deviation');
    (0,finite_values/* requireLevel */.q1)(alpha);
    if (deviation < 0)
        throw new RangeError(`deviation is ${deviation}; expected at least 0`);
    if (effect <= delta)
        return undefined;
    const needed = ((((0,normal/* normalQuantile */.Zl)(1 - alpha) + (0,normal/* normalQuantile */.Zl)(POWER)) * deviation) / (effect - delta)) ** 2;
    return Math.max(Math.ceil(needed) + SMALL_SAMPLE_ALLOWANCE, Math.ceil(-Math.log2(alpha)));
}

// EXTERNAL MODULE: ./lib/core/stats/signed-rank.js
var signed_rank = __webpack_require__(65738);
// EXTERNAL MODULE: ./lib/core/stats/signed-rank-reach.js
var signed_rank_reach = __webpack_require__(23580);
// EXTERNAL MODULE: ./lib/core/stats/smallest-attainable-p.js
var smallest_attainable_p = __webpack_require__(14259);
;// CONCATENATED MODULE: ./lib/core/stats/one-sided-bounds.js
function oneSidedBounds(lower, upperOfNegated) {
    return {
        ...(lower === undefined ? {} : { lower }),
        ...(upperOfNegated === undefined ? {} : { upper: 0 - upperOfNegated }),
    };
}

// EXTERNAL MODULE: ./lib/core/stats/signed-rank-steps.js + 1 modules
var signed_rank_steps = __webpack_require__(85701);
;// CONCATENATED MODULE: ./lib/core/stats/walsh-bounds.js




function walshBounds(differences, alpha) {
    (0,finite_values/* requireSample */.OR)(differences, 'differences', 1);
    (0,finite_values/* requireLevel */.q1)(alpha);
    const negated = differences.map((value) => -value);
    return oneSidedBounds(lowerBound(differences, alpha), lowerBound(negated, alpha));
}
function lowerBound(differences, alpha) {
    if ((0,smallest_attainable_p/* smallestSignedRankP */.y)(differences.length) > alpha)
        return undefined;
    for (const { at, pValue } of (0,signed_rank_steps/* signedRankSteps */.M)(differences))
        if (pValue > alpha)
            return at;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/decide/pair-test.js









const PAIRS_FOR_T = 4;
function pairsToDecide(alpha) {
    let pairs = 1;
    while ((0,smallest_attainable_p/* smallestSignedRankP */.y)(pairs) > alpha)
        pairs++;
    return pairs;
}
function testPairs(input) {
    const { differences, alpha } = input;
    if (differences.length < PAIRS_FOR_T)
        return undefined;
    return (0,smallest_attainable_p/* smallestSignedRankP */.y)(differences.length) <= alpha ? exactTest(input) : advisoryTest(input);
}
function exactTest(input) {
    const { differences, delta, alpha } = input;
    const { pValue, pSmallest } = (0,signed_rank/* signedRank */.d)({ differences, delta });
    const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = walshBounds(differences, alpha);
    const effect = (0,hodges_lehmann/* hodgesLehmann */.i)(differences);
    const deviation = (0,center/* cautiousDeviation */.L2)(differences);
    const detectable = (0,signed_rank_reach/* signedRankDetectableShift */.w)({ deviation, n: differences.length, delta, alpha });
    const bounded = { effect, lower, upper, pValue, pSmallest, detectable };
    return { method: 'paired-signed-rank', ...bounded, ...needed(input, effect, deviation) };
}
function advisoryTest(input) {
    const { differences, delta, alpha } = input;
    const { estimate, lower, upper, pValue, df } = (0,one_sample_t/* oneSampleT */.X)({ values: differences, delta, alpha });
    const deviation = (0,center/* cautiousDeviation */.L2)(differences);
    const standardError = deviation / Math.sqrt(differences.length);
    const detectable = (0,minimum_detectable_effect/* detectableShift */.Q)({ standardError, df, delta, alpha });
    const bounded = { effect: estimate, lower, upper, pValue, detectable };
    return { method: 'paired-t', ...bounded, ...needed(input, estimate, deviation) };
}
function needed({ delta, alpha }, estimate, deviation) {
    const effect = delta + Math.abs(estimate - delta);
    const pairs = roundsForEffect({ effect, delta, deviation, alpha });
    return pairs === undefined ? {} : { needed: pairs };
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qP: () => (/* binding */ advisoryRow),
  C8: () => (/* binding */ baseRow),
  XJ: () => (/* binding */ exactFields),
  gV: () => (/* binding */ exactRow),
  lE: () => (/* binding */ missingRow),
  Pg: () => (/* binding */ newRow),
  PP: () => (/* binding */ unjudgeable),
  df: () => (/* binding */ unjudgeableRow)
});

// UNUSED EXPORTS: centers

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
;// CONCATENATED MODULE: ./lib/core/decide/compare-exact.js
function compareExact(input) {
    const { baseline, candidate, floor } = input;
    const worsening = input.orientation * (candidate - baseline);
    if (worsening === 0)
        return { verdict: 'unchanged', ...(baseline === 0 ? {} : { change: 0 }) };
    const change = baseline === 0 ? {} : { change: candidate / baseline - 1 };
    if (Math.abs(worsening) < floor)
        return { verdict: 'unchanged', reason: 'below floor', ...change };
    const relative = baseline === 0 ? Number.POSITIVE_INFINITY : Math.abs(worsening / baseline);
    if (relative <= input.exactThreshold)
        return { verdict: 'unchanged', reason: 'within the exact threshold', ...change };
    return { verdict: worsening > 0 ? 'regressed' : 'improved', ...change };
}

// EXTERNAL MODULE: ./lib/core/decide/orientation.js
var orientation = __webpack_require__(3754);
;// CONCATENATED MODULE: ./lib/core/decide/rows.js



const SPARKLINE_POINTS = 50;
function baseRow({ suite, matched, settings }) {
    const { series, baseline, candidate } = matched;
    const { benchmark, parameters, metric, unit } = series;
    const { direction, threshold } = settings;
    const row = {
        suite,
        benchmark,
        parameters,
        metric,
        unit,
        direction,
        threshold,
    };
    if (settings.floor !== undefined)
        row.floor = settings.floor;
    row.gated = settings.gated;
    if (candidate.length > 0)
        row.rounds = candidate.reduce((sum, { series }) => sum + series.rounds.length, 0);
    row.baselineRuns = baseline.length;
    const history = newestValues(baseline, candidate);
    if (history.length >= 2)
        row.history = history;
    if (series.location !== undefined)
        row.location = series.location;
    row.warnings = [];
    return row;
}
function newestValues(baseline, candidate) {
    const values = [];
    const all = baseline.length + candidate.length;
    for (let index = Math.max(0, all - SPARKLINE_POINTS); index < all; index++) {
        const stored = index < baseline.length ? baseline[index] : candidate[index - baseline.length];
        values.push(stored.value);
    }
    return values;
}
function centers({ matched, settings, }) {
    const baseline = matched.baseline.map((stored) => stored.value);
    const candidate = matched.candidate.map((stored) => stored.value);
    if (baseline.length === 0)
        return candidate.length === 0 ? {} : { candidate: (0,center/* median */.JZ)(candidate) };
    if (candidate.length === 0)
        return { baseline: (0,center/* median */.JZ)(baseline) };
    return ratio((0,center/* median */.JZ)(baseline), (0,center/* median */.JZ)(candidate), (0,orientation/* orientation */.J)(settings.direction));
}
function ratio(baseline, candidate, s) {
    if (baseline <= 0 || candidate <= 0)
        return { baseline, candidate };
    return { baseline, candidate, change: candidate / baseline - 1, effect: s * Math.log(candidate / baseline) };
}
function newRow(row) {
    return { ...baseRow(row), ...centers(row), verdict: 'new' };
}
function missingRow(row) {
    return { ...baseRow(row), ...centers(row), verdict: 'missing' };
}
function advisoryRow(row, reason) {
    return {
        ...baseRow(row),
        ...centers(row),
        verdict: 'inconclusive',
        method: 'advisory',
        reason,
        gated: false,
    };
}
function unjudgeableRow(row, values) {
    return { ...baseRow(row), ...centers(row), ...unjudgeable(row.matched.series.metric, values) };
}
function unjudgeable(metric, values) {
    if (values.every((value) => value === 0))
        return { baseline: 0, candidate: 0, verdict: 'unchanged', warnings: [] };
    const message = `${metric} has zero or negative values, so only a difference can be judged; give its rule a floor`;
    return {
        verdict: 'inconclusive',
        method: 'advisory',
        reason: 'zero or negative values and no floor',
        gated: false,
        warnings: [{ message }],
    };
}
function exactRow(row, basis) {
    const { matched, settings } = row;
    const baseline = matched.baseline.at(-1).value;
    const candidate = matched.candidate.at(-1).value;
    const learned = basis === 'learned' ? { reason: 'exact: equal in every stored run' } : {};
    return { ...baseRow(row), ...learned, ...exactFields({ baseline, candidate, settings }) };
}
function exactFields({ baseline, candidate, settings, }) {
    const s = (0,orientation/* orientation */.J)(settings.direction);
    const { verdict, reason } = compareExact({
        baseline,
        candidate,
        orientation: s,
        exactThreshold: settings.exactThreshold,
        floor: settings.floor ?? 0,
    });
    return {
        ...ratio(baseline, candidate, s),
        threshold: settings.exactThreshold,
        verdict,
        method: 'exact',
        ...(reason === undefined ? {} : { reason }),
    };
}


/***/ }),

/***/ 49568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ scaledFields)
/* harmony export */ });
/* harmony import */ var _effect_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34040);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3754);


function scaledFields(row, scale, evidence) {
    const s = (0,_orientation_js__WEBPACK_IMPORTED_MODULE_0__/* .orientation */ .J)(row.settings.direction);
    const base = s * evidence.baseline;
    const baseline = scale.kind === 'log' ? Math.exp(base) : base;
    const moved = base + s * evidence.effect;
    const candidate = scale.kind === 'log' ? Math.exp(moved) : moved;
    const [one, other] = [(0,_effect_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .rawChange */ .rJ)(scale, s, evidence.lower), (0,_effect_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .rawChange */ .rJ)(scale, s, evidence.upper)];
    const interval = Number.isFinite(one) && Number.isFinite(other);
    const { effect } = evidence;
    const centers = scale.kind === 'log'
        ? { baseline, candidate, change: (0,_effect_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .rawChange */ .rJ)(scale, s, effect), effect, scale: scale.kind }
        : { baseline, candidate, effect, scale: scale.kind };
    const ordered = other < one ? [other, one] : [one, other];
    return {
        comparison: interval ? { ...centers, interval: ordered, confidence: 1 - row.alpha } : centers,
        difference: candidate - baseline,
    };
}


/***/ }),

/***/ 28997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seriesSettings)
/* harmony export */ });
/* unused harmony export ruleFor */
/* harmony import */ var _model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45097);
/* harmony import */ var _model_name_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52221);
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15693);



const PERCENTILE_THRESHOLD_FACTOR = 2;
function ruleFor(policy, series) {
    return policy.rules.find((rule) => (0,_model_name_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(rule.match, series.benchmark) &&
        (rule.metric === undefined || rule.metric === series.metric));
}
function seriesSettings(policy, series) {
    const rule = ruleFor(policy, series);
    const row = (0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric);
    const assume = rule?.assume ?? series.assume ?? row?.assume;
    const factor = row?.percentile === true ? PERCENTILE_THRESHOLD_FACTOR : 1;
    const floor = rule?.floor ?? row?.floor;
    const gatedByDefault = assume === 'exact' || (series.primary ?? row?.gated ?? true);
    return {
        direction: rule?.direction ?? series.direction,
        ...(assume === undefined ? {} : { assume }),
        threshold: Math.max(rule?.threshold ?? policy.gate.threshold * factor, measuredFloor(policy, series)),
        exactThreshold: rule?.exactThreshold ?? row?.exactThreshold ?? 0,
        ...(floor === undefined ? {} : { floor }),
        gated: rule?.gate ?? gatedByDefault,
    };
}
function measuredFloor({ noiseFloors }, series) {
    if (noiseFloors === undefined || series.suite === undefined)
        return 0;
    return noiseFloors.get((0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseFloorKey */ .M)(series.suite, series)) ?? 0;
}


/***/ }),

/***/ 52221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
function matchesGlob(pattern, name) {
    if (!pattern.includes('*'))
        return pattern === name;
    const tokens = tokenise(pattern);
    let reached = closure(new Uint8Array(tokens.length + 1), tokens, 0);
    for (let i = 0; i < name.length; i++) {
        const next = advance(reached, tokens, name[i]);
        if (next === undefined)
            return false;
        reached = next;
    }
    return reached[tokens.length] === 1;
}
function tokenise(pattern) {
    const tokens = [];
    for (let i = 0; i < pattern.length; i++) {
        const character = pattern[i];
        if (character !== '*') {
            tokens.push({ kind: 'literal', character });
            continue;
        }
        const start = i;
        while (pattern[i + 1] === '*')
            i++;
        tokens.push({ kind: i === start ? 'segment' : 'anything' });
    }
    return tokens;
}
function closure(reached, tokens, position) {
    let at = position;
    reached[at] = 1;
    while (at < tokens.length && tokens[at].kind !== 'literal') {
        at++;
        reached[at] = 1;
    }
    return reached;
}
function advance(reached, tokens, character) {
    const next = new Uint8Array(reached.length);
    let alive = false;
    for (let position = 0; position < tokens.length; position++) {
        if (reached[position] === 0)
            continue;
        const token = tokens[position];
        if (token.kind === 'literal') {
            if (token.character !== character)
                continue;
            closure(next, tokens, position + 1);
        }
        else {
            if (token.kind === 'segment' && character === '/')
                continue;
            closure(next, tokens, position);
        }
        alive = true;
    }
    return alive ? next : undefined;
}


/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nameOfPathComponent),
/* harmony export */   x: () => (/* binding */ pathComponent)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43265);

const LONGEST = 100;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;
const CUT = '~';
function pathComponent(name) {
    if (name === '')
        return '%';
    const encoded = Array.from(name, encodeCharacter)
        .join('')
        .replace(/^\.|\.$/g, '%2e')
        .replace(RESERVED, (word) => escapeByte(word.charCodeAt(0)) + word.slice(1));
    if (encoded.length <= LONGEST)
        return encoded;
    const kept = encoded.slice(0, LONGEST - 33).replace(/%[0-9a-fu]{0,4}$/, '');
    return `${kept}${CUT}${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(encoded)}`;
}
function nameOfPathComponent(component) {
    if (component === '%')
        return '';
    if (component.includes(CUT))
        return undefined;
    const whole = component.replace(/%u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return whole.replace(/(?:%[0-9a-f]{2})+/g, (bytes) => decodeBytes(bytes));
}
function encodeCharacter(character) {
    if (/^[a-z0-9._-]$/.test(character))
        return character;
    if (/^[\ud800-\udfff]$/.test(character))
        return `%u${character.charCodeAt(0).toString(16)}`;
    return Array.from(new TextEncoder().encode(character), escapeByte).join('');
}
function escapeByte(byte) {
    return `%${byte.toString(16).padStart(2, '0')}`;
}
function decodeBytes(escapes) {
    const bytes = escapes
        .slice(1)
        .split('%')
        .map((digits) => Number.parseInt(digits, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
}


/***/ }),

/***/ 83334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ parseRunFileName),
/* harmony export */   SN: () => (/* binding */ parseRunPath),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   t0: () => (/* binding */ runPath)
/* harmony export */ });
/* harmony import */ var _path_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1004);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);


const FILE_NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-([^-/]+)-([^/]+)-([1-9]\d{0,8})\.json$/;
function runPath(run) {
    const time = utcTime(run);
    if (!Number.isInteger(run.attempt) || run.attempt < 1 || run.attempt > 999_999_999) {
        throw invalid(run, `attempt ${run.attempt}`, 'a whole number from 1');
    }
    const compact = time.replace(/[-:]/g, '');
    const file = `${compact}-${shortSha(run.commit.sha)}-${(0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(run.id)}-${run.attempt}.json`;
    const day = time.slice(0, 10).split('-');
    return [runFolder({ ...run, stratum: run.environment.stratum }), ...day, file].join('/');
}
function runFolder(of) {
    return ['runs', (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.branch), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.suite), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.stratum)].join('/');
}
function parseRunPath(path) {
    const [root, branch, suite, stratum, year, month, day, file, ...rest] = path.split('/');
    if (root !== 'runs' || file === undefined || rest.length > 0)
        return undefined;
    const components = [branch, suite, stratum].filter((part) => part !== undefined && isComponent(part));
    const name = parseRunFileName(file);
    if (components.length !== 3 || name === undefined)
        return undefined;
    if (`${year}-${month}-${day}` !== name.startedAt.slice(0, 10))
        return undefined;
    const [branchName, suiteName, stratumName] = components.map(_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t);
    return { branch: branchName, suite: suiteName, stratum: stratumName, ...name };
}
function parseRunFileName(file) {
    const match = FILE_NAME.exec(file);
    if (match === null)
        return undefined;
    const [, year, month, day, hour, minute, second, sha12 = '', id = '', attempt] = match;
    const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    return { id: (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(id), sha12, startedAt, attempt: Number(attempt) };
}
function isComponent(part) {
    return /^[a-z0-9._%~-]{1,100}$/.test(part) && !part.startsWith('.');
}
function utcTime(run) {
    const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(run.startedAt)
        ? Date.parse(run.startedAt)
        : NaN;
    if (Number.isNaN(milliseconds))
        throw invalid(run, `time ${JSON.stringify(run.startedAt)}`, 'ISO 8601 in UTC');
    return new Date(milliseconds).toISOString();
}
function shortSha(sha) {
    if (/^[0-9a-f]{7,}$/i.test(sha))
        return sha.slice(0, 12).toLowerCase();
    return (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(sha).slice(0, 40).replaceAll('-', '%2d');
}
function invalid(run, what, expected) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ kind: 'store', what: `run ${JSON.stringify(run.id)} has the ${what}`, expected });
}


/***/ }),

/***/ 45897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ hodgesLehmann)
/* harmony export */ });
/* unused harmony export hodgesLehmannShift */
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98423);
/* harmony import */ var _midpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16319);
/* harmony import */ var _walsh_averages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40901);




function hodgesLehmann(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 'values', 1);
    return middle((0,_walsh_averages_js__WEBPACK_IMPORTED_MODULE_1__/* .walshAverages */ .g)(values));
}
function hodgesLehmannShift({ baseline, candidate, }) {
    return middle(pairwiseDifferences({ baseline, candidate }));
}
function middle(sorted) {
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : (0,_midpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .midpoint */ .P)(sorted[half - 1], sorted[half]);
}


/***/ }),

/***/ 19982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44097);

const PRECISION = 1e-16;
const TINY = 1e-300;
const STEP_LIMIT = 100_000;
function incompleteBeta(x, complement, a, b) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const front = Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .ln)(a, b));
    if (x < (a + 1) / (a + b + 2))
        return (front * continuedFraction(x, a, b)) / a;
    return 1 - (front * continuedFraction(complement, b, a)) / b;
}
function logOf(x, complement) {
    return x > 0.5 ? Math.log1p(-complement) : Math.log(x);
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= STEP_LIMIT; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = d * c;
        value *= step;
        if (Math.abs(step - 1) <= PRECISION)
            break;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 44097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ logChoose),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
const LOG_ROOT_TWO_PI = 0.9189385332046728;
const STIRLING_FROM = 10;
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
function stirlingCorrection(x) {
    const inverseSquare = 1 / (x * x);
    let sum = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        sum = sum * inverseSquare + STIRLING[k];
    return sum / x;
}
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma(${x}); expected a positive number`);
    let product = 1;
    let z = x;
    while (z < STIRLING_FROM) {
        product *= z;
        z += 1;
    }
    return (z - 0.5) * Math.log(z) - z + LOG_ROOT_TWO_PI + stirlingCorrection(z) - Math.log(product);
}
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (large < STIRLING_FROM)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const total = small + large;
    const correction = stirlingCorrection(large) - stirlingCorrection(total);
    const shared = Math.log1p(-small / total);
    if (small < STIRLING_FROM) {
        return logGamma(small) + correction + small - small * Math.log(total) + (large - 0.5) * shared;
    }
    const ratio = (small - 0.5) * Math.log(small / total) + large * shared;
    return LOG_ROOT_TWO_PI - 0.5 * Math.log(large) + stirlingCorrection(small) + correction + ratio;
}
function logChoose(n, k) {
    if (k === 0 || k === n)
        return 0;
    return -Math.log(n + 1) - logBeta(k + 1, n - k + 1);
}


/***/ }),

/***/ 16319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ midpoint)
/* harmony export */ });
function midpoint(first, second) {
    const sum = first + second;
    return Number.isFinite(sum) ? sum / 2 : first / 2 + second / 2;
}


/***/ }),

/***/ 75709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ detectableShift)
/* harmony export */ });
/* unused harmony export minimumDetectableEffect */
/* harmony import */ var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98423);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13833);



const POWER = 0.8;
function detectableShift({ standardError, df, delta, alpha, }) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requireLevel */ .q1)(alpha);
    if (!(standardError >= 0 && standardError < Infinity)) {
        throw new RangeError(`standardError is ${standardError}; expected a finite number of at least 0`);
    }
    return delta + ((0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$J)(1 - alpha, df) + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$J)(POWER, df)) * standardError;
}
function minimumDetectableEffect({ differences, delta, alpha, }) {
    requireSample(differences, 'differences', 2);
    const standardError = cautiousDeviation(differences) / Math.sqrt(differences.length);
    return Math.expm1(detectableShift({ standardError, df: differences.length - 1, delta, alpha }));
}


/***/ }),

/***/ 37502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ oneSampleT)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js
var student_t = __webpack_require__(13833);
;// CONCATENATED MODULE: ./lib/core/stats/t-result.js

function tResult(input) {
    const { estimate, standardError, df, delta, alpha } = input;
    const reach = standardError * (0,student_t/* studentTQuantile */.$J)(1 - alpha, df);
    return {
        estimate,
        lower: estimate - reach,
        upper: estimate + reach,
        pValue: pValueOf(estimate - delta, standardError, df),
        df,
        standardError,
    };
}
function pValueOf(excess, standardError, df) {
    if (standardError === 0)
        return excess > 0 ? Number.MIN_VALUE : 1;
    return Math.max((0,student_t/* studentTSurvival */.qX)(excess / standardError, df), Number.MIN_VALUE);
}

;// CONCATENATED MODULE: ./lib/core/stats/one-sample-t.js



function oneSampleT({ values, delta, alpha, }) {
    (0,finite_values/* requireSample */.OR)(values, 'values', 2);
    (0,finite_values/* requireFinite */.hp)([delta], 'delta');
    (0,finite_values/* requireLevel */.q1)(alpha);
    const standardError = (0,center/* standardDeviation */.Fx)(values) / Math.sqrt(values.length);
    return tResult({ estimate: (0,center/* mean */.i2)(values), standardError, df: values.length - 1, delta, alpha });
}


/***/ }),

/***/ 23580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ signedRankDetectableShift)
/* harmony export */ });
/* unused harmony export signedRankReachFactor */
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98423);
/* harmony import */ var _minimum_detectable_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75709);


const LEVELS = [
    {
        alpha: 0.1,
        fewest: 4,
        factors: [
            1.23, 1.01, 1.07, 1.08, 1.01, 1.07, 1.02, 1.05, 1.05, 1.03, 1.02, 1.03, 1.03, 1.03, 1.02, 1.03, 1.03,
        ],
    },
    {
        alpha: 0.05,
        fewest: 5,
        factors: [1.25, 1.03, 1.08, 1.08, 1.02, 1.06, 1.06, 1.03, 1.03, 1.04, 1.03, 1.03, 1.02, 1.02, 1.03, 1.03],
    },
    {
        alpha: 0.01,
        fewest: 7,
        factors: [1.22, 1.13, 1.05, 1.04, 1.04, 1.07, 1.05, 1.06, 1.04, 1.04, 1.04, 1.04, 1.04, 1.03],
    },
    {
        alpha: 0.005,
        fewest: 8,
        factors: [1.24, 1.14, 1.06, 1.05, 1.05, 1.07, 1.05, 1.06, 1.04, 1.04, 1.04, 1.03, 1.03],
    },
    { alpha: 0.001, fewest: 10, factors: [1.23, 1.13, 1.15, 1.1, 1.08, 1.09, 1.07, 1.06, 1.04, 1.05, 1.03] },
];
const FACTOR_OF_MANY = 1.03;
function signedRankReachFactor(n, alpha) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLevel */ .q1)(alpha);
    const distance = (level) => Math.abs(Math.log(level.alpha / alpha));
    const nearest = LEVELS.reduce((best, level) => (distance(level) < distance(best) ? level : best));
    const index = Math.max(0, n - nearest.fewest);
    return nearest.factors[index] ?? FACTOR_OF_MANY;
}
function signedRankDetectableShift({ deviation, n, delta, alpha, }) {
    if (!(n >= 2))
        throw new RangeError(`n is ${n}; expected at least 2`);
    const standardError = (signedRankReachFactor(n, alpha) * deviation) / Math.sqrt(n);
    return (0,_minimum_detectable_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableShift */ .Q)({ standardError, df: n - 1, delta, alpha });
}


/***/ }),

/***/ 85701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ EXACT_SIGNED_RANK_UP_TO),
  M: () => (/* binding */ signedRankSteps)
});

// EXTERNAL MODULE: ./lib/core/stats/normal.js
var normal = __webpack_require__(50020);
;// CONCATENATED MODULE: ./lib/core/stats/signed-rank-distribution.js
function signedRankTail(doubledRanks) {
    const sum = doubledRanks.reduce((total, rank) => total + rank, 0);
    const tail = new Float64Array(sum + 2);
    tail[0] = 1;
    let reached = 0;
    for (const rank of doubledRanks) {
        for (let k = reached; k >= 0; k--) {
            const half = tail[k] / 2;
            tail[k] = half;
            tail[k + rank] = tail[k + rank] + half;
        }
        reached += rank;
    }
    for (let k = sum - 1; k >= 0; k--)
        tail[k] = tail[k] + tail[k + 1];
    return tail;
}
function untiedDoubledRanks(n) {
    return Array.from({ length: n }, (_, index) => 2 * (index + 1));
}

// EXTERNAL MODULE: ./lib/core/stats/walsh-averages.js
var walsh_averages = __webpack_require__(40901);
;// CONCATENATED MODULE: ./lib/core/stats/signed-rank-steps.js



const EXACT_SIGNED_RANK_UP_TO = 200;
const TIES_FOLLOWED_UP_TO = 30;
function* signedRankSteps(values) {
    const averages = (0,walsh_averages/* walshAverages */.g)(values);
    const groups = groupsOf(values);
    const isTied = groups.length < values.length && values.length <= TIES_FOLLOWED_UP_TO;
    const untied = tailOf(untiedDoubledRanks(values.length));
    let pValue = 0;
    for (let index = 0; index < averages.length; index++) {
        const at = averages[index];
        if (averages[index + 1] === at)
            continue;
        const above = averages.length - 1 - index;
        const tail = isTied ? tailOf(doubledRanksAt(groups, at)) : untied;
        pValue = Math.max(pValue, tail(2 * above));
        yield { at, above, pValue };
    }
}
function groupsOf(values) {
    const sizes = new Map();
    for (const value of values)
        sizes.set(value, (sizes.get(value) ?? 0) + 1);
    return [...sizes].map(([value, size]) => ({ value, size }));
}
function doubledRanksAt(groups, delta) {
    const magnitude = ({ value }) => Math.abs(value / 2 - delta / 2);
    const order = groups.toSorted((first, second) => magnitude(first) - magnitude(second) || second.value - first.value);
    const ranks = [];
    for (const { size } of order) {
        const doubledMidRank = 2 * ranks.length + size + 1;
        for (let count = 0; count < size; count++)
            ranks.push(doubledMidRank);
    }
    return ranks;
}
function tailOf(doubledRanks) {
    const n = doubledRanks.length;
    if (n <= EXACT_SIGNED_RANK_UP_TO) {
        const tail = signedRankTail(doubledRanks);
        return (doubledStatistic) => tail[doubledStatistic];
    }
    const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    return (doubledStatistic) => Math.max((0,normal/* normalSurvival */.IL)((doubledStatistic / 2 - (n * (n + 1)) / 4 - 0.5) / deviation), Number.MIN_VALUE);
}


/***/ }),

/***/ 65738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ signedRank)
/* harmony export */ });
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98423);
/* harmony import */ var _signed_rank_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85701);
/* harmony import */ var _smallest_attainable_p_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14259);



function signedRank({ differences, delta, }) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(differences, 'differences', 1);
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)([delta], 'delta');
    const n = differences.length;
    const pSmallest = (0,_smallest_attainable_p_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestSignedRankP */ .y)(n);
    let statistic = (n * (n + 1)) / 2;
    let pValue = pSmallest;
    for (const step of (0,_signed_rank_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .signedRankSteps */ .M)(differences)) {
        if (step.at > delta)
            break;
        pValue = step.pValue;
        statistic = step.above;
    }
    return {
        statistic,
        pValue,
        pSmallest,
        n,
        zeros: differences.filter((value) => value === delta).length,
        tiedShare: tiedShare(differences),
        method: n <= _signed_rank_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .EXACT_SIGNED_RANK_UP_TO */ .E ? 'exact' : 'normal',
    };
}
function tiedShare(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return values.filter((value) => counts.get(value) > 1).length / values.length;
}


/***/ }),

/***/ 14259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ smallestSignedRankP)
/* harmony export */ });
/* unused harmony export smallestUnpairedP */

function smallestUnpairedP(baselineCount, candidateCount) {
    return Math.exp(-logChoose(baselineCount + candidateCount, candidateCount));
}
function smallestSignedRankP(n) {
    return 2 ** -n;
}


/***/ }),

/***/ 13833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   qX: () => (/* binding */ studentTSurvival)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19982);
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44097);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50020);



const NORMAL_FROM_DF = 1e10;
const ASYMPTOTIC_FROM = 1e18;
const LOG_T_RANGE = [-744, 709.7];
const QUANTILES = new Map();
const MOST_QUANTILES = 1_000;
function studentTSurvival(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(t);
    return t >= 0 ? upperTail(t, df) : 1 - upperTail(-t, df);
}
function studentTCdf(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return normalCdf(t);
    return t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}
function studentTQuantile(p, df) {
    requireArguments(0, df);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentTQuantile(${p}); expected a probability`);
    if (p === 0.5)
        return 0;
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    if (df >= NORMAL_FROM_DF)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p);
    const key = `${p} ${df}`;
    const known = QUANTILES.get(key);
    if (known !== undefined)
        return known;
    const quantile = p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
    if (QUANTILES.size >= MOST_QUANTILES)
        QUANTILES.clear();
    QUANTILES.set(key, quantile);
    return quantile;
}
function requireArguments(t, df) {
    if (Number.isNaN(t))
        throw new RangeError('t is NaN');
    if (!(df > 0))
        throw new RangeError(`df is ${df}; expected a positive number`);
}
function upperTail(t, df) {
    if (t === 0)
        return 0.5;
    const ratio = (t / Math.sqrt(df)) ** 2;
    if (ratio > ASYMPTOTIC_FROM) {
        const logPower = df * (0.5 * Math.log(df) - Math.log(t));
        return Math.exp(logPower - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .ln)(df / 2, 0.5)) / df;
    }
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteBeta */ .J)(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5);
}
function body(t, df) {
    const ratio = (t / Math.sqrt(df)) ** 2;
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteBeta */ .J)(ratio / (1 + ratio), 1 / (1 + ratio), 0.5, df / 2);
}
function density(t, df) {
    const spread = -0.5 * (df + 1) * Math.log1p((t / Math.sqrt(df)) ** 2);
    return Math.exp(spread - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .ln)(0.5, df / 2) - 0.5 * Math.log(df));
}
function upperQuantile(q, df) {
    const isBody = q > 0.25;
    const target = isBody ? 0.5 - q : q;
    let [low, high] = LOG_T_RANGE;
    let logT = Math.log((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - Math.max(q, 1e-12)));
    for (let step = 0; step < 200; step++) {
        const t = Math.exp(logT);
        const probability = isBody ? body(t, df) : upperTail(t, df);
        const excess = Math.log(probability / target);
        if (isBody === excess > 0)
            high = logT;
        else
            low = logT;
        const slope = (t * density(t, df)) / probability;
        const newton = isBody ? logT - excess / slope : logT + excess / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logT) <= 1e-15 * Math.max(1, Math.abs(logT)))
            return Math.exp(next);
        logT = next;
    }
    return Math.exp(logT);
}


/***/ }),

/***/ 40901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ walshAverages)
/* harmony export */ });
/* harmony import */ var _midpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16319);

function walshAverages(values) {
    const averages = new Float64Array((values.length * (values.length + 1)) / 2);
    let at = 0;
    for (let i = 0; i < values.length; i++) {
        averages[at++] = values[i];
        for (let j = 0; j < i; j++)
            averages[at++] = (0,_midpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .midpoint */ .P)(values[i], values[j]);
    }
    return averages.sort();
}


/***/ })

};
