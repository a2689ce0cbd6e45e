export const id = 410;
export const ids = [410];
export const modules = {

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

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ confirmGate),
  gateSideBySide: () => (/* binding */ gateSideBySide)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/app/assemble-report.js
var assemble_report = __webpack_require__(326);
// EXTERNAL MODULE: ./lib/app/gate.js
var gate = __webpack_require__(4680);
// EXTERNAL MODULE: ./lib/app/noise-floor-runs.js
var noise_floor_runs = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var budgets = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/core/decide/decide-paired.js + 1 modules
var decide_paired = __webpack_require__(6983);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/app/paired/arms-holder.js + 9 modules
var arms_holder = __webpack_require__(8402);
// EXTERNAL MODULE: ./lib/app/measure-run.js + 3 modules
var measure_run = __webpack_require__(3420);
;// CONCATENATED MODULE: ./lib/app/paired/candidate-run.js


/**
 * The candidate's rounds as a run: what budgets are held against and the report names as its machine. It is never stored.
 * @throws Problem (measurement) where not one round was measured
 */
function candidateRun(suite, measurer, reading) {
    const { measurement, rounds, parser, told } = reading;
    const [crash] = measurement.crashed;
    if (rounds.length === 0) {
        if (crash !== undefined)
            throw new problem/* Problem */.A({ kind: 'measurement', what: crash.message, arm: crash.arm });
        throw new problem/* Problem */.A({
            kind: 'measurement',
            what: `suite ${suite.name}: not one round of both arms fits the time limit`,
            remedy: 'Raise `time-limit`, or make a round shorter',
        });
    }
    return (0,measure_run/* toRun */.P3)(suite, measurer.optionsOf(suite, 'candidate'), {
        measured: { ...measurement, warnings: [] },
        parser,
        told,
        rounds: rounds.map((round) => round.candidate),
        warnings: [],
    });
}

// EXTERNAL MODULE: ./lib/app/paired/measure-suspects.js
var measure_suspects = __webpack_require__(6064);
// EXTERNAL MODULE: ./lib/app/paired/round-failures.js
var round_failures = __webpack_require__(889);
// EXTERNAL MODULE: ./lib/app/paired/suite-session.js + 10 modules
var suite_session = __webpack_require__(397);
;// CONCATENATED MODULE: ./lib/app/paired/confirm-side-by-side.js









/**
 * Measures the suspects of an earlier job side by side on this machine and decides on these rounds alone: the same
 * benchmark and metric must regress again. A suspect that does not come back is a failure, never green. Nothing is stored.
 * @throws Problem of kind `usage`
 */
async function confirmSideBySide(input) {
    const { suites, policy, parts, suspects } = input;
    const holder = (0,arms_holder/* createArmsHolder */.q)(parts);
    const wanted = new Set(suspects.map(keyOf));
    const series = [];
    const runs = [];
    const failures = unknownSuites(suites, suspects);
    const sessions = suites.map((suite, index) => (0,suite_session/* openPairedSession */.K)({
        ...{ suite, policy, parts, holder },
        seed: (input.seed + index * 7919) % 2 ** 32,
        monotonic: parts.measurer.tools.monotonic,
    }));
    try {
        for (const session of sessions) {
            try {
                const reading = await (0,measure_suspects/* measureSuspects */.D)(session, {
                    suspects,
                    alpha: policy.gate.alpha,
                    stage: 'confirmed',
                });
                if (reading === undefined)
                    continue;
                series.push(...reading.series.filter((entry) => wanted.has(keyOf(entry))));
                failures.push(...(0,round_failures/* undecidedFailures */.lA)(session.suite.name, reading.rounds.length, policy.gate.alpha));
                runs.push(await candidateRun(session.suite, parts.measurer, reading));
            }
            catch (error) {
                if (!(error instanceof problem/* Problem */.A) || error.kind !== 'measurement')
                    throw error;
                failures.push({ suite: session.suite.name, kind: 'measurement', message: error.message });
            }
        }
    }
    finally {
        await holder.remove();
    }
    const { comparisons, shifts } = (0,decide_paired/* decidePaired */.C)(series, { policy, stage: 'confirmed' });
    const came = new Set(comparisons.filter((row) => row.method !== undefined).map(keyOf));
    const lost = suspects.filter((suspect) => !came.has(keyOf(suspect)));
    return {
        comparisons,
        shifts,
        budgets: runs.flatMap((run) => (0,budgets/* judgeBudgets */.W)(run, policy.budgets, policy.gate.alpha)),
        failures: [
            ...failures,
            ...sessions.flatMap((session) => session.failures),
            ...(0,round_failures/* outOfReachFailures */.Q2)(comparisons, policy.gate.alpha),
            ...lost.map(lostSuspect),
        ],
        warnings: sessions.flatMap((session) => session.warnings),
        windows: new Map(),
        baselineRuns: 0,
        runs,
        plans: sessions.flatMap((session) => session.plans),
    };
}
function keyOf(entry) {
    return JSON.stringify([entry.suite, (0,series_key/* seriesKey */.X)(entry)]);
}
function unknownSuites(suites, suspects) {
    const known = new Set(suites.map(({ name }) => name));
    const unknown = [...new Set(suspects.map(({ suite }) => suite))].filter((suite) => !known.has(suite));
    return unknown.map((suite) => ({
        suite,
        kind: 'measurement',
        message: 'has suspects, and this job declares no such suite; give both jobs the same configuration and id',
    }));
}
function lostSuspect({ suite, benchmark, metric }) {
    return {
        suite,
        kind: 'measurement',
        message: `${benchmark} ${metric} regressed in the earlier job and was not measured here`,
    };
}

// EXTERNAL MODULE: ./lib/core/decide/confirm-suspects.js + 1 modules
var confirm_suspects = __webpack_require__(5057);
// EXTERNAL MODULE: ./lib/core/decide/stages.js
var stages = __webpack_require__(5189);
// EXTERNAL MODULE: ./lib/core/decide/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(7265);
// EXTERNAL MODULE: ./lib/app/judge-runs.js + 3 modules
var judge_runs = __webpack_require__(9998);
;// CONCATENATED MODULE: ./lib/app/paired/identical-outputs.js
/**
 * The one row of a suite whose declared build outputs are byte-equal in both arms, dependencies and harness included:
 * unchanged without measuring. Undefined where they differ; absent outputs prove nothing and are measured.
 * @throws Problem where an arm cannot be built
 */
async function identicalOutputsRow(session) {
    const { outputs } = await session.ready();
    if (outputs?.result !== 'equal')
        return undefined;
    return {
        suite: session.suite.name,
        benchmark: session.suite.name,
        parameters: {},
        metric: 'build outputs',
        unit: '1',
        direction: 'lower',
        verdict: 'unchanged',
        reason: `${outputs.files} byte-equal build outputs: not measured`,
        method: 'exact',
        baseline: outputs.files,
        candidate: outputs.files,
        change: 0,
        threshold: 0,
        gated: true,
        warnings: [],
    };
}

// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 5 modules
var judge_suite = __webpack_require__(4129);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(1248);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js
var student_t = __webpack_require__(3833);
// EXTERNAL MODULE: ./lib/core/decide/machine-effect.js
var machine_effect = __webpack_require__(5767);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var stats_center = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/decide/compare-history.js
var compare_history = __webpack_require__(3214);
;// CONCATENATED MODULE: ./lib/core/decide/leave-one-out.js


/**
 * What history would say of every series if its stored run `left` were the candidate and the others its baseline: the same
 * as `compareHistory` of those, to rounding, from sums of which one value is taken out.
 *
 * @param samples of at least 3 stored runs each
 * @returns a function of `left`: the samples that have a run there, with their effects; O(1) each
 */
function leaveOneOut(samples) {
    const sums = samples.map(sumsOf);
    return (left) => {
        const having = sums.filter(({ sample }) => left < sample.baseline.length);
        const moments = having.map((entry) => withoutRun(entry, left));
        const prior = (0,compare_history/* suitePrior */.jN)(moments);
        return {
            samples: having.map(({ sample }) => sample),
            effects: moments.map((entry) => (0,compare_history/* historyEffect */.Ct)(entry, prior)),
        };
    };
}
function sumsOf(sample) {
    const center = (0,stats_center/* mean */.i2)(sample.baseline);
    return {
        sample,
        mean: center,
        squares: sample.baseline.reduce((sum, value) => sum + (value - center) ** 2, 0),
    };
}
/** Moments of all runs but one: Welford's update backwards. */
function withoutRun({ sample, mean: all, squares }, left) {
    const { scale, baseline } = sample;
    const candidate = baseline[left];
    const runs = baseline.length - 1;
    const distance = candidate - all;
    const rest = Math.max(0, squares - (distance * distance * baseline.length) / runs);
    const variance = rest / (runs - 1);
    return { scale, runs, mean: all - distance / runs, variance, candidate, candidates: 1 };
}

;// CONCATENATED MODULE: ./lib/core/decide/screen-cut.js



/** Share of unchanged comparisons that may become suspects: the price of the screen (decision.md, "Screen"). */
const SUSPECT_SHARE = 0.05;
/** One series of fewer runs is judged by so few others that its own noise decides. */
const RUNS_TO_CALIBRATE = 20;
/** Fewer comparisons do not resolve a share of 5 %. */
const FEWEST_COMPARISONS = 100;
/** A calm history would allow any cut; beyond this a p means nothing, and the effect alone would decide. */
const LARGEST_CUT = 0.2;
/** The screen's statistic of every sample of a suite; a shift that the suite shares is taken out of it. */
function screenStatistics(samples, effects) {
    return ownEffects(samples, effects).map((effect, index) => {
        const { standardError, df } = effects[index];
        return { effect, pValue: upperTail(effect, standardError, df) };
    });
}
/** Effects less the shift that the suite shares. */
function ownEffects(samples, effects) {
    const inputs = [];
    for (const [index, { scale, limit }] of samples.entries()) {
        const { effect, noise } = effects[index];
        if (scale === 'log')
            inputs.push({ effect, noise, limit });
    }
    const shift = (0,machine_effect/* commonShift */.OS)(inputs)?.effect ?? 0;
    return samples.map(({ scale }, index) => effects[index].effect - (scale === 'log' ? shift : 0));
}
/** Whether the screen passes a series on: leaning beyond half its threshold, and p below the cut. */
function isHistorySuspect(statistic, limit, { cut }) {
    return statistic.effect > limit / 2 && statistic.pValue < cut;
}
/**
 * The cut with which about 5 % of the store's own unchanged comparisons would become suspects, from leaving out each
 * stored run in turn and screening it by the others. Nominal 0.05 where fewer than 100 such comparisons exist over
 * series of at least 20 runs, because nominal p-values do not hold on real histories but nothing else is known.
 * Cost: O(series x runs).
 */
function screenCut(samples) {
    const long = samples.filter(({ baseline }) => baseline.length >= RUNS_TO_CALIBRATE);
    const runs = Math.max(0, ...long.map(({ baseline }) => baseline.length));
    const without = leaveOneOut(long);
    const pValues = Array.from({ length: runs }, (_, left) => pValuesOf(without(left))).flat();
    if (pValues.length < FEWEST_COMPARISONS)
        return { cut: SUSPECT_SHARE, source: 'nominal', comparisons: pValues.length };
    const allowed = Math.floor(SUSPECT_SHARE * pValues.length);
    const cut = pValues.sort((first, second) => first - second)[allowed];
    return { cut: Math.min(cut, LARGEST_CUT), source: 'calibrated', comparisons: pValues.length };
}
/** One p a series; 1 where the effect does not lean, so that no cut makes it a suspect. */
function pValuesOf({ samples, effects }) {
    return ownEffects(samples, effects).map((effect, index) => {
        const { standardError, df } = effects[index];
        return effect > samples[index].limit / 2 ? upperTail(effect, standardError, df) : 1;
    });
}
function upperTail(effect, standardError, df) {
    if (standardError === 0)
        return effect > 0 ? Number.MIN_VALUE : 1;
    return (0,student_t/* studentTSurvival */.qX)(effect / standardError, df);
}

// EXTERNAL MODULE: ./lib/core/decide/screened-row.js
var screened_row = __webpack_require__(1198);
;// CONCATENATED MODULE: ./lib/core/decide/screen-history.js






/** Series that stand for a suite which moved as a whole; measuring all of it again would cost what the screen saves. */
const REPRESENTATIVES = 5;
/** Chance with which the MDE of a screened row would have been passed on. */
const POWER = 0.8;
/**
 * Screens a suite by its stored runs. Suspect: theta > Delta / 2 and p of "theta <= 0" below the cut, both after
 * what the whole suite shares is taken out; of a suite that moved as a whole five representative series besides.
 * Exact metrics that are worse than at base are suspects too, so that nothing fails without fresh rounds.
 */
function screenHistory(judgement) {
    const { comparisons, tests } = judgement;
    const samples = tests.map(({ sample }) => sample);
    const cut = screenCut(samples);
    const statistics = screenStatistics(samples, tests.map(({ evidence }) => evidence));
    const gates = (row) => judgement.gatedKeys.has((0,series_key/* seriesKey */.X)(row));
    const statisticOf = new Map(tests.map((test, index) => [test.comparison, { test, statistic: statistics[index] }]));
    const unscreened = comparisons.filter((row) => gates(row) && row.verdict !== 'missing' && (0,stages/* tooNoisy */.du)(row));
    const rest = comparisons.filter((row) => !unscreened.includes(row));
    const representatives = new Set(judgement.shift === undefined ? [] : representing(rest.filter(gates), statisticOf));
    const screened = rest.map((row) => {
        const tested = statisticOf.get(row);
        if (tested === undefined || !gates(row))
            return withoutTest(row);
        return screenTested({ row, ...tested, cut, represents: representatives.has(row) });
    });
    return { comparisons: screened, unscreened, cut };
}
function screenTested({ row, test, statistic, cut, represents }) {
    const suspect = represents || (row.reason !== 'below floor' && isHistorySuspect(statistic, test.sample.limit, cut));
    const shift = screenReach(test, cut);
    const mde = test.sample.scale === 'log' ? Math.expm1(shift) : shift;
    const screened = { ...row, pScreen: statistic.pValue, mde };
    // What moved with its suite is neither fine nor suspect: the representatives speak for it (settle-shifts.ts).
    if (!suspect && row.reason === machine_effect/* MACHINE_EFFECT */.uv)
        return { ...screened, stage: 'screened' };
    return (0,screened_row/* screenedRow */.U)(screened, { suspect });
}
/** The effect that both conditions of the screen pass on with probability 0.8; below Delta nothing is red later. */
function screenReach({ sample, evidence }, { cut }) {
    const power = (0,student_t/* studentTQuantile */.$J)(POWER, evidence.df);
    const byTest = ((0,student_t/* studentTQuantile */.$J)(1 - cut, evidence.df) + power) * evidence.standardError;
    const byEffect = sample.limit / 2 + power * evidence.standardError;
    return Math.max(byTest, byEffect, sample.limit);
}
/** The series that moved most clearly in the direction of worse, by their share of their own noise. */
function representing(rows, statisticOf) {
    const clearness = (row) => {
        const { effect, noise } = statisticOf.get(row).test.evidence;
        return noise === 0 ? effect * Number.MAX_VALUE : effect / noise;
    };
    return rows
        .filter((row) => statisticOf.has(row))
        .sort((first, second) => clearness(second) - clearness(first))
        .slice(0, REPRESENTATIVES);
}
/** Exact metrics keep their verdict unless it is bad news; what does not gate is reported as it is. */
function withoutTest(row) {
    if (row.gated && row.method === 'exact' && row.verdict === 'regressed')
        return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', reason: stages/* SUSPECT */.C9 };
    return row.method === 'history-moderated-t' ? { ...row, stage: 'screened' } : row;
}

// EXTERNAL MODULE: ./lib/core/decide/screen-paired.js
var screen_paired = __webpack_require__(6058);
// EXTERNAL MODULE: ./lib/core/model/stratum.js
var stratum = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/app/filtered-suite.js
var filtered_suite = __webpack_require__(1941);
// EXTERNAL MODULE: ./lib/app/paired/pair-series.js
var pair_series = __webpack_require__(9487);
;// CONCATENATED MODULE: ./lib/app/paired/screen-suite.js











/** Above it `compare: paired` screens first: all series in full rounds would cost more than stages do (decision.md). */
const MOST_WITHOUT_SCREEN = 20;
/**
 * The first stage of one suite. `auto`: by the stored runs where enough are kept for this kind of machine, and by
 * paired rounds for what they cannot judge; `paired`: in full rounds, with a screen before where there are many series.
 * A suite whose command cannot be filtered goes straight to full rounds, because re-measuring it costs as much.
 * @throws Problem, with `arm` where one arm is at fault
 */
async function screenSuite(input) {
    if (input.mode === 'auto' && (await hasHistory(input)))
        return screenByHistory(input);
    if (!(0,filtered_suite/* canFilter */.vi)(input.session.suite))
        return measureFully(input);
    return screenByRounds(input);
}
/** Whether a stratum of this machine holds enough runs to screen by; the tool's part of it is known only afterwards. */
async function hasHistory({ judge, session, parts }) {
    const suite = session.suite.name;
    const { machine } = parts.measurer.tools;
    const machinePart = (0,stratum/* stratum */.vy)(machine).replace(/-unknown$/, '-');
    const branch = await (0,judge_runs/* baselineBranch */.Oz)(judge, suite);
    for (const name of await judge.store.strata({ branch, suite })) {
        if (!name.startsWith(machinePart))
            continue;
        const refs = await judge.store.latest({ branch, suite, stratum: name, limit: outcome/* RUNS_TO_GATE */.JW });
        if (refs.length >= outcome/* RUNS_TO_GATE */.JW)
            return true;
    }
    return false;
}
async function screenByHistory(input) {
    const { judge, session, parts } = input;
    const { policy } = judge;
    const run = await parts.measurer.measure(session.suite);
    const baseline = await (0,judge_runs/* readBaseline */.mF)(judge, run);
    if (baseline instanceof problem/* Problem */.A)
        throw baseline;
    const warnings = [...run.warnings, ...baseline.warnings];
    if (baseline.widened !== undefined || baseline.runs.length < outcome/* RUNS_TO_GATE */.JW) {
        return (0,filtered_suite/* canFilter */.vi)(session.suite) ? screenByRounds(input) : measureFully(input);
    }
    const judgement = (0,judge_suite/* judgeSuite */.C)({ suite: run.suite, baseline: baseline.runs, candidate: [run], level: 'at-base', pairing: 'unpaired' }, policy);
    const { comparisons, unscreened } = screenHistory(judgement);
    const settled = {
        kind: 'screened',
        run,
        window: baseline.runs,
        warnings,
        ...shiftOf(judgement.shift),
    };
    if (unscreened.length === 0)
        return { ...settled, comparisons };
    if (!(0,filtered_suite/* canFilter */.vi)(session.suite))
        return { ...(await measureFully(input)), window: baseline.runs };
    const names = [...new Set(unscreened.map(({ benchmark }) => benchmark))];
    const { screen } = session.suite.rounds;
    const reading = await session.measure({ rounds: screen, stage: 'screened', names });
    const wanted = new Set(unscreened.map(series_key/* seriesKey */.X));
    const rows = (0,screen_paired/* screenPaired */.Q)(reading.series, { policy, stage: 'screened' }).filter((row) => wanted.has((0,series_key/* seriesKey */.X)(row)));
    const came = new Set(rows.map(series_key/* seriesKey */.X));
    const lost = unscreened.filter((row) => !came.has((0,series_key/* seriesKey */.X)(row)));
    return { ...settled, comparisons: [...comparisons, ...rows, ...lost.map(lostRow)] };
}
/** A series the rounds did not bring back stays open: a suspect, so that it is asked for once more and then fails. */
function lostRow(row) {
    return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', gated: true };
}
function shiftOf(shift) {
    return shift === undefined ? {} : { shift };
}
async function screenByRounds(input) {
    const { judge, session, parts, mode } = input;
    const { policy } = judge;
    const { screen, remeasure } = session.suite.rounds;
    const reading = await session.measure({ rounds: screen, stage: 'screened' });
    const comparisons = (0,screen_paired/* screenPaired */.Q)(reading.series, { policy, stage: 'screened' });
    const run = await candidateRun(session.suite, parts.measurer, reading);
    const common = { run, window: [], warnings: [] };
    const gated = comparisons.filter((row) => row.gated).length;
    if (mode === 'auto' || gated > MOST_WITHOUT_SCREEN)
        return { kind: 'screened', comparisons, ...common };
    // Few series: as many rounds more as a decision takes. Only their number was looked at, so the first ones count too.
    const left = remeasure - screen;
    const more = left > 0 ? (await session.measure({ rounds: left })).rounds : [];
    const rounds = [...reading.rounds, ...more];
    const series = (0,pair_series/* pairSeries */.Q)(session.suite.name, rounds, policy.renamed);
    return { kind: 'measured', series, rounds: rounds.length, ...common };
}
async function measureFully({ session, parts }) {
    const reading = await session.measure({ rounds: session.suite.rounds.remeasure });
    const run = await candidateRun(session.suite, parts.measurer, reading);
    return {
        kind: 'measured',
        series: reading.series,
        rounds: reading.rounds.length,
        run,
        window: [],
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/app/paired/judge-side-by-side.js













/**
 * Base and head side by side, in stages: every suite is screened, the suspects of all suites are measured again on
 * fresh rounds, and these decide. A base that cannot be built or run leaves its suite to the stored runs.
 * @throws Problem of kind `usage` or `store`; what else goes wrong with a suite is in the result
 */
async function judgeSideBySide(input) {
    const holder = (0,arms_holder/* createArmsHolder */.q)(input.parts);
    try {
        const results = [];
        for (const [index, suite] of input.suites.entries())
            results.push(await firstStage(input, holder, { suite, index }));
        return await secondStage(input, results);
    }
    finally {
        await holder.remove();
    }
}
async function firstStage(input, holder, { suite, index }) {
    const { judge, mode, parts } = input;
    const session = (0,suite_session/* openPairedSession */.K)({
        suite,
        policy: judge.policy,
        parts,
        holder,
        // Suites measured with one seed would share the order of their arms.
        seed: (input.seed + index * 7919) % 2 ** 32,
        monotonic: parts.measurer.tools.monotonic,
    });
    try {
        const identical = suite.outputs.length === 0 ? undefined : await identicalOutputsRow(session);
        if (identical !== undefined)
            return { session, outcome: { kind: 'identical', row: identical } };
        return { session, outcome: await screenSuite({ judge, mode, session, parts }) };
    }
    catch (error) {
        return { session, outcome: await withoutArms(input, session, error) };
    }
}
/** What is left for a suite whose arms failed: the stored runs where it was the base, else a failure. */
async function withoutArms({ judge, parts }, { suite }, error) {
    if (!(error instanceof problem/* Problem */.A) || error.kind !== 'measurement')
        throw error;
    const failed = (problem) => ({
        kind: 'failed',
        failure: { suite: suite.name, kind: 'measurement', message: problem.message },
    });
    if (error.details.arm !== 'baseline')
        return failed(error);
    try {
        return await byHistory({ judge }, await parts.measurer.measure(suite), error);
    }
    catch (second) {
        if (second instanceof problem/* Problem */.A && second.kind === 'measurement')
            return failed(second);
        throw second;
    }
}
async function secondStage(input, first) {
    const { policy } = input.judge;
    const { alpha } = policy.gate;
    const remeasured = await remeasure(input, first);
    const { results } = remeasured;
    const screened = rowsOf(results);
    const shifts = results.flatMap(({ outcome }) => outcome.kind === 'screened' && outcome.shift !== undefined ? [outcome.shift] : []);
    const crashedRounds = crashes(results);
    const confirmed = (0,confirm_suspects/* confirmSuspects */.X)({
        policy,
        screened,
        shifts,
        remeasured: remeasured.series,
        crashedRounds,
    });
    const full = results.flatMap(({ outcome }) => (outcome.kind === 'measured' ? outcome.series : []));
    const decided = (0,decide_paired/* decidePaired */.C)(full, { policy, crashedRounds });
    const judged = results.flatMap(({ outcome }) => (outcome.kind === 'judged' ? [outcome.judged] : []));
    const rows = results.flatMap(({ outcome }) => (outcome.kind === 'identical' ? [outcome.row] : []));
    const runs = results.flatMap(({ outcome }) => ('run' in outcome ? [outcome.run] : []));
    const comparisons = [
        ...confirmed.comparisons,
        ...decided.comparisons,
        ...judged.flatMap((entry) => entry.comparisons),
        ...rows,
    ];
    return {
        comparisons,
        shifts: [...confirmed.shifts, ...decided.shifts, ...judged.flatMap((entry) => entry.shifts)],
        budgets: runs.flatMap((run) => (0,budgets/* judgeBudgets */.W)(run, policy.budgets, alpha)),
        failures: [
            ...results.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome.failure] : [])),
            ...results.flatMap(({ session }) => session.failures),
            ...results.flatMap(({ session, outcome }) => outcome.kind === 'measured' ? (0,round_failures/* undecidedFailures */.lA)(session.suite.name, outcome.rounds, alpha) : []),
            ...(0,round_failures/* outOfReachFailures */.Q2)(decided.comparisons, alpha),
            ...remeasured.failures,
            ...confirmed.failures,
            ...judged.flatMap((entry) => entry.failures),
        ],
        warnings: [
            ...warningsOf(results),
            ...confirmed.warnings,
            ...judged.flatMap((entry) => entry.warnings),
            ...(0,unmatched_patterns/* unmatchedPatterns */.x)(policy, comparisons),
        ],
        windows: new Map(),
        baselineRuns: baselineRuns(results),
        runs,
        plans: results.flatMap(({ session }) => session.plans),
    };
}
function rowsOf(results) {
    return results.flatMap(({ outcome }) => (outcome.kind === 'screened' ? outcome.comparisons : []));
}
/** Fresh rounds of the suspects, suite by suite, as many as the number of all of them asks for. */
async function remeasure(input, first) {
    const { alpha } = input.judge.policy.gate;
    const suspects = (0,stages/* suspectsOf */.k_)(rowsOf(first));
    const results = [];
    const series = [];
    const failures = [];
    for (const result of first) {
        const { session, outcome } = result;
        results.push(result);
        if (outcome.kind !== 'screened')
            continue;
        try {
            const reading = await (0,measure_suspects/* measureSuspects */.D)(session, { suspects, alpha, stage: 'remeasured' });
            series.push(...(reading?.series ?? []));
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A) || error.kind !== 'measurement')
                throw error;
            const stored = error.details.arm === 'baseline' && outcome.window.length > 0;
            if (stored)
                results[results.length - 1] = { session, outcome: await byHistory(input, outcome.run, error) };
            else
                failures.push({ suite: session.suite.name, kind: 'measurement', message: error.message });
        }
    }
    return { results, series, failures };
}
/** A suite left to the stored runs, because its base could not be built or run. */
async function byHistory({ judge }, run, problem) {
    const judged = await (0,judge_runs/* judgeRuns */.Uw)({ ...judge, runs: [run] });
    const message = `suite ${run.suite}: the base could not be measured, so stored runs decide: ${problem.message}`;
    return { kind: 'judged', run, judged: { ...judged, warnings: [{ message }, ...judged.warnings] } };
}
function crashes(results) {
    return new Map(results.map(({ session }) => [
        session.suite.name,
        session.plans.reduce((sum, { crashed }) => sum + crashed, 0),
    ]));
}
/** Each warning once: what is told of the trees is told by every suite that is measured in them. */
function warningsOf(results) {
    const all = results.flatMap(({ session, outcome }) => [
        ...session.warnings,
        ...('window' in outcome ? outcome.warnings : []),
    ]);
    return [...new Map(all.map((warning) => [warning.message, warning])).values()];
}
function baselineRuns(results) {
    const counts = results.map(({ outcome }) => {
        if ('window' in outcome)
            return outcome.window.length;
        return outcome.kind === 'judged' ? outcome.judged.baselineRuns : 0;
    });
    return Math.max(0, ...counts);
}

;// CONCATENATED MODULE: ./lib/app/paired/gate-side-by-side.js






/**
 * The main job with base and head side by side. The store is opened first, because what is stored tells what has to be
 * measured; nothing measured here is ever recorded. Stored runs that cannot be read are a failure in the report.
 * @throws Problem of kind `usage`
 */
async function gateSideBySide(request, parts, mode) {
    let store;
    try {
        store = await parts.openStore();
        const { config, context, branches, base, seed } = request;
        const policy = await withNoiseFloors(config, store, {
            branches,
            machine: parts.paired.measurer.tools.machine,
        });
        const judged = await judgeSideBySide({
            judge: { context, policy, store, branches, ...(base === undefined ? {} : { base }) },
            mode,
            suites: config.suites,
            parts: parts.paired,
            seed,
        });
        const { runs, failures } = judged;
        return {
            runs,
            report: (0,assemble_report/* assembleReport */.x)({ request, runs, judged, failures, store: store.description, recorded: false }),
        };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A) || error.kind !== 'store')
            throw error;
        const failures = [{ suite: '', kind: 'store', message: error.message }];
        const input = { request, runs: [], judged: gate/* NOTHING_JUDGED */.Y, failures, recorded: false };
        return { runs: [], report: (0,assemble_report/* assembleReport */.x)({ ...input, store: store?.description }) };
    }
    finally {
        await store?.close();
    }
}
/**
 * The confirmation of an earlier job's suspects on this machine. No store is opened: paired rounds alone decide.
 * @throws Problem (usage) where there is no base to measure beside the candidate
 */
async function confirmGate(request, paired, suspects) {
    if (paired === undefined) {
        throw new problem/* Problem */.A({
            kind: 'usage',
            what: 'mode: confirm has no base to measure beside this checkout',
            remedy: 'Run it on the same event as the job that gated, or name the base with `base`',
        });
    }
    const { suites, policy } = request.config;
    const judged = await confirmSideBySide({ suites, policy, parts: paired, suspects, seed: request.seed });
    const { runs, failures } = judged;
    const input = { request: { ...request, confirming: true }, runs, judged, failures, recorded: false };
    return { runs, report: (0,assemble_report/* assembleReport */.x)({ ...input, store: undefined }) };
}
/** The policy with what `aa` measured of the suites, where it asks for that. */
async function withNoiseFloors({ policy, suites }, store, query) {
    if (policy.gate.noiseFloor === 'off')
        return policy;
    return {
        ...policy,
        noiseFloors: await (0,noise_floor_runs/* readNoiseFloors */.o)(store, { ...query, suites: suites.map(({ name }) => name) }),
    };
}


/***/ })

};
