export const id = 696;
export const ids = [696];
export const modules = {

/***/ 43265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
function fingerprint(text) {
    const prime = 0x0000000001000000000000000000013bn;
    let hash = 0x6c62272e07bb014262b821756295c58dn;
    for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(32, '0');
}


/***/ }),

/***/ 45097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ METRIC_ROWS),
/* harmony export */   d: () => (/* binding */ metricRow)
/* harmony export */ });
const COUNT_TOLERANCE = 0;
const SIZE_TOLERANCE = 0.01;
const ERROR_FLOOR = 0.01;
const LATENCY_SLOPE_FLOOR = 0.01 / 3600;
const MEMORY_SLOPE_FLOOR = 1e7 / 3600;
const RECOVERY_FLOOR = 2;
function noisy(name, unit, direction, collapse = 'median') {
    return { name, unit, direction, assume: 'noisy', collapse, gated: false, percentile: false };
}
function exact(name, unit, exactThreshold) {
    return {
        name,
        unit,
        direction: 'lower',
        assume: 'exact',
        collapse: 'median',
        gated: true,
        percentile: false,
        exactThreshold,
    };
}
function percentile(name) {
    return { ...noisy(name, 's', 'lower'), percentile: true };
}
const METRIC_ROWS = [
    noisy('allocated-bytes', 'B', 'lower'),
    exact('allocations', '1', COUNT_TOLERANCE),
    noisy('bytes-per-second', 'B/s', 'higher'),
    noisy('cache-misses', '1', 'lower'),
    noisy('cpu-time', 's', 'lower'),
    noisy('cycles', '1', 'lower'),
    { ...noisy('error-rate', '1', 'lower', 'ratio'), floor: ERROR_FLOOR },
    noisy('estimated-cycles', '1', 'lower'),
    noisy('first-byte-time', 's', 'lower'),
    noisy('gc-time', 's', 'lower'),
    exact('instructions', '1', SIZE_TOLERANCE),
    noisy('l1-accesses', '1', 'lower'),
    noisy('l2-accesses', '1', 'lower'),
    noisy('latency.max', 's', 'lower', 'max'),
    noisy('latency.mean', 's', 'lower'),
    noisy('latency.min', 's', 'lower'),
    percentile('latency.p50'),
    percentile('latency.p90'),
    percentile('latency.p95'),
    percentile('latency.p99'),
    noisy('load.baseline-latency', 's', 'lower'),
    noisy('load.knee', '1', 'higher'),
    noisy('memory', 'B', 'lower'),
    noisy('peak-memory', 'B', 'lower', 'max'),
    noisy('peak-rss', 'B', 'lower', 'max'),
    noisy('ram-accesses', '1', 'lower'),
    exact('size', 'B', SIZE_TOLERANCE),
    { ...noisy('soak.latency-slope', 's/s', 'lower'), floor: LATENCY_SLOPE_FLOOR },
    { ...noisy('soak.memory-slope', 'B/s', 'lower'), floor: MEMORY_SLOPE_FLOOR },
    noisy('source-map-size', 'B', 'lower'),
    { ...noisy('spike.recovery-time', 's', 'lower'), floor: RECOVERY_FLOOR },
    noisy('stress.throughput', '1/s', 'higher'),
    noisy('system-time', 's', 'lower'),
    noisy('throughput', '1/s', 'higher'),
    noisy('time', 's', 'lower'),
    noisy('time.max', 's', 'lower', 'max'),
    noisy('time.mean', 's', 'lower'),
    noisy('time.min', 's', 'lower'),
    noisy('time.stddev', 's', 'lower'),
    noisy('user-time', 's', 'lower'),
];
const ROW_BY_NAME = new Map(METRIC_ROWS.map((row) => [row.name, row]));
const OTHER_PERCENTILE = /^latency\.p\d{1,2}(?:\.\d+)?$/;
function metricRow(name) {
    return ROW_BY_NAME.get(name) ?? (OTHER_PERCENTILE.test(name) ? percentile(name) : undefined);
}


/***/ }),

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   L: () => (/* binding */ formatPosition)
/* harmony export */ });
class Problem extends Error {
    details;
    constructor(details) {
        super(formatProblem(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Problem';
        this.details = details;
    }
    get kind() {
        return this.details.kind;
    }
}
function formatPosition(at) {
    if (at.file === undefined)
        return '';
    return [at.file, at.line, at.line === undefined ? undefined : at.column]
        .filter((part) => part !== undefined)
        .join(':');
}
function formatProblem(details) {
    const position = formatPosition(details);
    const parts = [position === '' ? details.what : `${position}: ${details.what}`];
    if (details.expected !== undefined)
        parts.push(`expected ${details.expected}`);
    if (details.remedy !== undefined)
        parts.push(details.remedy);
    const text = parts.join('; ');
    return details.evidence === undefined ? text : `${text}\n${details.evidence}`;
}


/***/ }),

/***/ 13542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
function seriesKey({ benchmark, parameters, metric }) {
    const entries = Object.entries(parameters);
    if (entries.length === 0)
        return `${benchmark.length} ${metric.length} ${benchmark}${metric}`;
    if (entries.length === 1 && entries[0] !== undefined) {
        const [name, value] = entries[0];
        return `=${benchmark.length} ${metric.length} ${name.length} ${benchmark}${metric}${name}${value}`;
    }
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return JSON.stringify([benchmark, metric, ...sorted]);
}


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

/***/ 52176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kv: () => (/* binding */ fromBaseUnit),
  _7: () => (/* binding */ knownUnit),
  E8: () => (/* binding */ parseUnit),
  h3: () => (/* binding */ toBaseUnit)
});

;// CONCATENATED MODULE: ./lib/core/units/unit-spellings.js
const TIMES = [
    [1e-12, ['ps']],
    [1e-9, ['ns', 'nsec', 'nsecs']],
    [1e-6, ['us', '\u00b5s', '\u03bcs', 'usec', 'usecs']],
    [1e-3, ['ms', 'msec', 'msecs']],
    [1, ['s', 'sec', 'secs']],
    [60, ['min', 'mins']],
    [3600, ['h', 'hr', 'hrs']],
];
const SIZES = [
    [1, ['B']],
    [1e3, ['kB', 'KB']],
    [1e6, ['MB']],
    [1e9, ['GB']],
    [1e12, ['TB']],
    [1024, ['KiB', 'kiB']],
    [1024 ** 2, ['MiB']],
    [1024 ** 3, ['GiB']],
    [1024 ** 4, ['TiB']],
];
const TIME_WORDS = [
    [1e-9, ['nanosecond', 'nanoseconds']],
    [1e-6, ['microsecond', 'microseconds']],
    [1e-3, ['millisecond', 'milliseconds']],
    [1, ['second', 'seconds']],
    [60, ['minute', 'minutes']],
    [3600, ['hour', 'hours']],
];
const SIZE_WORDS = [
    [1, ['byte', 'bytes']],
    [1e3, ['kilobyte', 'kilobytes']],
    [1e6, ['megabyte', 'megabytes']],
    [1e9, ['gigabyte', 'gigabytes']],
    [1024, ['kibibyte', 'kibibytes']],
    [1024 ** 2, ['mebibyte', 'mebibytes']],
    [1024 ** 3, ['gibibyte', 'gibibytes']],
];
const COST_WORDS = ('count counts alloc allocs allocation allocations instruction instructions cycle cycles ' +
    'cache-misses branch-misses page-faults').split(' ');
const WORK_WORDS = [
    '',
    ...'1 op ops operation operations it iter iters iteration iterations call calls run runs'.split(' '),
    ...'req reqs request requests tx txs transaction transactions query queries'.split(' '),
    ...'msg msgs message messages'.split(' '),
    ...'char chars elem elems element elements item items row rows event events frame frames record records'.split(' '),
];
const WORK_PREFIXES = [
    [1e3, 'k'],
    [1e3, 'K'],
    [1e6, 'M'],
    [1e9, 'G'],
    [1e12, 'T'],
];
const RATE_WORDS = ['hz', 'fps', 'qps', 'rps', 'tps'];
function spread(rows, spelling) {
    return rows.flatMap(([factor, names]) => names.map((name) => [name, { ...spelling, factor }]));
}
function workSpellings() {
    const plain = WORK_WORDS.map((word) => [word, 1]);
    const prefixed = WORK_PREFIXES.flatMap(([factor, prefix]) => ['op', 'ops', 'char', 'chars', 'elem', 'elems', 'item', 'items', 'req', 'reqs'].map((word) => [prefix + word, factor]));
    return [...plain, ...prefixed];
}
const symbols = new Map([
    ...spread(TIMES, { unit: 's', direction: 'lower' }),
    ...spread(SIZES, { unit: 'B', direction: 'lower' }),
]);
const words = new Map([
    ...spread(TIME_WORDS, { unit: 's', direction: 'lower' }),
    ...spread(SIZE_WORDS, { unit: 'B', direction: 'lower' }),
    ...spread([[1, COST_WORDS]], { unit: '1', direction: 'lower' }),
    ...spread([[1, RATE_WORDS]], { unit: '1/s', direction: 'higher' }),
    ...spread([[1, ['1', '']]], { unit: '1' }),
    ...spread([[0.01, ['%', 'percent']]], { unit: '1' }),
    ...spread([[1, ['score']]], { unit: 'score', direction: 'higher' }),
]);
const work = new Map(workSpellings());
const executions = new Set('op ops operation iter iters iteration it call run exec execution'.split(' '));

;// CONCATENATED MODULE: ./lib/core/units/parse-unit.js

function parseUnit(spelling) {
    let unit = understood.get(spelling);
    if (unit === undefined) {
        unit = readUnit(spelling);
        if (understood.size < MOST_UNDERSTOOD && spelling.length <= LONGEST_UNDERSTOOD)
            understood.set(spelling, unit);
    }
    return unit;
}
const understood = new Map();
const MOST_UNDERSTOOD = 500;
const LONGEST_UNDERSTOOD = 40;
function readUnit(spelling) {
    const cleaned = cleanUnit(spelling);
    const known = findUnit(cleaned);
    if (known !== undefined)
        return known;
    const denominator = cleaned.slice(cleaned.lastIndexOf('/') + 1);
    if (!cleaned.includes('/'))
        return { unit: cleaned, factor: 1 };
    if (executions.has(denominator.toLowerCase()))
        return { unit: cleaned, factor: 1, direction: 'lower' };
    if (timeOf(denominator)?.factor === 1)
        return { unit: cleaned, factor: 1, direction: 'higher' };
    return { unit: cleaned, factor: 1 };
}
function knownUnit(spelling) {
    return findUnit(cleanUnit(spelling));
}
function toBaseUnit(value, spelling) {
    if (spelling.factor >= 1)
        return value * spelling.factor;
    return value / Math.round(1 / spelling.factor);
}
function fromBaseUnit(value, spelling) {
    const nearest = spelling.factor >= 1 ? value / spelling.factor : value * Math.round(1 / spelling.factor);
    const digits = [15, 16].find((count) => toBaseUnit(Number(nearest.toPrecision(count)), spelling) === value);
    return digits === undefined ? nearest : Number(nearest.toPrecision(digits));
}
function cleanUnit(spelling) {
    const trimmed = spelling.trim();
    const certain = trimmed.endsWith('?') ? trimmed.slice(0, -1).trimEnd() : trimmed;
    return certain.replace(/\s*\/\s*/g, '/');
}
function findUnit(cleaned) {
    const whole = symbols.get(cleaned) ?? words.get(cleaned.toLowerCase());
    if (whole !== undefined)
        return whole;
    const slash = cleaned.lastIndexOf('/');
    if (slash < 0)
        return undefined;
    const numerator = cleaned.slice(0, slash);
    const denominator = cleaned.slice(slash + 1);
    if (executions.has(denominator.toLowerCase()))
        return perExecution(numerator);
    const time = timeOf(denominator);
    return time === undefined ? undefined : rate(numerator, time.factor);
}
function perExecution(numerator) {
    const cost = symbols.get(numerator) ?? words.get(numerator.toLowerCase());
    return cost?.direction === 'lower' ? cost : undefined;
}
function rate(numerator, seconds) {
    const size = symbols.get(numerator) ?? words.get(numerator.toLowerCase());
    if (size?.unit === 'B')
        return { unit: 'B/s', factor: divide(size.factor, seconds), direction: 'higher' };
    const amount = work.get(numerator) ?? work.get(numerator.toLowerCase());
    return amount === undefined
        ? undefined
        : { unit: '1/s', factor: divide(amount, seconds), direction: 'higher' };
}
function divide(amount, seconds) {
    return seconds >= 1 ? amount / seconds : amount * Math.round(1 / seconds);
}
function timeOf(denominator) {
    const time = symbols.get(denominator) ?? words.get(denominator.toLowerCase());
    return time?.unit === 's' ? time : undefined;
}


/***/ }),

/***/ 14690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function makeFolder(folder, made = async () => { }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (codeOf(error) === 'EEXIST')
            return;
        if (codeOf(error) !== 'ENOENT' || parent === folder)
            throw error;
        await makeFolder(parent, made);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch((again) => {
            if (codeOf(again) !== 'EEXIST')
                throw again;
        });
    }
    await made(folder);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}


/***/ }),

/***/ 79403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/app/read-history.js
var read_history = __webpack_require__(25114);
// EXTERNAL MODULE: ./lib/app/replay-history.js + 14 modules
var replay_history = __webpack_require__(11877);
;// CONCATENATED MODULE: ./lib/app/replay-thread-main.js



async function replayMain() {
    const { part } = external_node_worker_threads_.workerData;
    try {
        const history = await (0,read_history/* readHistory */.Lu)(part.history, part.cwd, part.filter);
        const sum = await (0,replay_history/* replayRest */.m)(history, part);
        external_node_worker_threads_.parentPort?.postMessage(sum.rest());
    }
    catch {
        external_node_worker_threads_.parentPort?.postMessage(undefined);
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/replay.js

function main() {
    return replayMain();
}


/***/ })

};
