export const id = 8255;
export const ids = [8255];
export const modules = {

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ BENCHER_MEASURES)
/* harmony export */ });
/**
 * Bencher's built-in measures that are metrics of ours, by their slugs. A document of theirs names neither unit nor
 * direction, so that reading and writing one take both from here. Source: bencher.dev documentation, `Measure`.
 */
const BENCHER_MEASURES = new Map([
    ['latency', { metric: 'time', unit: 'ns' }],
    ['throughput', { metric: 'throughput', unit: 'ops/s' }],
    ['build-time', { metric: 'build-time', unit: 's' }],
    ['file-size', { metric: 'size', unit: 'B' }],
    ['allocated', { metric: 'allocated-bytes', unit: 'B' }],
    ['instructions', { metric: 'instructions', unit: '1' }],
    ['estimated-cycles', { metric: 'cycles', unit: '1' }],
    ['l1-accesses', { metric: 'l1-accesses', unit: 'count' }],
    ['l2-accesses', { metric: 'l2-accesses', unit: 'count' }],
    ['ram-accesses', { metric: 'ram-accesses', unit: 'count' }],
]);


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

/***/ 39178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ theilSen)
/* harmony export */ });
/* harmony import */ var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98423);


/**
 * Theil-Sen line through points: up to 29 % of them may be wild without moving it far (Theil 1950, Sen 1968). Pairs at
 * the same time have no slope and are left out. O(n^2) space and O(n^2 log n) time.
 *
 * @throws RangeError when the lists differ in length, hold fewer than two different times, or a value is not finite.
 */
function theilSen({ times, values, }) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(times, 'times', 2);
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)(values, 'values', 2);
    if (times.length !== values.length) {
        throw new RangeError(`${times.length} times and ${values.length} values; expected as many of both`);
    }
    const slope = middle(pairSlopes(times, values));
    return { slope, intercept: (0,_center_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values) - slope * (0,_center_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(times) };
}
function pairSlopes(times, values) {
    const slopes = new Float64Array((times.length * (times.length - 1)) / 2);
    let count = 0;
    for (let later = 1; later < times.length; later++) {
        for (let earlier = 0; earlier < later; earlier++) {
            const elapsed = times[later] - times[earlier];
            if (elapsed !== 0)
                slopes[count++] = (values[later] - values[earlier]) / elapsed;
        }
    }
    if (count === 0)
        throw new RangeError('all times are equal; expected at least two different ones');
    return slopes.subarray(0, count).sort();
}
/** Median of an ascending list. */
function middle(sorted) {
    const half = sorted.length / 2;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bW: () => (/* binding */ shortenCommand),
/* harmony export */   l0: () => (/* binding */ insertOption),
/* harmony export */   yS: () => (/* binding */ appendOption)
/* harmony export */ });
/* harmony import */ var _filter_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18974);
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80830);


/**
 * The command with a shorter time for each benchmark, as its tool has it (`-benchtime=100ms`); undefined where the tool
 * has no such option, the command sets it itself, or the command is not plain enough to be changed.
 */
function shortenCommand(request) {
    const { run, shell, parser } = request;
    if (parser?.shorten === undefined)
        return undefined;
    const words = run.kind === 'argv' ? run.argv : (0,_filter_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isPosix */ .cX)(shell) ? (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(run.line) : undefined;
    const shortened = words === undefined ? undefined : parser.shorten(words);
    if (words === undefined || shortened === undefined)
        return undefined;
    const [file, ...rest] = shortened;
    if (file === undefined)
        return undefined;
    if (run.kind === 'argv')
        return { kind: 'argv', argv: [file, ...rest] };
    return { kind: 'shell', line: (0,_filter_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellLine */ .Tg)(words, shortened) };
}
/** Inserts words behind `after`, unless one that starts with `option` says it already. */
function insertOption(words, { after, option, value }) {
    const at = words.indexOf(after);
    if (at < 0 || words.some((word) => word.startsWith(option)))
        return undefined;
    return [...words.slice(0, at + 1), `${option}=${value}`, ...words.slice(at + 1)];
}
/** Appends words, unless one that starts with `option` says it already. */
function appendOption(words, { option, value }) {
    return words.some((word) => word.startsWith(option)) ? undefined : [...words, `${option}=${value}`];
}


/***/ }),

/***/ 38255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PARSERS: () => (/* binding */ PARSERS),
  PARSER_NAMES: () => (/* binding */ PARSER_NAMES),
  parserByName: () => (/* binding */ parserByName),
  parsersOfCommand: () => (/* binding */ parsersOfCommand)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var model_problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/parsers/shared/add-readings.js
/** Adds the metrics that a tool prints side by side about one benchmark; those without a value are left out. */
function addReadings(builder, common, rows) {
    // Not spread: that costs more than everything else about a reading.
    const { benchmark, parameters, iterations, problem } = common;
    for (const [metric, value, unit] of rows) {
        if (value !== undefined)
            builder.add({ benchmark, parameters, metric, value, unit, iterations, problem });
    }
}

// EXTERNAL MODULE: ./lib/parsers/shared/measurement-builder.js + 1 modules
var measurement_builder = __webpack_require__(54849);
;// CONCATENATED MODULE: ./lib/parsers/shared/percentile-metric.js
/** The metric of a percentile by its rank as a tool prints it: `50.0` is `latency.p50`, `0` and `100` are `latency.min` and `.max`. */
function percentileMetric(rank) {
    const percent = Number(rank);
    if (percent === 0)
        return 'latency.min';
    return percent === 100 ? 'latency.max' : `latency.p${percent}`;
}

;// CONCATENATED MODULE: ./lib/parsers/ab/summary.js



const TITLE = /^This is ApacheBench, Version /;
const FIELD = /^([A-Z][A-Za-z0-9 -]+):\s+(.+)$/;
const PARTS = /^ {3}\(Connect: \d+, Receive: \d+, Length: (\d+), Exceptions: \d+\)$/;
const MEAN = /^Time per request:\s+([\d.]+) \[ms\] \(mean\)$/;
const RATE = /^Requests per second:\s+([\d.]+) \[#\/sec\]/;
/** ab divides by 1024. */
const TRANSFER = /^Transfer rate:\s+([\d.]+) \[Kbytes\/sec\] received$/;
const PERCENTILE = /^ +(\d+)% +(\d+)(?: \(longest request\))?$/;
/** What ab says when it gives up: `apr_socket_recv: Connection refused (111)`. */
const GAVE_UP = /\b(?:apr_\w+(?:\(\))?|ab): (.+)$/;
/** Whether a line is the first one that ab prints. */
function isAbSummary(line) {
    return TITLE.test(line);
}
/** Reads what ab prints. Its last line, the longest request, tells that it is whole. */
class AbSummarySink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #failures = [];
    #run;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (TITLE.test(line)) {
            this.#finish();
            this.#run = { line: n, fields: new Map(), rows: [], lengths: 0, reason: undefined, isComplete: false };
        }
        else if (this.#run !== undefined && end === undefined)
            readLine(this.#run, line);
        else if (this.#run !== undefined)
            this.#run.reason ??= GAVE_UP.exec(line)?.[1];
    }
    end() {
        this.#finish();
        const warnings = [...this.#warnings, ...this.#builder.warnings()];
        return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures };
    }
    #finish() {
        const run = this.#run;
        this.#run = undefined;
        if (run === undefined)
            return;
        const benchmark = target(run.fields);
        const requests = count(run, 'Complete requests');
        if (run.isComplete && requests > 0)
            this.#add(run, benchmark, requests);
        else {
            const reason = run.reason ?? 'the text ends before the longest request: the run was cut off';
            this.#failures.push({
                message: `${benchmark}: ${reason.slice(0, 200)}`,
                file: this.#file,
                line: run.line,
            });
        }
    }
    #add(run, benchmark, requests) {
        const refused = count(run, 'Non-2xx responses');
        const errors = Math.min(requests, Math.max(count(run, 'Failed requests'), refused));
        addReadings(this.#builder, {
            benchmark,
            parameters: parameters(run.fields),
            iterations: requests,
            problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, run.line),
        }, [...run.rows, ['error-rate', errors / requests, '1']]);
        if (run.lengths <= refused)
            return;
        const message = `${benchmark}: ${run.lengths} answers had another length than the first and count as failed; ab -l accepts any length`;
        this.#warnings.push({ message, file: this.#file, line: run.line });
    }
}
function readLine(run, line) {
    const percentile = PERCENTILE.exec(line);
    const [, key = '', value = ''] = FIELD.exec(line) ?? [];
    const single = ROWS.flatMap(([pattern, metric, unit]) => {
        const printed = pattern.exec(line)?.[1];
        return printed === undefined ? [] : [[metric, Number(printed), unit]];
    });
    run.rows.push(...single);
    if (percentile !== null) {
        run.rows.push([percentileMetric(percentile[1] ?? ''), Number(percentile[2]), 'ms']);
        run.isComplete ||= percentile[1] === '100';
    }
    else if (key !== '' && !run.fields.has(key))
        run.fields.set(key, value);
    run.lengths = Number(PARTS.exec(line)?.[1] ?? run.lengths);
    run.reason ??= GAVE_UP.exec(line)?.[1];
}
const ROWS = [
    [RATE, 'throughput', '1/s'],
    [TRANSFER, 'bytes-per-second', 'KiB/s'],
    [MEAN, 'latency.mean', 'ms'],
];
function count({ fields }, key) {
    return Number(fields.get(key) ?? 0);
}
function target(fields) {
    const host = fields.get('Server Hostname');
    return host === undefined
        ? 'ab'
        : `${host}:${fields.get('Server Port') ?? ''}${fields.get('Document Path') ?? ''}`;
}
function parameters(fields) {
    const concurrency = fields.get('Concurrency Level');
    return {
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(fields.has('Keep-Alive requests') ? { 'keep-alive': 'on' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/core/stats/value-distribution.js
/** This many different values are counted exactly; 2^16 of them take a few megabytes. */
const EXACT_VALUES = 65_536;
/** Beyond that values keep this many significant bits: a quantile is then off by at most one part in 4,096. */
const KEPT_BITS = 11;
/**
 * The distribution of a stream of values in memory that does not grow with the stream: each different value with its
 * count, and from a limit on values rounded to 1 part in 4,096. Count, sum, smallest and largest stay exact.
 */
class ValueDistribution {
    #limit;
    #counts = new Map();
    #isRounded = false;
    #count = 0;
    #sum = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = Number.NEGATIVE_INFINITY;
    /** @param limit different values counted exactly */
    constructor(limit = EXACT_VALUES) {
        this.#limit = limit;
    }
    /** @throws RangeError when the value is not finite. */
    add(value) {
        if (!Number.isFinite(value))
            throw new RangeError(`the value is ${value}; expected a finite number`);
        this.#count += 1;
        this.#sum += value;
        if (value < this.#min)
            this.#min = value;
        if (value > this.#max)
            this.#max = value;
        this.#countValue(this.#isRounded ? rounded(value) : value, 1);
    }
    /** Adds all values of another distribution. */
    merge(other) {
        if (other.#isRounded && !this.#isRounded)
            this.#round();
        this.#count += other.#count;
        this.#sum += other.#sum;
        this.#min = Math.min(this.#min, other.#min);
        this.#max = Math.max(this.#max, other.#max);
        for (const [value, count] of other.#counts) {
            this.#countValue(this.#isRounded ? rounded(value) : value, count);
        }
    }
    get count() {
        return this.#count;
    }
    get sum() {
        return this.#sum;
    }
    /** Whether every quantile is the exact one. */
    get isExact() {
        return !this.#isRounded;
    }
    /** Undefined while there is no value, as are the three below. */
    get mean() {
        return this.#count === 0 ? undefined : this.#sum / this.#count;
    }
    get min() {
        return this.#count === 0 ? undefined : this.#min;
    }
    get max() {
        return this.#count === 0 ? undefined : this.#max;
    }
    /** Quantiles of type 7 (R's default, linear between order statistics) at each p in [0, 1]. O(k log k) for k different values. */
    quantiles(ps) {
        if (this.#count === 0)
            return undefined;
        const sorted = [...this.#counts].sort(([first], [second]) => first - second);
        return ps.map((p) => {
            if (p === 0 || p === 1)
                return p === 0 ? this.#min : this.#max;
            const rank = (this.#count - 1) * p;
            const below = Math.floor(rank);
            const lower = valueAtRank(sorted, below);
            const upper = rank === below ? lower : valueAtRank(sorted, below + 1);
            return this.#within(lower + (upper - lower) * (rank - below));
        });
    }
    /** Rounding must not carry a quantile past the extremes, which are exact. */
    #within(value) {
        return Math.min(Math.max(value, this.#min), this.#max);
    }
    #countValue(value, count) {
        this.#counts.set(value, (this.#counts.get(value) ?? 0) + count);
        if (!this.#isRounded && this.#counts.size > this.#limit)
            this.#round();
    }
    #round() {
        const exact = this.#counts;
        this.#counts = new Map();
        this.#isRounded = true;
        for (const [value, count] of exact)
            this.#countValue(rounded(value), count);
    }
}
/** The value with `KEPT_BITS` bits behind the first. */
function rounded(value) {
    if (value === 0)
        return 0;
    const step = 2 ** (Math.floor(Math.log2(Math.abs(value))) - KEPT_BITS);
    // The smallest doubles have no smaller step; they stay what they are.
    return step === 0 ? value : Math.round(value / step) * step;
}
function valueAtRank(sorted, rank) {
    let before = 0;
    for (const [value, count] of sorted) {
        before += count;
        if (rank < before)
            return value;
    }
    return sorted.at(-1)[0];
}

;// CONCATENATED MODULE: ./lib/parsers/shared/csv.js

/**
 * Reads comma-separated values as RFC 4180 defines them: a field in double quotes may hold separators, line breaks
 * and doubled quotes. Blanks belong to their field. Lines come without their break, and one inside a field reads as `\n`.
 * Cost: linear in the text; holds one record.
 * @throws Problem of kind `measurement` at the place where something follows a closing quote.
 */
function startCsvReader(file, separator = ',') {
    let open;
    return {
        push(line, n) {
            const record = open ?? { fields: [], columns: [], line: n, quoted: undefined };
            open = csv_readLine(record, line, { file, n, separator }) === 'open' ? record : undefined;
            return open === undefined ? record : undefined;
        },
        end() {
            if (open === undefined)
                return;
            throw new model_problem/* Problem */.A({
                kind: 'measurement',
                what: 'the text ends inside a quoted field',
                file,
                line: open.line,
                column: open.columns.at(-1) ?? 1,
                expected: 'a closing quote',
                remedy: 'The command probably died while it wrote; look at its log',
            });
        },
    };
}
function csv_readLine(record, line, place) {
    let at = 0;
    for (;;) {
        if (record.quoted === undefined)
            record.columns.push(at + 1);
        const isQuoted = record.quoted !== undefined || line[at] === '"';
        const end = isQuoted ? endOfQuoted(record, line, at) : endOfPlain(record, line, at, place.separator);
        if (end === undefined)
            return 'open';
        if (end >= line.length)
            return 'complete';
        if (line[end] !== place.separator)
            throw afterQuote(end, place);
        at = end + 1;
    }
}
function endOfPlain(record, line, start, separator) {
    const found = line.indexOf(separator, start);
    const end = found === -1 ? line.length : found;
    record.fields.push(line.slice(start, end));
    return end;
}
/** Takes the text up to the closing quote and returns what follows it; undefined where the line ends before. */
function endOfQuoted(record, line, start) {
    let at = record.quoted === undefined ? start + 1 : start;
    const parts = record.quoted ?? [];
    for (;;) {
        const quote = line.indexOf('"', at);
        if (quote === -1) {
            parts.push(line.slice(at), '\n');
            record.quoted = parts;
            return undefined;
        }
        parts.push(line.slice(at, quote));
        if (line[quote + 1] !== '"') {
            record.fields.push(parts.join(''));
            record.quoted = undefined;
            return quote + 1;
        }
        parts.push('"');
        at = quote + 2;
    }
}
function afterQuote(offset, { file, n, separator }) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: 'text follows the closing quote of a field',
        file,
        line: n,
        column: offset + 1,
        expected: `${JSON.stringify(separator)}, a doubled quote or the end of the line`,
    });
}

// EXTERNAL MODULE: ./lib/parsers/shared/number-of.js
var number_of = __webpack_require__(26117);
;// CONCATENATED MODULE: ./lib/parsers/shared/csv-table.js


/**
 * A table with this header. A record with another number of fields than the header is refused when it is read: it was
 * cut, or its names hold separators without quotes, and then every field is under the wrong name.
 */
function csvTable(file, header) {
    const positions = new Map(header.fields.map((name, index) => [name, index]));
    const problem = (record, column, what, expected) => new model_problem/* Problem */.A({
        kind: 'measurement',
        what: `${column}: ${what}`,
        file,
        line: record.line,
        column: record.columns[positions.get(column) ?? 0] ?? 1,
        ...(expected === undefined ? {} : { expected }),
    });
    const text = (record, column) => {
        if (record.fields.length !== header.fields.length)
            throw otherWidth(file, header, record);
        const field = record.fields[positions.get(column) ?? -1];
        if (field === undefined)
            throw problem(header, column, 'the header lacks this column');
        return field;
    };
    const number = (record, column) => {
        const field = text(record, column);
        const value = (0,number_of/* numberOf */.r)(field);
        if (value === undefined)
            throw problem(record, column, `is ${shown(field)}`, 'a finite number');
        return value;
    };
    return {
        has: (column) => positions.has(column),
        text,
        number,
        optionalNumber(record, column) {
            if (!positions.has(column))
                return undefined;
            const field = text(record, column).trim();
            return field === '' || field === 'N/A' ? undefined : number(record, column);
        },
        problem,
    };
}
/** The Problem of a table whose last line lacks its break: the end of a number may be missing with it. */
function cutRecord(file, line) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: 'the text ends in the middle of a line',
        file,
        line,
        expected: 'a line break after the last record',
        remedy: 'The command probably died while it wrote; look at its log',
    });
}
function otherWidth(file, header, record) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: `the record has ${record.fields.length} fields and the header ${header.fields.length}`,
        file,
        line: record.line,
        expected: 'as many of both',
    });
}
function shown(field) {
    return field.length <= 40 ? `the text ${JSON.stringify(field)}` : 'a text';
}

;// CONCATENATED MODULE: ./lib/parsers/shared/csv-sink.js


/** Whether a line is a CSV header that starts with these columns. */
function startsWithColumns(line, columns) {
    return line.startsWith(columns) && (line.length === columns.length || line[columns.length] === ',');
}
/**
 * Reads a table whose header is the first line that `isHeader` accepts; lines before it (a log) are skipped, and so are
 * blank ones. @throws Problem for a header or last record without line break and a quoted field without end.
 */
function csvSink(options) {
    const { file, isHeader, rows } = options;
    const reader = startCsvReader(file, options.separator);
    let table;
    let header = 1;
    return {
        push(line, n, end) {
            if (line === '' || (table === undefined && !isHeader(line)))
                return;
            const record = reader.push(line, n);
            if (record === undefined)
                return;
            if (end === 'open')
                throw cutRecord(file, n);
            if (table === undefined) {
                table = csvTable(file, record);
                header = n;
            }
            else
                rows.record(table, record);
        },
        end() {
            reader.end();
            return rows.end(header);
        },
    };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/latency-rows.js

/** What load testing tools themselves print. */
const RANKS = [50, 90, 95, 99, 99.9];
/** Mean, smallest, largest and the usual percentiles of the latencies of all requests; nothing without a request. */
function latencyRows(latency, unit) {
    const quantiles = latency.quantiles(RANKS.map((rank) => rank / 100));
    if (quantiles === undefined)
        return [];
    return [
        ['latency.mean', latency.mean, unit],
        ['latency.min', latency.min, unit],
        ['latency.max', latency.max, unit],
        ...RANKS.map((rank, index) => [percentileMetric(rank), quantiles[index], unit]),
    ];
}

;// CONCATENATED MODULE: ./lib/parsers/ab/tables.js





/** The ranks of `ab -e` that anyone asks for, out of all hundred. */
const tables_RANKS = new Set([0, 10, 25, 50, 75, 90, 95, 99, 100]);
/** Whether a line is the header of `ab -e FILE`. */
function isAbPercentiles(line) {
    return line === 'Percentage served,Time in ms';
}
/** Whether a line is the header of `ab -g FILE`. */
function isAbGnuplot(line) {
    return line === 'starttime\tseconds\tctime\tdtime\tttime\twait';
}
/** Reads `ab -e FILE`: the time in which each per cent of the requests was served. It ends with the slowest request. */
function abPercentiles({ file }) {
    const rows = [];
    return csvSink({
        file,
        isHeader: isAbPercentiles,
        rows: {
            record(table, record) {
                const rank = table.number(record, 'Percentage served');
                if (tables_RANKS.has(rank))
                    rows.push([percentileMetric(rank), table.number(record, 'Time in ms'), 'ms']);
            },
            end: (line) => rows.some(([metric]) => metric === 'latency.max')
                ? measured(rows, file, line)
                : failed('the file ends before the slowest request: it was cut off', file, line),
        },
    });
}
/** Reads `ab -g FILE`: one record for each answered request, in whole milliseconds. Percentiles are of all of them (type 7). */
function abGnuplot({ file }) {
    const latency = new ValueDistribution();
    return csvSink({
        file,
        separator: '\t',
        isHeader: isAbGnuplot,
        rows: {
            record: (table, record) => latency.add(table.number(record, 'ttime')),
            end: (line) => latency.count === 0
                ? failed('no request was answered', file, line)
                : measured(latencyRows(latency, 'ms'), file, line),
        },
    });
}
/** These files hold times only, so the median is what gates. */
function measured(rows, file, line) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    for (const [metric, value, unit] of rows) {
        if (value === undefined)
            continue;
        const reading = { benchmark: 'ab', metric, value, unit, problem: (0,measurement_builder/* problemAtLine */.dX)(file, line) };
        builder.add(metric === 'latency.p50' ? { ...reading, primary: true } : reading);
    }
    return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures: [] };
}
function failed(message, file, line) {
    return {
        measurements: [],
        environment: {},
        warnings: [],
        failures: [{ message: `ab: ${message}`, file, line }],
    };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/text-forms.js
/** Recognises any of the forms, and hands every line from the first that starts one to the reader of that form. */
function textForms(forms) {
    return {
        recognises: (line) => forms.some(({ startsWith }) => startsWith(line)),
        start: (context) => new FormSink(forms, context),
    };
}
class FormSink {
    #forms;
    #context;
    #sink;
    constructor(forms, context) {
        this.#forms = forms;
        this.#context = context;
    }
    push(line, n, end) {
        this.#sink ??= this.#forms.find(({ startsWith }) => startsWith(line))?.start(this.#context);
        this.#sink?.push(line, n, end);
    }
    end() {
        return this.#sink?.end() ?? { measurements: [], environment: {}, warnings: [], failures: [] };
    }
}

;// CONCATENATED MODULE: ./lib/parsers/ab.js



/**
 * ApacheBench's text, its `-e` file of percentiles (microseconds, where the text has whole milliseconds) and its `-g` file of
 * all requests. The files do not say what was requested, so their benchmark is `ab`.
 */
const abParser = {
    kind: 'text',
    name: 'ab',
    tool: 'ApacheBench 2.3',
    reads: 'the text of ab, or the files of ab -e and ab -g',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'error-rate',
            'latency.mean',
            'latency.min',
            'latency.max',
            'latency.p50',
        ],
        ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'other percentiles'],
    ],
    primary: ['throughput', 'error-rate'],
    unseenCut: 'the files of -e and -g are tables without an end',
    command: /(?:^|[\s;&|/])ab\s+-/,
    ...textForms([
        { startsWith: isAbSummary, start: (context) => new AbSummarySink(context) },
        { startsWith: isAbPercentiles, start: abPercentiles },
        { startsWith: isAbGnuplot, start: abGnuplot },
    ]),
};

;// CONCATENATED MODULE: ./lib/parsers/shared/environment-of.js
/**
 * What the output tells about machine and toolchain. Absent is absent: only non-empty texts and finite numbers are
 * kept. Lenient on purpose, because a user may rewrite these parts of a document and no value depends on them.
 */
function environmentOf(facts) {
    return Object.fromEntries(Object.entries(facts).filter((entry) => (typeof entry[1] === 'string' && entry[1] !== '') || Number.isFinite(entry[1])));
}

// EXTERNAL MODULE: ./lib/parsers/shared/json-path.js
var json_path = __webpack_require__(32914);
;// CONCATENATED MODULE: ./lib/parsers/shared/array-field.js

/** The array under a path, possibly empty. @throws Problem at its position for anything else. */
function arrayField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (Array.isArray(value))
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'an array');
}

;// CONCATENATED MODULE: ./lib/parsers/shared/number-field.js

/**
 * The finite number under a path.
 * @throws Problem at its position for anything else: missing, null, text, boolean, or beyond the range of a double.
 */
function numberField(document, path) {
    return finiteNumber(document, path, (0,json_path/* valueAt */.fK)(document, path));
}
/** As `numberField`, of a value that was looked up already. */
function finiteNumber(document, path, value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'a finite number');
}
/** As `numberField`, but a missing key is undefined. An explicit null is refused: the tool meant to say something. */
function optionalNumberField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    return value === undefined ? undefined : finiteNumber(document, path, value);
}

;// CONCATENATED MODULE: ./lib/parsers/shared/number-array-field.js


/**
 * The finite numbers of a non-empty array under a path.
 * @throws Problem at the first element that is no finite number, or at the array when it is missing or empty.
 */
function numberArrayField(document, path) {
    const items = arrayField(document, path);
    if (items.length === 0)
        throw document.problem(path, 'is an empty array', 'at least one number');
    // A loop of comparisons and no copy: a document may hold millions of samples.
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (typeof item !== 'number' || !Number.isFinite(item))
            numberField(document, [...path, index]);
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-readings.js



/** Adds the number under a path. @throws Problem at its position where there is no finite number. */
function addJsonNumber(document, builder, reading) {
    builder.addAt(document, reading, numberField(document, reading.path));
}
/** As `addJsonNumber`, but adds nothing where the value is missing or null: the tool did not measure it. */
function addOptionalJsonNumber(document, builder, reading) {
    const value = (0,json_path/* valueAt */.fK)(document, reading.path);
    if (value !== undefined && value !== null)
        builder.addAt(document, reading, finiteNumber(document, reading.path, value));
}
/** Adds every number of a non-empty array as one value. @throws Problem at what is no finite number. */
function addJsonNumbers(document, builder, reading) {
    builder.addAllAt(document, reading, numberArrayField(document, reading.path));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-warning.js

/** A warning, or a failure that the tool reports, at the position of the value under a path. */
function jsonWarning(document, path, message) {
    const problem = document.problem(path, message);
    if (!(problem instanceof model_problem/* Problem */.A))
        return { message };
    const { file, line, column } = problem.details;
    return {
        message,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}

// EXTERNAL MODULE: ./lib/parsers/shared/quoted-name.js
var quoted_name = __webpack_require__(70412);
;// CONCATENATED MODULE: ./lib/parsers/asv/benchmark-info.js

const PREFIX = /(?:^|\.)(timeraw|time|peakmem|mem|track)_?[^.]*$/i;
/** The description of a benchmark; without `benchmarks.json` its kind follows from its name, as in asv itself. */
function asvBenchmarkInfo(benchmarks, name) {
    const described = benchmarks === undefined ? undefined : (0,json_path/* valueAt */.fK)(benchmarks, [name]);
    const info = (0,json_path/* isJsonObject */.OW)(described) ? described : {};
    const names = Array.isArray(info.param_names) ? info.param_names : [];
    return {
        type: typeof info.type === 'string' ? info.type : (PREFIX.exec(name)?.[1] ?? 'track').toLowerCase(),
        unit: typeof info.unit === 'string' ? info.unit : '',
        paramNames: names.filter((item) => typeof item === 'string'),
    };
}
/** Metric and unit of a benchmark's values. `track_` benchmarks return a number of the user's own. */
function asvMetric({ type, unit }) {
    if (type === 'time' || type === 'timeraw')
        return { metric: 'time', unit: 's' };
    if (type.startsWith('peakmem'))
        return { metric: 'peak-rss', unit: 'B' };
    if (type.startsWith('mem'))
        return { metric: 'memory', unit: 'B' };
    // `unit` is what asv writes where the benchmark names none.
    return { metric: 'value', unit: unit === 'unit' ? '1' : unit };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/object-field.js

/** The object under a path. @throws Problem at its position for anything else. */
function objectField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if ((0,json_path/* isJsonObject */.OW)(value))
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'an object');
}
/** As `objectField`, but undefined where the value is missing or null. */
function optionalObjectField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    return value === undefined || value === null ? undefined : objectField(document, path);
}

;// CONCATENATED MODULE: ./lib/parsers/asv/result-rows.js


/**
 * The benchmarks of a result file. Version 2 has one array a benchmark, with the columns of `result_columns` and
 * trailing ones left out; version 1 has a number, null, or an object.
 */
function asvRows(document) {
    const columns = (0,json_path/* valueAt */.fK)(document, ['result_columns']);
    return Object.keys(objectField(document, ['results'])).map((name) => {
        const path = ['results', name];
        const field = fieldPath(document, path, Array.isArray(columns) ? columns : []);
        return {
            name,
            path,
            results: resultsOf(document, field('result')),
            params: paramsOf((0,json_path/* valueAt */.fK)(document, field('params'))),
            samples: (combination) => samplesPath(document, field('samples'), combination),
        };
    });
}
function fieldPath(document, path, columns) {
    const row = (0,json_path/* valueAt */.fK)(document, path);
    if (Array.isArray(row))
        return (key) => [...path, columns.indexOf(key)];
    if ((0,json_path/* isJsonObject */.OW)(row))
        return (key) => [...path, key];
    // Version 1 without parameters: the value itself stands under the name.
    return (key) => (key === 'result' ? path : [...path, key]);
}
function resultsOf(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (value === null || value === undefined)
        return null;
    if (!Array.isArray(value))
        return [{ path, value }];
    return value.map((item, index) => ({ path: [...path, index], value: item }));
}
function paramsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((texts) => (Array.isArray(texts) ? texts.map(String) : []));
}
function samplesPath(document, path, combination) {
    const at = [...path, combination];
    const value = (0,json_path/* valueAt */.fK)(document, at);
    return Array.isArray(value) && value.length > 0 ? at : undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/asv/add-asv-results.js







const ASV_METRICS = ['time', 'memory', 'peak-rss', 'value'];
/** Keeping samples is a choice of the run. */
const ASV_REMEDY = 'asv run --record-samples keeps them';
/**
 * Adds every value of a result file: the samples where they were recorded, else asv's own median. A null is a
 * failure; NaN is what asv writes for a combination that was skipped, so it is absent.
 */
function addAsvResults(file, sink) {
    for (const row of asvRows(file.document)) {
        if (row.results === null) {
            sink.failures.push(jsonWarning(file.document, row.path, `${(0,quoted_name/* quotedName */.a)(row.name)} failed`));
            continue;
        }
        for (const [combination] of row.results.entries())
            addCombination(file, row, combination, sink);
    }
}
function addCombination(file, row, combination, sink) {
    const result = row.results?.[combination];
    if (result === undefined || isSkipped(result.value))
        return;
    const info = asvBenchmarkInfo(file.benchmarks, row.name);
    const own = parametersOf(row, info.paramNames, combination);
    if (result.value === null) {
        const which = Object.keys(own).length === 0 ? '' : ` for ${JSON.stringify(own)}`;
        sink.failures.push(jsonWarning(file.document, result.path, `${(0,quoted_name/* quotedName */.a)(row.name)} failed${which}`));
        return;
    }
    const samples = row.samples(combination);
    const reading = {
        benchmark: row.name,
        parameters: { ...own, ...file.parameters },
        ...asvMetric(info),
        primary: true,
    };
    if (samples !== undefined) {
        addJsonNumbers(file.document, sink.builder, { path: samples, ...reading });
        return;
    }
    addJsonNumber(file.document, sink.builder, { path: result.path, ...reading });
    if (reading.metric === 'time')
        sink.summaries.add(row.name, result.path);
}
/** A bare NaN reads as this text. */
function isSkipped(value) {
    return value === 'NaN';
}
/** The values of a combination: asv counts them like nested loops, the last parameter fastest. */
function parametersOf(row, names, combination) {
    let rest = combination;
    const entries = row.params.map((texts, index) => {
        const inner = row.params.slice(index + 1).reduce((product, { length }) => product * length, 1);
        const at = Math.floor(rest / inner);
        rest -= at * inner;
        return [names[index] ?? `param${index + 1}`, texts[at] ?? ''];
    });
    return Object.fromEntries(entries);
}
/** Python and machine as the file, or `machine.json` beside it, tells them. */
function asvEnvironment(document, machine) {
    const python = (0,json_path/* valueAt */.fK)(document, ['python']);
    const of = (key) => (machine === undefined ? undefined : (0,json_path/* valueAt */.fK)(machine, [key])) ?? (0,json_path/* valueAt */.fK)(document, ['params', key]);
    return environmentOf({
        // With --python=same it is the path of an interpreter, which tells no version.
        python: typeof python === 'string' && /^\d/.test(python) ? python : undefined,
        cpu: of('cpu'),
        arch: of('arch'),
        os: of('os'),
    });
}

// EXTERNAL MODULE: ./lib/parsers/shared/json-text.js + 7 modules
var json_text = __webpack_require__(39208);
;// CONCATENATED MODULE: ./lib/parsers/shared/newest-first.js
/** Items by a number that grows with time, the newest first; equal ones keep their order. */
function newestFirst(items, timeOf) {
    return items.toSorted((left, right) => timeOf(right) - timeOf(left));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/summary-notes.js


/** `kept` is the summary that was kept instead (`mean`); `remedy` says how to keep the samples. */
function startSummaryNotes(document, kept, remedy) {
    let first;
    let others = 0;
    return {
        add(benchmark, path) {
            if (first === undefined)
                first = { benchmark, path };
            else
                others += 1;
        },
        warnings() {
            if (first === undefined)
                return [];
            const more = others === 0 ? '' : ` (as ${others} more benchmarks)`;
            const message = `${(0,quoted_name/* quotedName */.a)(first.benchmark)} has no samples${more}, so its ${kept} counts as a single value; ${remedy}`;
            return [jsonWarning(document, first.path, message)];
        },
    };
}

;// CONCATENATED MODULE: ./lib/parsers/asv.js






const BENCHMARKS = /(?:^|[\\/])benchmarks\.json$/;
const RESULT = /(?:^|[\\/])(?:(?<machine>[^\\/]+)[\\/])?(?<commit>[0-9a-f]{8,40})-(?<environment>[^\\/]+)\.json$/;
/**
 * asv's results folder: `benchmarks.json`, and for every machine `machine.json` and one file a commit and environment.
 * One run is one commit: where the folder holds several, the newest by commit date is read and a warning names how
 * many were not. Environment and machine become parameters only where that commit has several of them.
 */
const asvParser = {
    kind: 'directory',
    name: 'asv',
    tool: 'airspeed velocity (asv) 0.1 to 0.6',
    reads: "asv's results folder: the newest commit in it, every environment, with samples where recorded",
    metrics: ASV_METRICS,
    primary: ASV_METRICS,
    command: /\basv\s+(?:run|continuous)\b/,
    recognises: (paths) => paths.some((path) => BENCHMARKS.test(path)) && paths.some((path) => RESULT.test(path)),
    parse: readAsv,
};
function readAsv(files) {
    const described = files.find(({ path }) => BENCHMARKS.test(path));
    const benchmarks = described === undefined ? undefined : (0,json_text/* readJson */.V)(described.bytes, described.path);
    const all = newestFirst(files.flatMap(resultFile), ({ date }) => date);
    const newest = all.filter(({ commit }) => commit === all[0]?.commit);
    const [first] = newest;
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const failures = [];
    const warnings = [...olderWarning(all, newest)];
    for (const file of newest) {
        const summaries = startSummaryNotes(file.document, 'median', ASV_REMEDY);
        const parameters = {
            ...(isSeveral(newest, 'environment') ? { environment: file.environment } : {}),
            ...(isSeveral(newest, 'machine') ? { machine: file.machine } : {}),
        };
        addAsvResults({ document: file.document, benchmarks, parameters }, { builder, failures, summaries });
        warnings.push(...summaries.warnings());
    }
    return {
        measurements: builder.measurements(),
        environment: first === undefined ? {} : asvEnvironment(first.document, machineOf(files, first)),
        warnings: [...warnings, ...builder.warnings()],
        failures,
    };
}
function resultFile({ path, bytes }) {
    const { machine = '', commit = '', environment = '' } = RESULT.exec(path)?.groups ?? {};
    if (commit === '')
        return [];
    const document = (0,json_text/* readJson */.V)(bytes, path);
    return [{ document, path, machine, commit, environment, date: numberField(document, ['date']) }];
}
function isSeveral(files, key) {
    return new Set(files.map((file) => file[key])).size > 1;
}
function machineOf(files, { path }) {
    const at = path.replace(/[^\\/]+$/, 'machine.json');
    const file = files.find((candidate) => candidate.path === at);
    return file === undefined ? undefined : (0,json_text/* readJson */.V)(file.bytes, file.path);
}
function olderWarning(all, newest) {
    const [first] = newest;
    const older = new Set(all.map(({ commit }) => commit)).size - 1;
    if (first === undefined || older < 1)
        return [];
    const message = `the folder holds ${older} older commits, which were not read; this is ${first.commit}`;
    return [{ message, file: first.path }];
}

;// CONCATENATED MODULE: ./lib/parsers/asv-results.js




/**
 * One result file of asv without the folder around it: `<commit>-<environment>.json`, versions 1 and 2. The names of
 * parameters and the units of `track_` benchmarks stand in `benchmarks.json`, which only the parser `asv` reads.
 */
const asvResultsParser = {
    kind: 'json',
    name: 'asv-results',
    tool: 'airspeed velocity (asv) 0.1 to 0.6',
    reads: 'one result file of asv, <commit>-<environment>.json',
    metrics: ASV_METRICS,
    primary: ASV_METRICS,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        'commit_hash' in value &&
        (0,json_path/* isJsonObject */.OW)(value.results) &&
        (0,json_path/* isJsonObject */.OW)(value.params),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const failures = [];
        const summaries = startSummaryNotes(document, 'median', ASV_REMEDY);
        addAsvResults({ document, benchmarks: undefined, parameters: {} }, { builder, failures, summaries });
        return {
            measurements: builder.measurements(),
            environment: asvEnvironment(document),
            warnings: [...summaries.warnings(), ...builder.warnings()],
            failures,
        };
    },
};

;// CONCATENATED MODULE: ./lib/parsers/asv/text-table.js
/** The first line of a table stands behind the progress; the others are indented as far. */
const FIRST = /^\[ *\d+\.\d+%\] ··· (?==+(?: =+)*\s*$)/;
const RULE = /^=+(?: =+)*$/;
const PROGRESS = /^\[ *\d+\.\d+%\]/;
/** Collects the lines of asv's tables and turns each into cells. */
class AsvTables {
    #lines = [];
    #indent;
    /** Takes a line; undefined for one that is no part of a table, cells for the last line of one. */
    push(line, n) {
        const first = FIRST.exec(line);
        if (first !== null) {
            this.#indent = first[0].length;
            this.#lines = [];
        }
        else if (this.#indent === undefined)
            return undefined;
        else if (PROGRESS.test(line)) {
            this.#indent = undefined;
            return undefined;
        }
        // What other programs print in between does not begin where the table does.
        else if (line.trim() === '' || line.slice(0, this.#indent).trim() !== '')
            return undefined;
        this.#lines.push({ text: line.slice(this.#indent).trimEnd(), n });
        const rules = this.#lines.filter(({ text }) => RULE.test(text)).length;
        // A rule above the parameter of the columns, one below it, one at the end; without columns only the first and the last.
        if (rules < (this.#hasColumns() ? 3 : 2))
            return 'open';
        this.#indent = undefined;
        return this.#cells();
    }
    /** Whether a table began and did not end. */
    get isOpen() {
        return this.#indent !== undefined;
    }
    #hasColumns() {
        return this.#lines[1]?.text.startsWith('--') === true;
    }
    #cells() {
        const rule = this.#lines[0]?.text ?? '';
        const spans = [...rule.matchAll(/=+/g)].map(({ index, 0: bar }) => [index, index + bar.length]);
        // What is wider than its column would move what follows it; asv makes columns as wide as their cells.
        const cut = (text) => spans.map(([from, to], at) => text.slice(from, at === spans.length - 1 ? undefined : to).trim());
        const hasColumns = this.#hasColumns();
        const top = this.#lines[1]?.text ?? '';
        // `-- -- text / mode`: one mark for each parameter of the rows, then those of the columns.
        const marks = hasColumns ? (/^(?:-- +)+/.exec(top)?.[0] ?? '') : '';
        const column = top.slice(marks.length).trim();
        const heads = cut(this.#lines[hasColumns ? 3 : 1]?.text ?? '');
        const rows = this.#lines.slice(hasColumns ? 5 : 3, -1);
        const own = hasColumns ? marks.split('--').length - 1 : heads.length - 1;
        return rows.flatMap(({ text, n }) => {
            const cells = cut(text);
            const names = heads.slice(0, own).map((name, index) => [name, cells[index] ?? '']);
            return cells.slice(own).map((result, index) => ({
                parameters: Object.fromEntries([
                    ...names,
                    ...(hasColumns ? columnPairs(column, heads[own + index] ?? '') : []),
                ]),
                result,
                line: n,
            }));
        });
    }
}
/** Several parameters in one head are printed with slashes between; a slash in a value makes them one. */
function columnPairs(names, values) {
    const keys = names.split(' / ');
    const texts = values.split(' / ');
    if (keys.length !== texts.length)
        return [[names, values]];
    return keys.map((key, index) => [key, texts[index] ?? '']);
}

;// CONCATENATED MODULE: ./lib/parsers/asv-text.js




const asv_text_PROGRESS = String.raw `^\[ *\d+\.\d+%\]`;
const ENVIRONMENT = new RegExp(String.raw `${asv_text_PROGRESS} ·· Benchmarking (?<environment>\S+)$`);
// Two blanks at least between the name and its result; `Running (...)` has no result.
const asv_text_RESULT = new RegExp(String.raw `${asv_text_PROGRESS} ··· (?<name>[^\s(]+) {2,}(?<result>\S.*)$`);
/** `11.1±0.01μs`, `2.42k`, `42`, and for `track_` benchmarks a unit of the user's own. */
const VALUE = /^(?<value>[\d.]+(?:e[+-]?\d+)?)(?:±[\d.]+(?:e[+-]?\d+)?)?(?<unit>\D.*)?$/;
const FAILED = /^(?:\d+\/\d+ )?failed$/;
const TABLE = /^(?:ok|\d+\/\d+ failed)$/;
/** asv prints memory with decimal prefixes: `27.3M` are 27.3 million bytes. */
const MEMORY_UNITS = { k: 'kB', M: 'MB', G: 'GB', T: 'TB' };
/**
 * The log of `asv run`: the median of every benchmark, three digits of it; the results folder holds every digit, and the samples.
 * What has parameters is printed as a table, with the values as they print, not as Python writes them.
 */
const asvTextParser = {
    kind: 'text',
    name: 'asv-text',
    tool: 'airspeed velocity (asv) 0.2 to 0.6',
    reads: 'the log of asv run; prefer its results folder',
    metrics: ['time', 'memory', 'peak-rss', 'value'],
    primary: ['time', 'memory', 'peak-rss', 'value'],
    recognises: (line) => asv_text_RESULT.test(line),
    start: startAsvText,
};
function startAsvText({ file }) {
    const rows = [];
    const tables = new AsvTables();
    let environment = '';
    return {
        push(line, n, end) {
            const table = end === 'open' ? undefined : tables.push(line, n);
            const last = rows.at(-1);
            if (table !== undefined && table !== 'open' && last !== undefined)
                last.cells.push(...table);
            if (table !== undefined)
                return;
            environment = ENVIRONMENT.exec(line)?.groups?.environment ?? environment;
            const found = end === 'open' ? undefined : asv_text_RESULT.exec(line)?.groups;
            if (found !== undefined)
                rows.push({ name: found.name ?? '', result: found.result ?? '', environment, line: n, cells: [] });
        },
        end: () => asv_text_measured(rows, file),
    };
}
function asv_text_measured(rows, file) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const hasSeveral = new Set(rows.map(({ environment }) => environment)).size > 1;
    const failures = rows
        .filter(({ result }) => FAILED.test(result))
        .map(({ name, result, line }) => ({ message: `${(0,quoted_name/* quotedName */.a)(name)}: ${result}`, file, line }));
    for (const { name, result, environment, line, cells } of rows) {
        const plain = TABLE.test(result) ? [] : [{ parameters: {}, result, line }];
        for (const cell of [...plain, ...cells]) {
            const { value, unit = '' } = VALUE.exec(cell.result)?.groups ?? {};
            if (value === undefined)
                continue;
            builder.add({
                benchmark: name,
                parameters: hasSeveral ? { ...cell.parameters, environment } : cell.parameters,
                value: Number(value),
                ...quantity(name, unit.trim()),
                problem: (0,measurement_builder/* problemAtLine */.dX)(file, cell.line),
            });
        }
    }
    return {
        measurements: builder.measurements(),
        environment: {},
        warnings: [...tableWarning(rows, file), ...builder.warnings()],
        failures,
    };
}
function quantity(name, unit) {
    const { metric, unit: base } = asvMetric(asvBenchmarkInfo(undefined, name));
    if (metric === 'value')
        return { metric, unit };
    if (base === 'B')
        return { metric, unit: MEMORY_UNITS[unit] ?? 'B' };
    return { metric, unit: unit === 'm' ? 'min' : unit };
}
function tableWarning(rows, file) {
    const tables = rows.filter(({ result, cells }) => TABLE.test(result) && cells.length === 0);
    const [first] = tables;
    if (first === undefined)
        return [];
    const more = tables.length === 1 ? '' : ` (and ${tables.length - 1} more)`;
    const message = `${(0,quoted_name/* quotedName */.a)(first.name)}${more} has parameters, and no table that can be read: the output was cut off, or is not asv's own`;
    return [{ message, file, line: first.line }];
}

;// CONCATENATED MODULE: ./lib/parsers/shared/string-field.js

/** The non-empty text under a path. @throws Problem at its position for anything else. */
function stringField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (typeof value === 'string' && value !== '')
        return value;
    throw document.problem(path, value === '' ? 'is an empty text' : (0,json_path/* describeValue */.bp)(value), 'a non-empty text');
}
/** The text under a path; undefined where it is missing, null or empty. @throws Problem for any other kind of value. */
function optionalStringField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (value === undefined || value === null || value === '')
        return undefined;
    return stringField(document, path);
}

;// CONCATENATED MODULE: ./lib/parsers/autocannon.js








/**
 * autocannon's JSON, of one target or of several (an array). The title, else the URL, is the benchmark; connections and
 * pipelining are parameters. Answers outside 2xx and requests without an answer are errors; `requests.total` counts answers.
 */
const autocannonParser = {
    kind: 'json',
    name: 'autocannon',
    tool: 'autocannon 4 to 8',
    reads: 'the JSON of autocannon --json, or of its API',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'error-rate',
            'latency.mean',
            'latency.min',
            'latency.max',
            'latency.p50',
        ],
        ...['latency.p90', 'latency.p97.5', 'latency.p99', 'latency.p99.9', 'other percentiles'],
    ],
    primary: ['throughput', 'error-rate'],
    command: /\bautocannon\b.*\s(?:-j|--json)(?:\s|$)/,
    recognises: (value) => {
        const runs = Array.isArray(value) ? value : [value];
        return runs.length > 0 && runs.every(isRun);
    },
    parse(document) {
        const paths = Array.isArray(document.value)
            ? document.value.map((_, index) => [index])
            : [[]];
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const failures = paths.flatMap((path) => addRun(document, path, builder));
        return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures };
    },
};
function isRun(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && 'non2xx' in value && 'pipelining' in value && (0,json_path/* isJsonObject */.OW)(value.latency);
}
const autocannon_PERCENTILE = /^p(\d+)(?:_(\d+))?$/;
function addRun(document, path, builder) {
    const number = (...keys) => numberField(document, [...path, ...keys]);
    const title = optionalStringField(document, [...path, 'title']);
    const benchmark = title ?? stringField(document, [...path, 'url']);
    const answered = number('requests', 'total');
    const unanswered = number('errors');
    if (answered === 0) {
        return [
            jsonWarning(document, [...path, 'requests'], `${benchmark}: no request was answered (${unanswered} errors)`),
        ];
    }
    const mismatches = optionalNumberField(document, [...path, 'mismatches']) ?? 0;
    addReadings(builder, {
        benchmark,
        parameters: { connections: String(number('connections')), pipelining: String(number('pipelining')) },
        iterations: answered,
        problem: (what, expected) => document.problem(path, what, expected),
    }, [
        ['throughput', number('requests', 'average'), '1/s'],
        ['bytes-per-second', number('throughput', 'average'), 'B/s'],
        ['error-rate', (number('non2xx') + mismatches + unanswered) / (answered + unanswered), '1'],
        [
            'latency.mean',
            optionalNumberField(document, [...path, 'latency', 'mean']) ?? number('latency', 'average'),
            'ms',
        ],
        ['latency.min', optionalNumberField(document, [...path, 'latency', 'min']), 'ms'],
        ['latency.max', number('latency', 'max'), 'ms'],
        ...percentiles(document, [...path, 'latency']),
    ]);
    return [];
}
/** `p97_5` is the 97.5th percentile. */
function percentiles(document, path) {
    return Object.keys(objectField(document, path)).flatMap((key) => {
        const [, whole, part] = autocannon_PERCENTILE.exec(key) ?? [];
        if (whole === undefined)
            return [];
        const rank = part === undefined ? whole : `${whole}.${part}`;
        return [[percentileMetric(rank), numberField(document, [...path, key]), 'ms']];
    });
}

;// CONCATENATED MODULE: ./lib/parsers/autocannon-text.js




const TARGET = /^Running .* test @ (.+)$/;
const CONNECTIONS = /^(\d+) connections(?: with (\d+) pipelining factor)?/;
const ROW = /^│ (Stat|Latency|Req\/Sec|Bytes\/Sec) +│(.*)│$/;
const PERCENTILE_ROW = /^│ (\d+(?:\.\d+)?) +│ (\d+(?:\.\d+)?) +│$/;
const OTHER_TABLE = /^│ (Percentile|Code) +│/;
const STATUSES = /^(\d+) 2xx responses, (\d+) non 2xx responses$/;
const DONE = /^(\S+) requests in ([\d.]+)s, ([\d.]+ [kMGT]?B) read$/;
const ERRORS = /^(\d+) errors \(\d+ timeouts\)$/;
/**
 * The tables that autocannon prints (to standard error). Its total is rounded (`22k requests`), so the error rate rests on the
 * lines of status codes and errors, and on rate times duration where every answer was 2xx. `--json` has exact numbers.
 */
const autocannonTextParser = {
    kind: 'text',
    name: 'autocannon-text',
    tool: 'autocannon 7 to 9',
    reads: 'the tables of autocannon, also with --latency',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'error-rate',
            'latency.mean',
            'latency.max',
            'latency.p50',
            'latency.p97.5',
        ],
        ...['latency.p99', 'other percentiles'],
    ],
    primary: ['throughput', 'error-rate'],
    recognises: (line) => /^│ Req\/Sec +│/.test(line),
    start: (context) => new AutocannonSink(context),
};
class AutocannonSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #run;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const url = TARGET.exec(line)?.[1];
        if (url !== undefined) {
            this.#finish();
            this.#run = newRun(url, n);
        }
        if (this.#run === undefined && ROW.test(line))
            this.#run = newRun('autocannon', n);
        if (this.#run !== undefined && end === undefined)
            autocannon_text_readLine(this.#run, line);
    }
    end() {
        this.#finish();
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: this.#builder.warnings(),
            failures: this.#failures,
        };
    }
    #finish() {
        const run = this.#run;
        this.#run = undefined;
        if (run === undefined)
            return;
        const rate = run.rows.get('throughput')?.[1];
        const good = run.good ?? (rate ?? 0) * (run.seconds ?? 0);
        if (run.seconds === undefined || rate === undefined)
            this.#fail(run, 'the text ends before the totals: the run was cut off');
        else if (good + run.refused === 0)
            this.#fail(run, `no request was answered (${run.unanswered} errors)`);
        else {
            const errors = run.refused + run.unanswered;
            addReadings(this.#builder, {
                benchmark: run.url,
                parameters: run.connections === '' ? {} : { connections: run.connections },
                problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, run.line),
            }, [...run.rows.values(), ['error-rate', errors / (good + errors), '1']]);
        }
    }
    #fail(run, message) {
        this.#failures.push({ message: `${run.url}: ${message}`, file: this.#file, line: run.line });
    }
}
function newRun(url, line) {
    const counts = { seconds: undefined, good: undefined, refused: 0, unanswered: 0 };
    return { url, line, connections: '', columns: [], rows: new Map(), ...counts };
}
function autocannon_text_readLine(run, line) {
    const table = ROW.exec(line);
    const other = OTHER_TABLE.exec(line)?.[1];
    if (other !== undefined)
        run.columns = [other];
    const percentile = run.columns[0] === 'Percentile' ? PERCENTILE_ROW.exec(line) : null;
    const [, good, refused] = STATUSES.exec(line) ?? [];
    if (table !== null)
        readRow(run, table[1] ?? '', (table[2] ?? '').split('│').map((cell) => cell.trim()));
    else if (percentile !== null)
        addRow(run, [percentileMetric(percentile[1] ?? ''), Number(percentile[2]), 'ms']);
    else if (good !== undefined) {
        run.good = Number(good);
        run.refused = Number(refused);
    }
    run.connections = CONNECTIONS.exec(line)?.[1] ?? run.connections;
    run.unanswered = Number(ERRORS.exec(line)?.[1] ?? run.unanswered);
    const seconds = DONE.exec(line)?.[2];
    if (seconds !== undefined)
        run.seconds = Number(seconds);
}
/** The first row of each table names the columns of those below it. */
function readRow(run, name, cells) {
    if (name === 'Stat')
        run.columns = cells;
    const cell = (column) => {
        const [value = '', unit = ''] = (cells[run.columns.indexOf(column)] ?? '').split(' ');
        return [(0,number_of/* numberOf */.r)(value.replaceAll(',', '')), unit];
    };
    if (name === 'Req/Sec')
        addRow(run, ['throughput', cell('Avg')[0], '1/s']);
    if (name === 'Bytes/Sec') {
        const [value, unit] = cell('Avg');
        addRow(run, ['bytes-per-second', value, `${unit}/s`]);
    }
    if (name === 'Latency') {
        addRow(run, ['latency.mean', ...cell('Avg')]);
        addRow(run, ['latency.max', ...cell('Max')]);
        for (const column of run.columns) {
            if (column.endsWith('%'))
                addRow(run, [percentileMetric(column.slice(0, -1)), ...cell(column)]);
        }
    }
}
/** `--latency` prints the percentiles of the first table again. */
function addRow(run, row) {
    if (row[1] !== undefined && !run.rows.has(row[0]))
        run.rows.set(row[0], row);
}

;// CONCATENATED MODULE: ./lib/parsers/benchee.js








/** What Benchee measures of a job, its metric, and the unit in which version 1 collects it. */
const COLLECTIONS = [
    { key: 'run_time_data', metric: 'time', unit: 'ns', primary: true },
    { key: 'memory_usage_data', metric: 'allocated-bytes', unit: 'B', primary: false },
    { key: 'reductions_data', metric: 'reductions', unit: 'count', primary: false },
];
const REMEDY = 'Benchee keeps them in "samples" of each collection';
/**
 * The file of Benchee's JSON formatter (benchee_json 1): every sample of run time, memory and reductions of each
 * scenario. The job is the benchmark, its input a parameter. Memory of a process on the BEAM is deterministic, but
 * Benchee itself says that garbage collection can move it, so it is not compared exactly.
 */
const bencheeParser = {
    kind: 'json',
    name: 'benchee',
    tool: 'Benchee 1 with benchee_json 1',
    reads: "the file of Benchee's JSON formatter: every sample of time, memory and reductions",
    metrics: [
        'time',
        'throughput',
        'allocated-bytes',
        'reductions',
        'latency.p50',
        'latency.p99',
        'latency.max',
    ],
    primary: ['time'],
    recognises: (value) => Array.isArray(value) &&
        value.length > 0 &&
        value.every((row) => (0,json_path/* isJsonObject */.OW)(row) && 'job_name' in row && (0,json_path/* isJsonObject */.OW)(row.run_time_data)),
    parse: readBenchee,
};
function readBenchee(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const summaries = startSummaryNotes(document, 'mean', REMEDY);
    for (const [index] of arrayField(document, []).entries())
        addScenario(document, index, builder, summaries);
    return {
        measurements: builder.measurements(),
        environment: {},
        warnings: [...summaries.warnings(), ...builder.warnings()],
        failures: [],
    };
}
function addScenario(document, index, builder, summaries) {
    // `name` is the job's name plus the tag of a loaded run; within one file it is what is unique.
    const benchmark = optionalStringField(document, [index, 'name']) ?? stringField(document, [index, 'job_name']);
    const identity = { benchmark, parameters: benchee_parametersOf(document, index) };
    for (const { key, primary, ...measured } of COLLECTIONS) {
        const path = [index, key];
        const reading = { ...identity, ...measured, ...(primary ? { primary } : {}) };
        const samples = (0,json_path/* valueAt */.fK)(document, [...path, 'samples']);
        if (Array.isArray(samples) && samples.length > 0)
            addJsonNumbers(document, builder, { path: [...path, 'samples'], ...reading });
        else if (isNumber(document, [...path, 'statistics', 'average'])) {
            addJsonNumber(document, builder, { path: [...path, 'statistics', 'average'], ...reading });
            summaries.add(benchmark, path);
        }
    }
    addRunTimeStatistics(document, [index, 'run_time_data', 'statistics'], identity, builder);
}
/** A scenario without input says null, or the atom that stands for none. */
function benchee_parametersOf(document, index) {
    const input = optionalStringField(document, [index, 'input_name']);
    return input === undefined || input === '__no_input' ? {} : { input };
}
function isNumber(document, path) {
    return ((0,json_path/* valueAt */.fK)(document, path) ?? null) !== null;
}
function addRunTimeStatistics(document, path, identity, builder) {
    const add = (metric, unit, ...keys) => addOptionalJsonNumber(document, builder, { metric, unit, path: [...path, ...keys], ...identity });
    add('throughput', '1/s', 'ips');
    for (const rank of Object.keys(optionalObjectField(document, [...path, 'percentiles']) ?? {})) {
        if (Number.isFinite(Number(rank)))
            add(percentileMetric(rank), 'ns', 'percentiles', rank);
    }
    add('latency.min', 'ns', 'minimum');
    add('latency.max', 'ns', 'maximum');
}

// EXTERNAL MODULE: ./lib/core/model/bencher-measures.js
var bencher_measures = __webpack_require__(2724);
// EXTERNAL MODULE: ./lib/core/model/metric-registry.js
var metric_registry = __webpack_require__(45097);
;// CONCATENATED MODULE: ./lib/parsers/bencher-metric-format.js






/**
 * Bencher Metric Format. Version 0: `benchmark -> measure -> {value, lower_value?, upper_value?}`; version 1:
 * `benchmark -> [{parameters?, measures: measure -> {name: number}}]`. One document may mix both. Equal parameter
 * sets (whatever the order of keys or spelling of numbers) are repetitions of one benchmark. Bounds are not kept:
 * they are no samples. A measure with the name of one of Noisegate's metrics, as `history export` writes it, is taken in
 * its base unit, with a warning. Source: bencher.dev/v0/bmf.json and bencher.dev/v1/bmf.json.
 */
const bencherMetricFormatParser = {
    kind: 'json',
    name: 'bencher-metric-format',
    tool: 'Bencher Metric Format, versions 0 and 1',
    reads: 'an object of benchmarks, each with measures that hold a value',
    metrics: [
        ...[...bencher_measures/* BENCHER_MEASURES */.g.values()].map(({ metric }) => metric),
        'custom measures under their own name',
    ],
    primary: 'all',
    recognises: (value) => {
        if (!(0,json_path/* isJsonObject */.OW)(value))
            return false;
        const benchmarks = Object.values(value);
        return (benchmarks.length > 0 && benchmarks.every((benchmark) => isMeasures(benchmark) || isVariants(benchmark)));
    },
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const assumed = new Set();
        for (const [benchmark, content] of Object.entries(objectField(document, []))) {
            const state = { builder, document, assumed };
            if (Array.isArray(content))
                addVariants(state, benchmark, content.length);
            else
                addMeasures(state, { benchmark, parameters: {}, path: [benchmark] });
        }
        const units = { message: `the format has no units: ${[...assumed].join(', ')} is assumed` };
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: assumed.size === 0 ? builder.warnings() : [...builder.warnings(), units],
            failures: [],
        };
    },
};
function isMeasures(value) {
    if (!(0,json_path/* isJsonObject */.OW)(value))
        return false;
    const measures = Object.values(value);
    return measures.length > 0 && measures.every((measure) => (0,json_path/* isJsonObject */.OW)(measure) && 'value' in measure);
}
function isVariants(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((one) => (0,json_path/* isJsonObject */.OW)(one) && (0,json_path/* isJsonObject */.OW)(one.measures)));
}
function addVariants(state, benchmark, count) {
    for (let index = 0; index < count; index += 1) {
        const parameters = bencher_metric_format_parametersOf(state.document, [benchmark, index, 'parameters']);
        addMeasures(state, { benchmark, parameters, path: [benchmark, index, 'measures'] });
    }
}
function addMeasures({ builder, document, assumed }, { benchmark, parameters, path }) {
    const measureOf = new Map();
    for (const measure of Object.keys(objectField(document, path))) {
        const names = Object.keys(objectField(document, [...path, measure]));
        const values = names.filter((name) => name !== 'lower_value' && name !== 'upper_value');
        if (values.length === 0)
            throw document.problem([...path, measure], 'holds no value', 'a value');
        for (const name of values) {
            const at = [...path, measure, name];
            const { metric, unit, isAssumed } = metricOf(measure, name);
            const other = measureOf.get(metric);
            if (other !== undefined)
                throw document.problem(at, `is ${metric}, and so is ${other}`, 'one of the two');
            measureOf.set(metric, measure);
            if (isAssumed)
                assumed.add(`${metric} in ${unit}`);
            builder.add({
                value: numberField(document, at),
                problem: (what, expected) => document.problem(at, what, expected),
                ...{ benchmark, parameters, metric, unit },
            });
        }
    }
}
/** `latency` with `value` is the time; any other name under a measure is a metric of its own, as `latency.p99`. */
function metricOf(measure, name) {
    const known = bencher_measures/* BENCHER_MEASURES */.g.get(measure);
    if (name !== 'value')
        return { metric: `${measure}.${name}`, unit: known?.unit ?? '1' };
    if (known !== undefined)
        return known;
    const unit = (0,metric_registry/* metricRow */.d)(measure)?.unit ?? '1';
    return { metric: measure, unit, isAssumed: unit !== '1' };
}
function bencher_metric_format_parametersOf(document, path) {
    const given = optionalObjectField(document, path) ?? {};
    return Object.fromEntries(Object.entries(given).map(([name, value]) => {
        if (['string', 'number', 'boolean'].includes(typeof value))
            return [name, String(value)];
        throw document.problem([...path, name], (0,json_path/* describeValue */.bp)(value), 'a text, a number or a boolean');
    }));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/custom-metric-name.js

/**
 * The metric name of a quantity that the user named: its own, unless that is empty or Noisegate's name for
 * something else. A counter called `time` or `allocations` is no duration and no exact count only because of its
 * name, so it is kept as `counter.time` (`prefix` is where the tool keeps such quantities).
 */
function customMetricName(name, prefix) {
    if (name === '')
        return prefix;
    return (0,metric_registry/* metricRow */.d)(name) === undefined ? name : `${prefix}.${name}`;
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkdotnet/add-case.js





/** The memory diagnoser's bytes stand under `Memory` too. */
const ALLOCATED = 'Allocated Memory';
/**
 * Adds the time of one operation, percentiles, allocated bytes and the columns of diagnosers of one case.
 * Returns which time it was: every iteration, or the median where the document holds no iteration.
 */
function addCase(document, builder, { path, benchmark, parameters }) {
    const reading = { benchmark, parameters };
    const results = resultPaths(document, path);
    const original = [...path, 'Statistics', 'OriginalValues'];
    const time = { metric: 'time', unit: 'ns', ...reading };
    for (const result of results) {
        const iterations = numberField(document, [...result, 'Operations']);
        const problem = (what, expected) => document.problem(result, what, expected);
        const value = numberField(document, [...result, 'Nanoseconds']) / iterations;
        builder.add({ value, iterations, problem, ...time });
    }
    const values = (0,json_path/* valueAt */.fK)(document, original);
    const hasValues = Array.isArray(values) && values.length > 0;
    if (results.length === 0 && hasValues)
        addJsonNumbers(document, builder, { path: original, ...time });
    const hasSamples = results.length > 0 || hasValues;
    if (!hasSamples)
        addJsonNumber(document, builder, { path: [...path, 'Statistics', 'Median'], ...time });
    for (const rank of ['P50', 'P90', 'P95']) {
        const percentile = [...path, 'Statistics', 'Percentiles', rank];
        const metric = `latency.${rank.toLowerCase()}`;
        addOptionalJsonNumber(document, builder, { metric, unit: 'ns', path: percentile, ...reading });
    }
    const bytes = [...path, 'Memory', 'BytesAllocatedPerOperation'];
    addOptionalJsonNumber(document, builder, { metric: 'allocated-bytes', unit: 'B', path: bytes, ...reading });
    addDiagnosers(document, builder, { path, benchmark, parameters });
    return hasSamples ? 'samples' : 'median';
}
/** Iterations without warm-up, overhead and outliers: stage `Result`, which was a mode up to 0.10. */
function resultPaths(document, path) {
    const measurements = (0,json_path/* valueAt */.fK)(document, [...path, 'Measurements']);
    if (!Array.isArray(measurements))
        return [];
    return measurements.flatMap((measurement, index) => (0,json_path/* isJsonObject */.OW)(measurement) &&
        (measurement.IterationStage === 'Result' || measurement.IterationMode === 'Result')
        ? [[...path, 'Measurements', index]]
        : []);
}
/** Collections of the garbage collector, hardware counters and whatever else a diagnoser put into the table. */
function addDiagnosers(document, builder, each) {
    const metrics = (0,json_path/* valueAt */.fK)(document, [...each.path, 'Metrics']);
    if (!Array.isArray(metrics))
        return;
    for (const index of metrics.keys()) {
        const path = [...each.path, 'Metrics', index];
        const descriptor = [...path, 'Descriptor'];
        const id = optionalStringField(document, [...descriptor, 'Id']);
        if (id === undefined || id === ALLOCATED)
            continue;
        const isHigher = (0,json_path/* valueAt */.fK)(document, [...descriptor, 'TheGreaterTheBetter']) === true;
        addOptionalJsonNumber(document, builder, {
            benchmark: each.benchmark,
            parameters: each.parameters,
            metric: customMetricName(id, 'diagnoser'),
            unit: optionalStringField(document, [...descriptor, 'Unit']) ?? '1',
            direction: isHigher ? 'higher' : 'lower',
            path: [...path, 'Value'],
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkdotnet/read-case.js


/**
 * The cases of a document. The job (runtime, settings) is a parameter only where it tells two cases apart, because its name may
 * change with settings that do not matter.
 */
function readCases(document, count) {
    const cases = Array.from({ length: count }, (_, index) => readCase(document, ['Benchmarks', index]));
    const seen = new Map();
    for (const each of cases)
        seen.set(keyOf(each), (seen.get(keyOf(each)) ?? 0) + 1);
    return cases.map((each) => {
        const job = (seen.get(keyOf(each)) ?? 0) > 1 ? jobOf(document, each.path) : undefined;
        return job === undefined ? each : { ...each, parameters: { ...each.parameters, job } };
    });
}
function readCase(document, path) {
    const text = (key) => optionalStringField(document, [...path, key]);
    const method = stringField(document, [...path, 'Method']);
    const names = [text('Namespace'), text('Type'), method].filter((name) => name !== undefined);
    return { path, benchmark: names.join('.'), parameters: read_case_parametersOf(text('Parameters') ?? '') };
}
/** `N=10&Text=a b`; a value may hold either separator, so only one before a name counts. */
function read_case_parametersOf(text) {
    const parts = text.split(/(?:&|, )(?=[\p{L}_][\p{L}\d_]*=)/u).filter((part) => part !== '');
    return Object.fromEntries(parts.map((part) => {
        const equals = part.indexOf('=');
        return equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    }));
}
/** `Type.Method: Job(Runtime=.NET 8.0) [N=10]` without the method before and the parameters behind it. */
function jobOf(document, path) {
    const info = (0,json_path/* valueAt */.fK)(document, [...path, 'DisplayInfo']);
    if (typeof info !== 'string')
        return undefined;
    const job = info.slice(info.indexOf(': ') + 2);
    const end = job.lastIndexOf(' [');
    return (end === -1 ? job : job.slice(0, end)).trim() || undefined;
}
function keyOf({ benchmark, parameters }) {
    return JSON.stringify([benchmark, Object.entries(parameters)]);
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkdotnet.js









/**
 * BenchmarkDotNet's JSON. The full report holds every iteration, the brief one its times, those before 0.12 the median only.
 * A case without statistics did not run to its end.
 */
const benchmarkdotnetParser = {
    kind: 'json',
    name: 'benchmarkdotnet',
    tool: 'BenchmarkDotNet 0.9 to 0.15',
    reads: 'the JSON of JsonExporter, full or brief (*-report-full.json, *-report-brief.json)',
    metrics: ['time', 'latency.p50', 'latency.p90', 'latency.p95', 'allocated-bytes', 'columns of diagnosers'],
    primary: ['time'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) && 'HostEnvironmentInfo' in value && Array.isArray(value.Benchmarks),
    parse: readBenchmarkDotNet,
};
function readBenchmarkDotNet(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const failures = [];
    const notes = startSummaryNotes(document, 'median', 'export with JsonExporter.Full to keep every iteration');
    for (const each of readCases(document, arrayField(document, ['Benchmarks']).length)) {
        const statistics = (0,json_path/* valueAt */.fK)(document, [...each.path, 'Statistics']);
        if (statistics === undefined || statistics === null) {
            const message = `${(0,quoted_name/* quotedName */.a)(each.benchmark)} has no statistics: it did not run to its end`;
            failures.push(jsonWarning(document, each.path, message));
        }
        else if (addCase(document, builder, each) === 'median')
            notes.add(each.benchmark, each.path);
    }
    return {
        measurements: builder.measurements(),
        environment: environment(document),
        warnings: [...debugWarning(document), ...notes.warnings(), ...builder.warnings()],
        failures,
    };
}
function debugWarning(document) {
    const path = ['HostEnvironmentInfo', 'Configuration'];
    if ((0,json_path/* valueAt */.fK)(document, path) !== 'DEBUG')
        return [];
    return [jsonWarning(document, path, 'the benchmarks were built without optimisation (Debug)')];
}
function environment(document) {
    const host = (...keys) => (0,json_path/* valueAt */.fK)(document, ['HostEnvironmentInfo', ...keys]);
    const name = host('ProcessorName');
    return environmentOf({
        benchmarkdotnet: host('BenchmarkDotNetVersion'),
        dotnet: host('RuntimeVersion') ?? host('ClrVersion'),
        // Up to 0.10 the name was a lazy value.
        cpu: (0,json_path/* isJsonObject */.OW)(name) ? name.Value : name,
        cores: host('LogicalCoreCount') ?? host('ProcessorCount'),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkjs.js


// `toStringBench` of benchmark.js 2.1.4: thousands with commas, two decimals below 100, `Infinity` for an empty
// function, `+-` where the platform has no plus-minus sign. The name is greedy, because it may hold ` x ` itself.
const benchmarkjs_RESULT = /^(?<name>.+) x (?<rate>[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity|NaN) ops\/sec (?:±|\+-)(?:[\d.]+|Infinity|NaN)% \(\d+ runs? sampled\)$/u;
// A benchmark that threw is printed as its name and the error's own enumerable properties: nothing for an Error
// (the line ends in `: `), `errno` and `code` for one of Node's, `generatedMessage` for an assertion. What else may
// be thrown cannot be told from an ordinary line; such a benchmark is missing.
const ERROR = /^(?<name>\S.*?): (?:$|errno: -?\d+,code: |generatedMessage: (?:true|false),code: |code: [A-Z_]+(?:,|$))/u;
/** Text of benchmark.js: the lines that `String(event.target)` gives for every cycle. */
const benchmarkjsParser = {
    kind: 'text',
    name: 'benchmarkjs',
    tool: 'benchmark.js 2.1.4',
    reads: 'the lines that String(event.target) gives: "name x 1,234 ops/sec ±1.23% (88 runs sampled)"',
    metrics: ['throughput'],
    primary: ['throughput'],
    recognises: (line) => benchmarkjs_RESULT.test(line),
    start: startBenchmarkjs,
};
function startBenchmarkjs({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const failures = [];
    return {
        push(line, n) {
            const result = line.includes(' ops/sec ') ? benchmarkjs_RESULT.exec(line)?.groups : undefined;
            if (result !== undefined) {
                const { name = '', rate = '' } = result;
                const value = Number(rate.replaceAll(',', ''));
                const problem = (0,measurement_builder/* problemAtLine */.dX)(file, n);
                builder.add({ benchmark: name, metric: 'throughput', value, unit: 'ops/sec', primary: true, problem });
                return;
            }
            const mayBeError = line.endsWith(': ') || line.includes('code: ');
            const name = mayBeError ? ERROR.exec(line)?.groups?.name : undefined;
            if (name !== undefined)
                failures.push(failure(name, file, n));
        },
        end: () => ({
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures,
        }),
    };
}
function failure(name, file, line) {
    const message = `benchmark.js prints a benchmark that threw an error like this line: ${(0,quoted_name/* quotedName */.a)(name)}, a colon, and the error's own properties if it has any`;
    return { message, file, line };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/numbered-names.js
/**
 * Tells apart things that have one name in an output, by their order: `x`, `x #2`, `x #3`. They are different
 * benchmarks, not repetitions of one, so their values must not be mixed into one sample.
 */
function startNumberedNames() {
    const counts = new Map();
    return (name) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    };
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkjs-json.js








/**
 * `JSON.stringify(suite)` of benchmark.js: an array-like object (`length`, `0`, `1`, ...) of benchmarks with the time
 * of one call in every sample. An Error serialises to nothing, so only that one was thrown is known.
 */
const benchmarkjsJsonParser = {
    kind: 'json',
    name: 'benchmarkjs-json',
    tool: 'benchmark.js 2.1.4',
    reads: 'JSON.stringify of a benchmark.js suite: every sample',
    metrics: ['time', 'throughput'],
    primary: ['time'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) && typeof value.length === 'number' && isBenchmark(value['0']),
    parse: readSuite,
};
/** One that threw has no `hz`. */
function isBenchmark(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && 'name' in value && 'cycles' in value && (0,json_path/* isJsonObject */.OW)(value.stats);
}
function readSuite(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const numbered = startNumberedNames();
    const failures = [];
    const length = numberField(document, ['length']);
    for (let index = 0; index < length; index += 1) {
        const path = [String(index)];
        const benchmark = numbered(stringField(document, [...path, 'name']));
        const isBroken = (0,json_path/* valueAt */.fK)(document, [...path, 'error']) !== undefined;
        if (isBroken)
            failures.push(jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(benchmark)} threw an error`));
        if (isBroken || (0,json_path/* valueAt */.fK)(document, [...path, 'aborted']) === true)
            continue;
        const sample = [...path, 'stats', 'sample'];
        addJsonNumbers(document, builder, { benchmark, metric: 'time', unit: 's', primary: true, path: sample });
        addOptionalJsonNumber(document, builder, {
            benchmark,
            metric: 'throughput',
            unit: '1/s',
            path: [...path, 'hz'],
        });
    }
    return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures };
}

;// CONCATENATED MODULE: ./lib/parsers/binutils-size.js



const BERKELEY = /^ *text\t *data\t *bss\t *dec\t *hex\tfilename$/;
const GNU = /^ *text +data +bss +total +filename$/;
const SYSV = /^section +size +addr$/;
const BERKELEY_ROW = /^ *(\d+)\t *(\d+)\t *(\d+)\t *(\d+)\t *[0-9a-f]+\t(.+)$/;
const GNU_ROW = /^ *(\d+) +(\d+) +(\d+) +(\d+) (.+)$/;
const SYSV_FILE = /^(.+?) {2}:$/;
const SYSV_ROW = /^(\S+) +(\d+) +\d+$/;
const SYSV_TOTAL = /^Total +(\d+)$/;
const binutils_size_ERROR = /^\S*size: (.*)$/;
/**
 * `size` of binutils: Berkeley (the default), GNU (`-G`) and System V (`-A`) tables. `size` is the total of a file, each part
 * (text, data, bss, or a section) a metric beside it. The same member of two files is one series each: `ex libwork.a`.
 */
const binutilsSizeParser = {
    kind: 'text',
    name: 'binutils-size',
    tool: 'size of GNU binutils (read with 2.40)',
    reads: 'the table that size, size -G or size -A prints',
    metrics: ['size', 'size.text', 'size.data', 'size.bss', 'sections under their own name, as size.rodata'],
    primary: ['size'],
    unseenCut: 'between two rows',
    recognises: (line) => BERKELEY.test(line) || GNU.test(line) || SYSV.test(line),
    start: (context) => new SizeSink(context),
};
class SizeSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #row;
    #sections;
    #before = '';
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (BERKELEY.test(line))
            this.#row = BERKELEY_ROW;
        else if (GNU.test(line))
            this.#row = GNU_ROW;
        else if (SYSV.test(line))
            this.#openSections(n);
        else if (this.#sections !== undefined)
            this.#section(this.#sections, line, n, end);
        else if (this.#row?.test(line) === true)
            this.#total(this.#row, line, n, end);
        else
            this.#error(line, n);
        this.#before = line;
    }
    end() {
        if (this.#sections !== undefined)
            throw this.#cut(this.#sections.line);
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: this.#builder.warnings(),
            failures: this.#failures,
        };
    }
    #total(row, line, n, end) {
        if (end === 'open')
            throw this.#cut(n);
        const [, text, data, bss, total, benchmark = ''] = row.exec(line) ?? [];
        this.#add(benchmark, n, [
            ['size', Number(total), 'B'],
            ['size.text', Number(text), 'B'],
            ['size.data', Number(data), 'B'],
            ['size.bss', Number(bss), 'B'],
        ]);
    }
    #openSections(n) {
        const name = SYSV_FILE.exec(this.#before)?.[1];
        if (name === undefined)
            throw (0,measurement_builder/* problemAtLine */.dX)(this.#file, n)('the table names no file', 'a line "name  :" before it');
        this.#sections = { name, line: n, sizes: new Map() };
    }
    /** Sections of one name (`.group`) count together: their order says nothing. */
    #section({ name, sizes }, line, n, end) {
        if (end === 'open')
            throw this.#cut(n);
        const [, section = '', size] = SYSV_ROW.exec(line) ?? [];
        const total = SYSV_TOTAL.exec(line)?.[1];
        if (total !== undefined) {
            const parts = [...sizes].map(([part, sum]) => [`size${part.startsWith('.') ? '' : '.'}${part}`, sum, 'B']);
            this.#add(name, n, [['size', Number(total), 'B'], ...parts]);
            this.#sections = undefined;
        }
        else if (section !== '')
            sizes.set(section, (sizes.get(section) ?? 0) + Number(size));
    }
    #add(benchmark, n, rows) {
        addReadings(this.#builder, { benchmark, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n) }, rows);
    }
    #error(line, n) {
        const what = binutils_size_ERROR.exec(line)?.[1];
        if (what !== undefined)
            this.#failures.push({ message: `size: ${what}`, file: this.#file, line: n });
    }
    #cut(line) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what: 'the table of size is not complete',
            file: this.#file,
            line,
            expected: 'whole lines, and "Total" at the end of a table of sections',
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/name-of-file.js
/**
 * The name of a benchmark whose output tells none: the file's own name without folders and last extension
 * (`results/checkout.time.txt` is `checkout.time`); the fallback for standard output and input.
 */
function nameOfFile(file, fallback) {
    const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    if (/^<\w+>$/.test(base))
        return fallback;
    const stem = base.replace(/\.[^.]*$/, '');
    return stem === '' ? fallback : stem;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/valgrind-costs.js



// Instructions, and what xdebug writes in the same format: time in units of 10 ns, memory in bytes.
const METRIC = new Map([
    ['Ir', ['instructions', '1', 1]],
    ['Time_(10ns)', ['time', 'ns', 10]],
    ['Memory_(bytes)', ['allocated-bytes', 'B', 1]],
]);
/**
 * Adds the total of every event; simulated caches and branches keep Valgrind's names in lower case (`dr`, `d1mr`, `bcm`), as
 * everywhere. Fewer is better. @throws Problem at the line for more costs than events, or what is no number.
 */
function addValgrindCosts(builder, total) {
    const problem = (0,measurement_builder/* problemAtLine */.dX)(total.file, total.line);
    const costs = total.costs.trim().split(/\s+/);
    if (costs.length > total.events.length) {
        throw problem(`there are ${costs.length} costs for ${total.events.length} events`, 'a cost for each event at most');
    }
    for (const [index, event] of total.events.entries()) {
        // The format leaves out zeros at the end of a line.
        const value = (0,number_of/* numberOf */.r)(costs[index] ?? '0');
        if (value === undefined)
            throw problem(`the cost ${JSON.stringify(costs[index])} is no number`, 'a count');
        const [metric, unit, factor] = METRIC.get(event) ?? [event.toLowerCase(), '1', 1];
        builder.add({
            benchmark: total.benchmark,
            metric,
            value: value * factor,
            unit,
            ...((0,metric_registry/* metricRow */.d)(metric) === undefined ? { direction: 'lower' } : {}),
            problem,
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/valgrind-log.js



const LINE = /^==(\d+)== (.*)$/;
const REFERENCES = /^I\s+refs:\s+([\d,]+)$/;
const valgrind_log_FIELD = /^(Command|Events|Collected)\s*: (.*)$/;
const VERSION = /^Using Valgrind-(\d+(?:\.\d+)+)/;
class Log {
    #file;
    #head;
    #processes = new Map();
    #version;
    constructor(file, head) {
        this.#file = file;
        this.#head = head;
    }
    push(line, n) {
        const [, pid = '', text = ''] = LINE.exec(line) ?? [];
        if (text === this.#head)
            this.#processes.set(pid, { line: n, command: '' });
        const process = this.#processes.get(pid);
        if (process === undefined)
            return;
        this.#version ??= VERSION.exec(text)?.[1];
        const [, field, value = ''] = valgrind_log_FIELD.exec(text) ?? [];
        if (field === 'Command')
            process.command = value;
        if (field === 'Events')
            process.events = value;
        if (field === 'Collected')
            process.collected = { costs: value, line: n };
        const references = REFERENCES.exec(text)?.[1];
        if (references !== undefined)
            process.references = { count: references.replaceAll(',', ''), line: n };
    }
    end(builder) {
        for (const process of this.#processes.values())
            this.#add(builder, process);
        return { environment: this.#version === undefined ? {} : { valgrind: this.#version } };
    }
    #add(builder, { line, command, events, collected, references }) {
        const common = { benchmark: command, file: this.#file };
        if (references === undefined) {
            throw new model_problem/* Problem */.A({
                kind: 'measurement',
                what: 'the log that starts here does not tell the instructions',
                file: this.#file,
                line,
                expected: '"I   refs:" when the program ends',
                remedy: 'The program, or its log, was cut off',
            });
        }
        if (events !== undefined && collected !== undefined) {
            addValgrindCosts(builder, { events: events.trim().split(/\s+/), ...common, ...collected });
            return;
        }
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, references.line);
        builder.add({
            benchmark: command,
            metric: 'instructions',
            value: Number(references.count),
            unit: '1',
            problem,
        });
    }
}
/** `head` is the first line of the tool whose log it is, without the process. */
const valgrindLog = {
    /** Whether a line starts the log of that tool. */
    startsWith: (line, head) => line.startsWith('==') && LINE.exec(line)?.[2] === head,
    start: (file, head) => new Log(file, head),
};

;// CONCATENATED MODULE: ./lib/parsers/cachegrind.js





// The title says "cache and branch-prediction" up to 3.20 and "high-precision tracing" from 3.21 on.
const LOG_HEADS = [
    'Cachegrind, a cache and branch-prediction profiler',
    'Cachegrind, a high-precision tracing profiler',
];
// `events: Ir` stands in Callgrind's profiles too, but only Cachegrind starts its file with the caches or the invocation.
const cachegrind_FIRST = /^desc: (?:I1 cache: {9}\S|Invocation: )/;
/** Cachegrind: the summary of its profile (`cachegrind.out.PID`) and of what it prints. The benchmark is the command. */
const cachegrindParser = {
    kind: 'text',
    name: 'cachegrind',
    tool: 'Valgrind Cachegrind (read with 3.19)',
    reads: 'cachegrind.out.PID, or the log that cachegrind prints when the program ends',
    metrics: ['instructions', 'dr, dw, i1mr, d1mr, bc and other events in lower case'],
    primary: ['instructions'],
    recognises: (line) => cachegrind_FIRST.test(line) || LOG_HEADS.some((head) => valgrindLog.startsWith(line, head)),
    start: (context) => new CachegrindSink(context),
};
class CachegrindSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #logs;
    #command;
    #events;
    #hasSummary = false;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
        this.#logs = LOG_HEADS.map((head) => valgrindLog.start(file, head));
    }
    push(line, n, end) {
        this.#last = n;
        // Cost lines, which are nearly all of a profile, start with a digit.
        const first = line.charCodeAt(0);
        if (first >= 0x30 && first <= 0x39)
            return;
        if (line.startsWith('=='))
            for (const log of this.#logs)
                log.push(line, n);
        else if (line.startsWith('cmd: '))
            this.#command = line.slice(5).trim();
        else if (line.startsWith('events: '))
            this.#events = line.slice(8).trim().split(/\s+/);
        else if (line.startsWith('summary: '))
            this.#summary(line.slice(9), n, end);
    }
    end() {
        if (this.#events !== undefined && !this.#hasSummary) {
            throw this.#problem(this.#last, 'the profile has no summary', 'a line "summary:" at its end: the file was cut off');
        }
        const environments = this.#logs.map((log) => log.end(this.#builder).environment);
        return {
            measurements: this.#builder.measurements(),
            environment: Object.assign({}, ...environments),
            warnings: this.#builder.warnings(),
            failures: [],
        };
    }
    #summary(costs, n, end) {
        if (this.#events === undefined)
            throw this.#problem(n, 'a summary without events', 'a line "events: Ir" before it');
        if (end === 'open')
            throw this.#problem(n, 'the text ends in the middle of a line', 'a line break after the summary');
        this.#hasSummary = true;
        const benchmark = this.#command ?? nameOfFile(this.#file, 'cachegrind');
        addValgrindCosts(this.#builder, { benchmark, events: this.#events, costs, file: this.#file, line: n });
    }
    #problem(line, what, expected) {
        return new model_problem/* Problem */.A({ kind: 'measurement', what, file: this.#file, line, expected });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/callgrind.js





const FORMAT = '# callgrind format';
/** The head of the report that callgrind_annotate makes of a profile. */
const ANNOTATED = /^Profile data file '(?:.*)' \(creator: callgrind-/;
const LOG_HEAD = 'Callgrind, a call-graph generating cache profiler';
/**
 * Callgrind: the totals of its profile (`callgrind.out.PID`) and of what it prints; xdebug writes the same format. The
 * benchmark is the command. Costs of single functions are the profile's matter, not a measurement. Of parts of one run
 * (`--dump-every-bb`) each is a file of its own.
 */
const callgrindParser = {
    kind: 'text',
    name: 'callgrind',
    tool: 'Valgrind Callgrind (read with 3.19), Xdebug 3 profiles',
    reads: 'callgrind.out.PID, or the log that callgrind prints when the program ends',
    metrics: [
        'instructions',
        'dr, dw, i1mr, d1mr, bc and other events in lower case',
        'time, allocated-bytes (Xdebug)',
    ],
    primary: ['instructions', 'time'],
    recognises: (line) => line === FORMAT ||
        /^creator: xdebug /.test(line) ||
        valgrindLog.startsWith(line, LOG_HEAD) ||
        ANNOTATED.test(line),
    start: (context) => new CallgrindSink(context),
};
class CallgrindSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #log;
    #command;
    #events;
    #summary;
    #totals;
    #isProfile = false;
    #hasVersion = false;
    #last = 1;
    #creator;
    constructor({ file }) {
        this.#file = file;
        this.#log = valgrindLog.start(file, LOG_HEAD);
    }
    push(line, n, end) {
        this.#last = n;
        // Cost lines, which are nearly all of a profile, start with a digit, a sign or an asterisk.
        const first = line.charCodeAt(0);
        if (first >= 0x2a && first <= 0x39)
            return;
        if (line.startsWith('=='))
            this.#log.push(line, n);
        else if (line === FORMAT)
            this.#isProfile = true;
        else if (ANNOTATED.test(line))
            throw this.#problem(n, 'this is the report of callgrind_annotate', 'the profile itself, callgrind.out.PID');
        else
            this.#header(line, n, end);
    }
    end() {
        if (this.#isProfile || this.#events !== undefined)
            this.#addProfile();
        const log = this.#log.end(this.#builder);
        return {
            measurements: this.#builder.measurements(),
            environment: this.#creator === undefined ? log.environment : this.#creator,
            warnings: this.#builder.warnings(),
            failures: [],
        };
    }
    #header(line, n, end) {
        const at = line.indexOf(': ');
        if (at === -1)
            return;
        const text = line.slice(at + 2).trim();
        switch (line.slice(0, at)) {
            case 'version':
                this.#hasVersion = true;
                if (text !== '1')
                    throw this.#problem(n, `this is version ${text} of the format`, 'version 1');
                return;
            case 'creator':
                this.#creator = creatorOf(text);
                return;
            case 'cmd':
                this.#command = text;
                return;
            case 'events':
                this.#events = text.split(/\s+/);
                return;
            case 'summary':
            case 'totals':
                if (end === 'open')
                    throw this.#problem(n, 'the text ends in the middle of a line', 'a line break after the totals');
                if (line.startsWith('s'))
                    this.#summary = { costs: text, line: n };
                else
                    this.#totals = { costs: text, line: n };
        }
    }
    /** Cachegrind's profile has the same lines, and none of these. */
    #isCallgrind() {
        return this.#isProfile || this.#hasVersion || this.#creator !== undefined;
    }
    /** `summary` is what Callgrind prints as collected; `totals` is the sum over the lines and ends the file. */
    #addProfile() {
        if (this.#events === undefined)
            throw this.#problem(this.#last, 'the profile names no events', 'a line "events: Ir"');
        if (!this.#isCallgrind())
            throw this.#problem(1, 'this is no profile of Callgrind', 'a line "version: 1" at its start');
        const total = this.#summary ?? this.#totals;
        if (total === undefined) {
            throw this.#problem(this.#last, 'the profile has neither summary nor totals', 'a line "totals:" at its end: the file was cut off, or another program wrote it');
        }
        addValgrindCosts(this.#builder, {
            benchmark: this.#command ?? nameOfFile(this.#file, 'callgrind'),
            events: this.#events,
            file: this.#file,
            ...total,
        });
    }
    #problem(line, what, expected) {
        return new model_problem/* Problem */.A({ kind: 'measurement', what, file: this.#file, line, expected });
    }
}
/** `callgrind-3.19.0` is Valgrind's version, `xdebug 3.0.2 (PHP 7.4.14)` that of Xdebug. */
function creatorOf(text) {
    const [, tool = '', version] = /^(callgrind|xdebug)[- ](\d+(?:\.\d+)+)/.exec(text) ?? [];
    return version === undefined ? undefined : { [tool === 'callgrind' ? 'valgrind' : tool]: version };
}

// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(52176);
;// CONCATENATED MODULE: ./lib/parsers/filters/place-words.js
/** `go test -bench X`: the pattern takes the place of the one that is there; `-run` and the rest stay. */
const placeGo = (words, argument) => {
    const at = words.findIndex((word) => /^--?(?:test\.)?bench(?:=|$)/.test(word));
    if (at < 0 || words.includes('-args') || words.includes('--args'))
        return undefined;
    const length = words[at].includes('=') ? 1 : 2;
    return [...words.slice(0, at), ...argument, ...words.slice(at + length)];
};
/** Appended to a command that selects nothing itself by `-k`, and passes nothing on behind `--`. */
const placePytest = (words, argument) => words.some((word) => word === '--' || /^-k/.test(word)) ? undefined : [...words, ...argument];
const placeVitest = (words, argument) => words.some((word) => word === '--' || /^(?:-t|--testNamePattern)(?:=|$)/.test(word))
    ? undefined
    : [...words, ...argument];
/** Behind `--`, where the harness reads; none where a name may already stand, since criterion takes one only. */
const placeCargo = (words, argument) => {
    const bench = words.findIndex((word) => word === 'bench' || word === 'criterion');
    const dashes = words.indexOf('--');
    const own = words.slice(bench + 1, dashes < 0 ? undefined : dashes);
    const harness = dashes < 0 ? [] : words.slice(dashes + 1);
    if (bench < 0 || hasPosition(own) || hasPosition(harness))
        return undefined;
    return [...words, ...(dashes < 0 ? ['--'] : []), ...argument];
};
/** A word that is no option and does not follow one, whose value it might be. */
function hasPosition(words) {
    return words.some((word, index) => {
        const before = words[index - 1];
        const isValue = before?.startsWith('-') === true && !before.includes('=');
        return !word.startsWith('-') && !isValue;
    });
}
/** The last of an option counts, so it is appended. */
const append = (words, argument) => [...words, ...argument];
const cargoBench = /\bcargo\s+(?:\+\S+\s+)?(?:bench|criterion)\b/;
const goBenchmarks = {
    template: '-bench={names|go}',
    command: /\bgo\s+test\b.*\s--?(?:test\.)?bench\b/,
    place: placeGo,
};
const pytestBenchmarks = {
    template: '-k {names|pytest}',
    command: /\bpytest\b.*\s--benchmark-(?:json|only|save|autosave)\b/,
    place: placePytest,
};
const vitestBenchmarks = {
    template: '--testNamePattern={names|vitest}',
    command: /\bvitest\s+bench\b/,
    place: placeVitest,
};
const criterionBenchmarks = {
    template: '{names|criterion}',
    command: cargoBench,
    place: placeCargo,
};
const cargoBenchmarks = {
    template: '{names|common}',
    command: cargoBench,
    place: placeCargo,
};
const googleBenchmarks = {
    template: '--benchmark_filter={names|google-benchmark}',
    command: /--benchmark_(?:format=json|out=)/,
    place: append,
};
/** JMH adds expressions instead of replacing them, so only a suite's own `{filter}` can select. */
const jmhBenchmarks = {
    template: '{names|jmh}',
    command: /\bbenchmarks\.jar\b|\s-rf\s+json\b/,
    place: () => undefined,
};

;// CONCATENATED MODULE: ./lib/parsers/cargo-bench.js



/** `test name ... bench:  1,234.5 ns/iter (+/- 6) = 7 MB/s`; other harnesses print other units (`cycles/iter`, `MS/s`). */
const cargo_bench_RESULT = /^test (.+?)\s+\.\.\. bench:\s+([\d,]+(?:\.\d+)?) (\S+) \(\+\/- ([\d,.]+)\)(?: = ([\d,]+) (\S+))?\s*$/;
const FAILED_TEST = /^test (.+?)\s+\.\.\. FAILED/;
const FAILED_RUN = /^(?:test result: FAILED|error: bench failed|error: could not compile|thread '.*' (?:\(\d+\) )?panicked at)/;
/** Criterion's own text: the estimate between its confidence bounds, each with a unit. */
const ESTIMATE = /^(.*?)\s*time:\s+\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) (\S+)\]$/;
const THROUGHPUT = /^\s+thrpt:\s+\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) (\S+)\]$/;
/** Progress and remarks of criterion, which stand alone on a line as a long benchmark name does. */
const REMARK = /^(?:Benchmarking |Found \d+ outliers|Warning: |WARNING: |Gnuplot |\s|running \d+ test|test )|^$/;
/**
 * What `cargo bench` prints: libtest's `bench:` lines, which criterion's `--output-format bencher` imitates, and
 * criterion's own text. Both give one number a benchmark. Of criterion's text the point estimate is kept, with a
 * warning: the samples behind it are in `target/criterion` (parser `criterion`).
 */
const cargoBenchParser = {
    kind: 'text',
    name: 'cargo-bench',
    tool: 'cargo bench (libtest of Rust 1.95, criterion 0.8, iai-style bencher output)',
    reads: "the text of cargo bench: libtest's and criterion's bencher lines, or criterion's own text",
    metrics: ['time', 'bytes-per-second', 'throughput', 'custom units under their own name'],
    primary: ['time'],
    unseenCut: "criterion's text: between a name that has a line of its own and its time, and between two benchmarks",
    foreignLines: "criterion's text: a line between a name that has a line of its own and its time becomes the name",
    filter: cargoBenchmarks,
    command: /\bcargo\s+(?:\+\S+\s+)?(?:bench|criterion)\b/,
    // The plain look first: on a very long line of blanks the patterns alone would take minutes.
    recognises: (line) => (line.includes('bench:') && cargo_bench_RESULT.test(line)) || (line.includes('time:') && ESTIMATE.test(line)),
    start: (context) => new CargoBenchSink(context),
};
const METRIC_OF_BASE_UNIT = new Map([
    ['s', 'time'],
    ['B/s', 'bytes-per-second'],
    ['1/s', 'throughput'],
]);
class CargoBenchSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    /** A name too long for its column stands alone on the line before its estimate. */
    #nameAbove = '';
    #lastEstimate;
    #firstEstimateLine;
    constructor(context) {
        this.#context = context;
    }
    push(line, n) {
        const text = line.trimEnd();
        const result = text.includes('bench:') ? cargo_bench_RESULT.exec(text) : null;
        const estimate = text.includes('time:') ? ESTIMATE.exec(text) : null;
        const throughput = text.includes('thrpt:') ? THROUGHPUT.exec(text) : null;
        if (result !== null)
            this.#result(result, n);
        else if (estimate !== null)
            this.#estimate(estimate, n);
        else if (throughput !== null)
            this.#throughput(throughput, n);
        else if (FAILED_TEST.test(text) || FAILED_RUN.test(text))
            this.#fail(text, n);
        else if (!REMARK.test(text))
            this.#nameAbove = text;
    }
    end() {
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#estimateWarning(), ...this.#builder.warnings()],
            failures: this.#failures,
        };
    }
    #result([, name = '', value = '', unit = '', , rate, rateUnit], n) {
        this.#add(name, cargo_bench_metricOf(unit), value, unit, n);
        if (rate !== undefined && rateUnit !== undefined)
            this.#add(name, cargo_bench_metricOf(rateUnit), rate, rateUnit, n);
    }
    #estimate([, own = '', , , value = '', unit = ''], n) {
        const name = own === '' ? this.#nameAbove : own;
        this.#firstEstimateLine ??= n;
        this.#lastEstimate = name;
        this.#nameAbove = '';
        this.#add(name, 'time', value, unit, n);
    }
    #throughput([, , , value = '', unit = ''], n) {
        if (this.#lastEstimate !== undefined)
            this.#add(this.#lastEstimate, cargo_bench_metricOf(unit), value, unit, n);
    }
    #add(benchmark, metric, printed, unit, n) {
        const value = Number(printed.replaceAll(',', ''));
        this.#builder.add({ benchmark, metric, value, unit, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, n) });
    }
    #fail(message, line) {
        this.#failures.push({ message: message.slice(0, 200), file: this.#context.file, line });
    }
    #estimateWarning() {
        if (this.#firstEstimateLine === undefined)
            return [];
        const message = "criterion's text holds one estimate a benchmark; the samples are in target/criterion (results: target/criterion, parser: criterion)";
        return [{ message, file: this.#context.file, line: this.#firstEstimateLine }];
    }
}
/** The metric a printed unit measures; a unit that is no time and no rate is a custom metric under its own name. */
function cargo_bench_metricOf(unit) {
    const base = (0,parse_unit/* parseUnit */.E8)(unit).unit;
    return METRIC_OF_BASE_UNIT.get(base) ?? unit;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/xml-attribute.js

/** The non-empty text of an attribute. @throws Problem at the element where it is missing or empty. */
function textAttribute(document, element, name) {
    const value = element.attributes.get(name);
    if (value !== undefined && value !== '')
        return value;
    const what = value === undefined ? `has no attribute ${name}` : `the attribute ${name} is empty`;
    throw document.problem(element, what, 'a non-empty text');
}
/** The finite number in an attribute. @throws Problem at the element for anything else, a missing attribute included. */
function numberAttribute(document, element, name) {
    const text = textAttribute(document, element, name);
    const value = (0,number_of/* numberOf */.r)(text);
    if (value !== undefined)
        return value;
    throw document.problem(element, `the attribute ${name} is ${JSON.stringify(text.slice(0, 40))}`, 'a number');
}
/** As `numberAttribute`, but undefined where the attribute is missing. */
function optionalNumberAttribute(document, element, name) {
    return element.attributes.has(name) ? numberAttribute(document, element, name) : undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/xml-children.js
/** The direct children of a name, in order. */
function childrenNamed(element, name) {
    return element.children.filter((child) => child.name === name);
}
/** The first direct child of a name; undefined where there is none. */
function childNamed(element, name) {
    return element.children.find((child) => child.name === name);
}

;// CONCATENATED MODULE: ./lib/parsers/shared/xml-warning.js
/** A warning, or a failure that the tool reports, at the position of an element. */
function xmlWarning(context, element, message) {
    return { message, file: context.file, line: element.line, column: element.column };
}

;// CONCATENATED MODULE: ./lib/parsers/catch2.js






/**
 * Catch2's XML reporter: version 2 (root `Catch`) and 3 (root `Catch2TestRun`). Each benchmark prints the mean of
 * its samples and no sample; its name is that of its test case, sections and itself. A test case that failed is a failure.
 */
const catch2Parser = {
    kind: 'xml',
    name: 'catch2',
    tool: 'Catch2 2.9 to 3.x (captured with 2.13)',
    reads: 'the output of a Catch2 benchmark with -r xml',
    metrics: ['time'],
    primary: ['time'],
    recognises: ({ name, attributes }) => (name === 'Catch' && attributes.has('name')) ||
        (name === 'Catch2TestRun' && attributes.has('catch2-version')),
    parse: readCatch2,
};
function readCatch2(document, context) {
    const findings = { document, context, builder: (0,measurement_builder/* startMeasurements */.SN)(), failures: [] };
    for (const testCase of testCases(document.root))
        readTestCase(findings, testCase);
    const { attributes } = document.root;
    return {
        measurements: findings.builder.measurements(),
        environment: environmentOf({ catch2: attributes.get('catch2-version') }),
        warnings: findings.builder.warnings(),
        failures: findings.failures,
    };
}
/** Version 2 puts the test cases into groups. */
function testCases(root) {
    return [root, ...childrenNamed(root, 'Group')].flatMap((parent) => childrenNamed(parent, 'TestCase'));
}
function readTestCase(findings, testCase) {
    const name = textAttribute(findings.document, testCase, 'name');
    const location = locationOf(findings, testCase);
    const before = findings.failures.length;
    readSection(findings, testCase, { names: [name], ...(location === undefined ? {} : { location }) });
    const result = childNamed(testCase, 'OverallResult');
    if (result?.attributes.get('success') === 'false' && findings.failures.length === before) {
        findings.failures.push(xmlWarning(findings.context, testCase, `the test case ${(0,quoted_name/* quotedName */.a)(name)} failed${reasonOf(testCase)}`));
    }
}
function locationOf({ document }, testCase) {
    const file = testCase.attributes.get('filename');
    if (file === undefined || file === '')
        return undefined;
    const line = optionalNumberAttribute(document, testCase, 'line');
    return line === undefined ? { file } : { file, line };
}
/** The benchmarks of a test case or section and, deeper, of its sections. */
function readSection(findings, section, place) {
    for (const child of section.children) {
        if (child.name === 'Section') {
            const name = textAttribute(findings.document, child, 'name');
            readSection(findings, child, { ...place, names: [...place.names, name] });
        }
        else if (child.name === 'BenchmarkResults')
            readBenchmark(findings, child, place);
    }
}
function readBenchmark({ document, context, builder, failures }, element, place) {
    const benchmark = [...place.names, textAttribute(document, element, 'name')].join(' > ');
    const failed = childNamed(element, 'failed');
    if (failed !== undefined) {
        const message = failed.attributes.get('message') ?? '';
        failures.push(xmlWarning(context, element, `${(0,quoted_name/* quotedName */.a)(benchmark)} failed${message === '' ? '' : `: ${message}`}`));
        return;
    }
    const mean = childNamed(element, 'mean');
    if (mean === undefined)
        throw document.problem(element, 'has no mean', 'a mean, or the reason of a failure');
    const samples = optionalNumberAttribute(document, element, 'samples');
    const perSample = optionalNumberAttribute(document, element, 'iterations');
    builder.add({
        benchmark,
        metric: 'time',
        value: numberAttribute(document, mean, 'value'),
        unit: 'ns',
        ...(samples === undefined || perSample === undefined ? {} : { iterations: samples * perSample }),
        ...(place.location === undefined ? {} : { location: place.location }),
        problem: (what, expected) => document.problem(element, what, expected),
    });
}
/** Where a test case failed: the first expression, exception or other event that stands under it with a place. */
function reasonOf(testCase) {
    const events = testCase.children.flatMap((child) => (child.name === 'Section' ? child.children : [child]));
    const event = events.find(({ name, attributes }) => (name === 'Expression' && attributes.get('success') === 'false') ||
        name === 'Exception' ||
        name === 'Failure' ||
        name === 'FatalErrorCondition');
    const file = event?.attributes.get('filename');
    if (event === undefined || file === undefined)
        return '';
    const text = (childNamed(event, 'Original')?.text ?? event.text).trim();
    const line = event.attributes.get('line') ?? '?';
    return ` at ${file}:${line}${text === '' ? '' : `: ${text.slice(0, 200)}`}`;
}

;// CONCATENATED MODULE: ./lib/parsers/catch2-console.js




/** Head of a table: its last column tells whether a row of means follows (`estimated`) or the row holds the mean itself. */
const TABLE_HEAD = /^benchmark name\s+samples\s+iterations\s+(estimated|est run time|mean)$/;
const HOST = / is a Catch2? v(\d[\w.]*) host application\.$/;
const catch2_console_RULE = /^-{20,}$/;
const DOTS = /^\.{20,}$/;
const TOTALS = /^(?:test cases:|All tests passed|No tests ran|No test cases matched)/;
// Three columns of fourteen characters and their blanks; the name before them may hold anything.
const COLUMNS = 100;
const COUNTS = /(?:^|\s)(\d+)\s+(\d+)\s+([\d.e+-]+) (ns|us|ms|s|m)$/;
const DURATIONS = /(?:^|\s)([\d.e+-]+) (ns|us|ms|s|m)\s+([\d.e+-]+) (ns|us|ms|s|m)\s+([\d.e+-]+) (ns|us|ms|s|m)$/;
/**
 * Catch2's console reporter: the mean of each benchmark, rounded to six digits. The XML (parser `catch2`) is exact and
 * knows where nested sections begin. A long name goes over several rows, which are joined by a blank.
 */
const catch2ConsoleParser = {
    kind: 'text',
    name: 'catch2-console',
    tool: 'Catch2 2.9 to 3.x (captured with 2.13)',
    reads: 'the console output of a Catch2 benchmark',
    metrics: ['time'],
    primary: ['time'],
    foreignLines: 'a line inside the frame around the name of a test case becomes part of that name',
    recognises: (line) => TABLE_HEAD.test(line.trimEnd()),
    start: (context) => new Catch2Sink(context),
};
class Catch2Sink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    /** What the next lines are: the name of test case and sections, where it stands, the head of a table, or its rows. */
    #state = 'other';
    #heading = [];
    #isPlain = false;
    #nameParts = [];
    #open;
    #hasTotals = false;
    #version;
    constructor(context) {
        this.#context = context;
    }
    push(line, n) {
        const text = line.trimEnd();
        const head = TABLE_HEAD.exec(text);
        if (head !== null)
            this.#startTable(head[1] === 'mean');
        else if (catch2_console_RULE.test(text))
            this.#rule(n);
        else if (DOTS.test(text))
            this.#state = 'other';
        else if (text.endsWith(': FAILED:'))
            this.#fail(n, `failed at ${text.slice(0, -': FAILED:'.length)}`);
        else if (TOTALS.test(text))
            this.#hasTotals = true;
        else if (this.#state === 'other' && HOST.test(text))
            this.#version = HOST.exec(text)?.[1];
        else if (this.#state === 'heading')
            this.#heading.push(text);
        else if (this.#state === 'table')
            this.#row(text, n);
    }
    end() {
        this.#giveUp();
        return {
            measurements: this.#builder.measurements(),
            environment: environmentOf({ catch2: this.#version }),
            warnings: [...this.#builder.warnings(), ...this.#missingTotals()],
            failures: this.#failures,
        };
    }
    #startTable(isPlain) {
        this.#state = 'head';
        this.#isPlain = isPlain;
        this.#nameParts = [];
    }
    #rule(n) {
        if (this.#state === 'heading')
            this.#state = 'place';
        else if (this.#state === 'head')
            this.#state = 'table';
        else {
            this.#giveUp(n);
            this.#state = 'heading';
            this.#heading = [];
        }
    }
    #row(text, n) {
        const tail = text.slice(-COLUMNS);
        const counts = COUNTS.exec(tail);
        const durations = counts === null ? DURATIONS.exec(tail) : null;
        if (counts !== null)
            this.#begin(counts, text.slice(0, text.length - counts[0].length), n);
        else if (durations !== null)
            this.#durations(durations, text.slice(0, text.length - durations[0].length));
        else if (text.includes('Benchmark failed ('))
            this.#failed(text, n);
        else if (text.startsWith('===='))
            this.#state = 'other';
        else if (text !== '')
            this.#nameParts.push(text.trim());
    }
    #begin([, samples, iterations, value, unit], name, line) {
        this.#giveUp(line);
        const parts = [...this.#nameParts, name.trim()].filter((part) => part !== '');
        this.#nameParts = [];
        this.#open = { name: parts.join(' '), iterations: Number(samples) * Number(iterations), line };
        if (this.#isPlain)
            this.#mean(value, unit);
    }
    /** The first row of three durations is the mean with its bounds, the second the standard deviation. */
    #durations(found, rest) {
        if (this.#open === undefined)
            return;
        const name = [this.#open.name, rest.trim()].filter((part) => part !== '').join(' ');
        this.#open = { ...this.#open, name };
        this.#mean(found[1], found[2]);
    }
    #mean(value = '', unit = '') {
        const open = this.#open;
        if (open === undefined)
            return;
        this.#open = undefined;
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, open.line);
        const number = (0,number_of/* numberOf */.r)(value);
        if (number === undefined)
            throw problem(`the mean ${JSON.stringify(value)} is no number`, 'a number');
        this.#builder.add({
            benchmark: this.#fullName(open.name),
            metric: 'time',
            value: number,
            // Catch2 writes minutes as `m`, which is a metre or a thousandth anywhere else.
            unit: unit === 'm' ? 'min' : unit,
            iterations: open.iterations,
            problem,
        });
    }
    #fullName(name) {
        const isSection = (part) => part.startsWith('  ');
        const testCase = this.#heading.filter((part) => !isSection(part)).map((part) => part.trim());
        const sections = this.#heading.filter(isSection).map((part) => part.trim());
        return [testCase.join(' '), ...sections, name].filter((part) => part !== '').join(' > ');
    }
    #failed(text, n) {
        const at = text.indexOf('Benchmark failed (');
        const parts = [...this.#nameParts, text.slice(0, at).trim()].filter((part) => part !== '');
        this.#nameParts = [];
        this.#open = undefined;
        this.#fail(n, `${(0,quoted_name/* quotedName */.a)(this.#fullName(parts.join(' ')))} failed: ${text.slice(at)}`);
    }
    /** A benchmark that was announced and gave no mean before something else came. */
    #giveUp(n = this.#open?.line ?? 1) {
        if (this.#open === undefined)
            return;
        const message = `${(0,quoted_name/* quotedName */.a)(this.#fullName(this.#open.name))} was started and gave no result`;
        this.#open = undefined;
        this.#fail(n, message);
    }
    #fail(line, message) {
        this.#failures.push({ message, file: this.#context.file, line });
    }
    #missingTotals() {
        if (this.#hasTotals)
            return [];
        const message = "Catch2's totals are missing, so the end of its output may be too";
        return [{ message, file: this.#context.file }];
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/box-cells.js
/**
 * The cells of a table drawn with box characters (`│ a │ b │`), trimmed; undefined for a line that is no row of one.
 * A `│` inside a cell cannot be told from a border.
 */
function boxCells(line) {
    const row = line.trim();
    if (!row.startsWith('│') || !row.endsWith('│') || row.length < 2)
        return undefined;
    return row
        .slice(1, -1)
        .split('│')
        .map((cell) => cell.trim());
}

;// CONCATENATED MODULE: ./lib/parsers/shared/table-without-end.js
/**
 * The warning about a table drawn with box characters whose last line (`└──┘`) is missing: rows may be missing too.
 * @param head line of the table's head; undefined where every table has its last line
 */
function tableWithoutEnd(file, head) {
    if (head === undefined)
        return [];
    const message = 'the table that starts here has no last line, so it was cut off and benchmarks may be missing';
    return [{ message, file, line: head }];
}

;// CONCATENATED MODULE: ./lib/parsers/core-bench.js




/** Columns of the table. A word is the machine's, 8 bytes on every 64-bit platform. */
const METRIC_BY_COLUMN = new Map([
    ['Time/Run', 'time'],
    ['Cycls/Run', 'cycles'],
    ['mWd/Run', 'minor-words'],
    ['mjWd/Run', 'major-words'],
    ['Prom/Run', 'promoted-words'],
    ['mGC/Run', 'minor-collections'],
    ['mjGC/Run', 'major-collections'],
    ['Comp/Run', 'compactions'],
]);
const HEADER = /^\s*│\s*Name\s*│.*\b(?:Time|Cycls|mWd)\/Run\b/;
const core_bench_VALUE = /^(?<value>[\d_,.]+(?:e[+-]?\d+)?)(?<unit>ns|us|[µμ]s|ms|s|[kMG]?w|[kMG]?c|e-\d+)?$/u;
/** Powers of ten of words and cycles: `23.06kw` is 23,060 words. */
const EXPONENTS = { k: 3, M: 6, G: 9 };
/**
 * The table that OCaml's core_bench prints with `-ascii` off (its default). Empty cells are what was not measured;
 * the column of percentages is a comparison and is left out.
 */
const coreBenchParser = {
    kind: 'text',
    name: 'core-bench',
    tool: 'core_bench of OCaml (v0.14 to v0.17)',
    reads: "the table of OCaml's core_bench",
    metrics: [...METRIC_BY_COLUMN.values()],
    primary: ['time'],
    recognises: (line) => HEADER.test(line),
    start: ({ file }) => new CoreBenchSink(file),
};
class CoreBenchSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #headers = [];
    /** Line of the head of a table whose last line has not come. */
    #open;
    constructor(file) {
        this.#file = file;
    }
    push(line, n, end) {
        if (/^\s*└/.test(line))
            this.#open = undefined;
        const cells = boxCells(line);
        if (cells === undefined || end === 'open')
            return;
        if (HEADER.test(line)) {
            this.#headers = cells;
            this.#open = n;
        }
        else if (this.#headers.length === cells.length)
            this.#row(cells, n);
    }
    end() {
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...tableWithoutEnd(this.#file, this.#open), ...this.#builder.warnings()],
            failures: [],
        };
    }
    #row([benchmark = '', ...cells], n) {
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        for (const [index, cell] of cells.entries()) {
            const metric = METRIC_BY_COLUMN.get(this.#headers[index + 1] ?? '');
            if (metric === undefined || cell === '')
                continue;
            const { value, unit = '' } = core_bench_VALUE.exec(cell)?.groups ?? {};
            if (value === undefined)
                throw problem(`${(0,quoted_name/* quotedName */.a)(cell)} is no ${metric}`, 'a number with its unit');
            this.#builder.add({ benchmark, metric, ...core_bench_quantity(value.replaceAll(/[_,]/g, ''), unit), problem });
        }
    }
}
function core_bench_quantity(digits, unit) {
    if (/s$/.test(unit))
        return { value: Number(digits), unit };
    if (unit.startsWith('e'))
        return { value: Number(digits + unit), unit: 'count' };
    return { value: Number(`${digits}e${EXPONENTS[unit[0] ?? ''] ?? 0}`), unit: 'count' };
}

;// CONCATENATED MODULE: ./lib/parsers/criterion.js








const SAMPLE = /(?:^|[\\/])new[\\/]sample\.json$/;
/**
 * Criterion's output directory (`target/criterion`): `<benchmark>/new/sample.json` holds the raw samples, batches of
 * `iters[i]` iterations that took `times[i]` nanoseconds together, and `benchmark.json` beside it the name and the
 * throughput. `base/` (a former run) and `change/` are never read.
 * Source: criterion.rs 0.3 to 0.8, `src/measurement.rs` and `src/report.rs`.
 */
const criterionParser = {
    kind: 'directory',
    name: 'criterion',
    tool: 'criterion.rs (read with 0.3 and 0.8)',
    reads: "criterion's output directory target/criterion with its raw samples",
    metrics: ['time', 'bytes-per-second', 'throughput'],
    primary: ['time'],
    filter: criterionBenchmarks,
    recognises: (paths) => paths.some((path) => SAMPLE.test(path)),
    parse(files) {
        const byPath = new Map(files.map((file) => [file.path, file]));
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const pathOfName = new Map();
        for (const sample of files.filter(({ path }) => SAMPLE.test(path))) {
            const named = readName(sample.path, byPath);
            refuseSecond(pathOfName, named);
            addSamples(builder, named, (0,json_text/* readJson */.V)(sample.bytes, sample.path));
        }
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    },
};
function readName(samplePath, files) {
    const path = samplePath.replace(/sample\.json$/, 'benchmark.json');
    const file = files.get(path);
    if (file === undefined)
        throw missingName(path);
    const description = (0,json_text/* readJson */.V)(file.bytes, path);
    return { path, description, benchmark: stringField(description, ['full_id']) };
}
/** Samples of two directories with one name must not be taken for one sample. */
function refuseSecond(pathOfName, { benchmark, path, description }) {
    const first = pathOfName.get(benchmark);
    if (first !== undefined)
        throw description.problem(['full_id'], `${first} has the same name`, 'one directory a benchmark');
    pathOfName.set(benchmark, path);
}
function addSamples(builder, { benchmark, description }, sample) {
    const rate = throughputOf(description);
    for (const { seconds, iterations, problem } of samplesOf(sample)) {
        builder.add({ benchmark, metric: 'time', value: seconds, unit: 's', iterations, problem });
        if (rate === undefined || seconds === 0)
            continue;
        builder.add({
            benchmark,
            metric: rate.metric,
            value: rate.amount / seconds,
            unit: rate.unit,
            iterations,
            problem,
        });
    }
}
function samplesOf(document) {
    // Until criterion 0.3 the file was a pair of arrays without names.
    const isPair = Array.isArray(document.value);
    const iterationsPath = isPair ? [0] : ['iters'];
    const timesPath = isPair ? [1] : ['times'];
    const iterations = numberArrayField(document, iterationsPath);
    const times = numberArrayField(document, timesPath);
    if (iterations.length !== times.length) {
        const what = `has ${times.length} values for ${iterations.length} iteration counts`;
        throw document.problem(timesPath, what, 'as many of both');
    }
    return times.map((time, index) => {
        const count = iterations[index] ?? 0;
        const problem = (what, expected) => document.problem([...timesPath, index], what, expected);
        if (count <= 0)
            throw document.problem([...iterationsPath, index], `is ${count}`, 'more than zero iterations');
        // Nanoseconds over 1e9: dividing keeps values exact that multiplying by 1e-9 would not.
        return { seconds: time / count / 1e9, iterations: count, problem };
    });
}
/** `{"Bytes": 64}`, `{"BytesDecimal": 64}`, `{"Elements": 10}`, ... or null. */
function throughputOf(document) {
    const throughput = (0,json_path/* valueAt */.fK)(document, ['throughput']);
    if (!(0,json_path/* isJsonObject */.OW)(throughput))
        return undefined;
    const [kind] = Object.keys(throughput);
    if (kind === 'Bytes' || kind === 'BytesDecimal') {
        return { metric: 'bytes-per-second', unit: 'B/s', amount: numberField(document, ['throughput', kind]) };
    }
    if (kind !== 'Elements')
        return undefined;
    return { metric: 'throughput', unit: '1/s', amount: numberField(document, ['throughput', kind]) };
}
function missingName(path) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: 'the file that names the benchmark is missing',
        file: path,
        expected: 'benchmark.json beside sample.json',
        remedy: 'Let "results" name the whole directory target/criterion',
    });
}

;// CONCATENATED MODULE: ./lib/parsers/shared/metric-of-unit.js

const METRIC_BY_UNIT = new Map([
    ['s', 'time'],
    ['1/s', 'throughput'],
    ['B/s', 'bytes-per-second'],
    ['B', 'bytes'],
    ['1', 'value'],
]);
/**
 * The metric of a number that comes with a unit and no name: by the base unit, so that a change from `ms` to `us` or from
 * `MB` to `KB` stays one series. A custom unit names its own.
 */
function metricOfUnit(unit) {
    const base = (0,parse_unit/* parseUnit */.E8)(unit).unit;
    return METRIC_BY_UNIT.get(base) ?? base;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/mapping-options.js


/** Options that every configured parser takes. */
const MAPPING_OPTIONS = [
    { name: 'unit', does: 'The unit of values that come without one, such as ms or MB/s.' },
    {
        name: 'metric',
        does: 'The name of the metric; default by the unit: time, throughput, bytes-per-second, bytes, value, or the unit itself.',
    },
    { name: 'direction', does: 'lower or higher, where neither metric nor unit tells which is better.' },
];
function mappedMetric(options, told) {
    const unit = told.unit ?? options.unit ?? '';
    const metric = told.metric ?? options.metric ?? metricOfUnit(unit);
    const { direction } = options;
    return {
        metric,
        unit,
        ...(direction === 'lower' || direction === 'higher' ? { direction } : {}),
    };
}
/** @throws Problem of kind `usage` for a direction that is none. */
function checkMappingOptions({ direction }) {
    if (direction === undefined || direction === 'lower' || direction === 'higher')
        return;
    throw optionProblem('direction', direction, 'lower or higher');
}
/** The Problem of an option whose value cannot work. */
function optionProblem(name, value, expected, cause) {
    return new model_problem/* Problem */.A({
        kind: 'usage',
        what: `the parser option ${name} is ${JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value)}`,
        expected,
        ...(cause === undefined ? {} : { cause }),
    });
}
/** Names of a list such as `suite, case`, blanks around them aside; empty for an absent one. */
function listOption(text) {
    return (text ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/parsers/csv-mapping.js





/**
 * Any table with a header, by the names of its columns. The header is the first line that holds every column that the options
 * name. Rows of one name are repetitions.
 */
const csvMappingParser = {
    kind: 'text',
    name: 'csv-mapping',
    tool: 'any tool that writes CSV or TSV',
    reads: 'a table with a header, by the columns in its options',
    metrics: ['as the options say'],
    primary: 'all',
    unseenCut: 'between two records',
    options: [
        { name: 'value', does: 'Column of the number.', isRequired: true },
        {
            name: 'name',
            does: 'Columns that make up the name, with commas between; default the name of the file.',
        },
        { name: 'parameters', does: 'Columns that are parameters, with commas between.' },
        { name: 'unit-column', does: 'Column of the unit.' },
        { name: 'metric-column', does: 'Column of the name of the metric.' },
        { name: 'separator', does: 'One character, or tab; default a comma.' },
        ...MAPPING_OPTIONS,
    ],
    checkOptions(options) {
        checkMappingOptions(options);
        separatorOf(options);
    },
    recognises: () => false,
    start({ file, options = {} }) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const separator = separatorOf(options);
        const columns = columnsOf(options);
        const fallback = nameOfFile(file, 'value');
        return csvSink({
            file,
            separator,
            isHeader: (line) => holds(line, separator, columns),
            rows: {
                record(table, record) {
                    const cell = (column) => column === undefined ? undefined : table.text(record, column);
                    const name = listOption(options.name).map((column) => table.text(record, column));
                    builder.add({
                        benchmark: name.length === 0 ? fallback : name.join('/'),
                        parameters: csv_mapping_parametersOf(table, record, options),
                        ...mappedMetric(options, {
                            unit: cell(options['unit-column']),
                            metric: cell(options['metric-column']),
                        }),
                        value: table.number(record, options.value ?? ''),
                        problem: (what, expected) => table.problem(record, options.value ?? '', what, expected),
                    });
                },
                end: () => ({
                    measurements: builder.measurements(),
                    environment: {},
                    warnings: builder.warnings(),
                    failures: [],
                }),
            },
        });
    },
};
function csv_mapping_parametersOf(table, record, options) {
    return Object.fromEntries(listOption(options.parameters).flatMap((column) => {
        const text = table.text(record, column);
        return text === '' ? [] : [[column, text]];
    }));
}
function columnsOf(options) {
    const single = [options.value, options['unit-column'], options['metric-column']];
    return [...single, ...listOption(options.name), ...listOption(options.parameters)].filter((column) => column !== undefined);
}
/** Whether a line is a record that holds every column. Lines above the header may be anything. */
function holds(line, separator, columns) {
    if (!columns.every((column) => line.includes(column)))
        return false;
    try {
        const record = startCsvReader('', separator).push(line, 1);
        return record !== undefined && columns.every((column) => record.fields.includes(column));
    }
    catch {
        return false;
    }
}
function separatorOf({ separator = ',' }) {
    if (separator === 'tab' || separator === '\\t')
        return '\t';
    if (separator.length === 1 && !/["\r\n]/.test(separator))
        return separator;
    throw optionProblem('separator', separator, 'one character, or tab');
}

;// CONCATENATED MODULE: ./lib/parsers/curl/add-curl-request.js

/**
 * Adds the total and the phases of a request. curl tells when a phase ended; a phase that did not happen (a connection
 * that was there, no TLS, no redirect) has time 0 and is absent here. Of redirects the phases of the last request count.
 */
function addCurlRequest(builder, { name, fields }, problem) {
    const at = (key) => fields.get(`time_${key}`) || undefined;
    const between = (from, to) => from === undefined || to === undefined ? undefined : Math.max(0, to - from);
    const dns = at('namelookup');
    const connected = at('connect');
    const encrypted = at('appconnect');
    const firstByte = at('starttransfer');
    addReadings(builder, { benchmark: name, problem }, [
        ['time', fields.get('time_total'), 's'],
        ['dns', connected === undefined ? undefined : dns, 's'],
        ['connect', between(dns, connected), 's'],
        ['tls', between(connected, encrypted), 's'],
        ['first-byte', between(at('pretransfer') ?? encrypted ?? connected, firstByte), 's'],
        ['transfer', between(firstByte, at('total')), 's'],
        ['redirect', at('redirect'), 's'],
        ['bytes-per-second', fields.get('speed_download') || undefined, 'B/s'],
        ['download-size', fields.get('size_download'), 'B'],
    ]);
}

;// CONCATENATED MODULE: ./lib/parsers/curl.js






const TEXT_FIRST = /^\s*time_namelookup:\s*\d+[.,]\d+s?$/;
const TEXT = /^\s*(time_\w+|http_code|size_download|speed_download|exitcode):\s*(\d+(?:[.,]\d+)?)s?$/;
// curl prints the code of a request without answer as 000, which is no JSON number.
const CODE = /"(http_code|response_code)":0+(?=\d)/g;
/**
 * `curl -w`: `%{json}`, a template of JSON objects, or the text form in common use, one request after another. curl's times count
 * from the start; phases are differences of them. Requests of one address are repetitions. The template to use is
 * `{"url":"%{url_effective}","http_code":%{http_code},"exitcode":%{exitcode},"time_namelookup":%{time_namelookup},...}`.
 */
const curlParser = {
    kind: 'text',
    name: 'curl',
    tool: 'curl 7.70 or newer (read with 7.88)',
    reads: "what curl -w '%{json}\\n' or a template with time_namelookup to time_total writes",
    metrics: [
        'time',
        'dns',
        'connect',
        'tls',
        'first-byte',
        'transfer',
        'redirect',
        'bytes-per-second',
        'download-size',
    ],
    primary: ['time'],
    recognises: (line) => isCurlJson(line) || TEXT_FIRST.test(line),
    start: (context) => new CurlSink(context),
};
function isCurlJson(line) {
    return line.startsWith('{') && line.includes('"time_namelookup":') && line.includes('"time_total":');
}
class CurlSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #unnamed;
    /** Figures of the text form that goes on, and the line it starts on. */
    #open;
    #version;
    constructor({ file }) {
        this.#file = file;
        this.#unnamed = nameOfFile(file, 'request');
    }
    push(line, n, end) {
        if (isCurlJson(line))
            this.#json(line, n);
        else if (line.startsWith('{') && end === 'open')
            throw this.#cut(n);
        else
            this.#text(line, n, end);
    }
    end() {
        if (this.#open !== undefined)
            throw this.#cut(this.#open.line);
        return {
            measurements: this.#builder.measurements(),
            environment: this.#version === undefined ? {} : { curl: this.#version },
            warnings: this.#builder.warnings(),
            failures: this.#failures,
        };
    }
    #json(line, n) {
        let fields;
        try {
            fields = JSON.parse(line.replace(CODE, '"$1":'));
        }
        catch {
            throw this.#cut(n);
        }
        if (!(0,json_path/* isJsonObject */.OW)(fields))
            return;
        const { url_effective, url, curl_version } = fields;
        if (typeof curl_version === 'string')
            this.#version ??= /\d+(?:\.\d+)+/.exec(curl_version)?.[0];
        const numbers = Object.entries(fields).filter((entry) => typeof entry[1] === 'number');
        const name = [url_effective, url].find((text) => typeof text === 'string' && text !== '');
        this.#add({ name: typeof name === 'string' ? name : this.#unnamed, fields: new Map(numbers) }, n);
    }
    #text(line, n, end) {
        const [, key, value = ''] = TEXT.exec(line) ?? [];
        if (key === undefined)
            return;
        if (end === 'open')
            throw this.#cut(n);
        if (key === 'time_namelookup' && this.#open !== undefined)
            throw this.#cut(this.#open.line);
        this.#open ??= { fields: new Map(), line: n };
        this.#open.fields.set(key, Number(value.replace(',', '.')));
        if (key !== 'time_total')
            return;
        this.#add({ name: this.#unnamed, fields: this.#open.fields }, n);
        this.#open = undefined;
    }
    #add(request, n) {
        const { name, fields } = request;
        const code = fields.get('response_code') ?? fields.get('http_code');
        const exit = fields.get('exitcode') ?? (code === 0 ? 1 : 0);
        if (exit !== 0 || (code !== undefined && code >= 400)) {
            const how = exit === 0 ? `was answered with status ${code}` : 'got no answer';
            this.#failures.push({ message: `${(0,quoted_name/* quotedName */.a)(name)} ${how}`, file: this.#file, line: n });
        }
        else
            addCurlRequest(this.#builder, request, (0,measurement_builder/* problemAtLine */.dX)(this.#file, n));
    }
    #cut(line) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what: 'this request is not complete',
            file: this.#file,
            line,
            expected: 'one JSON object a line, or all times of the text form, up to time_total',
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/dart.js


const NUMBER = String.raw `\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
/** What makes a text one of benchmark_harness: its own metric in its own unit. */
const RUN_TIME = new RegExp(String.raw `^\S.*\((?:RunTime|RunTimeRaw)\): ${NUMBER} us\.?$`, 'u');
/** Any score; an emitter of version 2 writes any metric, no full stop, and no unit for a count. */
const SCORE = new RegExp(String.raw `^(?<name>\S.*)\((?<metric>[A-Za-z][\w-]*)\): (?<value>${NUMBER})(?: (?<unit>[A-Za-zµ/%]+))?\.?$`, 'u');
/**
 * Text of Dart's benchmark_harness. `RunTime` is the mean time of one `exercise`, which calls `run` ten times unless
 * overridden. Scores printed more than once are repetitions.
 */
const dartParser = {
    kind: 'text',
    name: 'dart',
    tool: 'benchmark_harness 1 and 2 of Dart',
    reads: 'the text of benchmark_harness: "Template(RunTime): 1.0 us."',
    metrics: ['time', 'other metrics under their own name'],
    primary: ['time'],
    recognises: (line) => RUN_TIME.test(line),
    start: startDart,
};
function startDart({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    return {
        push(line, n, end) {
            // The plain look first: most lines of a log are none.
            if (!line.includes('): '))
                return;
            // Without its end, the number may lack digits or the unit letters.
            const score = end === 'open' && !line.endsWith('.') ? undefined : SCORE.exec(line)?.groups;
            if (score === undefined)
                return;
            const { name = '', metric = '', value, unit = '' } = score;
            builder.add({
                benchmark: name,
                metric: metric === 'RunTime' ? 'time' : customMetricName(metric, 'score'),
                value: Number(value),
                unit,
                problem: (0,measurement_builder/* problemAtLine */.dX)(file, n),
            });
        },
        end: () => ({
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/short-path.js
/**
 * A path of this machine must not become part of a name: the file's own name, with as many folders as tell it from
 * the other files of that name. Paths are separated by `/`.
 */
function shortPath(path, all) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length += 1) {
        const tail = parts.slice(-length).join('/');
        if (all.every((other) => other === path || !`/${other}`.endsWith(`/${tail}`)))
            return tail;
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/parsers/deno.js










/** Statistics of the time of one call, in nanoseconds; Deno never writes the samples. */
const LATENCIES = [
    ['min', 'latency.min'],
    ['p75', 'latency.p75'],
    ['p99', 'latency.p99'],
    ['p995', 'latency.p99.5'],
    ['p999', 'latency.p99.9'],
    ['max', 'latency.max'],
];
/**
 * `deno bench --json`: mean, minimum, percentiles and maximum of every benchmark; one that was ignored is not in the
 * document, one that threw is a failure. The file, the group and the benchmark make the name.
 */
const denoParser = {
    kind: 'json',
    name: 'deno',
    tool: 'deno bench (read with 2.9)',
    reads: 'the JSON of deno bench --json',
    metrics: ['time', ...LATENCIES.map(([, metric]) => metric)],
    primary: ['time'],
    command: /\bdeno\s+bench\b.*\s--json\b/,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        typeof value.runtime === 'string' &&
        value.runtime.startsWith('Deno/') &&
        Array.isArray(value.benches),
    parse: readDeno,
};
function readDeno(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const failures = [];
    const names = namesOf(document);
    arrayField(document, ['benches']).forEach((_, index) => {
        const benchmark = names[index] ?? '';
        arrayField(document, ['benches', index, 'results']).forEach((_, result) => {
            const path = ['benches', index, 'results', result];
            if ((0,json_path/* valueAt */.fK)(document, [...path, 'ok']) !== undefined)
                addResult(document, [...path, 'ok'], benchmark, builder);
            else
                failures.push(deno_failure(document, path, benchmark));
        });
    });
    const runtime = stringField(document, ['runtime']);
    return {
        measurements: builder.measurements(),
        environment: environmentOf({
            deno: /^Deno\/(\S+)/.exec(runtime)?.[1],
            cpu: (0,json_path/* valueAt */.fK)(document, ['cpu']),
        }),
        warnings: builder.warnings(),
        failures,
    };
}
/** Deno allows one name twice in a file and group; later ones are told apart by a number. */
function namesOf(document) {
    const numbered = startNumberedNames();
    const benches = arrayField(document, ['benches']);
    const origins = benches.map((_, index) => stringField(document, ['benches', index, 'origin']));
    const files = [...new Set(origins)];
    const short = new Map(files.map((origin) => [origin, shortPath(origin, files)]));
    return benches.map((_, index) => {
        const group = optionalStringField(document, ['benches', index, 'group']);
        const name = stringField(document, ['benches', index, 'name']);
        const file = short.get(origins[index] ?? '') ?? '';
        return numbered([file, ...(group === undefined ? [] : [group]), name].join(' > '));
    });
}
function addResult(document, path, benchmark, builder) {
    addJsonNumber(document, builder, {
        benchmark,
        metric: 'time',
        unit: 'ns',
        primary: true,
        path: [...path, 'avg'],
    });
    for (const [key, metric] of LATENCIES) {
        addOptionalJsonNumber(document, builder, { benchmark, metric, unit: 'ns', path: [...path, key] });
    }
}
function deno_failure(document, path, benchmark) {
    const failed = (0,json_path/* valueAt */.fK)(document, [...path, 'failed']);
    const message = (0,json_path/* isJsonObject */.OW)(failed) && typeof failed.message === 'string' ? failed.message : 'an error';
    return jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(benchmark)} threw: ${message.slice(0, 300)}`);
}

;// CONCATENATED MODULE: ./lib/parsers/deno-text.js




const TIME = String.raw `[\d,]+(?:\.\d+)? (?:ns|µs|ms|s|m|h)`;
// The name may hold `|`, hence greedy.
const deno_text_ROW = new RegExp(String.raw `^\| (?<name>.+?) +\| +(?<avg>${TIME}) \| +(?<rate>[\d,]+(?:\.\d+)?) \| +\( *(?<min>${TIME}) … +(?<max>${TIME})\) \| +(?<p75>${TIME}) \| +(?<p99>${TIME}) \| +(?<p995>${TIME}) \|$`, 'u');
const HEAD = /^\| benchmark +\| time\/iter \(avg\) \|/;
const ORIGIN = /^(?<origin>(?:file|https?):\/\/\S+)$/;
const GROUP = /^group (?<group>.+)$/;
const RUNTIME = /^Runtime \| Deno (?<version>\S+)/;
const deno_text_FAILED = /^(?<name>\S.*?) +error: (?<message>.+)$/;
const METRICS = [
    ['avg', 'time'],
    ['min', 'latency.min'],
    ['max', 'latency.max'],
    ['p75', 'latency.p75'],
    ['p99', 'latency.p99'],
    ['p995', 'latency.p99.5'],
];
/** The table that `deno bench` prints, rounded to a tenth; names are those of the JSON. Deno 2. */
const denoTextParser = {
    kind: 'text',
    name: 'deno-text',
    tool: 'deno bench (read with 2.9)',
    reads: 'the table of deno bench',
    metrics: ['time', 'throughput', ...METRICS.slice(1).map(([, metric]) => metric)],
    primary: ['time'],
    unseenCut: 'between two rows',
    command: /\bdeno\s+bench\b(?!.*\s--json\b)/,
    recognises: (line) => HEAD.test(line) || deno_text_ROW.test(line),
    start: startDenoText,
};
function startDenoText({ file }) {
    const rows = [];
    let origin = '';
    let group;
    let version;
    return {
        push(line, n) {
            version ??= RUNTIME.exec(line)?.groups?.version;
            const newOrigin = ORIGIN.exec(line)?.groups?.origin;
            if (newOrigin !== undefined) {
                origin = newOrigin;
                group = undefined;
            }
            if (origin === '')
                return;
            group = GROUP.exec(line)?.groups?.group ?? group;
            const cells = line.startsWith('|') ? deno_text_ROW.exec(line)?.groups : undefined;
            if (cells !== undefined)
                rows.push({ origin, group, name: cells.name ?? '', line: n, cells });
            const mayFail = cells === undefined && line.includes('error: ');
            const failed = mayFail ? deno_text_FAILED.exec(line)?.groups : undefined;
            if (failed !== undefined)
                rows.push({ origin, group, name: failed.name ?? '', line: n, message: failed.message ?? '' });
        },
        end: () => deno_text_measured(rows, file, version),
    };
}
function deno_text_measured(rows, file, version) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const failures = [];
    const numbered = startNumberedNames();
    const origins = [...new Set(rows.map(({ origin }) => origin))];
    for (const row of rows) {
        const parts = [shortPath(row.origin, origins), ...(row.group === undefined ? [] : [row.group]), row.name];
        const benchmark = numbered(parts.join(' > '));
        if (row.message !== undefined) {
            failures.push({ message: `${(0,quoted_name/* quotedName */.a)(benchmark)} threw: ${row.message}`, file, line: row.line });
        }
        const problem = (0,measurement_builder/* problemAtLine */.dX)(file, row.line);
        for (const [key, metric] of METRICS) {
            const cell = row.cells?.[key];
            if (cell !== undefined)
                builder.add({ benchmark, metric, ...duration(cell), problem });
        }
        const rate = row.cells?.rate;
        if (rate !== undefined)
            builder.add({ benchmark, metric: 'throughput', value: numberOf(rate), unit: '1/s', problem });
    }
    return {
        measurements: builder.measurements(),
        environment: version === undefined ? {} : { deno: version },
        warnings: builder.warnings(),
        failures,
    };
}
function duration(text) {
    const [digits = '', unit = ''] = text.split(' ');
    return { value: numberOf(digits), unit: unit === 'm' ? 'min' : unit };
}
function numberOf(digits) {
    return Number(digits.replaceAll(',', ''));
}

;// CONCATENATED MODULE: ./lib/parsers/divan/read-row.js
const TREE = /^((?:(?:│| ) {2})*)([├╰]─ )?/;
const HEADS = /^fastest +│ slowest +│ median +│ mean +│ samples +│ iters$/;
const COLUMNS_AFTER_FASTEST = 5;
// The value of the first column stands behind the name, at most this far from the end.
const LONGEST_VALUE = 48;
const read_row_VALUE = /(?:^|\s)(\d[\d.]*(?: \S+)?|\(ignored\)|(?:max |de)?alloc:|grow:|shrink:)$/;
/** The name of a table, from the line of its column heads. */
function readDivanHead(line) {
    const at = line.indexOf(' fastest ') + 1;
    return at > 0 && HEADS.test(line.slice(at).trimEnd()) ? line.slice(0, at).trim() : undefined;
}
/** A line of a table; undefined for any other text. */
function readDivanRow(line) {
    const parts = line.split('│');
    const columns = parts.length > COLUMNS_AFTER_FASTEST ? parts.splice(-COLUMNS_AFTER_FASTEST) : undefined;
    const first = parts.join('│');
    const tree = TREE.exec(first);
    const [prefix = '', indent = '', branch] = tree ?? [];
    if (columns === undefined && branch === undefined)
        return undefined;
    const rest = first.slice(prefix.length).trimEnd();
    const value = columns === undefined ? '' : firstValue(rest, columns);
    const cells = columns?.map((cell) => cell.trim());
    return {
        depth: indent.length / 3,
        name: branch === undefined ? '' : rest.slice(0, rest.length - value.length).trim(),
        isLast: branch?.startsWith('╰') === true && !indent.includes('│'),
        cells: cells === undefined
            ? undefined
            : {
                fastest: value,
                slowest: cells[0] ?? '',
                median: cells[1] ?? '',
                mean: cells[2] ?? '',
                samples: cells[3] ?? '',
                iterations: cells[4] ?? '',
            },
    };
}
/** A group has no values, so its name may end like one: `wait 5 ms`. */
function firstValue(rest, columns) {
    const value = read_row_VALUE.exec(rest.slice(-LONGEST_VALUE))?.[1] ?? '';
    const isGroup = columns.every((cell) => cell.trim() === '') && /^\d/.test(value);
    return isGroup ? '' : value;
}

;// CONCATENATED MODULE: ./lib/parsers/divan.js




const QUANTITY = /^(\d[\d.]*)(?: (\S+))?$/;
/** Headings of AllocProfiler's rows: each is followed by a count and a size. */
const ALLOCATIONS = new Map([
    ['max alloc:', ['peak-allocations', 'peak-allocated-bytes']],
    ['alloc:', ['allocations', 'allocated-bytes']],
    ['dealloc:', ['deallocations', 'deallocated-bytes']],
    ['grow:', ['grown-allocations', 'grown-bytes']],
    ['shrink:', ['shrunk-allocations', 'shrunk-bytes']],
]);
const RATES = new Map([
    ['B', 'bytes-per-second'],
    ['Hz', 'cycles-per-second'],
]);
/**
 * divan's tree of tables. Of each column the tool prints `time` is the median, because it prints no sample; fastest, slowest
 * and mean are kept beside it. Throughput and allocations are those of the median. A thread count is a parameter.
 */
const divanParser = {
    kind: 'text',
    name: 'divan',
    tool: 'divan (captured with 0.1.21)',
    reads: 'the text of cargo bench with divan',
    metrics: [
        'time',
        'latency.min',
        'latency.mean',
        'latency.max',
        'throughput',
        'bytes-per-second',
        'allocations',
        'allocated-bytes',
        'peak-allocations',
        'peak-allocated-bytes',
        ...['deallocations', 'deallocated-bytes', 'cycles-per-second'],
    ],
    primary: ['time'],
    recognises: (line) => readDivanHead(line) !== undefined,
    start: (context) => new DivanSink(context),
};
class DivanSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #warnings = [];
    /** The table's name, then one name for each level of the tree down to the last row. */
    #path = [];
    #subject;
    /** A name whose values have not come. */
    #open;
    /** Metrics of the next rows without unit: a count, then a size. */
    #allocation;
    #isComplete = true;
    /** A blank line ends a table. */
    #isClosed = true;
    constructor(context) {
        this.#context = context;
    }
    push(line, n, end) {
        const head = readDivanHead(line);
        if (head !== undefined)
            this.#startTable(head);
        else if (line === '')
            this.#isClosed = true;
        else if (this.#path.length > 0) {
            const row = readDivanRow(line);
            if (row !== undefined)
                this.#row(row, n, end);
        }
    }
    end() {
        this.#giveUp();
        this.#warnIncomplete();
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#warnings, ...this.#builder.warnings()],
            failures: this.#failures,
        };
    }
    #startTable(name) {
        this.#giveUp();
        this.#warnIncomplete();
        this.#path = [name];
        this.#subject = undefined;
        this.#isComplete = false;
        this.#isClosed = false;
    }
    #row({ depth, name, isLast, cells }, n, end) {
        if (name !== '') {
            this.#giveUp();
            this.#path = [...this.#path.slice(0, depth + 1), name];
            this.#subject = undefined;
            this.#isComplete = false;
            if (cells === undefined)
                this.#open = { name: this.#path.join(' > '), line: n };
        }
        if (cells === undefined)
            return;
        if (cells.samples !== '')
            this.#time(cells, n, end);
        else if (cells.fastest === '(ignored)')
            this.#ignored(n);
        else if (this.#subject !== undefined && cells.fastest !== '')
            this.#detail(cells, n);
        // The level above is known to be the last one too, because its row had no bar.
        if (name !== '' && isLast && cells.fastest !== '')
            this.#isComplete = true;
    }
    #time(cells, n, end) {
        this.#open = undefined;
        this.#allocation = undefined;
        const leaf = this.#path.at(-1) ?? '';
        const threads = /^t=(\d+)$/.exec(leaf)?.[1];
        const subject = {
            benchmark: (threads === undefined ? this.#path : this.#path.slice(0, -1)).join(' > '),
            parameters: threads === undefined ? {} : { threads },
        };
        this.#subject = subject;
        // A last line without its break may hold half a number.
        const iterations = end === 'open' ? undefined : (0,number_of/* numberOf */.r)(cells.iterations);
        this.#add('time', cells.median, n, iterations);
        this.#add('latency.min', cells.fastest, n);
        this.#add('latency.mean', cells.mean, n);
        this.#add('latency.max', cells.slowest, n);
    }
    #detail(cells, n) {
        const heading = ALLOCATIONS.get(cells.fastest);
        const unit = QUANTITY.exec(cells.median)?.[2];
        if (heading !== undefined)
            this.#allocation = heading;
        else if (unit?.endsWith('/s') === true || unit?.endsWith('Hz') === true)
            this.#rate(cells.median, unit, n);
        else if (this.#allocation !== undefined)
            this.#add(this.#allocation[unit === undefined ? 0 : 1], cells.median, n);
    }
    #rate(text, unit, n) {
        const kind = unit.endsWith('B/s') ? 'B' : unit.endsWith('Hz') ? 'Hz' : '';
        this.#add(RATES.get(kind) ?? 'throughput', text, n);
    }
    #add(metric, text, line, iterations) {
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
        const [, value = '', unit = '1'] = QUANTITY.exec(text) ?? [];
        const number = (0,number_of/* numberOf */.r)(value);
        if (number === undefined || this.#subject === undefined) {
            throw problem(`${JSON.stringify(text.slice(0, 40))} is no value of ${metric}`, 'a number and its unit');
        }
        this.#builder.add({
            metric,
            value: number,
            direction: metric.includes('per-second') || metric === 'throughput' ? 'higher' : 'lower',
            unit: metric === 'cycles-per-second' ? unit.replace('Hz', 'ops/s') : unit,
            ...(iterations === undefined ? {} : { iterations }),
            problem,
            ...this.#subject,
        });
    }
    #ignored(line) {
        const message = `${(0,quoted_name/* quotedName */.a)(this.#path.join(' > '))} is ignored`;
        this.#warnings.push({ message, file: this.#context.file, line });
    }
    #giveUp() {
        if (this.#open === undefined)
            return;
        const { name, line } = this.#open;
        this.#open = undefined;
        const message = `${(0,quoted_name/* quotedName */.a)(name)} was started and gave no result`;
        this.#failures.push({ message, file: this.#context.file, line });
    }
    #warnIncomplete() {
        if (this.#isComplete && this.#isClosed)
            return;
        const lacks = this.#isComplete ? 'no blank line after it' : 'no last row';
        const message = `the table ${(0,quoted_name/* quotedName */.a)(this.#path[0] ?? '')} has ${lacks}, so benchmarks may be missing`;
        this.#warnings.push({ message, file: this.#context.file });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/image-name.js
/** The series of each of these references (`registry:5000/app:tag`). A tag is a parameter where a repository has several. */
function imageSeries(references) {
    const tags = new Map();
    for (const reference of references) {
        const [repository, tag] = split(reference);
        tags.set(repository, (tags.get(repository) ?? new Set()).add(tag));
    }
    return (reference) => {
        const [repository, tag] = split(reference);
        const isSeveral = (tags.get(repository)?.size ?? 0) > 1;
        return { benchmark: repository, parameters: isSeveral ? { tag } : {} };
    };
}
/** A colon before a slash is that of a port. */
function split(reference) {
    const at = reference.lastIndexOf(':');
    if (at === -1 || reference.indexOf('/', at) !== -1)
        return [reference, ''];
    return [reference.slice(0, at), reference.slice(at + 1)];
}

;// CONCATENATED MODULE: ./lib/parsers/docker-image-inspect.js






/**
 * `docker image inspect` (podman's too): exact bytes and number of layers. The repository is the benchmark; a tag is a parameter
 * only where a repository occurs with several, because a tag is often a commit.
 */
const dockerImageInspectParser = {
    kind: 'json',
    name: 'docker-image-inspect',
    tool: 'docker image inspect (format of Engine 20 to 28), podman',
    reads: 'the JSON of docker image inspect NAME...',
    metrics: ['size', 'layers'],
    primary: ['size'],
    recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isImage),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const nameOf = startNumberedNames();
        const images = arrayField(document, []).map((image, index) => ({ index, tag: firstTag(image) }));
        const series = imageSeries(images.map(({ tag }) => tag ?? '<none>'));
        for (const { index, tag } of images) {
            const known = series(tag ?? '<none>');
            const common = { ...known, benchmark: tag === undefined ? nameOf('<none>') : known.benchmark };
            addJsonNumber(document, builder, { metric: 'size', unit: 'B', path: [index, 'Size'], ...common });
            const layers = (0,json_path/* valueAt */.fK)(document, [index, 'RootFS', 'Layers']);
            if (!Array.isArray(layers))
                continue;
            const problem = (what, expected) => document.problem([index, 'RootFS', 'Layers'], what, expected);
            builder.add({ metric: 'layers', value: layers.length, unit: 'count', problem, ...common });
        }
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    },
};
function isImage(value) {
    return ((0,json_path/* isJsonObject */.OW)(value) && typeof value.Id === 'string' && typeof value.Size === 'number' && 'RootFS' in value);
}
function firstTag(image) {
    const tags = (0,json_path/* isJsonObject */.OW)(image) ? image.RepoTags : undefined;
    const [first] = Array.isArray(tags) ? tags : [];
    return typeof first === 'string' && !first.startsWith('<none>') ? first : undefined;
}

// EXTERNAL MODULE: ./lib/core/units/parse-quantity.js
var parse_quantity = __webpack_require__(97372);
;// CONCATENATED MODULE: ./lib/parsers/docker-image-ls.js






const docker_image_ls_HEADER = /^REPOSITORY +TAG +(?:DIGEST +)?IMAGE ID +CREATED +SIZE\s*$/;
/** Engine 29: one row an image, whatever platforms it has. The legend above it is for terminals. */
const HEADER_29 = /^IMAGE +ID +DISK USAGE +CONTENT SIZE +EXTRA\s*$/;
const JSON_ROW = /^\{"Containers":"[^"]*","CreatedAt":".*"Size":"/;
/**
 * `docker image ls` (`docker images`): its table, that of Engine 29 too, and `--format json`. The size is what the image takes
 * on disk; Engine 29 tells that of its packed layers beside it. Docker rounds the sizes to three digits, so a small change
 * does not show: `docker image inspect` tells every byte.
 */
const dockerImageLsParser = {
    kind: 'text',
    name: 'docker-image-ls',
    tool: 'docker image ls (format of Engine 20 to 29)',
    reads: 'the table of docker image ls, or its --format json; docker image inspect is exact',
    metrics: ['size', 'compressed-size'],
    primary: ['size'],
    unseenCut: 'between two rows',
    recognises: (line) => docker_image_ls_HEADER.test(line) || HEADER_29.test(line) || JSON_ROW.test(line),
    start: (context) => new ImagesSink(context),
};
class ImagesSink {
    #file;
    #rows = [];
    #table = 'none';
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const table = docker_image_ls_HEADER.test(line) ? 'until 28' : HEADER_29.test(line) ? '29' : undefined;
        if (table !== undefined) {
            this.#table = table;
            return;
        }
        if (end === 'open' && line !== '')
            throw this.#problem(n, 'the text ends in the middle of a line');
        if (JSON_ROW.test(line))
            this.#json(line, n);
        else if (this.#table === 'until 28')
            this.#row(line, n);
        else if (this.#table === '29')
            this.#row29(line, n);
    }
    end() {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const series = imageSeries(this.#rows.map(({ reference }) => reference));
        for (const { reference, size, compressed, line } of this.#rows) {
            const common = { problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, line), ...series(reference) };
            addReadings(builder, common, [
                ['size', this.#bytes(size, line), 'B'],
                ['compressed-size', compressed === undefined ? undefined : this.#bytes(compressed, line), 'B'],
            ]);
        }
        const message = 'docker rounds these sizes to three digits; docker image inspect tells every byte';
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: this.#rows.length === 0 ? [] : [{ message, file: this.#file }],
            failures: [],
        };
    }
    #bytes(size, line) {
        const quantity = (0,parse_quantity/* parseQuantity */.L)(size);
        if (quantity?.unit === 'B')
            return Math.round(quantity.value);
        throw this.#problem(line, `the size is ${JSON.stringify(size.slice(0, 40))}`);
    }
    /** Columns of Engine 29. An image that has lost its tag has a digest for it, which every build changes. */
    #row29(line, n) {
        const [image, id, size, compressed] = line.trim().split(/ +/);
        if (image === undefined || compressed === undefined || !/^[\da-f]{12}$/.test(id ?? ''))
            return;
        if (image === '<untagged>')
            return;
        const reference = image.replace(/@sha256:[\da-f]+$/, '');
        this.#rows.push({ reference, size: size ?? '', compressed, line: n });
    }
    /** Columns are three blanks apart, or one where a cell fills its column; neither names nor ids hold blanks. */
    #row(line, n) {
        const cells = line.trim().split(/ +/);
        const [repository, tag] = cells;
        if (repository === undefined || tag === undefined || cells.length < 5)
            return;
        this.#add({ repository, tag, size: cells.at(-1) ?? '', line: n });
    }
    #json(line, n) {
        const row = JSON.parse(line);
        if (!(0,json_path/* isJsonObject */.OW)(row))
            return;
        this.#add({ repository: String(row.Repository), tag: String(row.Tag), size: String(row.Size), line: n });
    }
    /** An image without a name is a left-over of a build; which one, nothing tells. */
    #add({ repository, tag, size, line, }) {
        if (repository !== '<none>')
            this.#rows.push({ reference: `${repository}:${tag}`, size, line });
    }
    #problem(line, what) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what,
            file: this.#file,
            line,
            expected: 'the table of docker image ls, with sizes such as 78.1MB',
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/add-bundle.js
/**
 * Adds the size of every output of a bundler, and of all of them (`total`). Source maps are not sent to users: they are a metric
 * of their own and no part of the total. Files that differ in their hash only count together, because which is which
 * cannot be told.
 */
function addBundle(builder, files, problem) {
    const sums = new Map();
    for (const { name, bytes } of files)
        sums.set(name, (sums.get(name) ?? 0) + bytes);
    const add = (benchmark, metric, value) => builder.add({ benchmark, metric, value, unit: 'B', problem });
    for (const [name, bytes] of sums)
        add(name, isMap(name) ? 'source-map-size' : 'size', bytes);
    const sent = files.filter(({ name }) => !isMap(name));
    const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
    if (sent.length > 0)
        add('total', 'size', total);
}
function isMap(name) {
    return name.endsWith('.map');
}

;// CONCATENATED MODULE: ./lib/parsers/shared/unhashed-name.js
// Hashes of contents as bundlers put them into names: esbuild 8 characters of base 32, webpack 20 hexadecimal digits,
// Rollup and Vite 8 of base 64. A part that is all lower-case letters is a word.
const HASH = /([.-])(?=[\w-]{0,31}[A-Z\d])(?:[A-Z2-7]{8}|[\da-f]{16,32}|[\w-]{8})(?=\.(?:[\w.]+)$)/;
/**
 * The name of an output file without the hash of its contents, which would make every change a new file:
 * `dist/index-6T6RIGYT.js` is `dist/index-[hash].js`. `hashes` are those that the tool itself names.
 */
function unhashedName(name, hashes = []) {
    const told = hashes.filter((hash) => hash.length >= 4 && name.includes(hash));
    if (told.length > 0)
        return told.reduce((text, hash) => text.replaceAll(hash, '[hash]'), name);
    return name.replace(HASH, '$1[hash]');
}

;// CONCATENATED MODULE: ./lib/parsers/esbuild-metafile.js






/** esbuild's metafile: bytes of every output, and of all of them without source maps (`total`). */
const esbuildMetafileParser = {
    kind: 'json',
    name: 'esbuild-metafile',
    tool: 'esbuild (captured with 0.28); rolldown and bun write the same',
    reads: 'the file of esbuild --metafile',
    metrics: ['size', 'source-map-size'],
    primary: ['size'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        (0,json_path/* isJsonObject */.OW)(value.inputs) &&
        (0,json_path/* isJsonObject */.OW)(value.outputs) &&
        Object.values(value.outputs).every((output) => (0,json_path/* isJsonObject */.OW)(output) && 'bytes' in output),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const files = Object.keys(objectField(document, ['outputs'])).map((path) => ({
            name: unhashedName(path),
            bytes: numberField(document, ['outputs', path, 'bytes']),
        }));
        addBundle(builder, files, (what, expected) => document.problem(['outputs'], what, expected));
        return { measurements: builder.measurements(), environment: {}, warnings: [], failures: [] };
    },
};

;// CONCATENATED MODULE: ./lib/parsers/shared/bundle-sink.js




/** Reads the table of output files that a bundler prints. Sizes there are rounded. */
class BundleSink {
    #text;
    #file;
    #rows = [];
    #failures = [];
    #warnings = [];
    #isWhole = false;
    #hasStarted;
    constructor(text, { file }) {
        this.#text = text;
        this.#file = file;
        this.#hasStarted = text.isStart === undefined;
    }
    push(line, n, end) {
        const { tool, exact, row, isEnd, isFailure, isOmission } = this.#text;
        if (this.#text.isStart?.(line) === true)
            this.#hasStarted = true;
        if (isEnd(line))
            this.#isWhole = true;
        // One reason is enough, and the first is the one that names it.
        if (isFailure(line) && this.#failures.length === 0)
            this.#failures.push(this.#at(`${tool}: ${line.trim().slice(0, 200)}`, n));
        if (isOmission(line))
            this.#warnings.push(this.#at(`${tool} leaves files out of its text; ${exact}`, n));
        const found = end === 'open' || !this.#hasStarted ? undefined : row(line);
        if (found !== undefined)
            this.#rows.push({ row: found, line: n });
    }
    end() {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const [first] = this.#rows;
        if (first !== undefined && this.#failures.length === 0) {
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, first.line);
            const files = this.#rows.flatMap(({ row }) => filesOf(row));
            addBundle(builder, files, problem);
            addGzip(this.#rows, (name, bytes) => builder.add({ benchmark: name, metric: 'gzip-size', value: bytes, unit: 'B', problem }));
        }
        const { tool, exact } = this.#text;
        const cut = `the text of ${tool} ends without its last line: it was cut off`;
        const rounded = `${tool} rounds these sizes; ${exact}`;
        const isEmpty = first === undefined;
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: [
                ...this.#warnings,
                ...(isEmpty ? [] : [{ message: rounded, file: this.#file }]),
                ...(this.#isWhole || this.#failures.length > 0 ? [] : [{ message: cut, file: this.#file }]),
            ],
            failures: this.#failures,
        };
    }
    #at(message, line) {
        return { message, file: this.#file, line };
    }
}
function filesOf({ name, size, map }) {
    const own = { name: unhashedName(name), bytes: bytesOf(size) };
    return map === undefined ? [own] : [own, { name: `${own.name}.map`, bytes: bytesOf(map) }];
}
/** The compressed size of every file that has one, and of all of them. Files that differ in their hash count together. */
function addGzip(rows, add) {
    const sums = new Map();
    for (const { row } of rows) {
        if (row.gzip === undefined)
            continue;
        const name = unhashedName(row.name);
        sums.set(name, (sums.get(name) ?? 0) + bytesOf(row.gzip));
    }
    for (const [name, bytes] of sums)
        add(name, bytes);
    if (sums.size > 0)
        add('total', [...sums.values()].reduce((sum, bytes) => sum + bytes, 0));
}
/** Whole bytes: the decimals are those of the prefix. */
function bytesOf([value, unit]) {
    return Math.round((0,parse_unit/* toBaseUnit */.h3)(value, (0,parse_unit/* parseUnit */.E8)(unit)));
}

;// CONCATENATED MODULE: ./lib/parsers/esbuild-text.js

/** A warning sign stands behind files that esbuild finds large. */
const esbuild_text_ROW = /^ {2}(\S.*?) +(\d+(?:\.\d)?)(b|kb|mb|gb) ?(?:⚠️?)? *$/;
const END = /^⚡ Done in \d+m?s$/;
/** esbuild divides by 1024 (`bytesToStringWithoutUnits` of its log). */
const UNITS = { b: 'B', kb: 'KiB', mb: 'MiB', gb: 'GiB' };
const ESBUILD = {
    tool: 'esbuild',
    exact: '--metafile has every byte',
    row: esbuild_text_readRow,
    isEnd: (line) => END.test(line),
    isFailure: (line) => /^\d+ errors?$/.test(line),
    isOmission: (line) => /^ {2}\.\.\.and \d+ more output files?\.\.\.$/.test(line),
};
/** The summary of output files that esbuild prints. */
const esbuildTextParser = {
    kind: 'text',
    name: 'esbuild-text',
    tool: 'esbuild (captured with 0.28)',
    reads: 'the summary that esbuild prints; --metafile is exact',
    metrics: ['size', 'source-map-size'],
    primary: ['size'],
    recognises: (line) => END.test(line),
    start: (context) => new BundleSink(ESBUILD, context),
};
function esbuild_text_readRow(line) {
    const [, name, value, unit = ''] = esbuild_text_ROW.exec(line) ?? [];
    return name === undefined ? undefined : { name, size: [Number(value), UNITS[unit] ?? 'B'] };
}

;// CONCATENATED MODULE: ./lib/parsers/fio.js










const DIRECTIONS = ['read', 'write', 'trim'];
/** The options that make one job name different work. */
const OPTIONS = ['rw', 'bs', 'iodepth', 'ioengine'];
/**
 * `fio --output-format=json`. A job is a benchmark, reading, writing and trimming are parameter `io`; jobs of one name
 * (`numjobs` without group reporting) are repetitions. Latency is completion latency, the only one with percentiles.
 */
const fioParser = {
    kind: 'json',
    name: 'fio',
    tool: 'fio 2 and 3',
    reads: 'the JSON of fio --output-format=json',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'latency.mean',
            'latency.min',
            'latency.max',
            'latency.p50',
            'latency.p90',
        ],
        ...['latency.p95', 'latency.p99', 'other percentiles', 'user-cpu-share', 'system-cpu-share'],
    ],
    primary: ['throughput'],
    command: /\bfio\b.*--output-format[= ]json(?:\s|$)/,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) && 'fio version' in value && Array.isArray(value.jobs),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const failures = arrayField(document, ['jobs']).flatMap((_, index) => addJob(document, ['jobs', index], builder));
        return {
            measurements: builder.measurements(),
            environment: environmentOf({ fio: (0,json_path/* valueAt */.fK)(document, ['fio version']) }),
            warnings: builder.warnings(),
            failures,
        };
    },
};
function addJob(document, path, builder) {
    const benchmark = stringField(document, [...path, 'jobname']);
    const error = numberField(document, [...path, 'error']);
    if (error !== 0)
        return [jsonWarning(document, [...path, 'error'], `${benchmark} ended with error ${error}`)];
    const parameters = jobParameters(document, path);
    const done = DIRECTIONS.filter((io) => numberField(document, [...path, io, 'total_ios']) > 0);
    for (const io of done) {
        const problem = (what, expected) => document.problem([...path, io], what, expected);
        const iterations = numberField(document, [...path, io, 'total_ios']);
        addReadings(builder, { benchmark, parameters: { ...parameters, io }, iterations, problem }, ioRows(document, [...path, io]));
    }
    if (done.length === 0)
        return [jsonWarning(document, path, `${benchmark} did no I/O`)];
    addShares(document, path, builder, { benchmark, parameters });
    return [];
}
function ioRows(document, path) {
    const number = (...keys) => numberField(document, [...path, ...keys]);
    // Until 2.21 fio counted microseconds and whole KiB a second, and filled the list of percentiles up with rank 0.
    const isOld = (0,json_path/* valueAt */.fK)(document, [...path, 'clat_ns']) === undefined;
    const [latency, unit] = isOld ? ['clat', 'us'] : ['clat_ns', 'ns'];
    const ranks = Object.keys(optionalObjectField(document, [...path, latency, 'percentile']) ?? {});
    return [
        ['throughput', number('iops'), '1/s'],
        ['bytes-per-second', isOld ? number('bw') : number('bw_bytes'), isOld ? 'KiB/s' : 'B/s'],
        ['latency.mean', number(latency, 'mean'), unit],
        ['latency.min', number(latency, 'min'), unit],
        ['latency.max', number(latency, 'max'), unit],
        ...ranks
            .filter((rank) => !isOld || Number(rank) > 0)
            .map((rank) => [percentileMetric(rank), number(latency, 'percentile', rank), unit]),
    ];
}
function addShares(document, path, builder, job) {
    for (const [metric, key] of [
        ['user-cpu-share', 'usr_cpu'],
        ['system-cpu-share', 'sys_cpu'],
    ]) {
        const value = numberField(document, [...path, key]);
        const problem = (what, expected) => document.problem([...path, key], what, expected);
        builder.add({ metric, value, unit: '%', direction: 'lower', problem, ...job });
    }
}
function jobParameters(document, path) {
    return Object.fromEntries(OPTIONS.flatMap((key) => {
        const value = (0,json_path/* valueAt */.fK)(document, [...path, 'job options', key]);
        return typeof value === 'string' ? [[key, value]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/parsers/github-action-benchmark.js






/**
 * The JSON that github-action-benchmark reads as `customSmallerIsBetter` and `customBiggerIsBetter`: an array of
 * `{name, unit, value, range?, extra?}`. Which of the two it was, the file does not say: the direction comes from an
 * added key `direction`, else from the option, else from the unit, else it is `lower` with a warning. `range` and `extra` are free text for
 * people and are not kept. Source: github-action-benchmark v1.22.0, `src/extract.ts`.
 */
const githubActionBenchmarkParser = {
    kind: 'json',
    name: 'github-action-benchmark',
    tool: 'custom JSON of github-action-benchmark v1',
    reads: 'an array of {"name", "unit", "value"}',
    metrics: ['time', 'throughput', 'bytes-per-second', 'bytes', 'value', 'other units under their own name'],
    primary: 'all',
    options: [
        {
            name: 'direction',
            does: 'lower for a file of customSmallerIsBetter, higher for one of customBiggerIsBetter; else each unit tells.',
        },
    ],
    checkOptions: checkMappingOptions,
    recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isEntry),
    parse(document, { options = {} }) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        arrayField(document, []).forEach((_, index) => {
            const unit = optionalStringField(document, [index, 'unit']) ?? '';
            const direction = directionOf(document, [index, 'direction']);
            builder.add({
                benchmark: stringField(document, [index, 'name']),
                ...mappedMetric(options, { unit }),
                value: numberField(document, [index, 'value']),
                problem: (what, expected) => document.problem([index, 'value'], what, expected),
                ...(direction === undefined ? {} : { direction }),
            });
        });
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    },
};
/** Two of the three keys are enough to be recognised, so that an entry that lacks one is refused at its position. */
function isEntry(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && ['name', 'unit', 'value'].filter((key) => key in value).length >= 2;
}
function directionOf(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (value === undefined || value === 'lower' || value === 'higher')
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'lower or higher');
}

;// CONCATENATED MODULE: ./lib/parsers/gnu-time/read-verbose-line.js
const read_verbose_line_FIELD = /^\t(?<label>[^:]+): (?<value>[\d.]+)$/;
const SIZES = new Map([['Maximum resident set size (kbytes)', 'peak-rss']]);
const TIMES = new Map([
    ['User time (seconds)', 'user-time'],
    ['System time (seconds)', 'system-time'],
]);
const read_verbose_line_COUNTS = new Map([
    ['Major (requiring I/O) page faults', 'major-page-faults'],
    ['Minor (reclaiming a frame) page faults', 'minor-page-faults'],
    ['Voluntary context switches', 'voluntary-context-switches'],
    ['Involuntary context switches', 'involuntary-context-switches'],
    ['Swaps', 'swaps'],
    ['File system inputs', 'file-system-inputs'],
    ['File system outputs', 'file-system-outputs'],
    ['Socket messages sent', 'socket-messages-sent'],
    ['Socket messages received', 'socket-messages-received'],
    ['Signals delivered', 'signals-delivered'],
]);
/**
 * The quantity on a line of `time -v`; undefined for what is none: the averages, which Linux never fills in, the share of
 * a processor, which follows from the times, page size and status.
 */
function readVerboseLine(line) {
    if (line.startsWith(ELAPSED))
        return { metric: 'time', value: clockSeconds(line.slice(ELAPSED.length)), unit: 's' };
    const { label = '', value = '' } = read_verbose_line_FIELD.exec(line)?.groups ?? {};
    const time = TIMES.get(label);
    if (time !== undefined)
        return { metric: time, value: Number(value), unit: 's' };
    const size = SIZES.get(label);
    // "kbytes" are what getrusage counts: 1,024 bytes.
    if (size !== undefined)
        return { metric: size, value: Number(value), unit: 'KiB' };
    const count = read_verbose_line_COUNTS.get(label);
    return count === undefined ? undefined : { metric: count, value: Number(value), unit: 'count' };
}
const ELAPSED = '\tElapsed (wall clock) time (h:mm:ss or m:ss): ';
/** `0:01.25` or `1:02:03` in seconds; NaN for anything else. */
function clockSeconds(text) {
    return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

;// CONCATENATED MODULE: ./lib/parsers/gnu-time.js





const COMMAND = /^\tCommand being timed: "(.*)"$/;
const EXIT = /^\tExit status: (\d+)$/;
const SIGNAL = /^Command terminated by signal (\d+)$/;
const DEFAULT = /^(?<user>[\d.]+)user (?<system>[\d.]+)system (?<elapsed>[\d:.]+)elapsed (?:\d+|\?)%CPU \(\d+avgtext\+\d+avgdata (?<rss>\d+)maxresident\)k$/;
const DEFAULT_SECOND = /^(?<inputs>\d+)inputs\+(?<outputs>\d+)outputs \((?<major>\d+)major\+(?<minor>\d+)minor\)pagefaults (?<swaps>\d+)swaps$/;
// POSIX `time -p` prints seconds; bash prints `0m0.004s`, with a comma where the locale says so.
const PORTABLE = /^(real|user|sys)[ \t]+(?:(\d+)m)?(\d+(?:[.,]\d+)?)s?$/;
const PORTABLE_METRIC = new Map([
    ['real', 'time'],
    ['user', 'user-time'],
    ['sys', 'system-time'],
]);
/**
 * GNU time: the report of `-v`, its default format, and the three lines of `-p` and of bash's keyword. Reports of one
 * command are repetitions. Only `-v` names the command; elsewhere the file's name is the benchmark.
 */
const gnuTimeParser = {
    kind: 'text',
    name: 'gnu-time',
    tool: 'GNU time 1.9 and the keyword time of bash and POSIX shells',
    reads: 'what time -v, time, time -p or bash prints on standard error (2>time.txt)',
    metrics: [
        'time',
        'user-time',
        'system-time',
        'peak-rss',
        'major-page-faults',
        'minor-page-faults',
        'voluntary-context-switches',
        'other counts of -v under their own name',
    ],
    primary: ['time'],
    recognises: (line) => COMMAND.test(line) || DEFAULT.test(line) || (line.startsWith('real') && PORTABLE.test(line)),
    start: (context) => new TimeSink(context),
};
class TimeSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #unnamed;
    /** The command of an open `-v` report, and the line it started on. */
    #open;
    #lastOpen;
    /** How a command ended, which stands before its report: `signal 9`, `status 3`. */
    #ended;
    #isShort = false;
    constructor({ file }) {
        this.#file = file;
        this.#unnamed = nameOfFile(file, 'command');
    }
    push(line, n, end) {
        if (end === 'open')
            this.#lastOpen = n;
        const command = COMMAND.exec(line)?.[1];
        if (command !== undefined) {
            if (this.#open !== undefined)
                throw this.#cut(this.#open.line);
            this.#open = { command, line: n };
        }
        else if (this.#open !== undefined)
            this.#verbose(this.#open.command, line, n);
        else
            this.#short(line, n);
    }
    end() {
        if (this.#open !== undefined)
            throw this.#cut(this.#open.line);
        if (this.#isShort && this.#lastOpen !== undefined)
            throw this.#cut(this.#lastOpen);
        const warnings = this.#builder.warnings();
        return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures };
    }
    #verbose(command, line, n) {
        const reading = readVerboseLine(line);
        if (reading !== undefined)
            this.#add(command === '' ? this.#unnamed : command, reading, n);
        const status = EXIT.exec(line)?.[1];
        if (status === undefined)
            return;
        this.#open = undefined;
        const ended = this.#ended ?? (status === '0' ? undefined : `status ${status}`);
        if (ended !== undefined)
            this.#fail(`${(0,quoted_name/* quotedName */.a)(command)} ended by ${ended}`, n);
        this.#ended = undefined;
    }
    #short(line, n) {
        const signal = SIGNAL.exec(line)?.[1];
        if (signal !== undefined)
            this.#ended = `signal ${signal}`;
        const status = /^Command exited with non-zero status (\d+)$/.exec(line)?.[1];
        const short = [...defaultReadings(line), ...portableReadings(line)];
        for (const reading of short)
            this.#add(this.#unnamed, reading, n);
        if (short.length > 0)
            this.#isShort = true;
        if (status !== undefined)
            this.#ended = `status ${status}`;
        else if (short.length > 0 && this.#ended !== undefined) {
            this.#fail(`the command ended by ${this.#ended}`, n);
            this.#ended = undefined;
        }
    }
    #add(benchmark, { metric, value, unit }, n) {
        this.#builder.add({ benchmark, metric, value, unit, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n) });
    }
    #fail(message, line) {
        this.#failures.push({ message, file: this.#file, line });
    }
    #cut(line) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what: 'the report of time that starts here is not complete',
            file: this.#file,
            line,
            expected: 'all lines that time prints, the last one ended by a line break',
        });
    }
}
function defaultReadings(line) {
    const first = DEFAULT.exec(line)?.groups;
    if (first !== undefined) {
        const { user = '', system = '', elapsed = '', rss = '' } = first;
        return [
            { metric: 'time', value: clockSeconds(elapsed), unit: 's' },
            { metric: 'user-time', value: Number(user), unit: 's' },
            { metric: 'system-time', value: Number(system), unit: 's' },
            { metric: 'peak-rss', value: Number(rss), unit: 'KiB' },
        ];
    }
    const second = DEFAULT_SECOND.exec(line)?.groups;
    return Object.entries(second ?? {}).map(([key, text]) => ({
        metric: DEFAULT_COUNT.get(key) ?? key,
        value: Number(text),
        unit: 'count',
    }));
}
const DEFAULT_COUNT = new Map([
    ['inputs', 'file-system-inputs'],
    ['outputs', 'file-system-outputs'],
    ['major', 'major-page-faults'],
    ['minor', 'minor-page-faults'],
]);
function portableReadings(line) {
    const found = PORTABLE.exec(line);
    if (found === null)
        return [];
    const [, word = '', minutes = '0', seconds = ''] = found;
    const metric = PORTABLE_METRIC.get(word);
    if (metric === undefined)
        return [];
    return [{ metric, value: Number(minutes) * 60 + Number(seconds.replace(',', '.')), unit: 's' }];
}

// EXTERNAL MODULE: ./lib/parsers/filters/shorten-command.js
var shorten_command = __webpack_require__(861);
// EXTERNAL MODULE: ./lib/parsers/shared/own-text.js
var own_text = __webpack_require__(80550);
;// CONCATENATED MODULE: ./lib/parsers/shared/go-lines.js


function noGoFindings() {
    return { rows: [], failures: [], warnings: [], environment: new Map(), units: new Map() };
}
const go_lines_NUMBER = '[+-]?(?:\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?|Inf|NaN)';
const go_lines_ROW = new RegExp(`^(Benchmark\\S*)\\s+(\\d+)\\s+(${go_lines_NUMBER}\\s.*)$`, 'i');
/**
 * The name is printed before the benchmark runs; whatever that prints comes in between. What ran before may have
 * printed text without a line break, so the name may stand inside a line.
 */
const NAME_FIRST = /(Benchmark\S*) *\t(.*)$/;
/** The result of a name printed before: `%8d\t`, then value and unit. Log text without a line break may precede. */
const go_lines_RESULT = new RegExp(`(?:^|\\s|\\D)(\\d+)\\t\\s*(${go_lines_NUMBER} \\S+(?:\\t.*)?)$`, 'i');
/** A row whose only value stands there without what it counts: no value at all. */
const NO_UNIT = new RegExp(`^(Benchmark\\S*)\\s+\\d+\\s+${go_lines_NUMBER}\\s*$`, 'i');
/** What each of the patterns that name a benchmark needs. */
const BENCHMARK = /benchmark/i;
const CONFIGURATION = /^(goos|goarch|cpu|pkg): (.+)$/;
const UNIT_LINE = /^Unit (\S+)((?: \S+=\S+)+)$/;
/** The last words of a test program, and of `go test` about a package. */
const ENDED = /^(?:PASS|FAIL|(?:ok {2}|FAIL)\t.*)$/;
const go_lines_FAILED = /^(?:FAIL\t\S+|panic: |fatal error: )/;
const FAILED_BENCHMARK = /(?:^|\t)--- (FAIL|SKIP): (Benchmark\S*)/;
/**
 * A row costs about 400 bytes until the end of the output tells what its suffix means, so this many hold 400 MB: far more
 * than 2,000 benchmarks with `-count=100`, and less than a program that prints one line for ever would take.
 */
const MOST_ROWS = 1_000_000;
const STANDARD_UNITS = new Set(['ns/op', 'MB/s', 'B/op', 'allocs/op']);
/** Whether a line is printed by Go's benchmark runner and by no other tool. */
function isGoLine(line) {
    if (/^goos: \w+$/.test(line))
        return true;
    if (/^\s*--- FAIL: Benchmark/.test(line))
        return true;
    return go_lines_ROW.test(line);
}
/** Reads the lines of `go test -bench` one by one into findings. */
class GoLines {
    #file;
    #findings;
    #names = new Map();
    #pkg;
    #pending;
    /** The last line of a package whose head was printed and whose end was not yet. */
    #open;
    /** @param pkg the package where it is known beforehand (`-json`), else '' until a `pkg:` line tells */
    constructor(file, findings, pkg) {
        this.#file = file;
        this.#findings = findings;
        this.#pkg = pkg;
    }
    push(line, n, end) {
        if (this.#configuration(line, n))
            return;
        if (this.#open !== undefined)
            this.#open = ENDED.test(line) ? undefined : n;
        // A package that passed has told every result: what looked like a name was something that a benchmark printed.
        if (line === 'PASS')
            this.#pending = undefined;
        // The plain look first: most lines of a log name no benchmark.
        if (!BENCHMARK.test(line)) {
            this.#afterName(line, n, end);
            return;
        }
        const row = go_lines_ROW.exec(line);
        const unitless = row === null ? NO_UNIT.exec(line)?.[1] : undefined;
        if (unitless !== undefined)
            this.#warn(`a result of ${unitless} has no unit and was left out`, n);
        const outcome = FAILED_BENCHMARK.exec(line);
        const started = row === null ? NAME_FIRST.exec(line) : null;
        if (outcome !== null)
            this.#endedWithoutResult(outcome, n);
        else if (row !== null)
            this.#row(row[1] ?? '', row.slice(2), n, end);
        else if (started !== null) {
            this.#pending = { name: started[1] ?? '', line: n };
            this.#afterName(started[2] ?? '', n, end);
        }
        else
            this.#afterName(line, n, end);
    }
    /**
     * A name without a result and without a reason means that the run was cut off. Results without an end may have been
     * filtered by whoever kept them.
     */
    end() {
        if (this.#open !== undefined) {
            const message = `the results of ${this.#pkg || 'the package'} end without PASS, FAIL or ok: the output was cut off, or filtered`;
            this.#findings.warnings.push({ message, file: this.#file, line: this.#open });
        }
        if (this.#pending === undefined || this.#findings.failures.length > 0)
            return;
        const { name, line } = this.#pending;
        this.#fail(`${name} started and never gave a result: the run was cut off`, line);
    }
    #afterName(text, n, end) {
        if (go_lines_FAILED.test(text))
            this.#fail(text.slice(0, 200), n);
        const result = this.#pending === undefined ? null : go_lines_RESULT.exec(text);
        if (result !== null && this.#pending !== undefined)
            this.#row(this.#pending.name, result.slice(1), n, end);
    }
    #configuration(line, n) {
        const [, key, value] = CONFIGURATION.exec(line) ?? [];
        if (key !== undefined && value !== undefined) {
            this.#open = n;
            if (key === 'pkg')
                this.#pkg = value.trim();
            else
                this.#findings.environment.set(key, value.trim());
            return true;
        }
        const [, unit, facts] = UNIT_LINE.exec(line) ?? [];
        if (unit === undefined || facts === undefined)
            return false;
        const pairs = facts
            .trim()
            .split(' ')
            .map((fact) => fact.split('=', 2));
        this.#findings.units.set(unit, { ...this.#findings.units.get(unit), ...Object.fromEntries(pairs) });
        return true;
    }
    #endedWithoutResult([, outcome, name], n) {
        this.#pending = undefined;
        if (outcome === 'FAIL')
            this.#fail(`${name} failed`, n);
    }
    #row(name, [iterations, fields], n, end) {
        this.#pending = undefined;
        if (this.#findings.rows.length === MOST_ROWS)
            throw this.#problem(n, `more than ${MOST_ROWS} results in one output`, `at most ${MOST_ROWS}`);
        const tokens = (fields ?? '').trim().split(/\s+/);
        if (tokens.length % 2 !== 0)
            throw this.#problem(n, `${tokens.at(-1)} has no unit`, 'pairs of a value and a unit');
        const values = [];
        for (let at = 0; at < tokens.length; at += 2) {
            const value = Number(tokens[at]);
            const unit = tokens[at + 1] ?? '';
            if (!Number.isFinite(value))
                throw this.#problem(n, `${tokens[at]} ${unit} is no finite number`, 'a finite number');
            values.push({ value, unit });
        }
        if (end === 'open')
            this.#refuseCutUnit(values.at(-1)?.unit ?? '', n);
        this.#findings.rows.push({
            pkg: this.#pkg,
            name: this.#own(name),
            iterations: Number(iterations),
            values,
            line: n,
        });
    }
    /** One text for all rows of a name, and none that holds the log it was cut from. */
    #own(name) {
        const known = this.#names.get(name);
        if (known !== undefined)
            return known;
        const own = (0,own_text/* ownText */.U)(name);
        this.#names.set(own, own);
        return own;
    }
    /** `ns/o` at the end of a text without a final line break is half of `ns/op`, not a metric of its own. */
    #refuseCutUnit(unit, n) {
        const isKnown = this.#findings.rows.some(({ values }) => values.some((value) => value.unit === unit));
        if (isKnown || STANDARD_UNITS.has(unit))
            return;
        throw this.#problem(n, `the text ends in the middle of a line, after ${unit}`, 'a line break after the last result');
    }
    #warn(message, line) {
        this.#findings.warnings.push({ message, file: this.#file, line });
    }
    #fail(message, line) {
        this.#findings.failures.push({ message, file: this.#file, line });
    }
    #problem(line, what, expected) {
        return new model_problem/* Problem */.A({ kind: 'measurement', what, file: this.#file, line, expected });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/go-events.js


/** Whether a line is an event of `go test -json` (test2json): an object whose first keys are those of Go's TestEvent. */
function isGoEvent(line) {
    return /^\{"(?:Time|Action|ImportPath)":"/.test(line) && line.includes('"Action":"');
}
/**
 * Reads the events of `go test -json`. Events of packages that run at the same time are mixed, and a benchmark's name and
 * result come in separate events, so the text of each package is put together before it is read.
 */
class GoEvents {
    #file;
    #findings;
    #packages = new Map();
    #lastLine = 0;
    constructor(file, findings) {
        this.#file = file;
        this.#findings = findings;
    }
    /** @throws Problem for a line that is no complete event. */
    push(line, n) {
        this.#lastLine = n;
        const event = this.#event(line, n);
        const name = event.Package ?? event.ImportPath ?? '';
        const text = this.#package(name);
        if (event.Output !== undefined) {
            const parts = (text.rest + event.Output).split('\n');
            text.rest = parts.pop() ?? '';
            for (const part of parts)
                text.lines.push(part.replace(/\r$/, ''), n);
        }
        if (event.Test !== undefined)
            return;
        if (event.Action === 'fail' || event.Action === 'build-fail')
            this.#fail(name, event.Action, n);
        // Build events carry an import path only; a package that failed to build ends with an event of its own.
        if (['pass', 'fail', 'skip', 'build-fail'].includes(event.Action) || event.Package === undefined)
            text.isFinished = true;
    }
    /** A package without a last event means that the run was cut off. */
    end() {
        for (const [name, text] of this.#packages) {
            if (text.rest !== '')
                text.lines.push(text.rest, this.#lastLine, 'open');
            text.lines.end();
            if (!text.isFinished) {
                const message = `${name} has no final event: the run was cut off`;
                this.#findings.failures.push({ message, file: this.#file, line: this.#lastLine });
            }
        }
    }
    #event(line, n) {
        try {
            return JSON.parse(line);
        }
        catch (cause) {
            throw new model_problem/* Problem */.A({
                kind: 'measurement',
                what: 'this is no complete event of go test -json',
                file: this.#file,
                line: n,
                expected: 'one JSON object a line',
                remedy: 'The command probably died while it wrote; look at its log',
                cause,
            });
        }
    }
    #package(name) {
        const known = this.#packages.get(name);
        if (known !== undefined)
            return known;
        const added = { lines: new GoLines(this.#file, this.#findings, name), rest: '', isFinished: false };
        this.#packages.set(name, added);
        return added;
    }
    #fail(name, action, n) {
        const message = action === 'fail' ? `${name} failed` : `${name} failed to build`;
        this.#findings.failures.push({ message, file: this.#file, line: n });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/go-processor-suffix.js
const SUFFIX = /^(.+)-([1-9]\d*)$/s;
/**
 * Decides for a whole output what `-N` at the end of its names means. `testing` appends it to every name unless
 * GOMAXPROCS is 1, and sub-benchmarks such as `size-64` may end alike, so one name alone tells nothing:
 *
 * 1. Every name ends in the same -N, N >= 2, and N is the recorded processor count where that is known: stripped.
 * 2. Every stem occurs with the same several counts, as `-cpu 1,2` prints them: the parameter `procs`. A name without
 *    `/` is a Go identifier and cannot hold `-`, so such names prove the counts; without any, the counts must
 *    include 1 (a bare name) or all be possible on the recorded processors.
 * 3. Otherwise the names stay as they are.
 *
 * @param printed names as printed, repetitions allowed
 * @param processors of the machine that measured, where known
 */
function readGoNames(printed, processors) {
    const names = [...new Set(printed)];
    const same = commonSuffix(names);
    if (same !== undefined) {
        const isCount = same >= 2 && (processors === undefined || processors === same);
        return isCount ? { procs: same, of: (name) => ({ stem: go_processor_suffix_split(name)?.stem ?? name }) } : asPrinted;
    }
    const meanings = cpuList(names, processors);
    return meanings === undefined ? asPrinted : { of: (name) => meanings.get(name) ?? { stem: name } };
}
const asPrinted = { of: (name) => ({ stem: name }) };
function go_processor_suffix_split(name) {
    const [, stem, digits] = SUFFIX.exec(name) ?? [];
    return stem === undefined || digits === undefined ? undefined : { stem, count: Number(digits) };
}
/** The N that every name ends in; undefined where one has none or another. */
function commonSuffix(names) {
    const counts = new Set(names.map((name) => go_processor_suffix_split(name)?.count));
    return counts.size === 1 ? [...counts][0] : undefined;
}
/** The meaning of every name where the output is that of a `-cpu` list; undefined where it is not. */
function cpuList(names, processors) {
    const stems = new Set(names.map((name) => go_processor_suffix_split(name)?.stem));
    const meanings = names.map((name) => ({ name, ...meaningInList(name, stems) }));
    const counts = new Set(meanings.map(({ count }) => count));
    const timesOfStem = new Map();
    for (const { stem } of meanings)
        timesOfStem.set(stem, (timesOfStem.get(stem) ?? 0) + 1);
    const isSameForAll = [...timesOfStem.values()].every((times) => times === counts.size);
    if (counts.size < 2 || !isSameForAll)
        return undefined;
    const isProven = names.some((name) => !name.includes('/'));
    const isPossible = processors !== undefined && [...counts].every((count) => count <= processors);
    if (!isProven && !counts.has(1) && !isPossible)
        return undefined;
    return new Map(meanings.map(({ name, stem, count }) => [name, { stem, procs: count }]));
}
/** A name that is itself the stem of another one was run on one processor: `size-64` beside `size-64-2`. */
function meaningInList(name, stems) {
    const parts = go_processor_suffix_split(name);
    if (parts === undefined || parts.count < 2 || stems.has(name))
        return { stem: name, count: 1 };
    return parts;
}

;// CONCATENATED MODULE: ./lib/parsers/go.js









const go_METRIC_BY_UNIT = new Map([
    ['ns/op', 'time'],
    ['B/op', 'allocated-bytes'],
    ['allocs/op', 'allocations'],
    ['MB/s', 'bytes-per-second'],
]);
/** A head of the tables that benchstat makes of two outputs, for people: medians in three or four digits. */
const BENCHSTAT = /^ *│.* vs base +│$/;
/**
 * Go's benchmark format (golang.org/design/14313-benchmark-format), as text and as the events of `go test -json`.
 * The package is part of the name; lines of one name (`-count`) are one sample; see `go-processor-suffix.ts` for `-N`.
 */
const goParser = {
    kind: 'text',
    name: 'go',
    tool: 'Go testing (go test -bench; read with 1.19 and 1.26)',
    reads: 'the output of go test -bench, as text or with -json',
    metrics: [
        'time',
        'allocated-bytes',
        'allocations',
        'bytes-per-second',
        'custom metrics under their own unit',
    ],
    primary: ['time'],
    filter: goBenchmarks,
    // A tenth of the default second: rounds are what a verdict rests on, not the length of one.
    shorten: (words) => (0,shorten_command/* insertOption */.l0)(words, { after: 'test', option: '-benchtime', value: '100ms' }),
    command: /\bgo\s+test\b.*\s-(?:test\.)?bench\b/,
    recognises: (line) => isGoEvent(line) || isGoLine(line) || BENCHSTAT.test(line),
    start: (context) => new GoSink(context),
};
class GoSink {
    #context;
    #findings = noGoFindings();
    #lines;
    #events;
    #benchstat;
    constructor(context) {
        this.#context = context;
        this.#lines = new GoLines(context.file, this.#findings, '');
        this.#events = new GoEvents(context.file, this.#findings);
    }
    push(line, n, end) {
        if (isGoEvent(line))
            this.#events.push(line, n);
        else if (BENCHSTAT.test(line))
            this.#benchstat ??= n;
        else
            this.#lines.push(line, n, end);
    }
    end() {
        this.#events.end();
        this.#lines.end();
        const { rows, failures } = this.#findings;
        if (this.#benchstat !== undefined && rows.length + failures.length === 0) {
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, this.#benchstat);
            throw problem('this is a table of benchstat', 'the output of go test -bench itself');
        }
        return go_measured(this.#findings, this.#context);
    }
}
function go_measured(findings, context) {
    const names = readGoNames(findings.rows.map(({ name }) => name), context.processors);
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const subjectOf = startSubjects(names);
    const kinds = new Map();
    for (const row of findings.rows) {
        const { benchmark, parameters } = subjectOf(row);
        const { iterations } = row;
        const problem = (0,measurement_builder/* problemAtLine */.dX)(context.file, row.line);
        for (const { value, unit } of row.values) {
            const kind = kinds.get(unit) ?? kindOf(findings, unit);
            kinds.set(unit, kind);
            builder.add({ benchmark, parameters, value, unit, iterations, problem, ...kind });
        }
    }
    return {
        measurements: builder.measurements(),
        environment: {
            ...Object.fromEntries(findings.environment),
            ...(names.procs === undefined ? {} : { procs: names.procs }),
        },
        warnings: [...findings.warnings, ...builder.warnings()],
        failures: findings.failures,
    };
}
/** What each row is about; asked once for all rows of one name. */
function startSubjects(names) {
    const packages = new Map();
    return ({ pkg, name }) => {
        const subjects = packages.get(pkg) ?? new Map();
        packages.set(pkg, subjects);
        const known = subjects.get(name);
        if (known !== undefined)
            return known;
        const { stem, procs } = names.of(name);
        const benchmark = pkg === '' ? stem : `${pkg}.${stem}`;
        const subject = { benchmark, parameters: procs === undefined ? {} : { procs: String(procs) } };
        subjects.set(name, subject);
        return subject;
    };
}
/** What a unit measures, with what a `Unit` line of the output says about it: `better=higher`, `assume=exact`. */
function kindOf(findings, unit) {
    const { better, assume } = findings.units.get(unit) ?? {};
    return {
        metric: go_METRIC_BY_UNIT.get(unit) ?? ownMetric(unit),
        ...(better === 'lower' || better === 'higher' ? { direction: better } : {}),
        ...(assume === 'exact' ? { assume } : {}),
    };
}
/** `b.ReportMetric(3, "memory")`: the unit is the name. One that is Noisegate's name for something else stays the user's. */
function ownMetric(unit) {
    const row = (0,metric_registry/* metricRow */.d)(unit);
    return row === undefined || row.unit === (0,parse_unit/* parseUnit */.E8)(unit).unit ? unit : customMetricName(unit, 'metric');
}

;// CONCATENATED MODULE: ./lib/parsers/gobenchdata.js









/**
 * gobenchdata's JSON: a history of runs, of which the newest is read. Repetitions of one name are one sample; allocations count
 * as measured when any benchmark has some, because the file writes 0 without `-benchmem`.
 */
const gobenchdataParser = {
    kind: 'json',
    name: 'gobenchdata',
    tool: 'gobenchdata 1',
    reads: 'the JSON file that gobenchdata --json writes',
    metrics: ['time', 'allocated-bytes', 'allocations', 'bytes-per-second', 'custom metrics by their unit'],
    primary: ['time'],
    recognises: (value) => Array.isArray(value) && (0,json_path/* isJsonObject */.OW)(value[0]) && gobenchdata_isRun(value[0]),
    parse: readGobenchdata,
};
function gobenchdata_isRun(run) {
    return 'Version' in run && 'Date' in run && Array.isArray(run.Suites);
}
function readGobenchdata(document, context) {
    const runs = arrayField(document, []).map((_, index) => index);
    const [newest = 0, ...older] = newestFirst(runs, (run) => numberField(document, [run, 'Date']));
    const rows = rowsOf(document, [newest]);
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const names = readGoNames(rows.map(({ name }) => name), context.processors);
    const hasMemory = rows.some(({ path }) => {
        const memory = (0,json_path/* valueAt */.fK)(document, [...path, 'Mem']);
        return (0,json_path/* isJsonObject */.OW)(memory) && (memory.BytesPerOp !== 0 || memory.AllocsPerOp !== 0);
    });
    for (const row of rows)
        gobenchdata_addRow(document, builder, { ...row, names, hasMemory });
    const message = `the file holds ${older.length} older runs, which are left out`;
    return {
        measurements: builder.measurements(),
        environment: names.procs === undefined ? {} : { procs: names.procs },
        warnings: [
            ...(older.length === 0 ? [] : [jsonWarning(document, [newest], message)]),
            ...builder.warnings(),
        ],
        failures: [],
    };
}
function rowsOf(document, run) {
    return arrayField(document, [...run, 'Suites']).flatMap((_, suite) => {
        const at = [...run, 'Suites', suite];
        const pkg = optionalStringField(document, [...at, 'Pkg']) ?? '';
        return arrayField(document, [...at, 'Benchmarks']).map((_, index) => {
            const path = [...at, 'Benchmarks', index];
            return { path, pkg, name: stringField(document, [...path, 'Name']) };
        });
    });
}
function gobenchdata_addRow(document, builder, { path, pkg, name, names, hasMemory }) {
    const { stem, procs } = names.of(name);
    const iterations = optionalNumberField(document, [...path, 'Runs']);
    const add = (metric, key, unit) => {
        const at = [...path, ...key];
        builder.add({
            benchmark: pkg === '' ? stem : `${pkg}.${stem}`,
            parameters: procs === undefined ? {} : { procs: String(procs) },
            metric,
            value: numberField(document, at),
            unit,
            ...(iterations === undefined ? {} : { iterations }),
            problem: (what, expected) => document.problem(at, what, expected),
        });
    };
    add('time', ['NsPerOp'], 'ns');
    const memory = optionalObjectField(document, [...path, 'Mem']) ?? {};
    if (hasMemory && 'BytesPerOp' in memory)
        add('allocated-bytes', ['Mem', 'BytesPerOp'], 'B');
    if (hasMemory && 'AllocsPerOp' in memory)
        add('allocations', ['Mem', 'AllocsPerOp'], '1');
    // A rate of 0 is one that was not set.
    if (memory.MBPerSec !== undefined && memory.MBPerSec !== 0)
        add('bytes-per-second', ['Mem', 'MBPerSec'], 'MB/s');
    if ((0,json_path/* valueAt */.fK)(document, [...path, 'Custom']) === undefined)
        return;
    for (const unit of Object.keys(objectField(document, [...path, 'Custom'])))
        add(unit, ['Custom', unit], unit);
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/google-counter.js

/** What the library itself counts, beside the two times. The memory manager's bytes are the heap's, not the RSS. */
const KNOWN = new Map([
    ['items_per_second', { metric: 'throughput', unit: '1/s' }],
    ['bytes_per_second', { metric: 'bytes-per-second', unit: 'B/s' }],
    ['allocs_per_iter', { metric: 'allocations', unit: '1' }],
    ['max_bytes_used', { metric: 'max_bytes_used', unit: 'B', direction: 'lower' }],
    ['total_allocated_bytes', { metric: 'total_allocated_bytes', unit: 'B', direction: 'lower' }],
    ['net_heap_growth', { metric: 'net_heap_growth', unit: 'B', direction: 'lower' }],
]);
/** A counter of the library or of the user. Only the console says which are rates, so a name that says so makes one. */
function googleCounter(key, kind = 'amount') {
    const known = KNOWN.get(key);
    if (known !== undefined)
        return known;
    const metric = customMetricName(key, 'counter');
    return kind === 'rate' || /(?:_per_second|\/s)$/.test(key) ? { metric, unit: '1/s' } : { metric, unit: '1' };
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/add-google-readings.js




/** Numbers that describe the row and measure nothing. */
const DESCRIPTIONS = new Set([
    ...[
        'family_index',
        'per_family_instance_index',
        'repetitions',
        'repetition_index',
        'threads',
        'iterations',
    ],
    ...['real_time', 'cpu_time', 'cpu_coefficient', 'real_coefficient', 'rms'],
]);
/** Adds both times and every counter of a row. @throws Problem at a value that is no number, or an unknown time unit. */
function addGoogleReadings(document, row, builder) {
    const at = (key) => [...row.path, key];
    // An aggregate's `iterations` counts repetitions.
    const iterations = row.aggregate === undefined ? optionalNumberField(document, at('iterations')) : undefined;
    const common = (key) => ({
        benchmark: row.name,
        ...(iterations === undefined ? {} : { iterations }),
        problem: (what, expected) => document.problem(at(key), what, expected),
    });
    const unit = timeUnit(document, row);
    builder.add({
        metric: 'time',
        value: numberField(document, at('real_time')),
        unit,
        primary: true,
        ...common('real_time'),
    });
    builder.add({
        metric: 'cpu-time',
        value: numberField(document, at('cpu_time')),
        unit,
        ...common('cpu_time'),
    });
    for (const [key, value] of Object.entries(objectField(document, row.path))) {
        if (typeof value !== 'number' || DESCRIPTIONS.has(key))
            continue;
        builder.add({ value, ...common(key), ...googleCounter(key) });
    }
}
/** The library's default where a row names no unit. */
function timeUnit(document, row) {
    const path = [...row.path, 'time_unit'];
    const unit = optionalStringField(document, path) ?? 'ns';
    if (['ns', 'us', 'ms', 's'].includes(unit))
        return unit;
    throw document.problem(path, `is ${JSON.stringify(unit)}`, 'ns, us, ms or s');
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/read-google-row.js


// The statistics that every version before `run_type` appends to the names of a repeated benchmark's rows.
const OLD_AGGREGATE = /^(?<name>.+)_(?<aggregate>mean|median|stddev|cv|BigO|RMS)$/su;
/** The run name and the statistic of a printed name, where only the name tells them. */
function splitAggregate(printedName) {
    const suffixed = OLD_AGGREGATE.exec(printedName)?.groups;
    return { name: suffixed?.name ?? printedName, aggregate: suffixed?.aggregate };
}
/** @throws Problem at the row where it is no object, has no name, or an unknown run type. */
function readGoogleRow(document, index) {
    const path = ['benchmarks', index];
    if (!(0,json_path/* isJsonObject */.OW)((0,json_path/* valueAt */.fK)(document, path)))
        throw document.problem(path, 'is no object', 'one benchmark');
    const printedName = stringField(document, [...path, 'name']);
    const runType = optionalStringField(document, [...path, 'run_type']);
    const row = { path, printedName, isTyped: runType !== undefined, ...stateOf(document, path) };
    const suffixed = splitAggregate(printedName);
    if (runType === undefined)
        return { ...row, ...suffixed };
    const name = optionalStringField(document, [...path, 'run_name']) ?? printedName;
    if (runType === 'iteration')
        return { ...row, name, aggregate: undefined };
    if (runType === 'aggregate') {
        // Without a name it is still no benchmark.
        const aggregate = optionalStringField(document, [...path, 'aggregate_name']) ?? suffixed.aggregate ?? '';
        return { ...row, name, aggregate };
    }
    throw document.problem([...path, 'run_type'], `is ${JSON.stringify(runType)}`, '"iteration" or "aggregate"');
}
function stateOf(document, path) {
    const at = (key) => (0,json_path/* valueAt */.fK)(document, [...path, key]);
    const reason = (message) => (typeof message === 'string' && message !== '' ? `: ${message}` : '');
    if (at('error_occurred') === true)
        return { state: 'failed', reason: reason(at('error_message')) };
    // SkipWithMessage, since 1.8: the benchmark chose not to run, which is no error.
    if (at('skipped') === true)
        return { state: 'skipped', reason: reason(at('skip_message')) };
    return { state: 'measured', reason: '' };
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/select-samples.js
/**
 * Aggregates never become benchmarks. Where `--benchmark_report_aggregates_only` left nothing else, the median (else
 * the mean) stands for the repetitions; spread, complexity and custom statistics never do.
 */
function selectSamples(rows) {
    const certain = withCertainAggregates(rows);
    const measured = certain.filter((row) => row.state === 'measured');
    const repetitions = measured.filter((row) => row.aggregate === undefined);
    const repeated = new Set(certain.filter((row) => row.aggregate === undefined).map((row) => row.name));
    const centers = new Map();
    for (const row of measured) {
        if (repeated.has(row.name))
            continue;
        if (row.aggregate === 'median' || (row.aggregate === 'mean' && !centers.has(row.name)))
            centers.set(row.name, row);
    }
    return {
        measured: [...repetitions, ...centers.values()],
        onlyAggregates: [...centers.values()],
        failed: certain.filter((row) => row.state === 'failed'),
        skipped: certain.filter((row) => row.state === 'skipped'),
    };
}
/**
 * Versions before 1.5 mark aggregates by nothing but their names, and a benchmark may be called `compute_mean`. Such
 * a row is an aggregate only where a row of the bare name, one below it (complexity covers `name/8`, `name/64`), or
 * another statistic of it stands in the document too.
 */
function withCertainAggregates(rows) {
    const untyped = rows.filter((row) => !row.isTyped && row.aggregate !== undefined);
    if (untyped.length === 0)
        return rows;
    const plain = rows.filter((row) => row.aggregate === undefined).map((row) => row.printedName);
    const bareNames = new Set(plain.flatMap(namePrefixes));
    const statistics = new Map();
    for (const { name, aggregate = '' } of untyped) {
        statistics.set(name, (statistics.get(name) ?? new Set()).add(aggregate));
    }
    return rows.map((row) => {
        if (row.isTyped || row.aggregate === undefined)
            return row;
        const isAggregate = bareNames.has(row.name) || (statistics.get(row.name)?.size ?? 0) > 1;
        return isAggregate ? row : { ...row, name: row.printedName, aggregate: undefined };
    });
}
/** `a/b/c`, `a/b`, `a`. */
function namePrefixes(name) {
    const parts = name.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark.js











/**
 * Google Benchmark's JSON. Repetitions of one run name are one sample; aggregates are no benchmarks; a benchmark
 * that reported an error is a failure, one that skipped itself is absent. Labels are remarks and not kept.
 */
const googleBenchmarkParser = {
    kind: 'json',
    name: 'google-benchmark',
    tool: 'Google Benchmark 1.0 to 1.9',
    reads: 'the JSON of --benchmark_format=json or --benchmark_out: every repetition, with counters',
    metrics: [
        'time',
        'cpu-time',
        'throughput',
        'bytes-per-second',
        'allocations',
        'max_bytes_used',
        'total_allocated_bytes',
        'net_heap_growth',
        'user counters',
    ],
    primary: ['time'],
    filter: googleBenchmarks,
    // A tenth of the default half second; versions before 1.8 do not know a unit here.
    shorten: (words) => (0,shorten_command/* appendOption */.yS)(words, { option: '--benchmark_min_time', value: '0.05' }),
    command: /--benchmark_(?:format=json|out=)/,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        Array.isArray(value.benchmarks) &&
        (isContext(value.context) || hasTimes(value.benchmarks[0])),
    parse: readGoogleBenchmark,
};
function isContext(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && 'num_cpus' in value && 'date' in value;
}
/** A document without context, as tools that merge or cut files leave it. */
function hasTimes(row) {
    return (0,json_path/* isJsonObject */.OW)(row) && 'real_time' in row && 'cpu_time' in row;
}
function readGoogleBenchmark(document) {
    const rows = arrayField(document, ['benchmarks']).map((_, index) => readGoogleRow(document, index));
    const samples = selectSamples(rows);
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    for (const row of samples.measured)
        addGoogleReadings(document, row, builder);
    const [onlyAggregate, ...others] = samples.onlyAggregates;
    const warnings = contextWarnings(document);
    if (onlyAggregate !== undefined) {
        const more = others.length === 0 ? '' : ` (and ${others.length} more benchmarks)`;
        const message = `${(0,quoted_name/* quotedName */.a)(onlyAggregate.name)}${more}: only aggregates were printed, so the ${onlyAggregate.aggregate} counts as a single value; drop --benchmark_report_aggregates_only to keep every repetition`;
        warnings.push(jsonWarning(document, onlyAggregate.path, message));
    }
    for (const { path, name, reason } of samples.skipped) {
        warnings.push(jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(name)} skipped itself${reason}`));
    }
    return {
        measurements: builder.measurements(),
        environment: google_benchmark_environment(document),
        warnings: [...warnings, ...builder.warnings()],
        failures: samples.failed.map(({ path, name, reason }) => jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(name)} reported an error${reason}`)),
    };
}
function contextWarnings(document) {
    const warnings = [];
    if ((0,json_path/* valueAt */.fK)(document, ['context', 'library_build_type']) === 'debug') {
        const message = 'Google Benchmark itself was built without optimisation, so short times hold its own overhead';
        warnings.push(jsonWarning(document, ['context', 'library_build_type'], message));
    }
    if ((0,json_path/* valueAt */.fK)(document, ['context', 'cpu_scaling_enabled']) === true) {
        const message = 'CPU frequency scaling was on, so times vary with the clock';
        warnings.push(jsonWarning(document, ['context', 'cpu_scaling_enabled'], message));
    }
    return warnings;
}
function google_benchmark_environment(document) {
    const context = (key) => (0,json_path/* valueAt */.fK)(document, ['context', key]);
    return environmentOf({
        'google-benchmark': context('library_version'),
        'google-benchmark-build': context('library_build_type'),
        cores: context('num_cpus'),
        mhz: context('mhz_per_cpu'),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/console-counters.js

const console_counters_VALUE = String.raw `-?\d[\d.]*(?:e[+-]?\d+)?|-?inf|-?nan`;
const PAIR = new RegExp(String.raw `^ +([^\s=]+)=(${console_counters_VALUE})([a-zA-Z]i?)?(\/s|s|%)?(?=\s|$)`);
const CELL = new RegExp(String.raw `^ +(${console_counters_VALUE})([a-zA-Z]i?)?(\/s|s|%)?(?=\s|$)`);
const POWERS = 'kMGTPEZY';
const FRACTIONS = 'munpfazy';
/** `Foo=3.5 rate=35.3G/s label`: pairs behind the columns of a row; what follows the last pair is a label. */
function readCounterPairs(text) {
    const counters = [];
    let rest = text;
    for (let found = PAIR.exec(rest); found !== null; found = PAIR.exec(rest)) {
        const [whole, key = '', number = '', prefix = '', suffix] = found;
        addCounter(counters, key, { number, prefix, suffix });
        rest = rest.slice(whole.length);
    }
    return counters;
}
/** The same with `--benchmark_counters_tabular`: the heads of the table name the values. */
function readCounterCells(text, heads) {
    const counters = [];
    let rest = text;
    for (const head of heads) {
        const found = CELL.exec(rest);
        if (found === null)
            break;
        const [whole, number = '', prefix = '', suffix] = found;
        addCounter(counters, head, { number, prefix, suffix });
        rest = rest.slice(whole.length);
    }
    return counters;
}
/** A counter that is infinite or no number measured nothing, and a share belongs to a statistic. */
function addCounter(counters, key, { number, prefix, suffix }) {
    const value = (0,number_of/* numberOf */.r)(number);
    if (value === undefined || suffix === '%')
        return;
    // Up to 1.7 bytes per second count in powers of 1024 without saying so; since 1.8 the prefix is `Mi`.
    const isBinary = prefix.endsWith('i') || key === 'bytes_per_second';
    const factor = factorOf(prefix.slice(0, 1), isBinary ? 1024 : 1000);
    counters.push([key, value * factor, suffix === '/s' ? 'rate' : 'amount']);
}
function factorOf(prefix, base) {
    if (prefix === '')
        return 1;
    const power = POWERS.indexOf(prefix);
    if (power >= 0)
        return base ** (power + 1);
    const fraction = FRACTIONS.indexOf(prefix);
    return fraction >= 0 ? 1 / base ** (fraction + 1) : 1;
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/text-rows.js





/** A row whose benchmark measured nothing. */
function unmeasuredRow(printedName, state, at) {
    const row = { printedName, isTyped: false, state, time: 0, cpuTime: 0, unit: '', counters: [], ...at };
    return { ...row, ...splitAggregate(printedName) };
}
/** What the rows of one text measured, with the rules of `selectSamples`. */
function readTextRows(all, { file }) {
    // A mean without the median after it is where the text was cut.
    const cut = all.at(-1)?.aggregate === 'mean' ? all.at(-1) : undefined;
    const samples = selectSamples(cut === undefined ? all : all.slice(0, -1));
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    for (const row of samples.measured)
        text_rows_addRow(row, file, builder);
    const at = (row, message) => ({ message, file, line: row.line });
    const [first] = samples.onlyAggregates;
    const aggregates = first === undefined
        ? []
        : [at(first, `${(0,quoted_name/* quotedName */.a)(first.name)}: only aggregates were printed; the ${first.aggregate} counts`)];
    return {
        measurements: builder.measurements(),
        environment: {},
        warnings: [
            ...aggregates,
            ...(cut === undefined
                ? []
                : [at(cut, `${(0,quoted_name/* quotedName */.a)(cut.name)} ends before its median and is left out`)]),
            ...roundedToZero(samples.measured, file),
            ...samples.skipped.map((row) => at(row, `${(0,quoted_name/* quotedName */.a)(row.name)} skipped itself${row.reason}`)),
            ...builder.warnings(),
        ],
        failures: samples.failed.map((row) => at(row, `${(0,quoted_name/* quotedName */.a)(row.name)} reported an error${row.reason}`)),
    };
}
/** The console shows three digits of a unit that the benchmark chose. */
function roundedToZero(rows, file) {
    const [first, ...others] = rows.filter(({ time }) => time === 0);
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : ` (as ${others.length} more rows)`;
    const message = `${(0,quoted_name/* quotedName */.a)(first.name)} was printed as 0 ${first.unit}${more}; read the JSON for exact times`;
    return [{ message, file, line: first.line }];
}
function text_rows_addRow(row, file, builder) {
    const problem = (0,measurement_builder/* problemAtLine */.dX)(file, row.line);
    // An aggregate's iterations count repetitions.
    const iterations = row.aggregate === undefined ? row.iterations : undefined;
    const common = { benchmark: row.name, problem, ...(iterations === undefined ? {} : { iterations }) };
    builder.add({ metric: 'time', value: row.time, unit: row.unit, ...common });
    builder.add({ metric: 'cpu-time', value: row.cpuTime, unit: row.unit, ...common });
    for (const [key, value, kind] of row.counters)
        builder.add({ value, ...common, ...googleCounter(key, kind) });
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark-console.js




const google_benchmark_console_HEAD = /^Benchmark +Time +CPU +Iterations(?: +(\S.*))?$/;
const google_benchmark_console_TIMES = /\s(\d[\d.]*(?:e[+-]?\d+)?) ([a-zA-Z%^()\d]{1,8}) +(\d[\d.]*(?:e[+-]?\d+)?) ([a-zA-Z%^()\d]{1,8})(?: +(\d+))?(?=\s|$)/;
const google_benchmark_console_ENDED = /\s(ERROR OCCURRED|SKIPPED): '(.*)'$/;
const TIME_UNITS = ['ns', 'us', 'ms', 's'];
/**
 * Google Benchmark's console table, also with tabular counters. Times are rounded to three digits and counters to six;
 * the JSON (parser `google-benchmark`) is exact. Labels are remarks and not kept.
 */
const googleBenchmarkConsoleParser = {
    kind: 'text',
    name: 'google-benchmark-console',
    tool: 'Google Benchmark 1.0 to 1.9 (captured with 1.7)',
    reads: 'the console table of a Google Benchmark program',
    metrics: ['time', 'cpu-time', 'throughput', 'bytes-per-second', 'user counters'],
    primary: ['time'],
    unseenCut: 'between two rows',
    recognises: (line) => google_benchmark_console_HEAD.test(line.trimEnd()),
    start: (context) => new ConsoleSink(context),
};
class ConsoleSink {
    #context;
    #rows = [];
    /** Names of the columns of counters; undefined before the table, empty where rows name their counters. */
    #heads;
    constructor(context) {
        this.#context = context;
    }
    push(line, n, end) {
        const text = line.trimEnd();
        const head = google_benchmark_console_HEAD.exec(text);
        if (head !== null)
            this.#heads = counterHeads(head[1]);
        else if (this.#heads !== undefined && end === undefined)
            this.#row(text, n, this.#heads);
    }
    end() {
        return readTextRows(this.#rows, this.#context);
    }
    #row(text, line, heads) {
        const ended = google_benchmark_console_ENDED.exec(text);
        if (ended !== null) {
            const name = text.slice(0, ended.index).trim();
            const state = ended[1] === 'SKIPPED' ? 'skipped' : 'failed';
            this.#rows.push(unmeasuredRow(name, state, { line, reason: `: ${ended[2]}` }));
            return;
        }
        const found = google_benchmark_console_TIMES.exec(text);
        if (found === null)
            return;
        const [whole, time = '', unit = '', cpuTime = '', , count] = found;
        const printedName = text.slice(0, found.index).trim();
        const row = splitAggregate(printedName);
        // Only a statistic is in another unit than time; anything else of this shape is no row.
        if (printedName === '' || (row.aggregate === undefined && !TIME_UNITS.includes(unit)))
            return;
        const rest = text.slice(found.index + whole.length);
        const iterations = (0,number_of/* numberOf */.r)(count ?? '');
        this.#rows.push({
            printedName,
            ...row,
            isTyped: false,
            state: 'measured',
            reason: '',
            line,
            time: (0,number_of/* numberOf */.r)(time) ?? 0,
            cpuTime: (0,number_of/* numberOf */.r)(cpuTime) ?? 0,
            unit,
            ...(iterations === undefined ? {} : { iterations }),
            counters: heads.length > 0 ? readCounterCells(rest, heads) : readCounterPairs(rest),
        });
    }
}
function counterHeads(text) {
    return text === undefined || text === 'UserCounters...' ? [] : text.split(/ +/);
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark-csv.js





const google_benchmark_csv_HEAD = 'name,iterations,real_time,cpu_time,time_unit,';
const OWN_COLUMNS = new Set('name iterations real_time cpu_time time_unit label error_occurred error_message'.split(' '));
/** Google Benchmark's CSV (`--benchmark_format=csv`). The library calls it deprecated: it names no repetition and no run. */
const googleBenchmarkCsvParser = {
    kind: 'text',
    name: 'google-benchmark-csv',
    tool: 'Google Benchmark 1.0 to 1.9 (captured with 1.7)',
    reads: 'the CSV of --benchmark_format=csv or --benchmark_out_format=csv',
    metrics: ['time', 'cpu-time', 'throughput', 'bytes-per-second', 'user counters'],
    primary: ['time'],
    unseenCut: 'between two records',
    recognises: (line) => line.startsWith(google_benchmark_csv_HEAD),
    start: (context) => new CsvSink(context),
};
class CsvSink {
    #context;
    #rows = [];
    #csv;
    #table;
    #counters = [];
    constructor(context) {
        this.#context = context;
        this.#csv = startCsvReader(context.file);
    }
    push(line, n, end) {
        if (this.#table === undefined && !line.startsWith(google_benchmark_csv_HEAD))
            return;
        if (end === 'open')
            throw cutRecord(this.#context.file, n);
        const record = this.#csv.push(line, n);
        if (record === undefined)
            return;
        if (this.#table === undefined)
            this.#startTable(record);
        // Lines of the program itself between the records have no comma.
        else if (record.fields.length > 1)
            this.#rows.push(this.#row(this.#table, record));
    }
    end() {
        this.#csv.end();
        return readTextRows(this.#rows, this.#context);
    }
    #startTable(record) {
        this.#table = csvTable(this.#context.file, record);
        this.#counters = record.fields.filter((column) => column !== '' && !OWN_COLUMNS.has(column));
    }
    #row(table, record) {
        const printedName = table.text(record, 'name');
        const { line } = record;
        if (printedName === '')
            throw table.problem(record, 'name', 'is empty', 'the name of a benchmark');
        if (table.has('error_occurred') && table.text(record, 'error_occurred') === 'true') {
            const reason = table.text(record, 'error_message');
            return unmeasuredRow(printedName, 'failed', { line, reason: reason === '' ? '' : `: ${reason}` });
        }
        const iterations = table.optionalNumber(record, 'iterations');
        return {
            printedName,
            ...splitAggregate(printedName),
            isTyped: false,
            state: 'measured',
            reason: '',
            line,
            time: table.number(record, 'real_time'),
            cpuTime: table.number(record, 'cpu_time'),
            unit: table.text(record, 'time_unit'),
            ...(iterations === undefined ? {} : { iterations }),
            counters: this.#counters.flatMap((column) => {
                // A counter that is `nan` or `inf` measured nothing.
                const value = (0,number_of/* numberOf */.r)(table.text(record, column));
                return value === undefined ? [] : [[column, value, 'amount']];
            }),
        };
    }
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun/gungraun-metric.js
/** Keys of the summary whose words do not show in their spelling, and labels that were renamed. */
const NAMES = new Map([
    ['Ir', 'instructions'],
    ['L1hits', 'l1-hits'],
    ['LLhits', 'll-hits'],
    // iai-callgrind called the last level the second one up to 0.14.
    ['L2 Hits', 'll-hits'],
    ['L2hits', 'll-hits'],
    ['TotalRW', 'total-read-write'],
    ['LLMissRate', 'll-miss-rate'],
    ['LLHitRate', 'll-hit-rate'],
    ['AtTGmaxBytes', 'at-t-gmax-bytes'],
    ['AtTGmaxBlocks', 'at-t-gmax-blocks'],
    ['AtTEndBytes', 'at-t-end-bytes'],
    ['AtTEndBlocks', 'at-t-end-blocks'],
]);
/** Counts of events under Callgrind and Cachegrind (`EventKind` of gungraun 0.20) that cost, so fewer is better. */
const COSTS = new Set(('instructions l1-hits ll-hits ram-hits total-read-write estimated-cycles dr dw i1mr d1mr d1mw ilmr dlmr dlmw ' +
    'ildmr dldmr dldmw sys-count sys-time sys-cpu-time ge bc bcm bi bim ac-cost1 ac-cost2 sp-loss1 sp-loss2 ' +
    'l1-accesses l2-accesses ram-accesses').split(' '));
const gungraun_metric_ERRORS = new Set(['errors', 'contexts', 'suppressed-errors', 'suppressed-contexts']);
/**
 * The metric behind a label of the text (`L1 Hits`) or a key of the summary (`L1hits`). Callgrind's and Cachegrind's have
 * plain names, those of other tools the tool's (`dhat.total-bytes`, `memcheck.errors`). `unit` is what the tool says, if
 * anything. Rates are in per cent.
 */
function gungraunMetric(tool, label, unit) {
    const name = NAMES.get(label) ?? words(label);
    const isCounter = tool === 'callgrind' || tool === 'cachegrind';
    const isCost = isCounter ? COSTS.has(name) : gungraun_metric_ERRORS.has(name) || tool === 'dhat';
    const direction = name.endsWith('-hit-rate')
        ? 'higher'
        : isCost || name.endsWith('-rate')
            ? 'lower'
            : undefined;
    return {
        metric: isCounter ? name : `${tool}.${name}`,
        unit: unit ?? unitOf(name),
        ...(direction === undefined ? {} : { direction }),
        ...(name === 'errors' ? { assume: 'exact' } : {}),
        parameters: tool === 'cachegrind' ? { tool } : {},
    };
}
/** Metrics that gate by default: what each tool is run for. */
const GUNGRAUN_PRIMARY = [
    'instructions',
    'dhat.total-bytes',
    'memcheck.errors',
    'helgrind.errors',
    'drd.errors',
];
function unitOf(name) {
    if (name.endsWith('-rate'))
        return '%';
    return name.endsWith('-bytes') ? 'B' : '1';
}
/** `EstimatedCycles`, `Total read+write` as `estimated-cycles`, `total-read-write`. */
function words(label) {
    return label
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun/read-summary.js






/** Whether a value is a summary of gungraun or iai-callgrind, whatever its version. */
function isGungraunSummary(value) {
    return ((0,json_path/* isJsonObject */.OW)(value) &&
        'module_path' in value &&
        'function_name' in value &&
        ('profiles' in value || 'callgrind_summary' in value));
}
/**
 * Adds the values of one summary (one benchmark). Versions 6 (iai-callgrind 0.16, gungraun 0.17) and 7 (gungraun 0.20) are
 * read: the new run's totals over all processes and threads; what only the run before it had is left out.
 * @throws Problem for another version.
 */
function readSummary(document, builder) {
    const version = stringField(document, ['version']);
    if (version !== '6' && version !== '7') {
        const what = `this is a summary of version ${JSON.stringify(version)}`;
        throw document.problem(['version'], what, 'version 6 or 7 (iai-callgrind 0.16, gungraun)');
    }
    arrayField(document, ['profiles']).forEach((_, index) => {
        const profile = ['profiles', index];
        const tool = stringField(document, [...profile, 'tool']).toLowerCase();
        for (const path of metricObjects(document, profile, version))
            addMetrics({ document, builder, tool }, path);
    });
}
/** Where the metrics of a profile stand; nowhere for tools without metrics (Massif, BBV). */
function metricObjects(document, profile, version) {
    if (version === '6') {
        const path = [...profile, 'summaries', 'total', 'summary'];
        if ((0,json_path/* valueAt */.fK)(document, path) === 'None')
            return [];
        return Object.keys(objectField(document, path)).map((family) => [...path, family]);
    }
    const total = [...profile, 'data', 'total', 'metrics'];
    if (Object.keys(objectField(document, total)).length > 0)
        return [total];
    // gungraun makes no total for perf, and one part is the whole run.
    const parts = arrayField(document, [...profile, 'data', 'parts']);
    return parts.map((_, index) => [...profile, 'data', 'parts', index, 'metrics']);
}
function addMetrics({ document, builder, tool }, path) {
    const benchmark = stringField(document, ['module_path']);
    const id = optionalStringField(document, ['id']);
    for (const key of Object.keys(objectField(document, path))) {
        const found = newValue(document, [...path, key]);
        if (found === undefined)
            continue;
        const { parameters, ...metric } = gungraunMetric(tool, key, found.unit);
        builder.add({
            benchmark,
            parameters: { ...(id === undefined ? {} : { id }), ...parameters },
            ...metric,
            value: numberField(document, found.path),
            problem: (what, expected) => document.problem(found.path, what, expected),
        });
    }
}
/** Version 7: `{ values: { new, old } }`; version 6: `{ metrics: { Left | Both: [new, old] | Right } }`. */
function newValue(document, path) {
    const values = (0,json_path/* valueAt */.fK)(document, [...path, 'values']);
    if ((0,json_path/* isJsonObject */.OW)(values))
        return 'new' in values ? withUnit(document, [...path, 'values', 'new']) : undefined;
    const metrics = objectField(document, [...path, 'metrics']);
    if ('Both' in metrics)
        return numberKind(document, [...path, 'metrics', 'Both', 0]);
    if ('Left' in metrics)
        return numberKind(document, [...path, 'metrics', 'Left']);
    if ('Right' in metrics)
        return undefined;
    throw document.problem([...path, 'metrics'], (0,json_path/* describeValue */.bp)(metrics), 'Left, Right or Both');
}
/** perf's values stand beside their statistics and unit. */
function withUnit(document, path) {
    if (!(0,json_path/* isJsonObject */.OW)((0,json_path/* valueAt */.fK)(document, path)))
        return { path };
    const unit = optionalStringField(document, [...path, 'unit']);
    return { path: [...path, 'value'], ...(unit === undefined ? {} : { unit }) };
}
function numberKind(document, path) {
    const kind = Object.keys(objectField(document, path))[0];
    return { path: kind === undefined ? path : [...path, kind] };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-at-line.js


/**
 * A JSON document that is part of a text: `text` starts on `firstLine` of the file, and positions are those of the file.
 * @throws Problem as `readJson` does.
 */
function readJsonAtLine(text, file, firstLine) {
    const shifted = (error) => shiftLine(error, firstLine - 1);
    try {
        const document = (0,json_text/* readJson */.V)(new TextEncoder().encode(text), file);
        return {
            ...document,
            problem: (path, what, expected) => shifted(document.problem(path, what, expected)),
        };
    }
    catch (error) {
        throw shifted(error);
    }
}
function shiftLine(error, lines) {
    if (!(error instanceof model_problem/* Problem */.A))
        return error instanceof Error ? error : new Error(String(error));
    const { line } = error.details;
    return new model_problem/* Problem */.A({ ...error.details, ...(line === undefined ? {} : { line: line + lines }) });
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun/summary-lines.js


const ONE_LINE = /^\s*\{\s*"baselines"\s*:/;
const FIRST_KEY = /^\s*"baselines"\s*:/;
const OPENING = /^(\s*)\{\s*$/;
/** Whether a line starts a summary: whole, or as the first key below its bracket. */
function isSummaryLine(line) {
    return ONE_LINE.test(line) || FIRST_KEY.test(line);
}
/** Puts the summaries in a text together: one a line (`--output-format=json`) or indented (`pretty-json`). */
class SummaryLines {
    failures = [];
    #file;
    #receive;
    #block;
    #hasRead = false;
    constructor(file, receive) {
        this.#file = file;
        this.#receive = receive;
    }
    /** Whether the line belongs to a summary. */
    push(line, n) {
        if (ONE_LINE.test(line)) {
            this.#giveUp();
            this.#read(line, n);
            return true;
        }
        const opening = OPENING.exec(line);
        if (this.#block === undefined || this.#isOther(line)) {
            this.#giveUp();
            if (opening === null)
                return false;
            this.#block = { indent: opening[1] ?? '', line: n, lines: [line] };
            return true;
        }
        this.#block.lines.push(line);
        if (line.trimEnd() === `${this.#block.indent}}`)
            this.#close(this.#block);
        return true;
    }
    /** A summary that is open now is cut; so is one of which there is no more than its bracket, where others came before. */
    end() {
        this.#giveUp(this.#hasRead ? 1 : 2);
    }
    /** @param fewest lines that show a bracket to be that of a summary */
    #giveUp(fewest = 2) {
        const block = this.#block;
        this.#block = undefined;
        if (block === undefined || block.lines.length < fewest)
            return;
        this.failures.push({
            message: 'a summary of gungraun ends in the middle: its benchmark is missing',
            file: this.#file,
            line: block.line,
        });
    }
    /** A bracket on a line of its own opens a summary only when its first key follows. */
    #isOther(line) {
        return this.#block?.lines.length === 1 && !FIRST_KEY.test(line);
    }
    #close(block) {
        this.#block = undefined;
        this.#read(block.lines.join('\n'), block.line);
    }
    #read(text, line) {
        const document = readJsonAtLine(text, this.#file, line);
        if (!isGungraunSummary(document.value))
            return;
        this.#hasRead = true;
        this.#receive(document);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun/text-blocks.js
const text_blocks_HEAD = /^([\p{L}_][\p{L}\p{M}\p{N}_]*(?:::[\p{L}_][\p{L}\p{M}\p{N}_]*)+)(?: (?:([\p{L}\p{M}\p{N}_]+)(?::.*)?|:.*|[<(].*))?$/u;
/**
 * `file::group::function id:arguments`. The arguments are not kept: they are cut at a width, go over several lines and may
 * name paths of the machine. The tool itself says that module path and id identify a benchmark.
 */
function readHead(line) {
    const found = text_blocks_HEAD.exec(line);
    if (found === null)
        return undefined;
    const [, benchmark = '', id] = found;
    return id === undefined ? { benchmark } : { benchmark, id };
}
const TOOL = /^[ |]{1,3}=+ ([A-Z]+) =+$/;
/** `======= DHAT =======`: the values below are those of another tool. */
function readTool(line) {
    return TOOL.exec(line)?.[1]?.toLowerCase();
}
const text_blocks_METRIC = /^[ |] ?([A-Z][^:|[\]]{0,60}?)(?: \[([^\]]{1,20})\])?: *(\d[\d.]*)\|/;
/** `  Instructions:      1734|1650      (+5.09090%)`; undefined where the new run has no such value. */
function readMetric(line) {
    const found = text_blocks_METRIC.exec(line);
    if (found === null)
        return undefined;
    const [, label = '', unit, value = ''] = found;
    return unit === undefined ? { label, value } : { label, unit, value };
}
const PART = /^(?: {2}|\|-)## (Total)?/;
/** `## pid: 12 thread: 1`, `## Total`: values of one process or thread, or of all. */
function readPart(line) {
    const found = PART.exec(line);
    if (found === null)
        return undefined;
    return found[1] === undefined ? 'part' : 'total';
}
/** A comparison of two benchmarks of one run below the second one's values. */
function isComparison(line) {
    return /^(?: {2}|\|-)Comparison with /.test(line);
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun.js







const gungraun_FAILED = /^(?:gungraun_runner|iai_callgrind_runner|iai-callgrind-runner|gungraun-runner): Error|^error: bench failed/;
/** The last line of a program's benchmarks, since iai-callgrind 0.15. */
const gungraun_RESULT = /^(?:Gungraun|Iai-Callgrind) result: /;
/**
 * What `cargo bench` prints with gungraun or iai-callgrind: text, or summaries as JSON. Counts are exact; of several
 * processes or threads the total is kept. Regressions that the tool found are its own judgement and no failure.
 */
const gungraunParser = {
    kind: 'text',
    name: 'gungraun',
    tool: 'gungraun 0.17 to 0.20, iai-callgrind 0.14 to 0.16 (captured with 0.20 and 0.16)',
    reads: 'the output of cargo bench with gungraun or iai-callgrind, as text, JSON lines or indented JSON',
    metrics: [
        'instructions',
        'estimated-cycles',
        'dhat.*',
        'memcheck.errors',
        'other events under their own name',
    ],
    primary: GUNGRAUN_PRIMARY,
    recognises: (line) => readMetric(line) !== undefined || isSummaryLine(line),
    start: (context) => new GungraunSink(context),
};
class GungraunSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #summaries;
    #failures = [];
    #warnings = [];
    #head;
    /** Without a header of a tool the values are Callgrind's. */
    #tool = 'callgrind';
    /** Values of the tool so far: those of its last part, or of the total, which comes last. */
    #values = [];
    #parts = 0;
    #isComparing = false;
    /** Line of the last benchmark that no result line follows. */
    #unended;
    constructor(context) {
        this.#context = context;
        this.#summaries = new SummaryLines(context.file, (document) => readSummary(document, this.#builder));
    }
    push(line, n) {
        if (this.#summaries.push(line, n))
            return;
        const head = readHead(line);
        if (head !== undefined)
            this.#startBenchmark(head, n);
        else if (gungraun_RESULT.test(line))
            this.#unended = undefined;
        else if (gungraun_FAILED.test(line))
            this.#failures.push({ message: line, file: this.#context.file, line: n });
        else if (this.#head !== undefined)
            this.#part(line, n);
        else if (readMetric(line) !== undefined)
            throw this.#nameless(line, n);
    }
    end() {
        this.#summaries.end();
        this.#finishTool();
        if (this.#unended !== undefined)
            this.#warnUnended(this.#unended);
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#warnings, ...this.#builder.warnings()],
            failures: [...this.#failures, ...this.#summaries.failures],
        };
    }
    #startBenchmark(head, n) {
        this.#finishTool();
        this.#unended = n;
        this.#head = head;
        this.#tool = 'callgrind';
        this.#isComparing = false;
    }
    #part(line, n) {
        const tool = readTool(line);
        const part = tool === undefined ? readPart(line) : undefined;
        const metric = readMetric(line);
        if (tool !== undefined) {
            this.#finishTool();
            this.#tool = tool;
        }
        else if (part !== undefined) {
            this.#values = [];
            this.#parts = part === 'total' ? 0 : this.#parts + 1;
        }
        else if (isComparison(line)) {
            this.#finishTool();
            this.#isComparing = true;
        }
        else if (metric !== undefined && !this.#isComparing)
            this.#value({ ...metric, line: n });
    }
    /** A tool prints each event once: a second one belongs to a benchmark whose name line was not understood. */
    #value(value) {
        if (this.#values.some(({ label }) => label === value.label)) {
            throw this.#nameless(value.label, value.line);
        }
        this.#values.push(value);
    }
    #nameless(label, line) {
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
        const name = (0,quoted_name/* quotedName */.a)(label.trim());
        return problem(`${name} stands below no benchmark of its own`, 'a line "module::group::function id" above');
    }
    #finishTool() {
        const { benchmark = '', id } = this.#head ?? {};
        for (const { label, unit, value, line } of this.#values) {
            const { parameters, ...metric } = gungraunMetric(this.#tool, label, unit);
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
            const number = (0,number_of/* numberOf */.r)(value);
            if (number === undefined)
                throw problem(`${label} is ${JSON.stringify(value)}`, 'a number');
            this.#builder.add({
                benchmark,
                parameters: { ...(id === undefined ? {} : { id }), ...parameters },
                ...metric,
                value: number,
                problem,
            });
        }
        if (this.#parts > 1 && this.#values.length > 0)
            this.#warnNoTotal(benchmark);
        this.#values = [];
        this.#parts = 0;
    }
    #warnNoTotal(benchmark) {
        const message = `${benchmark}: ${this.#tool} printed ${this.#parts} parts and no total; the last part is kept`;
        this.#warnings.push({ message, file: this.#context.file });
    }
    #warnUnended(line) {
        const message = 'no result line follows the benchmarks: the output was cut off, or iai-callgrind is too old to print one';
        this.#warnings.push({ message, file: this.#context.file, line });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun-summary.js



/** `summary.json` of gungraun and iai-callgrind (`--save-summary`): one benchmark a file. */
const gungraunSummaryParser = {
    kind: 'json',
    name: 'gungraun-summary',
    tool: 'gungraun 0.17 to 0.20, iai-callgrind 0.16 (captured with both)',
    reads: 'one summary.json of --save-summary',
    metrics: [
        'instructions',
        'estimated-cycles',
        'dhat.*',
        'memcheck.errors',
        'other events under their own name',
    ],
    primary: GUNGRAUN_PRIMARY,
    recognises: isGungraunSummary,
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        readSummary(document, builder);
        const measurements = builder.measurements();
        return { measurements, environment: {}, warnings: builder.warnings(), failures: [] };
    },
};

;// CONCATENATED MODULE: ./lib/parsers/haskell-criterion.js





/** Columns of a measurement that are totals of its iterations, and what they are for one. */
const haskell_criterion_COLUMNS = [
    ['time', 'time', 's'],
    ['cpuTime', 'cpu-time', 's'],
    ['cycles', 'cycles', 'count'],
    ['allocated', 'allocated-bytes', 'B'],
];
// Criterion leaves shorter batches out of its mean: at one iteration, most of the time is that of the clock.
const SHORTEST_BATCH = 0.03;
/**
 * `--json` of Haskell's criterion: `["criterion", version, [reports]]`. Every measurement is a batch of `iters`
 * iterations, `reportKeys` names its columns, and totals are divided by the iterations. Columns that the run did not
 * measure (allocation without `+RTS -T`) are null.
 */
const haskellCriterionParser = {
    kind: 'json',
    name: 'haskell-criterion',
    tool: 'criterion for Haskell (read with 1.5)',
    reads: "the file of --json of Haskell's criterion: every batch of at least 30 ms",
    metrics: haskell_criterion_COLUMNS.map(([, metric]) => metric),
    primary: ['time'],
    recognises: (value) => Array.isArray(value) && value[0] === 'criterion' && Array.isArray(value[2]),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        for (const [index] of arrayField(document, [2]).entries())
            addReport(document, [2, index], builder);
        return {
            measurements: builder.measurements(),
            environment: environmentOf({ criterion: (0,json_path/* valueAt */.fK)(document, [1]) }),
            warnings: builder.warnings(),
            failures: [],
        };
    },
};
function addReport(document, path, builder) {
    const benchmark = stringField(document, [...path, 'reportName']);
    const keys = arrayField(document, [...path, 'reportKeys']);
    const iterationsAt = keys.indexOf('iters');
    for (const batch of analysedBatches(document, [...path, 'reportMeasured'], keys.indexOf('time'))) {
        const iterations = haskell_criterion_numberOf(document, [...batch, iterationsAt]);
        if (iterations === undefined || iterations <= 0)
            throw document.problem([...batch, iterationsAt], 'has no iterations', 'a count above zero');
        for (const [key, metric, unit] of haskell_criterion_COLUMNS) {
            const column = [...batch, keys.indexOf(key)];
            const total = haskell_criterion_numberOf(document, column);
            if (total === undefined)
                continue;
            const problem = (what, expected) => document.problem(column, what, expected);
            const primary = metric === 'time' ? { primary: true } : {};
            builder.add({ benchmark, metric, value: total / iterations, unit, iterations, ...primary, problem });
        }
    }
}
/** The batches that criterion's own mean is taken of; all of them where none is long enough. */
function analysedBatches(document, path, timeAt) {
    const batches = arrayField(document, path).map((_, index) => [...path, index]);
    const long = batches.filter((batch) => (haskell_criterion_numberOf(document, [...batch, timeAt]) ?? 0) >= SHORTEST_BATCH);
    return long.length === 0 ? batches : long;
}
/** Times are numbers; counts are texts or objects in some versions (`{"fromInt": 3}`), null where unmeasured. */
function haskell_criterion_numberOf(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (value === undefined || value === null)
        return undefined;
    const plain = (0,json_path/* isJsonObject */.OW)(value) ? Object.values(value)[0] : value;
    if (typeof plain === 'number' && Number.isFinite(plain))
        return plain;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'a finite number or null');
}

;// CONCATENATED MODULE: ./lib/parsers/haskell-criterion-csv.js



const haskell_criterion_csv_HEADER = 'Name,Mean,MeanLB,MeanUB,Stddev,StddevLB,StddevUB';
/** `--csv` of Haskell's criterion (and gauge): the mean of every benchmark in seconds; `--json` has the samples. */
const haskellCriterionCsvParser = {
    kind: 'text',
    name: 'haskell-criterion-csv',
    tool: 'criterion for Haskell (read with 1.5)',
    reads: "the file of --csv of Haskell's criterion",
    metrics: ['time'],
    primary: ['time'],
    unseenCut: 'between two records',
    recognises: (line) => line === haskell_criterion_csv_HEADER,
    start: startCriterionCsv,
};
function startCriterionCsv({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const csv = startCsvReader(file);
    let isHeadSeen = false;
    return {
        push(line, n, end) {
            if (line === haskell_criterion_csv_HEADER)
                isHeadSeen = true;
            else if (isHeadSeen && line !== '' && end !== 'open') {
                const record = csv.push(line, n);
                if (record === undefined)
                    return;
                const [benchmark = '', mean = ''] = record.fields;
                const problem = (0,measurement_builder/* problemAtLine */.dX)(file, record.line);
                if (mean === '' || !Number.isFinite(Number(mean)))
                    throw problem(`the mean ${(0,quoted_name/* quotedName */.a)(mean)} is no number`, 'seconds');
                builder.add({ benchmark, metric: 'time', value: Number(mean), unit: 's', problem });
            }
        },
        end() {
            csv.end();
            return {
                measurements: builder.measurements(),
                environment: {},
                warnings: builder.warnings(),
                failures: [],
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/parsers/hey/csv.js





const csv_HEADER = 'response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset';
/** Whether a line is the header of `hey -o csv`. */
function isHeyHeader(line) {
    return line === csv_HEADER;
}
/**
 * Reads `hey -o csv`: one record for each answer. Requests without an answer are not in it, so the error rate counts
 * status codes only. Percentiles are of all answers (type 7), as the file is the whole population.
 */
function heyCsv({ file }) {
    const answers = {
        latency: new ValueDistribution(),
        refused: 0,
        firstStart: Number.POSITIVE_INFINITY,
        lastEnd: 0,
    };
    return csvSink({
        file,
        isHeader: isHeyHeader,
        rows: {
            record(table, record) {
                const latency = table.number(record, 'response-time');
                const offset = table.number(record, 'offset');
                answers.latency.add(latency);
                if (table.number(record, 'status-code') >= 400)
                    answers.refused += 1;
                answers.firstStart = Math.min(answers.firstStart, offset);
                answers.lastEnd = Math.max(answers.lastEnd, offset + latency);
            },
            end: (header) => csv_measured(answers, file, header),
        },
    });
}
function csv_measured({ latency, refused, firstStart, lastEnd }, file, line) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const requests = latency.count;
    const seconds = lastEnd - firstStart;
    if (requests > 0) {
        addReadings(builder, { benchmark: 'hey', iterations: requests, problem: (0,measurement_builder/* problemAtLine */.dX)(file, line) }, [
            ['throughput', seconds > 0 ? requests / seconds : undefined, '1/s'],
            ['error-rate', refused / requests, '1'],
            ...latencyRows(latency, 's'),
        ]);
    }
    const failures = requests > 0 ? [] : [{ message: 'hey: no request was answered', file, line }];
    return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures };
}

;// CONCATENATED MODULE: ./lib/parsers/hey/summary.js




const TOTAL = /^ {2}Total:\t([\d.]+) secs$/;
const FIGURE = /^ {2}(Slowest|Fastest|Average|Requests\/sec|Total data):\t *(\S+)/;
/** hey 0.1.4 of Debian doubles the sign. */
const summary_PERCENTILE = /^ {2}(\d+)%%? in ([\d.]+) secs$/;
const summary_STATUSES = 'Status code distribution:';
const summary_ERRORS = 'Error distribution:';
const STATUS = /^ {2}\[(\d+)\]\t(\d+) responses$/;
const summary_ERROR = /^ {2}\[(\d+)\]\t(.*)$/;
const summary_LATENCIES = new Map([
    ['Slowest', 'latency.max'],
    ['Fastest', 'latency.min'],
    ['Average', 'latency.mean'],
]);
/** Whether a line is the first one of a summary that only hey prints. */
function isHeySummary(line) {
    return TOTAL.test(line);
}
/** Reads the summaries that hey prints at its end. */
class HeySummarySink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #failures = [];
    #summary;
    #count = 0;
    constructor(context) {
        this.#context = context;
    }
    push(line, n) {
        const total = TOTAL.exec(line);
        if (total !== null) {
            this.#finish();
            this.#summary = newSummary(n, Number(total[1]));
        }
        else if (this.#summary !== undefined)
            summary_readLine(this.#summary, line);
    }
    end() {
        this.#finish();
        const repetitions = this.#count < 2
            ? []
            : [
                {
                    message: `hey does not print what it requested: its ${this.#count} summaries count as repetitions of one benchmark`,
                },
            ];
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...repetitions, ...this.#warnings, ...this.#builder.warnings()],
            failures: this.#failures,
        };
    }
    #finish() {
        const summary = this.#summary;
        this.#summary = undefined;
        if (summary === undefined)
            return;
        const requests = summary.answered + summary.unanswered;
        if (isCut(summary))
            this.#fail(summary, 'the status codes do not add up to the requests: the summary was cut off');
        else if (summary.answered === 0)
            this.#fail(summary, `none of ${requests} requests was answered${firstError(summary)}`);
        else
            this.#add(summary, requests);
    }
    #add(summary, requests) {
        this.#count += 1;
        const { file } = this.#context;
        addReadings(this.#builder, { benchmark: 'hey', iterations: requests, problem: (0,measurement_builder/* problemAtLine */.dX)(file, summary.line) }, [
            ['throughput', summary.rate, '1/s'],
            ['bytes-per-second', summary.seconds > 0 ? summary.bytes / summary.seconds : undefined, 'B/s'],
            ['error-rate', (summary.refused + summary.unanswered) / requests, '1'],
            ...summary.latencies,
        ]);
        if (summary.unanswered > 0) {
            const message = `${summary.unanswered} requests were not answered${firstError(summary)}`;
            this.#warnings.push({ message, file, line: summary.line });
        }
    }
    #fail(summary, message) {
        this.#failures.push({ message: `hey: ${message}`, file: this.#context.file, line: summary.line });
    }
}
function newSummary(line, seconds) {
    const counts = { rate: 0, bytes: 0, answered: 0, refused: 0, unanswered: 0 };
    return { line, seconds, latencies: [], errors: [], ...counts, part: 'figures' };
}
function summary_readLine(summary, line) {
    if (line === summary_STATUSES)
        summary.part = 'statuses';
    else if (summary.part === 'figures')
        readFigure(summary, line);
    else if (summary.part === 'statuses')
        readStatus(summary, line);
    else
        readError(summary, line);
}
function readFigure(summary, line) {
    const percentile = summary_PERCENTILE.exec(line);
    if (percentile !== null) {
        summary.latencies.push([percentileMetric(percentile[1] ?? ''), Number(percentile[2]), 's']);
        return;
    }
    const [, name = '', printed = ''] = FIGURE.exec(line) ?? [];
    const value = (0,number_of/* numberOf */.r)(printed);
    const metric = summary_LATENCIES.get(name);
    if (metric !== undefined)
        summary.latencies.push([metric, value, 's']);
    if (name === 'Requests/sec')
        summary.rate = value ?? 0;
    if (name === 'Total data')
        summary.bytes = value ?? 0;
}
function readStatus(summary, line) {
    if (line === summary_ERRORS)
        summary.part = 'after';
    const [, status, count] = STATUS.exec(line) ?? [];
    if (status === undefined)
        return;
    summary.answered += Number(count);
    if (Number(status) >= 400)
        summary.refused += Number(count);
}
function readError(summary, line) {
    const [, count, message = ''] = summary_ERROR.exec(line) ?? [];
    if (count === undefined)
        return;
    summary.unanswered += Number(count);
    summary.errors.push(message);
}
/** Answers and errors must be as many as rate times duration, which hey prints before them. */
function isCut(summary) {
    const expected = summary.rate * summary.seconds;
    const requests = summary.answered + summary.unanswered;
    // The duration has four decimals; half of the last one stands for this many requests.
    const tolerance = 0.5 + summary.rate * 0.00005;
    return requests === 0 || Math.abs(requests - expected) > tolerance;
}
function firstError(summary) {
    const [first] = summary.errors;
    return first === undefined ? '' : `: ${first.slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./lib/parsers/hey.js



/**
 * hey's summary and its `-o csv`. Neither says what was requested, so the benchmark is `hey`, and several summaries in one
 * text are repetitions. Answers with a status of 400 or more and requests without an answer are errors.
 */
const heyParser = {
    kind: 'text',
    name: 'hey',
    tool: 'hey 0.1.4',
    reads: 'the summary of hey, or the requests that hey -o csv lists',
    metrics: [
        ...['throughput', 'bytes-per-second', 'error-rate', 'latency.mean', 'latency.min', 'latency.max'],
        ...[
            'latency.p10',
            'latency.p25',
            'latency.p50',
            'latency.p75',
            'latency.p90',
            'latency.p95',
            'latency.p99',
        ],
    ],
    primary: ['throughput', 'error-rate'],
    unseenCut: 'the requests of -o csv: between two records',
    command: /(?:^|[\s;&|/])hey\s+-/,
    ...textForms([
        { startsWith: isHeySummary, start: (context) => new HeySummarySink(context) },
        { startsWith: isHeyHeader, start: heyCsv },
    ]),
};

;// CONCATENATED MODULE: ./lib/parsers/hyperfine.js







/**
 * `hyperfine --export-json`: every run's wall time, means of user and system time, peak memory of every run (from 1.19)
 * and every exit code. A command name given by `-n` stands in `command`; `parameters` are those of `-L` and `-P`.
 */
const hyperfineParser = {
    kind: 'json',
    name: 'hyperfine',
    tool: 'hyperfine (read with 1.15)',
    reads: 'the file of hyperfine --export-json',
    metrics: ['time', 'user-time', 'system-time', 'peak-rss'],
    primary: ['time'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) && Array.isArray(value.results) && value.results.every(isHyperfineResult),
    parse(document, context) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const failures = [];
        arrayField(document, ['results']).forEach((_, index) => {
            hyperfine_addResult(builder, document, index);
            failures.push(...failedRuns(document, index, context));
        });
        return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures };
    },
};
function isHyperfineResult(value) {
    return ((0,json_path/* isJsonObject */.OW)(value) && 'command' in value && 'mean' in value && ('times' in value || 'stddev' in value));
}
function hyperfine_addResult(builder, document, index) {
    const path = ['results', index];
    const benchmark = stringField(document, [...path, 'command']);
    const parameters = hyperfine_parametersOf(document, path);
    const add = (metric, key, values, unit) => {
        for (const value of values) {
            const problem = (what, expected) => document.problem([...path, key], what, expected);
            builder.add({ benchmark, parameters, metric, value, unit, problem });
        }
    };
    add('time', 'times', numberArrayField(document, [...path, 'times']), 's');
    for (const [metric, key] of [
        ['user-time', 'user'],
        ['system-time', 'system'],
    ]) {
        const mean = optionalNumberField(document, [...path, key]);
        if (mean !== undefined)
            add(metric, key, [mean], 's');
    }
    const memory = (0,json_path/* valueAt */.fK)(document, [...path, 'memory_usage_byte']);
    if (memory !== undefined)
        add('peak-rss', 'memory_usage_byte', numberArrayField(document, [...path, 'memory_usage_byte']), 'B');
}
function hyperfine_parametersOf(document, path) {
    const given = optionalObjectField(document, [...path, 'parameters']) ?? {};
    return Object.fromEntries(Object.entries(given).map(([name, value]) => {
        if (typeof value === 'string' || typeof value === 'number')
            return [name, String(value)];
        throw document.problem([...path, 'parameters', name], (0,json_path/* describeValue */.bp)(value), 'a text or a number');
    }));
}
/** Runs that ended with another status than 0, or by a signal (null): what they measured is not the work. */
function failedRuns(document, index, context) {
    const codes = (0,json_path/* valueAt */.fK)(document, ['results', index, 'exit_codes']);
    if (!Array.isArray(codes))
        return [];
    const failed = codes.filter((code) => code !== 0);
    if (failed.length === 0)
        return [];
    const command = stringField(document, ['results', index, 'command']);
    const how = failed[0] === null ? 'was ended by a signal' : `exited with ${String(failed[0])}`;
    return [
        {
            message: `${command}: ${failed.length} of ${codes.length} runs failed, the first ${how}`,
            file: context.file,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/parsers/hyperfine-csv.js



const hyperfine_csv_COLUMNS = 'command,mean,stddev,median,user,system,min,max';
const PARAMETER = 'parameter_';
/**
 * `hyperfine --export-csv`: a summary of each command. Runs and exit codes are in the JSON only, so the median counts as a
 * single value; a command that fails leaves no trace in the CSV.
 */
const hyperfineCsvParser = {
    kind: 'text',
    name: 'hyperfine-csv',
    tool: 'hyperfine (read with 1.15)',
    reads: 'the file of hyperfine --export-csv; --export-json keeps every run',
    metrics: ['time', 'time.mean', 'time.min', 'time.max', 'time.stddev', 'user-time', 'system-time'],
    primary: ['time'],
    unseenCut: 'between two records',
    recognises: isHeader,
    start({ file }) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        let parameters = [];
        return csvSink({
            file,
            isHeader(line) {
                if (!isHeader(line))
                    return false;
                parameters = line.split(',').filter((column) => column.startsWith(PARAMETER));
                return true;
            },
            rows: {
                record(table, record) {
                    const number = (column) => table.optionalNumber(record, column);
                    const common = {
                        benchmark: table.text(record, 'command'),
                        parameters: Object.fromEntries(parameters.map((column) => [column.slice(PARAMETER.length), table.text(record, column)])),
                        problem: (what, expected) => table.problem(record, 'command', what, expected),
                    };
                    addReadings(builder, common, [
                        ['time', table.number(record, 'median'), 's'],
                        ['time.mean', number('mean'), 's'],
                        ['time.min', number('min'), 's'],
                        ['time.max', number('max'), 's'],
                        ['time.stddev', number('stddev'), 's'],
                        ['user-time', number('user'), 's'],
                        ['system-time', number('system'), 's'],
                    ]);
                },
                end: (line) => ({
                    measurements: builder.measurements(),
                    environment: {},
                    warnings: [
                        ...builder.warnings(),
                        {
                            message: 'the CSV holds no runs, so each median counts as a single value; use --export-json',
                            file,
                            line,
                        },
                    ],
                    failures: [],
                }),
            },
        });
    },
};
function isHeader(line) {
    return startsWithColumns(line, hyperfine_csv_COLUMNS);
}

;// CONCATENATED MODULE: ./lib/parsers/hyperfine-text/console.js





const DURATION = '([\\d.]+) (µs|ms|s)';
const console_HEAD = /^Benchmark #?\d+: (.*)$/;
const console_TIME = new RegExp(`^  Time \\((?:mean ± σ|abs ≡)\\): +${DURATION}(?: ± +${DURATION})? +\\[User: ${DURATION}, System: ${DURATION}\\]$`);
const RANGE = new RegExp(`^  Range \\(min … max\\): +${DURATION} … +${DURATION} +\\d+ runs$`);
const IGNORED_FAILURE = '  Warning: Ignoring non-zero exit code.';
const console_ENDED = /^Error: (Command terminated with non-zero exit code.*?\.)(?: |$)/;
const SUMMARY = /^Summary$/;
/** Whether a line is printed by hyperfine and by no other tool. */
function isHyperfineText(line) {
    return console_TIME.test(line) || console_ENDED.test(line);
}
/** Whether a line may be the first one of a command's results. */
function isHyperfineHead(line) {
    return console_HEAD.test(line) || isHyperfineText(line);
}
/** What hyperfine prints: the mean of each command with its spread, rounded to three or four digits. */
class HyperfineConsole {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #numbered = startNumberedNames();
    #block;
    #blocks = 0;
    #hasSummary = false;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        const name = console_HEAD.exec(line)?.[1];
        const time = console_TIME.exec(line);
        const range = end === 'open' ? null : RANGE.exec(line);
        if (name !== undefined)
            this.#start(this.#numbered(name === '' ? 'hyperfine' : name), n);
        else if (time !== null && this.#block !== undefined)
            this.#block.time = time;
        else if (range !== null && this.#block !== undefined)
            this.#block.range = range;
        else if (SUMMARY.test(line))
            this.#hasSummary = true;
        else
            this.#outcome(line, n);
    }
    end() {
        this.#finish();
        if (this.#blocks > 1 && !this.#hasSummary && this.#failures.length === 0)
            throw this.#problem(this.#last, 'the output ends before the summary', 'the whole output of hyperfine');
        const message = 'the text holds no runs, so each mean counts as a single value; use --export-json';
        const warnings = this.#builder.size === 0 ? [] : [{ message, file: this.#file, line: 1 }];
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#builder.warnings(), ...warnings],
            failures: this.#failures,
        };
    }
    #start(name, line) {
        this.#finish();
        this.#blocks += 1;
        this.#block = { name, line };
    }
    #outcome(line, n) {
        const name = (0,quoted_name/* quotedName */.a)(this.#block?.name ?? 'hyperfine');
        const ended = console_ENDED.exec(line)?.[1];
        if (ended !== undefined) {
            this.#failures.push({ message: `${name}: ${ended}`, file: this.#file, line: n });
            this.#block = undefined;
        }
        else if (line === IGNORED_FAILURE) {
            this.#failures.push({ message: `${name}: a run failed`, file: this.#file, line: n });
        }
    }
    #finish() {
        const block = this.#block;
        if (block === undefined)
            return;
        this.#block = undefined;
        const { name, line, time, range } = block;
        // A single run has no range.
        if (time === undefined || (range === undefined && time[3] !== undefined))
            throw this.#problem(line, `the results of ${(0,quoted_name/* quotedName */.a)(name)} are not complete`, 'its time and range');
        const cell = (found, at) => [
            found?.[at] === undefined ? undefined : Number(found[at]),
            found?.[at + 1] ?? 's',
        ];
        addReadings(this.#builder, { benchmark: name, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, line) }, [
            ['time', ...cell(time, 1)],
            ['time.min', ...cell(range, 1)],
            ['time.max', ...cell(range, 3)],
            ['time.stddev', ...cell(time, 3)],
            ['user-time', ...cell(time, 5)],
            ['system-time', ...cell(time, 7)],
        ]);
    }
    #problem(line, what, expected) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what,
            file: this.#file,
            line,
            expected,
            remedy: 'It was cut off: look at the log of the command, or read the file of --export-json',
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/hyperfine-text/markdown.js



const markdown_HEAD = /^\| Command \| Mean \[(µs|ms|s)\] \| Min \[\1\] \| Max \[\1\] \|/;
// `a|b` is written as `a\|b`, so a bar with a blank before it ends a cell.
const markdown_ROW = /^\| `(.+)` \| ([\d.]+)(?: ± ([\d.]+))? \| ([\d.]+) \| ([\d.]+) \|/;
/** Whether a line is the head of the table of `hyperfine --export-markdown`. */
function isHyperfineMarkdown(line) {
    return markdown_HEAD.test(line);
}
/** The table of `hyperfine --export-markdown`, whose values are rounded to a tenth or a thousandth of its unit. */
function hyperfineMarkdown({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const numbered = startNumberedNames();
    let unit = '';
    return {
        push(line, n, end) {
            const head = markdown_HEAD.exec(line)?.[1];
            if (head !== undefined)
                unit = head;
            const [, name, mean, stddev, min, max] = end === 'open' ? [] : (markdown_ROW.exec(line) ?? []);
            if (name === undefined || unit === '')
                return;
            const benchmark = numbered(name.replaceAll('\\|', '|'));
            addReadings(builder, { benchmark, problem: (0,measurement_builder/* problemAtLine */.dX)(file, n) }, [
                ['time', Number(mean), unit],
                ['time.min', Number(min), unit],
                ['time.max', Number(max), unit],
                ['time.stddev', stddev === undefined ? undefined : Number(stddev), unit],
            ]);
        },
        end() {
            const message = 'the table holds no runs, so each mean counts as a single value; use --export-json';
            return {
                measurements: builder.measurements(),
                environment: {},
                warnings: [...builder.warnings(), { message, file, line: 1 }],
                failures: [],
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/parsers/hyperfine-text.js



/**
 * What hyperfine prints, and the table of `--export-markdown`: summaries rounded for people. Commands that differ only in
 * their parameters have the names that they expand to; those of one name are told apart by their order.
 */
const hyperfineTextParser = {
    kind: 'text',
    name: 'hyperfine-text',
    tool: 'hyperfine (read with 1.15)',
    reads: 'what hyperfine prints, or the file of --export-markdown; --export-json keeps every run',
    metrics: ['time', 'time.min', 'time.max', 'time.stddev', 'user-time', 'system-time'],
    primary: ['time'],
    unseenCut: 'after the first command, and between two rows of the Markdown table',
    ...textForms([
        { startsWith: isHyperfineHead, start: (context) => new HyperfineConsole(context) },
        { startsWith: isHyperfineMarkdown, start: hyperfineMarkdown },
    ]),
    // Other tools may print `Benchmark 1: name` too.
    recognises: (line) => isHyperfineText(line) || isHyperfineMarkdown(line),
};

;// CONCATENATED MODULE: ./lib/parsers/iai.js



const iai_METRIC = /^ {2}(Instructions|L1 Accesses|L2 Accesses|RAM Accesses|Estimated Cycles): +(\d+)(?: +\(.*\))?$/;
/** The path of a function as iai's macro spells it. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?: ?:: ?[\p{L}_][\p{L}\p{N}_]*)*$/u;
const iai_FAILED = /^(?:thread '.*' (?:\(\d+\) )?panicked at|error: bench failed)/;
/** What `cargo bench` prints with iai, the harness that iai-callgrind and gungraun (parser `gungraun`) succeeded. */
const iaiParser = {
    kind: 'text',
    name: 'iai',
    tool: 'iai (captured with 0.1.1)',
    reads: 'the text of cargo bench with iai',
    metrics: ['instructions', 'l1-accesses', 'l2-accesses', 'ram-accesses', 'estimated-cycles'],
    primary: ['instructions'],
    recognises: (line) => iai_METRIC.test(line.trimEnd()),
    start: (context) => new IaiSink(context),
};
class IaiSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    /** The last line that may be a name, and the benchmark whose values come now. */
    #nameAbove;
    #benchmark = '';
    #isComplete = true;
    constructor(context) {
        this.#context = context;
    }
    push(line, n, end) {
        const text = line.trimEnd();
        const found = iai_METRIC.exec(text);
        // A last line without its break may hold half a number.
        if (found !== null && end === undefined)
            this.#value(found, n);
        else if (iai_FAILED.test(text))
            this.#failures.push({ message: text, file: this.#context.file, line: n });
        else if (end === undefined && NAME.test(text))
            this.#nameAbove = text;
    }
    end() {
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#cut(), ...this.#builder.warnings()],
            failures: this.#failures,
        };
    }
    #cut() {
        if (this.#isComplete && this.#nameAbove === undefined)
            return [];
        const message = 'the last benchmark has no estimated cycles, so the output may be cut';
        return [{ message, file: this.#context.file }];
    }
    #value([, label = '', text = ''], line) {
        this.#isComplete = label === 'Estimated Cycles';
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
        const value = (0,number_of/* numberOf */.r)(text);
        if (label === 'Instructions') {
            this.#benchmark = this.#nameAbove ?? '';
            this.#nameAbove = undefined;
        }
        if (value === undefined || this.#benchmark === '') {
            throw problem(`${label} has no benchmark above it`, 'the name of a benchmark on a line of its own');
        }
        this.#builder.add({
            benchmark: this.#benchmark,
            ...gungraunMetric('callgrind', label),
            value,
            problem,
        });
    }
}

;// CONCATENATED MODULE: ./lib/core/trend/load-timeline.js

/** Ten minutes of seconds; a longer test gets windows of 2, 4, 8 ... seconds. */
const WINDOWS = 600;
/** Different latencies of one window counted exactly; windows are many and one needs two percentiles only. */
const WINDOW_VALUES = 512;
/**
 * Cuts a stream of requests into windows of one second, in memory that does not grow with the test: beyond 600 windows
 * two neighbours become one. Requests may come somewhat out of order; one from before the first belongs to the first window.
 */
class LoadTimeline {
    #windows = [];
    #start;
    #width = 1;
    addRequest({ time, latency, isFailed }) {
        const window = this.#at(time);
        window.requests += 1;
        if (isFailed)
            window.errors += 1;
        if (latency !== undefined)
            window.latency.add(latency);
    }
    /** The number of concurrent users at a time. */
    addLoad(time, load) {
        const window = this.#at(time);
        window.loadSum += load;
        window.loads += 1;
    }
    /** Every window from the first to the last; the load of one that tells none is that of the window before. */
    points() {
        let load;
        return this.#windows.map((window, index) => {
            if (window.loads > 0)
                load = window.loadSum / window.loads;
            const [p50, p99] = window.latency.quantiles([0.5, 0.99]) ?? [];
            return {
                time: index * this.#width,
                duration: this.#width,
                requests: window.requests,
                errors: window.errors,
                ...(load === undefined ? {} : { load }),
                ...(p50 === undefined || p99 === undefined ? {} : { p50, p99 }),
            };
        });
    }
    #at(time) {
        this.#start ??= time;
        const elapsed = Math.max(0, time - this.#start);
        while (elapsed / this.#width >= WINDOWS)
            this.#halve();
        const index = Math.floor(elapsed / this.#width);
        while (this.#windows.length <= index)
            this.#windows.push(emptyWindow());
        return this.#windows[index];
    }
    #halve() {
        const windows = this.#windows.splice(0);
        for (let index = 0; index < windows.length; index += 2) {
            const merged = windows[index];
            const next = windows[index + 1];
            if (next !== undefined)
                mergeInto(merged, next);
            this.#windows.push(merged);
        }
        this.#width *= 2;
    }
}
function emptyWindow() {
    return { requests: 0, errors: 0, latency: new ValueDistribution(WINDOW_VALUES), loadSum: 0, loads: 0 };
}
function mergeInto(window, next) {
    window.requests += next.requests;
    window.errors += next.errors;
    window.latency.merge(next.latency);
    window.loadSum += next.loadSum;
    window.loads += next.loads;
}

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
;// CONCATENATED MODULE: ./lib/core/trend/load-baseline.js

/** A quarter of the ramp is light load wherever the knee is worth knowing; at least one level. */
const LIGHT_SHARE = 0.25;
/** The baseline of a ramp: its lowest quarter of levels. Undefined without a ramp. */
function loadBaseline(levels) {
    if (levels.length === 0)
        return undefined;
    const light = levels.slice(0, Math.max(1, Math.floor(levels.length * LIGHT_SHARE)));
    return {
        latency: (0,center/* median */.JZ)(light.map(({ p99 }) => p99)),
        errorRate: (0,center/* median */.JZ)(light.map(({ errorRate }) => errorRate)),
    };
}

;// CONCATENATED MODULE: ./lib/core/trend/load-knee.js

/** Fewer levels show a step somewhere by accident. */
const FEWEST_LEVELS = 5;
/** More than one request in a hundred lost beyond what light load loses is no longer service. */
const ERROR_RATE = 0.01;
/** A queue with one server at two thirds of its capacity takes three times its idle time; beyond that it explodes. */
const LATENCY_FACTOR = 3;
/**
 * The load at which a ramp breaks: where the error rate exceeds the baseline's by more than 1 % of the requests, or p99
 * exceeds three times the baseline's. Single levels break by accident and recover, so the knee is the split of
 * the levels into whole and broken with the fewest levels on the wrong side; the higher load on a tie. O(n).
 *
 * @param levels lowest load first; undefined is returned for fewer than 5
 */
function loadKnee(levels) {
    const baseline = loadBaseline(levels);
    if (baseline === undefined || levels.length < FEWEST_LEVELS)
        return undefined;
    const isBroken = levels.map(({ errorRate, p99 }) => errorRate > baseline.errorRate + ERROR_RATE || p99 > LATENCY_FACTOR * baseline.latency);
    const split = fewestMisplaced(isBroken);
    const isReached = split < levels.length;
    return { load: (isReached ? levels[split] : levels.at(-1)).load, isReached };
}
/** The position k for which the fewest levels below k are broken and the fewest from k on are whole. */
function fewestMisplaced(isBroken) {
    let misplaced = isBroken.filter((broken) => !broken).length;
    let best = { at: 0, misplaced };
    isBroken.forEach((broken, index) => {
        misplaced += broken ? 1 : -1;
        if (misplaced <= best.misplaced)
            best = { at: index + 1, misplaced };
    });
    return best.at;
}

;// CONCATENATED MODULE: ./lib/core/trend/load-point.js
/** Failed requests over requests of several windows; undefined without a request. */
function errorRateOf(points) {
    const requests = points.reduce((sum, point) => sum + point.requests, 0);
    const errors = points.reduce((sum, point) => sum + point.errors, 0);
    return requests === 0 ? undefined : errors / requests;
}

;// CONCATENATED MODULE: ./lib/core/trend/load-levels.js


/** A ramp of 0 to 1000 users has 1000 levels of one window each; this many of them tell as much with less noise. */
const LEVELS = 20;
/** A load that does not at least double is no ramp but the wobble of a constant one. */
const SMALLEST_RISE = 2;
/**
 * The levels of the rising part of a load test, lowest load first: every window up to the last one at the highest load,
 * in at most 20 bands of equal width. Empty where the load is unknown or does not at least double.
 */
function loadLevels(points) {
    const loaded = points.filter((point) => (point.load ?? 0) > 0);
    const loads = loaded.map(({ load }) => load);
    const highest = loads.reduce((most, load) => Math.max(most, load), 0);
    const lowest = loads.reduce((least, load) => Math.min(least, load), highest);
    if (loaded.length === 0 || highest < SMALLEST_RISE * lowest)
        return [];
    const width = (highest - lowest) / (LEVELS - 1);
    const bands = new Map();
    for (const point of loaded.slice(0, loads.lastIndexOf(highest) + 1)) {
        const band = Math.floor((point.load - lowest) / width);
        bands.set(band, [...(bands.get(band) ?? []), point]);
    }
    return [...bands].sort(([first], [second]) => first - second).flatMap(([, members]) => level(members));
}
/** Nothing where no request ended at this load: a ramp that starts faster than its first answers. */
function level(points) {
    const p99s = points.flatMap(({ p99 }) => (p99 === undefined ? [] : [p99]));
    const errorRate = errorRateOf(points);
    if (p99s.length === 0 || errorRate === undefined)
        return [];
    const seconds = points.reduce((sum, { duration }) => sum + duration, 0);
    const succeeded = points.reduce((sum, { requests, errors }) => sum + requests - errors, 0);
    return [
        {
            load: points.reduce((least, { load }) => Math.min(least, load), Number.POSITIVE_INFINITY),
            throughput: succeeded / seconds,
            errorRate,
            p99: (0,center/* median */.JZ)(p99s),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/trend/recovery-time.js


/** A spike is a load at least this many times the usual one, and it ends below that. */
const SPIKE_FACTOR = 2;
/** Windows before the spike that tell what is normal, and windows in a row that are recovery rather than luck. */
const NORMAL_WINDOWS = 3;
/** Slower than any window before the spike and than half again the usual p99 is not yet normal. */
const recovery_time_LATENCY_FACTOR = 1.5;
/** More failures than before by one in a hundred are not yet normal. */
const recovery_time_ERROR_RATE = 0.01;
/**
 * Time to recover from a spike of load: from the moment the load is back until three windows in a row have the p99 and the
 * error rate of before the spike. The usual load is the median one, so a spike fills less than half of the test.
 * Undefined where there is no such spike, fewer than three windows before it, or none after it.
 */
function recoveryTime(points) {
    const loads = points.map(({ load }) => load ?? 0);
    if (loads.length === 0)
        return undefined;
    const spike = SPIKE_FACTOR * (0,center/* median */.JZ)(loads);
    if (spike === 0)
        return undefined;
    const first = loads.findIndex((load) => load >= spike);
    const before = points.slice(0, Math.max(0, first));
    const after = points.slice(loads.findLastIndex((load) => load >= spike) + 1);
    const isNormal = normality(before);
    if (first < 0 || after.length === 0 || isNormal === undefined)
        return undefined;
    const start = after[0].time;
    const normal = after.map(isNormal);
    const at = normal.findIndex((_, index) => {
        const next = normal.slice(index, index + NORMAL_WINDOWS);
        return next.length === NORMAL_WINDOWS && next.every(Boolean);
    });
    if (at >= 0)
        return { seconds: after[at].time - start, isRecovered: true };
    const last = after.at(-1);
    return { seconds: last.time + last.duration - start, isRecovered: false };
}
function normality(before) {
    const p99s = before.flatMap(({ p99 }) => (p99 === undefined ? [] : [p99]));
    const errorRate = errorRateOf(before);
    if (p99s.length < NORMAL_WINDOWS || errorRate === undefined)
        return undefined;
    const latency = p99s.reduce((most, p99) => Math.max(most, p99), recovery_time_LATENCY_FACTOR * (0,center/* median */.JZ)(p99s));
    return ({ p99, errors, requests }) => p99 !== undefined && p99 <= latency && errors <= (errorRate + recovery_time_ERROR_RATE) * requests;
}

// EXTERNAL MODULE: ./lib/core/stats/mann-kendall.js
var mann_kendall = __webpack_require__(55789);
// EXTERNAL MODULE: ./lib/core/stats/theil-sen.js
var theil_sen = __webpack_require__(39178);
;// CONCATENATED MODULE: ./lib/core/trend/soak-growth.js



/** Level of the trend test: growth is looked for in every soak of every suite. */
const ALPHA = 0.01;
/** Fewest points and seconds in which growth can be told from warming up. */
const FEWEST_POINTS = 20;
const SHORTEST_SECONDS = 30;
/**
 * Neighbouring seconds of a load test are alike and the trend test takes them for independent, so at most this many
 * medians of neighbouring points are tested. It also keeps the exact test cheap.
 */
const BLOCKS = 50;
/**
 * Growth of latency or memory along a soak: the Theil-Sen slope, believed where a Mann-Kendall test finds a trend at
 * 1 %. A rise that the test cannot tell from none is a slope of 0, and so is a fall: neither is growth. Undefined for fewer
 * than 20 points or 30 seconds.
 *
 * @param times seconds, ascending
 * @throws RangeError when the lists differ in length or a value is not finite.
 */
function soakGrowth(series) {
    const { times, values } = series;
    if (times.length < FEWEST_POINTS || times.at(-1) - times[0] < SHORTEST_SECONDS)
        return undefined;
    const blocks = { times: blockMedians(times), values: blockMedians(values) };
    const { pValue } = (0,mann_kendall/* mannKendall */.Y)(blocks.values);
    const { slope: estimate } = (0,theil_sen/* theilSen */.f)(blocks);
    return { slope: pValue <= ALPHA ? Math.max(0, estimate) : 0, estimate, pValue };
}
function blockMedians(values) {
    const size = Math.ceil(values.length / BLOCKS);
    return Array.from({ length: Math.ceil(values.length / size) }, (_, block) => (0,center/* median */.JZ)(values.slice(block * size, (block + 1) * size)));
}

;// CONCATENATED MODULE: ./lib/core/trend/steady-phase.js
/** A load within a tenth of the highest one is the plateau that a soak holds; users come and go by a few. */
const PLATEAU = 0.9;
/**
 * The longest stretch of consecutive windows at the plateau of the load; every window where the tool tells no load.
 * Windows without any request stay in: a system that stopped answering is part of its soak.
 */
function steadyPhase(points) {
    const loads = points.flatMap(({ load }) => (load === undefined ? [] : [load]));
    if (loads.length === 0)
        return points;
    const plateau = PLATEAU * loads.reduce((most, load) => Math.max(most, load), 0);
    let longest = [];
    let from = 0;
    points.forEach((point, index) => {
        if ((point.load ?? 0) < plateau)
            from = index + 1;
        else if (index + 1 - from > longest.length)
            longest = points.slice(from, index + 1);
    });
    return longest;
}

;// CONCATENATED MODULE: ./lib/core/trend/sustained-throughput.js
/** A burst out of a queue that was full is over within this many seconds. */
const sustained_throughput_SHORTEST_SECONDS = 5;
/** A peak is sustained when it lasts a tenth of the test. */
const SHARE = 0.1;
/**
 * Peak sustained throughput: the most successful requests per second over any stretch of consecutive windows that lasts
 * at least a tenth of the test and at least 5 seconds. Requests are counted over the stretch, never averaged from rates.
 * Undefined for a test shorter than that. O(n).
 */
function sustainedThroughput(points) {
    const last = points.at(-1);
    if (last === undefined)
        return undefined;
    const needed = Math.max(sustained_throughput_SHORTEST_SECONDS, SHARE * (last.time + last.duration - points[0].time));
    let best;
    let from = 0;
    let succeeded = 0;
    for (const point of points) {
        succeeded += point.requests - point.errors;
        const end = point.time + point.duration;
        // The shortest stretch that ends here and is long enough: longer ones hold a shorter one that does at least as well.
        while (from < points.length - 1 && end - points[from + 1].time >= needed) {
            succeeded -= points[from].requests - points[from].errors;
            from += 1;
        }
        const seconds = end - points[from].time;
        if (seconds >= needed)
            best = Math.max(best ?? 0, succeeded / seconds);
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/core/trend/load-trend.js







/** Ramp, stress, soak and spike figures of one load test from its windows in order of time. */
function loadTrend(points) {
    const recovery = recoveryTime(points);
    // The way up to a spike is no ramp: a few seconds at each load show nothing but the spike.
    const levels = recovery === undefined ? loadLevels(points) : [];
    const baseline = loadBaseline(levels);
    const knee = loadKnee(levels);
    const throughput = sustainedThroughput(points);
    const answered = steadyPhase(points).filter((point) => point.p50 !== undefined);
    const latencyGrowth = soakGrowth({
        times: answered.map(({ time }) => time),
        values: answered.map(({ p50 }) => p50),
    });
    return {
        ...(knee === undefined || baseline === undefined ? {} : { baseline, knee }),
        ...(throughput === undefined ? {} : { sustainedThroughput: throughput }),
        ...(latencyGrowth === undefined ? {} : { latencyGrowth }),
        ...(recovery === undefined ? {} : { recovery }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/add-load-trend.js


/**
 * Adds what the course of a load test tells (knee, peak, growth, recovery), each where the test is of its kind. None of them
 * gates unless a rule says so. Returns warnings for what the test was too short to see.
 */
function addLoadTrend(builder, common, points) {
    const { baseline, knee, sustainedThroughput, latencyGrowth, recovery } = loadTrend(points);
    addReadings(builder, common, [
        ['load.baseline-latency', baseline?.latency, 's'],
        ['load.knee', knee?.load, '1'],
        ['stress.throughput', sustainedThroughput, '1/s'],
        ['soak.latency-slope', latencyGrowth?.slope, 's/s'],
        ['spike.recovery-time', recovery?.seconds, 's'],
    ]);
    const warnings = [];
    if (knee?.isReached === false) {
        const message = `nothing broke up to the highest load, so load.knee is at least ${knee.load}; load more to see it`;
        warnings.push({ message });
    }
    if (recovery?.isRecovered === false) {
        const message = `the test ended before it recovered from the spike, so spike.recovery-time is more than ${recovery.seconds} s`;
        warnings.push({ message });
    }
    return warnings;
}

;// CONCATENATED MODULE: ./lib/parsers/jmeter/jmeter-rows.js






/** A test plan has dozens of labels; more come from a variable in the name, and each takes memory. */
const MOST_LABELS = 1000;
const jmeter_rows_TOTAL = 'TOTAL';
/** A transaction controller reports its samples once more, as their sum. */
const TRANSACTION = /^Number of samples in transaction : /;
/** Gathers the samples of a results file by label, and the course of the whole test. */
function jmeterRows(file) {
    const byLabel = new Map();
    const timeline = new LoadTimeline();
    let others = 0;
    let hasTimes = { firstByte: false, connect: false };
    const samplesOf = (label, line) => {
        const known = byLabel.get(label);
        if (known !== undefined)
            return known;
        if (byLabel.size > MOST_LABELS) {
            others += 1;
            return undefined;
        }
        const samples = noSamples(line);
        byLabel.set(label, samples);
        return samples;
    };
    return {
        record(table, record) {
            const sample = readSample(table, record);
            hasTimes = { firstByte: table.has('Latency'), connect: table.has('Connect') };
            add(samplesOf(table.text(record, 'label'), record.line), sample);
            if (TRANSACTION.test(table.has('responseMessage') ? table.text(record, 'responseMessage') : ''))
                return;
            add(samplesOf(jmeter_rows_TOTAL, record.line), sample);
            const time = (sample.start + sample.elapsed) / 1000;
            timeline.addRequest({ time, latency: sample.elapsed / 1000, isFailed: sample.isFailed });
            const threads = table.optionalNumber(record, 'allThreads');
            if (threads !== undefined)
                timeline.addLoad(time, threads);
        },
        end(header) {
            const builder = (0,measurement_builder/* startMeasurements */.SN)();
            for (const [label, samples] of byLabel)
                jmeter_rows_addSamples(builder, { file, label, samples, hasTimes });
            const nothing = { message: 'jmeter: the file holds no sample', file, line: header };
            if (byLabel.size === 0)
                return { measurements: [], environment: {}, warnings: [], failures: [nothing] };
            const problem = (0,measurement_builder/* problemAtLine */.dX)(file, header);
            const trend = addLoadTrend(builder, { benchmark: jmeter_rows_TOTAL, problem }, timeline.points());
            const warnings = [...tooMany(others), ...trend, ...builder.warnings()];
            return { measurements: builder.measurements(), environment: {}, warnings, failures: [] };
        },
    };
}
function readSample(table, record) {
    const success = table.text(record, 'success').toLowerCase();
    if (success !== 'true' && success !== 'false') {
        throw table.problem(record, 'success', `is ${JSON.stringify(success.slice(0, 40))}`, 'true or false');
    }
    return {
        start: table.number(record, 'timeStamp'),
        elapsed: table.number(record, 'elapsed'),
        isFailed: success === 'false',
        bytes: table.optionalNumber(record, 'bytes') ?? 0,
        firstByte: table.optionalNumber(record, 'Latency') ?? 0,
        connect: table.optionalNumber(record, 'Connect') ?? 0,
    };
}
function noSamples(line) {
    const sums = { errors: 0, bytes: 0, firstByte: 0, connect: 0 };
    return { line, elapsed: new ValueDistribution(), ...sums, start: Number.POSITIVE_INFINITY, end: 0 };
}
function add(samples, sample) {
    if (samples === undefined)
        return;
    samples.elapsed.add(sample.elapsed);
    if (sample.isFailed)
        samples.errors += 1;
    samples.bytes += sample.bytes;
    samples.firstByte += sample.firstByte;
    samples.connect += sample.connect;
    samples.start = Math.min(samples.start, sample.start);
    samples.end = Math.max(samples.end, sample.start + sample.elapsed);
}
/** Rates are over the time from the first start to the last end of the label, as JMeter's reports have them. */
function jmeter_rows_addSamples(builder, { file, label, samples, hasTimes }) {
    const count = samples.elapsed.count;
    const seconds = (samples.end - samples.start) / 1000;
    const common = { benchmark: label, iterations: count, problem: (0,measurement_builder/* problemAtLine */.dX)(file, samples.line) };
    addReadings(builder, common, [
        ['throughput', seconds > 0 ? count / seconds : undefined, '1/s'],
        ['bytes-per-second', seconds > 0 && samples.bytes > 0 ? samples.bytes / seconds : undefined, 'B/s'],
        ['error-rate', samples.errors / count, '1'],
        ...latencyRows(samples.elapsed, 'ms'),
        ['first-byte-time', hasTimes.firstByte ? samples.firstByte / count : undefined, 'ms'],
        ['connect-time', hasTimes.connect ? samples.connect / count : undefined, 'ms'],
    ]);
}
function tooMany(others) {
    if (others === 0)
        return [];
    return [
        {
            message: `there are more than ${MOST_LABELS} labels; ${others} samples of further ones count in ${jmeter_rows_TOTAL} only`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/parsers/jmeter.js


const jmeter_isHeader = (line) => startsWithColumns(line, 'timeStamp,elapsed,label') && /,success(?:,|$)/.test(line);
/**
 * JMeter's results file as CSV (`-l FILE.jtl`): one record a sample. A benchmark is a label, and `TOTAL` all of them but
 * transactions, which hold other samples. Percentiles are of all samples (type 7), JMeter's own reports round to a rank.
 */
const jmeterParser = {
    kind: 'text',
    name: 'jmeter',
    tool: 'JMeter 2.13 to 5.6',
    reads: 'the CSV of jmeter -n -l, with its header',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'error-rate',
            'latency.mean',
            'latency.min',
            'latency.max',
            'latency.p50',
        ],
        ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'first-byte-time', 'connect-time'],
        ...[
            'load.baseline-latency',
            'load.knee',
            'stress.throughput',
            'soak.latency-slope',
            'spike.recovery-time',
        ],
    ],
    primary: ['throughput', 'latency.p50', 'error-rate'],
    unseenCut: 'between two records',
    recognises: jmeter_isHeader,
    start: ({ file }) => csvSink({ file, isHeader: jmeter_isHeader, rows: jmeterRows(file) }),
};

;// CONCATENATED MODULE: ./lib/parsers/jmh/iteration-values.js




/**
 * The values of a metric, one an iteration, fork after fork: from `rawData`, or as the mean of each iteration's
 * `rawDataHistogram` (sample mode; the score is the mean too). Undefined where the file holds neither.
 * @throws Problem at a raw value that is no finite number, such as JMH's "NaN".
 */
function iterationValues(document, metric) {
    const rawData = [...metric, 'rawData'];
    const histogram = [...metric, 'rawDataHistogram'];
    if ((0,json_path/* valueAt */.fK)(document, rawData) !== undefined) {
        return items(document, rawData).flatMap((fork) => items(document, fork).map((path) => ({ value: numberField(document, path), path })));
    }
    if ((0,json_path/* valueAt */.fK)(document, histogram) === undefined)
        return undefined;
    return items(document, histogram).flatMap((fork) => items(document, fork).map((path) => ({ value: histogramMean(document, path), path })));
}
function items(document, path) {
    return arrayField(document, path).map((_, index) => [...path, index]);
}
/** Pairs of time and count. */
function histogramMean(document, path) {
    let sum = 0;
    let total = 0;
    for (const bucket of items(document, path)) {
        const [time = Number.NaN, count = Number.NaN] = numberArrayField(document, bucket);
        sum += time * count;
        total += count;
    }
    if (!(total > 0) || !Number.isFinite(sum))
        throw document.problem(path, 'holds no sample', 'pairs of time and count');
    return sum / total;
}

;// CONCATENATED MODULE: ./lib/parsers/jmh/latency-metric.js
// JMH 1.37 writes `p0.50`; versions before 1.36 write `sort:·p0.50`, with the method's name in front.
const latency_metric_PERCENTILE = /(?:^|[:·])p(?<whole>[01])(?:\.(?<part>\d+))?$/;
/** The metric of one of sample mode's percentiles (`p0.999` is `latency.p99.9`); undefined for any other name. */
function latencyMetric(name) {
    const { whole, part = '' } = latency_metric_PERCENTILE.exec(name)?.groups ?? {};
    if (whole === undefined)
        return undefined;
    if (whole === '1')
        return 'latency.max';
    // Digits are moved, not multiplied: 0.9999 x 100 is 99.99000000000001.
    const percent = part.padEnd(2, '0');
    const rest = percent.slice(2).replace(/0+$/, '');
    const rank = Number(percent.slice(0, 2));
    if (rank === 0 && rest === '')
        return 'latency.min';
    return rest === '' ? `latency.p${rank}` : `latency.p${rank}.${rest}`;
}

;// CONCATENATED MODULE: ./lib/parsers/jmh/add-primary.js








/**
 * Adds a result's own metric: `throughput`, higher is better, for mode thrpt, `time` for the others; for sample mode
 * the percentiles of all samples too, where JMH did not write them iteration by iteration.
 * @throws Problem where the score or a raw value is NaN: the benchmark has no result.
 */
function addPrimary(document, result, builder, warn) {
    const metric = [...result.path, 'primaryMetric'];
    const score = [...metric, 'score'];
    numberField(document, score);
    const unit = stringField(document, [...metric, 'scoreUnit']);
    const name = metricName(result, unit, (message) => warn([...metric, 'scoreUnit'], message));
    const iterations = iterationValues(document, metric);
    if (iterations === undefined)
        warn(metric, 'has no raw data, so its score counts as a single value');
    for (const { value, path } of iterations ?? [{ value: numberField(document, score), path: score }]) {
        builder.add({
            benchmark: result.benchmark,
            parameters: result.parameters,
            metric: name,
            value,
            unit,
            primary: true,
            problem: (what, expected) => document.problem(path, what, expected),
        });
    }
    if (result.mode === 'sample')
        addPercentiles(document, result, unit, builder);
}
/** The mode decides, unless the unit contradicts it: 3 s/op is a time whatever else the file says. */
function metricName(result, unit, warn) {
    const byMode = result.mode === 'thrpt' ? 'throughput' : 'time';
    const base = (0,parse_unit/* parseUnit */.E8)(unit).unit;
    const byUnit = base === 's' ? 'time' : base === '1/s' ? 'throughput' : byMode;
    if (byUnit !== byMode)
        warn(`has mode ${result.mode} but the unit ${JSON.stringify(unit)}, so it is read as ${byUnit}`);
    return byUnit;
}
function addPercentiles(document, result, unit, builder) {
    const percentiles = [...result.path, 'primaryMetric', 'scorePercentiles'];
    const secondary = Object.keys(optionalObjectField(document, [...result.path, 'secondaryMetrics']) ?? {});
    if (secondary.some((name) => latencyMetric(name) !== undefined))
        return;
    for (const rank of Object.keys(optionalObjectField(document, percentiles) ?? {})) {
        const path = [...percentiles, rank];
        if ((0,json_path/* valueAt */.fK)(document, path) === 'NaN')
            continue;
        builder.add({
            benchmark: result.benchmark,
            parameters: result.parameters,
            metric: percentileMetric(rank),
            value: numberField(document, path),
            unit,
            problem: (what, expected) => document.problem(path, what, expected),
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/jmh/add-secondary.js







/**
 * Adds what profilers and auxiliary counters measured, under JMH's own names; percentiles of sample mode as
 * latencies. A metric without any finite value (JMH writes "NaN" where a profiler saw nothing) is absent, with a
 * warning.
 */
function addSecondary(document, result, builder, warn) {
    const secondary = [...result.path, 'secondaryMetrics'];
    for (const name of Object.keys(optionalObjectField(document, secondary) ?? {})) {
        const path = [...secondary, name];
        const kept = keptAs(name, stringField(document, [...path, 'scoreUnit']));
        const values = secondaryValues(document, path);
        if (values.length === 0)
            warn(path, `has no value for ${JSON.stringify(name.slice(0, 120))}`);
        for (const { value, path: at } of values) {
            builder.add({
                benchmark: result.benchmark,
                parameters: result.parameters,
                ...kept,
                value,
                problem: (what, expected) => document.problem(at, what, expected),
            });
        }
    }
}
function secondaryValues(document, path) {
    if (hasNaN((0,json_path/* valueAt */.fK)(document, path)))
        return [];
    const values = iterationValues(document, path);
    if (values !== undefined && values.length > 0)
        return values;
    const score = [...path, 'score'];
    return [{ value: numberField(document, score), path: score }];
}
/** A profiler that saw nothing leaves NaN in the score, the raw data, or both; the confidence is often NaN by right. */
function hasNaN(metric) {
    const { score, rawData } = metric;
    return [score, rawData].flat(3).includes('NaN');
}
function keptAs(printed, unit) {
    // Versions before 1.36 put a dot in front of what a profiler measured.
    const name = printed.replace(/^·/, '');
    const latency = latencyMetric(name);
    if (latency !== undefined)
        return { metric: latency, unit, direction: 'lower' };
    if (name === 'gc.alloc.rate.norm')
        return { metric: 'allocated-bytes', unit };
    // JMH divides by 1024 x 1024 and prints MB. More garbage a second is no better, whatever a rate usually means.
    if (name.startsWith('gc.'))
        return { metric: name, unit: unit === 'MB/sec' ? 'MiB/sec' : unit, direction: 'lower' };
    const counter = /^(?<event>instructions|cycles|cache-misses)(?::u)?$/.exec(name)?.groups?.event;
    // Counted by the processor while a JIT compiles beside it: far from exact.
    if (counter !== undefined && unit === '#/op')
        return { metric: counter, unit: '1', assume: 'noisy' };
    return { metric: customMetricName(name, 'secondary'), unit };
}

;// CONCATENATED MODULE: ./lib/parsers/jmh/read-jmh-result.js



const MODES = ['thrpt', 'avgt', 'sample', 'ss'];
/** @throws Problem at a result without name, of an unknown mode, or with a parameter that is no text. */
function readJmhResult(document, path) {
    objectField(document, path);
    const benchmark = stringField(document, [...path, 'benchmark']);
    const mode = stringField(document, [...path, 'mode']);
    if (!MODES.includes(mode))
        throw document.problem([...path, 'mode'], `is ${JSON.stringify(mode)}`, MODES.join(', '));
    const params = Object.keys(optionalObjectField(document, [...path, 'params']) ?? {});
    const parameters = params.map((name) => [name, parameter(document, [...path, 'params', name])]);
    return { path, benchmark, mode, parameters: Object.fromEntries(parameters) };
}
/** JMH writes every parameter as a text, and an empty one is a value too. */
function parameter(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (typeof value === 'string')
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'a text');
}

;// CONCATENATED MODULE: ./lib/parsers/jmh.js









/**
 * JMH's JSON (`-rf json`). A benchmark that threw is left out of it and JMH exits 0 all the same, unless it runs with
 * `-foe true`; then the benchmark is missing. Every iteration of every fork is one value: forks differ more than
 * iterations, so the values of one file are no independent sample, but the decision compares rounds, not values.
 */
const jmhParser = {
    kind: 'json',
    name: 'jmh',
    tool: 'JMH 1.21 to 1.37',
    reads: 'the JSON of -rf json: every iteration of every fork, parameters, percentiles, secondary metrics',
    metrics: [
        ...['time', 'throughput', 'allocated-bytes', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99'],
        ...['latency.p99.9', 'latency.p99.99', 'latency.max', 'secondary metrics'],
    ],
    primary: ['time', 'throughput'],
    filter: jmhBenchmarks,
    command: /\bbenchmarks\.jar\b|\s-rf\s+json\b/,
    recognises: (value) => isResult(Array.isArray(value) ? value[0] : value),
    parse: readJmh,
};
function isResult(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && (0,json_path/* isJsonObject */.OW)(value.primaryMetric) && 'benchmark' in value && 'mode' in value;
}
function readJmh(document) {
    // Some tools cut the list up and keep one result a file.
    const paths = Array.isArray(document.value)
        ? document.value.map((_, index) => [index])
        : [[]];
    const results = withModes(paths.map((path) => readJmhResult(document, path)));
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const warnings = [];
    for (const result of results) {
        const warn = (path, message) => {
            warnings.push(jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(result.benchmark)} ${message}`));
        };
        addPrimary(document, result, builder, warn);
        addSecondary(document, result, builder, warn);
    }
    return {
        measurements: builder.measurements(),
        environment: jmh_environment(document, paths[0] ?? []),
        warnings: [...warnings, ...builder.warnings()],
        failures: [],
    };
}
/**
 * Average time, sampled time and single shots of one benchmark are different things with one metric, and all modes
 * share the names of secondary metrics. Where a benchmark was run in several modes, the mode is a parameter.
 */
function withModes(results) {
    const modes = new Map();
    for (const { benchmark, mode } of results)
        modes.set(benchmark, (modes.get(benchmark) ?? new Set()).add(mode));
    return results.map((result) => {
        if ((modes.get(result.benchmark)?.size ?? 0) < 2)
            return result;
        const key = Object.hasOwn(result.parameters, 'mode') ? 'jmh.mode' : 'mode';
        return { ...result, parameters: { ...result.parameters, [key]: result.mode } };
    });
}
function jmh_environment(document, first) {
    const fact = (key) => (0,json_path/* valueAt */.fK)(document, [...first, key]);
    return environmentOf({ java: fact('jdkVersion'), vm: fact('vmName'), jmh: fact('jmhVersion') });
}

;// CONCATENATED MODULE: ./lib/parsers/js-console-time.js

// `console.timeEnd`: Node prints `label: 1.234ms`, `1.234s`, `1:01.003 (m:ss.mmm)`, `1:00:01 (h:mm:ss)`; Firefox
// `label: 7617ms - timer ended`; Chrome `label: 12.34 ms`.
const PLAIN = /^(?<label>\S.*?): (?<value>\d+(?:\.\d+)?)(?: (?=ms))?(?<unit>ms|s)(?<ended> - timer ended)?$/;
const CLOCK = /^(?<label>\S.*?): (?:(?<hours>\d+):(?=\d\d:))?(?<minutes>\d+):(?<seconds>\d\d(?:\.\d+)?) \((?:m:ss\.mmm|h:mm:ss)\)$/;
/**
 * Text of JavaScript's `console.time` and `console.timeEnd`: `label: time`. An ordinary log line looks the same, so
 * only the spellings of a timer are recognised (`- timer ended`, `(m:ss.mmm)`); the rest is read with
 * `--parser js-console-time`. A label that ends several times has repetitions.
 */
const jsConsoleTimeParser = {
    kind: 'text',
    name: 'js-console-time',
    tool: 'console.time of Node, Chrome and Firefox',
    reads: 'the text of console.timeEnd: "label: 1.234ms", recognised by itself only as "- timer ended" or "(m:ss.mmm)"',
    metrics: ['time'],
    primary: ['time'],
    recognises: (line) => CLOCK.test(line) || PLAIN.exec(line)?.groups?.ended !== undefined,
    start: startConsoleTime,
};
function startConsoleTime({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    return {
        push(line, n, end) {
            const problem = (0,measurement_builder/* problemAtLine */.dX)(file, n);
            const plain = PLAIN.exec(line)?.groups;
            // `12.34m` of a cut line is no match; `7617ms` of one that is cut before ` - timer ended` is whole.
            if (plain !== undefined && !(end === 'open' && plain.unit === 's')) {
                const { label: benchmark = '', value, unit = '' } = plain;
                builder.add({ benchmark, metric: 'time', value: Number(value), unit, problem });
            }
            const clock = CLOCK.exec(line)?.groups;
            if (clock !== undefined) {
                const minutes = Number(clock.hours ?? 0) * 60 + Number(clock.minutes);
                const value = minutes * 60 + Number(clock.seconds);
                builder.add({ benchmark: clock.label ?? '', metric: 'time', value, unit: 's', problem });
            }
        },
        end: () => ({
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-places.js


const ROOT = { path: [], wild: [] };
/**
 * The parts of a path: keys and indexes with dots between, or an RFC 6901 pointer, which starts with `/`; empty for ''.
 * @throws Problem of kind `usage` for an empty part between dots and a `~` that escapes nothing.
 */
function parsePathOption(option, text) {
    if (text === '')
        return [];
    if (!text.startsWith('/')) {
        const parts = text.split('.');
        if (!parts.includes(''))
            return parts;
        throw optionProblem(option, text, 'a path such as results.*.mean; keys with dots need a pointer such as /a.b/mean');
    }
    if (/~(?![01])/.test(text))
        throw optionProblem(option, text, 'an RFC 6901 pointer: ~0 for ~ and ~1 for /');
    return text
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/**
 * Every place that a path finds, in the document's order. Cost: linear in the places.
 * @throws Problem where a key is missing, or `*` meets what has no elements; the option is named.
 */
function findPlaces(document, text, { option, below = ROOT }) {
    let places = [below];
    for (const part of parsePathOption(option, text)) {
        places = places.flatMap((place) => step(document, place, { part, option }));
    }
    return places;
}
function step(document, { path, wild }, { part, option }) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (Array.isArray(value)) {
        if (part === '*')
            return value.map((_, index) => ({ path: [...path, index], wild: [...wild, String(index)] }));
        const index = /^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : value.length;
        if (index < value.length)
            return [{ path: [...path, index], wild }];
    }
    else if (typeof value === 'object' && value !== null) {
        if (part === '*')
            return Object.keys(value).map((key) => ({ path: [...path, key], wild: [...wild, key] }));
        if (Object.hasOwn(value, part))
            return [{ path: [...path, part], wild }];
    }
    const what = `the option ${option} finds no ${JSON.stringify(part)} here, which ${(0,json_path/* describeValue */.bp)(value)}`;
    throw document.problem(path, what, part === '*' ? 'an array or an object' : 'that key or index');
}

;// CONCATENATED MODULE: ./lib/parsers/json-mapping.js







const PATHS = ['list', 'value'];
const RELATIVE = ['unit-at', 'metric-at'];
/**
 * Any JSON document, by paths that the user writes and tests with `parse`. A path is keys and indexes with dots between
 * (`results.*.stats.mean`) or an RFC 6901 pointer (`/results/0/a~1b`); `*` is every element or key. No expression is ever
 * evaluated. A value may be a number or an array of numbers, which are repetitions.
 */
const jsonMappingParser = {
    kind: 'json',
    name: 'json-mapping',
    tool: 'any tool that writes JSON',
    reads: 'a JSON document, by the paths in its options',
    metrics: ['as the options say'],
    primary: 'all',
    options: [
        {
            name: 'value',
            does: 'Path of the number, or the array of repetitions, below each result.',
            isRequired: true,
        },
        { name: 'list', does: 'Path of the results, such as benchmarks.*; default the document itself.' },
        {
            name: 'name',
            does: 'Paths of the parts of the name below a result, with commas between; default what * stands for.',
        },
        { name: 'parameters', does: 'Paths below a result whose values are parameters, with commas between.' },
        { name: 'unit-at', does: 'Path of the unit below a result.' },
        { name: 'metric-at', does: 'Path of the name of the metric below a result.' },
        ...MAPPING_OPTIONS,
    ],
    checkOptions(options) {
        checkMappingOptions(options);
        for (const name of [...PATHS, ...RELATIVE])
            parsePathOption(name, options[name] ?? '');
        for (const name of ['name', 'parameters']) {
            for (const path of listOption(options[name]))
                parsePathOption(name, path);
        }
    },
    recognises: () => true,
    parse(document, { file, options = {} }) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const fallback = nameOfFile(file, 'value');
        for (const result of findPlaces(document, options.list ?? '', { option: 'list' })) {
            const parameters = json_mapping_parametersOf(document, options, result);
            const told = {
                unit: textAt(document, options['unit-at'], result),
                metric: textAt(document, options['metric-at'], result),
            };
            for (const found of findPlaces(document, options.value ?? '', { option: 'value', below: result })) {
                const benchmark = nameOf(document, options, { result, found }) ?? fallback;
                const reading = { benchmark, parameters, ...mappedMetric(options, told) };
                const problem = (what, expected) => document.problem(found.path, what, expected);
                for (const value of numbersAt(document, found.path))
                    builder.add({ value, problem, ...reading });
            }
        }
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    },
};
function numbersAt(document, path) {
    return Array.isArray((0,json_path/* valueAt */.fK)(document, path))
        ? numberArrayField(document, path)
        : [numberField(document, path)];
}
/** The parts that `name` names, else the keys and indexes that `*` stood for; undefined where there are neither. */
function nameOf(document, options, { result, found }) {
    const parts = listOption(options.name).map((path) => textAt(document, path, result) ?? '');
    // What `*` stood for in `list` tells results apart; in `value`, the values of one result.
    const inner = found.wild.slice(result.wild.length);
    const named = parts.length === 0 ? found.wild : [...parts, ...inner];
    return named.length === 0 ? undefined : named.join('/');
}
function json_mapping_parametersOf(document, options, result) {
    return Object.fromEntries(listOption(options.parameters).flatMap((path) => {
        const parts = parsePathOption('parameters', path);
        const value = (0,json_path/* valueAt */.fK)(document, [...result.path, ...parts]);
        return value === undefined || value === null
            ? []
            : [[String(parts.at(-1)), textOf(document, result, path)]];
    }));
}
function textAt(document, path, result) {
    return path === undefined ? undefined : textOf(document, result, path);
}
/** A text, or a number or boolean as text. @throws Problem at its position for anything else. */
function textOf(document, result, path) {
    const whole = [...result.path, ...parsePathOption('name', path)];
    const value = (0,json_path/* valueAt */.fK)(document, whole);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw document.problem(whole, (0,json_path/* describeValue */.bp)(value), 'a text');
}

;// CONCATENATED MODULE: ./lib/parsers/julia.js










const julia_REMEDY = 'save the trials themselves (BenchmarkTools.save("results.json", results)) to keep every sample';
/**
 * `BenchmarkTools.save` of Julia: `[{versions}, [values]]`, where every value is `[type, fields]`. Groups nest, and
 * their keys make the name, joined by `/`. A `Trial` holds every sample, a `TrialEstimate` one number of them.
 * Parameters of other runs, ratios and judgements are no measurements.
 */
const juliaParser = {
    kind: 'json',
    name: 'julia',
    tool: 'BenchmarkTools.jl 1',
    reads: "the JSON of Julia's BenchmarkTools.save: the samples of every trial, allocations and memory",
    metrics: ['time', 'gc-time', 'allocated-bytes', 'allocations'],
    primary: ['time'],
    recognises: (value) => Array.isArray(value) &&
        value.length === 2 &&
        (0,json_path/* isJsonObject */.OW)(value[0]) &&
        'BenchmarkTools' in value[0] &&
        Array.isArray(value[1]),
    parse: readJulia,
};
function readJulia(document) {
    const reading = {
        document,
        builder: (0,measurement_builder/* startMeasurements */.SN)(),
        summaries: startSummaryNotes(document, 'estimate', julia_REMEDY),
        ignored: [],
    };
    const values = arrayField(document, [1]);
    for (const [index] of values.entries()) {
        // `save` takes any number of values; their place tells them apart where there are several.
        addValue(reading, [1, index], values.length === 1 ? [] : [String(index + 1)]);
    }
    const [ignored] = reading.ignored;
    const others = 'ratios, judgements and parameters are no measurements and were left out';
    return {
        measurements: reading.builder.measurements(),
        environment: environmentOf({
            julia: (0,json_path/* valueAt */.fK)(document, [0, 'Julia']),
            'benchmark-tools': (0,json_path/* valueAt */.fK)(document, [0, 'BenchmarkTools']),
        }),
        warnings: [
            ...reading.summaries.warnings(),
            ...(ignored === undefined ? [] : [jsonWarning(document, ignored, others)]),
            ...reading.builder.warnings(),
        ],
        failures: [],
    };
}
/** `[type, fields]`; versions before 1.0 write the module in front of the type. */
function addValue(reading, path, names) {
    const type = stringField(reading.document, [...path, 0]).replace(/^BenchmarkTools\./, '');
    const fields = [...path, 1];
    if (type === 'BenchmarkGroup') {
        for (const key of Object.keys(objectField(reading.document, [...fields, 'data']))) {
            addValue(reading, [...fields, 'data', key], [...names, key]);
        }
    }
    else if (type === 'Trial')
        addTrial(reading, fields, julia_nameOf(names));
    else if (type === 'TrialEstimate')
        addEstimate(reading, fields, julia_nameOf(names));
    else
        reading.ignored.push(path);
}
/** A trial that was saved alone has no name. */
function julia_nameOf(names) {
    return names.length === 0 ? 'trial' : names.join('/');
}
function addTrial({ document, builder }, path, benchmark) {
    const evals = optionalNumberField(document, [...path, 'params', 1, 'evals']);
    const reading = { benchmark, unit: 'ns', ...(evals === undefined ? {} : { iterations: evals }) };
    addJsonNumbers(document, builder, { metric: 'time', primary: true, path: [...path, 'times'], ...reading });
    addJsonNumbers(document, builder, { metric: 'gc-time', path: [...path, 'gctimes'], ...reading });
    addMemory(document, builder, benchmark, path);
}
function addEstimate({ document, builder, summaries }, path, benchmark) {
    const reading = { benchmark, unit: 'ns' };
    addJsonNumber(document, builder, { metric: 'time', primary: true, path: [...path, 'time'], ...reading });
    addOptionalJsonNumber(document, builder, { metric: 'gc-time', path: [...path, 'gctime'], ...reading });
    addMemory(document, builder, benchmark, path);
    summaries.add(benchmark, path);
}
function addMemory(document, builder, benchmark, path) {
    const memory = { benchmark, metric: 'allocated-bytes', unit: 'B', path: [...path, 'memory'] };
    addOptionalJsonNumber(document, builder, memory);
    const allocations = { benchmark, metric: 'allocations', unit: '1', path: [...path, 'allocs'] };
    addOptionalJsonNumber(document, builder, allocations);
}

;// CONCATENATED MODULE: ./lib/parsers/junit.js






/**
 * Durations of ordinary tests from a JUnit report. Each test ran once, with whatever was cold, so its time is far noisier than
 * a benchmark's: a warning says so. A test that failed is a failure; a skipped one was not measured.
 */
const junitParser = {
    kind: 'xml',
    name: 'junit',
    tool: 'JUnit XML (read as written by pytest, Vitest and Maven Surefire)',
    reads: 'a JUnit report: testsuites or testsuite with testcase elements',
    metrics: ['time', 'suite-time'],
    primary: ['time'],
    recognises: ({ name }) => name === 'testsuites' || name === 'testsuite',
    parse(document, context) {
        const reader = {
            document,
            context,
            builder: (0,measurement_builder/* startMeasurements */.SN)(),
            nameTest: startNumberedNames(),
            nameSuite: startNumberedNames(),
            failures: [],
        };
        junit_readSuite(reader, document.root);
        const { builder, failures } = reader;
        const message = 'each test ran once, so its duration is much noisier than that of a benchmark; gate it with a wide threshold, over several rounds';
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: [...builder.warnings(), ...(builder.size === 0 ? [] : [{ message, file: context.file }])],
            failures,
        };
    },
};
function junit_readSuite(reader, suite) {
    for (const child of childrenNamed(suite, 'testsuite'))
        junit_readSuite(reader, child);
    for (const test of childrenNamed(suite, 'testcase'))
        readTest(reader, test);
    const name = suite.attributes.get('name') ?? '';
    const time = optionalNumberAttribute(reader.document, suite, 'time');
    if (name === '' || time === undefined || suite.name !== 'testsuite')
        return;
    addTime(reader, suite, { benchmark: reader.nameSuite(name), metric: 'suite-time', value: time });
}
function readTest(reader, test) {
    const { document, context, failures } = reader;
    const name = test.attributes.get('name') ?? '';
    const group = test.attributes.get('classname') ?? '';
    const benchmark = reader.nameTest(group === '' || group === name ? name : `${group}.${name}`);
    const broken = ['failure', 'error'].find((tag) => childrenNamed(test, tag).length > 0);
    if (broken !== undefined) {
        const how = broken === 'error' ? 'ended in an error' : 'failed';
        failures.push(xmlWarning(context, test, `the test ${(0,quoted_name/* quotedName */.a)(benchmark)} ${how}`));
        return;
    }
    if (childrenNamed(test, 'skipped').length > 0)
        return;
    const value = optionalNumberAttribute(document, test, 'time');
    if (value !== undefined)
        addTime(reader, test, { benchmark, metric: 'time', value });
}
function addTime({ document, builder }, element, reading) {
    builder.add({
        unit: 's',
        problem: (what, expected) => document.problem(element, what, expected),
        ...reading,
    });
}

;// CONCATENATED MODULE: ./lib/parsers/k6/k6-metric.js
/** `http_req_duration{name:GET /users}` as metric and tags; a comma inside a tag's value belongs to it. */
function splitTags(name) {
    const brace = name.indexOf('{');
    if (brace <= 0 || !name.endsWith('}'))
        return { base: name, tags: {} };
    const tags = [];
    for (const part of name.slice(brace + 1, -1).split(',')) {
        const colon = part.indexOf(':');
        const last = tags.at(-1);
        if (colon > 0)
            tags.push([part.slice(0, colon).trim(), part.slice(colon + 1).trim()]);
        else if (last !== undefined)
            last[1] += `,${part}`;
    }
    return { base: name.slice(0, brace), tags: Object.fromEntries(tags) };
}

;// CONCATENATED MODULE: ./lib/parsers/k6/add-k6-metric.js


/** Which metrics of what gate by default: those that answer "how many, how fast, how many failed". */
const PRIMARY = new Set([
    'http throughput',
    'http latency.p50',
    'http error-rate',
    'iteration throughput',
    'checks error-rate',
]);
const BUILT_INS = new Map([
    ['http_reqs', { benchmark: 'http', metric: 'throughput', aggregate: 'rate', unit: '1/s' }],
    ['iterations', { benchmark: 'iteration', metric: 'throughput', aggregate: 'rate', unit: '1/s' }],
    ['dropped_iterations', { benchmark: 'iteration', metric: 'dropped', aggregate: 'count', unit: 'count' }],
    ['data_received', { benchmark: 'k6', metric: 'bytes-per-second', aggregate: 'rate', unit: 'B/s' }],
    ['data_sent', { benchmark: 'k6', metric: 'sent-bytes-per-second', aggregate: 'rate', unit: 'B/s' }],
    ['vus', { benchmark: 'k6', metric: 'vus', aggregate: 'max', unit: '1', direction: 'higher' }],
    ['vus_max', { benchmark: 'k6', metric: 'vus-max', aggregate: 'value', unit: '1', direction: 'higher' }],
]);
/** Durations whose other metrics have a shorter name of their own. */
const SUBJECTS = new Map([
    ['http_req_duration', 'http'],
    ['iteration_duration', 'iteration'],
]);
/** Trends of k6 itself, all in milliseconds; `--summary-export` does not say what a trend holds. */
const BUILT_IN_TREND = /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_.*(?:fcp|lcp|fid|inp|ttfb|duration))$/;
const add_k6_metric_PERCENTILE = /^p\(?(\d+(?:\.\d+)?)\)?$/;
/** Whether a metric is the script's own and no time, so that nothing tells which way it is better. */
function isCustom({ name, kind, contains }) {
    const { base } = splitTags(name);
    if (kind === 'trend')
        return !isTime(base, contains);
    return !BUILT_INS.has(base) && base !== 'http_req_failed' && base !== 'checks';
}
/** Adds one metric of a k6 run. Custom counters, gauges and rates keep k6's word for what was kept of them. */
function addK6Metric(builder, metric) {
    const { base, tags } = splitTags(metric.name);
    const subject = SUBJECTS.get(base) ?? base;
    // k6 writes zeros for a part that no request had; a request or an iteration takes some time.
    if (SUBJECTS.has(base) && metric.values.get('max') === 0)
        return;
    if (metric.kind === 'trend')
        addRows(builder, metric, { benchmark: subject, tags }, trendRows(base, metric));
    else if (base === 'http_req_failed')
        addShare(builder, metric, { benchmark: 'http', tags }, 'passes');
    else if (base === 'checks')
        addShare(builder, metric, { benchmark: 'checks', tags }, 'fails');
    else
        addSingle(builder, metric, { base, tags });
}
function addRows(builder, metric, { benchmark, tags }, rows) {
    const { values, problem } = metric;
    const count = values.get('count');
    const assumed = isCustom(metric) ? { direction: 'lower' } : {};
    // k6 keeps the requests that succeeded beside all of them in every run; gating both would count one change twice.
    const isPart = Object.hasOwn(tags, 'expected_response');
    for (const row of rows) {
        if (row[1] === undefined)
            continue;
        builder.add({
            benchmark,
            parameters: tags,
            metric: row[0],
            value: row[1],
            unit: row[2],
            problem,
            primary: !isPart && PRIMARY.has(`${benchmark} ${row[0]}`),
            ...assumed,
            ...(count === undefined ? {} : { iterations: count }),
        });
    }
}
/** Times become latencies; of another trend the aggregates keep k6's names. */
function trendRows(base, { contains, values }) {
    const holdsTime = isTime(base, contains);
    const unit = holdsTime ? 'ms' : contains === 'data' ? 'B' : '1';
    return [...values].flatMap(([aggregate, value]) => {
        if (aggregate === 'count')
            return [];
        return [[holdsTime ? add_k6_metric_latencyMetric(aggregate) : aggregate, value, unit]];
    });
}
function isTime(base, contains) {
    return contains === 'time' || (contains === undefined && BUILT_IN_TREND.test(base));
}
function add_k6_metric_latencyMetric(aggregate) {
    if (aggregate === 'avg')
        return 'latency.mean';
    if (aggregate === 'med')
        return 'latency.p50';
    const rank = add_k6_metric_PERCENTILE.exec(aggregate)?.[1];
    return rank === undefined ? `latency.${aggregate}` : percentileMetric(rank);
}
/** The error rate of something that k6 counts as passes and fails. Without a single one there is no rate. */
function addShare(builder, metric, subject, errors) {
    const passes = metric.values.get('passes') ?? 0;
    const fails = metric.values.get('fails') ?? 0;
    if (passes + fails === 0)
        return;
    const count = errors === 'passes' ? passes : fails;
    const values = new Map(metric.values).set('count', passes + fails);
    addRows(builder, { ...metric, values }, subject, [['error-rate', count / (passes + fails), '1']]);
}
function addSingle(builder, metric, { base, tags }) {
    const { contains, kind, problem, values } = metric;
    const known = BUILT_INS.get(base);
    if (known === undefined) {
        const aggregate = kind === 'counter' ? 'count' : kind === 'rate' ? 'rate' : 'value';
        const value = values.get(aggregate) ?? values.get('value');
        const unit = contains === 'data' ? 'B' : contains === 'time' ? 'ms' : '1';
        if (value === undefined)
            return;
        const reading = { benchmark: base, parameters: tags, metric: aggregate, value, unit, problem };
        builder.add({ direction: 'lower', ...reading });
        return;
    }
    const value = values.get(known.aggregate);
    if (value === undefined)
        return;
    builder.add({
        benchmark: known.benchmark,
        parameters: tags,
        metric: known.metric,
        value,
        unit: known.unit,
        problem,
        primary: PRIMARY.has(`${known.benchmark} ${known.metric}`),
        ...(known.direction === undefined ? {} : { direction: known.direction }),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/k6/custom-warning.js



/** One warning that names the metrics of a script for which a direction had to be assumed; none where there are none. */
function customWarning(metrics) {
    const names = new Set(metrics.filter(isCustom).map(({ name }) => splitTags(name).base));
    if (names.size === 0)
        return [];
    const list = [...names].slice(0, 10).map(quoted_name/* quotedName */.a).join(', ');
    const more = names.size > 10 ? ` and ${names.size - 10} more` : '';
    const message = `nothing tells which way the script's own metrics are better (${list}${more}): lower is assumed; a rule with "direction" says otherwise`;
    return [{ message }];
}

;// CONCATENATED MODULE: ./lib/parsers/k6/read-summary.js





/** Reads the metrics of `--summary-export`, of the data of `handleSummary`, or of `--new-machine-readable-summary`. */
function readK6Summary(document) {
    const list = (0,json_path/* valueAt */.fK)(document, ['results', 'metrics']);
    const paths = Array.isArray(list)
        ? list.map((_, index) => [
            stringField(document, ['results', 'metrics', index, 'name']),
            ['results', 'metrics', index],
        ])
        : Object.keys(objectField(document, ['metrics'])).map((name) => [name, ['metrics', name]]);
    return {
        metrics: paths.map(([name, path]) => read_summary_readMetric(document, name, path)),
        checks: Array.isArray(list)
            ? listedChecks(document, ['results', 'checks', 'results'])
            : groupChecks(document, ['root_group'], []),
        crossed: paths.flatMap(([name, path]) => crossedThresholds(document, name, path)),
    };
}
function read_summary_readMetric(document, name, path) {
    const metric = objectField(document, path);
    const at = (0,json_path/* isJsonObject */.OW)(metric.values) ? [...path, 'values'] : path;
    const values = new Map(Object.keys(objectField(document, at))
        .filter((key) => !NOT_AGGREGATES.has(key))
        .map((key) => [aggregateName(key), numberField(document, [...at, key])]));
    // The machine-readable summary counts `matches` of `total`; passes and fails say the same.
    const total = values.get('total');
    const matches = values.get('matches');
    if (total !== undefined && matches !== undefined)
        values.set('passes', matches).set('fails', total - matches);
    return {
        name,
        kind: read_summary_kindOf(metric.type, values),
        contains: containsOf(metric.contains),
        values,
        problem: (what, expected) => document.problem(path, what, expected),
    };
}
const NOT_AGGREGATES = new Set(['thresholds', 'type', 'contains', 'name']);
/** The machine-readable summary writes `p95` for `p(95)`. */
function aggregateName(key) {
    const rank = /^p(\d.*)$/.exec(key)?.[1];
    return rank === undefined ? key : `p(${rank})`;
}
function read_summary_kindOf(type, values) {
    if (type === 'counter' || type === 'gauge' || type === 'rate' || type === 'trend')
        return type;
    // `--summary-export` leaves the type out; the aggregates of each are different.
    if (values.has('avg') || values.has('med'))
        return 'trend';
    if (values.has('passes'))
        return 'rate';
    return values.has('count') ? 'counter' : values.has('min') ? 'gauge' : 'trend';
}
function containsOf(value) {
    return value === 'time' || value === 'data' || value === 'default' ? value : undefined;
}
/** `--summary-export` says `true` for a crossed threshold, `handleSummary` says `{"ok": false}`. */
function crossedThresholds(document, metric, path) {
    const thresholds = (0,json_path/* valueAt */.fK)(document, [...path, 'thresholds']);
    if (!(0,json_path/* isJsonObject */.OW)(thresholds))
        return [];
    return Object.entries(thresholds)
        .filter(([, state]) => state === true || ((0,json_path/* isJsonObject */.OW)(state) && state.ok === false))
        .map(([condition]) => ({ metric, condition, path: [...path, 'thresholds', condition] }));
}
/** Checks of a group and the groups in it. Groups and checks are lists in `handleSummary` and objects in `--summary-export`. */
function groupChecks(document, path, above) {
    const group = (0,json_path/* valueAt */.fK)(document, path);
    if (!(0,json_path/* isJsonObject */.OW)(group))
        return [];
    const name = optionalStringField(document, [...path, 'name']);
    const names = name === undefined ? above : [...above, name];
    const checks = childPaths(document, [...path, 'checks']).map((check) => readCheck(document, check, names));
    const inner = childPaths(document, [...path, 'groups']).flatMap((child) => groupChecks(document, child, names));
    return [...checks, ...inner];
}
function childPaths(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (Array.isArray(value))
        return value.map((_, index) => [...path, index]);
    return (0,json_path/* isJsonObject */.OW)(value) ? Object.keys(value).map((key) => [...path, key]) : [];
}
function listedChecks(document, path) {
    if ((0,json_path/* valueAt */.fK)(document, path) === undefined)
        return [];
    return arrayField(document, path).map((_, index) => readCheck(document, [...path, index], []));
}
function readCheck(document, path, groups) {
    return {
        name: [...groups, stringField(document, [...path, 'name'])].join('::'),
        passes: numberField(document, [...path, 'passes']),
        fails: numberField(document, [...path, 'fails']),
        path,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/k6.js







/**
 * The summary that k6 writes at its end. Metrics of requests are the benchmark `http`, those of iterations `iteration`; a
 * metric of its own (`http_req_waiting`, a custom trend) is a benchmark of its own. The tags of a part are parameters.
 * A crossed threshold of k6 is a warning: it is a limit, and the numbers are as good as any.
 */
const k6Parser = {
    kind: 'json',
    name: 'k6',
    tool: 'k6 0.30 to 1.8',
    reads: 'the JSON of --summary-export, of handleSummary, or of --new-machine-readable-summary',
    metrics: [
        ...['throughput', 'error-rate', 'bytes-per-second', 'latency.mean', 'latency.min', 'latency.max'],
        ...[
            'latency.p50',
            'latency.p90',
            'latency.p95',
            'latency.p99',
            'percentiles of summaryTrendStats',
            'custom metrics',
        ],
    ],
    // Of requests, iterations and all checks together; the parts of a request's time would gate the same thing again.
    primary: ['throughput', 'latency.p50', 'error-rate'],
    recognises: isK6Summary,
    parse: readK6,
};
function isK6Summary(value) {
    if (!(0,json_path/* isJsonObject */.OW)(value))
        return false;
    if ((0,json_path/* isJsonObject */.OW)(value.metadata) && 'k6_version' in value.metadata)
        return (0,json_path/* isJsonObject */.OW)(value.results);
    if (!(0,json_path/* isJsonObject */.OW)(value.metrics))
        return false;
    const { iterations, data_sent: dataSent, vus_max: most } = value.metrics;
    return [iterations, dataSent, most].some(isK6Aggregate);
}
function isK6Aggregate(value) {
    if (!(0,json_path/* isJsonObject */.OW)(value))
        return false;
    return (0,json_path/* isJsonObject */.OW)(value.values) ? 'contains' in value : 'rate' in value || 'value' in value;
}
function readK6(document) {
    const { metrics, checks, crossed } = readK6Summary(document);
    // A script that throws in its set-up leaves a summary in which nothing happened.
    if (!metrics.some(({ name }) => name === 'iterations')) {
        const failures = [jsonWarning(document, [], 'k6 completed no iteration')];
        return { measurements: [], environment: {}, warnings: [], failures };
    }
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    for (const metric of metrics)
        addK6Metric(builder, metric);
    for (const check of checks)
        addCheck(document, builder, check);
    const warnings = crossed.map(({ metric, condition, path }) => jsonWarning(document, path, `k6's own threshold was crossed: ${metric} ${condition}`));
    return {
        measurements: builder.measurements(),
        environment: environmentOf({ k6: (0,json_path/* valueAt */.fK)(document, ['metadata', 'k6_version']) }),
        warnings: [...warnings, ...customWarning(metrics), ...builder.warnings()],
        failures: [],
    };
}
function addCheck(document, builder, check) {
    const count = check.passes + check.fails;
    if (count === 0)
        return;
    builder.add({
        benchmark: `check ${check.name}`,
        metric: 'error-rate',
        value: check.fails / count,
        unit: '1',
        iterations: count,
        primary: false,
        problem: (what, expected) => document.problem(check.path, what, expected),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/k6/stream-line.js


/** Versions before 0.37 write the keys in the other order. */
const stream_line_LINE = /^\{"(?:metric":"[^"]+","type":"(?:Metric|Point)"|type":"(?:Metric|Point)",)/;
function isK6Line(line) {
    return stream_line_LINE.test(line);
}
/** @throws Problem at the line for one that is cut, no JSON, or without time or value. */
function readK6Line(line, file, n) {
    const { metric, type, data } = parsed(line, file, n);
    if (typeof metric !== 'string' || !(0,json_path/* isJsonObject */.OW)(data))
        throw refused('this is no line of k6', file, n);
    return type === 'Metric' ? declaration(metric, data) : point(metric, data, (what) => refused(what, file, n));
}
/** The Problem of a stream whose last line lacks its break. */
function cutStream(file, line) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: 'the text ends in the middle of a line',
        file,
        line,
        expected: 'a line break after the last point',
        remedy: 'k6 probably died while it wrote; look at its log',
    });
}
function parsed(line, file, n) {
    try {
        const value = JSON.parse(line);
        if ((0,json_path/* isJsonObject */.OW)(value))
            return value;
    }
    catch {
        // The message of the engine differs by version; the line number says enough.
    }
    throw refused('this line is cut or no JSON', file, n);
}
function refused(what, file, line) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what,
        file,
        line,
        expected: 'one JSON object of k6 --out json a line',
    });
}
function declaration(metric, data) {
    const { type, contains, submetrics } = data;
    const parts = Array.isArray(submetrics) ? submetrics : [];
    return {
        type: 'Metric',
        metric,
        kind: type === 'counter' || type === 'gauge' || type === 'rate' ? type : 'trend',
        contains: contains === 'time' || contains === 'data' ? contains : 'default',
        parts: parts.flatMap((part) => (0,json_path/* isJsonObject */.OW)(part) && typeof part.name === 'string' && (0,json_path/* isJsonObject */.OW)(part.tags)
            ? [{ name: part.name, tags: texts(part.tags) }]
            : []),
    };
}
function point(metric, { time, value, tags }, problem) {
    const seconds = typeof time === 'string' ? Date.parse(time) / 1000 : Number.NaN;
    if (!Number.isFinite(seconds))
        throw problem(`the point of ${metric} has no time`);
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw problem(`the point of ${metric} has no finite value`);
    return { type: 'Point', metric, time: seconds, value, tags: (0,json_path/* isJsonObject */.OW)(tags) ? texts(tags) : {} };
}
function texts(tags) {
    return tags;
}

;// CONCATENATED MODULE: ./lib/parsers/k6/stream-metric.js

/** What k6's summary shows by default, and the two that its users add. */
const stream_metric_RANKS = [90, 95, 99, 99.9];
/** Aggregates the points of one metric, or of a part of it, as k6's own summary does. */
class StreamMetric {
    #name;
    #kind;
    #contains;
    #problem;
    #values = new ValueDistribution();
    #last = 0;
    constructor(metric) {
        this.#name = metric.name;
        this.#kind = metric.kind;
        this.#contains = metric.contains;
        this.#problem = metric.problem;
    }
    add(value) {
        this.#values.add(value);
        this.#last = value;
    }
    get count() {
        return this.#values.count;
    }
    /** Undefined while there is no point. @param seconds length of the test */
    metric(seconds) {
        const aggregates = this.#aggregates(seconds);
        if (aggregates === undefined)
            return undefined;
        const values = new Map(aggregates.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
        return { name: this.#name, kind: this.#kind, contains: this.#contains, values, problem: this.#problem };
    }
    #aggregates(seconds) {
        const { count, sum, min, max, mean } = this.#values;
        if (count === 0)
            return undefined;
        switch (this.#kind) {
            case 'counter':
                return [
                    ['count', sum],
                    ['rate', seconds > 0 ? sum / seconds : undefined],
                ];
            case 'gauge':
                return [
                    ['value', this.#last],
                    ['min', min],
                    ['max', max],
                ];
            case 'rate':
                return [
                    ['passes', sum],
                    ['fails', count - sum],
                    ['rate', sum / count],
                ];
            case 'trend':
                return [['avg', mean], ['min', min], ['max', max], ['count', count], ...this.#percentiles()];
        }
    }
    /** k6 interpolates between order statistics as type 7 does. */
    #percentiles() {
        const quantiles = this.#values.quantiles([0.5, ...stream_metric_RANKS.map((rank) => rank / 100)]) ?? [];
        return [
            ['med', quantiles[0]],
            ...stream_metric_RANKS.map((rank, index) => [`p(${rank})`, quantiles[index + 1]]),
        ];
    }
}

;// CONCATENATED MODULE: ./lib/parsers/k6/stream-totals.js


/** Requests are also told apart by their name, unless a script gives every URL its own. */
const MOST_NAMES = 100;
/** k6 writes one point of each of these for every request, so in a whole stream there are as many of all. */
const EVERY_REQUEST = /^http_req(?:s|_(?:duration|blocked|connecting|tls_handshaking|sending|waiting|receiving|failed))$/;
/** What a request is measured by; other metrics of requests are the parts of its duration. */
const OF_REQUESTS = new Set(['http_reqs', 'http_req_duration', 'http_req_failed']);
/** Aggregates every metric of a stream, whole and by the parts that k6's own summary has, and requests by name. */
class StreamTotals {
    #file;
    #metrics = new Map();
    #names = new Set();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    constructor(file) {
        this.#file = file;
    }
    declare(declaration, line) {
        if (this.#metrics.has(declaration.metric))
            return;
        this.#metrics.set(declaration.metric, {
            declaration,
            line,
            total: this.#start(declaration, declaration.metric, line),
            parts: declaration.parts.map(({ name, tags }) => ({
                tags,
                total: this.#start(declaration, name, line),
            })),
            byName: new Map(),
        });
    }
    /** Nothing for a point of a metric that was never declared: the start of its stream is missing. */
    add(point) {
        const metric = this.#metrics.get(point.metric);
        if (metric === undefined)
            return 'undeclared';
        this.#first = Math.min(this.#first, point.time);
        this.#last = Math.max(this.#last, point.time);
        metric.total.add(point.value);
        for (const part of metric.parts) {
            if (Object.entries(part.tags).every(([key, value]) => point.tags[key] === value))
                part.total.add(point.value);
        }
        if (OF_REQUESTS.has(point.metric))
            this.#addByName(metric, point);
        return 'added';
    }
    /** Whether there were too many request names to tell them apart. */
    get hasTooManyNames() {
        return this.#names.size > MOST_NAMES;
    }
    /** Whether the stream ends between the points of one request. A cut between two requests cannot be seen. */
    get isCut() {
        const counts = [...this.#metrics].flatMap(([name, { total }]) => EVERY_REQUEST.test(name) && total.count > 0 ? [total.count] : []);
        return new Set(counts).size > 1;
    }
    metrics() {
        const seconds = this.#last - this.#first;
        return [...this.#metrics.values()].flatMap(({ total, parts, byName }) => {
            const named = this.hasTooManyNames ? [] : [...byName.values()];
            return [total, ...parts.map((part) => part.total), ...named].flatMap((each) => each.metric(seconds) ?? []);
        });
    }
    #addByName({ declaration, line, parts, byName }, { tags, value }) {
        const name = tags.name;
        if (name === undefined || this.hasTooManyNames)
            return;
        this.#names.add(name);
        const isDeclared = parts.some(({ tags: own }) => Object.keys(own).length === 1 && own.name === name);
        if (isDeclared)
            return;
        const known = byName.get(name) ?? this.#start(declaration, `${declaration.metric}{name:${name}}`, line);
        byName.set(name, known);
        known.add(value);
    }
    #start({ kind, contains }, name, line) {
        return new StreamMetric({ name, kind, contains, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, line) });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/thinned-series.js
/** More points than this say no more about a trend. */
const MOST_POINTS = 4096;
/** A series in memory that does not grow with it: beyond 4,096 points every second one is dropped, those to come too. */
class ThinnedSeries {
    #times = [];
    #values = [];
    #stride = 1;
    #seen = 0;
    add(time, value) {
        if (this.#seen++ % this.#stride !== 0)
            return;
        this.#times.push(time);
        this.#values.push(value);
        if (this.#times.length <= MOST_POINTS)
            return;
        this.#times = this.#times.filter((_, index) => index % 2 === 0);
        this.#values = this.#values.filter((_, index) => index % 2 === 0);
        this.#stride *= 2;
    }
    get times() {
        return this.#times;
    }
    get values() {
        return this.#values;
    }
}

;// CONCATENATED MODULE: ./lib/parsers/k6-stream.js










/**
 * The points that `k6 run --out json=FILE` streams: what its summary would say (the length of the test is from the first
 * point to the last), requests by name, and what the course of the load tells. A gauge that holds bytes is taken for
 * memory. A test that was cut between two requests cannot be told from a short one: k6 writes no end.
 */
const k6StreamParser = {
    kind: 'text',
    name: 'k6-stream',
    tool: 'k6 0.30 to 1.8',
    reads: 'the lines of k6 run --out json: every point of every metric, with its tags',
    metrics: [
        ...['throughput', 'error-rate', 'bytes-per-second', 'latency.mean', 'latency.min', 'latency.max'],
        ...['latency.p50', 'latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'custom metrics'],
        ...['load.baseline-latency', 'load.knee', 'stress.throughput', 'soak.latency-slope', 'soak.memory-slope'],
        'spike.recovery-time',
    ],
    primary: ['throughput', 'latency.p50', 'error-rate'],
    unseenCut: 'between two points',
    command: /\bk6\s+run\b.*\s--out[\s=]json(?:\s|$)/,
    recognises: isK6Line,
    start: (context) => new K6StreamSink(context),
};
class K6StreamSink {
    #file;
    #totals;
    #timeline = new LoadTimeline();
    #memory = new Map();
    #warnings = [];
    #undeclared = new Set();
    #line = 1;
    constructor({ file }) {
        this.#file = file;
        this.#totals = new StreamTotals(file);
    }
    push(line, n, end) {
        // k6 ends every line; the beginning of one that was cut may be too short to be known.
        if (end === 'open' && line.startsWith('{'))
            throw cutStream(this.#file, n);
        if (!isK6Line(line))
            return;
        const read = readK6Line(line, this.#file, n);
        if (read.type === 'Point')
            this.#point(read, n);
        else
            this.#declare(read, n);
    }
    end() {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const metrics = this.#totals.metrics();
        const reason = this.#totals.isCut
            ? 'the stream ends between the points of one request: it was cut off'
            : metrics.some(({ name }) => name === 'iterations')
                ? undefined
                : 'k6 completed no iteration';
        if (reason !== undefined) {
            const nothing = { message: reason, file: this.#file, line: this.#line };
            return { measurements: [], environment: {}, warnings: this.#warnings, failures: [nothing] };
        }
        for (const metric of metrics)
            addK6Metric(builder, metric);
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, this.#line);
        const trend = addLoadTrend(builder, { benchmark: 'http', problem }, this.#timeline.points());
        this.#addMemory(builder);
        if (this.#totals.hasTooManyNames) {
            const message = 'requests have more than 100 names, so only their total is kept; give URLs with ids one name (tags: { name })';
            this.#warnings.push({ message });
        }
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: [...this.#warnings, ...trend, ...customWarning(metrics), ...builder.warnings()],
            failures: [],
        };
    }
    #declare(declaration, n) {
        this.#line = n;
        this.#totals.declare(declaration, n);
        if (declaration.kind === 'gauge' && declaration.contains === 'data') {
            this.#memory.set(declaration.metric, new ThinnedSeries());
        }
    }
    #point(point, n) {
        if (this.#totals.add(point) === 'undeclared')
            this.#warnUndeclared(point.metric, n);
        if (point.metric === 'http_req_duration') {
            const isFailed = point.tags.expected_response === 'false';
            this.#timeline.addRequest({ time: point.time, latency: point.value / 1000, isFailed });
        }
        else if (point.metric === 'vus')
            this.#timeline.addLoad(point.time, point.value);
        else
            this.#memory.get(point.metric)?.add(point.time, point.value);
    }
    #warnUndeclared(metric, line) {
        if (this.#undeclared.has(metric))
            return;
        this.#undeclared.add(metric);
        const message = `points of ${metric} come without its declaration, so they are left out: the beginning of the stream is missing`;
        this.#warnings.push({ message, file: this.#file, line });
    }
    #addMemory(builder) {
        for (const [benchmark, series] of this.#memory) {
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, this.#line);
            addReadings(builder, { benchmark, problem }, [['soak.memory-slope', soakGrowth(series)?.slope, 'B/s']]);
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/shared/go-duration.js
const go_duration_PART = /(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gy;
/** Nanoseconds by unit, as Go's `time.Duration` prints them. */
const NANOSECONDS = new Map([
    ['ns', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['μs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['m', 60e9],
    ['h', 3600e9],
]);
/** The nanoseconds of a duration as Go prints it (`1m2.5s`, `145.082066ms`, `0s`); undefined for any other text. */
function goDuration(text) {
    go_duration_PART.lastIndex = 0;
    let total = 0;
    let end = 0;
    for (let part = go_duration_PART.exec(text); part !== null; part = go_duration_PART.exec(text)) {
        total += Number(part[1]) * NANOSECONDS.get(part[2] ?? '');
        end = go_duration_PART.lastIndex;
    }
    return end > 0 && end === text.length ? total : undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/k6/text-values.js


const AGGREGATE = /([a-z]+(?:\([\d.]+\))?)=(.+?)(?= +[a-z]+(?:\([\d.]+\))?=| *$)/g;
/** `3.57%   1 out of 28`, before k6 0.54 `3.57%   ✓ 1   ✗ 27`. */
const text_values_RATE = /^([\d.]+)% +(?:(\d+) out of (\d+)|✓ (\d+) +✗ (\d+))$/;
const COUNTER = /^(\S+(?: [kMGT]?B)?) +(\S+(?: [kMGT]?B)?)\/s$/;
const text_values_NANOSECONDS = 1e6;
/** What stands behind a metric's name in k6's text; undefined where it is none of k6's forms. Times are in milliseconds. */
function readK6Values(printed) {
    const text = printed.trim();
    return rate(text) ?? counter(text) ?? gauge(text) ?? trend(text);
}
function rate(text) {
    const [, percent, passed, of, passes = passed, fails] = text_values_RATE.exec(text) ?? [];
    if (percent === undefined || passes === undefined)
        return undefined;
    const failed = of === undefined ? Number(fails) : Number(of) - Number(passes);
    const values = { passes: Number(passes), fails: failed, rate: Number(percent) / 100 };
    return { kind: 'rate', contains: 'default', values: new Map(Object.entries(values)) };
}
function counter(text) {
    const [, count, rateText] = COUNTER.exec(text) ?? [];
    const one = amount(count);
    const two = amount(rateText);
    if (one === undefined || two === undefined)
        return undefined;
    const values = new Map([
        ['count', one.value],
        ['rate', two.value],
    ]);
    return { kind: 'counter', contains: one.contains, values };
}
function gauge(text) {
    const first = text.split(/ {1,}(?=min=)/)[0];
    const value = amount(first);
    if (value === undefined)
        return undefined;
    const values = new Map([['value', value.value]]);
    for (const [name, one] of aggregates(text))
        values.set(name, one.value);
    return { kind: 'gauge', contains: value.contains, values };
}
function trend(text) {
    const found = aggregates(text);
    if (found.length === 0)
        return undefined;
    const timed = found.filter(([name]) => name !== 'count');
    const contains = timed.find(([, one]) => one.contains !== 'default')?.[1].contains ?? 'default';
    return { kind: 'trend', contains, values: new Map(found.map(([name, one]) => [name, one.value])) };
}
function aggregates(text) {
    return [...text.matchAll(AGGREGATE)].flatMap(([, name = '', printed]) => {
        const one = amount(printed);
        return one === undefined ? [] : [[name, one]];
    });
}
/** A number, a duration as Go prints it, or bytes with a decimal prefix. */
function amount(text) {
    if (text === undefined)
        return undefined;
    if (/^-?[\d.]+(?:e[+-]?\d+)?$/.test(text))
        return { value: Number(text), contains: 'default' };
    const duration = goDuration(text);
    if (duration !== undefined)
        return { value: duration / text_values_NANOSECONDS, contains: 'time' };
    const quantity = (0,parse_quantity/* parseQuantity */.L)(text);
    return quantity?.unit === 'B' ? { value: quantity.value, contains: 'data' } : undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/k6/text-summary.js





/** Names are filled up with dots; a part of a metric stands below it with its tags. */
const text_summary_METRIC = /^ *(?:[✓✗] )?(?<name>\S.*?)\.{2,}: +(?<values>\S.*)$/;
const HEADING = /^ {2}█ (?:THRESHOLDS|TOTAL RESULTS|GROUP: .*|SCENARIO: .*?) *$/;
const text_summary_TOTALS = /^ {2}█ TOTAL RESULTS *$/;
const THRESHOLDS = /^ {2}█ THRESHOLDS *$/;
const ITERATIONS = /^ *(?:[✓✗] )?iterations\.{3,}: +\d+ +[\d.]+\/s *$/;
const CHECK = /^ +([✓✗]) (?!'.*' \S+=)(.*\S) *$/;
const CHECK_COUNTS = /^ +↳ +\d+% — ✓ (\d+) \/ ✗ (\d+) *$/;
const CROSSED = /^ +✗ ('.*') \S+=/;
/** Whether a line stands in the totals of k6's summary and in no other tool's output. */
function isK6Total(line) {
    return text_summary_TOTALS.test(line) || ITERATIONS.test(line);
}
/** Reads the summary line by line. Sections of groups and scenarios repeat the names of the totals. */
class K6TextSink {
    #file;
    #metrics = [];
    #warnings = [];
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #numbered = startNumberedNames();
    /** A check that failed at times; the next line counts. */
    #check;
    #base = '';
    #section = 'totals';
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (end === 'open')
            return;
        if (HEADING.test(line))
            this.#section = text_summary_TOTALS.test(line) ? 'totals' : THRESHOLDS.test(line) ? 'thresholds' : 'parts';
        else if (this.#section === 'thresholds')
            this.#threshold(line, n);
        else if (this.#section === 'totals')
            this.#total(line, n);
    }
    end() {
        const names = new Set(this.#metrics.map(({ name }) => name));
        if (!names.has('iterations')) {
            const failures = [
                { message: 'k6 completed no iteration, or its summary was cut off', file: this.#file },
            ];
            return { measurements: [], environment: {}, warnings: this.#warnings, failures };
        }
        for (const metric of this.#metrics)
            addK6Metric(this.#builder, metric);
        // k6 counts what it sent in every run, and compact summaries say it last.
        const cut = { message: "k6's summary was cut off: data_sent is missing", file: this.#file };
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [
                ...this.#warnings,
                ...customWarning(this.#metrics),
                ...this.#builder.warnings(),
                ...(names.has('data_sent') ? [] : [cut]),
            ],
            failures: [],
        };
    }
    #threshold(line, n) {
        const condition = CROSSED.exec(line)?.[1];
        if (condition === undefined)
            return;
        const message = `k6's own threshold was crossed: ${condition}`;
        this.#warnings.push({ message, file: this.#file, line: n });
    }
    #total(line, n) {
        const { name, values } = text_summary_METRIC.exec(line)?.groups ?? {};
        const [, mark, check] = CHECK.exec(line) ?? [];
        const counts = CHECK_COUNTS.exec(line);
        if (name !== undefined && values !== undefined)
            this.#metric(name, values, n);
        else if (counts !== null && this.#check !== undefined)
            this.#addCheck(this.#check, Number(counts[1]), Number(counts[2]), n);
        else if (mark === '✗')
            this.#check = check;
        else if (mark === '✓' && check !== undefined)
            this.#addCheck(check, 1, 0, n);
    }
    #metric(printed, values, n) {
        const isPart = printed.startsWith('{');
        if (!isPart)
            this.#base = printed;
        // Compact summaries print the checks as three; the ones that passed say all.
        if (this.#base === 'checks_total' || this.#base === 'checks_failed')
            return;
        const base = this.#base === 'checks_succeeded' ? 'checks' : this.#base;
        const name = isPart ? `${base}{${printed.slice(2, -2)}}` : base;
        const read = readK6Values(values);
        if (read !== undefined)
            this.#metrics.push({ name, ...read, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n) });
    }
    /** Counted only where some failed. */
    #addCheck(name, passes, fails, n) {
        this.#check = undefined;
        this.#builder.add({
            benchmark: `check ${this.#numbered(name)}`,
            metric: 'error-rate',
            value: fails / (passes + fails),
            unit: '1',
            primary: false,
            problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n),
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/k6-text.js

/**
 * The summary that k6 prints at its end, `compact`, `full` and `legacy`; of a full one the totals, not those of its groups and
 * scenarios. Benchmarks and metrics are those of its JSON; times are rounded to hundredths of what is printed.
 */
const k6TextParser = {
    kind: 'text',
    name: 'k6-text',
    tool: 'k6 0.30 to 1.8 (captured with 1.8)',
    reads: 'the summary that k6 prints at its end; --summary-export is exact',
    metrics: [
        ...['throughput', 'error-rate', 'bytes-per-second', 'latency.mean', 'latency.min', 'latency.max'],
        ...['latency.p50', 'latency.p90', 'latency.p95', 'percentiles of summaryTrendStats', 'custom metrics'],
    ],
    primary: ['throughput', 'latency.p50', 'error-rate'],
    recognises: isK6Total,
    start: (context) => new K6TextSink(context),
};

;// CONCATENATED MODULE: ./lib/parsers/lighthouse.js







const lighthouse_UNITS = new Map([
    ['millisecond', 'ms'],
    ['byte', 'B'],
    ['second', 's'],
]);
/**
 * A report of Lighthouse (`--output=json`): every audit that has a number, under its own id, and the scores of the
 * categories. The page is the benchmark, by the address that was asked for; desktop and mobile are a parameter.
 */
const lighthouseParser = {
    kind: 'json',
    name: 'lighthouse',
    tool: 'Lighthouse 5 to 12 (captured with 12)',
    reads: 'the file of lighthouse --output=json',
    metrics: [
        'largest-contentful-paint',
        'first-contentful-paint',
        'total-blocking-time',
        'cumulative-layout-shift',
        'speed-index',
        'interactive',
        'score.performance',
        'other audits that have a number',
    ],
    primary: [
        'largest-contentful-paint',
        'first-contentful-paint',
        'total-blocking-time',
        'cumulative-layout-shift',
        'speed-index',
    ],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) && typeof value.lighthouseVersion === 'string' && (0,json_path/* isJsonObject */.OW)(value.audits),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const warnings = [];
        const page = pageOf(document);
        for (const id of Object.keys(objectField(document, ['audits']))) {
            if ((0,json_path/* valueAt */.fK)(document, ['audits', id, 'scoreDisplayMode']) === 'error') {
                warnings.push(jsonWarning(document, ['audits', id], `Lighthouse could not audit ${id}`));
            }
            else
                addAudit(builder, document, { id, ...page });
        }
        for (const id of Object.keys(optionalObjectField(document, ['categories']) ?? {})) {
            const path = ['categories', id, 'score'];
            if (typeof (0,json_path/* valueAt */.fK)(document, path) !== 'number')
                continue;
            addJsonNumber(document, builder, {
                metric: `score.${id}`,
                unit: '1',
                direction: 'higher',
                path,
                ...page,
            });
        }
        return {
            measurements: builder.measurements(),
            environment: environmentOf({ lighthouse: (0,json_path/* valueAt */.fK)(document, ['lighthouseVersion']) }),
            warnings: [...builder.warnings(), ...warnings],
            failures: failuresOf(document),
        };
    },
};
function pageOf(document) {
    const address = optionalStringField(document, ['requestedUrl']) ??
        optionalStringField(document, ['finalDisplayedUrl']) ??
        optionalStringField(document, ['finalUrl']);
    if (address === undefined)
        throw document.problem(['requestedUrl'], 'the report names no page', 'an address');
    const form = optionalStringField(document, ['configSettings', 'formFactor']);
    return { benchmark: address, parameters: form === undefined ? {} : { 'form-factor': form } };
}
/** An audit whose `numericValue` is a number; a page without the event (no paint) has none. */
function addAudit(builder, document, { id, ...page }) {
    const path = ['audits', id, 'numericValue'];
    if (typeof (0,json_path/* valueAt */.fK)(document, path) !== 'number')
        return;
    const unit = lighthouse_UNITS.get((0,json_path/* valueAt */.fK)(document, ['audits', id, 'numericUnit'])) ?? '1';
    addJsonNumber(document, builder, { metric: id, unit, direction: 'lower', path, ...page });
}
function failuresOf(document) {
    const code = optionalStringField(document, ['runtimeError', 'code']);
    if (code === undefined || code === 'NO_ERROR')
        return [];
    const message = optionalStringField(document, ['runtimeError', 'message']) ?? code;
    return [jsonWarning(document, ['runtimeError'], `Lighthouse could not load the page: ${message}`)];
}

;// CONCATENATED MODULE: ./lib/parsers/lnt/lnt-metric.js

/** Fields of the suites `nts` and `compile` (lnt/testing, schemas), with the endings that stand for them in names of version 0 and 1. */
const lnt_metric_METRICS = new Map([
    ['execution_time', { metric: 'time', unit: 's' }],
    ['exec', { metric: 'time', unit: 's' }],
    ['exec_time', { metric: 'time', unit: 's' }],
    ['wall_time', { metric: 'time', unit: 's' }],
    ['wall', { metric: 'time', unit: 's' }],
    ['compile_time', { metric: 'compile-time', unit: 's' }],
    ['compile', { metric: 'compile-time', unit: 's' }],
    ['user_time', { metric: 'user-time', unit: 's' }],
    ['user', { metric: 'user-time', unit: 's' }],
    ['sys_time', { metric: 'system-time', unit: 's' }],
    ['sys', { metric: 'system-time', unit: 's' }],
    ['code_size', { metric: 'size', unit: 'B' }],
    ['size_bytes', { metric: 'size', unit: 'B' }],
    ['size', { metric: 'size', unit: 'B' }],
    ['mem_bytes', { metric: 'peak-rss', unit: 'B' }],
    ['mem', { metric: 'peak-rss', unit: 'B' }],
    ['score', { metric: 'score', unit: 'score', direction: 'higher' }],
]);
/** The metric of a field; one that LNT does not know keeps its name. */
function lntMetric(field) {
    return lnt_metric_METRICS.get(field) ?? { metric: customMetricName(field, 'field'), unit: '1' };
}
/** Whether a name of version 0 or 1 may end in this. */
function isLntField(ending) {
    return lnt_metric_METRICS.has(ending);
}

;// CONCATENATED MODULE: ./lib/parsers/lnt/add-legacy-test.js






const add_legacy_test_NAME = /^(?:nts\.)?(.+?)(?:\.(exec|compile))?\.(status|[a-z_]+)$/;
// lnt.testing: PASS 0, FAIL 1, XFAIL 2.
const FAIL = 1;
/** Adds one test of version 0 or 1, whose name tells benchmark and metric (`nts.Stream.exec`). Returns its failure, if it is one. */
function addLegacyTest(document, path, builder) {
    const name = stringField(document, [...path, 'Name']);
    const [, stem = name, phase, ending = ''] = add_legacy_test_NAME.exec(name) ?? [];
    const data = [...path, 'Data'];
    if (ending === 'status') {
        const values = (0,json_path/* valueAt */.fK)(document, data);
        if (!Array.isArray(values) || !values.includes(FAIL))
            return [];
        return [jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(stem)}: ${phase ?? 'the test'} failed`)];
    }
    if (ending === 'hash' || ending === 'profile')
        return [];
    const reading = isLntField(ending)
        ? { benchmark: phase === undefined ? stem : `${stem}.${phase}`, ...lntMetric(ending) }
        : { benchmark: name, ...lntMetric('execution_time') };
    addJsonNumbers(document, builder, { path: data, ...reading });
    return [];
}

;// CONCATENATED MODULE: ./lib/parsers/lnt.js











/** LLVM's LNT report: versions 0, 1 (`Tests`, one name a metric) and 2 (`tests`, one key a metric), every repetition. */
const lntParser = {
    kind: 'json',
    name: 'lnt',
    tool: 'LNT report format 0 to 2',
    reads: 'the JSON report that lnt submit takes',
    metrics: ['time', 'compile-time', 'user-time', 'system-time', 'size', 'peak-rss', 'other fields by name'],
    primary: ['time', 'compile-time'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        (('format_version' in value && 'machine' in value && Array.isArray(value.tests)) ||
            ('Machine' in value && 'Run' in value && Array.isArray(value.Tests))),
    parse: readLnt,
};
function readLnt(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const failures = [];
    const isLegacy = (0,json_path/* valueAt */.fK)(document, ['Tests']) !== undefined;
    for (const index of arrayField(document, [isLegacy ? 'Tests' : 'tests']).keys()) {
        if (isLegacy)
            failures.push(...addLegacyTest(document, ['Tests', index], builder));
        else
            failures.push(...addTest(document, ['tests', index], builder));
    }
    const run = (key) => (0,json_path/* valueAt */.fK)(document, ['run', key]);
    return {
        measurements: builder.measurements(),
        environment: environmentOf({
            compiler: run('compiler_version') ?? run('cc_version_number'),
            'llvm-revision': run('llvm_project_revision'),
            machine: (0,json_path/* valueAt */.fK)(document, ['machine', 'hardware']),
        }),
        warnings: builder.warnings(),
        failures,
    };
}
function addTest(document, path, builder) {
    const benchmark = stringField(document, [...path, 'name']);
    const failures = [];
    for (const [key, value] of Object.entries(objectField(document, path))) {
        const at = [...path, key];
        const isNumber = typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number');
        if (!isNumber)
            continue;
        if (key.endsWith('_status')) {
            const phase = key.slice(0, -'_status'.length);
            if (value === 1)
                failures.push(jsonWarning(document, at, `${(0,quoted_name/* quotedName */.a)(benchmark)}: ${phase} failed`));
            continue;
        }
        const reading = { benchmark, path: at, ...lntMetric(key) };
        if (Array.isArray(value))
            addJsonNumbers(document, builder, reading);
        else
            addJsonNumber(document, builder, reading);
    }
    return failures;
}

;// CONCATENATED MODULE: ./lib/parsers/locust/request-name.js
/** The benchmark of a locust request: method and name as its console prints them; `Aggregated` has no method. */
function requestName(method, name) {
    return method.trim() === '' ? name : `${method} ${name}`;
}

;// CONCATENATED MODULE: ./lib/parsers/locust/console.js




const console_TABLE = /^Type {5}Name {2,}# reqs {2,}# fails \|/;
const console_ROW = /^(\S*) +(\S.*?) +(\d+) +(\d+)\([\d.]+%\) \| +(\d+) +(\d+) +(\d+) +(\d+) \| +([\d.]+) +([\d.]+)$/;
const PERCENTILES = /^Type {5}Name {2,}(50% .*) # reqs$/;
const console_PERCENTILE_ROW = /^(\S*) +(\S.*?)((?: +\d+){2,})$/;
const console_RULE = /^-+\|[-|]+$/;
/** Whether a line is the header of the table that locust prints. */
function isLocustTable(line) {
    return console_TABLE.test(line);
}
/**
 * Reads the tables that locust prints: the last one of the requests, for it prints one every two seconds, and the one of the
 * percentiles at the end. Its names are cut by locust where they are long; `--csv` has them whole.
 */
class LocustConsoleSink {
    #file;
    #rows = new Map();
    #percentiles = new Map();
    #ranks = [];
    #part = 'none';
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const ranks = PERCENTILES.exec(line)?.[1];
        if (console_TABLE.test(line)) {
            this.#part = 'requests';
            this.#rows = new Map();
        }
        else if (ranks !== undefined) {
            this.#part = 'percentiles';
            this.#ranks = ranks.trim().split(/\s+/);
        }
        else if (line.trim() === '')
            this.#part = 'none';
        else if (!console_RULE.test(line) && end === undefined)
            this.#row(line, n);
    }
    end() {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const failures = this.#failures();
        for (const [benchmark, row] of failures.length > 0 ? [] : this.#rows) {
            if (row.requests === 0)
                continue;
            const common = { benchmark, iterations: row.requests, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, row.line) };
            const percentiles = this.#percentiles.get(benchmark) ?? [['latency.p50', row.median, 'ms']];
            addReadings(builder, common, [...row.values, ...percentiles]);
        }
        return { measurements: builder.measurements(), environment: {}, warnings: [], failures };
    }
    #row(line, n) {
        const request = this.#part === 'requests' ? console_ROW.exec(line) : null;
        const percentiles = this.#part === 'percentiles' ? console_PERCENTILE_ROW.exec(line) : null;
        if (request !== null) {
            const [, method = '', name = '', ...printed] = request;
            this.#rows.set(requestName(method, name), consoleRow(printed.map(Number), n));
        }
        else if (percentiles !== null) {
            const [, method = '', name = '', numbers = ''] = percentiles;
            this.#percentiles.set(requestName(method, name), this.#latencies(numbers.trim().split(/ +/)));
        }
    }
    #latencies(printed) {
        return this.#ranks.slice(0, -1).map((rank, index) => {
            return [percentileMetric(rank.replace('%', '')), Number(printed[index]), 'ms'];
        });
    }
    /** The percentiles of all requests are the last thing that locust prints; tables before the end are of half a test. */
    #failures() {
        const isWhole = this.#percentiles.has('Aggregated');
        if (isWhole && (this.#rows.get('Aggregated')?.requests ?? 0) > 0)
            return [];
        const reason = isWhole ? 'no request was made' : 'the output ends before the percentiles: it was cut off';
        return [{ message: `locust: ${reason}`, file: this.#file }];
    }
}
function consoleRow(printed, line) {
    const [requests = 0, failed = 0, mean, min, max, median, rate] = printed;
    return {
        line,
        requests,
        median,
        values: [
            ['throughput', rate, '1/s'],
            ['error-rate', failed / requests, '1'],
            ['latency.mean', mean, 'ms'],
            ['latency.min', min, 'ms'],
            ['latency.max', max, 'ms'],
        ],
    };
}

;// CONCATENATED MODULE: ./lib/parsers/locust/failures.js




const FAILURES = 'Method,Name,Error,Occurrences';
const EXCEPTIONS = 'Count,Message,Traceback,Nodes';
/** One broken service fails in many words; the first few say what is wrong. */
const MOST_WARNINGS = 10;
/** Whether a line is the header of `PREFIX_failures.csv` or `PREFIX_exceptions.csv`. */
function isLocustFailures(line) {
    return startsWithColumns(line, FAILURES) || startsWithColumns(line, EXCEPTIONS);
}
/**
 * Reads `PREFIX_failures.csv` (failed requests by name and reason, which become warnings) and `PREFIX_exceptions.csv` (errors
 * of the locust file itself, which make the run no evidence). A file of only its header says that there were none.
 */
function locustFailures({ file }) {
    const failed = new Map([['Aggregated', { count: 0, line: 1 }]]);
    const warnings = [];
    const failures = [];
    let metric = 'failed-requests';
    return csvSink({
        file,
        isHeader(line) {
            if (startsWithColumns(line, EXCEPTIONS))
                metric = 'exceptions';
            return isLocustFailures(line);
        },
        rows: {
            record(table, row) {
                const { line } = row;
                if (metric === 'exceptions') {
                    const message = `${table.number(row, 'Count')} times: ${(0,quoted_name/* quotedName */.a)(table.text(row, 'Message'))}`;
                    failures.push({ message: `the locust file raised ${message}`, file, line });
                    return;
                }
                const benchmark = requestName(table.text(row, 'Method'), table.text(row, 'Name'));
                const count = table.number(row, 'Occurrences');
                for (const name of ['Aggregated', benchmark]) {
                    failed.set(name, { count: (failed.get(name)?.count ?? 0) + count, line });
                }
                if (warnings.length < MOST_WARNINGS) {
                    const message = `${benchmark} failed ${count} times: ${(0,quoted_name/* quotedName */.a)(table.text(row, 'Error'))}`;
                    warnings.push({ message, file, line });
                }
            },
            end() {
                const builder = (0,measurement_builder/* startMeasurements */.SN)();
                for (const [benchmark, { count, line }] of failures.length > 0 ? [] : failed) {
                    const reading = { benchmark, metric, value: count, unit: 'count', primary: true };
                    builder.add({ problem: (0,measurement_builder/* problemAtLine */.dX)(file, line), ...reading });
                }
                return { measurements: builder.measurements(), environment: {}, warnings, failures };
            },
        },
    });
}

;// CONCATENATED MODULE: ./lib/parsers/locust/history.js



const history_COLUMNS = 'Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%';
const SINCE_THE_START = 'without --csv-full-history the percentiles of locust are since the start, so knee, growth and recovery are left out';
/** Whether a line is the header of `PREFIX_stats_history.csv`. */
function isLocustHistory(line) {
    return startsWithColumns(line, history_COLUMNS);
}
/**
 * Reads `PREFIX_stats_history.csv`: what the course of the load tells, from the rows of all requests together. Requests are
 * differences of locust's running totals. Its percentiles are of the last ten seconds with `--csv-full-history`, which shows
 * in rows of single requests, so a knee or a recovery is seen up to ten seconds late; without it they are of the whole test
 * so far, tell nothing of a moment, and are not used.
 */
function locustHistory({ file }) {
    const rows = [];
    let isFull = false;
    return csvSink({
        file,
        isHeader: isLocustHistory,
        rows: {
            record(table, record) {
                if (table.text(record, 'Name') === 'Aggregated')
                    rows.push(historyRow(table, record));
                else
                    isFull = true;
            },
            end(header) {
                const builder = (0,measurement_builder/* startMeasurements */.SN)();
                const common = { benchmark: 'Aggregated', problem: (0,measurement_builder/* problemAtLine */.dX)(file, header) };
                const warnings = addLoadTrend(builder, common, historyPoints(isFull ? rows : rows.map(withoutLatency)));
                // A history alone has no other throughput to gate on.
                const measurements = builder
                    .measurements()
                    .map((each) => (each.metric === 'stress.throughput' ? { ...each, primary: true } : each));
                const tooShort = {
                    message: `${rows.length} rows are too short a history for a trend: at least 5 seconds of load are needed`,
                    file,
                    line: header,
                };
                return {
                    measurements,
                    environment: {},
                    warnings: isFull ? warnings : [{ message: SINCE_THE_START, file, line: header }, ...warnings],
                    failures: measurements.length === 0 ? [tooShort] : [],
                };
            },
        },
    });
}
function historyRow(table, record) {
    const p50 = table.optionalNumber(record, '50%');
    const p99 = table.optionalNumber(record, '99%');
    // Without a request in its last seconds locust writes N/A or zeros.
    const isQuiet = table.number(record, 'Requests/s') === 0;
    return {
        time: table.number(record, 'Timestamp'),
        users: table.number(record, 'User Count'),
        requests: table.number(record, 'Total Request Count'),
        errors: table.number(record, 'Total Failure Count'),
        ...(isQuiet || p50 === undefined || p99 === undefined ? {} : { p50: p50 / 1000, p99: p99 / 1000 }),
    };
}
function withoutLatency({ time, users, requests, errors }) {
    return { time, users, requests, errors };
}
function historyPoints(rows) {
    const start = rows[0]?.time ?? 0;
    return rows.slice(1).flatMap((row, index) => {
        const { time, requests, errors, users, ...latency } = row;
        const before = rows[index];
        if (time <= before.time)
            return [];
        // `--reset-stats` starts the totals again.
        const isReset = requests < before.requests;
        const point = {
            time: before.time - start,
            duration: time - before.time,
            requests: isReset ? requests : requests - before.requests,
            errors: isReset ? errors : errors - before.errors,
            load: users,
        };
        return [{ ...point, ...latency }];
    });
}

;// CONCATENATED MODULE: ./lib/parsers/locust/stats.js





const stats_COLUMNS = 'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time';
/** locust's own; the 100 % one is the largest response time rounded, which another column tells exactly. */
const stats_PERCENTILES = ['50', '66', '75', '80', '90', '95', '98', '99', '99.9', '99.99'];
/** Whether a line is the header of `PREFIX_stats.csv`. */
function isLocustStats(line) {
    return startsWithColumns(line, stats_COLUMNS);
}
/** Reads `PREFIX_stats.csv`: one record for each request name, and all of them together as `Aggregated`. */
function locustStats({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const warnings = [];
    const failures = [];
    let last = 1;
    let hasTotal = false;
    return csvSink({
        file,
        isHeader: isLocustStats,
        rows: {
            record(table, record) {
                const benchmark = requestName(table.text(record, 'Type'), table.text(record, 'Name'));
                last = record.line;
                hasTotal ||= benchmark === 'Aggregated';
                const requests = table.number(record, 'Request Count');
                if (requests === 0) {
                    // `Aggregated` without a request: nothing was tested at all.
                    const list = benchmark === 'Aggregated' ? failures : warnings;
                    list.push({ message: `${benchmark}: no request was made`, file, line: record.line });
                    return;
                }
                const common = { benchmark, iterations: requests, problem: (0,measurement_builder/* problemAtLine */.dX)(file, record.line) };
                addReadings(builder, common, statsRows(table, record, requests));
            },
            end() {
                if (!hasTotal) {
                    const problem = (0,measurement_builder/* problemAtLine */.dX)(file, last);
                    throw problem('the record "Aggregated" is missing: the file was cut off', 'it as the last one');
                }
                return {
                    measurements: builder.measurements(),
                    environment: {},
                    warnings: [...warnings, ...builder.warnings()],
                    failures,
                };
            },
        },
    });
}
function statsRows(table, record, requests) {
    return [
        ['throughput', table.number(record, 'Requests/s'), '1/s'],
        ['error-rate', table.number(record, 'Failure Count') / requests, '1'],
        ['content-size', table.optionalNumber(record, 'Average Content Size'), 'B'],
        ['latency.mean', table.optionalNumber(record, 'Average Response Time'), 'ms'],
        ['latency.min', table.optionalNumber(record, 'Min Response Time'), 'ms'],
        ['latency.max', table.optionalNumber(record, 'Max Response Time'), 'ms'],
        ...stats_PERCENTILES.map((rank) => [percentileMetric(rank), table.optionalNumber(record, `${rank}%`), 'ms']),
    ];
}

;// CONCATENATED MODULE: ./lib/parsers/locust.js





/**
 * locust's CSV files, of which those of one run are read together, and the table it prints. A benchmark is method and name of a request (`GET /users`), and `Aggregated`
 * all of them. Failed requests are requests. Percentiles are locust's own, in whole milliseconds of two digits.
 */
const locustParser = {
    kind: 'text',
    name: 'locust',
    tool: 'locust 2.12 to 2.47',
    reads: 'the files of locust --csv (stats, stats_history, failures, exceptions), or the tables that it prints',
    metrics: [
        ...[
            'throughput',
            'error-rate',
            'failed-requests',
            'exceptions',
            'content-size',
            'latency.mean',
            'latency.min',
        ],
        ...[
            'latency.max',
            'latency.p50',
            'latency.p90',
            'latency.p95',
            'latency.p99',
            'latency.p99.9',
            'load.baseline-latency',
        ],
        ...['load.knee', 'stress.throughput', 'soak.latency-slope', 'spike.recovery-time'],
    ],
    primary: ['throughput', 'latency.p50', 'error-rate'],
    unseenCut: 'stats_history and failures: between two records',
    ...textForms([
        { startsWith: isLocustStats, start: locustStats },
        { startsWith: isLocustHistory, start: locustHistory },
        { startsWith: isLocustFailures, start: locustFailures },
        { startsWith: isLocustTable, start: (context) => new LocustConsoleSink(context) },
    ]),
};

;// CONCATENATED MODULE: ./lib/parsers/locust/json-request.js







/** Those of locust's own report. */
const json_request_PERCENTILES = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99];
function readLocustRequest(document, path) {
    const number = (key) => numberField(document, [...path, key]);
    const count = number('num_requests');
    const name = stringField(document, [...path, 'name']);
    return {
        benchmark: requestName(optionalStringField(document, [...path, 'method']) ?? '', name),
        ...{ count, failed: number('num_failures'), total: number('total_response_time') },
        // Null where no request was made.
        min: count === 0 ? 0 : number('min_response_time'),
        ...{ max: number('max_response_time'), bytes: number('total_content_length') },
        ...{ start: number('start_time'), end: count === 0 ? 0 : number('last_request_timestamp') },
        times: timesOf(document, [...path, 'response_times']),
        problem: (what, expected) => document.problem(path, what, expected),
    };
}
function timesOf(document, path) {
    return Object.keys(objectField(document, path))
        .map((key) => {
        const time = Number(key);
        if (!Number.isFinite(time))
            throw document.problem([...path, key], (0,json_path/* describeValue */.bp)(key), 'milliseconds');
        return [time, numberField(document, [...path, key])];
    })
        .sort(([one], [next]) => one - next);
}
/** All requests as one, as locust's other reports have it; undefined for none. */
function sumOf(requests) {
    const [first] = requests;
    if (first === undefined)
        return undefined;
    const sum = (of) => requests.reduce((all, one) => all + of(one), 0);
    const counts = new Map();
    for (const [time, count] of requests.flatMap(({ times }) => times))
        counts.set(time, (counts.get(time) ?? 0) + count);
    return {
        ...{ benchmark: 'Aggregated', problem: first.problem },
        ...{ count: sum(({ count }) => count), failed: sum(({ failed }) => failed) },
        ...{ total: sum(({ total }) => total), bytes: sum(({ bytes }) => bytes) },
        min: Math.min(...requests.map(({ min }) => min)),
        max: Math.max(...requests.map(({ max }) => max)),
        start: Math.min(...requests.map(({ start }) => start)),
        end: Math.max(...requests.map(({ end }) => end)),
        times: [...counts].sort(([one], [next]) => one - next),
    };
}
/** Adds one request name; `seconds` is how long requests were made, by which locust divides every rate. */
function addLocustRequest(builder, request, seconds) {
    const { benchmark, count, problem } = request;
    addReadings(builder, { benchmark, iterations: count, problem }, [
        ['throughput', seconds > 0 ? count / seconds : undefined, '1/s'],
        ['error-rate', request.failed / count, '1'],
        ['failed-requests', request.failed, '1'],
        ['content-size', request.bytes / count, 'B'],
        ['latency.mean', request.total / count, 'ms'],
        ['latency.min', request.min, 'ms'],
        ['latency.max', request.max, 'ms'],
        ...json_request_PERCENTILES.map((rank) => [percentileMetric(rank), percentileOf(request, rank), 'ms']),
    ]);
}
/** As locust counts it (`calculate_response_time_percentile`): from the slowest down, until no more than its share is left. */
function percentileOf({ times, count }, rank) {
    const share = Math.trunc(count * (rank / 100));
    let slower = 0;
    for (const [time, often] of times.toReversed()) {
        slower += often;
        if (count - slower <= share)
            return time;
    }
    return times[0]?.[0];
}

;// CONCATENATED MODULE: ./lib/parsers/locust-json.js




/**
 * What `locust --json` prints: every request name with its counts and its response times, rounded as locust rounds them.
 * Benchmarks and metrics are those of locust's CSV files; `Aggregated` is the sum, which the JSON leaves out.
 */
const locustJsonParser = {
    kind: 'json',
    name: 'locust-json',
    tool: 'locust 2 (captured with 2.47)',
    reads: 'the JSON of locust --json: every request name, with the counts of its response times',
    metrics: [
        ...['throughput', 'error-rate', 'failed-requests', 'content-size', 'latency.mean', 'latency.min'],
        ...['latency.max', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9'],
        'other percentiles',
    ],
    primary: ['throughput', 'latency.p50', 'error-rate'],
    recognises: (value) => Array.isArray(value) &&
        value.length > 0 &&
        value.every((one) => (0,json_path/* isJsonObject */.OW)(one) && 'num_none_requests' in one && 'response_times' in one),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const requests = arrayField(document, []).map((_, index) => readLocustRequest(document, [index]));
        const made = requests.filter(({ count }) => count > 0);
        const total = sumOf(made);
        if (total === undefined) {
            const failures = [{ message: 'locust: no request was made' }];
            return { measurements: [], environment: {}, warnings: [], failures };
        }
        const seconds = total.end - total.start;
        const add = (request) => addLocustRequest(builder, request, seconds);
        made.forEach(add);
        add(total);
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    },
};

;// CONCATENATED MODULE: ./lib/parsers/luau.js


const luau_HEAD = /^Test +\| Min +\| Average +\| StdDev% +\| Driver$/;
const luau_DURATION = /^(\d[\d.]*)(ns|us|ms|s)$/;
const luau_FAILED = /^(?:FAILED|ERROR): /;
/** The table of Luau's `bench/bench.py`: average and minimum of each test; the executable is the parameter `driver`. */
const luauParser = {
    kind: 'text',
    name: 'luau',
    tool: "Luau's bench.py",
    reads: 'the table that bench.py of Luau prints',
    metrics: ['time', 'latency.min'],
    primary: ['time'],
    recognises: (line) => luau_HEAD.test(line.trimEnd()),
    start: (context) => new LuauSink(context),
};
class LuauSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #state = 'before';
    constructor(context) {
        this.#context = context;
    }
    push(line, n, end) {
        const text = line.trimEnd();
        if (luau_HEAD.test(text))
            this.#state = 'table';
        else if (luau_FAILED.test(text))
            this.#failures.push({ message: text, file: this.#context.file, line: n });
        else if (this.#state === 'table' && end === undefined)
            this.#row(text, n);
    }
    end() {
        const message = 'the row of totals is missing, so tests may be missing too';
        const cut = this.#state === 'complete' ? [] : [{ message, file: this.#context.file }];
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...cut, ...this.#builder.warnings()],
            failures: this.#failures,
        };
    }
    #row(text, line) {
        const cells = text.split('|').map((cell) => cell.trim());
        const [benchmark = '', minimum = '', average = '', , driver = ''] = cells;
        if (cells.length !== 5 || benchmark === '')
            return;
        if (benchmark === 'Total') {
            this.#state = 'complete';
            return;
        }
        for (const [metric, cell] of [
            ['time', average],
            ['latency.min', minimum],
        ]) {
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
            const [, number = '', unit = ''] = luau_DURATION.exec(cell) ?? [];
            const value = (0,number_of/* numberOf */.r)(number);
            if (value === undefined)
                throw problem(`${metric} is ${JSON.stringify(cell.slice(0, 40))}`, 'a duration');
            this.#builder.add({ benchmark, parameters: { driver }, metric, value, unit, problem });
        }
    }
}

;// CONCATENATED MODULE: ./lib/parsers/massif.js



/** The head of the report that ms_print makes of the profile, for people: rounded, and without most of the snapshots. */
const MS_PRINT = /^Massif arguments: /;
const TIME_UNIT = /^time_unit: (?:i|ms|B)$/;
const massif_FIELD = /^(time|mem_heap_B|mem_heap_extra_B|mem_stacks_B)=(\d+)$/;
const massif_TREE = /^heap_tree=(empty|peak|detailed)$/;
// A node of the allocation tree tells how many nodes are below it.
const NODE = /^ *n(\d+): \d+ /;
// Stands before and after the number of every snapshot, so after the last one there is none.
const massif_RULE = '#---';
/**
 * Massif's profile (`massif.out.PID`): the largest snapshot. Heap, what the allocator adds, and stacks count together, as in
 * ms_print; the heap alone is a metric too. Where a program's time ends tells how much it did (`i`: instructions).
 */
const massifParser = {
    kind: 'text',
    name: 'massif',
    tool: 'Valgrind Massif (read with 3.19)',
    reads: 'massif.out.PID; the report that ms_print makes of it is refused',
    metrics: [
        'peak-memory',
        'peak-heap',
        'peak-heap-extra',
        'peak-stacks',
        'instructions, time or total-allocated at the end',
    ],
    primary: ['peak-memory'],
    unseenCut: 'between two snapshots',
    recognises: (line) => TIME_UNIT.test(line) || MS_PRINT.test(line),
    start: (context) => new MassifSink(context),
};
class MassifSink {
    #file;
    #command;
    #timeUnit = '';
    #current;
    #peak;
    #peakHeap = 0;
    #end = 0;
    /** The last line, where it shows that more should follow. */
    #cutLine;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (MS_PRINT.test(line))
            throw this.#problem(n, 'this is the report of ms_print', 'the profile that it was made of, massif.out.PID');
        if (line.startsWith('cmd: '))
            this.#command = line.slice(5).trim();
        else if (TIME_UNIT.test(line))
            this.#timeUnit = line.slice(11);
        else if (line.startsWith('snapshot=')) {
            this.#finish();
            this.#current = { line: n, fields: new Map(), nodes: undefined };
        }
        else
            this.#field(line);
        const isCut = end === 'open' || line.startsWith(massif_RULE);
        this.#cutLine = isCut ? n : undefined;
    }
    end() {
        this.#finish();
        if (this.#cutLine !== undefined)
            throw this.#problem(this.#cutLine, 'the profile ends before a snapshot', 'whole snapshots');
        const peak = this.#peak;
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        if (peak === undefined)
            throw this.#problem(1, 'the profile holds no snapshot', 'at least one');
        const common = {
            benchmark: this.#command ?? nameOfFile(this.#file, 'massif'),
            unit: 'B',
            problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, peak.line),
        };
        builder.add({ metric: 'peak-memory', value: sizeOf(peak), ...common });
        builder.add({ metric: 'peak-heap', value: this.#peakHeap, ...common });
        builder.add({ metric: 'peak-heap-extra', value: peak.fields.get('mem_heap_extra_B') ?? 0, ...common });
        builder.add({ metric: 'peak-stacks', value: peak.fields.get('mem_stacks_B') ?? 0, ...common });
        const [metric, unit] = massif_TIME.get(this.#timeUnit) ?? ['time', 'ms'];
        builder.add({
            ...common,
            metric,
            unit,
            value: this.#end,
            ...(metric === 'instructions' ? { assume: 'noisy' } : {}),
        });
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    }
    #field(line) {
        const snapshot = this.#current;
        if (snapshot === undefined)
            return;
        const node = NODE.exec(line)?.[1];
        if (node !== undefined && snapshot.nodes !== undefined)
            snapshot.nodes += Number(node) - 1;
        const tree = massif_TREE.exec(line)?.[1];
        if (tree !== undefined)
            snapshot.nodes = tree === 'empty' ? 0 : 1;
        const [, name, value] = massif_FIELD.exec(line) ?? [];
        if (name !== undefined)
            snapshot.fields.set(name, Number(value));
    }
    #finish() {
        const snapshot = this.#current;
        if (snapshot === undefined)
            return;
        const heap = snapshot.fields.get('mem_heap_B');
        if (snapshot.nodes !== 0 || heap === undefined) {
            throw this.#problem(snapshot.line, 'the snapshot that starts here is not complete', 'mem_heap_B, heap_tree and the whole tree');
        }
        if (this.#peak === undefined || sizeOf(snapshot) > sizeOf(this.#peak))
            this.#peak = snapshot;
        this.#peakHeap = Math.max(this.#peakHeap, heap);
        this.#end = snapshot.fields.get('time') ?? this.#end;
    }
    #problem(line, what, expected) {
        return new model_problem/* Problem */.A({ kind: 'measurement', what, file: this.#file, line, expected });
    }
}
// Unit of Massif's clock: instructions by default, `--time-unit=ms` or bytes allocated and freed.
const massif_TIME = new Map([
    ['i', ['instructions', '1']],
    ['ms', ['time', 'ms']],
    ['B', ['total-allocated', 'B']],
]);
function sizeOf({ fields }) {
    return ((fields.get('mem_heap_B') ?? 0) +
        (fields.get('mem_heap_extra_B') ?? 0) +
        (fields.get('mem_stacks_B') ?? 0));
}

;// CONCATENATED MODULE: ./lib/parsers/memory-profiler.js


const FILE = /^Filename: (.+)$/;
const memory_profiler_HEADER = /^Line # +Mem usage +Increment +(?:Occurrences +)?Line Contents$/;
const memory_profiler_ROW = /^ *\d+(?: +(?<usage>-?\d+\.\d+) (?<unit>[KMG]iB) +-?\d+\.\d+ [KMG]iB(?: +\d+)?)? *(?<code>.*)$/;
const FUNCTION = /^\s*(?:async +)?def +([\p{L}_][\p{L}\d_]*)/u;
/**
 * The report of memory_profiler (`@profile`): the largest memory of the process at any line of a function. Lines themselves are a
 * profile, not a measurement.
 */
const memoryProfilerParser = {
    kind: 'text',
    name: 'memory-profiler',
    tool: 'memory_profiler (read with 0.61)',
    reads: 'the report that functions with @profile print',
    metrics: ['peak-rss'],
    primary: ['peak-rss'],
    recognises: (line) => memory_profiler_HEADER.test(line),
    start: (context) => new ProfilerSink(context),
};
class ProfilerSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #source = '';
    /** Line of a "Filename:" whose report has not come. */
    #announced;
    #open;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const source = FILE.exec(line)?.[1];
        if (source !== undefined) {
            this.#source = source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
            this.#announced = n;
        }
        else if (memory_profiler_HEADER.test(line)) {
            this.#announced = undefined;
            this.#open = { line: n, name: undefined, peak: undefined };
        }
        else if (this.#open !== undefined && line.trim() === '')
            this.#close(this.#open);
        else if (this.#open !== undefined)
            this.#row(this.#open, line, n);
        if (end === 'open' && this.#open !== undefined)
            throw this.#cut(this.#open.line);
    }
    /** A report ends with a blank line. */
    end() {
        const cut = this.#open?.line ?? this.#announced;
        if (cut !== undefined)
            throw this.#cut(cut);
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: this.#builder.warnings(),
            failures: [],
        };
    }
    #row(report, line, n) {
        const { usage, unit = '', code = '' } = memory_profiler_ROW.exec(line)?.groups ?? {};
        report.name ??= FUNCTION.exec(code)?.[1];
        const value = Number(usage);
        if (usage !== undefined && value > (report.peak?.value ?? 0))
            report.peak = { value, unit, line: n };
    }
    #close({ name, peak, line }) {
        this.#open = undefined;
        if (peak === undefined)
            return;
        if (name === undefined)
            throw this.#cut(line);
        const benchmark = `${this.#source}:${name}`;
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, peak.line);
        this.#builder.add({ benchmark, metric: 'peak-rss', value: peak.value, unit: peak.unit, problem });
    }
    #cut(line) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what: 'the report that starts here is not complete',
            file: this.#file,
            line,
            expected: 'the lines of a function, its def among them, and a blank line',
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/minitest.js


// With -v the class stands in front; without it only the method's name, after the result of the test before.
const minitest_ROW = /^[.FES]*(?:(?<owner>\S+#\S+) = )?(?<name>bench_\S*)(?<times>(?:\t *\d+\.\d{6})+)$/u;
const STARTED = '# Running:';
const FINISHED = /^Finished in [\d.]+s[,.]/;
const minitest_FAILED = /^ +\d+\) (?<kind>Failure|Error):$/;
/**
 * Text of minitest/benchmark: the time for every size of `bench_range`, which the text does not name, so the sizes
 * are the parameter `step`, counted from 1. Where the times do not fit the asserted curve, the test fails.
 */
const minitestParser = {
    kind: 'text',
    name: 'minitest',
    tool: 'minitest/benchmark of Ruby (read with minitest 5)',
    reads: 'the text of minitest/benchmark: one time for every size of bench_range',
    metrics: ['time'],
    primary: ['time'],
    recognises: (line) => minitest_ROW.test(line),
    start: startMinitest,
};
function startMinitest({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const numbered = startNumberedNames();
    const failures = [];
    let started;
    return {
        push(line, n, end) {
            if (line === STARTED)
                started = n;
            else if (FINISHED.test(line))
                started = undefined;
            const failed = minitest_FAILED.exec(line)?.groups?.kind;
            if (failed !== undefined)
                failures.push({ message: `minitest reports: ${failed}`, file, line: n });
            // A row without its end may lack times, and part of the last one.
            const row = end === 'open' ? undefined : minitest_ROW.exec(line)?.groups;
            if (row === undefined)
                return;
            const benchmark = numbered(row.owner ?? row.name ?? '');
            const times = (row.times ?? '').trim().split(/\t */);
            for (const [index, time] of times.entries()) {
                builder.add({
                    benchmark,
                    parameters: { step: String(index + 1) },
                    metric: 'time',
                    value: Number(time),
                    unit: 's',
                    problem: (0,measurement_builder/* problemAtLine */.dX)(file, n),
                });
            }
        },
        end: () => ({
            measurements: builder.measurements(),
            environment: {},
            warnings: [...cutWarning(file, started), ...builder.warnings()],
            failures,
        }),
    };
}
/** @param started line that announced the tests; undefined where minitest said afterwards how long they took */
function cutWarning(file, started) {
    if (started === undefined)
        return [];
    const message = 'the run that starts here has no "Finished in": it was cut off and benchmarks may be missing';
    return [{ message, file, line: started }];
}

;// CONCATENATED MODULE: ./lib/parsers/mitata.js












/** Statistics of the time of one call, in nanoseconds. */
const mitata_LATENCIES = [
    ['min', 'latency.min'],
    ['p25', 'latency.p25'],
    ['p50', 'latency.p50'],
    ['p75', 'latency.p75'],
    ['p99', 'latency.p99'],
    ['p999', 'latency.p99.9'],
    ['max', 'latency.max'],
];
const mitata_REMEDY = 'drop "samples: false" from the json format to keep them';
/**
 * mitata's JSON (`run({ format: 'json' })`): every sample, the percentiles, and what a call allocated. The name is the
 * benchmark's own with its group in front; arguments are parameters, so `sort $n` keeps its placeholder.
 */
const mitataParser = {
    kind: 'json',
    name: 'mitata',
    tool: 'mitata 1.0',
    reads: "the JSON of mitata's run({ format: 'json' })",
    metrics: ['time', 'allocated-bytes', 'gc-time', ...mitata_LATENCIES.map(([, metric]) => metric)],
    primary: ['time'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        Array.isArray(value.layout) &&
        Array.isArray(value.benchmarks) &&
        'context' in value,
    parse: readMitata,
};
function readMitata(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const summaries = startSummaryNotes(document, 'mean', mitata_REMEDY);
    const failures = [];
    for (const run of runsOf(document)) {
        const error = (0,json_path/* valueAt */.fK)(document, [...run.path, 'error']);
        if (error !== undefined)
            failures.push(mitata_failure(document, run, error));
        else if (mitata_addRun(document, run, builder) === 'mean')
            summaries.add(run.benchmark, run.path);
    }
    return {
        measurements: builder.measurements(),
        environment: mitata_environment(document),
        warnings: [...summaries.warnings(), ...builder.warnings()],
        failures,
    };
}
/** Two benchmarks of a group may have one name; later ones are told apart by a number. */
function runsOf(document) {
    const numbered = startNumberedNames();
    return arrayField(document, ['benchmarks']).flatMap((_, index) => {
        const path = ['benchmarks', index];
        const benchmark = numbered(mitata_nameOf(document, path));
        return arrayField(document, [...path, 'runs']).map((_, run) => {
            const at = [...path, 'runs', run];
            return { path: at, benchmark, parameters: mitata_parametersOf(document, at) };
        });
    });
}
function mitata_nameOf(document, path) {
    const alias = stringField(document, [...path, 'alias']);
    const group = numberField(document, [...path, 'group']);
    const groupName = optionalStringField(document, ['layout', group, 'name']);
    return groupName === undefined ? alias : `${groupName} > ${alias}`;
}
function mitata_parametersOf(document, run) {
    const args = optionalObjectField(document, [...run, 'args']) ?? {};
    return Object.fromEntries(Object.entries(args).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]));
}
function mitata_addRun(document, run, builder) {
    const { path, benchmark, parameters } = run;
    const stats = [...path, 'stats'];
    const samples = [...stats, 'samples'];
    const reading = { benchmark, parameters, unit: 'ns' };
    const time = { metric: 'time', primary: true, ...reading };
    const kept = ((0,json_path/* valueAt */.fK)(document, samples) ?? null) === null ? 'mean' : 'samples';
    if (kept === 'samples')
        addJsonNumbers(document, builder, { path: samples, ...time });
    else
        addJsonNumber(document, builder, { path: [...stats, 'avg'], ...time });
    for (const [key, metric] of mitata_LATENCIES) {
        addOptionalJsonNumber(document, builder, { metric, path: [...stats, key], ...reading });
    }
    const allocated = { benchmark, parameters, metric: 'allocated-bytes', unit: 'B' };
    addOptionalJsonNumber(document, builder, { path: [...stats, 'heap', 'avg'], ...allocated });
    addOptionalJsonNumber(document, builder, { metric: 'gc-time', path: [...stats, 'gc', 'avg'], ...reading });
    return kept;
}
function mitata_failure(document, { path, benchmark }, error) {
    const message = (0,json_path/* isJsonObject */.OW)(error) && typeof error.message === 'string' ? error.message : 'an error';
    return jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(benchmark)} threw: ${message.slice(0, 300)}`);
}
function mitata_environment(document) {
    const runtime = optionalStringField(document, ['context', 'runtime']);
    return environmentOf({
        ...(runtime === undefined ? {} : { [runtime]: (0,json_path/* valueAt */.fK)(document, ['context', 'version']) }),
        arch: (0,json_path/* valueAt */.fK)(document, ['context', 'arch']),
        cpu: (0,json_path/* valueAt */.fK)(document, ['context', 'cpu', 'name']),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/mitata-text/markdown-lines.js
const markdown_lines_CELL = (name) => String.raw `\x60 *(?<${name}>\d+\.\d\d (?:ps|ns|µs|ms|s|m|h))\x60`;
/** Head of the table of a group, or of the benchmarks of none. */
const MARKDOWN_HEAD = /^\| (?:• (?<group>.+?)|benchmark)? *\| +avg \| +min \| +p75 \| +p99 \| +max \|$/;
/** A name may hold `|`, hence greedy. */
const MARKDOWN_ROW = new RegExp(String.raw `^\| (?<name>.+) \| ${markdown_lines_CELL('avg').replace(')\\x60', ')/iter\\x60')} \| ${['min', 'p75', 'p99', 'max'].map(markdown_lines_CELL).join(String.raw ` \| `)} \|$`, 'u');
const MARKDOWN_ERROR = /^\| (?<name>.+?) *\| error: (?<message>.*) \|$/;

;// CONCATENATED MODULE: ./lib/parsers/mitata-text/mitata-unit.js
/** mitata writes `kb` for 1024 bytes, `m` for minutes and `h` for hours. */
const mitata_unit_UNITS = {
    b: 'B',
    kb: 'KiB',
    mb: 'MiB',
    gb: 'GiB',
    tb: 'TiB',
    m: 'min',
    h: 'h',
};
/** `769.88 ns` and `47.46  b` as a value and a unit. @throws the reading's Problem for anything else. */
function mitataUnit(text, problem) {
    const [digits = '', unit = ''] = text.split(/ +/);
    if (!Number.isFinite(Number(digits)) || unit === 'pb')
        throw problem(`${JSON.stringify(text)} is no quantity`, 'a number with its unit');
    return { value: Number(digits), unit: mitata_unit_UNITS[unit] ?? unit };
}

;// CONCATENATED MODULE: ./lib/parsers/mitata-text/plain-lines.js
const plain_lines_TIME = String.raw `\d+\.\d\d (?:ps|ns|µs|ms|s|m|h)`;
const BYTES = String.raw `\d+\.\d\d +(?:b|kb|mb|gb|tb|pb)`;
/** `clk` and `cpu` stand above it; the clock is an estimate and moves from run to run, so neither is kept. */
const plain_lines_RUNTIME = /^runtime: (?<name>[\w.-]+) (?<version>\d\S*) \(\S+\)$/;
const plain_lines_HEAD = /^benchmark {2,}avg \(min … max\) p75 \/ p99/;
const plain_lines_RULE = /^-{30,} -{31}$/;
const plain_lines_GROUP = /^• (?<group>.+)$/;
/** First line of a benchmark; in compact form, its only one, with the 99th percentile. */
const plain_lines_RESULT = new RegExp(String.raw `^(?<name>\S.*?) +(?<avg>${plain_lines_TIME})/iter +(?<p75>${plain_lines_TIME})(?: +(?<p99>${plain_lines_TIME}))?(?: .*)?$`, 'u');
/** Second line. */
const plain_lines_RANGE = new RegExp(String.raw `^ +\((?<min>${plain_lines_TIME}) … (?<max>${plain_lines_TIME})\) +(?<p99>${plain_lines_TIME})(?: .*)?$`, 'u');
/**
 * Third line: the least, most and mean that a call allocated. Where garbage collections were timed too, their least and
 * most time stands in front, and the mean first.
 */
const plain_lines_ALLOCATED = new RegExp(String.raw `^ +(?:gc\( *${plain_lines_TIME} … +${plain_lines_TIME}\) +(?=${BYTES} \()|\( *${BYTES} … +${BYTES}\) +)(?<avg>${BYTES})(?: .*)?$`, 'u');
/** Third line where only the garbage collections were timed. */
const GARBAGE = new RegExp(String.raw `^ +gc\( *${plain_lines_TIME} … +${plain_lines_TIME}\) +(?<avg>${plain_lines_TIME})(?: .*)?$`, 'u');
const plain_lines_ERROR = /^(?<name>\S.*?) +error: (?<message>.+)$/;

;// CONCATENATED MODULE: ./lib/parsers/mitata-text.js






/**
 * The text of mitata's `run()`, under Node, Bun or Deno, and its markdown format: mean, extremes and percentiles of
 * the time, and what a call allocated, with three or four digits; the JSON has every sample. Arguments stand in the
 * name here (`sort 10`).
 */
const mitataTextParser = {
    kind: 'text',
    name: 'mitata-text',
    tool: 'mitata 1.0',
    reads: "the text of mitata's run(), plain or markdown, under Node, Bun or Deno",
    metrics: ['time', 'latency.min', 'latency.p75', 'latency.p99', 'latency.max', 'allocated-bytes', 'gc-time'],
    primary: ['time'],
    unseenCut: 'between two benchmarks',
    recognises: (line) => plain_lines_RESULT.test(line) || MARKDOWN_ROW.test(line),
    start: ({ file }) => new MitataSink(file),
};
class MitataSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #numbered = startNumberedNames();
    #failures = [];
    #environment = {};
    #hasHead = false;
    #group = '';
    #nextGroup = '';
    #benchmark;
    constructor(file) {
        this.#file = file;
    }
    push(line, n) {
        const runtime = plain_lines_RUNTIME.exec(line)?.groups;
        if (runtime !== undefined)
            this.#environment[runtime.name ?? ''] = runtime.version ?? '';
        if (this.#heading(line))
            return;
        const result = line.includes('/iter') ? (plain_lines_RESULT.exec(line) ?? MARKDOWN_ROW.exec(line))?.groups : undefined;
        if (result !== undefined)
            this.#result(result, n);
        else if (this.#benchmark !== undefined)
            this.#details(line, n);
        const mayFail = this.#hasHead && line.includes('error: ');
        const failed = mayFail ? (MARKDOWN_ERROR.exec(line) ?? plain_lines_ERROR.exec(line))?.groups : undefined;
        if (failed !== undefined && result === undefined)
            this.#failed(failed, n);
    }
    end() {
        return {
            measurements: this.#builder.measurements(),
            environment: this.#environment,
            warnings: this.#builder.warnings(),
            failures: this.#failures,
        };
    }
    /** A group's name stands above its rule; a rule without one starts benchmarks of no group. */
    #heading(line) {
        const markdown = MARKDOWN_HEAD.exec(line)?.groups;
        if (markdown !== undefined)
            this.#group = markdown.group ?? '';
        if (markdown !== undefined || plain_lines_HEAD.test(line))
            this.#hasHead = true;
        const group = plain_lines_GROUP.exec(line)?.groups?.group;
        if (group !== undefined)
            this.#nextGroup = group;
        const isRule = plain_lines_RULE.test(line);
        if (isRule) {
            this.#group = this.#nextGroup;
            this.#nextGroup = '';
        }
        return markdown !== undefined || group !== undefined || isRule;
    }
    #result(result, n) {
        this.#benchmark = this.#numbered(this.#named(result.name));
        this.#add('time', result.avg, n);
        this.#add('latency.min', result.min, n);
        this.#add('latency.p75', result.p75, n);
        this.#add('latency.p99', result.p99, n);
        this.#add('latency.max', result.max, n);
    }
    /** The second and third line of a benchmark. */
    #details(line, n) {
        if (!line.startsWith(' '))
            return;
        const range = plain_lines_RANGE.exec(line)?.groups;
        if (range !== undefined) {
            this.#add('latency.min', range.min, n);
            this.#add('latency.p99', range.p99, n);
            this.#add('latency.max', range.max, n);
        }
        this.#add('allocated-bytes', plain_lines_ALLOCATED.exec(line)?.groups?.avg, n);
        this.#add('gc-time', GARBAGE.exec(line)?.groups?.avg, n);
    }
    #failed(failed, line) {
        const message = `${(0,quoted_name/* quotedName */.a)(this.#named(failed.name))} threw: ${failed.message}`;
        this.#failures.push({ message, file: this.#file, line });
        this.#benchmark = undefined;
    }
    #named(name = '') {
        return this.#group === '' ? name.trim() : `${this.#group} > ${name.trim()}`;
    }
    #add(metric, text, n) {
        if (text === undefined || this.#benchmark === undefined)
            return;
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        this.#builder.add({ benchmark: this.#benchmark, metric, ...mitataUnit(text, problem), problem });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/nanobench.js



/** `|  ns/op |  op/s |  err% | ... |  total | title`: the first two units, after an optional `relative`, name time and rate. */
const nanobench_HEAD = /^\|(?: *(?:relative|complexityN) \|)* *(?:ps|ns|us|µs|ms|s)\/(\S+) \| *\1\/s \| *err% \|/;
const nanobench_RULE = /^\|(?:-+:\|)+:-+$/;
const UNIT_PER = /^(ps|ns|us|µs|ms|s)\/(\S+)$/;
/** A backtick in a name is doubled. */
const nanobench_NAME = /^(?::wavy_dash: )?`((?:[^`]|``)*)`(?: \(Unstable .*)?$/;
/** Columns of performance counters; those of Linux count other work of the machine too, so none is exact. */
const COUNTERS = new Map([
    ['ins', ['instructions', 'lower', '1']],
    ['cyc', ['cycles', 'lower', '1']],
    ['bra', ['branches', 'lower', '1']],
    ['IPC', ['ipc', 'higher', '1']],
    ['miss%', ['branch-miss-rate', 'lower', '%']],
]);
/**
 * nanobench's Markdown table: the median of its epochs. Where one operation is not `op` (`unit("byte")`) it is the parameter `per`,
 * and `complexityN` is one too. The spread (`err%`) and the time of the whole benchmark are not kept.
 */
const nanobenchParser = {
    kind: 'text',
    name: 'nanobench',
    tool: 'nanobench 4',
    reads: 'the Markdown table of ankerl::nanobench',
    metrics: ['time', 'throughput', 'instructions', 'cycles', 'branches', 'ipc', 'branch-miss-rate'],
    primary: ['time'],
    unseenCut: 'between two rows',
    recognises: (line) => nanobench_HEAD.test(line),
    start: (context) => new NanobenchSink(context),
};
class NanobenchSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #columns;
    constructor(context) {
        this.#context = context;
    }
    push(line, n, end) {
        const text = line.trimEnd();
        if (nanobench_HEAD.test(text))
            this.#columns = cellsOf(text);
        else if (this.#columns === undefined || nanobench_RULE.test(text) || !text.startsWith('|'))
            return;
        else if (end === 'open')
            this.#warn(n, 'the last line has no line break: its row may be cut and is left out');
        else
            this.#row(text, n, this.#columns);
    }
    end() {
        const measurements = this.#builder.measurements();
        const warnings = [...this.#warnings, ...this.#builder.warnings()];
        return { measurements, environment: {}, warnings, failures: [] };
    }
    #row(text, line, columns) {
        const width = columns.length - 1;
        const cells = cellsOf(text);
        const name = nanobench_nameOf(text, width);
        if (name === undefined) {
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
            throw problem('this row does not end with a name in its column', 'as many cells as the head of the table');
        }
        // The last head is the title of the table.
        const title = columns[width];
        const benchmark = title === undefined || title === 'benchmark' ? name : `${title} > ${name}`;
        if (text.includes('(Unstable with'))
            this.#warn(line, `nanobench calls ${(0,quoted_name/* quotedName */.a)(benchmark)} unstable`);
        const per = columns.flatMap((column) => UNIT_PER.exec(column)?.[2] ?? [])[0] ?? 'op';
        const size = cells[columns.indexOf('complexityN')];
        const parameters = {
            ...(per === 'op' ? {} : { per }),
            ...(size === undefined || size === '-' ? {} : { N: size.replaceAll(',', '') }),
        };
        for (const [index, column] of columns.slice(0, width).entries()) {
            const found = nanobench_metricOf(column, per);
            const value = (0,number_of/* numberOf */.r)((cells[index] ?? '').replaceAll(',', '').replace(/%$/, ''));
            if (found === undefined || value === undefined)
                continue;
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
            this.#builder.add({ benchmark, parameters, value, problem, ...found });
        }
    }
    #warn(line, message) {
        this.#warnings.push({ message, file: this.#context.file, line });
    }
}
function nanobench_metricOf(column, per) {
    const time = UNIT_PER.exec(column);
    if (time !== null)
        return { metric: 'time', unit: time[1] ?? '' };
    if (column === `${per}/s`)
        return { metric: 'throughput', unit: '1/s' };
    const counter = COUNTERS.get(column) ?? COUNTERS.get(column.split('/')[0] ?? '');
    if (counter === undefined)
        return undefined;
    const [metric, direction, unit] = counter;
    return { metric, unit, direction, assume: 'noisy' };
}
/** The cells between the bars, trimmed; the line starts with a bar and the last cell has none behind it. */
function cellsOf(line) {
    return line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
}
/** The name is the last column and may hold bars. */
function nanobench_nameOf(line, column) {
    const cell = line
        .split('|')
        .slice(column + 1)
        .join('|')
        .trim();
    return nanobench_NAME.exec(cell)?.[1]?.replaceAll('``', '`') || undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/nanobench-json.js





/** Counters of an epoch that are kept where any epoch counted something; without permission all are 0. */
const nanobench_json_COUNTERS = [
    ['instructions', 'instructions'],
    ['cpucycles', 'cycles'],
    ['branchinstructions', 'branches'],
    ['branchmisses', 'branch-misses'],
    ['contextswitches', 'context-switches'],
    ['pagefaults', 'page-faults'],
];
/** nanobench's JSON (`templates::json()`): the time of one unit in every epoch, with the counters where the kernel gave them. */
const nanobenchJsonParser = {
    kind: 'json',
    name: 'nanobench-json',
    tool: 'nanobench 4',
    reads: 'the JSON of ankerl::nanobench::render(templates::json(), ...)',
    metrics: ['time', ...nanobench_json_COUNTERS.map(([, metric]) => metric)],
    primary: ['time'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        Array.isArray(value.results) &&
        (0,json_path/* isJsonObject */.OW)(value.results[0]) &&
        'median(elapsed)' in value.results[0],
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        for (const index of arrayField(document, ['results']).keys())
            nanobench_json_addResult(document, builder, ['results', index]);
        return nanobench_json_measured(builder);
    },
};
function nanobench_json_measured(builder) {
    const measurements = builder.measurements();
    return { measurements, environment: {}, warnings: builder.warnings(), failures: [] };
}
function nanobench_json_addResult(document, builder, path) {
    const name = stringField(document, [...path, 'name']);
    const title = optionalStringField(document, [...path, 'title']);
    const per = optionalStringField(document, [...path, 'unit']) ?? 'op';
    const batch = optionalNumberField(document, [...path, 'batch']) ?? 1;
    const size = optionalNumberField(document, [...path, 'complexityN']) ?? -1;
    const benchmark = title === undefined || title === 'benchmark' ? name : `${title} > ${name}`;
    const parameters = { ...(per === 'op' ? {} : { per }), ...(size > 0 ? { N: String(size) } : {}) };
    const measurements = [...path, 'measurements'];
    const counters = nanobench_json_COUNTERS.filter(([key]) => wasCounted(document, measurements, key));
    for (const index of arrayField(document, measurements).keys()) {
        const epoch = [...measurements, index];
        const iterations = numberField(document, [...epoch, 'iterations']);
        const add = (key, metric, unit) => {
            const at = [...epoch, key];
            builder.add({
                benchmark,
                parameters,
                metric,
                value: numberField(document, at) / batch,
                unit,
                iterations,
                ...(metric === 'time' ? {} : { assume: 'noisy', direction: 'lower' }),
                problem: (what, expected) => document.problem(at, what, expected),
            });
        };
        add('elapsed', 'time', 's');
        for (const [key, metric] of counters)
            add(key, metric, '1');
    }
}
function wasCounted(document, path, key) {
    return arrayField(document, path).some((_, index) => {
        const value = (0,json_path/* valueAt */.fK)(document, [...path, index, key]);
        return typeof value === 'number' && value !== 0;
    });
}

;// CONCATENATED MODULE: ./lib/parsers/node-bench.js






/**
 * The jsonReport of bench-node, the benchmark runner of the Node.js project: calls per second, or in benchmark mode
 * `time` the total time, with the fastest and slowest sample. A benchmark that throws ends the process.
 */
const nodeBenchParser = {
    kind: 'json',
    name: 'node-bench',
    tool: 'bench-node (read with 0.15)',
    reads: "the jsonReport of Node's bench-node",
    metrics: ['throughput', 'time', 'latency.min', 'latency.max'],
    primary: ['throughput', 'time'],
    recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(node_bench_isResult),
    parse: readNodeBench,
};
function node_bench_isResult(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && 'runsSampled' in value && ('opsSec' in value || 'totalTime' in value);
}
function readNodeBench(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const numbered = startNumberedNames();
    arrayField(document, []).forEach((_, index) => {
        const benchmark = numbered(stringField(document, [index, 'name']));
        const isRate = ((0,json_path/* valueAt */.fK)(document, [index, 'opsSec']) ?? null) !== null;
        const main = isRate
            ? { metric: 'throughput', unit: 'ops/sec', path: [index, 'opsSec'] }
            : { metric: 'time', unit: 's', path: [index, 'totalTime'] };
        addJsonNumber(document, builder, { benchmark, primary: true, ...main });
        for (const [key, metric] of [
            ['minNS', 'latency.min'],
            ['maxNS', 'latency.max'],
        ]) {
            addOptionalJsonNumber(document, builder, { benchmark, metric, unit: 'ns', path: [index, key] });
        }
    });
    return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures: [] };
}

;// CONCATENATED MODULE: ./lib/parsers/node-bench-text.js



// The name is padded to the column, and may hold ` x ` itself, hence greedy. Plugins print between the runs and `min..max`.
const node_bench_text_RESULT = /^(?<name>.*\S)\s+x (?<rate>[\d,]+(?:\.\d+)?) ops\/sec \(\d+ runs? sampled\) (?:.* )?min\.\.max=\((?<min>[\d.]+)(?<minUnit>ns|us|ms|s)\.\.\.(?<max>[\d.]+)(?<maxUnit>ns|us|ms|s)\)$/;
// In benchmark mode `time`, version 0.15 prints this instead of the time.
const WITHOUT_TIME = /^(?<name>.*\S)\s+x undefined total time \(\d+ runs? sampled\)/;
/** The textReport of bench-node, its default: calls per second and the extreme samples. */
const nodeBenchTextParser = {
    kind: 'text',
    name: 'node-bench-text',
    tool: 'bench-node (read with 0.15)',
    reads: 'the textReport of Node\'s bench-node: "name x 1,234 ops/sec (11 runs sampled) min..max=(...)"',
    metrics: ['throughput', 'latency.min', 'latency.max'],
    primary: ['throughput'],
    recognises: (line) => node_bench_text_RESULT.test(line) || WITHOUT_TIME.test(line),
    start: startNodeBench,
};
function startNodeBench({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const numbered = startNumberedNames();
    const failures = [];
    return {
        push(line, n) {
            // The plain look first: most lines of a log are none.
            if (!line.includes('x '))
                return;
            const untimed = WITHOUT_TIME.exec(line)?.groups?.name;
            if (untimed !== undefined) {
                const message = `${(0,quoted_name/* quotedName */.a)(untimed)}: the text holds no time in benchmark mode time; jsonReport does`;
                failures.push({ message, file, line: n });
            }
            const result = node_bench_text_RESULT.exec(line)?.groups;
            if (result === undefined)
                return;
            const benchmark = numbered(result.name ?? '');
            const problem = (0,measurement_builder/* problemAtLine */.dX)(file, n);
            const add = (metric, digits = '', unit = '') => {
                const value = Number(digits.replaceAll(',', ''));
                builder.add({ benchmark, metric, value, unit, problem });
            };
            add('throughput', result.rate, 'ops/sec');
            add('latency.min', result.min, result.minUnit);
            add('latency.max', result.max, result.maxUnit);
        },
        end: () => ({
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/noisegate.js







const SCHEMA = 'noisegate.measurements/1';
/**
 * Noisegate's own measurement JSON, for a harness that no other parser knows, and what `parse` prints.
 * `metric` and `unit` with `values` are enough; every spelling of a unit is accepted and converted. Where no
 * measurement says `primary`, every one gates by default.
 */
const noisegateParser = {
    kind: 'json',
    name: 'noisegate',
    tool: 'Noisegate measurement JSON, version 1',
    reads: `a document with "schema": "${SCHEMA}"`,
    metrics: ['every metric as given'],
    primary: 'all',
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        typeof value.schema === 'string' &&
        value.schema.startsWith('noisegate.measurements/'),
    parse(document) {
        if ((0,json_path/* valueAt */.fK)(document, ['schema']) !== SCHEMA) {
            throw document.problem(['schema'], (0,json_path/* describeValue */.bp)((0,json_path/* valueAt */.fK)(document, ['schema'])), `"${SCHEMA}"`);
        }
        const items = arrayField(document, ['measurements']);
        const choosesPrimary = items.some((item) => (0,json_path/* isJsonObject */.OW)(item) && item.primary === true);
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        items.forEach((_, index) => {
            addMeasurement(builder, document, { path: ['measurements', index], choosesPrimary });
        });
        return {
            measurements: builder.measurements(),
            environment: noisegate_environmentOf(document),
            warnings: [...warningsOf(document, 'warnings'), ...builder.warnings()],
            failures: warningsOf(document, 'failures'),
        };
    },
};
function addMeasurement(builder, document, { path, choosesPrimary }) {
    const values = numberArrayField(document, [...path, 'values']);
    const iterations = iterationsOf(document, path, values.length);
    const fixed = fixedOf(document, path);
    const primary = choosesPrimary ? (0,json_path/* valueAt */.fK)(document, [...path, 'primary']) === true : undefined;
    const seriesBefore = builder.size;
    values.forEach((value, index) => {
        const problem = (what, expected) => document.problem([...path, 'values', index], what, expected);
        builder.add({ value, iterations: iterations?.[index], primary, problem, ...fixed });
    });
    if (builder.size === seriesBefore) {
        throw document.problem(path, `${fixed.metric} of this benchmark stands above already`, 'every series once');
    }
}
function fixedOf(document, path) {
    return {
        benchmark: stringField(document, [...path, 'benchmark']),
        parameters: noisegate_parametersOf(document, [...path, 'parameters']),
        metric: stringField(document, [...path, 'metric']),
        unit: stringField(document, [...path, 'unit']),
        direction: oneOf(document, [...path, 'direction'], ['lower', 'higher']),
        assume: oneOf(document, [...path, 'assume'], ['noisy', 'exact']),
        location: noisegate_locationOf(document, [...path, 'location']),
    };
}
function oneOf(document, path, allowed) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (value === undefined)
        return undefined;
    const found = allowed.find((one) => one === value);
    if (found === undefined)
        throw document.problem(path, (0,json_path/* describeValue */.bp)(value), allowed.join(' or '));
    return found;
}
function iterationsOf(document, path, length) {
    if ((0,json_path/* valueAt */.fK)(document, [...path, 'iterations']) === undefined)
        return undefined;
    const iterations = numberArrayField(document, [...path, 'iterations']);
    if (iterations.length === length)
        return iterations;
    throw document.problem([...path, 'iterations'], `has ${iterations.length} numbers, values has ${length}`, 'as many of both');
}
function noisegate_parametersOf(document, path) {
    const given = optionalObjectField(document, path) ?? {};
    for (const [name, value] of Object.entries(given)) {
        if (typeof value !== 'string')
            throw document.problem([...path, name], (0,json_path/* describeValue */.bp)(value), 'a text');
    }
    return given;
}
function noisegate_locationOf(document, path) {
    if (optionalObjectField(document, path) === undefined)
        return undefined;
    const line = optionalNumberField(document, [...path, 'line']);
    const column = optionalNumberField(document, [...path, 'column']);
    return {
        file: stringField(document, [...path, 'file']),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function noisegate_environmentOf(document) {
    const given = optionalObjectField(document, ['environment']) ?? {};
    for (const [name, value] of Object.entries(given)) {
        if (typeof value === 'string' || Number.isFinite(value))
            continue;
        throw document.problem(['environment', name], (0,json_path/* describeValue */.bp)(value), 'a text or a number');
    }
    return given;
}
function warningsOf(document, key) {
    if ((0,json_path/* valueAt */.fK)(document, [key]) === undefined)
        return [];
    return arrayField(document, [key]).map((_, index) => {
        objectField(document, [key, index]);
        const file = optionalStringField(document, [key, index, 'file']);
        const line = optionalNumberField(document, [key, index, 'line']);
        return {
            message: stringField(document, [key, index, 'message']),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        };
    });
}

;// CONCATENATED MODULE: ./lib/parsers/oha.js







/** Requests that were under way when the time was up; oha counts them as neither. */
const DEADLINE = 'aborted due to deadline';
/**
 * `oha --output-format json` (`--json`, `-j`). It does not say what was requested, so the benchmark is `oha`. Answers with a
 * status of 400 or more are errors here; oha's own success rate counts any answer as a success.
 */
const ohaParser = {
    kind: 'json',
    name: 'oha',
    tool: 'oha 0.5 to 1.16',
    reads: 'the JSON of oha --output-format json, or of oha --json',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'error-rate',
            'latency.mean',
            'latency.min',
            'latency.max',
            'latency.p50',
        ],
        ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'first-byte-time', 'other percentiles'],
    ],
    primary: ['throughput', 'error-rate'],
    command: /\boha\b.*\s(?:-j|--json|--output-format[= ]json)(?:\s|$)/,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        (0,json_path/* isJsonObject */.OW)(value.summary) &&
        'successRate' in value.summary &&
        'latencyPercentiles' in value,
    parse: readOha,
};
function readOha(document) {
    const statuses = counts(document, ['statusCodeDistribution']);
    const errors = counts(document, ['errorDistribution']).filter(([message]) => message !== DEADLINE);
    const answered = sum(statuses);
    const unanswered = sum(errors);
    const reason = errors[0] === undefined ? '' : `: ${errors[0][0].slice(0, 200)}`;
    if (answered === 0) {
        const message = `oha: none of ${unanswered} requests was answered${reason}`;
        const failures = [jsonWarning(document, ['summary'], message)];
        return { measurements: [], environment: {}, warnings: [], failures };
    }
    const requests = answered + unanswered;
    const refused = sum(statuses.filter(([status]) => Number(status) >= 400));
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const problem = (what, expected) => document.problem(['summary'], what, expected);
    addReadings(builder, { benchmark: 'oha', iterations: requests, problem }, [
        ['error-rate', (refused + unanswered) / requests, '1'],
        ...summaryRows(document),
        ...oha_percentiles(document),
    ]);
    const lost = `${unanswered} requests were not answered${reason}`;
    const warnings = unanswered > 0 ? [jsonWarning(document, ['errorDistribution'], lost)] : [];
    return {
        measurements: builder.measurements(),
        environment: {},
        warnings: [...warnings, ...builder.warnings()],
        failures: [],
    };
}
function summaryRows(document) {
    const number = (key) => numberField(document, ['summary', key]);
    return [
        ['throughput', number('requestsPerSec'), '1/s'],
        ['bytes-per-second', number('sizePerSec'), 'B/s'],
        ['latency.mean', number('average'), 's'],
        ['latency.min', number('fastest'), 's'],
        ['latency.max', number('slowest'), 's'],
        ['first-byte-time', optionalNumberField(document, ['details', 'firstByte', 'average']), 's'],
    ];
}
function oha_percentiles(document) {
    const path = ['latencyPercentiles'];
    return Object.entries(optionalObjectField(document, path) ?? {}).flatMap(([key, value]) => {
        // Null where too few requests were answered.
        if (value === null)
            return [];
        return [[percentileMetric(key.slice(1)), numberField(document, [...path, key]), 's']];
    });
}
function counts(document, path) {
    const table = (0,json_path/* valueAt */.fK)(document, path) === undefined ? {} : (optionalObjectField(document, path) ?? {});
    return Object.keys(table).map((key) => [key, numberField(document, [...path, key])]);
}
function sum(rows) {
    return rows.reduce((total, [, count]) => total + count, 0);
}

;// CONCATENATED MODULE: ./lib/parsers/oha-text.js





const SUCCESS = /^ {2}Success rate:\t *[\d.]+%$/;
const oha_text_FIGURE = /^ {2}(Total|Slowest|Fastest|Average|Requests\/sec|Size\/sec):\t *(\S+)(?: (\S+))?$/;
const oha_text_PERCENTILE = /^ {2}(\d+(?:\.\d+)?)% in ([\d.]+) (\S+)$/;
const oha_text_STATUS = /^ {2}\[(\d{3})\] (\d+) responses$/;
const oha_text_ERROR = /^ {2}\[(\d+)\] (.+)$/;
/** Requests that were under way when the time was up; oha counts them in its rate and as neither success nor failure. */
const oha_text_DEADLINE = 'aborted due to deadline';
const oha_text_LATENCIES = new Map([
    ['Slowest', 'latency.max'],
    ['Fastest', 'latency.min'],
    ['Average', 'latency.mean'],
]);
/**
 * The text that oha prints. It does not say what was requested, so the benchmark is `oha`; several summaries in one text are
 * repetitions. The JSON has more digits.
 */
const ohaTextParser = {
    kind: 'text',
    name: 'oha-text',
    tool: 'oha 0.5 to 1.16',
    reads: 'the text of oha --no-tui',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'error-rate',
            'latency.mean',
            'latency.min',
            'latency.max',
            'latency.p50',
        ],
        ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'other percentiles'],
    ],
    primary: ['throughput', 'error-rate'],
    recognises: (line) => SUCCESS.test(line),
    start: (context) => new OhaSink(context),
};
class OhaSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #failures = [];
    #summary;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (SUCCESS.test(line)) {
            this.#finish();
            this.#summary = oha_text_newSummary(n);
        }
        else if (this.#summary !== undefined && !isCutError(line, end))
            oha_text_readLine(this.#summary, line);
    }
    end() {
        this.#finish();
        const warnings = [...this.#warnings, ...this.#builder.warnings()];
        return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures };
    }
    #finish() {
        const summary = this.#summary;
        this.#summary = undefined;
        if (summary === undefined)
            return;
        const requests = summary.answered + summary.unanswered;
        const reason = summary.error === undefined ? '' : `: ${summary.error.slice(0, 200)}`;
        const note = (message) => ({
            message: `oha: ${message}`,
            file: this.#file,
            line: summary.line,
        });
        if (oha_text_isCut(summary, requests)) {
            this.#failures.push(note('the status codes do not add up to the requests: the summary was cut off'));
        }
        else if (summary.answered === 0) {
            this.#failures.push(note(`none of ${requests} requests was answered${reason}`));
        }
        else {
            const common = {
                benchmark: 'oha',
                iterations: requests,
                problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, summary.line),
            };
            addReadings(this.#builder, common, oha_text_summaryRows(summary, requests));
            if (summary.unanswered > 0)
                this.#warnings.push(note(`${summary.unanswered} requests were not answered${reason}`));
        }
    }
}
/** Lines of errors have no end of their own, so one without a line break may be cut; its count is whole all the same. */
function isCutError(line, end) {
    return end === 'open' && oha_text_ERROR.exec(line) === null;
}
function oha_text_newSummary(line) {
    const counts = { answered: 0, refused: 0, unanswered: 0, aborted: 0 };
    return { line, figures: new Map(), latencies: [], ...counts, error: undefined, part: 'figures' };
}
function oha_text_readLine(summary, line) {
    if (line === 'Status code distribution:')
        summary.part = 'statuses';
    else if (line === 'Error distribution:')
        summary.part = 'errors';
    else if (summary.part === 'figures')
        oha_text_readFigure(summary, line);
    else if (summary.part === 'statuses')
        oha_text_readStatus(summary, line);
    else
        oha_text_readError(summary, line);
}
function oha_text_readFigure(summary, line) {
    const [, rank, time, timeUnit = ''] = oha_text_PERCENTILE.exec(line) ?? [];
    if (rank !== undefined)
        summary.latencies.push([percentileMetric(rank), Number(time), timeUnit]);
    const [, name = '', printed = '', unit = ''] = oha_text_FIGURE.exec(line) ?? [];
    const value = (0,number_of/* numberOf */.r)(printed);
    const metric = oha_text_LATENCIES.get(name);
    if (metric !== undefined)
        summary.latencies.push([metric, value, unit]);
    else if (value !== undefined)
        summary.figures.set(name, [value, unit]);
}
function oha_text_readStatus(summary, line) {
    const [, status, count] = oha_text_STATUS.exec(line) ?? [];
    if (status === undefined)
        return;
    summary.answered += Number(count);
    if (Number(status) >= 400)
        summary.refused += Number(count);
}
function oha_text_readError(summary, line) {
    const [, count, message = ''] = oha_text_ERROR.exec(line) ?? [];
    if (count === undefined)
        return;
    if (message === oha_text_DEADLINE)
        summary.aborted += Number(count);
    else {
        summary.unanswered += Number(count);
        summary.error ??= message;
    }
}
/** Answers and errors must be as many as rate times duration, which oha prints before them. */
function oha_text_isCut({ figures, aborted }, requests) {
    const [rate = 0] = figures.get('Requests/sec') ?? [];
    const [duration = 0, unit = 's'] = figures.get('Total') ?? [];
    const expected = rate * (0,parse_unit/* toBaseUnit */.h3)(duration, (0,parse_unit/* parseUnit */.E8)(unit));
    // Half of the last of four decimals of a duration in seconds, and of the rate.
    const tolerance = 0.5 + rate * 0.00005;
    const counted = requests + aborted;
    // Versions that leave aborted requests out of the rate say the same by the requests alone.
    return counted === 0 || Math.min(Math.abs(counted - expected), Math.abs(requests - expected)) > tolerance;
}
function oha_text_summaryRows({ figures, latencies, refused, unanswered }, requests) {
    const [size, unit = ''] = figures.get('Size/sec') ?? [];
    return [
        ['throughput', figures.get('Requests/sec')?.[0], '1/s'],
        ['bytes-per-second', size, `${unit}/s`],
        ['error-rate', (refused + unanswered) / requests, '1'],
        ...latencies,
    ];
}

;// CONCATENATED MODULE: ./lib/parsers/openmetrics/read-sample.js
/** `name{labels} value [timestamp]`, and an exemplar behind `#`. */
const read_sample_SAMPLE = /^(?<name>[A-Za-z_:][\w:]*)(?:\{(?<labels>.*)\})?[ \t]+(?<value>[+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Inf|NaN|inf|nan))(?:[ \t]+-?\d+(?:\.\d+)?)?(?:[ \t]+#.*)?$/;
const LABEL = /\s*([A-Za-z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|$)/y;
/** The labels between the braces; undefined where they are malformed. Cost: linear. */
function readLabels(text) {
    const labels = [];
    let at = 0;
    while (at < text.length) {
        LABEL.lastIndex = at;
        const found = LABEL.exec(text);
        if (found === null)
            return undefined;
        labels.push([
            found[1] ?? '',
            (found[2] ?? '').replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
        ]);
        at = LABEL.lastIndex;
    }
    return Object.fromEntries(labels);
}
/** The unit that the name of a family ends in, as both formats prescribe: `http_request_duration_seconds`, `..._bytes_total`. */
function familyUnit(family) {
    const stem = family.replace(/_total$/, '');
    if (stem.endsWith('_seconds'))
        return 's';
    return stem.endsWith('_bytes') ? 'B' : '1';
}

;// CONCATENATED MODULE: ./lib/parsers/openmetrics.js





const TYPE = /^# TYPE (?<family>[A-Za-z_:][\w:]*) (?<type>counter|gauge|histogram|summary|untyped|unknown|info|stateset|gaugehistogram)$/;
/** Only OpenMetrics has these, and it ends with `# EOF`; Prometheus' older format has neither. */
const OPENMETRICS_ONLY = /^# (?:UNIT [A-Za-z_:]|TYPE \S+ (?:unknown|info|stateset|gaugehistogram)$)/;
const openmetrics_END = '# EOF';
/**
 * Prometheus' text format and OpenMetrics: a benchmark is a sample's name, its labels are parameters, its unit the suffix that
 * both prescribe (`_seconds`, `_bytes`). Quantiles of a summary in seconds are percentiles of latency. Buckets of histograms,
 * times of creation and info are no measurements; of a histogram sum and count are kept.
 */
const openmetricsParser = {
    kind: 'text',
    name: 'openmetrics',
    tool: 'OpenMetrics 1.0 and the Prometheus text format 0.0.4',
    reads: 'a page of metrics, with its "# TYPE" lines',
    metrics: ['time', 'bytes', 'latency.pNN', 'sum', 'count', 'value'],
    primary: ['time', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99'],
    unseenCut: "Prometheus' format: between two samples; OpenMetrics ends with # EOF",
    options: [
        { name: 'direction', does: 'lower or higher: which is better for samples whose unit does not tell.' },
    ],
    checkOptions: checkMappingOptions,
    recognises: (line) => TYPE.test(line),
    start: (context) => new OpenmetricsSink(context),
};
class OpenmetricsSink {
    #file;
    #direction;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #noted = new Set();
    #family;
    #isOpenMetrics = false;
    #hasEnded = false;
    #last = 1;
    constructor({ file, options = {} }) {
        this.#file = file;
        const { direction } = options;
        this.#direction = direction === 'lower' || direction === 'higher' ? direction : undefined;
    }
    push(line, n, end) {
        this.#last = n;
        if (line === openmetrics_END)
            this.#hasEnded = true;
        else if (line.startsWith('#') && OPENMETRICS_ONLY.test(line))
            this.#isOpenMetrics = true;
        const { family, type } = TYPE.exec(line)?.groups ?? {};
        if (family !== undefined && type !== undefined)
            this.#family = { name: family, type };
        else if (this.#family !== undefined && !line.startsWith('#'))
            this.#sample(this.#family, line, n, end);
    }
    end() {
        if (this.#isOpenMetrics && !this.#hasEnded)
            throw (0,measurement_builder/* problemAtLine */.dX)(this.#file, this.#last)('the page of metrics was cut off', '# EOF at its end');
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#builder.warnings(), ...this.#warnings],
            failures: [],
        };
    }
    #sample(family, line, n, end) {
        const { name = '', labels, value: text = '' } = read_sample_SAMPLE.exec(line)?.groups ?? {};
        if (!name.startsWith(family.name))
            return;
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        if (end === 'open')
            throw problem('the text ends in the middle of a line', 'a line break after the last sample');
        const parameters = readLabels(labels ?? '');
        if (parameters === undefined)
            throw problem('the labels are malformed', 'name="value" with commas between');
        if (this.#isNone(family, name, text, n))
            return;
        this.#add(family, { name, parameters, value: Number(text), problem });
    }
    /** Buckets, info and times of creation, and a quantile of nothing (NaN): absent, not zero. */
    #isNone({ name: family, type }, name, text, line) {
        if (type === 'info' || type === 'stateset' || name.endsWith('_created') || name.endsWith('_info'))
            return true;
        if (name === `${family}_bucket`) {
            this.#note(family, `the buckets of the histogram ${family} are not kept, its sum and count are`, line);
            return true;
        }
        if (/^[+-]?(?:Inf|NaN)$/i.test(text)) {
            this.#note(name, `${name} is ${text}, which is no measurement`, line);
            return true;
        }
        return false;
    }
    #add({ name: family, type }, sample) {
        const { quantile, ...labels } = sample.parameters;
        const part = suffix(family, sample);
        const unit = part === 'count' ? '1' : familyUnit(family);
        const isQuantile = type === 'summary' && quantile !== undefined && unit === 's';
        const metric = isQuantile ? percentileMetric(Number((Number(quantile) * 100).toPrecision(12))) : undefined;
        this.#builder.add({
            benchmark: isQuantile ? family : sample.name,
            parameters: isQuantile ? labels : sample.parameters,
            // A sum or a count grows with how long the program ran, so neither is a duration of something.
            metric: metric ?? (part === 'count' || part === 'sum' ? part : metricOfUnit(unit)),
            value: sample.value,
            unit,
            ...(this.#direction === undefined || unit !== '1' ? {} : { direction: this.#direction }),
            problem: sample.problem,
        });
    }
    #note(key, message, line) {
        if (this.#noted.has(key))
            return;
        this.#noted.add(key);
        this.#warnings.push({ message, file: this.#file, line });
    }
}
/** What a sample's name adds to its family's: `sum`, `count`, `total`, or nothing. */
function suffix(family, { name: sample }) {
    return sample.slice(family.length).replace(/^_/, '');
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat/add-perf-count.js

/** What is gated by default: how long it took. Events that the user chose gate by a rule. */
const PERF_PRIMARY = ['time', 'cpu-time'];
const add_perf_count_METRIC = new Map([
    ['duration_time', 'time'],
    ['task-clock', 'cpu-time'],
    ['user_time', 'user-time'],
    ['system_time', 'system-time'],
    ['cpu-cycles', 'cycles'],
]);
// `cycles:u` counts in user space only; tracepoints (`syscalls:sys_enter_read`) have a colon too.
const MODIFIED = /^(?<event>.+):(?<modifier>[ukhGHIpPSDWeb]+)$/;
/** Adds an event, and how much it spread over the runs of `-r`. */
function addPerfCount(builder, { event, value, unit, spread, parameters }, common) {
    if (typeof value !== 'number')
        return;
    const modified = MODIFIED.exec(event)?.groups;
    const name = modified?.event ?? event;
    const metric = add_perf_count_METRIC.get(name) ?? name;
    const reading = {
        parameters: {
            ...parameters,
            ...(modified?.modifier === undefined ? {} : { modifier: modified.modifier }),
        },
        ...common,
    };
    builder.add({
        metric,
        value,
        unit: unit === '' ? 'count' : unit,
        direction: 'lower',
        ...reading,
        // Hardware counts of unchanged code vary a little (interrupts, address layout), unlike simulated ones.
        ...((0,metric_registry/* metricRow */.d)(metric)?.assume === 'exact' ? { assume: 'noisy' } : {}),
    });
    if (spread !== undefined && spread > 0) {
        builder.add({ metric: `${metric}.spread`, value: spread, unit: '1', direction: 'lower', ...reading });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat/perf-count.js
/** The value as printed; undefined where it is none. Thousands may be grouped by commas. */
function perfValue(text) {
    if (text === '<not supported>')
        return 'not supported';
    if (text === '<not counted>')
        return 'not counted';
    return /^\d[\d,]*(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat/read-perf-fields.js


// value, unit, event, [spread %], run time of the counter, share of time, [derived value, its unit]; `-A`, `--per-core`
// and the like put the place before it. The separator is what `-x` names.
const FIELDS = /^(?<value><not supported>|<not counted>|\d+(?:\.\d+)?)(?<separator>[,;|\t])(?<unit>[A-Za-z]*)\k<separator>(?<event>[^,;|\t]+)\k<separator>(?:(?<spread>\d+\.\d+)%\k<separator>)?\d+\k<separator>(?<running>\d+\.\d\d)(?:\k<separator>|$)/;
const PLACE = /^(?:(?:CPU\d+|S\d+(?:-D\d+)?(?:-C\d+)?|N\d+|[^,;|\t]+-\d+)[,;|\t](?:\d+[,;|\t])?)(?=<not |\d)/;
/** The share of time, which every line has near its end. */
const SHARE_END = /[,;|\t]\d+\.\d\d(?:[,;|\t]|$)/;
const INTERVAL = /^\s*\d+\.\d{9}[,;|\t]/;
const PLACE_KEYS = ['cpu', 'core', 'die', 'socket', 'node', 'thread', 'cgroup'];
/** Whether a line is one of `perf stat -I`, which prints slices of a run. */
function isInterval(line) {
    const time = INTERVAL.exec(line)?.[0];
    return ((time !== undefined && FIELDS.test(line.slice(time.length))) ||
        (isPerfJson(line) && line.startsWith('{"interval"')));
}
/** A line of `perf stat -x`. */
function readPerfFields(line) {
    // The plain look first: most lines of a log are none.
    if (!SHARE_END.test(line))
        return undefined;
    const place = PLACE.exec(line)?.[0] ?? '';
    const groups = FIELDS.exec(line.slice(place.length))?.groups;
    const value = perfValue(groups?.value ?? '');
    if (groups === undefined || value === undefined)
        return undefined;
    const { unit = '', event = '', spread, running = '' } = groups;
    return {
        event,
        value,
        unit,
        ...(spread === undefined ? {} : { spread: Number(spread) / 100 }),
        running: Number(running) / 100,
        ...(place === '' ? {} : { parameters: { place: place.split(/[,;|\t]/, 1)[0] ?? '' } }),
    };
}
/** Whether a line is an object of `perf stat -j`. */
function isPerfJson(line) {
    return line.startsWith('{"') && line.includes('"counter-value" : "');
}
/** An object of `perf stat -j`. @throws SyntaxError where it is not complete. */
function readPerfJson(line) {
    const fields = JSON.parse(line);
    if (!(0,json_path/* isJsonObject */.OW)(fields))
        return undefined;
    const { event, unit, variance } = fields;
    const value = perfValue(String(fields['counter-value']));
    if (typeof event !== 'string' || value === undefined)
        return undefined;
    const running = fields['pcnt-running'];
    const places = PLACE_KEYS.filter((key) => typeof fields[key] === 'string' || typeof fields[key] === 'number');
    return {
        event,
        value,
        unit: typeof unit === 'string' ? unit : '',
        ...(typeof variance === 'number' ? { spread: variance / 100 } : {}),
        ...(typeof running === 'number' ? { running: running / 100 } : {}),
        ...(places.length === 0
            ? {}
            : { parameters: Object.fromEntries(places.map((key) => [key, String(fields[key])])) }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat/read-perf-text.js

const read_perf_text_HEADING = /^ Performance counter stats for (?<name>.+?)(?: \((?<runs>\d+) runs\))?:$/;
const SPREAD = /\( \+-\s*([\d.]+)% \)/;
const RUNNING = /\(([\d.]+)%\)\s*$/;
const COUNT = /^\s*(?<value><not supported>|<not counted>|\d[\d,.]*)\s+(?:(?<unit>msec|ns|Joules|[KMG]iB)\s+)?(?<event>\S+)\s*$/;
/** What counts and clocks start with, and few other lines. */
const START = /^\s*(?:\d|<not )/;
const read_perf_text_CLOCK = /^\s*(?<value>\d[\d.]*)(?: \+- [\d.]+)? seconds (?<what>time elapsed|user|sys)\b/;
const CLOCK_EVENT = new Map([
    ['time elapsed', 'duration_time'],
    ['user', 'user_time'],
    ['sys', 'system_time'],
]);
/** ` Performance counter stats for './work 1000' (5 runs):`. */
function readPerfHeading(line) {
    const { name, runs } = read_perf_text_HEADING.exec(line)?.groups ?? {};
    if (name === undefined)
        return undefined;
    const bare = /^'(.*)'$/.exec(name)?.[1] ?? name;
    return runs === undefined ? { name: bare } : { name: bare, runs: Number(runs) };
}
/** A line of a report: an event, or one of the clocks below the events, under perf's own names for them. */
function readPerfLine(line) {
    if (!START.test(line))
        return undefined;
    // What perf derives (rates, ratios) stands behind `#`; spread and share of time may follow it.
    const hash = line.indexOf(' # ');
    const head = hash === -1 ? line.replace(SPREAD, '').replace(RUNNING, '') : line.slice(0, hash);
    const spread = SPREAD.exec(line)?.[1];
    const running = RUNNING.exec(line)?.[1];
    const shares = {
        ...(spread === undefined ? {} : { spread: Number(spread) / 100 }),
        ...(running === undefined ? {} : { running: Number(running) / 100 }),
    };
    const clock = read_perf_text_CLOCK.exec(line)?.groups;
    if (clock !== undefined) {
        const event = CLOCK_EVENT.get(clock.what ?? '') ?? '';
        return { event, value: Number(clock.value), unit: 's', ...shares };
    }
    const { value = '', unit = '', event } = COUNT.exec(head)?.groups ?? {};
    const count = perfValue(value);
    return event === undefined || count === undefined ? undefined : { event, value: count, unit, ...shares };
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat.js






/**
 * `perf stat`: its report, `-x` with any usual separator, and `-j`. Events that were not counted are absent and named,
 * unsupported ones apart from those that never got a counter. Of `-r` perf prints means only. The report names the
 * command; the other formats do not, so the file's name is the benchmark.
 */
const perfStatParser = {
    kind: 'text',
    name: 'perf-stat',
    tool: 'perf stat (read with 6.1)',
    reads: 'the report of perf stat (-o, or its standard error), or its -x and -j formats',
    metrics: [
        'time',
        'cpu-time',
        'user-time',
        'system-time',
        'instructions',
        'cycles',
        'cache-misses',
        'other events under their own name',
        '*.spread (relative, of -r)',
    ],
    primary: PERF_PRIMARY,
    recognises: (line) => readPerfHeading(line) !== undefined ||
        isPerfJson(line) ||
        readPerfFields(line) !== undefined ||
        isInterval(line),
    start: (context) => new PerfSink(context),
};
class PerfSink {
    #file;
    #unnamed;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #missing = new Map();
    #warnings = [];
    #runs = new Set();
    #open;
    /** Where a report starts whose time elapsed, its last line but two, has not come yet. */
    #unfinished;
    constructor({ file }) {
        this.#file = file;
        this.#unnamed = nameOfFile(file, 'perf stat');
    }
    push(line, n, end) {
        const heading = readPerfHeading(line);
        if (heading !== undefined) {
            this.#open = heading;
            this.#unfinished = n;
            if (heading.runs !== undefined)
                this.#runs.add(heading.runs);
            return;
        }
        if (isInterval(line))
            throw this.#problem(n, 'this is a slice of a run (perf stat -I)', 'perf stat without -I');
        const count = this.#read(line, n);
        if (count === undefined)
            return;
        if (end === 'open')
            throw this.#problem(n, 'the text ends in the middle of a line');
        this.#add(count, n);
        if (count.event === 'duration_time')
            this.#unfinished = undefined;
    }
    end() {
        if (this.#unfinished !== undefined) {
            throw this.#problem(this.#unfinished, 'the report that starts here does not tell the time elapsed');
        }
        if (this.#builder.size === 0 && this.#missing.size > 0) {
            throw this.#problem(1, `no event was counted: ${this.#missingText()}`);
        }
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#builder.warnings(), ...this.#notes()],
            failures: [],
        };
    }
    #read(line, n) {
        if (isPerfJson(line)) {
            try {
                return readPerfJson(line);
            }
            catch (cause) {
                throw this.#problem(n, 'this is no complete JSON object', 'one object a line', cause);
            }
        }
        return readPerfFields(line) ?? (this.#open === undefined ? undefined : readPerfLine(line));
    }
    #add(count, n) {
        if (typeof count.value !== 'number') {
            const events = this.#missing.get(count.value) ?? new Set();
            this.#missing.set(count.value, events.add(count.event));
            return;
        }
        if (count.running !== undefined && count.running < 0.995) {
            const message = `${count.event} was counted ${(count.running * 100).toFixed(1)} % of the time and extrapolated`;
            this.#warnings.push({ message, file: this.#file, line: n });
        }
        addPerfCount(this.#builder, count, {
            benchmark: this.#open?.name ?? this.#unnamed,
            ...(this.#open?.runs === undefined ? {} : { iterations: this.#open.runs }),
            problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n),
        });
    }
    #notes() {
        const notes = [...this.#warnings];
        if (this.#missing.size > 0)
            notes.push({ message: this.#missingText(), file: this.#file });
        for (const runs of this.#runs) {
            const message = `perf prints the mean of ${runs} runs (-r), which counts as a single value; repeat perf stat itself to keep each`;
            notes.push({ message, file: this.#file });
        }
        return notes;
    }
    #missingText() {
        const why = {
            'not supported': 'not supported by this machine (virtual machines seldom expose hardware counters)',
            'not counted': 'not counted (more events than counters, or the run was too short)',
        };
        return [...this.#missing].map(([kind, events]) => `${[...events].join(', ')}: ${why[kind]}`).join('; ');
    }
    #problem(line, what, expected, cause) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what,
            file: this.#file,
            line,
            ...(expected === undefined ? {} : { expected }),
            ...(cause === undefined ? {} : { cause }),
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/perfherder/add-suite.js





/** The metric by base unit; Perfherder has no names for metrics. */
const add_suite_METRIC_BY_UNIT = new Map([
    ['s', 'time'],
    ['1/s', 'throughput'],
    ['B/s', 'bytes-per-second'],
    ['B', 'bytes'],
    ['1', 'value'],
]);
/** Adds the subtests of a suite, each under the suite's name, and the suite's own value where it has one. */
function addPerfherderSuite(document, index, builder) {
    const suite = ['suites', index];
    const name = add_suite_nameOf(document, suite);
    const subtests = (0,json_path/* valueAt */.fK)(document, [...suite, 'subtests']) === undefined
        ? []
        : arrayField(document, [...suite, 'subtests']);
    for (const [at] of subtests.entries()) {
        const path = [...suite, 'subtests', at];
        const benchmark = `${name}/${stringField(document, [...path, 'name'])}`;
        const reading = { benchmark, ...add_suite_measured(document, path, suite), primary: true };
        const replicates = [...path, 'replicates'];
        const values = (0,json_path/* valueAt */.fK)(document, replicates);
        if (Array.isArray(values) && values.length > 0)
            addJsonNumbers(document, builder, { path: replicates, ...reading });
        else
            addJsonNumber(document, builder, { path: [...path, 'value'], ...reading });
    }
    if (((0,json_path/* valueAt */.fK)(document, [...suite, 'value']) ?? null) === null)
        return;
    addJsonNumber(document, builder, {
        benchmark: name,
        ...add_suite_measured(document, suite, suite),
        primary: subtests.length === 0,
        path: [...suite, 'value'],
    });
}
/** `extraOptions` (`m3.xlarge`, `e10s`) are part of a suite's identity in Perfherder. */
function add_suite_nameOf(document, suite) {
    const options = (0,json_path/* valueAt */.fK)(document, [...suite, 'extraOptions']);
    const texts = Array.isArray(options) ? options.filter((option) => typeof option === 'string') : [];
    return [stringField(document, [...suite, 'name']), ...texts].join(' ');
}
function add_suite_measured(document, path, suite) {
    const unit = optionalStringField(document, [...path, 'unit']) ??
        optionalStringField(document, [...suite, 'unit']) ??
        '1';
    const base = (0,parse_unit/* parseUnit */.E8)(unit).unit;
    const lower = (0,json_path/* valueAt */.fK)(document, [...path, 'lowerIsBetter']) ?? (0,json_path/* valueAt */.fK)(document, [...suite, 'lowerIsBetter']);
    // A duration is a duration whatever the line says; only a metric without direction takes it from there.
    const metric = add_suite_METRIC_BY_UNIT.get(base) ?? base;
    const known = (0,parse_unit/* parseUnit */.E8)(unit).direction;
    return { metric, unit, direction: known ?? (lower === false ? 'higher' : 'lower') };
}

;// CONCATENATED MODULE: ./lib/parsers/perfherder.js




// The log's own prefix (time stamp, level) may stand in front.
const perfherder_LINE = /(?:^|\s)PERFHERDER_DATA:\s*(?<json>\{.*\})\s*$/;
/**
 * Mozilla's Perfherder lines in a log: `PERFHERDER_DATA: {"framework", "suites"}`. A subtest's `replicates` are its
 * repetitions; without them its `value` is one. A suite's own value is a summary of its subtests and gates only where
 * it has none. Better is lower unless the line says otherwise, as Perfherder itself decides.
 */
const perfherderParser = {
    kind: 'text',
    name: 'perfherder',
    tool: 'PERFHERDER_DATA of Mozilla Perfherder',
    reads: 'PERFHERDER_DATA lines in a log: every suite, subtest and replicate',
    metrics: ['time', 'value', 'bytes', 'throughput', 'bytes-per-second', 'other units under their own name'],
    primary: [],
    recognises: (line) => perfherder_LINE.test(line),
    start: startPerfherder,
};
function startPerfherder({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    return {
        push(line, n) {
            const json = perfherder_LINE.exec(line)?.groups?.json;
            if (json === undefined)
                return;
            const document = readJsonAtLine(json, file, n);
            for (const [index] of arrayField(document, ['suites']).entries())
                addPerfherderSuite(document, index, builder);
        },
        end: () => ({
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/pgbench.js


const BANNER = /^pgbench \((\d[^ )]*).*\)$/;
const pgbench_TYPE = /^transaction type: (.+)$/;
const pgbench_GAVE_UP = /^pgbench: (?:error|fatal): (.+)$/;
/** What pgbench calls a run of more than one script, whose figures follow those of all. */
const SEVERAL = 'multiple scripts';
const SCRIPT = /^SQL script \d+: (.+)$/;
/** Before version 14 the rate is printed with the time to connect, and then without it. */
const pgbench_RATE = /^tps = ([\d.]+) \((?:without initial connection time|excluding connections establishing)\)$/;
const SCRIPT_RATE = /^ - (\d+) transactions \([\d.]+% of total, tps = ([\d.]+)\)$/;
const SCRIPT_LATENCY = /^ - latency average = /;
/** Of all scripts' shares; the last is rounded like the others. */
const pgbench_SHARE = /^ - weight: \d+ \(targets ([\d.]+)% of total\)$/;
const WHOLE_SHARE = 99.5;
const SETTINGS = [
    [/^scaling factor: (\d+)$/, 'scale'],
    [/^query mode: (\S+)$/, 'mode'],
    [/^number of clients: (\d+)$/, 'clients'],
];
const PROCESSED = /^number of transactions actually processed: (\d+)(?:\/\d+)?$/;
const pgbench_FAILED = /^(?: - )?number of failed transactions: (\d+) \(/;
const FIGURES = [
    [/^(?: - )?latency average = ([\d.]+) ms(?: \(including failures\))?$/, 'latency.mean', 'ms'],
    [/^initial connection time = ([\d.]+) ms$/, 'connection-time', 'ms'],
    [/^rate limit schedule lag: avg ([\d.]+) \(max [\d.]+\) ms$/, 'schedule-lag.mean', 'ms'],
    [/^rate limit schedule lag: avg [\d.]+ \(max ([\d.]+)\) ms$/, 'schedule-lag.max', 'ms'],
    [/^(?: - )?number of transactions retried: \d+ \(([\d.]+)%\)$/, 'retried-rate', '%'],
    [/^(?: - )?number of transactions skipped: \d+ \(([\d.]+)%\)$/, 'skipped-rate', '%'],
    [/^(?: - )?number of transactions above the [\d.]+ ms latency limit: .*\(([\d.]+)%\)$/, 'late-rate', '%'],
];
/**
 * pgbench's summary. The benchmark is the type of transaction, or that of several scripts besides each script by its file; clients,
 * scale and query mode are parameters. The rate is the one without the time to connect. Progress lines and the statements
 * of `-r` are left out: they are parts of what the summary says.
 */
const pgbenchParser = {
    kind: 'text',
    name: 'pgbench',
    tool: 'pgbench 9.6 to 18 (PostgreSQL)',
    reads: 'the summary of pgbench, of one or several scripts',
    metrics: [
        ...['throughput', 'latency.mean', 'error-rate', 'connection-time', 'retried-rate', 'skipped-rate'],
        ...['late-rate', 'schedule-lag.mean', 'schedule-lag.max'],
    ],
    primary: ['throughput', 'error-rate'],
    command: /\bpgbench\b(?!.* (?:-i|--initialize)\b)/,
    recognises: (line) => BANNER.test(line) || pgbench_TYPE.test(line) || pgbench_GAVE_UP.test(line),
    start: (context) => new PgbenchSink(context),
};
class PgbenchSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #version;
    #run;
    /** Line of a banner whose run has not begun: nothing of it was printed where none begins. */
    #announced;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const version = BANNER.exec(line)?.[1];
        const type = pgbench_TYPE.exec(line)?.[1];
        const gaveUp = pgbench_GAVE_UP.exec(line)?.[1];
        if (gaveUp !== undefined)
            this.#fail(gaveUp, n);
        else if (version !== undefined) {
            this.#finish();
            this.#version = version;
            this.#announced = n;
        }
        else if (type !== undefined) {
            if (this.#announced === undefined)
                this.#finish();
            this.#announced = undefined;
            const benchmark = /^<builtin: (.+)>$/.exec(type)?.[1] ?? type;
            this.#run = { parameters: {}, parts: [part(benchmark, n)], shares: 0 };
        }
        else if (this.#run !== undefined && end === undefined)
            pgbench_readLine(this.#run, line, n);
    }
    end() {
        this.#finish();
        return {
            measurements: this.#builder.measurements(),
            environment: this.#version === undefined ? {} : { postgresql: this.#version },
            warnings: this.#builder.warnings(),
            failures: this.#failures,
        };
    }
    #finish() {
        const run = this.#run;
        const announced = this.#announced;
        this.#run = undefined;
        this.#announced = undefined;
        if (announced !== undefined && this.#failures.length === 0) {
            this.#fail('the text ends before the summary: the run was aborted or cut off', announced);
        }
        if (run === undefined)
            return;
        const open = run.parts.find((one) => !one.isWhole);
        const isSeveral = run.parts[0]?.benchmark === SEVERAL;
        const isWhole = open === undefined && (!isSeveral || run.shares >= WHOLE_SHARE);
        if (isWhole)
            for (const one of run.parts)
                this.#add(one, run.parameters);
        else if (this.#failures.length === 0) {
            this.#fail('the summary has no end: the run was aborted or cut off', (open ?? run.parts[0])?.line ?? 1);
        }
    }
    #add({ benchmark, line, rows, processed, failed }, parameters) {
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, line);
        const errors = processed + failed === 0 ? undefined : failed / (processed + failed);
        const common = { benchmark, parameters, iterations: processed, problem };
        addReadings(this.#builder, common, rows.filter(([metric]) => !metric.endsWith('-rate')));
        addReadings(this.#builder, common, [['error-rate', errors, '1']]);
        for (const [metric, value, unit] of rows) {
            if (value === undefined || !metric.endsWith('-rate'))
                continue;
            this.#builder.add({ metric, value, unit, direction: 'lower', ...common });
        }
    }
    #fail(message, line) {
        this.#failures.push({ message: `pgbench: ${message}`, file: this.#file, line });
    }
}
function part(benchmark, line) {
    return { benchmark, line, rows: [], processed: 0, failed: 0, isWhole: false };
}
function pgbench_readLine(run, line, n) {
    const script = SCRIPT.exec(line)?.[1];
    if (script !== undefined)
        run.parts.push(part(script, n));
    const current = run.parts.at(-1);
    if (current === undefined || script !== undefined)
        return;
    run.shares += Number(pgbench_SHARE.exec(line)?.[1] ?? 0);
    const setting = SETTINGS.find(([pattern]) => pattern.test(line));
    if (setting !== undefined)
        run.parameters[setting[1]] = setting[0].exec(line)?.[1] ?? '';
    current.processed = Number(PROCESSED.exec(line)?.[1] ?? current.processed);
    current.failed = Number(pgbench_FAILED.exec(line)?.[1] ?? current.failed);
    const [, processed, scriptRate] = SCRIPT_RATE.exec(line) ?? [];
    if (processed !== undefined)
        current.processed = Number(processed);
    const rate = pgbench_RATE.exec(line)?.[1];
    if (rate !== undefined || scriptRate !== undefined)
        current.rows.push(['throughput', Number(rate ?? scriptRate), '1/s']);
    // A script that never ran has no latency.
    if (rate !== undefined || SCRIPT_LATENCY.test(line) || processed === '0')
        current.isWhole = true;
    for (const [pattern, metric, unit] of FIGURES) {
        const value = pattern.exec(line)?.[1];
        if (value !== undefined)
            current.rows.push([metric, Number(value), unit]);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/phpbench/parameters.js

/** The parameters of a variant; collections as paths (`options.depth`). A set of values that PHP serialised is its own text. */
function phpbenchParameters(variant) {
    const set = childNamed(variant, 'parameter-set');
    // Before 0.14 the parameters stood in the variant itself.
    const parameters = childrenNamed(set ?? variant, 'parameter').flatMap((element) => entries(element, ''));
    return Object.fromEntries(parameters);
}
function entries(element, prefix) {
    const name = prefix + (element.attributes.get('name') ?? '');
    if (element.attributes.get('type') === 'collection')
        return childrenNamed(element, 'parameter').flatMap((child) => entries(child, `${name}.`));
    if (element.attributes.get('xsi:nil') === 'true')
        return [[name, 'null']];
    return [[name, element.attributes.get('value') ?? element.text.trim()]];
}

;// CONCATENATED MODULE: ./lib/parsers/phpbench.js







/**
 * `phpbench run --dump-file` and `--store`: every iteration of every variant. An iteration's time is that of all its
 * revolutions, in microseconds; here it is divided by them. Memory is the peak that
 * PHP's own allocator counts, not that of the process. The class (without its
 * leading backslash) and the subject make the name; the parameter set is parameters. Errors and failed assertions are
 * failures.
 */
const phpbenchParser = {
    kind: 'xml',
    name: 'phpbench',
    tool: 'phpbench 0.7 to 1.4',
    reads: 'the XML of phpbench run --dump-file: every iteration, its time and peak memory',
    metrics: ['time', 'memory'],
    primary: ['time'],
    command: /\bphpbench\s+run\b.*\s--dump(?:-file)?\b/,
    recognises: ({ name }) => name === 'phpbench',
    parse: readPhpbench,
};
function readPhpbench(document, context) {
    const sink = { document, context, builder: (0,measurement_builder/* startMeasurements */.SN)(), failures: [] };
    const suites = childrenNamed(document.root, 'suite');
    for (const suite of suites) {
        for (const bench of childrenNamed(suite, 'benchmark')) {
            const owner = textAttribute(document, bench, 'class').replace(/^\\/, '');
            for (const subject of childrenNamed(bench, 'subject'))
                addSubject(sink, subject, owner);
        }
    }
    return {
        measurements: sink.builder.measurements(),
        environment: environmentOf({
            php: phpVersion(suites[0]),
            phpbench: document.root.attributes.get('version'),
        }),
        warnings: sink.builder.warnings(),
        failures: sink.failures,
    };
}
function addSubject(sink, subject, owner) {
    const benchmark = `${owner}::${textAttribute(sink.document, subject, 'name')}`;
    for (const variant of childrenNamed(subject, 'variant')) {
        const parameters = phpbenchParameters(variant);
        noteFailures(sink, variant, benchmark);
        for (const iteration of childrenNamed(variant, 'iteration')) {
            addIteration(sink, iteration, { benchmark, parameters, variant });
        }
    }
}
function addIteration({ document, builder }, iteration, { benchmark, parameters, variant }) {
    const number = (...names) => names
        .map((name) => optionalNumberAttribute(document, iteration, name))
        .find((value) => value !== undefined);
    const problem = (what, expected) => document.problem(iteration, what, expected);
    // Versions before 0.14 wrote `time`, `revs` and `memory` without prefix.
    const total = number('time-net', 'time');
    if (total === undefined)
        throw problem('has no attribute time-net', 'the time of all revolutions');
    const revolutions = number('time-revs', 'revs') ?? optionalNumberAttribute(document, variant, 'revs') ?? 1;
    if (revolutions <= 0)
        throw problem(`has ${revolutions} revolutions`, 'more than zero');
    const reading = { benchmark, parameters, problem, iterations: revolutions };
    builder.add({ metric: 'time', value: total / revolutions, unit: 'us', ...reading });
    const peak = number('mem-peak', 'memory');
    if (peak !== undefined)
        builder.add({ metric: 'memory', value: peak, unit: 'B', ...reading });
}
/** A variant that raised has no iterations; one whose assertion failed has. */
function noteFailures({ context, failures }, variant, benchmark) {
    for (const [list, item] of [
        ['errors', 'error'],
        ['failures', 'failure'],
    ]) {
        for (const element of childrenNamed(childNamed(variant, list) ?? variant, item)) {
            const message = element.text.trim().split('\n', 1)[0]?.slice(0, 300) ?? '';
            failures.push(xmlWarning(context, element, `${(0,quoted_name/* quotedName */.a)(benchmark)}: ${message || item}`));
        }
    }
}
/** Up to 0.17 an attribute of `<php>`, later a `<value name="version">` in it. */
function phpVersion(suite) {
    const env = suite === undefined ? undefined : childNamed(suite, 'env');
    const php = env === undefined ? undefined : childNamed(env, 'php');
    if (php === undefined)
        return undefined;
    const value = childrenNamed(php, 'value').find(({ attributes }) => attributes.get('name') === 'version');
    return value?.text.trim() ?? php.attributes.get('version');
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-explain/add-explain.js

/**
 * How many times the planner was off in a node, in either direction (the q-error of Moerkotte, Neumann, Steidl, VLDB 2009); an
 * estimate of less than a row counts as one, as PostgreSQL clamps it.
 */
function estimateError(planned, actual) {
    const [low, high] = [Math.max(1, Math.min(planned, actual)), Math.max(1, planned, actual)];
    return high / low;
}
/**
 * Adds the reports of one output. Reports of one plan are executions of one statement; where plans differ the output holds
 * several statements, told apart by their order, because EXPLAIN does not print the statement.
 */
function addExplainReports(builder, name, reports) {
    const isOne = reports.every(({ shape }) => shape === reports[0]?.shape);
    for (const [index, report] of reports.entries()) {
        const benchmark = isOne || index === 0 ? name : `${name} #${index + 1}`;
        addReadings(builder, { benchmark, problem: report.problem }, [
            ['time', report.execution, 'ms'],
            ['planning-time', report.planning, 'ms'],
            ...report.others,
        ]);
        const counted = { benchmark, direction: 'lower', problem: report.problem };
        builder.add({ metric: 'row-estimate-error', value: report.worstEstimate, unit: '1', ...counted });
        if (report.cost !== undefined)
            builder.add({ metric: 'plan-cost', value: report.cost, unit: '1', ...counted });
        if (report.rows !== undefined)
            builder.add({ metric: 'rows', value: report.rows, unit: '1', ...counted });
        for (const [metric, value] of report.blocks)
            builder.add({ metric, value, unit: '1', ...counted });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-explain.js






const postgresql_explain_BLOCKS = ['Shared', 'Local', 'Temp'].flatMap((kind) => ['Hit', 'Read', 'Dirtied', 'Written'].map((what) => `${kind} ${what} Blocks`));
// Up to version 16 the shared blocks' times had no word before them.
const OTHERS = [
    ['I/O Read Time', 'io-read-time', 'ms'],
    ['I/O Write Time', 'io-write-time', 'ms'],
    ['Shared I/O Read Time', 'io-read-time', 'ms'],
    ['Shared I/O Write Time', 'io-write-time', 'ms'],
    ['Temp I/O Read Time', 'temp-io-read-time', 'ms'],
    ['Temp I/O Write Time', 'temp-io-write-time', 'ms'],
    ['WAL Bytes', 'wal-bytes', 'B'],
];
/**
 * `EXPLAIN (ANALYZE, FORMAT JSON)` of PostgreSQL: time of execution and planning, how far the planner's worst estimate of rows
 * was off, blocks and I/O time with BUFFERS. The file's name is the statement's, because EXPLAIN does not print it.
 */
const postgresqlExplainParser = {
    kind: 'json',
    name: 'postgresql-explain',
    tool: 'PostgreSQL 9.4 to 18 (captured with 15)',
    reads: 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) by psql -qAt, one statement a file',
    metrics: [
        'time',
        'planning-time',
        'row-estimate-error (times off, worst node)',
        'rows',
        'plan-cost',
        'shared-hit-blocks, shared-read-blocks and other blocks',
        'io-read-time',
        'io-write-time',
        'wal-bytes',
    ],
    primary: ['time'],
    recognises: (value) => Array.isArray(value) &&
        value.length > 0 &&
        value.every((entry) => (0,json_path/* isJsonObject */.OW)(entry) && (0,json_path/* isJsonObject */.OW)(entry.Plan) && 'Node Type' in entry.Plan),
    parse(document, { file }) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const entries = Array.isArray(document.value) ? document.value : [];
        const reports = entries.map((_, index) => readReport(document, index));
        addExplainReports(builder, nameOfFile(file, 'query'), reports);
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    },
};
function readReport(document, index) {
    const root = [index, 'Plan'];
    if ((0,json_path/* valueAt */.fK)(document, [index, 'Execution Time']) === undefined) {
        throw document.problem([index], 'the statement was planned and not executed', 'EXPLAIN with ANALYZE');
    }
    const nodes = planNodes(document, root);
    const optional = (key) => optionalNumberField(document, [...root, key]);
    return {
        execution: numberField(document, [index, 'Execution Time']),
        planning: optionalNumberField(document, [index, 'Planning Time']),
        cost: optional('Total Cost'),
        rows: optional('Actual Rows'),
        worstEstimate: Math.max(1, ...nodes.map((path) => errorOf(document, path))),
        blocks: new Map(postgresql_explain_BLOCKS.flatMap((key) => {
            const blocks = optional(key);
            return blocks === undefined ? [] : [[key.toLowerCase().replaceAll(' ', '-'), blocks]];
        })),
        others: OTHERS.map(([key, metric, unit]) => [metric, optional(key), unit]),
        shape: nodes.map((path) => `${path.length} ${nodeText(document, path)}`).join('\n'),
        problem: (what, expected) => document.problem(root, what, expected),
    };
}
/** The paths of all nodes, each before those below it. A stack, so that a deep plan cannot exhaust ours. */
function planNodes(document, root) {
    const found = [];
    const open = [root];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
        const node = path;
        found.push(node);
        const below = (0,json_path/* valueAt */.fK)(document, [...node, 'Plans']);
        if (Array.isArray(below))
            open.push(...below.map((_, index) => [...node, 'Plans', index]).reverse());
    }
    return found;
}
function errorOf(document, path) {
    if (optionalNumberField(document, [...path, 'Actual Loops']) === 0)
        return 1;
    const actual = optionalNumberField(document, [...path, 'Actual Rows']);
    return actual === undefined ? 1 : estimateError(numberField(document, [...path, 'Plan Rows']), actual);
}
function nodeText(document, path) {
    const relation = optionalStringField(document, [...path, 'Relation Name']) ?? '';
    return `${stringField(document, [...path, 'Node Type'])} ${relation}`;
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-explain/read-text-line.js
const read_text_line_FIGURES = /\(cost=\d+\.\d+\.\.(?<cost>\d+\.\d+) rows=(?<planned>\d+) width=\d+\) \((?:actual(?: time=\d+\.\d+\.\.\d+\.\d+)? rows=(?<actual>\d+(?:\.\d+)?) loops=\d+|never executed)\)/;
/** A line of a plan with estimated and actual figures; undefined for any other. */
function readTextNode(line) {
    const found = read_text_line_FIGURES.exec(line);
    if (found === null)
        return undefined;
    const { cost = '', planned = '', actual } = found.groups ?? {};
    const text = line.slice(0, found.index).trimEnd();
    return {
        place: /^ *->/.test(text) ? 'below' : 'root',
        text,
        cost: Number(cost),
        planned: Number(planned),
        actual: actual === undefined ? undefined : Number(actual),
    };
}
const BUFFERS = /^ *Buffers: (.*)$/;
const IO = /^ *I\/O Timings: (.*)$/;
const WAL = /^ *WAL: .*\bbytes=(\d+)/;
/** Blocks, times of I/O and write-ahead log on a line below a node; empty for any other line. */
function readTextBuffers(line) {
    const blocks = kinds(BUFFERS.exec(line)?.[1]).map(([kind, what, count]) => [`${kind}-${what}-blocks`, count]);
    // Up to version 16 the times of shared blocks have no word before them.
    const times = kinds(IO.exec(line)?.[1]).map(([kind, what, value]) => [
        kind === '' || kind === 'shared' ? `io-${what}-time` : `${kind}-io-${what}-time`,
        value,
        'ms',
    ]);
    const wal = WAL.exec(line)?.[1];
    return { blocks, others: wal === undefined ? times : [...times, ['wal-bytes', Number(wal), 'B']] };
}
/** `shared hit=119 read=5, temp read=3` as [kind, what, number]. */
function kinds(text) {
    return (text ?? '').split(', ').flatMap((group) => {
        const words = group.trim().split(' ');
        const kind = words[0]?.includes('=') === true ? '' : (words[0] ?? '');
        return words
            .filter((word) => word.includes('='))
            .map((word) => word.split('='))
            .map(([what = '', value = '']) => [kind, what, Number(value)]);
    });
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-explain-text.js





const postgresql_explain_text_TIME = /^ *(Planning|Execution) Time: (\d+(?:\.\d+)?) ms$/;
/** `EXPLAIN (ANALYZE)` of PostgreSQL as text; several plans after one another are read. See `postgresql-explain`. */
const postgresqlExplainTextParser = {
    kind: 'text',
    name: 'postgresql-explain-text',
    tool: 'PostgreSQL 9.4 to 18 (captured with 15)',
    reads: 'EXPLAIN (ANALYZE, BUFFERS) as psql prints it, with or without its frame',
    metrics: [
        'time',
        'planning-time',
        'row-estimate-error (times off, worst node)',
        'rows',
        'plan-cost',
        'shared-hit-blocks, shared-read-blocks and other blocks',
        'io-read-time',
        'wal-bytes',
    ],
    primary: ['time'],
    recognises: (line) => readTextNode(line)?.place === 'root',
    start: (context) => new ExplainSink(context),
};
class ExplainSink {
    #file;
    #reports = [];
    #plan;
    #lastOpen;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const node = readTextNode(line);
        if (node?.place === 'root') {
            this.#refuseOpen();
            const { cost, actual } = node;
            const empty = { blocks: new Map(), others: new Map(), nodes: [], worstEstimate: 1 };
            this.#plan = { line: n, cost, rows: actual, ...empty, planning: undefined, isPlanned: false };
        }
        if (this.#plan === undefined)
            return;
        if (end === 'open')
            this.#lastOpen = n;
        if (node !== undefined) {
            this.#plan.nodes.push(node.text);
            if (node.actual !== undefined) {
                this.#plan.worstEstimate = Math.max(this.#plan.worstEstimate, estimateError(node.planned, node.actual));
            }
        }
        else
            this.#detail(this.#plan, line);
    }
    end() {
        this.#refuseOpen();
        if (this.#lastOpen !== undefined)
            throw this.#problem(this.#lastOpen, 'the text ends in the middle of a line');
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        addExplainReports(builder, nameOfFile(this.#file, 'query'), this.#reports);
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    }
    /** Blocks of the root node stand before the first node below it, and count for all. */
    #detail(plan, line) {
        if (/^ *Planning:/.test(line))
            plan.isPlanned = true;
        if (plan.nodes.length === 1 && !plan.isPlanned) {
            const { blocks, others } = readTextBuffers(line);
            for (const [metric, count] of blocks)
                plan.blocks.set(metric, count);
            for (const [metric, value, unit] of others)
                plan.others.set(metric, [value, unit]);
        }
        const [, what, time] = postgresql_explain_text_TIME.exec(line) ?? [];
        if (what === 'Planning')
            plan.planning = Number(time);
        if (what !== 'Execution')
            return;
        this.#plan = undefined;
        this.#reports.push({
            ...plan,
            execution: Number(time),
            others: [...plan.others].map(([metric, [value, unit]]) => [metric, value, unit]),
            shape: plan.nodes.join('\n'),
            problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, plan.line),
        });
    }
    #refuseOpen() {
        if (this.#plan !== undefined)
            throw this.#problem(this.#plan.line, 'the plan that starts here is not complete');
    }
    #problem(line, what) {
        const expected = 'a plan that ends with its execution time, and a line break';
        return new model_problem/* Problem */.A({ kind: 'measurement', what, file: this.#file, line, expected });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-log/log-entries.js
const ENTRY = /^(?<prefix>.*?)(?:^|(?<=[\s\]:]))(?<level>LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|STATEMENT|DETAIL|HINT|CONTEXT|QUERY|LOCATION|DEBUG\d): {2}(?<text>.*)$/;
// `%p` in brackets, as in the default prefix, or the session id `%c`.
const SESSION = /\[(\d+)(?:-\d+)?\]|\b([\da-f]{8}\.[\da-f]{1,8})\b/g;
/** Whether a line tells how long a statement took. */
function isTimedStatement(line) {
    return /(?:^|[\s\]:])LOG: {2}duration: \d+\.\d{3} ms(?: {2}(?:statement|execute [^:]*): |$)/.test(line);
}
/** Puts entries together: lines after the first start with a tab. Holds one entry. */
class LogEntries {
    #receive;
    #open;
    constructor(receive) {
        this.#receive = receive;
    }
    push(line, n) {
        if (line.startsWith('\t') && this.#open !== undefined) {
            this.#open.more.push(line.slice(1));
            return;
        }
        // The plain look first: most lines of a log are none.
        const { prefix = '', level, text = '', } = (line.includes(':  ') ? ENTRY.exec(line)?.groups : undefined) ?? {};
        if (level === undefined)
            return;
        this.end();
        const session = [...prefix.matchAll(SESSION)].at(-1);
        this.#open = { entry: { level, session: session?.[1] ?? session?.[2] ?? '', text, line: n }, more: [] };
    }
    end() {
        if (this.#open === undefined)
            return;
        const { entry, more } = this.#open;
        this.#open = undefined;
        this.#receive(more.length === 0 ? entry : { ...entry, text: [entry.text, ...more].join('\n') });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-log/statement-shape.js
// One token of SQL a match. What is not closed runs to the end of the text, so that no text is read twice.
const TOKEN = /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[eEbBxX]?'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)|"(?:[^"]|"")*(?:"|$)|\$\d+|[\p{L}_][\p{L}\d_$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\s\S]/gu;
/**
 * A statement without its values: literals, numbers and placeholders are `?`, lists of them one `(?)`, comments gone, blanks
 * single. Statements of one shape differ in their values only: `where id = 7` and `where id = 8`. Cost: linear.
 */
function statementShape(statement) {
    const parts = [];
    for (const [token] of statement.matchAll(TOKEN))
        parts.push(shapeOf(token));
    return parts
        .join('')
        .replace(/ +/g, ' ')
        .replace(/\( ?\?(?: ?, ?\?)* ?\)/g, '(?)')
        .replace(/(?:\(\?\) ?, ?)+\(\?\)/g, '(?)')
        .trim()
        .replace(/(?<![; ])[; ]+$/, '');
}
function shapeOf(token) {
    const first = token[0] ?? '';
    if (token.trim() === '' || token.startsWith('--') || token.startsWith('/*'))
        return ' ';
    if (first === "'" || (token.length > 1 && token[1] === "'"))
        return '?';
    return /[\d$]/.test(first) ? '?' : token;
}
// Names that sqlcommenter, tracing libraries and frameworks write into comments; the trace is part two of traceparent.
const REQUEST = /(?:traceparent='?\d\d-([\da-f]{32})|(?:request_?id|trace_?id|x_request_id|request)\s*[=:]\s*'?([^',*\s]+))/i;
/** The request that a comment in a statement names, such as request_id='42'; undefined where none does. */
function statementRequest(statement) {
    if (!statement.includes('/*') && !statement.includes('--'))
        return undefined;
    for (const [comment] of statement.matchAll(/\/\*[\s\S]*?(?:\*\/|$)|--[^\n]*/g)) {
        const found = REQUEST.exec(comment);
        if (found !== null)
            return found[1] ?? found[2];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-log/tally-statements.js


/** The benchmark of what concerns every statement. */
const ALL = 'all statements';
// Two or three equal queries in a request are a retry or a page with parts; from here on it is a loop.
const SUSPICIOUS_REPEATS = 5;
/** @param slow seconds from which a statement is slow */
function tallyStatements(file, slow) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const shapes = new Map();
    const perRequest = new Map();
    const totals = { statements: 0, slow: 0, milliseconds: 0 };
    const count = (benchmark, metric, value, line) => {
        const problem = (0,measurement_builder/* problemAtLine */.dX)(file, line);
        builder.add({ benchmark, metric, value, unit: '1', direction: 'lower', problem });
    };
    return {
        add({ shape, request, milliseconds, line }) {
            const problem = (0,measurement_builder/* problemAtLine */.dX)(file, line);
            builder.add({ benchmark: shape, metric: 'time', value: milliseconds, unit: 'ms', problem });
            const known = shapes.get(shape) ?? { line, calls: 0, perRequest: new Map() };
            known.calls += 1;
            increase(known.perRequest, request);
            shapes.set(shape, known);
            increase(perRequest, request);
            totals.statements += 1;
            totals.milliseconds += milliseconds;
            if (milliseconds / 1000 >= slow)
                totals.slow += 1;
        },
        measurements(errors) {
            if (totals.statements === 0)
                return [];
            for (const [shape, { calls, line, perRequest: repeats }] of shapes) {
                count(shape, 'calls', calls, line);
                count(shape, 'repeats-per-request', largest(repeats).count, line);
            }
            const repeats = Math.max(...[...shapes.values()].map((shape) => largest(shape.perRequest).count));
            count(ALL, 'repeats-per-request', repeats, 1);
            count(ALL, 'statements', totals.statements, 1);
            count(ALL, 'statements-per-request', largest(perRequest).count, 1);
            count(ALL, 'slow-statements', totals.slow, 1);
            count(ALL, 'errors', errors, 1);
            const problem = (0,measurement_builder/* problemAtLine */.dX)(file, 1);
            builder.add({
                benchmark: ALL,
                metric: 'statement-time',
                value: totals.milliseconds,
                unit: 'ms',
                problem,
            });
            return builder.measurements();
        },
        warnings: () => [...shapes].flatMap(([shape, { line, perRequest: repeats }]) => {
            const most = largest(repeats);
            if (most.count < SUSPICIOUS_REPEATS)
                return [];
            const where = most.request === '' ? 'in this log' : `in the request or session ${(0,quoted_name/* quotedName */.a)(most.request)}`;
            const message = `${(0,quoted_name/* quotedName */.a)(shape)} ran ${most.count} times ${where}: an N+1 query, perhaps`;
            return [{ message, file, line }];
        }),
    };
}
function increase(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function largest(counts) {
    let most = { request: '', count: 0 };
    for (const [request, count] of counts)
        if (count > most.count)
            most = { request, count };
    return most;
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-log.js






const postgresql_log_DURATION = /^duration: (\d+\.\d{3}) ms(?: {2}(?:statement|execute [^:]*): ([\s\S]*))?$/;
const STATEMENT = /^(?:statement|execute [^:]*): ([\s\S]*)$/;
/** What most teams call slow for one statement of a request. */
const SLOW = '100ms';
/**
 * PostgreSQL's log with the time of statements (`log_min_duration_statement = 0`, or `log_duration` with `log_statement`): every
 * statement shape with its times and calls, how many statements a request needs, and how often it repeats one shape, which
 * is how N+1 shows. A request is what a comment names (sqlcommenter, `request_id=`, `traceparent=`), else a session.
 */
const postgresqlLogParser = {
    kind: 'text',
    name: 'postgresql-log',
    tool: 'PostgreSQL 10 to 18, log_destination stderr (captured with 15)',
    reads: "the server's log with durations of statements",
    metrics: [
        'time (of every call)',
        'calls',
        'repeats-per-request (largest)',
        'statements',
        'statements-per-request (largest)',
        'slow-statements',
        'statement-time',
        'errors',
    ],
    primary: ['repeats-per-request', 'statements-per-request'],
    unseenCut: 'between two entries',
    options: [{ name: 'slow', does: 'Statements that take this long or longer are slow; default 100ms.' }],
    checkOptions: slowSeconds,
    recognises: isTimedStatement,
    start: (context) => new LogSink(context),
};
class LogSink {
    #file;
    #entries = new LogEntries((entry) => this.#entry(entry));
    #tally;
    /** Statements that were logged before their duration (`log_statement`), by session. */
    #pending = new Map();
    #lastOpen;
    #errors = 0;
    constructor({ file, options = {} }) {
        this.#file = file;
        this.#tally = tallyStatements(file, slowSeconds(options));
    }
    push(line, n, end) {
        if (end === 'open')
            this.#lastOpen = n;
        this.#entries.push(line, n);
    }
    end() {
        this.#entries.end();
        if (this.#lastOpen !== undefined) {
            throw new model_problem/* Problem */.A({
                kind: 'measurement',
                what: 'the log ends in the middle of a line',
                file: this.#file,
                line: this.#lastOpen,
                expected: 'a log that is not being written any more',
            });
        }
        const warnings = [...this.#tally.warnings()];
        return { measurements: this.#tally.measurements(this.#errors), environment: {}, warnings, failures: [] };
    }
    #entry({ level, session, text, line }) {
        if (level === 'ERROR' || level === 'FATAL' || level === 'PANIC')
            this.#errors += 1;
        if (level !== 'LOG')
            return;
        const announced = STATEMENT.exec(text)?.[1];
        if (announced !== undefined)
            this.#pending.set(session, announced);
        const [, duration, told] = postgresql_log_DURATION.exec(text) ?? [];
        const statement = told ?? this.#pending.get(session);
        if (duration === undefined || statement === undefined)
            return;
        this.#pending.delete(session);
        const shape = statementShape(statement);
        if (shape === '')
            return;
        const request = statementRequest(statement) ?? session;
        this.#tally.add({ shape, request, milliseconds: Number(duration), line });
    }
}
/** @throws Problem of kind `usage` for a `slow` that is no duration. */
function slowSeconds({ slow = SLOW }) {
    const quantity = (0,parse_quantity/* parseQuantity */.L)(slow);
    if (quantity?.unit === 's' && quantity.value > 0)
        return quantity.value;
    throw optionProblem('slow', slow, 'a duration such as 100ms');
}

;// CONCATENATED MODULE: ./lib/parsers/pyperf.js







/** What pyperf's three units measure; `byte` is what --track-memory and --tracemalloc write, a peak of each process. */
const pyperf_METRIC_BY_UNIT = new Map([
    ['second', ['time', 's']],
    ['byte', ['memory', 'B']],
    ['integer', ['value', '1']],
]);
// Peak memory of the process that ran a benchmark, or of the command that it started.
const PEAK_KEYS = ['mem_max_rss', 'command_max_rss'];
/**
 * pyperf's JSON (a suite or one benchmark): the values of every run of every process. Runs without values only
 * calibrated the number of loops; warm-ups are no values. Metadata that all runs share stands one or two levels up.
 * A benchmark that raised is not in the file: only the exit status tells.
 */
const pyperfParser = {
    kind: 'json',
    name: 'pyperf',
    tool: 'pyperf 1.5 to 2.10',
    reads: 'the JSON of pyperf (-o, --output, --append): the values of every run, peak memory of every process',
    metrics: ['time', 'memory', 'value', 'peak-rss'],
    primary: ['time', 'memory', 'value'],
    command: /\bpyperf\s+(?:timeit|command)\b.*\s(?:-o|--output|--append)\b/,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        'version' in value &&
        Array.isArray(value.benchmarks) &&
        value.benchmarks.length > 0 &&
        value.benchmarks.every((row) => (0,json_path/* isJsonObject */.OW)(row) && Array.isArray(row.runs)),
    parse: readPyperf,
};
function readPyperf(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    for (const [index] of arrayField(document, ['benchmarks']).entries())
        addBenchmark(document, index, builder);
    return {
        measurements: builder.measurements(),
        environment: pyperf_environment(document),
        warnings: builder.warnings(),
        failures: [],
    };
}
function addBenchmark(document, index, builder) {
    const bench = ['benchmarks', index];
    const benchmark = stringField(document, metadataPath(document, [bench], 'name') ?? [...bench, 'metadata', 'name']);
    arrayField(document, [...bench, 'runs']).forEach((_, at) => {
        const run = [...bench, 'runs', at];
        const path = [...run, 'values'];
        if ((0,json_path/* valueAt */.fK)(document, path) === undefined)
            return;
        const levels = [run, bench];
        const iterations = pyperf_iterationsOf(document, levels);
        addJsonNumbers(document, builder, {
            benchmark,
            ...pyperf_measured(document, levels),
            primary: true,
            path,
            ...(iterations === undefined ? {} : { iterations }),
        });
        addPeak(document, builder, benchmark, levels);
    });
}
/** The metadata of a run: its own, its benchmark's, the file's; undefined where none of them has the key. */
function metadataPath(document, levels, key) {
    return [...levels, []]
        .map((level) => [...level, 'metadata', key])
        .find((path) => (0,json_path/* valueAt */.fK)(document, path) !== undefined);
}
function pyperf_measured(document, levels) {
    const path = metadataPath(document, levels, 'unit');
    const text = path === undefined ? 'second' : stringField(document, path);
    const known = pyperf_METRIC_BY_UNIT.get(text);
    if (known !== undefined)
        return { metric: known[0], unit: known[1] };
    const expected = [...pyperf_METRIC_BY_UNIT.keys()].join(', ');
    throw document.problem(path ?? [], `the unit ${JSON.stringify(text)} is unknown`, expected);
}
function pyperf_iterationsOf(document, levels) {
    const numberOf = (key) => {
        const path = metadataPath(document, levels, key);
        return path === undefined ? undefined : optionalNumberField(document, path);
    };
    const loops = numberOf('loops');
    return loops === undefined ? undefined : loops * (numberOf('inner_loops') ?? 1);
}
function addPeak(document, builder, benchmark, levels) {
    for (const key of PEAK_KEYS) {
        const path = metadataPath(document, levels, key);
        if (path === undefined)
            continue;
        addJsonNumber(document, builder, { benchmark, metric: 'peak-rss', unit: 'B', path });
        return;
    }
}
function pyperf_environment(document) {
    const of = (key) => {
        const path = metadataPath(document, [['benchmarks', 0]], key);
        return path === undefined ? undefined : (0,json_path/* valueAt */.fK)(document, path);
    };
    const python = metadataPath(document, [['benchmarks', 0]], 'python_version');
    return environmentOf({
        python: python === undefined ? undefined : optionalStringField(document, python)?.split(' ', 1)[0],
        'python-implementation': of('python_implementation'),
        pyperf: of('perf_version'),
        cpu: of('cpu_model_name'),
        cores: of('cpu_count'),
    });
}

// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
;// CONCATENATED MODULE: ./lib/parsers/pytest-benchmark.js














/**
 * pytest-benchmark's JSON, as `--benchmark-json` writes it (with every round) and `--benchmark-save` (without, unless
 * `--benchmark-save-data` is given). A test that fails after it measured, or while it did, leaves no trace in the
 * JSON: only pytest's exit status tells.
 */
const pytestBenchmarkParser = {
    kind: 'json',
    name: 'pytest-benchmark',
    tool: 'pytest-benchmark 2.5 to 5.3',
    reads: 'the JSON of pytest --benchmark-json: the raw rounds of every benchmark, its parameters and extra_info',
    metrics: ['time', 'numbers in extra_info'],
    primary: ['time'],
    filter: pytestBenchmarks,
    // A tenth of the default second for each benchmark.
    shorten: (words) => (0,shorten_command/* appendOption */.yS)(words, { option: '--benchmark-max-time', value: '0.1' }),
    command: /\bpytest\b.*\s--benchmark-(?:json|only|save|autosave)\b/,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) && Array.isArray(value.benchmarks) && (0,json_path/* isJsonObject */.OW)(value.machine_info),
    parse: readPytestBenchmark,
};
function readPytestBenchmark(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const warnings = [];
    for (const row of distinctRows(arrayField(document, ['benchmarks']).map((_, index) => pytest_benchmark_readRow(document, index)))) {
        addTimes(document, row, builder, warnings);
        addExtraInfo(document, row, builder);
    }
    return {
        measurements: builder.measurements(),
        environment: pytest_benchmark_environment(document),
        warnings: [...oneOfManyMedians(warnings), ...builder.warnings()],
        failures: [],
    };
}
function pytest_benchmark_readRow(document, index) {
    const path = ['benchmarks', index];
    const fullname = stringField(document, [...path, 'fullname']);
    const id = optionalStringField(document, [...path, 'param']);
    const params = optionalObjectField(document, [...path, 'params']) ?? {};
    if (Object.keys(params).length === 0)
        return { path, fullname, id, benchmark: fullname, parameters: {} };
    const brackets = `[${id}]`;
    const benchmark = fullname.endsWith(brackets) ? fullname.slice(0, -brackets.length) : fullname;
    const row = { path, fullname, id, benchmark };
    // What JSON cannot hold is written as its repr, often with a memory address that differs in every run.
    if (Object.values(params).some(isRepr))
        return identifiedById(row);
    const texts = Object.entries(params).map(([name, value]) => [name, parameterText(value)]);
    return { ...row, parameters: Object.fromEntries(texts) };
}
function isRepr(value) {
    return typeof value === 'string' && value.startsWith('UNSERIALIZABLE[');
}
function parameterText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function identifiedById(row) {
    return row.id === undefined
        ? { ...row, benchmark: row.fullname, parameters: {} }
        : { ...row, parameters: { param: row.id } };
}
/** `1` and `'1'` are one text but two tests: rows that would share a series are told apart by pytest's own id. */
function distinctRows(rows) {
    const fullnames = new Map();
    for (const row of rows) {
        const key = (0,series_key/* seriesKey */.X)({ ...row, metric: 'time' });
        fullnames.set(key, (fullnames.get(key) ?? new Set()).add(row.fullname));
    }
    return rows.map((row) => (fullnames.get((0,series_key/* seriesKey */.X)({ ...row, metric: 'time' }))?.size ?? 0) > 1 ? identifiedById(row) : row);
}
function addTimes(document, row, builder, warnings) {
    const stats = [...row.path, 'stats'];
    const iterations = optionalNumberField(document, [...stats, 'iterations']);
    const isCut = isCutShort(document, stats);
    const raw = isCut || (0,json_path/* valueAt */.fK)(document, [...stats, 'data']) === undefined ? undefined : [...stats, 'data'];
    const values = raw === undefined ? [middle(document, stats)] : numberArrayField(document, raw);
    if (raw === undefined)
        warnings.push(medianWarning(document, row, isCut));
    for (const value of values) {
        const reading = {
            metric: 'time',
            value,
            unit: 's',
            primary: true,
            ...identity(document, row, raw ?? stats),
        };
        builder.add(iterations === undefined ? reading : { iterations, ...reading });
    }
}
/** The tool writes exactly `rounds` values; another number of them means that somebody shortened the file since. */
function isCutShort(document, stats) {
    const data = (0,json_path/* valueAt */.fK)(document, [...stats, 'data']);
    const rounds = optionalNumberField(document, [...stats, 'rounds']);
    return Array.isArray(data) && rounds !== undefined && data.length !== rounds;
}
/** The median of the rounds, because one slow round moves a mean; the mean where an old version gives no median. */
function middle(document, stats) {
    return optionalNumberField(document, [...stats, 'median']) ?? numberField(document, [...stats, 'mean']);
}
function medianWarning(document, row, isCut) {
    const why = isCut ? 'its raw rounds were cut out of the file' : 'the file holds no raw rounds';
    const message = `${(0,quoted_name/* quotedName */.a)(row.fullname)}: ${why}, so its median counts as a single value`;
    return jsonWarning(document, [...row.path, 'stats'], message);
}
/** Whether rounds are saved is one choice for a whole run, so it is said once. */
function oneOfManyMedians(warnings) {
    const [first, ...others] = warnings;
    if (first === undefined || others.length === 0)
        return warnings;
    const remedy = 'use --benchmark-json, or --benchmark-save-data, to keep every round';
    return [{ ...first, message: `${first.message} (and ${others.length} more benchmarks; ${remedy})` }];
}
function addExtraInfo(document, row, builder) {
    const path = [...row.path, 'extra_info'];
    for (const [name, value] of Object.entries(optionalObjectField(document, path) ?? {})) {
        if (typeof value !== 'number')
            continue;
        const metric = customMetricName(name, 'extra_info');
        builder.add({ metric, value, unit: '1', ...identity(document, row, [...path, name]) });
    }
}
function identity(document, row, path) {
    const file = row.fullname.split('::', 1)[0];
    return {
        benchmark: row.benchmark,
        parameters: row.parameters,
        ...(file === undefined || file === row.fullname ? {} : { location: { file } }),
        problem: (what, expected) => document.problem(path, what, expected),
    };
}
/** `commit_info` is left alone: which commit this is, is not for a benchmark's output to say. */
function pytest_benchmark_environment(document) {
    const machine = (...path) => (0,json_path/* valueAt */.fK)(document, ['machine_info', ...path]);
    return environmentOf({
        python: machine('python_version'),
        'python-implementation': machine('python_implementation'),
        'pytest-benchmark': (0,json_path/* valueAt */.fK)(document, ['version']),
        cpu: machine('cpu', 'brand_raw') ?? machine('cpu', 'brand'),
        cores: machine('cpu', 'count'),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/pytest-benchmark-storage.js




// `Linux-CPython-3.13-64bit/0007_<commit>_<date>.json`: the folder is the machine id, the number counts over all of them.
const STORED = /(?:^|[\\/])[^\\/]+-[^\\/]+-\d+\.\d+[^\\/]*-\d+bit[\\/](?<number>\d{4,})_[^\\/]*\.json$/;
/**
 * pytest-benchmark's storage folder (`.benchmarks`). Every file in it is a run of its own, numbered in order, so only
 * the newest is this round's result; the earlier ones are history (`history import --from pytest-benchmark` takes
 * them). A warning says how many were not read.
 */
const pytestBenchmarkStorageParser = {
    kind: 'directory',
    name: 'pytest-benchmark-storage',
    tool: pytestBenchmarkParser.tool,
    reads: "pytest-benchmark's storage folder (--benchmark-autosave, --benchmark-save): the newest run in it",
    metrics: pytestBenchmarkParser.metrics,
    primary: pytestBenchmarkParser.primary,
    recognises: (paths) => paths.some((path) => STORED.test(path)),
    parse: readStorage,
};
function readStorage(files, context) {
    const stored = newestFirst(files.filter(({ path }) => STORED.test(path)), ({ path }) => Number(STORED.exec(path)?.groups?.number));
    const [newest, ...older] = stored;
    if (newest === undefined)
        throw noRun(context.file);
    const parsed = pytestBenchmarkParser.parse((0,json_text/* readJson */.V)(newest.bytes, newest.path), {
        ...context,
        file: newest.path,
    });
    if (older.length === 0)
        return parsed;
    const message = `the storage holds ${older.length} older runs, which were not read; history import takes them`;
    return { ...parsed, warnings: [{ message, file: newest.path }, ...parsed.warnings] };
}
function noRun(file) {
    return new model_problem/* Problem */.A({
        kind: 'measurement',
        what: 'no stored run was found',
        file,
        expected: 'files such as Linux-CPython-3.13-64bit/0001_run.json',
        remedy: 'Run pytest with --benchmark-autosave, and let "results" name the storage folder',
    });
}

;// CONCATENATED MODULE: ./lib/parsers/pytest-benchmark-text/table.js



const table_TABLE_HEAD = /^Name \(time in (ns|us|ms|s|m)\) {2,}\S/;
/** The title may stand behind progress that ends without a line break. */
const table_TITLE = /-{3,} benchmark(?: (?<group>.+))?: (?<count>\d+) tests -{3,}$/;
const table_RULE = /^-{20,}$/;
/** Behind the last table. */
const LEGEND = /^Legend:$/;
const table_FAILED = /^(?:FAILED|ERROR) (\S.*)$/;
/** Of a comparison: this run, and a saved one by its number. */
const THIS_RUN = / \(NOW\)$/;
const SAVED_RUN = / \(\d{4}_[^\s()]+\)$/;
const table_NUMBER = String.raw `([\d,]+(?:\.\d+)?|inf|nan)(?: \([^()]*\))?`;
const CELLS = { Outliers: String.raw `(\d+;\d+)` };
/** Columns that are times, with the metric that each is. */
const table_TIMES = [
    ['Mean', 'time.mean'],
    ['Min', 'time.min'],
    ['Max', 'time.max'],
    ['StdDev', 'time.stddev'],
];
/** Reads the tables line by line: a rule, the rows, a rule. */
class PytestBenchmarkSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #failures = [];
    #numbered = startNumberedNames();
    #title;
    #table;
    #last = 0;
    #isWhole = false;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const title = table_TITLE.exec(line)?.groups;
        const unit = table_TABLE_HEAD.exec(line)?.[1];
        const failed = table_FAILED.exec(line)?.[1];
        if (LEGEND.test(line))
            this.#isWhole = true;
        if (title !== undefined)
            this.#title = { group: title.group, count: Number(title.count) };
        else if (unit !== undefined)
            this.#open(line, unit, n);
        else if (failed !== undefined)
            this.#failures.push(this.#at(`pytest: ${failed.slice(0, 200)}`, n));
        else if (this.#table !== undefined && end === undefined)
            this.#line(this.#table, line, n);
    }
    end() {
        this.#close();
        const cut = this.#at('the tables end without their legend: the output was cut off', this.#last);
        const warnings = [...this.#warnings, ...this.#builder.warnings(), ...(this.#isWhole ? [] : [cut])];
        return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures };
    }
    #open(line, unit, n) {
        this.#close();
        const columns = line
            .split(/ {2,}/)
            .slice(1)
            .map((column) => column.replace(/ \(.*\)$/, '').trim());
        const cells = columns.map((column) => CELLS[column] ?? table_NUMBER);
        const row = new RegExp(`^(\\S.*?) +${cells.join(' +')} *$`);
        this.#table = {
            ...{ unit: unit === 'm' ? 'min' : unit, columns, row, line: n, found: 0 },
            ...{ group: this.#title?.group, count: this.#title?.count },
        };
        this.#title = undefined;
    }
    #line(table, line, n) {
        if (table_RULE.test(line) && table.found > 0) {
            this.#close();
            return;
        }
        const [, name, ...cells] = table.row.exec(line) ?? [];
        if (name === undefined)
            return;
        table.found += 1;
        this.#last = n;
        if (SAVED_RUN.test(name))
            return;
        this.#row(table, name.replace(THIS_RUN, ''), cells, n);
    }
    #row({ unit, columns, group }, name, cells, n) {
        const value = (column) => {
            const cell = cells[columns.indexOf(column)];
            return cell === undefined ? undefined : Number(cell.replaceAll(',', ''));
        };
        // Names are short: two files may hold a test of one name.
        const benchmark = this.#numbered(group === undefined ? name : `${group.replace(/^'(.*)'$/, '$1')}/${name}`);
        const common = { benchmark, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n) };
        const iterations = value('Iterations');
        addReadings(this.#builder, iterations === undefined ? common : { ...common, iterations }, [
            ['time', value('Median') ?? value('Mean') ?? value('Min'), unit],
            ...table_TIMES.map(([column, metric]) => [metric, value(column), unit]),
        ]);
    }
    #close() {
        const table = this.#table;
        this.#table = undefined;
        if (table === undefined || (table.count ?? table.found) <= table.found)
            return;
        const message = `${table.found} of ${table.count} benchmarks of a table can be read: it was cut off, or changed`;
        this.#warnings.push(this.#at(message, table.line));
    }
    #at(message, line) {
        return { message, file: this.#file, line };
    }
}

;// CONCATENATED MODULE: ./lib/parsers/pytest-benchmark-text.js

/**
 * The tables that pytest-benchmark prints. They hold no single rounds: the time is the median (the mean where `--benchmark-columns`
 * leaves that out), and what else is printed stands beside it. Of a comparison with saved runs only this run is read.
 */
const pytestBenchmarkTextParser = {
    kind: 'text',
    name: 'pytest-benchmark-text',
    tool: 'pytest-benchmark 3 to 5 (captured with 5.3)',
    reads: 'the tables that pytest-benchmark prints; --benchmark-json keeps every round',
    metrics: ['time', 'time.mean', 'time.min', 'time.max', 'time.stddev'],
    primary: ['time'],
    recognises: (line) => table_TABLE_HEAD.test(line),
    start: (context) => new PytestBenchmarkSink(context),
};

;// CONCATENATED MODULE: ./lib/parsers/regex.js




/** Groups that mean something; every other named group is a parameter. */
const MEANINGS = new Set(['name', 'value', 'unit', 'metric']);
// A pattern for result lines is one line. Longer ones, and repetitions beyond 1,000, would make large automata.
const LONGEST_PATTERN = 1_000;
// No tool prints a result this long; the time for a line is linear in its length, and this bounds it.
const LONGEST_LINE = 16 * 1024;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** A quarter of a megabyte that no other parser needs. */
let engine;
/**
 * Any text, by a pattern that the user writes and tests with `parse`. The syntax is RE2's, run by re2js: its time is linear in
 * the line whatever the pattern, so no pattern can hang a gate; it knows neither back references nor lookaround.
 */
const regexParser = {
    kind: 'text',
    name: 'regex',
    tool: 'any tool that prints a result a line',
    reads: 'the lines that match the option pattern',
    metrics: ['as the options say'],
    primary: 'all',
    options: [
        {
            name: 'pattern',
            does: 'Regular expression (RE2 syntax), tried on each line, with named groups: value (required), name, unit, metric; every other named group is a parameter.',
            isRequired: true,
        },
        { name: 'name', does: 'The name of the benchmark where the pattern has no group name.' },
        ...MAPPING_OPTIONS,
    ],
    async prepare() {
        engine ??= await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    },
    checkOptions(options) {
        checkMappingOptions(options);
        compilePattern(options);
    },
    recognises: () => false,
    start: (context) => new RegexSink(context),
};
class RegexSink {
    #file;
    #options;
    #pattern;
    #groups;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    constructor({ file, options = {} }) {
        this.#file = file;
        this.#options = options;
        this.#pattern = compilePattern(options);
        this.#groups = Object.keys(this.#pattern.namedGroups());
    }
    push(line, n, end) {
        if (line.length > LONGEST_LINE) {
            this.#warnings.push({ message: 'a line longer than 16 KiB was left out', file: this.#file, line: n });
            return;
        }
        // Most lines match nothing, and the automaton without groups is many times faster.
        if (!this.#pattern.test(line))
            return;
        if (end === 'open')
            throw this.#cut(n);
        const groups = this.#match(line);
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        const text = groups.get('value') ?? '';
        const value = (0,number_of/* numberOf */.r)(GROUPED.test(text.trim()) ? text.replaceAll(',', '') : text);
        if (value === undefined) {
            throw problem(`the group value is ${JSON.stringify(text.slice(0, 40))}`, 'a number');
        }
        this.#builder.add({
            benchmark: groups.get('name') ?? this.#options.name ?? '',
            parameters: Object.fromEntries([...groups].filter(([name]) => !MEANINGS.has(name))),
            ...mappedMetric(this.#options, { unit: groups.get('unit'), metric: groups.get('metric') }),
            value,
            problem,
        });
    }
    end() {
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#builder.warnings(), ...this.#warnings],
            failures: [],
        };
    }
    /** The groups of the first match that took part in it. */
    #match(line) {
        const matcher = this.#pattern.matcher(line);
        if (!matcher.find())
            return new Map();
        return new Map(this.#groups.flatMap((name) => {
            const text = matcher.group(name);
            return text === null || text === undefined ? [] : [[name, text]];
        }));
    }
    #cut(line) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what: 'the last line that matches has no line break, so its end may be missing',
            file: this.#file,
            line,
            expected: 'a line break after the last result',
        });
    }
}
/** @throws Problem of kind `usage` for a pattern that is none, lacks a group, or is too large. */
function compilePattern({ pattern = '', name }) {
    if (pattern.length > LONGEST_PATTERN) {
        throw optionProblem('pattern', pattern, `at most ${LONGEST_PATTERN} characters`);
    }
    const compiled = compile(pattern);
    const groups = Object.keys(compiled.namedGroups());
    if (!groups.includes('value')) {
        throw optionProblem('pattern', pattern, 'a group (?<value>...), such as (?<name>\\S+) took (?<value>[\\d.]+) (?<unit>\\S+)');
    }
    if (!groups.includes('name') && name === undefined) {
        throw optionProblem('pattern', pattern, 'a group (?<name>...), or the option name');
    }
    return compiled;
}
function compile(pattern) {
    if (engine === undefined)
        throw new Error('prepareParser was not awaited before the parser regex was used');
    try {
        return engine.RE2JS.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof engine.RE2JSException))
            throw error;
        throw optionProblem('pattern', pattern, `a pattern in the syntax of RE2 (${error.message})`, error);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/ruby-benchmark.js


// `Benchmark::FORMAT`: user, system, total (with those of child processes) and elapsed time in seconds.
const ruby_benchmark_ROW = /^(?<label>.*?)\s+(?<user>-?\d+\.\d{6})\s+(?<system>-?\d+\.\d{6})\s+(?<total>-?\d+\.\d{6})\s+\(\s*(?<real>\d+\.\d{6})\)$/;
const REHEARSAL = /^Rehearsal -+$/;
const REHEARSAL_END = /^-+ total: \d+\.\d+sec$/;
const ruby_benchmark_METRICS = [
    ['real', 'time'],
    ['user', 'user-time'],
    ['system', 'system-time'],
    ['total', 'cpu-time'],
];
/**
 * Text of Ruby's `Benchmark`: `bm`, `bmbm` (its rehearsal is no result) and `measure`, whose row has no label and is
 * called `measure`. Rows of one label, as a loop prints them, are told apart by a number.
 */
const rubyBenchmarkParser = {
    kind: 'text',
    name: 'ruby-benchmark',
    tool: "Ruby's Benchmark (read with 3.1)",
    reads: 'the text of Benchmark.bm, bmbm and measure: user, system, total and elapsed time',
    metrics: ruby_benchmark_METRICS.map(([, metric]) => metric),
    primary: ['time'],
    // The plain look first: on a very long line of blanks the pattern alone would take minutes.
    recognises: (line) => line.includes('(') && ruby_benchmark_ROW.test(line),
    start: startRubyBenchmark,
};
function startRubyBenchmark({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const numbered = startNumberedNames();
    let isRehearsal = false;
    return {
        push(line, n) {
            if (REHEARSAL.test(line))
                isRehearsal = true;
            if (REHEARSAL_END.test(line))
                isRehearsal = false;
            const row = isRehearsal || !line.endsWith(')') ? undefined : ruby_benchmark_ROW.exec(line)?.groups;
            if (row === undefined)
                return;
            const label = row.label?.trim() ?? '';
            const benchmark = numbered(label === '' ? 'measure' : label);
            for (const [group, metric] of ruby_benchmark_METRICS) {
                const value = Number(row[group]);
                builder.add({ benchmark, metric, value, unit: 's', problem: (0,measurement_builder/* problemAtLine */.dX)(file, n) });
            }
        },
        end: () => ({
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        }),
    };
}

;// CONCATENATED MODULE: ./lib/parsers/ruby-benchmark-ips.js

// Left of it stands the label, right-aligned, or nothing where the label was too long and has a line of its own.
// Version 2.13 added the time of one iteration in brackets. `format: :raw` prints no factor.
const ruby_benchmark_ips_RESULT = /^(?<label>.*?)\s*(?<rate>\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?<factor>[kMBTQ])?\s+\(±\s*[\d.]+%\) i\/s(?:\s+\([\d.]+ [^)]*\/i\))?\s+-\s+(?<iterations>[\d.]+)(?<times>[kMBTQ])?(?:\s+in\s+[\d.]+s)?$/u;
const WARMING_UP = /^Warming up -+$/;
const WARMED_UP = /\d(?:\.\d+)?[kMBTQ]?\s+i\/100ms$/;
const CALCULATING = /^Calculating -+$/;
const RUBY = /^(?<ruby>(?:j?ruby|truffleruby) \d\S*) .*\[\S+\]$/;
/** Powers of ten of benchmark-ips' own human format. */
const ruby_benchmark_ips_EXPONENTS = { k: 3, M: 6, B: 9, T: 12, Q: 15 };
/**
 * Text of benchmark-ips: iterations per second of every report, as printed (about four digits); its `json!` file
 * has them all. The warm-up and the comparison are no results.
 */
const rubyBenchmarkIpsParser = {
    kind: 'text',
    name: 'ruby-benchmark-ips',
    tool: 'benchmark-ips 2 of Ruby',
    reads: 'the text of Benchmark.ips: "label  1.234M (± 1.2%) i/s - ..."',
    metrics: ['throughput'],
    primary: ['throughput'],
    foreignLines: 'a line between a label that has a line of its own and its result becomes the label',
    // The plain look first: on a very long line of blanks the pattern alone would take minutes.
    recognises: (line) => line.includes('i/') && ruby_benchmark_ips_RESULT.test(line),
    start: startIps,
};
function startIps({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const environment = {};
    let lineBefore = '';
    /** Labels that warmed up and have no result yet. */
    let waiting = 0;
    let isWarmingUp = false;
    return {
        push(line, n) {
            const ruby = RUBY.exec(line)?.groups?.ruby;
            if (ruby !== undefined)
                environment.ruby = ruby;
            if (WARMING_UP.test(line) || CALCULATING.test(line))
                isWarmingUp = WARMING_UP.test(line);
            else if (isWarmingUp && WARMED_UP.test(line))
                waiting += 1;
            const result = line.includes(' i/s') ? ruby_benchmark_ips_RESULT.exec(line)?.groups : undefined;
            if (result !== undefined) {
                waiting -= 1;
                builder.add({
                    benchmark: (result.label === '' ? lineBefore : (result.label ?? '')).trim(),
                    metric: 'throughput',
                    unit: '1/s',
                    value: scaled(result.rate, result.factor),
                    iterations: Math.round(scaled(result.iterations, result.times)),
                    problem: (0,measurement_builder/* problemAtLine */.dX)(file, n),
                });
            }
            lineBefore = WARMING_UP.test(line) || CALCULATING.test(line) ? '' : line;
        },
        end: () => ({
            measurements: builder.measurements(),
            environment,
            warnings: [...ruby_benchmark_ips_cutWarning(file, waiting), ...builder.warnings()],
            failures: [],
        }),
    };
}
function scaled(digits = '', factor = '') {
    // Put in front of the digits' own exponent, so that 16.670M is 16670000 and no neighbour of it.
    return factor === '' ? Number(digits) : Number(`${digits}e${ruby_benchmark_ips_EXPONENTS[factor]}`);
}
function ruby_benchmark_ips_cutWarning(file, waiting) {
    if (waiting <= 0)
        return [];
    return [{ message: `${waiting} labels warmed up and have no result: the output was cut off`, file }];
}

;// CONCATENATED MODULE: ./lib/parsers/ruby-benchmark-ips-json.js






/**
 * The file of benchmark-ips' `json!`: iterations per second (their mean, or the median with bootstrap statistics).
 * The library writes no samples. Labels are unique: a second report of one label replaces the first.
 */
const rubyBenchmarkIpsJsonParser = {
    kind: 'json',
    name: 'ruby-benchmark-ips-json',
    tool: 'benchmark-ips (read with 2.7)',
    reads: "the file of benchmark-ips' json!",
    metrics: ['throughput'],
    primary: ['throughput'],
    recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(ruby_benchmark_ips_json_isEntry),
    parse: readIps,
};
function ruby_benchmark_ips_json_isEntry(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && 'name' in value && 'ips' in value && 'stddev' in value;
}
function readIps(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    arrayField(document, []).forEach((_, index) => {
        const iterations = optionalNumberField(document, [index, 'iterations']);
        addJsonNumber(document, builder, {
            benchmark: stringField(document, [index, 'name']),
            metric: 'throughput',
            unit: '1/s',
            primary: true,
            path: [index, 'ips'],
            ...(iterations === undefined ? {} : { iterations }),
        });
    });
    return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures: [] };
}

;// CONCATENATED MODULE: ./lib/parsers/siege.js


/** `"transactions":   8954,` of siege 4.0 and `Transactions:   8954 hits` of versions before and after. */
const siege_FIRST = /^(?:\{\t"transactions":\s+\d+,|Transactions:\s+\d+\s+hits)$/;
const siege_FIGURE = /^(?:\{?\t"(\w+)"|([A-Z][a-z ]+)):\s+(\d+(?:\.\d+)?)(?:\s+(\S+))?,?$/;
const LAST = 'shortest_transaction';
/**
 * The summary of siege. It does not say what was requested, so the benchmark is `siege`. Times have two decimals: what is
 * shorter than 5 ms is printed as 0.00, which is no measurement and left out, and so are rates over no time at all.
 */
const siegeParser = {
    kind: 'text',
    name: 'siege',
    tool: 'siege 3 to 4.1',
    reads: 'the summary of siege, as text or as the JSON that it prints',
    metrics: [
        ...[
            'throughput',
            'bytes-per-second',
            'error-rate',
            'concurrency',
            'latency.mean',
            'latency.min',
            'latency.max',
        ],
    ],
    primary: ['throughput', 'error-rate'],
    recognises: (line) => siege_FIRST.test(line),
    start: (context) => new SiegeSink(context),
};
class SiegeSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #failures = [];
    #summary;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (siege_FIRST.test(line)) {
            this.#endCut();
            this.#summary = { line: n, values: new Map() };
        }
        const [, key, words = '', value, unit = ''] = siege_FIGURE.exec(line) ?? [];
        if (this.#summary === undefined || value === undefined || end === 'open')
            return;
        const name = key ?? words.toLowerCase().replaceAll(' ', '_');
        this.#summary.values.set(name, { value: Number(value), unit });
        if (name === LAST)
            this.#finish(this.#summary);
    }
    end() {
        this.#endCut();
        const warnings = [...this.#warnings, ...this.#builder.warnings()];
        return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures };
    }
    #endCut() {
        if (this.#summary !== undefined)
            this.#failures.push(this.#note(this.#summary, 'the summary was cut off'));
        this.#summary = undefined;
    }
    #finish(summary) {
        this.#summary = undefined;
        const number = (key) => summary.values.get(key)?.value ?? 0;
        const failed = number('failed_transactions');
        const requests = number('transactions') + failed;
        if (number('transactions') === 0) {
            this.#failures.push(this.#note(summary, `none of ${requests} requests was answered`));
            return;
        }
        const rates = [
            ['throughput', number('transaction_rate'), '1/s'],
            // siege's megabyte is 1024 x 1024 bytes; less than five thousandths of one a second are printed as 0.00.
            ['bytes-per-second', number('throughput') > 0 ? number('throughput') : undefined, 'MiB/s'],
        ];
        const hasTime = number('elapsed_time') > 0;
        const common = {
            benchmark: 'siege',
            iterations: requests,
            problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, summary.line),
        };
        addReadings(this.#builder, common, [
            ...(hasTime ? rates : []),
            ['error-rate', failed / requests, '1'],
            ...times(summary),
        ]);
        if (hasTime) {
            this.#builder.add({
                metric: 'concurrency',
                value: number('concurrency'),
                unit: '1',
                direction: 'lower',
                ...common,
            });
        }
        else
            this.#warnings.push(this.#note(summary, 'it took less than 5 ms, so siege tells no rate; make more requests'));
    }
    #note({ line }, message) {
        return { message: `siege: ${message}`, file: this.#file, line };
    }
}
/** Seconds, and milliseconds where siege 4.1 says so. */
function times({ values }) {
    const time = (metric, key) => {
        const { value = 0, unit = '' } = values.get(key) ?? {};
        return [metric, value === 0 ? undefined : value, unit === 'ms' ? 'ms' : 's'];
    };
    return [
        time('latency.mean', 'response_time'),
        time('latency.max', 'longest_transaction'),
        time('latency.min', LAST),
    ];
}

;// CONCATENATED MODULE: ./lib/parsers/size-limit.js







const KEYS = new Set([
    'name',
    'passed',
    'size',
    'sizeLimit',
    'running',
    'loading',
    'total',
    'time',
    'timeLimit',
]);
/** `size-limit --json`. A limit that the tool itself found exceeded is its own judgement: a warning here. */
const sizeLimitParser = {
    kind: 'json',
    name: 'size-limit',
    tool: 'size-limit (captured with 12)',
    reads: 'the JSON of size-limit --json',
    metrics: ['size', 'loading-time', 'running-time'],
    primary: ['size'],
    recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isCheck),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const warnings = [];
        arrayField(document, []).forEach((_, index) => {
            const benchmark = stringField(document, [index, 'name']);
            addJsonNumber(document, builder, { benchmark, metric: 'size', unit: 'B', path: [index, 'size'] });
            for (const [metric, key] of [
                ['loading-time', 'loading'],
                ['running-time', 'running'],
            ]) {
                addOptionalJsonNumber(document, builder, { benchmark, metric, unit: 's', path: [index, key] });
            }
            if ((0,json_path/* valueAt */.fK)(document, [index, 'passed']) !== false)
                return;
            warnings.push(jsonWarning(document, [index], `size-limit: ${(0,quoted_name/* quotedName */.a)(benchmark)} is over its own limit`));
        });
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: [...builder.warnings(), ...warnings],
            failures: [],
        };
    },
};
function isCheck(value) {
    return ((0,json_path/* isJsonObject */.OW)(value) &&
        typeof value.name === 'string' &&
        typeof value.size === 'number' &&
        Object.keys(value).every((key) => KEYS.has(key)));
}

;// CONCATENATED MODULE: ./lib/parsers/size-limit-console.js




const SIZE = /^ {2}Size: +([\d.]+) (B|kB|MB|GB)(?: (?:brotlied|gzipped|with .*))?$/;
const size_limit_console_TIME = /^ {2}(Loading time|Running time|Total time): +([\d.]+) (ms|s|min)\b/;
const size_limit_console_NAME = /^ {2}\S/;
const NO_NAME = /^ {2}(?:Size limit|Time limit|Size|Loading time|Running time|Total time): |^ {2}Package size limit|^ {2}Total time limit|^ {2}Try to/;
const TIME_METRIC = new Map([
    ['Loading time', 'loading-time'],
    ['Running time', 'running-time'],
    ['Total time', 'total-time'],
]);
/** The text of `size-limit`. Sizes are rounded to hundredths of a kB there; `--json` has every byte. */
const sizeLimitConsoleParser = {
    kind: 'text',
    name: 'size-limit-console',
    tool: 'size-limit (captured with 12)',
    reads: 'the text of size-limit; --json is exact',
    metrics: ['size', 'loading-time', 'running-time', 'total-time'],
    primary: ['size'],
    recognises: (line) => SIZE.test(line),
    start: (context) => new SizeLimitSink(context),
};
class SizeLimitSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    /** Of the check that goes on: checks are paragraphs. */
    #name;
    #isOver = false;
    #lastOpen;
    /** A check whose figures have not come. */
    #waiting;
    constructor({ file }) {
        this.#file = file;
        this.#name = undefined;
    }
    push(line, n, end) {
        if (end === 'open' && line.startsWith('  '))
            this.#lastOpen = n;
        if (line.trim() === '') {
            this.#name = undefined;
            this.#isOver = false;
        }
        else if (line.startsWith('  Package size limit has exceeded'))
            this.#isOver = true;
        else if (NO_NAME.test(line))
            this.#figure(line, n);
        else if (size_limit_console_NAME.test(line)) {
            this.#name = line.slice(2);
            this.#waiting = { name: this.#name, line: n };
        }
    }
    end() {
        if (this.#lastOpen !== undefined) {
            const what = 'the text ends in the middle of a line';
            throw new model_problem/* Problem */.A({ kind: 'measurement', what, file: this.#file, line: this.#lastOpen });
        }
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#builder.warnings(), ...this.#warnings, ...this.#cut()],
            failures: [],
        };
    }
    #cut() {
        if (this.#waiting === undefined)
            return [];
        const { name, line } = this.#waiting;
        return [{ message: `${(0,quoted_name/* quotedName */.a)(name)} has no size: the output was cut off`, file: this.#file, line }];
    }
    #figure(line, n) {
        // A single check without a name has none in the text.
        const benchmark = this.#name ?? nameOfFile(this.#file, 'size-limit');
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        if (SIZE.test(line) || size_limit_console_TIME.test(line))
            this.#waiting = undefined;
        const [, size, sizeUnit = ''] = SIZE.exec(line) ?? [];
        if (size !== undefined) {
            this.#builder.add({ benchmark, metric: 'size', value: Number(size), unit: sizeUnit, problem });
            if (this.#isOver) {
                const message = `size-limit: ${(0,quoted_name/* quotedName */.a)(benchmark)} is over its own limit`;
                this.#warnings.push({ message, file: this.#file, line: n });
            }
        }
        const [, label = '', time, unit = ''] = size_limit_console_TIME.exec(line) ?? [];
        const metric = TIME_METRIC.get(label);
        if (metric !== undefined)
            this.#builder.add({ benchmark, metric, value: Number(time), unit, problem });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/strace.js




// The columns of `-c`, and those that `-U` may choose; the system call stands at either end.
const strace_HEADER = /^\s*(?:% time +seconds +usecs\/call +calls +errors +syscall|(?=.*\bcalls\b)(?=.*\bsyscall\b)(?:(?:% time|seconds|usecs\/call|calls|errors|syscall|shortest|longest)\s*)+)$/;
const strace_RULE = /^-+(?: -+)+ *$/;
/** A column of the table by its heading: metric, unit. Shares of the total follow from the rest. */
const strace_METRIC = new Map([
    ['calls', ['calls', 'count']],
    ['errors', ['errors', 'count']],
    ['seconds', ['time', 's']],
    ['usecs/call', ['time-per-call', 'us']],
    ['shortest', ['time.min', 's']],
    ['longest', ['time.max', 's']],
]);
/**
 * The summary of `strace -c` (or `-C`, below the calls): a benchmark for each system call and one for the total. The number of
 * calls repeats; the time in the kernel is slowed down by tracing and does not gate.
 */
const straceParser = {
    kind: 'text',
    name: 'strace',
    tool: 'strace -c (read with 6.1)',
    reads: 'the table of strace -c, -C or -c -U, from standard error or -o',
    metrics: ['calls', 'errors', 'time', 'time-per-call', 'time.min', 'time.max'],
    primary: ['calls'],
    recognises: strace_isHeader,
    start: (context) => new StraceSink(context),
};
// All columns together are shorter; a long line of blanks would make the pattern slow.
const LONGEST_HEADER = 200;
function strace_isHeader(line) {
    return line.length <= LONGEST_HEADER && line.includes('syscall') && strace_HEADER.test(line);
}
class StraceSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    /** Headings of the table that goes on, and the line it starts on. */
    #table;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (strace_isHeader(line)) {
            if (this.#table !== undefined)
                throw this.#cut(this.#table.line);
            this.#table = { columns: line.replace('% time', '%time').trim().split(/\s+/), line: n };
        }
        else if (this.#table !== undefined && line.trim() !== '' && !strace_RULE.test(line)) {
            if (end === 'open')
                throw this.#cut(n);
            this.#row(this.#table.columns, line, n);
        }
    }
    end() {
        if (this.#table !== undefined)
            throw this.#cut(this.#table.line);
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: this.#builder.warnings(),
            failures: [],
        };
    }
    /** `errors` is blank for a call that never failed, which is then zero of them: strace counted. */
    #row(columns, line, n) {
        const cells = line.trim().split(/\s+/);
        const headings = cells.length === columns.length ? columns : columns.filter((name) => name !== 'errors');
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        if (cells.length !== headings.length) {
            throw problem(`the row has ${cells.length} cells`, `${columns.length}, or one less where no call failed`);
        }
        const benchmark = cells[headings.indexOf('syscall')] ?? '';
        const cell = (name) => headings.includes(name) ? (cells[headings.indexOf(name)] ?? '') : '0';
        const rows = columns.flatMap((name) => {
            const [metric, unit] = strace_METRIC.get(name) ?? [];
            if (metric === undefined || unit === undefined)
                return [];
            const value = (0,number_of/* numberOf */.r)(cell(name));
            if (value === undefined)
                throw problem(`${name} is ${JSON.stringify(cell(name).slice(0, 40))}`, 'a number');
            return [[metric, value, unit]];
        });
        addReadings(this.#builder, { benchmark, problem }, rows);
        if (benchmark === 'total')
            this.#table = undefined;
    }
    #cut(line) {
        return new model_problem/* Problem */.A({
            kind: 'measurement',
            what: 'the summary of strace is not complete',
            file: this.#file,
            line,
            expected: 'a row "total" at its end, with a line break',
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/swift-package-benchmark/histogram.js


/**
 * Reads a high dynamic range histogram as the Swift package Histogram encodes it (hdrhistogram.org; three significant digits
 * by default): `counts[i]` values fell into bucket i, whose bounds follow from i. Cost: linear in the buckets.
 * @throws Problem where it counted nothing or a field is no number.
 */
function readHistogram(document, path) {
    const counts = arrayField(document, [...path, 'counts']);
    const unit = numberField(document, [...path, 'unitMagnitude']);
    const half = numberField(document, [...path, 'subBucketHalfCountMagnitude']);
    const filled = counts.flatMap((count, index) => typeof count === 'number' && count > 0 ? [{ count, value: middleOf(index, half, unit) }] : []);
    const total = filled.reduce((sum, { count }) => sum + count, 0);
    if (total === 0)
        throw document.problem([...path, 'counts'], 'counted nothing', 'at least one value');
    return (percent) => {
        const wanted = Math.max(1, Math.ceil((percent / 100) * total));
        let seen = 0;
        for (const { count, value } of filled) {
            seen += count;
            if (seen >= wanted)
                return value;
        }
        return filled.at(-1)?.value ?? 0;
    };
}
/** Buckets double in width; each but the first holds the upper half of its sub-buckets only. */
function middleOf(index, half, unit) {
    const halfCount = 2 ** half;
    const bucket = Math.floor(index / halfCount) - 1;
    const isFirst = bucket < 0;
    const sub = (index % halfCount) + (isFirst ? 0 : halfCount);
    const width = 2 ** (unit + (isFirst ? 0 : bucket));
    // A bucket of width 1 holds one whole number.
    return sub * width + (width > 1 ? width / 2 : 0);
}

;// CONCATENATED MODULE: ./lib/parsers/swift-package-benchmark.js









/** Metrics that have a name here; the rest keeps its own. Times are in nanoseconds. */
const swift_package_benchmark_METRICS = new Map([
    ['wallClock', ['time', 'ns']],
    ['cpuTotal', ['cpu-time', 'ns']],
    ['cpuUser', ['user-time', 'ns']],
    ['cpuSystem', ['system-time', 'ns']],
    ['throughput', ['throughput', '1/s']],
    ['peakMemoryResident', ['peak-rss', 'B']],
    ['mallocCountTotal', ['allocations', '1']],
    ['instructions', ['instructions', '1']],
    ['peakMemoryVirtual', ['peakMemoryVirtual', 'B']],
    ['memoryLeaked', ['memoryLeaked', 'B']],
    ['allocatedResidentMemory', ['allocatedResidentMemory', 'B']],
]);
/** What the process has at its peak does not grow with the loop inside one measurement. */
const OF_PROCESS = new Set(['peakMemoryResident', 'peakMemoryVirtual', 'allocatedResidentMemory']);
const swift_package_benchmark_PERCENTILES = [90, 99];
/** A baseline of package-benchmark: a histogram for each metric. Its median is the value; percentiles of the wall clock are kept too. */
const swiftPackageBenchmarkParser = {
    kind: 'json',
    name: 'swift-package-benchmark',
    tool: "ordo-one's package-benchmark 1",
    reads: 'results.json of a baseline (.benchmarkBaselines/<target>/<name>/results.json)',
    metrics: [
        'time',
        'cpu-time',
        'throughput',
        'peak-rss',
        'allocations',
        'latency.p90',
        'latency.p99',
        'custom metrics under their own name',
    ],
    primary: ['time', 'allocations', 'instructions'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) && 'baselineName' in value && 'machine' in value && Array.isArray(value.results),
    parse: readBaseline,
};
/** `results` is a Swift dictionary: keys (target and name) and values take turns in one array. */
function readBaseline(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const entries = arrayField(document, ['results']);
    for (let index = 0; index + 1 < entries.length; index += 2) {
        const text = (key) => stringField(document, ['results', index, key]);
        const benchmark = `${text('target')} > ${text('name')}`;
        for (const result of arrayField(document, ['results', index + 1]).keys()) {
            swift_package_benchmark_addResult(document, builder, { benchmark, path: ['results', index + 1, result] });
        }
    }
    const machine = (key) => (0,json_path/* valueAt */.fK)(document, ['machine', key]);
    return {
        measurements: builder.measurements(),
        environment: environmentOf({ cpu: machine('processorType'), cores: machine('processors') }),
        warnings: builder.warnings(),
        failures: [],
    };
}
function swift_package_benchmark_addResult(document, builder, { benchmark, path }) {
    const at = (...keys) => [...path, ...keys];
    const key = Object.keys(objectField(document, at('metric')))[0];
    if (key === undefined)
        throw document.problem(at('metric'), 'is empty', 'the name of a metric');
    // A metric of the user's own has its name inside: `{ custom: { _0: 'hits' } }`.
    const name = key === 'custom' ? stringField(document, at('metric', key, '_0')) : key;
    const [metric, unit] = swift_package_benchmark_METRICS.get(key) ?? [customMetricName(name, 'metric'), '1'];
    const histogram = at('statistics', 'histogram');
    // The benchmark's own loop ran this often inside one measurement.
    const loops = OF_PROCESS.has(key) ? 1 : numberField(document, at('scalingFactor'));
    const direction = (0,json_path/* valueAt */.fK)(document, at('statistics', 'prefersLarger')) === true ? 'higher' : 'lower';
    const percentile = readHistogram(document, histogram);
    const scaled = (value) => (key === 'throughput' ? value * loops : value / loops);
    const add = (metric, percent) => builder.add({
        benchmark,
        metric,
        value: scaled(percentile(percent)),
        unit,
        direction,
        problem: (what, expected) => document.problem(histogram, what, expected),
    });
    add(metric, 50);
    if (key === 'wallClock')
        for (const percent of swift_package_benchmark_PERCENTILES)
            add(`latency.p${percent}`, percent);
}

;// CONCATENATED MODULE: ./lib/parsers/sysbench.js



const sysbench_TITLE = /^sysbench (\d+\.\d+\S*) \(using /;
const THREADS = /^Number of threads: (\d+)$/;
/** The heading or line by which each test can be told, as the text does not name it. */
const TESTS = [
    [/^CPU speed:$/, 'cpu'],
    [/^SQL statistics:$/, 'sql'],
    [/^Running memory speed test/, 'memory'],
    [/^(?:File operations:|Extra file open flags:)/, 'fileio'],
    [/^Number of mutexes|^Mutexes:/, 'mutex'],
];
const sysbench_FIGURES = [
    [/^ +events per second: +([\d.]+)$/, 'throughput', '1/s'],
    [/^ +transactions: +\d+ +\(([\d.]+) per sec\.\)$/, 'throughput', '1/s'],
    [/^ +queries: +\d+ +\(([\d.]+) per sec\.\)$/, 'query-rate', '1/s'],
    [/^ +ignored errors: +\d+ +\(([\d.]+) per sec\.\)$/, 'errors-per-second', 'errors/s'],
    [/^ +reconnects: +\d+ +\(([\d.]+) per sec\.\)$/, 'reconnects-per-second', 'reconnects/s'],
    [/^Total operations: \d+ \(\s*([\d.]+) per second\)$/, 'throughput', '1/s'],
    [/^[\d.]+ MiB transferred \(([\d.]+) MiB\/sec\)$/, 'bytes-per-second', 'MiB/s'],
    [/^ +reads\/s: +([\d.]+)$/, 'read-rate', '1/s'],
    [/^ +writes\/s: +([\d.]+)$/, 'write-rate', '1/s'],
    [/^ +fsyncs\/s: +([\d.]+)$/, 'fsync-rate', '1/s'],
    [/^ +read, MiB\/s: +([\d.]+)$/, 'read-bytes-per-second', 'MiB/s'],
    [/^ +written, MiB\/s: +([\d.]+)$/, 'written-bytes-per-second', 'MiB/s'],
    [/^ +total time: +([\d.]+)s$/, 'time', 's'],
];
const LATENCY = /^ +(min|max|(\d+)th percentile): +([\d.]+)$/;
const LATENCY_SUM = /^ +sum: +([\d.]+)$/;
const EVENTS = /^ +total number of events: +(\d+)$/;
const sysbench_LAST = /^ +execution time \(avg\/stddev\): /;
const FATAL = /^FATAL: (.+)$/;
/** Fewer is better, which their `/s` does not say. */
const sysbench_COSTS = new Set(['errors-per-second', 'reconnects-per-second']);
/**
 * sysbench's text. The benchmark is the kind of test, as far as its text shows it; threads are a parameter. Latencies have
 * two decimals of a millisecond: 0.00 is no measurement and left out, and the mean is taken from the sum, which has more digits.
 * Where a test prints no rate, it is events over time.
 */
const sysbenchParser = {
    kind: 'text',
    name: 'sysbench',
    tool: 'sysbench 1.0',
    reads: 'the text of sysbench run: cpu, memory, fileio, threads, mutex and SQL tests',
    metrics: [
        ...[
            'throughput',
            'time',
            'latency.mean',
            'latency.min',
            'latency.max',
            'latency.p95',
            'bytes-per-second',
        ],
        ...['query-rate', 'errors-per-second', 'reconnects-per-second', 'read-rate', 'write-rate', 'fsync-rate'],
        ...['read-bytes-per-second', 'written-bytes-per-second', 'other percentiles'],
    ],
    primary: ['throughput', 'latency.mean'],
    recognises: (line) => sysbench_TITLE.test(line),
    start: (context) => new SysbenchSink(context),
};
class SysbenchSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #version;
    #run;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        const version = sysbench_TITLE.exec(line)?.[1];
        if (version !== undefined) {
            this.#endCut();
            this.#version = version;
            this.#run = { line: n, rows: [], test: 'sysbench', threads: undefined, events: 0, fatal: undefined };
        }
        else if (this.#run !== undefined && end === undefined) {
            sysbench_readLine(this.#run, line);
            if (sysbench_LAST.test(line))
                this.#finish(this.#run);
        }
    }
    end() {
        this.#endCut();
        return {
            measurements: this.#builder.measurements(),
            environment: this.#version === undefined ? {} : { sysbench: this.#version },
            warnings: this.#builder.warnings(),
            failures: this.#failures,
        };
    }
    /** `prepare`, `cleanup` and a failed run end without the figures. */
    #endCut() {
        if (this.#run === undefined)
            return;
        const message = this.#run.fatal ?? 'the text ends before the execution time: it is no run, or was cut off';
        this.#failures.push({ message: `sysbench: ${message}`, file: this.#file, line: this.#run.line });
        this.#run = undefined;
    }
    #finish(run) {
        this.#run = undefined;
        const parameters = run.threads === undefined ? {} : { threads: run.threads };
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, run.line);
        const common = { benchmark: run.test, parameters, iterations: run.events, problem };
        addReadings(this.#builder, common, [...eventRate(run), ...run.rows].filter(([metric]) => !sysbench_COSTS.has(metric)));
        for (const [metric, value, unit] of run.rows) {
            if (sysbench_COSTS.has(metric) && value !== undefined) {
                this.#builder.add({ metric, value, unit, direction: 'lower', ...common });
            }
        }
    }
}
function sysbench_readLine(run, line) {
    const test = TESTS.find(([pattern]) => pattern.test(line))?.[1];
    if (test !== undefined)
        run.test = test;
    run.threads ??= THREADS.exec(line)?.[1];
    run.fatal ??= FATAL.exec(line)?.[1];
    run.events = Number(EVENTS.exec(line)?.[1] ?? run.events);
    const [, name = '', rank, latency] = LATENCY.exec(line) ?? [];
    const metric = rank === undefined ? `latency.${name}` : percentileMetric(rank);
    if (Number(latency) > 0)
        run.rows.push([metric, Number(latency), 'ms']);
    const sum = Number(LATENCY_SUM.exec(line)?.[1] ?? 0);
    if (sum > 0 && run.events > 0)
        run.rows.push(['latency.mean', sum / run.events, 'ms']);
    for (const [pattern, metric, unit] of sysbench_FIGURES) {
        const value = pattern.exec(line)?.[1];
        if (value !== undefined)
            run.rows.push([metric, Number(value), unit]);
    }
}
function eventRate({ rows, events }) {
    const seconds = rows.find(([metric]) => metric === 'time')?.[1] ?? 0;
    const isKnown = rows.some(([metric]) => metric === 'throughput');
    return isKnown || seconds === 0 ? [] : [['throughput', events / seconds, '1/s']];
}

;// CONCATENATED MODULE: ./lib/parsers/tango.js



const tango_ROW = /\s\[ +(\d[\d.]*) (ns|us|µs|ms|s) \.\.\. +(\d[\d.]*) (ns|us|µs|ms|s) \] +[+-]\d[\d.]*%\*?$/;
/** `--verbose` prints a table for each benchmark instead. */
const tango_TABLE = /^(\S.*?) {2}\(n: (\d+), outliers: \d+\)$/;
const TABLE_ROW = /^ +(mean|min|max) +│ +(\d[\d.]*) (ns|us|µs|ms|s) +(\d[\d.]*) (ns|us|µs|ms|s)(?= |$)/;
const METRIC_OF_ROW = {
    mean: 'time',
    min: 'latency.min',
    max: 'latency.max',
};
// The row behind a name is about fifty characters wide.
const WIDTH = 90;
/**
 * tango's `compare`: both builds ran in turns. `time` is the mean of the candidate, `baseline-time` that of the build it was compared
 * with in the same run; the lines of one name are repetitions. Tango's own verdict (`*`) is not kept.
 */
const tangoParser = {
    kind: 'text',
    name: 'tango',
    tool: 'tango (tango-bench; captured with 0.9)',
    reads: 'the text of cargo bench -- compare with tango-bench',
    metrics: ['time', 'baseline-time', 'latency.min', 'latency.max'],
    primary: ['time'],
    recognises: (line) => tango_readRow(line.trimEnd()) !== undefined || readTable(line.trimEnd()) !== undefined,
    start: (context) => new TangoSink(context),
};
function tango_readRow(text) {
    if (!text.endsWith('%') && !text.endsWith('%*'))
        return undefined;
    const found = tango_ROW.exec(text.slice(-WIDTH));
    if (found === null)
        return undefined;
    const [whole, baseline = '', baselineUnit = '', candidate = '', candidateUnit = ''] = found;
    const name = text.slice(0, text.length - whole.length).trim();
    if (name === '')
        return undefined;
    return {
        name,
        baseline: [(0,number_of/* numberOf */.r)(baseline), baselineUnit],
        candidate: [(0,number_of/* numberOf */.r)(candidate), candidateUnit],
    };
}
function readTable(text) {
    if (!text.endsWith(')') || !text.includes('  (n: '))
        return undefined;
    const found = tango_TABLE.exec(text);
    return found === null ? undefined : { name: found[1] ?? '', iterations: Number(found[2]) };
}
class TangoSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #table;
    /** The table whose last kept row has not come. */
    #open;
    constructor(context) {
        this.#context = context;
    }
    push(line, n) {
        const text = line.trimEnd();
        const table = readTable(text);
        const row = table === undefined ? tango_readRow(text) : undefined;
        const cell = TABLE_ROW.exec(text);
        if (table !== undefined) {
            this.#table = table;
            this.#open = { name: table.name, line: n };
        }
        else if (row !== undefined) {
            this.#add({ name: row.name }, 'time', row.candidate, n);
            this.#add({ name: row.name }, 'baseline-time', row.baseline, n);
        }
        else if (cell !== null && this.#table !== undefined)
            this.#cell(this.#table, cell, n);
    }
    #cell(table, cell, n) {
        const [, row = '', baseline = '', baselineUnit = '', candidate = '', candidateUnit = ''] = cell;
        this.#add(table, METRIC_OF_ROW[row] ?? row, [(0,number_of/* numberOf */.r)(candidate), candidateUnit], n);
        if (row === 'max')
            this.#open = undefined;
        if (row === 'mean')
            this.#add(table, 'baseline-time', [(0,number_of/* numberOf */.r)(baseline), baselineUnit], n);
    }
    #add(subject, metric, [value, unit], line) {
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
        const { name: benchmark, iterations } = subject;
        if (value === undefined)
            throw problem(`the ${metric} of ${(0,quoted_name/* quotedName */.a)(benchmark)} is no number`, 'a number');
        const count = iterations === undefined ? {} : { iterations };
        this.#builder.add({ benchmark, metric, value, unit, ...count, problem });
    }
    end() {
        const measurements = this.#builder.measurements();
        const warnings = [...this.#cut(), ...this.#builder.warnings()];
        return { measurements, environment: {}, warnings, failures: [] };
    }
    #cut() {
        if (this.#open === undefined)
            return [];
        const { name, line } = this.#open;
        return [{ message: `the table of ${(0,quoted_name/* quotedName */.a)(name)} was cut off`, file: this.#context.file, line }];
    }
}

;// CONCATENATED MODULE: ./lib/parsers/tasty-bench.js



const tasty_bench_HEADER = /^Name,Mean \(ps\),2\*Stdev \(ps\)(?:,Allocated,Copied,Peak Memory)?$/;
/** Columns behind the deviation, which only a run with `+RTS -T` has. */
const MEMORY = ['allocated-bytes', 'copied-bytes', 'peak-memory'];
/**
 * `--csv` of Haskell's tasty-bench: the mean in picoseconds, and with `+RTS -T` the bytes that one iteration
 * allocated, the collector copied, and the peak of the process so far.
 */
const tastyBenchParser = {
    kind: 'text',
    name: 'tasty-bench',
    tool: 'tasty-bench 0.2 to 0.4 of Haskell',
    reads: 'the file of --csv of tasty-bench',
    metrics: ['time', ...MEMORY],
    primary: ['time'],
    unseenCut: 'between two records',
    recognises: (line) => tasty_bench_HEADER.test(line),
    start: startTastyBench,
};
function startTastyBench({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const csv = startCsvReader(file);
    let columns = 0;
    return {
        push(line, n, end) {
            if (tasty_bench_HEADER.test(line))
                columns = line.split(',').length;
            else if (columns > 0 && line !== '' && end !== 'open') {
                const record = csv.push(line, n);
                if (record !== undefined)
                    tasty_bench_addRow(builder, record.fields, columns, (0,measurement_builder/* problemAtLine */.dX)(file, record.line));
            }
        },
        end() {
            csv.end();
            return {
                measurements: builder.measurements(),
                environment: {},
                warnings: builder.warnings(),
                failures: [],
            };
        },
    };
}
function tasty_bench_addRow(builder, fields, columns, problem) {
    if (fields.length !== columns)
        throw problem(`this row has ${fields.length} fields`, `${columns}, as the head`);
    const [benchmark = '', mean = '', , ...memory] = fields;
    builder.add({ benchmark, metric: 'time', value: tasty_bench_numberOf(mean, problem), unit: 'ps', problem });
    for (const [index, text] of memory.entries()) {
        const metric = MEMORY[index] ?? '';
        builder.add({ benchmark, metric, value: tasty_bench_numberOf(text, problem), unit: 'B', problem });
    }
}
function tasty_bench_numberOf(text, problem) {
    if (/^\d+$/.test(text))
        return Number(text);
    throw problem(`${(0,quoted_name/* quotedName */.a)(text)} is no whole number`, 'picoseconds or bytes');
}

;// CONCATENATED MODULE: ./lib/parsers/timeit.js


const timeit_RESULT = /^(?<loops>\d+) loops?, best of (?<repeat>\d+): (?<best>[\d.]+(?:e[+-]?\d+)?) (?<unit>nsec|usec|msec|sec) per loop$/;
/** IPython's %timeit. Its text says `1,000,000 loops`, older ones `1000000`. */
const IPYTHON = /^(?<mean>[\d.]+(?:e[+-]?\d+)?) (?<unit>ns|us|[µμ]s|ms|s) (?:±|\+-) .* per loop \(mean (?:±|\+-) std\. dev\. of \d+ runs?, (?<loops>[\d,]+) loops? each\)$/u;
const RAW_TIMES = /^raw times: (?<times>.+)$/;
const RAW_TIME = /^(?<time>[\d.]+(?:e[+-]?\d+)?)(?: (?<unit>nsec|usec|msec|sec))?$/;
/** A line of the traceback that timeit prints when the statement raises; it exits with 1 then. */
const RAISED = /^\s*File "<(?:timeit-src|magic-timeit)>", line \d+/;
const TIMEIT_UNITS = { nsec: 'ns', usec: 'us', msec: 'ms', sec: 's' };
/**
 * Text of `python -m timeit` and of IPython's `%timeit`. timeit names nothing, so the results of one text are
 * `timeit`, `timeit #2`, ... in their order. With -v every repetition is kept (raw times are those of all loops
 * together); else the best of them, for %timeit the mean.
 */
const timeitParser = {
    kind: 'text',
    name: 'timeit',
    tool: 'timeit of Python 2.7 to 3.14, %timeit of IPython 7 to 9',
    reads: 'the text of python -m timeit (every repetition with -v) and of %timeit',
    metrics: ['time'],
    primary: ['time'],
    unseenCut: 'between two results',
    command: /\s-m\s*timeit\b/,
    recognises: (line) => timeit_RESULT.test(line) || IPYTHON.test(line),
    start: ({ file }) => new TimeitSink(file),
};
class TimeitSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #numbered = startNumberedNames();
    #failures = [];
    #warnings = [];
    #raw;
    constructor(file) {
        this.#file = file;
    }
    push(line, n) {
        const raw = RAW_TIMES.exec(line)?.groups?.times;
        if (raw !== undefined)
            this.#raw = { times: readRawTimes(raw), line: n };
        const result = timeit_RESULT.exec(line)?.groups;
        if (result !== undefined)
            this.#result(result, n);
        const ipython = IPYTHON.exec(line)?.groups;
        if (ipython !== undefined) {
            const iterations = Number(ipython.loops?.replaceAll(',', ''));
            this.#add([{ value: Number(ipython.mean), unit: ipython.unit ?? '' }], iterations, n);
        }
        if (RAISED.test(line) && this.#failures.at(-1)?.line !== n - 1) {
            this.#failures.push({ message: 'the statement raised an exception', file: this.#file, line: n });
        }
    }
    end() {
        if (this.#raw !== undefined) {
            const message = 'the result that follows raw times is missing: the output is cut';
            this.#warnings.push({ message, file: this.#file, line: this.#raw.line });
        }
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#warnings, ...this.#builder.warnings()],
            failures: this.#failures,
        };
    }
    #result(result, n) {
        const loops = Number(result.loops);
        const raw = this.#raw;
        this.#raw = undefined;
        if (raw !== undefined && raw.times.length === Number(result.repeat)) {
            const times = raw.times.map(({ value, unit }) => ({ value: value / loops, unit }));
            this.#add(times, loops, raw.line);
            return;
        }
        if (this.#warnings.length === 0) {
            const message = `only the best of ${result.repeat} repetitions is printed; python -m timeit -v keeps them all`;
            this.#warnings.push({ message, file: this.#file, line: n });
        }
        this.#add([{ value: Number(result.best), unit: TIMEIT_UNITS[result.unit ?? ''] ?? '' }], loops, n);
    }
    #add(times, iterations, n) {
        const benchmark = this.#numbered('timeit');
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        for (const time of times) {
            this.#builder.add({ benchmark, metric: 'time', ...time, iterations, primary: true, problem });
        }
    }
}
/** `4.44e+03 usec, 2.31e+03 usec`; Python 2 wrote seconds without unit and comma. Empty where one is something else. */
function readRawTimes(text) {
    const times = text.split(text.includes(',') || /sec$/.test(text) ? ', ' : ' ').map((part) => {
        const { time, unit = 'sec' } = RAW_TIME.exec(part)?.groups ?? {};
        return time === undefined ? undefined : { value: Number(time), unit: TIMEIT_UNITS[unit] ?? '' };
    });
    return times.every((time) => time !== undefined) ? times : [];
}

;// CONCATENATED MODULE: ./lib/parsers/shared/tinybench-stats.js


/** Percentiles and maximum as tinybench names them. Without samples their median is no better than the mean: the clock's steps show in it. */
const tinybench_stats_LATENCIES = [
    [['p50', 'median'], 'latency.p50'],
    [['p75'], 'latency.p75'],
    [['p99'], 'latency.p99'],
    [['p995'], 'latency.p99.5'],
    [['p999'], 'latency.p99.9'],
    [['max'], 'latency.max'],
];
/** The metrics that `addTinybenchStats` adds. */
const TINYBENCH_METRICS = [
    'time',
    'throughput',
    ...tinybench_stats_LATENCIES.map(([, metric]) => metric),
];
/**
 * Adds the time of a call, the rate and the percentiles of one task.
 * Returns which time it was: every sample, or the mean where the document holds no samples.
 */
function addTinybenchStats(document, task, builder) {
    const reading = {
        benchmark: task.name,
        ...(task.location === undefined ? {} : { location: task.location }),
    };
    const time = { metric: 'time', unit: 'ms', primary: true, ...reading };
    const samples = [...task.latency, 'samples'];
    const kept = hasItems((0,json_path/* valueAt */.fK)(document, samples)) ? 'samples' : 'mean';
    if (kept === 'samples')
        addJsonNumbers(document, builder, { path: samples, ...time });
    else
        addJsonNumber(document, builder, { path: [...task.latency, 'mean'], ...time });
    addJsonNumber(document, builder, { metric: 'throughput', unit: '1/s', path: task.rate, ...reading });
    for (const [keys, metric] of tinybench_stats_LATENCIES) {
        const path = keys
            .map((key) => [...task.latency, key])
            .find((known) => (0,json_path/* valueAt */.fK)(document, known) !== undefined);
        if (path !== undefined)
            addJsonNumber(document, builder, { metric, unit: 'ms', path, ...reading });
    }
    return kept;
}
function hasItems(value) {
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./lib/parsers/tinybench.js









const tinybench_REMEDY = 'keep them in the JSON (tinybench 6: new Bench({ retainSamples: true }))';
/**
 * Results of tinybench as JSON. The library writes no file of its own: an array of `{"name", "result"}`, which is
 * also what `JSON.stringify(bench.tasks)` gives, or an object that holds it as `tasks`. Up to version 2 the statistics
 * of the time stand in the result itself, from version 3 on (also) under `latency` and `throughput`.
 */
const tinybenchParser = {
    kind: 'json',
    name: 'tinybench',
    tool: 'tinybench 2 to 6',
    reads: 'JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))',
    metrics: TINYBENCH_METRICS,
    primary: ['time'],
    recognises: (value) => {
        const tasks = (0,json_path/* isJsonObject */.OW)(value) ? value.tasks : value;
        return Array.isArray(tasks) && tasks.every(isTask) && tasks.some(hasStatistics);
    },
    parse: readTinybench,
};
function isTask(value) {
    return (0,json_path/* isJsonObject */.OW)(value) && typeof value.name === 'string';
}
function hasStatistics(value) {
    const result = (0,json_path/* isJsonObject */.OW)(value) ? value.result : undefined;
    return (0,json_path/* isJsonObject */.OW)(result) && ((0,json_path/* isJsonObject */.OW)(result.latency) || ('hz' in result && 'rme' in result));
}
function readTinybench(document) {
    const root = Array.isArray(document.value) ? [] : ['tasks'];
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const summaries = startSummaryNotes(document, 'mean', tinybench_REMEDY);
    const failures = [];
    arrayField(document, root).forEach((_, index) => {
        const path = [...root, index];
        const name = stringField(document, [...path, 'name']);
        const latency = latencyPath(document, path);
        if (latency === undefined) {
            failures.push(jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(name)} has no result${reason(document, path)}`));
            return;
        }
        const result = [...path, 'result'];
        const mean = [...result, 'throughput', 'mean'];
        const rate = (0,json_path/* valueAt */.fK)(document, mean) === undefined ? [...result, 'hz'] : mean;
        if (addTinybenchStats(document, { name, path, latency, rate }, builder) === 'mean')
            summaries.add(name, path);
    });
    return {
        measurements: builder.measurements(),
        environment: tinybench_environment(document, root),
        warnings: [...summaries.warnings(), ...builder.warnings()],
        failures,
    };
}
/** Undefined for a task that threw, was aborted or never ran. */
function latencyPath(document, path) {
    const result = [...path, 'result'];
    const value = (0,json_path/* valueAt */.fK)(document, result);
    if (!(0,json_path/* isJsonObject */.OW)(value) || value.error !== undefined || value.state === 'aborted')
        return undefined;
    if ((0,json_path/* isJsonObject */.OW)(value.latency))
        return [...result, 'latency'];
    return 'mean' in value ? result : undefined;
}
/** An Error has no properties of its own to serialise, so its message is there only where the user wrote it out. */
function reason(document, path) {
    const error = (0,json_path/* valueAt */.fK)(document, [...path, 'result', 'error']);
    const message = (0,json_path/* isJsonObject */.OW)(error) ? error.message : error;
    if (typeof message === 'string')
        return `: it threw ${(0,quoted_name/* quotedName */.a)(message)}`;
    if (error !== undefined)
        return ': it threw an error';
    const state = (0,json_path/* valueAt */.fK)(document, [...path, 'result', 'state']);
    return typeof state === 'string' ? `: it is ${state}` : ': it was not run';
}
function tinybench_environment(document, root) {
    const of = (key) => arrayField(document, root)
        .map((_, index) => (0,json_path/* valueAt */.fK)(document, [...root, index, 'result', key]))
        .find((value) => typeof value === 'string');
    const runtime = of('runtime');
    return typeof runtime === 'string' ? environmentOf({ [runtime]: of('runtimeVersion') }) : {};
}

;// CONCATENATED MODULE: ./lib/parsers/tinybench-table.js




/** Columns of `bench.table()` by version: 2 says `Average Time (ns)`, 3 spells `average` out, later ones say `avg`. */
const tinybench_table_COLUMNS = [
    [/^(?:Latency (?:avg|average)|Average Time) \(ns\)$/, 'time', 'ns'],
    [/^Latency (?:med|median) \(ns\)$/, 'latency.p50', 'ns'],
    [/^(?:Throughput (?:avg|average) \(ops\/s\)|ops\/sec)$/, 'throughput', '1/s'],
];
const tinybench_table_HEADER = /│\s*Task [Nn]ame\s*│/;
// `'46.90 ± 0.93%'`, `'210,462'`, `4751.43`: the number before the spread.
const tinybench_table_NUMBER = /^['"]?(?<value>[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?)(?: ?± ?[\d.,]+%?)?['"]?$/;
/**
 * The text of `console.table(bench.table())`, which is how tinybench's readme prints results: mean and median time
 * and mean rate, rounded. A task that threw has an error instead of numbers.
 */
const tinybenchTableParser = {
    kind: 'text',
    name: 'tinybench-table',
    tool: 'tinybench 2 to 6',
    reads: 'the text of console.table(bench.table()) of tinybench',
    metrics: tinybench_table_COLUMNS.map(([, metric]) => metric),
    primary: ['time'],
    recognises: (line) => tinybench_table_HEADER.test(line),
    start: ({ file }) => new TableSink(file),
};
class TableSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #headers = [];
    /** Line of the head of a table whose last line has not come. */
    #open;
    constructor(file) {
        this.#file = file;
    }
    push(line, n, end) {
        if (/^\s*└/.test(line))
            this.#open = undefined;
        const cells = boxCells(line);
        if (cells === undefined || end === 'open')
            return;
        if (tinybench_table_HEADER.test(line)) {
            this.#headers = cells;
            this.#open = n;
        }
        else if (this.#headers.length > 0)
            this.#row(cells, n);
    }
    end() {
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...tableWithoutEnd(this.#file, this.#open), ...this.#builder.warnings()],
            failures: this.#failures,
        };
    }
    #row(cells, n) {
        const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#file, n);
        if (cells.length !== this.#headers.length) {
            const what = `this row has ${cells.length} cells and the head of the table ${this.#headers.length}`;
            throw problem(what, 'as many cells, and no │ in a name');
        }
        const benchmark = unquoted(cells[this.#headers.findIndex((header) => /^Task [Nn]ame$/.test(header))] ?? '');
        let isMeasured = false;
        for (const [header, metric, unit] of tinybench_table_COLUMNS) {
            const cell = cells[this.#headers.findIndex((candidate) => header.test(candidate))] ?? '';
            if (cell === '')
                continue;
            const value = tinybench_table_NUMBER.exec(cell)?.groups?.value?.replaceAll(',', '');
            if (value === undefined)
                throw problem(`${(0,quoted_name/* quotedName */.a)(cell)} is no ${metric}`, 'a number');
            this.#builder.add({ benchmark, metric, unit, value: Number(value), problem });
            isMeasured = true;
        }
        if (!isMeasured)
            this.#failures.push(this.#failure(benchmark, cells, n));
    }
    #failure(benchmark, cells, line) {
        const error = unquoted(cells[this.#headers.indexOf('Error')] ?? '');
        const why = error === '' ? 'has no result' : `threw ${(0,quoted_name/* quotedName */.a)(error)}`;
        return { message: `${(0,quoted_name/* quotedName */.a)(benchmark)} ${why}`, file: this.#file, line };
    }
}
/** console.table quotes texts with the first kind of quote that they do not hold; Bun does not quote at all. */
function unquoted(cell) {
    const [quote] = cell;
    const isQuoted = cell.length >= 2 && (quote === "'" || quote === '"' || quote === '`') && cell.endsWith(quote);
    return isQuoted ? cell.slice(1, -1) : cell;
}

;// CONCATENATED MODULE: ./lib/parsers/vegeta.js






const vegeta_PERCENTILES = ['50th', '90th', '95th', '99th'];
/**
 * `vegeta report -type=json`. It does not say what was attacked, so the benchmark is `vegeta`. Throughput is of successful
 * requests; the rate at which all were sent is `request-rate`, and a gap between the two is a system that falls behind.
 */
const vegetaParser = {
    kind: 'json',
    name: 'vegeta',
    tool: 'vegeta 6 to 12',
    reads: 'the JSON of vegeta report -type=json',
    metrics: [
        ...[
            'throughput',
            'error-rate',
            'request-rate',
            'received-bytes',
            'sent-bytes',
            'latency.mean',
            'latency.min',
        ],
        ...['latency.max', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99'],
    ],
    primary: ['throughput', 'latency.p50', 'error-rate'],
    command: /\bvegeta\s+report\b.*-type[= ]json\b/,
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        (0,json_path/* isJsonObject */.OW)(value.latencies) &&
        (0,json_path/* isJsonObject */.OW)(value.bytes_in) &&
        'status_codes' in value,
    parse: readVegeta,
};
function readVegeta(document) {
    const requests = numberField(document, ['requests']);
    if (requests === 0)
        return nothing(jsonWarning(document, ['requests'], 'vegeta: no request was made'));
    refuseUnclosed(document, requests);
    const success = numberField(document, ['success']);
    const failed = requests - Math.round(requests * success);
    const note = (message) => jsonWarning(document, ['success'], `${message}${vegeta_firstError(document)}`);
    if (failed === requests && (optionalNumberField(document, ['latencies', 'max']) ?? 0) === 0) {
        return nothing(note(`vegeta: none of ${requests} requests was answered`));
    }
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const problem = (what, expected) => document.problem([], what, expected);
    addReadings(builder, { benchmark: 'vegeta', iterations: requests, problem }, [
        ...rates(document, success),
        ['error-rate', failed / requests, '1'],
        ['received-bytes', optionalNumberField(document, ['bytes_in', 'total']), 'B'],
        ['sent-bytes', optionalNumberField(document, ['bytes_out', 'total']), 'B'],
        ...latencies(document),
    ]);
    const warnings = failed > 0 ? [note(`${failed} of ${requests} requests failed`)] : [];
    return {
        measurements: builder.measurements(),
        environment: {},
        warnings: [...warnings, ...builder.warnings()],
        failures: [],
    };
}
/** Versions before 8 have no throughput; theirs was the rate of successful requests all the same. */
function rates(document, success) {
    const rate = numberField(document, ['rate']);
    return [
        ['throughput', optionalNumberField(document, ['throughput']) ?? rate * success, '1/s'],
        ['request-rate', rate, '1/s'],
    ];
}
/** A program that uses vegeta as a library and forgets `Metrics.Close` writes zeros for everything that is computed there. */
function refuseUnclosed(document, requests) {
    const isUnclosed = optionalNumberField(document, ['latencies', 'mean']) === 0 && numberField(document, ['rate']) === 0;
    if (!isUnclosed || (optionalNumberField(document, ['latencies', 'total']) ?? 0) === 0)
        return;
    throw document.problem(['rate'], `is 0 for ${requests} requests`, 'a report of closed metrics (Metrics.Close)');
}
function latencies(document) {
    const latency = (key) => optionalNumberField(document, ['latencies', key]);
    return [
        ['latency.mean', latency('mean'), 'ns'],
        ['latency.min', latency('min'), 'ns'],
        ['latency.max', latency('max'), 'ns'],
        ...vegeta_PERCENTILES.map((key) => [percentileMetric(key.slice(0, -2)), latency(key), 'ns']),
    ];
}
function vegeta_firstError(document) {
    const first = (0,json_path/* valueAt */.fK)(document, ['errors', 0]);
    return typeof first === 'string' ? `: ${first.slice(0, 200)}` : '';
}
function nothing(failure) {
    return { measurements: [], environment: {}, warnings: [], failures: [failure] };
}

;// CONCATENATED MODULE: ./lib/parsers/vegeta-text.js





/** `Latencies     [min, mean, 50, 90, 95, 99, max]  90ms, 113ms, ...`: names in brackets, then as many values. */
const vegeta_text_ROW = /^(Requests|Duration|Latencies|Bytes In|Bytes Out|Success) +\[([^\]]+)\] +(.+)$/;
const REQUESTS = /^Requests +\[total, rate(?:, throughput)?\] +\d/;
const ERROR_SET = /^Error Set:$/;
/** The text that `vegeta report` prints. Several in one output count as repetitions, as none says what was attacked. */
const vegetaTextParser = {
    kind: 'text',
    name: 'vegeta-text',
    tool: 'vegeta 6 to 12',
    reads: 'the text of vegeta report',
    metrics: [
        ...[
            'throughput',
            'error-rate',
            'request-rate',
            'received-bytes',
            'sent-bytes',
            'latency.mean',
            'latency.min',
        ],
        ...['latency.max', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99'],
    ],
    primary: ['throughput', 'latency.p50', 'error-rate'],
    recognises: (line) => REQUESTS.test(line),
    start: (context) => new VegetaSink(context),
};
class VegetaSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #warnings = [];
    #failures = [];
    #report;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        if (REQUESTS.test(line)) {
            this.#finish();
            this.#report = { line: n, values: new Map(), isWhole: false, error: undefined };
        }
        if (this.#report !== undefined && end === undefined)
            vegeta_text_readLine(this.#report, line);
    }
    end() {
        this.#finish();
        const warnings = [...this.#warnings, ...this.#builder.warnings()];
        return { measurements: this.#builder.measurements(), environment: {}, warnings, failures: this.#failures };
    }
    #finish() {
        const report = this.#report;
        this.#report = undefined;
        if (report === undefined)
            return;
        const success = (0,number_of/* numberOf */.r)((report.values.get('Success ratio') ?? '').replace('%', ''));
        const requests = (0,number_of/* numberOf */.r)(report.values.get('Requests total') ?? '');
        const note = (message) => ({
            message: `vegeta: ${message}`,
            file: this.#file,
            line: report.line,
        });
        const reason = report.error === undefined ? '' : `: ${report.error.slice(0, 200)}`;
        if (!report.isWhole || success === undefined || requests === undefined) {
            this.#failures.push(note('the text ends before Error Set: the report was cut off'));
        }
        else if (success === 0)
            this.#failures.push(note(`none of ${requests} requests succeeded${reason}`));
        else {
            addReadings(this.#builder, { benchmark: 'vegeta', iterations: requests, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, report.line) }, reportRows(report.values, success / 100));
            if (success < 100)
                this.#warnings.push(note(`${100 - success} % of ${requests} requests failed${reason}`));
        }
    }
}
function vegeta_text_readLine(report, line) {
    const [, row = '', names = '', printed = ''] = vegeta_text_ROW.exec(line) ?? [];
    const values = printed.trim().split(/, +/);
    names.split(/, */).forEach((name, index) => {
        const value = values[index];
        if (row !== '' && value !== undefined)
            report.values.set(`${row} ${name}`, value);
    });
    if (report.isWhole && line !== '')
        report.error ??= line;
    report.isWhole ||= ERROR_SET.test(line);
}
function reportRows(values, success) {
    const number = (key) => (0,number_of/* numberOf */.r)(values.get(key) ?? '');
    const rate = number('Requests rate');
    const throughput = number('Requests throughput') ?? (rate === undefined ? undefined : rate * success);
    return [
        ['throughput', throughput, '1/s'],
        ['error-rate', 1 - success, '1'],
        ['request-rate', rate, '1/s'],
        ['received-bytes', number('Bytes In total'), 'B'],
        ['sent-bytes', number('Bytes Out total'), 'B'],
        ...[...values].flatMap(([key, printed]) => {
            const name = key.startsWith('Latencies ') ? key.slice('Latencies '.length) : '';
            return name === '' ? [] : [[vegeta_text_latencyMetric(name), goDuration(printed), 'ns']];
        }),
    ];
}
function vegeta_text_latencyMetric(name) {
    return /^\d/.test(name) ? percentileMetric(name) : `latency.${name}`;
}

;// CONCATENATED MODULE: ./lib/parsers/vite.js

const vite_START = /^vite v\d+\.\S+ building (?:\S+ )*for \S+\.\.\.$/;
const AMOUNT = String.raw `([\d,]+(?:\.\d+)?) (kB|KiB)`;
// Vite 2 writes `/ gzip:`, later ones `│ gzip:`; without compressed sizes there is neither.
const vite_ROW = new RegExp(String.raw `^(\S.*?) +${AMOUNT}(?: [│/] gzip: +${AMOUNT})?(?: [│/] map: +${AMOUNT})?$`);
const VITE = {
    tool: 'vite',
    exact: 'the files in its output folder have every byte',
    row: vite_readRow,
    isStart: (line) => vite_START.test(line),
    isEnd: (line) => /^✓ built in \S+$/.test(line),
    isFailure: (line) => /^[✗x] Build failed in |^error during build:/.test(line),
    isOmission: () => false,
};
/** The table of output files that `vite build` prints, with their compressed sizes. */
const viteParser = {
    kind: 'text',
    name: 'vite',
    tool: 'vite build (captured with 8; the table is that of 2 to 8)',
    reads: 'the text of vite build: every output file, compressed and source map',
    metrics: ['size', 'gzip-size', 'source-map-size'],
    primary: ['size'],
    recognises: (line) => vite_START.test(line),
    start: (context) => new BundleSink(VITE, context),
};
function vite_readRow(line) {
    const [, name, size, unit, gzip, gzipUnit, map, mapUnit] = vite_ROW.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    return {
        name,
        size: vite_amount(size, unit),
        ...(gzip === undefined ? {} : { gzip: vite_amount(gzip, gzipUnit) }),
        ...(map === undefined ? {} : { map: vite_amount(map, mapUnit) }),
    };
}
function vite_amount(value, unit) {
    return [Number(value?.replaceAll(',', '')), unit ?? ''];
}

;// CONCATENATED MODULE: ./lib/parsers/vitest/read-output-json.js



/**
 * The benchmarks of `--outputJson` (Vitest 2 to 4), file by file and group by group. One that threw is written with
 * no sample at all, which is reported as a failure; one that was skipped is not written.
 */
function readOutputJson(document, notes) {
    return everyPath(document, [['files']], 'groups').flatMap((group) => {
        const fullName = stringField(document, [...group, 'fullName']);
        return everyPath(document, [[...group, 'benchmarks']]).flatMap((path) => {
            const bench = { name: `${fullName} > ${stringField(document, [...path, 'name'])}`, path };
            if (isMeasured(document, path))
                return [{ ...bench, latency: path, rate: [...path, 'hz'], ...read_output_json_location(document, group) }];
            notes.fail(bench, 'threw an error and has no result');
            return [];
        });
    });
}
/** The paths of all items of the arrays under `paths`, or of the arrays under `key` of those items. */
function everyPath(document, paths, key) {
    const items = paths.flatMap((path) => arrayField(document, path).map((_, index) => [...path, index]));
    return key === undefined
        ? items
        : everyPath(document, items.map((item) => [...item, key]));
}
function isMeasured(document, path) {
    const hasError = (0,json_path/* valueAt */.fK)(document, [...path, 'error']) !== undefined;
    return !hasError && (0,json_path/* valueAt */.fK)(document, [...path, 'sampleCount']) !== 0;
}
/** The group's name starts with the file's path in the project, while `filepath` is that of this machine. */
function read_output_json_location(document, group) {
    const filepath = optionalStringField(document, [...group.slice(0, 2), 'filepath']);
    const file = stringField(document, [...group, 'fullName']).split(' > ', 1)[0] ?? '';
    return filepath?.replaceAll('\\', '/').endsWith(`/${file}`) === true ? { location: { file } } : {};
}

;// CONCATENATED MODULE: ./lib/parsers/vitest/read-test-report.js




/**
 * The benchmarks of the json reporter (Vitest 5), test by test. A failed test, or a file that could not be loaded, is
 * a failure. Rows that `bench.from` read out of a stored file were not measured now and are left out.
 */
function readTestReport(document, notes) {
    const files = arrayField(document, ['testResults']).map((_, index) => ['testResults', index]);
    const paths = files.map((file) => stringField(document, [...file, 'name']).replaceAll('\\', '/'));
    return files.flatMap((file, index) => {
        const name = shortPath(paths[index] ?? '', paths);
        noteUnloaded(document, file, name, notes);
        const tests = arrayField(document, [...file, 'assertionResults']);
        return tests.flatMap((_, test) => read_test_report_readTest(document, [...file, 'assertionResults', test], name, notes));
    });
}
function noteUnloaded(document, path, name, notes) {
    const message = optionalStringField(document, [...path, 'message']);
    if ((0,json_path/* valueAt */.fK)(document, [...path, 'status']) === 'failed' && message !== undefined) {
        notes.fail({ name, path }, `failed: ${firstLine(message)}`);
    }
}
function read_test_report_readTest(document, path, file, notes) {
    const titles = arrayField(document, [...path, 'ancestorTitles']).map((_, index) => stringField(document, [...path, 'ancestorTitles', index]));
    const test = [file, ...titles, stringField(document, [...path, 'title'])].join(' > ');
    if ((0,json_path/* valueAt */.fK)(document, [...path, 'status']) === 'failed') {
        const reason = (0,json_path/* valueAt */.fK)(document, [...path, 'failureMessages', 0]);
        notes.fail({ name: test, path }, `failed${typeof reason === 'string' ? `: ${firstLine(reason)}` : ''}`);
    }
    const groups = arrayField(document, [...path, 'benchmarks']);
    return groups.flatMap((_, index) => readTasks(document, [...path, 'benchmarks', index, 'tasks'], test));
}
function readTasks(document, tasks, test) {
    return arrayField(document, tasks).flatMap((_, index) => {
        const path = [...tasks, index];
        if ((0,json_path/* valueAt */.fK)(document, [...path, 'fromStore']) === true)
            return [];
        const name = `${test} > ${stringField(document, [...path, 'name'])}`;
        return [{ name, path, latency: [...path, 'latency'], rate: [...path, 'throughput', 'mean'] }];
    });
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
}

;// CONCATENATED MODULE: ./lib/parsers/vitest/vitest-notes.js



const vitest_notes_REMEDY = 'vitest 5 keeps them with benchmark.retainSamples, earlier versions never write them';
function startVitestNotes(document) {
    const warnings = [];
    const failures = [];
    const summaries = startSummaryNotes(document, 'mean', vitest_notes_REMEDY);
    const note = ({ name, path }, message) => jsonWarning(document, path, `${(0,quoted_name/* quotedName */.a)(name)} ${message}`);
    return {
        warn: (bench, message) => void warnings.push(note(bench, message)),
        fail: (bench, message) => void failures.push(note(bench, message)),
        onlyMean: ({ name, path }) => summaries.add(name, path),
        warnings: () => [...summaries.warnings(), ...warnings],
        failures: () => failures,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/vitest.js









/**
 * Vitest's benchmarks: up to version 4 the file of `vitest bench --outputJson`, which never holds the samples; from
 * version 5 on the json reporter's report, which holds them where `benchmark.retainSamples` is on. The file, the
 * groups or tests, and the benchmark make the name, joined by ` > ` as Vitest prints them.
 */
const vitestParser = {
    kind: 'json',
    name: 'vitest',
    tool: 'vitest 2 to 5',
    reads: 'the JSON of vitest bench: --outputJson up to version 4, --reporter=json from version 5 on',
    metrics: TINYBENCH_METRICS,
    primary: ['time'],
    filter: vitestBenchmarks,
    command: /\bvitest\s+bench\b/,
    recognises: (value) => isOutputJson(value) || isTestReport(value),
    parse: readVitest,
};
function isOutputJson(value) {
    if (!(0,json_path/* isJsonObject */.OW)(value) || !Array.isArray(value.files))
        return false;
    return value.files.every((file) => (0,json_path/* isJsonObject */.OW)(file) && 'filepath' in file && Array.isArray(file.groups));
}
/** Jest writes the same report without `benchmarks`. */
function isTestReport(value) {
    if (!(0,json_path/* isJsonObject */.OW)(value) || !Array.isArray(value.testResults))
        return false;
    const tests = value.testResults.flatMap((file) => ((0,json_path/* isJsonObject */.OW)(file) ? file.assertionResults : []));
    return tests.some((test) => (0,json_path/* isJsonObject */.OW)(test) && Array.isArray(test.benchmarks));
}
function readVitest(document) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const notes = startVitestNotes(document);
    const isOld = Array.isArray((0,json_path/* valueAt */.fK)(document, ['files']));
    const benches = isOld ? readOutputJson(document, notes) : readTestReport(document, notes);
    for (const bench of distinctBenches(benches, notes.warn)) {
        if (addTinybenchStats(document, bench, builder) === 'mean')
            notes.onlyMean(bench);
    }
    return {
        measurements: builder.measurements(),
        environment: {},
        warnings: [...notes.warnings(), ...builder.warnings()],
        failures: notes.failures(),
    };
}
/**
 * Vitest allows one name twice in a group, and a benchmark that runs in several projects has one name in all of them.
 * They are different benchmarks, so the later ones get a number instead of being mixed into one sample.
 */
function distinctBenches(benches, warn) {
    const numbered = startNumberedNames();
    return benches.map((bench) => {
        const name = numbered(bench.name);
        if (name === bench.name)
            return bench;
        warn(bench, `is the name of several benchmarks: by its place in the file, this one is ${(0,quoted_name/* quotedName */.a)(name)}`);
        return { ...bench, name };
    });
}

;// CONCATENATED MODULE: ./lib/parsers/vitest-text.js





const vitest_text_HEAD = /^ +name +hz +min +max +mean +p75 +p99 +p995 +p999 +rme +samples *$/;
const vitest_text_CELL = ' +([\\d,]+(?:\\.\\d+)?)';
/** What stands behind the name, which may hold anything. */
const vitest_text_CELLS = new RegExp(`${vitest_text_CELL.repeat(8)} +±[\\d.]+% +(?<samples>\\d+)(?: +(?:fastest|slowest))? *$`);
// Ten columns of at most twenty characters; a search in a longer text would try every run of blanks in it.
const COLUMNS_WIDTH = 240;
/** A file, a group or a test: its mark, its name, how many tests are in it and how long it took. */
const vitest_text_TITLE = /^(?<indent> +)(?<mark>[✓×❯]) (?: bench {2})?(?:\|[^|]+\| )?(?<title>\S.*?)(?: \([^()]*\))?(?: \d+(?:\.\d+)?m?s)?$/;
const vitest_text_END = /^ BENCH {2}Summary$|^ Test Files {2}/;
const vitest_text_COLUMNS = [
    ['throughput', '1/s'],
    ['latency.min', 'ms'],
    ['latency.max', 'ms'],
    ['time', 'ms'],
    ['latency.p75', 'ms'],
    ['latency.p99', 'ms'],
    ['latency.p99.5', 'ms'],
    ['latency.p99.9', 'ms'],
];
/**
 * The tables that `vitest bench` prints. Times have four digits of a millisecond, which is a step of 100 ns, so the rate
 * gates. The file, the groups or tests, and the benchmark make the name, as in the JSON.
 */
const vitestTextParser = {
    kind: 'text',
    name: 'vitest-text',
    tool: 'vitest 2 to 5 (captured with 3.2, 4.1 and 5.1)',
    reads: 'the tables of vitest bench; its JSON is exact',
    metrics: vitest_text_COLUMNS.map(([metric]) => metric),
    primary: ['throughput'],
    filter: vitestBenchmarks,
    recognises: (line) => vitest_text_HEAD.test(line),
    start: (context) => new TablesSink(context),
};
class TablesSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #numbered = startNumberedNames();
    /** Titles around the current line, the outermost first. */
    #titles = [];
    #isTable = false;
    #hasEnded = false;
    #last = 1;
    constructor({ file }) {
        this.#file = file;
    }
    push(line, n, end) {
        this.#last = n;
        if (vitest_text_HEAD.test(line))
            this.#isTable = true;
        else if (vitest_text_END.test(line))
            this.#hasEnded = true;
        else if (!this.#row(line, n, end))
            this.#title(line, n);
    }
    end() {
        const message = 'the output of vitest ends before its summary, so it was cut off and benchmarks may be missing';
        const cut = { message, file: this.#file, line: this.#last };
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: [...this.#builder.warnings(), ...(this.#hasEnded ? [] : [cut])],
            failures: this.#failures,
        };
    }
    #row(line, n, end) {
        const found = this.#isTable && end === undefined ? vitest_text_CELLS.exec(line.slice(-COLUMNS_WIDTH)) : null;
        const own = line.slice(0, line.length - (found?.[0].length ?? 0)).trim();
        if (found === null || own === '')
            return false;
        const name = [...this.#titles.map(({ title }) => title), own.replace(/^· /, '')].join(' > ');
        const benchmark = this.#numbered(name);
        // Up to version 4 a benchmark that threw has a row of zeros.
        if (found.groups?.samples === '0')
            this.#fail(`${(0,quoted_name/* quotedName */.a)(benchmark)} has no sample`, n);
        else {
            const cells = found.slice(1, 1 + vitest_text_COLUMNS.length).map((cell) => Number(cell.replaceAll(',', '')));
            const readings = vitest_text_COLUMNS.map(([metric, unit], index) => [metric, cells[index], unit]);
            addReadings(this.#builder, { benchmark, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n) }, readings);
        }
        return true;
    }
    #title(line, n) {
        const { indent, mark, title } = vitest_text_TITLE.exec(line)?.groups ?? {};
        if (indent === undefined || title === undefined)
            return;
        this.#isTable = false;
        const around = this.#titles.filter((outer) => outer.indent < indent.length);
        this.#titles = [...around, { indent: indent.length, title }];
        if (mark === '×')
            this.#fail(`${(0,quoted_name/* quotedName */.a)(this.#titles.map((outer) => outer.title).join(' > '))} failed`, n);
    }
    #fail(message, line) {
        this.#failures.push({ message, file: this.#file, line });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/webpack-stats.js










/** Statistics of webpack (`--json`): bytes of every asset, of all of them without source maps (`total`), and the build's time. */
const webpackStatsParser = {
    kind: 'json',
    name: 'webpack-stats',
    tool: 'webpack 4 and 5, rspack (captured with webpack 5)',
    reads: 'the JSON of webpack --json',
    metrics: ['size', 'source-map-size', 'time'],
    primary: ['size'],
    recognises: (value) => (0,json_path/* isJsonObject */.OW)(value) &&
        Array.isArray(value.assets) &&
        Array.isArray(value.errors) &&
        ('assetsByChunkName' in value || 'chunks' in value),
    parse(document) {
        const builder = (0,measurement_builder/* startMeasurements */.SN)();
        const files = arrayField(document, ['assets']).map((_, index) => ({
            name: unhashedName(stringField(document, ['assets', index, 'name']), hashesOf(document, index)),
            bytes: numberField(document, ['assets', index, 'size']),
        }));
        addBundle(builder, files, (what, expected) => document.problem(['assets'], what, expected));
        if (files.length > 0) {
            const build = { benchmark: 'build', metric: 'time', unit: 'ms', path: ['time'] };
            addOptionalJsonNumber(document, builder, build);
        }
        const failures = arrayField(document, ['errors']).map((_, index) => {
            const message = (0,json_path/* valueAt */.fK)(document, ['errors', index, 'message']) ?? (0,json_path/* valueAt */.fK)(document, ['errors', index]);
            return jsonWarning(document, ['errors', index], `webpack: ${String(message).slice(0, 500)}`);
        });
        return {
            measurements: builder.measurements(),
            environment: environmentOf({ webpack: (0,json_path/* valueAt */.fK)(document, ['version']) }),
            warnings: builder.warnings(),
            failures,
        };
    },
};
/** The hashes in an asset's name, which webpack 5 tells: one text or several. */
function hashesOf(document, index) {
    return ['contenthash', 'chunkhash', 'fullhash', 'modulehash'].flatMap((kind) => {
        const hash = (0,json_path/* valueAt */.fK)(document, ['assets', index, 'info', kind]);
        return (Array.isArray(hash) ? hash : [hash]).filter((text) => typeof text === 'string');
    });
}

;// CONCATENATED MODULE: ./lib/parsers/webpack-text.js

// Assets stand below `assets by path` where webpack groups them.
const webpack_text_ROW = /^ *asset (.+?) ([\d.]+) (bytes|KiB|MiB|GiB) \[(?:emitted|compared for emit|cached)\]/;
const MAP = / 1 related asset$/;
const webpack_text_END = /^webpack [\d.]+\S* compiled (?:successfully|with .+) in \d+ ms$/;
const WEBPACK = {
    tool: 'webpack',
    exact: '--json has every file and every byte',
    row: webpack_text_readRow,
    isEnd: (line) => webpack_text_END.test(line),
    isFailure: (line) => /^webpack \S+ compiled with \d+ errors?\b/.test(line),
    isOmission: (line) => /^ *(?:\+ \d+ assets?|assets by .* \d+ assets?)$/.test(line) || (webpack_text_ROW.test(line) && MAP.test(line)),
};
/** The assets that webpack prints; how many depends on its `stats`. */
const webpackTextParser = {
    kind: 'text',
    name: 'webpack-text',
    tool: 'webpack 5 (captured with 5.112)',
    reads: 'the assets in the text of webpack; --json is exact',
    metrics: ['size', 'source-map-size'],
    primary: ['size'],
    recognises: (line) => webpack_text_ROW.test(line) || webpack_text_END.test(line),
    start: (context) => new BundleSink(WEBPACK, context),
};
function webpack_text_readRow(line) {
    const [, name, value, unit = ''] = webpack_text_ROW.exec(line) ?? [];
    return name === undefined ? undefined : { name, size: [Number(value), unit] };
}

;// CONCATENATED MODULE: ./lib/parsers/wrk.js



const wrk_TARGET = /^Running (\S+) test @ (.+)$/;
const LOAD = /^ {2}(\d+) threads? and (\d+) connections?$/;
const wrk_TIME = '([\\d.]+)(us|ms|s|m|h)';
const wrk_LATENCY = new RegExp(`^ {4}Latency\\s+${wrk_TIME}\\s+${wrk_TIME}\\s+${wrk_TIME}\\s`);
/** wrk2 prints a second distribution with `-U`, of latencies without the wait for a free connection; the first one counts. */
const DISTRIBUTION = /^ {2}Latency Distribution(?: \(HdrHistogram - (.*))?/;
const wrk_PERCENTILE = new RegExp(`^ *(\\d+(?:\\.\\d+)?)%\\s+${wrk_TIME}$`);
const wrk_REQUESTS = /^ {2}(\d+) requests in [\d.]+\w+, [\d.]+\w+ read$/;
const SOCKET_ERRORS = /^ {2}Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/;
const STATUS_ERRORS = /^ {2}Non-2xx or 3xx responses: (\d+)$/;
/** What wrk prints, on standard error, when nobody listens. */
const NO_TARGET = /^unable to connect to \S{1,300}:\d{1,5} \S/;
const wrk_RATE = /^Requests\/sec:\s+([\d.]+)$/;
const wrk_TRANSFER = /^Transfer\/sec:\s+([\d.]+)([KMGT]?B)$/;
/**
 * wrk's and wrk2's text. The URL is the benchmark, threads and connections are parameters. Socket errors are requests
 * without an answer, which wrk does not count as requests; the error rate is over both. wrk omits the lines of errors when
 * there are none.
 */
const wrkParser = {
    kind: 'text',
    name: 'wrk',
    tool: 'wrk 4.1 and wrk2 4.0',
    reads: 'the text of wrk and wrk2; percentiles with --latency',
    metrics: [
        ...['throughput', 'bytes-per-second', 'error-rate', 'latency.mean', 'latency.max'],
        ...['latency.p50', 'latency.p75', 'latency.p90', 'latency.p99', 'latency.p99.9 (wrk2)'],
    ],
    primary: ['throughput', 'error-rate'],
    command: /(?:^|[\s;&|/])wrk2?\s+-/,
    recognises: (line) => LOAD.test(line) || NO_TARGET.test(line),
    start: (context) => new WrkSink(context),
};
class WrkSink {
    #context;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #failures = [];
    #url = 'wrk';
    /** Where a run was announced whose threads and connections have not come. */
    #announced;
    #run;
    constructor(context) {
        this.#context = context;
    }
    push(line, n, end) {
        const [, , url] = wrk_TARGET.exec(line) ?? [];
        if (url !== undefined) {
            this.#endCut();
            this.#url = url;
            this.#announced = n;
        }
        const [, threads, connections] = LOAD.exec(line) ?? [];
        if (threads !== undefined && connections !== undefined) {
            this.#announced = undefined;
            this.#endCut();
            this.#run = wrk_newRun({ url: this.#url, threads, connections, line: n });
        }
        if (NO_TARGET.test(line))
            this.#failures.push({ message: `wrk: ${line}`, file: this.#context.file, line: n });
        const transfer = wrk_TRANSFER.exec(line);
        if (this.#run === undefined)
            return;
        if (transfer === null)
            readRunLine(this.#run, line);
        else if (end === undefined)
            this.#finish(this.#run, transfer);
    }
    end() {
        this.#endCut();
        return {
            measurements: this.#builder.measurements(),
            environment: {},
            warnings: this.#builder.warnings(),
            failures: this.#failures,
        };
    }
    #endCut() {
        const cut = this.#run ?? (this.#announced === undefined ? undefined : { url: this.#url, line: this.#announced });
        if (cut !== undefined)
            this.#fail(cut, 'the text ends before Transfer/sec: the run was cut off');
        this.#run = undefined;
        this.#announced = undefined;
    }
    #finish(run, [, transfer = '', unit = '']) {
        this.#run = undefined;
        if (run.requests === 0) {
            this.#fail(run, `no request was answered (${run.unanswered} socket errors)`);
            return;
        }
        addReadings(this.#builder, {
            benchmark: run.url,
            parameters: { threads: run.threads, connections: run.connections },
            iterations: run.requests,
            problem: (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, run.line),
        }, [
            ['throughput', run.throughput, '1/s'],
            ['bytes-per-second', Number(transfer), `${binary(unit)}/s`],
            ['error-rate', (run.refused + run.unanswered) / (run.requests + run.unanswered), '1'],
            ...run.latencies,
        ]);
    }
    #fail(run, message) {
        this.#failures.push({ message: `${run.url}: ${message}`, file: this.#context.file, line: run.line });
    }
}
function wrk_newRun(start) {
    const counts = { requests: 0, unanswered: 0, refused: 0 };
    return { ...start, ...counts, latencies: [], distribution: 'none', throughput: undefined };
}
function readRunLine(run, line) {
    const latency = wrk_LATENCY.exec(line);
    const percentile = run.distribution === 'read' ? wrk_PERCENTILE.exec(line) : null;
    if (latency !== null) {
        run.latencies.push(['latency.mean', Number(latency[1]), minutes(latency[2])]);
        run.latencies.push(['latency.max', Number(latency[5]), minutes(latency[6])]);
    }
    else if (percentile !== null)
        readPercentile(run, percentile);
    else if (DISTRIBUTION.test(line))
        run.distribution = run.distribution === 'none' ? 'read' : 'other';
    else
        readCounts(run, line);
}
/** wrk2's 100 % is the largest recorded latency in fewer digits than its own maximum; the `Latency` line has told it. */
function readPercentile(run, [, rank = '', value, unit]) {
    if (Number(rank) < 100)
        run.latencies.push([percentileMetric(rank), Number(value), minutes(unit)]);
}
function readCounts(run, line) {
    const sockets = SOCKET_ERRORS.exec(line);
    if (sockets !== null)
        run.unanswered = sockets.slice(1).reduce((sum, count) => sum + Number(count), 0);
    run.requests = Number(wrk_REQUESTS.exec(line)?.[1] ?? run.requests);
    run.refused = Number(STATUS_ERRORS.exec(line)?.[1] ?? run.refused);
    const rate = wrk_RATE.exec(line)?.[1];
    if (rate !== undefined)
        run.throughput = Number(rate);
}
/** wrk writes minutes as `m`. */
function minutes(unit) {
    return unit === 'm' ? 'min' : (unit ?? '');
}
/** wrk's KB, MB, GB and TB are multiples of 1024. */
function binary(unit) {
    return unit === 'B' ? 'B' : `${unit[0]}iB`;
}

;// CONCATENATED MODULE: ./lib/parsers/registry.js












































































































/**
 * Every parser, sorted by name. To add one: its file beside this one, its row here, its fixtures in
 * `__tests__/fixtures/<name>/`; the contract suite then runs over it by itself. The export of `pytest-benchmark.ts` is
 * `pytestBenchmarkParser`, and so on.
 */
const PARSERS = [
    abParser,
    asvParser,
    asvResultsParser,
    asvTextParser,
    autocannonParser,
    autocannonTextParser,
    bencheeParser,
    bencherMetricFormatParser,
    benchmarkdotnetParser,
    benchmarkjsParser,
    benchmarkjsJsonParser,
    binutilsSizeParser,
    cachegrindParser,
    callgrindParser,
    cargoBenchParser,
    catch2Parser,
    catch2ConsoleParser,
    coreBenchParser,
    criterionParser,
    csvMappingParser,
    curlParser,
    dartParser,
    denoParser,
    denoTextParser,
    divanParser,
    dockerImageInspectParser,
    dockerImageLsParser,
    esbuildMetafileParser,
    esbuildTextParser,
    fioParser,
    githubActionBenchmarkParser,
    gnuTimeParser,
    goParser,
    gobenchdataParser,
    googleBenchmarkParser,
    googleBenchmarkConsoleParser,
    googleBenchmarkCsvParser,
    gungraunParser,
    gungraunSummaryParser,
    haskellCriterionParser,
    haskellCriterionCsvParser,
    heyParser,
    hyperfineParser,
    hyperfineCsvParser,
    hyperfineTextParser,
    iaiParser,
    jmeterParser,
    jmhParser,
    jsConsoleTimeParser,
    jsonMappingParser,
    juliaParser,
    junitParser,
    k6Parser,
    k6StreamParser,
    k6TextParser,
    lighthouseParser,
    lntParser,
    locustParser,
    locustJsonParser,
    luauParser,
    massifParser,
    memoryProfilerParser,
    minitestParser,
    mitataParser,
    mitataTextParser,
    nanobenchParser,
    nanobenchJsonParser,
    nodeBenchParser,
    nodeBenchTextParser,
    noisegateParser,
    ohaParser,
    ohaTextParser,
    openmetricsParser,
    perfStatParser,
    perfherderParser,
    pgbenchParser,
    phpbenchParser,
    postgresqlExplainParser,
    postgresqlExplainTextParser,
    postgresqlLogParser,
    pyperfParser,
    pytestBenchmarkParser,
    pytestBenchmarkStorageParser,
    pytestBenchmarkTextParser,
    regexParser,
    rubyBenchmarkParser,
    rubyBenchmarkIpsParser,
    rubyBenchmarkIpsJsonParser,
    siegeParser,
    sizeLimitParser,
    sizeLimitConsoleParser,
    straceParser,
    swiftPackageBenchmarkParser,
    sysbenchParser,
    tangoParser,
    tastyBenchParser,
    timeitParser,
    tinybenchParser,
    tinybenchTableParser,
    vegetaParser,
    vegetaTextParser,
    viteParser,
    vitestParser,
    vitestTextParser,
    webpackStatsParser,
    webpackTextParser,
    wrkParser,
];
const PARSER_BY_NAME = new Map(PARSERS.map((parser) => [parser.name, parser]));
/** Registry names, sorted: the values of `--parser` beside `auto` and `command`. */
const PARSER_NAMES = PARSERS.map((parser) => parser.name);
/** The parser of a name. @throws Problem of kind `usage` for an unknown name. */
function parserByName(name) {
    const parser = PARSER_BY_NAME.get(name);
    if (parser !== undefined)
        return parser;
    throw new model_problem/* Problem */.A({
        kind: 'usage',
        what: `there is no parser named ${JSON.stringify(name)}`,
        expected: `auto or one of ${PARSER_NAMES.join(', ')}`,
    });
}
/** The parsers whose output a command line must print: nothing recognised there is a failed measurement. */
function parsersOfCommand(commandLine) {
    return PARSERS.filter((parser) => parser.command?.test(commandLine) === true);
}


/***/ }),

/***/ 79424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BenchmarkMap)
/* harmony export */ });
/* harmony import */ var _core_model_series_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13542);

/**
 * One thing for each benchmark and its parameters, for the many lookups of one text. A tool prints what it measured of
 * one benchmark side by side, so the last one found is compared first; one `seriesKey` for each lookup would take
 * several times as long.
 */
class BenchmarkMap {
    #create;
    #plain = new Map();
    /** By the key of benchmark and parameters. */
    #varied = new Map();
    #benchmark;
    #parameters;
    #last;
    constructor(create) {
        this.#create = create;
    }
    /** What belongs to a benchmark, made where it is the first time asked for. */
    of(benchmark, parameters) {
        if (this.#last !== undefined && benchmark === this.#benchmark && parameters === this.#parameters)
            return this.#last;
        const isVaried = hasAny(parameters);
        const map = isVaried ? this.#varied : this.#plain;
        const key = isVaried ? (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesKey */ .X)({ benchmark, parameters, metric: '' }) : benchmark;
        let found = map.get(key);
        if (found === undefined) {
            found = this.#create(benchmark, parameters);
            map.set(key, found);
        }
        this.#benchmark = benchmark;
        this.#parameters = parameters;
        this.#last = found;
        return found;
    }
}
function hasAny(parameters) {
    for (const _ in parameters)
        return true;
    return false;
}


/***/ }),

/***/ 77502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ textEncoding),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _text_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20857);


/**
 * The encoding of a text by its first bytes: a byte order mark, or NUL beside an ASCII character, which is
 * how PowerShell's `>` writes UTF-16. Anything else is UTF-8.
 */
function textEncoding(head) {
    const [first, second] = head;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first !== undefined && first !== 0 && second === 0)
        return 'utf-16le';
    if (first === 0 && second !== undefined && second !== 0)
        return 'utf-16be';
    return 'utf-8';
}
/**
 * The whole text of a document without its byte order mark.
 * @throws Problem where the bytes are not valid text, with the position of the first bad byte.
 */
function decodeText(bytes, file) {
    const encoding = textEncoding(bytes);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            kind: 'measurement',
            what: `this is not valid ${encoding.toUpperCase()} text`,
            file,
            ...firstBadCharacter(bytes, encoding),
            expected: 'UTF-8, or UTF-16 with a byte order mark',
            cause,
        });
    }
}
/** The lenient decoder puts U+FFFD where the strict one fails. */
function firstBadCharacter(bytes, encoding) {
    const lenient = new TextDecoder(encoding).decode(bytes);
    return (0,_text_position_js__WEBPACK_IMPORTED_MODULE_1__/* .textPosition */ .p)(lenient, Math.max(0, lenient.indexOf('\uFFFD')));
}


/***/ }),

/***/ 32914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fJ: () => (/* binding */ startTrail),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** The trail of a document whose paths nobody followed yet. */
function startTrail() {
    return { parts: [], values: [], depth: 0 };
}
/** The value under a path, following own properties only; undefined where the path ends early. */
function valueAt(document, path) {
    const leaf = path.length - 1;
    if (leaf < 0)
        return document.value;
    const container = leaf === 0 ? document.value : containerAt(document, path, leaf);
    return childAt(container, path[leaf]);
}
function containerAt(document, path, leaf) {
    const trail = document.trail ?? startTrail();
    const { parts, values } = trail;
    const most = Math.min(leaf, trail.depth);
    let depth = 0;
    while (depth < most && parts[depth] === path[depth])
        depth += 1;
    let value = depth === 0 ? document.value : values[depth - 1];
    if (depth === leaf)
        return value;
    for (; depth < leaf; depth += 1) {
        const part = path[depth];
        value = childAt(value, part);
        parts[depth] = part;
        values[depth] = value;
    }
    trail.depth = leaf;
    return value;
}
/**
 * The own property of a value that JSON.parse made. Read before it is asked for, because asking takes as long again: what
 * else can be read are the functions of the prototypes, and a prototype itself.
 */
function childAt(value, part) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const child = value[part];
    if (typeof child !== 'function' && part !== '__proto__')
        return child;
    return Object.hasOwn(value, part) ? child : undefined;
}
/** How a wrong value is named in a message: its kind, and its text where that is short. */
function describeValue(value) {
    if (value === undefined)
        return 'is missing';
    if (Array.isArray(value))
        return value.length === 0 ? 'is an empty array' : 'is an array';
    if (typeof value === 'object' && value !== null)
        return 'is an object';
    if (typeof value === 'string')
        return value.length <= 40 ? `is the text ${JSON.stringify(value)}` : 'is a text';
    return `is ${String(value)}`;
}
/** Whether a value is a JSON object (neither null nor an array). */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 39208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/parsers/shared/decode-text.js
var decode_text = __webpack_require__(77502);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/parsers/shared/json-tokens.js
/**
 * Token kinds of jsonc-parser's scanner. Version 3.3 declares them as an ambient const enum, which isolated modules
 * cannot import; the tests of `duplicate-key.ts` and `json-text.ts` fail if the numbers ever move.
 */
const JSON_TOKEN = {
    openBrace: 1,
    closeBrace: 2,
    openBracket: 3,
    closeBracket: 4,
    comma: 5,
    string: 10,
    end: 17,
};

;// CONCATENATED MODULE: ./lib/parsers/shared/duplicate-key.js


/**
 * The first key of valid JSON that repeats inside its object; undefined when every key is unique.
 * A scanner, not a recursive visitor, so that deep nesting cannot exhaust the stack. Cost: one pass over the text.
 */
function findDuplicateKey(text) {
    const scanner = (0,main.createScanner)(text, true);
    const scan = () => scanner.scan();
    // One entry per open container: the keys of an object, null for an array.
    const open = [];
    let expectsKey = false;
    for (let token = scan(); token !== JSON_TOKEN.end; token = scan()) {
        if (token === JSON_TOKEN.string && expectsKey) {
            const keys = open.at(-1);
            const key = scanner.getTokenValue();
            if (keys?.has(key))
                return { key, offset: scanner.getTokenOffset() };
            keys?.add(key);
            expectsKey = false;
        }
        else if (token === JSON_TOKEN.openBrace) {
            open.push(new Set());
            expectsKey = true;
        }
        else if (token === JSON_TOKEN.openBracket) {
            open.push(null);
            expectsKey = false;
        }
        else if (token === JSON_TOKEN.closeBrace || token === JSON_TOKEN.closeBracket) {
            open.pop();
            expectsKey = false;
        }
        else if (token === JSON_TOKEN.comma) {
            expectsKey = open.at(-1) instanceof Set;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/is-left-open.js


/** Whether a text ends inside an object or array that it opened. Cost: one pass over the text. */
function isLeftOpen(text) {
    const scanner = (0,main.createScanner)(text, true);
    const scan = () => scanner.scan();
    let depth = 0;
    for (let token = scan(); token !== JSON_TOKEN.end; token = scan()) {
        if (token === JSON_TOKEN.openBrace || token === JSON_TOKEN.openBracket)
            depth += 1;
        if (token === JSON_TOKEN.closeBrace || token === JSON_TOKEN.closeBracket)
            depth -= 1;
    }
    return depth > 0;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-offsets.js
/**
 * Finds where values of a valid JSON text stand. Own code because the tree of a JSON library takes many times the time of
 * JSON.parse and more memory than the text, and a document of 100 MB with one warning needs one place only.
 * Cost: one pass over each object and array on the way, the first time a path goes through it; without recursion.
 */
function startJsonOffsets(text) {
    const children = new Map();
    const childrenAt = (at) => {
        const found = children.get(at) ?? childrenOf(text, at);
        children.set(at, found);
        return found;
    };
    return (path) => {
        let at = skipBlanks(text, 0);
        for (const part of path) {
            const next = isOpening(text.charCodeAt(at)) ? childrenAt(at).get(part) : undefined;
            if (next === undefined)
                return at;
            at = next;
        }
        return at;
    };
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const SPACE = 0x20;
function isOpening(char) {
    return char === OPEN_BRACE || char === OPEN_BRACKET;
}
function isClosing(char) {
    return char === CLOSE_BRACE || char === CLOSE_BRACKET;
}
/** Offsets of the values directly inside the container that opens at `start`, by key or index. */
function childrenOf(text, start) {
    const offsets = new Map();
    const hasKeys = text.charCodeAt(start) === OPEN_BRACE;
    let at = skipBlanks(text, start + 1);
    while (!isClosing(text.charCodeAt(at))) {
        let key = offsets.size;
        if (hasKeys) {
            const end = endOfString(text, at);
            key = String(JSON.parse(text.slice(at, end)));
            at = skipBlanks(text, skipBlanks(text, end) + 1);
        }
        offsets.set(key, at);
        at = skipBlanks(text, endOfValue(text, at));
        if (text.charCodeAt(at) === COMMA)
            at = skipBlanks(text, at + 1);
    }
    return offsets;
}
/** JSON's blanks are the only characters up to the space that stand outside of strings. */
function skipBlanks(text, start) {
    let at = start;
    while (text.charCodeAt(at) <= SPACE)
        at += 1;
    return at;
}
function endOfValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === QUOTE) {
            at = endOfString(text, at) - 1;
            if (depth === 0)
                return at + 1;
        }
        else if (isOpening(char))
            depth += 1;
        else if (isClosing(char)) {
            // At depth 0 it closes the container around a number or a word.
            if (depth <= 1)
                return depth === 0 ? at : at + 1;
            depth -= 1;
        }
        else if (depth === 0 && char === COMMA)
            return at;
    }
    return text.length;
}
/** Behind the quote that closes the string whose opening quote stands at `start`. */
function endOfString(text, start) {
    for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
        if (!isEscaped(text, at))
            return at + 1;
    }
    return text.length;
}
/** Whether an odd number of backslashes stands before an offset inside a string. */
function isEscaped(text, at) {
    let start = at;
    while (text.charCodeAt(start - 1) === BACKSLASH)
        start -= 1;
    return (at - start) % 2 === 1;
}

// EXTERNAL MODULE: ./lib/parsers/shared/several-documents.js
var several_documents = __webpack_require__(68407);
// EXTERNAL MODULE: ./lib/parsers/shared/text-position.js
var text_position = __webpack_require__(20857);
;// CONCATENATED MODULE: ./lib/parsers/shared/json-diagnosis.js







// What is wrong with a JSON text, and where. Only this file, and what it alone imports, needs jsonc-parser.
const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
/** The Problem of the first key that stands twice in one object; undefined where every key is unique. */
function duplicateKeyProblem(text, file) {
    const duplicate = findDuplicateKey(text);
    if (duplicate === undefined)
        return undefined;
    return problemAt(text, duplicate.offset, {
        kind: 'measurement',
        what: `the key ${JSON.stringify(duplicate.key)} stands twice in one object`,
        file,
        expected: 'every key once',
    });
}
/** An object that opens and closes on the first line, and another below it. No single document looks like this. */
const JSON_LINES = /^\s*\{[^\n]*\}\s*\n\s*\{/;
/** The first syntax error. A second, tolerant parser finds it, because V8 words positions differently by version. */
function syntaxProblem(text, file, cause) {
    const at = (offset, what, rest = {}) => problemAt(text, offset, { kind: 'measurement', what, file, cause, ...rest });
    if (JSON_LINES.test(text)) {
        const what = 'the text holds several JSON documents, one a line';
        return at(text.indexOf('\n') + 1, what, { cause: several_documents/* SEVERAL_DOCUMENTS */.C });
    }
    const end = text.trimEnd().length;
    const error = firstSyntaxError(text);
    if (error === undefined)
        return at(end, 'this is not valid JSON');
    if (error.offset + error.length >= end && isLeftOpen(text)) {
        const remedy = 'The command probably died while it wrote; look at its log';
        return at(end, 'the text ends in the middle of a JSON document', { remedy });
    }
    if ((0,main.printParseErrorCode)(error.error) === 'EndOfFileExpected') {
        return at(error.offset, 'the text goes on after the end of the JSON document', {
            cause: several_documents/* SEVERAL_DOCUMENTS */.C,
        });
    }
    const what = `this is not valid JSON (${(0,main.printParseErrorCode)(error.error)}) at ${excerpt(text, error.offset)}`;
    return at(error.offset, what, {
        expected: 'JSON as RFC 8259 defines it',
    });
}
/** Nesting deeper than the call stack has no finer position than the document. */
function firstSyntaxError(text) {
    const errors = [];
    try {
        (0,main.parseTree)(text, errors, STRICT);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
    }
    return errors[0];
}
/** The twenty characters from an offset on, quoted; enough to recognise the place. */
function excerpt(text, offset) {
    return JSON.stringify(text.slice(offset, offset + 20));
}
function problemAt(text, offset, details) {
    return new problem/* Problem */.A({ ...details, ...(0,text_position/* textPosition */.p)(text, offset) });
}
/** Makes Problems at values of a valid text. Cost: see `json-offsets.ts`; nothing until the first one. */
function problemsIn(text, file) {
    const offsetOf = startJsonOffsets(text);
    // A tool that tells of ten thousand failures asks for ten thousand places, one below the other.
    const positionOf = (0,text_position/* startTextPositions */.A)(text);
    return (path, what, expected) => {
        const where = pathText(path);
        return new problem/* Problem */.A({
            ...positionOf(offsetOf(path)),
            kind: 'measurement',
            what: where === '' ? what : `${where}: ${what}`,
            file,
            ...(expected === undefined ? {} : { expected }),
        });
    };
}
// A key longer than this is a hostile or generated name; the position tells the rest.
const LONGEST_KEY_SHOWN = 60;
/** `benchmarks[3].stats.data`, keys that are no identifiers in quotes, long ones cut. */
function pathText(path) {
    const parts = path.map((part) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (/^[A-Za-z_$][\w$]{0,59}$/.test(part))
            return `.${part}`;
        return `[${JSON.stringify(part.length > LONGEST_KEY_SHOWN ? part.slice(0, LONGEST_KEY_SHOWN) + '…' : part)}]`;
    });
    return parts.join('').replace(/^\./, '');
}

// EXTERNAL MODULE: ./lib/parsers/shared/json-path.js
var json_path = __webpack_require__(32914);
;// CONCATENATED MODULE: ./lib/parsers/shared/keeps-every-key.js
/**
 * Whether a value that JSON.parse read holds every key of its text, so that no key stood twice in one object. A key is a
 * text and so takes two quotes, as a string does; of a repeated key JSON.parse keeps one, and the other's quotes, with
 * whatever stood below it, are missing in the value. Own code because a tokenizer takes many times the time of JSON.parse.
 * Cost: one pass over the bytes and one walk through the value, without recursion: nesting cannot exhaust the stack.
 * @param bytes valid JSON in UTF-8, where no byte of another character is a quote or a backslash
 */
function keepsEveryKey(bytes, value) {
    const quotes = bytes.includes(keeps_every_key_BACKSLASH) ? unescapedQuotesIn(bytes) : quotesIn(bytes);
    return quotes === 2 * textsIn(value);
}
const keeps_every_key_QUOTE = 0x22;
const keeps_every_key_BACKSLASH = 0x5c;
/** Quotes that open or close a text: outside of texts nothing is escaped. */
function unescapedQuotesIn(bytes) {
    let count = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === keeps_every_key_QUOTE)
            count += 1;
        else if (byte === keeps_every_key_BACKSLASH)
            at += 1;
    }
    return count;
}
const QUOTES = 0x22222222;
const LOW_BITS = 0x7f7f7f7f;
// Each word adds at most 1 to each of the four counts that share a number, and each count holds 255.
const MOST_WORDS = 255;
/** All quotes, four bytes at a time: a third of the time of a loop over bytes. */
function quotesIn(bytes) {
    const start = Math.min((4 - (bytes.byteOffset % 4)) % 4, bytes.length);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
    let count = unescapedQuotesIn(bytes.subarray(0, start)) + unescapedQuotesIn(bytes.subarray(start + words.length * 4));
    for (let at = 0; at < words.length;) {
        const end = Math.min(at + MOST_WORDS, words.length);
        let counts = 0;
        for (; at < end; at += 1) {
            // A byte that was a quote is 0 now, and the only one whose highest bit stays 0 in `sum`.
            const other = words[at] ^ QUOTES;
            const sum = ((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS;
            counts = (counts + (~sum >>> 7)) | 0;
        }
        count += (counts & 255) + ((counts >>> 8) & 255) + ((counts >>> 16) & 255) + (counts >>> 24);
    }
    return count;
}
/** Keys and strings of a value at every depth. Loops without a list of the values, which would take six times as long. */
function textsIn(root) {
    let count = typeof root === 'string' ? 1 : 0;
    const open = typeof root === 'object' && root !== null ? [root] : [];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (Array.isArray(value))
            count += pushChildren(value, open);
        else {
            for (const key in value) {
                const child = value[key];
                count += typeof child === 'string' ? 2 : 1;
                if (typeof child === 'object' && child !== null)
                    open.push(child);
            }
        }
    }
    return count;
}
/** Puts the containers of an array on the list and returns the number of its texts. */
function pushChildren(items, open) {
    let count = 0;
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (typeof item === 'string')
            count += 1;
        else if (typeof item === 'object' && item !== null)
            open.push(item);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/quote-non-finite.js
// A string, or a bare word for a number that JSON cannot hold. Strings come first, so that words inside them stay.
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|nan|inf)\b/gs;
/**
 * A JSON text whose bare `NaN`, `-NaN`, `Infinity` and `-Infinity` stand in quotes, as JMH writes them. Google
 * Benchmark prints NaN for the relative spread of a counter that stayed zero, and Python's json module for any NaN:
 * the rest of such a document is good. The value is then a text, which no reader of numbers accepts. Cost: nothing
 * where no such word occurs, else one pass. Lines keep their numbers; columns right of a quoted word move by two.
 */
function quoteNonFinite(text) {
    if (!/[\s:,[-](?:NaN|Infinity|nan|inf)\b/.test(text))
        return text;
    return text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"${token}"`));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-text.js






/**
 * One JSON document with the means to say where each value stands.
 * A bare NaN or Infinity reads as text, which no reader of numbers accepts (see `quote-non-finite.ts`).
 * Cost: that of JSON.parse and a count of its quotes (`keeps-every-key.ts`); positions are looked up only when asked for.
 * @throws Problem of kind `measurement`, different for empty, truncated and malformed text, and for a key that
 * stands twice in one object, because one of the two values would be lost.
 */
function readJson(bytes, file) {
    const decoded = (0,decode_text/* decodeText */.g)(bytes, file);
    if (!/\S/.test(decoded))
        throw emptyDocument(file);
    const { text, value } = parseJson(decoded, file);
    // The bytes themselves where they are the text's UTF-8, which is nearly always.
    const isAsRead = text === decoded && (0,decode_text/* textEncoding */.N)(bytes) === 'utf-8';
    const utf8 = isAsRead ? bytes : new TextEncoder().encode(text);
    const duplicate = keepsEveryKey(utf8, value) ? undefined : duplicateKeyProblem(text, file);
    if (duplicate !== undefined)
        throw duplicate;
    return { value, trail: (0,json_path/* startTrail */.fJ)(), problem: problemsIn(text, file) };
}
/** The value of a text and the text that it was read from. */
function parseJson(decoded, file) {
    try {
        return { text: decoded, value: JSON.parse(decoded) };
    }
    catch {
        const text = quoteNonFinite(decoded);
        return { text, value: parseStrictly(text, file) };
    }
}
function emptyDocument(file) {
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: 'the file is empty',
        file,
        line: 1,
        column: 1,
        expected: 'one JSON document',
        remedy: 'Look at the log of the command: it wrote nothing',
    });
}
function parseStrictly(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw syntaxProblem(text, file, cause);
    }
}


/***/ }),

/***/ 54849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TQ: () => (/* binding */ isBuilt),
  dX: () => (/* binding */ problemAtLine),
  SN: () => (/* binding */ startMeasurements)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/parsers/shared/benchmark-map.js
var benchmark_map = __webpack_require__(79424);
// EXTERNAL MODULE: ./lib/parsers/shared/own-text.js
var own_text = __webpack_require__(80550);
// EXTERNAL MODULE: ./lib/core/model/metric-registry.js
var metric_registry = __webpack_require__(45097);
// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(52176);
;// CONCATENATED MODULE: ./lib/parsers/shared/reading-kind.js



/**
 * Finds the kind of each reading of one text: metric row and unit are looked up once for each kind. Tools print the same
 * metrics of each benchmark in the same order, so what followed the last kind before is compared first, which for the
 * texts of a program is a comparison of pointers.
 */
function startReadingKinds() {
    const byMetric = new Map();
    let last;
    return (reading) => {
        const { metric, unit, direction, assume } = reading;
        let kind = last?.follower;
        if (kind === undefined || !fits(kind.asked, metric, unit) || !asks(kind.asked, direction, assume)) {
            const first = byMetric.get(metric);
            kind = first;
            while (kind !== undefined && !(fits(kind.asked, metric, unit) && asks(kind.asked, direction, assume)))
                kind = kind.sibling;
            if (kind === undefined) {
                kind = newKind({ metric: first?.metric ?? (0,own_text/* ownText */.U)(metric), unit: (0,own_text/* ownText */.U)(unit), direction, assume }, first);
                byMetric.set(kind.metric, kind);
            }
            if (last !== undefined)
                last.follower = kind;
        }
        last = kind;
        return kind;
    };
}
function fits(asked, metric, unit) {
    return asked.metric === metric && asked.unit === unit;
}
function asks(asked, direction, assume) {
    return asked.direction === direction && asked.assume === assume;
}
function newKind(asked, sibling) {
    const row = (0,metric_registry/* metricRow */.d)(asked.metric);
    const spelling = (0,parse_unit/* parseUnit */.E8)(asked.unit);
    const isFraction = spelling.factor < 1;
    return {
        metric: asked.metric,
        unit: spelling.unit,
        direction: asked.direction ?? row?.direction ?? spelling.direction,
        assume: asked.assume ?? row?.assume,
        rowUnit: row?.unit,
        // As `toBaseUnit`: a fraction is one over a whole number, by which is divided.
        factor: isFraction ? 1 : spelling.factor,
        divisor: isFraction ? Math.round(1 / spelling.factor) : 1,
        asked,
        follower: undefined,
        sibling,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/measurement-builder.js




// Beyond this, comparing names one by one takes longer than a map.
const FEW = 16;
/** Lists that `startMeasurements` made, of which `parsedSet` need not check again what is checked here. */
const built = new WeakSet();
/** Whether a builder made this list: every value is finite, every series stands once, and nobody else has the objects. */
function isBuilt(measurements) {
    return built.has(measurements);
}
function startMeasurements() {
    const groups = new benchmark_map/* BenchmarkMap */.W((benchmark) => ({
        benchmark: (0,own_text/* ownText */.U)(benchmark),
        latest: undefined,
        drafts: 0,
        byMetric: undefined,
    }));
    const kindOf = startReadingKinds();
    const drafts = [];
    const assumed = new Set();
    const insert = (reading, value, document) => {
        const kind = kindOf(reading);
        const group = groups.of(reading.benchmark, reading.parameters ?? NO_PARAMETERS);
        const known = findDraft(group, kind);
        if (known !== undefined) {
            if (known.kind !== kind)
                refuseConflict(known, kind, reading, document);
            known.values.push(baseValue(value, kind, reading, document));
            if (reading.iterations !== undefined)
                known.iterations?.push(reading.iterations);
            return known;
        }
        refuseFirst(kind, reading, document);
        if (kind.direction === undefined)
            assumed.add(kind);
        const draft = startDraft(group, kind, reading, baseValue(value, kind, reading, document));
        drafts.push(draft);
        return draft;
    };
    return {
        add: (reading) => {
            insert(reading, reading.value, undefined);
        },
        addAt: (document, reading, value) => {
            insert(reading, value, document);
        },
        addAllAt(document, reading, all) {
            const [first] = all;
            if (first === undefined)
                return;
            const { values, iterations, kind } = insert(reading, first, document);
            for (let index = 1; index < all.length; index += 1) {
                values.push(baseValue(all[index], kind, reading, document));
                if (reading.iterations !== undefined)
                    iterations?.push(reading.iterations);
            }
        },
        get size() {
            return drafts.length;
        },
        measurements() {
            const measurements = drafts.map(finish);
            built.add(measurements);
            return measurements;
        },
        warnings: () => [
            ...new Set(Array.from(assumed, ({ asked }) => `${JSON.stringify(asked.metric)} in ${JSON.stringify(asked.unit)}`)),
        ].map((metric) => ({
            message: `nothing tells which way ${metric} is better: lower is assumed; a rule with "direction" says otherwise`,
        })),
    };
}
const NO_PARAMETERS = {};
function findDraft(group, kind) {
    if (group.byMetric !== undefined)
        return group.byMetric.get(kind.metric);
    let draft = group.latest;
    while (draft !== undefined && draft.kind.metric !== kind.metric)
        draft = draft.next;
    return draft;
}
function startDraft(group, kind, reading, value) {
    const values = [value];
    const { parameters = NO_PARAMETERS, iterations, primary, location } = reading;
    const draft = {
        measurement: newMeasurement(group.benchmark, parameters, kind, { values, primary, location }),
        values,
        kind,
        iterations: iterations === undefined ? undefined : [iterations],
        next: group.latest,
    };
    group.latest = draft;
    group.drafts += 1;
    if (group.byMetric !== undefined)
        group.byMetric.set(kind.metric, draft);
    else if (group.drafts > FEW)
        group.byMetric = mapOf(draft);
    return draft;
}
function mapOf(latest) {
    const map = new Map();
    for (let draft = latest; draft !== undefined; draft = draft.next)
        map.set(draft.kind.metric, draft);
    return map;
}
/**
 * A measurement with the properties that it has, in one order. The two kinds that nearly all are of are written out: an
 * object that grows property by property takes twice the time and memory.
 */
function newMeasurement(benchmark, parameters, { metric, unit, direction = 'lower', assume }, { values, primary, location }) {
    if (location === undefined && assume !== undefined) {
        if (primary === undefined)
            return { benchmark, parameters, metric, unit, direction, assume, values };
        return { benchmark, parameters, metric, unit, direction, assume, primary, values };
    }
    return {
        benchmark,
        parameters,
        metric,
        unit,
        direction,
        ...(assume === undefined ? {} : { assume }),
        ...(primary === undefined ? {} : { primary }),
        ...(location === undefined ? {} : { location }),
        values,
    };
}
function refuseFirst(kind, reading, document) {
    if (reading.benchmark === '')
        throw problemOf(reading, document, 'the benchmark has no name', 'a non-empty name');
    if (reading.metric === '')
        throw problemOf(reading, document, 'the metric has no name', 'a non-empty name');
    if (kind.rowUnit === undefined || kind.rowUnit === kind.unit)
        return;
    const what = `the unit ${JSON.stringify(reading.unit)} does not measure ${reading.metric}`;
    throw problemOf(reading, document, what, `a unit that converts to ${kind.rowUnit}`);
}
function baseValue(printed, kind, reading, document) {
    const value = (printed * kind.factor) / kind.divisor;
    if (value >= 0 && value < Number.POSITIVE_INFINITY)
        return value;
    if (!Number.isFinite(value)) {
        const what = `the value ${printed} ${reading.unit} is not finite`;
        throw problemOf(reading, document, what, 'a finite number');
    }
    // A duration or an amount of memory below zero is a broken clock or a wrapped counter, never a measurement.
    if (kind.rowUnit !== undefined) {
        const what = `the ${reading.metric} ${printed} ${reading.unit} is negative`;
        throw problemOf(reading, document, what, 'zero or more');
    }
    return value;
}
/** @throws the reading's Problem where its unit or direction is another than that of the values before. */
function refuseConflict({ measurement: before }, kind, reading, document) {
    if (before.unit === kind.unit && (reading.direction ?? before.direction) === before.direction)
        return;
    const name = `${JSON.stringify(reading.benchmark.slice(0, 200))} ${reading.metric}`;
    if (before.unit !== kind.unit) {
        const what = `${name} is in ${kind.unit} here and was in ${before.unit} before`;
        throw problemOf(reading, document, what, 'one unit for all repetitions');
    }
    const what = `${name} is better ${reading.direction} here and was ${before.direction} before`;
    throw problemOf(reading, document, what, 'one direction');
}
function problemOf(reading, document, what, expected) {
    if ('problem' in reading)
        return reading.problem(what, expected);
    return document?.problem(reading.path, what, expected) ?? new Error(what);
}
/** The object itself: a copy of each of a hundred thousand measurements would cost as much as reading them. */
function finish({ measurement, values, iterations }) {
    if (iterations?.length === values.length)
        measurement.iterations = iterations;
    return measurement;
}
/** A Problem at a line of a text, for `Reading.problem`. */
function problemAtLine(file, line) {
    return (what, expected) => new problem/* Problem */.A({ kind: 'measurement', what, file, line, ...(expected === undefined ? {} : { expected }) });
}


/***/ }),

/***/ 80550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
/**
 * A text without what it was cut from. V8 keeps a slice as a view of the whole: one name would hold its 64 KiB of the log
 * for as long as it lives. A slice of a new text holds that one only.
 */
function ownText(slice) {
    return ` ${slice}`.slice(1);
}


/***/ }),

/***/ 70412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ quotedName)
/* harmony export */ });
// Longer names are generated or hostile; a message stays readable and its position tells the rest.
const LONGEST = 120;
/** A name from the output for a message: quoted, on one line, cut. */
function quotedName(name) {
    return JSON.stringify(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
}


/***/ }),

/***/ 68407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ SEVERAL_DOCUMENTS),
/* harmony export */   T: () => (/* binding */ isSeveralDocuments)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

/** The cause of a Problem for a text that holds several JSON documents. */
const SEVERAL_DOCUMENTS = new Error('text goes on after the JSON document');
/** Whether a text holds several JSON documents one after another (a JSON-lines log), which is no document. */
function isSeveralDocuments(problem) {
    return problem instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A && problem.details.cause === SEVERAL_DOCUMENTS;
}


/***/ }),

/***/ 20857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startTextPositions),
/* harmony export */   p: () => (/* binding */ textPosition)
/* harmony export */ });
/** Line and column of an offset into a text. Cost: one search from its start. */
function textPosition(text, offset) {
    return startTextPositions(text)(offset);
}
/** As `textPosition` for many offsets. Cost: where each lies behind the one before, one search through the text for all. */
function startTextPositions(text) {
    let line = 1;
    let lineStart = 0;
    return (offset) => {
        if (offset < lineStart) {
            line = 1;
            lineStart = 0;
        }
        for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
            line += 1;
            lineStart = at + 1;
        }
        return { line, column: offset - lineStart + 1 };
    };
}


/***/ })

};
