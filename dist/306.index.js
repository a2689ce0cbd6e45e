export const id = 306;
export const ids = [306];
export const modules = {

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ METRIC_ROWS),
/* harmony export */   d: () => (/* binding */ metricRow)
/* harmony export */ });
const COUNT_TOLERANCE = 0;
// Instruction counts and binary sizes move a little with the toolchain's own build, so one per cent is ignored.
const SIZE_TOLERANCE = 0.01;
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
/** Every metric with a name of its own, sorted. A tool's custom metric has no row and keeps its own name. */
const METRIC_ROWS = [
    // Unchanged Go code allocates a varying number of bytes (sync.Pool, map growth), so it needs a test.
    noisy('allocated-bytes', 'B', 'lower'),
    exact('allocations', '1', COUNT_TOLERANCE),
    noisy('bytes-per-second', 'B/s', 'higher'),
    noisy('cache-misses', '1', 'lower'),
    noisy('cpu-time', 's', 'lower'),
    noisy('cycles', '1', 'lower'),
    noisy('error-rate', '1', 'lower', 'ratio'),
    exact('instructions', '1', SIZE_TOLERANCE),
    noisy('latency.max', 's', 'lower', 'max'),
    noisy('latency.mean', 's', 'lower'),
    percentile('latency.p50'),
    percentile('latency.p90'),
    percentile('latency.p95'),
    percentile('latency.p99'),
    noisy('peak-rss', 'B', 'lower', 'max'),
    exact('size', 'B', SIZE_TOLERANCE),
    noisy('system-time', 's', 'lower'),
    noisy('throughput', '1/s', 'higher'),
    noisy('time', 's', 'lower'),
    noisy('user-time', 's', 'lower'),
];
const ROW_BY_NAME = new Map(METRIC_ROWS.map((row) => [row.name, row]));
/** `latency.p99.9`: percentiles beyond the four that have a row of their own. */
const OTHER_PERCENTILE = /^latency\.p\d{1,2}(?:\.\d+)?$/;
/** The row of a metric name; undefined for a tool's custom metric. Any `latency.pNN` counts as a percentile. */
function metricRow(name) {
    return ROW_BY_NAME.get(name) ?? (OTHER_PERCENTILE.test(name) ? percentile(name) : undefined);
}


/***/ }),

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ seriesKey)
/* harmony export */ });
/**
 * A string equal for two series exactly when benchmark, parameters (in any key order) and metric are equal.
 * JSON of a sorted array, so that no name can imitate another's separators.
 */
function seriesKey({ benchmark, parameters, metric }) {
    const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return JSON.stringify([benchmark, metric, ...sorted]);
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: () => (/* binding */ knownUnit),
  E8: () => (/* binding */ parseUnit),
  h3: () => (/* binding */ toBaseUnit)
});

;// CONCATENATED MODULE: ./lib/core/units/unit-spellings.js
/** Seconds per symbol. Case counts: `Ms` is a megasecond and `MS` nothing at all, so neither is listed. */
const TIMES = [
    [1e-12, ['ps']],
    [1e-9, ['ns', 'nsec', 'nsecs']],
    // Micro has two code points (U+00B5 and U+03BC) and an ASCII stand-in; tools print all three.
    [1e-6, ['us', '\u00b5s', '\u03bcs', 'usec', 'usecs']],
    [1e-3, ['ms', 'msec', 'msecs']],
    [1, ['s', 'sec', 'secs']],
    [60, ['min', 'mins']],
    [3600, ['h', 'hr', 'hrs']],
];
/**
 * Bytes per symbol. `KB` and `kB` are 1000: Go, Google Benchmark and JMH count so, and 1024 has a symbol of its
 * own. `b`, `kb`, `Mb`, `mb` are not here: a small b is a bit, and a guess would be wrong by a factor of eight.
 */
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
/** Whole words, whose case carries no meaning: hyperfine histories say `Seconds`, asv says `bytes`. */
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
/** Things that are counted because they cost something, so fewer is better. */
const COST_WORDS = ('count counts alloc allocs allocation allocations instruction instructions cycle cycles ' +
    'cache-misses branch-misses page-faults').split(' ');
/** Work that is done, which makes `<work>/s` a throughput in `1/s`. Case carries no meaning. */
const WORK_WORDS = [
    // Nothing at all, as in `/s`.
    '',
    ...'1 op ops operation operations it iter iters iteration iterations call calls run runs'.split(' '),
    ...'req reqs request requests tx txs transaction transactions query queries'.split(' '),
    ...'msg msgs message messages'.split(' '),
    ...'elem elems element elements item items row rows event events frame frames record records'.split(' '),
];
/** Prefixes of work as criterion (`Melem/s`) and others print them. Case counts: `mops` would be a thousandth. */
const WORK_PREFIXES = [
    [1e3, 'k'],
    [1e3, 'K'],
    [1e6, 'M'],
    [1e9, 'G'],
];
/** One word for work per second. */
const RATE_WORDS = ['hz', 'fps', 'qps', 'rps', 'tps'];
function spread(rows, spelling) {
    return rows.flatMap(([factor, names]) => names.map((name) => [name, { ...spelling, factor }]));
}
function workSpellings() {
    const plain = WORK_WORDS.map((word) => [word, 1]);
    const prefixed = WORK_PREFIXES.flatMap(([factor, prefix]) => ['op', 'ops', 'elem', 'elems', 'req', 'reqs'].map((word) => [prefix + word, factor]));
    return [...plain, ...prefixed];
}
/** Units whose case counts. A Map, so that a unit named `__proto__` or `constructor` is just unknown. */
const symbols = new Map([
    ...spread(TIMES, { unit: 's', direction: 'lower' }),
    ...spread(SIZES, { unit: 'B', direction: 'lower' }),
]);
/** Units whose case does not count, keyed in lower case. */
const words = new Map([
    ...spread(TIME_WORDS, { unit: 's', direction: 'lower' }),
    ...spread(SIZE_WORDS, { unit: 'B', direction: 'lower' }),
    ...spread([[1, COST_WORDS]], { unit: '1', direction: 'lower' }),
    ...spread([[1, RATE_WORDS]], { unit: '1/s', direction: 'higher' }),
    // A bare number or a share says nothing about which way is better: hit rate and error rate are both per cent.
    ...spread([[1, ['1', '']]], { unit: '1' }),
    ...spread([[0.01, ['%', 'percent']]], { unit: '1' }),
    ...spread([[1, ['score']]], { unit: 'score', direction: 'higher' }),
]);
/** Work as the numerator of a rate; exact spelling first, then lower case with factor 1. */
const work = new Map(workSpellings());
/** Denominators that only say "for one execution" and so leave the unit as it is. */
const executions = new Set('op ops operation iter iters iteration it call run exec execution'.split(' '));

;// CONCATENATED MODULE: ./lib/core/units/parse-unit.js

/**
 * Reads a unit as tools and histories spell it. This and `unit-spellings.ts` are the one table of accepted
 * spellings: parsers, imported histories and the configuration all use it.
 *
 * Blanks around the spelling and around `/` and one trailing `?` (github-action-benchmark's mark of a guess) do not
 * count. `<time>/op`, `/iter`, `/call` is the time of one execution. `<work>/<time>` is a rate in `1/s`,
 * `<size>/<time>` one in `B/s`; any other `.../s` is higher-is-better under its own name. What is not known passes
 * through with factor 1 and no direction, so the caller can list it.
 */
function parseUnit(spelling) {
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
/** Like `parseUnit`, but undefined for a spelling outside the table: for places where a typo must not pass. */
function knownUnit(spelling) {
    return findUnit(cleanUnit(spelling));
}
/** A value in base units. Divides where the factor is a fraction, so that 1 us and 1000 ns are the same number. */
function toBaseUnit(value, spelling) {
    if (spelling.factor >= 1)
        return value * spelling.factor;
    // 1 / 1e-9 is 999999999.9999999; every fraction in the table is one over a whole number.
    return value / Math.round(1 / spelling.factor);
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

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nE: () => (/* binding */ PARSERS),
  pC: () => (/* binding */ PARSER_NAMES),
  oN: () => (/* binding */ parserByName),
  Z3: () => (/* binding */ parsersOfCommand)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var model_problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/parsers/shared/json-path.js
/** The value under a path, following own properties only; undefined where the path ends early. */
function valueAt(document, path) {
    let value = document.value;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
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

// EXTERNAL MODULE: ./lib/core/model/metric-registry.js
var metric_registry = __webpack_require__(5097);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(2176);
;// CONCATENATED MODULE: ./lib/parsers/shared/measurement-builder.js




function startMeasurements() {
    const drafts = new Map();
    const units = new Map();
    const assumed = new Set();
    const unitOf = (spelling) => {
        const unit = units.get(spelling) ?? (0,parse_unit/* parseUnit */.E8)(spelling);
        units.set(spelling, unit);
        return unit;
    };
    return {
        add(reading) {
            const unit = unitOf(reading.unit);
            const parameters = reading.parameters ?? NO_PARAMETERS;
            const key = (0,series_key/* seriesKey */.X)({ benchmark: reading.benchmark, parameters, metric: reading.metric });
            const known = drafts.get(key);
            if (known !== undefined)
                refuseConflict(reading, unit, known.fixed);
            const draft = known ?? { fixed: fixedPart(reading, unit, assumed), values: [], iterations: [] };
            draft.values.push(baseValue(reading, unit));
            draft.iterations.push(reading.iterations);
            if (known === undefined)
                drafts.set(key, draft);
        },
        get size() {
            return drafts.size;
        },
        measurements: () => [...drafts.values()].map(finish),
        warnings: () => [...assumed].map((metric) => ({
            message: `nothing tells which way ${metric} is better: lower is assumed; a rule with "direction" says otherwise`,
        })),
    };
}
const NO_PARAMETERS = {};
function fixedPart(reading, unit, assumed) {
    if (reading.benchmark === '')
        throw reading.problem('the benchmark has no name', 'a non-empty name');
    if (reading.metric === '')
        throw reading.problem('the metric has no name', 'a non-empty name');
    const row = (0,metric_registry/* metricRow */.d)(reading.metric);
    if (row !== undefined && row.unit !== unit.unit) {
        const what = `the unit ${JSON.stringify(reading.unit)} does not measure ${reading.metric}`;
        throw reading.problem(what, `a unit that converts to ${row.unit}`);
    }
    const direction = reading.direction ?? row?.direction ?? unit.direction;
    const assume = reading.assume ?? row?.assume;
    if (direction === undefined) {
        assumed.add(`${JSON.stringify(reading.metric)} in ${JSON.stringify(reading.unit)}`);
    }
    return {
        benchmark: reading.benchmark,
        parameters: reading.parameters ?? NO_PARAMETERS,
        metric: reading.metric,
        unit: unit.unit,
        direction: direction ?? 'lower',
        ...(assume === undefined ? {} : { assume }),
        ...(reading.primary === undefined ? {} : { primary: reading.primary }),
        ...(reading.location === undefined ? {} : { location: reading.location }),
    };
}
function baseValue(reading, unit) {
    const value = (0,parse_unit/* toBaseUnit */.h3)(reading.value, unit);
    if (!Number.isFinite(value)) {
        throw reading.problem(`the value ${reading.value} ${reading.unit} is not finite`, 'a finite number');
    }
    // A duration or an amount of memory below zero is a broken clock or a wrapped counter, never a measurement.
    if (value < 0 && (0,metric_registry/* metricRow */.d)(reading.metric) !== undefined) {
        const what = `the ${reading.metric} ${reading.value} ${reading.unit} is negative`;
        throw reading.problem(what, 'zero or more');
    }
    return value;
}
function refuseConflict(reading, unit, before) {
    if (before.unit === unit.unit && (reading.direction ?? before.direction) === before.direction)
        return;
    const name = `${JSON.stringify(reading.benchmark.slice(0, 200))} ${reading.metric}`;
    if (before.unit !== unit.unit) {
        const what = `${name} is in ${unit.unit} here and was in ${before.unit} before`;
        throw reading.problem(what, 'one unit for all repetitions');
    }
    const what = `${name} is better ${reading.direction} here and was ${before.direction} before`;
    throw reading.problem(what, 'one direction');
}
function finish({ fixed, values, iterations }) {
    const counts = iterations.filter((count) => count !== undefined);
    return counts.length === values.length ? { ...fixed, values, iterations: counts } : { ...fixed, values };
}
/** A Problem at a line of a text, for `Reading.problem`. */
function problemAtLine(file, line) {
    return (what, expected) => new model_problem/* Problem */.A({ kind: 'measurement', what, file, line, ...(expected === undefined ? {} : { expected }) });
}

;// CONCATENATED MODULE: ./lib/parsers/shared/number-field.js

/**
 * The finite number under a path.
 * @throws Problem at its position for anything else: missing, null, text, boolean, or beyond the range of a double.
 */
function numberField(document, path) {
    const value = valueAt(document, path);
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw document.problem(path, describeValue(value), 'a finite number');
}
/** As `numberField`, but a missing key is undefined. An explicit null is refused: the tool meant to say something. */
function optionalNumberField(document, path) {
    return valueAt(document, path) === undefined ? undefined : numberField(document, path);
}

;// CONCATENATED MODULE: ./lib/parsers/shared/object-field.js

/** The object under a path. @throws Problem at its position for anything else. */
function objectField(document, path) {
    const value = valueAt(document, path);
    if (isJsonObject(value))
        return value;
    throw document.problem(path, describeValue(value), 'an object');
}
/** As `objectField`, but undefined where the value is missing or null. */
function optionalObjectField(document, path) {
    const value = valueAt(document, path);
    return value === undefined || value === null ? undefined : objectField(document, path);
}

;// CONCATENATED MODULE: ./lib/parsers/bencher-metric-format.js




/** Bencher's built-in measures as metric and unit. A document names neither unit nor direction. */
const MEASURES = new Map([
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
/**
 * Bencher Metric Format. Version 0: `benchmark -> measure -> {value, lower_value?, upper_value?}`; version 1:
 * `benchmark -> [{parameters?, measures: measure -> {name: number}}]`. One document may mix both. Equal parameter
 * sets (whatever the order of keys or spelling of numbers) are repetitions of one benchmark. Bounds are not kept:
 * they are no samples. Source: bencher.dev/v0/bmf.json and bencher.dev/v1/bmf.json.
 */
const bencherMetricFormatParser = {
    kind: 'json',
    name: 'bencher-metric-format',
    tool: 'Bencher Metric Format, versions 0 and 1',
    reads: 'an object of benchmarks, each with measures that hold a value',
    metrics: [...[...MEASURES.values()].map(({ metric }) => metric), 'custom measures under their own name'],
    primary: 'all',
    recognises: (value) => {
        if (!isJsonObject(value))
            return false;
        const benchmarks = Object.values(value);
        return (benchmarks.length > 0 && benchmarks.every((benchmark) => isMeasures(benchmark) || isVariants(benchmark)));
    },
    parse(document) {
        const builder = startMeasurements();
        for (const [benchmark, content] of Object.entries(objectField(document, []))) {
            if (Array.isArray(content))
                addVariants(builder, document, benchmark, content.length);
            else
                addMeasures(builder, document, { benchmark, parameters: {}, path: [benchmark] });
        }
        return {
            measurements: builder.measurements(),
            environment: {},
            warnings: builder.warnings(),
            failures: [],
        };
    },
};
function isMeasures(value) {
    if (!isJsonObject(value))
        return false;
    const measures = Object.values(value);
    return measures.length > 0 && measures.every((measure) => isJsonObject(measure) && 'value' in measure);
}
function isVariants(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((one) => isJsonObject(one) && isJsonObject(one.measures)));
}
function addVariants(builder, document, benchmark, count) {
    for (let index = 0; index < count; index += 1) {
        const parameters = parametersOf(document, [benchmark, index, 'parameters']);
        addMeasures(builder, document, { benchmark, parameters, path: [benchmark, index, 'measures'] });
    }
}
function addMeasures(builder, document, { benchmark, parameters, path }) {
    for (const measure of Object.keys(objectField(document, path))) {
        const names = Object.keys(objectField(document, [...path, measure]));
        const values = names.filter((name) => name !== 'lower_value' && name !== 'upper_value');
        if (values.length === 0)
            throw document.problem([...path, measure], 'holds no value', 'a value');
        for (const name of values) {
            const at = [...path, measure, name];
            builder.add({
                benchmark,
                parameters,
                ...metricOf(measure, name),
                value: numberField(document, at),
                problem: (what, expected) => document.problem(at, what, expected),
            });
        }
    }
}
/** `latency` with `value` is the time; any other name under a measure is a metric of its own, as `latency.p99`. */
function metricOf(measure, name) {
    const known = MEASURES.get(measure);
    if (name === 'value')
        return known ?? { metric: measure, unit: '1' };
    return { metric: `${measure}.${name}`, unit: known?.unit ?? '1' };
}
function parametersOf(document, path) {
    const given = optionalObjectField(document, path) ?? {};
    return Object.fromEntries(Object.entries(given).map(([name, value]) => {
        if (['string', 'number', 'boolean'].includes(typeof value))
            return [name, String(value)];
        throw document.problem([...path, name], describeValue(value), 'a text, a number or a boolean');
    }));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/quoted-name.js
// Longer names are generated or hostile; a message stays readable and its position tells the rest.
const LONGEST = 120;
/** A name from the output for a message: quoted, on one line, cut. */
function quotedName(name) {
    return JSON.stringify(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);
}

;// CONCATENATED MODULE: ./lib/parsers/benchmarkjs.js


// `toStringBench` of benchmark.js 2.1.4: thousands with commas, two decimals below 100, `Infinity` for an empty
// function, `+-` where the platform has no plus-minus sign. The name is greedy, because it may hold ` x ` itself.
const RESULT = /^(?<name>.+) x (?<rate>[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity|NaN) ops\/sec (?:±|\+-)(?:[\d.]+|Infinity|NaN)% \(\d+ runs? sampled\)$/u;
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
    recognises: (line) => RESULT.test(line),
    start: startBenchmarkjs,
};
function startBenchmarkjs({ file }) {
    const builder = startMeasurements();
    const failures = [];
    return {
        push(line, n) {
            const result = RESULT.exec(line)?.groups;
            if (result !== undefined) {
                const { name = '', rate = '' } = result;
                const value = Number(rate.replaceAll(',', ''));
                const problem = problemAtLine(file, n);
                builder.add({ benchmark: name, metric: 'throughput', value, unit: 'ops/sec', primary: true, problem });
                return;
            }
            const name = ERROR.exec(line)?.groups?.name;
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
    const message = `benchmark.js prints a benchmark that threw an error like this line: ${quotedName(name)}, a colon, and the error's own properties if it has any`;
    return { message, file, line };
}

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
    command: /\bcargo\s+(?:\+\S+\s+)?(?:bench|criterion)\b/,
    recognises: (line) => cargo_bench_RESULT.test(line) || ESTIMATE.test(line),
    start: (context) => new CargoBenchSink(context),
};
const METRIC_OF_BASE_UNIT = new Map([
    ['s', 'time'],
    ['B/s', 'bytes-per-second'],
    ['1/s', 'throughput'],
]);
class CargoBenchSink {
    #context;
    #builder = startMeasurements();
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
        const result = cargo_bench_RESULT.exec(text);
        const estimate = ESTIMATE.exec(text);
        const throughput = THROUGHPUT.exec(text);
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
        this.#builder.add({ benchmark, metric, value, unit, problem: problemAtLine(this.#context.file, n) });
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

// EXTERNAL MODULE: ./lib/parsers/shared/json-text.js + 5 modules
var json_text = __webpack_require__(5839);
;// CONCATENATED MODULE: ./lib/parsers/shared/array-field.js

/** The array under a path, possibly empty. @throws Problem at its position for anything else. */
function arrayField(document, path) {
    const value = valueAt(document, path);
    if (Array.isArray(value))
        return value;
    throw document.problem(path, describeValue(value), 'an array');
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
    return items.map((item, index) => typeof item === 'number' && Number.isFinite(item) ? item : numberField(document, [...path, index]));
}

;// CONCATENATED MODULE: ./lib/parsers/shared/string-field.js

/** The non-empty text under a path. @throws Problem at its position for anything else. */
function stringField(document, path) {
    const value = valueAt(document, path);
    if (typeof value === 'string' && value !== '')
        return value;
    throw document.problem(path, value === '' ? 'is an empty text' : describeValue(value), 'a non-empty text');
}
/** The text under a path; undefined where it is missing, null or empty. @throws Problem for any other kind of value. */
function optionalStringField(document, path) {
    const value = valueAt(document, path);
    if (value === undefined || value === null || value === '')
        return undefined;
    return stringField(document, path);
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
    recognises: (paths) => paths.some((path) => SAMPLE.test(path)),
    parse(files) {
        const byPath = new Map(files.map((file) => [file.path, file]));
        const builder = startMeasurements();
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
    const throughput = valueAt(document, ['throughput']);
    if (!isJsonObject(throughput))
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

;// CONCATENATED MODULE: ./lib/parsers/github-action-benchmark.js






/** The metric by base unit, so that a change from `ms` to `us` or from `MB` to `KB` stays one series. */
const METRIC_BY_UNIT = new Map([
    ['s', 'time'],
    ['1/s', 'throughput'],
    ['B/s', 'bytes-per-second'],
    ['B', 'bytes'],
    ['1', 'value'],
]);
/**
 * The JSON that github-action-benchmark reads as `customSmallerIsBetter` and `customBiggerIsBetter`: an array of
 * `{name, unit, value, range?, extra?}`. Which of the two it was, the file does not say: the direction comes from an
 * added key `direction`, else from the unit, else it is `lower` with a warning. `range` and `extra` are free text for
 * people and are not kept. Source: github-action-benchmark v1.22.0, `src/extract.ts`.
 */
const githubActionBenchmarkParser = {
    kind: 'json',
    name: 'github-action-benchmark',
    tool: 'custom JSON of github-action-benchmark v1',
    reads: 'an array of {"name", "unit", "value"}',
    metrics: ['time', 'throughput', 'bytes-per-second', 'bytes', 'value', 'other units under their own name'],
    primary: 'all',
    recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isEntry),
    parse(document) {
        const builder = startMeasurements();
        arrayField(document, []).forEach((_, index) => {
            const unit = optionalStringField(document, [index, 'unit']) ?? '';
            const direction = directionOf(document, [index, 'direction']);
            builder.add({
                benchmark: stringField(document, [index, 'name']),
                metric: METRIC_BY_UNIT.get((0,parse_unit/* parseUnit */.E8)(unit).unit) ?? (0,parse_unit/* parseUnit */.E8)(unit).unit,
                value: numberField(document, [index, 'value']),
                unit,
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
    return isJsonObject(value) && ['name', 'unit', 'value'].filter((key) => key in value).length >= 2;
}
function directionOf(document, path) {
    const value = valueAt(document, path);
    if (value === undefined || value === 'lower' || value === 'higher')
        return value;
    throw document.problem(path, describeValue(value), 'lower or higher');
}

;// CONCATENATED MODULE: ./lib/parsers/shared/go-lines.js

function noGoFindings() {
    return { rows: [], failures: [], environment: new Map(), units: new Map() };
}
const NUMBER = '[+-]?(?:\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?|Inf|NaN)';
const ROW = new RegExp(`^(Benchmark\\S*)\\s+(\\d+)\\s+(${NUMBER}\\s.*)$`, 'i');
/**
 * The name is printed before the benchmark runs; whatever that prints comes in between. What ran before may have
 * printed text without a line break, so the name may stand inside a line.
 */
const NAME_FIRST = /(Benchmark\S*) *\t(.*)$/;
/** The result of a name printed before: `%8d\t`, then value and unit. Log text without a line break may precede. */
const go_lines_RESULT = new RegExp(`(?:^|\\s|\\D)(\\d+)\\t\\s*(${NUMBER} \\S+(?:\\t.*)?)$`, 'i');
const CONFIGURATION = /^(goos|goarch|cpu|pkg): (.+)$/;
const UNIT_LINE = /^Unit (\S+)((?: \S+=\S+)+)$/;
const FAILED = /^(?:FAIL\t\S+|panic: |fatal error: )/;
const FAILED_BENCHMARK = /(?:^|\t)--- (FAIL|SKIP): (Benchmark\S*)/;
const STANDARD_UNITS = new Set(['ns/op', 'MB/s', 'B/op', 'allocs/op']);
/** Whether a line is printed by Go's benchmark runner and by no other tool. */
function isGoLine(line) {
    if (/^goos: \w+$/.test(line))
        return true;
    if (/^\s*--- FAIL: Benchmark/.test(line))
        return true;
    return ROW.test(line);
}
/** Reads the lines of `go test -bench` one by one into findings. */
class GoLines {
    #file;
    #findings;
    #pkg;
    #pending;
    /** @param pkg the package where it is known beforehand (`-json`), else '' until a `pkg:` line tells */
    constructor(file, findings, pkg) {
        this.#file = file;
        this.#findings = findings;
        this.#pkg = pkg;
    }
    push(line, n, end) {
        if (this.#configuration(line))
            return;
        // A package that passed has told every result: what looked like a name was something that a benchmark printed.
        if (line === 'PASS')
            this.#pending = undefined;
        const outcome = FAILED_BENCHMARK.exec(line);
        const row = ROW.exec(line);
        const started = NAME_FIRST.exec(line);
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
    /** A name without a result and without a reason means that the run was cut off. */
    end() {
        if (this.#pending === undefined || this.#findings.failures.length > 0)
            return;
        const { name, line } = this.#pending;
        this.#fail(`${name} started and never gave a result: the run was cut off`, line);
    }
    #afterName(text, n, end) {
        if (FAILED.test(text))
            this.#fail(text.slice(0, 200), n);
        const result = this.#pending === undefined ? null : go_lines_RESULT.exec(text);
        if (result !== null && this.#pending !== undefined)
            this.#row(this.#pending.name, result.slice(1), n, end);
    }
    #configuration(line) {
        const [, key, value] = CONFIGURATION.exec(line) ?? [];
        if (key !== undefined && value !== undefined) {
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
        this.#findings.rows.push({ pkg: this.#pkg, name, iterations: Number(iterations), values, line: n });
    }
    /** `ns/o` at the end of a text without a final line break is half of `ns/op`, not a metric of its own. */
    #refuseCutUnit(unit, n) {
        const isKnown = this.#findings.rows.some(({ values }) => values.some((value) => value.unit === unit));
        if (isKnown || STANDARD_UNITS.has(unit))
            return;
        throw this.#problem(n, `the text ends in the middle of a line, after ${unit}`, 'a line break after the last result');
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
        return isCount ? { procs: same, of: (name) => ({ stem: split(name)?.stem ?? name }) } : asPrinted;
    }
    const meanings = cpuList(names, processors);
    return meanings === undefined ? asPrinted : { of: (name) => meanings.get(name) ?? { stem: name } };
}
const asPrinted = { of: (name) => ({ stem: name }) };
function split(name) {
    const [, stem, digits] = SUFFIX.exec(name) ?? [];
    return stem === undefined || digits === undefined ? undefined : { stem, count: Number(digits) };
}
/** The N that every name ends in; undefined where one has none or another. */
function commonSuffix(names) {
    const counts = new Set(names.map((name) => split(name)?.count));
    return counts.size === 1 ? [...counts][0] : undefined;
}
/** The meaning of every name where the output is that of a `-cpu` list; undefined where it is not. */
function cpuList(names, processors) {
    const stems = new Set(names.map((name) => split(name)?.stem));
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
    const parts = split(name);
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
    command: /\bgo\s+test\b.*\s-(?:test\.)?bench\b/,
    recognises: (line) => isGoEvent(line) || isGoLine(line),
    start: (context) => new GoSink(context),
};
class GoSink {
    #context;
    #findings = noGoFindings();
    #lines;
    #events;
    constructor(context) {
        this.#context = context;
        this.#lines = new GoLines(context.file, this.#findings, '');
        this.#events = new GoEvents(context.file, this.#findings);
    }
    push(line, n, end) {
        if (isGoEvent(line))
            this.#events.push(line, n);
        else
            this.#lines.push(line, n, end);
    }
    end() {
        this.#events.end();
        this.#lines.end();
        return measured(this.#findings, this.#context);
    }
}
function measured(findings, context) {
    const names = readGoNames(findings.rows.map(({ name }) => name), context.processors);
    const builder = startMeasurements();
    for (const row of findings.rows) {
        const { stem, procs } = names.of(row.name);
        const benchmark = row.pkg === '' ? stem : `${row.pkg}.${stem}`;
        const parameters = procs === undefined ? {} : { procs: String(procs) };
        for (const { value, unit } of row.values) {
            builder.add({
                benchmark,
                parameters,
                metric: go_METRIC_BY_UNIT.get(unit) ?? unit,
                value,
                unit,
                iterations: row.iterations,
                problem: problemAtLine(context.file, row.line),
                ...unitFacts(findings, unit),
            });
        }
    }
    return {
        measurements: builder.measurements(),
        environment: {
            ...Object.fromEntries(findings.environment),
            ...(names.procs === undefined ? {} : { procs: names.procs }),
        },
        warnings: builder.warnings(),
        failures: findings.failures,
    };
}
/** What a `Unit` line of the output says about a unit: `better=higher`, `assume=exact`. */
function unitFacts(findings, unit) {
    const { better, assume } = findings.units.get(unit) ?? {};
    return {
        ...(better === 'lower' || better === 'higher' ? { direction: better } : {}),
        ...(assume === 'exact' ? { assume } : {}),
    };
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
/** What the library itself counts, beside the two times. The memory manager's bytes are the heap's, not the RSS. */
const KNOWN = new Map([
    ['items_per_second', { metric: 'throughput', unit: '1/s' }],
    ['bytes_per_second', { metric: 'bytes-per-second', unit: 'B/s' }],
    ['allocs_per_iter', { metric: 'allocations', unit: '1' }],
    ['max_bytes_used', { metric: 'max_bytes_used', unit: 'B', direction: 'lower' }],
    ['total_allocated_bytes', { metric: 'total_allocated_bytes', unit: 'B', direction: 'lower' }],
    ['net_heap_growth', { metric: 'net_heap_growth', unit: 'B', direction: 'lower' }],
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
        ...common('real_time'),
        metric: 'time',
        value: numberField(document, at('real_time')),
        unit,
        primary: true,
    });
    builder.add({
        ...common('cpu_time'),
        metric: 'cpu-time',
        value: numberField(document, at('cpu_time')),
        unit,
    });
    for (const [key, value] of Object.entries(objectField(document, row.path))) {
        if (typeof value !== 'number' || DESCRIPTIONS.has(key))
            continue;
        builder.add({ ...common(key), ...counter(key), value });
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
/** A user counter. The JSON does not say which are rates, so only a name that says so makes one. */
function counter(key) {
    const known = KNOWN.get(key);
    if (known !== undefined)
        return known;
    const metric = customMetricName(key, 'counter');
    return /(?:_per_second|\/s)$/.test(key) ? { metric, unit: '1/s' } : { metric, unit: '1' };
}

;// CONCATENATED MODULE: ./lib/parsers/google-benchmark/read-google-row.js


// The statistics that every version before `run_type` appends to the names of a repeated benchmark's rows.
const OLD_AGGREGATE = /^(?<name>.+)_(?<aggregate>mean|median|stddev|cv|BigO|RMS)$/su;
/** @throws Problem at the row where it is no object, has no name, or an unknown run type. */
function readGoogleRow(document, index) {
    const path = ['benchmarks', index];
    if (!isJsonObject(valueAt(document, path)))
        throw document.problem(path, 'is no object', 'one benchmark');
    const printedName = stringField(document, [...path, 'name']);
    const runType = optionalStringField(document, [...path, 'run_type']);
    const row = { path, printedName, isTyped: runType !== undefined, ...stateOf(document, path) };
    const suffixed = OLD_AGGREGATE.exec(printedName)?.groups;
    if (runType === undefined) {
        return { ...row, name: suffixed?.name ?? printedName, aggregate: suffixed?.aggregate };
    }
    const name = optionalStringField(document, [...path, 'run_name']) ?? printedName;
    if (runType === 'iteration')
        return { ...row, name, aggregate: undefined };
    if (runType === 'aggregate') {
        // Without a name it is still no benchmark.
        const aggregate = optionalStringField(document, [...path, 'aggregate_name']) ?? suffixed?.aggregate ?? '';
        return { ...row, name, aggregate };
    }
    throw document.problem([...path, 'run_type'], `is ${JSON.stringify(runType)}`, '"iteration" or "aggregate"');
}
function stateOf(document, path) {
    const at = (key) => valueAt(document, [...path, key]);
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

;// CONCATENATED MODULE: ./lib/parsers/shared/environment-of.js
/**
 * What the output tells about machine and toolchain. Absent is absent: only non-empty texts and finite numbers are
 * kept. Lenient on purpose, because a user may rewrite these parts of a document and no value depends on them.
 */
function environmentOf(facts) {
    return Object.fromEntries(Object.entries(facts).filter((entry) => (typeof entry[1] === 'string' && entry[1] !== '') || Number.isFinite(entry[1])));
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
    command: /--benchmark_(?:format=json|out=)/,
    recognises: (value) => isJsonObject(value) &&
        Array.isArray(value.benchmarks) &&
        (isContext(value.context) || hasTimes(value.benchmarks[0])),
    parse: readGoogleBenchmark,
};
function isContext(value) {
    return isJsonObject(value) && 'num_cpus' in value && 'date' in value;
}
/** A document without context, as tools that merge or cut files leave it. */
function hasTimes(row) {
    return isJsonObject(row) && 'real_time' in row && 'cpu_time' in row;
}
function readGoogleBenchmark(document) {
    const rows = arrayField(document, ['benchmarks']).map((_, index) => readGoogleRow(document, index));
    const samples = selectSamples(rows);
    const builder = startMeasurements();
    for (const row of samples.measured)
        addGoogleReadings(document, row, builder);
    const [onlyAggregate, ...others] = samples.onlyAggregates;
    const warnings = contextWarnings(document);
    if (onlyAggregate !== undefined) {
        const more = others.length === 0 ? '' : ` (and ${others.length} more benchmarks)`;
        const message = `${quotedName(onlyAggregate.name)}${more}: only aggregates were printed, so the ${onlyAggregate.aggregate} counts as a single value; drop --benchmark_report_aggregates_only to keep every repetition`;
        warnings.push(jsonWarning(document, onlyAggregate.path, message));
    }
    for (const { path, name, reason } of samples.skipped) {
        warnings.push(jsonWarning(document, path, `${quotedName(name)} skipped itself${reason}`));
    }
    return {
        measurements: builder.measurements(),
        environment: environment(document),
        warnings: [...warnings, ...builder.warnings()],
        failures: samples.failed.map(({ path, name, reason }) => jsonWarning(document, path, `${quotedName(name)} reported an error${reason}`)),
    };
}
function contextWarnings(document) {
    const warnings = [];
    if (valueAt(document, ['context', 'library_build_type']) === 'debug') {
        const message = 'Google Benchmark itself was built without optimisation, so short times hold its own overhead';
        warnings.push(jsonWarning(document, ['context', 'library_build_type'], message));
    }
    if (valueAt(document, ['context', 'cpu_scaling_enabled']) === true) {
        const message = 'CPU frequency scaling was on, so times vary with the clock';
        warnings.push(jsonWarning(document, ['context', 'cpu_scaling_enabled'], message));
    }
    return warnings;
}
function environment(document) {
    const context = (key) => valueAt(document, ['context', key]);
    return environmentOf({
        'google-benchmark': context('library_version'),
        'google-benchmark-build': context('library_build_type'),
        cores: context('num_cpus'),
        mhz: context('mhz_per_cpu'),
    });
}

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
    recognises: (value) => isJsonObject(value) && Array.isArray(value.results) && value.results.every(isHyperfineResult),
    parse(document, context) {
        const builder = startMeasurements();
        const failures = [];
        arrayField(document, ['results']).forEach((_, index) => {
            addResult(builder, document, index);
            failures.push(...failedRuns(document, index, context));
        });
        return { measurements: builder.measurements(), environment: {}, warnings: builder.warnings(), failures };
    },
};
function isHyperfineResult(value) {
    return (isJsonObject(value) && 'command' in value && 'mean' in value && ('times' in value || 'stddev' in value));
}
function addResult(builder, document, index) {
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
    const memory = valueAt(document, [...path, 'memory_usage_byte']);
    if (memory !== undefined)
        add('peak-rss', 'memory_usage_byte', numberArrayField(document, [...path, 'memory_usage_byte']), 'B');
}
function hyperfine_parametersOf(document, path) {
    const given = optionalObjectField(document, [...path, 'parameters']) ?? {};
    return Object.fromEntries(Object.entries(given).map(([name, value]) => {
        if (typeof value === 'string' || typeof value === 'number')
            return [name, String(value)];
        throw document.problem([...path, 'parameters', name], describeValue(value), 'a text or a number');
    }));
}
/** Runs that ended with another status than 0, or by a signal (null): what they measured is not the work. */
function failedRuns(document, index, context) {
    const codes = valueAt(document, ['results', index, 'exit_codes']);
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

;// CONCATENATED MODULE: ./lib/parsers/jmh/iteration-values.js




/**
 * The values of a metric, one an iteration, fork after fork: from `rawData`, or as the mean of each iteration's
 * `rawDataHistogram` (sample mode; the score is the mean too). Undefined where the file holds neither.
 * @throws Problem at a raw value that is no finite number, such as JMH's "NaN".
 */
function iterationValues(document, metric) {
    const rawData = [...metric, 'rawData'];
    const histogram = [...metric, 'rawDataHistogram'];
    if (valueAt(document, rawData) !== undefined) {
        return items(document, rawData).flatMap((fork) => items(document, fork).map((path) => ({ value: numberField(document, path), path })));
    }
    if (valueAt(document, histogram) === undefined)
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
const PERCENTILE = /(?:^|[:·])p(?<whole>[01])(?:\.(?<part>\d+))?$/;
/** The metric of one of sample mode's percentiles (`p0.999` is `latency.p99.9`); undefined for any other name. */
function latencyMetric(name) {
    const { whole, part = '' } = PERCENTILE.exec(name)?.groups ?? {};
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
/** The metric of a key of `scorePercentiles`: `50.0` is `latency.p50`, `0.0` and `100.0` are `latency.min` and `.max`. */
function rankMetric(rank) {
    const percent = Number(rank);
    if (percent === 0)
        return 'latency.min';
    return percent === 100 ? 'latency.max' : `latency.p${percent}`;
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
        if (valueAt(document, path) === 'NaN')
            continue;
        builder.add({
            benchmark: result.benchmark,
            parameters: result.parameters,
            metric: rankMetric(rank),
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
    if (hasNaN(valueAt(document, path)))
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
    const value = valueAt(document, path);
    if (typeof value === 'string')
        return value;
    throw document.problem(path, describeValue(value), 'a text');
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
    command: /\bbenchmarks\.jar\b|\s-rf\s+json\b/,
    recognises: (value) => isResult(Array.isArray(value) ? value[0] : value),
    parse: readJmh,
};
function isResult(value) {
    return isJsonObject(value) && isJsonObject(value.primaryMetric) && 'benchmark' in value && 'mode' in value;
}
function readJmh(document) {
    // Some tools cut the list up and keep one result a file.
    const paths = Array.isArray(document.value)
        ? document.value.map((_, index) => [index])
        : [[]];
    const results = withModes(paths.map((path) => readJmhResult(document, path)));
    const builder = startMeasurements();
    const warnings = [];
    for (const result of results) {
        const warn = (path, message) => {
            warnings.push(jsonWarning(document, path, `${quotedName(result.benchmark)} ${message}`));
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
    const fact = (key) => valueAt(document, [...first, key]);
    return environmentOf({ java: fact('jdkVersion'), vm: fact('vmName'), jmh: fact('jmhVersion') });
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
    recognises: (value) => isJsonObject(value) &&
        typeof value.schema === 'string' &&
        value.schema.startsWith('noisegate.measurements/'),
    parse(document) {
        if (valueAt(document, ['schema']) !== SCHEMA) {
            throw document.problem(['schema'], describeValue(valueAt(document, ['schema'])), `"${SCHEMA}"`);
        }
        const items = arrayField(document, ['measurements']);
        const choosesPrimary = items.some((item) => isJsonObject(item) && item.primary === true);
        const builder = startMeasurements();
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
    const primary = choosesPrimary ? { primary: valueAt(document, [...path, 'primary']) === true } : {};
    const seriesBefore = builder.size;
    values.forEach((value, index) => {
        const count = iterations?.[index];
        const problem = (what, expected) => document.problem([...path, 'values', index], what, expected);
        builder.add({
            ...fixed,
            ...primary,
            value,
            ...(count === undefined ? {} : { iterations: count }),
            problem,
        });
    });
    if (builder.size === seriesBefore) {
        throw document.problem(path, `${fixed.metric} of this benchmark stands above already`, 'every series once');
    }
}
function fixedOf(document, path) {
    const direction = oneOf(document, [...path, 'direction'], ['lower', 'higher']);
    const assume = oneOf(document, [...path, 'assume'], ['noisy', 'exact']);
    const location = locationOf(document, [...path, 'location']);
    return {
        benchmark: stringField(document, [...path, 'benchmark']),
        parameters: noisegate_parametersOf(document, [...path, 'parameters']),
        metric: stringField(document, [...path, 'metric']),
        unit: stringField(document, [...path, 'unit']),
        ...(direction === undefined ? {} : { direction }),
        ...(assume === undefined ? {} : { assume }),
        ...(location === undefined ? {} : { location }),
    };
}
function oneOf(document, path, allowed) {
    const value = valueAt(document, path);
    if (value === undefined)
        return undefined;
    const found = allowed.find((one) => one === value);
    if (found === undefined)
        throw document.problem(path, describeValue(value), allowed.join(' or '));
    return found;
}
function iterationsOf(document, path, length) {
    if (valueAt(document, [...path, 'iterations']) === undefined)
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
            throw document.problem([...path, name], describeValue(value), 'a text');
    }
    return given;
}
function locationOf(document, path) {
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
        throw document.problem(['environment', name], describeValue(value), 'a text or a number');
    }
    return given;
}
function warningsOf(document, key) {
    if (valueAt(document, [key]) === undefined)
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
    command: /\bpytest\b.*\s--benchmark-(?:json|only|save|autosave)\b/,
    recognises: (value) => isJsonObject(value) && Array.isArray(value.benchmarks) && isJsonObject(value.machine_info),
    parse: readPytestBenchmark,
};
function readPytestBenchmark(document) {
    const builder = startMeasurements();
    const warnings = [];
    for (const row of distinctRows(arrayField(document, ['benchmarks']).map((_, index) => readRow(document, index)))) {
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
function readRow(document, index) {
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
    const raw = isCut || valueAt(document, [...stats, 'data']) === undefined ? undefined : [...stats, 'data'];
    const values = raw === undefined ? [middle(document, stats)] : numberArrayField(document, raw);
    if (raw === undefined)
        warnings.push(medianWarning(document, row, isCut));
    for (const value of values) {
        const reading = {
            ...identity(document, row, raw ?? stats),
            metric: 'time',
            value,
            unit: 's',
            primary: true,
        };
        builder.add(iterations === undefined ? reading : { ...reading, iterations });
    }
}
/** The tool writes exactly `rounds` values; another number of them means that somebody shortened the file since. */
function isCutShort(document, stats) {
    const data = valueAt(document, [...stats, 'data']);
    const rounds = optionalNumberField(document, [...stats, 'rounds']);
    return Array.isArray(data) && rounds !== undefined && data.length !== rounds;
}
/** The median of the rounds, because one slow round moves a mean; the mean where an old version gives no median. */
function middle(document, stats) {
    return optionalNumberField(document, [...stats, 'median']) ?? numberField(document, [...stats, 'mean']);
}
function medianWarning(document, row, isCut) {
    const why = isCut ? 'its raw rounds were cut out of the file' : 'the file holds no raw rounds';
    const message = `${quotedName(row.fullname)}: ${why}, so its median counts as a single value`;
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
        builder.add({ ...identity(document, row, [...path, name]), metric, value, unit: '1' });
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
    const machine = (...path) => valueAt(document, ['machine_info', ...path]);
    return environmentOf({
        python: machine('python_version'),
        'python-implementation': machine('python_implementation'),
        'pytest-benchmark': valueAt(document, ['version']),
        cpu: machine('cpu', 'brand_raw') ?? machine('cpu', 'brand'),
        cores: machine('cpu', 'count'),
    });
}

;// CONCATENATED MODULE: ./lib/parsers/vitest/add-vitest-bench.js





function startVitestNotes(document) {
    const warnings = [];
    const failures = [];
    const withoutSamples = [];
    const note = ({ name, path }, message) => jsonWarning(document, path, `${quotedName(name)} ${message}`);
    return {
        warn: (bench, message) => void warnings.push(note(bench, message)),
        fail: (bench, message) => void failures.push(note(bench, message)),
        onlyMean: (bench) => void withoutSamples.push(bench),
        warnings() {
            const [first, ...others] = withoutSamples;
            if (first === undefined)
                return warnings;
            const more = others.length === 0 ? '' : ` (as ${others.length} more benchmarks)`;
            const message = `has no samples${more}, so its mean counts as a single value; vitest 5 keeps them with benchmark.retainSamples, earlier versions never write them`;
            return [note(first, message), ...warnings];
        },
        failures: () => failures,
    };
}
/** Percentiles and maximum as Vitest names them. Without samples their median is no better than the mean: the clock's steps show in it. */
const LATENCIES = [
    [['p50', 'median'], 'latency.p50'],
    [['p75'], 'latency.p75'],
    [['p99'], 'latency.p99'],
    [['p995'], 'latency.p99.5'],
    [['p999'], 'latency.p99.9'],
    [['max'], 'latency.max'],
];
/** Adds the time of a call (every sample, else the mean), the rate and the percentiles of one benchmark. */
function addVitestBench(document, bench, builder, notes) {
    const add = (metric, unit, path, value) => builder.add({
        benchmark: bench.name,
        metric,
        value,
        unit,
        problem: (what, expected) => document.problem(path, what, expected),
        ...(metric === 'time' ? { primary: true } : {}),
        ...(bench.location === undefined ? {} : { location: bench.location }),
    });
    const samples = [...bench.latency, 'samples'];
    const mean = [...bench.latency, 'mean'];
    if (hasItems(valueAt(document, samples))) {
        for (const value of numberArrayField(document, samples))
            add('time', 'ms', samples, value);
    }
    else {
        notes.onlyMean(bench);
        add('time', 'ms', mean, numberField(document, mean));
    }
    add('throughput', '1/s', bench.rate, numberField(document, bench.rate));
    for (const [keys, metric] of LATENCIES) {
        const path = keys
            .map((key) => [...bench.latency, key])
            .find((known) => valueAt(document, known) !== undefined);
        const value = path === undefined ? undefined : optionalNumberField(document, path);
        if (path !== undefined && value !== undefined)
            add(metric, 'ms', path, value);
    }
}
function hasItems(value) {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
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
    const hasError = valueAt(document, [...path, 'error']) !== undefined;
    return !hasError && valueAt(document, [...path, 'sampleCount']) !== 0;
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
        return tests.flatMap((_, test) => readTest(document, [...file, 'assertionResults', test], name, notes));
    });
}
/**
 * The report has only paths of this machine, which must not become part of a name: the file's own name, with as
 * many folders as tell it from others of that name in the report.
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
function noteUnloaded(document, path, name, notes) {
    const message = optionalStringField(document, [...path, 'message']);
    if (valueAt(document, [...path, 'status']) === 'failed' && message !== undefined) {
        notes.fail({ name, path }, `failed: ${firstLine(message)}`);
    }
}
function readTest(document, path, file, notes) {
    const titles = arrayField(document, [...path, 'ancestorTitles']).map((_, index) => stringField(document, [...path, 'ancestorTitles', index]));
    const test = [file, ...titles, stringField(document, [...path, 'title'])].join(' > ');
    if (valueAt(document, [...path, 'status']) === 'failed') {
        const reason = valueAt(document, [...path, 'failureMessages', 0]);
        notes.fail({ name: test, path }, `failed${typeof reason === 'string' ? `: ${firstLine(reason)}` : ''}`);
    }
    const groups = arrayField(document, [...path, 'benchmarks']);
    return groups.flatMap((_, index) => readTasks(document, [...path, 'benchmarks', index, 'tasks'], test));
}
function readTasks(document, tasks, test) {
    return arrayField(document, tasks).flatMap((_, index) => {
        const path = [...tasks, index];
        if (valueAt(document, [...path, 'fromStore']) === true)
            return [];
        const name = `${test} > ${stringField(document, [...path, 'name'])}`;
        return [{ name, path, latency: [...path, 'latency'], rate: [...path, 'throughput', 'mean'] }];
    });
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
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
    metrics: [
        'time',
        'throughput',
        'latency.p50',
        'latency.p75',
        'latency.p99',
        'latency.p99.5',
        'latency.p99.9',
        'latency.max',
    ],
    primary: ['time'],
    command: /\bvitest\s+bench\b/,
    recognises: (value) => isOutputJson(value) || isTestReport(value),
    parse: readVitest,
};
function isOutputJson(value) {
    if (!isJsonObject(value) || !Array.isArray(value.files))
        return false;
    return value.files.every((file) => isJsonObject(file) && 'filepath' in file && Array.isArray(file.groups));
}
/** Jest writes the same report without `benchmarks`. */
function isTestReport(value) {
    if (!isJsonObject(value) || !Array.isArray(value.testResults))
        return false;
    const tests = value.testResults.flatMap((file) => (isJsonObject(file) ? file.assertionResults : []));
    return tests.some((test) => isJsonObject(test) && Array.isArray(test.benchmarks));
}
function readVitest(document) {
    const builder = startMeasurements();
    const notes = startVitestNotes(document);
    const isOld = Array.isArray(valueAt(document, ['files']));
    const benches = isOld ? readOutputJson(document, notes) : readTestReport(document, notes);
    for (const bench of distinctBenches(benches, notes.warn))
        addVitestBench(document, bench, builder, notes);
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
    const counts = new Map();
    return benches.map((bench) => {
        const count = (counts.get(bench.name) ?? 0) + 1;
        counts.set(bench.name, count);
        if (count === 1)
            return bench;
        const name = `${bench.name} #${count}`;
        warn(bench, `is the name of several benchmarks: this one is kept as the ${count}. by its place in the file`);
        return { ...bench, name };
    });
}

;// CONCATENATED MODULE: ./lib/parsers/registry.js













/**
 * Every parser, sorted by name. To add one: its file beside this one, its row here, its fixtures in
 * `__tests__/fixtures/<name>/`; the contract suite then runs over it by itself. The export of `pytest-benchmark.ts` is
 * `pytestBenchmarkParser`, and so on.
 */
const PARSERS = [
    bencherMetricFormatParser,
    benchmarkjsParser,
    cargoBenchParser,
    criterionParser,
    githubActionBenchmarkParser,
    goParser,
    googleBenchmarkParser,
    hyperfineParser,
    jmhParser,
    noisegateParser,
    pytestBenchmarkParser,
    vitestParser,
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

/***/ 7502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ textEncoding),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

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
 * @throws Problem where the bytes are not valid text, with the line of the first bad byte.
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
            line: lineOfFirstBadCharacter(bytes, encoding),
            expected: 'UTF-8, or UTF-16 with a byte order mark',
            cause,
        });
    }
}
/** Counts from 1; the lenient decoder puts U+FFFD where the strict one fails. */
function lineOfFirstBadCharacter(bytes, encoding) {
    const lenient = new TextDecoder(encoding).decode(bytes);
    const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')));
    return before.split('\n').length;
}


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ isSeveralDocuments),
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var model_problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/parsers/shared/decode-text.js
var decode_text = __webpack_require__(7502);
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

;// CONCATENATED MODULE: ./lib/parsers/shared/text-position.js
/** Line and column of an offset into a text, both counting from 1, columns in UTF-16 units. */
function textPosition(text, offset) {
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    return { line, column: offset - lineStart + 1 };
}

;// CONCATENATED MODULE: ./lib/parsers/shared/json-text.js







const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
/**
 * One JSON document with the means to say where each value stands.
 * Cost: the text is scanned twice (values, duplicate keys); positions are looked up only when asked for.
 * @throws Problem of kind `measurement`, different for empty, truncated and malformed text, and for a key that
 * stands twice in one object, because one of the two values would be lost.
 */
function readJson(bytes, file) {
    const text = quoteNonFinite((0,decode_text/* decodeText */.g)(bytes, file));
    if (text.trim() === '')
        throw emptyDocument(file);
    const value = parseStrictly(text, file);
    const duplicate = findDuplicateKey(text);
    if (duplicate !== undefined) {
        throw problemAt(text, duplicate.offset, {
            kind: 'measurement',
            what: `the key ${JSON.stringify(duplicate.key)} stands twice in one object`,
            file,
            expected: 'every key once',
        });
    }
    return { value, problem: positioned(text, file) };
}
/** Whether a text holds several JSON documents one after another (a JSON-lines log), which is no document. */
function isSeveralDocuments(problem) {
    return problem instanceof model_problem/* Problem */.A && problem.details.cause === SEVERAL_DOCUMENTS;
}
/** An object that opens and closes on the first line, and another below it. No single document looks like this. */
const JSON_LINES = /^\s*\{[^\n]*\}\s*\n\s*\{/;
const SEVERAL_DOCUMENTS = new Error('text goes on after the JSON document');
function emptyDocument(file) {
    return new model_problem/* Problem */.A({
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
/** The first syntax error. A second, tolerant parser finds it, because V8 words positions differently by version. */
function syntaxProblem(text, file, cause) {
    const at = (offset, what, rest = {}) => problemAt(text, offset, { kind: 'measurement', what, file, cause, ...rest });
    if (JSON_LINES.test(text)) {
        const what = 'the text holds several JSON documents, one a line';
        return at(text.indexOf('\n') + 1, what, { cause: SEVERAL_DOCUMENTS });
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
            cause: SEVERAL_DOCUMENTS,
        });
    }
    const what = `this is not valid JSON (${(0,main.printParseErrorCode)(error.error)}) at ${excerpt(text, error.offset)}`;
    return at(error.offset, what, {
        expected: 'JSON as RFC 8259 defines it; NaN and Infinity are not part of it',
    });
}
function firstSyntaxError(text) {
    const errors = [];
    tree(text, errors);
    return errors[0];
}
/** Nesting deeper than the call stack has no tree, hence no finer position than the document. */
function tree(text, errors = []) {
    try {
        return (0,main.parseTree)(text, errors, STRICT);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** The twenty characters from an offset on, quoted; enough to recognise the place. */
function excerpt(text, offset) {
    return JSON.stringify(text.slice(offset, offset + 20));
}
function problemAt(text, offset, details) {
    return new model_problem/* Problem */.A({ ...details, ...textPosition(text, offset) });
}
function positioned(text, file) {
    let root;
    return (path, what, expected) => {
        root ??= tree(text);
        const offset = root === undefined ? 0 : deepestNode(root, path).offset;
        const where = pathText(path);
        return problemAt(text, offset, {
            kind: 'measurement',
            what: where === '' ? what : `${where}: ${what}`,
            file,
            ...(expected === undefined ? {} : { expected }),
        });
    };
}
/** The node under `path`, or under its longest beginning that exists: a missing key is reported at its object. */
function deepestNode(root, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = (0,main.findNodeAtLocation)(root, path.slice(0, length));
        if (node !== undefined)
            return node;
    }
    return root;
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


/***/ })

};
