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

const STORED_VALUES = 63;
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







/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
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

/***/ 59897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNamedCommit: () => (/* binding */ readNamedCommit),
/* harmony export */   referenceRuns: () => (/* binding */ referenceRuns)
/* harmony export */ });
/* harmony import */ var _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3716);
/* harmony import */ var _core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69091);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);
/* harmony import */ var _core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83334);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20195);
/* harmony import */ var _platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81019);






async function readNamedCommit(name, { env, cwd }) {
    const known = await (0,_platform_raw_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommit */ .kN)((0,_platform_git_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .l)(env), cwd, name);
    if (known !== undefined)
        return { name, sha: known.sha, time: known.time };
    if (/^[0-9a-f]{7,64}$/.test(name))
        return { name, sha: name };
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'usage',
        what: `${JSON.stringify(name)} is no commit that this checkout knows`,
        expected: 'a tag, branch or commit that is fetched, or the name of a commit',
        remedy: 'Fetch it first, such as with `git fetch --tags`',
    });
}
async function referenceRuns(store, group, { name, sha, time }) {
    const refs = await store.latest({ ...group, limit: Number.MAX_SAFE_INTEGER });
    const own = refs.findIndex((ref) => isOf(ref, sha));
    const at = own < 0 && time !== undefined ? refs.findIndex((ref) => isBefore(ref, time)) : own;
    if (at < 0)
        return undefined;
    const first = Math.max(0, at - _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_RUNS */ .T);
    const read = await store.read(refs.slice(first, at + _core_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_RUNS */ .T + 1));
    const anchor = read[at - first];
    const { runs } = (0,_core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseWindow */ .I)(read, { limit: read.length });
    const reference = { name, commit: anchor.commit.sha, run: anchor.id, isExact: own >= 0 };
    return { runs, run: anchor.id, reference };
}
function isOf({ path }, sha) {
    const sha12 = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPath */ .SN)(path)?.sha12;
    return sha12 !== undefined && sha12 !== '' && (sha12 === sha.slice(0, 12) || sha12.startsWith(sha));
}
function isBefore({ path }, time) {
    const startedAt = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunPath */ .SN)(path)?.startedAt;
    return startedAt !== undefined && Date.parse(startedAt) <= Date.parse(time);
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
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
}


/***/ }),

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ DRIFT_RUNS),
  U: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/log-gamma.js
var log_gamma = __webpack_require__(44097);
// EXTERNAL MODULE: ./lib/core/stats/normal.js
var normal = __webpack_require__(50020);
;// CONCATENATED MODULE: ./lib/core/stats/u-distribution.js
function uDistribution(tieSizes, chosen) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    const stepsPerPair = tieSizes.some((size) => size > 1) ? 2 : 1;
    const width = stepsPerPair * chosen * (pooled - chosen) + 1;
    let weights = Array.from({ length: chosen + 1 }, () => new Float64Array(width));
    weights[0][0] = 1;
    let below = 0;
    for (const size of tieSizes) {
        weights = withGroup(weights, { size, below, stepsPerPair });
        below += size;
    }
    const last = weights[chosen];
    const total = last.reduce((sum, weight) => sum + weight, 0);
    return { shares: last.map((weight) => weight / total), step: 1 / stepsPerPair };
}
function withGroup(weights, { size, below, stepsPerPair }) {
    const chosen = weights.length - 1;
    const next = weights.map((row) => row.slice());
    for (let before = 0; before <= Math.min(chosen, below); before++) {
        const reached = weights[before].subarray(0, stepsPerPair * before * (below - before) + 1);
        let ways = 1;
        for (let taken = 1; taken <= Math.min(size, chosen - before); taken++) {
            ways *= (size - taken + 1) / taken;
            const gained = taken * (below - before) + (taken * (size - taken)) / 2;
            addShifted(next[before + taken], reached, stepsPerPair * gained, ways);
        }
    }
    return next;
}
function addShifted(target, source, shift, factor) {
    const end = Math.min(source.length, target.length - shift);
    for (let k = 0; k < end; k++)
        target[k + shift] = target[k + shift] + source[k] * factor;
}

;// CONCATENATED MODULE: ./lib/core/stats/mann-whitney-u.js




const EXACT_U_UP_TO = 60;
function mannWhitneyU({ baseline, candidate, shift = 0, }) {
    (0,finite_values/* requireSample */.OR)(baseline, 'baseline', 1);
    (0,finite_values/* requireSample */.OR)(candidate, 'candidate', 1);
    const shifted = baseline.map((value) => value + shift);
    (0,finite_values/* requireFinite */.hp)(shifted, 'baseline + shift');
    const groups = tieGroups(shifted, candidate);
    const n = candidate.length;
    const pooled = baseline.length + n;
    const tieSizes = groups.map(({ size }) => size);
    const doubledU = doubledUOf(groups);
    const isExact = pooled <= EXACT_U_UP_TO;
    return {
        u: doubledU / 2,
        pValue: isExact ? exactP(tieSizes, n, doubledU) : normalP(tieSizes, n, doubledU / 2),
        pSmallest: smallestP(tieSizes, n),
        method: isExact ? 'exact' : 'normal',
        tiedShare: tieSizes.reduce((sum, size) => sum + (size > 1 ? size : 0), 0) / pooled,
    };
}
function tieGroups(baseline, candidate) {
    const counts = new Map();
    const add = (value, isCandidate) => {
        const group = counts.get(value) ?? { size: 0, candidates: 0 };
        counts.set(value, { size: group.size + 1, candidates: group.candidates + isCandidate });
    };
    for (const value of baseline)
        add(value, 0);
    for (const value of candidate)
        add(value, 1);
    return [...counts.entries()].sort(([first], [second]) => first - second).map(([, group]) => group);
}
function doubledUOf(groups) {
    let baselinesBelow = 0;
    let doubled = 0;
    for (const { size, candidates } of groups) {
        doubled += candidates * (2 * baselinesBelow + (size - candidates));
        baselinesBelow += size - candidates;
    }
    return doubled;
}
function exactP(tieSizes, n, doubledU) {
    const { shares, step } = uDistribution(tieSizes, n);
    let tail = 0;
    for (let k = shares.length - 1; 2 * k * step >= doubledU; k--)
        tail += shares[k];
    return Math.min(1, tail);
}
function normalP(tieSizes, n, u) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    const pairs = n * (pooled - n);
    const ties = tieSizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
    const variance = (pairs / 12) * (pooled + 1 - ties / (pooled * (pooled - 1)));
    if (variance <= 0)
        return 1;
    return Math.max((0,normal/* normalSurvival */.IL)((u - pairs / 2 - 0.5) / Math.sqrt(variance)), Number.MIN_VALUE);
}
function smallestP(tieSizes, n) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    let needed = n;
    for (const size of tieSizes.toReversed()) {
        if (needed <= size)
            return Math.min(1, Math.exp((0,log_gamma/* logChoose */.Oo)(size, needed) - (0,log_gamma/* logChoose */.Oo)(pooled, n)));
        needed -= size;
    }
    return 1;
}

// EXTERNAL MODULE: ./lib/core/trend/change-points.js + 4 modules
var change_points = __webpack_require__(88749);
;// CONCATENATED MODULE: ./lib/core/decide/drift.js



const DRIFT_RUNS = 15;
function drift({ reference, at, current, magnitude }) {
    const newest = current.slice(-DRIFT_RUNS);
    if (newest.length === 0 || [...reference, ...newest].some((value) => !(value > 0)))
        return undefined;
    const steps = (0,change_points/* findSteps */.B0)(reference.map(Math.log), { magnitude }).map(({ index }) => index);
    const start = steps.find((index) => index <= at) ?? 0;
    const end = steps.findLast((index) => index > at) ?? reference.length;
    const level = reference.slice(start, end);
    const [baseline, candidate] = [(0,center/* median */.JZ)(level), (0,center/* median */.JZ)(newest)];
    const change = Math.min(Number.MAX_VALUE, candidate / baseline - 1);
    const pValue = change < 0 ? exceeds(newest, level) : exceeds(level, newest);
    return { baseline, candidate, change, pValue: Math.min(1, 2 * pValue), runs: [level.length, newest.length] };
}
function exceeds(baseline, candidate) {
    return mannWhitneyU({ baseline, candidate }).pValue;
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



function levelChanges(runs) {
    const window = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWindow */ .fE)(runs);
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




function newSteps(run, window, threshold) {
    const isAgain = window.some(({ id }) => id === run.id);
    const index = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWindow */ .fE)(isAgain ? window.filter(({ id }) => id !== run.id) : window);
    const magnitude = Math.log1p(threshold) / 2;
    return run.series.flatMap((series) => {
        const stored = levelSoFar(index, series);
        const newest = (0,_collapse_js__WEBPACK_IMPORTED_MODULE_2__/* .runValue */ .L)(series);
        if (newest <= 0 || stored.some(({ value }) => value <= 0))
            return [];
        const logs = stored.map(({ value }) => Math.log(value));
        logs.push(Math.log(newest));
        const step = (0,_trend_change_points_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .sk)(logs, { since: 0, until: logs.length }, { magnitude });
        if (step === undefined)
            return [];
        const { benchmark, parameters, metric } = series;
        const change = Math.min(Number.MAX_VALUE, Math.expm1(step.change));
        return [
            {
                benchmark,
                parameters,
                metric,
                run: (stored[step.index]?.run ?? run).id,
                change,
                pValue: step.pValue,
            },
        ];
    });
}
function levelSoFar(index, series) {
    const key = (0,_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(series);
    const stored = index.byKey.get(key) ?? [];
    const last = index.steps.get(key);
    if (last === undefined)
        return stored;
    const since = stored.findIndex((entry) => entry.run.id === last.run);
    return since <= 0 ? stored : stored.slice(since);
}


/***/ }),

/***/ 73158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recordedRun)
/* harmony export */ });
/* harmony import */ var _new_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98468);

function recordedRun(run, recording) {
    return {
        ...run,
        verdicts: verdictsOf(run, recording.comparisons),
        steps: (0,_new_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .newSteps */ .a)(run, recording.window, recording.threshold),
    };
}
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




function seriesHistories({ runs, reference, threshold }) {
    const window = (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_0__/* .indexWindow */ .fE)(runs);
    const around = reference === undefined ? undefined : (0,_baseline_level_js__WEBPACK_IMPORTED_MODULE_0__/* .indexWindow */ .fE)(reference.runs);
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
        magnitude: Math.log1p(threshold),
    });
}


/***/ }),

/***/ 14793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DRIFT_LEVEL)
/* harmony export */ });
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


const MAD_SCALE = 1.482602218505602;
const HEADROOM = 1e150;
const SCALE = 2 ** -600;
function scaled(values, statistic) {
    const isHuge = values.some((value) => Math.abs(value) > HEADROOM);
    return isHuge ? statistic(values.map((value) => value * SCALE)) / SCALE : statistic(values);
}
function mean(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE);
}
function median(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : scaled(values, sortedMedian);
}
function sortedMedian(values) {
    const count = values.length;
    const list = count <= KEPT.length ? KEPT.subarray(0, count) : new Float64Array(count);
    for (let index = 0; index < count; index++)
        list[index] = values[index];
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantileSorted */ .Z4)(list.sort(), 0.5);
}
const KEPT = new Float64Array(64);
function quantile(values, p) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`p is ${p}; expected a number from 0 to 1`);
    return scaled(values, (list) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(list, p));
}
function scaledMad(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 1);
    return MAD_SCALE * scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .medianAbsoluteDeviation */ .hK);
}
function standardDeviation(values) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 2);
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK);
}
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
function requireFinite(values, name) {
    for (let at = 0; at < values.length; at++) {
        if (!Number.isFinite(values[at]))
            throw new RangeError(`${name}[${at}] is ${values[at]}; expected a finite number`);
    }
}
function requireSample(values, name, least) {
    if (values.length < least) {
        throw new RangeError(`${name} holds ${values.length} value(s); expected at least ${least}`);
    }
    requireFinite(values, name);
}
function requireLevel(alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha is ${alpha}; expected a number between 0 and 1`);
}
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


const EXACT_UP_TO = 60;
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
function compare(later, earlier) {
    return later > earlier ? 1 : later < earlier ? -1 : 0;
}
function exactP(n, score) {
    const pairs = (n * (n - 1)) / 2;
    let shares = Float64Array.of(1);
    for (let size = 2; size <= n; size++)
        shares = withElement(shares, size);
    let tail = 0;
    for (let inversions = 0; pairs - 2 * inversions >= score && inversions <= pairs; inversions++) {
        tail += shares[inversions];
    }
    return score === 0 ? 1 : Math.min(1, 2 * tail);
}
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
const TAIL_FROM = 2.5;
function normalDensity(z) {
    return Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI);
}
function normalSurvival(z) {
    if (Number.isNaN(z))
        throw new RangeError('normalSurvival(NaN)');
    if (z < 0)
        return 1 - normalSurvival(-z);
    return z < TAIL_FROM ? 0.5 - body(z) : normalDensity(z) * millsRatio(z);
}
function normalCdf(z) {
    return normalSurvival(-z);
}
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
function upperQuantile(q) {
    const w = Math.sqrt(-2 * Math.log(q));
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
function body(z) {
    let term = z;
    let sum = z;
    for (let k = 3; term > sum * 1e-17; k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return normalDensity(z) * sum;
}
function millsRatio(z) {
    let fraction = z;
    for (let k = 150; k >= 1; k--)
        fraction = z + k / fraction;
    return 1 / fraction;
}


/***/ }),

/***/ 88749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ MIN_SEGMENT),
  Ax: () => (/* binding */ STEP_WINDOW),
  B0: () => (/* binding */ findSteps),
  sk: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
;// CONCATENATED MODULE: ./lib/core/trend/split-place.js

const MARGIN = 3;
function splitPlace(segment) {
    let place = MARGIN;
    let least = Number.POSITIVE_INFINITY;
    for (let k = MARGIN; k <= segment.length - MARGIN; k++) {
        const deviation = deviationOf(segment.slice(0, k)) + deviationOf(segment.slice(k));
        if (deviation < least) {
            place = k;
            least = deviation;
        }
    }
    return place;
}
function deviationOf(values) {
    const center = (0,stats_center/* median */.JZ)(values);
    return values.reduce((sum, value) => sum + Math.abs(value - center), 0);
}

;// CONCATENATED MODULE: ./lib/core/trend/split-statistic.js
const KEPT = new Uint32Array(64);
function centeredRanks(values) {
    const count = values.length;
    const order = count <= KEPT.length ? KEPT : new Uint32Array(count);
    order[0] = 0;
    for (let at = 1; at < count; at++) {
        const value = values[at];
        let place = at;
        for (; place > 0 && values[order[place - 1]] > value; place--)
            order[place] = order[place - 1];
        order[place] = at;
    }
    const ranks = new Float64Array(count);
    let start = 0;
    while (start < count) {
        let end = start;
        while (end + 1 < count && values[order[end + 1]] === values[order[start]])
            end++;
        for (let at = start; at <= end; at++)
            ranks[order[at]] = (start + end - count + 1) / 2;
        start = end + 1;
    }
    return ranks;
}
function bestSplit(ranks, weights) {
    let index = 0;
    let statistic = 0;
    let sum = 0;
    for (let k = 1; k < ranks.length; k++) {
        sum += ranks[k - 1];
        const weighted = Math.abs(sum) * weights[k];
        if (weighted > statistic) {
            index = k;
            statistic = weighted;
        }
    }
    return { index, statistic };
}
function randomStatistic(ranks, weights, random) {
    const count = ranks.length;
    let statistic = 0;
    let sum = 0;
    for (let k = 1; k < count; k++) {
        const drawn = k - 1 + random.integer(count - k + 1);
        const rank = ranks[drawn];
        ranks[drawn] = ranks[k - 1];
        ranks[k - 1] = rank;
        sum += rank;
        const weighted = Math.abs(sum) * weights[k];
        if (weighted > statistic)
            statistic = weighted;
    }
    return statistic;
}

// EXTERNAL MODULE: ./lib/core/stats/random.js
var stats_random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/trend/split-weights.js
const SPLITS = 10;
function splitWeights(largest, level) {
    const weights = [new Float64Array(1)];
    const choices = [Float64Array.of(1)];
    for (let count = 1; count <= largest; count++) {
        const half = Math.min(count, Math.floor(largest / 2));
        for (let k = half; k >= 1; k--)
            choices[k] = withRank(choices, { k, count });
        weights.push(weightsOf(choices, count, level));
    }
    return weights;
}
function withRank(choices, { k, count }) {
    const sums = new Float64Array(k * (count - k) + 1);
    if (count > k)
        sums.set(choices[k]);
    const taken = choices[k - 1];
    for (let u = 0; u < taken.length; u++)
        sums[u + count - k] += taken[u];
    return sums;
}
function weightsOf(choices, count, { alpha, minSegment }) {
    const weights = new Float64Array(count + 1);
    for (let k = minSegment; k <= count / 2; k++) {
        const weight = 1 / rareDeviation(choices[k], alpha / SPLITS);
        weights[k] = weight;
        weights[count - k] = weight;
    }
    return weights;
}
function rareDeviation(sums, p) {
    const total = sums.reduce((sum, ways) => sum + ways, 0);
    const mean = (sums.length - 1) / 2;
    let tail = 0;
    let rare;
    for (let u = sums.length - 1; u > mean; u--) {
        tail += (2 * sums[u]) / total;
        if (tail > p)
            break;
        rare = u - mean;
    }
    return rare ?? mean * Math.sqrt(Math.log(1 / p) / Math.log(total / 2));
}

;// CONCATENATED MODULE: ./lib/core/trend/split-test.js



const TOLERATED = { untied: 10, tied: 2 };
const FEW_TIES = 0.98;
const HOPELESS = 0.9;
function splitTest(level) {
    const { alpha, seed, largest } = level;
    const weights = splitWeights(largest, level);
    const drawn = [];
    return {
        weights: (count) => weights[count],
        pValue: (ranks, statistic) => {
            const count = ranks.length;
            drawn[count] ??= largestStatistics(count, weights[count], { alpha, seed });
            const spread = spreadOf(ranks);
            const corrected = statistic / spread;
            if (spread >= FEW_TIES)
                return lookedUpP(drawn[count], corrected, alpha);
            if (corrected < HOPELESS * drawn[count][0])
                return undefined;
            return tiedP(ranks, weights[count], { statistic, alpha, seed });
        },
    };
}
function orders(alpha, tolerated) {
    return Math.ceil(tolerated / alpha) - 1;
}
function spreadOf(ranks) {
    let squares = 0;
    for (const rank of ranks)
        squares += rank * rank;
    return Math.sqrt(squares / ((ranks.length ** 3 - ranks.length) / 12));
}
function largestStatistics(count, weights, { alpha, seed }) {
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const order = Float64Array.from({ length: count }, (_, rank) => rank - (count - 1) / 2);
    const drawn = new Float64Array(orders(alpha, TOLERATED.untied));
    for (let at = 0; at < drawn.length; at++)
        drawn[at] = randomStatistic(order, weights, random);
    return drawn.sort().slice(-TOLERATED.untied);
}
function lookedUpP(drawn, statistic, alpha) {
    const reached = drawn.reduce((sum, other) => sum + (other >= statistic ? 1 : 0), 0);
    const pValue = (reached + 1) / (orders(alpha, TOLERATED.untied) + 1);
    return pValue > alpha ? undefined : pValue;
}
function tiedP(ranks, weights, { statistic, alpha, seed }) {
    const permutations = orders(alpha, TOLERATED.tied);
    const random = (0,stats_random/* seededRandom */.I)(seed);
    const order = ranks.slice();
    let reached = 0;
    for (let count = 0; count < permutations; count++) {
        if (randomStatistic(order, weights, random) < statistic)
            continue;
        reached++;
        if ((reached + 1) / (permutations + 1) > alpha)
            return undefined;
    }
    return (reached + 1) / (permutations + 1);
}

;// CONCATENATED MODULE: ./lib/core/trend/change-points.js





const STEP_WINDOW = 51;
const ALPHA = 0.001;
const MIN_SEGMENT = 5;
const SEED = 1;
function nextStep(values, { since, until }, options) {
    const { magnitude, seed = SEED, alpha = ALPHA, minSegment = MIN_SEGMENT } = options;
    const test = testFor({ alpha, minSegment, seed });
    const from = Math.max(since, until - STEP_WINDOW);
    const segment = values.slice(from, until);
    (0,finite_values/* requireFinite */.hp)(segment, 'segment');
    const ranks = centeredRanks(segment);
    const split = bestSplit(ranks, test.weights(segment.length));
    if (split.statistic === 0 || Math.abs(changeAt(segment, split.index)) < magnitude)
        return undefined;
    const pValue = test.pValue(ranks, split.statistic);
    if (pValue === undefined)
        return undefined;
    const place = splitPlace(segment);
    const change = changeAt(segment, place);
    return Math.abs(change) < magnitude ? undefined : { index: from + place, change, pValue };
}
function findSteps(values, options) {
    (0,finite_values/* requireFinite */.hp)(values, 'values');
    const steps = [];
    for (let until = 1; until <= values.length; until++) {
        const step = nextStep(values, { since: steps[0]?.index ?? 0, until }, options);
        if (step !== undefined)
            steps.unshift(step);
    }
    return steps;
}
let latest;
function testFor(level) {
    const { alpha, minSegment, seed } = level;
    const known = latest?.level;
    if (known?.alpha === alpha && known.minSegment === minSegment && known.seed === seed)
        return latest.test;
    (0,finite_values/* requireLevel */.q1)(alpha);
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`seed is ${seed}; expected an integer`);
    if (!(Number.isInteger(minSegment) && minSegment >= 1))
        throw new RangeError(`minSegment is ${minSegment}; expected an integer of at least 1`);
    const test = splitTest({ ...level, largest: STEP_WINDOW });
    latest = { level, test };
    return test;
}
function changeAt(segment, index) {
    return (0,stats_center/* median */.JZ)(segment.slice(index)) - (0,stats_center/* median */.JZ)(segment.slice(0, index));
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


















const ROW_LIMIT = 200;
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
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


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _directory_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73491);


async function openStore(config, options) {
    if (config.kind === 'directory') {
        return (0,_directory_store_js__WEBPACK_IMPORTED_MODULE_1__/* .createDirectoryStore */ .$)({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workingDirectory, config.path), label: config.path });
    }
    const { createBranchStore } = await __webpack_require__.e(/* import() */ 8458).then(__webpack_require__.bind(__webpack_require__, 8458));
    return createBranchStore({ branch: config.branch, repository: options.repository, clock: options.clock });
}


/***/ })

};
