export const id = 155;
export const ids = [155];
export const modules = {

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assembleReport: () => (/* reexport */ assemble_report/* assembleReport */.x),
  judgeRuns: () => (/* reexport */ judge_runs/* judgeRuns */.Uw),
  openStore: () => (/* reexport */ open_store/* openStore */.C),
  recordRuns: () => (/* reexport */ recordRuns),
  showReport: () => (/* reexport */ show_report/* showReport */.U)
});

// EXTERNAL MODULE: ./lib/stores/open-store.js + 2 modules
var open_store = __webpack_require__(6991);
// EXTERNAL MODULE: ./lib/app/assemble-report.js
var assemble_report = __webpack_require__(326);
// EXTERNAL MODULE: ./lib/app/judge-runs.js + 3 modules
var judge_runs = __webpack_require__(9998);
// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
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

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var random = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/core/trend/split-statistic.js
/** Mid-ranks of the values minus their mean, so that they sum to zero. O(n log n). */
function centeredRanks(values) {
    const order = values.map((_, index) => index).sort((first, second) => values[first] - values[second]);
    const ranks = new Float64Array(values.length);
    let start = 0;
    while (start < order.length) {
        let end = start;
        while (end + 1 < order.length && values[order[end + 1]] === values[order[start]])
            end++;
        for (let at = start; at <= end; at++)
            ranks[order[at]] = (start + end - values.length + 1) / 2;
        start = end + 1;
    }
    return ranks;
}
/** 1 / sqrt(k (n - k)): makes rank sums of all split positions equally variable. Zero closer than `minSegment` to an end. */
function splitWeights(count, minSegment) {
    return Float64Array.from({ length: count }, (_, k) => k < minSegment || k > count - minSegment ? 0 : 1 / Math.sqrt(k * (count - k)));
}
/** The split with the largest |rank sum| x weight: the Mann-Whitney U of every split, standardised (Pettitt 1979). O(n). */
function bestSplit(ranks, weights) {
    let best = { index: 0, statistic: 0 };
    let sum = 0;
    for (let k = 1; k < ranks.length; k++) {
        sum += ranks[k - 1];
        const statistic = Math.abs(sum) * weights[k];
        if (statistic > best.statistic)
            best = { index: k, statistic };
    }
    return best;
}
/**
 * Whether a random order of the same ranks splits at least as well as `statistic`. The order is drawn while it is
 * summed, so that it stops at the first position that does. Permutes `ranks` in place.
 */
function randomOrderReaches(ranks, { weights, statistic, random }) {
    const count = ranks.length;
    let sum = 0;
    for (let k = 1; k < count; k++) {
        const drawn = k - 1 + random.integer(count - k + 1);
        const rank = ranks[drawn];
        ranks[drawn] = ranks[k - 1];
        ranks[k - 1] = rank;
        sum += rank;
        if (Math.abs(sum) * weights[k] >= statistic)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/core/trend/change-points.js




/** Level at which a step is believed: a series of hundreds of runs is searched at hundreds of places. */
const ALPHA = 0.001;
/** Shorter stretches of runs are outliers, not levels. */
const MIN_SEGMENT = 5;
/**
 * Finds the steps of one series: `values` are one log center a run, oldest first. Newest step first.
 *
 * Binary segmentation: the split with the largest standardised rank sum is accepted when random orders of the segment
 * do as well with p <= alpha; then both halves are searched. Ranks, so that one wild run is no step. The permutation
 * test accounts for the split having been searched for. p is never 0. Steps below `magnitude` are merged
 * away, smallest first. Never part of the gate: a step is known only several runs after it happened.
 *
 * Cost: B = 2 / alpha - 1 permutations of O(n) for every step found, few where there is none, because the test ends
 * as soon as p <= alpha is out of reach.
 *
 * @throws RangeError when a value is not finite, the seed no integer, alpha outside (0, 1) or minSegment below 1.
 */
function findSteps(values, options) {
    const { seed, magnitude, alpha = ALPHA, minSegment = MIN_SEGMENT } = options;
    (0,finite_values/* requireFinite */.hp)(values, 'values');
    (0,finite_values/* requireLevel */.q1)(alpha);
    if (!(minSegment >= 1))
        throw new RangeError(`minSegment is ${minSegment}; expected at least 1`);
    const accepted = splitsOf(values, { from: 0, alpha, minSegment, random: (0,random/* seededRandom */.I)(seed) });
    return mergeSmall(values, accepted, magnitude).reverse();
}
function splitsOf(segment, search) {
    const { from, minSegment } = search;
    if (segment.length < 2 * minSegment)
        return [];
    const ranks = centeredRanks(segment);
    const weights = splitWeights(segment.length, minSegment);
    const { index, statistic } = bestSplit(ranks, weights);
    if (statistic === 0)
        return [];
    const pValue = permutationP(ranks, { weights, statistic, search });
    if (pValue === undefined)
        return [];
    return [
        ...splitsOf(segment.slice(0, index), search),
        { index: from + index, pValue },
        ...splitsOf(segment.slice(index), { ...search, from: from + index }),
    ];
}
/** (b + 1) / (B + 1), or undefined as soon as it must exceed alpha. */
function permutationP(ranks, { weights, statistic, search }) {
    const { alpha, random } = search;
    // Enough that one random order as good as the real one does not yet refuse a step.
    const permutations = Math.ceil(2 / alpha) - 1;
    const order = ranks.slice();
    let reached = 0;
    for (let count = 0; count < permutations; count++) {
        if (!randomOrderReaches(order, { weights, statistic, random }))
            continue;
        reached++;
        if ((reached + 1) / (permutations + 1) > alpha)
            return undefined;
    }
    return (reached + 1) / (permutations + 1);
}
/** Removes the step of smallest change until all reach `magnitude`; a removal moves the levels of its neighbours. */
function mergeSmall(values, accepted, magnitude) {
    const steps = withChanges(values, accepted);
    if (steps.length === 0)
        return steps;
    const smallest = steps.reduce((least, step) => Math.abs(step.change) < Math.abs(least.change) ? step : least);
    if (Math.abs(smallest.change) >= magnitude)
        return steps;
    return mergeSmall(values, accepted.filter(({ index }) => index !== smallest.index), magnitude);
}
function withChanges(values, accepted) {
    const ends = [0, ...accepted.map(({ index }) => index), values.length];
    return accepted.map(({ index, pValue }, at) => {
        const before = (0,center/* median */.JZ)(values.slice(ends[at], index));
        const after = (0,center/* median */.JZ)(values.slice(index, ends[at + 2]));
        return { index, change: after - before, pValue };
    });
}

;// CONCATENATED MODULE: ./lib/app/record-runs.js




/**
 * Stores runs with the verdicts they earned and the steps of their series. Change points are found here, once,
 * and never inside the gate.
 */
async function recordRuns(input) {
    const runs = input.runs.map((run) => ({
        ...run,
        series: run.series.map((series) => ({ ...series, rounds: storedRounds(series) })),
        verdicts: verdictsOf(run, input.comparisons),
        steps: stepsOf(run, input.windows.get(run.suite) ?? [], input),
    }));
    await input.store.append(runs);
    return runs;
}
function verdictsOf(run, comparisons) {
    return comparisons
        .filter((comparison) => comparison.suite === run.suite)
        .map(({ benchmark, parameters, metric, verdict, change }) => ({
        benchmark,
        parameters,
        metric,
        verdict,
        ...(change === undefined ? {} : { change }),
    }));
}
/** The latest step of every series over the window and this run. O(series x window) while nothing changed. */
function stepsOf(run, window, options) {
    const points = new Map();
    for (const { id, series } of [...window, run]) {
        for (const entry of series) {
            const key = (0,series_key/* seriesKey */.X)(entry);
            const list = points.get(key);
            const point = { id, value: (0,collapse/* runValue */.L)(entry) };
            if (list === undefined)
                points.set(key, [point]);
            else
                list.push(point);
        }
    }
    return run.series.flatMap((series) => {
        const known = points.get((0,series_key/* seriesKey */.X)(series)) ?? [];
        if (known.some(({ value }) => value <= 0))
            return [];
        const [step] = findSteps(known.map(({ value }) => Math.log(value)), { seed: options.seed, magnitude: Math.log1p(options.threshold) / 2 });
        if (step === undefined)
            return [];
        const { benchmark, parameters, metric } = series;
        return [
            {
                benchmark,
                parameters,
                metric,
                run: known[step.index].id,
                change: Math.expm1(step.change),
                pValue: step.pValue,
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(1213);
;// CONCATENATED MODULE: ./lib/app/after-measuring.js
/**
 * What only deciding and reporting need. One module, loaded when the measurement is over: the first command then does not
 * wait for it, and its files are not loaded one by one.
 */







/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _core_decide_accounting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1347);
/* harmony import */ var _core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1248);
/* harmony import */ var _reports_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3451);



/** The one record that every reporter renders: facts, verdicts, outcome and the answer in one sentence. */
function assembleReport(input) {
    const { request, runs, judged, failures } = input;
    const { policy } = request.config;
    const { outcome, exitCode } = (0,_core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)({
        context: request.context,
        policy: policy.gate,
        comparisons: judged.comparisons,
        budgets: judged.budgets,
        shifts: judged.shifts,
        // A confirmation job gates by what it measured; waiting once more would never end.
        confirm: request.confirming === true ? 'off' : policy.gate.confirm,
        failures,
    });
    const report = {
        schema: 'noisegate.report/1',
        tool: { name: 'noisegate', version: request.version },
        id: request.id,
        outcome,
        exitCode,
        compare: policy.gate.compare,
        baseline: baselineSide(input),
        candidate: candidateSide(request, runs),
        seed: request.seed,
        recorded: input.recorded,
        accounting: (0,_core_decide_accounting_js__WEBPACK_IMPORTED_MODULE_2__/* .accountFor */ .N)(judged.comparisons, {
            declared: request.config.suites.length,
            measured: runs.length,
        }),
        comparisons: judged.comparisons,
        suiteShift: judged.shifts.length === 0 ? null : judged.shifts,
        ...(judged.plans === undefined || judged.plans.length === 0 ? {} : { plans: judged.plans }),
        budgets: judged.budgets,
        accepted: [],
        failures,
        warnings: unique([...request.config.warnings, ...judged.warnings]),
        ...(request.reproduce === undefined ? {} : { reproduce: request.reproduce }),
    };
    return { ...report, headline: (0,_reports_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(report) };
}
function baselineSide({ request, judged, store }) {
    const { base, branches } = request;
    return {
        ...(base === undefined ? {} : { commit: base.sha, how: base.how }),
        ref: base?.ref ?? branches[0],
        runs: judged.baselineRuns,
        ...(store === undefined ? {} : { store }),
    };
}
function candidateSide({ candidate }, runs) {
    const machine = runs[0]?.environment;
    return {
        commit: candidate.sha,
        ...(candidate.ref === undefined ? {} : { ref: candidate.ref }),
        ...(machine === undefined
            ? {}
            : { machine: `${machine.cpu}, ${machine.cores} cores, ${machine.image} ${machine.arch}` }),
    };
}
function unique(warnings) {
    return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}


/***/ }),

/***/ 9998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ baselineBranch),
  Uw: () => (/* binding */ judgeRuns),
  mF: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var decide_budgets = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 5 modules
var judge_suite = __webpack_require__(4129);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(1248);
// EXTERNAL MODULE: ./lib/core/decide/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(7265);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
;// CONCATENATED MODULE: ./lib/core/model/merge-attempts.js

/**
 * Attempts of one run id as one run: the latest attempt's record, with the rounds of all attempts pooled, earlier first.
 * Attempts on different strata are different machines and stay apart. A series whose unit or direction changed between
 * attempts keeps the latest attempt's rounds. A pooled run says so in its warnings. Order: that of each latest attempt.
 */
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

// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(3334);
;// CONCATENATED MODULE: ./lib/stores/baseline-window.js


const WINDOW_LIMIT = 50;
/** Runs read beyond the limit where some may not count: a few skipped ones then cost no second round trip. */
const SPARE = 10;
/** Events whose runs measure code that is not on the branch. */
const PULL_REQUEST = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'merge_group',
]);
/**
 * Reads the newest runs that count, in batches, so that the cost follows the window and what must be skipped, never the
 * history. A run counts when it is no pull request's and its commit is base or not later than base (by `commit.time`; runs
 * without one by `startedAt`). Earlier attempts of a run are pooled with it as far as the batches reach.
 */
async function readWindow(store, query) {
    const limit = query.limit ?? WINDOW_LIMIT;
    const read = [];
    let after;
    for (;;) {
        const { branch, suite, stratum } = query;
        const found = await store.latest({
            branch,
            suite,
            stratum,
            limit: limit + SPARE,
            ...(after === undefined ? {} : { after }),
        });
        const refs = mayBeLater(found[0], query.base) ? found : found.slice(0, limit);
        read.push(...(await store.read(refs)));
        const window = choose(read, query, limit);
        after = refs.at(-1);
        const all = refs.length === found.length && found.length < limit + SPARE;
        if (after === undefined || all || window.runs.length >= limit)
            return window;
    }
}
/** Whether the newest run may be of a commit after base. One that began before base was committed is not. */
function mayBeLater(newest, base) {
    if (newest === undefined || base === undefined)
        return false;
    const name = (0,run_path/* parseRunFileName */.C0)(newest.path.slice(newest.path.lastIndexOf('/') + 1));
    return base.time === undefined || name === undefined || Date.parse(name.startedAt) > Date.parse(base.time);
}
function choose(read, { base }, limit) {
    const own = read.filter(({ trigger }) => !PULL_REQUEST.has(trigger));
    const bound = base === undefined ? undefined : baseTime(own, base);
    const counted = own.filter((run) => bound === undefined || run.commit.sha === base?.sha || timeOf(run) <= bound);
    const runs = mergeAttempts(counted).slice(0, limit);
    return {
        runs: runs.toSorted((one, next) => timeOf(one) - timeOf(next) || startOf(one) - startOf(next)),
        skipped: { afterBase: own.length - counted.length, pullRequests: read.length - own.length },
        limitedToBase: base === undefined || bound !== undefined,
    };
}
/** Milliseconds of the base commit, from the caller or from a stored run of that commit. */
function baseTime(runs, base) {
    const time = base.time ?? runs.find(({ commit }) => commit.sha === base.sha)?.commit.time;
    return time === undefined ? undefined : Date.parse(time);
}
function timeOf(run) {
    return Date.parse(run.commit.time ?? run.startedAt);
}
function startOf(run) {
    return Date.parse(run.startedAt);
}

;// CONCATENATED MODULE: ./lib/app/widened-window.js

/** Advisory ratios need a level, not a test: this many runs of the other machine class are enough. */
const ADVISORY_RUNS = 7;
/**
 * Stored runs of the stratum most like the wanted one (longest common start of their names, which begin with
 * system, architecture and image). Empty where nothing is stored at all. What is compared with them is advisory
 * and says so: machines differ by more than code does.
 */
async function widenedWindow(store, query, wanted) {
    const strata = await store.strata({ branch: query.branch, suite: query.suite });
    const nearest = [...strata].sort((x, y) => commonStart(y, wanted) - commonStart(x, wanted))[0];
    if (nearest === undefined)
        return { runs: [] };
    const { runs } = await readWindow(store, { ...query, stratum: nearest, limit: ADVISORY_RUNS });
    if (runs.length === 0)
        return { runs };
    return {
        runs,
        widened: `no stored run of this machine class (${wanted}); the nearest stored is ${nearest}: ratios only`,
    };
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length++;
    return length;
}

;// CONCATENATED MODULE: ./lib/app/judge-runs.js







/** Compares every candidate run with the stored runs of its suite and stratum at or before base. */
async function judgeRuns(input) {
    const suites = [];
    for (const run of input.runs)
        suites.push(await judgeRun(input, run));
    const windows = new Map(suites.map((suite) => [suite.run.suite, suite.window]));
    const comparisons = suites.flatMap((suite) => suite.comparisons);
    const nothing = suites.flatMap((suite) => suite.nothing ?? []);
    // A suite added beside others that were compared is new and said to be; where nothing at all was compared, that fails.
    const blind = nothing.length === suites.length;
    return {
        comparisons,
        shifts: suites.flatMap((suite) => (suite.shift === undefined ? [] : [suite.shift])),
        budgets: suites.flatMap((suite) => suite.budgets),
        failures: [...suites.flatMap((suite) => suite.failures), ...(blind ? nothing : [])],
        warnings: [
            ...(blind ? [] : nothing.map(newSuite)),
            ...suites.flatMap((suite) => suite.warnings),
            ...(0,unmatched_patterns/* unmatchedPatterns */.x)(input.policy, comparisons),
        ],
        windows,
        baselineRuns: Math.max(0, ...suites.map((suite) => suite.window.length)),
    };
}
function newSuite({ suite, message }) {
    return { message: `suite ${suite} gates nothing yet: ${message}` };
}
async function judgeRun(input, run) {
    const { policy, context } = input;
    const budgets = (0,decide_budgets/* judgeBudgets */.W)(run, policy.budgets, policy.gate.alpha);
    const window = await readBaseline(input, run);
    if (window instanceof problem/* Problem */.A) {
        const failure = { suite: run.suite, kind: 'store', message: window.message };
        return { run, window: [], comparisons: [], budgets, failures: [failure], warnings: run.warnings };
    }
    const { comparisons, shift } = (0,judge_suite/* judgeSuite */.C)({
        suite: run.suite,
        baseline: window.runs,
        candidate: [run],
        level: context === 'record' ? 'accepted' : 'at-base',
        pairing: 'unpaired',
        ...(window.widened === undefined ? {} : { widened: window.widened }),
    }, policy);
    const nothing = (0,outcome/* nothingCompared */.z_)(context, run.suite, comparisons);
    return {
        run,
        window: window.widened === undefined ? window.runs : [],
        comparisons,
        ...(shift === undefined ? {} : { shift }),
        budgets,
        failures: [],
        ...(nothing === undefined ? {} : { nothing }),
        warnings: [...run.warnings, ...window.warnings],
    };
}
/** The stored runs of the run's own stratum, else the newest of the nearest other one; a Problem where unreadable. */
async function readBaseline(input, run) {
    const { store, base } = input;
    try {
        const branch = await baselineBranch(input, run.suite);
        const query = { branch, suite: run.suite, ...(base === undefined ? {} : { base }), limit: WINDOW_LIMIT };
        const own = await readWindow(store, { ...query, stratum: run.environment.stratum });
        const warnings = own.limitedToBase ? [...store.warnings] : [...store.warnings, UNLIMITED];
        if (own.runs.length > 0)
            return { runs: own.runs, warnings };
        const other = await widenedWindow(store, query, run.environment.stratum);
        return {
            ...other,
            warnings: other.widened === undefined ? warnings : [...warnings, { message: other.widened }],
        };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A && error.kind === 'store')
            return error;
        throw error;
    }
}
const UNLIMITED = {
    message: 'the time of the base commit is unknown, so stored runs of later commits may be in the baseline; fetch the base commit to mend this',
};
/** The first of the branches that holds runs of the suite; the first of all where none does. */
async function baselineBranch({ store, branches }, suite) {
    const [first, ...others] = branches;
    for (const branch of others.length === 0 ? [] : branches) {
        if ((await store.strata({ branch, suite })).length > 0)
            return branch;
    }
    return first;
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _write_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8985);






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

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   L2: () => (/* binding */ cautiousDeviation),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony export scaledMad */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8423);


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

/***/ 8423:
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

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mannKendall)
/* harmony export */ });
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20);


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

/***/ 20:
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

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/** 2^32, the number of outputs of one step. */
const STEP_RANGE = 0x1_0000_0000;
/** Up to here output x count is exact in a double. */
const LARGEST_COUNT = 2 ** 21;
/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018), its state filled from `seed` by splitmix32, so that neighbouring seeds
 * give unrelated streams. For orders of rounds and permutation tests; not for secrets.
 *
 * @throws RangeError unless the seed is an integer of magnitude up to 2^53.
 */
function seededRandom(seed) {
    if (!Number.isSafeInteger(seed))
        throw new RangeError(`seed is ${seed}; expected an integer`);
    const next = xoshiro128(seed);
    const integer = (count) => {
        if (!Number.isInteger(count) || count < 1 || count > LARGEST_COUNT) {
            throw new RangeError(`count is ${count}; expected an integer from 1 to 2^21`);
        }
        // Lemire 2019: the high half of output x count, drawn again in the few cases that would favour some numbers.
        let product = next() * count;
        let high = Math.floor(product / STEP_RANGE);
        if (product - high * STEP_RANGE >= count)
            return high;
        const favoured = STEP_RANGE % count;
        while (product - high * STEP_RANGE < favoured) {
            product = next() * count;
            high = Math.floor(product / STEP_RANGE);
        }
        return high;
    };
    return {
        uniform: () => ((next() >>> 5) * 0x400_0000 + (next() >>> 6)) / 2 ** 53,
        integer,
        shuffle: (items) => {
            const shuffled = [...items];
            for (let last = shuffled.length - 1; last > 0; last--) {
                const other = integer(last + 1);
                const item = shuffled[last];
                shuffled[last] = shuffled[other];
                shuffled[other] = item;
            }
            return shuffled;
        },
    };
}
/** Unsigned 32-bit outputs. */
function xoshiro128(seed) {
    const fill = splitmix32(seed);
    let [s0, s1, s2, s3] = [fill(), fill(), fill(), fill()];
    return () => {
        const output = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotate(s3, 11);
        return output;
    };
}
/** Both halves of a seed count; the increment is the golden ratio, the mixer that of MurmurHash3. */
function splitmix32(seed) {
    let state = (seed | 0) ^ Math.imul(Math.floor(seed / STEP_RANGE) | 0, 0x9e37_79b1);
    return () => {
        state = (state + 0x9e37_79b9) | 0;
        let mixed = state;
        mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
        mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
        return (mixed ^ (mixed >>> 16)) >>> 0;
    };
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}


/***/ })

};
