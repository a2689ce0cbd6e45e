export const id = 575;
export const ids = [575];
export const modules = {

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 4 modules
var read_inputs = __webpack_require__(7691);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 216 modules
var registry = __webpack_require__(423);
// EXTERNAL MODULE: ./lib/core/decide/accounting.js
var accounting = __webpack_require__(1347);
// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var decide_budgets = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 5 modules
var judge_suite = __webpack_require__(4129);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var decide_outcome = __webpack_require__(1248);
// EXTERNAL MODULE: ./lib/core/decide/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(7265);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/reports/headline.js
var headline = __webpack_require__(3451);
;// CONCATENATED MODULE: ./lib/app/compare-files.js







/**
 * Compares given runs with given runs. One file against one: exact metrics decide, the rest are ratios that
 * nothing tests, and the report says how to get evidence. Pure.
 * @throws Problem (usage) where pairs are asked for and the sides differ in number
 */
function compareFiles(input) {
    const { policy } = input.config;
    if (input.pairing === 'paired' && input.baseline.length !== input.candidate.length)
        throw unequal(input);
    const judged = suitesOf(input).map(({ suite, baseline, candidate }) => (0,judge_suite/* judgeSuite */.C)({ suite, baseline, candidate, level: 'at-base', pairing: input.pairing }, policy));
    const comparisons = judged.flatMap((suite) => suite.comparisons);
    const shifts = judged.flatMap((suite) => suite.shift ?? []);
    const last = input.candidate.at(-1);
    const budgets = last === undefined ? [] : (0,decide_budgets/* judgeBudgets */.W)(last, policy.budgets, policy.gate.alpha);
    const { outcome, exitCode } = (0,decide_outcome/* outcomeOf */.sG)({
        context: 'compare',
        policy: policy.gate,
        comparisons,
        budgets,
        failures: [],
    });
    const suites = new Set(input.candidate.map((run) => run.suite)).size;
    const report = {
        schema: 'noisegate.report/1',
        tool: { name: 'noisegate', version: input.version },
        id: 'compare',
        outcome,
        exitCode,
        compare: input.pairing === 'paired' ? 'paired' : 'history',
        baseline: { ref: names(input.baseline), runs: input.baseline.length },
        candidate: { ref: names(input.candidate), runs: input.candidate.length },
        seed: input.seed,
        recorded: false,
        accounting: (0,accounting/* accountFor */.N)(comparisons, { declared: suites, measured: suites }),
        comparisons,
        suiteShift: shifts.length === 0 ? null : shifts,
        budgets,
        accepted: [],
        failures: [],
        warnings: [
            ...input.config.warnings,
            ...input.candidate.flatMap((run) => run.warnings),
            ...(0,unmatched_patterns/* unmatchedPatterns */.x)(policy, comparisons),
            ...evidenceAdvice(input, comparisons),
        ],
    };
    return { ...report, headline: (0,headline/* headline */.P)(report) };
}
/** Runs by suite; where each side holds one suite, the two belong together whatever they are called. */
function suitesOf({ baseline, candidate }) {
    const names = (runs) => [...new Set(runs.map((run) => run.suite))];
    const candidateNames = names(candidate);
    const baselineNames = names(baseline);
    if (candidateNames.length <= 1 && baselineNames.length <= 1) {
        return [{ suite: candidateNames[0] ?? baselineNames[0] ?? '', baseline, candidate }];
    }
    const of = (runs, suite) => runs.filter((run) => run.suite === suite);
    return [...new Set([...candidateNames, ...baselineNames])].map((suite) => ({
        suite,
        baseline: of(baseline, suite),
        candidate: of(candidate, suite),
    }));
}
function names(runs) {
    const [first] = runs;
    if (first === undefined)
        return '';
    return runs.length === 1 ? first.id : `${first.id} and ${runs.length - 1} more`;
}
function evidenceAdvice(input, comparisons) {
    if (!comparisons.some((comparison) => comparison.method === 'advisory'))
        return [];
    return [
        {
            message: `${input.baseline.length} baseline and ${input.candidate.length} candidate files allow no test; give at least 7 runs a side with --baseline GLOB --candidate GLOB, taken in turn and compared with --paired`,
        },
    ];
}
function unequal({ baseline, candidate }) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `--paired got ${baseline.length} baseline and ${candidate.length} candidate files`,
        expected: 'as many of one as of the other, in the order in which they were measured',
        remedy: 'Give both sides the same number of files, or leave --paired out',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/app/expand-paths.js




/**
 * Paths and globs to paths, in the order given and each glob's matches by name. A path that exists is itself, even
 * where its name holds brackets.
 * @throws Problem (usage) for a glob that matches nothing
 */
async function expandPaths(patterns, cwd) {
    const paths = [];
    for (const pattern of patterns) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, pattern)) || !(0,dist/* isDynamicPattern */.ey)(pattern)) {
            paths.push(pattern);
            continue;
        }
        const found = await (0,dist.glob)(pattern, { cwd, onlyFiles: false, expandDirectories: false });
        if (found.length === 0)
            throw matchesNothing(pattern);
        paths.push(...found.sort());
    }
    return paths;
}
function matchesNothing(pattern) {
    return new problem/* Problem */.A({
        kind: 'usage',
        what: `${JSON.stringify(pattern)} matches no file`,
        remedy: 'Check the pattern; quote it so that the shell does not expand it elsewhere',
    });
}

// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(3588);
// EXTERNAL MODULE: ./lib/parsers/parse.js
var parse = __webpack_require__(1799);
// EXTERNAL MODULE: ./lib/stores/run-document.js + 2 modules
var run_document = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/app/build-run.js
var build_run = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/app/read-input.js
var read_input = __webpack_require__(1558);
;// CONCATENATED MODULE: ./lib/app/read-runs.js





/** A file of unknown origin says nothing about its machine. */
const UNKNOWN_ENVIRONMENT = {
    os: 'unknown',
    arch: 'unknown',
    cpu: 'unknown',
    cores: 0,
    image: 'unknown',
    toolchain: {},
    stratum: 'unknown',
};
/** The suite that outputs without a suite belong to. */
const FILES_SUITE = 'files';
/**
 * One run from one file or directory: a recorded run as it is, any tool's output parsed into a run of one round.
 * @throws Problem (measurement) where the file cannot be read or holds no benchmark
 */
async function readRunFile(path, parser) {
    const files = await (0,read_input/* readInput */.R)(path);
    const [only] = files;
    if (files.length === 1 && only !== undefined && isRunDocument(only))
        return recordedRun(only);
    const parsed = (0,parse/* parseFiles */.B)({ parser, files });
    if (parsed === undefined)
        throw notRecognised(path);
    const [failure] = parsed.failures;
    if (failure !== undefined)
        throw new problem/* Problem */.A({ kind: 'measurement', what: failure.message, file: failure.file ?? path });
    return (0,build_run/* buildRun */.y)({
        identity: {
            id: path,
            suite: FILES_SUITE,
            branch: 'files',
            commit: { sha: '' },
            startedAt: '',
            trigger: 'file',
            attempt: 1,
        },
        parser: parsed.parser,
        environment: UNKNOWN_ENVIRONMENT,
        rounds: [parsed.measurements],
        warnings: parsed.warnings,
    });
}
/** Large enough to hold the `schema` key wherever a writer puts it first; a run document begins with it. */
const SCHEMA_WINDOW = 200;
function isRunDocument({ bytes }) {
    const start = new TextDecoder().decode(bytes.subarray(0, SCHEMA_WINDOW));
    return /"schema"\s*:\s*"noisegate\.run\//.test(start);
}
async function recordedRun({ bytes, path }) {
    try {
        return await (0,run_document/* readRun */.c)(bytes, path);
    }
    catch (error) {
        // Here the file is an input, not the store: reading it is part of measuring.
        if (error instanceof problem/* Problem */.A)
            throw new problem/* Problem */.A({ ...error.details, kind: 'measurement' });
        throw error;
    }
}
function notRecognised(path) {
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: 'no parser recognises this output',
        file: path,
        expected: 'the output of a benchmark tool (`noisegate parsers` lists them) or a recorded run',
        remedy: 'Name the parser with --parser NAME',
    });
}

// EXTERNAL MODULE: ./lib/app/show-report.js
var show_report = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
;// CONCATENATED MODULE: ./lib/app/commands/compare.js









/** Nothing in a comparison of files is random; the report names a seed all the same. */
const SEED = 0;
/** `noisegate compare`: recorded runs or raw outputs, each file a run. Returns the exit code. */
async function compareCommand(line, host) {
    const config = await readConfig(line, host);
    const parser = line.inputs.parser ?? 'auto';
    const report = compareFiles({
        config,
        baseline: await readRuns(line.baseline, parser, host),
        candidate: await readRuns(line.candidate, parser, host),
        pairing: line.pairing,
        version: version/* VERSION */.x,
        seed: SEED,
    });
    await (0,show_report/* showReport */.U)(report, line.targets, host);
    return report.exitCode;
}
async function readConfig({ inputs }, { cwd }) {
    const configText = await (0,read_optional/* readOptional */.T)((0,external_node_path_.resolve)(cwd, (0,read_inputs/* configPath */.eQ)(inputs)));
    return (0,read_inputs/* readPolicyInputs */.kE)({ surface: 'cli', inputs, configText, parsers: registry.PARSER_NAMES });
}
async function readRuns(patterns, parser, { cwd }) {
    const runs = [];
    for (const path of await expandPaths(patterns, cwd))
        runs.push(await readRunFile((0,external_node_path_.resolve)(cwd, path), parser));
    return runs;
}


/***/ }),

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);



/**
 * A file, or every file below a directory (sorted by path, paths relative to it joined to it).
 * @throws Problem (measurement) that says which: absent, not readable
 */
async function readInput(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return [{ path, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) }];
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true, withFileTypes: true });
        const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        const files = [];
        for (const name of paths.sort())
            files.push({ path: name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(name) });
        return files;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, error) {
    const absent = error.code === 'ENOENT';
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'measurement',
        what: absent ? 'there is no such file or directory' : `cannot be read: ${error.message}`,
        file: path,
        remedy: absent ? 'Check the path; the command may have written elsewhere' : 'Check its permissions',
        cause: error,
    });
}


/***/ }),

/***/ 1213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _write_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8985);






/** Shows a report where the command line asked for it: JSON or text on standard output, and files. */
async function showReport(report, targets, host) {
    const text = targets.json ? (0,_reports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(report) : (0,_reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, terminalOptions(host));
    await (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(host.stdout, text);
    await (0,_write_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReportFiles */ .t)(report, {
        ...(targets.jsonFile === undefined ? {} : { json: targets.jsonFile }),
        ...(targets.markdown === undefined ? {} : { markdown: targets.markdown }),
    });
}
const STYLES = {
    pass: 'green',
    attention: 'yellow',
    fail: 'red',
    pending: 'blue',
    strong: 'bold',
    faint: 'dim',
};
/** Colours where standard output is a terminal that may show them. */
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
}


/***/ }),

/***/ 4356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isEnvironment),
/* harmony export */   y: () => (/* binding */ isRun)
/* harmony export */ });
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/**
 * Whether a value is a complete `noisegate.run/1`. The quick form of `runSchema`: about a sixth of its time over a
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
/** Whether a value is the environment of a run, complete. */
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


/***/ }),

/***/ 5892:
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

// EXTERNAL MODULE: ./lib/stores/is-run.js
var is_run = __webpack_require__(4356);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(3542);
;// CONCATENATED MODULE: ./lib/stores/repeated-series.js

/**
 * Index of the first series that stands in a run twice; undefined where each stands once. A repeated one would count as
 * two runs of the baseline. Exact keys are made only where short ones agree: over a window they cost as much as reading it.
 */
function repeatedSeries({ series }) {
    if (new Set(series.map(shortKey)).size === series.length)
        return undefined;
    const seen = new Set();
    const index = series.findIndex((one) => seen.size === seen.add((0,series_key/* seriesKey */.X)(one)).size);
    return index < 0 ? undefined : index;
}
/** Equal for equal series; names that hold the separator may agree by chance. */
function shortKey(series) {
    const { benchmark, parameters, metric } = series;
    return Object.keys(parameters).length === 0 ? `${benchmark}\0${metric}` : (0,series_key/* seriesKey */.X)(series);
}

;// CONCATENATED MODULE: ./lib/stores/run-document.js




/**
 * Reads one stored run. Unknown keys are ignored. Rejects with a Problem of kind `store`, each with its own message and,
 * where there is one, position: empty, not UTF-8, malformed, truncated, not a run, written by a newer Noisegate,
 * wrong in a value, with one series twice, or stored under the name of another run. `path` is for messages; its last part is checked.
 */
async function readRun(bytes, path) {
    const value = parse(bytes);
    const run = (0,is_run/* isRun */.y)(value) ? value : await explained(bytes, path);
    const repeated = repeatedSeries(run);
    if (repeated !== undefined)
        throw (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064))).holdsTwice(bytes, path, repeated);
    const name = lastPart(path);
    const expected = lastPart((0,run_path/* runPath */.t0)(run));
    if ((0,run_path/* parseRunFileName */.C0)(name) === undefined || name === expected)
        return run;
    const { misnamed } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064));
    throw misnamed(path, expected);
}
/**
 * The bytes of a run: minified JSON with keys in one order and a final line break. Equal runs have equal bytes.
 * Rejects with a Problem for a run that `readRun` would refuse, such as one with a value that is not finite
 * or with one series twice.
 */
async function writeRun(run) {
    const canonical = canonicalRun(run);
    if (!(0,is_run/* isRun */.y)(canonical)) {
        const { checkWritable } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064));
        checkWritable(canonical);
    }
    const repeated = repeatedSeries(canonical);
    if (repeated !== undefined)
        throw (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064))).unwritableTwice(canonical, repeated);
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
    const { explainRun } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(395), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 3064));
    return explainRun(bytes, path);
}
function lastPart(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ })

};
