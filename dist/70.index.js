export const id = 70;
export const ids = [70];
export const modules = {

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildRun)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _core_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3542);


/**
 * Joins the measurements of all rounds into one run. Every round must show the same series: one that comes and
 * goes between rounds of unchanged code is a measurement that failed, not a benchmark that vanished.
 * @throws Problem (measurement) naming the first series that some rounds lack
 */
function buildRun({ identity, parser, environment, rounds, warnings }) {
    const byKey = new Map();
    for (const measurements of rounds) {
        for (const measurement of measurements) {
            const key = (0,_core_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesKey */ .X)(measurement);
            const known = byKey.get(key);
            if (known === undefined)
                byKey.set(key, { first: measurement, rounds: [measurement.values] });
            else
                known.rounds.push(measurement.values);
        }
    }
    const series = [];
    for (const entry of byKey.values()) {
        if (entry.rounds.length !== rounds.length)
            throw unsteady(identity.suite, entry.first, entry.rounds.length, rounds.length);
        series.push(toSeries(entry.first, entry.rounds));
    }
    return {
        schema: 'noisegate.run/1',
        ...identity,
        parser,
        environment,
        series,
        verdicts: [],
        accepted: [],
        steps: [],
        warnings,
    };
}
function toSeries(first, rounds) {
    const { benchmark, parameters, metric, unit, direction, assume, primary, location } = first;
    return {
        benchmark,
        parameters,
        metric,
        unit,
        direction,
        ...(assume === undefined ? {} : { assume }),
        ...(primary === undefined ? {} : { primary }),
        ...(location === undefined ? {} : { location }),
        rounds,
    };
}
function unsteady(suite, measurement, seen, rounds) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'measurement',
        what: `suite ${suite}: ${measurement.benchmark} (${measurement.metric}) appeared in ${seen} of ${rounds} rounds`,
        expected: 'every round to report the same benchmarks',
        remedy: 'make the command report the same benchmarks in every run, or set `rounds: 1`',
    });
}


/***/ }),

/***/ 3588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptional)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


/**
 * Text of a file; undefined where there is none.
 * @throws Problem (usage) for one that is there and cannot be read
 */
async function readOptional(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
            kind: 'usage',
            what: `cannot be read: ${cause.message}`,
            file: path,
            cause,
        });
    }
}


/***/ }),

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2689);
/* harmony import */ var _reports_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6);





/**
 * Writes the report to files, creating their folders.
 * @throws Problem (usage) naming the file that cannot be written
 */
async function writeReportFiles(report, files) {
    if (files.json !== undefined)
        await writeText(files.json, (0,_reports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report));
    if (files.markdown !== undefined)
        await writeText(files.markdown, (0,_reports_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report));
}
async function writeText(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (cause) {
        const what = `the report cannot be written: ${cause.message}`;
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({ kind: 'usage', what, file: path, remedy: 'Name a path that can be written', cause });
    }
}


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eQ: () => (/* reexport */ configPath),
  Ko: () => (/* binding */ readInputs),
  kE: () => (/* binding */ readPolicyInputs)
});

// EXTERNAL MODULE: ./lib/core/model/metric-registry.js
var metric_registry = __webpack_require__(5097);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/config/check-config.js



/** Suite keys whose meaning comes with paired rounds and profiles. */
const SUITE_KEYS_NOT_ACTED_ON = ['filter', 'outputs', 'identity', 'paths', 'profile'];
/** Checks a configuration whose single values are valid. Order of findings: as the file is written, list by list. */
function checkConfig(file) {
    const errors = [
        ...checkSuites(file.suites ?? []),
        ...checkRules(file),
        ...checkBudgets(file.budgets ?? []),
    ];
    if (file.gate?.compare === 'paired')
        errors.push(notHere(['gate', 'compare'], 'compare: paired', 'auto or history'));
    if (file.store === 's3' || file.store === 'cache') {
        errors.push(notHere(['store'], `the store ${file.store}`, 'branch or directory'));
    }
    return { errors, warnings: [...notActedOn(file), ...unknownMetrics(file), ...negations(file)] };
}
function notHere(path, subject, expected) {
    return { path, what: `${subject} is not in this version`, expected };
}
function checkSuites(suites) {
    const findings = [];
    const names = new Set();
    for (const [i, suite] of suites.entries()) {
        if (names.has(suite.name)) {
            findings.push({
                path: ['suites', i, 'name'],
                what: `two suites are named ${(0,quote/* quote */.h)(suite.name)}`,
                expected: 'unique names',
            });
        }
        names.add(suite.name);
        const results = suite.results === undefined ? undefined : checkResults(suite.results);
        if (results !== undefined)
            findings.push({ path: ['suites', i, 'results'], ...results });
        if (suite.run.includes('{filter}') && suite.filter === undefined) {
            const what = `suites[${i}].run holds {filter}, and the suite has no filter`;
            findings.push({
                path: ['suites', i, 'run'],
                what,
                expected: 'the key filter, or a run without {filter}',
            });
        }
    }
    return findings;
}
/** `results` is deleted before each round, so it must be something below the suite's own folder. */
function checkResults(results) {
    const segments = results.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
    const isOutside = /^([\\/]|[A-Za-z]:)/.test(results) || segments.includes('..');
    if (!isOutside && segments.length > 0)
        return undefined;
    return {
        what: `results is ${(0,quote/* quote */.h)(results)}, and it is deleted before each round`,
        expected: 'a file, glob or folder below working-directory, such as bench.json',
    };
}
function checkRules(file) {
    return (file.rules ?? []).flatMap((rule, i) => {
        if (rule.floor === undefined)
            return [];
        const path = ['rules', i, 'floor'];
        // Without a metric the same number would be seconds for one series and bytes for the next.
        if (rule.metric === undefined)
            return [
                { path, what: `rules[${i}] has a floor and no metric`, expected: 'the metric that the floor counts' },
            ];
        return checkAmount({ path, name: `rules[${i}].floor`, amount: rule.floor, metric: rule.metric });
    });
}
function checkBudgets(budgets) {
    return budgets.flatMap((budget, i) => {
        const path = ['budgets', i];
        const { metric, max, min } = budget;
        if (max === undefined && min === undefined)
            return [{ path, what: `budgets[${i}] has no limit`, expected: 'max or min' }];
        if (max !== undefined && min !== undefined && min.value > max.value) {
            return [
                {
                    path: [...path, 'min'],
                    what: `budgets[${i}].min is above its max`,
                    expected: `at most ${max.text}`,
                },
            ];
        }
        return ['max', 'min'].flatMap((key) => {
            const amount = budget[key];
            return amount === undefined
                ? []
                : checkAmount({ path: [...path, key], name: `budgets[${i}].${key}`, amount, metric });
        });
    });
}
/** An example of each base unit, for messages. */
const EXAMPLES = new Map([
    ['s', '50ns or 250ms'],
    ['B', '64B or 2MiB'],
    ['B/s', '100MB/s'],
    ['1/s', '1000/s'],
    ['1', '1 or 0.1%'],
]);
/** The unit must be the metric's where the metric is known; a custom metric takes any, most often none. */
function checkAmount({ path, name, amount, metric }) {
    const unit = (0,metric_registry/* metricRow */.d)(metric)?.unit;
    if (unit === undefined || unit === amount.unit)
        return [];
    const counted = amount.bare ? 'has no unit' : `counts ${amount.unit}`;
    // Zero is zero in every unit.
    if (amount.bare && amount.value === 0)
        return [];
    return [
        {
            path,
            what: `${name} is ${(0,quote/* quote */.h)(amount.text)}, which ${counted}; ${metric} counts ${unit}`,
            expected: `an amount such as ${EXAMPLES.get(unit) ?? unit}`,
        },
    ];
}
function notActedOn(file) {
    const findings = [];
    const warn = (path, key) => findings.push({ path, what: `${key} is not acted on by this version` });
    for (const [i, suite] of (file.suites ?? []).entries()) {
        for (const key of SUITE_KEYS_NOT_ACTED_ON) {
            if (suite[key] !== undefined)
                warn(['suites', i, key], `suites[${i}].${key}`);
        }
        if (typeof suite.rounds !== 'object')
            continue;
        for (const key of ['screen', 'remeasure']) {
            if (suite.rounds[key] !== undefined)
                warn(['suites', i, 'rounds', key], `suites[${i}].rounds.${key}`);
        }
    }
    if (file.gate?.confirm === 'required')
        warn(['gate', 'confirm'], 'gate.confirm');
    return findings;
}
function unknownMetrics(file) {
    const named = ['rules', 'budgets'].flatMap((list) => (file[list] ?? []).map(({ metric }, i) => ({ path: [list, i, 'metric'], metric })));
    return named.flatMap(({ path, metric }) => {
        if (metric === undefined || (0,metric_registry/* metricRow */.d)(metric) !== undefined)
            return [];
        const likely = (0,nearest/* nearest */.p)(metric, metric_registry/* METRIC_ROWS */.L.map(({ name }) => name));
        if (likely === undefined)
            return [];
        return [
            {
                path,
                what: `${(0,quote/* quote */.h)(metric)} is no metric that Noisegate knows`,
                remedy: `did you mean ${likely}? A tool's own metric needs no change`,
            },
        ];
    });
}
/** A leading `!` is a letter here; elsewhere it negates, and a rule that never matches would be the silent result. */
function negations(file) {
    const patterns = [
        ...['rules', 'budgets'].flatMap((list) => (file[list] ?? []).map(({ match }, i) => ({ path: [list, i, 'match'], match }))),
        ...(file.removed ?? []).map((match, i) => ({ path: ['removed', i], match })),
    ];
    return patterns.flatMap(({ path, match }) => match?.startsWith('!')
        ? [
            {
                path,
                what: `the pattern ${(0,quote/* quote */.h)(match)} matches names that start with "!"; patterns know no negation`,
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(1939);
// EXTERNAL MODULE: ./lib/core/units/parse-unit.js + 1 modules
var parse_unit = __webpack_require__(2176);
;// CONCATENATED MODULE: ./lib/core/units/parse-quantity.js

const QUANTITY = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(\S*(?:\s*\/\s*\S+)?)\s*$/;
/**
 * Reads `250ms`, `5%`, `1.5KiB`, `50 ns`, `3`: a decimal number and a unit of the table in `unit-spellings.ts`.
 * Undefined for anything else: an unknown unit, no number, a number that is not finite in base units. A limit on a
 * metric with a custom unit is therefore a bare number.
 */
function parseQuantity(text) {
    const match = QUANTITY.exec(text);
    if (match === null)
        return undefined;
    const spelling = (0,parse_unit/* knownUnit */._7)(match[2] ?? '');
    if (spelling === undefined)
        return undefined;
    const value = (0,parse_unit/* toBaseUnit */.h3)(Number(match[1]), spelling);
    return Number.isFinite(value) ? { value, unit: spelling.unit } : undefined;
}

;// CONCATENATED MODULE: ./lib/config/parse-duration.js
/** Milliseconds of each unit a duration may hold, longest first: the order in which they must appear. */
const UNITS = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
    ['ms', 1],
];
/** Six hours is the longest a hosted job may take; a week leaves room for machines of one's own. */
const LONGEST_MS = 7 * 24 * 3_600_000;
/** What `parseDuration` accepts, for messages. */
const DURATION_FORM = 'a duration such as 90s, 12m or 1h30m, at most 168h';
/**
 * Milliseconds of `90s`, `12m`, `1h30m`, `1.5s`, `500ms`: numbers with units `h`, `m`, `s`, `ms`, each unit at most
 * once, longest first. Undefined for anything else, for zero, and for more than a week. A bare number has no unit and
 * is refused: one tool's seconds are another's minutes.
 */
function parseDuration(text) {
    const match = /^\s*(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?\s*$/.exec(text);
    if (match === null)
        return undefined;
    const total = UNITS.reduce((sum, [, milliseconds], i) => sum + Number(match[i + 1] ?? 0) * milliseconds, 0);
    return total > 0 && total <= LONGEST_MS ? total : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/config/scalar.js

/**
 * The zod schema of a scalar: strings and numbers in, `T` out. The JSON Schema (input side) shows type, pattern,
 * description and examples; refusals become issues whose message is the expectation and whose `params` hold the remedy.
 */
function scalar(form) {
    const written = schemas/* union */.KCZ([schemas/* string */.YjP().check(schemas/* meta */.mIj({ ...form.text })), schemas/* number */.aig().check(schemas/* meta */.mIj({ ...form.number }))], {
        error: () => form.expected,
    })
        .check(schemas/* meta */.mIj({ description: form.description, examples: [...form.examples] }));
    const read = schemas/* transform */.pdi((value, context) => {
        const result = form.read(value);
        if (!isRefusal(result))
            return result;
        const params = result.remedy === undefined ? {} : { remedy: result.remedy };
        context.issues.push({ code: 'custom', input: value, message: result.refused, params });
        return core/* NEVER */.tm;
    });
    return schemas/* pipe */.FsL(written, read);
}
function isRefusal(value) {
    return typeof value === 'object' && value !== null && 'refused' in value;
}

;// CONCATENATED MODULE: ./lib/config/scalars.js



/** Ten times is beyond any gate's use and so is a typing error. */
const LARGEST_SHARE = 10;
/** A relative change: `5%` is 0.05. A bare number other than 0 is refused, because 5 and 0.05 are both in use. */
function percentage(description) {
    return scalar({
        expected: 'per cent, such as 5%, at most 1000%',
        description,
        examples: ['5%', '0.5%', 0],
        text: { pattern: '^\\s*(?:\\d+(?:\\.\\d+)?\\s*%|0)\\s*$' },
        number: { const: 0 },
        read: (value) => readPercentage(String(value)),
    });
}
function readPercentage(text) {
    const refused = 'per cent, such as 5%, at most 1000%';
    const match = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text);
    if (match === null)
        return { refused };
    const number = Number(match[1]);
    if (match[2] === '' && number !== 0)
        return { refused, remedy: meantPercentage(number) };
    // Dividing keeps 5% equal to the literal 0.05; multiplying by 0.01 does not.
    const share = number / 100;
    return share <= LARGEST_SHARE ? share : { refused };
}
function meantPercentage(number) {
    if (number >= 1)
        return `write ${number}%`;
    const hundredfold = Number((number * 100).toPrecision(12));
    return `write ${hundredfold}% for the share ${number}, or ${number}% for ${number} per cent`;
}
function amount(description, smallest = 0) {
    const refused = `a number of at least ${smallest} with its unit, such as 50ns, 250ms, 64B, 0.1% or a bare count`;
    return scalar({
        expected: refused,
        description,
        examples: ['50ns', '250ms', '64B', '0.1%', 1],
        text: {},
        number: {},
        read: (value) => {
            const text = String(value);
            const quantity = parseQuantity(text);
            if (quantity === undefined || quantity.value < smallest)
                return { refused };
            return { ...quantity, text, bare: Number.isFinite(Number(text)) };
        },
    });
}
/** Milliseconds of a duration with units. */
function duration(description) {
    return scalar({
        expected: DURATION_FORM,
        description,
        examples: ['90s', '12m', '1h30m'],
        text: {
            pattern: '^\\s*(?:\\d+(?:\\.\\d+)?h)?(?:\\d+(?:\\.\\d+)?m)?(?:\\d+(?:\\.\\d+)?s)?(?:\\d+(?:\\.\\d+)?ms)?\\s*$',
        },
        // JSON Schema for "no number at all"; `read` refuses it with the unit to write.
        number: { not: {} },
        read: (value) => {
            const milliseconds = typeof value === 'string' ? parseDuration(value) : undefined;
            if (milliseconds !== undefined)
                return milliseconds;
            const bare = /^\s*\d+(?:\.\d+)?\s*$/.test(String(value));
            return bare
                ? { refused: DURATION_FORM, remedy: `write ${value}s or ${value}m` }
                : { refused: DURATION_FORM };
        },
    });
}
/** A significance level: a number above 0 and below one half. */
function level(description) {
    const refused = 'a number above 0 and below 0.5, such as 0.01';
    return scalar({
        expected: refused,
        description,
        examples: [0.01, 0.001],
        text: { pattern: '^\\s*0?\\.\\d+\\s*$' },
        number: { exclusiveMinimum: 0, exclusiveMaximum: 0.5 },
        read: (value) => {
            const number = typeof value === 'number' ? value : /^\s*0?\.\d+\s*$/.test(value) ? Number(value) : Number.NaN;
            return number > 0 && number < 0.5 ? number : { refused };
        },
    });
}
/** Most rounds of one suite: a hundred processes of one command are a study, not a gate. */
const MOST_ROUNDS = 100;
/** A count of rounds; paired ones are even, so that each arm goes first equally often. */
function roundCount(description, counts) {
    const refused = `a whole number from ${counts === 'even' ? 2 : 1} to ${MOST_ROUNDS}${counts === 'even' ? ', even' : ''}`;
    return scalar({
        expected: refused,
        description,
        examples: counts === 'even' ? [6, 16] : [1, 5],
        text: { pattern: '^\\s*\\d+\\s*$' },
        number: { multipleOf: counts === 'even' ? 2 : 1, minimum: 1, maximum: MOST_ROUNDS },
        read: (value) => {
            const number = typeof value === 'number' ? value : /^\s*\d+\s*$/.test(value) ? Number(value) : Number.NaN;
            if (!Number.isInteger(number) || number < 1 || number > MOST_ROUNDS)
                return { refused };
            if (counts === 'any' || number % 2 === 0)
                return number;
            return { refused, remedy: `write ${number + 1}: each arm goes first equally often` };
        },
    });
}

;// CONCATENATED MODULE: ./lib/config/config-schema.js


const ACTIONS = ['pass', 'warn', 'fail'];
function config_schema_text(description) {
    return schemas/* string */.YjP().check(api/* _minLength */.m9(1), schemas/* meta */.mIj({ description }));
}
function choice(values, description) {
    return schemas/* enum */.k5n(values).check(schemas/* meta */.mIj({ description }));
}
const nameGlob = config_schema_text('Name glob over benchmark names: * within a segment, ** anything, no negation.');
const metricName = config_schema_text('Metric name, such as time or allocations; a tool may have metrics of its own.');
const roundsShape = {
    history: schemas/* optional */.lqM(roundCount('Rounds of a run that is compared with stored runs.', 'any')),
    screen: schemas/* optional */.lqM(roundCount('Paired rounds to screen every series; even.', 'even')),
    remeasure: schemas/* optional */.lqM(roundCount('Paired rounds to re-measure suspects; even.', 'even')),
};
/** Keys of one entry of `suites:`. */
const suiteShape = {
    name: schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100), schemas/* meta */.mIj({ description: 'Names the suite; unique, part of the history.' })),
    setup: schemas/* optional */.lqM(config_schema_text('Command that prepares a tree, once before its rounds: npm ci.')),
    run: config_schema_text('The benchmark command, run by bash -eo pipefail; {filter} is where the filter goes.'),
    results: schemas/* optional */.lqM(config_schema_text('File, glob or directory that the command writes; default standard output. Deleted before each round.')),
    parser: schemas/* optional */.lqM(config_schema_text('Parser of the output; default auto, which recognises it. See noisegate parsers.')),
    filter: schemas/* optional */.lqM(config_schema_text("Template of the argument that selects benchmarks, such as -t '{names|regex}'.")),
    rounds: schemas/* optional */.lqM(schemas/* union */.KCZ([roundCount('Short for {history: N}.', 'any'), schemas/* strictObject */.rej(roundsShape)])
        .check(schemas/* meta */.mIj({ description: 'Fresh processes of the command.' }))),
    'time-limit': schemas/* optional */.lqM(duration('For all rounds of the suite; default 20m.')),
    timeout: schemas/* optional */.lqM(duration('For one round; default 10m.')),
    outputs: schemas/* optional */.lqM(schemas/* array */.YOg(config_schema_text('File or glob.'))
        .check(schemas/* meta */.mIj({ description: 'Build outputs whose equality makes measuring unnecessary.' }))),
    identity: schemas/* optional */.lqM(config_schema_text('Command that prints what tells the two arms apart.')),
    paths: schemas/* optional */.lqM(schemas/* array */.YOg(config_schema_text('File glob.')).check(schemas/* meta */.mIj({ description: 'A change outside these skips the suite.' }))),
    profile: schemas/* optional */.lqM(config_schema_text('Command that profiles the benchmark; run for regressions only.')),
    env: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .check(schemas/* meta */.mIj({ description: 'Environment variables of setup and run; values are text.' }))),
    'working-directory': schemas/* optional */.lqM(config_schema_text('Folder in which setup and run start, relative to the checkout.')),
    shell: schemas/* optional */.lqM(config_schema_text('Interpreter of setup and run; default bash.')),
};
/** Keys of `gate:`. */
const gateShape = {
    threshold: schemas/* optional */.lqM(percentage('Smallest relative change the project cares about; default 5%.')),
    alpha: schemas/* optional */.lqM(level('One-sided level of every test; default 0.01.')),
    inconclusive: schemas/* optional */.lqM(choice(ACTIONS, 'What a row that cannot be decided does to the outcome; default warn.')),
    missing: schemas/* optional */.lqM(choice(ACTIONS, 'What a benchmark does that the baseline has and the candidate lacks; default fail.')),
    compare: schemas/* optional */.lqM(choice(['auto', 'history', 'paired'], 'Which evidence decides; default auto.')),
    confirm: schemas/* optional */.lqM(choice(['off', 'required'], 'Whether a regression needs a second machine; default off.')),
};
const ruleShape = {
    match: schemas/* optional */.lqM(nameGlob),
    metric: schemas/* optional */.lqM(metricName),
    threshold: schemas/* optional */.lqM(percentage('Threshold of the series that match.')),
    'exact-threshold': schemas/* optional */.lqM(percentage('Relative change that an exact metric may show; default 0, sizes and instructions 1%.')),
    floor: schemas/* optional */.lqM(amount('Smallest absolute change that counts; needs metric.')),
    assume: schemas/* optional */.lqM(choice(['noisy', 'exact'], 'How the metric varies between runs of unchanged code.')),
    direction: schemas/* optional */.lqM(choice(['lower', 'higher'], 'Which way is better.')),
    gate: schemas/* optional */.lqM(schemas/* boolean */.zMY()
        .check(schemas/* meta */.mIj({ description: 'false reports the series and never fails for it; true gates it.' }))),
};
const budgetShape = {
    match: schemas/* optional */.lqM(nameGlob),
    metric: metricName,
    max: schemas/* optional */.lqM(amount('Largest value that is accepted.')),
    min: schemas/* optional */.lqM(amount('Smallest value that is accepted.')),
};
/**
 * The configuration file: one definition for validation, for the types and for schema/config.schema.json. Input side:
 * what users write. Output side: units read, nothing defaulted, so that inputs can tell "absent" from "default".
 */
const configSchema = schemas/* strictObject */.rej({
    suites: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej(suiteShape)).check(api/* _minLength */.m9(1), schemas/* meta */.mIj({ description: 'What to measure.' }))),
    gate: schemas/* optional */.lqM(schemas/* strictObject */.rej(gateShape).check(schemas/* meta */.mIj({ description: 'When the outcome is fail.' }))),
    rules: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej(ruleShape))
        .check(schemas/* meta */.mIj({ description: 'Settings of some series; the first match wins.' }))),
    budgets: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej(budgetShape)).check(schemas/* meta */.mIj({ description: 'Absolute limits.' }))),
    renamed: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), config_schema_text('New name.'))
        .check(schemas/* meta */.mIj({ description: 'Benchmarks that changed their name: old name to new name.' }))),
    removed: schemas/* optional */.lqM(schemas/* array */.YOg(nameGlob).check(schemas/* meta */.mIj({ description: 'Benchmarks whose disappearance is accepted.' }))),
    store: schemas/* optional */.lqM(choice(['branch', 'directory', 's3', 'cache'], 'Where runs are kept; default branch in the action, directory in the command line.')),
    'store-branch': schemas/* optional */.lqM(config_schema_text('Branch of the branch store; default noisegate-data.')),
    'store-path': schemas/* optional */.lqM(config_schema_text('Folder of the directory store; default .noisegate.')),
});
/** JSON Schema (draft 2020-12) of the file as users write it, for completion in editors: schema/config.schema.json. */
function configJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(configSchema, { io: 'input' });
    return { $schema, title: 'Noisegate configuration (.github/noisegate.yml)', ...schema };
}

// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/config/input-values.js






const ROWS = new Map(inputs/* INPUTS */.m.map((row) => [row.name, row]));
/** `input threshold` in the action, `--threshold` on the command line. */
function inputLabel(name, surface) {
    return surface === 'action' ? `input ${name}` : `--${name}`;
}
/** Reads every input by itself: names, enumerations, numbers with units. Collects errors instead of throwing. */
function readInputValues(inputs, surface) {
    const texts = new Map(Object.entries(inputs).flatMap(([name, text]) => text.trim() === '' ? [] : [[name, text.trim()]]));
    const errors = [...texts].flatMap(([name, text]) => checkText(name, text, surface));
    const read = (name, schema) => {
        const text = texts.get(name);
        if (text === undefined)
            return undefined;
        const result = schema.safeParse(text);
        if (result.success)
            return result.data;
        errors.push(explainScalar(inputLabel(name, surface), text, result.error.issues[0]));
        return undefined;
    };
    const threshold = read('threshold', gateShape.threshold);
    const alpha = read('alpha', gateShape.alpha);
    const rounds = read('rounds', roundCount('', 'any'));
    const timeLimitMs = read('time-limit', suiteShape['time-limit']);
    const compare = texts.get('compare');
    return {
        texts,
        gate: {
            ...(threshold === undefined ? {} : { threshold }),
            ...(alpha === undefined ? {} : { alpha }),
            ...(compare === 'auto' || compare === 'history' ? { compare } : {}),
        },
        ...(rounds === undefined ? {} : { rounds }),
        ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
        errors,
    };
}
function explainScalar(label, text, issue) {
    const remedy = issue?.params?.remedy;
    const what = `${label} is ${(0,quote/* quote */.h)(text)}`;
    return {
        what,
        ...(issue === undefined ? {} : { expected: issue.message }),
        ...(typeof remedy === 'string' ? { remedy } : {}),
    };
}
function checkText(name, text, surface) {
    const row = ROWS.get(name);
    if (row === undefined) {
        const likely = (0,nearest/* nearest */.p)(name, ROWS.keys());
        const remedy = likely === undefined ? {} : { remedy: `did you mean ${likely}?` };
        return [{ what: `unknown ${inputLabel((0,quote/* quote */.h)(name), surface)}`, ...remedy }];
    }
    const label = inputLabel(name, surface);
    if (name === 'results') {
        const finding = checkResults(text);
        return finding === undefined ? [] : [{ ...finding, what: `${label}: ${finding.what}` }];
    }
    if (row.values === undefined || row.values.includes(text))
        return [];
    return [
        {
            what: `${label} is ${(0,quote/* quote */.h)(text)}`,
            expected: `one of ${row.values.join(', ')}`,
            ...valueRemedy(name, text, row.values),
        },
    ];
}
function valueRemedy(name, text, values) {
    if (name === 'compare' && text === 'paired')
        return { remedy: 'paired rounds are not in this version' };
    if (name === 'store' && (text === 's3' || text === 'cache'))
        return { remedy: `the store ${text} is not in this version` };
    const likely = (0,nearest/* nearest */.p)(text, values);
    return likely === undefined ? {} : { remedy: `did you mean ${likely}?` };
}

;// CONCATENATED MODULE: ./lib/config/choose-suites.js



/** A command line is a suite's name as it stands, up to here; the store makes a path of it. */
const LONGEST_NAME = 80;
/** Which suites run: those of the file, the one that `suite` selects, or one for each command given. */
function chooseSuites(choice) {
    const { source, values, declared } = choice;
    const run = values.texts.get('run');
    const commands = source.commands ?? (run === undefined ? [] : [{ kind: 'shell', line: run }]);
    const selected = values.texts.get('suite');
    const runLabel = source.surface === 'action' ? 'input run' : 'a command';
    const suiteLabel = inputLabel('suite', source.surface);
    const fail = (finding) => ({ suites: [], errors: [finding] });
    if (commands.length > 1 && selected !== undefined) {
        return fail({
            what: `${suiteLabel} names one suite, and ${commands.length} commands are given`,
            remedy: `remove ${suiteLabel}`,
        });
    }
    if (declared.length === 0) {
        if (commands.length > 0)
            return withInputs(ownSuites(commands, choice), choice);
        return fail({
            what: 'there is nothing to measure',
            expected: `${runLabel}, or a configuration file with suites`,
        });
    }
    if (selected === undefined && commands.length > 0) {
        const remedy = `select the suite whose command it replaces with ${suiteLabel}, or remove one of them`;
        return fail({ what: `${runLabel} is given, and the configuration file declares suites`, remedy });
    }
    const indexed = declared.map((entry, index) => ({ entry, index }));
    if (selected === undefined)
        return withInputs(keyed(indexed, choice), choice);
    const found = indexed.find(({ entry }) => entry.name === selected);
    if (found === undefined)
        return fail(unknownSuite(selected, declared, suiteLabel));
    const command = commands[0];
    return withInputs(keyed([{ ...found, ...(command === undefined ? {} : { command }) }], choice), choice);
}
/** One suite a command: named by `suite`, in the action by the id, else by the command line itself. */
function ownSuites(commands, { source, values, id }) {
    const taken = new Map();
    return commands.map((command) => {
        const line = command.kind === 'shell' ? command.line : command.argv.join(' ');
        const name = values.texts.get('suite') ?? (source.surface === 'action' ? id : nameOf(line));
        const uses = (taken.get(name) ?? 0) + 1;
        taken.set(name, uses);
        return { entry: { name: uses === 1 ? name : `${name} (${uses})`, run: line }, command };
    });
}
function nameOf(line) {
    return line.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
}
/** A given `id` keeps the histories of two matrix legs apart that run the same suites. */
function keyed(suites, { values }) {
    const id = values.texts.get('id');
    if (id === undefined)
        return [...suites];
    return suites.map((suite) => ({ ...suite, entry: { ...suite.entry, name: `${id}/${suite.entry.name}` } }));
}
const ONE_SUITE_INPUTS = ['setup', 'parser', 'results', 'working-directory'];
/** Inputs win over the suite's keys; what can be meant for one suite only is an error beside several of the file. */
function withInputs(suites, { source, values }) {
    const texts = (names) => names.flatMap((name) => (values.texts.has(name) ? [[name, values.texts.get(name)]] : []));
    const given = texts(ONE_SUITE_INPUTS);
    if (given.length > 0 && suites.length > 1 && suites[0]?.index !== undefined) {
        const what = `${inputLabel(given[0][0], source.surface)} is given, and the configuration file declares ${suites.length} suites`;
        const remedy = `select one with ${inputLabel('suite', source.surface)}, or write it into the file`;
        return { suites, errors: [{ what, remedy }] };
    }
    const overrides = {
        ...Object.fromEntries([...given, ...texts(['shell'])]),
        ...(values.timeLimitMs === undefined ? {} : { 'time-limit': values.timeLimitMs }),
    };
    const rounds = (entry) => (typeof entry.rounds === 'object' ? entry.rounds : {});
    return {
        suites: suites.map((suite) => ({
            ...suite,
            entry: {
                ...suite.entry,
                ...overrides,
                ...(values.rounds === undefined
                    ? {}
                    : { rounds: { ...rounds(suite.entry), history: values.rounds } }),
            },
        })),
        errors: [],
    };
}
function unknownSuite(name, declared, label) {
    const names = declared.map((suite) => suite.name);
    const likely = (0,nearest/* nearest */.p)(name, names);
    return {
        what: `${label} is ${(0,quote/* quote */.h)(name)}, and the configuration file has no such suite`,
        expected: `one of ${names.map(quote/* quote */.h).join(', ')}`,
        ...(likely === undefined ? {} : { remedy: `did you mean ${(0,quote/* quote */.h)(likely)}?` }),
    };
}

// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(3294);
;// CONCATENATED MODULE: ./lib/config/complete-config.js

/** A checked file (or inputs in its form) with every default filled in. */
function complete_config_completeConfig(file, completion) {
    const { locate } = completion;
    return {
        suites: (file.suites ?? []).map((entry, i) => completeSuite(entry, locate('suites', i))),
        policy: {
            gate: completeGate(file.gate, completion.failOn),
            rules: (file.rules ?? []).map((entry, i) => completeRule(entry, locate('rules', i))),
            budgets: (file.budgets ?? []).map((entry, i) => completeBudget(entry, locate('budgets', i))),
            renamed: file.renamed ?? {},
            removed: file.removed ?? [],
        },
        store: {
            // Kinds that this version lacks were refused before.
            kind: file.store === 'branch' || file.store === 'directory' ? file.store : completion.storeKind,
            branch: file['store-branch'] ?? defaults/* STORE_BRANCH */.ZT,
            path: file['store-path'] ?? defaults/* STORE_PATH */.wj,
        },
        warnings: completion.warnings,
    };
}
function completeSuite(entry, position) {
    return {
        name: entry.name,
        ...present({ setup: entry.setup, results: entry.results, filter: entry.filter }),
        ...present({ identity: entry.identity, profile: entry.profile }),
        // Every benchmark is measured, so nothing stands where a filter would go.
        run: {
            kind: 'shell',
            line: entry.filter === undefined ? entry.run : entry.run.replaceAll('{filter}', ''),
        },
        parser: entry.parser ?? 'auto',
        rounds: completeRounds(entry.rounds),
        timeLimitMs: entry['time-limit'] ?? defaults/* TIME_LIMIT_MS */.tm,
        timeoutMs: entry.timeout ?? Math.min(defaults/* TIMEOUT_MS */.rl, entry['time-limit'] ?? defaults/* TIMEOUT_MS */.rl),
        outputs: entry.outputs ?? [],
        paths: entry.paths ?? [],
        env: entry.env ?? {},
        workingDirectory: entry['working-directory'] ?? '.',
        shell: entry.shell ?? defaults/* SHELL */.jN,
        ...position,
    };
}
function completeRounds(rounds) {
    const given = typeof rounds === 'number' ? { history: rounds } : (rounds ?? {});
    return {
        ...present({ history: given.history }),
        screen: given.screen ?? defaults/* PAIRED_ROUNDS */.SQ.screen,
        remeasure: given.remeasure ?? defaults/* PAIRED_ROUNDS */.SQ.remeasure,
    };
}
function completeGate(gate, failOn) {
    return {
        threshold: gate?.threshold ?? defaults/* GATE_DEFAULTS */.hU.threshold,
        alpha: gate?.alpha ?? defaults/* GATE_DEFAULTS */.hU.alpha,
        inconclusive: failOn === 'inconclusive' ? 'fail' : (gate?.inconclusive ?? defaults/* GATE_DEFAULTS */.hU.inconclusive),
        missing: gate?.missing ?? defaults/* GATE_DEFAULTS */.hU.missing,
        compare: gate?.compare ?? defaults/* GATE_DEFAULTS */.hU.compare,
        failOn: failOn ?? defaults/* GATE_DEFAULTS */.hU.failOn,
    };
}
function completeRule(entry, position) {
    return {
        match: entry.match ?? '**',
        ...present({
            metric: entry.metric,
            threshold: entry.threshold,
            exactThreshold: entry['exact-threshold'],
        }),
        ...present({
            floor: entry.floor?.value,
            assume: entry.assume,
            direction: entry.direction,
            gate: entry.gate,
        }),
        ...position,
    };
}
function completeBudget(entry, position) {
    const limits = present({ max: entry.max?.value, min: entry.min?.value });
    return { match: entry.match ?? '**', metric: entry.metric, ...limits, ...position };
}
/** The keys that have a value: absent stays absent, as `exactOptionalPropertyTypes` wants it. */
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/config/config-path.js

/** Where the configuration file is looked for. */
function configPath(inputs) {
    return inputs.config?.trim() || defaults/* CONFIG_PATH */.tF;
}

// EXTERNAL MODULE: ./lib/config/config-problem.js
var config_problem = __webpack_require__(2664);
;// CONCATENATED MODULE: ./lib/config/explain-issue.js



/** One validation issue as findings with position, expectation and the nearest valid key or value. */
function explainIssue(issue, source) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey([...path, key], source));
    if (issue.code === 'invalid_union')
        return explainUnion(issue, path, source);
    const value = valueAt(source.value, path);
    if (value === undefined)
        return [missingKey(path, source)];
    return [{ ...source.valuePosition(path), ...wrongValue(issue, value), what: whatStands(path, value) }];
}
/** `gate.threshold is "x"`, `suites[0] is a list`. */
function whatStands(path, value) {
    return `${pathText(path)} is ${shown(value)}`;
}
/** A path as people write it: `suites[0].rounds.screen`. */
function pathText(path) {
    const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${plainKey(step)}`)).join('');
    return text === '' ? 'the file' : text.replace(/^\./, '');
}
function unknownKey(path, source) {
    const key = String(path.at(-1));
    const allowed = Object.keys((schemaAt(path.slice(0, -1), source.value).properties ?? {}));
    const likely = (0,nearest/* nearest */.p)(key, allowed);
    const parent = path.length === 1 ? '' : ` in ${pathText(path.slice(0, -1))}`;
    return {
        what: `unknown key ${(0,quote/* quote */.h)(key)}${parent}`,
        ...source.keyPosition(path),
        expected: `one of ${allowed.join(', ')}`,
        ...(likely === undefined ? {} : { remedy: `did you mean ${likely}?` }),
    };
}
function missingKey(path, source) {
    const parent = path.slice(0, -1);
    return {
        what: `${pathText(parent)} has no ${path.at(-1)}`,
        ...source.valuePosition(parent),
        expected: `the key ${path.at(-1)}`,
    };
}
/** Of a union, the branch that got furthest explains best: `rounds: {scren: 6}` is a misspelt map, no bad number. */
function explainUnion(issue, path, source) {
    const branches = (issue.errors ?? []).filter((errors) => errors.some((error) => error.code !== 'invalid_type' && error.code !== 'invalid_union'));
    const best = branches[0] ?? issue.errors?.find((errors) => errors.some(({ path: inner }) => inner.length > 0));
    if (best !== undefined)
        return best.flatMap((error) => explainIssue({ ...error, path: [...path, ...error.path] }, source));
    const value = valueAt(source.value, path);
    if (value === undefined)
        return [missingKey(path, source)];
    const expected = issue.message === 'Invalid input' ? 'a number, or a map' : issue.message;
    return [{ what: whatStands(path, value), ...source.valuePosition(path), expected }];
}
function wrongValue(issue, value) {
    switch (issue.code) {
        case 'invalid_value':
            return oneOf(issue.values.map(String), value);
        case 'invalid_type':
            return expectedType(issue.expected, value);
        case 'too_small':
            return { expected: issue.origin === 'array' ? 'at least one entry' : 'some text' };
        case 'too_big':
            return { expected: `at most ${issue.maximum} characters` };
        case 'custom': {
            const remedy = issue.params?.remedy;
            return { expected: issue.message, ...(typeof remedy === 'string' ? { remedy } : {}) };
        }
        default:
            return { expected: issue.message };
    }
}
function oneOf(values, value) {
    const likely = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, values) : undefined;
    return {
        expected: `one of ${values.join(', ')}`,
        ...(likely === undefined ? {} : { remedy: `did you mean ${likely}?` }),
    };
}
function expectedType(expected, value) {
    const names = {
        string: 'text',
        array: 'a list',
        object: 'a map',
        record: 'a map',
        boolean: 'true or false',
    };
    const unquoted = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    return {
        expected: names[expected] ?? expected,
        ...(unquoted ? { remedy: `write it in quotes: "${value}"` } : {}),
    };
}
function shown(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? (0,quote/* quote */.h)(value) : String(value);
}
function plainKey(key) {
    return /^[\w-]{1,40}$/.test(key) ? key : (0,quote/* quote */.h)(key);
}
function valueAt(value, path) {
    let at = value;
    for (const step of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
            return undefined;
        at = at[step];
    }
    return at;
}
/** Made once and only for a faulty file: it costs more than reading a valid one. */
let rootSchema;
/** The part of the JSON Schema that describes the map under `path`. */
function schemaAt(path, value) {
    rootSchema ??= configJsonSchema();
    let schema = rootSchema;
    for (const [depth, step] of path.entries()) {
        const at = asMap(schema, valueAt(value, path.slice(0, depth)));
        const children = typeof step === 'number' ? at.items : at.properties?.[step];
        schema = (children ?? {});
    }
    return asMap(schema, valueAt(value, path));
}
function asMap(schema, value) {
    const branches = schema.anyOf;
    const wanted = Array.isArray(value) ? 'array' : 'object';
    return branches?.find(({ type }) => type === wanted) ?? schema;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/yaml-source.js



/** A configuration is written by people; more than 1 MiB is not one, and reading it would only cost time. */
const LARGEST_CHARACTERS = 1_048_576;
/** Aliases may be expanded this often; enough for shared blocks, too little for a "billion laughs" text. */
const MOST_ALIASES = 100;
/**
 * Reads one YAML 1.2 document. Throws a ConfigProblem with every syntax error at once: broken syntax, tabs as
 * indentation, a second document, an unknown tag or anchor, a key twice in a map, a key that is no plain text,
 * aliases that multiply, nesting without end, more than 1 MiB. Time is linear in the text.
 */
function readYaml(text, file) {
    if (text.length > LARGEST_CHARACTERS) {
        const what = `the file has ${text.length} characters`;
        throw new config_problem/* ConfigProblem */.Y(file, [{ what, file, expected: `at most ${LARGEST_CHARACTERS}` }]);
    }
    try {
        return readBounded(text.replace(/^\uFEFF/, ''), file);
    }
    catch (error) {
        // The library recurses, so nesting of some thousand levels ends its stack before it ends the text.
        if (!(error instanceof RangeError))
            throw error;
        throw new config_problem/* ConfigProblem */.Y(file, [{ what: 'the file is nested too deeply', file, expected: 'fewer levels' }]);
    }
}
function readBounded(text, file) {
    const lines = new dist/* LineCounter */.HN();
    // Keys are compared below, because the library's own check takes quadratic time.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const findings = [...syntaxFindings(document, at), ...keyFindings(document, at)];
    if (findings.length > 0) {
        throw new config_problem/* ConfigProblem */.Y(file, findings.map((finding) => ({ file, ...finding })));
    }
    return {
        value: plainData(document, file),
        valuePosition: (path) => at(nodeAt(document, path)?.range?.[0] ?? 0),
        keyPosition: (path) => at(keyNodeAt(document, path)?.range?.[0] ?? 0),
    };
}
function syntaxFindings(document, at) {
    // An unresolved tag is a warning to the library; here it would be a key whose value is not what it says.
    return [...document.errors, ...document.warnings].map((error) => ({
        what: error.code === 'MULTIPLE_DOCS' ? 'a second YAML document starts here' : lowerFirst(error.message),
        ...at(error.pos[0]),
        expected: error.code === 'TAB_AS_INDENT' ? 'spaces' : 'one valid YAML 1.2 document',
    }));
}
function keyFindings(document, at) {
    const findings = [];
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document) !== undefined)
                return;
            const what = `the alias *${(0,quote/* quote */.h)(alias.source).slice(1, -1)} has no anchor before it`;
            findings.push({
                what,
                ...at(alias.range?.[0] ?? 0),
                expected: `&${(0,quote/* quote */.h)(alias.source).slice(1, -1)} earlier in the file`,
            });
        },
        Map(_, map) {
            const first = new Map();
            for (const { key } of map.items) {
                const position = at(key?.range?.[0] ?? map.range?.[0] ?? 0);
                if (!(0,dist/* isScalar */.jn)(key)) {
                    findings.push({ what: 'a key that is no plain text', ...position, expected: 'a name' });
                    continue;
                }
                const name = String(key.value);
                const earlier = first.get(name);
                if (earlier !== undefined) {
                    findings.push({
                        what: `the key ${(0,quote/* quote */.h)(name)} is here twice`,
                        ...position,
                        expected: `once; it is also in line ${earlier.line}`,
                    });
                }
                else if (name === '__proto__') {
                    // JavaScript gives this name a meaning of its own, and libraries drop it silently.
                    findings.push({ what: 'the key "__proto__" is not accepted anywhere', ...position });
                }
                first.set(name, earlier ?? position);
            }
        },
    });
    return findings;
}
function plainData(document, file) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new config_problem/* ConfigProblem */.Y(file, [
            {
                what: `aliases expand more than ${MOST_ALIASES} times`,
                file,
                remedy: 'write the repeated parts out',
            },
        ]);
    }
}
/** The node under a path, or the innermost one on the way that exists. */
function nodeAt(document, path) {
    let node = document.contents;
    for (const step of path) {
        const resolved = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        const child = childOf(resolved, step);
        if (child === undefined || child === null)
            return node;
        node = child;
    }
    return node;
}
function childOf(node, step) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items[Number(step)];
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = pairOf(node, step);
    return (pair?.value ?? pair?.key);
}
function keyNodeAt(document, path) {
    const parent = nodeAt(document, path.slice(0, -1));
    const map = (0,dist/* isAlias */.Vj)(parent) ? parent.resolve(document) : parent;
    if (!(0,dist/* isMap */.jh)(map))
        return parent;
    const pair = pairOf(map, path.at(-1) ?? '');
    return pair?.key ?? parent;
}
/** Pairs by key, indexed once a map: a file may be wrong in ten thousand places of one map. */
const PAIRS = new WeakMap();
function pairOf(map, key) {
    const indexed = PAIRS.get(map) ??
        new Map(map.items.flatMap((pair) => ((0,dist/* isScalar */.jn)(pair.key) ? [[String(pair.key.value), pair]] : [])));
    PAIRS.set(map, indexed);
    return indexed.get(String(key));
}
/** The library's messages may repeat the text at any length. */
const LONGEST_MESSAGE = 200;
function lowerFirst(message) {
    return (0,quote/* escapeControls */.U)(message.charAt(0).toLowerCase() + message.slice(1, LONGEST_MESSAGE));
}

;// CONCATENATED MODULE: ./lib/config/read-config.js






/**
 * The text of a configuration file (YAML 1.2), checked and complete, with the store of the command line as default.
 * Throws a ConfigProblem with every error at once, each with file, line and column.
 */
function readConfig(text, file) {
    const read = readConfigFile(text, file);
    return completeConfig(read.file, { locate: read.locate, storeKind: 'directory', warnings: read.warnings });
}
/** The first half of `readConfig`: for inputs that are merged over the file before defaults are filled in. */
function readConfigFile(text, file) {
    const source = readYaml(text, file);
    // An empty file says nothing, which is valid where inputs say the rest.
    const result = configSchema.safeParse(source.value ?? {});
    if (!result.success) {
        const findings = result.error.issues.flatMap((issue) => explainIssue(issue, source));
        throw new config_problem/* ConfigProblem */.Y(file, inReadingOrder(findings.map((finding) => ({ file, ...finding }))));
    }
    const place = ({ path, ...finding }) => ({
        file,
        ...source.valuePosition(path),
        ...finding,
    });
    const { errors, warnings } = checkConfig(result.data);
    if (errors.length > 0)
        throw new config_problem/* ConfigProblem */.Y(file, inReadingOrder(errors.map(place)));
    return {
        file: result.data,
        locate: locator(source, file),
        warnings: warnings.map((finding) => asWarning(place(finding))),
        place,
    };
}
function locator(source, file) {
    return (key, index) => {
        const path = [key, index];
        return { file, line: source.valuePosition(path).line };
    };
}
function asWarning({ file, line, column, ...finding }) {
    const position = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    return { message: (0,config_problem/* describeFinding */.j)(finding), ...position };
}
function inReadingOrder(findings) {
    return findings.toSorted((x, y) => (x.line ?? 0) - (y.line ?? 0) || (x.column ?? 0) - (y.column ?? 0));
}

;// CONCATENATED MODULE: ./lib/config/merge-inputs.js







/** Reads both. Throws a ConfigProblem for a file that is wrong or, when it is named, absent. */
function readSides(source) {
    return { source, values: readInputValues(source.inputs, source.surface), read: readFile(source) };
}
/** Throws everything wrong with the inputs, alone and against the file, together with the errors given. */
function refuse(sides, errors) {
    const found = [...sides.values.errors, ...errors, ...failOnConflict(sides), ...parserErrors(sides)];
    if (found.length === 0)
        return;
    throw new config_problem/* ConfigProblem */.Y(sides.source.surface === 'action' ? 'the inputs' : 'the arguments', found);
}
/** Inputs over the file, with these suites, every default filled in. Call after `refuse`. */
function mergeSides({ source, values, read }, suites) {
    const failOn = values.texts.get('fail-on');
    const config = complete_config_completeConfig(mergeFile(read.file, values, suites), {
        locate: (key, index) => {
            if (key !== 'suites')
                return read.locate(key, index);
            const declared = suites[index]?.index;
            return declared === undefined ? {} : read.locate(key, declared);
        },
        ...(failOn === undefined ? {} : { failOn }),
        storeKind: source.surface === 'action' ? 'branch' : 'directory',
        warnings: read.warnings,
    });
    return {
        ...config,
        suites: config.suites.map((suite, i) => ({ ...suite, run: suites[i]?.command ?? suite.run })),
    };
}
function readFile({ inputs, configText }) {
    const file = configPath(inputs);
    if (configText !== undefined)
        return readConfigFile(configText, file);
    if (inputs.config?.trim()) {
        throw new config_problem/* ConfigProblem */.Y(file, [
            { what: 'there is no such configuration file', file, remedy: 'check the path or leave config out' },
        ]);
    }
    return { file: {}, locate: () => ({}), warnings: [], place: ({ path: _, ...finding }) => finding };
}
function mergeFile(file, values, suites) {
    const text = (name) => {
        const given = values.texts.get(name);
        return given === undefined ? {} : { [name]: given };
    };
    const store = values.texts.get('store');
    return {
        ...file,
        suites: suites.map(({ entry }) => entry),
        gate: { ...file.gate, ...values.gate },
        ...(store === 'branch' || store === 'directory' ? { store } : {}),
        ...text('store-branch'),
        ...text('store-path'),
    };
}
/** `fail-on` is shorthand for keys of `gate`; two answers to one question are an error. */
function failOnConflict({ source: { surface }, values: { texts }, read }) {
    const failOn = texts.get('fail-on');
    const inconclusive = read.file.gate?.inconclusive;
    if (inconclusive === undefined || failOn === undefined || failOn === 'never')
        return [];
    if ((failOn === 'inconclusive') === (inconclusive === 'fail'))
        return [];
    const label = inputLabel('fail-on', surface);
    const what = `${label} is ${failOn}, and gate.inconclusive is ${inconclusive}`;
    return [
        read.place({
            path: ['gate', 'inconclusive'],
            what,
            expected: 'one of the two',
            remedy: `remove ${label}`,
        }),
    ];
}
function parserErrors({ source, values: { texts }, read }) {
    const given = texts.get('parser');
    const label = inputLabel('parser', source.surface);
    const findings = given === undefined ? [] : unknownParser(given, label, source.parsers);
    const inFile = (read.file.suites ?? []).flatMap(({ parser }, i) => {
        const path = ['suites', i, 'parser'];
        return parser === undefined
            ? []
            : unknownParser(parser, `suites[${i}].parser`, source.parsers).map((finding) => ({ path, ...finding }));
    });
    return [...findings, ...inFile.map((finding) => read.place(finding))];
}
function unknownParser(name, label, parsers) {
    const accepted = ['auto', 'command', ...parsers];
    if (accepted.includes(name))
        return [];
    const likely = (0,nearest/* nearest */.p)(name, accepted);
    const remedy = likely === undefined ? {} : { remedy: `did you mean ${likely}?` };
    return [{ what: `${label} is ${(0,quote/* quote */.h)(name)}`, expected: `one of ${accepted.join(', ')}`, ...remedy }];
}

;// CONCATENATED MODULE: ./lib/config/read-inputs.js



/**
 * Merges inputs over the configuration file (inputs win for gate, store and the one suite they concern) and fills in
 * the defaults. Throws a ConfigProblem with every error: unknown values, contradictions between inputs and file, a
 * named file that is absent, nothing to measure.
 */
function readInputs(source) {
    const sides = readSides(source);
    const { values, read } = sides;
    const id = values.texts.get('id') ?? source.jobId ?? (source.surface === 'action' ? 'noisegate' : 'local');
    const chosen = chooseSuites({ source, values, declared: read.file.suites ?? [], id });
    refuse(sides, chosen.errors);
    return { config: mergeSides(sides, chosen.suites), id, ...publishing(values) };
}
/**
 * Like `readInputs`, for what measures nothing: policy and store of file and inputs, with no suites. For `compare`,
 * where the runs are given, and `history`, where only the store counts.
 */
function readPolicyInputs(source) {
    const sides = readSides(source);
    refuse(sides, []);
    return mergeSides(sides, []);
}
function publishing({ texts }) {
    const base = texts.get('base');
    const githubToken = texts.get('github-token');
    // Each of these was checked against the values of its row.
    return {
        mode: (texts.get('mode') ?? 'gate'),
        record: (texts.get('record') ?? 'auto'),
        comment: (texts.get('comment') ?? 'auto'),
        check: texts.get('check') !== 'false',
        summary: texts.get('summary') !== 'false',
        ...(base === undefined ? {} : { base }),
        ...(githubToken === undefined ? {} : { githubToken }),
    };
}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ accountFor)
/* harmony export */ });
/** Counts series by what happened to them, so that nothing can pass by not being looked at. */
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

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ judgeBudgets)
});

// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(2221);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/core/stats/one-sample-t.js
var one_sample_t = __webpack_require__(5963);
;// CONCATENATED MODULE: ./lib/core/stats/order-statistic-bound.js


/**
 * One-sided 1 - alpha bound on the center of a few rounds: an order statistic where the count allows
 * (P(Binomial(n, 1/2) < k) <= alpha: from n = 7 on at alpha 0.01), which holds for the median of any distribution;
 * with fewer values the t bound of the mean, which assumes normal values.
 *
 * @throws RangeError on fewer than 2 values, a value that is not finite, or alpha outside (0, 1).
 */
function medianBound(values, { alpha, side }) {
    (0,finite_values/* requireSample */.OR)(values, 'values', 2);
    (0,finite_values/* requireLevel */.q1)(alpha);
    const rank = boundingRank(values.length, alpha);
    if (rank === 0)
        return (0,one_sample_t/* oneSampleT */.X)({ values, delta: 0, alpha })[side];
    const sorted = values.toSorted((first, second) => first - second);
    return side === 'lower' ? sorted[rank - 1] : sorted[sorted.length - rank];
}
/** The largest k such that the k-th value from the end bounds the median: P(Binomial(n, 1/2) < k) <= alpha; 0 where none does. */
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
var collapse = __webpack_require__(2297);
;// CONCATENATED MODULE: ./lib/core/decide/budgets.js




/** From this many rounds on a bound decides, below it the median does, marked "one sample" (decision.md). */
const ROUNDS_FOR_A_BOUND = 5;
/**
 * Judges absolute limits on the candidate alone, so they hold from the first run on. A `max` is broken when the
 * lower bound of the median over the rounds exceeds it (a `min` when the upper bound is below it); with fewer
 * than five rounds the median itself decides.
 */
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

/***/ 8861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgeSuite)
});

// EXTERNAL MODULE: ./lib/core/decide/collapse.js
var collapse = __webpack_require__(2297);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var outcome = __webpack_require__(1248);
;// CONCATENATED MODULE: ./lib/core/decide/choose-approach.js


/** Metrics that are never learned to be exact: three equal clock readings are luck or a coarse clock. */
const NEVER_LEARNED = new Set([
    'time',
    'cpu-time',
    'user-time',
    'system-time',
    'throughput',
    'bytes-per-second',
    'peak-rss',
]);
/**
 * Chooses between the three kinds of evidence (decision.md): exact metrics need one value, noisy ones at least
 * three stored runs, pairs of rounds go their own way; anything else is an advisory ratio.
 */
function chooseApproach({ matched, settings, pairing, widened }) {
    const { baseline, candidate } = matched;
    if (candidate.length === 0)
        return { kind: 'missing' };
    if (baseline.length === 0)
        return { kind: 'new' };
    const exactness = exactnessOf(matched, settings);
    if (widened !== undefined)
        return { kind: 'advisory', reason: widened };
    if (exactness === 'exact')
        return { kind: 'exact', basis: 'declared' };
    if (exactness === 'learned')
        return { kind: 'exact', basis: 'learned' };
    if (pairing === 'paired')
        return { kind: 'paired' };
    if (baseline.length >= outcome/* RUNS_TO_TEST */.QC)
        return { kind: 'history', nearExact: exactness === 'near-exact' };
    const runs = baseline.length === 1 ? '1 baseline run' : `${baseline.length} baseline runs`;
    return { kind: 'advisory', reason: `${runs}: a ratio, no test` };
}
function exactnessOf({ series, baseline, candidate }, settings) {
    if (settings.assume === 'noisy')
        return 'noisy';
    const steady = [...baseline, ...candidate].every((stored) => isSteady(stored.series));
    if (settings.assume === 'exact')
        return steady ? 'exact' : 'near-exact';
    if (series.unit === 's' || series.unit.endsWith('/s') || NEVER_LEARNED.has(series.metric))
        return 'noisy';
    const values = baseline.map((stored) => (0,collapse/* runValue */.L)(stored.series));
    const equal = values.length >= outcome/* RUNS_TO_TEST */.QC && values.every((value) => value === values[0]);
    return equal && steady ? 'learned' : 'noisy';
}
/** Every value of every round is the same: what an exact metric must show within one run. */
function isSteady(series) {
    const first = series.rounds[0]?.[0];
    return series.rounds.every((values) => values.every((value) => value === first));
}

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js + 1 modules
var student_t = __webpack_require__(4358);
;// CONCATENATED MODULE: ./lib/core/stats/minimum-detectable-effect.js



/** The chance with which an effect of the size reported would have been called a regression. */
const POWER = 0.8;
/**
 * The true effect, on the scale of theta, that a test of "theta <= delta" at level alpha would have rejected with
 * probability 0.8: delta + (t_{1-alpha,df} + t_{0.8,df}) x standard error. Serves any scale; on the log scale
 * `Math.expm1` of it is the relative change.
 *
 * @throws RangeError when the standard error is negative or not finite, or alpha is outside (0, 1).
 */
function detectableShift({ standardError, df, delta, alpha, }) {
    (0,finite_values/* requireLevel */.q1)(alpha);
    if (!(standardError >= 0 && standardError < Infinity)) {
        throw new RangeError(`standardError is ${standardError}; expected a finite number of at least 0`);
    }
    return delta + ((0,student_t/* studentTQuantile */.$J)(1 - alpha, df) + (0,student_t/* studentTQuantile */.$J)(POWER, df)) * standardError;
}
/**
 * Smallest relative worsening that n paired rounds would have detected with probability 0.8:
 * exp(delta + (t_{1-alpha,n-1} + t_{.8,n-1}) s_d / sqrt(n)) - 1 with s_d = max(SD, 1.4826 MAD) of the log ratios.
 * The t approximation of the exact test. Simulated power of the signed-rank test there (normal, alpha 0.01): 0.63 for
 * n = 7, 0.68 for 8, 0.76 for 10, 0.77 for 16, 0.78 for 20; below 10 rounds it is somewhat optimistic.
 *
 * @throws RangeError on fewer than 2 differences, values that are not finite, or alpha outside (0, 1).
 */
function minimumDetectableEffect({ differences, delta, alpha, }) {
    (0,finite_values/* requireSample */.OR)(differences, 'differences', 2);
    const standardError = (0,center/* cautiousDeviation */.L2)(differences) / Math.sqrt(differences.length);
    return Math.expm1(detectableShift({ standardError, df: differences.length - 1, delta, alpha }));
}
/**
 * The same for one new run against K stored ones, from the `standardError` (s~ sqrt(1 + 1/K)) and `df` of
 * `predictionT`: exp(delta + (t_{1-alpha,df} + t_{.8,df}) x standard error) - 1.
 */
function predictionMinimumDetectableEffect(test) {
    return Math.expm1(detectableShift(test));
}

// EXTERNAL MODULE: ./lib/core/stats/moderated-variance.js + 1 modules
var moderated_variance = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/core/stats/prediction-t.js
var prediction_t = __webpack_require__(3591);
;// CONCATENATED MODULE: ./lib/core/decide/compare-history.js




/**
 * Judges the series of one suite against their stored runs: the moderated prediction t of "theta <= Delta", the
 * variance of each shrunk towards what is usual in the suite (limma). Several candidate runs narrow the
 * prediction to s~ sqrt(1/r + 1/K). See decision.md, "History".
 *
 * @returns one entry a sample, same order
 */
function compareHistory(samples, alpha) {
    const logarithmic = samples.filter((sample) => sample.scale === 'log');
    const prior = (0,moderated_variance/* variancePrior */.q)(logarithmic.map(({ baseline }) => ({ variance: varianceOf(baseline), runs: baseline.length })));
    return samples.map((sample) => compareSample(sample, prior, alpha));
}
function compareSample(sample, prior, alpha) {
    const { baseline, candidate, limit: delta } = sample;
    const runs = baseline.length;
    const own = { variance: varianceOf(baseline), runs };
    // A difference in bytes or seconds has no common unit with the rest of the suite, so it stands on its own runs.
    const moderated = sample.scale === 'log'
        ? (0,moderated_variance/* moderatedVariance */.p)(own, prior)
        : { variance: own.variance, df: Math.max(1, runs - 1) };
    const noise = Math.sqrt(moderated.variance);
    const standardError = noise * Math.sqrt(1 / candidate.length + 1 / runs);
    const estimate = (0,center/* mean */.i2)(candidate) - (0,center/* mean */.i2)(baseline);
    const { lower, upper, pValue, df } = (0,prediction_t/* tResult */.S)({ estimate, standardError, df: moderated.df, delta, alpha });
    return {
        effect: estimate,
        lower,
        upper,
        pValue,
        noise,
        detectable: detectableShift({ standardError, df, delta, alpha }),
    };
}
function varianceOf(values) {
    return values.length < 2 ? 0 : (0,center/* standardDeviation */.Fx)(values) ** 2;
}

;// CONCATENATED MODULE: ./lib/core/decide/effect-scale.js
/**
 * Chooses the scale of an effect: logarithms where every value is positive, else differences on the metric's own
 * scale with the floor as the limit (decision.md, "The effect and the answers").
 *
 * @param values every value of both sides, base unit
 */
function effectScale(values, settings) {
    if (values.every((value) => value > 0))
        return { kind: 'log', limit: Math.log1p(settings.threshold) };
    return { kind: 'difference', limit: settings.floor };
}
/** A value on the scale, oriented by s so that larger is worse. */
function onScale(scale, orientation, value) {
    return orientation * (scale.kind === 'log' ? Math.log(value) : value);
}
/** An oriented effect turned back into a raw change (candidate / baseline - 1) or a raw difference. */
function rawChange(scale, orientation, effect) {
    return scale.kind === 'log' ? Math.expm1(orientation * effect) : orientation * effect;
}

;// CONCATENATED MODULE: ./lib/core/decide/answer.js
/**
 * Steps 3 to 5 of decision.md: regressed iff L > Delta, improved iff U < -Delta, unchanged iff U < Delta, else
 * inconclusive. "p < alpha and |effect| > threshold" is not the rule: it flags half-sized effects.
 *
 * @param limit Delta, on the same scale as the bounds
 */
function answer({ lower, upper }, limit) {
    if (lower > limit)
        return 'regressed';
    if (upper < -limit)
        return 'improved';
    if (upper < limit)
        return 'unchanged';
    return 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/core/decide/orientation.js
/** s of decision.md: +1 where lower is better, -1 where higher is better, so that positive effects are worse. */
function orientation(direction) {
    return direction === 'lower' ? 1 : -1;
}

;// CONCATENATED MODULE: ./lib/core/decide/compare-exact.js
/**
 * Compares a metric that unchanged code reproduces exactly. No p-value: regressed iff the relative worsening is
 * above `exactThreshold` and the absolute one reaches the floor; 0 -> n is judged by the floor alone; zero
 * variance never disables the check (decision.md, "Exact").
 */
function compareExact(input) {
    const { baseline, candidate, floor } = input;
    const worsening = input.orientation * (candidate - baseline);
    if (worsening === 0)
        return { verdict: 'unchanged', ...(baseline === 0 ? {} : { change: 0 }) };
    const change = baseline === 0 ? {} : { change: candidate / baseline - 1 };
    if (Math.abs(worsening) < floor)
        return { verdict: 'unchanged', reason: 'below floor', ...change };
    const relative = baseline === 0 ? Number.POSITIVE_INFINITY : Math.abs(worsening / baseline);
    if (relative <= input.exactThreshold)
        return { verdict: 'unchanged', reason: 'within the exact threshold', ...change };
    return { verdict: worsening > 0 ? 'regressed' : 'improved', ...change };
}

;// CONCATENATED MODULE: ./lib/core/decide/rows.js




/** A sparkline wider than this no longer fits a comment's cell. */
const SPARKLINE_POINTS = 50;
/** The part of a comparison that needs no judgement. */
function baseRow({ suite, matched, settings }) {
    const { series, baseline, candidate } = matched;
    const history = [...baseline, ...candidate]
        .map((stored) => (0,collapse/* runValue */.L)(stored.series))
        .slice(-SPARKLINE_POINTS);
    return {
        suite,
        benchmark: series.benchmark,
        parameters: series.parameters,
        metric: series.metric,
        unit: series.unit,
        direction: settings.direction,
        threshold: settings.threshold,
        ...(settings.floor === undefined ? {} : { floor: settings.floor }),
        gated: settings.gated,
        ...(candidate.length === 0
            ? {}
            : { rounds: candidate.reduce((sum, { series }) => sum + series.rounds.length, 0) }),
        baselineRuns: baseline.length,
        ...(history.length < 2 ? {} : { history }),
        ...(series.location === undefined ? {} : { location: series.location }),
        warnings: [],
    };
}
/** The centers of both sides and their ratio, base unit; what is absent or has no ratio stays absent. */
function centers({ matched, settings, }) {
    const baseline = matched.baseline.map((stored) => (0,collapse/* runValue */.L)(stored.series));
    const candidate = matched.candidate.map((stored) => (0,collapse/* runValue */.L)(stored.series));
    if (baseline.length === 0)
        return candidate.length === 0 ? {} : { candidate: (0,center/* median */.JZ)(candidate) };
    if (candidate.length === 0)
        return { baseline: (0,center/* median */.JZ)(baseline) };
    return ratio((0,center/* median */.JZ)(baseline), (0,center/* median */.JZ)(candidate), orientation(settings.direction));
}
function ratio(baseline, candidate, s) {
    if (baseline <= 0 || candidate <= 0)
        return { baseline, candidate };
    return { baseline, candidate, change: candidate / baseline - 1, effect: s * Math.log(candidate / baseline) };
}
/** The candidate has a series the baseline lacks. */
function newRow(row) {
    return { ...baseRow(row), ...centers(row), verdict: 'new' };
}
/** The baseline has a series the candidate lacks. */
function missingRow(row) {
    return { ...baseRow(row), ...centers(row), verdict: 'missing' };
}
/** A ratio that nothing tests: never gates, never "unchanged". */
function advisoryRow(row, reason) {
    return {
        ...baseRow(row),
        ...centers(row),
        verdict: 'inconclusive',
        method: 'advisory',
        reason,
        gated: false,
    };
}
/** Zero or negative values without a floor: reported, not gated, with a warning; zero against zero is unchanged. */
function unjudgeableRow(row, values) {
    if (values.every((value) => value === 0))
        return { ...baseRow(row), baseline: 0, candidate: 0, verdict: 'unchanged' };
    const comparison = advisoryRow(row, 'zero or negative values and no floor');
    const message = `${row.matched.series.metric} has zero or negative values, so only a difference can be judged; give its rule a floor`;
    return { ...comparison, warnings: [{ message }] };
}
/** An exact metric against its value at base. */
function exactRow(row, basis) {
    const { matched, settings } = row;
    const s = orientation(settings.direction);
    const baseline = (0,collapse/* runValue */.L)(matched.baseline.at(-1).series);
    const candidate = (0,collapse/* runValue */.L)(matched.candidate.at(-1).series);
    const result = compareExact({
        baseline,
        candidate,
        orientation: s,
        exactThreshold: settings.exactThreshold,
        floor: settings.floor ?? 0,
    });
    const reason = result.reason ?? (basis === 'learned' ? 'exact: equal in every stored run' : undefined);
    return {
        ...baseRow(row),
        ...ratio(baseline, candidate, s),
        threshold: settings.exactThreshold,
        verdict: result.verdict,
        method: 'exact',
        ...(reason === undefined ? {} : { reason }),
    };
}

;// CONCATENATED MODULE: ./lib/core/decide/scaled-fields.js


/**
 * Turns an effect back into the numbers a report prints, so that `candidate = baseline x exp(s x effect)` (or
 * `baseline + s x effect` on the difference scale) holds exactly and the interval has the raw sign, low to high.
 * Bounds that the test could not give leave the interval out.
 */
function scaledFields(row, scale, evidence) {
    const s = orientation(row.settings.direction);
    const base = s * evidence.baseline;
    const baseline = scale.kind === 'log' ? Math.exp(base) : base;
    const moved = base + s * evidence.effect;
    const candidate = scale.kind === 'log' ? Math.exp(moved) : moved;
    const bounds = [evidence.lower, evidence.upper]
        .map((bound) => rawChange(scale, s, bound))
        .sort((x, y) => x - y);
    const interval = bounds.every(Number.isFinite)
        ? { interval: [bounds[0], bounds[1]], confidence: 1 - row.alpha }
        : {};
    const change = scale.kind === 'log' ? { change: rawChange(scale, s, evidence.effect) } : {};
    return {
        comparison: { baseline, candidate, ...change, effect: evidence.effect, scale: scale.kind, ...interval },
        difference: candidate - baseline,
    };
}

;// CONCATENATED MODULE: ./lib/core/decide/history-row.js








/** Puts the values of a case on one scale; one number a run. */
function prepareHistory(row, warnings) {
    const baseline = row.matched.baseline.map((stored) => (0,collapse/* runValue */.L)(stored.series));
    const candidate = row.matched.candidate.map((stored) => (0,collapse/* runValue */.L)(stored.series));
    const scale = effectScale([...baseline, ...candidate], row.settings);
    if (scale.limit === undefined)
        return { kind: 'row', comparison: unjudgeableRow(row, [...baseline, ...candidate]) };
    const s = orientation(row.settings.direction);
    const scaled = (values) => values.map((value) => onScale(scale, s, value));
    const sample = {
        baseline: scaled(baseline),
        candidate: scaled(candidate),
        limit: scale.limit,
        scale: scale.kind,
    };
    return { kind: 'sample', row, scale, sample, warnings };
}
/** The verdict of the history test on one case. */
function historyRow(prepared, evidence) {
    const { row, scale, sample, warnings } = prepared;
    const fields = scaledFields(row, scale, { ...evidence, baseline: (0,center/* mean */.i2)(sample.baseline) });
    const stored = row.matched.baseline.length;
    const short = stored < outcome/* RUNS_TO_GATE */.JW;
    const belowFloor = row.settings.floor !== undefined && Math.abs(fields.difference) < row.settings.floor;
    const verdict = belowFloor ? 'unchanged' : answer(evidence, sample.limit);
    const reason = belowFloor
        ? 'below floor'
        : short
            ? `${stored} of ${outcome/* RUNS_TO_GATE */.JW} stored runs: warns only`
            : undefined;
    return {
        ...baseRow(row),
        ...fields.comparison,
        verdict,
        method: 'history-moderated-t',
        pValue: evidence.pValue,
        ...(scale.kind === 'log' ? { mde: Math.expm1(evidence.detectable) } : {}),
        ...(reason === undefined ? {} : { reason }),
        gated: row.settings.gated && !short,
        warnings,
    };
}

;// CONCATENATED MODULE: ./lib/core/decide/machine-effect.js

/** Fewer series cannot tell a machine from a coincidence (decision.md, "Machine effect"). */
const SMALLEST_SUITE = 5;
/** Share of the series that must move together (statistics-notes 5.4: shocks hit nearly all rows at once). */
const COMMON_SHARE = 0.6;
/**
 * Tells whether the whole suite moved together, which on stored baselines is the mark of another machine, not of
 * a change in the code: at least five noisy series, median beyond half the threshold, and 60 % of them moved the
 * same way by more than their own between-run noise. Returns undefined where it did not.
 */
function commonShift(series) {
    if (series.length < SMALLEST_SUITE)
        return undefined;
    const effect = (0,center/* median */.JZ)(series.map((entry) => entry.effect));
    const limit = (0,center/* median */.JZ)(series.map((entry) => entry.limit));
    if (Math.abs(effect) <= limit / 2)
        return undefined;
    const moved = series.filter((entry) => Math.sign(entry.effect) === Math.sign(effect) && Math.abs(entry.effect) > entry.noise);
    const share = moved.length / series.length;
    return share < COMMON_SHARE ? undefined : { effect, series: series.length, share };
}

// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(2221);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
;// CONCATENATED MODULE: ./lib/core/decide/baseline-level.js


/** Indexes a window of runs, oldest first. O(runs x series). */
function indexWindow(runs) {
    const byKey = new Map();
    for (const run of runs) {
        for (const series of run.series) {
            const key = (0,series_key/* seriesKey */.X)(series);
            const stored = byKey.get(key);
            if (stored === undefined)
                byKey.set(key, [{ run, series }]);
            else
                stored.push({ run, series });
        }
    }
    return { runs, byKey };
}
/** The stored values of one series that count as its baseline, oldest first. */
function baselineLevel(window, identity, kind) {
    const key = (0,series_key/* seriesKey */.X)(identity);
    const stored = window.byKey.get(key) ?? [];
    const start = levelStart(window, key);
    if (kind === 'at-base')
        return stored.slice(start.index);
    return acceptedLevel(stored, key, { ...start, worse: orientation(identity.direction) * start.change > 0 });
}
/** Index of the first stored series of the newest level, and the raw change that began it (0 without a step). */
function levelStart(window, key) {
    const stored = window.byKey.get(key) ?? [];
    for (let at = window.runs.length - 1; at >= 0; at--) {
        const step = window.runs[at]?.steps.find((candidate) => (0,series_key/* seriesKey */.X)(candidate) === key);
        if (step === undefined)
            continue;
        const index = stored.findIndex((entry) => entry.run.id === step.run);
        return index < 0 ? { index: 0, change: 0 } : { index, change: step.change };
    }
    return { index: 0, change: 0 };
}
function acceptedLevel(stored, key, step) {
    const acceptedAt = stored.findLastIndex(({ run }) => run.accepted.some((entry) => (0,series_key/* seriesKey */.X)(entry) === key));
    const accepted = acceptedAt >= step.index;
    const start = Math.max(acceptedAt, step.worse && !accepted ? 0 : step.index, 0);
    const end = step.worse && !accepted && step.index > 0 ? step.index : stored.length;
    return stored.slice(start, end).filter((entry, index) => {
        if (start + index === acceptedAt)
            return true;
        return !entry.run.verdicts.some((verdict) => verdict.verdict === 'regressed' && (0,series_key/* seriesKey */.X)(verdict) === key);
    });
}

;// CONCATENATED MODULE: ./lib/core/decide/match-series.js



/**
 * Pairs the series of the candidate with their stored values. Missing is judged against the newest run of the
 * baseline, so that a benchmark removed long ago is not reported for ever; `renamed` moves stored names to
 * today's, `removed` accepts a disappearance.
 */
function matchSeries({ baseline, candidate, level, policy }) {
    const window = indexWindow(baseline.map((run) => rename(run, policy.renamed)));
    const candidates = indexWindow(candidate).byKey;
    const matched = [];
    for (const [, stored] of candidates) {
        const series = stored[0].series;
        matched.push({ series, baseline: baselineLevel(window, series, level), candidate: stored });
    }
    for (const series of window.runs.at(-1)?.series ?? []) {
        if (candidates.has((0,series_key/* seriesKey */.X)(series)))
            continue;
        if (policy.removed.some((pattern) => (0,name_glob/* matchesGlob */.k)(pattern, series.benchmark)))
            continue;
        matched.push({ series, baseline: baselineLevel(window, series, level), candidate: [] });
    }
    return matched;
}
function rename(run, renamed) {
    if (Object.keys(renamed).length === 0)
        return run;
    const today = (name) => (Object.hasOwn(renamed, name) ? renamed[name] : name);
    const entries = (list) => list.map((entry) => ({ ...entry, benchmark: today(entry.benchmark) }));
    return {
        ...run,
        series: entries(run.series),
        steps: entries(run.steps),
        verdicts: entries(run.verdicts),
        accepted: entries(run.accepted),
    };
}

;// CONCATENATED MODULE: ./lib/core/stats/midpoint.js
/** (first + second) / 2 without overflow; exactly mirrored when both signs are. */
function midpoint(first, second) {
    const sum = first + second;
    return Number.isFinite(sum) ? sum / 2 : first / 2 + second / 2;
}

;// CONCATENATED MODULE: ./lib/core/stats/walsh-averages.js

/**
 * The n(n+1)/2 averages (v_i + v_j) / 2, i <= j, ascending: what the signed-rank test counts and the
 * Hodges-Lehmann estimate takes the median of. O(n^2 log n) time, O(n^2) space.
 */
function walshAverages(values) {
    const averages = new Float64Array((values.length * (values.length + 1)) / 2);
    let at = 0;
    for (let i = 0; i < values.length; i++) {
        // The average with itself is the value itself, not a rounded sum.
        averages[at++] = values[i];
        for (let j = 0; j < i; j++)
            averages[at++] = midpoint(values[i], values[j]);
    }
    return averages.sort();
}

;// CONCATENATED MODULE: ./lib/core/stats/hodges-lehmann.js




/**
 * Hodges-Lehmann estimate of the center: the median of the Walsh averages. Tolerates 29 % of outliers, and
 * belongs to the signed-rank test as the mean belongs to t. O(n^2 log n).
 *
 * @throws RangeError on an empty list or a value that is not finite.
 */
function hodgesLehmann(values) {
    (0,finite_values/* requireSample */.OR)(values, 'values', 1);
    return middle(walshAverages(values));
}
/**
 * Hodges-Lehmann estimate of the shift from baseline to candidate: the median of all differences
 * candidate_j - baseline_i. Belongs to the Mann-Whitney U test. O(nm log nm).
 *
 * @throws RangeError when a side is empty, or a value or difference is not finite.
 */
function hodgesLehmannShift({ baseline, candidate, }) {
    return middle(pairwiseDifferences({ baseline, candidate }));
}
function middle(sorted) {
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : midpoint(sorted[half - 1], sorted[half]);
}

// EXTERNAL MODULE: ./lib/core/stats/one-sample-t.js
var one_sample_t = __webpack_require__(5963);
// EXTERNAL MODULE: ./lib/core/stats/normal.js
var normal = __webpack_require__(20);
;// CONCATENATED MODULE: ./lib/core/stats/signed-rank-distribution.js
/**
 * Upper tail of the signed-rank statistic when every sign is a fair coin: element k is P(2 T+ >= k),
 * k = 0 .. sum of `doubledRanks` (+ 1, where it is 0). Mid-ranks are halves, so ranks come doubled.
 *
 * Dynamic programming over the ranks: O(n x sum), 4,000 additions for n = 20; exact binary fractions up to
 * n = 50 and 15 digits beyond.
 */
function signedRankTail(doubledRanks) {
    const sum = doubledRanks.reduce((total, rank) => total + rank, 0);
    const tail = new Float64Array(sum + 2);
    tail[0] = 1;
    let reached = 0;
    for (const rank of doubledRanks) {
        for (let k = reached; k >= 0; k--) {
            const half = tail[k] / 2;
            tail[k] = half;
            tail[k + rank] = tail[k + rank] + half;
        }
        reached += rank;
    }
    for (let k = sum - 1; k >= 0; k--)
        tail[k] = tail[k] + tail[k + 1];
    return tail;
}
/** Doubled ranks 2, 4, .. 2n: no ties. */
function untiedDoubledRanks(n) {
    return Array.from({ length: n }, (_, index) => 2 * (index + 1));
}

;// CONCATENATED MODULE: ./lib/core/stats/signed-rank-steps.js



/** Above this many values the normal approximation is exact to three digits in the tail, and the exact sum slow. */
const EXACT_SIGNED_RANK_UP_TO = 200;
/** Above this many values the ranks of ties are not followed step by step (see `signedRankSteps`). */
const TIES_FOLLOWED_UP_TO = 30;
/**
 * The one-sided signed-rank p-value as a function of delta: a rising staircase whose steps are the distinct Walsh
 * averages. Below the first step p is 2^-n. Test and bounds both read this staircase, so they cannot disagree:
 * p <= alpha at delta exactly when the lower bound is above delta.
 *
 * - The statistic is the number of Walsh averages above delta, which is the sum of the positive ranks.
 * - Reference distribution: fair signs on the mid-ranks of tied values, given the magnitudes |v - delta|.
 * - A value equal to delta, and a pair balanced around it, counts against the slowdown: it keeps its rank, as with
 *   Pratt, and its sign is negative. Dropping zeros instead would let p fall when evidence disappears (Pratt 1959).
 * - "theta <= delta" contains every smaller theta, so with ties, where the distribution changes from step to step,
 *   p is the largest over all smaller deltas. Hence it never falls.
 *
 * Cost: lazy; without ties one distribution in all, with ties one of O(n^3) a step. Above 30 values the untied
 * distribution serves for ties too: valid, because breaking ties at random can only raise the statistic, and hardly weaker.
 */
function* signedRankSteps(values) {
    const averages = walshAverages(values);
    const groups = groupsOf(values);
    const isTied = groups.length < values.length && values.length <= TIES_FOLLOWED_UP_TO;
    const untied = tailOf(untiedDoubledRanks(values.length));
    let pValue = 0;
    for (let index = 0; index < averages.length; index++) {
        const at = averages[index];
        if (averages[index + 1] === at)
            continue;
        const above = averages.length - 1 - index;
        const tail = isTied ? tailOf(doubledRanksAt(groups, at)) : untied;
        pValue = Math.max(pValue, tail(2 * above));
        yield { at, above, pValue };
    }
}
function groupsOf(values) {
    const sizes = new Map();
    for (const value of values)
        sizes.set(value, (sizes.get(value) ?? 0) + 1);
    return [...sizes].map(([value, size]) => ({ value, size }));
}
/** Doubled mid-ranks of |value - delta| just above `delta`, where equal magnitudes rank the positive side first. */
function doubledRanksAt(groups, delta) {
    // Halves, because the difference of two large values of opposite sign would overflow.
    const magnitude = ({ value }) => Math.abs(value / 2 - delta / 2);
    const order = groups.toSorted((first, second) => magnitude(first) - magnitude(second) || second.value - first.value);
    const ranks = [];
    for (const { size } of order) {
        const doubledMidRank = 2 * ranks.length + size + 1;
        for (let count = 0; count < size; count++)
            ranks.push(doubledMidRank);
    }
    return ranks;
}
/** P(2 T+ >= k) as a function, exact or, for many values, normal with continuity correction. */
function tailOf(doubledRanks) {
    const n = doubledRanks.length;
    if (n <= EXACT_SIGNED_RANK_UP_TO) {
        const tail = signedRankTail(doubledRanks);
        return (doubledStatistic) => tail[doubledStatistic];
    }
    const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    return (doubledStatistic) => Math.max((0,normal/* normalSurvival */.IL)((doubledStatistic / 2 - (n * (n + 1)) / 4 - 0.5) / deviation), Number.MIN_VALUE);
}

;// CONCATENATED MODULE: ./lib/core/stats/smallest-attainable-p.js

/** Smallest one-sided p of an exact two-sample rank test without ties: 1 / C(n + m, n). */
function smallestUnpairedP(baselineCount, candidateCount) {
    return Math.exp(-logChoose(baselineCount + candidateCount, candidateCount));
}
/** Smallest one-sided p of an exact signed-rank test of n pairs: 2^-n. */
function smallestSignedRankP(n) {
    return 2 ** -n;
}

;// CONCATENATED MODULE: ./lib/core/stats/signed-rank.js



/**
 * One-sided Wilcoxon signed-rank test of "theta <= delta" over paired differences, exact for up to 200 of them.
 * Assumes differences symmetric about theta, and nothing about their shape. `signedRankSteps` says how zeros and
 * ties are handled; the p-value never falls as delta rises, and p <= alpha exactly when `walshBounds` puts the
 * lower bound above delta. O(n^2 log n) without ties.
 *
 * @throws RangeError on an empty list or a value that is not finite.
 */
function signedRank({ differences, delta, }) {
    (0,finite_values/* requireSample */.OR)(differences, 'differences', 1);
    (0,finite_values/* requireFinite */.hp)([delta], 'delta');
    const n = differences.length;
    const pSmallest = smallestSignedRankP(n);
    let statistic = (n * (n + 1)) / 2;
    let pValue = pSmallest;
    for (const step of signedRankSteps(differences)) {
        if (step.at > delta)
            break;
        pValue = step.pValue;
        statistic = step.above;
    }
    return {
        statistic,
        pValue,
        pSmallest,
        n,
        zeros: differences.filter((value) => value === delta).length,
        tiedShare: tiedShare(differences),
        method: n <= EXACT_SIGNED_RANK_UP_TO ? 'exact' : 'normal',
    };
}
function tiedShare(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return values.filter((value) => counts.get(value) > 1).length / values.length;
}

;// CONCATENATED MODULE: ./lib/core/stats/one-sided-bounds.js
/**
 * Both bounds from the lower one alone: the upper bound of the values is minus the lower bound of their negatives.
 */
function oneSidedBounds(lower, upperOfNegated) {
    return {
        ...(lower === undefined ? {} : { lower }),
        ...(upperOfNegated === undefined ? {} : { upper: 0 - upperOfNegated }),
    };
}

;// CONCATENATED MODULE: ./lib/core/stats/walsh-bounds.js




/**
 * One-sided 1 - alpha bounds on the center of paired differences, by inverting the signed-rank test: the lower bound
 * is the Walsh average at which its p first exceeds alpha. lower > delta exactly when `signedRank` gives p <= alpha.
 * Both are absent when 2^-n > alpha (n < 7 at alpha 0.01). Order: lower <= Hodges-Lehmann estimate <= upper for alpha < 0.5.
 *
 * @throws RangeError on an empty list, a value that is not finite, or alpha outside (0, 1).
 */
function walshBounds(differences, alpha) {
    (0,finite_values/* requireSample */.OR)(differences, 'differences', 1);
    (0,finite_values/* requireLevel */.q1)(alpha);
    const negated = differences.map((value) => -value);
    return oneSidedBounds(lowerBound(differences, alpha), lowerBound(negated, alpha));
}
function lowerBound(differences, alpha) {
    if (smallestSignedRankP(differences.length) > alpha)
        return undefined;
    for (const { at, pValue } of signedRankSteps(differences))
        if (pValue > alpha)
            return at;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/decide/paired-row.js












/** Below this many pairs there is no test at all; from here up to the signed-rank test's reach a t, advisory. */
const PAIRS_FOR_T = 4;
/**
 * Judges runs that were taken in pairs: d_i = s ln(candidate_i / baseline_i), Hodges-Lehmann estimate, exact
 * signed-rank test of "theta <= Delta" with bounds from the ordered Walsh averages. With too few pairs for the
 * exact test to reach alpha, a one-sided t that never gates; below four, a ratio (decision.md, "Paired").
 */
function pairedRow(row) {
    const { baseline, candidate } = row.matched;
    if (baseline.length !== candidate.length) {
        return advisoryRow(row, `${baseline.length} baseline and ${candidate.length} candidate runs hold it: no pairs`);
    }
    const before = baseline.map((stored) => (0,collapse/* runValue */.L)(stored.series));
    const after = candidate.map((stored) => (0,collapse/* runValue */.L)(stored.series));
    const scale = effectScale([...before, ...after], row.settings);
    if (scale.limit === undefined)
        return unjudgeableRow(row, [...before, ...after]);
    const s = orientation(row.settings.direction);
    const scaled = before.map((value) => onScale(scale, s, value));
    const differences = after.map((value, index) => onScale(scale, s, value) - scaled[index]);
    const test = testPairs(differences, scale.limit, row.alpha);
    if (test === undefined)
        return advisoryRow(row, `${differences.length} pairs: a ratio, no test`);
    const fields = scaledFields(row, scale, { ...test, baseline: (0,center/* median */.JZ)(scaled) });
    const belowFloor = row.settings.floor !== undefined && Math.abs(fields.difference) < row.settings.floor;
    const advisory = test.method === 'paired-t' ? `${differences.length} pairs: advisory` : undefined;
    const reason = belowFloor ? 'below floor' : advisory;
    return {
        ...baseRow(row),
        ...fields.comparison,
        verdict: belowFloor ? 'unchanged' : answer(test, scale.limit),
        method: test.method,
        pValue: test.pValue,
        ...(test.pSmallest === undefined ? {} : { pSmallest: test.pSmallest }),
        ...(scale.kind === 'log'
            ? { mde: minimumDetectableEffect({ differences, delta: scale.limit, alpha: row.alpha }) }
            : {}),
        ...(reason === undefined ? {} : { reason }),
        rounds: differences.length,
        gated: row.settings.gated && advisory === undefined,
    };
}
function testPairs(differences, delta, alpha) {
    const exact = differences.length < 1 ? undefined : signedRank({ differences, delta });
    if (exact !== undefined && exact.pSmallest <= alpha) {
        const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = walshBounds(differences, alpha);
        const { pValue, pSmallest } = exact;
        return {
            method: 'paired-signed-rank',
            effect: hodgesLehmann(differences),
            lower,
            upper,
            pValue,
            pSmallest,
        };
    }
    if (differences.length < PAIRS_FOR_T)
        return undefined;
    const { estimate, lower, upper, pValue } = (0,one_sample_t/* oneSampleT */.X)({ values: differences, delta, alpha });
    return { method: 'paired-t', effect: estimate, lower, upper, pValue };
}

// EXTERNAL MODULE: ./lib/core/model/metric-registry.js
var metric_registry = __webpack_require__(5097);
;// CONCATENATED MODULE: ./lib/core/decide/series-settings.js


/** Percentiles wobble more than medians: twice the threshold unless a rule names one (decision.md). */
const PERCENTILE_THRESHOLD_FACTOR = 2;
/** The first rule that matches the series, as the configuration orders them. */
function ruleFor(policy, series) {
    return policy.rules.find((rule) => (0,name_glob/* matchesGlob */.k)(rule.match, series.benchmark) &&
        (rule.metric === undefined || rule.metric === series.metric));
}
/** Settings of a series: its rule, then what its tool declared, then the metric registry, then the gate's defaults. */
function seriesSettings(policy, series) {
    const rule = ruleFor(policy, series);
    const row = (0,metric_registry/* metricRow */.d)(series.metric);
    const assume = rule?.assume ?? series.assume ?? row?.assume;
    const factor = row?.percentile === true ? PERCENTILE_THRESHOLD_FACTOR : 1;
    const gatedByDefault = assume === 'exact' || (series.primary ?? row?.gated ?? true);
    return {
        direction: rule?.direction ?? series.direction,
        ...(assume === undefined ? {} : { assume }),
        threshold: rule?.threshold ?? policy.gate.threshold * factor,
        exactThreshold: rule?.exactThreshold ?? row?.exactThreshold ?? 0,
        ...(rule?.floor === undefined ? {} : { floor: rule.floor }),
        gated: rule?.gate ?? gatedByDefault,
    };
}

;// CONCATENATED MODULE: ./lib/core/decide/judge-suite.js









const NEAR_EXACT = {
    message: 'declared exact, but its values differ within one run, so it was tested like a noisy metric',
};
/**
 * Judges every series of one suite: exact metrics by value, pairs by the signed-rank test, the rest against the
 * stored runs, all of the suite at once because they share their variance and may share a machine's shift.
 * Pure; O(series x runs).
 */
function judgeSuite(evidence, policy) {
    const matched = matchSeries({ ...evidence, policy });
    const alpha = policy.gate.alpha;
    const judged = matched.map((entry) => {
        const row = {
            suite: evidence.suite,
            matched: entry,
            settings: seriesSettings(policy, entry.series),
            alpha,
        };
        return judgeCase(row, evidence);
    });
    const prepared = judged.filter(isSample);
    const results = compareHistory(prepared.map((entry) => entry.sample), alpha);
    const evidenceOf = new Map(prepared.map((entry, index) => [entry, results[index]]));
    const shift = suiteShift(evidence.suite, prepared, results);
    const comparisons = judged.map((entry) => {
        if (!isSample(entry))
            return 'kind' in entry ? entry.comparison : entry;
        return guarded(historyRow(entry, evidenceOf.get(entry)), shift);
    });
    return shift === undefined ? { comparisons } : { comparisons, shift };
}
function isSample(entry) {
    return 'kind' in entry && entry.kind === 'sample';
}
function judgeCase(row, evidence) {
    const approach = chooseApproach({ ...evidence, matched: row.matched, settings: row.settings });
    switch (approach.kind) {
        case 'new':
            return newRow(row);
        case 'missing':
            return missingRow(row);
        case 'exact':
            return exactRow(row, approach.basis);
        case 'paired':
            return pairedRow(row);
        case 'advisory':
            return advisoryRow(row, approach.reason);
        case 'history':
            return prepareHistory(row, approach.nearExact ? [NEAR_EXACT] : []);
    }
}
function suiteShift(suite, prepared, results) {
    const inputs = prepared.flatMap(({ scale, sample }, index) => {
        if (scale.kind !== 'log')
            return [];
        return [{ effect: results[index].effect, noise: results[index].noise, limit: sample.limit }];
    });
    const shift = commonShift(inputs);
    if (shift === undefined)
        return undefined;
    // Effects are oriented, so the change is that of a lower-is-better metric: positive is worse.
    return { suite, ...shift, change: rawChange({ kind: 'log', limit: undefined }, 1, shift.effect) };
}
/**
 * One run on one other machine cannot tell a slower machine from slower code, so a suite that moved together gets
 * no verdict from history alone: neither red nor green (decision.md, "Machine effect").
 */
function guarded(comparison, shift) {
    if (shift === undefined || comparison.reason === 'below floor')
        return comparison;
    return { ...comparison, verdict: 'inconclusive', reason: 'machine effect suspected' };
}


/***/ }),

/***/ 1248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ RUNS_TO_GATE),
/* harmony export */   QC: () => (/* binding */ RUNS_TO_TEST),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   z_: () => (/* binding */ nothingCompared)
/* harmony export */ });
/**
 * The outcome and exit code of a run: 1 over 3 over 4 (2 comes before anything is run). `fail-on: never` turns 1
 * into 0 and nothing else, so a measurement that failed is never green.
 */
function outcomeOf(input) {
    if (fails(input)) {
        if (input.policy.failOn !== 'never')
            return { outcome: 'fail', exitCode: 1 };
        return failureCode(input.failures) ?? { outcome: 'fail', exitCode: 0 };
    }
    return failureCode(input.failures) ?? { outcome: 'pass', exitCode: 0 };
}
function fails({ policy, comparisons, budgets }) {
    if (budgets.some((budget) => budget.broken))
        return true;
    const inconclusiveFails = policy.inconclusive === 'fail' || policy.failOn === 'inconclusive';
    return comparisons.some(({ gated, verdict }) => {
        if (!gated)
            return false;
        if (verdict === 'regressed')
            return true;
        if (verdict === 'missing')
            return policy.missing === 'fail';
        return verdict === 'inconclusive' && inconclusiveFails;
    });
}
function failureCode(failures) {
    if (failures.some((failure) => failure.kind !== 'store'))
        return { outcome: 'error', exitCode: 3 };
    return failures.length === 0 ? undefined : { outcome: 'error', exitCode: 4 };
}
/** Stored runs from which on a history verdict gates; between 3 and this it only warns (decision.md). */
const RUNS_TO_GATE = 7;
/** Fewer stored runs allow no test at all: an advisory ratio. */
const RUNS_TO_TEST = 3;
/**
 * A pull request that nothing could be compared with is not green: returns the failure that says so, or undefined.
 * Recording a first run and comparing two files on request are no such case.
 */
function nothingCompared(context, suite, comparisons) {
    if (context !== 'pull-request')
        return undefined;
    const judged = comparisons.some(({ method, verdict }) => verdict === 'missing' || (method !== undefined && method !== 'advisory'));
    if (judged)
        return undefined;
    const stored = Math.max(0, ...comparisons.map((comparison) => comparison.baselineRuns ?? 0));
    return {
        suite,
        kind: 'nothing-compared',
        message: stored === 0
            ? 'no stored baseline to compare with; record runs of the base branch first (a push to it, or `record`)'
            : `only ${stored} stored ${stored === 1 ? 'run' : 'runs'} to compare with, ${RUNS_TO_TEST} are needed for a test and ${RUNS_TO_GATE} to gate; record more runs of the base branch`,
    };
}


/***/ }),

/***/ 7265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unmatchedPatterns)
/* harmony export */ });
/* harmony import */ var _model_name_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2221);

/** A rule, budget or accepted removal that matches nothing protects nothing: one warning each, with its position. */
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

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a name glob matches a whole name. `*` matches any run of characters other than `/`, `**` any run at all,
 * both also the empty one; everything else stands for itself. There is no negation, no `?`, and brackets and braces
 * are plain characters, because benchmark names hold them (`decode[size=64]`, `BM_Sort<std::vector<int>>/8`).
 *
 * Walks the name once with the set of pattern positions reached so far: at most pattern length x name length steps
 * whatever the pattern, so a hostile one cannot stall the gate (a regular expression could). See docs/adr/0003.
 */
function matchesGlob(pattern, name) {
    if (!pattern.includes('*'))
        return pattern === name;
    const tokens = tokenise(pattern);
    let reached = closure(new Uint8Array(tokens.length + 1), tokens, 0);
    for (let i = 0; i < name.length; i++) {
        const next = advance(reached, tokens, name[i]);
        if (next === undefined)
            return false;
        reached = next;
    }
    return reached[tokens.length] === 1;
}
function tokenise(pattern) {
    const tokens = [];
    for (let i = 0; i < pattern.length; i++) {
        const character = pattern[i];
        if (character !== '*') {
            tokens.push({ kind: 'literal', character });
            continue;
        }
        const start = i;
        while (pattern[i + 1] === '*')
            i++;
        tokens.push({ kind: i === start ? 'segment' : 'anything' });
    }
    return tokens;
}
/** Marks `position` and, since a wildcard may be empty, every position behind the wildcards that start there. */
function closure(reached, tokens, position) {
    let at = position;
    reached[at] = 1;
    while (at < tokens.length && tokens[at].kind !== 'literal') {
        at++;
        reached[at] = 1;
    }
    return reached;
}
/** The positions reachable after one more character; undefined when there is none left. */
function advance(reached, tokens, character) {
    const next = new Uint8Array(reached.length);
    let alive = false;
    for (let position = 0; position < tokens.length; position++) {
        if (reached[position] === 0)
            continue;
        const token = tokens[position];
        if (token.kind === 'literal') {
            if (token.character !== character)
                continue;
            closure(next, tokens, position + 1);
        }
        else {
            if (token.kind === 'segment' && character === '/')
                continue;
            closure(next, tokens, position);
        }
        alive = true;
    }
    return alive ? next : undefined;
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   ln: () => (/* binding */ logBeta)
/* harmony export */ });
/* unused harmony export logChoose */
/** ln sqrt(2 pi). */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** From here on seven terms of the Stirling series are exact to double precision. */
const STIRLING_FROM = 10;
/** Coefficients of Stirling's series in 1 / x^(2k+1), from Bernoulli numbers (Abramowitz and Stegun 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
/** ln Gamma(x) - [(x - 1/2) ln x - x + ln sqrt(2 pi)], for x >= 10. */
function stirlingCorrection(x) {
    const inverseSquare = 1 / (x * x);
    let sum = 0;
    for (let k = STIRLING.length - 1; k >= 0; k--)
        sum = sum * inverseSquare + STIRLING[k];
    return sum / x;
}
/**
 * Natural logarithm of the gamma function for x > 0; absolute error about 1e-15 times the largest term.
 * Below 10 the recurrence Gamma(x + 1) = x Gamma(x) leads up to Stirling's series.
 *
 * @throws RangeError for x <= 0 or NaN.
 */
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma(${x}); expected a positive number`);
    let product = 1;
    let z = x;
    while (z < STIRLING_FROM) {
        product *= z;
        z += 1;
    }
    return (z - 0.5) * Math.log(z) - z + LOG_ROOT_TWO_PI + stirlingCorrection(z) - Math.log(product);
}
/**
 * Natural logarithm of the beta function for a, b > 0. For large arguments the Stirling parts are combined
 * by hand, because three separate `logGamma` calls would cancel almost all their digits (Didonato and Morris 1992).
 *
 * @throws RangeError for a <= 0 or b <= 0.
 */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    if (large < STIRLING_FROM)
        return logGamma(small) + logGamma(large) - logGamma(small + large);
    const total = small + large;
    const correction = stirlingCorrection(large) - stirlingCorrection(total);
    const shared = Math.log1p(-small / total);
    if (small < STIRLING_FROM) {
        return logGamma(small) + correction + small - small * Math.log(total) + (large - 0.5) * shared;
    }
    const ratio = (small - 0.5) * Math.log(small / total) + large * shared;
    return LOG_ROOT_TWO_PI - 0.5 * Math.log(large) + stirlingCorrection(small) + correction + ratio;
}
/** ln of the binomial coefficient C(n, k), for integers 0 <= k <= n. */
function logChoose(n, k) {
    if (k === 0 || k === n)
        return 0;
    return -Math.log(n + 1) - logBeta(k + 1, n - k + 1);
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ moderatedVariance),
  q: () => (/* binding */ variancePrior)
});

// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/stats/log-gamma.js
var log_gamma = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/core/stats/chi-squared-median.js

/**
 * Median of the chi-squared distribution with `df` > 0 degrees of freedom; relative error about 1e-13.
 * A sample variance of K normal values has median sigma^2 x chiSquaredMedian(K - 1) / (K - 1).
 *
 * @throws RangeError when df is not positive.
 */
function chiSquaredMedian(df) {
    if (!(df > 0))
        throw new RangeError(`df is ${df}; expected a positive number`);
    const shape = df / 2;
    // Wilson and Hilferty (1931) is within 2 % from 2 degrees on; below, the power law at zero is a better start.
    let x = df >= 1 ? shape * (1 - 2 / (9 * df)) ** 3 : Math.exp((Math.log(0.5) + (0,log_gamma/* logGamma */.SX)(shape + 1)) / shape);
    for (let step = 0; step < 50; step++) {
        const probability = lowerGamma(shape, x);
        const logDensity = (shape - 1) * Math.log(x) - x - (0,log_gamma/* logGamma */.SX)(shape);
        // Newton on ln x: never leaves the positive axis.
        const move = (0.5 - probability) / (Math.exp(logDensity) * x);
        x *= Math.exp(move);
        if (Math.abs(move) < 1e-15)
            break;
    }
    return 2 * x;
}
/** Regularised lower incomplete gamma function by its series (DLMF 8.11.4), made for x near or below the shape. */
function lowerGamma(shape, x) {
    let term = 1 / shape;
    let sum = term;
    for (let k = 1; term > sum * 1e-17; k++) {
        term *= x / (shape + k);
        sum += term;
    }
    return Math.exp(shape * Math.log(x) - x - (0,log_gamma/* logGamma */.SX)(shape)) * sum;
}

// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(8423);
;// CONCATENATED MODULE: ./lib/core/stats/moderated-variance.js



/** Weight of the prior in degrees of freedom; the value with which the power figures of docs/decision.md were simulated. */
const PRIOR_DF = 4;
/** Fewer series than this do not tell what is usual for a suite. */
const FEWEST_SERIES = 10;
/** Deviation assumed where a suite is too small to tell its own: 10 % between runs, typical of hosted runners. */
const DEFAULT_DEVIATION = 0.1;
/**
 * Smallest deviation a prior may have: the quietest benchmark seen between hosted machines varied by 0.04 %.
 * A suite in which most series show no variance is quantised rather than perfect, and a test must not divide by zero.
 */
const SMALLEST_DEVIATION = 4e-4;
/**
 * The variance that is usual for a suite: the median over its series of variance / (chi2_.5,K-1 / (K-1)),
 * which is unbiased for normal data and not moved by a few wild series. Series of one run say nothing and are skipped.
 *
 * For effects on the log scale. Series on an additive scale have no common unit; give them a prior of their own.
 *
 * @throws RangeError when a variance is negative or not finite.
 */
function variancePrior(series) {
    const varying = series.filter(({ runs }) => runs >= 2);
    const variances = varying.map(({ variance }) => variance);
    (0,finite_values/* requireFinite */.hp)(variances, 'variance');
    if (variances.some((variance) => variance < 0))
        throw new RangeError('a variance is negative');
    if (varying.length < FEWEST_SERIES)
        return { variance: DEFAULT_DEVIATION ** 2, df: PRIOR_DF, source: 'default' };
    const usual = (0,center/* median */.JZ)(varying.map(({ variance, runs }) => variance / (chiSquaredMedian(runs - 1) / (runs - 1))));
    return { variance: Math.max(usual, SMALLEST_DEVIATION ** 2), df: PRIOR_DF, source: 'suite' };
}
/**
 * Shrinks the variance of one series towards the prior: (nu0 s0^2 + (K-1) s^2) / (nu0 + K - 1) with
 * nu0 + K - 1 degrees of freedom (Smyth 2004, limma). One run gives the prior alone, and a series without any
 * variance keeps the prior's share, so that neither switches a test off.
 *
 * @throws RangeError when `runs` < 1 or the variance is negative or not finite.
 */
function moderatedVariance({ variance, runs }, prior) {
    if (!(runs >= 1))
        throw new RangeError(`runs is ${runs}; expected at least 1`);
    const own = runs - 1;
    if (own === 0)
        return { variance: prior.variance, df: prior.df };
    if (!(variance >= 0 && Number.isFinite(variance))) {
        throw new RangeError(`variance is ${variance}; expected a finite number of at least 0`);
    }
    const df = prior.df + own;
    return { variance: (prior.df * prior.variance + own * variance) / df, df };
}


/***/ }),

/***/ 20:
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

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ oneSampleT)
/* harmony export */ });
/* harmony import */ var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7854);
/* harmony import */ var _finite_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8423);
/* harmony import */ var _prediction_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3591);



/**
 * One-sided t test of "mean <= delta" over paired differences, with one-sided 1 - alpha bounds.
 * Assumes normal differences; used where too few rounds are left for the exact signed-rank test.
 * A zero deviation gives bounds equal to the mean.
 *
 * @throws RangeError on fewer than 2 values, values that are not finite, or alpha outside (0, 1).
 */
function oneSampleT({ values, delta, alpha, }) {
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSample */ .OR)(values, 'values', 2);
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFinite */ .hp)([delta], 'delta');
    (0,_finite_values_js__WEBPACK_IMPORTED_MODULE_2__/* .requireLevel */ .q1)(alpha);
    const standardError = (0,_center_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)(values) / Math.sqrt(values.length);
    return (0,_prediction_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tResult */ .S)({ estimate: (0,_center_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values), standardError, df: values.length - 1, delta, alpha });
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tResult)
/* harmony export */ });
/* unused harmony export predictionT */
/* harmony import */ var _center_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7854);
/* harmony import */ var _moderated_variance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4358);




/**
 * Moderated prediction t: is one new run more than `delta` above K stored ones?
 * estimate = candidate - mean(baseline), standard error = s~ sqrt(1 + 1/K), s~ shrunk towards the suite (limma).
 *
 * Assumes normal runs of equal variance and no more than that: on real histories its nominal level does not
 * hold, so the caller calibrates the cut. K = 1 works on the prior's variance alone; zero variance works too.
 *
 * @throws RangeError on an empty baseline, values that are not finite, alpha outside (0, 1), or a variance that overflows.
 */
function predictionT({ baseline, candidate, delta, alpha, prior }) {
    requireSample(baseline, 'baseline', 1);
    requireFinite([candidate, delta], 'candidate, delta');
    requireLevel(alpha);
    const runs = baseline.length;
    const variance = runs === 1 ? 0 : standardDeviation(baseline) ** 2;
    const moderated = moderatedVariance({ variance, runs }, prior);
    const standardError = Math.sqrt(moderated.variance * (1 + 1 / runs));
    return tResult({ estimate: candidate - mean(baseline), standardError, df: moderated.df, delta, alpha });
}
/** The common end of every t-type test: bounds and the p-value of "theta <= delta". */
function tResult(input) {
    const { estimate, standardError, df, delta, alpha } = input;
    const reach = standardError * (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTQuantile */ .$J)(1 - alpha, df);
    return {
        estimate,
        lower: estimate - reach,
        upper: estimate + reach,
        pValue: pValueOf(estimate - delta, standardError, df),
        df,
        standardError,
    };
}
/** A p-value is never zero: what is smaller than the smallest double is reported as that double. */
function pValueOf(excess, standardError, df) {
    // Without any variance the answer is the limit: an excess is certain, no excess is none.
    if (standardError === 0)
        return excess > 0 ? Number.MIN_VALUE : 1;
    return Math.max((0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTSurvival */ .qX)(excess / standardError, df), Number.MIN_VALUE);
}


/***/ }),

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $J: () => (/* binding */ studentTQuantile),
  qX: () => (/* binding */ studentTSurvival)
});

// UNUSED EXPORTS: studentTCdf

// EXTERNAL MODULE: ./lib/core/stats/log-gamma.js
var log_gamma = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/core/stats/incomplete-beta.js

/** Relative size of a continued-fraction step that no longer matters. */
const PRECISION = 1e-16;
/** Stands in for a zero denominator in Lentz's method; far below any denominator that occurs. */
const TINY = 1e-300;
/** The fraction needs about sqrt(max(a, b)) steps, so this suffices far beyond any number of runs. */
const STEP_LIMIT = 100_000;
/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1.
 *
 * `complement` is 1 - x and is a parameter because the caller often knows it to more digits than the
 * subtraction would give; with it the result keeps its relative accuracy (about 1e-12) in both tails.
 * Continued fraction by Lentz's method (Numerical Recipes 6.4; DLMF 8.17.22); cost O(sqrt(max(a, b))).
 */
function incompleteBeta(x, complement, a, b) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const front = Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - (0,log_gamma/* logBeta */.ln)(a, b));
    if (x < (a + 1) / (a + b + 2))
        return (front * continuedFraction(x, a, b)) / a;
    return 1 - (front * continuedFraction(complement, b, a)) / b;
}
/** ln x, through the complement where x is near 1. */
function logOf(x, complement) {
    return x > 0.5 ? Math.log1p(-complement) : Math.log(x);
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= STEP_LIMIT; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = d * c;
        value *= step;
        if (Math.abs(step - 1) <= PRECISION)
            break;
    }
    return value;
}
function away(value) {
    return Math.abs(value) < TINY ? TINY : value;
}

// EXTERNAL MODULE: ./lib/core/stats/normal.js
var normal = __webpack_require__(20);
;// CONCATENATED MODULE: ./lib/core/stats/student-t.js



/** From here on the normal distribution is the same to double precision wherever p > 1e-20. */
const NORMAL_FROM_DF = 1e10;
/** Where (t / sqrt(df))^2 is this large, the first term of the tail expansion is exact to double precision. */
const ASYMPTOTIC_FROM = 1e18;
/** Logarithms of the smallest and the largest finite t. */
const LOG_T_RANGE = [-744, 709.7];
/**
 * P(T > t) for Student's t with `df` > 0 degrees of freedom (fractions allowed), with relative accuracy
 * (1e-12 up to 1,000 df, 1e-10 at a million) in the far upper tail. Source: incomplete beta function, DLMF 8.17.
 *
 * @throws RangeError when df is not positive or t is NaN.
 */
function studentTSurvival(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return (0,normal/* normalSurvival */.IL)(t);
    return t >= 0 ? upperTail(t, df) : 1 - upperTail(-t, df);
}
/** P(T <= t); accurate in the lower tail. Throws like `studentTSurvival`. */
function studentTCdf(t, df) {
    requireArguments(t, df);
    if (df >= NORMAL_FROM_DF)
        return normalCdf(t);
    return t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}
/**
 * The t with P(T <= t) = p. 0 gives -Infinity and 1 gives Infinity.
 * Newton steps on a log-log scale, where both the tail and the body are nearly straight, kept inside a bracket.
 *
 * @throws RangeError for p outside [0, 1] or df not positive.
 */
function studentTQuantile(p, df) {
    requireArguments(0, df);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentTQuantile(${p}); expected a probability`);
    if (p === 0.5)
        return 0;
    if (p === 0)
        return -Infinity;
    if (p === 1)
        return Infinity;
    if (df >= NORMAL_FROM_DF)
        return (0,normal/* normalQuantile */.Zl)(p);
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}
function requireArguments(t, df) {
    if (Number.isNaN(t))
        throw new RangeError('t is NaN');
    if (!(df > 0))
        throw new RangeError(`df is ${df}; expected a positive number`);
}
function upperTail(t, df) {
    if (t === 0)
        return 0.5;
    const ratio = (t / Math.sqrt(df)) ** 2;
    if (ratio > ASYMPTOTIC_FROM) {
        const logPower = df * (0.5 * Math.log(df) - Math.log(t));
        return Math.exp(logPower - (0,log_gamma/* logBeta */.ln)(df / 2, 0.5)) / df;
    }
    return 0.5 * incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5);
}
/** P(0 < T < t), accurate for small t. */
function body(t, df) {
    const ratio = (t / Math.sqrt(df)) ** 2;
    return 0.5 * incompleteBeta(ratio / (1 + ratio), 1 / (1 + ratio), 0.5, df / 2);
}
function density(t, df) {
    const spread = -0.5 * (df + 1) * Math.log1p((t / Math.sqrt(df)) ** 2);
    return Math.exp(spread - (0,log_gamma/* logBeta */.ln)(0.5, df / 2) - 0.5 * Math.log(df));
}
/** The t > 0 with P(T > t) = q, 0 < q < 1/2; above a quarter it solves for the body, which is 1/2 - q. */
function upperQuantile(q, df) {
    const isBody = q > 0.25;
    const target = isBody ? 0.5 - q : q;
    let [low, high] = LOG_T_RANGE;
    let logT = Math.log((0,normal/* normalQuantile */.Zl)(1 - Math.max(q, 1e-12)));
    for (let step = 0; step < 200; step++) {
        const t = Math.exp(logT);
        const probability = isBody ? body(t, df) : upperTail(t, df);
        const excess = Math.log(probability / target);
        if (isBody === excess > 0)
            high = logT;
        else
            low = logT;
        const slope = (t * density(t, df)) / probability;
        const newton = isBody ? logT - excess / slope : logT + excess / slope;
        // A step out of the bracket (or NaN, where the tail underflows) is replaced by halving it.
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logT) <= 1e-15 * Math.max(1, Math.abs(logT)))
            return Math.exp(next);
        logT = next;
    }
    return Math.exp(logT);
}


/***/ }),

/***/ 9054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ formatDifferenceInterval),
/* harmony export */   LE: () => (/* binding */ formatChangeInterval),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5855);

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

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1248);
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9054);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7043);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3466);




/**
 * The answer of a report in one sentence without a final full stop: `2 of 40 benchmarks got slower`, `No benchmark got
 * slower beyond 5 %`, `Baseline recorded, nothing compared`, `Nothing gates yet: 4 of 7 stored runs`. What fails the
 * job comes first; good news is never said over a suite that failed.
 */
function headline(input) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupRows */ .f)(input);
    const bad = [...badNews(input, groups), ...failureNews(input)];
    if (bad.length > 0)
        return capitalised(bad.join('; '));
    return notCompared(input) ?? shifted(input) ?? notGating(input, groups) ?? goodNews(input, groups);
}
function badNews({ comparisons, budgets }, groups) {
    const news = [];
    const broken = budgets.filter((budget) => budget.broken).length;
    if (groups.regressions.length > 0) {
        const compared = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing');
        const count = (0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(countBenchmarks(groups.regressions));
        news.push(`${count} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(countBenchmarks(compared), 'benchmark')} got ${worseWord(groups.regressions)}`);
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
    const first = suiteShift?.[0];
    if (first === undefined)
        return undefined;
    const more = suiteShift.length === 1 ? '' : ` (and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(suiteShift.length - 1, 'other suite')})`;
    return `The whole suite ${first.suite}${more} moved together, which is more often the machine than the code`;
}
function notGating({ comparisons }, groups) {
    const judged = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing');
    if (judged.some(({ gated }) => gated))
        return undefined;
    const worse = countBenchmarks(groups.ungatedRegressions);
    const hint = worse === 0 ? '' : `, but ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(worse, 'benchmark')} got ${worseWord(groups.ungatedRegressions)}`;
    const tested = judged.filter(({ method }) => method === 'history-moderated-t');
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
/** The threshold where all gated noisy rows share one. */
function beyond(comparisons) {
    const noisy = comparisons.filter(({ gated, method }) => gated && method !== undefined && method !== 'exact');
    const thresholds = new Set(noisy.map(({ threshold }) => threshold));
    if (thresholds.size === 0)
        return '';
    return thresholds.size === 1 ? ` beyond ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)([...thresholds][0])}` : ' beyond its threshold';
}
/** Time and throughput get slower; allocations and sizes get worse. */
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

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * The report as JSON: the record itself, raw numbers, keys in the record's order, two blanks, a line break at the end.
 * A number that is not finite has no JSON and would become `null`; what holds one is left out, since absent is absent.
 */
function renderJson(report) {
    return `${JSON.stringify(report, finiteOnly, 2)}\n`;
}
function finiteOnly(_key, value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (Array.isArray(value) && value.some((entry) => typeof entry === 'number' && !Number.isFinite(entry)))
        return undefined;
    return value;
}


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* unused harmony export COMMENT_LIMIT */
/* harmony import */ var _shared_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2300);
/* harmony import */ var _shared_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8787);


/**
 * GitHub refuses a comment of more than 65,536 characters (measured: 262,144 bytes). No character of this many can take
 * more than 180,000 bytes, and the publisher's marker still fits.
 */
const COMMENT_LIMIT = 60_000;
/** Rows beyond these are not read in a comment; the job summary has them. */
const ROW_LIMIT = 50;
const FOLD_LIMIT = 100;
const LIST_LIMIT = 10;
/** The comment of a pull request: the answer in the first line, short when it passes, never above the limit. */
function renderMarkdown(report, options = {}) {
    const { previousOutcome, limit = COMMENT_LIMIT, elsewhere = 'the job summary' } = options;
    const previous = previousOutcome === undefined ? {} : { previousOutcome };
    const limits = { rowLimit: ROW_LIMIT, foldLimit: FOLD_LIMIT, listLimit: LIST_LIMIT };
    const blocks = (0,_shared_markdown_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSections */ .i)(report, { ...previous, ...limits });
    return (0,_shared_fit_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBlocks */ .U)(blocks, { limit, size: (text) => text.length, elsewhere });
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ labelStyle),
/* harmony export */   k: () => (/* binding */ benchmarkLabel)
/* harmony export */ });
/** `decode {size=64, mode=fast}`, with `parser: ` before it where the report has several suites. Not escaped. */
function benchmarkLabel(row, style) {
    const pairs = Object.entries(row.parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const parameters = pairs.length === 0 ? '' : ` {${pairs.map(([key, value]) => `${key}=${value}`).join(', ')}}`;
    const name = row.benchmark + parameters;
    return style === 'benchmark' ? name : `${row.suite}: ${name}`;
}
/** The style for all rows of one report. */
function labelStyle(rows) {
    return rows.some((row) => row.suite !== rows[0].suite) ? 'suite-and-benchmark' : 'benchmark';
}


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ budgetWords)
/* harmony export */ });
/* harmony import */ var _core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5855);
/* harmony import */ var _comparison_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1398);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7043);



/** Value and limit in one scale, so that 250.4 ms over 250.0 ms shows. */
function budgetWords(budget) {
    const unit = (0,_comparison_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .displayUnit */ .H)(budget);
    // A budget has exactly one limit; both are shown should a later version allow a range.
    const limits = [budget.max, budget.min].filter((limit) => limit !== undefined);
    const [shown] = limits.map((limit) => (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(limit, budget.value, unit));
    const word = budget.max === undefined ? 'at least' : 'at most';
    const values = limits.map((limit) => (0,_core_units_format_value_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(limit, budget.value, unit)[0]);
    return { limit: `${word} ${values.join(', at least ')}`, value: shown?.[1] ?? '', basis: basisOf(budget) };
}
function basisOf({ basis, rounds }) {
    if (basis === 'bound')
        return `bound over ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(rounds, 'round')}`;
    return rounds === 1 ? 'one sample' : `median of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(rounds, 'round')}, one sample`;
}


/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ codeFence)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7827);

/**
 * A fenced code block that its text cannot close: the fence is longer than any run of backticks in it. Control
 * characters are made visible; line breaks stay.
 */
function codeFence(text, language = '') {
    const shown = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .g)(text);
    const longest = Math.max(2, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown}\n${fence}`;
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ comparisonCells),
  H: () => (/* binding */ displayUnit)
});

// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(9054);
// EXTERNAL MODULE: ./lib/core/units/format-value.js + 1 modules
var format_value = __webpack_require__(5855);
// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(7043);
;// CONCATENATED MODULE: ./lib/reports/shared/evidence.js


const STAGES = {
    screened: 'screened only',
    remeasured: 'measured again',
    confirmed: 'confirmed on a fresh machine',
};
/**
 * What a verdict rests on: `history, 12 stored runs, p = 0.0003`, `exact`, `advisory: one file against one`. Not
 * escaped: a reason may hold a name.
 */
function evidenceSentence(comparison) {
    const { method, reason, verdict } = comparison;
    if (verdict === 'new')
        return 'not in the baseline';
    if (verdict === 'missing')
        return 'not in the candidate';
    if (method === 'advisory')
        return `advisory: ${reason ?? 'no test is possible with so few values'}`;
    const parts = [basis(comparison), ...probabilities(comparison)];
    if (comparison.stage !== undefined)
        parts.push(STAGES[comparison.stage]);
    const sentence = parts.filter((part) => part !== '').join(', ');
    if (reason === undefined)
        return sentence === '' ? 'no method recorded' : sentence;
    return sentence === '' ? reason : `${sentence}; ${reason}`;
}
function basis({ method, rounds, baselineRuns }) {
    switch (method) {
        case 'history-moderated-t':
            return baselineRuns === undefined ? 'history' : `history, ${(0,plural/* plural */.L)(baselineRuns, 'stored run')}`;
        case 'paired-signed-rank':
            return rounds === undefined ? 'paired' : `paired, ${(0,plural/* plural */.L)(rounds, 'round')}`;
        case 'paired-t':
            return rounds === undefined
                ? 'paired (t, few rounds)'
                : `paired (t, few rounds), ${(0,plural/* plural */.L)(rounds, 'round')}`;
        case 'two-sample-mann-whitney':
            return baselineRuns === undefined
                ? 'two samples'
                : `two samples, ${(0,plural/* plural */.L)(baselineRuns, 'baseline run')}`;
        case 'exact':
            return 'exact';
        default:
            return '';
    }
}
function probabilities({ pValue, pAdjusted }) {
    const parts = [];
    if (pValue !== undefined)
        parts.push((0,format_change/* formatProbability */.tY)(pValue));
    if (pAdjusted !== undefined)
        parts.push((0,format_change/* formatProbability */.tY)(pAdjusted, 'adjusted p'));
    return parts;
}

// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(7096);
;// CONCATENATED MODULE: ./lib/reports/shared/sparkline.js
const BARS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** Less movement than this share of the values fills only part of the height, or every noise would look like a cliff. */
const SMALLEST_SPAN = 0.05;
/**
 * The last `width` values as bars, oldest first: `▂▂▁▂▂▇`. Empty for fewer than two finite values, since one bar tells
 * nothing.
 */
function sparkline(values, width = 20) {
    const shown = values.filter(Number.isFinite).slice(-width);
    if (shown.length < 2)
        return '';
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    // Halves, because the difference of two finite numbers need not be finite.
    const span = Math.max(high / 2 - low / 2, (Math.max(Math.abs(low), Math.abs(high)) / 2) * SMALLEST_SPAN);
    if (span === 0)
        return BARS[0].repeat(shown.length);
    return shown.map((value) => BARS[Math.round(((value / 2 - low / 2) / span) * (BARS.length - 1))]).join('');
}

;// CONCATENATED MODULE: ./lib/reports/shared/comparison-cells.js





/** Longer than any unit that a number is read with. */
const UNIT_LIMIT = 24;
/** Rounds the raw numbers of a comparison, both sides in one scale. */
function comparisonCells(comparison) {
    const unit = displayUnit(comparison);
    const [baseline, candidate] = bothSides(comparison, unit);
    return {
        metric: comparison.direction === 'higher' ? `${comparison.metric} (higher is better)` : comparison.metric,
        baseline,
        candidate,
        change: changeOf(comparison, unit),
        interval: intervalOf(comparison, unit),
        mde: mdeOf(comparison, unit),
        trend: sparkline(comparison.history ?? []),
        evidence: evidenceSentence(comparison),
    };
}
/** A rate of errors is stored as a share of 1 and read in per cent; a custom unit is anybody's text, so it is kept short. */
function displayUnit({ metric, unit }) {
    return metric === 'error-rate' && unit === '1' ? '%' : (0,shorten_middle/* shortenMiddle */.j)(unit, UNIT_LIMIT);
}
function bothSides({ baseline, candidate }, unit) {
    if (baseline !== undefined && candidate !== undefined)
        return (0,format_value/* formatPair */.kI)(baseline, candidate, unit);
    const show = (value) => (value === undefined ? '' : (0,format_value/* formatValue */.Fl)(value, unit));
    return [show(baseline), show(candidate)];
}
function changeOf({ baseline, candidate, change }, unit) {
    if (change !== undefined)
        return (0,format_change/* formatChange */.eD)(change);
    if (baseline === undefined || candidate === undefined)
        return '';
    return (0,format_value/* formatDifference */.jR)(candidate - baseline, unit);
}
function intervalOf({ interval, scale }, unit) {
    if (interval === undefined || !interval.every(Number.isFinite))
        return '';
    return scale === 'difference' ? (0,format_change/* formatDifferenceInterval */.ET)(interval, unit) : (0,format_change/* formatChangeInterval */.LE)(interval);
}
function mdeOf({ mde, scale }, unit) {
    if (mde === undefined || !Number.isFinite(mde))
        return '';
    return scale === 'difference' ? (0,format_value/* formatValue */.Fl)(mde, unit) : (0,format_change/* formatShare */.T1)(mde);
}


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ fitBlocks)
});

;// CONCATENATED MODULE: ./lib/reports/shared/markdown-block.js
/** The Markdown of a block. `elsewhere` names the place that has the rows left out here. */
function renderBlock(block, elsewhere) {
    if (block.kind === 'text')
        return block.text;
    const lines = [
        row(block.columns.map(({ title }) => title)),
        row(block.columns.map(({ align }) => DASHES[align])),
    ];
    lines.push(...block.rows.map(row));
    if (block.omitted > 0)
        lines.push(row(moreRow(block, elsewhere)));
    return [block.before, lines.join('\n'), block.after].filter((part) => part !== '').join('\n\n');
}
const DASHES = { left: ':--', right: '--:' };
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function moreRow({ columns, omitted }, elsewhere) {
    const count = String(omitted).replace(/\B(?=(\d{3})+$)/g, ',');
    return columns.map((_, index) => (index === 0 ? `\u2026 and ${count} more, see ${elsewhere}` : ''));
}

;// CONCATENATED MODULE: ./lib/reports/shared/fit-blocks.js

/** Blocks are separated by an empty line. */
const SEPARATOR = '\n\n';
/** Room for the line that names what was left out. */
const NOTE_ROOM = 400;
/**
 * One document from its blocks, in their order, within the limit. Too long, it loses the block of the lowest `keep`
 * first: a table its last rows (with a row that counts them), anything else as a whole. Never cuts inside a row, a
 * fence or a fold. Says at the end what was left out. Cost: linear in the size of the blocks.
 */
function fitBlocks(blocks, options) {
    const sizes = blocks.map((block) => sizeOf(block, options));
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    const { kept, leftOut } = whole <= options.limit ? { kept: blocks, leftOut: [] } : leave(blocks, sizes, options);
    const texts = kept.map((block) => renderBlock(block, options.elsewhere));
    if (leftOut.length > 0)
        texts.push(noteOf(leftOut, options));
    return `${texts.join(SEPARATOR)}\n`;
}
function leave(blocks, sizes, options) {
    const remaining = [...blocks];
    const leftOut = [];
    let excess = sizes.reduce((sum, size) => sum + size, 0) - (options.limit - NOTE_ROOM);
    for (const index of leavingOrder(blocks)) {
        if (excess <= 0)
            break;
        const block = blocks[index];
        const shorter = block.kind === 'table' ? trimTable(block, excess, options) : undefined;
        remaining[index] = shorter;
        excess -= sizes[index] - (shorter === undefined ? 0 : sizeOf(shorter, options));
        if (shorter === undefined)
            leftOut.push(block.name);
    }
    return { kept: remaining.filter((block) => block !== undefined), leftOut };
}
function sizeOf(block, { size, elsewhere }) {
    return size(renderBlock(block, elsewhere)) + size(SEPARATOR);
}
function leavingOrder(blocks) {
    const rank = (index) => blocks[index].keep;
    return blocks
        .map((_, index) => index)
        .filter((index) => blocks[index].keep !== 'always')
        .sort((first, second) => rank(first) - rank(second) || second - first);
}
/** The table without as many last rows as free `excess`; undefined where not even one row would stay. */
function trimTable(block, excess, { size, elsewhere }) {
    // The row that counts the omitted ones takes room too.
    let missing = excess + size(elsewhere) + 60;
    let rows = block.rows.length;
    while (missing > 0 && rows > 0) {
        rows -= 1;
        missing -= size(block.rows[rows].join(' | ')) + 5;
    }
    if (rows === 0)
        return undefined;
    return { ...block, rows: block.rows.slice(0, rows), omitted: block.omitted + block.rows.length - rows };
}
function noteOf(leftOut, { elsewhere }) {
    return `_Left out for length: ${leftOut.join(', ')}. See ${elsewhere}._`;
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ markdownSections)
});

// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(9054);
// EXTERNAL MODULE: ./lib/reports/shared/benchmark-label.js
var benchmark_label = __webpack_require__(4341);
// EXTERNAL MODULE: ./lib/reports/shared/budget-words.js
var budget_words = __webpack_require__(3236);
// EXTERNAL MODULE: ./lib/reports/shared/code-fence.js
var code_fence = __webpack_require__(6151);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(7096);
// EXTERNAL MODULE: ./lib/reports/shared/visible-text.js
var visible_text = __webpack_require__(7827);
;// CONCATENATED MODULE: ./lib/reports/shared/escape-markdown-cell.js


/** Characters that mean something to Markdown, HTML or a table, wherever they stand. */
const ACTIVE = /[&<>|`\\*[\]~$]/g;
/** An underscore between letters is plain text; anywhere else it may start emphasis. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** A list, a heading or an underline, if text begins a line. */
const BLOCK_START = /^(?:[-+=#]|\d{1,9}(?=[.)](?:\s|$)))/;
/** Put after a character that starts a mention or a link: not seen, and not part of a user name or a number. */
const JOINER = '&#8205;';
/**
 * Any text as the text of one Markdown table cell or list item, and nothing else: no cell more or less, no mention, no
 * link to an issue or an address, no HTML, no emphasis, one line. Entities and not backslashes, because the two
 * parsers of a table row (cells first, then text) disagree about backslashes before a pipe.
 */
function escapeMarkdownCell(text) {
    return (0,visible_text/* visibleText */.Q)(text)
        .trim()
        .replace(ACTIVE, entity)
        .replace(UNDERSCORE, '&#95;')
        .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}${JOINER}` : entity(start)))
        .replace(/@/g, `@${JOINER}`)
        .replace(/(?<!&)#(?=\d)/g, `#${JOINER}`)
        .replace(/:\/\//g, `:${JOINER}//`)
        .replace(/\b(www)\./gi, `$1${JOINER}.`);
}
/** A name in code type, shortened in the middle. `<code>` and not backticks, which the name may hold itself. */
function codeMarkdownCell(name) {
    const shown = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)((0,visible_text/* visibleText */.Q)(name)));
    return `<code>${shown === '' ? '(no name)' : shown}</code>`;
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}

// EXTERNAL MODULE: ./lib/reports/shared/outcome-mark.js
var outcome_mark = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(7043);
// EXTERNAL MODULE: ./lib/reports/shared/provenance.js
var provenance = __webpack_require__(1630);
// EXTERNAL MODULE: ./lib/reports/shared/row-warnings.js
var row_warnings = __webpack_require__(8071);
;// CONCATENATED MODULE: ./lib/reports/shared/closing-blocks.js







/** A command longer than this is a script; the JSON report has it. */
const COMMAND_LIMIT = 4000;
const TEXT_LIMIT = 400;
/** What a report rests on: sides, accounting, warnings, how to measure the same at home. */
function closingBlocks(report, options) {
    const provenance = {
        kind: 'text',
        name: 'provenance',
        keep: 'always',
        text: provenanceText(report),
    };
    return [...warningBlocks(report, options), provenance, methodBlock(report, options.keepWarnings)];
}
function provenanceText(report) {
    const lines = [
        `**Candidate** ${sideText(report.candidate)}`,
        `**Baseline** ${sideText(report.baseline)}`,
        `**Counted** ${(0,provenance/* accountingSentence */.Fc)(report)}`,
        ...((0,outcome_mark/* outcomeTone */.FL)(report) === 'pass' ? [] : (0,provenance/* caveats */.oW)(report)),
    ];
    return lines.join('<br>\n');
}
/** What a reader wants who doubts the answer or repeats it; a pass keeps its caveats here, to stay short. */
function methodBlock(report, keep) {
    const version = `Noisegate ${escapeMarkdownCell(report.tool.version)}, compare: ${report.compare}, seed ${report.seed}`;
    const notes = (0,outcome_mark/* outcomeTone */.FL)(report) === 'pass' ? [...(0,provenance/* caveats */.oW)(report), version] : [version];
    const parts = [notes.join('<br>\n'), ...commandParts(report)];
    const text = `<details><summary>How this was measured</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
    return { kind: 'text', name: 'method and command', keep, text };
}
function commandParts({ reproduce }) {
    if (reproduce === undefined || reproduce === '')
        return [];
    if (reproduce.length > COMMAND_LIMIT)
        return ['The command to repeat it is too long to show; the JSON report has it.'];
    return ['To repeat it locally:', (0,code_fence/* codeFence */.d)(reproduce, 'sh')];
}
function sideText(side) {
    const { commit, details } = (0,provenance/* sideWords */.H)(side);
    const parts = details.map((detail) => escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(detail, TEXT_LIMIT / 2)));
    const all = commit === undefined ? parts : [codeMarkdownCell(commit), ...parts];
    return all.length === 0 ? 'unknown' : all.join(', ');
}
function warningBlocks(report, { keepWarnings, listLimit }) {
    const warnings = (0,row_warnings/* warningLines */._)(report);
    if (warnings.length === 0)
        return [];
    const lines = warnings
        .slice(0, listLimit)
        .map((line) => `- ${escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(line, TEXT_LIMIT))}`);
    if (warnings.length > listLimit)
        lines.push(`- \u2026 and ${(0,plural/* groupDigits */.K)(warnings.length - listLimit)} more`);
    const title = `\u26a0\ufe0f ${(0,plural/* plural */.L)(warnings.length, 'warning')}`;
    const text = `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
    return [{ kind: 'text', name: (0,plural/* plural */.L)(warnings.length, 'warning'), keep: keepWarnings, text }];
}

// EXTERNAL MODULE: ./lib/reports/shared/comparison-cells.js + 2 modules
var comparison_cells = __webpack_require__(1398);
;// CONCATENATED MODULE: ./lib/reports/shared/markdown-table.js




const LEFT = (title) => ({ title, align: 'left' });
const RIGHT = (title) => ({ title, align: 'right' });
const COLUMNS = [
    LEFT('Benchmark and metric'),
    RIGHT('Baseline'),
    RIGHT('Candidate'),
    RIGHT('Change'),
    RIGHT('MDE'),
    LEFT('Evidence'),
];
/** Rows with everything known about them: both values, the change over its interval, MDE, trend over evidence. */
function fullTable(table) {
    return build(table, (comparison) => {
        const cells = (0,comparison_cells/* comparisonCells */.R)(comparison);
        const change = cells.change === '' ? '' : `**${nowrap(cells.change)}**`;
        return [
            identity(comparison, table.label),
            nowrap(value(cells.baseline)),
            nowrap(value(cells.candidate)),
            stacked(change, nowrap(value(cells.interval))),
            nowrap(value(cells.mde)),
            stacked(cells.trend, evidence(cells.evidence)),
        ];
    });
}
/** Rows that ask for nothing: no interval and no trend. */
function shortTable(table) {
    return build(table, (comparison) => {
        const cells = (0,comparison_cells/* comparisonCells */.R)(comparison);
        const numbers = [cells.baseline, cells.candidate, cells.change, cells.mde].map((text) => nowrap(value(text)));
        return [identity(comparison, table.label), ...numbers, evidence(cells.evidence)];
    });
}
/** Columns that are empty in every row are left out, since a comment is narrow. */
function build(table, cellsOf) {
    const shown = table.comparisons.slice(0, table.rowLimit);
    const rows = shown.map(cellsOf);
    const used = COLUMNS.map((_, index) => rows.some((row) => row[index] !== ''));
    return {
        kind: 'table',
        name: table.name,
        keep: table.keep,
        before: table.before,
        after: table.after ?? '',
        columns: COLUMNS.filter((_, index) => used[index]),
        rows: rows.map((row) => row.filter((_, index) => used[index])),
        omitted: table.comparisons.length - shown.length,
    };
}
/** The metric stands under the name: two columns of words beside five of numbers would not fit a comment. */
function identity(comparison, label) {
    const metric = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(comparison.metric, 60));
    const direction = comparison.direction === 'higher' ? ' (higher is better)' : '';
    return stacked(codeMarkdownCell((0,benchmark_label/* benchmarkLabel */.k)(comparison, label)), metric + direction);
}
function stacked(upper, lower) {
    return [upper, lower].filter((text) => text !== '').join('<br>');
}
/** A value may end in a custom unit, and evidence in a reason, which are anybody's text. */
function value(text) {
    return escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(text, 160));
}
/** `p = 0.0003` stays on one line. */
function evidence(text) {
    return value(text).replace(/\bp (=|&#60;) (?=\d)/g, 'p&nbsp;$1&nbsp;');
}
/** A number and its unit stay on one line of a narrow cell. */
function nowrap(text) {
    return text.replace(/(?<=[\d)%x]) (?=\S)/g, '&nbsp;');
}

// EXTERNAL MODULE: ./lib/reports/shared/quiet-words.js
var quiet_words = __webpack_require__(6809);
// EXTERNAL MODULE: ./lib/reports/shared/row-groups.js
var row_groups = __webpack_require__(3466);
;// CONCATENATED MODULE: ./lib/reports/shared/markdown-sections.js












/** Order in which blocks leave a document that is too long; what fails the job leaves last. */
const KEEP = {
    unchanged: 1,
    fresh: 2,
    advisory: 3,
    improvements: 4,
    warnings: 5,
    inconclusive: 6,
    ungated: 7,
    shift: 8,
    missing: 9,
    budgets: 10,
    failures: 11,
    regressions: 12,
};
/** A headline or a message longer than this is somebody's log. */
const markdown_sections_TEXT_LIMIT = 400;
const FAILURE_LIMIT = 1500;
/** A report as Markdown blocks: the answer first, then what fails, what is in doubt, what is better, what it rests on. */
function markdownSections(report, options) {
    const groups = (0,row_groups/* groupRows */.f)(report);
    const label = (0,benchmark_label/* labelStyle */.c)([...report.comparisons, ...report.budgets]);
    return [
        headingBlock(report, options),
        ...failureBlocks(report, options),
        ...changeBlocks(groups, options, label),
        ...budgetBlocks(report, options, label),
        ...missingBlocks(groups, options, label),
        ...shiftBlocks(report),
        ...doubtBlocks(groups, options, label),
        ...foldBlocks(groups, options, label),
        ...closingBlocks(report, { keepWarnings: KEEP.warnings, listLimit: options.listLimit }),
    ];
}
function headingBlock(report, { previousOutcome }) {
    const id = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(report.id, 60));
    const headline = escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(report.headline, markdown_sections_TEXT_LIMIT));
    const heading = `### ${outcome_mark/* MARKS */.j7[(0,outcome_mark/* outcomeTone */.FL)(report)]} ${id}: ${headline}`;
    const wasRed = previousOutcome === 'fail' || previousOutcome === 'error';
    const turned = wasRed && report.outcome === 'pass' ? '\n\nThis was red for an earlier commit and is green now.' : '';
    return { kind: 'text', name: 'heading', keep: 'always', text: heading + turned };
}
function failureBlocks({ failures }, { listLimit }) {
    if (failures.length === 0)
        return [];
    const what = {
        measurement: 'could not be measured',
        store: 'has no readable baseline',
        'nothing-compared': 'was compared with nothing',
    };
    const texts = failures
        .slice(0, listLimit)
        .map(({ suite, kind, message }) => `${codeMarkdownCell(suite)} ${what[kind]}:\n\n${(0,code_fence/* codeFence */.d)((0,shorten_middle/* shortenMiddle */.j)(message, FAILURE_LIMIT), 'text')}`);
    const more = failures.length > listLimit ? [`\u2026 and ${(0,plural/* groupDigits */.K)(failures.length - listLimit)} more`] : [];
    const text = ['#### Failed suites', ...texts, ...more].join('\n\n');
    return [{ kind: 'text', name: 'failed suites', keep: KEEP.failures, text }];
}
function changeBlocks(groups, { rowLimit }, label) {
    const blocks = [];
    const shared = { rowLimit, label };
    if (groups.regressions.length > 0) {
        const before = `#### Regressions (${(0,plural/* groupDigits */.K)(groups.regressions.length)})`;
        blocks.push(fullTable({
            ...shared,
            name: 'regressions',
            keep: KEEP.regressions,
            before,
            comparisons: groups.regressions,
        }));
    }
    if (groups.ungatedRegressions.length > 0) {
        const before = `#### Worse, but not gated (${(0,plural/* groupDigits */.K)(groups.ungatedRegressions.length)})`;
        const comparisons = groups.ungatedRegressions;
        blocks.push(fullTable({ ...shared, name: 'rows that do not gate', keep: KEEP.ungated, before, comparisons }));
    }
    return blocks;
}
function budgetBlocks({ budgets }, { rowLimit }, label) {
    const broken = budgets.filter((budget) => budget.broken);
    if (broken.length === 0)
        return [];
    const table = {
        kind: 'table',
        name: 'broken budgets',
        keep: KEEP.budgets,
        before: `#### Broken budgets (${(0,plural/* groupDigits */.K)(broken.length)} of ${(0,plural/* groupDigits */.K)(budgets.length)})`,
        after: '',
        columns: [
            ...[
                { title: 'Benchmark', align: 'left' },
                { title: 'Metric', align: 'left' },
            ],
            ...[
                { title: 'Budget', align: 'right' },
                { title: 'Value', align: 'right' },
                { title: 'Basis', align: 'left' },
            ],
        ],
        rows: broken.slice(0, rowLimit).map((budget) => {
            const { limit, value, basis } = (0,budget_words/* budgetWords */.h)(budget);
            const texts = [budget.metric, limit, value].map((text) => escapeMarkdownCell((0,shorten_middle/* shortenMiddle */.j)(text, 160)));
            const [metric, shownLimit, shownValue] = texts;
            return [
                codeMarkdownCell((0,benchmark_label/* benchmarkLabel */.k)(budget, label)),
                metric,
                shownLimit,
                `**${shownValue}**`,
                basis,
            ];
        }),
        omitted: Math.max(0, broken.length - rowLimit),
    };
    return [table];
}
function missingBlocks(groups, { rowLimit }, label) {
    const comparisons = groups.missing;
    if (comparisons.length === 0)
        return [];
    const before = `#### Missing (${(0,plural/* groupDigits */.K)(comparisons.length)})\n\nThe baseline has these, the candidate lacks them. If that is meant, name them under \`removed:\` or \`renamed:\` in the configuration.`;
    return [shortTable({ name: 'missing', keep: KEEP.missing, before, comparisons, rowLimit, label })];
}
function shiftBlocks({ suiteShift }) {
    if (suiteShift === null || suiteShift.length === 0)
        return [];
    const lines = suiteShift.map(({ suite, change, series, share }) => {
        const moved = `${Math.round(share * 100)} % of ${(0,plural/* plural */.L)(series, 'series', 'series')}`;
        return `- ${codeMarkdownCell(suite)}: **${(0,format_change/* formatChange */.eD)(change)}** at the median; ${moved} moved together`;
    });
    const meaning = 'A shift common to a whole suite is more often another machine than the code, so it is no verdict on single benchmarks. Run the job again: on the same code a machine effect goes away.';
    const text = `#### Whole suites moved\n\n${lines.join('\n')}\n\n${meaning}`;
    return [{ kind: 'text', name: 'shifts of whole suites', keep: KEEP.shift, text }];
}
function doubtBlocks(groups, { rowLimit }, label) {
    const blocks = [];
    if (groups.inconclusive.length > 0) {
        const before = `#### Inconclusive (${(0,plural/* groupDigits */.K)(groups.inconclusive.length)})\n\nPerhaps slower; this run cannot tell.`;
        blocks.push(fullTable({
            name: 'inconclusive',
            keep: KEEP.inconclusive,
            before,
            comparisons: groups.inconclusive,
            rowLimit,
            label,
        }));
    }
    if (groups.improvements.length > 0) {
        const before = `#### Improvements (${(0,plural/* groupDigits */.K)(groups.improvements.length)})`;
        blocks.push(fullTable({
            name: 'improvements',
            keep: KEEP.improvements,
            before,
            comparisons: groups.improvements,
            rowLimit,
            label,
        }));
    }
    return blocks;
}
function foldBlocks(groups, { foldLimit }, label) {
    const moved = (0,plural/* plural */.L)(groups.shifted.length, 'row');
    const folds = [
        {
            name: 'rows of shifted suites',
            summary: `${moved} of suites that moved as a whole`,
            comparisons: groups.shifted,
            keep: KEEP.advisory,
        },
        {
            name: 'advisory',
            summary: `${(0,plural/* plural */.L)(groups.advisory.length, 'advisory ratio')}, no test`,
            comparisons: groups.advisory,
            keep: KEEP.advisory,
        },
        {
            name: 'new',
            summary: `${(0,plural/* groupDigits */.K)(groups.fresh.length)} new`,
            comparisons: groups.fresh,
            keep: KEEP.fresh,
        },
        {
            name: 'unchanged',
            summary: (0,quiet_words/* quietWords */.i)(groups),
            comparisons: [...groups.quiet, ...groups.unchanged],
            keep: KEEP.unchanged,
        },
    ];
    return folds
        .filter(({ comparisons }) => comparisons.length > 0)
        .map(({ name, summary, comparisons, keep }) => {
        const before = `<details${name === 'advisory' ? ' open' : ''}><summary>${summary}</summary>`;
        return shortTable({ name, keep, before, after: '</details>', comparisons, rowLimit: foldLimit, label });
    });
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ outcomeTone),
/* harmony export */   e$: () => (/* binding */ isNoteworthy),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3466);

const MARKS = {
    pass: '\u2705',
    attention: '\u26a0\ufe0f',
    fail: '\u274c',
    pending: '\u23f3',
};
/** The tone of a report. A failure that the policy lets pass (exit 0) is attention: red would contradict the job. */
function outcomeTone(report) {
    if (report.outcome === 'pending')
        return 'pending';
    if (report.outcome !== 'pass')
        return report.exitCode === 0 ? 'attention' : 'fail';
    const groups = (0,_row_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRows */ .f)(report);
    const doubts = [groups.inconclusive, groups.ungatedRegressions, groups.missing, report.suiteShift ?? []];
    const nothingDecided = report.accounting.compared > 0 && report.comparisons.every(({ gated }) => !gated);
    return nothingDecided || doubts.some((rows) => rows.length > 0) ? 'attention' : 'pass';
}
/** Whether a report holds anything that a reader would act on or want to know, for comments that speak only then. */
function isNoteworthy(report) {
    return outcomeTone(report) !== 'pass' || report.comparisons.some(({ verdict }) => verdict === 'improved');
}


/***/ }),

/***/ 7043:
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

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ accountingSentence),
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   oW: () => (/* binding */ caveats)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9054);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);


/** Length of an abbreviated commit: unambiguous in any repository, and short. */
const SHA_LENGTH = 12;
/** `commit`, then ref, how it was found, machine, stored runs, store. */
function sideWords(side) {
    const stored = side.runs === undefined ? undefined : (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(side.runs, 'run');
    const from = side.store === undefined ? stored : [stored, `from ${side.store}`].filter(Boolean).join(' ');
    const machine = side.machine === undefined ? undefined : `on ${side.machine}`;
    const details = [side.ref, side.how, machine, from].filter((part) => part !== undefined);
    return side.commit === undefined ? { details } : { commit: side.commit.slice(0, SHA_LENGTH), details };
}
/** `2 of 3 suites measured; 120 series measured, 118 compared, 2 new, 0 missing`. */
function accountingSentence({ accounting, budgets, recorded }) {
    const { suitesDeclared, suitesMeasured, measured, compared, missing } = accounting;
    const suites = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(suitesMeasured)} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(suitesDeclared, 'suite')} measured`;
    const fresh = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(accounting.new)} new, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(missing)} missing`;
    const series = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(measured)} series measured, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(compared)} compared, ${fresh}`;
    const held = budgets.filter(({ broken }) => !broken).length;
    const limits = budgets.length === 0 ? '' : `; ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(held)} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(budgets.length, 'budget')} held`;
    return `${suites}; ${series}${limits}${recorded ? '; this run was recorded' : ''}`;
}
/** What the kinds of evidence in this report are worth, one sentence each; empty where nothing needs saying. */
function caveats(report) {
    const methods = new Set(report.comparisons.map(({ method }) => method));
    const sentences = [];
    const bounded = report.comparisons.find(({ confidence, interval }) => confidence !== undefined && interval !== undefined);
    const bounds = bounded === undefined ? '' : `; ranges are one-sided ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(bounded.confidence)} bounds`;
    if (report.comparisons.some(({ mde }) => mde !== undefined))
        sentences.push(`MDE is the smallest slowdown that would have been found 8 times in 10${bounds}.`);
    if (methods.has('history-moderated-t'))
        sentences.push('Verdicts by history rest on one run on one machine; rounds of base and head side by side would take the machine out.');
    if (methods.has('advisory'))
        sentences.push('Advisory rows are ratios without a test: store more runs, or give several files a side, to get evidence.');
    return sentences;
}


/***/ }),

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ quietWords)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9054);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);


/**
 * The rows that ask for nothing, as a count with what they could have missed: `27 unchanged, 3 without a sign of a
 * slowdown; a slowdown of 7.1 % in any of them would probably have been found`. Empty where there are none.
 */
function quietWords({ quiet, unchanged }) {
    const counts = [];
    if (unchanged.length > 0)
        counts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(unchanged.length)} unchanged`);
    if (quiet.length > 0)
        counts.push(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(quiet.length)} without a sign of a slowdown`);
    const detectable = [...quiet, ...unchanged].flatMap(({ mde, scale }) => mde === undefined || scale === 'difference' ? [] : [mde]);
    if (detectable.length === 0)
        return counts.join(', ');
    const worst = detectable.reduce((largest, mde) => Math.max(largest, mde), 0);
    return `${counts.join(', ')}; a slowdown of ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(worst)} in any of them would probably have been found`;
}


/***/ }),

/***/ 3466:
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
    const suites = new Set((suiteShift ?? []).map(({ suite }) => suite));
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
function leansWorse({ stage, effect, threshold, scale }) {
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


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ warningLines)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7043);


/** Every warning of a report as one line, those of its rows included; equal ones once, with their number. */
function warningLines(report) {
    const own = report.warnings.map(sentence);
    const ofRows = new Map();
    for (const comparison of report.comparisons) {
        for (const warning of comparison.warnings) {
            const text = sentence(warning);
            const known = ofRows.get(text);
            if (known === undefined)
                ofRows.set(text, { first: comparison.benchmark, count: 1 });
            else
                known.count += 1;
        }
    }
    const shared = Array.from(ofRows, ([text, { first, count }]) => count === 1 ? `${first}: ${text}` : `${first} and ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count - 1, 'other')}: ${text}`);
    return [...new Set(own), ...shared];
}
function sentence(warning) {
    const position = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(warning);
    return position === '' ? warning.message : `${position}: ${warning.message}`;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NAME_LIMIT),
/* harmony export */   j: () => (/* binding */ shortenMiddle)
/* harmony export */ });
/** A name longer than this pushes the numbers off the screen; most generated names of parametrised tests are shorter. */
const NAME_LIMIT = 120;
/**
 * Shortens a long text in the middle, where generated names differ least: `head…(+9880 #3fa2c1)…tail`. The number is
 * how many characters were left out, the hash is of the whole, so that two names stay distinct. At most `limit`
 * characters (code points, never half of one).
 */
function shortenMiddle(text, limit = NAME_LIMIT) {
    if (text.length <= limit)
        return text;
    const characters = Array.from(text);
    if (characters.length <= limit)
        return text;
    const mark = `\u2026(+${characters.length - limit} #${fingerprint(text)})\u2026`;
    const room = Math.max(2, limit - mark.length);
    const head = Math.ceil(room * 0.6);
    return characters.slice(0, head).join('') + mark + characters.slice(-(room - head)).join('');
}
/** FNV-1a, 32 bit, its first six hexadecimal digits: tells names apart, protects nothing. */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 6);
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
/** Terminal control sequences: CSI, OSC and the two-byte ones. What is left of a broken one is shown below. */
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)|\x1b[@-Z\\-_]/g;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
/** C0 and C1 controls, and marks without a shape: zero-width, bidirectional, tags; half of a surrogate pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** U+2400 is the picture of NUL; the pictures of the other C0 controls follow in order. */
const CONTROL_PICTURES = 0x2400;
/**
 * Text of one line in which everything can be seen: ANSI sequences removed, line breaks as `↵`, other controls as their
 * pictures, bidirectional and zero-width marks as `[U+202E]`. So no name can move the cursor, split a row, or
 * display in another order than it is stored.
 */
function visibleText(text) {
    return text.replace(ANSI, '').replace(LINE_BREAK, '\u21b5').replace(UNSEEN, pictureOf);
}
/** The same for text that may have several lines, such as a command or the end of a log: line breaks stay. */
function visibleLines(text) {
    return text
        .replace(ANSI, '')
        .split(/\r\n|[\n\r]/)
        .map((line) => visibleText(line))
        .join('\n');
}
function pictureOf(mark) {
    const code = mark.codePointAt(0);
    if (mark === '\t')
        return ' ';
    if (code < 0x20)
        return String.fromCodePoint(CONTROL_PICTURES + code);
    if (code === 0x7f)
        return '\u2421';
    // A lone surrogate cannot be sent as UTF-8, and a C1 control has no picture.
    if (code < 0xa0 || (code >= 0xd800 && code <= 0xdfff))
        return '\ufffd';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}


/***/ }),

/***/ 1086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/core/units/format-change.js
var format_change = __webpack_require__(9054);
// EXTERNAL MODULE: ./lib/reports/shared/benchmark-label.js
var benchmark_label = __webpack_require__(4341);
// EXTERNAL MODULE: ./lib/reports/shared/budget-words.js
var budget_words = __webpack_require__(3236);
// EXTERNAL MODULE: ./lib/reports/shared/comparison-cells.js + 2 modules
var comparison_cells = __webpack_require__(1398);
// EXTERNAL MODULE: ./lib/reports/shared/visible-text.js
var visible_text = __webpack_require__(7827);
;// CONCATENATED MODULE: ./lib/reports/shared/escape-terminal.js

/**
 * Any text as one line of a terminal or of a job log: nothing moves the cursor, and nothing is a workflow command.
 * A runner obeys a line that starts with `::name` (after blanks) and `##[name]` anywhere in it.
 */
function escapeTerminal(text) {
    return (0,visible_text/* visibleText */.Q)(text)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replace(/##(?=\[)/g, '# #');
}

// EXTERNAL MODULE: ./lib/reports/shared/outcome-mark.js
var outcome_mark = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/reports/shared/plural.js
var plural = __webpack_require__(7043);
// EXTERNAL MODULE: ./lib/reports/shared/provenance.js
var provenance = __webpack_require__(1630);
// EXTERNAL MODULE: ./lib/reports/shared/quiet-words.js
var quiet_words = __webpack_require__(6809);
// EXTERNAL MODULE: ./lib/reports/shared/row-groups.js
var row_groups = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/reports/shared/row-warnings.js
var row_warnings = __webpack_require__(8071);
// EXTERNAL MODULE: ./lib/reports/shared/shorten-middle.js
var shorten_middle = __webpack_require__(7096);
;// CONCATENATED MODULE: ./lib/reports/shared/display-width.js
/** Marks that take no column of their own. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** Scripts and pictures that take two columns (East Asian Width W and F, as Unicode 15 groups them). */
const DOUBLE_WIDTH = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
/** Columns that a text takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (ZERO_WIDTH.test(character))
            continue;
        width += DOUBLE_WIDTH.test(character) ? 2 : 1;
    }
    return width;
}
/** Fills with blanks up to a width, on the side that the alignment leaves free. */
function padTo(text, width, align) {
    const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'left' ? text + blanks : blanks + text;
}

;// CONCATENATED MODULE: ./lib/reports/shared/text-table.js

/**
 * Rows as lines of aligned columns, two blanks apart, by display width. Columns that are empty in every row are left
 * out; nothing is padded at the end of a line. `paint` colours a cell after padding, so that colour takes no width.
 */
function textTable(columns, rows, paint = (text) => text) {
    const used = columns
        .map((column, index) => ({ ...column, index }))
        .filter(({ index }) => rows.some((row) => row[index] !== ''));
    const widths = used.map(({ title, index }) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index])), displayWidth(title)));
    const line = (cellOf) => used
        .map((column, at) => {
        const isLast = at === used.length - 1 && column.align === 'left';
        const cell = cellOf(column);
        return paint(isLast ? cell : padTo(cell, widths[at], column.align), column.title);
    })
        .join('  ')
        .trimEnd();
    return [line(({ title }) => title), ...rows.map((row) => line(({ index }) => row[index]))];
}

;// CONCATENATED MODULE: ./lib/reports/terminal.js














/** Several screens; the JSON report has all. */
const ROW_LIMIT = 200;
/** Names wider than this leave no room for numbers beside them. */
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
/** A report for a person at a terminal: the answer first, aligned columns, safe for a job log. Ends with a line break. */
function renderTerminal(report, options = {}) {
    const { style = (_tone, text) => text, rowLimit = ROW_LIMIT } = options;
    const sections = [
        [answerLine(report, style)],
        ...failureSections(report, style),
        ...budgetSections(report, style),
        shiftLines(report),
        ...tableSections(report, { style, rowLimit }),
        (0,row_warnings/* warningLines */._)(report)
            .slice(0, rowLimit)
            .map((line) => `warning: ${plain(line, TEXT_LIMIT)}`),
        closingLines(report, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function answerLine(report, style) {
    const tone = (0,outcome_mark/* outcomeTone */.FL)(report);
    const word = report.outcome === 'error' && tone === 'fail' ? 'ERROR' : WORDS[tone];
    return `${style(tone, word)}  ${style('strong', plain(report.headline, TEXT_LIMIT))}`;
}
function failureSections({ failures }, style) {
    return failures.map(({ suite, message }) => {
        const lines = (0,visible_text/* visibleLines */.g)((0,shorten_middle/* shortenMiddle */.j)(message, FAILURE_LIMIT)).split('\n');
        return [
            style('fail', `suite ${plain(suite)} failed`),
            ...lines.map((line) => `  ${escapeTerminal(line)}`.trimEnd()),
        ];
    });
}
function tableSections(report, options) {
    const groups = (0,row_groups/* groupRows */.f)(report);
    const label = (0,benchmark_label/* labelStyle */.c)([...report.comparisons, ...report.budgets]);
    const section = (title, tone, comparisons) => {
        if (comparisons.length === 0)
            return [];
        const heading = options.style(tone, `${title} (${(0,plural/* groupDigits */.K)(comparisons.length)})`);
        return [heading, ...rowLines(comparisons, label, options)];
    };
    return [
        section('regressed', 'fail', groups.regressions),
        section('worse, not gated', 'attention', groups.ungatedRegressions),
        section('missing', 'attention', groups.missing),
        section('inconclusive', 'attention', groups.inconclusive),
        section('improved', 'pass', groups.improvements),
        section('advisory: ratios without a test', 'strong', groups.advisory),
        section('new', 'strong', groups.fresh),
        section('in suites that moved as a whole', 'attention', groups.shifted),
        quietLines(groups, options.style),
    ];
}
/** Rows without news are a count: what matters must not scroll away. */
function quietLines(groups, style) {
    const words = (0,quiet_words/* quietWords */.i)(groups);
    return words === '' ? [] : [style('faint', words)];
}
function rowLines(comparisons, label, { style, rowLimit }) {
    const rows = comparisons.slice(0, rowLimit).map((comparison) => {
        const cells = (0,comparison_cells/* comparisonCells */.R)(comparison);
        const name = (0,shorten_middle/* shortenMiddle */.j)(plain((0,benchmark_label/* benchmarkLabel */.k)(comparison, label), 10_000), NAME_WIDTH);
        const { metric, baseline, candidate, change, interval, mde, trend, evidence } = cells;
        const texts = [baseline, candidate, change, interval, mde].map((text) => plain(text, 60));
        return [name, plain(metric, 40), ...texts, trend, plain(evidence, TEXT_LIMIT)];
    });
    const lines = textTable(COLUMNS, rows, (text, column) => column === 'evidence' ? style('faint', text) : text);
    const more = comparisons.length - rows.length;
    if (more > 0)
        lines.push(`... and ${(0,plural/* groupDigits */.K)(more)} more, see the JSON report`);
    return lines.map((line) => `  ${line}`);
}
const COLUMNS = [
    { title: 'benchmark', align: 'left' },
    { title: 'metric', align: 'left' },
    { title: 'baseline', align: 'right' },
    { title: 'candidate', align: 'right' },
    { title: 'change', align: 'right' },
    { title: 'interval', align: 'right' },
    { title: 'MDE', align: 'right' },
    { title: 'trend', align: 'left' },
    { title: 'evidence', align: 'left' },
];
function budgetSections({ budgets, comparisons }, style) {
    const broken = budgets.filter((budget) => budget.broken);
    if (broken.length === 0)
        return [];
    const label = (0,benchmark_label/* labelStyle */.c)([...comparisons, ...budgets]);
    const lines = broken.map((budget) => {
        const { limit, value, basis } = (0,budget_words/* budgetWords */.h)(budget);
        return `  ${plain((0,benchmark_label/* benchmarkLabel */.k)(budget, label), NAME_WIDTH)} ${plain(budget.metric)}: ${plain(value)}, ${plain(limit)} (${basis})`;
    });
    return [
        [
            style('fail', `broken budgets (${(0,plural/* groupDigits */.K)(broken.length)} of ${(0,plural/* groupDigits */.K)(budgets.length)})`),
            ...lines,
        ],
    ];
}
function shiftLines({ suiteShift }) {
    return (suiteShift ?? []).map(({ suite, change, series, share }) => {
        const moved = `${Math.round(share * 100)} % of ${(0,plural/* plural */.L)(series, 'series', 'series')}`;
        return `suite ${plain(suite)} moved together: ${(0,format_change/* formatChange */.eD)(change)} at the median, ${moved}; run the job again, a machine effect goes away`;
    });
}
function closingLines(report, style) {
    const lines = [
        `candidate  ${sideLine(report.candidate)}`,
        `baseline   ${sideLine(report.baseline)}`,
        `counted    ${(0,provenance/* accountingSentence */.Fc)(report)}`,
        ...(0,provenance/* caveats */.oW)(report),
    ].map((line) => style('faint', line));
    if (report.reproduce === undefined)
        return lines;
    return [
        ...lines,
        `reproduce  ${(0,visible_text/* visibleLines */.g)(report.reproduce).split('\n').map(escapeTerminal).join('\n           ')}`,
    ];
}
function sideLine(side) {
    const { commit, details } = (0,provenance/* sideWords */.H)(side);
    const parts = commit === undefined ? details : [commit, ...details];
    return parts.length === 0 ? 'unknown' : parts.map((part) => plain(part)).join(', ');
}
function plain(text, limit = 160) {
    return escapeTerminal((0,shorten_middle/* shortenMiddle */.j)(text, limit));
}


/***/ })

};
