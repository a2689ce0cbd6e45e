export const id = 7114;
export const ids = [7114];
export const modules = {

/***/ 83588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptional)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


async function readOptional(path) {
    if (path === undefined || path === '')
        return undefined;
    const bytes = await readBytes(path);
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
            kind: 'usage',
            what: 'the file is no UTF-8 text',
            file: path,
            remedy: 'Save it as UTF-8',
            cause,
        });
    }
}
async function readBytes(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
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

/***/ 34377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkResults),
/* harmony export */   l: () => (/* binding */ checkConfig)
/* harmony export */ });
/* harmony import */ var _core_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45097);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62774);



const SUITE_KEYS_NOT_ACTED_ON = ['paths', 'profile'];
function checkConfig(file) {
    const errors = [
        ...checkSuites(file.suites ?? []),
        ...checkRules(file),
        ...checkBudgets(file.budgets ?? []),
    ];
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
                what: `two suites are named ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(suite.name)}`,
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
function checkResults(results) {
    const segments = results.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.');
    const isOutside = /^([\\/]|[A-Za-z]:)/.test(results) || segments.includes('..');
    if (!isOutside && segments.length > 0)
        return undefined;
    return {
        what: `results is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(results)}, and it is deleted before each round`,
        expected: 'a file, glob or folder below working-directory, such as bench.json',
    };
}
function checkRules(file) {
    return (file.rules ?? []).flatMap((rule, i) => {
        if (rule.floor === undefined)
            return [];
        const path = ['rules', i, 'floor'];
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
const EXAMPLES = new Map([
    ['s', '50ns or 250ms'],
    ['B', '64B or 2MiB'],
    ['B/s', '100MB/s'],
    ['1/s', '1000/s'],
    ['1', '1 or 0.1%'],
]);
function checkAmount({ path, name, amount, metric }) {
    const unit = (0,_core_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(metric)?.unit;
    if (unit === undefined || unit === amount.unit)
        return [];
    const counted = amount.bare ? 'has no unit' : `counts ${amount.unit}`;
    if (amount.bare && amount.value === 0)
        return [];
    return [
        {
            path,
            what: `${name} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(amount.text)}, which ${counted}; ${metric} counts ${unit}`,
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
    }
    return findings;
}
function unknownMetrics(file) {
    const named = ['rules', 'budgets'].flatMap((list) => (file[list] ?? []).map(({ metric }, i) => ({ path: [list, i, 'metric'], metric })));
    return named.flatMap(({ path, metric }) => {
        if (metric === undefined || (0,_core_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRow */ .d)(metric) !== undefined)
            return [];
        const likely = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(metric, _core_model_metric_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_ROWS */ .L.map(({ name }) => name));
        if (likely === undefined)
            return [];
        return [
            {
                path,
                what: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(metric)} is no metric that Noisegate knows`,
                remedy: `did you mean ${likely}? A tool's own metric needs no change`,
            },
        ];
    });
}
function negations(file) {
    const patterns = [
        ...['rules', 'budgets'].flatMap((list) => (file[list] ?? []).map(({ match }, i) => ({ path: [list, i, 'match'], match }))),
        ...(file.removed ?? []).map((match, i) => ({ path: ['removed', i], match })),
    ];
    return patterns.flatMap(({ path, match }) => match?.startsWith('!')
        ? [
            {
                path,
                what: `the pattern ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(match)} matches names that start with "!"; patterns know no negation`,
            },
        ]
        : []);
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ completeConfig)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63294);

function completeConfig(file, completion) {
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
            kind: file.store === 'branch' || file.store === 'directory' ? file.store : completion.storeKind,
            branch: file['store-branch'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE_BRANCH */ .ZT,
            path: file['store-path'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE_PATH */ .wj,
        },
        ...present({ reference: file.reference }),
        warnings: completion.warnings,
    };
}
function completeSuite(entry, position) {
    return {
        name: entry.name,
        ...present({ setup: entry.setup, results: entry.results, filter: entry.filter }),
        ...present({ identity: entry.identity, profile: entry.profile }),
        run: { kind: 'shell', line: entry.run },
        parser: entry.parser ?? 'auto',
        ...present({ parserOptions: entry['parser-options'] }),
        rounds: completeRounds(entry.rounds),
        timeLimitMs: entry['time-limit'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .TIME_LIMIT_MS */ .tm,
        timeoutMs: entry.timeout ?? Math.min(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUT_MS */ .rl, entry['time-limit'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUT_MS */ .rl),
        outputs: entry.outputs ?? [],
        paths: entry.paths ?? [],
        env: entry.env ?? {},
        workingDirectory: entry['working-directory'] ?? '.',
        shell: entry.shell ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELL */ .jN,
        ...present({ cpus: entry.cpus, nice: entry.nice }),
        ...position,
    };
}
function completeRounds(rounds) {
    const given = typeof rounds === 'number' ? { history: rounds } : (rounds ?? {});
    return {
        ...present({ history: given.history }),
        screen: given.screen ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .PAIRED_ROUNDS */ .SQ.screen,
        remeasure: given.remeasure ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .PAIRED_ROUNDS */ .SQ.remeasure,
    };
}
function completeGate(gate, failOn) {
    return {
        threshold: gate?.threshold ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.threshold,
        alpha: gate?.alpha ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.alpha,
        inconclusive: failOn === 'inconclusive' ? 'fail' : (gate?.inconclusive ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.inconclusive),
        missing: gate?.missing ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.missing,
        compare: gate?.compare ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.compare,
        confirm: gate?.confirm ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.confirm,
        noiseFloor: gate?.['noise-floor'] ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.noiseFloor,
        failOn: failOn ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_DEFAULTS */ .hU.failOn,
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
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 63294:
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
const GATE_DEFAULTS = {
    threshold: 0.05,
    alpha: 0.01,
    inconclusive: 'warn',
    missing: 'fail',
    compare: 'auto',
    confirm: 'off',
    noiseFloor: 'off',
    failOn: 'regression',
};
const PAIRED_ROUNDS = { screen: 6, remeasure: 16 };
const TIME_LIMIT_MS = 20 * 60_000;
const TIMEOUT_MS = 10 * 60_000;
const SHELL = 'bash';
const STORE_BRANCH = 'noisegate-data';
const STORE_PATH = '.noisegate';
const CONFIG_PATH = '.github/noisegate.yml';


/***/ }),

/***/ 41389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eQ: () => (/* reexport */ configPath),
  Ko: () => (/* binding */ readInputs),
  kE: () => (/* binding */ readPolicyInputs)
});

// EXTERNAL MODULE: ./lib/config/check-config.js
var check_config = __webpack_require__(34377);
// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(90948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(62774);
// EXTERNAL MODULE: ./lib/config/scalar-form.js
var scalar_form = __webpack_require__(94967);
// EXTERNAL MODULE: ./lib/config/scalars.js + 1 modules
var scalars = __webpack_require__(48794);
;// CONCATENATED MODULE: ./lib/config/input-values.js






const ROWS = new Map(inputs/* INPUTS */.m.map((row) => [row.name, row]));
function inputLabel(name, surface) {
    return surface === 'action' ? `input ${name}` : `--${name}`;
}
function readInputValues(inputs, surface) {
    const texts = new Map(Object.entries(inputs).flatMap(([name, text]) => text.trim() === '' ? [] : [[name, text.trim()]]));
    const errors = [...texts].flatMap(([name, text]) => checkText(name, text, surface));
    const read = (name, form) => {
        const text = texts.get(name);
        if (text === undefined)
            return undefined;
        const result = form.read(text);
        if (!(0,scalar_form/* isRefusal */.v)(result))
            return result;
        errors.push(explainRefusal(inputLabel(name, surface), text, result));
        return undefined;
    };
    const threshold = read('threshold', (0,scalars/* percentage */.X1)(''));
    const alpha = read('alpha', (0,scalars/* level */.Rc)(''));
    const rounds = read('rounds', (0,scalars/* roundCount */._N)('', 'any'));
    const timeLimitMs = read('time-limit', (0,scalars/* duration */.p0)(''));
    const compare = texts.get('compare');
    const confirm = texts.get('confirm');
    return {
        texts,
        gate: {
            ...(threshold === undefined ? {} : { threshold }),
            ...(alpha === undefined ? {} : { alpha }),
            ...(compare === 'auto' || compare === 'history' || compare === 'paired' ? { compare } : {}),
            ...(confirm === 'off' || confirm === 'required' ? { confirm } : {}),
        },
        ...(rounds === undefined ? {} : { rounds }),
        ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
        errors,
    };
}
function explainRefusal(label, text, { refused, remedy }) {
    const what = `${label} is ${(0,quote/* quote */.h)(text)}`;
    return { what, expected: refused, ...(remedy === undefined ? {} : { remedy }) };
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
        const finding = (0,check_config/* checkResults */.Z)(text);
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
    if (name === 'store' && (text === 's3' || text === 'cache'))
        return { remedy: `the store ${text} is not in this version` };
    const likely = (0,nearest/* nearest */.p)(text, values);
    return likely === undefined ? {} : { remedy: `did you mean ${likely}?` };
}

;// CONCATENATED MODULE: ./lib/config/choose-suites.js



const LONGEST_NAME = 80;
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
function keyed(suites, { values }) {
    const id = values.texts.get('id');
    if (id === undefined)
        return [...suites];
    return suites.map((suite) => ({ ...suite, entry: { ...suite.entry, name: `${id}/${suite.entry.name}` } }));
}
const ONE_SUITE_INPUTS = ['setup', 'parser', 'results', 'working-directory'];
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

// EXTERNAL MODULE: ./lib/core/model/branch-name.js
var branch_name = __webpack_require__(31701);
// EXTERNAL MODULE: ./lib/config/complete-config.js
var complete_config = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(63294);
;// CONCATENATED MODULE: ./lib/config/config-path.js

function configPath(inputs) {
    return inputs.config?.trim() || defaults/* CONFIG_PATH */.tF;
}

// EXTERNAL MODULE: ./lib/config/config-problem.js
var config_problem = __webpack_require__(32664);
;// CONCATENATED MODULE: ./lib/config/merge-inputs.js







async function readSides(source) {
    const read = await readFile(source);
    return { source, values: readInputValues(source.inputs, source.surface), read };
}
function refuse(sides, errors) {
    const found = [
        ...sides.values.errors,
        ...errors,
        ...failOnConflict(sides),
        ...parserErrors(sides),
        ...branchErrors(sides),
    ];
    if (found.length === 0)
        return;
    throw new config_problem/* ConfigProblem */.Y(sides.source.surface === 'action' ? 'the inputs' : 'the arguments', found);
}
function mergeSides({ source, values, read }, suites) {
    const failOn = values.texts.get('fail-on');
    const config = (0,complete_config/* completeConfig */.k)(mergeFile(read.file, values, suites), {
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
async function readFile({ inputs, configText }) {
    const file = configPath(inputs);
    if (configText !== undefined)
        return (await Promise.all(/* import() */[__webpack_require__.e(5395), __webpack_require__.e(1705), __webpack_require__.e(5579)]).then(__webpack_require__.bind(__webpack_require__, 35579))).readConfigFile(configText, file);
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
function branchErrors({ source, values: { texts }, read }) {
    const given = texts.get('store-branch');
    const inFile = read.file['store-branch'];
    const finding = (name, label) => ({
        what: `${label} is ${(0,quote/* quote */.h)(name)}`,
        expected: branch_name/* BRANCH_NAME_FORM */.a,
    });
    const ofInput = given === undefined || (0,branch_name/* isBranchName */.Q)(given)
        ? []
        : [finding(given, inputLabel('store-branch', source.surface))];
    if (inFile === undefined || (0,branch_name/* isBranchName */.Q)(inFile))
        return ofInput;
    return [...ofInput, read.place({ path: ['store-branch'], ...finding(inFile, 'store-branch') })];
}
function unknownParser(name, label, parsers) {
    const accepted = ['auto', 'command', ...parsers];
    if (accepted.includes(name))
        return [];
    const likely = (0,nearest/* nearest */.p)(name, accepted);
    const remedy = likely === undefined ? {} : { remedy: `did you mean ${likely}?` };
    return [{ what: `${label} is ${(0,quote/* quote */.h)(name)}`, expected: `one of ${accepted.join(', ')}`, ...remedy }];
}

;// CONCATENATED MODULE: ./lib/config/repetition.js
const MEASURING = ['config', 'suite', 'setup', 'parser', 'results', 'rounds', 'time-limit'];
const PLACE = ['working-directory', 'shell'];
function repetitionOf({ texts }, suites, surface) {
    const [only] = suites;
    const isNamedById = surface === 'action' && suites.length === 1 && only?.index === undefined;
    const known = new Map(isNamedById && only !== undefined ? [...texts, ['suite', only.entry.name]] : texts);
    const names = [...MEASURING, ...PLACE].filter((name) => known.has(name));
    return {
        flags: Object.fromEntries(names.map((name) => [name, known.get(name) ?? ''])),
        commands: suites.flatMap(({ command }) => command ?? []),
    };
}

;// CONCATENATED MODULE: ./lib/config/read-inputs.js




async function readInputs(source) {
    const sides = await readSides(source);
    const { values, read } = sides;
    const id = values.texts.get('id') ?? source.jobId ?? (source.surface === 'action' ? 'noisegate' : 'local');
    const chosen = chooseSuites({ source, values, declared: read.file.suites ?? [], id });
    refuse(sides, chosen.errors);
    const repetition = repetitionOf(values, chosen.suites, source.surface);
    return { config: mergeSides(sides, chosen.suites), repetition, id, ...publishing(values) };
}
async function readPolicyInputs(source) {
    const sides = await readSides(source);
    refuse(sides, []);
    return mergeSides(sides, []);
}
function publishing({ texts }) {
    const base = texts.get('base');
    const githubToken = texts.get('github-token');
    return {
        ...suspectsOf(texts.get('suspects')),
        mode: (texts.get('mode') ?? 'gate'),
        record: (texts.get('record') ?? 'auto'),
        comment: (texts.get('comment') ?? 'auto'),
        check: texts.get('check') !== 'false',
        summary: texts.get('summary') !== 'false',
        ...(base === undefined ? {} : { base }),
        ...(githubToken === undefined ? {} : { githubToken }),
    };
}
function suspectsOf(text) {
    return text === undefined ? {} : { suspects: text };
}


/***/ }),

/***/ 94967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isRefusal)
/* harmony export */ });
function isRefusal(value) {
    return typeof value === 'object' && value !== null && 'refused' in value;
}


/***/ }),

/***/ 48794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ amount),
  p0: () => (/* binding */ duration),
  Rc: () => (/* binding */ level),
  X1: () => (/* binding */ percentage),
  _N: () => (/* binding */ roundCount)
});

// UNUSED EXPORTS: MOST_ROUNDS

// EXTERNAL MODULE: ./lib/core/units/parse-quantity.js
var parse_quantity = __webpack_require__(97372);
;// CONCATENATED MODULE: ./lib/config/parse-duration.js
const UNITS = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
    ['ms', 1],
];
const LONGEST_MS = 7 * 24 * 3_600_000;
const DURATION_FORM = 'a duration such as 90s, 12m or 1h30m, at most 168h';
function parseDuration(text) {
    const match = /^\s*(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?\s*$/.exec(text);
    if (match === null)
        return undefined;
    const total = UNITS.reduce((sum, [, milliseconds], i) => sum + Number(match[i + 1] ?? 0) * milliseconds, 0);
    return total > 0 && total <= LONGEST_MS ? total : undefined;
}

;// CONCATENATED MODULE: ./lib/config/scalars.js


const LARGEST_SHARE = 10;
function percentage(description) {
    return {
        expected: 'per cent, such as 5%, at most 1000%',
        description,
        examples: ['5%', '0.5%', 0],
        text: { pattern: '^\\s*(?:\\d+(?:\\.\\d+)?\\s*%|0)\\s*$' },
        number: { const: 0 },
        read: (value) => readPercentage(String(value)),
    };
}
function readPercentage(text) {
    const refused = 'per cent, such as 5%, at most 1000%';
    const match = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text);
    if (match === null)
        return { refused };
    const number = Number(match[1]);
    if (match[2] === '' && number !== 0)
        return { refused, remedy: meantPercentage(number) };
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
    return {
        expected: refused,
        description,
        examples: ['50ns', '250ms', '64B', '0.1%', 1],
        text: {},
        number: {},
        read: (value) => {
            const text = String(value);
            const quantity = (0,parse_quantity/* parseQuantity */.L)(text);
            if (quantity === undefined || quantity.value < smallest)
                return { refused };
            return { ...quantity, text, bare: Number.isFinite(Number(text)) };
        },
    };
}
function duration(description) {
    return {
        expected: DURATION_FORM,
        description,
        examples: ['90s', '12m', '1h30m'],
        text: {
            pattern: '^\\s*(?:\\d+(?:\\.\\d+)?h)?(?:\\d+(?:\\.\\d+)?m)?(?:\\d+(?:\\.\\d+)?s)?(?:\\d+(?:\\.\\d+)?ms)?\\s*$',
        },
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
    };
}
function level(description) {
    const refused = 'a number above 0 and below 0.5, such as 0.01';
    return {
        expected: refused,
        description,
        examples: [0.01, 0.001],
        text: { pattern: '^\\s*0?\\.\\d+\\s*$' },
        number: { exclusiveMinimum: 0, exclusiveMaximum: 0.5 },
        read: (value) => {
            const number = typeof value === 'number' ? value : /^\s*0?\.\d+\s*$/.test(value) ? Number(value) : Number.NaN;
            return number > 0 && number < 0.5 ? number : { refused };
        },
    };
}
const MOST_ROUNDS = 100;
function roundCount(description, counts) {
    const refused = `a whole number from ${counts === 'even' ? 2 : 1} to ${MOST_ROUNDS}${counts === 'even' ? ', even' : ''}`;
    return {
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
    };
}


/***/ }),

/***/ 31701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName),
/* harmony export */   a: () => (/* binding */ BRANCH_NAME_FORM)
/* harmony export */ });
const BRANCH_NAME_FORM = 'letters, digits and `-`, `_`, `.`, `/`, such as noisegate-data';
function isBranchName(name) {
    return /^[A-Za-z0-9_][\w./-]*$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name);
}


/***/ }),

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


/***/ })

};
