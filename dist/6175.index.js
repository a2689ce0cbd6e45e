export const id = 6175;
export const ids = [6175];
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

/***/ 97525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkSuites)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);


async function checkSuites(suites) {
    for (const suite of suites)
        checkFolder(suite);
    await checkOptions(suites);
}
function checkFolder({ name, workingDirectory, file, line }) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(workingDirectory, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return;
    const state = stat === undefined ? 'does not exist' : 'is not a directory';
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        kind: 'usage',
        what: `suite ${name}: the working directory ${workingDirectory} ${state}`,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        remedy: 'Set `working-directory` to a folder of the repository',
    });
}
async function checkOptions(suites) {
    const named = suites.filter(({ parser, parserOptions }) => parserOptions !== undefined || isName(parser));
    if (named.length === 0)
        return;
    const [{ checkParserOptions }, { prepareParser }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255), __webpack_require__.e(1562)]).then(__webpack_require__.bind(__webpack_require__, 91562)),
        Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(8255), __webpack_require__.e(9095)]).then(__webpack_require__.bind(__webpack_require__, 9095)),
    ]);
    for (const { parser, parserOptions } of named) {
        await prepareParser(parser);
        checkParserOptions(parser, parserOptions);
    }
}
function isName(parser) {
    return parser !== 'auto' && parser !== 'command';
}


/***/ }),

/***/ 18932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commandBenchmark)
/* harmony export */ });
function commandBenchmark(name, resources) {
    const row = (metric, unit, value) => value === undefined
        ? []
        : [
            {
                benchmark: name,
                parameters: {},
                metric,
                unit,
                direction: 'lower',
                assume: 'noisy',
                values: [value],
                primary: metric === 'time',
            },
        ];
    return [
        ...row('time', 's', resources.wall),
        ...row('user-time', 's', resources.user),
        ...row('system-time', 's', resources.system),
        ...row('peak-rss', 'B', resources.peakRss),
    ];
}


/***/ }),

/***/ 69045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function inFolder(config, folder) {
    const suites = config.suites.map((suite) => ({
        ...suite,
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, suite.workingDirectory),
    }));
    return { ...config, suites };
}


/***/ }),

/***/ 65910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ logFileName)
/* harmony export */ });
/* harmony import */ var _core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43265);

function logFileName(suite) {
    if (/^[a-z0-9_-]{1,80}$/.test(suite))
        return `${suite}.log`;
    return `${suite.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80)}-${(0,_core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(suite).slice(0, 8)}.log`;
}


/***/ }),

/***/ 3420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ benchmarkFailed),
  Uv: () => (/* binding */ definedOnly),
  uw: () => (/* binding */ measureRun),
  P3: () => (/* binding */ toRun)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/core/model/stratum.js
var stratum = __webpack_require__(9229);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/model/witness-warnings.js
var witness_warnings = __webpack_require__(95030);
// EXTERNAL MODULE: ./lib/measure/command-log.js
var command_log = __webpack_require__(64090);
// EXTERNAL MODULE: ./lib/measure/duration-text.js
var duration_text = __webpack_require__(43756);
// EXTERNAL MODULE: ./lib/measure/measure-round.js + 1 modules
var measure_round = __webpack_require__(99697);
// EXTERNAL MODULE: ./lib/measure/results-files.js
var results_files = __webpack_require__(16660);
// EXTERNAL MODULE: ./lib/measure/run-setup.js
var run_setup = __webpack_require__(60801);
// EXTERNAL MODULE: ./lib/measure/scrubbed-environment.js
var scrubbed_environment = __webpack_require__(33392);
// EXTERNAL MODULE: ./lib/measure/secret-forms.js
var secret_forms = __webpack_require__(1624);
// EXTERNAL MODULE: ./lib/measure/tracked-files.js
var tracked_files = __webpack_require__(58740);
;// CONCATENATED MODULE: ./lib/measure/measure-suite.js












async function measureSuite(suite, options, tools) {
    const { name, results, workingDirectory } = suite;
    if (results !== undefined)
        (0,results_files/* assertResultsInside */.dD)({ suite: name, results, workingDirectory });
    const env = (0,scrubbed_environment/* scrubbedEnvironment */.a)({ inherited: options.inherited, suite: suite.env });
    const log = (0,command_log/* createCommandLog */.m)({ path: options.logPath });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'noisegate-'));
    try {
        return await measured({
            ...{ suite, options, tools, env, scratch },
            places: { log, echo: options.echo, secretForms: (0,secret_forms/* secretForms */.e)(options.secrets) },
            trackedFiles: (0,tracked_files/* gitTrackedFiles */.e)(tools.runProcess, { cwd: workingDirectory, env }),
        });
    }
    finally {
        log.close();
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
async function measured(session) {
    const { suite, options, tools } = session;
    const startedAt = new Date(tools.clock()).toISOString();
    const report = reporter(session);
    const setupWarnings = suite.setup === undefined ? [] : await setUp(session, suite.setup, report);
    const noise = tools.watchNoise();
    const { rounds, warnings } = await measureRounds(session, report);
    const witnesses = noise();
    return {
        suite: suite.name,
        startedAt,
        rounds: rounds.map(({ output }) => output),
        environment: { ...tools.machine, ...(Object.keys(witnesses).length === 0 ? {} : { witnesses }) },
        warnings: [...setupWarnings, ...warnings, ...(0,witness_warnings/* witnessWarnings */.f)(witnesses)],
        log: options.logPath,
    };
}
function reporter({ suite, options, tools }) {
    const began = tools.monotonic();
    return (event) => options.onProgress({
        ...event,
        suite: suite.name,
        rounds: options.rounds,
        elapsedSeconds: tools.monotonic() - began,
    });
}
async function setUp(session, line, report) {
    report({ stage: 'setup', state: 'began' });
    const warnings = await (0,run_setup/* runSetup */.x)(session, line, 'setup');
    report({ stage: 'setup', state: 'ended' });
    return warnings;
}
async function measureRounds(session, report) {
    const { options, suite, tools } = session;
    const began = tools.monotonic();
    const rounds = [];
    for (let round = 1; round <= options.rounds; round++) {
        const spentMs = (tools.monotonic() - began) * 1_000;
        if (rounds.length > 0 && spentMs + spentMs / rounds.length > suite.timeLimitMs)
            break;
        report({ stage: 'round', state: 'began', round });
        rounds.push(await (0,measure_round/* measureRound */.L)(session, round));
        report({ stage: 'round', state: 'ended', round });
    }
    const warnings = rounds.flatMap((round) => round.warnings);
    if (rounds.length === options.rounds)
        return { rounds, warnings };
    return { rounds, warnings: [...warnings, fewerRounds(session, rounds.length)] };
}
function fewerRounds({ suite, options }, measuredRounds) {
    return {
        message: `suite \`${suite.name}\`: ${measuredRounds} of ${options.rounds} rounds measured, because another did not fit the time limit of ${(0,duration_text/* durationText */.S)(suite.timeLimitMs)}; raise \`time-limit\` for all of them`,
    };
}

;// CONCATENATED MODULE: ./lib/measure/toolchain.js
const tools = [
    {
        name: 'go',
        parsers: ['go', 'go-json', 'gobenchdata'],
        keys: ['go'],
        ask: ['go', 'version'],
        version: /\bgo(\d+(?:\.\d+)+)/,
    },
    {
        name: 'rustc',
        parsers: [
            ...['cargo', 'cargo-bench', 'bencher', 'criterion', 'divan'],
            ...['gungraun', 'gungraun-summary', 'iai', 'tango'],
        ],
        keys: ['rustc', 'rust'],
        ask: ['rustc', '-V'],
        version: /^rustc (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'python',
        parsers: [
            'asv',
            'asv-results',
            'asv-text',
            'pyperf',
            'pytest',
            'pytest-benchmark',
            'pytest-benchmark-storage',
            'pytest-benchmark-text',
            'timeit',
        ],
        keys: ['python'],
        ask: ['python3', '-V'],
        version: /^Python (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'google-benchmark',
        parsers: ['google-benchmark', 'google-benchmark-console', 'google-benchmark-csv'],
        keys: ['google-benchmark', 'library_version'],
        version: /(\d+(?:\.\d+)+)/,
    },
    {
        name: 'catch2',
        parsers: ['catch2', 'catch2-console'],
        keys: ['catch2'],
        version: /(\d+(?:\.\d+)+)/,
    },
    {
        name: 'dotnet',
        parsers: ['benchmarkdotnet'],
        keys: ['dotnet'],
        ask: ['dotnet', '--version'],
        version: /^(\d+(?:\.\d+)+)/m,
    },
    {
        name: 'llvm',
        parsers: ['lnt'],
        keys: ['compiler'],
        version: /(\d+(?:\.\d+)+)/,
    },
    {
        name: 'swift',
        parsers: ['swift-package-benchmark'],
        keys: ['swift'],
        ask: ['swift', '--version'],
        version: /Swift version (\d+(?:\.\d+)+)/,
    },
    {
        name: 'hyperfine',
        parsers: ['hyperfine', 'hyperfine-csv', 'hyperfine-text'],
        keys: ['hyperfine'],
        ask: ['hyperfine', '--version'],
        version: /^hyperfine (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'node',
        parsers: [
            'autocannon',
            'autocannon-text',
            'vitest',
            'vitest-text',
            'benchmarkjs',
            'benchmarkjs-json',
            'benchmark.js',
            'js-console-time',
            'mitata',
            'mitata-text',
            'node-bench',
            'node-bench-text',
            'tinybench',
            'tinybench-table',
        ],
        keys: ['node'],
        ask: ['node', '-v'],
        version: /^v(\d+(?:\.\d+)+)/m,
    },
    {
        name: 'java',
        parsers: ['jmh'],
        keys: ['java', 'jdk'],
        ask: ['java', '-version'],
        version: /version "(\d+[^"]*)"/,
    },
    {
        name: 'bun',
        parsers: ['mitata', 'mitata-text', 'tinybench'],
        keys: ['bun'],
        version: /^(\d+(?:\.\d+)+)/,
    },
    {
        name: 'deno',
        parsers: ['deno', 'deno-text', 'mitata', 'mitata-text', 'tinybench'],
        keys: ['deno'],
        ask: ['deno', '--version'],
        version: /^deno (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'ruby',
        parsers: ['minitest', 'ruby-benchmark', 'ruby-benchmark-ips', 'ruby-benchmark-ips-json'],
        keys: ['ruby'],
        ask: ['ruby', '--version'],
        version: /^ruby (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'php',
        parsers: ['phpbench'],
        keys: ['php'],
        ask: ['php', '--version'],
        version: /^PHP (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'julia',
        parsers: ['julia'],
        keys: ['julia'],
        ask: ['julia', '--version'],
        version: /^julia version (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'elixir',
        parsers: ['benchee'],
        keys: ['elixir'],
        ask: ['elixir', '--version'],
        version: /^Elixir (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'dart',
        parsers: ['dart'],
        keys: ['dart'],
        ask: ['dart', '--version'],
        version: /version: (\d+(?:\.\d+)+)/,
    },
    {
        name: 'ghc',
        parsers: ['haskell-criterion', 'haskell-criterion-csv', 'tasty-bench'],
        keys: ['ghc'],
        ask: ['ghc', '--numeric-version'],
        version: /^(\d+(?:\.\d+)+)/,
    },
    {
        name: 'ocaml',
        parsers: ['core-bench'],
        keys: ['ocaml'],
        ask: ['ocamlfind', 'ocamlopt', '-version'],
        version: /^(\d+(?:\.\d+)+)/,
    },
    {
        name: 'ab',
        parsers: ['ab'],
        keys: ['ab'],
        ask: ['ab', '-V'],
        version: /ApacheBench, Version (\d+(?:\.\d+)+)/,
    },
    {
        name: 'fio',
        parsers: ['fio'],
        keys: ['fio'],
        version: /fio-(\d+(?:\.\d+)+)/,
    },
    {
        name: 'k6',
        parsers: ['k6', 'k6-stream', 'k6-text'],
        keys: ['k6'],
        ask: ['k6', 'version'],
        version: /^k6(?:\.exe)? v(\d+(?:\.\d+)+)/m,
    },
    {
        name: 'locust',
        parsers: ['locust', 'locust-json'],
        keys: ['locust'],
        ask: ['locust', '--version'],
        version: /^locust (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'oha',
        parsers: ['oha', 'oha-text'],
        keys: ['oha'],
        ask: ['oha', '--version'],
        version: /^oha (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'siege',
        parsers: ['siege'],
        keys: ['siege'],
        ask: ['siege', '--version'],
        version: /^SIEGE (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'sysbench',
        parsers: ['sysbench'],
        keys: ['sysbench'],
        ask: ['sysbench', '--version'],
        version: /^sysbench (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'vegeta',
        parsers: ['vegeta', 'vegeta-text'],
        keys: ['vegeta'],
        ask: ['vegeta', '-version'],
        version: /^Version: v?(\d+(?:\.\d+)+)/m,
    },
    {
        name: 'valgrind',
        parsers: ['cachegrind', 'callgrind', 'massif'],
        keys: ['valgrind'],
        ask: ['valgrind', '--version'],
        version: /^valgrind-(\d+(?:\.\d+)+)/m,
    },
    {
        name: 'perf',
        parsers: ['perf-stat'],
        keys: ['perf'],
        ask: ['perf', '--version'],
        version: /^perf version (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'strace',
        parsers: ['strace'],
        keys: ['strace'],
        ask: ['strace', '--version'],
        version: /version (\d+(?:\.\d+)+)/,
    },
    {
        name: 'curl',
        parsers: ['curl'],
        keys: ['curl'],
        ask: ['curl', '--version'],
        version: /^curl (\d+(?:\.\d+)+)/m,
    },
    {
        name: 'lighthouse',
        parsers: ['lighthouse'],
        keys: ['lighthouse'],
        version: /(\d+(?:\.\d+)+)/,
    },
    {
        name: 'webpack',
        parsers: ['webpack-stats', 'webpack-text'],
        keys: ['webpack'],
        version: /(\d+(?:\.\d+)+)/,
    },
];
async function readToolchain(sources) {
    const tool = toolOf(sources);
    if (tool === undefined)
        return { toolchain: {} };
    const version = toldVersion(tool, sources.told) ?? (await askedVersion(tool, sources));
    return version === undefined
        ? { toolchain: {} }
        : { toolchain: { [tool.name]: version }, tool: tool.name, version };
}
function toolOf({ parser, told }) {
    const candidates = tools.filter(({ parsers }) => parsers.includes(parser));
    return candidates.find(({ keys }) => keys.some((key) => Object.hasOwn(told, key))) ?? candidates[0];
}
function toldVersion(tool, told) {
    const key = tool.keys.find((candidate) => Object.hasOwn(told, candidate));
    const text = key === undefined ? '' : String(told[key]);
    return /\d+(?:\.\d+)*\S*/.exec(text)?.[0];
}
async function askedVersion(tool, { ask, cwd, env }) {
    if (tool.ask === undefined)
        return undefined;
    const answer = await ask(tool.ask, { cwd, env });
    return answer === undefined ? undefined : tool.version.exec(answer)?.[1];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/platform/tool-version.js

const patienceMs = 10_000;
const askVersion = async ([tool, ...args], { cwd, env }) => {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const bound = new AbortController();
    const late = (0,promises_.setTimeout)(patienceMs, undefined, { signal: bound.signal }).catch(() => undefined);
    const asked = getExecOutput(tool, args, { cwd, env: { ...env }, silent: true, ignoreReturnCode: true })
        .then(({ exitCode, stdout, stderr }) => (exitCode === 0 ? stdout.trim() || stderr.trim() : undefined))
        .catch(() => undefined);
    const answer = await Promise.race([asked, late]);
    bound.abort();
    return answer;
};

// EXTERNAL MODULE: ./lib/app/build-run.js
var build_run = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/app/command-benchmark.js
var command_benchmark = __webpack_require__(18932);
// EXTERNAL MODULE: ./lib/app/round-reader.js + 1 modules
var round_reader = __webpack_require__(96350);
;// CONCATENATED MODULE: ./lib/app/measure-run.js








const PLAIN_COMMAND_ROUNDS = 5;
async function measureRun(suite, options, tools) {
    const reader = (0,round_reader/* createRoundReader */.I)(suite, tools.machine.cores);
    const rounds = suite.rounds.history;
    const measured = await measureSuite(suite, { ...options, rounds: rounds ?? 1, stdout: reader.stdout }, tools);
    const sets = [];
    for (const [index, round] of measured.rounds.entries())
        sets.push(await reader.read(index + 1, round.files));
    if (sets.every((set) => set !== undefined))
        return toolRun(suite, options, { measured, sets });
    const more = rounds === undefined ? await measureMore(suite, options, tools) : undefined;
    return commandRun(suite, options, {
        parts: more === undefined ? [measured] : [measured, more],
        warnings: tools.meter.warnings,
    });
}
function measureMore(suite, options, tools) {
    const { setup: _, ...prepared } = suite;
    const rounds = PLAIN_COMMAND_ROUNDS - 1;
    return measureSuite({ ...prepared, parser: 'command' }, { ...options, rounds, logPath: `${options.logPath}.2` }, tools);
}
async function toolRun(suite, options, { measured, sets }) {
    const [first] = sets;
    if (first === undefined)
        throw new Error(`suite ${suite.name} was measured without a round`);
    const failures = sets.flatMap((set) => set.failures);
    if (failures.length > 0)
        throw benchmarkFailed(suite, failures);
    return toRun(suite, options, {
        measured,
        parser: first.parser,
        told: first.environment,
        rounds: sets.map((set) => set.measurements),
        warnings: sets.flatMap((set) => set.warnings),
    });
}
function commandRun(suite, options, { parts, warnings }) {
    const outputs = parts.flatMap((part) => part.rounds);
    return toRun(suite, options, {
        measured: { ...parts[0], warnings: parts.flatMap((part) => part.warnings) },
        parser: 'command',
        told: {},
        rounds: outputs.map((output) => (0,command_benchmark/* commandBenchmark */.X)(suite.name, output.resources)),
        warnings,
    });
}
async function toRun(suite, options, found) {
    const { measured, parser } = found;
    const env = definedOnly(options.inherited);
    const known = await readToolchain({
        parser,
        told: found.told,
        ask: askVersion,
        cwd: suite.workingDirectory,
        env,
    });
    const { tool, version } = known;
    const machine = measured.environment;
    const environment = {
        ...machine,
        toolchain: known.toolchain,
        stratum: (0,stratum/* stratum */.vy)({
            ...machine,
            ...(tool === undefined ? {} : { tool }),
            ...(version === undefined ? {} : { version }),
        }),
    };
    return (0,build_run/* buildRun */.y)({
        identity: { ...options.identity, suite: suite.name, startedAt: measured.startedAt },
        parser,
        environment,
        rounds: found.rounds,
        warnings: [...measured.warnings, ...found.warnings],
    });
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function benchmarkFailed(suite, failures) {
    const [first] = failures;
    const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`;
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `suite ${suite.name}: a benchmark failed: ${first?.message ?? ''}${more}`,
        ...(first?.file === undefined ? {} : { file: first.file }),
        ...(first?.line === undefined ? {} : { line: first.line }),
        remedy: 'Mend the benchmark, or leave it out of the command; a partial run is no evidence',
    });
}


/***/ }),

/***/ 15077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createMeasurer)
/* harmony export */ });
/* harmony import */ var _measure_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3420);
/* harmony import */ var _whole_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64509);


function createMeasurer(tools, optionsOf) {
    return {
        tools,
        optionsOf,
        measure: (suite) => (0,_measure_run_js__WEBPACK_IMPORTED_MODULE_0__/* .measureRun */ .uw)((0,_whole_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeSuite */ .C)(suite), optionsOf(suite, 'checkout'), tools),
    };
}


/***/ }),

/***/ 96350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createRoundReader)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/app/spooled-stream.js
const SPOOL_BYTES = 1_048_576;
function spooledStream(open) {
    const kept = [];
    let size = 0;
    let opening;
    let stream;
    const opened = async () => {
        const found = await open();
        for (const chunk of kept.splice(0))
            found.push(chunk);
        stream = found;
        return found;
    };
    return {
        write(chunk) {
            if (stream !== undefined)
                return stream.push(chunk);
            kept.push(Uint8Array.from(chunk));
            size += chunk.length;
            if (size <= SPOOL_BYTES || opening !== undefined)
                return;
            opening = opened();
            opening.catch(() => { });
        },
        async end() {
            opening ??= opened();
            return (await opening).end();
        },
    };
}

;// CONCATENATED MODULE: ./lib/app/round-reader.js


function createRoundReader(suite, processors) {
    const options = suite.parserOptions === undefined ? {} : { options: suite.parserOptions };
    const streams = new Map();
    const readsStdout = suite.results === undefined && suite.parser !== 'command';
    return {
        stdout: (round) => {
            if (!readsStdout)
                return { write: () => { }, files: () => [] };
            const stream = spooledStream(async () => {
                const { lineStream } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(9800), __webpack_require__.e(8255), __webpack_require__.e(1799), __webpack_require__.e(6853)]).then(__webpack_require__.bind(__webpack_require__, 6853));
                return lineStream(suite.parser, { file: '<stdout>', processors, ...options });
            });
            streams.set(round, stream);
            return { write: (chunk) => stream.write(chunk), files: () => [] };
        },
        read: async (round, files) => {
            if (suite.parser === 'command')
                return undefined;
            const { parseFiles } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(9800), __webpack_require__.e(8255), __webpack_require__.e(1799), __webpack_require__.e(6853)]).then(__webpack_require__.bind(__webpack_require__, 6853));
            const stream = streams.get(round);
            const set = stream === undefined
                ? parseFiles({ parser: suite.parser, files, processors, ...options })
                : await stream.end();
            if (set === undefined)
                await refuseUnrecognised(suite);
            return set;
        },
    };
}
async function refuseUnrecognised(suite) {
    const { parsersOfCommand } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(9547), __webpack_require__.e(9800), __webpack_require__.e(8255), __webpack_require__.e(1799), __webpack_require__.e(6853)]).then(__webpack_require__.bind(__webpack_require__, 6853));
    const line = suite.run.kind === 'shell' ? suite.run.line : suite.run.argv.join(' ');
    const [tool] = parsersOfCommand(line);
    if (suite.results === undefined && tool === undefined)
        return;
    throw new problem/* Problem */.A({
        kind: 'measurement',
        what: tool === undefined
            ? `suite ${suite.name}: no parser recognises ${suite.results}`
            : `suite ${suite.name}: the command looks like ${tool.name}, but no benchmark was found in what it printed`,
        expected: tool === undefined ? 'the output of a benchmark tool (`noisegate parsers` lists them)' : tool.reads,
        remedy: 'Run the command by hand and look at its output; name the parser with `parser`, or `parser: command` to time the command itself',
    });
}


/***/ }),

/***/ 64509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wholeSuite)
/* harmony export */ });
/* harmony import */ var _parsers_filters_filter_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18974);

function wholeSuite(suite) {
    const { run } = suite;
    return run.kind === 'argv' ? suite : { ...suite, run: { kind: 'shell', line: (0,_parsers_filters_filter_command_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFilter */ .zv)(run.line) } };
}


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vy: () => (/* binding */ stratum)
/* harmony export */ });
/* unused harmony exports cpuSlug, majorVersion */
const longestCpu = 80;
function stratum(fields) {
    const cores = Number.isInteger(fields.cores) && fields.cores > 0 ? `${fields.cores}c` : 'unknown';
    const parts = [
        slug(fields.os),
        slug(fields.arch),
        slug(fields.image),
        cpuSlug(fields.cpu),
        cores,
        toolPart(fields),
    ];
    return parts.join('-');
}
function cpuSlug(model) {
    const bare = model
        .replace(/\((?:r|tm|c)\)|[®™©]/gi, ' ')
        .replace(/@?\s*\d+(?:\.\d+)?\s*[gm]hz\b/gi, ' ')
        .replace(/\b(?:\d+|dual|quad|six|eight|twelve|sixteen)-core\b/gi, ' ')
        .replace(/\b(?:cpu|processor)\b/gi, ' ');
    const name = slug(bare);
    return name.length <= longestCpu ? name : name.slice(0, longestCpu).replace(/-$/, '');
}
function majorVersion(version) {
    const major = /\d+/.exec(version)?.[0];
    return /^1\.8\.0_/.test(version) ? '8' : major;
}
function toolPart({ tool, version }) {
    const major = version === undefined ? undefined : majorVersion(version);
    return tool === undefined || major === undefined ? 'unknown' : slug(`${tool}${major}`);
}
function slug(text) {
    const words = text.toLowerCase().match(/[a-z0-9]+/g);
    return words === null ? 'unknown' : words.join('-');
}


/***/ }),

/***/ 95030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ witnessWarnings)
/* harmony export */ });
const stealLimit = 0.02;
const pressureLimit = 0.5;
function witnessWarnings({ steal, pressure, }) {
    const warnings = [];
    if (steal !== undefined && steal > stealLimit) {
        warnings.push({
            message: `the host took ${percent(steal)} of the processor time away while this was measured (steal); times are too high by about as much`,
        });
    }
    if (pressure !== undefined && pressure > pressureLimit) {
        warnings.push({
            message: `for ${percent(pressure)} of the measurement some task waited for a processor: other work ran on this machine, or a benchmark has more threads than there are processors`,
        });
    }
    return warnings;
}
function percent(value) {
    return `${(value * 100).toFixed(value < 0.1 ? 1 : 0)} %`;
}


/***/ }),

/***/ 64090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createCommandLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91130);



function createCommandLog({ path, maxBytes = 64 * 1024 * 1024 }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const file = openLines(path);
    let tail = (0,_output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .createOutputTail */ .E)();
    let kept = 0;
    let cut = 0;
    const noteCut = () => {
        if (cut === 0)
            return;
        file.line(`== cut here: the log holds at most ${maxBytes} bytes; ${cut} more were printed and not kept; the last lines:`);
        file.line(tail.evidence());
        cut = 0;
    };
    return {
        path,
        begin: (title) => {
            noteCut();
            tail = (0,_output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .createOutputTail */ .E)();
            file.line(`== ${title.replace(/[\r\n]+/g, '; ')}`);
        },
        write: (chunk) => {
            tail.push(chunk);
            const fitting = chunk.subarray(0, Math.max(0, maxBytes - kept));
            file.append(fitting);
            kept += fitting.length;
            cut += chunk.length - fitting.length;
        },
        evidence: () => tail.evidence(),
        close: () => {
            noteCut();
            file.close();
        },
    };
}
function openLines(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
    let atLineStart = true;
    const append = (bytes) => {
        for (let written = 0; written < bytes.length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
        if (bytes.length > 0)
            atLineStart = bytes.at(-1) === 0x0a;
    };
    return {
        append,
        line: (text) => append(Buffer.from(`${atLineStart ? '' : '\n'}${text}\n`)),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}


/***/ }),

/***/ 43756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
function durationText(milliseconds) {
    const units = [
        [3_600_000, 'h'],
        [60_000, 'm'],
        [1_000, 's'],
    ];
    const whole = units.find(([size]) => milliseconds >= size && milliseconds % size === 0);
    if (whole !== undefined)
        return `${milliseconds / whole[0]}${whole[1]}`;
    return milliseconds < 1_000 ? `${milliseconds}ms` : `${Number((milliseconds / 1_000).toFixed(1))}s`;
}


/***/ }),

/***/ 99697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ leftBehindWarnings),
  L: () => (/* binding */ measureRound)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/measure/results-files.js
var results_files = __webpack_require__(16660);
// EXTERNAL MODULE: ./lib/measure/run-command.js + 2 modules
var run_command = __webpack_require__(49635);
// EXTERNAL MODULE: ./lib/measure/secret-mask.js
var secret_mask = __webpack_require__(47251);
// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/measure/stdout-sink.js

const collectedStdout = () => {
    const chunks = [];
    return {
        write: (chunk) => chunks.push(Uint8Array.from(chunk)),
        files: () => [{ path: '<stdout>', bytes: Buffer.concat(chunks) }],
    };
};
const discardedStdout = () => ({ write: () => { }, files: () => [] });
function limitedStdout(sink, limit) {
    let total = 0;
    return {
        files: () => sink.files(),
        write: (chunk) => {
            total += chunk.length;
            if (total > limit.maxBytes)
                throw tooMuch(limit);
            sink.write(chunk);
        },
    };
}
function tooMuch({ where, maxBytes }) {
    const size = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / (1024 * 1024))} MiB` : `${maxBytes} bytes`;
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `${where}: the command printed more than ${size} on standard output and was ended`,
        remedy: 'Write results to a file and name it with `results`, or set `parser: command` where the output is not read',
    });
}

;// CONCATENATED MODULE: ./lib/measure/measure-round.js





const defaultMaxBytes = 256 * 1024 * 1024;
async function measureRound(session, round) {
    const { suite, options, tools, places } = session;
    const label = session.label?.(round) ?? `round ${round} of ${options.rounds}`;
    const where = `suite \`${suite.name}\`, ${label}`;
    const results = suite.results === undefined ? undefined : resultsPlace(session, suite.results);
    if (results !== undefined)
        await (0,results_files/* removeStaleResults */.ee)(results, session.trackedFiles);
    const usageFile = (0,external_node_path_.join)(session.scratch, `round-${round}`);
    const sink = stdoutSink(session, round, where);
    const startedAtMs = tools.clock();
    const result = await (0,run_command/* runCommand */.d)(tools.runProcess, {
        where,
        title: `${suite.name}, ${label}`,
        request: {
            ...{ command: suite.run, shell: suite.shell, cwd: suite.workingDirectory, env: session.env },
            prefix: tools.meter.prefix(usageFile),
            timeoutMs: suite.timeoutMs,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        },
        timeoutRemedy: "Raise the suite's `timeout`, or make a round shorter",
        onStdout: (chunk) => sink.write(chunk),
        unwrapped: (ended) => withoutWrapper(ended, tools.meter.read(usageFile)),
    }, places);
    const files = results === undefined ? sink.files() : await maskedResults(session, results, { round, startedAtMs });
    const output = {
        files,
        resources: resources(result, tools.meter.read(usageFile)),
        exitCode: 0,
    };
    return { output, warnings: leftBehindWarnings(where, result) };
}
async function maskedResults({ options, places }, results, at) {
    const files = await (0,results_files/* readResults */.x8)(results, { ...at, maxBytes: options.maxOutputBytes ?? defaultMaxBytes });
    return files.map(({ path, bytes }) => ({ path, bytes: (0,secret_mask/* maskBytes */.Kc)(bytes, places.secretForms) }));
}
function leftBehindWarnings(where, result) {
    const warnings = [];
    if (result.leftBehind > 0) {
        const what = result.leftBehind === 1
            ? '1 process behind, which was'
            : `${result.leftBehind} processes behind, which were`;
        warnings.push({ message: `${where}: the command left ${what} ended` });
    }
    if (result.outputHeld) {
        warnings.push({
            message: `${where}: a process that outlived the command still holds its output; what it prints later is not read`,
        });
    }
    return warnings;
}
function resultsPlace({ suite }, results) {
    return { suite: suite.name, results, workingDirectory: suite.workingDirectory };
}
function stdoutSink({ suite, options }, round, where) {
    if (suite.results !== undefined || suite.parser === 'command')
        return discardedStdout(round);
    const sink = (options.stdout ?? collectedStdout)(round);
    return limitedStdout(sink, { where, maxBytes: options.maxOutputBytes ?? defaultMaxBytes });
}
function withoutWrapper(result, usage) {
    if (usage?.signal === undefined)
        return result;
    const { exitCode: _, ...rest } = result;
    return { ...rest, signal: usage.signal };
}
function resources(result, usage) {
    const wall = result.wallSeconds;
    return usage === undefined
        ? { wall }
        : { wall, user: usage.user, system: usage.system, peakRss: usage.peakRss };
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c9: () => (/* binding */ terminalEcho),
/* harmony export */   nJ: () => (/* binding */ silentEcho),
/* harmony export */   so: () => (/* binding */ runnerEcho)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _secret_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47251);


const maxEchoBytes = 1024 * 1024;
const silentEcho = { begin: () => { }, write: () => { }, end: () => { } };
function runnerEcho(write, randomToken) {
    let token = '';
    let mask = (0,_secret_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecretMask */ .b1)([]);
    let shown = bounded(write);
    return {
        begin: (title) => {
            token = randomToken();
            mask = (0,_secret_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecretMask */ .b1)([Buffer.from(token)]);
            shown = bounded(write);
            write(`::group::${escapeCommand(title)}\n::stop-commands::${token}\n`);
        },
        write: (chunk) => shown.write(mask.write(chunk)),
        end: () => {
            shown.write(mask.end());
            shown.endLine();
            write(`::${token}::\n::endgroup::\n`);
        },
    };
}
function terminalEcho(write, style) {
    const [before, after] = style === 'dim' ? ['\x1b[2m', '\x1b[22m'] : ['', ''];
    let shown = bounded(write);
    let decoder = new TextDecoder();
    const plain = (text) => {
        const harmless = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
        return Buffer.from(`${before}${harmless}${after}`);
    };
    return {
        begin: (title) => {
            shown = bounded(write);
            decoder = new TextDecoder();
            shown.write(plain(`$ ${title}\n`));
        },
        write: (chunk) => shown.write(plain(decoder.decode(chunk, { stream: true }))),
        end: () => shown.endLine(),
    };
}
function bounded(write) {
    let left = maxEchoBytes;
    let atLineStart = true;
    return {
        write: (chunk) => {
            if (chunk.length === 0 || left === 0)
                return;
            const fitting = chunk.subarray(0, left);
            left -= fitting.length;
            write(fitting);
            atLineStart = fitting.at(-1) === 0x0a;
            if (left > 0)
                return;
            write(`${atLineStart ? '' : '\n'}(more than ${maxEchoBytes} bytes; the rest is in the log)\n`);
            atLineStart = true;
        },
        endLine: () => {
            if (!atLineStart)
                write('\n');
        },
    };
}
function escapeCommand(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 91130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createOutputTail),
/* harmony export */   p: () => (/* binding */ evidenceLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const tailLines = 20;
const tailCharacters = 3_000;
const lineCharacters = 300;
const tailBytes = 16 * 1024;
function createOutputTail() {
    let kept = Buffer.alloc(0);
    return {
        push: (chunk) => {
            const last = chunk.subarray(Math.max(0, chunk.length - tailBytes));
            const joined = Buffer.concat([kept, last]);
            kept = joined.subarray(Math.max(0, joined.length - tailBytes));
        },
        evidence: () => evidenceLines(kept.toString('utf8')),
    };
}
function evidenceLines(text) {
    const lines = text.split(/\r?\n/).map(plainLine);
    while (lines.at(-1)?.trim() === '')
        lines.pop();
    const shown = [];
    let characters = 0;
    for (const line of lines.slice(-tailLines).reverse()) {
        const bounded = line.length <= lineCharacters ? line : `${line.slice(0, lineCharacters - 1)}…`;
        characters += bounded.length + 1;
        if (characters > tailCharacters && shown.length > 0)
            break;
        shown.unshift(`  | ${bounded}`);
    }
    return shown.join('\n');
}
function plainLine(line) {
    const visible = line.slice(line.lastIndexOf('\r', line.length - 2) + 1);
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(visible)
        .replaceAll('##[', '## [')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}


/***/ }),

/***/ 16660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ assertResultsInside),
/* harmony export */   ee: () => (/* binding */ removeStaleResults),
/* harmony export */   x8: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);



const timestampSlackMs = 2_000;
const reportPages = /\.(?:html?|svg|png|css|js)$/i;
function assertResultsInside({ results, suite }) {
    const segments = results.split(/[/\\]/);
    const outside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(results) || /^[a-z]:/i.test(results) || segments.includes('..');
    const everything = segments.every((segment) => segment === '' || segment === '.');
    if (!outside && !everything && !results.startsWith('!'))
        return;
    throw refused(suite, results, 'a file, a glob or a directory below the working directory, without `..`');
}
async function removeStaleResults(place, trackedFiles) {
    const { paths } = await found(place);
    if (paths.length === 0)
        return;
    const tracked = await trackedFiles();
    const kept = paths.find((path) => tracked.has(path));
    if (kept !== undefined) {
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
            kind: 'usage',
            what: `suite \`${place.suite}\`: \`results: ${place.results}\` matches ${kept}, which is tracked by git; results are deleted before each round`,
            remedy: 'Name only files that the command writes',
        });
    }
    for (const path of paths)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.workingDirectory, path), { force: true });
}
async function readResults(place, options) {
    const { paths, directory } = await found(place);
    const wanted = directory ? paths.filter((path) => !reportPages.test(path)) : paths;
    const fail = (what, remedy) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'measurement',
        what: `suite \`${place.suite}\`, round ${options.round}: the command ${what}`,
        expected: `\`${place.results}\` in ${place.workingDirectory}`,
        remedy,
    });
    if (wanted.length === 0)
        throw fail('wrote no results', 'Check the path, or that the command writes this file');
    const sized = wanted.map((path) => ({ path, ...measured(place, path) }));
    const stale = sized.find((file) => file.changedAtMs < options.startedAtMs - timestampSlackMs);
    if (stale !== undefined) {
        throw fail(`left stale results: ${stale.path} was last changed at ${new Date(stale.changedAtMs).toISOString()}, before the round began`, 'Let the command write its results anew instead of restoring them');
    }
    if (sized.every((file) => file.size === 0)) {
        throw fail(`wrote empty results: ${sized[0].path} holds 0 bytes`, 'See the log for what stopped it');
    }
    const maxBytes = options.maxBytes ?? 256 * 1024 * 1024;
    const total = sized.reduce((sum, file) => sum + file.size, 0);
    if (total > maxBytes) {
        throw fail(`wrote ${total} bytes of results, more than ${maxBytes}`, 'Name fewer files, or raw data less');
    }
    return wanted.map((path) => ({ path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.workingDirectory, path)) }));
}
async function found(place) {
    assertResultsInside(place);
    const pattern = normalised(place.results);
    const stat = lstat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.workingDirectory, pattern));
    const isLink = stat?.isSymbolicLink() === true;
    if (isLink)
        assertInside(place, pattern);
    const target = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.workingDirectory, pattern), { throwIfNoEntry: false }) : stat;
    if (target?.isFile())
        return { paths: checked(place, [pattern]), directory: false };
    const directory = target?.isDirectory() === true;
    const { glob, escapePath } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const paths = await glob(directory ? `${escapePath(pattern)}/**` : pattern, {
        cwd: place.workingDirectory,
        dot: true,
        expandDirectories: false,
        followSymbolicLinks: false,
    });
    return { paths: checked(place, paths.map(slashed)), directory };
}
function checked(place, paths) {
    for (const path of paths)
        assertInside(place, path);
    return paths.toSorted((one, other) => (one < other ? -1 : 1));
}
function assertInside(place, path) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place.workingDirectory);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.workingDirectory, path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)));
    const target = realpath(full);
    const names = [folder, target === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target)];
    const escapes = names.some((name) => name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name));
    if (!escapes && !names.some((name) => name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git')))
        return;
    throw refused(place.suite, place.results, `matches below the working directory; ${path} is ${escapes ? 'outside it' : 'part of the git folder'}`);
}
function refused(suite, results, expected) {
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        kind: 'usage',
        what: `suite \`${suite}\`: \`results: ${results}\` is refused, because results are deleted before each round`,
        expected,
    });
}
function measured(place, path) {
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.workingDirectory, path));
    return { size, changedAtMs: mtimeMs };
}
function normalised(results) {
    return slashed(results)
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '');
}
function slashed(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path;
}
function lstat(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}
function realpath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 49635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/core/model/problem.js
var problem = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/measure/duration-text.js
var duration_text = __webpack_require__(43756);
// EXTERNAL MODULE: ./lib/measure/resource-usage.js
var resource_usage = __webpack_require__(95412);
;// CONCATENATED MODULE: ./lib/measure/command-failure.js



const pipeRemedy = 'A program wrote to a pipe whose reader had ended, which `pipefail` counts: let the reader read to the end';
const signalBase = 128;
function commandFailure(ended) {
    const how = ending(ended);
    if (how === undefined)
        return undefined;
    return new problem/* Problem */.A({
        kind: 'measurement',
        what: `${ended.where}: ${how.what}: \`${ended.command}\``,
        remedy: how.remedy,
        evidence: ended.evidence === '' ? '  (it printed nothing)' : ended.evidence,
    });
}
function ending({ result, timeoutMs, timeoutRemedy, logPath }) {
    const seeLog = `The full output is in ${logPath}`;
    if (result.cancelled)
        return { what: 'the command was cancelled', remedy: 'Run it again; nothing of it counts' };
    if (result.timedOut) {
        return {
            what: `the command did not end within ${(0,duration_text/* durationText */.S)(timeoutMs)} and was ended`,
            remedy: `${timeoutRemedy}. ${seeLog}`,
        };
    }
    const { exitCode } = result;
    const signal = result.signal ?? (exitCode === undefined ? undefined : (0,resource_usage/* signalName */.y)(exitCode - signalBase));
    if (signal !== undefined) {
        const status = result.signal === undefined ? `exit code ${exitCode}, ` : '';
        const memory = signal === 'SIGKILL' ? '; out of memory?' : '';
        const remedy = signal === 'SIGPIPE' ? `${pipeRemedy}. ${seeLog}` : seeLog;
        return { what: `the command was killed (${status}${signal}${memory})`, remedy };
    }
    if (exitCode === 0)
        return undefined;
    return { what: `the command failed with exit code ${exitCode}`, remedy: statusRemedy(exitCode, seeLog) };
}
function statusRemedy(exitCode, seeLog) {
    if (exitCode === 127)
        return `The shell did not find a program: install it in \`setup\` or before. ${seeLog}`;
    if (exitCode === 126)
        return `The shell could not execute a program: check its mode. ${seeLog}`;
    return seeLog;
}

;// CONCATENATED MODULE: ./lib/measure/command-text.js
function commandText(command, length = 200) {
    const text = command.kind === 'shell' ? command.line : command.argv.map(quoted).join(' ');
    const line = text.trim().replace(/\s*[\r\n]+\s*/g, '; ');
    return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/measure/secret-mask.js
var secret_mask = __webpack_require__(47251);
;// CONCATENATED MODULE: ./lib/measure/run-command.js



async function runCommand(runProcess, command, places) {
    const { log, echo, secretForms } = places;
    const text = commandText(maskedCommand(command.request.command, secretForms));
    const title = `${(0,secret_mask/* maskText */.gC)(command.title, secretForms)}: ${text}`;
    log.begin(title);
    echo.begin(title);
    const show = (chunk) => {
        log.write(chunk);
        echo.write(chunk);
    };
    const stdout = masked(secretForms, (chunk) => {
        show(chunk);
        command.onStdout(chunk);
    });
    const stderr = masked(secretForms, show);
    try {
        const ended = await runProcess({ ...command.request, onStdout: stdout.write, onStderr: stderr.write });
        stdout.end();
        stderr.end();
        const result = command.unwrapped?.(ended) ?? ended;
        const { where, timeoutRemedy } = command;
        const { timeoutMs } = command.request;
        const failure = commandFailure({
            where,
            command: text,
            result,
            timeoutMs,
            timeoutRemedy,
            ...evidenceOf(log),
        });
        if (failure !== undefined)
            throw failure;
        return result;
    }
    finally {
        echo.end();
    }
}
function evidenceOf(log) {
    return { evidence: log.evidence(), logPath: log.path };
}
function maskedCommand(command, forms) {
    if (command.kind === 'shell')
        return { kind: 'shell', line: (0,secret_mask/* maskText */.gC)(command.line, forms) };
    const [file, ...rest] = command.argv;
    return { kind: 'argv', argv: [(0,secret_mask/* maskText */.gC)(file, forms), ...rest.map((word) => (0,secret_mask/* maskText */.gC)(word, forms))] };
}
function masked(forms, sink) {
    const mask = (0,secret_mask/* createSecretMask */.b1)(forms);
    const pass = (bytes) => {
        if (bytes.length > 0)
            sink(bytes);
    };
    return { write: (chunk) => pass(mask.write(chunk)), end: () => pass(mask.end()) };
}


/***/ }),

/***/ 60801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var _measure_round_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99697);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49635);


const defaultSetupTimeoutMs = 3_600_000;
async function runSetup(session, line, label, onStdout = () => { }) {
    const { suite, options, tools, places, env } = session;
    const where = `suite \`${suite.name}\`, ${label}`;
    const result = await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(tools.runProcess, {
        where,
        title: `${suite.name}, ${label}`,
        request: {
            ...{ command: { kind: 'shell', line }, shell: suite.shell, cwd: suite.workingDirectory, env },
            timeoutMs: options.setupTimeoutMs ?? defaultSetupTimeoutMs,
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        },
        timeoutRemedy: 'Do what takes so long in a step of its own before this one',
        onStdout,
    }, places);
    return (0,_measure_round_js__WEBPACK_IMPORTED_MODULE_0__/* .leftBehindWarnings */ .h)(where, result);
}


/***/ }),

/***/ 33392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scrubbedEnvironment)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5118);

const withheld = /^(?:INPUT_.*|ACTIONS_.*|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|GIT_CONFIG_(?:COUNT|KEY_.*|VALUE_.*|PARAMETERS))$/i;
function scrubbedEnvironment({ inherited, suite, }) {
    const environment = Object.create(null);
    for (const [name, value] of Object.entries(inherited)) {
        if (value !== undefined && !withheld.test(name))
            environment[name] = value;
    }
    for (const [name, value] of Object.entries(suite)) {
        assertPossible(name, value);
        environment[name] = value;
    }
    environment.NOISEGATE = '1';
    return environment;
}
function assertPossible(name, value) {
    if (name !== '' && !/[=\0]/.test(name) && !value.includes('\0'))
        return;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        kind: 'usage',
        what: `\`env\` holds the variable ${JSON.stringify(name.slice(0, 100))}, which no process can be given`,
        expected: 'a name without `=`, and name and value without a zero byte',
    });
}


/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
const shortestSecret = 6;
const shortestForm = 8;
function secretForms(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        if (secret.length < shortestSecret)
            continue;
        for (const form of spellings(secret))
            forms.add(form.replace(/[\r\n]/g, ''));
    }
    return [...forms]
        .filter((form) => form.length >= shortestSecret)
        .map((form) => Buffer.from(form, 'utf8'))
        .sort((one, other) => other.length - one.length);
}
function spellings(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const wellFormed = bytes.toString('utf8');
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2]
        .map((shift) => base64Core(secret, shift))
        .filter((form) => form.length >= shortestForm);
    const base64Url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    const quoted = JSON.stringify(secret).slice(1, -1);
    return [secret, quoted, encodeURIComponent(wellFormed), hex, hex.toUpperCase(), ...base64, ...base64Url];
}
function base64Core(secret, shift) {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret, 'utf8')]);
    const first = Math.ceil((shift * 8) / 6);
    const end = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, end);
}


/***/ }),

/***/ 47251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ maskBytes),
/* harmony export */   b1: () => (/* binding */ createSecretMask),
/* harmony export */   gC: () => (/* binding */ maskText)
/* harmony export */ });
const replacement = Buffer.from('***');
const nothing = new Uint8Array(0);
const none = -1;
const partial = -2;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
function createSecretMask(forms) {
    const byFirst = formsByFirstByte(forms);
    const beginnings = pairsOfBeginnings(forms);
    let held = nothing;
    const scan = (text, atEnd) => {
        const pieces = [];
        let shown = 0;
        let at = 0;
        for (;;) {
            at = nextBeginning(text, at, beginnings);
            if (at >= text.length)
                break;
            const match = matchAny(text, at, byFirst[text[at]], atEnd ? none : partial);
            if (match === none) {
                at++;
            }
            else if (match === partial) {
                break;
            }
            else {
                pieces.push(text.subarray(shown, at), replacement);
                at = match;
                shown = match;
            }
        }
        held = text.slice(at);
        if (pieces.length === 0)
            return text.subarray(0, at);
        pieces.push(text.subarray(shown, at));
        return Buffer.concat(pieces);
    };
    if (forms.length === 0)
        return { write: (chunk) => chunk, end: () => nothing };
    return {
        write: (chunk) => scan(held.length === 0 ? chunk : Buffer.concat([held, chunk]), false),
        end: () => scan(held, true),
    };
}
function maskBytes(bytes, forms) {
    if (forms.length === 0)
        return bytes;
    const mask = createSecretMask(forms);
    const shown = mask.write(bytes);
    const rest = mask.end();
    return rest.length === 0 ? shown : Buffer.concat([shown, rest]);
}
function maskText(text, forms) {
    return forms.length === 0 ? text : Buffer.from(maskBytes(Buffer.from(text), forms)).toString('utf8');
}
function formsByFirstByte(forms) {
    const table = Array.from({ length: 256 }, () => undefined);
    for (const form of forms) {
        const first = form[0];
        if (first !== undefined)
            table[first] = [...(table[first] ?? []), form];
    }
    return table;
}
function pairsOfBeginnings(forms) {
    const pairs = new Uint8Array(256 * 256);
    for (const form of forms) {
        const first = (form[0] ?? 0) << 8;
        if (form.length === 1)
            pairs.fill(1, first, first + 256);
        for (const second of [form[1] ?? lineFeed, carriageReturn, lineFeed])
            pairs[first | second] = 1;
    }
    return pairs;
}
function nextBeginning(text, from, pairs) {
    const last = text.length - 1;
    let pair = text[from] ?? 0;
    for (let at = from; at < last; at++) {
        pair = ((pair & 0xff) << 8) | text[at + 1];
        if (pairs[pair] !== 0)
            return at;
    }
    return Math.max(from, last);
}
function matchAny(text, at, forms, cutShort) {
    if (forms === undefined)
        return none;
    for (const form of forms) {
        const match = matchAt(text, at, form);
        const answer = match === partial ? cutShort : match;
        if (answer !== none)
            return answer;
    }
    return none;
}
function matchAt(text, at, form) {
    let position = at;
    for (let index = 0; index < form.length; index++) {
        if (index > 0) {
            if (text[position] === carriageReturn)
                position++;
            if (text[position] === lineFeed)
                position++;
        }
        if (position >= text.length)
            return partial;
        if (text[position] !== form[index])
            return none;
        position++;
    }
    return position;
}


/***/ }),

/***/ 58740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ gitTrackedFiles)
/* harmony export */ });
function gitTrackedFiles(runProcess, place) {
    let asked;
    return () => {
        asked ??= list(runProcess, place);
        return asked;
    };
}
async function list(runProcess, { cwd, env }) {
    const chunks = [];
    try {
        const { exitCode } = await runProcess({
            command: { kind: 'argv', argv: ['git', 'ls-files', '-z'] },
            cwd,
            env,
            timeoutMs: 30_000,
            onStdout: (chunk) => chunks.push(chunk),
        });
        if (exitCode !== 0)
            return new Set();
    }
    catch {
        return new Set();
    }
    return new Set(Buffer.concat(chunks).toString('utf8').split('\0'));
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress),
/* harmony export */   t: () => (/* binding */ progressStyle)
/* harmony export */ });
function progressStyle(where) {
    if (where.quiet)
        return 'none';
    return where.isTerminal ? 'bar' : 'lines';
}
async function createProgress({ stream, style }) {
    if (style === 'none')
        return { on: () => { }, stop: () => { } };
    if (style === 'lines')
        return lineProgress(stream);
    const { default: cliProgress } = await __webpack_require__.e(/* import() */ 8502).then(__webpack_require__.t.bind(__webpack_require__, 98502, 19));
    const { SingleBar, Presets } = cliProgress;
    const bar = new SingleBar({
        stream,
        format: '{suite} {bar} {stage} {elapsed}{left}',
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
        stopOnComplete: false,
        linewrap: false,
    }, Presets.shades_classic);
    return barProgress(bar);
}
function barProgress(bar) {
    let suite;
    return {
        on: (event) => {
            const done = event.state === 'ended' ? (event.round ?? 0) : Math.max(0, (event.round ?? 1) - 1);
            const payload = {
                suite: plain(event.suite),
                stage: stageText(event),
                elapsed: `${event.elapsedSeconds.toFixed(0)} s`,
                left: event.secondsLeft === undefined ? '' : `, about ${timeText(event.secondsLeft)} left`,
            };
            if (suite !== event.suite) {
                if (suite !== undefined)
                    bar.stop();
                suite = event.suite;
                bar.start(event.rounds, done, payload);
                return;
            }
            bar.setTotal(event.rounds);
            bar.update(done, payload);
        },
        stop: () => {
            if (suite !== undefined)
                bar.stop();
            suite = undefined;
        },
    };
}
function lineProgress(stream) {
    let last = '';
    return {
        on: (event) => {
            if (event.state === 'ended' && event.round !== event.rounds)
                return;
            const left = event.secondsLeft === undefined ? '' : `, about ${timeText(event.secondsLeft)} left`;
            const what = event.state === 'began'
                ? `${event.stage === 'setup' ? stageText(event) : roundText(event)}`
                : `measured in ${event.elapsedSeconds.toFixed(1)} s`;
            const line = `noisegate: ${plain(event.suite)}: ${what}`;
            if (event.state === 'began' && line === last)
                return;
            last = line;
            stream.write(`${line}${event.state === 'began' ? left : ''}\n`);
        },
        stop: () => { },
    };
}
function stageText(event) {
    const what = event.stage === 'setup' ? 'setup' : roundText(event);
    return event.arm === undefined ? what : `${what}, ${event.arm}`;
}
function roundText({ round, rounds }) {
    return round === 0 ? 'warm-up' : `round ${round} of ${rounds}`;
}
function timeText(seconds) {
    return seconds < 90 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(0)} min`;
}
function plain(name) {
    const harmless = name
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .trim();
    return harmless.length <= 60 ? harmless : `${harmless.slice(0, 59)}…`;
}


/***/ })

};
