export const id = 1718;
export const ids = [1718,9095];
export const modules = {

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildRun)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);
/* harmony import */ var _core_model_series_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13542);


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

/***/ 21718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/read-inputs.js + 5 modules
var read_inputs = __webpack_require__(41389);
// EXTERNAL MODULE: ./lib/parsers/parser-options.js
var parser_options = __webpack_require__(91562);
// EXTERNAL MODULE: ./lib/parsers/prepare-parser.js
var prepare_parser = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/parsers/registry.js + 230 modules
var registry = __webpack_require__(38255);
// EXTERNAL MODULE: ./lib/core/decide/accounting.js
var accounting = __webpack_require__(61347);
// EXTERNAL MODULE: ./lib/core/decide/budgets.js + 1 modules
var decide_budgets = __webpack_require__(49251);
// EXTERNAL MODULE: ./lib/core/decide/judge-suite.js + 4 modules
var judge_suite = __webpack_require__(62623);
// EXTERNAL MODULE: ./lib/core/decide/outcome.js
var decide_outcome = __webpack_require__(11248);
// EXTERNAL MODULE: ./lib/core/decide/unmatched-patterns.js
var unmatched_patterns = __webpack_require__(7265);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/reports/headline.js
var headline = __webpack_require__(3451);
;// CONCATENATED MODULE: ./lib/app/compare-files.js







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

// EXTERNAL MODULE: ./lib/app/expand-paths.js
var expand_paths = __webpack_require__(25598);
// EXTERNAL MODULE: ./lib/app/read-optional.js
var read_optional = __webpack_require__(83588);
// EXTERNAL MODULE: ./lib/parsers/parse.js
var parse = __webpack_require__(21799);
// EXTERNAL MODULE: ./lib/stores/run-document.js + 2 modules
var run_document = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/app/build-run.js
var build_run = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/app/read-input.js
var read_input = __webpack_require__(61558);
;// CONCATENATED MODULE: ./lib/app/read-runs.js






const UNKNOWN_ENVIRONMENT = {
    os: 'unknown',
    arch: 'unknown',
    cpu: 'unknown',
    cores: 0,
    image: 'unknown',
    toolchain: {},
    stratum: 'unknown',
};
const FILES_SUITE = 'files';
async function readRunFile(path, reading) {
    const files = await (0,read_input/* readInput */.R)(path);
    const [only] = files;
    if (files.length === 1 && only !== undefined && isRunDocument(only))
        return recordedRun(only);
    await (0,prepare_parser.prepareParser)(reading.parser);
    const parsed = (0,parse/* parseFiles */.B)({ ...reading, files });
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
var show_report = __webpack_require__(71213);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(81271);
;// CONCATENATED MODULE: ./lib/app/commands/compare.js











const SEED = 0;
async function compareCommand(line, host) {
    const config = await readConfig(line, host);
    const reading = { parser: line.inputs.parser ?? 'auto', options: line.options };
    await (0,prepare_parser.prepareParser)(reading.parser);
    (0,parser_options.checkParserOptions)(reading.parser, reading.options);
    const report = compareFiles({
        config,
        baseline: await readRuns(line.baseline, reading, host),
        candidate: await readRuns(line.candidate, reading, host),
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
async function readRuns(patterns, reading, { cwd }) {
    const runs = [];
    for (const path of await (0,expand_paths/* expandPaths */.p)(patterns, cwd))
        runs.push(await readRunFile((0,external_node_path_.resolve)(cwd, path), reading));
    return runs;
}


/***/ }),

/***/ 25598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ expandPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73382);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);




async function expandPaths(patterns, cwd) {
    const paths = [];
    for (const pattern of patterns) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern)) || !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern)) {
            paths.push(pattern);
            continue;
        }
        const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__.glob)(pattern, { cwd, onlyFiles: false, expandDirectories: false });
        if (found.length === 0)
            throw matchesNothing(pattern);
        paths.push(...found.sort());
    }
    return paths;
}
function matchesNothing(pattern) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'usage',
        what: `${JSON.stringify(pattern)} matches no file`,
        remedy: 'Check the pattern; quote it so that the shell does not expand it elsewhere',
    });
}


/***/ }),

/***/ 61558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);



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

/***/ 71213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showReport),
/* harmony export */   Z: () => (/* binding */ terminalOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31673);
/* harmony import */ var _reports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52689);
/* harmony import */ var _reports_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89875);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _write_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38985);






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
function terminalOptions({ stdout, env }) {
    if ((0,_platform_log_js__WEBPACK_IMPORTED_MODULE_1__/* .colourFor */ .MJ)(stdout.isTTY, env) === 'plain')
        return {};
    return { style: (tone, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) };
}


/***/ }),

/***/ 61347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ accountFor)
/* harmony export */ });
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

/***/ 49251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ judgeBudgets)
});

// EXTERNAL MODULE: ./lib/core/model/name-glob.js
var name_glob = __webpack_require__(52221);
// EXTERNAL MODULE: ./lib/core/stats/center.js
var center = __webpack_require__(57854);
// EXTERNAL MODULE: ./lib/core/stats/finite-values.js
var finite_values = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/core/stats/one-sample-t.js + 1 modules
var one_sample_t = __webpack_require__(37502);
;// CONCATENATED MODULE: ./lib/core/stats/order-statistic-bound.js


function medianBound(values, { alpha, side }) {
    (0,finite_values/* requireSample */.OR)(values, 'values', 2);
    (0,finite_values/* requireLevel */.q1)(alpha);
    const rank = boundingRank(values.length, alpha);
    if (rank === 0)
        return (0,one_sample_t/* oneSampleT */.X)({ values, delta: 0, alpha })[side];
    const sorted = values.toSorted((first, second) => first - second);
    return side === 'lower' ? sorted[rank - 1] : sorted[sorted.length - rank];
}
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
var collapse = __webpack_require__(72297);
;// CONCATENATED MODULE: ./lib/core/decide/budgets.js




const ROUNDS_FOR_A_BOUND = 5;
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

/***/ 7265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unmatchedPatterns)
/* harmony export */ });
/* harmony import */ var _model_name_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52221);

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

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareParser: () => (/* binding */ prepareParser)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38255);

async function prepareParser(name) {
    if (name === 'auto' || name === 'command')
        return;
    await (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__.parserByName)(name).prepare?.();
}


/***/ }),

/***/ 3451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _core_decide_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11248);
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57043);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83466);




function headline(input) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupRows */ .f)(input);
    const bad = [...badNews(input, groups), ...failureNews(input)];
    if (input.outcome === 'pending')
        bad.push('a fresh machine has to confirm it');
    if (bad.length > 0)
        return capitalised(bad.join('; '));
    return notCompared(input) ?? shifted(input) ?? notGating(input, groups) ?? goodNews(input, groups);
}
function badNews({ comparisons, budgets, suiteShift }, groups) {
    const news = [];
    const broken = budgets.filter((budget) => budget.broken).length;
    if (groups.regressions.length > 0) {
        const compared = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing');
        const count = (0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K)(countBenchmarks(groups.regressions));
        news.push(`${count} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(countBenchmarks(compared), 'benchmark')} got ${worseWord(groups.regressions)}`);
    }
    const slower = (suiteShift ?? []).filter(({ verdict }) => verdict === 'regressed');
    if (slower.length > 0) {
        const [{ suite, change }] = slower;
        const more = slower.length === 1 ? '' : ` (and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(slower.length - 1, 'other suite')})`;
        news.push(`the whole suite ${suite}${more} got slower, ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median`);
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
    const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined);
    const [first] = machines;
    if (first === undefined)
        return undefined;
    const more = machines.length === 1 ? '' : ` (and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(machines.length - 1, 'other suite')})`;
    return `The whole suite ${first.suite}${more} moved together, which is more often the machine than the code`;
}
function notGating({ comparisons }, groups) {
    const judged = comparisons.filter(({ verdict }) => verdict !== 'new' && verdict !== 'missing');
    if (judged.some(({ gated }) => gated))
        return undefined;
    const worse = countBenchmarks(groups.ungatedRegressions);
    const hint = worse === 0 ? '' : `, but ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(worse, 'benchmark')} got ${worseWord(groups.ungatedRegressions)}`;
    const tested = judged.filter(({ method }) => method === 'history-tail');
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
function beyond(comparisons) {
    const noisy = comparisons.filter(({ gated, method }) => gated && method !== undefined && method !== 'exact');
    const thresholds = new Set(noisy.map(({ threshold }) => threshold));
    if (thresholds.size === 0)
        return '';
    return thresholds.size === 1 ? ` beyond ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)([...thresholds][0])}` : ' beyond its threshold';
}
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

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(84341);
/* harmony import */ var _shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93236);
/* harmony import */ var _shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95776);
/* harmony import */ var _shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26383);
/* harmony import */ var _shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95627);
/* harmony import */ var _shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94707);
/* harmony import */ var _shared_plural_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57043);
/* harmony import */ var _shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91630);
/* harmony import */ var _shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16809);
/* harmony import */ var _shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40205);
/* harmony import */ var _shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83466);
/* harmony import */ var _shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18071);
/* harmony import */ var _shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3963);
/* harmony import */ var _shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47096);
/* harmony import */ var _shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81299);
/* harmony import */ var _shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71849);
/* harmony import */ var _shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67827);


















const ROW_LIMIT = 200;
const NAME_WIDTH = 60;
const TEXT_LIMIT = 400;
const FAILURE_LIMIT = 4000;
const WORDS = {
    pass: 'PASS',
    attention: 'ATTENTION',
    fail: 'FAIL',
    pending: 'PENDING',
};
function renderTerminal(report, options = {}) {
    const { style = (_tone, text) => text, rowLimit = ROW_LIMIT } = options;
    const sections = [
        [answerLine(report, style)],
        ...failureSections(report, style),
        ...budgetSections(report, style),
        shiftLines(report),
        ...tableSections(report, { style, rowLimit }),
        ...historySections(report, { style, rowLimit }),
        (0,_shared_row_warnings_js__WEBPACK_IMPORTED_MODULE_8__/* .warningLines */ ._)(report)
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
    const tone = (0,_shared_outcome_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeTone */ .FL)(report);
    const word = report.outcome === 'error' && tone === 'fail' ? 'ERROR' : WORDS[tone];
    return `${style(tone, word)}  ${style('strong', plain(report.headline, TEXT_LIMIT))}`;
}
function failureSections({ failures }, style) {
    return failures.map(({ suite, message }) => {
        const lines = (0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(message, FAILURE_LIMIT)).split('\n');
        return [
            style('fail', `suite ${plain(suite)} failed`),
            ...lines.map((line) => `  ${(0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)(line)}`.trimEnd()),
        ];
    });
}
function tableSections(report, options) {
    const groups = (0,_shared_row_groups_js__WEBPACK_IMPORTED_MODULE_14__/* .groupRows */ .f)(report);
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...report.comparisons, ...report.budgets]);
    const section = (title, tone, comparisons) => {
        if (comparisons.length === 0)
            return [];
        const heading = options.style(tone, `${title} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(comparisons.length)})`);
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
function quietLines(groups, style) {
    const words = (0,_shared_quiet_words_js__WEBPACK_IMPORTED_MODULE_6__/* .quietWords */ .i)(groups);
    return words === '' ? [] : [style('faint', words)];
}
function rowLines(comparisons, label, { style, rowLimit }) {
    const rows = comparisons.slice(0, rowLimit).map((comparison) => {
        const cells = (0,_shared_comparison_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonCells */ .R)(comparison);
        const name = (0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(comparison, label), 10_000), NAME_WIDTH);
        const { metric, baseline, candidate, change, interval, mde, trend, evidence } = cells;
        const texts = [baseline, candidate, change, interval, mde].map((text) => plain(text, 60));
        const shown = (0,_shared_ratio_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .ratioStrip */ .c)(comparison)?.bars ?? trend;
        return [name, plain(metric, 40), ...texts, shown, plain(evidence, TEXT_LIMIT)];
    });
    const lines = (0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_17__/* .textTable */ .e)(COLUMNS, rows, (text, column) => column === 'evidence' ? style('faint', text) : text);
    const more = comparisons.length - rows.length;
    if (more > 0)
        lines.push(`... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
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
    const label = (0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .labelStyle */ .c)([...comparisons, ...budgets]);
    const lines = broken.map((budget) => {
        const { limit, value, basis } = (0,_shared_budget_words_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetWords */ .h)(budget);
        return `  ${plain((0,_shared_benchmark_label_js__WEBPACK_IMPORTED_MODULE_15__/* .benchmarkLabel */ .k)(budget, label), NAME_WIDTH)} ${plain(budget.metric)}: ${plain(value)}, ${plain(limit)} (${basis})`;
    });
    return [
        [
            style('fail', `broken budgets (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(broken.length)} of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(budgets.length)})`),
            ...lines,
        ],
    ];
}
function shiftLines({ suiteShift }) {
    return (suiteShift ?? []).map((shift) => {
        const { suite, change, series, share, verdict } = shift;
        const moved = `${Math.round(share * 100)} % of ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .L)(series, 'series', 'series')}`;
        if (verdict === 'regressed')
            return `suite ${plain(suite)} got slower as a whole: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; ${(0,_shared_shift_evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .shiftEvidence */ .s)(shift)}`;
        return `suite ${plain(suite)} moved together: ${(0,_core_units_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change)} at the median, ${moved}; run the job again, a machine effect goes away`;
    });
}
function historySections(report, { style, rowLimit }) {
    return (0,_shared_history_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .historyLists */ .U)(report).map(({ title, entries }) => {
        const lines = entries.slice(0, rowLimit).map(({ name, metric, where, what, evidence }) => {
            const series = `${(0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(plain(name, 10_000), NAME_WIDTH)} ${plain(metric, 40)}`;
            return `  ${series}: ${plain(where, 120)}: ${what}  ${style('faint', evidence)}`;
        });
        const more = entries.length - lines.length;
        if (more > 0)
            lines.push(`  ... and ${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(more)} more, see the JSON report`);
        return [style('attention', `${title.toLowerCase()} (${(0,_shared_plural_js__WEBPACK_IMPORTED_MODULE_16__/* .groupDigits */ .K)(entries.length)})`), ...lines];
    });
}
function closingLines(report, style) {
    const lines = [
        `candidate  ${sideLine(report.candidate)}`,
        `baseline   ${sideLine(report.baseline)}`,
        `counted    ${(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .accountingSentence */ .Fc)(report)}`,
        ...(report.plans ?? []).map((plan) => `measured   ${plain((0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .planLine */ .od)(plan), TEXT_LIMIT)}`),
        ...(0,_shared_stage_words_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUpLines */ .WJ)(report).map((line) => `given up   ${plain(line, TEXT_LIMIT)}`),
        ...(0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(report),
    ].map((line) => style('faint', line));
    if (report.reproduce === undefined)
        return lines;
    return [
        ...lines,
        `reproduce  ${(0,_shared_visible_text_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLines */ .g)(report.reproduce).split('\n').map(_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e).join('\n           ')}`,
    ];
}
function sideLine(side) {
    const { commit, details } = (0,_shared_provenance_js__WEBPACK_IMPORTED_MODULE_5__/* .sideWords */ .H)(side);
    const parts = commit === undefined ? details : [commit, ...details];
    return parts.length === 0 ? 'unknown' : parts.map((part) => plain(part)).join(', ');
}
function plain(text, limit = 160) {
    return (0,_shared_escape_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .escapeTerminal */ .e)((0,_shared_shorten_middle_js__WEBPACK_IMPORTED_MODULE_12__/* .shortenMiddle */ .j)(text, limit));
}


/***/ }),

/***/ 34356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isEnvironment),
/* harmony export */   y: () => (/* binding */ isRun)
/* harmony export */ });
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
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


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun),
  b: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: ./lib/core/model/run-path.js
var run_path = __webpack_require__(83334);
;// CONCATENATED MODULE: ./lib/stores/canonical-run.js
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
function sorted(record) {
    return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/stores/is-run.js
var is_run = __webpack_require__(34356);
// EXTERNAL MODULE: ./lib/core/model/series-key.js
var series_key = __webpack_require__(13542);
;// CONCATENATED MODULE: ./lib/stores/repeated-series.js

function repeatedSeries({ series }) {
    if (areDistinct(series.map(({ benchmark }) => benchmark)))
        return undefined;
    if (areDistinct(series.map(shortKey)))
        return undefined;
    const seen = new Set();
    const index = series.findIndex((one) => seen.size === seen.add((0,series_key/* seriesKey */.X)(one)).size);
    return index < 0 ? undefined : index;
}
function areDistinct(texts) {
    return new Set(texts).size === texts.length;
}
function shortKey(series) {
    const { benchmark, parameters, metric } = series;
    return Object.keys(parameters).length === 0 ? `${benchmark}\0${metric}` : (0,series_key/* seriesKey */.X)(series);
}

;// CONCATENATED MODULE: ./lib/stores/run-document.js




async function readRun(bytes, path) {
    const value = parse(bytes);
    const run = (0,is_run/* isRun */.y)(value) ? value : await explained(bytes, path);
    const repeated = repeatedSeries(run);
    if (repeated !== undefined)
        throw (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064))).holdsTwice(bytes, path, repeated);
    const name = lastPart(path);
    const expected = lastPart((0,run_path/* runPath */.t0)(run));
    if ((0,run_path/* parseRunFileName */.C0)(name) === undefined || name === expected)
        return run;
    const { misnamed } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064));
    throw misnamed(path, expected);
}
async function writeRun(run) {
    const canonical = canonicalRun(run);
    if (!(0,is_run/* isRun */.y)(canonical)) {
        const { checkWritable } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064));
        checkWritable(canonical);
    }
    const repeated = repeatedSeries(canonical);
    if (repeated !== undefined)
        throw (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064))).unwritableTwice(canonical, repeated);
    return new TextEncoder().encode(`${JSON.stringify(canonical)}\n`);
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
async function explained(bytes, path) {
    const { explainRun } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5395), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 73064));
    return explainRun(bytes, path);
}
function lastPart(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ })

};
