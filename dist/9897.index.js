export const id = 9897;
export const ids = [9897];
export const modules = {

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






/**
 * The commit of a revision, from the checkout; a commit's name is taken as it is where there is none.
 * @throws Problem (usage) where neither tells
 */
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
/**
 * The stored runs around a commit: its newest own, or the last one that was started before it was made. Undefined where
 * there is neither. Reads at most 31 runs, whatever lies between them and today.
 */
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
/**
 * Exact null distribution of U, given which pooled values are tied.
 *
 * `tieSizes` are the sizes of the groups of equal pooled values, ascending by value (all 1 without ties);
 * `chosen` is how many pooled values belong to the candidate. Under exchangeability every choice of `chosen`
 * out of the pool is equally likely.
 *
 * Dynamic programming over the groups (the "shift algorithm", Streitberg and Roehmel 1986): taking c of a group
 * of t, with j chosen and b - j others below it, adds c (b - j) + c (t - c) / 2 to U. Cost O(N x chosen^2 x others)
 * at most: a few milliseconds for 30 + 30 values. All terms are positive, so doubles keep 13 digits.
 */
function uDistribution(tieSizes, chosen) {
    const pooled = tieSizes.reduce((sum, size) => sum + size, 0);
    const stepsPerPair = tieSizes.some((size) => size > 1) ? 2 : 1;
    const width = stepsPerPair * chosen * (pooled - chosen) + 1;
    // weights[j][k]: number of choices with j chosen so far and U = k / stepsPerPair.
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
/** A prefix that reaches beyond the target belongs to choices that can no longer be completed. */
function addShifted(target, source, shift, factor) {
    const end = Math.min(source.length, target.length - shift);
    for (let k = 0; k < end; k++)
        target[k + shift] = target[k + shift] + source[k] * factor;
}

;// CONCATENATED MODULE: ./lib/core/stats/mann-whitney-u.js




/** Largest pool whose exact distribution is computed; at 30 + 30 it takes milliseconds and the normal is off by 1e-4. */
const EXACT_U_UP_TO = 60;
/**
 * One-sided Mann-Whitney U test: are the candidate's values greater than the baseline's plus `shift` (default 0)?
 *
 * Mid-ranks, with the exact distribution conditional on the ties for up to 60 pooled values (see `uDistribution`
 * for its cost); above that the normal approximation with tie correction and continuity correction. Exact means:
 * if all values are exchangeable, P(p <= alpha) <= alpha whatever their shape. It is no test of medians.
 * Invariant under any increasing transformation of both samples when `shift` is 0.
 *
 * @throws RangeError when a side is empty or a value is not finite.
 */
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
/** P(U is largest): the candidates take the top n values, choosing freely inside the group at the boundary. */
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



/** Runs on either side of the reference, and newest runs, that are looked at: enough to test at 0.001, few to read. */
const DRIFT_RUNS = 15;
/**
 * How far a series is today from its level at a reference such as the last release, however slowly it went there. The
 * level at the reference is what lies between the steps next to it. Undefined where a value is not positive.
 */
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
/** One-sided p of "the candidate is not greater". */
function exceeds(baseline, candidate) {
    return mannWhitneyU({ baseline, candidate }).pValue;
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

;// CONCATENATED MODULE: ./lib/core/model/choose-window.js

/** Events whose runs measure code that is not on the branch. */
const PULL_REQUEST = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'merge_group',
]);
/** Whether a run measured code that is not on its branch; such a run is never part of a baseline. */
function isOfPullRequest({ trigger }) {
    return PULL_REQUEST.has(trigger);
}
/**
 * Of runs read newest first, those that count as a baseline: no pull request's, at or before base by `commit.time` (runs
 * without one by `startedAt`), the newest `limit` of them, attempts pooled.
 */
function chooseWindow(read, { base, limit }) {
    const own = read.filter((run) => !isOfPullRequest(run));
    const bound = base === undefined ? undefined : baseTime(own, base);
    const counted = own.filter((run) => bound === undefined || run.commit.sha === base?.sha || timeOf(run) <= bound);
    const runs = mergeAttempts(counted).slice(0, limit);
    // Times are read once a run, not once a comparison of the sort.
    const timed = runs.map((run) => ({ run, time: timeOf(run), start: Date.parse(run.startedAt) }));
    return {
        runs: timed.sort((one, next) => one.time - next.time || one.start - next.start).map(({ run }) => run),
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

/** Nearer to an end than this, a split is placed by one value. */
const MARGIN = 3;
/**
 * Where a segment that holds one step is split: the place with the least sum of absolute deviations from the medians of its
 * two sides, the first of several. Ranks say best whether there is a step, but see no distances, and put it one run off
 * where the last run before it is the highest of its level; squares would follow single wild runs. O(n^2 log n), once a step.
 *
 * @param segment at least 7 values
 */
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
/** Mid-ranks of the values minus their mean, so that they sum to zero. By insertion: a window has 51 values at most. */
function centeredRanks(values) {
    const count = values.length;
    const order = new Uint32Array(count);
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
/** The split with the largest |rank sum| x weight: the Mann-Whitney U of every split (Pettitt 1979). O(n). */
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
/** The statistic of the best split of the same ranks in a random order, which is drawn while it is summed. Permutes `ranks`. */
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
/** About as many splits of 51 values are independent of each other (docs/adr/0012-steps.md). */
const SPLITS = 10;
/**
 * Element [n][k] makes the rank sum of the first k of n values comparable with that of every other k: 1 / the deviation from
 * its mean that random orders reach with a probability of alpha / 10. The standard deviation would not do, because 5
 * values cannot lie as many deviations away from 45 others as 25 from 25. 0 closer than `minSegment` to an end.
 *
 * Exact without ties: the number of choices of k from n ranks by their sum follows from those of n - 1 ranks (Mann and
 * Whitney 1947). One pass for every n up to `largest`, two milliseconds for 51.
 */
function splitWeights(largest, level) {
    const weights = [new Float64Array(1)];
    // choices[k][u]: choices of k of the ranks so far whose sum exceeds the least possible one by u.
    const choices = [Float64Array.of(1)];
    for (let count = 1; count <= largest; count++) {
        const half = Math.min(count, Math.floor(largest / 2));
        for (let k = half; k >= 1; k--)
            choices[k] = withRank(choices, { k, count });
        weights.push(weightsOf(choices, count, level));
    }
    return weights;
}
/** Leaves the new highest rank out (sums as before), or takes it: then the k - 1 others come from `count - 1` ranks. */
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
/**
 * Smallest deviation from the mean with a two-sided probability of at most p. Where even complete separation is more
 * probable, it is prolonged as a normal tail, whose logarithm falls with the square.
 */
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



/** Random orders that may split as well as the real one before a step is refused: fewer make the level a lottery. */
const TOLERATED = { untied: 10, tied: 2 };
/**
 * From this share of the standard deviation of untied ranks on, ties are so few that the statistic in terms of the ranks' own
 * deviation has the limits of untied ones: they agree to within 2 %, the error of the 40,000 orders they were compared by.
 */
const FEW_TIES = 0.98;
/**
 * With more ties, a statistic below this share of what untied ranks need is no step: of 2,000 series of two to six distinct
 * values whose p was below 0.001 the least had 0.94. Spares their permutations.
 */
const HOPELESS = 0.9;
/**
 * Makes the test of one level. Random orders of untied ranks are the same for every series of the same length, so their best
 * splits are drawn once a length (B = 10 / alpha - 1, five milliseconds for 51 values) and then only looked up. Ranks with many ties
 * have orders of their own: B = 2 / alpha - 1, ended as soon as alpha is out of reach.
 */
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
/** Standard deviation of the ranks as a share of that without ties; exactly 1 then, since ranks are multiples of 1/2. */
function spreadOf(ranks) {
    let squares = 0;
    for (const rank of ranks)
        squares += rank * rank;
    return Math.sqrt(squares / ((ranks.length ** 3 - ranks.length) / 12));
}
/** The best splits of random orders of 1 .. count, ascending; only as many as may reach a step. */
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





/**
 * Newest values that a step is looked for in: the stored window of 50 runs and the new one. Older ones would find smaller
 * steps a little sooner, at the price of reading them whenever a run is recorded.
 */
const STEP_WINDOW = 51;
/** Level at which a step is believed: hundreds of series are tested at every run. */
const ALPHA = 0.001;
/** Shorter stretches of runs are outliers, not levels. */
const MIN_SEGMENT = 5;
/** One for all, so that the same values have the same steps whoever computes them, and when. */
const SEED = 1;
/**
 * The step that the newest value makes known, if any: `values` are one log center a run, oldest first, of which
 * `values[since .. until - 1]` are looked at, at most the newest 51. Called once for every new run with `since` moved to
 * each step found, it never needs the rest of the history, and what it found once is never moved.
 *
 * The rank sums of all splits are compared on one scale (`splitWeights`). The best is a step when random orders of the values
 * do as well with p <= alpha (which accounts for the split having been searched for) and the medians of both sides differ by
 * `magnitude`. Ranks, so that one wild run is no step. p is never 0. Where it happened is estimated apart (`splitPlace`). Never
 * part of the gate: a step is known with the fourth run of the new level at the earliest.
 *
 * Cost: O(n log n), some microseconds. A step found, and a run with ties that nearly is one, cost up to 1 ms.
 *
 * @throws RangeError when a value is not finite, the seed no integer, alpha outside (0, 1) or minSegment below 1.
 */
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
/**
 * Every step of a series as recording run after run finds them, newest first: `nextStep` at each value in turn. A change of
 * each step is the one known when it was found.
 *
 * @throws RangeError as `nextStep`
 */
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
/** The test used last: making one costs more than using it, and in practice there is one. */
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


/***/ })

};
