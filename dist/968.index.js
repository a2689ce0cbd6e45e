export const id = 968;
export const ids = [968];
export const modules = {

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ PAIRED_ROUNDS),
/* harmony export */   ZT: () => (/* binding */ STORE_BRANCH),
/* harmony export */   hU: () => (/* binding */ GATE_DEFAULTS),
/* harmony export */   jN: () => (/* binding */ SHELL),
/* harmony export */   rl: () => (/* binding */ TIMEOUT_MS),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH),
/* harmony export */   tm: () => (/* binding */ TIME_LIMIT_MS),
/* harmony export */   wj: () => (/* binding */ STORE_PATH)
/* harmony export */ });
/** Every default of the configuration with its reason. The documentation reads them from here. */
const GATE_DEFAULTS = {
    // The smallest slowdown most projects would revert for; hosted runners rarely show less (docs/decision.md).
    threshold: 0.05,
    // One false alarm in a hundred comparisons at the very edge of the threshold, far fewer for unchanged code.
    alpha: 0.01,
    // Failing on "cannot tell" makes noise red, passing silently hides it; a warning does neither.
    inconclusive: 'warn',
    // A benchmark that vanished is the easiest way to hide a slowdown.
    missing: 'fail',
    compare: 'auto',
    failOn: 'regression',
};
/** Rounds of paired measuring; used once base and head are measured side by side (docs/decision.md). */
const PAIRED_ROUNDS = { screen: 6, remeasure: 16 };
/** Room for a usual benchmark job below the patience of a reviewer. */
const TIME_LIMIT_MS = 20 * 60_000;
/** One round that takes longer than half the time limit is hanging more often than working. */
const TIMEOUT_MS = 10 * 60_000;
/** Interpreter of `run` and `setup`; called with `-eo pipefail`, so that a failing part of a pipe counts. */
const SHELL = 'bash';
/** Branch of the branch store. */
const STORE_BRANCH = 'noisegate-data';
/** Folder of the directory store. */
const STORE_PATH = '.noisegate';
/** Where the configuration is looked for when `config` does not say. */
const CONFIG_PATH = '.github/noisegate.yml';


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runValue),
/* harmony export */   b: () => (/* binding */ roundValues)
/* harmony export */ });
/* harmony import */ var _model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5097);
/* harmony import */ var _stats_center_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);


/**
 * One number for each round of a series: its values collapsed as the metric's registry row says
 * (median; maximum for maxima). Iterations inside a process are not replicates, so no test ever sees them.
 */
function roundValues(series) {
    const collapse = (0,_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(series.metric)?.collapse ?? 'median';
    return series.rounds.map((values) => collapse === 'max' ? values.reduce((largest, value) => Math.max(largest, value)) : (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(values));
}
/** One number for a run: the median over its rounds. Base unit. */
function runValue(series) {
    return (0,_stats_center_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(roundValues(series));
}


/***/ }),

/***/ 9976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ nameOfPathComponent),
  x: () => (/* binding */ pathComponent)
});

;// CONCATENATED MODULE: ./lib/core/model/fingerprint.js
/**
 * 32 hexadecimal digits that tell texts apart: FNV-1a with 128 bits over UTF-8 (Fowler, Noll, Vo; RFC 9923). Ours,
 * because the core may not use a platform's hash. Not safe against someone who looks for two texts with one print.
 */
function fingerprint(text) {
    const prime = 0x0000000001000000000000000000013bn;
    let hash = 0x6c62272e07bb014262b821756295c58dn;
    for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(32, '0');
}

;// CONCATENATED MODULE: ./lib/core/model/path-component.js

/** Longest component: three of them and the date stay far below every file system's limit on paths. */
const LONGEST = 100;
/** Names that Windows reserves, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/;
/** Marks a name that was too long: what follows is its fingerprint. `~` never stands for itself. */
const CUT = '~';
/**
 * Writes any name as one component of a path, so that distinct names stay distinct on every file system,
 * also where case does not count: bytes outside `[a-z0-9._-]` become `%xx` of their UTF-8 form (a lone surrogate
 * `%uxxxx`), and so do a dot at either end and the first letter of a name that Windows reserves. The empty name is
 * `%`. A result longer than 100 characters is cut and ends in `~` and 32 hexadecimal digits of the name's
 * fingerprint; only such a component cannot be turned back.
 */
function pathComponent(name) {
    if (name === '')
        return '%';
    const encoded = Array.from(name, encodeCharacter)
        .join('')
        .replace(/^\.|\.$/g, '%2e')
        .replace(RESERVED, (word) => escapeByte(word.charCodeAt(0)) + word.slice(1));
    if (encoded.length <= LONGEST)
        return encoded;
    const kept = encoded.slice(0, LONGEST - 33).replace(/%[0-9a-fu]{0,4}$/, '');
    return `${kept}${CUT}${fingerprint(encoded)}`;
}
/** The name behind a component, or undefined where the component was cut. */
function nameOfPathComponent(component) {
    if (component === '%')
        return '';
    if (component.includes(CUT))
        return undefined;
    const whole = component.replace(/%u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return whole.replace(/(?:%[0-9a-f]{2})+/g, (bytes) => decodeBytes(bytes));
}
function encodeCharacter(character) {
    if (/^[a-z0-9._-]$/.test(character))
        return character;
    if (/^[\ud800-\udfff]$/.test(character))
        return `%u${character.charCodeAt(0).toString(16)}`;
    return Array.from(new TextEncoder().encode(character), escapeByte).join('');
}
function escapeByte(byte) {
    return `%${byte.toString(16).padStart(2, '0')}`;
}
function decodeBytes(escapes) {
    const bytes = escapes
        .slice(1)
        .split('%')
        .map((digits) => Number.parseInt(digits, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
}


/***/ }),

/***/ 3334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ parseRunFileName),
/* harmony export */   SN: () => (/* binding */ parseRunPath),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   t0: () => (/* binding */ runPath)
/* harmony export */ });
/* harmony import */ var _path_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9976);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);


const FILE_NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-([^-/]+)-([^/]+)-([1-9]\d{0,8})\.json$/;
/**
 * Where a run is stored, in every store:
 * `runs/<branch>/<suite>/<stratum>/<yyyy>/<mm>/<dd>/<time>-<sha12>-<runid>-<attempt>.json`.
 * File names of one stratum sort by time. Throws a Problem for a `startedAt` or `attempt` that is none.
 */
function runPath(run) {
    const time = utcTime(run);
    if (!Number.isInteger(run.attempt) || run.attempt < 1 || run.attempt > 999_999_999) {
        throw invalid(run, `attempt ${run.attempt}`, 'a whole number from 1');
    }
    const compact = time.replace(/[-:]/g, '');
    const file = `${compact}-${shortSha(run.commit.sha)}-${(0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(run.id)}-${run.attempt}.json`;
    const day = time.slice(0, 10).split('-');
    return [runFolder({ ...run, stratum: run.environment.stratum }), ...day, file].join('/');
}
/** The folder of one stratum: `runs/<branch>/<suite>/<stratum>`. */
function runFolder(of) {
    return ['runs', (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.branch), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.suite), (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(of.stratum)].join('/');
}
/** Reads a path that `runPath` wrote; undefined for any other, also for one with `..` in it. */
function parseRunPath(path) {
    const [root, branch, suite, stratum, year, month, day, file, ...rest] = path.split('/');
    if (root !== 'runs' || file === undefined || rest.length > 0)
        return undefined;
    const components = [branch, suite, stratum].filter((part) => part !== undefined && isComponent(part));
    const name = parseRunFileName(file);
    if (components.length !== 3 || name === undefined)
        return undefined;
    if (`${year}-${month}-${day}` !== name.startedAt.slice(0, 10))
        return undefined;
    const [branchName, suiteName, stratumName] = components.map(_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t);
    return { branch: branchName, suite: suiteName, stratum: stratumName, ...name };
}
/** The part of `parseRunPath` that the file's own name tells; undefined for a file that is no run. */
function parseRunFileName(file) {
    const match = FILE_NAME.exec(file);
    if (match === null)
        return undefined;
    const [, year, month, day, hour, minute, second, sha12 = '', id = '', attempt] = match;
    const startedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    return { id: (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfPathComponent */ .t)(id), sha12, startedAt, attempt: Number(attempt) };
}
function isComponent(part) {
    return /^[a-z0-9._%~-]{1,100}$/.test(part) && !part.startsWith('.');
}
function utcTime(run) {
    const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(run.startedAt)
        ? Date.parse(run.startedAt)
        : NaN;
    if (Number.isNaN(milliseconds))
        throw invalid(run, `time ${JSON.stringify(run.startedAt)}`, 'ISO 8601 in UTC');
    return new Date(milliseconds).toISOString();
}
/** Twelve digits tell commits apart; a commit that is no hexadecimal name is kept as a component without `-`. */
function shortSha(sha) {
    if (/^[0-9a-f]{7,}$/i.test(sha))
        return sha.slice(0, 12).toLowerCase();
    return (0,_path_component_js__WEBPACK_IMPORTED_MODULE_1__/* .pathComponent */ .x)(sha).slice(0, 40).replaceAll('-', '%2d');
}
function invalid(run, what, expected) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({ kind: 'store', what: `run ${JSON.stringify(run.id)} has the ${what}`, expected });
}


/***/ }),

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   L2: () => (/* binding */ cautiousDeviation),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* unused harmony exports quantile, scaledMad */
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
    return scaled(values, simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ);
}
/** Quantile of type 7 (R's default) at p in [0, 1]. Throws RangeError on an empty list, p outside [0, 1] or values that are not finite. */
function quantile(values, p) {
    requireSample(values, 'values', 1);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`p is ${p}; expected a number from 0 to 1`);
    return scaled(values, (list) => plainQuantile(list, p));
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
/* harmony export */   q1: () => (/* binding */ requireLevel)
/* harmony export */ });
/* unused harmony export requireProbabilities */
/**
 * Refuses what no statistic is defined for.
 *
 * @throws RangeError when a value is NaN or infinite; names the list and the position.
 */
function requireFinite(values, name) {
    const at = values.findIndex((value) => !Number.isFinite(value));
    if (at >= 0)
        throw new RangeError(`${name}[${at}] is ${values[at]}; expected a finite number`);
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

/***/ 5855:
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

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun),
  b: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(3334);
;// CONCATENATED MODULE: ./lib/stores/canonical-run.js
/**
 * The same run with its keys in one order and nothing that the format does not name, so that equal runs have equal
 * bytes. Keys of parameters and toolchain are sorted. Undefined values vanish when it is written as JSON.
 */
function canonicalRun(run) {
    const { schema, id, suite, branch, startedAt, trigger, attempt, parser } = run;
    return {
        ...{ schema, id, suite, branch, commit: commitOf(run), startedAt, trigger, attempt },
        ...(parser === undefined ? {} : { parser }),
        environment: environmentOf(run.environment),
        series: run.series.map(seriesOf),
        verdicts: run.verdicts.map(verdictOf),
        accepted: run.accepted.map(verdictOf),
        steps: run.steps.map(stepOf),
        warnings: run.warnings.map(warningOf),
    };
}
function commitOf({ commit }) {
    return pick(commit, ['sha', 'ref', 'time']);
}
function environmentOf(environment) {
    const machine = pick(environment, ['os', 'arch', 'cpu', 'cores', 'image', 'kernel', 'node', 'runner']);
    const { toolchain, stratum, witnesses } = environment;
    return {
        ...machine,
        toolchain: sorted(toolchain),
        stratum,
        ...(witnesses === undefined ? {} : { witnesses: pick(witnesses, ['steal', 'pressure']) }),
    };
}
function seriesOf(series) {
    const { benchmark, parameters, location, rounds } = series;
    return {
        ...{ benchmark, parameters: sorted(parameters) },
        ...pick(series, ['metric', 'unit', 'direction', 'assume', 'primary']),
        ...(location === undefined ? {} : { location: locationOf(location) }),
        rounds,
    };
}
function verdictOf(verdict) {
    const { benchmark, parameters } = verdict;
    return { benchmark, parameters: sorted(parameters), ...pick(verdict, ['metric', 'verdict', 'change']) };
}
function stepOf(step) {
    const { benchmark, parameters } = step;
    return { benchmark, parameters: sorted(parameters), ...pick(step, ['metric', 'run', 'change', 'pValue']) };
}
function locationOf(location) {
    return pick(location, ['file', 'line', 'column']);
}
function warningOf(warning) {
    return pick(warning, ['message', 'file', 'line', 'column']);
}
function pick(from, keys) {
    const present = keys.filter((key) => from[key] !== undefined);
    return Object.fromEntries(present.map((key) => [key, from[key]]));
}
/** `fromEntries` keeps a key named `__proto__` as the key it is. */
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/stores/is-run.js
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/**
 * Whether a value is a complete `noisegate.run/1`. The quick form of `runSchema`: about a thirtieth of its time over a
 * window of 50 runs with 200 benchmarks, and without loading it. Whatever is true here is valid there (a test holds
 * the two together); what is false here is left to `runSchema` to explain, or to accept.
 */
function isRun(value) {
    return (isFields(value) &&
        value.schema === 'noisegate.run/1' &&
        [value.id, value.suite, value.branch, value.trigger].every(isText) &&
        value.id !== '' &&
        isCount(value.attempt) &&
        isTime(value.startedAt) &&
        isOptional(value.parser, isText) &&
        isCommit(value.commit) &&
        isEnvironment(value.environment) &&
        isList(value.series, isSeries) &&
        isList(value.verdicts, isVerdict) &&
        isList(value.accepted, isVerdict) &&
        isList(value.steps, isStep) &&
        isList(value.warnings, isWarning));
}
function isSeries(value) {
    return (isSeriesName(value) &&
        isText(value.unit) &&
        (value.direction === 'lower' || value.direction === 'higher') &&
        (value.assume === undefined || value.assume === 'noisy' || value.assume === 'exact') &&
        isOptional(value.primary, (flag) => typeof flag === 'boolean') &&
        isOptional(value.location, isLocation) &&
        isFilledList(value.rounds, (round) => isFilledList(round, Number.isFinite)));
}
function isCommit(value) {
    return (isFields(value) && isName(value.sha) && isOptional(value.ref, isText) && isOptional(value.time, isTime));
}
function isEnvironment(value) {
    if (!isFields(value) || !isTexts(value.toolchain) || !isName(value.stratum))
        return false;
    const { os, arch, cpu, image, cores, kernel, node, runner, witnesses } = value;
    return ([os, arch, cpu, image].every(isText) &&
        [kernel, node, runner].every((text) => isOptional(text, isText)) &&
        typeof cores === 'number' &&
        Number.isFinite(cores) &&
        cores >= 0 &&
        isOptional(witnesses, isWitnesses));
}
function isWitnesses(value) {
    return isFields(value) && isOptional(value.steal, isShare) && isOptional(value.pressure, isShare);
}
function isVerdict(value) {
    return isSeriesName(value) && isText(value.verdict) && isOptional(value.change, Number.isFinite);
}
function isStep(value) {
    return isSeriesName(value) && isName(value.run) && [value.change, value.pValue].every(Number.isFinite);
}
function isWarning(value) {
    return isFields(value) && isText(value.message) && isOptional(value.file, isText) && isPosition(value);
}
function isLocation(value) {
    return isFields(value) && isText(value.file) && isPosition(value);
}
function isPosition(value) {
    return isOptional(value.line, Number.isSafeInteger) && isOptional(value.column, Number.isSafeInteger);
}
function isSeriesName(value) {
    return isFields(value) && isText(value.benchmark) && isTexts(value.parameters) && isName(value.metric);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTexts(value) {
    return isFields(value) && Object.values(value).every(isText);
}
function isText(value) {
    return typeof value === 'string';
}
function isName(value) {
    return isText(value) && value !== '';
}
function isTime(value) {
    return isText(value) && TIME.test(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function isShare(value) {
    return typeof value === 'number' && value >= 0 && value <= 1;
}
function isOptional(value, check) {
    return value === undefined || check(value);
}
function isList(value, check) {
    return Array.isArray(value) && value.every(check);
}
function isFilledList(value, check) {
    return Array.isArray(value) && value.length > 0 && value.every(check);
}

;// CONCATENATED MODULE: ./lib/stores/run-document.js



/**
 * Reads one stored run. Unknown keys are ignored. Rejects with a Problem of kind `store`, each with its own message and,
 * where there is one, position: empty, not UTF-8, malformed, truncated, not a run, written by a newer Noisegate,
 * wrong in a value, or stored under the name of another run. `path` is for messages; its last part is checked.
 */
async function readRun(bytes, path) {
    const value = parse(bytes);
    const run = isRun(value) ? value : await explained(bytes, path);
    const name = lastPart(path);
    const expected = lastPart((0,run_path/* runPath */.t0)(run));
    if ((0,run_path/* parseRunFileName */.C0)(name) === undefined || name === expected)
        return run;
    const { misnamed } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064));
    throw misnamed(path, expected);
}
/**
 * The bytes of a run: minified JSON with keys in one order and a final line break. Equal runs have equal bytes.
 * Rejects with a Problem for a run that `readRun` would refuse, such as one with a value that is not finite.
 */
async function writeRun(run) {
    const canonical = canonicalRun(run);
    if (!isRun(canonical)) {
        const { checkWritable } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064));
        checkWritable(canonical);
    }
    return new TextEncoder().encode(`${JSON.stringify(canonical)}\n`);
}
/** Undefined for anything that is no JSON in UTF-8: what exactly is wrong is found out by `explainRun`. */
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** Loaded only for a document that is wrong or leaves out lists: the schema costs more time than the whole window. */
async function explained(bytes, path) {
    const { explainRun } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064));
    return explainRun(bytes, path);
}
function lastPart(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ })

};
