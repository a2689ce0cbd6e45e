export const id = 1182;
export const ids = [1182];
export const modules = {

/***/ 13342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ storedRuns)
/* harmony export */ });
async function storedRuns(store, filter, limit) {
    const groups = [];
    for (const { branch, suite } of await store.suites(filter.branch)) {
        if (filter.suite !== undefined && suite !== filter.suite)
            continue;
        for (const stratum of await store.strata({ branch, suite })) {
            groups.push({ branch, suite, stratum, refs: await store.latest({ branch, suite, stratum, limit }) });
        }
    }
    return groups;
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

/***/ 69091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ chooseWindow),
  A: () => (/* binding */ isOfPullRequest)
});

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
;// CONCATENATED MODULE: ./lib/core/model/merge-attempts.js

function mergeAttempts(runs) {
    const groups = new Map();
    for (const run of runs) {
        const key = JSON.stringify([run.branch, run.suite, run.environment.stratum, run.id]);
        groups.set(key, [...(groups.get(key) ?? []), run]);
    }
    const merged = [...groups.values()].map((attempts) => pool(attempts.toSorted((one, next) => one.attempt - next.attempt)));
    const place = new Map(runs.map((run, index) => [run, index]));
    return merged
        .sort((one, next) => (place.get(one.latest) ?? 0) - (place.get(next.latest) ?? 0))
        .map(({ run }) => run);
}
function pool(attempts) {
    const latest = attempts.at(-1);
    if (attempts.length === 1)
        return { run: latest, latest };
    const pooled = new Map();
    for (const series of attempts.flatMap((run) => run.series)) {
        const key = (0,series_key/* seriesKey */.X)(series);
        pooled.set(key, joinRounds(pooled.get(key), series));
    }
    const message = `attempts ${attempts.map(({ attempt }) => attempt).join(', ')} of run ${latest.id} are pooled`;
    return {
        run: { ...latest, series: [...pooled.values()], warnings: [...latest.warnings, { message }] },
        latest,
    };
}
function joinRounds(earlier, later) {
    if (earlier?.unit !== later.unit || earlier.direction !== later.direction)
        return later;
    return { ...later, rounds: [...earlier.rounds, ...later.rounds] };
}

;// CONCATENATED MODULE: ./lib/core/model/choose-window.js

const PULL_REQUEST = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'merge_group',
]);
function isOfPullRequest({ trigger }) {
    return PULL_REQUEST.has(trigger);
}
function chooseWindow(read, { base, limit }) {
    const own = read.filter((run) => !isOfPullRequest(run));
    const bound = base === undefined ? undefined : baseTime(own, base);
    const counted = own.filter((run) => bound === undefined || run.commit.sha === base?.sha || timeOf(run) <= bound);
    const runs = mergeAttempts(counted).slice(0, limit);
    const timed = runs.map((run) => ({ run, time: timeOf(run), start: Date.parse(run.startedAt) }));
    return {
        runs: timed.sort((one, next) => one.time - next.time || one.start - next.start).map(({ run }) => run),
        skipped: { afterBase: own.length - counted.length, pullRequests: read.length - own.length },
        limitedToBase: base === undefined || bound !== undefined,
    };
}
function baseTime(runs, base) {
    const time = base.time ?? runs.find(({ commit }) => commit.sha === base.sha)?.commit.time;
    return time === undefined ? undefined : Date.parse(time);
}
function timeOf(run) {
    return Date.parse(run.commit.time ?? run.startedAt);
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

/***/ 54773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readGithubActionBenchmarkHistory)
/* harmony export */ });
/* harmony import */ var _core_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13542);
/* harmony import */ var _core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52176);
/* harmony import */ var _imported_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _positioned_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76373);




const BIGGER_IS_BETTER = new Set(['benchmarkjs', 'pytest', 'customBiggerIsBetter']);
const PULL_REQUEST_URL = /\/pull\/\d+\/commits\/[0-9a-f]+$/;
function readGithubActionBenchmarkHistory(text, target) {
    const prefix = /^\uFEFF?\s*(?:window\.BENCHMARK_DATA\s*=\s*)?/.exec(text)?.[0].length ?? 0;
    const document = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readPositionedJson */ .X3)(target.file, text.replace(/;\s*$/, ''), prefix);
    const entries = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)((0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(document.value)?.entries);
    if (entries === undefined) {
        throw document.problem(['entries'], 'the file is no history of github-action-benchmark', 'an object "entries"');
    }
    const idOf = (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .createImportIds */ .AC)('gab');
    const state = { document, target, idOf, warnings: [], unknownUnits: new Set() };
    const runs = Object.keys(entries).flatMap((suite) => readSuite(state, suite, entries[suite]));
    return { runs, warnings: state.warnings, unknownUnits: [...state.unknownUnits].sort() };
}
function readSuite(state, suite, entries) {
    const path = ['entries', suite];
    if (!Array.isArray(entries))
        throw state.document.problem(path, `suite ${JSON.stringify(suite)} is no list`, 'a list');
    const runs = entries.map((entry, index) => readEntry(state, suite, [...path, index], entry));
    const left = runs.filter((run) => run === 'pull request').length;
    if (left > 0) {
        const message = `${left} of ${entries.length} entries of ${JSON.stringify(suite)} are of pull requests and were left out`;
        state.warnings.push({ message, file: state.target.file });
    }
    return runs.filter((run) => typeof run === 'object');
}
function readEntry(state, suite, path, value) {
    const { document, target } = state;
    const entry = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    const commit = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(entry?.commit);
    const sha = commit?.id;
    const startedAt = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(entry?.date);
    if (typeof sha !== 'string' || sha === '')
        throw document.problem([...path, 'commit', 'id'], 'an entry has no commit', 'a commit id');
    if (startedAt === undefined)
        throw document.problem([...path, 'date'], 'an entry has no time', 'milliseconds since 1970');
    if (!Array.isArray(entry?.benches))
        throw document.problem([...path, 'benches'], 'an entry has no benchmarks', 'a list');
    if (PULL_REQUEST_URL.test(String(commit?.url)))
        return 'pull request';
    const tool = typeof entry.tool === 'string' ? entry.tool : 'unknown';
    const series = readRows(state, tool, [...path, 'benches'], entry.benches);
    if (series.length === 0)
        return undefined;
    const time = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(commit?.timestamp);
    const name = target.suite ?? suite;
    return {
        ...{ schema: 'noisegate.run/1', id: state.idOf(name, sha), suite: name, branch: target.branch },
        ...{
            commit: time === undefined ? { sha } : { sha, time },
            startedAt,
            trigger: 'import',
            attempt: 1,
            parser: tool,
        },
        ...{ environment: _imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_ENVIRONMENT */ .z_, series, verdicts: [], accepted: [], steps: [], warnings: [] },
    };
}
function readRows(state, tool, path, values) {
    const rows = values.flatMap((value, index) => readRow(state, tool, [...path, index], value));
    const plain = new Set(rows.filter(({ double }) => !double).map(({ series }) => (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(series)));
    const merged = new Map();
    for (const { series, double } of rows) {
        const key = (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_3__/* .seriesKey */ .X)(series);
        if (double && plain.has(key))
            continue;
        const [earlier = []] = merged.get(key)?.rounds ?? [];
        merged.set(key, { ...series, rounds: [[...earlier, ...(series.rounds[0] ?? [])]] });
    }
    return [...merged.values()];
}
function readRow(state, tool, path, value) {
    const row = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    if (typeof row?.name !== 'string')
        throw state.document.problem([...path, 'name'], 'a benchmark has no name', 'a text');
    const spelling = typeof row.unit === 'string' ? row.unit : '';
    const unit = (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .importedUnit */ .V5)(spelling);
    const converted = typeof row.value === 'number' ? (0,_core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .toBaseUnit */ .h3)(row.value, unit) : Number.NaN;
    if (!Number.isFinite(converted)) {
        const message = `${JSON.stringify(row.name.slice(0, 200))} has no number as its value and was left out`;
        state.warnings.push({ message, ...state.document.position([...path, 'value']) });
        return [];
    }
    const suffix = ` - ${spelling}`;
    const double = spelling !== '' && row.name.endsWith(suffix);
    const benchmark = double ? row.name.slice(0, -suffix.length) : row.name;
    const { direction, metric } = directed(state, tool, spelling, unit);
    const series = {
        benchmark,
        parameters: {},
        metric,
        unit: unit.unit,
        direction,
        primary: true,
        rounds: [[converted]],
    };
    return [{ series, double }];
}
function directed(state, tool, spelling, unit) {
    const ofTool = BIGGER_IS_BETTER.has(tool) ? 'higher' : 'lower';
    const chosen = tool.startsWith('custom');
    if (!unit.known && !chosen)
        state.unknownUnits.add(spelling);
    const direction = unit.known && !chosen ? unit.direction : ofTool;
    return { direction, metric: unit.known && direction !== unit.direction ? 'value' : unit.metric };
}


/***/ }),

/***/ 3897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ createImportIds),
/* harmony export */   V5: () => (/* binding */ importedUnit),
/* harmony export */   z_: () => (/* binding */ UNKNOWN_ENVIRONMENT)
/* harmony export */ });
/* harmony import */ var _core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52176);

const UNKNOWN_ENVIRONMENT = {
    ...{ os: 'unknown', arch: 'unknown', cpu: 'unknown', cores: 0, image: 'unknown' },
    toolchain: {},
    stratum: 'unknown',
};
function importedUnit(spelling) {
    const unit = (0,_core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUnit */ .E8)(spelling);
    return {
        ...unit,
        direction: unit.direction ?? 'lower',
        metric: metricOf(unit.unit, spelling.trim()),
        known: unit.direction !== undefined,
    };
}
function metricOf(unit, spelling) {
    if (unit === 's')
        return 'time';
    if (unit === '1/s')
        return 'throughput';
    if (unit === 'B/s')
        return 'bytes-per-second';
    if (unit === 'B')
        return spelling === 'B/op' ? 'allocated-bytes' : 'bytes';
    if (unit === '1' && spelling === 'allocs/op')
        return 'allocations';
    return 'value';
}
const NAME_LENGTH = 12;
function createImportIds(source) {
    const seen = new Map();
    return (scope, sha) => {
        const name = sha.slice(0, NAME_LENGTH);
        const key = JSON.stringify([scope, name]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return `${source}-${name}-${count}`;
    };
}


/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readNeutralHistory)
/* harmony export */ });
/* harmony import */ var _core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52176);
/* harmony import */ var _is_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34356);
/* harmony import */ var _imported_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _positioned_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76373);




function readNeutralHistory(text, target) {
    const document = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readPositionedJson */ .X3)(target.file, text);
    const top = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(document.value);
    if (!Array.isArray(top?.runs))
        throw document.problem(['runs'], 'the file is no neutral history', 'a list "runs"');
    const state = {
        ...{ document, target, tool: textOf(top.tool), idOf: (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .createImportIds */ .AC)('neutral') },
        unknownUnits: new Set(),
    };
    const runs = top.runs.map((run, index) => readRun(state, ['runs', index], run));
    return {
        runs: runs.filter(({ series }) => series.length > 0),
        warnings: [],
        unknownUnits: [...state.unknownUnits].sort(),
    };
}
function readRun(state, path, value) {
    const { document, target, tool } = state;
    const run = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value);
    const startedAt = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(run?.time);
    const metrics = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(run?.metrics);
    if (run === undefined || startedAt === undefined)
        throw document.problem([...path, 'time'], 'a run has no time', 'ISO 8601');
    const sha = textOf(run.commit ?? 'unknown');
    if (sha === undefined)
        throw document.problem([...path, 'commit'], 'the commit of a run is no text', 'a text, or null where it is not known');
    if (metrics === undefined)
        throw document.problem([...path, 'metrics'], 'a run has no metrics', 'an object');
    const suite = target.suite ?? textOf(run.suite) ?? tool ?? 'imported';
    const commitTime = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(run.commitTime);
    const ref = textOf(run.ref);
    const parser = textOf(run.parser) ?? tool;
    return {
        ...{ schema: 'noisegate.run/1', id: textOf(run.id) ?? state.idOf(suite, sha), suite },
        branch: textOf(run.branch) ?? target.branch,
        commit: {
            sha,
            ...(ref === undefined ? {} : { ref }),
            ...(commitTime === undefined ? {} : { time: commitTime }),
        },
        ...{ startedAt, trigger: textOf(run.trigger) ?? 'import', attempt: countOf(run.attempt) ?? 1 },
        ...(parser === undefined ? {} : { parser }),
        environment: readEnvironment(state, [...path, 'environment'], run.environment),
        series: Object.keys(metrics).map((name) => readMetric(state, [...path, 'metrics', name], name, metrics[name])),
        ...{ verdicts: [], accepted: [], steps: [], warnings: [] },
    };
}
function readEnvironment({ document }, path, value) {
    if (value === undefined || value === null)
        return _imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_ENVIRONMENT */ .z_;
    if ((0,_is_run_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnvironment */ .A)(value))
        return value;
    throw document.problem(path, 'the environment of a run is incomplete or wrong', 'os, arch, cpu, cores, image, toolchain and stratum as `history export` writes them, or none');
}
function readMetric(state, path, name, value) {
    const metric = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value) ?? {};
    const spelling = textOf(metric.unit) ?? '';
    const unit = (0,_imported_history_js__WEBPACK_IMPORTED_MODULE_1__/* .importedUnit */ .V5)(spelling);
    const given = metric.direction === 'lower' || metric.direction === 'higher' ? metric.direction : undefined;
    if (!unit.known && given === undefined)
        state.unknownUnits.add(spelling);
    const direction = given ?? unit.direction;
    const rounds = readRounds(metric).map((round) => round.map((one) => (0,_core_units_parse_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .toBaseUnit */ .h3)(one, unit)));
    if (rounds.length === 0 || !rounds.every((round) => round.length > 0 && round.every(Number.isFinite))) {
        throw state.document.problem([...path, 'value'], `${JSON.stringify(name.slice(0, 200))} has no value`, 'a number');
    }
    const assume = metric.assume === 'noisy' || metric.assume === 'exact' ? { assume: metric.assume } : {};
    const agreed = direction === unit.direction ? unit.metric : 'value';
    return {
        ...{ benchmark: textOf(metric.benchmark) ?? name, parameters: parametersOf(metric.parameters) },
        ...{ metric: textOf(metric.metric) ?? agreed, unit: unit.unit, direction, ...assume },
        primary: typeof metric.primary === 'boolean' ? metric.primary : true,
        rounds,
    };
}
function readRounds(metric) {
    if (Array.isArray(metric.rounds))
        return metric.rounds.map(numbersOf);
    const samples = numbersOf(metric.samples ?? [metric.value]);
    const size = countOf(metric.samples_per_process);
    if (size === undefined)
        return [samples];
    return Array.from({ length: Math.ceil(samples.length / size) }, (_, round) => samples.slice(round * size, (round + 1) * size));
}
function numbersOf(values) {
    return Array.isArray(values)
        ? values.map((one) => (typeof one === 'number' ? one : Number.NaN))
        : [];
}
function parametersOf(value) {
    const fields = (0,_positioned_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value) ?? {};
    return Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, String(text)]));
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}


/***/ }),

/***/ 76373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   X3: () => (/* binding */ readPositionedJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


function readPositionedJson(file, text, prefix = 0) {
    const json = text.slice(prefix);
    const at = (offset) => {
        const before = text.slice(0, prefix + offset).split('\n');
        return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    };
    const position = (path) => {
        const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json);
        for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
            const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, path.slice(0, length));
            if (node !== undefined)
                return at(node.offset);
        }
        return { file };
    };
    const problem = (path, what, expected) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({ kind: 'store', what, expected, ...position(path) });
    return { value: parseOrThrow(json, at), position, problem };
}
function parseOrThrow(json, at) {
    try {
        return JSON.parse(json);
    }
    catch (cause) {
        const errors = [];
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, errors, { disallowComments: true });
        const offset = errors[0]?.offset ?? json.length;
        const truncated = offset >= json.trimEnd().length;
        const reason = errors[0] === undefined ? 'unknown error' : (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(errors[0].error);
        const what = truncated ? 'the history is truncated' : `the history is malformed JSON (${reason})`;
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
            kind: 'store',
            what,
            ...at(offset),
            remedy: 'Nothing was imported; fetch the file again.',
            cause,
        });
    }
}
function fieldsOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
}
function isoTime(value) {
    const milliseconds = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)
        ? new Date(milliseconds).toISOString()
        : undefined;
}


/***/ })

};
