export const id = 2623;
export const ids = [2623];
export const modules = {

/***/ 72278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ baselineLevel),
/* harmony export */   f: () => (/* binding */ indexWindow)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13542);
/* harmony import */ var _collapse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72297);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);



/** A window is indexed once, whoever asks: judging a run and finding its steps look at the same one. */
const indexed = new WeakMap();
/** Indexes a window of runs, oldest first; the list must not change afterwards. O(runs x series). */
function indexWindow(runs) {
    const known = indexed.get(runs);
    if (known !== undefined)
        return known;
    const index = newIndex(runs);
    indexed.set(runs, index);
    return index;
}
function newIndex(runs) {
    const steps = new Map();
    for (const run of runs)
        for (const step of run.steps)
            steps.set((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(step), step);
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
    for (const [position, run] of runs.entries()) {
        run.series.forEach((series, place) => {
            const before = places[place];
            const list = before !== undefined && isSame(before[0]?.series, series) ? before : listOf(byKey, series);
            list.push({ run, series, value: (0,_collapse_js__WEBPACK_IMPORTED_MODULE_0__/* .runValue */ .L)(series), position });
            places[place] = list;
        });
    }
    return byKey;
}
function listOf(byKey, series) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(series);
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
    if (!sameName)
        return false;
    return one.parameters === series.parameters || (hasNone(one.parameters) && hasNone(series.parameters));
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
            const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(series);
            found.set(key, (found.get(key) ?? new Set()).add(run));
        }
    }
    return found;
}
/** The stored values of one series, those that count as its baseline apart. */
function baselineLevel(window, identity, kind) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(identity);
    const stored = window.byKey.get(key) ?? [];
    const start = levelStart(window, key);
    if (kind === 'at-base')
        return { level: stored.slice(start.index), earlier: stored.slice(0, start.index) };
    const worse = (0,_orientation_js__WEBPACK_IMPORTED_MODULE_2__/* .orientation */ .J)(identity.direction) * start.change > 0;
    // Accepting is a decision about the level, so what was before it says nothing.
    return { level: acceptedLevel(window, key, { ...start, worse }), earlier: [] };
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


/***/ }),

/***/ 58771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gT: () => (/* binding */ fitHistory),
  wd: () => (/* binding */ historyVerdict),
  W3: () => (/* binding */ isSuspect)
});

// EXTERNAL MODULE: ./lib/core/decide/answer.js
var answer = __webpack_require__(43796);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/midpoint.js
var midpoint = __webpack_require__(16319);
;// CONCATENATED MODULE: ./lib/core/stats/median-of-others.js

/**
 * The median of a list without one of its values. O(log n).
 *
 * @param sorted ascending; at least two values
 * @param own one of them; where it occurs several times, one is left out
 * @throws RangeError when the list is shorter than two or does not hold `own`.
 */
function medianOfOthers(sorted, own) {
    if (sorted.length < 2)
        throw new RangeError(`the list holds ${sorted.length} value(s); expected at least 2`);
    const at = placeOf(sorted, own);
    if (sorted[at] !== own)
        throw new RangeError(`the list does not hold ${own}`);
    const other = (index) => sorted[index < at ? index : index + 1];
    const others = sorted.length - 1;
    const half = others >> 1;
    return others % 2 === 1 ? other(half) : (0,midpoint/* midpoint */.P)(other(half - 1), other(half));
}
/** First place with a value of at least `own`. */
function placeOf(sorted, own) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < own)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/core/decide/history/shared-movement.js

/** Fewer other series in a run do not tell what moved it. */
const FEWEST_OTHERS = 4;
/**
 * Fits what the series of a suite share: in each run the median deviation of the others, times a coefficient in
 * [0, 1] fitted over the runs by least squares. A run's machine moves most of a suite alike, and the median does not
 * follow the few series that changed by themselves; leaving out the own one, no series explains itself away.
 * O(series x runs x log series).
 */
function fitSharedMovement(series, window) {
    const columns = Array.from({ length: window }, (_, run) => sortedValues(series.length, (index) => series[index].byRun[run]));
    const moved = series.map(({ byRun, runs }) => {
        const movement = new Float64Array(window);
        for (const run of runs)
            movement[run] = othersOf(columns[run], byRun[run]);
        return movement;
    });
    const shares = Float64Array.from(series, ({ byRun, runs }, index) => shareOf(byRun, moved[index], runs));
    const rest = series.map(({ byRun }, index) => byRun.map((value, run) => value - shares[index] * moved[index][run]));
    return {
        shares,
        rest,
        restAt: (sorted, index, value) => Number.isNaN(value) ? value : value - shares[index] * othersOf(sorted, value),
    };
}
/** Least squares without intercept of `values` on `movement`, kept in [0, 1]; 0 where nothing moved. */
function shareOf(values, movement, runs) {
    let products = 0;
    let squares = 0;
    for (const run of runs) {
        products += values[run] * movement[run];
        squares += movement[run] ** 2;
    }
    return squares > 0 ? Math.min(1, Math.max(0, products / squares)) : 0;
}
/** The values that are there, ascending; NaN is not. */
function sortedValues(count, valueAt) {
    const values = new Float64Array(count);
    let there = 0;
    for (let index = 0; index < count; index++) {
        const value = valueAt(index);
        if (!Number.isNaN(value))
            values[there++] = value;
    }
    return values.subarray(0, there).sort();
}
function othersOf(sorted, own) {
    return sorted.length <= FEWEST_OTHERS ? 0 : medianOfOthers(sorted, own);
}

;// CONCATENATED MODULE: ./lib/core/decide/history/candidate-columns.js


/**
 * @param candidates one list a series, the n-th values of all being one run's
 * @throws RangeError where a series has no value or one that is not finite
 */
function columnsOf({ series, logSeries, place }, candidates) {
    for (const index of series.keys())
        (0,finite_values/* requireSample */.OR)(candidates[index] ?? [], `candidate ${index}`, 1);
    const runs = candidates.reduce((most, { length }) => Math.max(most, length), 0);
    const log = Array.from({ length: runs }, (_, run) => Float64Array.from(logSeries, (index) => (candidates[index][run] ?? Number.NaN) - series[index].center));
    const differences = new Map();
    for (const [index, { unit, center }] of series.entries()) {
        if (place.has(index))
            continue;
        const values = candidates[index].map((value) => value / unit - center);
        (0,finite_values/* requireFinite */.hp)(values, `candidate ${index}`);
        const mean = values.reduce((sum, value) => sum + value / values.length, 0);
        differences.set(index, { own: mean, suiteless: mean, measured: mean, runs: values.length });
    }
    return { ...withSorted(log), differences };
}
/** The same runs with every log series moved. */
function movedColumns(columns, move) {
    return { ...columns, ...withSorted(columns.log.map((column) => column.map(move))) };
}
/** The same runs with one series worse by `amount`, on its own scale. */
function movedOne({ place, series }, columns, { index, amount }) {
    const at = place.get(index);
    if (at !== undefined)
        return movedColumns(columns, (value, other) => (other === at ? value + amount : value));
    const { own, runs } = columns.differences.get(index);
    const moved = own + amount / series[index].unit;
    const entry = { own: moved, suiteless: moved, measured: moved, runs };
    return { ...columns, differences: new Map(columns.differences).set(index, entry) };
}
/** What one series did in the candidate runs, taken apart like its stored runs; means over the runs that have it. */
function deviationOf({ place, shared, companions }, columns, index) {
    const at = place.get(index);
    if (at === undefined)
        return columns.differences.get(index);
    const sum = { own: 0, suiteless: 0, measured: 0, runs: 0 };
    for (const [run, column] of columns.log.entries()) {
        if (Number.isNaN(column[at]))
            continue;
        const left = (other) => shared.restAt(columns.sorted[run], other, column[other]);
        sum.own += companions.restAt(at, left);
        sum.suiteless += left(at);
        sum.measured += column[at];
        sum.runs++;
    }
    const { own, suiteless, measured, runs } = sum;
    return { own: own / runs, suiteless: suiteless / runs, measured: measured / runs, runs };
}
function withSorted(log) {
    return { log, sorted: log.map((column) => sortedValues(column.length, (at) => column[at])) };
}

// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(57854);
;// CONCATENATED MODULE: ./lib/core/decide/history/deviations.js

const NONE = { values: [], runs: [] };
/**
 * Standard errors from which on a recorded step divides a series. Recent runs weigh more anyway, and the runs before a smaller
 * step show how far such a series goes by itself: without them it alarms on its next step (docs/adr/0011-history-screen.md).
 */
const DIVIDING_STEP = 8;
/**
 * Spreads the values of a series over the runs of the window, less their median. Runs of earlier levels count for what to
 * expect unless the step after them stands out. O(window).
 */
function deviationsOf({ baseline, runs: ownRuns, earlier = NONE }, window) {
    const values = [...earlier.values, ...baseline];
    const runs = [...earlier.runs, ...ownRuns];
    const center = (0,stats_center/* median */.JZ)(values);
    const byRun = new Float64Array(window).fill(Number.NaN);
    for (const [index, run] of runs.entries())
        byRun[run] = values[index] - center;
    return { center, byRun, runs, levelRuns: isDivided(earlier.values, baseline) ? ownRuns : runs };
}
/** Two-sample t with pooled variance, of the levels before and after. */
function isDivided(before, after) {
    const runs = before.length + after.length;
    if (before.length === 0 || after.length === 0 || runs < 3)
        return false;
    const [first, second] = [squaresOf(before), squaresOf(after)];
    const variance = (first.squares + second.squares) / (runs - 2);
    const error = Math.sqrt(variance * (1 / before.length + 1 / after.length));
    return Math.abs(second.mean - first.mean) > DIVIDING_STEP * error;
}
function squaresOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
}
/** The values of a column that are there. */
function present(values) {
    return [...values].filter((value) => !Number.isNaN(value));
}
/** Root mean square over the runs that a series has. */
function spreadOf({ byRun, runs }) {
    let squares = 0;
    for (const run of runs)
        squares += byRun[run] ** 2;
    return Math.sqrt(squares / runs.length);
}

;// CONCATENATED MODULE: ./lib/core/decide/history/companions.js


/** More of them add little: three to twenty are within noise of each other (docs/adr/0011-history-screen.md). */
const MOST_COMPANIONS = 5;
/** Runs that no correlation weighs as much as: with ten runs in common it is shrunk to a third. */
const SHRINKING_RUNS = 20;
/** Shrunk correlations below are those of series that have nothing in common. */
const LEAST_CORRELATION = 0.3;
/** Fewer common runs show no correlation. */
const FEWEST_COMMON = 5;
/** In deviations: beyond it a companion has changed by itself, and must not pull. */
const CLIP = 4;
/** Quantised series have none; on the log scale, half of the smallest step that matters. */
const LEAST_SPREAD = 5e-4;
/** Series this far apart in the order of the suite are not looked at: keeps a suite of 10,000 series linear. */
const FARTHEST = 250;
/**
 * Takes out what small groups of a suite share beyond what all of it does: benchmarks of one kind react alike to a
 * processor, a toolchain or a neighbour. Correlations of the clipped standardised deviations are shrunk by their number
 * of runs; the weighted mean of the nearest five enters with a coefficient in [0, 1] fitted over the runs.
 * O(series x min(series, 500) x runs).
 */
function fitCompanions(series, rest) {
    const spreads = Float64Array.from(series, ({ runs }, index) => spreadOf({ byRun: rest[index], runs }) + LEAST_SPREAD);
    const standard = rest.map((values, index) => values.map((value) => clipped(value / spreads[index])));
    const nearest = nearestOf(series, standard);
    const companions = [];
    const own = series.map(({ runs }, index) => {
        const weighted = nearest[index];
        const movement = new Float64Array(rest[index].length);
        for (const run of runs)
            movement[run] = spreads[index] * meanOf(weighted, (other) => standard[other][run]);
        const share = weighted.series.length === 0 ? 0 : shareOf(rest[index], movement, runs);
        companions.push({ ...weighted, share });
        return rest[index].map((value, run) => value - share * movement[run]);
    });
    return {
        companions,
        rest: own,
        restAt(index, left) {
            const entry = companions[index];
            const movement = meanOf(entry, (other) => clipped(left(other) / spreads[other]));
            return left(index) - entry.share * spreads[index] * movement;
        },
    };
}
function clipped(value) {
    return value > CLIP ? CLIP : value < -CLIP ? -CLIP : value;
}
/** Weighted mean of those that are there; 0 where none is. */
function meanOf({ series, weights }, movementOf) {
    let sum = 0;
    let total = 0;
    for (let k = 0; k < series.length; k++) {
        const value = movementOf(series[k]);
        if (Number.isNaN(value))
            continue;
        sum += weights[k] * value;
        total += weights[k];
    }
    return total > 0 ? sum / total : 0;
}
function nearestOf(series, standard) {
    const found = series.map(() => ({ series: [], correlations: [] }));
    for (let one = 0; one < series.length; one++) {
        const last = Math.min(series.length - 1, one + FARTHEST);
        for (let other = one + 1; other <= last; other++) {
            const correlation = shrunkCorrelation(standard[one], standard[other]);
            if (correlation <= LEAST_CORRELATION)
                continue;
            insert(found[one], other, correlation);
            insert(found[other], one, correlation);
        }
    }
    return found.map(({ series: others, correlations }) => ({
        series: others,
        weights: correlations.map((correlation) => correlation ** 4),
    }));
}
function insert(list, series, correlation) {
    const { correlations } = list;
    if (correlations.length === MOST_COMPANIONS && correlation <= correlations.at(-1))
        return;
    let at = correlations.length;
    while (at > 0 && correlations[at - 1] < correlation)
        at--;
    correlations.splice(at, 0, correlation);
    list.series.splice(at, 0, series);
    if (correlations.length <= MOST_COMPANIONS)
        return;
    correlations.pop();
    list.series.pop();
}
/** Correlation about zero over the runs that both have, times n / (n + 20). */
function shrunkCorrelation(one, other) {
    let products = 0;
    let squaresOne = 0;
    let squaresOther = 0;
    let common = 0;
    for (let run = 0; run < one.length; run++) {
        const first = one[run];
        const second = other[run];
        const product = first * second;
        // One test for both: the product is NaN where either is missing.
        if (Number.isNaN(product))
            continue;
        products += product;
        squaresOne += first * first;
        squaresOther += second * second;
        common++;
    }
    if (common < FEWEST_COMMON || squaresOne === 0 || squaresOther === 0)
        return 0;
    return (products / Math.sqrt(squaresOne * squaresOther)) * (common / (common + SHRINKING_RUNS));
}

// EXTERNAL MODULE: ./lib/core/decide/history/expectation.js + 1 modules
var expectation = __webpack_require__(54756);
// EXTERNAL MODULE: ./lib/core/stats/moderated-variance.js
var moderated_variance = __webpack_require__(39598);
;// CONCATENATED MODULE: ./lib/core/stats/weighted-median.js
/**
 * The smallest value with at least half of all weight at or below it. Half the weight may be wild without moving it far.
 * O(n log n).
 *
 * @throws RangeError on an empty list, a value that is not finite or a weight that is not positive.
 */
function weightedMedian(entries) {
    if (entries.length === 0)
        throw new RangeError('the list is empty; expected at least one value');
    let total = 0;
    for (const { value, weight } of entries) {
        if (!Number.isFinite(value))
            throw new RangeError(`a value is ${value}; expected a finite number`);
        if (!(weight > 0 && weight < Infinity))
            throw new RangeError(`a weight is ${weight}; expected a positive number`);
        total += weight;
    }
    const sorted = [...entries].sort((first, second) => first.value - second.value);
    let below = 0;
    for (const { value, weight } of sorted) {
        below += weight;
        if (below >= total / 2)
            return value;
    }
    return sorted.at(-1).value;
}

// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
;// CONCATENATED MODULE: ./lib/core/decide/history/suite-shift.js





/** Added to every spread, so that a series quantised to one value does not outweigh a suite: 0.1 %. */
const suite_shift_LEAST_SPREAD = 1e-3;
/** Fewer stored movements of the suite tell nothing of the next. */
const FEWEST_RUNS = 3;
/**
 * How the suite moved in its stored runs: one weighted median of deviations a run, quiet series weighing more, which is
 * judged like a series of its own. O(series x runs x log series).
 */
function fitSuiteMovement(series, window) {
    const spreads = series.map(spreadOf);
    const weights = spreads.map((spread) => 1 / (spread + suite_shift_LEAST_SPREAD));
    const values = Array.from({ length: window }, (_, run) => movementOf(series.map(({ byRun }) => byRun[run]), weights)).filter((value) => value !== undefined);
    if (values.length < FEWEST_RUNS)
        return { expected: undefined, weights, spreads };
    // A suite has no suite to learn a prior from.
    const prior = (0,moderated_variance/* variancePrior */.q)([]);
    const expected = (0,expectation/* expectation */.pG)({ values, scale: 'log' }, { variance: (0,expectation/* varianceOf */.FD)(values), prior });
    return { expected, weights, spreads };
}
/** Undefined where fewer than five series have a value. */
function movementOf(column, weights) {
    const entries = [];
    for (let index = 0; index < column.length; index++) {
        const value = column[index];
        if (!Number.isNaN(value))
            entries.push({ value, weight: weights[index] });
    }
    return entries.length < machine_effect/* SMALLEST_SUITE */.xh ? undefined : weightedMedian(entries);
}
/**
 * Whether a suite moved as a whole, for better or worse: its own one-sided bound at `alpha` is beyond half the threshold.
 * The shift is a verdict of its own, because what the suite shares is taken out of every row.
 *
 * @param columns deviations of the log series, one column a candidate run, NaN where it has no value
 */
function suiteShift({ expected, weights, spreads }, columns, { alpha, limit }) {
    const movements = columns.map((column) => movementOf(column, weights)).filter((one) => one !== undefined);
    if (expected === undefined || movements.length === 0)
        return undefined;
    const moved = movements.reduce((sum, one) => sum + one, 0) / movements.length;
    const lower = moved - (0,expectation/* quantileOf */.Xf)(expected, alpha, movements.length);
    const upper = moved - (0,expectation/* quantileOf */.Xf)(expected, 1 - alpha, movements.length);
    if (lower <= limit / 2 && upper >= -limit / 2)
        return undefined;
    const effect = moved - expected.center;
    const means = weights.map((_, index) => meanOver(columns, index));
    const along = means.filter((value, index) => Math.sign(value) === Math.sign(effect) && Math.abs(value) > spreads[index]);
    const series = present(means).length;
    return { effect, series, share: along.length / series };
}
/** Mean of one series over the candidate runs that have it. */
function meanOver(columns, index) {
    let sum = 0;
    let count = 0;
    for (const column of columns) {
        if (Number.isNaN(column[index]))
            continue;
        sum += column[index];
        count++;
    }
    return sum / count;
}

;// CONCATENATED MODULE: ./lib/core/decide/history/fitted-suite.js







/**
 * Fits a suite; see `fitHistory`.
 * @throws RangeError on an empty baseline or values that are not finite
 */
function fitSuite(series) {
    for (const { baseline, earlier } of series) {
        (0,finite_values/* requireSample */.OR)(baseline, 'baseline', 1);
        (0,finite_values/* requireFinite */.hp)(earlier?.values ?? [], 'earlier');
    }
    const window = series.reduce((most, { runs }) => Math.max(most, (runs.at(-1) ?? 0) + 1), 0);
    const logSeries = series.flatMap(({ scale }, index) => (scale === 'log' ? [index] : []));
    const place = new Map(logSeries.map((index, at) => [index, at]));
    const deviations = logSeries.map((index) => deviationsOf(series[index], window));
    const shared = fitSharedMovement(deviations, window);
    const companions = fitCompanions(deviations, shared.rest);
    const parts = series.map((one, index) => {
        const at = place.get(index);
        return at === undefined
            ? differenceParts(one)
            : logParts(deviations[at], { own: companions.rest[at], suiteless: shared.rest[at] });
    });
    const limits = logSeries.map((index) => series[index].limit);
    return {
        ...expectedOf(series, parts),
        ...{ logSeries, place, shared, companions },
        movement: fitSuiteMovement(deviations, window),
        usualLimit: limits.length === 0 ? undefined : (0,stats_center/* median */.JZ)(limits),
    };
}
function logParts({ center, byRun, levelRuns }, rest) {
    const stored = (values) => levelRuns.map((run) => values[run]);
    return {
        ...{ unit: 1, center },
        ...{ own: stored(rest.own), suiteless: stored(rest.suiteless), measured: stored(byRun) },
    };
}
/** Beyond this magnitude squares leave the range of doubles. */
const HEADROOM = 1e100;
/** A difference has no common unit with the rest of the suite, so nothing that it shares can be known. */
function differenceParts({ baseline, limit }) {
    const largest = baseline.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(limit));
    // A power of two, so that scaling is exact.
    const unit = largest > HEADROOM ? 2 ** Math.floor(Math.log2(largest)) : 1;
    const scaled = baseline.map((value) => value / unit);
    const center = (0,stats_center/* median */.JZ)(scaled);
    const own = scaled.map((value) => value - center);
    return { unit, center, own, suiteless: own, measured: own };
}
function expectedOf(series, parts) {
    const expect = (values) => (0,expectation/* expectations */.Eu)(parts.map((entry, index) => ({ values: values(entry), scale: series[index].scale })));
    const own = expect((entry) => entry.own);
    const suiteless = expect((entry) => entry.suiteless);
    const measured = expect((entry) => entry.measured);
    const limits = parts.map(({ unit }, index) => series[index].limit / unit);
    return {
        series: parts.map(({ unit, center }, index) => ({
            ...{ unit, center, limit: limits[index] },
            own: own.expected[index],
            suiteless: suiteless.expected[index],
            measured: measured.expected[index],
        })),
        past: parts.map((entry, index) => ({ ...entry, limit: limits[index], scale: series[index].scale })),
        priors: { own: own.prior, suiteless: suiteless.prior },
    };
}

// EXTERNAL MODULE: ./lib/core/stats/recency-weights.js
var recency_weights = __webpack_require__(17338);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(11248);
// EXTERNAL MODULE: ./lib/core/decide/screen-cut.js
var screen_cut = __webpack_require__(3907);
;// CONCATENATED MODULE: ./lib/core/decide/history/past-comparisons.js




/**
 * What the screen would have said of stored runs: the p of every run that has at least 7 before it, judged by those.
 * What the series share is that of all runs, because fitting it again for every run would cost a window's worth of fits.
 * O(series x runs) where few lean, O(series x runs^2) where all do.
 */
function pastPValues(series, priors) {
    return series.flatMap((one) => {
        const leans = leaning(one);
        return Array.from({ length: Math.max(0, one.own.length - outcome/* RUNS_TO_GATE */.JW) }, (_, index) => {
            const run = index + outcome/* RUNS_TO_GATE */.JW;
            return leans[run] === 1 ? pOfRun(one, run, priors) : 1;
        });
    });
}
/** 1 where a run is above the weighted mean of those before it by more than the limit: any other p is 1 unseen. */
function leaning({ own, suiteless, limit }) {
    const leans = new Uint8Array(own.length);
    for (const values of [own, suiteless]) {
        let sum = 0;
        let weight = 0;
        for (let run = 0; run < values.length; run++) {
            if (values[run] - sum / weight > limit)
                leans[run] = 1;
            sum = recency_weights/* RECENCY */.e * sum + values[run];
            weight = recency_weights/* RECENCY */.e * weight + 1;
        }
    }
    return leans;
}
function pOfRun({ own, suiteless, limit, scale }, run, priors) {
    const before = (values, prior) => {
        const known = values.slice(0, run);
        return (0,expectation/* expectation */.pG)({ values: known, scale }, { variance: (0,expectation/* varianceOf */.FD)(known), prior });
    };
    return (0,screen_cut/* screenP */.t)({
        own: before(own, priors.own),
        suiteless: before(suiteless, priors.suiteless),
        ownValue: own[run],
        suitelessValue: suiteless[run],
        limit,
    });
}

;// CONCATENATED MODULE: ./lib/core/decide/history/series-evidence.js


/** Chance with which an effect of the size reported would have been found. */
const POWER = 0.8;
/**
 * Of alpha: the level at which the number itself, and not only its distance from what its suite explains, must be beyond what
 * was stored. On histories of unchanged code it halves the alarms for a tenth of the power (docs/adr/0011-history-screen.md).
 */
const MEASURED_FACTOR = 10;
/**
 * The evidence of one series. Bounds are those of its own deviation at `alpha`, widened to those of the number as measured at ten
 * times alpha; p agrees with them. O(stored runs).
 */
function seriesEvidence(fit, candidate, alpha) {
    const { own, suiteless, measured, limit, unit, center } = fit;
    const { own: ownValue, suiteless: suitelessValue, measured: measuredValue, runs } = candidate;
    const wide = measuredLevel(alpha);
    const effect = ownValue - own.center;
    const lower = Math.min(ownValue - (0,expectation/* quantileOf */.Xf)(own, alpha, runs), measuredValue - (0,expectation/* quantileOf */.Xf)(measured, wide, runs));
    const upper = Math.max(ownValue - (0,expectation/* quantileOf */.Xf)(own, 1 - alpha, runs), measuredValue - (0,expectation/* quantileOf */.Xf)(measured, 1 - wide, runs));
    const pOwn = (0,expectation/* tailOf */.Cj)(own, ownValue - limit, runs);
    const pMeasured = ((0,expectation/* tailOf */.Cj)(measured, measuredValue - limit, runs) * alpha) / wide;
    const p = (0,screen_cut/* screenP */.t)({ own, suiteless, ownValue, suitelessValue, limit, runs });
    return {
        effect: finite(effect * unit),
        lower: finite(lower * unit),
        upper: finite(upper * unit),
        expected: finite((center + measuredValue - effect) * unit),
        pValue: Math.max(pOwn, pMeasured),
        detectable: finite(detectable(fit, alpha, runs) * unit),
        noise: finite(own.noise * unit),
        score: p < 1 ? -Math.log10(p) : -Infinity,
    };
}
function measuredLevel(alpha) {
    return Math.min(0.5, MEASURED_FACTOR * alpha);
}
/** The effect that both conditions of `regressed` let through with probability 0.8. */
function detectable({ own, measured, limit }, alpha, runs) {
    const reach = (expected, level) => (0,expectation/* quantileOf */.Xf)(expected, level, runs) - (0,expectation/* quantileOf */.Xf)(expected, POWER, runs);
    return limit + Math.max(reach(own, alpha), reach(measured, measuredLevel(alpha)));
}
/** The effect that the screen passes on with probability 0.8, given the cut on its p; below Delta nothing is. */
function screenReach({ own, limit, unit }, cut) {
    const unlucky = (0,expectation/* quantileOf */.Xf)(own, POWER);
    const byTest = limit / 2 + (0,expectation/* quantileOf */.Xf)(own, cut) - unlucky;
    const byEffect = limit + own.center - unlucky;
    return finite(Math.max(byTest, byEffect, limit) * unit);
}
/** Differences near the largest double leave its range; a report holds finite numbers only. */
function finite(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

;// CONCATENATED MODULE: ./lib/core/decide/fit-history.js







/**
 * Fits a suite's stored runs: what its series share, and what is left to expect of each (docs/decision.md, "History").
 * O(series x min(series, 500) x runs).
 *
 * @param alpha one-sided level of the bounds
 * @throws RangeError on an empty baseline, or values that are not finite
 */
function fitHistory(series, alpha) {
    const suite = fitSuite(series);
    let cut;
    const fit = {
        get cut() {
            cut ??= (0,screen_cut/* screenCut */.H)(pastPValues(suite.past, suite.priors));
            return cut;
        },
        judge: (candidates) => judged(suite, columnsOf(suite, candidates), alpha),
        screenReach: (index) => screenReach(suite.series[index], fit.cut.cut),
    };
    return fit;
}
function judged(suite, columns, alpha) {
    const evidenceOf = (index, moved) => seriesEvidence(suite.series[index], deviationOf(suite, moved, index), alpha);
    const shift = suite.usualLimit === undefined
        ? undefined
        : suiteShift(suite.movement, columns.log, { alpha, limit: suite.usualLimit });
    return {
        evidence: suite.series.map((_, index) => evidenceOf(index, columns)),
        ...(shift === undefined ? {} : { shift }),
        shiftOne: (index, amount) => evidenceOf(index, movedOne(suite, columns, { index, amount })),
        shiftAll: (amount) => judged(suite, movedColumns(columns, (value) => value + amount), alpha),
    };
}
/** The screen's question: is this series to be measured again? */
function isSuspect({ score }, { cut }) {
    return score > -Math.log10(cut);
}
/** The verdict of `compare: history`: steps 3 to 5 of docs/decision.md on the bounds of the evidence. */
function historyVerdict(evidence, limit) {
    return (0,answer/* answer */.Z)(evidence, limit);
}


/***/ }),

/***/ 54756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pG: () => (/* binding */ expectation),
  Eu: () => (/* binding */ expectations),
  Xf: () => (/* binding */ quantileOf),
  Cj: () => (/* binding */ tailOf),
  FD: () => (/* binding */ varianceOf)
});

;// CONCATENATED MODULE: ./lib/core/stats/kernel-mixture.js
/** Beyond this |t| the first term of the tail, 3 / t^4, is exact to double precision. */
const FAR = 1e8;
/**
 * P(T > t) for Student's t with 4 degrees of freedom, in closed form: (1 - q)^2 (2 + q) / 4 with q = t / sqrt(4 + t^2).
 * Relative accuracy about 1e-15 in the upper tail; infinite t allowed.
 */
function studentFourSurvival(t) {
    if (t < 0)
        return 1 - studentFourSurvival(-t);
    if (t > FAR)
        return 3 / t ** 4;
    const root = Math.sqrt(4 + t * t);
    // 1 - q without its cancellation for large t.
    const rest = 4 / (root * (root + t));
    return (rest * rest * (3 - rest)) / 4;
}
/** P(X > y) under the mixture. In [0, 1]; 0 only where it underflows. O(values). */
function mixtureSurvival({ values, weights, width }, y) {
    let tail = 0;
    for (let k = 0; k < values.length; k++)
        tail += weights[k] * studentFourSurvival((y - values[k]) / width);
    return tail;
}
/** Steps after which bisection alone has ended on neighbouring doubles. */
const MOST_STEPS = 200;
/** Of the kernel's width: far below what any bound is read to. */
const PRECISION = 1e-7;
/**
 * The y with P(X > y) = p, to 1e-7 of the width: Newton steps on the logarithm of the smaller tail, which is nearly
 * straight, inside a bracket that is halved where a step leaves it. O(values) a step, some five steps.
 *
 * @throws RangeError unless 0 < p < 1, the width is positive and every value is finite.
 */
function mixtureUpperQuantile(mixture, p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`p is ${p}; expected a probability between 0 and 1`);
    if (!(mixture.width > 0 && mixture.width < Infinity))
        throw new RangeError(`width is ${mixture.width}; expected a positive number`);
    return p > 0.5 ? -solve(mixture, 1 - p, -1) : solve(mixture, p, 1);
}
/** Solves for the upper tail of the mixture, or of its mirror image where `side` is -1. */
function solve(mixture, p, side) {
    const start = bracket(mixture, p, side);
    let { low, high } = start;
    if (!Number.isFinite(high - low))
        throw new RangeError('values are not finite, or too far apart');
    let y = Math.min(high, Math.max(low, start.guess));
    for (let step = 0; step < MOST_STEPS; step++) {
        const { tail, slope } = tailAndSlope(mixture, y, side);
        if (tail > p)
            low = y;
        else
            high = y;
        const newton = y + (Math.log(tail / p) * tail) / slope;
        const next = newton >= low && newton <= high ? newton : low + (high - low) / 2;
        if (Math.abs(next - y) <= PRECISION * mixture.width || next === y)
            return next;
        y = next;
    }
    return y;
}
function tailAndSlope({ values, weights, width }, y, side) {
    let tail = 0;
    let density = 0;
    for (let k = 0; k < values.length; k++) {
        const t = (y - side * values[k]) / width;
        // `studentFourSurvival` with its root shared by the density 12 / root^5, and to 1e-10 only: the innermost loop of a fit.
        const inverse = 1 / Math.sqrt(4 + t * t);
        const square = inverse * inverse;
        const rest = 1 - Math.abs(t) * inverse;
        const upper = (rest * rest * (3 - rest)) / 4;
        tail += weights[k] * (t < 0 ? 1 - upper : upper);
        density += weights[k] * 12 * square * square * inverse;
    }
    return { tail, slope: density / width };
}
/** Between the smallest and the largest quantile that a single kernel has; the guess is that of a normal of equal spread. */
function bracket({ values, weights, width }, p, side) {
    let least = Infinity;
    let most = -Infinity;
    let mean = 0;
    let squares = 0;
    for (let k = 0; k < values.length; k++) {
        const value = side * values[k];
        if (!(value > -Infinity && value < Infinity))
            throw new RangeError(`values[${k}] is ${value}`);
        least = Math.min(least, value);
        most = Math.max(most, value);
        mean += weights[k] * value;
        squares += weights[k] * value * value;
    }
    const spread = Math.sqrt(Math.max(0, squares - mean * mean) + 2 * width * width);
    return { low: least, high: most + width * farther(p), guess: mean + roughQuantile(p) * spread };
}
/** A bound of the t with P(T > t) = p for p <= 1/2: 3 / t^4 is above the tail everywhere. */
function farther(p) {
    return (3 / p) ** 0.25;
}
/** Upper normal quantile to a few per cent: a place to start from (Tukey's lambda). */
function roughQuantile(p) {
    return 4.91 * ((1 - p) ** 0.14 - p ** 0.14);
}

// EXTERNAL MODULE: ./lib/core/stats/moderated-variance.js
var moderated_variance = __webpack_require__(39598);
// EXTERNAL MODULE: ./lib/core/stats/recency-weights.js
var recency_weights = __webpack_require__(17338);
;// CONCATENATED MODULE: ./lib/core/decide/history/expectation.js



/** Of the bandwidth s n^(-1/5): the rate of Scott and Silverman; its factor matters little between 0.5 and 2. */
const BANDWIDTH_POWER = -0.2;
/** What to expect of each series, their deviations shrunk towards what is usual among them (limma). O(values). */
function expectations(series) {
    const variances = series.map(({ values }) => varianceOf(values));
    const prior = (0,moderated_variance/* variancePrior */.q)(series.flatMap(({ values, scale }, index) => scale === 'log' ? [{ variance: variances[index], runs: values.length }] : []));
    const expected = series.map((one, index) => expectation(one, { variance: variances[index], prior }));
    return { expected, prior };
}
/** The same of one series. */
function expectation({ values, scale }, { variance, prior }) {
    const runs = values.length;
    const noise = Math.sqrt(scale === 'log' ? (0,moderated_variance/* moderatedVariance */.p)({ variance, runs }, prior).variance : variance);
    const weights = (0,recency_weights/* recencyWeights */.n)(runs);
    // A difference has no smallest deviation of its own: equal values expect exactly themselves.
    const width = Math.max(noise * runs ** BANDWIDTH_POWER, Number.MIN_VALUE);
    let center = 0;
    for (let k = 0; k < runs; k++)
        center += weights[k] * values[k];
    return { mixture: { values, weights, width }, center, noise, quantiles: new Map() };
}
/** Sample variance of deviations, which are small enough to be squared; 0 of a single value. */
function varianceOf(values) {
    if (values.length < 2)
        return 0;
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return squares / (values.length - 1);
}
/**
 * P(a run as bad as y, or worse); never 0, because a p-value is not. Of the mean of several runs, whose distribution is
 * narrower by the root of their number.
 */
function tailOf(expected, y, runs = 1) {
    const { center, mixture } = expected;
    const single = runs === 1 ? y : center + (y - center) * Math.sqrt(runs);
    return Math.max(mixtureSurvival(mixture, single), Number.MIN_VALUE);
}
/** The y with `tailOf` = p. */
function quantileOf({ center, mixture, quantiles }, p, runs = 1) {
    const known = quantiles.get(p);
    const single = known ?? mixtureUpperQuantile(mixture, p);
    if (known === undefined)
        quantiles.set(p, single);
    return runs === 1 ? single : center + (single - center) / Math.sqrt(runs);
}


/***/ }),

/***/ 62623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgeSuite)
});

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(11248);
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

// EXTERNAL MODULE: ./lib/core/decide/effect-scale.js
var effect_scale = __webpack_require__(34040);
// EXTERNAL MODULE: ./lib/core/decide/fit-history.js + 10 modules
var fit_history = __webpack_require__(58771);
// EXTERNAL MODULE: ./lib/core/decide/orientation.js
var orientation = __webpack_require__(3754);
// EXTERNAL MODULE: ./lib/core/decide/rows.js + 1 modules
var rows = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/core/decide/scaled-fields.js
var scaled_fields = __webpack_require__(49568);
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
        runs: row.matched.baseline.map(({ position }) => position),
        ...earlierOf(row, scaled, scale),
        candidate: scaled(candidate),
        limit: scale.limit,
        scale: scale.kind,
    };
    return { kind: 'sample', row, scale, sample, warnings };
}
/** Earlier levels, where they fit on the scale of the baseline. */
function earlierOf({ matched: { earlier } }, scaled, { kind }) {
    const values = earlier.map((stored) => stored.value);
    if (values.length === 0 || (kind === 'log' && !values.every((value) => value > 0)))
        return {};
    return { earlier: { values: scaled(values), runs: earlier.map(({ position }) => position) } };
}
/** The verdict of the history test on one case. */
function historyRow(prepared, evidence) {
    const { row, scale, sample, warnings } = prepared;
    const fields = (0,scaled_fields/* scaledFields */.q)(row, scale, { ...evidence, baseline: evidence.expected });
    const stored = row.matched.baseline.length;
    const short = stored < outcome/* RUNS_TO_GATE */.JW;
    const belowFloor = row.settings.floor !== undefined && Math.abs(fields.difference) < row.settings.floor;
    const verdict = belowFloor ? 'unchanged' : (0,fit_history/* historyVerdict */.wd)(evidence, sample.limit);
    const reason = belowFloor
        ? 'below floor'
        : short
            ? `${stored} of ${outcome/* RUNS_TO_GATE */.JW} stored runs: warns only`
            : undefined;
    return {
        ...(0,rows/* baseRow */.C8)(row),
        ...fields.comparison,
        verdict,
        method: 'history-tail',
        pValue: evidence.pValue,
        ...(scale.kind === 'log' ? { mde: Math.expm1(evidence.detectable) } : {}),
        ...(reason === undefined ? {} : { reason }),
        gated: row.settings.gated && !short,
        warnings,
    };
}

// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(52221);
// EXTERNAL MODULE: ./lib/core/decide/baseline-level.js
var baseline_level = __webpack_require__(72278);
;// CONCATENATED MODULE: ./lib/core/decide/match-series.js



/**
 * Pairs the series of the candidate with their stored values. Missing is judged against the newest run of the
 * baseline, so that a benchmark removed long ago is not reported for ever; `renamed` moves stored names to
 * today's, `removed` accepts a disappearance.
 */
function matchSeries({ baseline, candidate, level, policy }) {
    const window = (0,baseline_level/* indexWindow */.f)(renamedRuns(baseline, policy.renamed));
    const candidates = (0,baseline_level/* indexWindow */.f)(candidate).byKey;
    const matched = [];
    for (const [, stored] of candidates) {
        const series = stored[0].series;
        const { level: counted, earlier } = (0,baseline_level/* baselineLevel */.K)(window, series, level);
        matched.push({ series, baseline: counted, earlier, candidate: stored });
    }
    for (const series of window.runs.at(-1)?.series ?? []) {
        if (candidates.has((0,series_key/* seriesKey */.X)(series)))
            continue;
        if (policy.removed.some((pattern) => (0,name_glob/* matchesGlob */.k)(pattern, series.benchmark)))
            continue;
        const { level: counted, earlier } = (0,baseline_level/* baselineLevel */.K)(window, series, level);
        matched.push({ series, baseline: counted, earlier, candidate: [] });
    }
    return matched;
}
function renamedRuns(runs, renamed) {
    return Object.keys(renamed).length === 0 ? runs : runs.map((run) => rename(run, renamed));
}
function rename(run, renamed) {
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
var series_settings = __webpack_require__(28997);
;// CONCATENATED MODULE: ./lib/core/decide/judge-suite.js










const NEAR_EXACT = {
    message: 'declared exact, but its values differ within one run, so it was tested like a noisy metric',
};
/**
 * Judges every series of one suite: exact metrics by value, pairs by the signed-rank test, the rest against the
 * stored runs, all of the suite at once because a machine moves them together.
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
    const history = judgeHistory(prepared.map((entry) => entry.sample), alpha);
    const evidenceOf = new Map(prepared.map((entry, index) => [entry, history.judged.evidence[index]]));
    const shift = suiteShift(evidence.suite, history?.judged.shift);
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
    return {
        ...{ comparisons, tests, gatedKeys },
        ...(history === undefined ? {} : { history }),
        ...(shift === undefined ? {} : { shift }),
    };
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
function judgeHistory(samples, alpha) {
    if (samples.length === 0)
        return undefined;
    const fit = (0,fit_history/* fitHistory */.gT)(samples, alpha);
    return { fit, judged: fit.judge(samples.map(({ candidate }) => candidate)) };
}
function suiteShift(suite, shift) {
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

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ screenCut),
/* harmony export */   t: () => (/* binding */ screenP)
/* harmony export */ });
/* harmony import */ var _history_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54756);

/** Share of unchanged comparisons that may become suspects: the price of the screen (decision.md, "Screen"). */
const SUSPECT_SHARE = 0.05;
/**
 * Share of stored comparisons that the cut lets through. Stored runs took part in the fit that judges them and fresh ones did
 * not, so those turn out a fifth more often suspicious on real histories; the rest is room for chance.
 */
const STORED_SHARE = 0.035;
/** Fewer comparisons do not resolve a share of 5 %. */
const FEWEST_COMPARISONS = 100;
/** A calm history would allow any cut; beyond this a p means nothing, and the effect alone would decide. */
const LARGEST_CUT = 0.2;
/**
 * The cut with which somewhat less than 5 % of the store's own comparisons would have become suspects. Nominal 0.05 where fewer
 * than 100 of them exist, because nominal p-values do not hold on real histories but nothing else is known.
 *
 * @param pValues of stored runs, each judged by the runs before it
 */
function screenCut(pValues) {
    if (pValues.length < FEWEST_COMPARISONS)
        return { cut: SUSPECT_SHARE, source: 'nominal', comparisons: pValues.length };
    const allowed = Math.floor(STORED_SHARE * pValues.length);
    const cut = [...pValues].sort((first, second) => first - second)[allowed];
    return { cut: Math.min(cut, LARGEST_CUT), source: 'calibrated', comparisons: pValues.length };
}
/**
 * Of the p that still sees what a group of series shares, which the own deviation does not: it counts double, because
 * two looks at one series are twice the chance of an alarm.
 */
const GROUP_PENALTY = 2;
/**
 * One-sided p of "theta <= Delta / 2", 1 where the effect does not exceed Delta: whatever is measured again must be
 * able to be red.
 */
function screenP({ own, suiteless, ownValue, suitelessValue, limit, runs = 1 }) {
    const byItself = leaningP(own, ownValue, limit, runs);
    const withGroup = GROUP_PENALTY * leaningP(suiteless, suitelessValue, limit, runs);
    return Math.min(1, byItself, withGroup);
}
function leaningP(expected, value, limit, runs) {
    return value - expected.center > limit ? (0,_history_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .tailOf */ .Cj)(expected, value - limit / 2, runs) : 1;
}


/***/ }),

/***/ 33840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ chiSquaredMedian)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44097);

/** The series of a suite have few different df, and a screen asks for each of them again for every stored run. */
const MEDIANS = new Map();
const MOST_MEDIANS = 1_000;
/**
 * Median of the chi-squared distribution with `df` > 0 degrees of freedom; relative error about 1e-13.
 * A sample variance of K normal values has median sigma^2 x chiSquaredMedian(K - 1) / (K - 1).
 *
 * @throws RangeError when df is not positive.
 */
function chiSquaredMedian(df) {
    if (!(df > 0))
        throw new RangeError(`df is ${df}; expected a positive number`);
    const known = MEDIANS.get(df);
    if (known !== undefined)
        return known;
    const median = solvedMedian(df);
    if (MEDIANS.size >= MOST_MEDIANS)
        MEDIANS.clear();
    MEDIANS.set(df, median);
    return median;
}
function solvedMedian(df) {
    const shape = df / 2;
    // Wilson and Hilferty (1931) is within 2 % from 2 degrees on; below, the power law at zero is a better start.
    let x = df >= 1 ? shape * (1 - 2 / (9 * df)) ** 3 : Math.exp((Math.log(0.5) + (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape + 1)) / shape);
    for (let step = 0; step < 50; step++) {
        const probability = lowerGamma(shape, x);
        const logDensity = (shape - 1) * Math.log(x) - x - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape);
        // Newton on ln x: never leaves the positive axis.
        const move = (0.5 - probability) / (Math.exp(logDensity) * x);
        x *= Math.exp(move);
        if (Math.abs(move) < 1e-15)
            break;
    }
    return 2 * x;
}
/** Regularised lower incomplete gamma function by its series (DLMF 8.11.4), made for x near or below the shape. */
function lowerGamma(shape, x) {
    let term = 1 / shape;
    let sum = term;
    for (let k = 1; term > sum * 1e-17; k++) {
        term *= x / (shape + k);
        sum += term;
    }
    return Math.exp(shape * Math.log(x) - x - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape)) * sum;
}


/***/ }),

/***/ 39598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ moderatedVariance),
/* harmony export */   q: () => (/* binding */ variancePrior)
/* harmony export */ });
/* harmony import */ var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _chi_squared_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33840);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98423);



/** Weight of the prior in degrees of freedom; the value with which the power figures of docs/decision.md were simulated. */
const PRIOR_DF = 4;
/** Fewer series than this do not tell what is usual for a suite. */
const FEWEST_SERIES = 10;
/** Deviation assumed where a suite is too small to tell its own: 10 % between runs, typical of hosted runners. */
const DEFAULT_DEVIATION = 0.1;
/**
 * From this many runs on a series of a suite too small to tell what is usual stands on its own runs. Replaying 23 real
 * histories (docs/adr/0008-small-suites.md) the assumed 10 % cost most of the power at +10 % (4 % instead of 21 %) and
 * bought no lower alarm rate.
 */
const RUNS_TO_STAND_ALONE = 7;
/**
 * Smallest deviation a prior may have: the quietest benchmark seen between hosted machines varied by 0.04 %.
 * A suite in which most series show no variance is quantised rather than perfect, and a test must not divide by zero.
 */
const SMALLEST_DEVIATION = 4e-4;
/**
 * The variance that is usual for a suite: the median over its series of variance / (chi2_.5,K-1 / (K-1)),
 * which is unbiased for normal data and not moved by a few wild series. Series of one run say nothing and are skipped.
 *
 * For effects on the log scale. Series on an additive scale have no common unit; give them a prior of their own.
 *
 * @throws RangeError when a variance is negative or not finite.
 */
function variancePrior(series) {
    const varying = series.filter(({ runs }) => runs >= 2);
    const variances = varying.map(({ variance }) => variance);
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFinite */ .hp)(variances, 'variance');
    if (variances.some((variance) => variance < 0))
        throw new RangeError('a variance is negative');
    if (varying.length < FEWEST_SERIES)
        return { variance: DEFAULT_DEVIATION ** 2, df: PRIOR_DF, source: 'default' };
    const usual = (0,_center_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(varying.map(({ variance, runs }) => variance / ((0,_chi_squared_median_js__WEBPACK_IMPORTED_MODULE_1__/* .chiSquaredMedian */ .I)(runs - 1) / (runs - 1))));
    return { variance: Math.max(usual, SMALLEST_DEVIATION ** 2), df: PRIOR_DF, source: 'suite' };
}
/**
 * Shrinks the variance of one series towards the prior: (nu0 s0^2 + (K-1) s^2) / (nu0 + K - 1) with
 * nu0 + K - 1 degrees of freedom (Smyth 2004, limma). One run gives the prior alone, and a series without any
 * variance keeps the prior's share, so that neither switches a test off. In a suite of fewer than 10 series, 7 runs of
 * one's own outweigh an assumption: the series then stands alone, its deviation at least 0.04 %.
 *
 * @throws RangeError when `runs` < 1 or the variance is negative or not finite.
 */
function moderatedVariance({ variance, runs }, prior) {
    if (!(runs >= 1))
        throw new RangeError(`runs is ${runs}; expected at least 1`);
    const own = runs - 1;
    if (own === 0)
        return { variance: prior.variance, df: prior.df };
    if (!(variance >= 0 && Number.isFinite(variance))) {
        throw new RangeError(`variance is ${variance}; expected a finite number of at least 0`);
    }
    if (prior.source === 'default' && runs >= RUNS_TO_STAND_ALONE) {
        return { variance: Math.max(variance, SMALLEST_DEVIATION ** 2), df: own };
    }
    const df = prior.df + own;
    return { variance: (prior.df * prior.variance + own * variance) / df, df };
}


/***/ }),

/***/ 17338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECENCY),
/* harmony export */   n: () => (/* binding */ recencyWeights)
/* harmony export */ });
/** Lists by length; a suite has few different ones and asks for each again and again. */
const KNOWN = new Map();
const MOST_KNOWN = 256;
/**
 * How much less each run counts than the one after it: half after 4.3 runs, a hundredth after 28. The level of a series
 * drifts, and after a step the old level must fade. 0.7 to 0.95 are within noise of each other (docs/adr/0011-history-screen.md).
 */
const RECENCY = 0.85;
/**
 * Weights of `count` runs, oldest first, falling by `RECENCY` a run into the past and summing to 1. The list is shared: read it only.
 *
 * @throws RangeError unless count is a whole number of at least 1.
 */
function recencyWeights(count) {
    if (!(Number.isInteger(count) && count >= 1))
        throw new RangeError(`count is ${count}; expected a whole number of at least 1`);
    const known = KNOWN.get(count);
    if (known !== undefined)
        return known;
    const weights = Float64Array.from({ length: count }, (_, index) => RECENCY ** (count - 1 - index));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    for (let k = 0; k < count; k++)
        weights[k] = weights[k] / sum;
    if (KNOWN.size >= MOST_KNOWN)
        KNOWN.clear();
    KNOWN.set(count, weights);
    return weights;
}


/***/ })

};
