export const id = 107;
export const ids = [107];
export const modules = {

/***/ 3292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/decide/accounting.js
var accounting = __webpack_require__(1347);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var decide_outcome = __webpack_require__(1248);
// EXTERNAL MODULE: ./lib/reports/headline.js
var headline = __webpack_require__(3451);
;// CONCATENATED MODULE: ./lib/app/assemble-report.js



/** The one record that every reporter renders: facts, verdicts, outcome and the answer in one sentence. */
function assembleReport(input) {
    const { request, runs, judged, failures } = input;
    const { policy } = request.config;
    const { outcome, exitCode } = (0,decide_outcome/* outcomeOf */.sG)({
        context: request.context,
        policy: policy.gate,
        comparisons: judged.comparisons,
        budgets: judged.budgets,
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
        accounting: (0,accounting/* accountFor */.N)(judged.comparisons, {
            declared: request.config.suites.length,
            measured: runs.length,
        }),
        comparisons: judged.comparisons,
        suiteShift: judged.shifts.length === 0 ? null : judged.shifts,
        budgets: judged.budgets,
        accepted: [],
        failures,
        warnings: unique([...request.config.warnings, ...judged.warnings]),
        ...(request.reproduce === undefined ? {} : { reproduce: request.reproduce }),
    };
    return { ...report, headline: (0,headline/* headline */.P)(report) };
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

// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var decide_budgets = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 24 modules
var judge_suite = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/core/decide/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(7265);
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

;// CONCATENATED MODULE: ./lib/stores/baseline-window.js

const WINDOW_LIMIT = 50;
/** Names asked for beyond the limit in one batch: a few skipped runs then cost no second round trip. */
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
        const refs = await store.latest({
            branch,
            suite,
            stratum,
            limit: limit + SPARE,
            ...(after === undefined ? {} : { after }),
        });
        read.push(...(await store.read(refs)));
        const window = choose(read, query, limit);
        after = refs.at(-1);
        if (after === undefined || refs.length < limit + SPARE || window.runs.length >= limit)
            return window;
    }
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
    return {
        comparisons,
        shifts: suites.flatMap((suite) => (suite.shift === undefined ? [] : [suite.shift])),
        budgets: suites.flatMap((suite) => suite.budgets),
        failures: suites.flatMap((suite) => suite.failures),
        warnings: [...suites.flatMap((suite) => suite.warnings), ...(0,unmatched_patterns/* unmatchedPatterns */.x)(input.policy, comparisons)],
        windows,
        baselineRuns: Math.max(0, ...suites.map((suite) => suite.window.length)),
    };
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
    const nothing = (0,decide_outcome/* nothingCompared */.z_)(context, run.suite, comparisons);
    return {
        run,
        window: window.widened === undefined ? window.runs : [],
        comparisons,
        ...(shift === undefined ? {} : { shift }),
        budgets,
        failures: nothing === undefined ? [] : [nothing],
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
        const warnings = own.limitedToBase ? [] : [UNLIMITED];
        if (own.runs.length > 0)
            return { runs: own.runs, warnings };
        const other = await widenedWindow(store, query, run.environment.stratum);
        return { ...other, warnings: other.widened === undefined ? [] : [{ message: other.widened }] };
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

// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(8423);
;// CONCATENATED MODULE: ./lib/core/stats/random.js
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
    const accepted = splitsOf(values, { from: 0, alpha, minSegment, random: seededRandom(seed) });
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

;// CONCATENATED MODULE: ./lib/app/gate.js




const NOTHING_JUDGED = {
    comparisons: [],
    shifts: [],
    budgets: [],
    failures: [],
    warnings: [],
    windows: new Map(),
    baselineRuns: 0,
};
/**
 * The main job: measure every suite, compare with the stored baseline, decide, record, report. A suite that fails
 * does not keep the others from being measured, and is never hidden by them.
 * @throws Problem of kind `usage` only; everything else is in the report
 */
async function gate(request, parts) {
    const { runs, failures } = await measureAll(request.config.suites, parts.measure);
    const stored = await judgeAndRecord(request, parts, runs);
    const report = assembleReport({
        request,
        runs,
        judged: stored.judged,
        failures: [...failures, ...stored.judged.failures, ...stored.failures],
        store: stored.description,
        recorded: stored.recorded,
    });
    return { report, runs };
}
async function measureAll(suites, measure) {
    const runs = [];
    const failures = [];
    for (const suite of suites) {
        try {
            runs.push(await measure(suite));
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A) || error.kind === 'usage')
                throw error;
            failures.push({ suite: suite.name, kind: 'measurement', message: error.message });
        }
    }
    return { runs, failures };
}
async function judgeAndRecord(request, parts, runs) {
    if (runs.length === 0)
        return { judged: NOTHING_JUDGED, failures: [], recorded: false };
    let store;
    let judged = NOTHING_JUDGED;
    try {
        store = await parts.openStore();
        const { config, context, branches, base } = request;
        judged = await judgeRuns({
            context,
            policy: config.policy,
            store,
            branches,
            runs,
            ...(base === undefined ? {} : { base }),
        });
        const recorded = request.record && judged.failures.every((failure) => failure.kind !== 'store');
        if (recorded)
            await recordRuns(recordInput(request, { store, runs, judged }));
        return { judged, failures: [], recorded, description: store.description };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A) || error.kind !== 'store')
            throw error;
        const failures = [{ suite: '', kind: 'store', message: error.message }];
        return {
            judged,
            failures,
            recorded: false,
            ...(store === undefined ? {} : { description: store.description }),
        };
    }
    finally {
        await store?.close();
    }
}
function recordInput(request, found) {
    const { comparisons, windows } = found.judged;
    const { threshold } = request.config.policy.gate;
    return { store: found.store, runs: found.runs, comparisons, windows, seed: request.seed, threshold };
}


/***/ }),

/***/ 5910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ logFileName)
/* harmony export */ });
/** A file name for the log of a suite, whatever the suite is called. */
function logFileName(suite) {
    return `${suite.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80)}.log`;
}


/***/ }),

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ measureRun)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/core/model/stratum.js
/** The slug is a folder name; file systems allow 255 bytes, and the other parts take about 60. */
const longestCpu = 80;
/**
 * `linux-x64-ubuntu24-amd-epyc-7763-4c-go1`: os, arch, image, CPU, cores, tool with major version, each a slug of
 * `[a-z0-9-]`; `unknown` for a part that nobody knows.
 */
function stratum(fields) {
    const cores = Number.isInteger(fields.cores) && fields.cores > 0 ? `${fields.cores}c` : 'unknown';
    const parts = [
        slug(fields.os),
        slug(fields.arch),
        slug(fields.image),
        cpuSlug(fields.cpu),
        cores,
        toolPart(fields),
    ];
    return parts.join('-');
}
/**
 * The CPU model as a slug without what makers add around it: trademarks, the words CPU and Processor, the number of
 * cores the whole chip has, and the nominal clock. `Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz` is `intel-xeon-e5-2673-v4`.
 */
function cpuSlug(model) {
    const bare = model
        .replace(/\((?:r|tm|c)\)|[®™©]/gi, ' ')
        .replace(/@?\s*\d+(?:\.\d+)?\s*[gm]hz\b/gi, ' ')
        .replace(/\b(?:\d+|dual|quad|six|eight|twelve|sixteen)-core\b/gi, ' ')
        .replace(/\b(?:cpu|processor)\b/gi, ' ');
    const name = slug(bare);
    return name.length <= longestCpu ? name : name.slice(0, longestCpu).replace(/-$/, '');
}
/** Major version, `8` for Java's old `1.8.0_392`; undefined where the text holds no number. */
function majorVersion(version) {
    const major = /\d+/.exec(version)?.[0];
    return /^1\.8\.0_/.test(version) ? '8' : major;
}
function toolPart({ tool, version }) {
    const major = version === undefined ? undefined : majorVersion(version);
    return tool === undefined || major === undefined ? 'unknown' : slug(`${tool}${major}`);
}
function slug(text) {
    const words = text.toLowerCase().match(/[a-z0-9]+/g);
    return words === null ? 'unknown' : words.join('-');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/core/model/witness-warnings.js
/** Above this, time stolen by the host alone can shift a result by near half of the default threshold of 5 %. */
const stealLimit = 0.02;
/** A benchmark with a thread per processor reaches a third by itself; above half, something else runs here. */
const pressureLimit = 0.5;
/** What a reader of the report should know about the witnesses. */
function witnessWarnings({ steal, pressure, }) {
    const warnings = [];
    if (steal !== undefined && steal > stealLimit) {
        warnings.push({
            message: `the host took ${percent(steal)} of the processor time away while this was measured (steal); times are too high by about as much`,
        });
    }
    if (pressure !== undefined && pressure > pressureLimit) {
        warnings.push({
            message: `for ${percent(pressure)} of the measurement some task waited for a processor: other work ran on this machine, or a benchmark has more threads than there are processors`,
        });
    }
    return warnings;
}
function percent(value) {
    return `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/measure/output-tail.js

/** Enough to see why a command failed, little enough for an annotation (4,096 characters). */
const tailLines = 20;
const tailCharacters = 3_000;
const lineCharacters = 300;
/** Bytes remembered; more than the lines above can need in UTF-8. */
const tailBytes = 16 * 1024;
/** A tail that holds at most 32 KiB however much is printed. */
function createOutputTail() {
    let kept = Buffer.alloc(0);
    return {
        push: (chunk) => {
            const last = chunk.subarray(Math.max(0, chunk.length - tailBytes));
            const joined = Buffer.concat([kept, last]);
            kept = joined.subarray(Math.max(0, joined.length - tailBytes));
        },
        evidence: () => evidenceLines(kept.toString('utf8')),
    };
}
/**
 * The last lines of a text as evidence. Escape sequences, control characters and marks that reverse the reading
 * direction are dropped; the bar in front keeps a runner from reading `::error::` as a command.
 */
function evidenceLines(text) {
    const lines = text.split(/\r?\n/).map(plainLine);
    while (lines.at(-1)?.trim() === '')
        lines.pop();
    const shown = [];
    let characters = 0;
    for (const line of lines.slice(-tailLines).reverse()) {
        const bounded = line.length <= lineCharacters ? line : `${line.slice(0, lineCharacters - 1)}…`;
        characters += bounded.length + 1;
        if (characters > tailCharacters && shown.length > 0)
            break;
        shown.unshift(`  | ${bounded}`);
    }
    return shown.join('\n');
}
function plainLine(line) {
    // What a progress bar overwrote by a carriage return was never meant to be read.
    const visible = line.slice(line.lastIndexOf('\r', line.length - 2) + 1);
    return (0,external_node_util_.stripVTControlCharacters)(visible)
        .replaceAll('##[', '## [')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

;// CONCATENATED MODULE: ./lib/measure/command-log.js



/**
 * Opens (and empties) the log. Beyond the cap nothing more is kept but a line that says where it was cut and how
 * much was printed after it. Written at once, so that a log is complete up to the moment of a crash.
 */
function createCommandLog({ path, maxBytes = 64 * 1024 * 1024 }) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const file = openLines(path);
    let tail = createOutputTail();
    let kept = 0;
    let cut = 0;
    const noteCut = () => {
        if (cut === 0)
            return;
        file.line(`== cut here: the log holds at most ${maxBytes} bytes; ${cut} more were printed and not kept; the last lines:`);
        file.line(tail.evidence());
        cut = 0;
    };
    return {
        path,
        begin: (title) => {
            noteCut();
            tail = createOutputTail();
            file.line(`== ${title.replace(/[\r\n]+/g, '; ')}`);
        },
        write: (chunk) => {
            tail.push(chunk);
            const fitting = chunk.subarray(0, Math.max(0, maxBytes - kept));
            file.append(fitting);
            kept += fitting.length;
            cut += chunk.length - fitting.length;
        },
        evidence: () => tail.evidence(),
        close: () => {
            noteCut();
            file.close();
        },
    };
}
function openLines(path) {
    const file = (0,external_node_fs_.openSync)(path, 'w');
    let atLineStart = true;
    const append = (bytes) => {
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(file, bytes, written);
        if (bytes.length > 0)
            atLineStart = bytes.at(-1) === 0x0a;
    };
    return {
        append,
        line: (text) => append(Buffer.from(`${atLineStart ? '' : '\n'}${text}\n`)),
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}

;// CONCATENATED MODULE: ./lib/measure/duration-text.js
/** A duration as the configuration spells it: `250ms`, `1.5s`, `12m`, `2h`. */
function durationText(milliseconds) {
    const units = [
        [3_600_000, 'h'],
        [60_000, 'm'],
        [1_000, 's'],
    ];
    const whole = units.find(([size]) => milliseconds >= size && milliseconds % size === 0);
    if (whole !== undefined)
        return `${milliseconds / whole[0]}${whole[1]}`;
    return milliseconds < 1_000 ? `${milliseconds}ms` : `${Number((milliseconds / 1_000).toFixed(1))}s`;
}

;// CONCATENATED MODULE: ./lib/measure/results-files.js



/** Some file systems (FAT, HFS+, network) keep times to two seconds. */
const timestampSlackMs = 2_000;
/** Pictures and pages of an HTML report beside the numbers (Criterion, JMH); no parser reads them. */
const reportPages = /\.(?:html?|svg|png|css|js)$/i;
/**
 * Refuses `results` that can leave the working directory or would name all of it.
 *
 * @throws Problem (usage).
 */
function assertResultsInside({ results, suite }) {
    const segments = results.split(/[/\\]/);
    const outside = (0,external_node_path_.isAbsolute)(results) || /^[a-z]:/i.test(results) || segments.includes('..');
    const everything = segments.every((segment) => segment === '' || segment === '.');
    if (!outside && !everything && !results.startsWith('!'))
        return;
    throw refused(suite, results, 'a file, a glob or a directory below the working directory, without `..`');
}
/**
 * Deletes what `results` matches, so that a stale file is never read: the file, each file of the glob, each file inside
 * the directory (folders stay; Criterion loses its own last comparison, which Noisegate does not use).
 *
 * @throws Problem (usage) where a match is outside the working directory (by a symbolic link), inside `.git`, or tracked:
 *   then nothing was deleted.
 */
async function removeStaleResults(place, trackedFiles) {
    const { paths } = await found(place);
    if (paths.length === 0)
        return;
    const tracked = await trackedFiles();
    const kept = paths.find((path) => tracked.has(path));
    if (kept !== undefined) {
        throw new problem/* Problem */.A({
            kind: 'usage',
            what: `suite \`${place.suite}\`: \`results: ${place.results}\` matches ${kept}, which is tracked by git; results are deleted before each round`,
            remedy: 'Name only files that the command writes',
        });
    }
    for (const path of paths)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(place.workingDirectory, path), { force: true });
}
/**
 * The files that a round wrote, sorted by path (relative to the working directory, with `/`).
 *
 * @throws Problem (measurement): nothing there, all empty, older than the round, or more than `maxBytes`. Four messages.
 */
async function readResults(place, options) {
    const { paths, directory } = await found(place);
    const wanted = directory ? paths.filter((path) => !reportPages.test(path)) : paths;
    const fail = (what, remedy) => new problem/* Problem */.A({
        kind: 'measurement',
        what: `suite \`${place.suite}\`, round ${options.round}: the command ${what}`,
        expected: `\`${place.results}\` in ${place.workingDirectory}`,
        remedy,
    });
    if (wanted.length === 0)
        throw fail('wrote no results', 'Check the path, or that the command writes this file');
    const sized = wanted.map((path) => ({ path, ...measured(place, path) }));
    const stale = sized.find((file) => file.changedAtMs < options.startedAtMs - timestampSlackMs);
    if (stale !== undefined) {
        throw fail(`left stale results: ${stale.path} was last changed at ${new Date(stale.changedAtMs).toISOString()}, before the round began`, 'Let the command write its results anew instead of restoring them');
    }
    if (sized.every((file) => file.size === 0)) {
        throw fail(`wrote empty results: ${sized[0].path} holds 0 bytes`, 'See the log for what stopped it');
    }
    const maxBytes = options.maxBytes ?? 256 * 1024 * 1024;
    const total = sized.reduce((sum, file) => sum + file.size, 0);
    if (total > maxBytes) {
        throw fail(`wrote ${total} bytes of results, more than ${maxBytes}`, 'Name fewer files, or raw data less');
    }
    return wanted.map((path) => ({ path, bytes: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(place.workingDirectory, path)) }));
}
async function found(place) {
    assertResultsInside(place);
    const pattern = normalised(place.results);
    const stat = lstat((0,external_node_path_.join)(place.workingDirectory, pattern));
    const isLink = stat?.isSymbolicLink() === true;
    if (isLink)
        assertInside(place, pattern);
    // A name that exists is that file, even where it holds characters of a glob.
    const target = isLink ? (0,external_node_fs_.statSync)((0,external_node_path_.join)(place.workingDirectory, pattern), { throwIfNoEntry: false }) : stat;
    if (target?.isFile())
        return { paths: checked(place, [pattern]), directory: false };
    const directory = target?.isDirectory() === true;
    const { glob, escapePath } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const paths = await glob(directory ? `${escapePath(pattern)}/**` : pattern, {
        cwd: place.workingDirectory,
        dot: true,
        expandDirectories: false,
        followSymbolicLinks: false,
    });
    return { paths: checked(place, paths.map(slashed)), directory };
}
function checked(place, paths) {
    for (const path of paths)
        assertInside(place, path);
    return paths.toSorted((one, other) => (one < other ? -1 : 1));
}
function assertInside(place, path) {
    const root = (0,external_node_fs_.realpathSync)(place.workingDirectory);
    const full = (0,external_node_path_.resolve)(place.workingDirectory, path);
    // The folder is resolved apart, because the file may be a link to nothing.
    const folder = (0,external_node_path_.relative)(root, (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(full)));
    const target = realpath(full);
    const names = [folder, target === undefined ? '' : (0,external_node_path_.relative)(root, target)];
    const escapes = names.some((name) => name === '..' || name.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(name));
    if (!escapes && !names.some((name) => name.split(external_node_path_.sep).includes('.git')))
        return;
    throw refused(place.suite, place.results, `matches below the working directory; ${path} is ${escapes ? 'outside it' : 'part of the git folder'}`);
}
function refused(suite, results, expected) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `suite \`${suite}\`: \`results: ${results}\` is refused, because results are deleted before each round`,
        expected,
    });
}
function measured(place, path) {
    const { size, mtimeMs } = (0,external_node_fs_.statSync)((0,external_node_path_.join)(place.workingDirectory, path));
    return { size, changedAtMs: mtimeMs };
}
function normalised(results) {
    return slashed(results)
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '');
}
function slashed(path) {
    return external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path;
}
function lstat(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
}
function realpath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/measure/resource-usage.js
var resource_usage = __webpack_require__(5412);
;// CONCATENATED MODULE: ./lib/measure/command-failure.js



/** `yes | head` succeeds in a plain shell and fails under `pipefail`. */
const pipeRemedy = 'A program wrote to a pipe whose reader had ended, which `pipefail` counts: let the reader read to the end';
/** Shells report a child that signal n ended as status 128 + n. */
const signalBase = 128;
/**
 * Why a command that ended is no evidence: cancelled, timed out, ended by a signal, or a status other than 0. Undefined
 * where it succeeded. Each has its own sentence; the last lines of the output are its evidence.
 */
function commandFailure(ended) {
    const how = ending(ended);
    if (how === undefined)
        return undefined;
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `${ended.where}: ${how.what}: \`${ended.command}\``,
        remedy: how.remedy,
        evidence: ended.evidence === '' ? '  (it printed nothing)' : ended.evidence,
    });
}
function ending({ result, timeoutMs, timeoutRemedy, logPath }) {
    const seeLog = `The full output is in ${logPath}`;
    if (result.cancelled)
        return { what: 'the command was cancelled', remedy: 'Run it again; nothing of it counts' };
    if (result.timedOut) {
        return {
            what: `the command did not end within ${durationText(timeoutMs)} and was ended`,
            remedy: `${timeoutRemedy}. ${seeLog}`,
        };
    }
    const { exitCode } = result;
    const signal = result.signal ?? (exitCode === undefined ? undefined : (0,resource_usage/* signalName */.y)(exitCode - signalBase));
    if (signal !== undefined) {
        const status = result.signal === undefined ? `exit code ${exitCode}, ` : '';
        const memory = signal === 'SIGKILL' ? '; out of memory?' : '';
        const remedy = signal === 'SIGPIPE' ? `${pipeRemedy}. ${seeLog}` : seeLog;
        return { what: `the command was killed (${status}${signal}${memory})`, remedy };
    }
    if (exitCode === 0)
        return undefined;
    return { what: `the command failed with exit code ${exitCode}`, remedy: statusRemedy(exitCode, seeLog) };
}
/** 126 and 127 are the shell's own (POSIX, 2.8.2). */
function statusRemedy(exitCode, seeLog) {
    if (exitCode === 127)
        return `The shell did not find a program: install it in \`setup\` or before. ${seeLog}`;
    if (exitCode === 126)
        return `The shell could not execute a program: check its mode. ${seeLog}`;
    return seeLog;
}

;// CONCATENATED MODULE: ./lib/measure/command-text.js
/** The command as a person would type it, one line, at most `length` characters, for messages. */
function commandText(command, length = 200) {
    const text = command.kind === 'shell' ? command.line : command.argv.map(quoted).join(' ');
    const line = text.trim().replace(/\s*[\r\n]+\s*/g, '; ');
    return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/measure/secret-mask.js
var secret_mask = __webpack_require__(7251);
;// CONCATENATED MODULE: ./lib/measure/run-command.js



/**
 * Runs a command to success. Every byte passes the mask before log, echo or parser sees it.
 *
 * @throws Problem (measurement) for any other end, with the last lines; whatever the sink threw.
 */
async function runCommand(runProcess, command, places) {
    const { log, echo, secretForms } = places;
    const text = commandText(maskedCommand(command.request.command, secretForms));
    const title = `${(0,secret_mask/* maskText */.gC)(command.title, secretForms)}: ${text}`;
    log.begin(title);
    echo.begin(title);
    const show = (chunk) => {
        log.write(chunk);
        echo.write(chunk);
    };
    const stdout = masked(secretForms, (chunk) => {
        show(chunk);
        command.onStdout(chunk);
    });
    const stderr = masked(secretForms, show);
    try {
        const ended = await runProcess({ ...command.request, onStdout: stdout.write, onStderr: stderr.write });
        stdout.end();
        stderr.end();
        const result = command.unwrapped?.(ended) ?? ended;
        const { where, timeoutRemedy } = command;
        const { timeoutMs } = command.request;
        const failure = commandFailure({
            where,
            command: text,
            result,
            timeoutMs,
            timeoutRemedy,
            ...evidenceOf(log),
        });
        if (failure !== undefined)
            throw failure;
        return result;
    }
    finally {
        echo.end();
    }
}
function evidenceOf(log) {
    return { evidence: log.evidence(), logPath: log.path };
}
/** Hidden before the text is cut to its bound, so that half a secret never stays. */
function maskedCommand(command, forms) {
    if (command.kind === 'shell')
        return { kind: 'shell', line: (0,secret_mask/* maskText */.gC)(command.line, forms) };
    const [file, ...rest] = command.argv;
    return { kind: 'argv', argv: [(0,secret_mask/* maskText */.gC)(file, forms), ...rest.map((word) => (0,secret_mask/* maskText */.gC)(word, forms))] };
}
function masked(forms, sink) {
    const mask = (0,secret_mask/* createSecretMask */.b1)(forms);
    const pass = (bytes) => {
        if (bytes.length > 0)
            sink(bytes);
    };
    return { write: (chunk) => pass(mask.write(chunk)), end: () => pass(mask.end()) };
}

;// CONCATENATED MODULE: ./lib/measure/stdout-sink.js

/** Keeps the whole output as the file `<stdout>`. */
const collectedStdout = () => {
    const chunks = [];
    return {
        // A chunk may be a view of a buffer that is used again.
        write: (chunk) => chunks.push(Uint8Array.from(chunk)),
        files: () => [{ path: '<stdout>', bytes: Buffer.concat(chunks) }],
    };
};
/** Keeps nothing: the output is not what is measured. */
const discardedStdout = () => ({ write: () => { }, files: () => [] });
/**
 * A sink that refuses more than `maxBytes`.
 *
 * @throws Problem (measurement) from `write`, once the limit is passed.
 */
function limitedStdout(sink, limit) {
    let total = 0;
    return {
        files: () => sink.files(),
        write: (chunk) => {
            total += chunk.length;
            if (total > limit.maxBytes)
                throw tooMuch(limit);
            sink.write(chunk);
        },
    };
}
function tooMuch({ where, maxBytes }) {
    const size = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / (1024 * 1024))} MiB` : `${maxBytes} bytes`;
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `${where}: the command printed more than ${size} on standard output and was ended`,
        remedy: 'Write results to a file and name it with `results`, or set `parser: command` where the output is not read',
    });
}

;// CONCATENATED MODULE: ./lib/measure/measure-round.js





/** Half of what a document may hold in memory is left to its parsed form. */
const defaultMaxBytes = 256 * 1024 * 1024;
/**
 * Measures one round: stale results away, the command as a fresh process, its output or results read.
 *
 * @throws Problem (measurement) where the command or its results are no evidence; (usage) where `results` may not be deleted.
 */
async function measureRound(session, round) {
    const { suite, options, tools, places } = session;
    const label = `round ${round} of ${options.rounds}`;
    const where = `suite \`${suite.name}\`, ${label}`;
    const results = suite.results === undefined ? undefined : resultsPlace(session, suite.results);
    if (results !== undefined)
        await removeStaleResults(results, session.trackedFiles);
    const usageFile = (0,external_node_path_.join)(session.scratch, `round-${round}`);
    const sink = stdoutSink(session, round, where);
    const startedAtMs = tools.clock();
    const result = await runCommand(tools.runProcess, {
        where,
        title: `${suite.name}, ${label}`,
        request: {
            ...{ command: suite.run, shell: suite.shell, cwd: suite.workingDirectory, env: session.env },
            prefix: tools.meter.prefix(usageFile),
            timeoutMs: suite.timeoutMs,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        },
        timeoutRemedy: "Raise the suite's `timeout`, or make a round shorter",
        onStdout: (chunk) => sink.write(chunk),
        unwrapped: (ended) => withoutWrapper(ended, tools.meter.read(usageFile)),
    }, places);
    const files = results === undefined ? sink.files() : await maskedResults(session, results, { round, startedAtMs });
    const output = {
        files,
        resources: resources(result, tools.meter.read(usageFile)),
        exitCode: 0,
    };
    return { output, warnings: leftBehindWarnings(where, result) };
}
async function maskedResults({ options, places }, results, at) {
    const files = await readResults(results, { ...at, maxBytes: options.maxOutputBytes ?? defaultMaxBytes });
    return files.map(({ path, bytes }) => ({ path, bytes: (0,secret_mask/* maskBytes */.Kc)(bytes, places.secretForms) }));
}
/** Said of every command, setup too: what it left running would disturb whatever is measured next. */
function leftBehindWarnings(where, result) {
    const warnings = [];
    if (result.leftBehind > 0) {
        const what = result.leftBehind === 1
            ? '1 process behind, which was'
            : `${result.leftBehind} processes behind, which were`;
        warnings.push({ message: `${where}: the command left ${what} ended` });
    }
    if (result.outputHeld) {
        warnings.push({
            message: `${where}: a process that outlived the command still holds its output; what it prints later is not read`,
        });
    }
    return warnings;
}
function resultsPlace({ suite }, results) {
    return { suite: suite.name, results, workingDirectory: suite.workingDirectory };
}
function stdoutSink({ suite, options }, round, where) {
    if (suite.results !== undefined || suite.parser === 'command')
        return discardedStdout(round);
    const sink = (options.stdout ?? collectedStdout)(round);
    return limitedStdout(sink, { where, maxBytes: options.maxOutputBytes ?? defaultMaxBytes });
}
/** GNU time ends with a status of its own where a signal ended the command. */
function withoutWrapper(result, usage) {
    if (usage?.signal === undefined)
        return result;
    const { exitCode: _, ...rest } = result;
    return { ...rest, signal: usage.signal };
}
function resources(result, usage) {
    const wall = result.wallSeconds;
    return usage === undefined
        ? { wall }
        : { wall, user: usage.user, system: usage.system, peakRss: usage.peakRss };
}

;// CONCATENATED MODULE: ./lib/measure/scrubbed-environment.js

/**
 * Names that carry this action's inputs, its token, the runner's service addresses, the files by which a step speaks
 * to the runner, and git credentials passed by environment. Windows ignores case in names, so case is ignored here.
 * RUNNER_TRACKING_ID is not among them: the runner finds orphans by it.
 */
const withheld = /^(?:INPUT_.*|ACTIONS_.*|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|GIT_CONFIG_(?:COUNT|KEY_.*|VALUE_.*|PARAMETERS))$/i;
/**
 * The environment of setup and benchmark commands: what is inherited without the names above, then the suite's own,
 * and `NOISEGATE=1`. This keeps accidents out; it is no security boundary (a command can read its parent's).
 *
 * @throws Problem (usage) for a name or value that no process can be given.
 */
function scrubbedEnvironment({ inherited, suite, }) {
    // Without a prototype, `__proto__` is a name like any other.
    const environment = Object.create(null);
    for (const [name, value] of Object.entries(inherited)) {
        if (value !== undefined && !withheld.test(name))
            environment[name] = value;
    }
    for (const [name, value] of Object.entries(suite)) {
        assertPossible(name, value);
        environment[name] = value;
    }
    environment.NOISEGATE = '1';
    return environment;
}
function assertPossible(name, value) {
    if (name !== '' && !/[=\0]/.test(name) && !value.includes('\0'))
        return;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `\`env\` holds the variable ${JSON.stringify(name.slice(0, 100))}, which no process can be given`,
        expected: 'a name without `=`, and name and value without a zero byte',
    });
}

;// CONCATENATED MODULE: ./lib/measure/secret-forms.js
/** Shorter ones would also hide honest words and numbers of a benchmark's output. */
const shortestSecret = 6;
/** Fewer characters of an encoded form than this match by chance. */
const shortestForm = 8;
/**
 * The byte sequences under which each secret may appear: itself, its JSON and URI spelling, hexadecimal, and base64
 * (both alphabets) at each of the three alignments it can have inside a longer text such as `x-access-token:SECRET`.
 * Line breaks are left out, because the mask skips them. Longest first, so that a form never hides a longer one.
 */
function secretForms(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        if (secret.length < shortestSecret)
            continue;
        for (const form of spellings(secret))
            forms.add(form.replace(/[\r\n]/g, ''));
    }
    return [...forms]
        .filter((form) => form.length >= shortestSecret)
        .map((form) => Buffer.from(form, 'utf8'))
        .sort((one, other) => other.length - one.length);
}
function spellings(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    // A lone surrogate has no URI spelling; UTF-8 turns it into U+FFFD.
    const wellFormed = bytes.toString('utf8');
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2]
        .map((shift) => base64Core(secret, shift))
        .filter((form) => form.length >= shortestForm);
    const base64Url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    const quoted = JSON.stringify(secret).slice(1, -1);
    return [secret, quoted, encodeURIComponent(wellFormed), hex, hex.toUpperCase(), ...base64, ...base64Url];
}
/** The characters of base64 that depend on the secret alone when it begins `shift` bytes after a group of three. */
function base64Core(secret, shift) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret, 'utf8')]);
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, end);
}

;// CONCATENATED MODULE: ./lib/measure/tracked-files.js
/**
 * Reads git's index of the working directory, once, when first asked; empty outside a repository. `git ls-files` takes
 * milliseconds for thousands of files and touches nothing.
 */
function gitTrackedFiles(runProcess, place) {
    let asked;
    return () => {
        asked ??= list(runProcess, place);
        return asked;
    };
}
async function list(runProcess, { cwd, env }) {
    const chunks = [];
    try {
        const { exitCode } = await runProcess({
            command: { kind: 'argv', argv: ['git', 'ls-files', '-z'] },
            cwd,
            env,
            timeoutMs: 30_000,
            onStdout: (chunk) => chunks.push(chunk),
        });
        if (exitCode !== 0)
            return new Set();
    }
    catch {
        // No git, hence no index that could be hurt.
        return new Set();
    }
    return new Set(Buffer.concat(chunks).toString('utf8').split('\0'));
}

;// CONCATENATED MODULE: ./lib/measure/measure-suite.js












/** Building from nothing may take long; a job on a hosted runner ends after 6 h. */
const defaultSetupTimeoutMs = 3_600_000;
/**
 * Measures a suite: setup once, then each round as a fresh process. Where the time limit does not hold another round
 * there are fewer than asked, with a warning, and never fewer than one.
 *
 * @throws Problem: what makes a command no evidence (measurement), what cannot work (usage). No round is dropped silently.
 */
async function measureSuite(suite, options, tools) {
    const { name, results, workingDirectory } = suite;
    if (results !== undefined)
        assertResultsInside({ suite: name, results, workingDirectory });
    const env = scrubbedEnvironment({ inherited: options.inherited, suite: suite.env });
    const log = createCommandLog({ path: options.logPath });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'noisegate-'));
    try {
        return await measure_suite_measured({
            ...{ suite, options, tools, env, scratch },
            places: { log, echo: options.echo, secretForms: secretForms(options.secrets) },
            trackedFiles: gitTrackedFiles(tools.runProcess, { cwd: workingDirectory, env }),
        });
    }
    finally {
        log.close();
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
async function measure_suite_measured(session) {
    const { suite, options, tools } = session;
    const startedAt = new Date(tools.clock()).toISOString();
    const report = reporter(session);
    const setupWarnings = suite.setup === undefined ? [] : await setUp(session, suite.setup, report);
    const noise = tools.watchNoise();
    const { rounds, warnings } = await measureRounds(session, report);
    const witnesses = noise();
    return {
        suite: suite.name,
        startedAt,
        rounds: rounds.map(({ output }) => output),
        environment: { ...tools.machine, ...(Object.keys(witnesses).length === 0 ? {} : { witnesses }) },
        warnings: [...setupWarnings, ...warnings, ...witnessWarnings(witnesses)],
        log: options.logPath,
    };
}
function reporter({ suite, options, tools }) {
    const began = tools.monotonic();
    return (event) => options.onProgress({
        ...event,
        suite: suite.name,
        rounds: options.rounds,
        elapsedSeconds: tools.monotonic() - began,
    });
}
async function setUp(session, line, report) {
    const { suite, options, tools, places, env } = session;
    const where = `suite \`${suite.name}\`, setup`;
    report({ stage: 'setup', state: 'began' });
    const result = await runCommand(tools.runProcess, {
        where,
        title: `${suite.name}, setup`,
        request: {
            ...{ command: { kind: 'shell', line }, shell: suite.shell, cwd: suite.workingDirectory, env },
            timeoutMs: options.setupTimeoutMs ?? defaultSetupTimeoutMs,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        },
        timeoutRemedy: 'Do what takes so long in a step of its own before this one',
        onStdout: () => { },
    }, places);
    report({ stage: 'setup', state: 'ended' });
    return leftBehindWarnings(where, result);
}
async function measureRounds(session, report) {
    const { options, suite, tools } = session;
    const began = tools.monotonic();
    const rounds = [];
    for (let round = 1; round <= options.rounds; round++) {
        const spentMs = (tools.monotonic() - began) * 1_000;
        if (rounds.length > 0 && spentMs + spentMs / rounds.length > suite.timeLimitMs)
            break;
        report({ stage: 'round', state: 'began', round });
        rounds.push(await measureRound(session, round));
        report({ stage: 'round', state: 'ended', round });
    }
    const warnings = rounds.flatMap((round) => round.warnings);
    if (rounds.length === options.rounds)
        return { rounds, warnings };
    return { rounds, warnings: [...warnings, fewerRounds(session, rounds.length)] };
}
function fewerRounds({ suite, options }, measuredRounds) {
    return {
        message: `suite \`${suite.name}\`: ${measuredRounds} of ${options.rounds} rounds measured, because another did not fit the time limit of ${durationText(suite.timeLimitMs)}; raise \`time-limit\` for all of them`,
    };
}

;// CONCATENATED MODULE: ./lib/measure/toolchain.js
const tools = [
    {
        name: 'go',
        parsers: ['go', 'go-json'],
        keys: ['go'],
        ask: ['go', 'version'],
        version: /\bgo(\d+(?:\.\d+)+)/,
    },
    {
        name: 'rustc',
        parsers: ['cargo', 'cargo-bench', 'bencher', 'criterion'],
        keys: ['rustc', 'rust'],
        ask: ['rustc', '-V'],
        version: /^rustc (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'python',
        parsers: ['pytest', 'pytest-benchmark'],
        keys: ['python'],
        ask: ['python3', '-V'],
        version: /^Python (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'google-benchmark',
        parsers: ['google-benchmark'],
        keys: ['google-benchmark', 'library_version'],
        version: /(\d+(?:\.\d+)+)/,
    },
    {
        name: 'hyperfine',
        parsers: ['hyperfine'],
        keys: ['hyperfine'],
        ask: ['hyperfine', '--version'],
        version: /^hyperfine (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'node',
        parsers: ['vitest', 'benchmarkjs', 'benchmark.js'],
        keys: ['node'],
        ask: ['node', '-v'],
        version: /^v(\d+(?:\.\d+)+)/m,
    },
    {
        name: 'java',
        parsers: ['jmh'],
        keys: ['java', 'jdk'],
        ask: ['java', '-version'],
        version: /version "(\d+[^"]*)"/,
    },
];
/** The toolchain behind a suite: from the output where it tells, else by asking the tool (one process), else unknown. */
async function readToolchain(sources) {
    const tool = tools.find(({ parsers }) => parsers.includes(sources.parser));
    if (tool === undefined)
        return { toolchain: {} };
    const version = toldVersion(tool, sources.told) ?? (await askedVersion(tool, sources));
    return version === undefined
        ? { toolchain: {} }
        : { toolchain: { [tool.name]: version }, tool: tool.name, version };
}
function toldVersion(tool, told) {
    const key = tool.keys.find((candidate) => Object.hasOwn(told, candidate));
    const text = key === undefined ? '' : String(told[key]);
    return /\d+(?:\.\d+)*\S*/.exec(text)?.[0];
}
async function askedVersion(tool, { ask, cwd, env }) {
    if (tool.ask === undefined)
        return undefined;
    const answer = await ask(tool.ask, { cwd, env });
    return answer === undefined ? undefined : tool.version.exec(answer)?.[1];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/platform/tool-version.js

/** A version takes milliseconds; what takes longer (rustup about to download a toolchain) is not worth waiting for. */
const patienceMs = 10_000;
/** `AskVersion` of this machine: standard output, or standard error where that alone says something (`java -version`). */
const askVersion = async ([tool, ...args], { cwd, env }) => {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const bound = new AbortController();
    const late = (0,promises_.setTimeout)(patienceMs, undefined, { signal: bound.signal }).catch(() => undefined);
    const asked = getExecOutput(tool, args, { cwd, env: { ...env }, silent: true, ignoreReturnCode: true })
        .then(({ exitCode, stdout, stderr }) => (exitCode === 0 ? stdout.trim() || stderr.trim() : undefined))
        .catch(() => undefined);
    const answer = await Promise.race([asked, late]);
    bound.abort();
    return answer;
};

// EXTERNAL MODULE: ./lib/app/build-run.js
var build_run = __webpack_require__(5011);
;// CONCATENATED MODULE: ./lib/app/command-benchmark.js
/**
 * A plain command as a benchmark: wall time (which gates), and user time, system time and peak memory where the
 * platform tells them. Seconds and bytes.
 *
 * @param name what the report calls it: the suite's name
 */
function commandBenchmark(name, resources) {
    const row = (metric, unit, value) => value === undefined
        ? []
        : [
            {
                benchmark: name,
                parameters: {},
                metric,
                unit,
                direction: 'lower',
                assume: 'noisy',
                values: [value],
                primary: metric === 'time',
            },
        ];
    return [
        ...row('time', 's', resources.wall),
        ...row('user-time', 's', resources.user),
        ...row('system-time', 's', resources.system),
        ...row('peak-rss', 'B', resources.peakRss),
    ];
}

// EXTERNAL MODULE: ./lib/parsers/line-stream.js + 7 modules
var line_stream = __webpack_require__(7059);
// EXTERNAL MODULE: ./lib/parsers/parse.js
var parse = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 37 modules
var registry = __webpack_require__(9306);
;// CONCATENATED MODULE: ./lib/app/round-reader.js




/** The reader of a suite: of its results files where it names some, else of its standard output. */
function createRoundReader(suite, processors) {
    const streams = new Map();
    const readsStdout = suite.results === undefined && suite.parser !== 'command';
    return {
        stdout: (round) => {
            if (!readsStdout)
                return { write: () => { }, files: () => [] };
            const stream = (0,line_stream/* lineStream */.V)(suite.parser, { file: '<stdout>', processors });
            streams.set(round, stream);
            return { write: (chunk) => stream.push(chunk), files: () => [] };
        },
        read: (round, files) => {
            if (suite.parser === 'command')
                return undefined;
            const stream = streams.get(round);
            const set = stream === undefined ? (0,parse/* parseFiles */.B)({ parser: suite.parser, files, processors }) : stream.end();
            if (set === undefined)
                refuseUnrecognised(suite);
            return set;
        },
    };
}
/** A command is its own benchmark only where nothing says that it was meant to print one. */
function refuseUnrecognised(suite) {
    const line = suite.run.kind === 'shell' ? suite.run.line : suite.run.argv.join(' ');
    const [tool] = (0,registry/* parsersOfCommand */.Z3)(line);
    if (suite.results === undefined && tool === undefined)
        return;
    throw new problem/* Problem */.A({
        kind: 'measurement',
        what: tool === undefined
            ? `suite ${suite.name}: no parser recognises ${suite.results}`
            : `suite ${suite.name}: the command looks like ${tool.name}, but no benchmark was found in what it printed`,
        expected: tool === undefined ? 'the output of a benchmark tool (`noisegate parsers` lists them)' : tool.reads,
        remedy: 'Run the command by hand and look at its output; name the parser with `parser`, or `parser: command` to time the command itself',
    });
}

;// CONCATENATED MODULE: ./lib/app/measure-run.js








/**
 * Rounds of a plain command where the configuration names none: one wall-clock value is no measurement, and five
 * are what a budget needs for a bound (decision.md). A tool's own output repeats inside, so there one suffices.
 */
const PLAIN_COMMAND_ROUNDS = 5;
/** Measures one suite and reads what it printed: one run, not yet stored. Throws a Problem, never half a run. */
async function measureRun(suite, options, tools) {
    const reader = createRoundReader(suite, tools.machine.cores);
    const rounds = suite.rounds.history;
    const measured = await measureSuite(suite, { ...options, rounds: rounds ?? 1, stdout: reader.stdout }, tools);
    const sets = measured.rounds.map((round, index) => reader.read(index + 1, round.files));
    if (sets.every((set) => set !== undefined))
        return toolRun(suite, options, { measured, sets });
    const more = rounds === undefined ? await measureMore(suite, options, tools) : undefined;
    return commandRun(suite, options, { parts: more === undefined ? [measured] : [measured, more], warnings: tools.meter.warnings });
}
/** The rest of the rounds of a command that turned out to be a benchmark itself; its setup has been done. */
function measureMore(suite, options, tools) {
    const { setup: _, ...prepared } = suite;
    const rounds = PLAIN_COMMAND_ROUNDS - 1;
    return measureSuite({ ...prepared, parser: 'command' }, { ...options, rounds, logPath: `${options.logPath}.2` }, tools);
}
async function toolRun(suite, options, { measured, sets }) {
    const [first] = sets;
    if (first === undefined)
        throw new Error(`suite ${suite.name} was measured without a round`);
    const failures = sets.flatMap((set) => set.failures);
    if (failures.length > 0)
        throw benchmarkFailed(suite, failures);
    return finish(suite, options, {
        measured,
        parser: first.parser,
        told: first.environment,
        rounds: sets.map((set) => set.measurements),
        warnings: sets.flatMap((set) => set.warnings),
    });
}
function commandRun(suite, options, { parts, warnings }) {
    const outputs = parts.flatMap((part) => part.rounds);
    return finish(suite, options, {
        measured: { ...parts[0], warnings: parts.flatMap((part) => part.warnings) },
        parser: 'command',
        told: {},
        rounds: outputs.map((output) => commandBenchmark(suite.name, output.resources)),
        warnings,
    });
}
async function finish(suite, options, found) {
    const { measured, parser } = found;
    const env = definedOnly(options.inherited);
    const known = await readToolchain({
        parser,
        told: found.told,
        ask: askVersion,
        cwd: suite.workingDirectory,
        env,
    });
    const { tool, version } = known;
    const machine = measured.environment;
    const environment = {
        ...machine,
        toolchain: known.toolchain,
        stratum: stratum({
            ...machine,
            ...(tool === undefined ? {} : { tool }),
            ...(version === undefined ? {} : { version }),
        }),
    };
    return (0,build_run/* buildRun */.y)({
        identity: { ...options.identity, suite: suite.name, startedAt: measured.startedAt },
        parser,
        environment,
        rounds: found.rounds,
        warnings: [...measured.warnings, ...found.warnings],
    });
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function benchmarkFailed(suite, failures) {
    const [first] = failures;
    const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`;
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `suite ${suite.name}: a benchmark failed: ${first?.message ?? ''}${more}`,
        ...(first?.file === undefined ? {} : { file: first.file }),
        ...(first?.line === undefined ? {} : { line: first.line }),
        remedy: 'Mend the benchmark, or leave it out of the command; a partial run is no evidence',
    });
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createMeasureTools)
});

// EXTERNAL MODULE: ./lib/measure/resource-usage.js
var resource_usage = __webpack_require__(5412);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(8005);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/platform/cpu-model.js
/** Makers and parts of `/proc/cpuinfo` on Arm, which names no model there (Arm architecture reference, MIDR_EL1). */
const armParts = {
    '0x41/0xd08': 'Cortex-A72',
    '0x41/0xd0b': 'Cortex-A76',
    '0x41/0xd0c': 'Neoverse-N1',
    '0x41/0xd40': 'Neoverse-V1',
    '0x41/0xd49': 'Neoverse-N2',
    '0x41/0xd4f': 'Neoverse-V2',
    '0x41/0xd84': 'Neoverse-V3',
    '0x41/0xd8e': 'Neoverse-N3',
    '0x6d/0xd49': 'Azure-Cobalt-100',
    '0xc0/0xac3': 'Ampere-1',
    '0xc0/0xac4': 'Ampere-1A',
};
/**
 * The CPU model with blanks tidied. Where the system names none (Arm on Linux) the part number is looked up in
 * `cpuinfo`; where a hypervisor hides it ("AMD EPYC", without a number) family and model tell the generation, since two
 * generations under one name would be one stratum. `unknown` where nothing tells. Clock readings are never added.
 */
function cpuModel(reported, cpuinfo) {
    const named = (reported ?? '').replace(/\s+/g, ' ').trim();
    if (named === '' || named.toLowerCase() === 'unknown')
        return armModel(cpuinfo) ?? 'unknown';
    if (/\d/.test(named))
        return named;
    const family = field(cpuinfo, 'cpu family');
    const model = field(cpuinfo, 'model');
    return family === undefined || model === undefined ? named : `${named} (family ${family} model ${model})`;
}
function armModel(cpuinfo) {
    const implementer = field(cpuinfo, 'CPU implementer');
    const part = field(cpuinfo, 'CPU part');
    if (implementer === undefined || part === undefined)
        return undefined;
    return armParts[`${implementer}/${part}`] ?? `Arm ${implementer} ${part}`;
}
function field(cpuinfo, name) {
    const line = cpuinfo?.split('\n').find((candidate) => candidate.split(':')[0]?.trim() === name);
    return line?.slice(line.indexOf(':') + 1).trim();
}

;// CONCATENATED MODULE: ./lib/platform/os-image.js
/** Darwin's major number to that of macOS, which jumped from 15 to 26. */
const macosOfDarwin = { 20: 11, 21: 12, 22: 13, 23: 14, 24: 15, 25: 26 };
/** Windows build to the names GitHub gives its images; desktop Windows 10 and 11 keep their build. */
const windowsOfBuild = { 17763: 'win19', 20348: 'win22', 26100: 'win25' };
/** Image family and major version as hosted runners spell it: `ubuntu24`, `debian12`, `macos14`, `win22`; else `unknown`. */
function osImage({ os, imageOs, osRelease, kernel }) {
    if (imageOs !== undefined && imageOs !== '')
        return imageOs;
    const [major = '', , build = ''] = kernel.split('.');
    if (os === 'macos')
        return macosOfDarwin[major] === undefined ? `darwin${major}` : `macos${macosOfDarwin[major]}`;
    if (os === 'windows')
        return windowsOfBuild[build] ?? `win-${build}`;
    const id = value(osRelease, 'ID');
    const version = value(osRelease, 'VERSION_ID')?.split('.')[0] ?? '';
    return id === undefined ? 'unknown' : `${id}${version}`;
}
function value(osRelease, key) {
    const line = osRelease?.split('\n').find((candidate) => candidate.startsWith(`${key}=`));
    return line
        ?.slice(key.length + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ./lib/platform/usable-cores.js
/**
 * Processors that this process may use: the smaller of what the scheduler allows and the quota of its control group, as
 * libuv computes it since 1.49 (Node 20 carries an older one, and both must name the same stratum). Versions 1 and 2.
 */
function usableCores(parallelism, readText) {
    const quota = controlGroupQuota(readText);
    return quota === undefined ? parallelism : Math.max(1, Math.min(parallelism, Math.floor(quota)));
}
function controlGroupQuota(readText) {
    const groups = (readText('/proc/self/cgroup') ?? '').split('\n');
    const unified = groups.find((line) => line.startsWith('0::'))?.slice('0::'.length);
    const limits = unified === undefined ? [] : ancestors(unified).map((path) => unifiedQuota(path, readText));
    const legacy = legacyQuota(readText);
    const known = [...limits, legacy].filter((limit) => limit !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}
/** `/a/b` limits at most what `/a` allows, hence every level counts. */
function ancestors(path) {
    const names = path.split('/').filter((name) => name !== '');
    return Array.from({ length: names.length + 1 }, (_, depth) => names.slice(0, depth).join('/'));
}
function unifiedQuota(path, readText) {
    const [quota, period] = (readText(`/sys/fs/cgroup/${path === '' ? '' : `${path}/`}cpu.max`) ?? '')
        .trim()
        .split(' ');
    return share(quota, period);
}
function legacyQuota(readText) {
    const folder = '/sys/fs/cgroup/cpu';
    return share(readText(`${folder}/cpu.cfs_quota_us`)?.trim(), readText(`${folder}/cpu.cfs_period_us`)?.trim());
}
/** Quota over period in processors; undefined for `max`, `-1` and anything unreadable. */
function share(quota, period) {
    const processors = Number(quota) / Number(period);
    return quota !== undefined && quota !== '' && Number.isFinite(processors) && processors > 0
        ? processors
        : undefined;
}

;// CONCATENATED MODULE: ./lib/platform/machine.js





const osNames = { darwin: 'macos', win32: 'windows' };
/** Fingerprint of the machine: fields that stay equal between boots of one machine type. No privileges, about a millisecond. */
function readMachine(sources) {
    const name = osNames[sources.platform] ?? sources.platform;
    const runner = sources.env.RUNNER_NAME;
    return {
        os: name,
        arch: sources.arch,
        cpu: cpuModel(sources.cpuModel, sources.readText('/proc/cpuinfo')),
        cores: usableCores(sources.parallelism, sources.readText),
        image: osImage({
            os: name,
            imageOs: sources.env.ImageOS,
            osRelease: sources.readText('/etc/os-release'),
            kernel: sources.kernel,
        }),
        kernel: sources.kernel,
        node: sources.nodeVersion.replace(/^v/, ''),
        ...(runner === undefined || runner === '' ? {} : { runner }),
    };
}
/** The sources of this machine. */
function machineSources(env) {
    return {
        platform: process.platform,
        arch: process.arch,
        cpuModel: external_node_os_.cpus()[0]?.model,
        parallelism: external_node_os_.availableParallelism(),
        kernel: external_node_os_.release(),
        nodeVersion: process.version,
        env,
        readText: readTextFile,
    };
}
/** The text of a file, undefined where it cannot be read: every source here may be absent on some platform. */
function readTextFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/platform/noise-witness.js
/**
 * Starts to watch what disturbs a measurement: steal of `/proc/stat` and `/proc/pressure/cpu`. The returned function
 * gives each as its share of the interval since, 0..1; a share is absent where the kernel does not tell.
 */
function watchNoise(readText, monotonic) {
    const before = read(readText, monotonic);
    return () => {
        const after = read(readText, monotonic);
        const steal = noise_witness_share(difference(after.stolenTicks, before.stolenTicks), difference(after.cpuTicks, before.cpuTicks));
        const waited = difference(after.pressureUs, before.pressureUs);
        const pressure = noise_witness_share(waited === undefined ? undefined : waited / 1e6, after.seconds - before.seconds);
        return { ...(steal === undefined ? {} : { steal }), ...(pressure === undefined ? {} : { pressure }) };
    };
}
function read(readText, monotonic) {
    // user nice system idle iowait irq softirq steal; guest time is part of user (proc(5)).
    const line = /^cpu +(.*)$/m.exec(readText('/proc/stat') ?? '')?.[1];
    const ticks = line?.trim().split(/\s+/).slice(0, 8).map(Number);
    const pressure = /^some .*total=(\d+)/m.exec(readText('/proc/pressure/cpu') ?? '')?.[1];
    return {
        seconds: monotonic(),
        cpuTicks: ticks?.reduce((sum, value) => sum + value, 0),
        stolenTicks: ticks?.[7],
        pressureUs: pressure === undefined ? undefined : Number(pressure),
    };
}
function difference(after, before) {
    return after === undefined || before === undefined ? undefined : after - before;
}
/** Part over whole within 0..1: counters of several processors are read one after another and may disagree a little. */
function noise_witness_share(part, whole) {
    if (part === undefined || whole === undefined || !(whole > 0))
        return undefined;
    return Math.min(1, Math.max(0, part / whole));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/platform/find-executable.js



/**
 * The path of `name` as an exec would find it: on PATH, or relative to `cwd` where it holds a slash.
 * Looking first keeps "not found" and "not executable" apart from the exit status of a command that ran.
 *
 * @throws Problem (measurement) for a command that is absent, and a different one for a file without the execute bit.
 */
function findExecutable(name, place) {
    let blocked;
    for (const candidate of candidates(name, place)) {
        const finding = look(candidate);
        if (finding === 'executable')
            return candidate;
        if (finding === 'not-executable')
            blocked ??= candidate;
    }
    if (blocked !== undefined) {
        throw new problem/* Problem */.A({
            kind: 'measurement',
            what: `the command \`${name}\` cannot be executed: ${blocked} is not an executable file`,
            remedy: `Make it executable (chmod +x), or name the program that runs it`,
        });
    }
    throw new problem/* Problem */.A({
        kind: 'measurement',
        what: `the command \`${name}\` was not found`,
        expected: /[/\\]/.test(name) ? `a file relative to ${place.cwd}` : 'a program on PATH',
        remedy: 'Check its spelling, or install it before this step or in `setup`',
    });
}
function candidates(name, { cwd, env, platform }) {
    const windows = platform === 'win32';
    const suffixes = windows ? ['', ...(env.PATHEXT ?? '.EXE;.COM').split(';')] : [''];
    const named = (base) => suffixes.map((suffix) => base + suffix);
    if (name.includes('/') || (windows && name.includes('\\')))
        return named((0,external_node_path_.resolve)(cwd, name));
    // An empty entry of PATH means the working directory, as POSIX has it.
    const path = env.PATH ?? env.Path ?? '';
    return path.split(external_node_path_.delimiter).flatMap((folder) => named((0,external_node_path_.resolve)(cwd, folder, name)));
}
function look(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return 'absent';
    }
    catch {
        return 'absent';
    }
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return 'executable';
    }
    catch {
        return 'not-executable';
    }
}

;// CONCATENATED MODULE: ./lib/platform/process-group.js



/** How often a dying group is looked at; short beside any grace, cheap beside any benchmark. */
const pollMs = 20;
/** After SIGKILL only the kernel's own clean-up is left; what is still there then is stuck in the kernel. */
const killWaitMs = 2_000;
/**
 * Process ids that still run in the group or session that `leader` started; zombies are not counted, because a
 * container whose first process reaps nobody keeps them for ever. Cost: one pass over /proc, about 10 us a process.
 */
async function groupMembers(leader) {
    if (process.platform === 'linux')
        return linuxMembers(leader);
    if (process.platform === 'win32')
        return [];
    const table = await output('ps', ['-A', '-o', 'pid=,pgid=,stat=']);
    return table.split('\n').flatMap((line) => {
        const [pid, group, state] = line.trim().split(/\s+/);
        return Number(group) === leader && !state?.startsWith('Z') ? [Number(pid)] : [];
    });
}
/**
 * Ends every process of the group: SIGTERM, up to `graceMs` to leave in order, then SIGKILL. Members that made a
 * group of their own inside the session (a shell with job control) are signalled one by one. Resolves when none is left.
 */
async function endGroup(leader, graceMs) {
    if (process.platform === 'win32') {
        // Windows has no groups; /T follows the parents recorded in the process table.
        await output('taskkill', ['/PID', String(leader), '/T', '/F']);
        return;
    }
    signalAll(leader, await groupMembers(leader), 'SIGTERM');
    if (await goneWithin(leader, graceMs))
        return;
    // A member may fork between the look and the signal, hence again until nothing is left.
    for (let waited = 0; waited < killWaitMs; waited += pollMs) {
        const members = await groupMembers(leader);
        if (members.length === 0)
            return;
        signalAll(leader, members, 'SIGKILL');
        await (0,promises_.setTimeout)(pollMs);
    }
}
/** Whether the group empties by itself within `waitMs`. */
async function goneWithin(leader, waitMs) {
    for (let waited = 0;; waited += pollMs) {
        if ((await groupMembers(leader)).length === 0)
            return true;
        if (waited >= waitMs)
            return false;
        await (0,promises_.setTimeout)(pollMs);
    }
}
/** Last resort of a process that is about to end itself: SIGKILL to the group, without waiting. */
function killGroupNow(leader) {
    send(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
}
function signalAll(leader, members, signal) {
    // Without a member the number may already belong to a stranger.
    if (members.length === 0)
        return;
    send(-leader, signal);
    for (const pid of members)
        send(pid, signal);
    if (signal === 'SIGKILL')
        return;
    // A stopped process takes SIGTERM only when it continues.
    for (const pid of members)
        send(pid, 'SIGCONT');
}
function send(target, signal) {
    try {
        process.kill(target, signal);
    }
    catch {
        // Gone already, which is what was wanted.
    }
}
function linuxMembers(leader) {
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => {
        if (!/^\d+$/.test(name))
            return [];
        let stat;
        try {
            stat = (0,external_node_fs_.readFileSync)(`/proc/${name}/stat`, 'latin1');
        }
        catch {
            return [];
        }
        // The second field is the command in parentheses and may itself hold blanks and parentheses.
        const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const belongs = Number(group) === leader || Number(session) === leader;
        return belongs && state !== 'Z' && state !== 'X' ? [Number(name)] : [];
    });
}
function output(file, args) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(file, args, { windowsHide: true }, (_error, stdout) => resolve(stdout));
    });
}

;// CONCATENATED MODULE: ./lib/platform/shell-argv.js
/** Shells known by name, each set to stop at the first error. `-e -o pipefail` is what interfaces promise for bash. */
const shells = new Map([
    ['bash', ['bash', '-eo', 'pipefail', '-c']],
    ['sh', ['sh', '-e', '-c']],
    ['zsh', ['zsh', '-eo', 'pipefail', '-c']],
    ['pwsh', ['pwsh', '-NoProfile', '-NonInteractive', '-Command']],
    ['powershell', ['powershell', '-NoProfile', '-NonInteractive', '-Command']],
    ['cmd', ['cmd', '/d', '/s', '/c']],
]);
/**
 * The argv that runs `command`. `shell` is a known name (bash, sh, zsh, pwsh, powershell, cmd) or the words of
 * another shell, such as `fish --no-config -c`, to which the line is appended; bash where it is absent.
 */
function commandArgv(command, shell = 'bash') {
    if (command.kind === 'argv')
        return command.argv;
    const words = shell.split(/\s+/).filter((word) => word !== '');
    const prefix = shells.get(words.join(' ')) ?? words;
    const [file = 'bash', ...rest] = prefix;
    return [file, ...rest, command.line];
}

;// CONCATENATED MODULE: ./lib/platform/process.js







/** A pipe holds 64 KiB, read in milliseconds; more than this only waits for someone who keeps it open. */
const drainMs = 1_000;
/** setTimeout turns anything longer into 1 ms. */
const longestTimerMs = 2 ** 31 - 1;
/** A function that runs processes; should this process end before they do, their groups are killed. */
function createRunProcess(options) {
    const live = new Set();
    const onExit = () => live.forEach(killGroupNow);
    return async (request) => {
        assertDirectory(request.cwd);
        const argv = resolvedArgv(request);
        if (request.signal?.aborted)
            return cancelledBeforeStart;
        if (live.size === 0)
            process.on('exit', onExit);
        const startedAt = options.monotonic();
        const child = await started(argv, request);
        const leader = child.pid;
        live.add(leader);
        try {
            return await watched(child, request, { ...options, startedAt });
        }
        finally {
            live.delete(leader);
            if (live.size === 0)
                process.off('exit', onExit);
        }
    };
}
const cancelledBeforeStart = {
    wallSeconds: 0,
    timedOut: false,
    cancelled: true,
    leftBehind: 0,
    outputHeld: false,
};
async function watched(child, request, options) {
    const graceMs = options.graceMs ?? 2_000;
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    let stop;
    let ending;
    const endEarly = (reason) => {
        if (stop !== undefined)
            return;
        stop = reason;
        ending = endGroup(child.pid, graceMs);
    };
    const exited = exit(child, () => options.monotonic() - options.startedAt);
    stream(child.stdout, request.onStdout, endEarly);
    stream(child.stderr, request.onStderr, endEarly);
    const release = limits(request, endEarly);
    const ended = await exited.finally(release);
    await ending;
    const leftBehind = stop === undefined ? await endLeftovers(child.pid, options.settleMs ?? 300, graceMs) : 0;
    const outputHeld = !(await drained(child, closed));
    await ending;
    const stopped = stop;
    if (stopped?.why === 'sink')
        throw stopped.error;
    return {
        ...ended,
        timedOut: stopped?.why === 'timeout',
        cancelled: stopped?.why === 'cancelled',
        leftBehind,
        outputHeld,
    };
}
/** Hands each piece to the sink until the sink throws; after that pieces are read and dropped, so that nobody blocks. */
function stream(source, sink, endEarly) {
    let failed = false;
    source?.on('data', (chunk) => {
        if (failed)
            return;
        try {
            sink?.(chunk);
        }
        catch (error) {
            failed = true;
            endEarly({ why: 'sink', error });
        }
    });
}
/** Arms timeout and cancellation; the returned function disarms both. */
function limits({ timeoutMs, signal }, endEarly) {
    const timer = timeoutMs === undefined
        ? undefined
        : setTimeout(() => endEarly({ why: 'timeout' }), Math.min(timeoutMs, longestTimerMs));
    const onAbort = () => endEarly({ why: 'cancelled' });
    signal?.addEventListener('abort', onAbort, { once: true });
    if (signal?.aborted)
        onAbort();
    return () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
    };
}
function exit(child, elapsed) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const wallSeconds = elapsed();
            if (signal !== null)
                resolve({ signal, wallSeconds });
            else
                resolve({ exitCode: code ?? 0, wallSeconds });
        });
    });
}
async function endLeftovers(leader, settleMs, graceMs) {
    if (await goneWithin(leader, settleMs))
        return 0;
    const { length } = await groupMembers(leader);
    await endGroup(leader, graceMs);
    return length;
}
async function drained(child, closed) {
    const bound = new AbortController();
    const late = (0,promises_.setTimeout)(drainMs, 'late', { signal: bound.signal }).catch(() => 'late');
    const first = await Promise.race([closed.then(() => 'closed'), late]);
    bound.abort();
    if (first === 'closed')
        return true;
    child.stdout?.destroy();
    child.stderr?.destroy();
    return false;
}
function resolvedArgv(request) {
    const place = { cwd: request.cwd, env: request.env, platform: process.platform };
    const [name, ...rest] = commandArgv(request.command, request.shell);
    const file = findExecutable(name, place);
    const [wrapper, ...options] = request.prefix ?? [];
    // The wrapper gets the path, so that both look at the same file; a shell keeps its name as argv[0] otherwise.
    return wrapper === undefined ? [file, ...rest] : [wrapper, ...options, file, ...rest];
}
function started([file, ...args], request) {
    return new Promise((resolve, reject) => {
        const failed = (cause) => reject(doesNotStart(file, cause));
        try {
            const child = (0,external_node_child_process_.spawn)(file, args, {
                cwd: request.cwd,
                env: request.env,
                detached: process.platform !== 'win32',
                stdio: ['ignore', 'pipe', 'pipe'],
                windowsHide: true,
            });
            child.once('error', failed);
            child.once('spawn', () => {
                child.off('error', failed);
                child.on('error', () => { });
                resolve(child);
            });
        }
        catch (cause) {
            failed(cause);
        }
    });
}
function doesNotStart(file, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `the command \`${file}\` did not start: ${why}`,
        remedy: 'Check that the file is a program for this system, and that its arguments are not too long',
        cause,
    });
}
function assertDirectory(cwd) {
    const stat = (0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return;
    throw new problem/* Problem */.A({
        kind: 'usage',
        what: `the working directory ${cwd} ${stat === undefined ? 'does not exist' : 'is not a directory'}`,
        remedy: 'Set `working-directory` to a folder of the repository',
    });
}

;// CONCATENATED MODULE: ./lib/app/measure-tools.js





/** The real machine, clocks and processes for measuring. */
async function createMeasureTools(env) {
    const runProcess = createRunProcess({ monotonic: clock/* systemMonotonic */.u });
    const path = env.PATH === undefined ? {} : { PATH: env.PATH };
    return {
        runProcess,
        clock: clock/* systemClock */.m,
        monotonic: clock/* systemMonotonic */.u,
        machine: readMachine(machineSources(env)),
        meter: await (0,resource_usage/* probeResourceMeter */.Q)({ runProcess, env: path, platform: process.platform }),
        watchNoise: () => watchNoise(readTextFile, clock/* systemMonotonic */.u),
    };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reproduceCommand)
/* harmony export */ });
/** One command that measures the same suites locally; none without suites. */
function reproduceCommand(suites) {
    const [only, ...others] = suites;
    if (only === undefined)
        return {};
    // Suites of a configuration file are run by name, from the file that declares them.
    if (others.length > 0 || only.file !== undefined)
        return { reproduce: 'npx noisegate run' };
    const command = only.run.kind === 'shell'
        ? `--command ${shellWord(only.run.line)}`
        : `-- ${only.run.argv.map(shellWord).join(' ')}`;
    return { reproduce: `npx noisegate run ${command}` };
}
/** A word that a POSIX shell reads as it stands: as it is where it is plain, else in single quotes. */
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    return `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c9: () => (/* binding */ terminalEcho),
/* harmony export */   nJ: () => (/* binding */ silentEcho),
/* harmony export */   so: () => (/* binding */ runnerEcho)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _secret_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);


/** A runner's page and a terminal both suffer from more; the log has it all. */
const maxEchoBytes = 1024 * 1024;
/** Shows nothing: `--quiet`, and a command line without `--verbose`. */
const silentEcho = { begin: () => { }, write: () => { }, end: () => { } };
/**
 * Echo on a runner: a folded group, its content between `::stop-commands::TOKEN` and `::TOKEN::`, so that nothing a
 * benchmark prints is obeyed. The token is fresh for each command, and hidden should the output hold it.
 */
function runnerEcho(write, randomToken) {
    let token = '';
    let mask = (0,_secret_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecretMask */ .b1)([]);
    let shown = bounded(write);
    return {
        begin: (title) => {
            token = randomToken();
            mask = (0,_secret_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecretMask */ .b1)([Buffer.from(token)]);
            shown = bounded(write);
            write(`::group::${escapeCommand(title)}\n::stop-commands::${token}\n`);
        },
        write: (chunk) => shown.write(mask.write(chunk)),
        end: () => {
            shown.write(mask.end());
            shown.endLine();
            write(`::${token}::\n::endgroup::\n`);
        },
    };
}
/** Echo of `--verbose` on a terminal, dim where colour is allowed; control sequences are dropped, they are not ours. */
function terminalEcho(write, style) {
    const [before, after] = style === 'dim' ? ['\x1b[2m', '\x1b[22m'] : ['', ''];
    let shown = bounded(write);
    // A character may be cut between two chunks.
    let decoder = new TextDecoder();
    const plain = (text) => {
        const harmless = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
        return Buffer.from(`${before}${harmless}${after}`);
    };
    return {
        begin: (title) => {
            shown = bounded(write);
            decoder = new TextDecoder();
            shown.write(plain(`$ ${title}\n`));
        },
        write: (chunk) => shown.write(plain(decoder.decode(chunk, { stream: true }))),
        end: () => shown.endLine(),
    };
}
function bounded(write) {
    let left = maxEchoBytes;
    let atLineStart = true;
    return {
        write: (chunk) => {
            if (chunk.length === 0 || left === 0)
                return;
            const fitting = chunk.subarray(0, left);
            left -= fitting.length;
            write(fitting);
            atLineStart = fitting.at(-1) === 0x0a;
            if (left > 0)
                return;
            write(`${atLineStart ? '' : '\n'}(more than ${maxEchoBytes} bytes; the rest is in the log)\n`);
            atLineStart = true;
        },
        endLine: () => {
            if (!atLineStart)
                write('\n');
        },
    };
}
/** Escaping of a workflow command's message (actions/toolkit, command.ts). */
function escapeCommand(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ probeResourceMeter),
/* harmony export */   y: () => (/* binding */ signalName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const wallOnly = {
    prefix: () => [],
    read: () => undefined,
    warnings: [
        {
            message: 'no GNU time (Linux) or BSD time (macOS) at /usr/bin/time: plain commands are measured by wall time alone, ' +
                'without user time, system time and peak RSS; install the package `time` for them',
        },
    ],
};
/**
 * Finds out, by one trial of `true`, whether `/usr/bin/time` is a program that can be read: GNU time 1.7 to 1.9 on
 * Linux, BSD time with `-l -o` on macOS. Busybox's fails the trial: it knows no
 * long options, and its `%M` counts pages. Cost: one process, about 2 ms.
 */
async function probeResourceMeter(options) {
    const program = options.program ?? '/usr/bin/time';
    if (options.platform !== 'linux' && options.platform !== 'darwin')
        return wallOnly;
    const flavour = options.platform === 'darwin' ? bsdTime(program) : gnuTime(program);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'noisegate-time-'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'usage');
    const meter = {
        prefix: flavour.prefix,
        read: (path) => {
            const text = readText(path);
            return text === undefined ? undefined : flavour.parse(text);
        },
        warnings: [],
    };
    try {
        const { exitCode } = await options.runProcess({
            command: { kind: 'argv', argv: ['true'] },
            prefix: meter.prefix(file),
            cwd: folder,
            env: options.env,
            timeoutMs: 5_000,
        });
        return exitCode === 0 && meter.read(file) !== undefined ? meter : wallOnly;
    }
    catch {
        return wallOnly;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** GNU time: `%U` and `%S` in seconds with two decimals, `%M` in KiB. A signal is told by a line of its own. */
function gnuTime(program) {
    return {
        prefix: (file) => [program, `--output=${file}`, '--format=%U %S %M'],
        parse: (text) => {
            const numbers = /^([\d.]+) ([\d.]+) (\d+)$/m.exec(text);
            if (numbers === null)
                return undefined;
            const killed = /^Command terminated by signal (\d+)$/m.exec(text);
            const signal = killed === null ? undefined : signalName(Number(killed[1]));
            return {
                user: Number(numbers[1]),
                system: Number(numbers[2]),
                peakRss: Number(numbers[3]) * 1024,
                ...(signal === undefined ? {} : { signal }),
            };
        },
    };
}
/** BSD time of macOS: `0.01 real 0.00 user 0.00 sys`, then `1163264  maximum resident set size` in bytes. */
function bsdTime(program) {
    return {
        prefix: (file) => [program, '-l', '-o', file],
        parse: (text) => {
            const times = /([\d.]+) user\s+([\d.]+) sys/.exec(text);
            const memory = /(\d+)\s+maximum resident set size/.exec(text);
            if (times === null || memory === null)
                return undefined;
            return { user: Number(times[1]), system: Number(times[2]), peakRss: Number(memory[1]) };
        },
    };
}
/** The name of a signal number on this system. */
function signalName(number) {
    const entry = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals).find(([, value]) => value === number);
    return entry?.[0];
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ maskBytes),
/* harmony export */   b1: () => (/* binding */ createSecretMask),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
const replacement = Buffer.from('***');
const nothing = new Uint8Array(0);
const none = -1;
const partial = -2;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * A mask over the given byte sequences (`secretForms`, longest first); each occurrence becomes `***`. One line break
 * between any two characters of a secret is skipped, because `base64` and `fold` wrap long lines. One pass, one to
 * two nanoseconds a byte; at most three times the longest form is held back.
 */
function createSecretMask(forms) {
    const byFirst = formsByFirstByte(forms);
    const beginnings = pairsOfBeginnings(forms);
    let held = nothing;
    const scan = (text, atEnd) => {
        const pieces = [];
        let shown = 0;
        let at = 0;
        for (;;) {
            at = nextBeginning(text, at, beginnings);
            if (at >= text.length)
                break;
            const match = matchAny(text, at, byFirst[text[at]], atEnd ? none : partial);
            if (match === none) {
                at++;
            }
            else if (match === partial) {
                break;
            }
            else {
                pieces.push(text.subarray(shown, at), replacement);
                at = match;
                shown = match;
            }
        }
        held = text.slice(at);
        if (pieces.length === 0)
            return text.subarray(0, at);
        pieces.push(text.subarray(shown, at));
        return Buffer.concat(pieces);
    };
    if (forms.length === 0)
        return { write: (chunk) => chunk, end: () => nothing };
    return {
        write: (chunk) => scan(held.length === 0 ? chunk : Buffer.concat([held, chunk]), false),
        end: () => scan(held, true),
    };
}
/** All of `bytes` with every secret replaced by `***`. */
function maskBytes(bytes, forms) {
    if (forms.length === 0)
        return bytes;
    const mask = createSecretMask(forms);
    const shown = mask.write(bytes);
    const rest = mask.end();
    return rest.length === 0 ? shown : Buffer.concat([shown, rest]);
}
/** `text` with every secret replaced by `***`. */
function maskText(text, forms) {
    return forms.length === 0 ? text : Buffer.from(maskBytes(Buffer.from(text), forms)).toString('utf8');
}
function formsByFirstByte(forms) {
    const table = Array.from({ length: 256 }, () => undefined);
    for (const form of forms) {
        const first = form[0];
        if (first !== undefined)
            table[first] = [...(table[first] ?? []), form];
    }
    return table;
}
/** Which two bytes may begin a form, a line break after the first allowed for: one look a byte skips nearly all text. */
function pairsOfBeginnings(forms) {
    const pairs = new Uint8Array(256 * 256);
    for (const form of forms) {
        const first = (form[0] ?? 0) << 8;
        if (form.length === 1)
            pairs.fill(1, first, first + 256);
        for (const second of [form[1] ?? lineFeed, carriageReturn, lineFeed])
            pairs[first | second] = 1;
    }
    return pairs;
}
/** The next position that a form may begin at; the last byte always may, since nobody knows what follows. */
function nextBeginning(text, from, pairs) {
    const last = text.length - 1;
    let pair = text[from] ?? 0;
    for (let at = from; at < last; at++) {
        pair = ((pair & 0xff) << 8) | text[at + 1];
        if (pairs[pair] !== 0)
            return at;
    }
    return Math.max(from, last);
}
/**
 * End of the longest form that stands at `at`. Where the text ends inside a form the answer is `cutShort`: `partial`
 * while more may come, `none` at the end, when a shorter form may still stand here whole.
 */
function matchAny(text, at, forms, cutShort) {
    if (forms === undefined)
        return none;
    for (const form of forms) {
        const match = matchAt(text, at, form);
        const answer = match === partial ? cutShort : match;
        if (answer !== none)
            return answer;
    }
    return none;
}
function matchAt(text, at, form) {
    let position = at;
    for (let index = 0; index < form.length; index++) {
        if (index > 0) {
            if (text[position] === carriageReturn)
                position++;
            if (text[position] === lineFeed)
                position++;
        }
        if (position >= text.length)
            return partial;
        if (text[position] !== form[index])
            return none;
        position++;
    }
    return position;
}


/***/ }),

/***/ 8970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8035);
/* harmony import */ var _raw_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1019);



/**
 * Finds the base, in this order: the explicit revision; `merge_group.base_sha`; the first parent of GitHub's synthetic
 * merge commit (from the raw object, so it works at depth 1); the merge base by the compare API; the local merge base
 * with the default branch. `pull_request.base.sha` is never used: it is the tip when the pull request was last
 * synchronised, and blames other people's commits. Throws a Problem of kind `usage` with a remedy where none of them tells.
 */
async function resolveBase(git, request) {
    const event = readEvent(request.event);
    if (request.explicit !== undefined)
        return explicitBase(git, request, request.explicit);
    if (event.mergeGroupBase !== undefined) {
        return timed(git, request, { sha: event.mergeGroupBase, how: 'base of the merge group' });
    }
    const head = await (0,_raw_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .k)(git, request.directory, 'HEAD');
    if (head === undefined)
        throw noHead(request.directory);
    const [first, second] = head.parents;
    if (first !== undefined && second !== undefined && second === event.pullRequestHead) {
        const found = { sha: first, how: 'first parent of the merge commit' };
        return timed(git, request, event.baseRef === undefined ? found : { ...found, ref: event.baseRef });
    }
    return (await comparedBase(request, event, head)) ?? (await localBase(git, request, event, head));
}
async function explicitBase(git, request, revision) {
    const commit = await (0,_raw_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .k)(git, request.directory, revision);
    if (commit !== undefined)
        return { sha: commit.sha, time: commit.time, ref: revision, how: 'given by --base' };
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        return timed(git, request, { sha: revision, ref: revision, how: 'given by --base' });
    }
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `--base ${JSON.stringify(revision)} is no commit that this checkout knows`,
        expected: 'a branch, tag or commit that is fetched, or a full commit name',
        remedy: 'Fetch it first, such as with `fetch-depth: 0` in actions/checkout.',
    });
}
async function comparedBase(request, event, head) {
    const branch = event.baseRef ?? request.defaultBranch ?? event.defaultBranch;
    if (request.compare === undefined || branch === undefined)
        return undefined;
    const found = await request.compare(branch, event.pullRequestHead ?? head.sha);
    return found === undefined ? undefined : { ...found, ref: branch, how: 'merge base by the compare API' };
}
async function localBase(git, request, event, head) {
    const named = event.baseRef ?? request.defaultBranch ?? event.defaultBranch;
    const candidates = named === undefined ? ['origin/HEAD', 'main', 'master'] : [`origin/${named}`, named];
    for (const ref of candidates) {
        const args = ['merge-base', '--end-of-options', head.sha, ref];
        const result = await git.run({ directory: request.directory, args, env: _git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_LAZY_FETCH */ ._h });
        const sha = result.stdout.toString('utf8').trim();
        if (result.exitCode === 0 && sha !== '')
            return timed(git, request, { sha, ref, how: `merge base with ${ref}` });
    }
    throw await noMergeBase(git, request.directory, candidates);
}
async function timed(git, request, base) {
    const local = await (0,_raw_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .k)(git, request.directory, base.sha);
    const time = local?.time ?? (await request.commitTime?.(base.sha));
    return time === undefined ? base : { ...base, time };
}
async function noMergeBase(git, directory, tried) {
    const answer = await git.run({ directory, args: ['rev-parse', '--is-shallow-repository'] });
    const shallow = answer.stdout.toString('utf8').trim() === 'true';
    const where = tried.join(' and ');
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: shallow
            ? `the base commit cannot be found: this clone is shallow and holds no merge base with ${where}`
            : `the base commit cannot be found: HEAD has no merge base with ${where}`,
        remedy: 'Use `fetch-depth: 0` in actions/checkout, give the action a token that can read the repository, or name --base.',
    });
}
function noHead(directory) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `the base commit cannot be found: ${directory} is no git checkout with a commit`,
        remedy: 'Run inside a checkout (actions/checkout comes first), or name --base with a full commit name.',
    });
}
function readEvent(event) {
    return {
        mergeGroupBase: commitName(textAt(event, 'merge_group', 'base_sha')),
        pullRequestHead: commitName(textAt(event, 'pull_request', 'head', 'sha')),
        baseRef: textAt(event, 'pull_request', 'base', 'ref'),
        defaultBranch: textAt(event, 'repository', 'default_branch'),
    };
}
function commitName(text) {
    return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
function textAt(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return typeof current === 'string' && current !== '' ? current : undefined;
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress),
/* harmony export */   t: () => (/* binding */ progressStyle)
/* harmony export */ });
/** The style that fits: nothing when quiet, a bar on a terminal, lines elsewhere. A runner's page is no terminal. */
function progressStyle(where) {
    if (where.quiet)
        return 'none';
    return where.isTerminal ? 'bar' : 'lines';
}
/** Opens the progress display; the bar's package is loaded only for a bar. */
async function createProgress({ stream, style }) {
    if (style === 'none')
        return { on: () => { }, stop: () => { } };
    if (style === 'lines')
        return { on: (event) => writeLine(stream, event), stop: () => { } };
    const { default: cliProgress } = await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.t.bind(__webpack_require__, 8502, 19));
    const { SingleBar, Presets } = cliProgress;
    const bar = new SingleBar({
        stream,
        format: '{suite} {bar} {stage} {elapsed}',
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
        stopOnComplete: false,
        linewrap: false,
    }, Presets.shades_classic);
    return barProgress(bar);
}
function barProgress(bar) {
    let suite;
    return {
        on: (event) => {
            const done = event.state === 'ended' ? (event.round ?? 0) : (event.round ?? 1) - 1;
            const payload = {
                suite: plain(event.suite),
                stage: stageText(event),
                elapsed: `${event.elapsedSeconds.toFixed(0)} s`,
            };
            if (suite !== event.suite) {
                if (suite !== undefined)
                    bar.stop();
                suite = event.suite;
                bar.start(event.rounds, done, payload);
                return;
            }
            bar.setTotal(event.rounds);
            bar.update(done, payload);
        },
        stop: () => {
            if (suite !== undefined)
                bar.stop();
            suite = undefined;
        },
    };
}
function writeLine(stream, event) {
    // One line a stage: the end of a round is the beginning of the next.
    if (event.state === 'ended' && !(event.round === event.rounds))
        return;
    const what = event.state === 'began' ? stageText(event) : `measured in ${event.elapsedSeconds.toFixed(1)} s`;
    stream.write(`noisegate: ${plain(event.suite)}: ${what}\n`);
}
function stageText({ stage, round, rounds }) {
    return stage === 'setup' ? 'setup' : `round ${round} of ${rounds}`;
}
/** A suite's name on one line, at most 60 characters, without what steers a terminal. */
function plain(name) {
    const harmless = name
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .trim();
    return harmless.length <= 60 ? harmless : `${harmless.slice(0, 59)}…`;
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit),
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8035);

/** Reads a commit of a checkout by any revision; undefined where the checkout does not have it. Writes nothing. */
async function readCommit(git, directory, revision) {
    const run = (args) => git.run({ directory, args, env: _git_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LAZY_FETCH */ ._h });
    const named = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const sha = named.stdout.toString('utf8').trim();
    if (named.exitCode !== 0 || sha === '')
        return undefined;
    const content = await run(['cat-file', 'commit', sha]);
    return content.exitCode === 0 ? parseCommit(sha, content.stdout.toString('utf8')) : undefined;
}
/** Reads the header of a commit object; undefined where it has no committer, so is none. */
function parseCommit(sha, content) {
    const header = content.split('\n\n', 1)[0] ?? '';
    const committer = /^committer .*> (\d+) [+-]\d{4}$/m.exec(header)?.[1];
    if (committer === undefined)
        return undefined;
    const parents = Array.from(header.matchAll(/^parent ([0-9a-f]{40,64})$/gm), ([, parent]) => parent);
    return { sha, parents, time: new Date(Number(committer) * 1000).toISOString() };
}


/***/ })

};
