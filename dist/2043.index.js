export const id = 2043;
export const ids = [2043];
export const modules = {

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

/***/ 68400:
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


/***/ }),

/***/ 16673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ formatDifferenceInterval),
/* harmony export */   LE: () => (/* binding */ formatChangeInterval),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75855);

/** From here on a percentage alone is misread ("200 %" as twice as much), so the factor stands beside it. */
const FACTOR_FROM = 1;
/** From here on the percentage has no use beside the factor. */
const FACTOR_ONLY_FROM = 9;
/** Smaller changes than this print as a bound, never as a zero with a sign. */
const SMALLEST_SHARE = 5e-6;
/**
 * A relative change (candidate / baseline - 1) for people, raw sign: `+16.6 %`, `-3.0 %`, `+150 % (2.5x)`, `35.2x`
 * (candidate / baseline), `0 %`.
 */
function formatChange(change) {
    if (!Number.isFinite(change))
        return 'n/a';
    if (change === 0)
        return '0 %';
    if (change >= FACTOR_ONLY_FROM)
        return formatFactor(change + 1);
    const percentage = `${change > 0 ? '+' : '-'}${formatPercentage(Math.abs(change), change)}`;
    return change >= FACTOR_FROM ? `${percentage} (${formatFactor(change + 1)})` : percentage;
}
/** A share without sign, as thresholds and detectable changes are written: `5 %`, `3.1 %`, `0.05 %`, `35.2x`. */
function formatShare(share) {
    if (!Number.isFinite(share))
        return 'n/a';
    if (share >= FACTOR_ONLY_FROM)
        return formatFactor(share + 1);
    const percentage = Number((share * 100).toPrecision(share < 1 ? 2 : 3));
    return `${percentage} %`;
}
/** The two bounds of a change: `+12.0 % to +21.0 %`. */
function formatChangeInterval(interval) {
    return `${formatChange(interval[0])} to ${formatChange(interval[1])}`;
}
/** The two bounds of a difference in a base unit: `+1 B to +3 B`. */
function formatDifferenceInterval(interval, unit) {
    return `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(interval[0], unit)} to ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(interval[1], unit)}`;
}
/** `p = 0.0003`, `p = 0.012`, `p < 0.0001`. `name` is `p` or `q`. */
function formatProbability(probability, name = 'p') {
    if (!Number.isFinite(probability))
        return `${name} n/a`;
    if (probability < 0.0001)
        return `${name} < 0.0001`;
    const decimals = probability >= 0.1 ? 2 : probability >= 0.01 ? 3 : 4;
    return `${name} = ${probability.toFixed(decimals)}`;
}
function formatPercentage(size, change) {
    if (size < SMALLEST_SHARE)
        return '0.001 % or less';
    // A value that did not vanish must not read as -100 %.
    if (change > -1 && change <= -0.9995)
        return change < -0.9999 ? '99.99 % or more' : `${floorTo(size, 4)} %`;
    if (size < 0.001)
        return `${Number((size * 100).toPrecision(1))} %`;
    return size >= 1 ? `${(size * 100).toFixed(0)} %` : `${(size * 100).toFixed(1)} %`;
}
function floorTo(size, places) {
    return Math.floor(size * 10 ** places) / 10 ** (places - 2);
}
function formatFactor(factor) {
    if (factor >= 1e6)
        return `${factor.toExponential(1)}x`;
    return factor >= 100 ? `${factor.toFixed(0)}x` : `${factor.toFixed(1)}x`;
}


/***/ }),

/***/ 75855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jR: () => (/* binding */ formatDifference),
  kI: () => (/* binding */ formatPair),
  Fl: () => (/* binding */ formatValue)
});

;// CONCATENATED MODULE: ./lib/core/units/display-scale.js
/**
 * Scales per base unit, ascending. Decimal prefixes throughout, as in what the parsers accept, so that `MB` in a report
 * is the `MB` of `MB/s`. Unit `%` is a share shown in per cent; only reports ask for it.
 */
const SCALES = new Map([
    [
        's',
        steps([
            [1e-9, ' ns'],
            [1e-6, ' \u00b5s'],
            [1e-3, ' ms'],
            [1, ' s'],
        ]),
    ],
    [
        'B',
        steps([
            [1, ' B'],
            [1e3, ' kB'],
            [1e6, ' MB'],
            [1e9, ' GB'],
            [1e12, ' TB'],
        ]),
    ],
    [
        'B/s',
        steps([
            [1, ' B/s'],
            [1e3, ' kB/s'],
            [1e6, ' MB/s'],
            [1e9, ' GB/s'],
            [1e12, ' TB/s'],
        ]),
    ],
    [
        '1/s',
        steps([
            [1, ' /s'],
            [1e3, ' k/s'],
            [1e6, ' M/s'],
            [1e9, ' G/s'],
        ]),
    ],
    [
        '1',
        steps([
            [1, ''],
            [1e3, ' k'],
            [1e6, ' M'],
            [1e9, ' G'],
            [1e12, ' T'],
        ]),
    ],
    ['%', steps([[0.01, ' %']])],
]);
/** Units whose whole numbers are counts: shown in full up to this size, since one allocation more is news. */
const COUNTED = new Set(['B', '1']);
const WHOLE_LIMIT = 1_000_000;
/** A value of this many units is unreadable in that unit, and near 1e308 it is not even a number. */
const SPAN_LIMIT = 1e15;
/**
 * The scale for these values (base unit): the largest prefix that still leaves the smallest value that is not zero at 1 or
 * more, so that both sides of a comparison share it. Custom units have one scale.
 */
function displayScale(values, unit) {
    const scales = SCALES.get(unit);
    if (scales === undefined)
        return { factor: 1, suffix: unit === '' ? '' : ` ${unit}` };
    const first = scales[0];
    const sizes = values.map(Math.abs).filter((size) => size > 0);
    if (sizes.length === 0)
        return scales.find((scale) => scale.factor === 1) ?? first;
    if (COUNTED.has(unit) && sizes.every((size) => Number.isInteger(size) && size < WHOLE_LIMIT))
        return first;
    // Rounded first, so that 999.99 ns becomes 1.00 us and not 1,000 ns.
    const smallest = Number(Math.min(...sizes).toPrecision(3));
    const fitting = scales.findLast((scale) => smallest >= scale.factor) ?? first;
    // 1e308 s is no number of nanoseconds: a pair this far apart goes by its larger side.
    if (Math.max(...sizes) / fitting.factor > SPAN_LIMIT)
        return scales.findLast(({ factor }) => factor <= 1) ?? first;
    return fitting;
}
function steps(rows) {
    return rows.map(([factor, suffix]) => ({ factor, suffix }));
}

;// CONCATENATED MODULE: ./lib/core/units/format-value.js

/** Digits that a reader needs at least; a pair gets more where its difference would not show. */
const DIGITS = 3;
/** Beyond this many decimals or digits before the point a number is clearer with an exponent. */
const DECIMALS_LIMIT = 9;
const PLAIN_LIMIT = 1e15;
/** What is printed for a number that is not finite; a report should never hold one. */
const NO_NUMBER = 'n/a';
/** A value in a base unit for people: `121 ns`, `4,096 B`, `12.5 MB/s`. No locale; three significant digits. */
function formatValue(value, unit) {
    return formatTogether([value], unit)[0];
}
/**
 * Both sides of a comparison in one scale, with enough digits that a difference shows: `['121 ns', '141 ns']`,
 * `['1.030 ms', '1.032 ms']`. Equal numbers print equal.
 */
function formatPair(baseline, candidate, unit) {
    const [first, second] = formatTogether([baseline, candidate], unit);
    return [first, second];
}
/** A difference in a base unit with its sign: `+3 B`, `-1.20 ns`. */
function formatDifference(difference, unit) {
    const text = formatValue(difference, unit);
    return difference > 0 ? `+${text}` : text;
}
function formatTogether(values, unit) {
    const finite = values.filter(Number.isFinite);
    const scale = displayScale(finite, unit);
    const scaled = finite.map((value) => value / scale.factor);
    const print = printerFor(scaled);
    return values.map((value) => Number.isFinite(value) ? print(value / scale.factor) + scale.suffix : NO_NUMBER);
}
/** One way to print all of these numbers: fixed decimals, or exponents where digits would drown the numbers. */
function printerFor(scaled) {
    const decimals = decimalsFor(scaled);
    const largest = Math.max(0, ...scaled.map(Math.abs));
    if (decimals <= DECIMALS_LIMIT && largest < PLAIN_LIMIT)
        return (value) => formatFixed(value, decimals);
    const lost = Math.floor(Math.log10(largest)) - magnitude(differenceOf(scaled));
    const digits = Math.min(15, Math.max(DIGITS - 1, lost));
    return (value) => (value === 0 ? '0' : value.toExponential(digits));
}
/** Decimals so that the smallest value has three digits and the difference one; 0 for whole numbers. */
function decimalsFor(scaled) {
    if (scaled.every(Number.isInteger))
        return 0;
    const sizes = scaled.map(Math.abs).filter((size) => size > 0);
    const forSize = DIGITS - 1 - magnitude(Number(Math.min(...sizes).toPrecision(DIGITS)));
    return Math.max(0, forSize, -magnitude(differenceOf(scaled)));
}
function differenceOf(scaled) {
    return Math.max(...scaled) - Math.min(...scaled);
}
/** Power of ten of a number; far away for zero, which needs no digit. */
function magnitude(size) {
    return size > 0 ? Math.floor(Math.log10(size)) : 400;
}
/** `1,234.5` with a fixed number of decimals. */
function formatFixed(value, decimals) {
    if (value === 0)
        return '0';
    const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = value < 0 ? '-' : '';
    return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}


/***/ }),

/***/ 57043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ groupDigits),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 benchmark`, `2 benchmarks`, `2,000 benchmarks`; thousands grouped, no locale. */
function plural(count, one, many = `${one}s`) {
    return `${groupDigits(count)} ${count === 1 ? one : many}`;
}
/** A whole number with its thousands grouped. */
function groupDigits(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 83466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ groupRows)
/* harmony export */ });
/** Sorts every comparison into exactly one group; largest change first, then by name, so that equal input prints equal. */
function groupRows({ comparisons, suiteShift }) {
    const groups = {
        regressions: [],
        ungatedRegressions: [],
        inconclusive: [],
        improvements: [],
        missing: [],
        fresh: [],
        advisory: [],
        shifted: [],
        quiet: [],
        unchanged: [],
    };
    const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined);
    const suites = new Set(machines.map(({ suite }) => suite));
    for (const comparison of [...comparisons].sort(byOrder))
        groups[groupOf(comparison, suites)].push(comparison);
    return groups;
}
function groupOf(comparison, shiftedSuites) {
    switch (comparison.verdict) {
        case 'regressed':
            return comparison.gated ? 'regressions' : 'ungatedRegressions';
        case 'improved':
            return 'improvements';
        case 'unchanged':
            return 'unchanged';
        case 'new':
            return 'fresh';
        case 'missing':
            return 'missing';
        case 'inconclusive':
            return shiftedSuites.has(comparison.suite) ? 'shifted' : inconclusiveGroup(comparison);
    }
}
function inconclusiveGroup(comparison) {
    if (comparison.method === 'advisory')
        return 'advisory';
    return comparison.gated && leansWorse(comparison) ? 'inconclusive' : 'quiet';
}
/** Beyond half the threshold, which is where the screen begins to suspect (decision.md); an unknown effect counts. */
function leansWorse({ stage, suspect, effect, threshold, scale }) {
    if (suspect === true)
        return true;
    if (stage === 'screened')
        return false;
    if (effect === undefined)
        return true;
    return scale === 'difference' ? effect > 0 : effect > Math.log1p(threshold) / 2;
}
function byOrder(first, second) {
    const difference = sizeOf(second) - sizeOf(first);
    // Two infinite sizes differ by NaN: both are zero against something.
    if (difference > 0 || difference < 0)
        return difference;
    return compareText(orderKey(first), orderKey(second));
}
/** Size of a change in either direction; from or to zero is the largest there is. */
function sizeOf({ change, baseline, candidate }) {
    if (change !== undefined)
        return Math.abs(Math.log1p(change));
    if (baseline === undefined || candidate === undefined || baseline === candidate)
        return 0;
    return Number.POSITIVE_INFINITY;
}
function orderKey({ suite, benchmark, parameters, metric }) {
    const pairs = Object.entries(parameters).sort(([a], [b]) => compareText(a, b));
    return JSON.stringify([suite, benchmark, pairs, metric]);
}
function compareText(first, second) {
    return first < second ? -1 : first > second ? 1 : 0;
}


/***/ })

};
