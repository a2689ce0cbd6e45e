export const id = 2623;
export const ids = [2623];
export const modules = {

/***/ 72278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ baselineLevel),
/* harmony export */   fE: () => (/* binding */ indexWindow),
/* harmony export */   iB: () => (/* binding */ indexNextWindow)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13542);
/* harmony import */ var _collapse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72297);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3754);



const indexed = new WeakMap();
function indexWindow(runs) {
    const known = indexed.get(runs);
    if (known !== undefined)
        return known;
    const index = newIndex(runs);
    indexed.set(runs, index);
    return index;
}
function indexNextWindow(runs, before) {
    const known = indexed.get(before);
    const dropped = before.length - runs.length + 1;
    const follows = runs.length > 1 && (dropped === 0 || dropped === 1) && isShifted(runs, before, dropped);
    if (known === undefined || !follows)
        return indexWindow(runs);
    const index = { ...newIndexOf(runs, nextStored(known, runs, dropped)), first: known.first + dropped };
    indexed.set(runs, index);
    return index;
}
function isShifted(runs, before, dropped) {
    for (let at = 0; at < runs.length - 1; at++)
        if (runs[at] !== before[at + dropped])
            return false;
    return true;
}
function nextStored({ byKey, first }, runs, dropped) {
    const next = new Map();
    for (const [key, stored] of byKey) {
        let gone = 0;
        while (gone < stored.length && stored[gone].position < first + dropped)
            gone++;
        if (gone < stored.length)
            next.set(key, stored.slice(gone));
    }
    const run = runs.at(-1);
    const position = first + dropped + runs.length - 1;
    for (const series of run.series)
        listOf(next, series).push({ run, series, value: (0,_collapse_js__WEBPACK_IMPORTED_MODULE_0__/* .runValue */ .L)(series), position });
    return next;
}
function newIndex(runs) {
    return newIndexOf(runs, storedSeries(runs));
}
function newIndexOf(runs, byKey) {
    const steps = new Map();
    for (const run of runs)
        for (const step of run.steps)
            steps.set((0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(step), step);
    return {
        ...{ runs, byKey },
        first: 0,
        steps,
        accepted: runsBySeries(runs, (run) => run.accepted),
        regressed: runsBySeries(runs, (run) => run.verdicts.filter(({ verdict }) => verdict === 'regressed')),
    };
}
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
function baselineLevel(window, identity, kind) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(identity);
    const stored = window.byKey.get(key) ?? [];
    const start = levelStart(window, key);
    if (kind === 'at-base')
        return { level: stored.slice(start.index), earlier: stored.slice(0, start.index) };
    const worse = (0,_orientation_js__WEBPACK_IMPORTED_MODULE_2__/* .orientation */ .J)(identity.direction) * start.change > 0;
    return { level: acceptedLevel(window, key, { ...start, worse }), earlier: [] };
}
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

function medianOfOthers(sorted, own) {
    if (sorted.length < 2)
        throw new RangeError(`the list holds ${sorted.length} value(s); expected at least 2`);
    const at = placeOf(sorted, own);
    if (sorted[at] !== own)
        throw new RangeError(`the list does not hold ${own}`);
    return medianBeside(sorted, own);
}
function medianBeside(sorted, own) {
    const others = sorted.length - 1;
    const half = others >> 1;
    const middle = sorted[half];
    if (others % 2 === 1)
        return own <= middle ? sorted[half + 1] : middle;
    const before = sorted[half - 1];
    if (own <= before)
        return (0,midpoint/* midpoint */.P)(middle, sorted[half + 1]);
    return (0,midpoint/* midpoint */.P)(before, own <= middle ? sorted[half + 1] : middle);
}
function medianOfOthersMoved(sorted, own, { from, to }) {
    const ownAt = placeOf(sorted, own);
    const fromAt = from === own ? ownAt + 1 : placeOf(sorted, from);
    if (sorted[ownAt] !== own || sorted[fromAt] !== from)
        throw new RangeError(`the list does not hold ${own} and ${from}`);
    const [first, second] = ownAt < fromAt ? [ownAt, fromAt] : [fromAt, ownAt];
    const rest = (index) => {
        const skipped = index < first ? index : index + 1;
        return sorted[skipped < second ? skipped : skipped + 1];
    };
    const below = to > sorted[sorted.length - 1] ? sorted.length : placeOf(sorted, to);
    const toAt = below - (first < below ? 1 : 0) - (second < below ? 1 : 0);
    return middleOf(sorted.length - 1, (index) => index < toAt ? rest(index) : index === toAt ? to : rest(index - 1));
}
function middleOf(count, valueAt) {
    const half = count >> 1;
    return count % 2 === 1 ? valueAt(half) : (0,midpoint/* midpoint */.P)(valueAt(half - 1), valueAt(half));
}
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

const FEWEST_OTHERS = 4;
function fitSharedMovement(series, window) {
    const columns = Array.from({ length: window }, (_, run) => sortedValues(series.length, (index) => series[index].byRun[run]));
    const moved = series.map(({ byRun, runs }) => {
        const movement = new Float64Array(window);
        for (const run of runs)
            movement[run] = othersOf(columns[run], byRun[run]);
        return movement;
    });
    const shares = Float64Array.from(series, ({ byRun, runs }, index) => shareOf(byRun, moved[index], runs));
    const rest = moved.map((movement, index) => {
        const { byRun } = series[index];
        const share = shares[index];
        for (let run = 0; run < window; run++)
            movement[run] = byRun[run] - share * movement[run];
        return movement;
    });
    return {
        shares,
        rest,
        restAt: (sorted, index, value, listed = value) => Number.isNaN(value) ? value : value - shares[index] * othersOf(sorted, listed),
        restAtMoved(sorted, index, value, moved) {
            if (Number.isNaN(value))
                return value;
            const others = sorted.length <= FEWEST_OTHERS ? 0 : medianOfOthersMoved(sorted, value, moved);
            return value - shares[index] * others;
        },
    };
}
function shareOf(values, movement, runs) {
    let products = 0;
    let squares = 0;
    for (const run of runs) {
        products += values[run] * movement[run];
        squares += movement[run] ** 2;
    }
    return squares > 0 ? Math.min(1, Math.max(0, products / squares)) : 0;
}
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
    return sorted.length <= FEWEST_OTHERS ? 0 : medianBeside(sorted, own);
}

;// CONCATENATED MODULE: ./lib/core/decide/history/candidate-columns.js


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
function movedColumns({ log, sorted, differences }, amount) {
    const moved = (column) => column.map((value) => value + amount);
    return { log: log.map(moved), sorted: sorted.map(moved), differences };
}
function deviationOf({ place, shared, companions }, columns, index) {
    const at = place.get(index);
    if (at === undefined)
        return columns.differences.get(index);
    const sum = newSum();
    for (let run = 0; run < columns.log.length; run++) {
        const column = columns.log[run];
        const sorted = columns.sorted[run];
        if (Number.isNaN(column[at]))
            continue;
        const left = (other) => shared.restAt(sorted, other, column[other]);
        add(sum, companions.restAt(at, left), left(at), column[at]);
    }
    return meansOf(sum);
}
function deviationOfMoved({ place, series, shared, companions }, columns, { index, amount }) {
    const at = place.get(index);
    if (at === undefined) {
        const { own, runs } = columns.differences.get(index);
        const moved = own + amount / series[index].unit;
        return { own: moved, suiteless: moved, measured: moved, runs };
    }
    const sum = newSum();
    for (let run = 0; run < columns.log.length; run++) {
        const column = columns.log[run];
        const sorted = columns.sorted[run];
        const from = column[at];
        if (Number.isNaN(from))
            continue;
        const moved = { from, to: from + amount };
        const suiteless = shared.restAt(sorted, at, moved.to, from);
        const left = (other) => other === at ? suiteless : shared.restAtMoved(sorted, other, column[other], moved);
        add(sum, companions.restAt(at, left), suiteless, moved.to);
    }
    return meansOf(sum);
}
function newSum() {
    return { own: 0, suiteless: 0, measured: 0, runs: 0 };
}
function add(sum, own, suiteless, measured) {
    sum.own += own;
    sum.suiteless += suiteless;
    sum.measured += measured;
    sum.runs++;
}
function meansOf({ own, suiteless, measured, runs }) {
    return { own: own / runs, suiteless: suiteless / runs, measured: measured / runs, runs };
}
function withSorted(log) {
    return { log, sorted: log.map((column) => sortedValues(column.length, (at) => column[at])) };
}

// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
;// CONCATENATED MODULE: ./lib/core/decide/history/deviations.js

const NONE = { values: [], runs: [] };
const DIVIDING_STEP = 8;
function deviationsOf({ baseline, runs: ownRuns, earlier = NONE }, { first, length }) {
    const values = earlier.values.length === 0 ? baseline : earlier.values.concat(baseline);
    const runs = [];
    for (const run of earlier.runs)
        runs.push(run - first);
    for (const run of ownRuns)
        runs.push(run - first);
    const center = (0,stats_center/* median */.JZ)(values);
    const byRun = new Float64Array(length).fill(Number.NaN);
    for (let index = 0; index < runs.length; index++)
        byRun[runs[index]] = values[index] - center;
    const levelRuns = isDivided(earlier.values, baseline) ? runs.slice(earlier.runs.length) : runs;
    return { center, byRun, runs, levelRuns };
}
function fitWindowOf(series) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const { runs, earlier } of series) {
        first = Math.min(first, earlier?.runs[0] ?? runs[0] ?? first);
        last = Math.max(last, runs.at(-1) ?? 0);
    }
    return first === Number.POSITIVE_INFINITY ? { first: 0, length: 0 } : { first, length: last - first + 1 };
}
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
function present(values) {
    return [...values].filter((value) => !Number.isNaN(value));
}
function spreadOf({ byRun, runs }) {
    let squares = 0;
    for (const run of runs)
        squares += byRun[run] ** 2;
    return Math.sqrt(squares / runs.length);
}

;// CONCATENATED MODULE: ./lib/core/decide/history/companions.js



const MOST_COMPANIONS = 5;
const SHRINKING_RUNS = 20;
const LEAST_CORRELATION = 0.3;
const FEWEST_COMMON = 5;
const CLIP = 4;
const LEAST_SPREAD = 5e-4;
const FARTHEST = 250;
function fitCompanions(series, rest) {
    const spreads = Float64Array.from(series, ({ runs }, index) => spreadOf({ byRun: rest[index], runs }) + LEAST_SPREAD);
    const standard = rest.map((values, index) => standardised(values, spreads[index]));
    const nearest = series.length < machine_effect/* SMALLEST_SUITE */.xh ? series.map(() => ALONE) : nearestOf(series, standard);
    const companions = [];
    const own = series.map(({ runs }, index) => {
        const weighted = nearest[index];
        if (weighted.series.length === 0) {
            companions.push({ ...weighted, share: 0 });
            return rest[index];
        }
        const movement = new Float64Array(rest[index].length);
        for (const run of runs)
            movement[run] = spreads[index] * meanOf(weighted, (other) => standard[other][run]);
        const share = shareOf(rest[index], movement, runs);
        companions.push({ ...weighted, share });
        for (let run = 0; run < movement.length; run++)
            movement[run] = rest[index][run] - share * movement[run];
        return movement;
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
function standardised(values, spread) {
    const standard = new Float64Array(values.length);
    for (let run = 0; run < values.length; run++)
        standard[run] = clipped(values[run] / spread);
    return standard;
}
function clipped(value) {
    return value > CLIP ? CLIP : value < -CLIP ? -CLIP : value;
}
const ALONE = { series: [], weights: [] };
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
function shrunkCorrelation(one, other) {
    let products = 0;
    let squaresOne = 0;
    let squaresOther = 0;
    let common = 0;
    for (let run = 0; run < one.length; run++) {
        const first = one[run];
        const second = other[run];
        const product = first * second;
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
function weightedMedian(values, weights) {
    if (values.length === 0)
        throw new RangeError('the list is empty; expected at least one value');
    let total = 0;
    for (let index = 0; index < values.length; index++) {
        const [value, weight] = [values[index], weights[index]];
        if (!Number.isFinite(value))
            throw new RangeError(`a value is ${value}; expected a finite number`);
        if (!(weight > 0 && weight < Infinity))
            throw new RangeError(`a weight is ${weight}; expected a positive number`);
        total += weight;
    }
    const sorted = values.slice().sort();
    const ordered = inOrder(values, sorted, weights);
    let below = 0;
    for (let place = 0; place < sorted.length; place++) {
        below += ordered[place];
        if (below >= total / 2)
            return sorted[place];
    }
    return sorted.at(-1);
}
function inOrder(values, sorted, weights) {
    const ordered = new Float64Array(values.length);
    const taken = new Uint32Array(values.length);
    for (let index = 0; index < values.length; index++) {
        let low = 0;
        let high = values.length - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle] < values[index])
                low = middle + 1;
            else
                high = middle;
        }
        ordered[low + taken[low]++] = weights[index];
    }
    return ordered;
}

;// CONCATENATED MODULE: ./lib/core/decide/history/suite-shift.js





const suite_shift_LEAST_SPREAD = 1e-3;
const FEWEST_RUNS = 3;
function fitSuiteMovement(series, window) {
    const spreads = series.map(spreadOf);
    const weights = Float64Array.from(spreads, (spread) => 1 / (spread + suite_shift_LEAST_SPREAD));
    const values = [];
    const column = new Float64Array(series.length);
    for (let run = 0; run < window; run++) {
        for (let index = 0; index < series.length; index++)
            column[index] = series[index].byRun[run];
        const movement = movementOf(column, weights);
        if (movement !== undefined)
            values.push(movement);
    }
    if (values.length < FEWEST_RUNS)
        return { expected: undefined, weights, spreads };
    const prior = (0,moderated_variance/* variancePrior */.q)([]);
    const expected = (0,expectation/* expectation */.pG)({ values, scale: 'log' }, { variance: (0,expectation/* varianceOf */.FD)(values), prior });
    return { expected, weights, spreads };
}
function movementOf(column, weights) {
    if (!column.includes(Number.NaN))
        return column.length < machine_effect/* SMALLEST_SUITE */.xh ? undefined : weightedMedian(column, weights);
    const there = (_, index) => !Number.isNaN(column[index]);
    const values = column.filter(there);
    return values.length < machine_effect/* SMALLEST_SUITE */.xh ? undefined : weightedMedian(values, weights.filter(there));
}
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
    const means = spreads.map((_, index) => meanOver(columns, index));
    const along = means.filter((value, index) => Math.sign(value) === Math.sign(effect) && Math.abs(value) > spreads[index]);
    const series = present(means).length;
    return { effect, series, share: along.length / series };
}
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







function fitSuite(series) {
    for (const { baseline, earlier } of series) {
        (0,finite_values/* requireSample */.OR)(baseline, 'baseline', 1);
        (0,finite_values/* requireFinite */.hp)(earlier?.values ?? [], 'earlier');
    }
    const window = fitWindowOf(series);
    const logSeries = series.flatMap(({ scale }, index) => (scale === 'log' ? [index] : []));
    const place = new Map(logSeries.map((index, at) => [index, at]));
    const deviations = logSeries.map((index) => deviationsOf(series[index], window));
    const shared = fitSharedMovement(deviations, window.length);
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
        movement: fitSuiteMovement(deviations, window.length),
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
const HEADROOM = 1e100;
function differenceParts({ baseline, limit }) {
    const largest = baseline.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(limit));
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




function pastPValues(series, priors) {
    const judged = series.reduce((sum, { own }) => sum + Math.max(0, own.length - outcome/* RUNS_TO_GATE */.JW), 0);
    const pValues = new Float64Array(judged).fill(1);
    let start = 0;
    for (const one of series) {
        const leans = leaning(one);
        for (let run = outcome/* RUNS_TO_GATE */.JW; run < one.own.length; run++, start++)
            if (leans[run] === 1)
                pValues[start] = pOfRun(one, run, priors);
    }
    return pValues;
}
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


const POWER = 0.8;
const MEASURED_FACTOR = 10;
function seriesEvidence(fit, candidate, alpha) {
    const { own, suiteless, measured, limit, unit, center } = fit;
    const { own: ownValue, suiteless: suitelessValue, measured: measuredValue, runs } = candidate;
    const bounds = boundsOf(fit, alpha, runs);
    const effect = ownValue - own.center;
    const lower = Math.min(ownValue - bounds.ownLower, measuredValue - bounds.measuredLower);
    const upper = Math.max(ownValue - bounds.ownUpper, measuredValue - bounds.measuredUpper);
    let pValue;
    let score;
    return {
        effect: finite(effect * unit),
        lower: finite(lower * unit),
        upper: finite(upper * unit),
        expected: finite((center + measuredValue - effect) * unit),
        get pValue() {
            pValue ??= Math.max((0,expectation/* tailOf */.Cj)(own, ownValue - limit, runs), ((0,expectation/* tailOf */.Cj)(measured, measuredValue - limit, runs) * alpha) / measuredLevel(alpha));
            return pValue;
        },
        detectable: finite(bounds.detectable * unit),
        noise: finite(own.noise * unit),
        get score() {
            score ??= scoreOf((0,screen_cut/* screenP */.t)({ own, suiteless, ownValue, suitelessValue, limit, runs }));
            return score;
        },
    };
}
function scoreOf(p) {
    return p < 1 ? -Math.log10(p) : -Infinity;
}
function boundsOf(fit, alpha, runs) {
    const { own, measured, bounds } = fit;
    if (bounds?.alpha === alpha && bounds.runs === runs)
        return bounds;
    const wide = measuredLevel(alpha);
    fit.bounds = {
        ...{ alpha, runs },
        ownLower: (0,expectation/* quantileOf */.Xf)(own, alpha, runs),
        ownUpper: (0,expectation/* quantileOf */.Xf)(own, 1 - alpha, runs),
        measuredLower: (0,expectation/* quantileOf */.Xf)(measured, wide, runs),
        measuredUpper: (0,expectation/* quantileOf */.Xf)(measured, 1 - wide, runs),
        detectable: detectable(fit, alpha, runs),
    };
    return fit.bounds;
}
function measuredLevel(alpha) {
    return Math.min(0.5, MEASURED_FACTOR * alpha);
}
function detectable({ own, measured, limit }, alpha, runs) {
    const reach = (expected, level) => (0,expectation/* quantileOf */.Xf)(expected, level, runs) - (0,expectation/* quantileOf */.Xf)(expected, POWER, runs);
    return limit + Math.max(reach(own, alpha), reach(measured, measuredLevel(alpha)));
}
function screenReach({ own, limit, unit }, cut) {
    const unlucky = (0,expectation/* quantileOf */.Xf)(own, POWER);
    const byTest = limit / 2 + (0,expectation/* quantileOf */.Xf)(own, cut) - unlucky;
    const byEffect = limit + own.center - unlucky;
    return finite(Math.max(byTest, byEffect, limit) * unit);
}
function finite(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

;// CONCATENATED MODULE: ./lib/core/decide/fit-history.js







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
    const shift = suite.usualLimit === undefined
        ? undefined
        : suiteShift(suite.movement, columns.log, { alpha, limit: suite.usualLimit });
    return {
        evidence: suite.series.map((one, index) => seriesEvidence(one, deviationOf(suite, columns, index), alpha)),
        ...(shift === undefined ? {} : { shift }),
        shiftOne: (index, amount) => seriesEvidence(suite.series[index], deviationOfMoved(suite, columns, { index, amount }), alpha),
        shiftAll: (amount) => judged(suite, movedColumns(columns, amount), alpha),
    };
}
function isSuspect({ score }, { cut }) {
    return score > -Math.log10(cut);
}
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
const FAR = 1e8;
function studentFourSurvival(t) {
    if (t < 0)
        return 1 - studentFourSurvival(-t);
    if (t > FAR)
        return 3 / t ** 4;
    const root = Math.sqrt(4 + t * t);
    const rest = 4 / (root * (root + t));
    return (rest * rest * (3 - rest)) / 4;
}
function mixtureSurvival({ values, weights, width }, y) {
    let tail = 0;
    for (let k = 0; k < values.length; k++)
        tail += weights[k] * studentFourSurvival((y - values[k]) / width);
    return tail;
}
const MOST_STEPS = 200;
const PRECISION = 1e-7;
function mixtureUpperQuantile(mixture, p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`p is ${p}; expected a probability between 0 and 1`);
    if (!(mixture.width > 0 && mixture.width < Infinity))
        throw new RangeError(`width is ${mixture.width}; expected a positive number`);
    return p > 0.5 ? -solve(mixture, 1 - p, -1) : solve(mixture, p, 1);
}
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
        const inverse = 1 / Math.sqrt(4 + t * t);
        const square = inverse * inverse;
        const rest = 1 - Math.abs(t) * inverse;
        const upper = (rest * rest * (3 - rest)) / 4;
        tail += weights[k] * (t < 0 ? 1 - upper : upper);
        density += weights[k] * 12 * square * square * inverse;
    }
    return { tail, slope: density / width };
}
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
function farther(p) {
    return (3 / p) ** 0.25;
}
function roughQuantile(p) {
    return 4.91 * ((1 - p) ** 0.14 - p ** 0.14);
}

// EXTERNAL MODULE: ./lib/core/stats/moderated-variance.js
var moderated_variance = __webpack_require__(39598);
// EXTERNAL MODULE: ./lib/core/stats/recency-weights.js
var recency_weights = __webpack_require__(17338);
;// CONCATENATED MODULE: ./lib/core/decide/history/expectation.js



const BANDWIDTH_POWER = -0.2;
function expectations(series) {
    const variances = series.map(({ values }) => varianceOf(values));
    const prior = (0,moderated_variance/* variancePrior */.q)(series.flatMap(({ values, scale }, index) => scale === 'log' ? [{ variance: variances[index], runs: values.length }] : []));
    const expected = series.map((one, index) => expectation(one, { variance: variances[index], prior }));
    return { expected, prior };
}
function expectation({ values, scale }, { variance, prior }) {
    const runs = values.length;
    const noise = Math.sqrt(scale === 'log' ? (0,moderated_variance/* moderatedVariance */.p)({ variance, runs }, prior).variance : variance);
    const weights = (0,recency_weights/* recencyWeights */.n)(runs);
    const width = Math.max(noise * runs ** BANDWIDTH_POWER, Number.MIN_VALUE);
    let center = 0;
    for (let k = 0; k < runs; k++)
        center += weights[k] * values[k];
    return { mixture: { values, weights, width }, center, noise, quantiles: new Map() };
}
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
function tailOf(expected, y, runs = 1) {
    const { center, mixture } = expected;
    const single = runs === 1 ? y : center + (y - center) * Math.sqrt(runs);
    return Math.max(mixtureSurvival(mixture, single), Number.MIN_VALUE);
}
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

const NEVER_LEARNED = new Set([
    'time',
    'cpu-time',
    'user-time',
    'system-time',
    'throughput',
    'bytes-per-second',
    'peak-rss',
]);
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






function prepareHistory(row, warnings) {
    const baseline = row.matched.baseline.map((stored) => stored.value);
    const candidate = row.matched.candidate.map((stored) => stored.value);
    const scale = (0,effect_scale/* effectScale */.c0)(baseline.concat(candidate), row.settings);
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
function earlierOf({ matched: { earlier } }, scaled, { kind }) {
    const values = earlier.map((stored) => stored.value);
    if (values.length === 0 || (kind === 'log' && !values.every((value) => value > 0)))
        return {};
    return { earlier: { values: scaled(values), runs: earlier.map(({ position }) => position) } };
}
function historyRow(prepared, evidence) {
    const { row, scale, sample, warnings } = prepared;
    const { effect, lower, upper, expected } = evidence;
    const fields = (0,scaled_fields/* scaledFields */.q)(row, scale, { effect, lower, upper, baseline: expected });
    const stored = row.matched.baseline.length;
    const short = stored < outcome/* RUNS_TO_GATE */.JW;
    const belowFloor = row.settings.floor !== undefined && Math.abs(fields.difference) < row.settings.floor;
    const verdict = belowFloor ? 'unchanged' : (0,fit_history/* historyVerdict */.wd)(evidence, sample.limit);
    const reason = belowFloor
        ? 'below floor'
        : short
            ? `${stored} of ${outcome/* RUNS_TO_GATE */.JW} stored runs: warns only`
            : undefined;
    const comparison = Object.assign((0,rows/* baseRow */.C8)(row), fields.comparison, { verdict });
    comparison.method = 'history-tail';
    comparison.pValue = evidence.pValue;
    if (scale.kind === 'log')
        comparison.mde = Math.expm1(evidence.detectable);
    if (reason !== undefined)
        comparison.reason = reason;
    comparison.gated = row.settings.gated && !short;
    comparison.warnings = warnings;
    return comparison;
}

// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(85767);
// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(52221);
// EXTERNAL MODULE: ./lib/core/decide/baseline-level.js
var baseline_level = __webpack_require__(72278);
;// CONCATENATED MODULE: ./lib/core/decide/match-series.js



function matchSeries({ baseline, candidate, level, policy }) {
    const window = (0,baseline_level/* indexWindow */.fE)(renamedRuns(baseline, policy.renamed));
    const candidates = (0,baseline_level/* indexWindow */.fE)(candidate).byKey;
    const matched = [];
    for (const [, stored] of candidates) {
        const series = stored[0].series;
        const { level: counted, earlier } = (0,baseline_level/* baselineLevel */.KA)(window, series, level);
        matched.push({ series, baseline: counted, earlier, candidate: stored });
    }
    for (const series of window.runs.at(-1)?.series ?? []) {
        if (candidates.has((0,series_key/* seriesKey */.X)(series)))
            continue;
        if (policy.removed.some((pattern) => (0,name_glob/* matchesGlob */.k)(pattern, series.benchmark)))
            continue;
        const { level: counted, earlier } = (0,baseline_level/* baselineLevel */.KA)(window, series, level);
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
    return { suite, ...shift, change: (0,effect_scale/* rawChange */.rJ)({ kind: 'log', limit: undefined }, 1, shift.effect) };
}
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

const SUSPECT_SHARE = 0.05;
const STORED_SHARE = 0.032;
const FEWEST_COMPARISONS = 100;
const LARGEST_CUT = 0.2;
function screenCut(pValues) {
    if (pValues.length < FEWEST_COMPARISONS)
        return { cut: SUSPECT_SHARE, source: 'nominal', comparisons: pValues.length };
    const allowed = Math.floor(STORED_SHARE * pValues.length);
    const cut = Float64Array.from(pValues).sort()[allowed];
    return { cut: Math.min(cut, LARGEST_CUT), source: 'calibrated', comparisons: pValues.length };
}
const GROUP_PENALTY = 2;
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

const MEDIANS = new Map();
const MOST_MEDIANS = 1_000;
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
    let x = df >= 1 ? shape * (1 - 2 / (9 * df)) ** 3 : Math.exp((Math.log(0.5) + (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape + 1)) / shape);
    for (let step = 0; step < 50; step++) {
        const probability = lowerGamma(shape, x);
        const logDensity = (shape - 1) * Math.log(x) - x - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(shape);
        const move = (0.5 - probability) / (Math.exp(logDensity) * x);
        x *= Math.exp(move);
        if (Math.abs(move) < 1e-15)
            break;
    }
    return 2 * x;
}
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



const PRIOR_DF = 4;
const FEWEST_SERIES = 10;
const DEFAULT_DEVIATION = 0.1;
const RUNS_TO_STAND_ALONE = 7;
const SMALLEST_DEVIATION = 4e-4;
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
const KNOWN = new Map();
const MOST_KNOWN = 256;
const RECENCY = 0.85;
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
