export const id = 5998;
export const ids = [5998];
export const modules = {

/***/ 43796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/**
 * Steps 3 to 5 of decision.md: regressed iff L > Delta, improved iff U < -Delta, unchanged iff U < Delta, else
 * inconclusive. "p < alpha and |effect| > threshold" is not the rule: it flags half-sized effects.
 *
 * @param limit Delta, on the same scale as the bounds
 */
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


/**
 * One number for each round of a series: its values collapsed as the metric's registry row says. Iterations inside a
 * process are not replicates, so no test ever sees them.
 */
function roundValues(series) {
    const collapse = COLLAPSES[(0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse ?? 'median'];
    return series.rounds.map((values) => collapse(values));
}
/** One number for a run: the median over its rounds, for a ratio their mean. Base unit. */
function runValue(series) {
    const [first, second] = series.rounds;
    // One value is the median, the mean and the maximum of itself; histories hold millions of such runs.
    if (second === undefined && first?.length === 1 && Number.isFinite(first[0]))
        return first[0];
    const values = roundValues(series);
    return (0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse === 'ratio' ? (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values) : (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values);
}
const COLLAPSES = {
    median: _stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ,
    max: (values) => values.reduce((largest, value) => Math.max(largest, value)),
    // Errors over requests of repetitions of equal length. A median would show no error while fewer than half of them fail.
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
/**
 * Chooses the scale of an effect: logarithms where every value is positive, else differences on the metric's own
 * scale with the floor as the limit (decision.md, "The effect and the answers").
 *
 * @param values every value of both sides, base unit
 */
function effectScale(values, settings) {
    if (values.every((value) => value > 0))
        return { kind: 'log', limit: Math.log1p(settings.threshold) };
    return { kind: 'difference', limit: settings.floor };
}
/** A value on the scale, oriented by s so that larger is worse. */
function onScale(scale, orientation, value) {
    return orientation * (scale.kind === 'log' ? Math.log(value) : value);
}
/** An oriented effect turned back into a raw change (candidate / baseline - 1) or a raw difference. */
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


/**
 * Lag-1 autocorrelation in order of measurement, -1 to 1: sum of products of neighbours' deviations over the sum of
 * squares. Above 0.5 the rounds are not replicates but one drift. Undefined for fewer than 3 values or equal values.
 *
 * @throws RangeError when a value is not finite.
 */
function lagOneAutocorrelation(values) {
    (0,finite_values/* requireFinite */.hp)(values, 'values');
    if (values.length < 3)
        return undefined;
    const largest = Math.max(...values.map(Math.abs));
    if (largest === 0)
        return undefined;
    // The coefficient has no scale, so dividing by the largest keeps squares in range.
    const scaled = values.map((value) => value / largest);
    const center = (0,stats_center/* mean */.i2)(scaled);
    const deviations = scaled.map((value) => value - center);
    const squares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0);
    // Equal values leave rounding noise of the mean, which must not pass for a pattern.
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


/** Fewer values do not show a shape (BenchmarkDotNet uses the same limit). */
const FEWEST_VALUES = 12;
/** Points at which the density is computed; the bandwidth spans many of them. */
const GRID_POINTS = 256;
/**
 * A valley separates two modes when it is at most this share of the lower peak. Simulated with the share below: one
 * mode is taken for two in at most 4 % of normal, log-normal and contaminated samples of 12 and 2 % of 24; two modes
 * six deviations apart (one third in the second) are seen in 44 % of samples of 12, 78 % of 24, 93 % of 40.
 */
const SHALLOWEST_VALLEY = 0.7;
/** A mode holds at least this share of the values; less are outliers. */
const SMALLEST_SHARE = 0.2;
/**
 * The modes of a sample, from a Gaussian kernel density estimate (bandwidth 0.9 min(SD, IQR / 1.34) n^-1/5,
 * Silverman 1986): peaks that are parted by a valley of at most 0.7 of the lower peak and hold at least 20 % of the values.
 * Undefined for fewer than 12 values or where half of them are equal. O(256 n).
 *
 * @throws RangeError when a value is not finite.
 */
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
/** Grid indexes of the peaks, each with the valley that follows it (the grid's end after the last). */
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
/** Groups too small to be a mode are left out; their values stay where they are and count for nobody. */
function modesOf(values, peaks) {
    const modes = peaks.map(({ center, end }, index) => {
        const start = peaks[index - 1]?.end ?? -Infinity;
        const held = values.filter((value) => value > start && value <= end).length;
        return { center, share: held / values.length };
    });
    return modes.filter(({ share }) => share >= SMALLEST_SHARE);
}

;// CONCATENATED MODULE: ./lib/core/decide/paired-guards.js




/** From here on neighbouring rounds resemble each other too much to count as replicates (decision.md, "Drift"). */
const LARGEST_AUTOCORRELATION = 0.5;
/** Level of the trend test: it costs one unchanged row in a hundred, which is what alpha costs by default. */
const TREND_LEVEL = 0.01;
/** Fewer rounds an arm do not show a shape (decision.md, "Two modes"). */
const ROUNDS_FOR_MODES = 12;
/** What a verdict claims of an effect; undefined for verdicts that claim nothing. */
function claimOf(verdict, limit) {
    if (verdict === 'regressed')
        return (effect) => effect > limit;
    if (verdict === 'improved')
        return (effect) => effect < -limit;
    if (verdict === 'unchanged')
        return (effect) => effect < limit;
    return undefined;
}
/**
 * Why the rounds are no replicates: they resemble their neighbours, or move in one direction. Undefined where
 * they do neither, or where every single round is on the verdict's side, so that no drift can change it.
 *
 * @param differences in order of measurement, oriented
 */
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
/**
 * The modes that the values of both arms fall into, from 12 pairs on: the candidate is moved back by the effect and
 * pooled with the baseline, so that the effect itself makes no second mode. Empty where there is one mode.
 */
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
/** Why modes leave a verdict in doubt: not each of them moved to where the verdict says. */
function modesDoubt(modes, verdict, limit) {
    const claims = claimOf(verdict, limit);
    if (modes.length === 0 || claims === undefined)
        return undefined;
    const agrees = modes.every(({ shift }) => shift !== undefined && claims(shift));
    return agrees ? undefined : `${modes.length} modes, and not all of them moved alike`;
}
/** Modes back in base units for the report. */
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








/** Pairs on one scale; undefined where zero or negative values have no floor to be judged by. */
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
/**
 * The verdict over pairs: d_i = s ln(candidate_i / baseline_i), exact signed-rank test of "theta <= Delta", floor
 * first, then the guards. With too few pairs for the exact test to reach alpha a one-sided t that never gates;
 * below four a ratio (decision.md, "Paired"). At least one pair.
 */
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
/** A ratio that nothing tests: never gates, never "unchanged". */
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
/** The answer by the bounds, and what keeps it from being given: too few pairs, drift, modes. */
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
/** Reason of a row that history judged in a suite which moved as a whole. */
const MACHINE_EFFECT = 'machine effect suspected';
/** Fewer series cannot tell a machine from a coincidence (decision.md, "Machine effect"). */
const SMALLEST_SUITE = 5;
/** Share of the series that must move together in paired rounds (statistics-notes 5.4: shocks hit nearly all rows at once). */
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
/**
 * Rows that a fresh machine has to measure: gated regressions that a test found, and, where a suite got slower as a
 * whole, every gated series that showed it.
 */
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
/** An exact metric reproduces on any machine, and what is confirmed waits for nothing. */
function awaitsConfirmation({ method, stage }) {
    return method !== 'exact' && stage !== 'confirmed';
}
/**
 * Joins the decision of the first machine with that of a fresh one: the same benchmark and metric must regress
 * again. A confirmed row carries the fresh machine's numbers, which no choice of suspects has touched; one that did
 * not regress again is inconclusive; one that was not measured again is a failure. Other rows pass unchanged.
 */
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
/** A shift seen against the history is no verdict and passes; one of paired rounds must be seen again. */
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


/** Of the A/A effects: one in twenty comparisons of identical code goes beyond it (statistics-notes 5.9). */
const FLOOR_QUANTILE = 0.95;
/** The key of a series among the noise floors of several suites. */
function noiseFloorKey(suite, series) {
    return JSON.stringify([suite, (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(series)]);
}
/**
 * What identical code was seen to do, series by series: quantiles of |theta| over the trials, turned into relative
 * changes. Series without an effect on the logarithmic scale (exact ones, zero values) have no floor.
 *
 * @param trials the rows of the first stage of each trial: later stages measure again only what looked bad
 */
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
/** s of decision.md: +1 where lower is better, -1 where higher is better, so that positive effects are worse. */
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

/**
 * The outcome and exit code of a run: 1 over 3 over 4 (2 comes before anything is run). `fail-on: never` turns 1
 * into 0 and nothing else, so a measurement that failed is never green. With `confirm: required` a run that only
 * regressions fail, none of them confirmed, is pending (0): the job that confirms them gates.
 */
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
        // A screened row shows no sign of a slowdown: the policy is for rows that were looked at twice and stayed open.
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
/** Stored runs from which on a history verdict gates; between 3 and this it only warns (decision.md). */
const RUNS_TO_GATE = 7;
/** Fewer stored runs allow no test at all: an advisory ratio. */
const RUNS_TO_TEST = 3;
/**
 * A pull request that nothing could be compared with is not green: returns the failure that says so, or undefined.
 * Recording a first run and comparing two files on request are no such case.
 */
function nothingCompared(context, suite, comparisons) {
    if (context !== 'pull-request')
        return undefined;
    const judged = comparisons.some(({ method, verdict }) => verdict === 'missing' || (method !== undefined && method !== 'advisory'));
    if (judged)
        return undefined;
    // Rows of paired rounds have no stored runs to count: their own reason says what was lacking.
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


/** Chance of calling a regression of the size asked for. */
const POWER = 0.8;
/** Added to the normal formula because the tests use t or ranks, which need about two rounds more at small n. */
const SMALL_SAMPLE_ALLOWANCE = 2;
/**
 * Paired rounds needed to call an `effect` (on the scale of theta: ln(1 + tau)) a regression with probability 0.8:
 * ((z_{1-alpha} + z_{.8}) deviation / (effect - delta))^2 + 2, at least what the exact test needs to reach alpha
 * (7 at 0.01). `deviation` is that of one round's difference. Undefined where no number suffices: effect <= delta.
 *
 * @throws RangeError when an argument is not finite, the deviation negative, or alpha outside (0, 1).
 */
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
/**
 * Both bounds from the lower one alone: the upper bound of the values is minus the lower bound of their negatives.
 */
function oneSidedBounds(lower, upperOfNegated) {
    return {
        ...(lower === undefined ? {} : { lower }),
        ...(upperOfNegated === undefined ? {} : { upper: 0 - upperOfNegated }),
    };
}

// EXTERNAL MODULE: ./lib/core/stats/signed-rank-steps.js + 1 modules
var signed_rank_steps = __webpack_require__(85701);
;// CONCATENATED MODULE: ./lib/core/stats/walsh-bounds.js




/**
 * One-sided 1 - alpha bounds on the center of paired differences, by inverting the signed-rank test: the lower bound
 * is the Walsh average at which its p first exceeds alpha. lower > delta exactly when `signedRank` gives p <= alpha.
 * Both are absent when 2^-n > alpha (n < 7 at alpha 0.01). Order: lower <= Hodges-Lehmann estimate <= upper for alpha < 0.5.
 *
 * @throws RangeError on an empty list, a value that is not finite, or alpha outside (0, 1).
 */
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









/** Below this many pairs there is no test at all; from here up to the signed-rank test's reach a t, advisory. */
const PAIRS_FOR_T = 4;
/** Pairs from which on the exact test can reach alpha: 2^-n <= alpha (7 at 0.01). */
function pairsToDecide(alpha) {
    let pairs = 1;
    while ((0,smallest_attainable_p/* smallestSignedRankP */.y)(pairs) > alpha)
        pairs++;
    return pairs;
}
/**
 * Exact signed-rank test with Hodges-Lehmann estimate and Walsh bounds where so many pairs can reach alpha; a
 * one-sided t, advisory, from four pairs on; undefined below. A test that cannot reach alpha does not run.
 */
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
/** By symmetry as many pairs rule an effect out below the limit as find one as far above it. */
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
/**
 * Compares a metric that unchanged code reproduces exactly. No p-value: regressed iff the relative worsening is
 * above `exactThreshold` and the absolute one reaches the floor; 0 -> n is judged by the floor alone; zero
 * variance never disables the check (decision.md, "Exact").
 */
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



/** A sparkline wider than this no longer fits a comment's cell. */
const SPARKLINE_POINTS = 50;
/** The part of a comparison that needs no judgement. */
function baseRow({ suite, matched, settings }) {
    const { series, baseline, candidate } = matched;
    const history = [...baseline, ...candidate].map((stored) => stored.value).slice(-SPARKLINE_POINTS);
    return {
        suite,
        benchmark: series.benchmark,
        parameters: series.parameters,
        metric: series.metric,
        unit: series.unit,
        direction: settings.direction,
        threshold: settings.threshold,
        ...(settings.floor === undefined ? {} : { floor: settings.floor }),
        gated: settings.gated,
        ...(candidate.length === 0
            ? {}
            : { rounds: candidate.reduce((sum, { series }) => sum + series.rounds.length, 0) }),
        baselineRuns: baseline.length,
        ...(history.length < 2 ? {} : { history }),
        ...(series.location === undefined ? {} : { location: series.location }),
        warnings: [],
    };
}
/** The centers of both sides and their ratio, base unit; what is absent or has no ratio stays absent. */
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
/** The candidate has a series the baseline lacks. */
function newRow(row) {
    return { ...baseRow(row), ...centers(row), verdict: 'new' };
}
/** The baseline has a series the candidate lacks. */
function missingRow(row) {
    return { ...baseRow(row), ...centers(row), verdict: 'missing' };
}
/** A ratio that nothing tests: never gates, never "unchanged". */
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
/** Zero or negative values without a floor: reported, not gated, with a warning; zero against zero is unchanged. */
function unjudgeableRow(row, values) {
    return { ...baseRow(row), ...centers(row), ...unjudgeable(row.matched.series.metric, values) };
}
/** The part of such a row that says so. `values` are those of both sides. */
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
/** An exact metric against its value at base. */
function exactRow(row, basis) {
    const { matched, settings } = row;
    const baseline = matched.baseline.at(-1).value;
    const candidate = matched.candidate.at(-1).value;
    const learned = basis === 'learned' ? { reason: 'exact: equal in every stored run' } : {};
    return { ...baseRow(row), ...learned, ...exactFields({ baseline, candidate, settings }) };
}
/** What a row of an exact metric says, given its value on both sides. */
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


/**
 * Turns an effect back into the numbers a report prints, so that `candidate = baseline x exp(s x effect)` (or
 * `baseline + s x effect` on the difference scale) holds exactly and the interval has the raw sign, low to high.
 * Bounds that the test could not give leave the interval out.
 */
function scaledFields(row, scale, evidence) {
    const s = (0,_orientation_js__WEBPACK_IMPORTED_MODULE_0__/* .orientation */ .J)(row.settings.direction);
    const base = s * evidence.baseline;
    const baseline = scale.kind === 'log' ? Math.exp(base) : base;
    const moved = base + s * evidence.effect;
    const candidate = scale.kind === 'log' ? Math.exp(moved) : moved;
    const bounds = [evidence.lower, evidence.upper]
        .map((bound) => (0,_effect_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .rawChange */ .rJ)(scale, s, bound))
        .sort((x, y) => x - y);
    const interval = bounds.every(Number.isFinite)
        ? { interval: [bounds[0], bounds[1]], confidence: 1 - row.alpha }
        : {};
    const change = scale.kind === 'log' ? { change: (0,_effect_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .rawChange */ .rJ)(scale, s, evidence.effect) } : {};
    return {
        comparison: { baseline, candidate, ...change, effect: evidence.effect, scale: scale.kind, ...interval },
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



/** Percentiles wobble more than medians: twice the threshold unless a rule names one (decision.md). */
const PERCENTILE_THRESHOLD_FACTOR = 2;
/** The first rule that matches the series, as the configuration orders them. */
function ruleFor(policy, series) {
    return policy.rules.find((rule) => (0,_model_name_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(rule.match, series.benchmark) &&
        (rule.metric === undefined || rule.metric === series.metric));
}
/** Settings of a series: its rule, then what its tool declared, then the metric registry, then the gate's defaults. */
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
/** What `aa` saw identical code do, where the policy asks for it; a threshold below would call noise a slowdown. */
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
/**
 * Whether a name glob matches a whole name. `*` matches any run of characters other than `/`, `**` any run at all,
 * both also the empty one; everything else stands for itself. There is no negation, no `?`, and brackets and braces
 * are plain characters, because benchmark names hold them (`decode[size=64]`, `BM_Sort<std::vector<int>>/8`).
 *
 * Walks the name once with the set of pattern positions reached so far: at most pattern length x name length steps
 * whatever the pattern, so a hostile one cannot stall the gate (a regular expression could). See docs/adr/0003.
 */
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
/** Marks `position` and, since a wildcard may be empty, every position behind the wildcards that start there. */
function closure(reached, tokens, position) {
    let at = position;
    reached[at] = 1;
    while (at < tokens.length && tokens[at].kind !== 'literal') {
        at++;
        reached[at] = 1;
    }
    return reached;
}
/** The positions reachable after one more character; undefined when there is none left. */
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

/** Longest component: three of them and the date stay far below every file system's limit on paths. */
const LONGEST = 100;
/** Names that Windows reserves, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;
/** Marks a name that was too long: what follows is its fingerprint. `~` never stands for itself. */
const CUT = '~';
/**
 * Writes any name as one component of a path, so that distinct names stay distinct on every file system,
 * also where case does not count: bytes outside `[a-z0-9._-]` become `%xx` of their UTF-8 form (a lone surrogate
 * `%uxxxx`), and so do a dot at either end and the first letter of a name that Windows reserves. The empty name is
 * `%`. A result longer than 100 characters is cut and ends in `~` and 32 hexadecimal digits of the name's
 * fingerprint; only such a component cannot be turned back.
 */
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
/** The name behind a component, or undefined where the component was cut. */
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
/**
 * Where a run is stored, in every store:
 * `runs/<branch>/<suite>/<stratum>/<yyyy>/<mm>/<dd>/<time>-<sha12>-<runid>-<attempt>.json`.
 * File names of one stratum sort by time. Throws a Problem for a `startedAt` or `attempt` that is none.
 */
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
/** The folder of one stratum: `runs/<branch>/<suite>/<stratum>`. */
function runFolder(of) {
    return ['runs', (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.branch), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.suite), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.stratum)].join('/');
}
/** Reads a path that `runPath` wrote; undefined for any other, also for one with `..` in it. */
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
/** The part of `parseRunPath` that the file's own name tells; undefined for a file that is no run. */
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
/** Twelve digits tell commits apart; a commit that is no hexadecimal name is kept as a component without `-`. */
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




/**
 * Hodges-Lehmann estimate of the center: the median of the Walsh averages. Tolerates 29 % of outliers, and
 * belongs to the signed-rank test as the mean belongs to t. O(n^2 log n).
 *
 * @throws RangeError on an empty list or a value that is not finite.
 */
function hodgesLehmann(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 'values', 1);
    return middle((0,_walsh_averages_js__WEBPACK_IMPORTED_MODULE_1__/* .walshAverages */ .g)(values));
}
/**
 * Hodges-Lehmann estimate of the shift from baseline to candidate: the median of all differences
 * candidate_j - baseline_i. Belongs to the Mann-Whitney U test. O(nm log nm).
 *
 * @throws RangeError when a side is empty, or a value or difference is not finite.
 */
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

/** Relative size of a continued-fraction step that no longer matters. */
const PRECISION = 1e-16;
/** Stands in for a zero denominator in Lentz's method; far below any denominator that occurs. */
const TINY = 1e-300;
/** The fraction needs about sqrt(max(a, b)) steps, so this suffices far beyond any number of runs. */
const STEP_LIMIT = 100_000;
/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1.
 *
 * `complement` is 1 - x and is a parameter because the caller often knows it to more digits than the
 * subtraction would give; with it the result keeps its relative accuracy (about 1e-12) in both tails.
 * Continued fraction by Lentz's method (Numerical Recipes 6.4; DLMF 8.17.22); cost O(sqrt(max(a, b))).
 */
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
/** ln x, through the complement where x is near 1. */
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
/** ln sqrt(2 pi). */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** From here on seven terms of the Stirling series are exact to double precision. */
const STIRLING_FROM = 10;
/** Coefficients of Stirling's series in 1 / x^(2k+1), from Bernoulli numbers (Abramowitz and Stegun 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/** ln Gamma(x) - [(x - 1/2) ln x - x + ln sqrt(2 pi)], for x >= 10. */
function stirlingCorrection(x) {
    const inverseSquare = 1 / (x * x);
    let sum = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        sum = sum * inverseSquare + STIRLING[k];
    return sum / x;
}
/**
 * Natural logarithm of the gamma function for x > 0; absolute error about 1e-15 times the largest term.
 * Below 10 the recurrence Gamma(x + 1) = x Gamma(x) leads up to Stirling's series.
 *
 * @throws RangeError for x <= 0 or NaN.
 */
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
/**
 * Natural logarithm of the beta function for a, b > 0. For large arguments the Stirling parts are combined
 * by hand, because three separate `logGamma` calls would cancel almost all their digits (Didonato and Morris 1992).
 *
 * @throws RangeError for a <= 0 or b <= 0.
 */
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
/** ln of the binomial coefficient C(n, k), for integers 0 <= k <= n. */
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
/** (first + second) / 2 without overflow; exactly mirrored when both signs are. */
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



/** The chance with which an effect of the size reported would have been called a regression. */
const POWER = 0.8;
/**
 * The true effect, on the scale of theta, that a test of "theta <= delta" at level alpha would have rejected with
 * probability 0.8: delta + (t_{1-alpha,df} + t_{0.8,df}) x standard error. Serves any scale; on the log scale
 * `Math.expm1` of it is the relative change.
 *
 * @throws RangeError when the standard error is negative or not finite, or alpha is outside (0, 1).
 */
function detectableShift({ standardError, df, delta, alpha, }) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requireLevel */ .q1)(alpha);
    if (!(standardError >= 0 && standardError < Infinity)) {
        throw new RangeError(`standardError is ${standardError}; expected a finite number of at least 0`);
    }
    return delta + ((0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$J)(1 - alpha, df) + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$J)(POWER, df)) * standardError;
}
/**
 * Smallest relative worsening that n paired rounds would have detected with probability 0.8:
 * exp(delta + (t_{1-alpha,n-1} + t_{.8,n-1}) s_d / sqrt(n)) - 1 with s_d = max(SD, 1.4826 MAD) of the log ratios.
 * The t formula, right for a t test. As an approximation of the exact signed-rank test it is optimistic, most with few
 * rounds (simulated power there 0.63 for n = 7, 0.76 for 10, 0.78 for 20): signed-rank-reach.ts corrects it.
 *
 * @throws RangeError on fewer than 2 differences, values that are not finite, or alpha outside (0, 1).
 */
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

/** The common end of every t-type test: bounds and the p-value of "theta <= delta". */
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
/** A p-value is never zero: what is smaller than the smallest double is reported as that double. */
function pValueOf(excess, standardError, df) {
    // Without any variance the answer is the limit: an excess is certain, no excess is none.
    if (standardError === 0)
        return excess > 0 ? Number.MIN_VALUE : 1;
    return Math.max((0,student_t/* studentTSurvival */.qX)(excess / standardError, df), Number.MIN_VALUE);
}

;// CONCATENATED MODULE: ./lib/core/stats/one-sample-t.js



/**
 * One-sided t test of "mean <= delta" over paired differences, with one-sided 1 - alpha bounds.
 * Assumes normal differences; used where too few rounds are left for the exact signed-rank test.
 * A zero deviation gives bounds equal to the mean.
 *
 * @throws RangeError on fewer than 2 values, values that are not finite, or alpha outside (0, 1).
 */
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


/** Levels for which the factors were simulated; another level takes the factors of the nearest by ratio. */
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
/** Beyond the simulated sizes the factor tends to sqrt(pi / 3) = 1.023, the price of ranks under normal noise. */
const FACTOR_OF_MANY = 1.03;
/**
 * How much further than the t formula the exact signed-rank test reaches for power 0.8 with n normal differences:
 * its level comes in steps of 2^-n and its critical value is an extreme of few values (n = 7 at 0.01: the smallest).
 * Simulated by scripts/refresh-golden/signed-rank-reach.py, 400,000 samples each, rounded to two digits.
 *
 * @throws RangeError when alpha is outside (0, 1)
 */
function signedRankReachFactor(n, alpha) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireLevel */ .q1)(alpha);
    const distance = (level) => Math.abs(Math.log(level.alpha / alpha));
    const nearest = LEVELS.reduce((best, level) => (distance(level) < distance(best) ? level : best));
    const index = Math.max(0, n - nearest.fewest);
    return nearest.factors[index] ?? FACTOR_OF_MANY;
}
/**
 * The true effect, on the scale of theta, that the exact signed-rank test of "theta <= delta" over n differences
 * finds with probability 0.8: delta + factor x (t_{1-alpha,n-1} + t_{.8,n-1}) x deviation / sqrt(n).
 *
 * @throws RangeError when n < 2, the deviation is negative or not finite, or alpha is outside (0, 1)
 */
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
/**
 * Upper tail of the signed-rank statistic when every sign is a fair coin: element k is P(2 T+ >= k),
 * k = 0 .. sum of `doubledRanks` (+ 1, where it is 0). Mid-ranks are halves, so ranks come doubled.
 *
 * Dynamic programming over the ranks: O(n x sum), 4,000 additions for n = 20; exact binary fractions up to
 * n = 50 and 15 digits beyond.
 */
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
/** Doubled ranks 2, 4, .. 2n: no ties. */
function untiedDoubledRanks(n) {
    return Array.from({ length: n }, (_, index) => 2 * (index + 1));
}

// EXTERNAL MODULE: ./lib/core/stats/walsh-averages.js
var walsh_averages = __webpack_require__(40901);
;// CONCATENATED MODULE: ./lib/core/stats/signed-rank-steps.js



/** Above this many values the normal approximation is exact to three digits in the tail, and the exact sum slow. */
const EXACT_SIGNED_RANK_UP_TO = 200;
/** Above this many values the ranks of ties are not followed step by step (see `signedRankSteps`). */
const TIES_FOLLOWED_UP_TO = 30;
/**
 * The one-sided signed-rank p-value as a function of delta: a rising staircase whose steps are the distinct Walsh
 * averages. Below the first step p is 2^-n. Test and bounds both read this staircase, so they cannot disagree:
 * p <= alpha at delta exactly when the lower bound is above delta.
 *
 * - The statistic is the number of Walsh averages above delta, which is the sum of the positive ranks.
 * - Reference distribution: fair signs on the mid-ranks of tied values, given the magnitudes |v - delta|.
 * - A value equal to delta, and a pair balanced around it, counts against the slowdown: it keeps its rank, as with
 *   Pratt, and its sign is negative. Dropping zeros instead would let p fall when evidence disappears (Pratt 1959).
 * - "theta <= delta" contains every smaller theta, so with ties, where the distribution changes from step to step,
 *   p is the largest over all smaller deltas. Hence it never falls.
 *
 * Cost: lazy; without ties one distribution in all, with ties one of O(n^3) a step. Above 30 values the untied
 * distribution serves for ties too: valid, because breaking ties at random can only raise the statistic, and hardly weaker.
 */
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
/** Doubled mid-ranks of |value - delta| just above `delta`, where equal magnitudes rank the positive side first. */
function doubledRanksAt(groups, delta) {
    // Halves, because the difference of two large values of opposite sign would overflow.
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
/** P(2 T+ >= k) as a function, exact or, for many values, normal with continuity correction. */
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



/**
 * One-sided Wilcoxon signed-rank test of "theta <= delta" over paired differences, exact for up to 200 of them.
 * Assumes differences symmetric about theta, and nothing about their shape. `signedRankSteps` says how zeros and
 * ties are handled; the p-value never falls as delta rises, and p <= alpha exactly when `walshBounds` puts the
 * lower bound above delta. O(n^2 log n) without ties.
 *
 * @throws RangeError on an empty list or a value that is not finite.
 */
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

/** Smallest one-sided p of an exact two-sample rank test without ties: 1 / C(n + m, n). */
function smallestUnpairedP(baselineCount, candidateCount) {
    return Math.exp(-logChoose(baselineCount + candidateCount, candidateCount));
}
/** Smallest one-sided p of an exact signed-rank test of n pairs: 2^-n. */
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



/** From here on the normal distribution is the same to double precision wherever p > 1e-20. */
const NORMAL_FROM_DF = 1e10;
/** Where (t / sqrt(df))^2 is this large, the first term of the tail expansion is exact to double precision. */
const ASYMPTOTIC_FROM = 1e18;
/** Logarithms of the smallest and the largest finite t. */
const LOG_T_RANGE = [-744, 709.7];
/** The series of a suite have few different df, and each asks for the same three quantiles. */
const QUANTILES = new Map();
const MOST_QUANTILES = 1_000;
/**
 * P(T > t) for Student's t with `df` > 0 degrees of freedom (fractions allowed), with relative accuracy
 * (1e-12 up to 1,000 df, 1e-10 at a million) in the far upper tail. Source: incomplete beta function, DLMF 8.17.
 *
 * @throws RangeError when df is not positive or t is NaN.
 */
function studentTSurvival(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalSurvival */ .IL)(t);
    return t >= 0 ? upperTail(t, df) : 1 - upperTail(-t, df);
}
/** P(T <= t); accurate in the lower tail. Throws like `studentTSurvival`. */
function studentTCdf(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return normalCdf(t);
    return t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}
/**
 * The t with P(T <= t) = p. 0 gives -Infinity and 1 gives Infinity.
 * Newton steps on a log-log scale, where both the tail and the body are nearly straight, kept inside a bracket.
 *
 * @throws RangeError for p outside [0, 1] or df not positive.
 */
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
/** P(0 < T < t), accurate for small t. */
function body(t, df) {
    const ratio = (t / Math.sqrt(df)) ** 2;
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_2__/* .incompleteBeta */ .J)(ratio / (1 + ratio), 1 / (1 + ratio), 0.5, df / 2);
}
function density(t, df) {
    const spread = -0.5 * (df + 1) * Math.log1p((t / Math.sqrt(df)) ** 2);
    return Math.exp(spread - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .ln)(0.5, df / 2) - 0.5 * Math.log(df));
}
/** The t > 0 with P(T > t) = q, 0 < q < 1/2; above a quarter it solves for the body, which is 1/2 - q. */
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
        // A step out of the bracket (or NaN, where the tail underflows) is replaced by halving it.
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

/**
 * The n(n+1)/2 averages (v_i + v_j) / 2, i <= j, ascending: what the signed-rank test counts and the
 * Hodges-Lehmann estimate takes the median of. O(n^2 log n) time, O(n^2) space.
 */
function walshAverages(values) {
    const averages = new Float64Array((values.length * (values.length + 1)) / 2);
    let at = 0;
    for (let i = 0; i < values.length; i++) {
        // The average with itself is the value itself, not a rounded sum.
        averages[at++] = values[i];
        for (let j = 0; j < i; j++)
            averages[at++] = (0,_midpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .midpoint */ .P)(values[i], values[j]);
    }
    return averages.sort();
}


/***/ })

};
