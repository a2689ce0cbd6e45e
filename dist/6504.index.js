export const id = 6504;
export const ids = [6504];
export const modules = {

/***/ 50326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _core_decide_accounting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61347);
/* harmony import */ var _core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11248);
/* harmony import */ var _reports_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3451);



function assembleReport(input) {
    const { request, runs, judged, failures } = input;
    const { policy } = request.config;
    const { outcome, exitCode } = (0,_core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)({
        context: request.context,
        policy: policy.gate,
        comparisons: judged.comparisons,
        budgets: judged.budgets,
        shifts: judged.shifts,
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
        ...(input.found?.levelChanges.length ? { levelChanges: input.found.levelChanges } : {}),
        ...(input.found?.drifts.length ? { drifts: input.found.drifts } : {}),
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

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oz: () => (/* binding */ baselineBranch),
  Uw: () => (/* binding */ judgeRuns),
  mF: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var decide_budgets = __webpack_require__(49251);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 4 modules
var judge_suite = __webpack_require__(62623);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(11248);
// EXTERNAL MODULE: ./lib/core/decide/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(7265);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/stores/baseline-window.js
var baseline_window = __webpack_require__(90808);
;// CONCATENATED MODULE: ./lib/app/widened-window.js

const ADVISORY_RUNS = 7;
async function widenedWindow(store, query, wanted) {
    const strata = await store.strata({ branch: query.branch, suite: query.suite });
    const nearest = [...strata].sort((x, y) => commonStart(y, wanted) - commonStart(x, wanted))[0];
    if (nearest === undefined)
        return { runs: [] };
    const { runs } = await (0,baseline_window/* readWindow */.t)(store, { ...query, stratum: nearest, limit: ADVISORY_RUNS });
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







async function judgeRuns(input) {
    const suites = [];
    for (const run of input.runs)
        suites.push(await judgeRun(input, run));
    const windows = new Map(suites.map((suite) => [suite.run.suite, suite.window]));
    const comparisons = suites.flatMap((suite) => suite.comparisons);
    const nothing = suites.flatMap((suite) => suite.nothing ?? []);
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
async function readBaseline(input, run) {
    const { store, base } = input;
    try {
        const branch = await baselineBranch(input, run.suite);
        const query = { branch, suite: run.suite, ...(base === undefined ? {} : { base }), limit: baseline_window/* WINDOW_LIMIT */.d };
        const own = await (0,baseline_window/* readWindow */.t)(store, { ...query, stratum: run.environment.stratum });
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
async function baselineBranch({ store, branches }, suite) {
    const [first, ...others] = branches;
    for (const branch of others.length === 0 ? [] : branches) {
        if ((await store.strata({ branch, suite })).length > 0)
            return branch;
    }
    return first;
}


/***/ }),

/***/ 61347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ accountFor)
/* harmony export */ });
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

/***/ 49251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ judgeBudgets)
});

// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(52221);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/one-sample-t.js + 1 modules
var one_sample_t = __webpack_require__(37502);
;// CONCATENATED MODULE: ./lib/core/stats/order-statistic-bound.js


function medianBound(values, { alpha, side }) {
    (0,finite_values/* requireSample */.OR)(values, 'values', 2);
    (0,finite_values/* requireLevel */.q1)(alpha);
    const rank = boundingRank(values.length, alpha);
    if (rank === 0)
        return (0,one_sample_t/* oneSampleT */.X)({ values, delta: 0, alpha })[side];
    const sorted = values.toSorted((first, second) => first - second);
    return side === 'lower' ? sorted[rank - 1] : sorted[sorted.length - rank];
}
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
var collapse = __webpack_require__(72297);
;// CONCATENATED MODULE: ./lib/core/decide/budgets.js




const ROUNDS_FOR_A_BOUND = 5;
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

/***/ 7265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unmatchedPatterns)
/* harmony export */ });
/* harmony import */ var _model_name_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52221);

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

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11248);
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57043);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83466);




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
    const tested = judged.filter(({ method }) => method === 'history-tail');
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
function beyond(comparisons) {
    const noisy = comparisons.filter(({ gated, method }) => gated && method !== undefined && method !== 'exact');
    const thresholds = new Set(noisy.map(({ threshold }) => threshold));
    if (thresholds.size === 0)
        return '';
    return thresholds.size === 1 ? ` beyond ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)([...thresholds][0])}` : ' beyond its threshold';
}
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


/***/ }),

/***/ 90808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ WINDOW_LIMIT),
/* harmony export */   t: () => (/* binding */ readWindow)
/* harmony export */ });
/* harmony import */ var _core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69091);
/* harmony import */ var _core_model_run_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83334);


const WINDOW_LIMIT = 50;
const SPARE = 10;
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
        const window = (0,_core_model_choose_window_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseWindow */ .I)(read, { limit, ...(query.base === undefined ? {} : { base: query.base }) });
        after = refs.at(-1);
        const all = refs.length === found.length && found.length < limit + SPARE;
        if (after === undefined || all || window.runs.length >= limit)
            return window;
    }
}
function mayBeLater(newest, base) {
    if (newest === undefined || base === undefined)
        return false;
    const name = (0,_core_model_run_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunFileName */ .C0)(newest.path.slice(newest.path.lastIndexOf('/') + 1));
    return base.time === undefined || name === undefined || Date.parse(name.startedAt) > Date.parse(base.time);
}


/***/ })

};
