export const id = 8255;
export const ids = [8255];
export const modules = {

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ BENCHER_MEASURES)
/* harmony export */ });
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

/***/ 39178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ theilSen)
/* harmony export */ });
/* harmony import */ var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57854);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98423);


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
function insertOption(words, { after, option, value }) {
    const at = words.indexOf(after);
    if (at < 0 || words.some((word) => word.startsWith(option)))
        return undefined;
    return [...words.slice(0, at + 1), `${option}=${value}`, ...words.slice(at + 1)];
}
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
function addReadings(builder, common, rows) {
    const { benchmark, parameters, iterations, problem } = common;
    for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        const value = row[1];
        if (value === undefined)
            continue;
        builder.add({ benchmark, parameters, metric: row[0], value, unit: row[2], iterations, problem });
    }
}

// EXTERNAL MODULE: ./lib/parsers/shared/measurement-builder.js + 2 modules
var measurement_builder = __webpack_require__(73276);
;// CONCATENATED MODULE: ./lib/parsers/shared/percentile-metric.js
const known = new Map();
const MOST_KNOWN = 100;
function percentileMetric(rank) {
    const found = known.get(rank);
    if (found !== undefined)
        return found;
    const percent = Number(rank);
    const metric = percent === 0 ? 'latency.min' : percent === 100 ? 'latency.max' : `latency.p${percent}`;
    if (known.size < MOST_KNOWN)
        known.set(rank, metric);
    return metric;
}

;// CONCATENATED MODULE: ./lib/parsers/ab/summary.js



const TITLE = /^This is ApacheBench, Version /;
const FIELD = /^([A-Z][A-Za-z0-9 -]+):\s+(.+)$/;
const PARTS = /^ {3}\(Connect: \d+, Receive: \d+, Length: (\d+), Exceptions: \d+\)$/;
const MEAN = /^Time per request:\s+([\d.]+) \[ms\] \(mean\)$/;
const RATE = /^Requests per second:\s+([\d.]+) \[#\/sec\]/;
const TRANSFER = /^Transfer rate:\s+([\d.]+) \[Kbytes\/sec\] received$/;
const PERCENTILE = /^ +(\d+)% +(\d+)(?: \(longest request\))?$/;
const GAVE_UP = /\b(?:apr_\w+(?:\(\))?|ab): (.+)$/;
function isAbSummary(line) {
    return TITLE.test(line);
}
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
const EXACT_VALUES = 65_536;
const KEPT_BITS = 11;
class ValueDistribution {
    #limit;
    #counts = new Map();
    #isRounded = false;
    #count = 0;
    #sum = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = Number.NEGATIVE_INFINITY;
    constructor(limit = EXACT_VALUES) {
        this.#limit = limit;
    }
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
    get isExact() {
        return !this.#isRounded;
    }
    get mean() {
        return this.#count === 0 ? undefined : this.#sum / this.#count;
    }
    get min() {
        return this.#count === 0 ? undefined : this.#min;
    }
    get max() {
        return this.#count === 0 ? undefined : this.#max;
    }
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
function rounded(value) {
    if (value === 0)
        return 0;
    const step = 2 ** (Math.floor(Math.log2(Math.abs(value))) - KEPT_BITS);
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

function startCsvReader(file, separator = ',') {
    let open;
    return {
        push(line, n) {
            if (open === undefined && !line.includes('"'))
                return plainRecord(line, n, separator);
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
function plainRecord(line, n, separator) {
    const fields = line.split(separator);
    const columns = [];
    let column = 1;
    for (let index = 0; index < fields.length; index += 1) {
        columns.push(column);
        column += fields[index].length + 1;
    }
    return { fields, columns, line: n };
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
function endOfQuoted(record, line, start) {
    let at = record.quoted === undefined ? start + 1 : start;
    if (record.quoted === undefined) {
        const quote = line.indexOf('"', at);
        if (quote !== -1 && line[quote + 1] !== '"') {
            record.fields.push(line.slice(at, quote));
            return quote + 1;
        }
    }
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
            const field = text(record, column);
            const value = (0,number_of/* numberOf */.r)(field);
            if (value !== undefined)
                return value;
            const trimmed = field.trim();
            return trimmed === '' || trimmed === 'N/A' ? undefined : number(record, column);
        },
        problem,
    };
}
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


function startsWithColumns(line, columns) {
    return line.startsWith(columns) && (line.length === columns.length || line[columns.length] === ',');
}
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

const RANKS = [50, 90, 95, 99, 99.9];
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





const tables_RANKS = new Set([0, 10, 25, 50, 75, 90, 95, 99, 100]);
function isAbPercentiles(line) {
    return line === 'Percentage served,Time in ms';
}
function isAbGnuplot(line) {
    return line === 'starttime\tseconds\tctime\tdtime\tttime\twait';
}
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
function environmentOf(facts) {
    return Object.fromEntries(Object.entries(facts).filter((entry) => (typeof entry[1] === 'string' && entry[1] !== '') || Number.isFinite(entry[1])));
}

// EXTERNAL MODULE: ./lib/parsers/shared/json-path.js
var json_path = __webpack_require__(32914);
;// CONCATENATED MODULE: ./lib/parsers/shared/array-field.js

function arrayField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (Array.isArray(value))
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'an array');
}

;// CONCATENATED MODULE: ./lib/parsers/shared/number-field.js

function numberField(document, path) {
    return finiteNumber(document, path, (0,json_path/* valueAt */.fK)(document, path));
}
function finiteNumber(document, path, value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'a finite number');
}
function optionalNumberField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    return value === undefined ? undefined : finiteNumber(document, path, value);
}

;// CONCATENATED MODULE: ./lib/parsers/shared/number-array-field.js


function numberArrayField(document, path) {
    const items = arrayField(document, path);
    if (items.length === 0)
        throw document.problem(path, 'is an empty array', 'at least one number');
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (typeof item !== 'number' || !Number.isFinite(item))
            numberField(document, [...path, index]);
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-readings.js



function addJsonNumber(document, builder, reading) {
    builder.addAt(document, reading, numberField(document, reading.path));
}
function addOptionalJsonNumber(document, builder, reading) {
    const value = (0,json_path/* valueAt */.fK)(document, reading.path);
    if (value !== undefined && value !== null)
        builder.addAt(document, reading, finiteNumber(document, reading.path, value));
}
function addJsonNumbers(document, builder, reading) {
    builder.addAllAt(document, reading, numberArrayField(document, reading.path));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-warning.js

function jsonWarning(document, path, message) {
    if (document.locate !== undefined) {
        const { file, line, column } = document.locate(path);
        if (line !== undefined && column !== undefined)
            return { message, file, line, column };
    }
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
function asvMetric({ type, unit }) {
    if (type === 'time' || type === 'timeraw')
        return { metric: 'time', unit: 's' };
    if (type.startsWith('peakmem'))
        return { metric: 'peak-rss', unit: 'B' };
    if (type.startsWith('mem'))
        return { metric: 'memory', unit: 'B' };
    return { metric: 'value', unit: unit === 'unit' ? '1' : unit };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/object-field.js

function objectField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if ((0,json_path/* isJsonObject */.OW)(value))
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'an object');
}
function optionalObjectField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    return value === undefined || value === null ? undefined : objectField(document, path);
}

;// CONCATENATED MODULE: ./lib/parsers/asv/result-rows.js


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
const ASV_REMEDY = 'asv run --record-samples keeps them';
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
    const { metric, unit } = asvMetric(info);
    const reading = {
        benchmark: row.name,
        parameters: Object.assign(own, file.parameters),
        metric,
        unit,
        primary: true,
        path: samples ?? result.path,
    };
    if (samples !== undefined) {
        addJsonNumbers(file.document, sink.builder, reading);
        return;
    }
    addJsonNumber(file.document, sink.builder, reading);
    if (metric === 'time')
        sink.summaries.add(row.name, result.path);
}
function isSkipped(value) {
    return value === 'NaN';
}
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
function asvEnvironment(document, machine) {
    const python = (0,json_path/* valueAt */.fK)(document, ['python']);
    const of = (key) => (machine === undefined ? undefined : (0,json_path/* valueAt */.fK)(machine, [key])) ?? (0,json_path/* valueAt */.fK)(document, ['params', key]);
    return environmentOf({
        python: typeof python === 'string' && /^\d/.test(python) ? python : undefined,
        cpu: of('cpu'),
        arch: of('arch'),
        os: of('os'),
    });
}

// EXTERNAL MODULE: ./lib/parsers/shared/json-text.js + 7 modules
var json_text = __webpack_require__(39208);
;// CONCATENATED MODULE: ./lib/parsers/shared/newest-first.js
function newestFirst(items, timeOf) {
    return items.toSorted((left, right) => timeOf(right) - timeOf(left));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/summary-notes.js


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
const FIRST = /^\[ *\d+\.\d+%\] ··· (?==+(?: =+)*\s*$)/;
const RULE = /^=+(?: =+)*$/;
const PROGRESS = /^\[ *\d+\.\d+%\]/;
class AsvTables {
    #lines = [];
    #indent;
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
        else if (line.trim() === '' || line.slice(0, this.#indent).trim() !== '')
            return undefined;
        this.#lines.push({ text: line.slice(this.#indent).trimEnd(), n });
        const rules = this.#lines.filter(({ text }) => RULE.test(text)).length;
        if (rules < (this.#hasColumns() ? 3 : 2))
            return 'open';
        this.#indent = undefined;
        return this.#cells();
    }
    get isOpen() {
        return this.#indent !== undefined;
    }
    #hasColumns() {
        return this.#lines[1]?.text.startsWith('--') === true;
    }
    #cells() {
        const rule = this.#lines[0]?.text ?? '';
        const spans = [...rule.matchAll(/=+/g)].map(({ index, 0: bar }) => [index, index + bar.length]);
        const cut = (text) => spans.map(([from, to], at) => text.slice(from, at === spans.length - 1 ? undefined : to).trim());
        const hasColumns = this.#hasColumns();
        const top = this.#lines[1]?.text ?? '';
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
const asv_text_RESULT = new RegExp(String.raw `${asv_text_PROGRESS} ··· (?<name>[^\s(]+) {2,}(?<result>\S.*)$`);
const VALUE = /^(?<value>[\d.]+(?:e[+-]?\d+)?)(?:±[\d.]+(?:e[+-]?\d+)?)?(?<unit>\D.*)?$/;
const FAILED = /^(?:\d+\/\d+ )?failed$/;
const TABLE = /^(?:ok|\d+\/\d+ failed)$/;
const MEMORY_UNITS = { k: 'kB', M: 'MB', G: 'GB', T: 'TB' };
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
                problem: (0,measurement_builder/* problemAtLine */.dX)(file, cell.line),
                ...quantity(name, unit.trim()),
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

function stringField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (typeof value === 'string' && value !== '')
        return value;
    throw document.problem(path, value === '' ? 'is an empty text' : (0,json_path/* describeValue */.bp)(value), 'a non-empty text');
}
function optionalStringField(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (value === undefined || value === null || value === '')
        return undefined;
    return stringField(document, path);
}

;// CONCATENATED MODULE: ./lib/parsers/autocannon.js








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
function addRow(run, row) {
    if (row[1] !== undefined && !run.rows.has(row[0]))
        run.rows.set(row[0], row);
}

;// CONCATENATED MODULE: ./lib/parsers/benchee.js








const COLLECTIONS = [
    { key: 'run_time_data', metric: 'time', unit: 'ns', primary: true },
    { key: 'memory_usage_data', metric: 'allocated-bytes', unit: 'B', primary: undefined },
    { key: 'reductions_data', metric: 'reductions', unit: 'count', primary: undefined },
];
const REMEDY = 'Benchee keeps them in "samples" of each collection';
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
    const benchmark = optionalStringField(document, [index, 'name']) ?? stringField(document, [index, 'job_name']);
    const identity = { benchmark, parameters: benchee_parametersOf(document, index) };
    const { parameters } = identity;
    for (const { key, metric, unit, primary } of COLLECTIONS) {
        const path = [index, key];
        const reading = { benchmark, parameters, metric, unit, primary };
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
            addJsonNumber(document, builder, { benchmark, parameters, metric, unit, path: at });
        }
    }
}
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

function customMetricName(name, prefix) {
    if (name === '')
        return prefix;
    return (0,metric_registry/* metricRow */.d)(name) === undefined ? name : `${prefix}.${name}`;
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkdotnet/add-case.js





const ALLOCATED = 'Allocated Memory';
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
function resultPaths(document, path) {
    const measurements = (0,json_path/* valueAt */.fK)(document, [...path, 'Measurements']);
    if (!Array.isArray(measurements))
        return [];
    return measurements.flatMap((measurement, index) => (0,json_path/* isJsonObject */.OW)(measurement) &&
        (measurement.IterationStage === 'Result' || measurement.IterationMode === 'Result')
        ? [[...path, 'Measurements', index]]
        : []);
}
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
function read_case_parametersOf(text) {
    const parts = text.split(/(?:&|, )(?=[\p{L}_][\p{L}\d_]*=)/u).filter((part) => part !== '');
    return Object.fromEntries(parts.map((part) => {
        const equals = part.indexOf('=');
        return equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    }));
}
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
        cpu: (0,json_path/* isJsonObject */.OW)(name) ? name.Value : name,
        cores: host('LogicalCoreCount') ?? host('ProcessorCount'),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkjs.js



const benchmarkjs_RESULT = /^(?<name>.+) x (?<rate>[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity|NaN) ops\/sec (?:±|\+-)(?:[\d.]+|Infinity|NaN)% \(\d+ runs? sampled\)$/u;
const ERROR = /^(?<name>\S.*?): (?:$|errno: -?\d+,code: |generatedMessage: (?:true|false),code: |code: [A-Z_]+(?:,|$))/u;
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
                const value = (0,number_of/* fastNumber */.G)(rate.includes(',') ? rate.replaceAll(',', '') : rate);
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
function startNumberedNames() {
    const counts = new Map();
    return (name) => {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    };
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkjs-json.js








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
function nameOfFile(file, fallback) {
    const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    if (/^<\w+>$/.test(base))
        return fallback;
    const stem = base.replace(/\.[^.]*$/, '');
    return stem === '' ? fallback : stem;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/valgrind-costs.js



const METRIC = new Map([
    ['Ir', ['instructions', '1', 1]],
    ['Time_(10ns)', ['time', 'ns', 10]],
    ['Memory_(bytes)', ['allocated-bytes', 'B', 1]],
]);
function addValgrindCosts(builder, total) {
    const problem = (0,measurement_builder/* problemAtLine */.dX)(total.file, total.line);
    const costs = total.costs.trim().split(/\s+/);
    if (costs.length > total.events.length) {
        throw problem(`there are ${costs.length} costs for ${total.events.length} events`, 'a cost for each event at most');
    }
    for (const [index, event] of total.events.entries()) {
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
const valgrindLog = {
    startsWith: (line, head) => line.startsWith('==') && LINE.exec(line)?.[2] === head,
    start: (file, head) => new Log(file, head),
};

;// CONCATENATED MODULE: ./lib/parsers/cachegrind.js





const LOG_HEADS = [
    'Cachegrind, a cache and branch-prediction profiler',
    'Cachegrind, a high-precision tracing profiler',
];
const cachegrind_FIRST = /^desc: (?:I1 cache: {9}\S|Invocation: )/;
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
const ANNOTATED = /^Profile data file '(?:.*)' \(creator: callgrind-/;
const LOG_HEAD = 'Callgrind, a call-graph generating cache profiler';
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
    #isCallgrind() {
        return this.#isProfile || this.#hasVersion || this.#creator !== undefined;
    }
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
function creatorOf(text) {
    const [, tool = '', version] = /^(callgrind|xdebug)[- ](\d+(?:\.\d+)+)/.exec(text) ?? [];
    return version === undefined ? undefined : { [tool === 'callgrind' ? 'valgrind' : tool]: version };
}

// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(52176);
;// CONCATENATED MODULE: ./lib/parsers/filters/place-words.js
const placeGo = (words, argument) => {
    const at = words.findIndex((word) => /^--?(?:test\.)?bench(?:=|$)/.test(word));
    if (at < 0 || words.includes('-args') || words.includes('--args'))
        return undefined;
    const length = words[at].includes('=') ? 1 : 2;
    return [...words.slice(0, at), ...argument, ...words.slice(at + length)];
};
const placePytest = (words, argument) => words.some((word) => word === '--' || /^-k/.test(word)) ? undefined : [...words, ...argument];
const placeVitest = (words, argument) => words.some((word) => word === '--' || /^(?:-t|--testNamePattern)(?:=|$)/.test(word))
    ? undefined
    : [...words, ...argument];
const placeCargo = (words, argument) => {
    const bench = words.findIndex((word) => word === 'bench' || word === 'criterion');
    const dashes = words.indexOf('--');
    const own = words.slice(bench + 1, dashes < 0 ? undefined : dashes);
    const harness = dashes < 0 ? [] : words.slice(dashes + 1);
    if (bench < 0 || hasPosition(own) || hasPosition(harness))
        return undefined;
    return [...words, ...(dashes < 0 ? ['--'] : []), ...argument];
};
function hasPosition(words) {
    return words.some((word, index) => {
        const before = words[index - 1];
        const isValue = before?.startsWith('-') === true && !before.includes('=');
        return !word.startsWith('-') && !isValue;
    });
}
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
const jmhBenchmarks = {
    template: '{names|jmh}',
    command: /\bbenchmarks\.jar\b|\s-rf\s+json\b/,
    place: () => undefined,
};

;// CONCATENATED MODULE: ./lib/parsers/cargo-bench.js




const cargo_bench_RESULT = /^test (.+?)\s+\.\.\. bench:\s+([\d,]+(?:\.\d+)?) (\S+) \(\+\/- ([\d,.]+)\)(?: = ([\d,]+) (\S+))?\s*$/;
const FAILED_TEST = /^test (.+?)\s+\.\.\. FAILED/;
const FAILED_RUN = /^(?:test result: FAILED|error: bench failed|error: could not compile|thread '.*' (?:\(\d+\) )?panicked at)/;
const ESTIMATE = /^(.*?)\s*time:\s+\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) (\S+)\]$/;
const THROUGHPUT = /^\s+thrpt:\s+\[([\d.]+) (\S+) ([\d.]+) (\S+) ([\d.]+) (\S+)\]$/;
const REMARK = /^(?:Benchmarking |Found \d+ outliers|Warning: |WARNING: |Gnuplot |\s|running \d+ test|test )|^$/;
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
        const value = (0,number_of/* fastNumber */.G)(printed.includes(',') ? printed.replaceAll(',', '') : printed);
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
function cargo_bench_metricOf(unit) {
    const base = (0,parse_unit/* parseUnit */.E8)(unit).unit;
    return METRIC_OF_BASE_UNIT.get(base) ?? unit;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/xml-attribute.js

function textAttribute(document, element, name) {
    const value = element.attributes.get(name);
    if (value !== undefined && value !== '')
        return value;
    const what = value === undefined ? `has no attribute ${name}` : `the attribute ${name} is empty`;
    throw document.problem(element, what, 'a non-empty text');
}
function numberAttribute(document, element, name) {
    const text = textAttribute(document, element, name);
    const value = (0,number_of/* numberOf */.r)(text);
    if (value !== undefined)
        return value;
    throw document.problem(element, `the attribute ${name} is ${JSON.stringify(text.slice(0, 40))}`, 'a number');
}
function optionalNumberAttribute(document, element, name) {
    return element.attributes.has(name) ? numberAttribute(document, element, name) : undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/xml-children.js
function childrenNamed(element, name) {
    return element.children.filter((child) => child.name === name);
}
function childNamed(element, name) {
    return element.children.find((child) => child.name === name);
}

;// CONCATENATED MODULE: ./lib/parsers/shared/xml-warning.js
function xmlWarning(context, element, message) {
    return { message, file: context.file, line: element.line, column: element.column };
}

;// CONCATENATED MODULE: ./lib/parsers/catch2.js






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




const TABLE_HEAD = /^benchmark name\s+samples\s+iterations\s+(estimated|est run time|mean)$/;
const HOST = / is a Catch2? v(\d[\w.]*) host application\.$/;
const catch2_console_RULE = /^-{20,}$/;
const DOTS = /^\.{20,}$/;
const TOTALS = /^(?:test cases:|All tests passed|No tests ran|No test cases matched)/;
const COLUMNS = 100;
const COUNTS = /(?:^|\s)(\d+)\s+(\d+)\s+([\d.e+-]+) (ns|us|ms|s|m)$/;
const DURATIONS = /(?:^|\s)([\d.e+-]+) (ns|us|ms|s|m)\s+([\d.e+-]+) (ns|us|ms|s|m)\s+([\d.e+-]+) (ns|us|ms|s|m)$/;
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
function tableWithoutEnd(file, head) {
    if (head === undefined)
        return [];
    const message = 'the table that starts here has no last line, so it was cut off and benchmarks may be missing';
    return [{ message, file, line: head }];
}

;// CONCATENATED MODULE: ./lib/parsers/core-bench.js




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
const EXPONENTS = { k: 3, M: 6, G: 9 };
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
        return { seconds: time / count / 1e9, iterations: count, problem };
    });
}
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
function metricOfUnit(unit) {
    const base = (0,parse_unit/* parseUnit */.E8)(unit).unit;
    return METRIC_BY_UNIT.get(base) ?? base;
}

;// CONCATENATED MODULE: ./lib/parsers/shared/mapping-options.js


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
    if (direction === 'lower' || direction === 'higher')
        return { metric, unit, direction };
    return { metric, unit };
}
function checkMappingOptions({ direction }) {
    if (direction === undefined || direction === 'lower' || direction === 'higher')
        return;
    throw optionProblem('direction', direction, 'lower or higher');
}
function optionProblem(name, value, expected, cause) {
    return new model_problem/* Problem */.A({
        kind: 'usage',
        what: `the parser option ${name} is ${JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value)}`,
        expected,
        ...(cause === undefined ? {} : { cause }),
    });
}
function listOption(text) {
    return (text ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/parsers/csv-mapping.js





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
        const names = listOption(options.name);
        const parameters = listOption(options.parameters);
        const { value = '' } = options;
        return csvSink({
            file,
            separator,
            isHeader: (line) => holds(line, separator, columns),
            rows: {
                record(table, record) {
                    const cell = (column) => column === undefined ? undefined : table.text(record, column);
                    const name = names.map((column) => table.text(record, column));
                    const place = csv_mapping_parametersOf(table, record, parameters);
                    const { metric, unit, direction } = mappedMetric(options, {
                        unit: cell(options['unit-column']),
                        metric: cell(options['metric-column']),
                    });
                    builder.add({
                        benchmark: name.length === 0 ? fallback : name.join('/'),
                        parameters: place,
                        metric,
                        value: table.number(record, value),
                        unit,
                        direction,
                        problem: (what, expected) => table.problem(record, value, what, expected),
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
function csv_mapping_parametersOf(table, record, columns) {
    return Object.fromEntries(columns.flatMap((column) => {
        const text = table.text(record, column);
        return text === '' ? [] : [[column, text]];
    }));
}
function columnsOf(options) {
    const single = [options.value, options['unit-column'], options['metric-column']];
    return [...single, ...listOption(options.name), ...listOption(options.parameters)].filter((column) => column !== undefined);
}
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
const CODE = /"(http_code|response_code)":0+(?=\d)/g;
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
const RUN_TIME = new RegExp(String.raw `^\S.*\((?:RunTime|RunTimeRaw)\): ${NUMBER} us\.?$`, 'u');
const SCORE = new RegExp(String.raw `^(?<name>\S.*)\((?<metric>[A-Za-z][\w-]*)\): (?<value>${NUMBER})(?: (?<unit>[A-Za-zµ/%]+))?\.?$`, 'u');
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
            if (!line.includes('): '))
                return;
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










const LATENCIES = [
    ['min', 'latency.min'],
    ['p75', 'latency.p75'],
    ['p99', 'latency.p99'],
    ['p995', 'latency.p99.5'],
    ['p999', 'latency.p99.9'],
    ['max', 'latency.max'],
];
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
    const short = new Map(origins.map((origin) => [origin, shortPath(origin, origins)]));
    for (const row of rows) {
        const place = short.get(row.origin) ?? '';
        const parts = row.group === undefined ? [place, row.name] : [place, row.group, row.name];
        const benchmark = numbered(parts.join(' > '));
        if (row.message !== undefined) {
            failures.push({ message: `${(0,quoted_name/* quotedName */.a)(benchmark)} threw: ${row.message}`, file, line: row.line });
        }
        const problem = (0,measurement_builder/* problemAtLine */.dX)(file, row.line);
        for (const [key, metric] of METRICS) {
            const cell = row.cells?.[key];
            if (cell === undefined)
                continue;
            const { value, unit } = duration(cell);
            builder.add({ benchmark, metric, value, unit, problem });
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
    const blank = text.indexOf(' ');
    const digits = text.slice(0, blank);
    const unit = text.slice(blank + 1);
    return { value: numberOf(digits), unit: unit === 'm' ? 'min' : unit };
}
function numberOf(digits) {
    return (0,number_of/* fastNumber */.G)(digits.includes(',') ? digits.replaceAll(',', '') : digits);
}

;// CONCATENATED MODULE: ./lib/parsers/divan/read-row.js
const TREE = /^((?:(?:│| ) {2})*)([├╰]─ )?/;
const HEADS = /^fastest +│ slowest +│ median +│ mean +│ samples +│ iters$/;
const COLUMNS_AFTER_FASTEST = 5;
const LONGEST_VALUE = 48;
const read_row_VALUE = /(?:^|\s)(\d[\d.]*(?: \S+)?|\(ignored\)|(?:max |de)?alloc:|grow:|shrink:)$/;
function readDivanHead(line) {
    const at = line.indexOf(' fastest ') + 1;
    return at > 0 && HEADS.test(line.slice(at).trimEnd()) ? line.slice(0, at).trim() : undefined;
}
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
function firstValue(rest, columns) {
    const value = read_row_VALUE.exec(rest.slice(-LONGEST_VALUE))?.[1] ?? '';
    const isGroup = columns.every((cell) => cell.trim() === '') && /^\d/.test(value);
    return isGroup ? '' : value;
}

;// CONCATENATED MODULE: ./lib/parsers/divan.js




const QUANTITY = /^(\d[\d.]*)(?: (\S+))?$/;
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
    #path = [];
    #subject;
    #open;
    #allocation;
    #isComplete = true;
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
        const { benchmark, parameters } = this.#subject;
        this.#builder.add({
            benchmark,
            parameters,
            metric,
            value: number,
            unit: metric === 'cycles-per-second' ? unit.replace('Hz', 'ops/s') : unit,
            direction: metric.includes('per-second') || metric === 'throughput' ? 'higher' : 'lower',
            iterations,
            problem,
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
function split(reference) {
    const at = reference.lastIndexOf(':');
    if (at === -1 || reference.indexOf('/', at) !== -1)
        return [reference, ''];
    return [reference.slice(0, at), reference.slice(at + 1)];
}

;// CONCATENATED MODULE: ./lib/parsers/docker-image-inspect.js






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
const HEADER_29 = /^IMAGE +ID +DISK USAGE +CONTENT SIZE +EXTRA\s*$/;
const JSON_ROW = /^\{"Containers":"[^"]*","CreatedAt":".*"Size":"/;
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
    #row29(line, n) {
        const [image, id, size, compressed] = line.trim().split(/ +/);
        if (image === undefined || compressed === undefined || !/^[\da-f]{12}$/.test(id ?? ''))
            return;
        if (image === '<untagged>')
            return;
        const reference = image.replace(/@sha256:[\da-f]+$/, '');
        this.#rows.push({ reference, size: size ?? '', compressed, line: n });
    }
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
const HASH = /([.-])(?=[\w-]{0,31}[A-Z\d])(?:[A-Z2-7]{8}|[\da-f]{16,32}|[\w-]{8})(?=\.(?:[\w.]+)$)/;
function unhashedName(name, hashes = []) {
    const told = hashes.filter((hash) => hash.length >= 4 && name.includes(hash));
    if (told.length > 0)
        return told.reduce((text, hash) => text.replaceAll(hash, '[hash]'), name);
    return name.replace(HASH, '$1[hash]');
}

;// CONCATENATED MODULE: ./lib/parsers/esbuild-metafile.js






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
function bytesOf([value, unit]) {
    return Math.round((0,parse_unit/* toBaseUnit */.h3)(value, (0,parse_unit/* parseUnit */.E8)(unit)));
}

;// CONCATENATED MODULE: ./lib/parsers/esbuild-text.js

const esbuild_text_ROW = /^ {2}(\S.*?) +(\d+(?:\.\d)?)(b|kb|mb|gb) ?(?:⚠️?)? *$/;
const END = /^⚡ Done in \d+m?s$/;
const UNITS = { b: 'B', kb: 'KiB', mb: 'MiB', gb: 'GiB' };
const ESBUILD = {
    tool: 'esbuild',
    exact: '--metafile has every byte',
    row: esbuild_text_readRow,
    isEnd: (line) => END.test(line),
    isFailure: (line) => /^\d+ errors?$/.test(line),
    isOmission: (line) => /^ {2}\.\.\.and \d+ more output files?\.\.\.$/.test(line),
};
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
const OPTIONS = ['rw', 'bs', 'iodepth', 'ioengine'];
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
    const number = (...keys) => numberField(document, path.concat(keys));
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
            const benchmark = stringField(document, [index, 'name']);
            const mapped = mappedMetric(options, { unit });
            addJsonNumber(document, builder, {
                benchmark,
                metric: mapped.metric,
                unit: mapped.unit,
                direction: direction ?? mapped.direction,
                path: [index, 'value'],
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
const read_verbose_line_FIELD = /^\t([^:]+): ([\d.]+)$/;
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
function readVerboseLine(line) {
    if (line.startsWith(ELAPSED))
        return { metric: 'time', value: clockSeconds(line.slice(ELAPSED.length)), unit: 's' };
    const [, label = '', value = ''] = read_verbose_line_FIELD.exec(line) ?? [];
    const time = TIMES.get(label);
    if (time !== undefined)
        return { metric: time, value: Number(value), unit: 's' };
    const size = SIZES.get(label);
    if (size !== undefined)
        return { metric: size, value: Number(value), unit: 'KiB' };
    const count = read_verbose_line_COUNTS.get(label);
    return count === undefined ? undefined : { metric: count, value: Number(value), unit: 'count' };
}
const ELAPSED = '\tElapsed (wall clock) time (h:mm:ss or m:ss): ';
function clockSeconds(text) {
    return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

;// CONCATENATED MODULE: ./lib/parsers/gnu-time.js






const COMMAND = /^\tCommand being timed: "(.*)"$/;
const EXIT = /^\tExit status: (\d+)$/;
const SIGNAL = /^Command terminated by signal (\d+)$/;
const DEFAULT = /^(?<user>[\d.]+)user (?<system>[\d.]+)system (?<elapsed>[\d:.]+)elapsed (?:\d+|\?)%CPU \(\d+avgtext\+\d+avgdata (?<rss>\d+)maxresident\)k$/;
const DEFAULT_SECOND = /^(?<inputs>\d+)inputs\+(?<outputs>\d+)outputs \((?<major>\d+)major\+(?<minor>\d+)minor\)pagefaults (?<swaps>\d+)swaps$/;
const PORTABLE = /^(real|user|sys)[ \t]+(?:(\d+)m)?(\d+(?:[.,]\d+)?)s?$/;
const STARTS = 'Crus0123456789.';
const PORTABLE_METRIC = new Map([
    ['real', 'time'],
    ['user', 'user-time'],
    ['sys', 'system-time'],
]);
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
    #open;
    #lastOpen;
    #ended;
    #isShort = false;
    constructor({ file }) {
        this.#file = file;
        this.#unnamed = nameOfFile(file, 'command');
    }
    push(line, n, end) {
        if (end === 'open')
            this.#lastOpen = n;
        const command = line.startsWith('\tC') ? COMMAND.exec(line)?.[1] : undefined;
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
        const first = line.charAt(0);
        if (first === '' || !STARTS.includes(first))
            return;
        const signal = SIGNAL.exec(line)?.[1];
        if (signal !== undefined)
            this.#ended = `signal ${signal}`;
        const status = /^Command exited with non-zero status (\d+)$/.exec(line)?.[1];
        const short = first === '.' || (first >= '0' && first <= '9') ? defaultReadings(line) : portableReadings(line);
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
    const value = (0,number_of/* fastNumber */.G)(minutes) * 60 + (0,number_of/* fastNumber */.G)(seconds.replace(',', '.'));
    return [{ metric, value, unit: 's' }];
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
const NAME_FIRST = /(Benchmark\S*) *\t(.*)$/;
const go_lines_RESULT = new RegExp(`(?:^|\\s|\\D)(\\d+)\\t\\s*(${go_lines_NUMBER} \\S+(?:\\t.*)?)$`, 'i');
const NO_UNIT = new RegExp(`^(Benchmark\\S*)\\s+\\d+\\s+${go_lines_NUMBER}\\s*$`, 'i');
const BENCHMARK = /benchmark/i;
const CONFIGURATION = /^(goos|goarch|cpu|pkg): (.+)$/;
const CONFIGURATION_STARTS = new Set(Array.from('gcpU', (letter) => letter.charCodeAt(0)));
const UNIT_LINE = /^Unit (\S+)((?: \S+=\S+)+)$/;
const ENDED = /^(?:PASS|FAIL|(?:ok {2}|FAIL)\t.*)$/;
const go_lines_FAILED = /^(?:FAIL\t\S+|panic: |fatal error: )/;
const FAILED_BENCHMARK = /(?:^|\t)--- (FAIL|SKIP): (Benchmark\S*)/;
const MOST_ROWS = 1_000_000;
const STANDARD_UNITS = new Set(['ns/op', 'MB/s', 'B/op', 'allocs/op']);
function isGoLine(line) {
    if (/^goos: \w+$/.test(line))
        return true;
    if (/^\s*--- FAIL: Benchmark/.test(line))
        return true;
    return go_lines_ROW.test(line);
}
class GoLines {
    #file;
    #findings;
    #names = new Map();
    #pkg;
    #pending;
    #open;
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
        if (line === 'PASS')
            this.#pending = undefined;
        if (!line.startsWith('Benchmark') && !BENCHMARK.test(line)) {
            this.#afterName(line, n, end);
            return;
        }
        const row = go_lines_ROW.exec(line);
        const unitless = row === null ? NO_UNIT.exec(line)?.[1] : undefined;
        if (unitless !== undefined)
            this.#warn(`a result of ${unitless} has no unit and was left out`, n);
        const outcome = line.includes('--- ') ? FAILED_BENCHMARK.exec(line) : null;
        const started = row === null ? NAME_FIRST.exec(line) : null;
        if (outcome !== null)
            this.#endedWithoutResult(outcome, n);
        else if (row !== null)
            this.#row(row[1] ?? '', { iterations: row[2], fields: row[3] }, n, end);
        else if (started !== null) {
            this.#pending = { name: started[1] ?? '', line: n };
            this.#afterName(started[2] ?? '', n, end);
        }
        else
            this.#afterName(line, n, end);
    }
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
            this.#row(this.#pending.name, { iterations: result[1], fields: result[2] }, n, end);
    }
    #configuration(line, n) {
        if (!CONFIGURATION_STARTS.has(line.charCodeAt(0)))
            return false;
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
    #row(name, { iterations, fields = '' }, n, end) {
        this.#pending = undefined;
        if (this.#findings.rows.length === MOST_ROWS)
            throw this.#problem(n, `more than ${MOST_ROWS} results in one output`, `at most ${MOST_ROWS}`);
        const tokens = fields.trim().split(/\s+/);
        if (tokens.length % 2 !== 0)
            throw this.#problem(n, `${tokens.at(-1)} has no unit`, 'pairs of a value and a unit');
        const values = [];
        for (let at = 0; at < tokens.length; at += 2) {
            const value = (0,number_of/* fastNumber */.G)(tokens[at] ?? '');
            const unit = this.#own(tokens[at + 1] ?? '');
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
    #own(name) {
        const known = this.#names.get(name);
        if (known !== undefined)
            return known;
        const own = (0,own_text/* ownText */.U)(name);
        this.#names.set(own, own);
        return own;
    }
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


function isGoEvent(line) {
    return /^\{"(?:Time|Action|ImportPath)":"/.test(line) && line.includes('"Action":"');
}
class GoEvents {
    #file;
    #findings;
    #packages = new Map();
    #lastLine = 0;
    constructor(file, findings) {
        this.#file = file;
        this.#findings = findings;
    }
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
        if (['pass', 'fail', 'skip', 'build-fail'].includes(event.Action) || event.Package === undefined)
            text.isFinished = true;
    }
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
function commonSuffix(names) {
    const counts = new Set(names.map((name) => go_processor_suffix_split(name)?.count));
    return counts.size === 1 ? [...counts][0] : undefined;
}
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
const BENCHSTAT = /^ *│.* vs base +│$/;
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
        else if (line.endsWith('│') && BENCHSTAT.test(line))
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
            let kind = kinds.get(unit);
            if (kind === undefined) {
                kind = kindOf(findings, unit);
                kinds.set(unit, kind);
            }
            const { metric, direction, assume } = kind;
            builder.add({ benchmark, parameters, metric, value, unit, direction, assume, iterations, problem });
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
function kindOf(findings, unit) {
    const { better, assume } = findings.units.get(unit) ?? {};
    return {
        metric: go_METRIC_BY_UNIT.get(unit) ?? ownMetric(unit),
        ...(better === 'lower' || better === 'higher' ? { direction: better } : {}),
        ...(assume === 'exact' ? { assume } : {}),
    };
}
function ownMetric(unit) {
    const row = (0,metric_registry/* metricRow */.d)(unit);
    return row === undefined || row.unit === (0,parse_unit/* parseUnit */.E8)(unit).unit ? unit : customMetricName(unit, 'metric');
}

;// CONCATENATED MODULE: ./lib/parsers/gobenchdata.js










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
        gobenchdata_addRow(document, builder, { row, names, hasMemory });
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
function gobenchdata_addRow(document, builder, { row, names, hasMemory }) {
    const { path, pkg, name } = row;
    const { stem, procs } = names.of(name);
    const iterations = optionalNumberField(document, [...path, 'Runs']);
    const benchmark = pkg === '' ? stem : `${pkg}.${stem}`;
    const parameters = procs === undefined ? undefined : { procs: String(procs) };
    const add = (metric, key, unit) => addJsonNumber(document, builder, {
        benchmark,
        parameters,
        metric,
        unit,
        iterations,
        path: [...path, ...key],
    });
    add('time', ['NsPerOp'], 'ns');
    const memory = optionalObjectField(document, [...path, 'Mem']) ?? {};
    if (hasMemory && 'BytesPerOp' in memory)
        add('allocated-bytes', ['Mem', 'BytesPerOp'], 'B');
    if (hasMemory && 'AllocsPerOp' in memory)
        add('allocations', ['Mem', 'AllocsPerOp'], '1');
    if (memory.MBPerSec !== undefined && memory.MBPerSec !== 0)
        add('bytes-per-second', ['Mem', 'MBPerSec'], 'MB/s');
    if ((0,json_path/* valueAt */.fK)(document, [...path, 'Custom']) === undefined)
        return;
    for (const unit of Object.keys(objectField(document, [...path, 'Custom'])))
        add(unit, ['Custom', unit], unit);
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/google-counter.js

const KNOWN = new Map([
    ['items_per_second', { metric: 'throughput', unit: '1/s' }],
    ['bytes_per_second', { metric: 'bytes-per-second', unit: 'B/s' }],
    ['allocs_per_iter', { metric: 'allocations', unit: '1' }],
    ['max_bytes_used', { metric: 'max_bytes_used', unit: 'B', direction: 'lower' }],
    ['total_allocated_bytes', { metric: 'total_allocated_bytes', unit: 'B', direction: 'lower' }],
    ['net_heap_growth', { metric: 'net_heap_growth', unit: 'B', direction: 'lower' }],
]);
function googleCounter(key, kind = 'amount') {
    const known = KNOWN.get(key);
    if (known !== undefined)
        return known;
    const metric = customMetricName(key, 'counter');
    return kind === 'rate' || /(?:_per_second|\/s)$/.test(key) ? { metric, unit: '1/s' } : { metric, unit: '1' };
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/add-google-readings.js





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
function addGoogleReadings(document, row, builder) {
    const at = (key) => [...row.path, key];
    const iterations = row.aggregate === undefined ? optionalNumberField(document, at('iterations')) : undefined;
    const benchmark = row.name;
    const unit = timeUnit(document, row);
    addJsonNumber(document, builder, {
        benchmark,
        metric: 'time',
        unit,
        iterations,
        primary: true,
        path: at('real_time'),
    });
    addJsonNumber(document, builder, { benchmark, metric: 'cpu-time', unit, iterations, path: at('cpu_time') });
    const fields = objectField(document, row.path);
    for (const key of Object.keys(fields)) {
        const value = fields[key];
        if (typeof value !== 'number' || DESCRIPTIONS.has(key))
            continue;
        const counter = googleCounter(key);
        const { metric, direction } = counter;
        builder.addAt(document, { benchmark, metric, unit: counter.unit, direction, iterations, path: at(key) }, value);
    }
}
function timeUnit(document, row) {
    const path = [...row.path, 'time_unit'];
    const unit = optionalStringField(document, path) ?? 'ns';
    if (['ns', 'us', 'ms', 's'].includes(unit))
        return unit;
    throw document.problem(path, `is ${JSON.stringify(unit)}`, 'ns, us, ms or s');
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/read-google-row.js


const ENDINGS = ['mean', 'median', 'stddev', 'cv', 'BigO', 'RMS'];
const OLD_AGGREGATE = /^(?<name>.+)_(?<aggregate>mean|median|stddev|cv|BigO|RMS)$/su;
function splitAggregate(printedName) {
    const end = printedName.slice(-6);
    if (!ENDINGS.some((ending) => end.endsWith(ending)))
        return { name: printedName, aggregate: undefined };
    const suffixed = OLD_AGGREGATE.exec(printedName)?.groups;
    return { name: suffixed?.name ?? printedName, aggregate: suffixed?.aggregate };
}
function readGoogleRow(document, index) {
    const path = ['benchmarks', index];
    if (!(0,json_path/* isJsonObject */.OW)((0,json_path/* valueAt */.fK)(document, path)))
        throw document.problem(path, 'is no object', 'one benchmark');
    const printedName = stringField(document, [...path, 'name']);
    const runType = optionalStringField(document, [...path, 'run_type']);
    const { state, reason } = stateOf(document, path);
    const row = (name, aggregate) => ({
        path,
        printedName,
        name,
        aggregate,
        isTyped: runType !== undefined,
        state,
        reason,
    });
    if (runType === undefined) {
        const { name, aggregate } = splitAggregate(printedName);
        return row(name, aggregate);
    }
    const name = optionalStringField(document, [...path, 'run_name']) ?? printedName;
    if (runType === 'iteration')
        return row(name, undefined);
    if (runType === 'aggregate') {
        const aggregate = optionalStringField(document, [...path, 'aggregate_name']);
        return row(name, aggregate ?? splitAggregate(printedName).aggregate ?? '');
    }
    throw document.problem([...path, 'run_type'], `is ${JSON.stringify(runType)}`, '"iteration" or "aggregate"');
}
function stateOf(document, path) {
    const at = (key) => (0,json_path/* valueAt */.fK)(document, [...path, key]);
    const reason = (message) => (typeof message === 'string' && message !== '' ? `: ${message}` : '');
    if (at('error_occurred') === true)
        return { state: 'failed', reason: reason(at('error_message')) };
    if (at('skipped') === true)
        return { state: 'skipped', reason: reason(at('skip_message')) };
    return { state: 'measured', reason: '' };
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/select-samples.js
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
function withCertainAggregates(rows) {
    const untyped = rows.filter((row) => !row.isTyped && row.aggregate !== undefined);
    if (untyped.length === 0)
        return rows;
    const plain = rows.filter((row) => row.aggregate === undefined).map((row) => row.printedName);
    const bareNames = new Set([...new Set(plain)].flatMap(namePrefixes));
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
function namePrefixes(name) {
    const parts = name.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark.js











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
function addCounter(counters, key, { number, prefix, suffix }) {
    const value = (0,number_of/* numberOf */.r)(number);
    if (value === undefined || suffix === '%')
        return;
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





function unmeasuredRow(printedName, state, at) {
    const row = { printedName, isTyped: false, state, time: 0, cpuTime: 0, unit: '', counters: [], ...at };
    return { ...row, ...splitAggregate(printedName) };
}
function readTextRows(all, { file }) {
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
    const iterations = row.aggregate === undefined ? row.iterations : undefined;
    const { name: benchmark, time, cpuTime } = row;
    builder.add({ benchmark, metric: 'time', value: time, unit: row.unit, iterations, problem });
    builder.add({ benchmark, metric: 'cpu-time', value: cpuTime, unit: row.unit, iterations, problem });
    for (const [key, value, kind] of row.counters) {
        const { metric, unit, direction } = googleCounter(key, kind);
        builder.add({ benchmark, metric, value, unit, direction, iterations, problem });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark-console.js




const google_benchmark_console_HEAD = /^Benchmark +Time +CPU +Iterations(?: +(\S.*))?$/;
const google_benchmark_console_TIMES = /\s(\d[\d.]*(?:e[+-]?\d+)?) ([a-zA-Z%^()\d]{1,8}) +(\d[\d.]*(?:e[+-]?\d+)?) ([a-zA-Z%^()\d]{1,8})(?: +(\d+))?(?=\s|$)/;
const google_benchmark_console_ENDED = /\s(ERROR OCCURRED|SKIPPED): '(.*)'$/;
const TIME_UNITS = ['ns', 'us', 'ms', 's'];
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
            iterations,
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
        const { name, aggregate } = splitAggregate(printedName);
        return {
            printedName,
            name,
            aggregate,
            isTyped: false,
            state: 'measured',
            reason: '',
            line,
            time: table.number(record, 'real_time'),
            cpuTime: table.number(record, 'cpu_time'),
            unit: table.text(record, 'time_unit'),
            iterations,
            counters: this.#countersOf(table, record),
        };
    }
    #countersOf(table, record) {
        const counters = [];
        for (const column of this.#counters) {
            const value = (0,number_of/* numberOf */.r)(table.text(record, column));
            if (value !== undefined)
                counters.push([column, value, 'amount']);
        }
        return counters;
    }
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun/gungraun-metric.js
const NAMES = new Map([
    ['Ir', 'instructions'],
    ['L1hits', 'l1-hits'],
    ['LLhits', 'll-hits'],
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
const COSTS = new Set(('instructions l1-hits ll-hits ram-hits total-read-write estimated-cycles dr dw i1mr d1mr d1mw ilmr dlmr dlmw ' +
    'ildmr dldmr dldmw sys-count sys-time sys-cpu-time ge bc bcm bi bim ac-cost1 ac-cost2 sp-loss1 sp-loss2 ' +
    'l1-accesses l2-accesses ram-accesses').split(' '));
const gungraun_metric_ERRORS = new Set(['errors', 'contexts', 'suppressed-errors', 'suppressed-contexts']);
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
function words(label) {
    return label
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun/read-summary.js






function isGungraunSummary(value) {
    return ((0,json_path/* isJsonObject */.OW)(value) &&
        'module_path' in value &&
        'function_name' in value &&
        ('profiles' in value || 'callgrind_summary' in value));
}
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
    const parts = arrayField(document, [...profile, 'data', 'parts']);
    return parts.map((_, index) => [...profile, 'data', 'parts', index, 'metrics']);
}
function addMetrics({ document, builder, tool }, path) {
    const benchmark = stringField(document, ['module_path']);
    const id = optionalStringField(document, ['id']);
    let parameters;
    for (const key of Object.keys(objectField(document, path))) {
        const found = newValue(document, [...path, key]);
        if (found === undefined)
            continue;
        const { metric, unit, direction, assume, ...kept } = gungraunMetric(tool, key, found.unit);
        parameters ??= { ...(id === undefined ? {} : { id }), ...kept.parameters };
        addJsonNumber(document, builder, {
            benchmark,
            parameters,
            metric,
            unit,
            direction,
            assume,
            path: found.path,
        });
    }
}
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


function readJsonAtLine(text, file, firstLine) {
    const shifted = (error) => shiftLine(error, firstLine - 1);
    try {
        const document = (0,json_text/* readJson */.V)(new TextEncoder().encode(text), file);
        return {
            ...document,
            locate: (path) => {
                const at = document.locate?.(path) ?? { file };
                return { ...at, line: (at.line ?? 1) + firstLine - 1 };
            },
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
function isSummaryLine(line) {
    return ONE_LINE.test(line) || FIRST_KEY.test(line);
}
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
    end() {
        this.#giveUp(this.#hasRead ? 1 : 2);
    }
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
function readHead(line) {
    const found = text_blocks_HEAD.exec(line);
    if (found === null)
        return undefined;
    const [, benchmark = '', id] = found;
    return id === undefined ? { benchmark } : { benchmark, id };
}
const TOOL = /^[ |]{1,3}=+ ([A-Z]+) =+$/;
function readTool(line) {
    return TOOL.exec(line)?.[1]?.toLowerCase();
}
const text_blocks_METRIC = /^[ |] ?([A-Z][^:|[\]]{0,60}?)(?: \[([^\]]{1,20})\])?: *(\d[\d.]*)\|/;
function readMetric(line) {
    const found = text_blocks_METRIC.exec(line);
    if (found === null)
        return undefined;
    const [, label = '', unit, value = ''] = found;
    return unit === undefined ? { label, value } : { label, unit, value };
}
const PART = /^(?: {2}|\|-)## (Total)?/;
function readPart(line) {
    const found = PART.exec(line);
    if (found === null)
        return undefined;
    return found[1] === undefined ? 'part' : 'total';
}
function isComparison(line) {
    return /^(?: {2}|\|-)Comparison with /.test(line);
}

;// CONCATENATED MODULE: ./lib/parsers/gungraun.js







const gungraun_FAILED = /^(?:gungraun_runner|iai_callgrind_runner|iai-callgrind-runner|gungraun-runner): Error|^error: bench failed/;
const gungraun_RESULT = /^(?:Gungraun|Iai-Callgrind) result: /;
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
    #tool = 'callgrind';
    #values = [];
    #parts = 0;
    #isComparing = false;
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
        const own = id === undefined ? {} : { id };
        let parameters;
        for (const { label, unit, value, line } of this.#values) {
            const kept = gungraunMetric(this.#tool, label, unit);
            const problem = (0,measurement_builder/* problemAtLine */.dX)(this.#context.file, line);
            const number = (0,number_of/* numberOf */.r)(value);
            if (number === undefined)
                throw problem(`${label} is ${JSON.stringify(value)}`, 'a number');
            const { metric, direction, assume } = kept;
            parameters ??= { ...own, ...kept.parameters };
            this.#builder.add({
                benchmark,
                parameters,
                metric,
                value: number,
                unit: kept.unit,
                direction,
                assume,
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





const haskell_criterion_COLUMNS = [
    ['time', 'time', 's'],
    ['cpuTime', 'cpu-time', 's'],
    ['cycles', 'cycles', 'count'],
    ['allocated', 'allocated-bytes', 'B'],
];
const SHORTEST_BATCH = 0.03;
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
function analysedBatches(document, path, timeAt) {
    const batches = arrayField(document, path).map((_, index) => [...path, index]);
    const long = batches.filter((batch) => (haskell_criterion_numberOf(document, [...batch, timeAt]) ?? 0) >= SHORTEST_BATCH);
    return long.length === 0 ? batches : long;
}
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
function isHeyHeader(line) {
    return line === csv_HEADER;
}
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
function isHeySummary(line) {
    return TOTAL.test(line);
}
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
function isCut(summary) {
    const expected = summary.rate * summary.seconds;
    const requests = summary.answered + summary.unanswered;
    const tolerance = 0.5 + summary.rate * 0.00005;
    return requests === 0 || Math.abs(requests - expected) > tolerance;
}
function firstError(summary) {
    const [first] = summary.errors;
    return first === undefined ? '' : `: ${first.slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./lib/parsers/hey.js



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
                        parameters: parameters.length === 0
                            ? undefined
                            : Object.fromEntries(parameters.map((column) => [column.slice(PARAMETER.length), table.text(record, column)])),
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
function isHyperfineText(line) {
    return console_TIME.test(line) || console_ENDED.test(line);
}
function isHyperfineHead(line) {
    return console_HEAD.test(line) || isHyperfineText(line);
}
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
const markdown_ROW = /^\| `(.+)` \| ([\d.]+)(?: ± ([\d.]+))? \| ([\d.]+) \| ([\d.]+) \|/;
function isHyperfineMarkdown(line) {
    return markdown_HEAD.test(line);
}
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
    recognises: (line) => isHyperfineText(line) || isHyperfineMarkdown(line),
};

;// CONCATENATED MODULE: ./lib/parsers/iai.js



const iai_METRIC = /^ {2}(Instructions|L1 Accesses|L2 Accesses|RAM Accesses|Estimated Cycles): +(\d+)(?: +\(.*\))?$/;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?: ?:: ?[\p{L}_][\p{L}\p{N}_]*)*$/u;
const iai_FAILED = /^(?:thread '.*' (?:\(\d+\) )?panicked at|error: bench failed)/;
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
    #nameAbove;
    #benchmark = '';
    #isComplete = true;
    constructor(context) {
        this.#context = context;
    }
    push(line, n, end) {
        const text = line.trimEnd();
        const found = iai_METRIC.exec(text);
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
        const { metric, unit, direction, assume, parameters } = gungraunMetric('callgrind', label);
        this.#builder.add({
            benchmark: this.#benchmark,
            parameters,
            metric,
            value,
            unit,
            direction,
            assume,
            problem,
        });
    }
}

;// CONCATENATED MODULE: ./lib/core/trend/load-timeline.js

const WINDOWS = 600;
const WINDOW_VALUES = 512;
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
    addLoad(time, load) {
        const window = this.#at(time);
        window.loadSum += load;
        window.loads += 1;
    }
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

const LIGHT_SHARE = 0.25;
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

const FEWEST_LEVELS = 5;
const ERROR_RATE = 0.01;
const LATENCY_FACTOR = 3;
function loadKnee(levels) {
    const baseline = loadBaseline(levels);
    if (baseline === undefined || levels.length < FEWEST_LEVELS)
        return undefined;
    const isBroken = levels.map(({ errorRate, p99 }) => errorRate > baseline.errorRate + ERROR_RATE || p99 > LATENCY_FACTOR * baseline.latency);
    const split = fewestMisplaced(isBroken);
    const isReached = split < levels.length;
    return { load: (isReached ? levels[split] : levels.at(-1)).load, isReached };
}
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
function errorRateOf(points) {
    const requests = points.reduce((sum, point) => sum + point.requests, 0);
    const errors = points.reduce((sum, point) => sum + point.errors, 0);
    return requests === 0 ? undefined : errors / requests;
}

;// CONCATENATED MODULE: ./lib/core/trend/load-levels.js


const LEVELS = 20;
const SMALLEST_RISE = 2;
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


const SPIKE_FACTOR = 2;
const NORMAL_WINDOWS = 3;
const recovery_time_LATENCY_FACTOR = 1.5;
const recovery_time_ERROR_RATE = 0.01;
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



const ALPHA = 0.01;
const FEWEST_POINTS = 20;
const SHORTEST_SECONDS = 30;
const BLOCKS = 50;
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
const PLATEAU = 0.9;
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
const sustained_throughput_SHORTEST_SECONDS = 5;
const SHARE = 0.1;
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







function loadTrend(points) {
    const recovery = recoveryTime(points);
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






const MOST_LABELS = 1000;
const jmeter_rows_TOTAL = 'TOTAL';
const TRANSACTION = /^Number of samples in transaction : /;
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
const latency_metric_PERCENTILE = /(?:^|[:·])p(?<whole>[01])(?:\.(?<part>\d+))?$/;
function latencyMetric(name) {
    const { whole, part = '' } = latency_metric_PERCENTILE.exec(name)?.groups ?? {};
    if (whole === undefined)
        return undefined;
    if (whole === '1')
        return 'latency.max';
    const percent = part.padEnd(2, '0');
    const rest = percent.slice(2).replace(/0+$/, '');
    const rank = Number(percent.slice(0, 2));
    if (rank === 0 && rest === '')
        return 'latency.min';
    return rest === '' ? `latency.p${rank}` : `latency.p${rank}.${rest}`;
}

;// CONCATENATED MODULE: ./lib/parsers/jmh/add-primary.js









function addPrimary(document, result, builder, warn) {
    const metric = [...result.path, 'primaryMetric'];
    const score = [...metric, 'score'];
    numberField(document, score);
    const unit = stringField(document, [...metric, 'scoreUnit']);
    const name = metricName(result, unit, (message) => warn([...metric, 'scoreUnit'], message));
    const iterations = iterationValues(document, metric);
    const { benchmark, parameters } = result;
    if (iterations === undefined)
        warn(metric, 'has no raw data, so its score counts as a single value');
    for (const { value, path } of iterations ?? [{ value: numberField(document, score), path: score }]) {
        builder.addAt(document, { benchmark, parameters, metric: name, unit, primary: true, path }, value);
    }
    if (result.mode === 'sample')
        addPercentiles(document, result, unit, builder);
}
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
        const { benchmark, parameters } = result;
        addJsonNumber(document, builder, {
            benchmark,
            parameters,
            metric: percentileMetric(rank),
            unit,
            path,
        });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/jmh/add-secondary.js







function addSecondary(document, result, builder, warn) {
    const secondary = [...result.path, 'secondaryMetrics'];
    for (const name of Object.keys(optionalObjectField(document, secondary) ?? {})) {
        const path = [...secondary, name];
        const kept = keptAs(name, stringField(document, [...path, 'scoreUnit']));
        const values = secondaryValues(document, path);
        if (values.length === 0)
            warn(path, `has no value for ${JSON.stringify(name.slice(0, 120))}`);
        const { benchmark, parameters } = result;
        const { metric, unit, direction, assume } = kept;
        for (const { value, path: at } of values) {
            builder.addAt(document, { benchmark, parameters, metric, unit, direction, assume, path: at }, value);
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
function hasNaN(metric) {
    const { score, rawData } = metric;
    return [score, rawData].flat(3).includes('NaN');
}
function keptAs(printed, unit) {
    const name = printed.replace(/^·/, '');
    const latency = latencyMetric(name);
    if (latency !== undefined)
        return { metric: latency, unit, direction: 'lower' };
    if (name === 'gc.alloc.rate.norm')
        return { metric: 'allocated-bytes', unit };
    if (name.startsWith('gc.'))
        return { metric: name, unit: unit === 'MB/sec' ? 'MiB/sec' : unit, direction: 'lower' };
    const counter = /^(?<event>instructions|cycles|cache-misses)(?::u)?$/.exec(name)?.groups?.event;
    if (counter !== undefined && unit === '#/op')
        return { metric: counter, unit: '1', assume: 'noisy' };
    return { metric: customMetricName(name, 'secondary'), unit };
}

;// CONCATENATED MODULE: ./lib/parsers/jmh/read-jmh-result.js



const MODES = ['thrpt', 'avgt', 'sample', 'ss'];
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
function parameter(document, path) {
    const value = (0,json_path/* valueAt */.fK)(document, path);
    if (typeof value === 'string')
        return value;
    throw document.problem(path, (0,json_path/* describeValue */.bp)(value), 'a text');
}

;// CONCATENATED MODULE: ./lib/parsers/jmh.js









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

const PLAIN = /^(?<label>\S.*?): (?<value>\d+(?:\.\d+)?)(?: (?=ms))?(?<unit>ms|s)(?<ended> - timer ended)?$/;
const CLOCK = /^(?<label>\S.*?): (?:(?<hours>\d+):(?=\d\d:))?(?<minutes>\d+):(?<seconds>\d\d(?:\.\d+)?) \((?:m:ss\.mmm|h:mm:ss)\)$/;
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
                const { metric, unit, direction } = mappedMetric(options, told);
                const reading = { benchmark, parameters, metric, unit, direction, path: found.path };
                builder.addAllAt(document, reading, numbersAt(document, found.path));
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
function nameOf(document, options, { result, found }) {
    const parts = listOption(options.name).map((path) => textAt(document, path, result) ?? '');
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
function textOf(document, result, path) {
    const whole = [...result.path, ...parsePathOption('name', path)];
    const value = (0,json_path/* valueAt */.fK)(document, whole);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw document.problem(whole, (0,json_path/* describeValue */.bp)(value), 'a text');
}

;// CONCATENATED MODULE: ./lib/parsers/julia.js










const julia_REMEDY = 'save the trials themselves (BenchmarkTools.save("results.json", results)) to keep every sample';
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
const SUBJECTS = new Map([
    ['http_req_duration', 'http'],
    ['iteration_duration', 'iteration'],
]);
const BUILT_IN_TREND = /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_.*(?:fcp|lcp|fid|inp|ttfb|duration))$/;
const add_k6_metric_PERCENTILE = /^p\(?(\d+(?:\.\d+)?)\)?$/;
function isCustom({ name, kind, contains }) {
    const { base } = splitTags(name);
    if (kind === 'trend')
        return !isTime(base, contains);
    return !BUILT_INS.has(base) && base !== 'http_req_failed' && base !== 'checks';
}
function addK6Metric(builder, metric) {
    const { base, tags } = splitTags(metric.name);
    const subject = SUBJECTS.get(base) ?? base;
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
function aggregateName(key) {
    const rank = /^p(\d.*)$/.exec(key)?.[1];
    return rank === undefined ? key : `p(${rank})`;
}
function read_summary_kindOf(type, values) {
    if (type === 'counter' || type === 'gauge' || type === 'rate' || type === 'trend')
        return type;
    if (values.has('avg') || values.has('med'))
        return 'trend';
    if (values.has('passes'))
        return 'rate';
    return values.has('count') ? 'counter' : values.has('min') ? 'gauge' : 'trend';
}
function containsOf(value) {
    return value === 'time' || value === 'data' || value === 'default' ? value : undefined;
}
function crossedThresholds(document, metric, path) {
    const thresholds = (0,json_path/* valueAt */.fK)(document, [...path, 'thresholds']);
    if (!(0,json_path/* isJsonObject */.OW)(thresholds))
        return [];
    return Object.entries(thresholds)
        .filter(([, state]) => state === true || ((0,json_path/* isJsonObject */.OW)(state) && state.ok === false))
        .map(([condition]) => ({ metric, condition, path: [...path, 'thresholds', condition] }));
}
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


const stream_line_LINE = /^\{"(?:metric":"[^"]+","type":"(?:Metric|Point)"|type":"(?:Metric|Point)",)/;
function isK6Line(line) {
    return stream_line_LINE.test(line);
}
function readK6Line(line, file, n) {
    const { metric, type, data } = parsed(line, file, n);
    if (typeof metric !== 'string' || !(0,json_path/* isJsonObject */.OW)(data))
        throw refused('this is no line of k6', file, n);
    return type === 'Metric' ? declaration(metric, data) : point(metric, data, (what) => refused(what, file, n));
}
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

const stream_metric_RANKS = [90, 95, 99, 99.9];
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
    #percentiles() {
        const quantiles = this.#values.quantiles([0.5, ...stream_metric_RANKS.map((rank) => rank / 100)]) ?? [];
        return [
            ['med', quantiles[0]],
            ...stream_metric_RANKS.map((rank, index) => [`p(${rank})`, quantiles[index + 1]]),
        ];
    }
}

;// CONCATENATED MODULE: ./lib/parsers/k6/stream-totals.js


const MOST_NAMES = 100;
const EVERY_REQUEST = /^http_req(?:s|_(?:duration|blocked|connecting|tls_handshaking|sending|waiting|receiving|failed))$/;
const OF_REQUESTS = new Set(['http_reqs', 'http_req_duration', 'http_req_failed']);
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
    get hasTooManyNames() {
        return this.#names.size > MOST_NAMES;
    }
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
const MOST_POINTS = 4096;
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
const text_values_RATE = /^([\d.]+)% +(?:(\d+) out of (\d+)|✓ (\d+) +✗ (\d+))$/;
const COUNTER = /^(\S+(?: [kMGT]?B)?) +(\S+(?: [kMGT]?B)?)\/s$/;
const text_values_NANOSECONDS = 1e6;
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





const text_summary_METRIC = /^ *(?:[✓✗] )?(?<name>\S.*?)\.{2,}: +(?<values>\S.*)$/;
const HEADING = /^ {2}█ (?:THRESHOLDS|TOTAL RESULTS|GROUP: .*|SCENARIO: .*?) *$/;
const text_summary_TOTALS = /^ {2}█ TOTAL RESULTS *$/;
const THRESHOLDS = /^ {2}█ THRESHOLDS *$/;
const ITERATIONS = /^ *(?:[✓✗] )?iterations\.{3,}: +\d+ +[\d.]+\/s *$/;
const CHECK = /^ +([✓✗]) (?!'.*' \S+=)(.*\S) *$/;
const CHECK_COUNTS = /^ +↳ +\d+% — ✓ (\d+) \/ ✗ (\d+) *$/;
const CROSSED = /^ +✗ ('.*') \S+=/;
function isK6Total(line) {
    return text_summary_TOTALS.test(line) || ITERATIONS.test(line);
}
class K6TextSink {
    #file;
    #metrics = [];
    #warnings = [];
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
    #numbered = startNumberedNames();
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
        if (this.#base === 'checks_total' || this.#base === 'checks_failed')
            return;
        const base = this.#base === 'checks_succeeded' ? 'checks' : this.#base;
        const name = isPart ? `${base}{${printed.slice(2, -2)}}` : base;
        const read = readK6Values(values);
        if (read !== undefined)
            this.#metrics.push({ name, ...read, problem: (0,measurement_builder/* problemAtLine */.dX)(this.#file, n) });
    }
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
function lntMetric(field) {
    return lnt_metric_METRICS.get(field) ?? { metric: customMetricName(field, 'field'), unit: '1' };
}
function isLntField(ending) {
    return lnt_metric_METRICS.has(ending);
}

;// CONCATENATED MODULE: ./lib/parsers/lnt/add-legacy-test.js






const add_legacy_test_NAME = /^(?:nts\.)?(.+?)(?:\.(exec|compile))?\.(status|[a-z_]+)$/;
const FAIL = 1;
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
    const fields = objectField(document, path);
    for (const key of Object.keys(fields)) {
        const value = fields[key];
        const isNumber = typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number');
        if (!isNumber)
            continue;
        const at = [...path, key];
        if (key.endsWith('_status')) {
            const phase = key.slice(0, -'_status'.length);
            if (value === 1)
                failures.push(jsonWarning(document, at, `${(0,quoted_name/* quotedName */.a)(benchmark)}: ${phase} failed`));
            continue;
        }
        const { metric, unit, direction } = lntMetric(key);
        const reading = { benchmark, metric, unit, direction, path: at };
        if (Array.isArray(value))
            addJsonNumbers(document, builder, reading);
        else
            addJsonNumber(document, builder, reading);
    }
    return failures;
}

;// CONCATENATED MODULE: ./lib/parsers/locust/request-name.js
function requestName(method, name) {
    return method.trim() === '' ? name : `${method} ${name}`;
}

;// CONCATENATED MODULE: ./lib/parsers/locust/console.js




const console_TABLE = /^Type {5}Name {2,}# reqs {2,}# fails \|/;
const console_ROW = /^(\S*) +(\S.*?) +(\d+) +(\d+)\([\d.]+%\) \| +(\d+) +(\d+) +(\d+) +(\d+) \| +([\d.]+) +([\d.]+)$/;
const PERCENTILES = /^Type {5}Name {2,}(50% .*) # reqs$/;
const console_PERCENTILE_ROW = /^(\S*) +(\S.*?)((?: +\d+){2,})$/;
const console_RULE = /^-+\|[-|]+$/;
function isLocustTable(line) {
    return console_TABLE.test(line);
}
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
const MOST_WARNINGS = 10;
function isLocustFailures(line) {
    return startsWithColumns(line, FAILURES) || startsWithColumns(line, EXCEPTIONS);
}
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
function isLocustHistory(line) {
    return startsWithColumns(line, history_COLUMNS);
}
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
const stats_PERCENTILES = ['50', '66', '75', '80', '90', '95', '98', '99', '99.9', '99.99'];
const stats_RANKS = stats_PERCENTILES.map((rank) => [percentileMetric(rank), `${rank}%`]);
function isLocustStats(line) {
    return startsWithColumns(line, stats_COLUMNS);
}
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
        ...stats_RANKS.map(([metric, column]) => [metric, table.optionalNumber(record, column), 'ms']),
    ];
}

;// CONCATENATED MODULE: ./lib/parsers/locust.js





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







const json_request_PERCENTILES = [50, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99];
function readLocustRequest(document, path) {
    const number = (key) => numberField(document, [...path, key]);
    const count = number('num_requests');
    const name = stringField(document, [...path, 'name']);
    return {
        benchmark: requestName(optionalStringField(document, [...path, 'method']) ?? '', name),
        ...{ count, failed: number('num_failures'), total: number('total_response_time') },
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



const MS_PRINT = /^Massif arguments: /;
const TIME_UNIT = /^time_unit: (?:i|ms|B)$/;
const massif_FIELD = /^(time|mem_heap_B|mem_heap_extra_B|mem_stacks_B)=(\d+)$/;
const massif_TREE = /^heap_tree=(empty|peak|detailed)$/;
const NODE = /^ *n(\d+): \d+ /;
const massif_RULE = '#---';
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



const minitest_ROW = /^[.FES]*(?:(?<owner>\S+#\S+) = )?(?<name>bench_\S*)(?<times>(?:\t *\d+\.\d{6})+)$/u;
const STARTED = '# Running:';
const FINISHED = /^Finished in [\d.]+s[,.]/;
const minitest_FAILED = /^ +\d+\) (?<kind>Failure|Error):$/;
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
            const row = end === 'open' ? undefined : minitest_ROW.exec(line)?.groups;
            if (row === undefined)
                return;
            const benchmark = numbered(row.owner ?? row.name ?? '');
            const problem = (0,measurement_builder/* problemAtLine */.dX)(file, n);
            const times = (row.times ?? '').trim().split(/\t */);
            for (const [index, time] of times.entries()) {
                builder.add({
                    benchmark,
                    parameters: stepOf(index),
                    metric: 'time',
                    value: (0,number_of/* fastNumber */.G)(time),
                    unit: 's',
                    problem,
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
const STEPS = [];
const MOST_STEPS = 100;
function stepOf(index) {
    const step = STEPS[index] ?? { step: String(index + 1) };
    if (index === STEPS.length && index < MOST_STEPS)
        STEPS.push(step);
    return step;
}
function cutWarning(file, started) {
    if (started === undefined)
        return [];
    const message = 'the run that starts here has no "Finished in": it was cut off and benchmarks may be missing';
    return [{ message, file, line: started }];
}

;// CONCATENATED MODULE: ./lib/parsers/mitata.js












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
const MARKDOWN_HEAD = /^\| (?:• (?<group>.+?)|benchmark)? *\| +avg \| +min \| +p75 \| +p99 \| +max \|$/;
const MARKDOWN_ROW = new RegExp(String.raw `^\| (?<name>.+) \| ${markdown_lines_CELL('avg').replace(')\\x60', ')/iter\\x60')} \| ${['min', 'p75', 'p99', 'max'].map(markdown_lines_CELL).join(String.raw ` \| `)} \|$`, 'u');
const MARKDOWN_ERROR = /^\| (?<name>.+?) *\| error: (?<message>.*) \|$/;

;// CONCATENATED MODULE: ./lib/parsers/mitata-text/mitata-unit.js
const mitata_unit_UNITS = {
    b: 'B',
    kb: 'KiB',
    mb: 'MiB',
    gb: 'GiB',
    tb: 'TiB',
    m: 'min',
    h: 'h',
};
function mitataUnit(text, problem) {
    const [digits = '', unit = ''] = text.split(/ +/);
    if (!Number.isFinite(Number(digits)) || unit === 'pb')
        throw problem(`${JSON.stringify(text)} is no quantity`, 'a number with its unit');
    return { value: Number(digits), unit: mitata_unit_UNITS[unit] ?? unit };
}

;// CONCATENATED MODULE: ./lib/parsers/mitata-text/plain-lines.js
const plain_lines_TIME = String.raw `\d+\.\d\d (?:ps|ns|µs|ms|s|m|h)`;
const BYTES = String.raw `\d+\.\d\d +(?:b|kb|mb|gb|tb|pb)`;
const plain_lines_RUNTIME = /^runtime: (?<name>[\w.-]+) (?<version>\d\S*) \(\S+\)$/;
const plain_lines_HEAD = /^benchmark {2,}avg \(min … max\) p75 \/ p99/;
const plain_lines_RULE = /^-{30,} -{31}$/;
const plain_lines_GROUP = /^• (?<group>.+)$/;
const plain_lines_RESULT = new RegExp(String.raw `^(?<name>\S.*?) +(?<avg>${plain_lines_TIME})/iter +(?<p75>${plain_lines_TIME})(?: +(?<p99>${plain_lines_TIME}))?(?: .*)?$`, 'u');
const plain_lines_RANGE = new RegExp(String.raw `^ +\((?<min>${plain_lines_TIME}) … (?<max>${plain_lines_TIME})\) +(?<p99>${plain_lines_TIME})(?: .*)?$`, 'u');
const plain_lines_ALLOCATED = new RegExp(String.raw `^ +(?:gc\( *${plain_lines_TIME} … +${plain_lines_TIME}\) +(?=${BYTES} \()|\( *${BYTES} … +${BYTES}\) +)(?<avg>${BYTES})(?: .*)?$`, 'u');
const GARBAGE = new RegExp(String.raw `^ +gc\( *${plain_lines_TIME} … +${plain_lines_TIME}\) +(?<avg>${plain_lines_TIME})(?: .*)?$`, 'u');
const plain_lines_ERROR = /^(?<name>\S.*?) +error: (?<message>.+)$/;

;// CONCATENATED MODULE: ./lib/parsers/mitata-text.js






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



const nanobench_HEAD = /^\|(?: *(?:relative|complexityN) \|)* *(?:ps|ns|us|µs|ms|s)\/(\S+) \| *\1\/s \| *err% \|/;
const nanobench_RULE = /^\|(?:-+:\|)+:-+$/;
const UNIT_PER = /^(ps|ns|us|µs|ms|s)\/(\S+)$/;
const nanobench_NAME = /^(?::wavy_dash: )?`((?:[^`]|``)*)`(?: \(Unstable .*)?$/;
const COUNTERS = new Map([
    ['ins', ['instructions', 'lower', '1']],
    ['cyc', ['cycles', 'lower', '1']],
    ['bra', ['branches', 'lower', '1']],
    ['IPC', ['ipc', 'higher', '1']],
    ['miss%', ['branch-miss-rate', 'lower', '%']],
]);
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
function cellsOf(line) {
    return line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
}
function nanobench_nameOf(line, column) {
    const cell = line
        .split('|')
        .slice(column + 1)
        .join('|')
        .trim();
    return nanobench_NAME.exec(cell)?.[1]?.replaceAll('``', '`') || undefined;
}

;// CONCATENATED MODULE: ./lib/parsers/nanobench-json.js





const nanobench_json_COUNTERS = [
    ['instructions', 'instructions'],
    ['cpucycles', 'cycles'],
    ['branchinstructions', 'branches'],
    ['branchmisses', 'branch-misses'],
    ['contextswitches', 'context-switches'],
    ['pagefaults', 'page-faults'],
];
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
            const assume = metric === 'time' ? undefined : 'noisy';
            const direction = metric === 'time' ? undefined : 'lower';
            builder.addAt(document, { benchmark, parameters, metric, unit, direction, assume, iterations, path: at }, numberField(document, at) / batch);
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



const node_bench_text_RESULT = /^(?<name>.*\S)\s+x (?<rate>[\d,]+(?:\.\d+)?) ops\/sec \(\d+ runs? sampled\) (?:.* )?min\.\.max=\((?<min>[\d.]+)(?<minUnit>ns|us|ms|s)\.\.\.(?<max>[\d.]+)(?<maxUnit>ns|us|ms|s)\)$/;
const WITHOUT_TIME = /^(?<name>.*\S)\s+x undefined total time \(\d+ runs? sampled\)/;
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
    const { benchmark, parameters, metric, unit, direction, assume, location } = fixed;
    values.forEach((value, index) => {
        const at = [...path, 'values', index];
        const count = iterations?.[index];
        builder.addAt(document, {
            benchmark,
            parameters,
            metric,
            unit,
            direction,
            assume,
            iterations: count,
            primary,
            location,
            path: at,
        }, value);
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
    for (const name of Object.keys(given)) {
        const value = given[name];
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







const DEADLINE = 'aborted due to deadline';
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
const oha_text_DEADLINE = 'aborted due to deadline';
const oha_text_LATENCIES = new Map([
    ['Slowest', 'latency.max'],
    ['Fastest', 'latency.min'],
    ['Average', 'latency.mean'],
]);
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
function oha_text_isCut({ figures, aborted }, requests) {
    const [rate = 0] = figures.get('Requests/sec') ?? [];
    const [duration = 0, unit = 's'] = figures.get('Total') ?? [];
    const expected = rate * (0,parse_unit/* toBaseUnit */.h3)(duration, (0,parse_unit/* parseUnit */.E8)(unit));
    const tolerance = 0.5 + rate * 0.00005;
    const counted = requests + aborted;
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
const read_sample_SAMPLE = /^(?<name>[A-Za-z_:][\w:]*)(?:\{(?<labels>.*)\})?[ \t]+(?<value>[+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Inf|NaN|inf|nan))(?:[ \t]+-?\d+(?:\.\d+)?)?(?:[ \t]+#.*)?$/;
const LABEL = /\s*([A-Za-z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|$)/y;
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
function familyUnit(family) {
    const stem = family.replace(/_total$/, '');
    if (stem.endsWith('_seconds'))
        return 's';
    return stem.endsWith('_bytes') ? 'B' : '1';
}

;// CONCATENATED MODULE: ./lib/parsers/openmetrics.js





const TYPE = /^# TYPE (?<family>[A-Za-z_:][\w:]*) (?<type>counter|gauge|histogram|summary|untyped|unknown|info|stateset|gaugehistogram)$/;
const OPENMETRICS_ONLY = /^# (?:UNIT [A-Za-z_:]|TYPE \S+ (?:unknown|info|stateset|gaugehistogram)$)/;
const openmetrics_END = '# EOF';
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
function suffix(family, { name: sample }) {
    return sample.slice(family.length).replace(/^_/, '');
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat/add-perf-count.js

const PERF_PRIMARY = ['time', 'cpu-time'];
const add_perf_count_METRIC = new Map([
    ['duration_time', 'time'],
    ['task-clock', 'cpu-time'],
    ['user_time', 'user-time'],
    ['system_time', 'system-time'],
    ['cpu-cycles', 'cycles'],
]);
const MODIFIED = /^(?<event>.+):(?<modifier>[ukhGHIpPSDWeb]+)$/;
function addPerfCount(builder, { event, value, unit, spread, parameters }, common) {
    if (typeof value !== 'number')
        return;
    const modified = event.includes(':') ? MODIFIED.exec(event)?.groups : undefined;
    const name = modified?.event ?? event;
    const metric = add_perf_count_METRIC.get(name) ?? name;
    const modifier = modified?.modifier;
    const reading = {
        parameters: modifier === undefined ? parameters : { ...parameters, modifier },
        benchmark: common.benchmark,
        iterations: common.iterations,
        problem: common.problem,
    };
    builder.add({
        metric,
        value,
        unit: unit === '' ? 'count' : unit,
        direction: 'lower',
        assume: (0,metric_registry/* metricRow */.d)(metric)?.assume === 'exact' ? 'noisy' : undefined,
        ...reading,
    });
    if (spread !== undefined && spread > 0) {
        builder.add({ metric: `${metric}.spread`, value: spread, unit: '1', direction: 'lower', ...reading });
    }
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat/perf-count.js

function perfValue(text) {
    if (text === '<not supported>')
        return 'not supported';
    if (text === '<not counted>')
        return 'not counted';
    if (!/^\d[\d,]*(?:\.\d+)?$/.test(text))
        return undefined;
    return (0,number_of/* fastNumber */.G)(text.includes(',') ? text.replaceAll(',', '') : text);
}

;// CONCATENATED MODULE: ./lib/parsers/perf-stat/read-perf-fields.js


const FIELDS = /^(?<value><not supported>|<not counted>|\d+(?:\.\d+)?)(?<separator>[,;|\t])(?<unit>[A-Za-z]*)\k<separator>(?<event>[^,;|\t]+)\k<separator>(?:(?<spread>\d+\.\d+)%\k<separator>)?\d+\k<separator>(?<running>\d+\.\d\d)(?:\k<separator>|$)/;
const PLACE = /^(?:(?:CPU\d+|S\d+(?:-D\d+)?(?:-C\d+)?|N\d+|[^,;|\t]+-\d+)[,;|\t](?:\d+[,;|\t])?)(?=<not |\d)/;
const SHARE_END = /[,;|\t]\d+\.\d\d(?:[,;|\t]|$)/;
const INTERVAL = /^\s*\d+\.\d{9}[,;|\t]/;
const PLACE_KEYS = ['cpu', 'core', 'die', 'socket', 'node', 'thread', 'cgroup'];
function isInterval(line) {
    const time = INTERVAL.exec(line)?.[0];
    return ((time !== undefined && FIELDS.test(line.slice(time.length))) ||
        (isPerfJson(line) && line.startsWith('{"interval"')));
}
function readPerfFields(line) {
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
function isPerfJson(line) {
    return line.startsWith('{"') && line.includes('"counter-value" : "');
}
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
const START = /^\s*(?:\d|<not )/;
const read_perf_text_CLOCK = /^\s*(?<value>\d[\d.]*)(?: \+- [\d.]+)? seconds (?<what>time elapsed|user|sys)\b/;
const CLOCK_EVENT = new Map([
    ['time elapsed', 'duration_time'],
    ['user', 'user_time'],
    ['sys', 'system_time'],
]);
function readPerfHeading(line) {
    if (!line.startsWith(' Performance counter'))
        return undefined;
    const { name, runs } = read_perf_text_HEADING.exec(line)?.groups ?? {};
    if (name === undefined)
        return undefined;
    const bare = /^'(.*)'$/.exec(name)?.[1] ?? name;
    return runs === undefined ? { name: bare } : { name: bare, runs: Number(runs) };
}
function readPerfLine(line) {
    if (!START.test(line))
        return undefined;
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





const add_suite_METRIC_BY_UNIT = new Map([
    ['s', 'time'],
    ['1/s', 'throughput'],
    ['B/s', 'bytes-per-second'],
    ['B', 'bytes'],
    ['1', 'value'],
]);
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
    const metric = add_suite_METRIC_BY_UNIT.get(base) ?? base;
    const known = (0,parse_unit/* parseUnit */.E8)(unit).direction;
    return { metric, unit, direction: known ?? (lower === false ? 'higher' : 'lower') };
}

;// CONCATENATED MODULE: ./lib/parsers/perfherder.js




const perfherder_LINE = /(?:^|\s)PERFHERDER_DATA:\s*(?<json>\{.*\})\s*$/;
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
const SEVERAL = 'multiple scripts';
const SCRIPT = /^SQL script \d+: (.+)$/;
const pgbench_RATE = /^tps = ([\d.]+) \((?:without initial connection time|excluding connections establishing)\)$/;
const SCRIPT_RATE = /^ - (\d+) transactions \([\d.]+% of total, tps = ([\d.]+)\)$/;
const SCRIPT_LATENCY = /^ - latency average = /;
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
    if (rate !== undefined || SCRIPT_LATENCY.test(line) || processed === '0')
        current.isWhole = true;
    for (const [pattern, metric, unit] of FIGURES) {
        const value = pattern.exec(line)?.[1];
        if (value !== undefined)
            current.rows.push([metric, Number(value), unit]);
    }
}

;// CONCATENATED MODULE: ./lib/parsers/phpbench/parameters.js

function phpbenchParameters(variant) {
    const set = childNamed(variant, 'parameter-set');
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
function phpVersion(suite) {
    const env = suite === undefined ? undefined : childNamed(suite, 'env');
    const php = env === undefined ? undefined : childNamed(env, 'php');
    if (php === undefined)
        return undefined;
    const value = childrenNamed(php, 'value').find(({ attributes }) => attributes.get('name') === 'version');
    return value?.text.trim() ?? php.attributes.get('version');
}

;// CONCATENATED MODULE: ./lib/parsers/postgresql-explain/add-explain.js

function estimateError(planned, actual) {
    const [low, high] = [Math.max(1, Math.min(planned, actual)), Math.max(1, planned, actual)];
    return high / low;
}
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
const OTHERS = [
    ['I/O Read Time', 'io-read-time', 'ms'],
    ['I/O Write Time', 'io-write-time', 'ms'],
    ['Shared I/O Read Time', 'io-read-time', 'ms'],
    ['Shared I/O Write Time', 'io-write-time', 'ms'],
    ['Temp I/O Read Time', 'temp-io-read-time', 'ms'],
    ['Temp I/O Write Time', 'temp-io-write-time', 'ms'],
    ['WAL Bytes', 'wal-bytes', 'B'],
];
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
function readTextBuffers(line) {
    const blocks = kinds(BUFFERS.exec(line)?.[1]).map(([kind, what, count]) => [`${kind}-${what}-blocks`, count]);
    const times = kinds(IO.exec(line)?.[1]).map(([kind, what, value]) => [
        kind === '' || kind === 'shared' ? `io-${what}-time` : `${kind}-io-${what}-time`,
        value,
        'ms',
    ]);
    const wal = WAL.exec(line)?.[1];
    return { blocks, others: wal === undefined ? times : [...times, ['wal-bytes', Number(wal), 'B']] };
}
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
const SESSION = /\[(\d+)(?:-\d+)?\]|\b([\da-f]{8}\.[\da-f]{1,8})\b/g;
function isTimedStatement(line) {
    return /(?:^|[\s\]:])LOG: {2}duration: \d+\.\d{3} ms(?: {2}(?:statement|execute [^:]*): |$)/.test(line);
}
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
const TOKEN = /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[eEbBxX]?'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)|"(?:[^"]|"")*(?:"|$)|\$\d+|[\p{L}_][\p{L}\d_$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\s\S]/gu;
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
const REQUEST = /(?:traceparent='?\d\d-([\da-f]{32})|(?:request_?id|trace_?id|x_request_id|request)\s*[=:]\s*'?([^',*\s]+))/i;
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


const ALL = 'all statements';
const SUSPICIOUS_REPEATS = 5;
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
const SLOW = '100ms';
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
function slowSeconds({ slow = SLOW }) {
    const quantity = (0,parse_quantity/* parseQuantity */.L)(slow);
    if (quantity?.unit === 's' && quantity.value > 0)
        return quantity.value;
    throw optionProblem('slow', slow, 'a duration such as 100ms');
}

;// CONCATENATED MODULE: ./lib/parsers/pyperf.js







const pyperf_METRIC_BY_UNIT = new Map([
    ['second', ['time', 's']],
    ['byte', ['memory', 'B']],
    ['integer', ['value', '1']],
]);
const PEAK_KEYS = ['mem_max_rss', 'command_max_rss'];
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














const pytestBenchmarkParser = {
    kind: 'json',
    name: 'pytest-benchmark',
    tool: 'pytest-benchmark 2.5 to 5.3',
    reads: 'the JSON of pytest --benchmark-json: the raw rounds of every benchmark, its parameters and extra_info',
    metrics: ['time', 'numbers in extra_info'],
    primary: ['time'],
    filter: pytestBenchmarks,
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
    const { benchmark, parameters, location } = identity(row);
    const reading = {
        ...{ benchmark, parameters, location, iterations },
        ...{ metric: 'time', unit: 's', primary: true, path: raw ?? stats },
    };
    builder.addAllAt(document, reading, values);
}
function isCutShort(document, stats) {
    const data = (0,json_path/* valueAt */.fK)(document, [...stats, 'data']);
    const rounds = optionalNumberField(document, [...stats, 'rounds']);
    return Array.isArray(data) && rounds !== undefined && data.length !== rounds;
}
function middle(document, stats) {
    return optionalNumberField(document, [...stats, 'median']) ?? numberField(document, [...stats, 'mean']);
}
function medianWarning(document, row, isCut) {
    const why = isCut ? 'its raw rounds were cut out of the file' : 'the file holds no raw rounds';
    const message = `${(0,quoted_name/* quotedName */.a)(row.fullname)}: ${why}, so its median counts as a single value`;
    return jsonWarning(document, [...row.path, 'stats'], message);
}
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
        builder.addAt(document, { metric, unit: '1', path: [...path, name], ...identity(row) }, value);
    }
}
function identity(row) {
    const file = row.fullname.split('::', 1)[0];
    return {
        benchmark: row.benchmark,
        parameters: row.parameters,
        location: file === undefined || file === row.fullname ? undefined : { file },
    };
}
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




const STORED = /(?:^|[\\/])[^\\/]+-[^\\/]+-\d+\.\d+[^\\/]*-\d+bit[\\/](?<number>\d{4,})_[^\\/]*\.json$/;
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
const table_TITLE = /-{3,} benchmark(?: (?<group>.+))?: (?<count>\d+) tests -{3,}$/;
const table_RULE = /^-{20,}$/;
const LEGEND = /^Legend:$/;
const table_FAILED = /^(?:FAILED|ERROR) (\S.*)$/;
const THIS_RUN = / \(NOW\)$/;
const SAVED_RUN = / \(\d{4}_[^\s()]+\)$/;
const table_NUMBER = String.raw `([\d,]+(?:\.\d+)?|inf|nan)(?: \([^()]*\))?`;
const CELLS = { Outliers: String.raw `(\d+;\d+)` };
const table_TIMES = [
    ['Mean', 'time.mean'],
    ['Min', 'time.min'],
    ['Max', 'time.max'],
    ['StdDev', 'time.stddev'],
];
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




const MEANINGS = new Set(['name', 'value', 'unit', 'metric']);
const LONGEST_PATTERN = 1_000;
const LONGEST_LINE = 16 * 1024;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
let engine;
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



const ruby_benchmark_ROW = /^(?<label>.*?)\s+(?<user>-?\d+\.\d{6})\s+(?<system>-?\d+\.\d{6})\s+(?<total>-?\d+\.\d{6})\s+\(\s*(?<real>\d+\.\d{6})\)$/;
const REHEARSAL = /^Rehearsal -+$/;
const REHEARSAL_END = /^-+ total: \d+\.\d+sec$/;
const ruby_benchmark_METRICS = [
    ['real', 'time'],
    ['user', 'user-time'],
    ['system', 'system-time'],
    ['total', 'cpu-time'],
];
const rubyBenchmarkParser = {
    kind: 'text',
    name: 'ruby-benchmark',
    tool: "Ruby's Benchmark (read with 3.1)",
    reads: 'the text of Benchmark.bm, bmbm and measure: user, system, total and elapsed time',
    metrics: ruby_benchmark_METRICS.map(([, metric]) => metric),
    primary: ['time'],
    recognises: (line) => line.includes('(') && ruby_benchmark_ROW.test(line),
    start: startRubyBenchmark,
};
function startRubyBenchmark({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const numbered = startNumberedNames();
    let isRehearsal = false;
    return {
        push(line, n) {
            if (line.startsWith('Rehearsal ') && REHEARSAL.test(line))
                isRehearsal = true;
            if (line.startsWith('-') && REHEARSAL_END.test(line))
                isRehearsal = false;
            const row = isRehearsal || !line.endsWith(')') ? undefined : ruby_benchmark_ROW.exec(line)?.groups;
            if (row === undefined)
                return;
            const label = row.label?.trim() ?? '';
            const benchmark = numbered(label === '' ? 'measure' : label);
            const problem = (0,measurement_builder/* problemAtLine */.dX)(file, n);
            for (const [group, metric] of ruby_benchmark_METRICS) {
                const value = (0,number_of/* fastNumber */.G)(row[group] ?? '');
                builder.add({ benchmark, metric, value, unit: 's', problem });
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

const ruby_benchmark_ips_RESULT = /^(?<label>.*?)\s*(?<rate>\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?<factor>[kMBTQ])?\s+\(±\s*[\d.]+%\) i\/s(?:\s+\([\d.]+ [^)]*\/i\))?\s+-\s+(?<iterations>[\d.]+)(?<times>[kMBTQ])?(?:\s+in\s+[\d.]+s)?$/u;
const WARMING_UP = /^Warming up -+$/;
const WARMED_UP = /\d(?:\.\d+)?[kMBTQ]?\s+i\/100ms$/;
const CALCULATING = /^Calculating -+$/;
const RUBY = /^(?<ruby>(?:j?ruby|truffleruby) \d\S*) .*\[\S+\]$/;
const ruby_benchmark_ips_EXPONENTS = { k: 3, M: 6, B: 9, T: 12, Q: 15 };
const rubyBenchmarkIpsParser = {
    kind: 'text',
    name: 'ruby-benchmark-ips',
    tool: 'benchmark-ips 2 of Ruby',
    reads: 'the text of Benchmark.ips: "label  1.234M (± 1.2%) i/s - ..."',
    metrics: ['throughput'],
    primary: ['throughput'],
    foreignLines: 'a line between a label that has a line of its own and its result becomes the label',
    recognises: (line) => line.includes('i/') && ruby_benchmark_ips_RESULT.test(line),
    start: startIps,
};
function startIps({ file }) {
    const builder = (0,measurement_builder/* startMeasurements */.SN)();
    const environment = {};
    let lineBefore = '';
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
    return factor === '' ? Number(digits) : Number(`${digits}e${ruby_benchmark_ips_EXPONENTS[factor]}`);
}
function ruby_benchmark_ips_cutWarning(file, waiting) {
    if (waiting <= 0)
        return [];
    return [{ message: `${waiting} labels warmed up and have no result: the output was cut off`, file }];
}

;// CONCATENATED MODULE: ./lib/parsers/ruby-benchmark-ips-json.js






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


const siege_FIRST = /^(?:\{\t"transactions":\s+\d+,|Transactions:\s+\d+\s+hits)$/;
const siege_FIGURE = /^(?:\{?\t"(\w+)"|([A-Z][a-z ]+)):\s+(\d+(?:\.\d+)?)(?:\s+(\S+))?,?$/;
const LAST = 'shortest_transaction';
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
const size_limit_TIMES = [
    ['loading-time', 'loading'],
    ['running-time', 'running'],
];
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
            for (const [metric, key] of size_limit_TIMES) {
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
    #name;
    #isOver = false;
    #lastOpen;
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




const strace_HEADER = /^\s*(?:% time +seconds +usecs\/call +calls +errors +syscall|(?=.*\bcalls\b)(?=.*\bsyscall\b)(?:(?:% time|seconds|usecs\/call|calls|errors|syscall|shortest|longest)\s*)+)$/;
const strace_RULE = /^-+(?: -+)+ *$/;
const strace_METRIC = new Map([
    ['calls', ['calls', 'count']],
    ['errors', ['errors', 'count']],
    ['seconds', ['time', 's']],
    ['usecs/call', ['time-per-call', 'us']],
    ['shortest', ['time.min', 's']],
    ['longest', ['time.max', 's']],
]);
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
const LONGEST_HEADER = 200;
function strace_isHeader(line) {
    return line.length <= LONGEST_HEADER && line.includes('syscall') && strace_HEADER.test(line);
}
class StraceSink {
    #file;
    #builder = (0,measurement_builder/* startMeasurements */.SN)();
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
        else if (this.#table !== undefined &&
            line.trim() !== '' &&
            !(line.startsWith('-') && strace_RULE.test(line))) {
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
function middleOf(index, half, unit) {
    const halfCount = 2 ** half;
    const bucket = Math.floor(index / halfCount) - 1;
    const isFirst = bucket < 0;
    const sub = (index % halfCount) + (isFirst ? 0 : halfCount);
    const width = 2 ** (unit + (isFirst ? 0 : bucket));
    return sub * width + (width > 1 ? width / 2 : 0);
}

;// CONCATENATED MODULE: ./lib/parsers/swift-package-benchmark.js









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
const OF_PROCESS = new Set(['peakMemoryResident', 'peakMemoryVirtual', 'allocatedResidentMemory']);
const swift_package_benchmark_PERCENTILES = [90, 99];
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
    const name = key === 'custom' ? stringField(document, at('metric', key, '_0')) : key;
    const [metric, unit] = swift_package_benchmark_METRICS.get(key) ?? [customMetricName(name, 'metric'), '1'];
    const histogram = at('statistics', 'histogram');
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
const sysbench_COSTS = new Set(['errors-per-second', 'reconnects-per-second']);
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
const tango_TABLE = /^(\S.*?) {2}\(n: (\d+), outliers: \d+\)$/;
const TABLE_ROW = /^ +(mean|min|max) +│ +(\d[\d.]*) (ns|us|µs|ms|s) +(\d[\d.]*) (ns|us|µs|ms|s)(?= |$)/;
const METRIC_OF_ROW = {
    mean: 'time',
    min: 'latency.min',
    max: 'latency.max',
};
const WIDTH = 90;
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
const MEMORY = ['allocated-bytes', 'copied-bytes', 'peak-memory'];
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
const IPYTHON = /^(?<mean>[\d.]+(?:e[+-]?\d+)?) (?<unit>ns|us|[µμ]s|ms|s) (?:±|\+-) .* per loop \(mean (?:±|\+-) std\. dev\. of \d+ runs?, (?<loops>[\d,]+) loops? each\)$/u;
const RAW_TIMES = /^raw times: (?<times>.+)$/;
const RAW_TIME = /^(?<time>[\d.]+(?:e[+-]?\d+)?)(?: (?<unit>nsec|usec|msec|sec))?$/;
const RAISED = /^\s*File "<(?:timeit-src|magic-timeit)>", line \d+/;
const TIMEIT_UNITS = { nsec: 'ns', usec: 'us', msec: 'ms', sec: 's' };
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
        const raw = line.startsWith('raw times: ') ? RAW_TIMES.exec(line)?.groups?.times : undefined;
        if (raw !== undefined)
            this.#raw = { times: readRawTimes(raw), line: n };
        const result = line.endsWith(' per loop') ? timeit_RESULT.exec(line)?.groups : undefined;
        if (result !== undefined)
            this.#result(result, n);
        const ipython = line.endsWith(' each)') ? IPYTHON.exec(line)?.groups : undefined;
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
            const { value, unit } = time;
            this.#builder.add({ benchmark, metric: 'time', value, unit, iterations, primary: true, problem });
        }
    }
}
function readRawTimes(text) {
    const times = text.split(text.includes(',') || /sec$/.test(text) ? ', ' : ' ').map((part) => {
        const { time, unit = 'sec' } = RAW_TIME.exec(part)?.groups ?? {};
        return time === undefined ? undefined : { value: Number(time), unit: TIMEIT_UNITS[unit] ?? '' };
    });
    return times.every((time) => time !== undefined) ? times : [];
}

;// CONCATENATED MODULE: ./lib/parsers/shared/tinybench-stats.js


const tinybench_stats_LATENCIES = [
    [['p50', 'median'], 'latency.p50'],
    [['p75'], 'latency.p75'],
    [['p99'], 'latency.p99'],
    [['p995'], 'latency.p99.5'],
    [['p999'], 'latency.p99.9'],
    [['max'], 'latency.max'],
];
const TINYBENCH_METRICS = [
    'time',
    'throughput',
    ...tinybench_stats_LATENCIES.map(([, metric]) => metric),
];
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
function latencyPath(document, path) {
    const result = [...path, 'result'];
    const value = (0,json_path/* valueAt */.fK)(document, result);
    if (!(0,json_path/* isJsonObject */.OW)(value) || value.error !== undefined || value.state === 'aborted')
        return undefined;
    if ((0,json_path/* isJsonObject */.OW)(value.latency))
        return [...result, 'latency'];
    return 'mean' in value ? result : undefined;
}
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




const tinybench_table_COLUMNS = [
    [/^(?:Latency (?:avg|average)|Average Time) \(ns\)$/, 'time', 'ns'],
    [/^Latency (?:med|median) \(ns\)$/, 'latency.p50', 'ns'],
    [/^(?:Throughput (?:avg|average) \(ops\/s\)|ops\/sec)$/, 'throughput', '1/s'],
];
const tinybench_table_HEADER = /│\s*Task [Nn]ame\s*│/;
const tinybench_table_NUMBER = /^['"]?(?<value>[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?)(?: ?± ?[\d.,]+%?)?['"]?$/;
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
function unquoted(cell) {
    const [quote] = cell;
    const isQuoted = cell.length >= 2 && (quote === "'" || quote === '"' || quote === '`') && cell.endsWith(quote);
    return isQuoted ? cell.slice(1, -1) : cell;
}

;// CONCATENATED MODULE: ./lib/parsers/vegeta.js






const vegeta_PERCENTILES = ['50th', '90th', '95th', '99th'];
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
function rates(document, success) {
    const rate = numberField(document, ['rate']);
    return [
        ['throughput', optionalNumberField(document, ['throughput']) ?? rate * success, '1/s'],
        ['request-rate', rate, '1/s'],
    ];
}
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





const vegeta_text_ROW = /^(Requests|Duration|Latencies|Bytes In|Bytes Out|Success) +\[([^\]]+)\] +(.+)$/;
const REQUESTS = /^Requests +\[total, rate(?:, throughput)?\] +\d/;
const ERROR_SET = /^Error Set:$/;
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
function read_output_json_location(document, group) {
    const filepath = optionalStringField(document, [...group.slice(0, 2), 'filepath']);
    const file = stringField(document, [...group, 'fullName']).split(' > ', 1)[0] ?? '';
    return filepath?.replaceAll('\\', '/').endsWith(`/${file}`) === true ? { location: { file } } : {};
}

;// CONCATENATED MODULE: ./lib/parsers/vitest/read-test-report.js




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
const vitest_text_CELLS = new RegExp(`${vitest_text_CELL.repeat(8)} +±[\\d.]+% +(?<samples>\\d+)(?: +(?:fastest|slowest))? *$`);
const COLUMNS_WIDTH = 240;
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
function hashesOf(document, index) {
    return ['contenthash', 'chunkhash', 'fullhash', 'modulehash'].flatMap((kind) => {
        const hash = (0,json_path/* valueAt */.fK)(document, ['assets', index, 'info', kind]);
        return (Array.isArray(hash) ? hash : [hash]).filter((text) => typeof text === 'string');
    });
}

;// CONCATENATED MODULE: ./lib/parsers/webpack-text.js

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
const DISTRIBUTION = /^ {2}Latency Distribution(?: \(HdrHistogram - (.*))?/;
const wrk_PERCENTILE = new RegExp(`^ *(\\d+(?:\\.\\d+)?)%\\s+${wrk_TIME}$`);
const wrk_REQUESTS = /^ {2}(\d+) requests in [\d.]+\w+, [\d.]+\w+ read$/;
const SOCKET_ERRORS = /^ {2}Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/;
const STATUS_ERRORS = /^ {2}Non-2xx or 3xx responses: (\d+)$/;
const NO_TARGET = /^unable to connect to \S{1,300}:\d{1,5} \S/;
const wrk_RATE = /^Requests\/sec:\s+([\d.]+)$/;
const wrk_TRANSFER = /^Transfer\/sec:\s+([\d.]+)([KMGT]?B)$/;
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
function minutes(unit) {
    return unit === 'm' ? 'min' : (unit ?? '');
}
function binary(unit) {
    return unit === 'B' ? 'B' : `${unit[0]}iB`;
}

;// CONCATENATED MODULE: ./lib/parsers/registry.js












































































































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
const PARSER_NAMES = PARSERS.map((parser) => parser.name);
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
function parsersOfCommand(commandLine) {
    return PARSERS.filter((parser) => parser.command?.test(commandLine) === true);
}


/***/ }),

/***/ 79424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BenchmarkMap)
/* harmony export */ });
/* harmony import */ var _core_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13542);
/* harmony import */ var _own_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80550);


class BenchmarkMap {
    #create;
    #byName = new Map();
    #further = new Map();
    #benchmark;
    #parameters;
    #latest;
    #found;
    constructor(create) {
        this.#create = create;
    }
    of(benchmark, parameters) {
        if (benchmark !== this.#benchmark) {
            this.#latest = this.#byName.get(benchmark);
            this.#benchmark = benchmark;
        }
        else if (parameters === this.#parameters && this.#found !== undefined)
            return this.#found;
        const found = this.#variant(benchmark, parameters, this.#latest);
        this.#parameters = parameters;
        this.#found = found;
        return found;
    }
    #variant(benchmark, parameters, latest) {
        for (let variant = latest; variant !== undefined; variant = variant.next) {
            if (isSame(variant.parameters, parameters))
                return variant.value;
        }
        if (latest !== undefined && latest.depth >= FEW)
            return this.#inMap(benchmark, parameters);
        const own = (0,_own_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(benchmark);
        const value = this.#create(own);
        this.#latest = { parameters, value, next: latest, depth: (latest?.depth ?? 0) + 1 };
        this.#byName.set(own, this.#latest);
        return value;
    }
    #inMap(benchmark, parameters) {
        const key = (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)({ benchmark, parameters, metric: '' });
        let value = this.#further.get(key);
        if (value === undefined) {
            value = this.#create((0,_own_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(benchmark));
            this.#further.set(key, value);
        }
        return value;
    }
}
const FEW = 8;
function isSame(one, other) {
    if (one === other)
        return true;
    let keys = 0;
    for (const key in one) {
        if (one[key] !== other[key])
            return false;
        keys += 1;
    }
    for (const _ in other)
        keys -= 1;
    return keys === 0;
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
function startTrail() {
    return { parts: [], values: [], depth: 0 };
}
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
function childAt(value, part) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const child = value[part];
    if (typeof child !== 'function' && part !== '__proto__')
        return child;
    return Object.hasOwn(value, part) ? child : undefined;
}
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


function findDuplicateKey(text) {
    const scanner = (0,main.createScanner)(text, true);
    const scan = () => scanner.scan();
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
function childrenOf(text, start) {
    const byKey = new Map();
    const byIndex = [];
    const hasKeys = text.charCodeAt(start) === OPEN_BRACE;
    let at = skipBlanks(text, start + 1);
    while (!isClosing(text.charCodeAt(at))) {
        if (hasKeys) {
            const end = endOfString(text, at);
            const key = String(JSON.parse(text.slice(at, end)));
            at = skipBlanks(text, skipBlanks(text, end) + 1);
            byKey.set(key, at);
        }
        else
            byIndex.push(at);
        at = skipBlanks(text, endOfValue(text, at));
        if (text.charCodeAt(at) === COMMA)
            at = skipBlanks(text, at + 1);
    }
    return hasKeys ? byKey : { get: (part) => (typeof part === 'number' ? byIndex[part] : undefined) };
}
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
            if (depth <= 1)
                return depth === 0 ? at : at + 1;
            depth -= 1;
        }
        else if (depth === 0 && char === COMMA)
            return at;
    }
    return text.length;
}
function endOfString(text, start) {
    for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
        if (!isEscaped(text, at))
            return at + 1;
    }
    return text.length;
}
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







const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
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
const JSON_LINES = /^\s*\{[^\n]*\}\s*\n\s*\{/;
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
function excerpt(text, offset) {
    return JSON.stringify(text.slice(offset, offset + 20));
}
function problemAt(text, offset, details) {
    return new problem/* Problem */.A({ ...details, ...(0,text_position/* textPosition */.p)(text, offset) });
}
function problemsIn(text, file) {
    const offsetOf = startJsonOffsets(text);
    const positionOf = (0,text_position/* startTextPositions */.A)(text);
    return {
        locate(path) {
            const { line, column } = positionOf(offsetOf(path));
            return { file, line, column };
        },
        problem(path, what, expected) {
            const where = pathText(path);
            return new problem/* Problem */.A({
                ...positionOf(offsetOf(path)),
                kind: 'measurement',
                what: where === '' ? what : `${where}: ${what}`,
                file,
                ...(expected === undefined ? {} : { expected }),
            });
        },
    };
}
const LONGEST_KEY_SHOWN = 60;
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
function keepsEveryKey(bytes, value) {
    return quotesIn(bytes) - escapedQuotesIn(bytes) === 2 * textsIn(value);
}
const keeps_every_key_QUOTE = 0x22;
const keeps_every_key_BACKSLASH = 0x5c;
function escapedQuotesIn(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(keeps_every_key_BACKSLASH); at !== -1; at = bytes.indexOf(keeps_every_key_BACKSLASH, at + 2)) {
        if (bytes[at + 1] === keeps_every_key_QUOTE)
            count += 1;
    }
    return count;
}
const QUOTES = 0x22222222;
const LOW_BITS = 0x7f7f7f7f;
const MOST_WORDS = 255;
function quotesIn(bytes) {
    const start = Math.min((4 - (bytes.byteOffset % 4)) % 4, bytes.length);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
    let count = 0;
    for (let at = 0; at < start; at += 1)
        if (bytes[at] === keeps_every_key_QUOTE)
            count += 1;
    for (let at = start + words.length * 4; at < bytes.length; at += 1)
        if (bytes[at] === keeps_every_key_QUOTE)
            count += 1;
    for (let at = 0; at < words.length;) {
        const end = Math.min(at + MOST_WORDS, words.length);
        let counts = 0;
        for (; at < end; at += 1) {
            const other = words[at] ^ QUOTES;
            const sum = ((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS;
            counts = (counts + (~sum >>> 7)) | 0;
        }
        count += (counts & 255) + ((counts >>> 8) & 255) + ((counts >>> 16) & 255) + (counts >>> 24);
    }
    return count;
}
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
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|nan|inf)\b/gs;
function quoteNonFinite(text) {
    if (!/[\s:,[-](?:NaN|Infinity|nan|inf)\b/.test(text))
        return text;
    return text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"${token}"`));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-text.js






function readJson(bytes, file) {
    const decoded = (0,decode_text/* decodeText */.g)(bytes, file);
    if (!/\S/.test(decoded))
        throw emptyDocument(file);
    const { text, value } = parseJson(decoded, file);
    const isAsRead = text === decoded && (0,decode_text/* textEncoding */.N)(bytes) === 'utf-8';
    const utf8 = isAsRead ? bytes : new TextEncoder().encode(text);
    const duplicate = keepsEveryKey(utf8, value) ? undefined : duplicateKeyProblem(text, file);
    if (duplicate !== undefined)
        throw duplicate;
    return { value, trail: (0,json_path/* startTrail */.fJ)(), ...problemsIn(text, file) };
}
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

/***/ 73276:
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
;// CONCATENATED MODULE: ./lib/parsers/shared/measurement-drafts.js
const FEW = 16;
const NO_PARAMETERS = {};
function newGroup(benchmark) {
    const none = undefined;
    return { benchmark, first: none, latest: none, recent: none, drafts: 0, byMetric: none };
}
function findDraft(group, kind) {
    const expected = group.recent?.next ?? group.first;
    if (expected?.kind === kind)
        return expected;
    if (group.byMetric !== undefined)
        return group.byMetric.get(kind.metric);
    let draft = group.first;
    while (draft !== undefined && draft.kind.metric !== kind.metric)
        draft = draft.next;
    return draft;
}
function startDraft(group, kind, value, start) {
    const values = [value];
    const { iterations } = start;
    const draft = {
        measurement: newMeasurement(group.benchmark, kind, values, start),
        values,
        kind,
        iterations: iterations === undefined ? undefined : [iterations],
        next: undefined,
    };
    if (group.latest === undefined)
        group.first = draft;
    else
        group.latest.next = draft;
    group.latest = draft;
    group.recent = draft;
    group.drafts += 1;
    if (group.byMetric !== undefined)
        group.byMetric.set(kind.metric, draft);
    else if (group.drafts > FEW)
        group.byMetric = mapOf(group.first);
    return draft;
}
function mapOf(first) {
    const map = new Map();
    for (let draft = first; draft !== undefined; draft = draft.next)
        map.set(draft.kind.metric, draft);
    return map;
}
function newMeasurement(benchmark, { metric, unit, direction = 'lower', assume }, values, { parameters = NO_PARAMETERS, primary, location }) {
    if (location === undefined && primary === undefined) {
        if (assume === undefined)
            return { benchmark, parameters, metric, unit, direction, values };
        return { benchmark, parameters, metric, unit, direction, assume, values };
    }
    if (location === undefined && primary !== undefined) {
        if (assume === undefined)
            return { benchmark, parameters, metric, unit, direction, primary, values };
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
function finishDraft({ measurement, values, iterations }) {
    if (iterations?.length === values.length)
        measurement.iterations = iterations;
    return measurement;
}

// EXTERNAL MODULE: ./lib/core/model/metric-registry.js
var metric_registry = __webpack_require__(45097);
// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(52176);
// EXTERNAL MODULE: ./lib/parsers/shared/own-text.js
var own_text = __webpack_require__(80550);
;// CONCATENATED MODULE: ./lib/parsers/shared/reading-kind.js



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
        factor: isFraction ? 1 : spelling.factor,
        divisor: isFraction ? Math.round(1 / spelling.factor) : 1,
        asked,
        follower: undefined,
        sibling,
    };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/measurement-builder.js




const built = new WeakSet();
function isBuilt(measurements) {
    return built.has(measurements);
}
function startMeasurements() {
    const groups = new benchmark_map/* BenchmarkMap */.W(newGroup);
    const kindOf = startReadingKinds();
    const drafts = [];
    const assumed = new Set();
    const insert = (reading, value, document) => {
        const kind = kindOf(reading);
        const group = groups.of(reading.benchmark, reading.parameters ?? NO_PARAMETERS);
        const known = findDraft(group, kind);
        if (known !== undefined) {
            group.recent = known;
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
        const draft = startDraft(group, kind, baseValue(value, kind, reading, document), reading);
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
            const measurements = drafts.map(finishDraft);
            built.add(measurements);
            return measurements;
        },
        warnings: () => directionWarnings(assumed),
    };
}
function directionWarnings(assumed) {
    const names = [...assumed].map(({ asked }) => `${JSON.stringify(asked.metric)} in ${JSON.stringify(asked.unit)}`);
    return [...new Set(names)].map((metric) => ({
        message: `nothing tells which way ${metric} is better: lower is assumed; a rule with "direction" says otherwise`,
    }));
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
    if (kind.rowUnit !== undefined) {
        const what = `the ${reading.metric} ${printed} ${reading.unit} is negative`;
        throw problemOf(reading, document, what, 'zero or more');
    }
    return value;
}
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
function problemAtLine(file, line) {
    return (what, expected) => new problem/* Problem */.A({ kind: 'measurement', what, file, line, ...(expected === undefined ? {} : { expected }) });
}


/***/ }),

/***/ 80550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(slice) {
    return ` ${slice}`.slice(1);
}


/***/ }),

/***/ 70412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ quotedName)
/* harmony export */ });
const LONGEST = 120;
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

const SEVERAL_DOCUMENTS = new Error('text goes on after the JSON document');
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
function textPosition(text, offset) {
    return startTextPositions(text)(offset);
}
function startTextPositions(text) {
    const starts = [0];
    let next = text.indexOf('\n');
    return (offset) => {
        for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1))
            starts.push(next + 1);
        const line = lineOf(starts, offset);
        return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    };
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ })

};
