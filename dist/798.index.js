export const id = 798;
export const ids = [798,8417];
export const modules = {

/***/ 94344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleReport: () => (/* reexport */ assemble_report/* assembleReport */.x),
  judgeRuns: () => (/* reexport */ judge_runs/* judgeRuns */.Uw),
  openStore: () => (/* reexport */ open_store/* openStore */.C),
  recordRuns: () => (/* reexport */ recordRuns),
  showReport: () => (/* reexport */ show_report/* showReport */.U)
});

// EXTERNAL MODULE: ./lib/stores/open-store.js
var open_store = __webpack_require__(31204);
// EXTERNAL MODULE: ./lib/app/assemble-report.js
var assemble_report = __webpack_require__(50326);
// EXTERNAL MODULE: ./lib/app/judge-runs.js + 1 modules
var judge_runs = __webpack_require__(8453);
// EXTERNAL MODULE: ./lib/core/decide/level-changes.js
var level_changes = __webpack_require__(23370);
// EXTERNAL MODULE: ./lib/core/decide/recorded-run.js
var recorded_run = __webpack_require__(73158);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
;// CONCATENATED MODULE: ./lib/core/decide/stored-rounds.js

/**
 * Values of one round that are stored as they are. Beyond it a tool has printed its raw iterations (100,000 a series are
 * seen), which no verdict ever uses one by one and which would grow the history by megabytes a run.
 */
const STORED_VALUES = 63;
/**
 * The rounds of a series as they are stored: short ones as they are, long ones as 63 evenly spaced quantiles, smallest
 * and largest value included. The count is odd, so the median (and the maximum) of a round stays exactly what it was.
 */
function storedRounds(series) {
    return series.rounds.map((values) => {
        if (values.length <= STORED_VALUES)
            return values;
        return Array.from({ length: STORED_VALUES }, (_, index) => (0,center/* quantile */.YV)(values, index / (STORED_VALUES - 1)));
    });
}

// EXTERNAL MODULE: ./lib/core/decide/series-history.js
var series_history = __webpack_require__(90730);
// EXTERNAL MODULE: ./lib/core/model/series-history.js
var model_series_history = __webpack_require__(14793);
// EXTERNAL MODULE: ./lib/app/reference-runs.js
var reference_runs = __webpack_require__(59897);
;// CONCATENATED MODULE: ./lib/app/reference-drifts.js



/** The series of a run whose level is surely not what it was at a reference. Empty where no run of the reference is stored. */
async function referenceDrifts(input) {
    const { store, run, window, named, threshold } = input;
    const { branch, suite } = run;
    const found = await (0,reference_runs.referenceRuns)(store, { branch, suite, stratum: run.environment.stratum }, named);
    if (found === undefined)
        return [];
    const runs = [...window.filter(({ id }) => id !== run.id), run];
    return (0,series_history/* seriesHistories */.u)({ runs, reference: found, threshold }).flatMap(({ drift, ...series }) => {
        if (drift === undefined || drift.pValue > model_series_history/* DRIFT_LEVEL */.t)
            return [];
        if (Math.abs(Math.log1p(drift.change)) < Math.log1p(threshold) / 2)
            return [];
        const { benchmark, parameters, metric, direction } = series;
        const { change, pValue } = drift;
        return [{ suite, benchmark, parameters, metric, direction, reference: found.reference, change, pValue }];
    });
}

;// CONCATENATED MODULE: ./lib/app/record-runs.js




/**
 * Stores runs with the verdicts they earned and the steps of their series. Change points are found here, once,
 * and never inside the gate.
 */
async function recordRuns(input) {
    const { comparisons, windows, threshold } = input;
    const runs = input.runs.map((run) => ({
        ...(0,recorded_run/* recordedRun */.i)(run, { comparisons, window: windows.get(run.suite) ?? [], threshold }),
        series: run.series.map((series) => ({ ...series, rounds: storedRounds(series) })),
    }));
    const drifts = await driftsOf(input, runs);
    await input.store.append(runs);
    const changes = runs.flatMap((run) => foundBy(run, windows.get(run.suite) ?? []));
    return { runs, levelChanges: changes, drifts };
}
async function driftsOf({ store, windows, threshold, reference: named }, runs) {
    const drifts = [];
    if (named === undefined)
        return drifts;
    for (const run of runs) {
        const window = windows.get(run.suite) ?? [];
        drifts.push(...(await referenceDrifts({ store, run, window, named, threshold })));
    }
    return drifts;
}
function foundBy(run, window) {
    if (run.steps.length === 0)
        return [];
    const known = window.filter(({ id }) => id !== run.id);
    return (0,level_changes/* levelChanges */._)([...known, run]).filter((change) => change.foundBy === run.id);
}

// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(71213);
;// CONCATENATED MODULE: ./lib/app/after-measuring.js
/**
 * What only deciding and reporting need. One module, loaded when the measurement is over: the first command then does not
 * wait for it, and its files are not loaded one by one.
 */







/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/**
 * Writes and waits until the stream has taken it, so that a long document survives the end of the process. A reader
 * that has gone (`| head`) is no failure of ours: the exit code stays what it is.
 */
function write(stream, text) {
    return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
            if (error === null || error === undefined || error.code === 'EPIPE')
                resolve();
            else
                reject(error);
        });
    });
}


/***/ }),

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89875);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _write_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38985);






/** Shows a report where the command line asked for it: JSON or text on standard output, and files. */
async function showReport(report, targets, host) {
    const text = targets.json ? (0,_reports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report) : (0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, terminalOptions(host));
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(host.stdout, text);
    await (0,_write_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReportFiles */ .t)(report, {
        ...(targets.jsonFile === undefined ? {} : { json: targets.jsonFile }),
        ...(targets.markdown === undefined ? {} : { markdown: targets.markdown }),
    });
}
const STYLES = {
    pass: 'green',
    attention: 'yellow',
    fail: 'red',
    pending: 'blue',
    strong: 'bold',
    faint: 'dim',
};
/** Colours where standard output is a terminal that may show them. */
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
}


/***/ }),

/***/ 23370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ levelChanges)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13542);
/* harmony import */ var _trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88749);
/* harmony import */ var _baseline_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72278);



/**
 * Every step that these runs know of, with the commits it lies between; in the order of the series in the newest run that
 * holds them, oldest step first. Two jobs that recorded at the same time may have found one step twice, a run or two apart:
 * of steps closer than a level can be short, the one found last counts.
 *
 * @param runs of one branch, suite and stratum, oldest first; a step whose run is not among them is left out
 */
function levelChanges(runs) {
    const window = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWindow */ .f)(runs);
    const steps = new Map();
    for (const run of runs) {
        for (const step of run.steps) {
            const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesKey */ .X)(step);
            const at = window.byKey.get(key)?.findIndex((stored) => stored.run.id === step.run) ?? -1;
            if (at < 0)
                continue;
            const others = (steps.get(key) ?? []).filter((known) => Math.abs(known.at - at) >= _trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SEGMENT */ .$j);
            steps.set(key, [...others, { step, at, foundBy: run.id }]);
        }
    }
    return [...steps].flatMap(([key, placed]) => placed.toSorted((one, next) => one.at - next.at).map((known) => levelChange(window, key, known)));
}
function levelChange({ byKey }, key, { step, at, foundBy }) {
    const stored = byKey.get(key);
    const first = stored[at];
    const last = stored[at - 1];
    const { benchmark, parameters, metric, change, pValue } = step;
    return {
        ...{ suite: first.run.suite, benchmark, parameters, metric },
        direction: first.series.direction,
        ...(last === undefined ? {} : { last: last.run.commit.sha }),
        first: first.run.commit.sha,
        ...{ run: first.run.id, foundBy, change, pValue },
    };
}


/***/ }),

/***/ 98468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ newSteps)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88749);
/* harmony import */ var _baseline_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72278);
/* harmony import */ var _collapse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72297);




/**
 * The steps that a run makes known, at most one a series; steps found before are in the runs that found them and are not
 * looked for again. A series with a value that is not positive since its last step has none: its changes have no ratio.
 *
 * @param window stored runs of the same suite and stratum, oldest first
 * @param threshold relative; level changes of less than half of it are no steps
 */
function newSteps(run, window, threshold) {
    // An earlier attempt of the same run is this run.
    const isAgain = window.some(({ id }) => id === run.id);
    const index = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWindow */ .f)(isAgain ? window.filter(({ id }) => id !== run.id) : window);
    const magnitude = Math.log1p(threshold) / 2;
    return run.series.flatMap((series) => {
        const level = levelSoFar(index, run, series);
        if (level.some(({ value }) => value <= 0))
            return [];
        const logs = level.map(({ value }) => Math.log(value));
        const step = (0,_trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .sk)(logs, { since: 0, until: logs.length }, { magnitude });
        if (step === undefined)
            return [];
        const { benchmark, parameters, metric } = series;
        // A ratio of the largest and the smallest number is infinite, which no store keeps.
        const change = Math.min(Number.MAX_VALUE, Math.expm1(step.change));
        return [{ benchmark, parameters, metric, run: level[step.index].id, change, pValue: step.pValue }];
    });
}
/** The values since the last known step, this run's last. */
function levelSoFar(index, run, series) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(series);
    const stored = index.byKey.get(key) ?? [];
    const last = index.steps.get(key);
    // A step of a run that left the window has all of the window behind it.
    const since = last === undefined
        ? 0
        : Math.max(0, stored.findIndex((entry) => entry.run.id === last.run));
    const before = stored.slice(since).map((entry) => ({ id: entry.run.id, value: entry.value }));
    return [...before, { id: run.id, value: (0,_collapse_js__WEBPACK_IMPORTED_MODULE_2__/* .runValue */ .L)(series) }];
}


/***/ }),

/***/ 73158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recordedRun)
/* harmony export */ });
/* harmony import */ var _new_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98468);

/** A run with the verdicts it earned and the steps that it makes known: what is stored, and what a replay supposes was. */
function recordedRun(run, recording) {
    return {
        ...run,
        verdicts: verdictsOf(run, recording.comparisons),
        steps: (0,_new_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .newSteps */ .a)(run, recording.window, recording.threshold),
    };
}
/** What says nothing is not kept: a series without a verdict was unchanged, or new. It would be half of every stored run. */
const SILENT = new Set(['unchanged', 'new']);
function verdictsOf(run, comparisons) {
    return comparisons
        .filter(({ suite, verdict }) => suite === run.suite && !SILENT.has(verdict))
        .map(({ benchmark, parameters, metric, verdict, change }) => ({
        ...{ benchmark, parameters, metric, verdict },
        ...(change === undefined ? {} : { change }),
    }));
}


/***/ }),

/***/ 90730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ seriesHistories)
/* harmony export */ });
/* harmony import */ var _model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _baseline_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72278);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3716);
/* harmony import */ var _level_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23370);




/** Every series of the newest run that has it, in its order, with values, steps and drift against the reference. */
function seriesHistories({ runs, reference, threshold }) {
    const window = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_0__/* .indexWindow */ .f)(runs);
    const around = reference === undefined ? undefined : (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_0__/* .indexWindow */ .f)(reference.runs);
    const changes = bySeries((0,_level_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .levelChanges */ ._)(runs));
    return [...window.byKey].map(([key, stored]) => {
        const { benchmark, parameters, metric, unit, direction } = stored.at(-1).series;
        const steps = changes.get(key) ?? [];
        const found = around === undefined ? undefined : driftOf({ window, around, key, steps }, reference, threshold);
        return {
            ...{ benchmark, parameters, metric, unit, direction },
            points: stored.map(({ run, value }) => ({ run: run.id, commit: run.commit.sha, value })),
            steps,
            ...(found === undefined ? {} : { drift: found }),
        };
    });
}
function bySeries(changes) {
    const found = new Map();
    for (const change of changes) {
        const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(change);
        found.set(key, [...(found.get(key) ?? []), change]);
    }
    return found;
}
function driftOf({ window, around, key, steps }, reference, threshold) {
    const near = around.byKey.get(key) ?? [];
    const at = near.findIndex(({ run }) => run.id === reference.run);
    if (at < 0)
        return undefined;
    const stored = window.byKey.get(key);
    const since = stored.findIndex(({ run }) => run.id === steps.at(-1)?.run);
    return (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .drift */ .U)({
        reference: near.map(({ value }) => value),
        at,
        current: stored.slice(Math.max(0, since)).map(({ value }) => value),
        // Twice what a step must be: a slope is one level here, or its pieces would be too short to say anything.
        magnitude: Math.log1p(threshold),
    });
}


/***/ }),

/***/ 14793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DRIFT_LEVEL)
/* harmony export */ });
/** Level at which a drift counts as one: as many are looked at as there are series. */
const DRIFT_LEVEL = 0.001;


/***/ }),

/***/ 57854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   L2: () => (/* binding */ cautiousDeviation),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony export scaledMad */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98423);


/** Makes the median absolute deviation of normal data estimate the standard deviation: 1 / quantile_.75 of the normal. */
const MAD_SCALE = 1.482602218505602;
/** Above this magnitude sums or squares of values can leave the range of doubles, so they are scaled down first. */
const HEADROOM = 1e150;
/** Power of two, so that scaling is exact: brings any double below `HEADROOM`. */
const SCALE = 2 ** -600;
/** Applies a statistic that is equivariant under scale without overflowing on the way. */
function scaled(values, statistic) {
    const isHuge = values.some((value) => Math.abs(value) > HEADROOM);
    return isHuge ? statistic(values.map((value) => value * SCALE)) / SCALE : statistic([...values]);
}
/** Arithmetic mean. Throws RangeError on an empty list or values that are not finite. */
function mean(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE);
}
/** Median; the mean of the middle two for even counts. Throws RangeError on an empty list or values that are not finite. */
function median(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    const [only] = values;
    // By far the most frequent list: a window holds one value a run for tens of thousands of series and runs.
    return values.length === 1 && only !== undefined ? only : scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ);
}
/** Quantile of type 7 (R's default) at p in [0, 1]. Throws RangeError on an empty list, p outside [0, 1] or values that are not finite. */
function quantile(values, p) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`p is ${p}; expected a number from 0 to 1`);
    return scaled(values, (list) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(list, p));
}
/** Median absolute deviation times 1.4826. Throws RangeError on an empty list or values that are not finite. */
function scaledMad(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return MAD_SCALE * scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .medianAbsoluteDeviation */ .hK);
}
/** Sample standard deviation (n - 1). Throws RangeError on fewer than 2 values or values that are not finite. */
function standardDeviation(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 2);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK);
}
/**
 * The larger of the standard deviation and the scaled median absolute deviation: neither one outlier nor a
 * majority of equal values makes the data look quieter than they are.
 * Throws RangeError on fewer than 2 values or values that are not finite.
 */
function cautiousDeviation(values) {
    return Math.max(standardDeviation(values), scaledMad(values));
}


/***/ }),

/***/ 98423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   q1: () => (/* binding */ requireLevel),
/* harmony export */   t9: () => (/* binding */ requireProbabilities)
/* harmony export */ });
/**
 * Refuses what no statistic is defined for.
 *
 * @throws RangeError when a value is NaN or infinite; names the list and the position.
 */
function requireFinite(values, name) {
    for (let at = 0; at < values.length; at++) {
        if (!Number.isFinite(values[at]))
            throw new RangeError(`${name}[${at}] is ${values[at]}; expected a finite number`);
    }
}
/**
 * The same, for a list that must also hold at least `least` values.
 *
 * @throws RangeError when the list is shorter or a value is not finite.
 */
function requireSample(values, name, least) {
    if (values.length < least) {
        throw new RangeError(`${name} holds ${values.length} value(s); expected at least ${least}`);
    }
    requireFinite(values, name);
}
/**
 * Refuses a level outside the open interval (0, 1).
 *
 * @throws RangeError when `alpha` is NaN, <= 0 or >= 1.
 */
function requireLevel(alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha is ${alpha}; expected a number between 0 and 1`);
}
/**
 * Refuses what is no probability.
 *
 * @throws RangeError when a value is NaN, below 0 or above 1; names the position.
 */
function requireProbabilities(pValues) {
    const at = pValues.findIndex((value) => !(value >= 0 && value <= 1));
    if (at >= 0)
        throw new RangeError(`pValues[${at}] is ${pValues[at]}; expected a number from 0 to 1`);
}


/***/ }),

/***/ 55789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mannKendall)
/* harmony export */ });
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98423);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50020);


/** Below this many values without ties the exact distribution is cheap; above, the normal is right to 1e-3. */
const EXACT_UP_TO = 60;
/**
 * Mann-Kendall test for a monotone trend along a sequence: does the machine warm up or slow down over the rounds?
 * Exact without ties up to 60 values; else normal with tie and continuity correction. O(n^2), exact O(n^3).
 * Fewer than 2 values, or only equal ones, give tau 0 and p 1.
 *
 * @throws RangeError when a value is not finite.
 */
function mannKendall(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(values, 'values');
    const n = values.length;
    let score = 0;
    for (let later = 1; later < n; later++) {
        for (let earlier = 0; earlier < later; earlier++)
            score += Math.sign(compare(values[later], values[earlier]));
    }
    const pairs = (n * (n - 1)) / 2;
    const tau = pairs === 0 ? 0 : score / pairs;
    const isExact = n <= EXACT_UP_TO && new Set(values).size === n;
    if (isExact)
        return { tau, pValue: exactP(n, Math.abs(score)), method: 'exact' };
    return { tau, pValue: normalP(values, Math.abs(score)), method: 'normal' };
}
/** The sign of a difference, without computing one that could overflow. */
function compare(later, earlier) {
    return later > earlier ? 1 : later < earlier ? -1 : 0;
}
/** P(|S| >= score) from the distribution of the number of inversions of a random permutation. */
function exactP(n, score) {
    const pairs = (n * (n - 1)) / 2;
    let shares = Float64Array.of(1);
    for (let size = 2; size <= n; size++)
        shares = withElement(shares, size);
    let tail = 0;
    // S = pairs - 2 inversions, so the largest S have the fewest inversions.
    for (let inversions = 0; pairs - 2 * inversions >= score && inversions <= pairs; inversions++) {
        tail += shares[inversions];
    }
    return score === 0 ? 1 : Math.min(1, 2 * tail);
}
/** A new largest element adds 0 .. size - 1 inversions, each equally likely. */
function withElement(shares, size) {
    const next = new Float64Array(shares.length + size - 1);
    shares.forEach((share, inversions) => {
        for (let added = 0; added < size; added++)
            next[inversions + added] += share / size;
    });
    return next;
}
function normalP(values, score) {
    const n = values.length;
    const sizes = new Map();
    for (const value of values)
        sizes.set(value, (sizes.get(value) ?? 0) + 1);
    const ties = [...sizes.values()].reduce((sum, size) => sum + size * (size - 1) * (2 * size + 5), 0);
    const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
    if (variance <= 0 || score === 0)
        return 1;
    return Math.min(1, Math.max(2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalSurvival */ .IL)((score - 1) / Math.sqrt(variance)), Number.MIN_VALUE));
}


/***/ }),

/***/ 50020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony exports normalDensity, normalCdf */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** Below, the series of the body converges fast and 1/2 - body still has 14 digits; above, the fraction does. */
const TAIL_FROM = 2.5;
/** Standard normal density at z. */
function normalDensity(z) {
    return Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI);
}
/**
 * P(Z > z) of the standard normal distribution, with relative accuracy (about 1e-13) far into the upper tail:
 * no table and no 1 - cdf, both of which end at the p-values a gate is about.
 */
function normalSurvival(z) {
    if (Number.isNaN(z))
        throw new RangeError('normalSurvival(NaN)');
    if (z < 0)
        return 1 - normalSurvival(-z);
    return z < TAIL_FROM ? 0.5 - body(z) : normalDensity(z) * millsRatio(z);
}
/** P(Z <= z), accurate in the lower tail. */
function normalCdf(z) {
    return normalSurvival(-z);
}
/**
 * The z with P(Z <= z) = p; relative error about 1e-14. 0 gives -Infinity, 1 gives Infinity.
 *
 * @throws RangeError for p outside [0, 1].
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile(${p}); expected a probability`);
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
/** The z > 0 with P(Z > z) = q for 0 < q < 1/2: a rough start, then Newton steps on ln q, which is nearly parabolic. */
function upperQuantile(q) {
    const w = Math.sqrt(-2 * Math.log(q));
    // Abramowitz and Stegun 26.2.23, absolute error below 4.5e-4.
    const numerator = 2.515517 + w * (0.802853 + w * 0.010328);
    const denominator = 1 + w * (1.432788 + w * (0.189269 + w * 0.001308));
    let z = w - numerator / denominator;
    for (let step = 0; step < 6; step++) {
        const survival = normalSurvival(z);
        const move = (Math.log(survival / q) * survival) / normalDensity(z);
        z += move;
        if (Math.abs(move) <= 1e-16 * Math.abs(z))
            break;
    }
    return z;
}
/** P(0 < Z < z) by the series density x (z + z^3/3 + z^5/15 + ...): positive terms only, so nothing cancels. */
function body(z) {
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return normalDensity(z) * sum;
}
/** P(Z > z) / density, by Laplace's continued fraction 1/(z + 1/(z + 2/(z + ...))), evaluated backwards. */
function millsRatio(z) {
    // At z = 2.5 some 150 terms give full precision; larger z need fewer.
    let fraction = z;
    for (let k = 150; k >= 1; k--)
        fraction = z + k / fraction;
    return 1 / fraction;
}


/***/ }),

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84341);
/* harmony import */ var _shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93236);
/* harmony import */ var _shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26383);
/* harmony import */ var _shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95627);
/* harmony import */ var _shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94707);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57043);
/* harmony import */ var _shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91630);
/* harmony import */ var _shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16809);
/* harmony import */ var _shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40205);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83466);
/* harmony import */ var _shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18071);
/* harmony import */ var _shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3963);
/* harmony import */ var _shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47096);
/* harmony import */ var _shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81299);
/* harmony import */ var _shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71849);
/* harmony import */ var _shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67827);


















/** Several screens; the JSON report has all. */
const ROW_LIMIT = 200;
/** Names wider than this leave no room for numbers beside them. */
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
/** A report for a person at a terminal: the answer first, aligned columns, safe for a job log. Ends with a line break. */
function renderTerminal(report, options = {}) {
    const { style = (_tone, text) => text, rowLimit = ROW_LIMIT } = options;
    const sections = [
        [answerLine(report, style)],
        ...failureSections(report, style),
        ...budgetSections(report, style),
        shiftLines(report),
        ...tableSections(report, { style, rowLimit }),
        ...historySections(report, { style, rowLimit }),
        (0,_shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__/* .warningLines */ ._)(report)
            .slice(0, rowLimit)
            .map((line) => `warning: ${plain(line, TEXT_LIMIT)}`),
        closingLines(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function answerLine(report, style) {
    const tone = (0,_shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeTone */ .FL)(report);
    const word = report.outcome === 'error' && tone === 'fail' ? 'ERROR' : WORDS[tone];
    return `${style(tone, word)}  ${style('strong', plain(report.headline, TEXT_LIMIT))}`;
}
function failureSections({ failures }, style) {
    return failures.map(({ suite, message }) => {
        const lines = (0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(message, FAILURE_LIMIT)).split('\n');
        return [
            style('fail', `suite ${plain(suite)} failed`),
            ...lines.map((line) => `  ${(0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)(line)}`.trimEnd()),
        ];
    });
}
function tableSections(report, options) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__/* .groupRows */ .f)(report);
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...report.comparisons, ...report.budgets]);
    const section = (title, tone, comparisons) => {
        if (comparisons.length === 0)
            return [];
        const heading = options.style(tone, `${title} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(comparisons.length)})`);
        return [heading, ...rowLines(comparisons, label, options)];
    };
    return [
        section('regressed', 'fail', groups.regressions),
        section('worse, not gated', 'attention', groups.ungatedRegressions),
        section('missing', 'attention', groups.missing),
        section('inconclusive', 'attention', groups.inconclusive),
        section('improved', 'pass', groups.improvements),
        section('advisory: ratios without a test', 'strong', groups.advisory),
        section('new', 'strong', groups.fresh),
        section('in suites that moved as a whole', 'attention', groups.shifted),
        quietLines(groups, options.style),
    ];
}
/** Rows without news are a count: what matters must not scroll away. */
function quietLines(groups, style) {
    const words = (0,_shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__/* .quietWords */ .i)(groups);
    return words === '' ? [] : [style('faint', words)];
}
function rowLines(comparisons, label, { style, rowLimit }) {
    const rows = comparisons.slice(0, rowLimit).map((comparison) => {
        const cells = (0,_shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonCells */ .R)(comparison);
        const name = (0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(comparison, label), 10_000), NAME_WIDTH);
        const { metric, baseline, candidate, change, interval, mde, trend, evidence } = cells;
        const texts = [baseline, candidate, change, interval, mde].map((text) => plain(text, 60));
        const shown = (0,_shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .ratioStrip */ .c)(comparison)?.bars ?? trend;
        return [name, plain(metric, 40), ...texts, shown, plain(evidence, TEXT_LIMIT)];
    });
    const lines = (0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__/* .textTable */ .e)(COLUMNS, rows, (text, column) => column === 'evidence' ? style('faint', text) : text);
    const more = comparisons.length - rows.length;
    if (more > 0)
        lines.push(`... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
    return lines.map((line) => `  ${line}`);
}
const COLUMNS = [
    { title: 'benchmark', align: 'left' },
    { title: 'metric', align: 'left' },
    { title: 'baseline', align: 'right' },
    { title: 'candidate', align: 'right' },
    { title: 'change', align: 'right' },
    { title: 'interval', align: 'right' },
    { title: 'MDE', align: 'right' },
    { title: 'trend', align: 'left' },
    { title: 'evidence', align: 'left' },
];
function budgetSections({ budgets, comparisons }, style) {
    const broken = budgets.filter((budget) => budget.broken);
    if (broken.length === 0)
        return [];
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...comparisons, ...budgets]);
    const lines = broken.map((budget) => {
        const { limit, value, basis } = (0,_shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetWords */ .h)(budget);
        return `  ${plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(budget, label), NAME_WIDTH)} ${plain(budget.metric)}: ${plain(value)}, ${plain(limit)} (${basis})`;
    });
    return [
        [
            style('fail', `broken budgets (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(broken.length)} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(budgets.length)})`),
            ...lines,
        ],
    ];
}
function shiftLines({ suiteShift }) {
    return (suiteShift ?? []).map((shift) => {
        const { suite, change, series, share, verdict } = shift;
        const moved = `${Math.round(share * 100)} % of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .L)(series, 'series', 'series')}`;
        if (verdict === 'regressed')
            return `suite ${plain(suite)} got slower as a whole: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; ${(0,_shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .shiftEvidence */ .s)(shift)}`;
        return `suite ${plain(suite)} moved together: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; run the job again, a machine effect goes away`;
    });
}
function historySections(report, { style, rowLimit }) {
    return (0,_shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .historyLists */ .U)(report).map(({ title, entries }) => {
        const lines = entries.slice(0, rowLimit).map(({ name, metric, where, what, evidence }) => {
            const series = `${(0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain(name, 10_000), NAME_WIDTH)} ${plain(metric, 40)}`;
            return `  ${series}: ${plain(where, 120)}: ${what}  ${style('faint', evidence)}`;
        });
        const more = entries.length - lines.length;
        if (more > 0)
            lines.push(`  ... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
        return [style('attention', `${title.toLowerCase()} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(entries.length)})`), ...lines];
    });
}
function closingLines(report, style) {
    const lines = [
        `candidate  ${sideLine(report.candidate)}`,
        `baseline   ${sideLine(report.baseline)}`,
        `counted    ${(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .accountingSentence */ .Fc)(report)}`,
        ...(report.plans ?? []).map((plan) => `measured   ${plain((0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .planLine */ .od)(plan), TEXT_LIMIT)}`),
        ...(0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUpLines */ .WJ)(report).map((line) => `given up   ${plain(line, TEXT_LIMIT)}`),
        ...(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(report),
    ].map((line) => style('faint', line));
    if (report.reproduce === undefined)
        return lines;
    return [
        ...lines,
        `reproduce  ${(0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)(report.reproduce).split('\n').map(_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e).join('\n           ')}`,
    ];
}
function sideLine(side) {
    const { commit, details } = (0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .sideWords */ .H)(side);
    const parts = commit === undefined ? details : [commit, ...details];
    return parts.length === 0 ? 'unknown' : parts.map((part) => plain(part)).join(', ');
}
function plain(text, limit = 160) {
    return (0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(text, limit));
}


/***/ })

};
