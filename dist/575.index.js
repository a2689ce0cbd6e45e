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
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 14 modules
var read_inputs = __webpack_require__(8338);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 37 modules
var registry = __webpack_require__(9306);
// EXTERNAL MODULE: ./lib/core/decide/accounting.js
var accounting = __webpack_require__(1347);
// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var decide_budgets = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 24 modules
var judge_suite = __webpack_require__(8861);
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
var run_document = __webpack_require__(8265);
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
    return (0,read_inputs/* readPolicyInputs */.kE)({ surface: 'cli', inputs, configText, parsers: registry/* PARSER_NAMES */.pC });
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
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1086);
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


/***/ })

};
